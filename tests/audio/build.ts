/** Small builders, so that cases read as data. */
import type { Moment, Step } from '../../src/play/step.ts';
import type { Line } from '../../src/story/beat.ts';
import type { Cue, MusicId, SceneId, SoundId } from '../../src/story/cues.ts';
import type { Person } from '../../src/trust/bond.ts';
import { type Bond, MODEL_VERSION, STRANGERS } from '../../src/trust/respond.ts';

/** trust, openness */
export function person(trust: number, openness: number): Person {
  return { trust, hurt: 30, openness, selfRespect: 50 };
}

export function bond(trust: number, openness: number, other: Person = person(trust, openness)): Bond {
  return { breach: 'withheld', responsible: person(trust, openness), hurt: other, memory: {} } as Bond;
}

export function line(...cues: Cue[]): Line {
  return { text: 'Words.', speaker: null, thought: false, cues };
}

export const music = (id: MusicId): Cue => ({ kind: 'music', music: id });
export const sound = (id: SoundId): Cue => ({ kind: 'sound', sound: id });
export const scene = (id: SceneId): Cue => ({ kind: 'scene', scene: id });
export const thing = (holder: string | null): Cue => ({ kind: 'thing', person: holder });
export const LATER: Cue = { kind: 'time', text: 'an hour later', days: 1 / 24 };
export const ELSEWHERE = scene('stairwell');

export function moment(lines: readonly Line[], after: Bond = bond(40, 40)): Moment {
  return {
    beat: { lines, options: [], knot: 'here' },
    bond: after,
    contact: 40,
    by: null,
    seat: null,
    passing: [],
    ending: null,
  };
}

interface StepParts {
  readonly kind?: Step['kind'];
  readonly seat?: Step['seat'];
  readonly trust?: number; // by how much it changed
  readonly after?: Bond;
  readonly lines?: readonly Line[];
  readonly lowered?: Step['response']['lowered'];
}

export function step({
  kind = 'practice',
  seat = 'player',
  trust = 0,
  after,
  lines = [],
  lowered = [],
}: StepParts): Step {
  const changes =
    trust === 0 ? [] : [{ role: 'hurt', part: 'trust', from: 40, to: 40 + trust, rule: null } as const];
  const before = bond(40, 40);
  return {
    n: 1,
    by: 'responsible',
    seat,
    option: { index: 0, id: 'one', text: 'Words', as: null, manner: null, move: 'own-it' },
    options: [],
    kind,
    before,
    response: { after: after ?? before, changes, lowered, rules: [], sources: [], occasion: null },
    pulls: [],
    next: moment(lines, after),
    people: STRANGERS,
    model: MODEL_VERSION,
  };
}
