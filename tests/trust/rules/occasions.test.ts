/** T17: which occasion speaks, by what was said before. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../src/trust/bond.ts';
import { OCCASIONS, type Occasion } from '../../../src/trust/moments/occasions.ts';
import type { MoveId } from '../../../src/trust/moves.ts';
import { DEFAULTS, turned } from '../../../src/trust/params.ts';
import { respond } from '../../../src/trust/respond.ts';
import { bond, openHearted, takenAs } from '../bonds.ts';
import { run, walks } from '../walks.ts';

/** An occasion, and what leads to it after something was withheld. */
const SCRIPTS = [
  ['explained-unowned', 'responsible excuse, hurt ask, responsible explain'],
  ['sorry-over-the-telling', 'hurt say-pain, responsible regret'],
  ['owned-at-once', 'responsible own-it'],
  ['owned-over-the-telling', 'responsible own-it, hurt say-pain, responsible own-it'],
  ['told-into-the-pause', 'hurt take-time, responsible be-open'],
  ['told-when-sought', 'hurt monitor, responsible be-open'],
  ['told-before-found', 'responsible half-truth, hurt plain, responsible be-open'],
  ['repair-unowned', 'responsible deny, responsible offer-repair'],
  ['us-raw', 'hurt ask-us'],
  ['silent-when-asked', 'responsible listen, hurt ask, responsible listen'],
  ['silent-too-long', 'responsible listen, hurt plain, responsible listen, hurt plain, responsible listen'],
  ['listened-to-the-telling', 'hurt say-pain, responsible listen'],
  ['left-after-a-step', 'hurt lend-credit, responsible give-time'],
  ['time-when-asked', 'hurt take-time, responsible give-time'],
  ['time-in-the-storm', 'hurt judge, responsible give-time'],
  ['upright-unowned', 'responsible half-truth, hurt judge, responsible keep-dignity'],
  ['upright-insulted', 'responsible own-it, hurt judge, responsible keep-dignity'],
  ['let-off-early', 'responsible own-it, responsible forgive-self'],
  ['feeling-over-the-telling', 'hurt accuse-all, responsible show-feeling'],
  ['named-unowned', 'responsible shift-blame, responsible name-expectation'],
  ['checked-and-bore-it', 'hurt monitor, responsible accept-checking'],
  ['bowed-unasked', 'responsible own-it, hurt see-effort, responsible accept-checking'],
  ['pain-into-an-ear', 'responsible listen, hurt say-pain'],
  ['pain-to-a-wall', 'responsible deny, hurt say-pain'],
  ['pain-without-end', 'hurt say-pain, hurt say-pain, hurt say-pain, hurt say-pain'],
  ['asked-without-end', 'hurt ask, hurt plain, hurt ask, hurt ask, hurt plain, hurt ask'],
  ['asked-back', 'responsible own-it, hurt ask'],
  ['limit-when-pressed', 'responsible rush, hurt set-limit'],
  ['pause-in-the-storm', 'hurt take-time'],
  ['seen-untold', 'hurt see-effort'],
  ['sorry-when-asked', 'responsible regret, hurt ask, responsible regret'],
  ['kindness-into-the-pause', 'responsible own-it, hurt take-time, responsible small-kindness'],
  ['owned-over-a-step', 'responsible own-it, hurt lend-credit, responsible own-it'],
  ['listened-behind-the-fine', 'hurt forgive-with-head, responsible listen'],
  ['kept-what-was-lent', 'hurt lend-credit, responsible keep-word'],
  ['left-over-the-telling', 'hurt say-pain, responsible give-time'],
  ['time-when-asked', 'hurt set-limit, responsible give-time'],
  ['upright-at-a-step', 'responsible own-it, hurt see-effort, responsible keep-dignity'],
  ['feeling-into-an-ear', 'responsible explain, hurt show-feeling'],
  ['asked-behind-it', 'responsible half-truth, hurt ask'],
  ['limit-to-half-a-truth', 'responsible half-truth, hurt set-limit'],
] as const;
describe('the occasions', () => {
  test('T17.4 it is admitted at once only once', () => {
    expect(takenAs('withheld', 'responsible own-it', 'hurt plain', 'responsible own-it')).not.toBe(
      'owned-at-once',
    );
  });

  test.each(SCRIPTS)('T17.4 %s: %s', (id, script) => {
    expect(takenAs('withheld', ...(script.split(', ') as `${Role} ${MoveId}`[]))).toBe(id);
  });

  test('T17.4 before it was owned: not as first words, but once there was time to own it', () => {
    const offered = (turns: number, params = DEFAULTS) =>
      respond(bond({ memory: { turns, owned: false } }), 'responsible', 'offer-repair', params).occasion?.id;
    const early = DEFAULTS['moment.early'];
    expect([offered(early - 1), offered(early)]).toEqual([undefined, 'repair-unowned']);
    expect(offered(2, turned({ 'moment.early': 2 }))).toBe('repair-unowned');
  });

  test('T17.4 who has listened does not cut in, before the telling or since', () => {
    const told = 'hurt say-pain';
    expect(takenAs('withheld', told, 'responsible regret')).toBe('sorry-over-the-telling');
    expect(takenAs('withheld', 'responsible listen', told, 'responsible regret')).toBe('sorry-once-told');
    const since = [told, 'responsible listen', 'responsible own-it', 'responsible regret'] as const;
    expect(takenAs('withheld', ...since)).toBe('sorry-once-told');
  });

  test('T17.4 a limit answers a step like a punishment only when it is raw no more', () => {
    const heard = openHearted({ memory: { last: { responsible: 'own-it', hurt: null } } });
    expect(respond(heard, 'hurt', 'set-limit').occasion?.id).toBe('limit-for-a-step');
    const raw = bond({ hurt: { hurt: 80 }, memory: { last: { responsible: 'own-it', hurt: null } } });
    expect(respond(raw, 'hurt', 'set-limit').occasion).toBeNull();
  });

  test('T17.4 what the unspoken needs is to be named, raw or not', () => {
    expect(takenAs('unspoken', 'responsible name-expectation')).toBeNull();
    expect(takenAs('unspoken', 'hurt name-expectation')).toBeNull();
    expect(takenAs('withheld', 'hurt name-expectation')).toBe('expected-raw');
  });

  test('T17.4 the constants say from when on', () => {
    const again = (move: 'ask' | 'say-pain', times: number, long: number) => {
      let now = bond({ hurt: { hurt: 20 } });
      let id: string | undefined;
      for (let n = 0; n < times; n++) {
        const response = respond(now, 'hurt', move, turned({ 'moment.long': long }));
        now = response.after;
        id = response.occasion?.id;
      }
      return id;
    };
    for (const move of ['ask', 'say-pain'] as const) {
      for (const long of [3, 4, 5]) {
        expect(again(move, long - 1, long)).toBeUndefined();
        expect(again(move, long, long)).toMatch(/without-end$/);
      }
    }
  });

  test('T17.5 a third apology begs, and no moment makes it anything else', () => {
    const told = openHearted({ memory: { times: { 'responsible regret': 2 } } });
    expect(respond(openHearted(), 'responsible', 'regret').occasion?.id).toBe('sorry-once-told');
    expect(respond(told, 'responsible', 'regret').occasion).toBeNull();
    const telling = { responsible: null, hurt: 'say-pain' } as const;
    const cut = openHearted({ memory: { times: { 'responsible regret': 2 }, last: telling } });
    expect(respond(cut, 'responsible', 'regret').occasion).toBeNull();
  });

  test('T17.9 each comes about in generated plays', () => {
    const seen = new Set<string>(SCRIPTS.map(([id]) => id));
    const notSeen = (): readonly Occasion[] => OCCASIONS.filter(({ id }) => !seen.has(id));
    for (const walk of fc.sample(walks(60), { seed: 17, numRuns: 200 })) {
      const bonds = run(walk);
      for (const now of bonds) {
        for (const { id, move, who } of notSeen()) {
          for (const role of who ? [who] : ROLES)
            if (respond(now, role, move).occasion?.id === id) seen.add(id);
        }
      }
      if (notSeen().length === 0) break;
    }
    expect(notSeen().map(({ id }) => id)).toEqual([]);
  });
});
