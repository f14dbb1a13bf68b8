/** The door: cues on lines, values before lines, seeds, options. */
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/story/beat.ts';
import { openStory } from '../../src/story/story.ts';
import { readWays } from '../../src/story/ways.ts';
import { fixture, runStraight, SEED, show } from './run-story.ts';

describe('cues', () => {
  const [first, second] = runStraight(fixture('cues-without-words.ink'), [0]);

  test('of empty lines go to the next line, or to the last; header tags go nowhere', () => {
    expect(first?.lines).toHaveLength(1);
    expect(first?.lines[0]?.cues).toEqual([
      { kind: 'mood', person: 'sami', mood: 'calm' },
      { kind: 'scene', scene: 'bus-stop-dusk' },
      { kind: 'sound', sound: 'rain' },
      { kind: 'music', music: 'on-credit' },
      { kind: 'pose', person: 'juno', pose: 'phone-in-hand' },
    ]);
  });

  test('of the header belong to the head alone: further down they are refused', () => {
    const text = JSON.stringify(fixture('cues-without-words.ink')).replace('mood: amused', 'breach: lie');
    const run = openStory(JSON.parse(text), SEED);
    run.next(() => ({}));
    run.choose(0);
    expect(() => run.next(() => ({}))).toThrow(/"breach: lie" is unknown/);
  });

  test('behind a time cue belong to its line too', () => {
    const [beat] = runStraight(fixture('time-and-more.ink'), []);
    expect(beat?.lines.map(({ cues }) => cues.map(({ kind }) => kind))).toEqual([['time', 'sound'], []]);
  });

  test('behind a choice and above a line go to the line that follows', () => {
    expect(second?.lines).toHaveLength(1);
    expect(second?.lines[0]?.cues).toEqual([
      { kind: 'sound', sound: 'steps' },
      { kind: 'mood', person: 'sami', mood: 'warm' },
      { kind: 'mood', person: null, mood: 'amused' },
      { kind: 'pose', person: null, pose: 'open' },
      { kind: 'sound', sound: 'bus' },
    ]);
  });

  test('that are unknown are ignored in a foreign file', () => {
    const ours = fixture('cues-without-words.ink');
    const foreign = { ...ours, header: { ...ours.header, breach: null } };
    const strange = JSON.parse(JSON.stringify(foreign).replace('sound: rain', 'volume: 11'));
    const [beat] = runStraight(strange, []);
    expect(beat?.lines[0]?.cues.map(({ kind }) => kind)).toEqual(['mood', 'scene', 'music', 'pose']);
  });
});

describe('values', () => {
  test('are set before every line, and those not declared are skipped', () => {
    const run = openStory(fixture('time-between.ink'), SEED);
    const asked: (string | null)[] = [];
    const beat = run.next((previous) => {
      asked.push(previous?.text ?? null);
      return { contact: 20 + asked.length, mended: true, nobody: 'here' };
    });
    expect(beat.lines.map(({ text }) => text)).toEqual([
      'Contact 21.',
      'Contact 22 and more.',
      'A week goes by.',
    ]);
    expect(asked).toEqual([null, 'Contact 21.', 'Contact 22 and more.', 'A week goes by.']);
  });

  test('of a later day are those that the next line and the choices are worked out with', () => {
    let contact = 10;
    let felt: Line | null = null;
    const given = (previous: Line | null) => {
      if (previous !== felt) for (const cue of previous?.cues ?? []) if (cue.kind === 'time') contact += 30;
      felt = previous;
      return { contact };
    };
    const [first, second] = runStraight(fixture('time-between.ink'), [0], given);
    expect(show(first ? [first] : [])).toEqual([
      'Contact 10.',
      'Contact 40 and more.',
      'A week goes by.',
      'They nod at each other.',
      '> Nod back.',
    ]);
    expect(second?.lines[0]?.text).toBe('Nodded at 70.');
  });

  test('keep their kind: words, whole numbers', () => {
    const [beat] = runStraight(fixture('conditionals.ink'), [], () => ({ trust: 70, name: 'Nadia' }));
    expect(beat?.lines.slice(0, 3).map(({ text }) => text)).toEqual([
      'High trust.',
      'Not shown.',
      'Not shown either.',
    ]);
  });

  test('leave a foreign file alone that uses one of the names for something of its own', () => {
    const [beat] = runStraight(fixture('conditionals.ink'), [], () => ({ trust: 70, hurt_trust: 70 }));
    expect(beat?.lines[0]?.text).toBe('Low trust.');
  });
});

describe('seeds', () => {
  const file = fixture('shuffles.ink');
  const shown = (seed: number) => show(runStraight(file, [], undefined, seed)).join(' ');

  test('give the same again', () => {
    for (const seed of [1, 2, 2 ** 31 - 1]) expect(shown(seed)).toBe(shown(seed));
  });

  test('differ from each other', () => {
    expect(new Set(Array.from({ length: 50 }, (_, at) => shown(at + 1))).size).toBe(50);
  });
});

describe('options', () => {
  test('carry person, move and id', () => {
    const [beat] = runStraight(fixture('cues-without-words.ink'), []);
    expect(beat?.options).toEqual([
      { index: 0, id: 'sit', text: 'Sit.', as: 'sami', move: 'plain', manner: 'said' },
    ]);
  });

  test('are said, unless a tag says that they are done; without words they are neither', () => {
    const file = fixture('said-and-done.ink');
    const [beat] = runStraight(file, []);
    expect(beat?.options.map(({ text, manner }) => [text, manner])).toEqual([
      ['That was me.', 'said'],
      ['Put the cup down.', 'done'],
      ['Go on', null],
    ]);
    const manners = readWays(file.ink).flatMap(({ decisions }) =>
      decisions.flatMap(({ choices }) => choices.map(({ id, manner }) => `${id} ${manner}`)),
    );
    expect(manners).toEqual(['say said', 'put done', 'on null']);
  });

  test('of a file without Seams tags are neither, whatever they carry', () => {
    const file = fixture('said-and-done.ink');
    const foreign = { ...file, header: { ...file.header, breach: null } };
    expect(runStraight(foreign, [])[0]?.options.map(({ manner }) => manner)).toEqual([null, null, null]);
  });

  test('with something behind the mark are refused', () => {
    const text = JSON.stringify(fixture('said-and-done.ink')).replace('^done', '^done: yes');
    expect(() => runStraight(JSON.parse(text), [])).toThrow(/choice tag "done: yes" is unknown/);
  });

  test('of a foreign file get an id from their place, which stays', () => {
    const file = fixture('once-only-and-sticky.ink');
    const ids = runStraight(file, [0, 1, 0, 0]).map(({ options }) => options.map(({ id }) => id));
    expect(ids).toEqual([
      ['0.bench.c-0', '0.bench.c-1', '0.bench.c-2'],
      ['0.bench.c-1', '0.bench.c-2'],
      ['0.bench.c-1', '0.bench.c-2'],
      ['0.bench.c-2', '0.bench.c-3'],
      ['0.bench.c-2', '0.bench.c-3'],
    ]);
  });

  test('that stand twice in a decision have two ids', () => {
    const [beat] = runStraight(fixture('one-thread-twice.ink'), []);
    const ids = beat?.options.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });
});

test('the knot is where the beat stopped', () => {
  const run = openStory(fixture('tunnels.ink'), SEED);
  expect(run.knot).toBe('');
  expect(run.next(() => ({})).knot).toBe('evening');
  run.choose(0);
  expect(run.next(() => ({})).knot).toBe('sink');
  expect(run.knot).toBe('sink');
});
