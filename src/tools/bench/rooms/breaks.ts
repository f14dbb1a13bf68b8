/** Ten thousand connections cut and resumed while ten classes vote: is a seat or a vote lost? */
import type { View } from '../../../rooms/view.ts';
import { type Spread, spreadOf, tell } from './figures.ts';
import { beginLesson, type Lesson, OPTIONS, standing, untilTold } from './lesson.ts';
import type { Phone } from './phone.ts';
import { startServer } from './server-process.ts';

const BREAKS = 10_000;
const ROOMS = 10;

export interface BreakFigures {
  readonly breaks: number;
  readonly seatsLost: number;
  readonly votesLost: number;
  /** From the cut until the device has the whole of its room again, ms; it tries again at once. */
  readonly back: Spread;
}

export async function measureBreaks(): Promise<BreakFigures> {
  const server = await startServer();
  const lessons: Lesson[] = [];
  for (let i = 0; i < ROOMS; i += 1) lessons.push(await beginLesson(server.port, `10.0.1.${i}`));
  const figures = { times: [] as number[], seats: 0, votes: 0 };
  for (const { letters, teacher } of lessons) await teacher.ask(letters, standing(1, 'first'));
  const chosen = new Map<Phone, string>();
  const devices = lessons.flatMap((lesson) => lesson.phones.map((phone) => ({ lesson, phone })));
  for (const { lesson, phone } of devices) await vote(lesson, phone, chosen);
  await Promise.all(
    devices.map(async ({ lesson, phone }, i) => {
      for (let done = i; done < BREAKS; done += devices.length) {
        const begun = Date.now();
        phone.cut();
        if (Math.random() < 1 / 3) await vote(lesson, phone, chosen);
        const view = await phone.listen(lesson.letters, () => {});
        figures.times.push(Date.now() - begun);
        if (!isIn(view)) figures.seats += 1;
        else if (mineIn(view) !== chosen.get(phone)) figures.votes += 1;
        if (figures.times.length % 1000 === 0) tell(`${figures.times.length} of ${BREAKS} breaks …`);
      }
    }),
  );
  for (const lesson of lessons) figures.votes += await lostIn(lesson, chosen);
  await server.kill();
  return {
    breaks: figures.times.length,
    seatsLost: figures.seats,
    votesLost: figures.votes,
    back: spreadOf(figures.times),
  };
}

async function vote({ letters }: Lesson, phone: Phone, chosen: Map<Phone, string>): Promise<void> {
  const option = OPTIONS[Math.floor(Math.random() * OPTIONS.length)] ?? 'wait';
  await phone.ask(letters, { do: 'vote', n: 1, round: 'first', option });
  chosen.set(phone, option);
}

/** Votes that the class's count has otherwise than its phones cast them. */
async function lostIn(lesson: Lesson, chosen: ReadonlyMap<Phone, string>): Promise<number> {
  await lesson.teacher.ask(lesson.letters, standing(1, 'shown'));
  await untilTold(lesson, (view) => view.class?.step === 'shown');
  const counts = lesson.view?.class?.first ?? {};
  const cast = (option: string) => lesson.phones.filter((phone) => chosen.get(phone) === option).length;
  return OPTIONS.reduce((sum, option) => sum + Math.abs((counts[option] ?? 0) - cast(option)), 0);
}

const isIn = (view: View) => view.for === 'member' && view.in;
const mineIn = (view: View) => (view.for === 'member' ? view.class?.mine : undefined);
