import { describe, expect, test } from 'vitest';
import { picksOf } from '../../src/journal/play-code.ts';
import { openPlay, PlayError, type PlaySetup } from '../../src/play/play.ts';
import { replay, replayPicks } from '../../src/play/replay.ts';
import { fixture, seats, setup } from './fixture.ts';

const both = (over: Partial<PlaySetup> = {}) =>
  setup({ seats: seats('player', 'player'), role: 'both', ...over });

describe('a play', () => {
  test('opens at its first decision, with the people, the bond and no step', () => {
    const play = openPlay(both());
    expect(play.moment).toBe(play.opening);
    expect(play.moment.by).toBe('responsible');
    expect(play.moment.beat.lines.map(({ text }) => text)).toEqual(['A wall.', 'He told me.']);
    expect(play.moment.contact).toBe(
      Math.min(play.moment.bond.responsible.openness, play.moment.bond.hurt.openness),
    );
    expect(play.steps).toEqual([]);
  });

  test('a step tells who chose what, the bond before and after, and what followed', () => {
    const play = openPlay(both());
    const before = play.moment.bond;
    const step = play.choose('own');
    expect(step).toMatchObject({ n: 1, by: 'responsible', seat: 'player', kind: 'practice', pulls: [] });
    expect(step.options.map(({ id }) => id)).toEqual(['own', 'deny']);
    expect(step.before).toBe(before);
    expect(step.next.beat.lines[0]?.text).toBe('Yes. I did.');
    expect(play.moment).toBe(step.next);
  });

  test('the bond that Ink reads is the one the model gave', () => {
    const trust = (id: string) => {
      const play = openPlay(both());
      const step = play.choose(id);
      return [Number(/\d+/.exec(step.next.beat.lines[1]?.text ?? '')?.[0]), step.response.after.hurt.trust];
    };
    const [said, had] = trust('own');
    expect(said).toBe(had);
    const [worse, worst] = trust('deny');
    expect(worse).toBe(worst);
    expect(worse).toBeLessThan(said ?? 0);
  });

  test('time that passes in a beat is felt by the bond', () => {
    const play = openPlay(both());
    const { response, next } = play.choose('own');
    expect(next.bond.hurt.hurt).toBeLessThan(response.after.hurt.hurt);
  });

  test('ends with the ending that the story marks, mended or not by the model alone', () => {
    const play = openPlay(both());
    play.choose('own');
    play.choose('ask');
    expect(play.moment).toMatchObject({
      by: null,
      seat: null,
      ending: { id: 'asked', title: 'Asked', mended: false },
    });
  });
});

describe('what cannot be done', () => {
  test('an unknown choice is refused with what is offered, and the play stands', () => {
    const play = openPlay(both());
    expect(() => play.choose('ask')).toThrow(/no choice "ask" at \w+\. It offers: own, deny\./);
    expect(play.steps).toEqual([]);
    expect(play.choose('deny').n).toBe(1);
  });

  test('a seed is whole, from 1 to 2^31 − 1', () => {
    for (const seed of [1, 0x7fffffff]) expect(openPlay(both({ seed })).steps).toEqual([]);
    for (const seed of [0, -1, 1.5, 0x80000000, Number.NaN]) {
      expect(() => openPlay(both({ seed })), String(seed)).toThrow(/seed/);
    }
  });

  test('nothing can be chosen after the end', () => {
    const play = openPlay(both());
    play.choose('own');
    play.choose('ask');
    expect(() => play.choose('ask')).toThrow(/has ended/);
    expect(() => play.advance()).toThrow(PlayError);
  });

  test('a player cannot be decided for', () => {
    expect(() => openPlay(both()).advance()).toThrow(/a player's turn: Ada/);
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 31])('the seed %s is refused', (seed) => {
    expect(() => openPlay(both({ seed }))).toThrow(/whole number from 1/);
  });

  test('a decision of two people at once, which the compiler refuses too, is refused by name', () => {
    const file = fixture('wall');
    const ink = JSON.parse(JSON.stringify(file.ink).replace(/as: ada(.{0,80}id: deny)/, 'as: bea$1'));
    expect(() => openPlay(both({ file: { ...file, ink } }))).toThrow(
      /mixes two people.*own is ada's, deny is bea's/,
    );
  });

  test('a choice given to nobody in the story is refused by name', () => {
    const file = fixture('wall');
    const header = { ...file.header, responsible: 'Zoe' };
    expect(() => openPlay(both({ file: { ...file, header } }))).toThrow(/"ada", who is neither Zoe nor Bea/);
  });
});

describe('replay', () => {
  const simulated = () => setup({ seats: seats('temperament', 'player'), role: 'hurt', seed: 7 });

  test('the same record gives the same steps, byte for byte', () => {
    const play = openPlay(simulated());
    play.advance();
    play.choose('ask');
    expect(play.steps[0]?.pulls.length).toBe(2);
    const ids = play.steps.map(({ option }) => option.id);
    expect(JSON.stringify(replay(simulated(), ids).play.steps)).toBe(JSON.stringify(play.steps));
    expect(JSON.stringify(replayPicks(simulated(), picksOf(play)).play.steps)).toBe(
      JSON.stringify(play.steps),
    );
  });

  test('an id that the story no longer has: taken as far as it goes, and said where it parts', () => {
    const { play, parted } = replay(simulated(), ['own', 'shrug', 'ask']);
    expect(parted).toEqual({ at: 1, missing: 'shrug', offered: ['ask', 'rage'] });
    expect(play.steps.length).toBe(1);
  });

  test('choices after an end part there', () => {
    expect(replay(simulated(), ['own', 'ask', 'ask']).parted).toEqual({ at: 2, missing: 'ask', offered: [] });
  });
});

describe('seats', () => {
  test('an echo answers as its record did, and its temperament where the record is silent', () => {
    const echo = { kind: 'echo', choices: ['rage'], temperament: 'steady' } as const;
    const play = openPlay(
      setup({ role: 'responsible', seats: { responsible: { kind: 'player' }, hurt: echo } }),
    );
    play.choose('own');
    const answer = play.advance();
    expect(answer).toMatchObject({ seat: 'echo', option: { id: 'rage' }, pulls: [] });
    const silent = { ...echo, choices: ['elsewhere'] };
    const other = openPlay(
      setup({ role: 'responsible', seats: { responsible: { kind: 'player' }, hurt: silent } }),
    );
    other.choose('own');
    expect(other.advance().pulls.length).toBe(2);
  });

  test('an echo whose record answered a question twice gives the answer that came last', () => {
    const echo = (...choices: string[]) => ({ kind: 'echo', choices, temperament: 'steady' }) as const;
    const answer = (...choices: string[]) => {
      const role = { responsible: echo(...choices), hurt: { kind: 'player' } } as const;
      return openPlay(setup({ role: 'hurt', seats: role })).advance().option.id;
    };
    expect(answer('own', 'elsewhere', 'deny')).toBe('deny');
    expect(answer('deny', 'own')).toBe('own');
    expect(answer('deny', 'own', 'elsewhere')).toBe('own');
    expect(answer('own', 'deny', 'elsewhere')).toBe('deny');
  });

  test('the thoughts of a seat are shown to that seat alone', () => {
    const thoughts = (role: 'responsible' | 'hurt' | 'both') =>
      openPlay(both({ role }))
        .choose('own')
        .next.beat.lines.filter(({ thought }) => thought)
        .map(({ text }) => text);
    expect(thoughts('responsible')).toEqual(['(There.)']);
    expect(thoughts('hurt')).toEqual(['(At last.)']);
    expect(thoughts('both')).toEqual([]);
  });

  test('a file that knows nothing of Seams is played by the seat one holds', () => {
    const play = openPlay(
      setup({ file: fixture('foreign'), role: 'hurt', seats: seats('temperament', 'player') }),
    );
    expect(play.moment).toMatchObject({ by: 'hurt', seat: 'player' });
    const [first] = play.moment.beat.options;
    expect(play.choose(first?.id ?? '').kind).toBe('plain');
  });
});
