/** What speaks in a person who has to decide: how loud, for which families of moves and against which. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bond, type Came, otherRole, type Role } from '../../src/trust/bond.ts';
import { MOVE_IDS, type MoveId } from '../../src/trust/moves.ts';
import { DEFAULTS, turned } from '../../src/trust/params.ts';
import type { Traits } from '../../src/trust/pulls/traits.ts';
import { type Outlook, VOICES } from '../../src/trust/pulls/voices.ts';
import { TEMPERAMENTS } from '../../src/trust/temperament.ts';
import type { VoiceId } from '../../src/trust/voice-words.ts';
import { openHearted } from './bonds.ts';
import { anyRole, holds, reachableBonds, turnedParams } from './walks.ts';

/** Half of everything that can be: what a test is about it sets itself. */
const HALF: Traits = {
  heat: 'some',
  pride: 'some',
  guard: 'some',
  worry: 'some',
  patience: 'some',
  grudge: 'some',
  warmth: 'some',
};

function voiceOf(id: VoiceId) {
  const voice = VOICES.find((each) => each.id === id);
  if (!voice) throw new Error(`There is no voice ${id}.`);
  return voice;
}

interface Asked extends Partial<Pick<Outlook, 'role' | 'move' | 'params'>> {
  readonly bond?: Bond;
  readonly traits?: Partial<Traits>;
}

/** How loud a voice is in the hurt one, unless another role is asked for. */
function loud(
  id: VoiceId,
  { bond = openHearted(), role = 'hurt', traits, move = 'plain', params = DEFAULTS }: Asked,
) {
  const people = { me: bond[role], other: bond[otherRole(role)] };
  return voiceOf(id).loudness({ bond, role, ...people, move, traits: { ...HALF, ...traits }, params });
}

/** The families a voice speaks for and against, in the order of the SPEC. */
function sides(id: VoiceId): readonly string[] {
  const draws = Object.entries(voiceOf(id).draws).sort();
  const on = (sign: string) => draws.filter(([, draw]) => draw.startsWith(sign)).map(([family]) => family);
  return [on('+').join(' '), on('-').join(' ')];
}

/** A memory in which the other has just made this move. */
function metWith(move: MoveId, role: Role = 'hurt') {
  return { last: { responsible: null, hurt: null, [otherRole(role)]: move } };
}

describe('a voice', () => {
  test('M9.1 is as loud as a whole number from 0 to 100 says, with any constants', () => {
    const temperaments = fc.constantFrom(...Object.values(TEMPERAMENTS));
    const moves = fc.constantFrom(...MOVE_IDS);
    holds(
      fc.property(
        temperaments,
        reachableBonds,
        anyRole,
        moves,
        turnedParams,
        (of, bond, role, move, params) => {
          for (const { id } of VOICES) {
            const value = loud(id, { bond, role, move, params, traits: of.traits });
            expect(Number.isInteger(value) && value >= 0 && value <= 100, `${id} ${value}`).toBe(true);
          }
        },
      ),
    );
  });

  test('M9.2 fresh: the hurt that shows, times heat', () => {
    const bond = openHearted({ hurt: { hurt: 80 }, responsible: { hurt: 60 }, memory: { swallowed: 20 } });
    expect(loud('fresh', { bond, traits: { heat: 'full' } })).toBe(60);
    expect(loud('fresh', { bond, traits: { heat: 'low' } })).toBe(15);
    expect(loud('fresh', { bond, role: 'responsible' })).toBe(30); // shame is not swallowed
    expect(sides('fresh')).toEqual(['above attack', 'bridge hear']);
  });

  test('M9.3 proud: pride', () => {
    expect([
      loud('proud', { traits: { pride: 'none' } }),
      loud('proud', { traits: { pride: 'high' } }),
    ]).toEqual([0, 75]);
    expect(sides('proud')).toEqual(['above attack', 'bridge open']);
  });

  test('M9.4 safer: how closed the other is, times guard', () => {
    const bond = openHearted({ responsible: { openness: 20 }, hurt: { openness: 90 } });
    expect(loud('safer', { bond, traits: { guard: 'full' } })).toBe(80);
    expect(loud('safer', { bond, traits: { guard: 'some' } })).toBe(40);
    expect(sides('safer')).toEqual(['respite smooth wall', 'bridge open']);
  });

  test('M9.5 afraid: own hurt or missing contact, whichever is more, times worry', () => {
    const worry = { worry: 'full' } as const;
    expect(loud('afraid', { bond: openHearted({ hurt: { hurt: 80 } }), traits: worry })).toBe(80);
    expect(loud('afraid', { bond: openHearted({ responsible: { openness: 10 } }), traits: worry })).toBe(90);
    expect(loud('afraid', { bond: openHearted({ responsible: { openness: 10 } }) })).toBe(45);
    expect(sides('afraid')).toEqual(['control plead smooth', 'respite stand']);
  });

  test('M9.6 impatient: what patience lacks', () => {
    const patience = (['none', 'low', 'full'] as const).map((level) =>
      loud('impatient', { traits: { patience: level } }),
    );
    expect(patience).toEqual([100, 75, 0]);
    expect(sides('impatient')).toEqual(['control plead smooth', 'respite']);
  });

  test('M9.7 grudge: grudge', () => {
    expect([
      loud('grudge', { traits: { grudge: 'low' } }),
      loud('grudge', { traits: { grudge: 'full' } }),
    ]).toEqual([25, 100]);
    expect(sides('grudge')).toEqual(['above attack control wall', 'bridge hear']);
  });

  test('M9.8 stung: after a pitfall of the other, heat or guard, whichever is more', () => {
    const stung = (move: MoveId, traits: Partial<Traits>) =>
      loud('stung', { bond: openHearted({ memory: metWith(move) }), traits });
    expect(stung('hit-back', { heat: 'full', guard: 'low' })).toBe(100);
    expect(stung('hit-back', { heat: 'low', guard: 'high' })).toBe(75);
    expect([stung('listen', { heat: 'full' }), loud('stung', { traits: { heat: 'full' } })]).toEqual([0, 0]);
    const own = openHearted({ memory: { last: { responsible: 'listen', hurt: 'judge' } } });
    expect(loud('stung', { bond: own, traits: { heat: 'full' } })).toBe(0);
    expect(sides('stung')).toEqual(['attack plead smooth wall', 'bridge hear open']);
  });

  test('M9.8 a practice out of its moment stings like a pitfall', () => {
    const met = (came: Came) =>
      loud('stung', {
        bond: openHearted({ memory: { ...metWith('give-time'), came: { responsible: came, hurt: came } } }),
        traits: { heat: 'full' },
      });
    expect([met('blow'), met('plain'), met('fit')]).toEqual([100, 0, 0]);
  });

  test('M9.9 swallowed: in the hurt one, what is swallowed out of what one swallowing takes', () => {
    const swallowed = (points: number, role: Role = 'hurt') =>
      loud('swallowed', {
        bond: openHearted({ memory: { swallowed: points } }),
        role,
        params: turned({ 'falsePeace.swallow': 20 }),
      });
    expect([swallowed(0), swallowed(5), swallowed(20), swallowed(40)]).toEqual([0, 25, 100, 100]);
    expect(swallowed(20, 'responsible')).toBe(0);
    expect(sides('swallowed')).toEqual(['attack wall', 'bridge']);
  });

  test('M9.10 small: the more, the further self-respect is below 50', () => {
    const small = [0, 20, 50, 90].map((selfRespect) =>
      loud('small', { bond: openHearted({ hurt: { selfRespect } }) }),
    );
    expect(small).toEqual([100, 60, 0, 0]);
    expect(sides('small')).toEqual(['plead smooth', 'open stand']);
  });

  test('M9.11 cooled: the further the hurt that shows is below 50, times heat', () => {
    const cooled = (hurt: number, heat: Traits['heat'], swallowed = 0) =>
      loud('cooled', { bond: openHearted({ hurt: { hurt }, memory: { swallowed } }), traits: { heat } });
    expect([cooled(0, 'full'), cooled(20, 'full'), cooled(50, 'full'), cooled(90, 'full')]).toEqual([
      100, 60, 0, 0,
    ]);
    expect([cooled(20, 'some'), cooled(40, 'full', 20)]).toEqual([30, 60]);
    expect(sides('cooled')).toEqual(['bridge deed hear open', 'attack']);
  });

  test('M9.12 taken-in: what was heard, or the openness of the other, times warmth', () => {
    const bond = openHearted({ hurt: { openness: 40 }, memory: { heard: 80 } });
    expect(loud('taken-in', { bond, traits: { warmth: 'full' } })).toBe(80);
    expect(loud('taken-in', { bond, role: 'responsible', traits: { warmth: 'full' } })).toBe(40);
    expect(loud('taken-in', { bond })).toBe(40);
    expect(sides('taken-in')).toEqual(['bridge hear open', 'above']);
  });

  test('M9.13 openness: contact, times warmth', () => {
    const bond = openHearted({ hurt: { openness: 40 } });
    expect([loud('openness', { bond, traits: { warmth: 'full' } }), loud('openness', { bond })]).toEqual([
      40, 20,
    ]);
    expect(sides('openness')).toEqual(['bridge deed hear open stand', 'wall']);
  });

  test('M9.14 matters: warmth', () => {
    expect([
      loud('matters', { traits: { warmth: 'low' } }),
      loud('matters', { traits: { warmth: 'full' } }),
    ]).toEqual([25, 100]);
    expect(sides('matters')).toEqual(['bridge deed hear open respite stand', 'above attack']);
  });

  test('M9.15 a-step: after a practice of the other, warmth', () => {
    const step = (move: MoveId, role: Role, came: Came = 'plain') =>
      loud('a-step', {
        bond: openHearted({ memory: { ...metWith(move, role), came: { responsible: came, hurt: came } } }),
        role,
        traits: { warmth: 'high' },
      });
    const plain = Math.trunc((DEFAULTS['pull.step'] * 75) / 100);
    expect([step('listen', 'hurt'), step('ask', 'responsible')]).toEqual([plain, plain]);
    expect([step('listen', 'hurt', 'fit'), step('listen', 'hurt', 'blow')]).toEqual([75, 0]);
    expect([step('deny', 'hurt'), step('plain', 'hurt'), loud('a-step', {})]).toEqual([0, 0, 0]);
    expect(sides('a-step')).toEqual(['bridge deed hear open stand', 'above attack plead smooth wall']);
  });

  test('M9.16 no-hurry: patience', () => {
    expect([loud('no-hurry', { traits: { patience: 'none' } }), loud('no-hurry', {})]).toEqual([0, 50]);
    expect(sides('no-hurry')).toEqual(['hear respite stand', 'attack plead']);
  });

  test('M9.17 said-already: how often one made this very move, out of what makes begging', () => {
    const times = { 'hurt ask': 2, 'hurt judge': 9, 'responsible ask': 5 };
    const bond = openHearted({ memory: { times } });
    const said = (move: MoveId) =>
      loud('said-already', { bond, move, params: turned({ 'again.begging': 5 }) });
    expect([said('ask'), said('judge'), said('say-pain')]).toEqual([40, 100, 0]);
    expect(sides('said-already')).toEqual(['', 'any']);
  });

  const shut = { ceiling: { responsible: 88, hurt: DEFAULTS['mended.trust'] - 1 } };

  test('M9.18 no-way-back: where the bond is no longer mendable', () => {
    expect(loud('no-way-back', {})).toBe(0);
    expect(loud('no-way-back', { bond: openHearted({ memory: shut }) })).toBe(100);
    expect(sides('no-way-back')).toEqual(['leave', 'bridge']);
  });

  test('M9.19 tired: grudge, once it has gone on for long and one’s own trust is low', () => {
    const tired = (turns: number, trust: number) =>
      loud('tired', {
        bond: openHearted({ hurt: { trust }, memory: { turns } }),
        traits: { grudge: 'high' },
      });
    const [long, enough] = [DEFAULTS['pull.long'], DEFAULTS['mended.trust']];
    expect([tired(long, 0), tired(long, enough - 1), tired(long - 1, 0), tired(long, enough)]).toEqual([
      75, 75, 0, 0,
    ]);
    expect(sides('tired')).toEqual(['leave', '']);
  });

  test('M9.20 worth-it: one’s own trust, while the bond is mendable', () => {
    expect(loud('worth-it', { bond: openHearted({ hurt: { trust: 63 } }) })).toBe(63);
    expect(loud('worth-it', { bond: openHearted({ hurt: { trust: 51 }, memory: shut }) })).toBe(0);
    expect(sides('worth-it')).toEqual(['', 'leave']);
  });

  test('M9.21 M9.22 timely and untimely: warmth, where the move has its moment, or would land as something else', () => {
    const asked = openHearted({ memory: { last: { responsible: 'own-it', hurt: null } } });
    const traits = { warmth: 'full' } as const;
    const both = (bond: Bond, move: MoveId) =>
      (['timely', 'untimely'] as const).map((id) => loud(id, { bond, move, traits }));
    expect(both(asked, 'ask')).toEqual([100, 0]);
    expect(both(asked, 'set-limit')).toEqual([0, 100]);
    expect(both(asked, 'reflect')).toEqual([0, 0]);
    expect(loud('timely', { bond: asked, move: 'ask', traits: { warmth: 'none' } })).toBe(0);
    expect([sides('timely'), sides('untimely')]).toEqual([
      ['any', ''],
      ['', 'any'],
    ]);
  });
});
