/** A hundred thousand messages of somebody who means harm, while a class votes beside them. */
import { randomBytes } from 'node:crypto';
import { type Spread, spreadOf, tell } from './figures.ts';
import { beginLesson, OPTIONS, PUPILS, standing, untilTold } from './lesson.ts';
import { type Answered, Phone } from './phone.ts';
import { startServer } from './server-process.ts';

const MESSAGES = 100_000;
const AT_ONCE = 40;

export interface HostileFigures {
  readonly messages: number;
  readonly answers: Readonly<Record<string, number>>; // by status
  readonly roomsFound: number; // by guessing
  readonly faults: number; // answers of a server that failed
  /** From a pupil's vote to its answer meanwhile, ms. */
  readonly others: Spread;
  readonly othersVotes: string; // counted of cast
  readonly grownBytes: number | null; // what the process holds more than before
}

export async function measureHostile(): Promise<HostileFigures> {
  const server = await startServer();
  const lesson = await beginLesson(server.port, '10.0.2.1');
  await lesson.teacher.ask(lesson.letters, standing(1, 'first'));
  const before = server.memory();
  const answers: Record<string, number> = {};
  let roomsFound = 0;
  let sent = 0;
  const harm = Array.from({ length: AT_ONCE }, async (_, i) => {
    const phone = new Phone(server.port, `10.9.${i % 4}.1`);
    await phone.ask(lesson.letters, { do: 'join' });
    while (sent < MESSAGES) {
      sent += 1;
      if (sent % 10_000 === 0) tell(`${sent} of ${MESSAGES} messages …`);
      const { kind, answered } = await harmful(phone, lesson.letters, sent);
      answers[answered.status] = (answers[answered.status] ?? 0) + 1;
      if (kind === 'guess' && answered.status === 200) roomsFound += 1;
    }
    await phone.ask(lesson.letters, { do: 'leave' });
  });
  const times: number[] = [];
  const cast = voteAll(lesson, times);
  await Promise.all([...harm, cast]);
  await untilTold(lesson, ({ voted }) => voted >= PUPILS);
  const voted = lesson.view?.voted ?? 0;
  const after = server.memory();
  await server.kill();
  return {
    messages: sent,
    answers,
    roomsFound,
    faults: Object.entries(answers).reduce(
      (sum, [status, count]) => sum + (Number(status) >= 500 ? count : 0),
      0,
    ),
    others: spreadOf(times),
    othersVotes: `${voted} of ${PUPILS}`,
    grownBytes: before === null || after === null ? null : after - before,
  };
}

async function voteAll(lesson: Awaited<ReturnType<typeof beginLesson>>, times: number[]): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1)
    for (const phone of lesson.phones) {
      const begun = Date.now();
      const option = OPTIONS[turn % OPTIONS.length] ?? 'wait';
      const { status } = await phone.ask(lesson.letters, { do: 'vote', n: 1, round: 'first', option });
      if (status !== 200) throw new Error(`A pupil's vote was answered with ${status}.`);
      times.push(Date.now() - begun);
    }
}

async function harmful(
  phone: Phone,
  letters: string,
  turn: number,
): Promise<{ kind: string; answered: Answered }> {
  const join = { do: 'join' } as const;
  switch (turn % 6) {
    case 0:
      return { kind: 'noise', answered: await phone.ask(letters, randomBytes(60).toString('latin1')) };
    case 1:
      return { kind: 'guess', answered: await phone.ask(guessed(letters), join) };
    case 2:
      return {
        kind: 'foreign',
        answered: await phone.ask(letters, join, { origin: 'https://elsewhere.example' }),
      };
    case 3:
      return { kind: 'lead', answered: await phone.ask(letters, { do: 'end' }) };
    case 4:
      return {
        kind: 'large',
        answered: await phone.ask(letters, `{"do":"${'x'.repeat(1000 + (turn % 50))}"}`),
      };
    default:
      return {
        kind: 'flood',
        answered: await phone.ask(letters, { do: 'vote', n: turn % 3, round: 'first', option: 'no' }),
      };
  }
}

/** Letters like those of a room, and not its own. */
function guessed(own: string): string {
  const letters = Array.from(randomBytes(5), (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32]).join(
    '',
  );
  return letters === own ? guessed(own) : letters;
}
