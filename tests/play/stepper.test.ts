/** The stepper itself: when time is felt, what Ink reads, what a step is answered with. */
import { describe, expect, test } from 'vitest';
import { openPlay } from '../../src/play/play.ts';
import { rerun } from '../../src/play/rerun.ts';
import { runBeat } from '../../src/play/run-beat.ts';
import type { Moment } from '../../src/play/step.ts';
import { openStepper } from '../../src/play/stepper.ts';
import type { Beat, Line } from '../../src/story/beat.ts';
import { DEFAULTS, turned } from '../../src/trust/params.ts';
import { type Bond, elapse, openBond, respond } from '../../src/trust/respond.ts';
import { bothSeats, take } from './fixture.ts';

const HOURS = bothSeats('hours');

/** The bond after these spans, each felt by itself, in days. */
const later = (from: Bond, ...days: readonly number[]) =>
  days.reduce((bond, each) => elapse(bond, each).after, from);

const texts = ({ beat }: Moment) => beat.lines.map(({ text }) => text);
const idsAt = ({ beat }: Moment) => beat.options.map(({ id }) => id);

describe('time', () => {
  const start = openBond('lie');

  test('on the first, a middle and the last line of a beat is felt, each span by itself', () => {
    expect(openStepper(HOURS).opening.bond).toEqual(later(start, 14, 30, 60));
  });

  test('is felt before the next line is told, and the words and options that hang on it', () => {
    const { opening } = openStepper(HOURS);
    expect(later(start, 14, 30).hurt.hurt).toBeLessThan(later(start, 14).hurt.hurt);
    expect(later(start, 14, 30, 60).hurt.hurt).toBeLessThan(later(start, 14, 30).hurt.hurt);
    expect(texts(opening)).toEqual([
      'First.',
      `After the first ${later(start, 14).hurt.hurt}.`,
      'Middle.',
      'It aches less.',
      'Last.',
    ]);
    expect(idsAt(opening)).toEqual(['own', 'less']);
  });

  test('on a line without words passes with the line after it', () => {
    const { response, next } = take(openStepper(HOURS), 'own');
    expect(texts(next)[0]).toBe(`After nothing ${response.after.hurt.hurt}.`);
    const toDoor = later(response.after, 21, 7, 7, 1, 2);
    expect(texts(next).at(-1)).toBe(`Before the door ${toDoor.hurt.hurt}.`);
  });

  test('counts once, though an empty line adds a cue to a last line that was felt already', () => {
    const { response, next } = take(openStepper(HOURS), 'own');
    expect(next.beat.lines.at(-1)?.cues.map(({ kind }) => kind)).toEqual(['time', 'sound']);
    expect(next.bond).toEqual(later(response.after, 21, 7, 7, 1, 2, 14));
    expect(next.ending).toBeNull();
  });

  test('on the last line of all is in the bond at the end', () => {
    const stepper = openStepper(HOURS);
    take(stepper, 'own');
    const { response, next } = take(stepper, 'pain');
    expect(texts(next)).toEqual([`It is over ${response.after.hurt.hurt}.`]);
    expect(next).toMatchObject({ by: null, seat: null, ending: { id: 'over', mended: false } });
    expect(next.bond).toEqual(later(response.after, 30));
  });

  test('is the same for a play, and for a rerun of it', () => {
    const play = openPlay(HOURS);
    const stepper = openStepper(HOURS);
    for (const id of ['own', 'pain']) expect(play.choose(id).next).toEqual(take(stepper, id).next);
    expect(rerun(play.opening, play.steps, DEFAULTS).steps).toEqual(play.steps);
  });
});

describe('a beat', () => {
  const line = (text: string, ...days: readonly number[]): Line => ({
    text,
    speaker: null,
    thought: false,
    cues: days.map((each) => ({ kind: 'time', text: '', days: each })),
  });

  /** What happened beside a story that asks before each of these lines, and for an empty one at the end. */
  function heard(
    lines: readonly Line[],
    last: Line | undefined = lines.at(-1),
  ): readonly (number | 'asked')[] {
    const log: (number | 'asked')[] = [];
    const beat: Beat = { lines: last ? [...lines.slice(0, -1), last] : lines, options: [], knot: '' };
    const story = {
      next: (beforeLine: (previous: Line | null) => unknown) => {
        for (const previous of [null, ...lines]) beforeLine(previous);
        return beat;
      },
    };
    runBeat(story, { pass: (days) => log.push(days), values: () => ({ asked: log.push('asked') }) });
    return log;
  }

  test('tells of days after their line and before what comes next', () => {
    expect(heard([line('a', 1), line('b'), line('c', 2, 3)])).toEqual([
      'asked',
      1,
      'asked',
      'asked',
      2,
      3,
      'asked',
    ]);
  });

  test('tells of no time where none goes by', () => {
    expect(heard([line('a', 0)])).toEqual(['asked', 'asked']);
    expect(heard([])).toEqual(['asked']);
  });

  test('tells of what a last line was given afterwards, and of nothing twice', () => {
    const first = line('a', 5);
    const more = { ...first, cues: [...first.cues, ...line('', 7).cues] };
    expect(heard([first], more)).toEqual(['asked', 5, 'asked', 7]);
  });
});

describe('a step', () => {
  test('is answered by the model, by the numbers it was opened with', () => {
    const params = turned({ 'loss.weight': 250, 'opening.withheld.hurt': 70 });
    const stepper = openStepper(bothSeats('wall'), undefined, params);
    const { from, response } = take(stepper, 'deny');
    expect(from.bond).toEqual(openBond('withheld', params));
    expect(from).toBe(stepper.opening);
    expect(response).toEqual(respond(from.bond, 'responsible', 'deny', params));
    expect(response.after).not.toEqual(respond(from.bond, 'responsible', 'deny').after);
  });

  test('time too passes by the numbers it was opened with', () => {
    const slow = turned({ 'time.farthest': 5 });
    const passed = (days: readonly number[]) =>
      days.reduce((bond, each) => elapse(bond, each, slow).after, openBond('lie', slow));
    const { bond } = openStepper(HOURS, undefined, slow).opening;
    expect(bond).toEqual(passed([14, 30, 60]));
    expect(bond).not.toEqual(later(openBond('lie'), 14, 30, 60));
  });

  test('leads from where it stands, and not on from an end', () => {
    const stepper = openStepper(HOURS);
    const { next } = take(stepper, 'own');
    expect(stepper.stands).toBe(next);
    const [pain] = next.beat.options;
    take(stepper, 'pain');
    if (pain) expect(() => stepper.take(pain)).toThrow(/has ended/);
  });

  test('a rerun by other numbers has moments that agree with their bonds', () => {
    const play = openPlay(bothSeats('wall'));
    for (const id of ['deny', 'rage']) play.choose(id);
    const easy = { 'mended.trust': 0, 'mended.contact': 0, 'mended.hurt': 100, 'mended.swallowed': 100 };
    const params = { ...turned({ 'loss.weight': 250 }), ...easy };
    const again = rerun(play.opening, play.steps, params);
    for (const { next } of again.steps) {
      expect(next.contact).toBe(Math.min(next.bond.responsible.openness, next.bond.hurt.openness));
    }
    expect(play.moment.ending?.mended).toBe(false);
    expect(again.mended).toBe(true);
    expect(again.steps.at(-1)?.next.ending?.mended).toBe(true);
  });
});
