/** One process with 65 classes: what a connection costs, and all of them voting within the same ten seconds. */
import { pause, type Spread, spreadOf, tell } from './figures.ts';
import { beginLesson, type Lesson, OPTIONS, PUPILS, standing, untilTold } from './lesson.ts';
import { startServer } from './server-process.ts';

const ROOMS = 65;
const RUSH = 10_000; // ms in which everybody votes
const ROUNDS = 3;

export interface RushFigures {
  readonly devices: number;
  readonly bytesPerConnection: number | null;
  /** From a vote's sending until the teacher's screen has the count with it, ms: classes one after the other, and all at once. */
  readonly quiet: Spread;
  readonly rush: Spread;
  /** What the process computed for each vote of the rush, ms of one core: true on a busy machine too. */
  readonly computedPerVote: number | null;
  readonly lost: number;
  readonly doubled: number;
}

export async function measureRush(): Promise<RushFigures> {
  const server = await startServer();
  await pause(2000);
  const empty = server.memory();
  tell(`${ROOMS} classes of ${PUPILS + 1} come in …`);
  const lessons: Lesson[] = [];
  for (let i = 0; i < ROOMS; i += 1) lessons.push(await beginLesson(server.port, `10.0.0.${i}`));
  await pause(5000);
  const full = server.memory();
  const devices = ROOMS * (PUPILS + 1);
  const quiet: number[] = [];
  for (const lesson of lessons.slice(0, 10)) quiet.push(...(await voteWithin(lesson, 1, 1500)).times);
  const rush: number[] = [];
  const before = server.computed();
  let [lost, doubled] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    tell(`All classes vote, ${round + 1} of ${ROUNDS} …`);
    const votes = await Promise.all(lessons.map((lesson) => voteWithin(lesson, round + 2, RUSH)));
    rush.push(...votes.flatMap(({ times }) => times));
    lost += votes.reduce((sum, each) => sum + each.lost, 0);
    doubled += votes.reduce((sum, each) => sum + each.doubled, 0);
  }
  const after = server.computed();
  await server.kill();
  return {
    devices,
    bytesPerConnection: empty === null || full === null ? null : Math.round((full - empty) / devices),
    quiet: spreadOf(quiet),
    rush: spreadOf(rush),
    computedPerVote: before === null || after === null ? null : (after - before) / rush.length,
    lost,
    doubled,
  };
}

/** One vote of a class, everybody at a moment of their own within so many ms; a third of them change their mind. */
async function voteWithin(lesson: Lesson, n: number, within: number) {
  const { letters, teacher, phones } = lesson;
  await teacher.ask(letters, standing(n, 'first'));
  await untilTold(lesson, (view) => view.class?.n === n && view.class.step === 'first');
  const sent: number[] = [];
  const times: number[] = [];
  lesson.onView = ({ voted, class: stands }) => {
    if (stands?.step === 'first')
      while (times.length < voted) times.push(Date.now() - (sent[times.length] ?? Number.NaN));
  };
  const chosen = await Promise.all(
    phones.map(async (phone, i) => {
      await pause(Math.random() * within);
      sent.push(Date.now());
      await phone.ask(letters, { do: 'vote', n, round: 'first', option: OPTIONS[i % 4] ?? 'wait' });
      if (i % 3 > 0) return OPTIONS[i % 4] ?? 'wait';
      await phone.ask(letters, { do: 'vote', n, round: 'first', option: 'leave' });
      return 'leave';
    }),
  );
  await untilTold(lesson, ({ voted }) => voted === PUPILS);
  lesson.onView = () => {};
  await teacher.ask(letters, standing(n, 'shown'));
  await untilTold(lesson, (view) => view.class?.n === n && view.class.step === 'shown');
  const counts = lesson.view?.class?.first ?? {};
  const off = OPTIONS.map(
    (option) => (counts[option] ?? 0) - chosen.filter((each) => each === option).length,
  );
  const lost = off.reduce((sum, each) => sum + Math.max(0, -each), 0);
  const doubled = off.reduce((sum, each) => sum + Math.max(0, each), 0);
  return { times, lost, doubled };
}
