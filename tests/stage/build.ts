/** Small builders, so that cases read as data. */
import type { Moment, Step } from '../../src/play/step.ts';
import type { Line } from '../../src/story/beat.ts';
import type { Cue, Mood, Pose, SceneId } from '../../src/story/cues.ts';
import type { Person, Role } from '../../src/trust/bond.ts';
import { type Bond, type Change, MODEL_VERSION, STRANGERS } from '../../src/trust/respond.ts';

export const NAMES = { responsible: 'Nadia', hurt: 'Vera' };

/** trust, hurt, openness, self-respect */
export function person(trust = 50, hurt = 30, openness = 50, selfRespect = 50): Person {
  return { trust, hurt, openness, selfRespect };
}

export function bond(responsible: Person = person(), hurt: Person = person()): Bond {
  return { breach: 'withheld', responsible, hurt, memory: {} } as unknown as Bond;
}

/** "Nadia: Text" or plain narration; a text wholly in parentheses is a thought. */
export function line(written: string, ...cues: Cue[]): Line {
  const [, speaker = null, text = ''] = /^(?:(\p{L}+): )?(.*)$/u.exec(written) ?? [];
  return { text, speaker, thought: text.startsWith('('), cues };
}

export const scene = (id: SceneId): Cue => ({ kind: 'scene', scene: id });
export const mood = (id: Mood, whose: string | null = null): Cue => ({
  kind: 'mood',
  person: whose,
  mood: id,
});
export const pose = (id: Pose | 'standing', whose: string | null = null): Cue => ({
  kind: 'pose',
  person: whose,
  pose: id,
});
export const later = (days: number): Cue => ({ kind: 'time', text: `${days} days later`, days });
export const PHONE: Cue = { kind: 'via', via: 'phone' };

export function moment(lines: readonly Line[], after: Bond = bond(), by: Role | null = null): Moment {
  return {
    beat: { lines, options: [], knot: 'here' },
    bond: after,
    contact: Math.min(after.responsible.openness, after.hurt.openness),
    by,
    seat: by && 'player',
    passing: [],
    ending: null,
  };
}

interface StepParts {
  readonly n?: number;
  readonly by?: Role;
  readonly move?: string;
  readonly kind?: Step['kind'];
  readonly after?: Bond;
  readonly changes?: readonly Change[];
  readonly lowered?: readonly Role[];
  readonly next?: Moment;
}

export function step({ n = 1, by = 'responsible', move = 'own-it', ...rest }: StepParts = {}): Step {
  const { kind = 'practice', after = bond(), changes = [], lowered = [], next = moment([], after) } = rest;
  return {
    n,
    by,
    seat: 'player',
    option: { index: 0, id: `o${n}`, text: 'Words', as: null, manner: null, move },
    options: [],
    kind,
    before: bond(),
    response: { after, changes, lowered, rules: [], sources: [], occasion: null },
    pulls: [],
    next,
    people: STRANGERS,
    model: MODEL_VERSION,
  } as Step;
}

export const rise = (role: Role, part: keyof Person): Change => ({
  role,
  part,
  from: 30,
  to: 40,
  rule: 'T2',
});
export const fall = (role: Role, part: keyof Person): Change => ({
  role,
  part,
  from: 40,
  to: 20,
  rule: 'T4',
});
