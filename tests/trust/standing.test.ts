/** How it stands when somebody makes a move: what the occasions of T17 ask about. */
import { describe, expect, test } from 'vitest';
import type { Bond, Role } from '../../src/trust/bond.ts';
import { isHeard, isRaw } from '../../src/trust/moments/view.ts';
import type { MoveId } from '../../src/trust/moves.ts';
import { DEFAULTS } from '../../src/trust/params.ts';
import { elapse, openBond, respond } from '../../src/trust/respond.ts';
import { after, bond, takenAs } from './bonds.ts';

describe('how it stands', () => {
  test('T17.1 it is raw from so much unheard hurt on', () => {
    const raw = (hurt: number, heard: number) =>
      isRaw({ bond: bond({ hurt: { hurt }, memory: { heard } }), params: DEFAULTS });
    expect([raw(45, 0), raw(44, 0), raw(90, 50), raw(90, 52)]).toEqual([true, false, true, false]);
  });

  test('T17.2 the pain is heard from the percent on that the constant says', () => {
    const heard = (percent: number) =>
      isHeard({ bond: bond({ memory: { heard: percent } }), params: DEFAULTS, mine: null, theirs: null });
    expect([heard(49), heard(50)]).toEqual([false, true]);
  });

  test('T17.10 what counts is what the other did last, not what was done before', () => {
    expect(takenAs('withheld', 'responsible own-it', 'hurt ask', 'responsible explain')).toBe(
      'explained-asked',
    );
    const script = ['responsible own-it', 'hurt ask', 'hurt judge', 'responsible explain'] as const;
    expect(takenAs('withheld', ...script)).toBe('explained-raw');
  });

  test('T17.10 what was done before a night has not just been done', () => {
    const taken = (days: number, move: MoveId) => {
      const told = after(openBond('lie'), 'responsible own-it', 'hurt say-pain');
      return respond(elapse(told, days).after, 'responsible', move).occasion?.id;
    };
    expect([taken(0, 'regret'), taken(0.3, 'regret'), taken(1, 'regret')]).toEqual([
      'sorry-over-the-telling',
      'sorry-over-the-telling',
      undefined,
    ]);
    expect([taken(0, 'listen'), taken(1, 'listen')]).toEqual(['listened-to-the-telling', undefined]);
    expect([taken(0, 'give-time'), taken(1, 'give-time')]).toEqual(['left-over-the-telling', undefined]);
    // What was lent is kept by what takes days.
    const lent = after(openBond('lie'), 'responsible promise-carefully', 'hurt lend-credit');
    expect(respond(elapse(lent, 3).after, 'responsible', 'keep-word').occasion?.id).toBe(
      'kept-what-was-lent',
    );
    // What has been said stays said.
    expect(after(elapse(openBond('lie'), 1).after, 'responsible own-it', 'hurt ask').memory.owned).toBe(true);
    expect(taken(1, 'own-it')).toBeUndefined();
  });

  test('M2.9 a night is so many hours without a move, in one passage or in several, and is over with the next move', () => {
    const told = after(openBond('lie'), 'responsible own-it', 'hurt say-pain');
    const fresh = (from: Bond, ...hours: readonly number[]) =>
      hours.reduce((bond, each) => elapse(bond, each / 24).after, from).memory.fresh;
    const [both, neither] = [
      { responsible: true, hurt: true },
      { responsible: false, hurt: false },
    ];
    const night = DEFAULTS['moment.night'];
    expect([fresh(told), fresh(told, night - 1), fresh(told, 0)]).toEqual([both, both, both]);
    expect([fresh(told, night), fresh(told, 5, night - 5), fresh(told, 24)]).toEqual([
      neither,
      neither,
      neither,
    ]);
    // A move between two short passages: nobody has slept.
    expect(fresh(after(elapse(told, 5 / 24).after, 'hurt ask'), night - 1)).toEqual(both);
    const next = after(elapse(told, 1).after, 'hurt ask');
    expect(next.memory.fresh).toEqual({ responsible: false, hurt: true });
    expect(after(next, 'responsible listen').memory.fresh).toEqual(both);
  });

  test('M2.10 how often somebody made the last move in a row, anew after a night', () => {
    const asked = after(openBond('lie'), 'hurt ask', 'responsible deny', 'hurt ask', 'hurt ask');
    expect(asked.memory.running).toEqual({ responsible: 1, hurt: 3 });
    expect(after(asked, 'hurt plain', 'hurt ask').memory.running.hurt).toBe(1);
    const later = (days: number) => after(elapse(asked, days).after, 'hurt ask').memory.running.hurt;
    expect([later(0.2), later(3)]).toEqual([4, 1]);
  });

  test('M2.5 it is owned until it is taken back', () => {
    const owned = (...script: readonly `${Role} ${MoveId}`[]) =>
      after(openBond('lie'), ...script).memory.owned;
    expect([owned(), owned('responsible own-it'), owned('hurt own-it')]).toEqual([false, true, false]);
    for (const move of ['deny', 'shift-blame', 'lie-again'] as const) {
      expect(owned('responsible own-it', `responsible ${move}`), move).toBe(false);
      expect(owned('responsible own-it', `responsible ${move}`, 'responsible own-it'), move).toBe(true);
    }
    expect(owned('responsible own-it', 'responsible excuse')).toBe(true);
    expect(owned('responsible name-expectation')).toBe(false);
    expect(after(openBond('unspoken'), 'responsible name-expectation').memory.owned).toBe(true);
    expect(openBond('none').memory.owned).toBe(true);
  });

  test('M2.11 who has listened has heeded the other, until the other goes on or a night has passed', () => {
    const heeded = (...script: readonly `${Role} ${MoveId}`[]) =>
      after(openBond('lie'), ...script).memory.heeded;
    expect(heeded('hurt say-pain', 'responsible listen')).toBe(true);
    expect(heeded('hurt say-pain', 'responsible listen', 'responsible own-it')).toBe(true);
    expect(heeded('hurt say-pain', 'responsible listen', 'hurt say-pain')).toBe(false);
    const listened = after(openBond('lie'), 'hurt say-pain', 'responsible listen');
    expect([0.2, 1].map((days) => elapse(listened, days).after.memory.heeded)).toEqual([true, false]);
    expect([heeded(), heeded('hurt say-pain', 'responsible own-it')]).toEqual([false, false]);
  });

  test('M2.8 how each one’s last move came across: in its moment, as a blow, or plainly', () => {
    const came = (...script: readonly `${Role} ${MoveId}`[]) => after(openBond('lie'), ...script).memory.came;
    expect(came()).toEqual({ responsible: 'plain', hurt: 'plain' });
    expect(came('responsible own-it')).toEqual({ responsible: 'fit', hurt: 'plain' });
    expect(came('hurt lend-credit', 'responsible give-time').responsible).toBe('blow');
    expect(came('hurt see-effort').hurt).toBe('plain'); // swallowed: it hurts nobody but the hurt one
    expect(came('responsible own-it', 'responsible deny').responsible).toBe('plain');
    expect(came('responsible own-it', 'hurt ask')).toEqual({ responsible: 'fit', hurt: 'fit' });
  });

  test('M2.6 it is told by the hurt one, and stays told', () => {
    const told = (move: `${Role} ${MoveId}`) => after(openBond('lie'), move, 'responsible deny').memory.told;
    expect([told('hurt say-pain'), told('hurt show-feeling')]).toEqual([true, true]);
    expect([told('responsible show-feeling'), told('hurt judge'), openBond('none').memory.told]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
