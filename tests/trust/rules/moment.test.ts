import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bond, type Person, ROLES, type Role } from '../../../src/trust/bond.ts';
import { LANDINGS } from '../../../src/trust/effects/landings.ts';
import { LANDING_WORDS, OCCASION_WORDS } from '../../../src/trust/moment-words.ts';
import { OCCASIONS, type Occasion } from '../../../src/trust/moments/occasions.ts';
import { MOVE_IDS, MOVES, type MoveId, mayDo } from '../../../src/trust/moves.ts';
import { nameOccasion } from '../../../src/trust/naming-moments.ts';
import { DEFAULTS, turned } from '../../../src/trust/params.ts';
import { TRAITS } from '../../../src/trust/pulls/traits.ts';
import { elapse, openBond, respond, STRANGERS } from '../../../src/trust/respond.ts';
import { bend, draftOf, isLoss } from '../../../src/trust/rules/draft.ts';
import { settle } from '../../../src/trust/rules/settle.ts';
import { sceneOf } from '../../../src/trust/scene.ts';
import { after, bond, openHearted, takenAs } from '../bonds.ts';
import { total } from '../totals.ts';
import { happen, holds, run, walks } from '../walks.ts';

const anyMove = fc.constantFrom(...MOVE_IDS, null);
const share = fc.nat(100);

/** A memory in which any occasion may be near. */
const anyMemory = fc
  .record({
    responsible: anyMove,
    hurt: anyMove,
    running: fc.integer({ min: 1, max: 4 }),
    owned: fc.boolean(),
    told: fc.boolean(),
    heard: share,
    turns: fc.nat(20),
    times: fc.constantFrom(...[0, 1, 3]),
    timeGiven: fc.boolean(),
    hidden: fc.constantFrom(0, 8),
  })
  .map(({ responsible, hurt, running, times, ...rest }) => ({
    ...rest,
    last: { responsible, hurt },
    running: { responsible: running, hurt: running },
    times: Object.fromEntries(ROLES.flatMap((role) => MOVE_IDS.map((move) => [`${role} ${move}`, times]))),
  }));

/** Two people far from every bound, so that what a number loses can be lost. */
const ordinary: fc.Arbitrary<Bond> = fc
  .tuple(anyMemory, ...Array.from({ length: 8 }, () => fc.integer({ min: 20, max: 75 })))
  .map(([memory, ...numbers]) => {
    const one = (at: number): Person => ({
      trust: numbers[at] ?? 50,
      hurt: numbers[at + 1] ?? 50,
      openness: Math.min(70, numbers[at + 2] ?? 50),
      selfRespect: Math.max(60, numbers[at + 3] ?? 60),
    });
    return bond({ responsible: one(0), hurt: one(4), memory });
  });

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

  test('T17.6 what lands as something else does what that does', () => {
    holds(
      fc.property(ordinary, fc.constantFrom(...OCCASIONS), (before, { move, who }) => {
        const role = who ?? 'hurt';
        const scene = sceneOf({
          bond: before,
          role,
          move,
          params: DEFAULTS,
          people: STRANGERS,
          earlier: false,
        });
        if (!scene.occasion?.lands) return;
        const { rules, changes } = respond(before, role, move);
        expect(rules).toContain('T17');
        const draft = draftOf(
          LANDINGS[scene.occasion.lands],
          scene,
          role === 'hurt' ? 'responsible' : 'hurt',
        );
        const heavier = bend(draft, 'T17', (shift) =>
          isLoss(shift) ? (shift.amount * DEFAULTS['moment.lands']) / 100 : shift.amount,
        );
        const worded = settle(heavier, before);
        for (const { role: whose, part, from, to } of changes) {
          if (part !== 'selfRespect' || to > from) continue; // losses of it no other rule bends
          expect(to - from).toBe(worded[whose][part] - before[whose][part]);
        }
      }),
      1000,
    );
  });

  test('T17.6 and the change says that the moment made it so', () => {
    const { changes, rules } = respond(
      after(openBond('withheld'), 'responsible deny'),
      'responsible',
      'small-kindness',
    );
    expect(rules).toContain('T17');
    expect(changes.filter(({ rule }) => rule === 'T17').length).toBeGreaterThanOrEqual(3);
  });

  test('T17.7 the good in a move that fits counts by the constant, what it costs is whole', () => {
    const before = openHearted({ hurt: { hurt: 90 }, memory: { heard: 20 } });
    const ask = (percent: number) => {
      const last = { responsible: null, hurt: 'accuse-all' } as const;
      const told = { ...before, memory: { ...before.memory, last } };
      return respond(told, 'responsible', 'listen', turned({ 'moment.fits': percent })).after;
    };
    expect([ask(100).hurt.hurt, ask(200).hurt.hurt]).toEqual([83, 76]);
    expect([ask(100).responsible.hurt, ask(200).responsible.hurt]).toEqual([32, 32]);
    expect([ask(100).memory.heard, ask(200).memory.heard]).toEqual([50, 80]);
  });

  test('T17.8 what it lands as raises no trust, and is harm at once in any ordinary bond', () => {
    const people = fc.constantFrom(null, ...Object.values(TRAITS));
    const landed = new Set<string>();
    holds(
      fc.property(ordinary, fc.constantFrom(...OCCASIONS), people, (before, { move, who }, traits) => {
        for (const role of who ? [who] : ROLES) {
          const { occasion, after: then } = respond(before, role, move, DEFAULTS, {
            responsible: traits,
            hurt: traits,
          });
          if (!occasion?.lands) continue;
          landed.add(occasion.lands);
          expect(total(then), `${role} ${move}`).toBeLessThan(total(before));
          for (const whose of ROLES) expect(then[whose].trust).toBeLessThanOrEqual(before[whose].trust);
        }
      }),
      3000,
    );
    expect([...landed].sort()).toEqual(Object.keys(LANDINGS).sort());
  });

  test('T17.8 no move does less good in its moment than without one', () => {
    holds(
      fc.property(ordinary, fc.constantFrom(...OCCASIONS), (before, { move, who }) => {
        for (const role of who ? [who] : ROLES) {
          const { occasion, after: then } = respond(before, role, move);
          if (!occasion || occasion.lands) continue;
          const plain = respond(before, role, move, turned({ 'moment.fits': 100 })).after;
          expect(total(then)).toBeGreaterThanOrEqual(total(plain));
        }
      }),
      1000,
    );
  });

  test('M4.8 the response says which occasion spoke', () => {
    const { occasion } = respond(after(openBond('lie'), 'responsible deny'), 'responsible', 'explain');
    expect(occasion).toEqual({ id: 'explained-unowned', lands: 'excuse' });
    expect(respond(openBond('lie'), 'responsible', 'own-it').occasion).toEqual({
      id: 'owned-at-once',
      lands: null,
    });
    expect(respond(openBond('lie'), 'responsible', 'deny').occasion).toBeNull();
    expect(elapse(openBond('lie'), 2).occasion).toBeNull();
  });

  test('T17.9 occasions are of practices, by whom may make them, each with an id of its own and words', () => {
    const ids = OCCASIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, move, who, lands } of OCCASIONS) {
      expect(MOVES[move].kind, id).toBe('practice');
      for (const role of who ? [who] : ROLES) expect(mayDo(role, move), id).toBe(true);
      const named = nameOccasion({ id, lands });
      expect(named.when, id).toMatch(/^[a-z]/);
      expect(named.as === null, id).toBe(lands === null);
    }
    expect(Object.keys(OCCASION_WORDS).sort()).toEqual([...ids].sort());
    expect(Object.keys(LANDING_WORDS).sort()).toEqual(Object.keys(LANDINGS).sort());
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

  test('T8.10 T13.6 T14.5 what lands as something else does none of the move’s other work', () => {
    const left = after(openBond('withheld'), 'hurt lend-credit', 'responsible give-time');
    expect(left.memory.timeGiven).toBe(false);
    const early = respond(bond({ hurt: { hurt: 80 } }), 'hurt', 'new-agreement');
    expect(early.occasion?.lands).toBe('talking-away');
    expect([early.after.memory.agreements.length, early.after.memory.seen.hurt]).toEqual([1, false]);
    const unowned = bond({ breach: 'promise', memory: { turns: 9, owned: false } });
    expect(respond(unowned, 'responsible', 'promise-carefully').rules).not.toContain('T14');
  });

  test('T11.7 what lands as swallowed counts as false peace, by its own constant', () => {
    for (const move of ['see-effort', 'step-down', 'let-rest', 'lend-credit'] as const) {
      const { occasion, after: then } = respond(openBond('lie'), 'hurt', move);
      expect([occasion?.lands, then.memory.swallowed]).toEqual(['swallowed', DEFAULTS['moment.swallowed']]);
    }
    expect(happen(openBond('none'), { role: 'hurt', move: 'see-effort' }).memory.swallowed).toBe(0);
  });
});
