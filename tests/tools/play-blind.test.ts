/** A play told blind: what a player sees is there, and nothing that they do not see. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPlay } from '../../src/play/play.ts';
import { seatsAround } from '../../src/play/seats.ts';
import type { Line } from '../../src/story/beat.ts';
import type { Cue } from '../../src/story/cues.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { readPlayArgs } from '../../src/tools/play-args.ts';
import { playBlind } from '../../src/tools/play-blind.ts';
import { openStage, tellLines } from '../../src/tools/play-blind-words.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { MOVE_IDS } from '../../src/trust/moves.ts';

const LONG_ENOUGH = 40;

interface Asked {
  readonly story?: string;
  readonly choices?: readonly number[];
  readonly sinceLast?: boolean;
  readonly debrief?: boolean;
  readonly answers?: readonly number[]; // of somebody who is asked
  readonly max?: number;
}

/** What is written, and the play. */
async function told({ story = 'on-credit', choices = [], answers = [], max = 99, ...flags }: Asked) {
  const { sinceLast = false, debrief = false } = flags;
  const file = story.endsWith('.ink') ? compileStory(story) : findStory(story);
  const seats = seatsAround('hurt', { kind: 'temperament', temperament: 'steady' });
  const play = openPlay({ file, seats, role: 'hurt', seed: 1 });
  const waiting = [...answers];
  let text = '';
  const desk = {
    write: (words: string) => {
      text += words;
    },
    ask: async () => waiting.shift() ?? null,
  };
  let error: unknown = null;
  await playBlind({ play, role: 'hurt', choices, sinceLast, debrief, max }, desk).catch((why) => {
    error = why;
  });
  return { text, play, file, error };
}

const ALWAYS_FIRST = new Array(LONG_ENOUGH).fill(1);

describe('a whole play', async () => {
  const { text, play, file } = await told({ answers: ALWAYS_FIRST });

  test('has all lines and all options of its player, in order and numbered', () => {
    let at = 0;
    for (const { seat, options, next } of play.steps) {
      const shown = [
        ...(seat === 'player' ? options.map((option, n) => `  ${n + 1}  ${look(option)}\n`) : []),
        ...next.beat.lines.map((line) => (line.thought ? line.text.slice(1, -1) : line.text)),
      ];
      for (const words of shown) {
        const found = text.indexOf(words, at);
        expect(found, words).toBeGreaterThanOrEqual(at);
        at = found;
      }
    }
    expect(play.steps.length).toBeGreaterThan(4);
    expect(text.trimEnd().endsWith(`The end: ${play.moment.ending?.title}`)).toBe(true);
  });

  test('is followed by its debrief where that is asked for: what each decision of the player was, and what else there was', async () => {
    const own = play.steps.filter(({ seat }) => seat === 'player');
    const { text: more } = await told({ answers: ALWAYS_FIRST, debrief: true });
    expect(more.startsWith(text)).toBe(true);
    const debrief = more.slice(text.length);
    for (const { n, option, options } of own) {
      const from = debrief.indexOf(`Decision ${n}: ${look(option)}`);
      expect(from, `decision ${n}`).toBeGreaterThan(0);
      const [part = ''] = debrief.slice(from).split('\n\n');
      for (const each of options) expect(part).toContain(look(each));
      expect(part.match(/\[[^\]]+, (practice|pitfall|neither)\]/g)).toHaveLength(options.length);
    }
    const answered = own.filter(({ n }) => play.steps[n]?.seat === 'temperament');
    expect(answered.length).toBeGreaterThan(0);
    for (const { n } of answered) {
      // In the other's own words, whoever else speaks before them.
      const answer = play.steps[n];
      expect(debrief).toMatch(`Then Sami answered (decision ${n + 1}): `);
      const [line = ''] = debrief
        .slice(debrief.indexOf(`Then Sami answered (decision ${n + 1}): `))
        .split('\n');
      expect(line).toContain(answer ? look(answer.option) : 'no answer');
    }
    expect(
      debrief.match(/Chance that Sami answers with a practice: \d+ in 100/g)?.length,
    ).toBeGreaterThanOrEqual(answered.length);
  });

  test('is told whether it was mended, and what was missing, in whom', async () => {
    const { text: more } = await told({ story: 'three-times', answers: ALWAYS_FIRST, debrief: true });
    expect(more).toContain('Trust was not mended this time');
    expect(more).toMatch(/What was missing: in (Nadia|Vera) trust \(\d+, and it takes 67\)/);
  });

  test('has no move, no id, no code and no tag in it', () => {
    const ids = play.steps.flatMap(({ options }) => options.map(({ id }) => id));
    const hidden = [...MOVE_IDS.filter((id) => id.includes('-')), ...ids, play.moment.ending?.id ?? '', '# '];
    expect(hidden.filter((word) => text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/practice|pitfall|mended|[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  test('tells what the other one is offered nowhere', () => {
    const own = new Set(
      play.steps.flatMap(({ seat, options }) => (seat === 'player' ? options : [])).map(look),
    );
    const others = play.steps.flatMap(({ seat, options }) => (seat === 'player' ? [] : options)).map(look);
    expect(others.filter((words) => !own.has(words) && text.includes(`  ${words}\n`))).toEqual([]);
    expect(others.length).toBeGreaterThan(4);
  });

  test('has the meters as they stand at each decision, with what has moved', () => {
    const [first] = play.steps.filter(({ seat }) => seat === 'player');
    const { responsible, hurt } = file.header;
    expect(text).toContain(`${hurt}'s trust in ${responsible}: ${first?.before.hurt.trust} of 100\n`);
    expect(text).toMatch(/of 100 \(You: \d+ (more|less)/);
    // Told apart, and together what has moved since the player's last choice.
    const own = play.steps.flatMap(({ seat }, at) => (seat === 'player' ? [at] : []));
    const [one = 0, two = 0] = own;
    const moved = (play.steps[two]?.before.hurt.trust ?? 0) - (play.steps[one]?.before.hurt.trust ?? 0);
    const line = text.split('\n').filter((each) => each.startsWith(`${hurt}'s trust`))[1] ?? '';
    const parts = [...line.matchAll(/: (\d+) (more|less)/g)].map(
      ([, by, way]) => Number(by) * (way === 'more' ? 1 : -1),
    );
    expect(
      parts.reduce((sum, by) => sum + by, 0),
      line,
    ).toBe(moved);
  });
});

const look = ({ text, manner }: { text: string; manner: string | null }) =>
  manner === 'said' ? `“${text}”` : manner === 'done' ? `→ ${text}` : text;

describe('choices that are given', () => {
  test('are taken, then the next options are shown and nobody is asked', async () => {
    const { text, play } = await told({ choices: [2, 3], answers: ALWAYS_FIRST });
    const own = play.steps.filter(({ seat }) => seat === 'player');
    expect(own.map(({ option }) => option.index)).toEqual([1, 2]);
    expect(text).toContain('\n> 2\n');
    for (const option of play.moment.beat.options) expect(text).toContain(look(option));
    expect(text).toMatch(/added to --choices\.\)\n$/);
  });

  test('say with --since-last only what came after the last of them', async () => {
    const whole = (await told({ choices: [2, 3] })).text;
    const { text } = await told({ choices: [2, 3], sinceLast: true });
    expect(whole.endsWith(text)).toBe(true);
    expect(text.startsWith('Juno: Ring her.')).toBe(true);
    expect((await told({ sinceLast: true })).text).toContain('On Credit'); // nothing was chosen yet
    expect((await told({ choices: [2, 3], debrief: true })).text).toBe(whole); // nor is it told before the end
  });

  test('that were not offered, or are too many, are told', async () => {
    expect((await told({ choices: [1, 7] })).error).toMatchObject({
      message: 'Choice 2 is 7, and there is no such option. It can be 1 to 4.',
    });
    const { error, text } = await told({ choices: ALWAYS_FIRST });
    expect(error).toMatchObject({ message: expect.stringContaining(`and --choices gives ${LONG_ENOUGH}.`) });
    expect(text).toContain('The end: ');
  });

  test('stop where --max says so', async () => {
    const { text, play } = await told({ answers: ALWAYS_FIRST, max: 3 });
    expect(play.steps).toHaveLength(3);
    expect(text).toContain('(Stopped after 3 decisions: --max.)');
  });
});

test('a file that knows nothing of Seams has no meters, and options without a look', async () => {
  const { text } = await told({
    story: join(import.meta.dirname, '../story/fixtures/gathers-and-nesting.ink'),
  });
  expect(text).toContain('What now?\n  1  ');
  expect(text).not.toMatch(/“|→|trust/);
});

describe('how people stand', () => {
  const line = (speaker: string | null, text: string, ...cues: Cue[]): Line => ({
    speaker,
    text,
    thought: false,
    cues,
  });
  const pose = (to: Extract<Cue, { kind: 'pose' }>['pose'], person: string | null = null): Cue => ({
    kind: 'pose',
    person,
    pose: to,
  });
  const mood: Cue = { kind: 'mood', person: null, mood: 'hurt' };
  const header = { ...findStory('on-credit').header, responsible: 'Una', hurt: 'Ida' };
  const told = (...lines: Line[]) => tellLines(openStage(header, 'hurt'), lines).at(-1);

  test('a gesture goes with what was said, arms stay crossed', () => {
    expect(told(line('Ida', 'Oh.', pose('hand-to-chest')), line('Ida', 'No.', mood))).toBe(
      'Ida: No. [Ida: hurt]',
    );
    expect(told(line('Ida', 'Oh.', pose('arms-crossed')), line('Ida', 'No.', mood))).toBe(
      'Ida: No. [Ida: hurt, arms crossed]',
    );
  });

  test('in another place nobody stands as before', () => {
    const there: Cue = { kind: 'scene', scene: 'stairwell' };
    expect(
      told(line('Ida', 'Oh.', pose('arms-crossed')), line('Una', 'Hm.', there), line('Ida', 'No.', mood)),
    ).toBe('Ida: No. [Ida: hurt]');
  });
});

describe('the command line', () => {
  test('takes numbers apart by commas or blanks', () => {
    expect(readPlayArgs(['x', '--blind', '--choices', '1,3, 2', '--since-last']).blind).toEqual({
      choices: [1, 3, 2],
      sinceLast: true,
      debrief: false,
    });
    expect(readPlayArgs(['x']).blind).toBe(null);
  });

  test.each([
    [['--choices', '1'], /belong to --blind/],
    [['--since-last'], /belong to --blind/],
    [['--blind', '--choices', 'a'], /--choices takes a whole number from 1 to 99, not "a"/],
    [['--blind', '--choose', 'stop-cake'], /--blind takes no --choose/],
    [['--blind', '--policy', 'first'], /--blind takes no --policy/],
    [['--blind', '--json'], /--blind takes no --json/],
  ])('%j is told', (flags, problem) => {
    expect(() => readPlayArgs(['x', ...flags])).toThrow(problem);
  });
});
