/**
 * M9: what speaks in a person who has to decide. Each voice has an occasion (how loud it is, given the bond and the
 * traits) and draws towards some families of moves and away from others. temperament.ts adds the voices up.
 */
import { type Bond, type Came, contactOf, otherRole, type Person, type Role, timesDone } from '../bond.ts';
import { MOVES, type MoveId } from '../moves.ts';
import type { Params } from '../params.ts';
import { percentOf } from '../rules/draft.ts';
import { momentOf } from '../rules/moment.ts';
import { canMend } from '../rules/parting.ts';
import type { VoiceId } from '../voice-words.ts';
import type { MoveFamily } from './families.ts';
import { type Level, levelOf, type Traits } from './traits.ts';

/** What a person who has to decide can see. */
export interface Outlook {
  readonly bond: Bond;
  readonly role: Role;
  readonly me: Person;
  readonly other: Person;
  readonly move: MoveId; // the one being weighed
  readonly traits: Traits;
  readonly params: Params;
}

/**
 * One thing that speaks in a person: when it is loud, and to which families of moves it draws (+) or from which
 * (-).
 */
export interface Voice {
  readonly id: VoiceId;
  readonly loudness: (view: Outlook) => number; // 0–100
  readonly draws: Readonly<Partial<Record<MoveFamily | 'any', `${'+' | '-'}${Exclude<Level, 'none'>}`>>>;
}

function trait(view: Outlook, name: keyof Traits): number {
  return levelOf(view.traits[name], view.params);
}

/** Hurt that shows: what was swallowed does not. */
function openHurt({ bond, role, me }: Outlook): number {
  return role === 'hurt' ? Math.max(0, me.hurt - bond.memory.swallowed) : me.hurt;
}

function lastOfOther({ bond, role }: Outlook): MoveId | null {
  return bond.memory.last[otherRole(role)];
}

/** M9.15: how much of a step it was that this person was met with: all of one in its moment, none where it was a blow. */
function metWithAStep(view: Outlook): number {
  const last = lastOfOther(view);
  if (!last || MOVES[last].kind !== 'practice') return 0;
  const came = cameOfOther(view);
  return came === 'plain' ? view.params['pull.step'] : came === 'fit' ? 100 : 0;
}

function metWithABlow(view: Outlook): number {
  const last = lastOfOther(view);
  return last && (MOVES[last].kind === 'pitfall' || cameOfOther(view) === 'blow') ? 100 : 0;
}

function cameOfOther({ bond, role }: Outlook): Came {
  return bond.memory.came[otherRole(role)];
}

/** How much this person has been taken in by the other: heard, or let in. */
function takenIn({ bond, role, other }: Outlook): number {
  return role === 'hurt' ? bond.memory.heard : other.openness;
}

/** `value` of `whole` in percent, at most 100. */
function share(value: number, whole: number): number {
  return Math.min(100, Math.trunc((value * 100) / whole));
}

/** 0 up to a half, then rising to 100: what is only heard once there is a lot of it. */
function beyondHalf(value: number): number {
  return Math.max(0, value + value - 100);
}

/** Voices that lead away from the other. */
const AWAY: readonly Voice[] = [
  {
    id: 'fresh',
    loudness: (view) => percentOf(openHurt(view), trait(view, 'heat')),
    draws: { attack: '+full', above: '+low', hear: '-low', bridge: '-some' },
  },
  {
    id: 'proud',
    loudness: (view) => trait(view, 'pride'),
    draws: { above: '+some', attack: '+low', open: '-low', bridge: '-low' },
  },
  {
    id: 'safer',
    loudness: (view) => percentOf(100 - view.other.openness, trait(view, 'guard')),
    draws: { wall: '+full', smooth: '+some', respite: '+low', open: '-some', bridge: '-low' },
  },
  {
    id: 'afraid',
    loudness: (view) => percentOf(Math.max(view.me.hurt, 100 - contactOf(view.bond)), trait(view, 'worry')),
    draws: { plead: '+full', control: '+full', smooth: '+some', respite: '-some', stand: '-low' },
  },
  {
    id: 'impatient',
    loudness: (view) => 100 - trait(view, 'patience'),
    draws: { plead: '+low', smooth: '+low', control: '+low', respite: '-low' },
  },
  {
    id: 'grudge',
    loudness: (view) => trait(view, 'grudge'),
    draws: {
      above: '+full',
      attack: '+some',
      wall: '+low',
      control: '+low',
      hear: '-some',
      bridge: '-full',
    },
  },
  {
    id: 'stung',
    loudness: (view) => percentOf(metWithABlow(view), Math.max(trait(view, 'heat'), trait(view, 'guard'))),
    draws: {
      attack: '+full',
      wall: '+full',
      plead: '+some',
      smooth: '+some',
      bridge: '-some',
      hear: '-some',
      open: '-some',
    },
  },
  {
    id: 'swallowed',
    loudness: ({ bond, role, params }) =>
      role === 'hurt' ? share(bond.memory.swallowed, params['falsePeace.swallow']) : 0,
    draws: { attack: '+full', wall: '+some', bridge: '-low' },
  },
  {
    id: 'small',
    loudness: ({ me }) => Math.max(0, 100 - me.selfRespect - me.selfRespect),
    draws: { plead: '+some', smooth: '+some', stand: '-low', open: '-low' },
  },
];

/** Voices that lead towards the other, or let both breathe. */
const TOWARDS: readonly Voice[] = [
  {
    id: 'cooled',
    loudness: (view) => percentOf(beyondHalf(100 - openHurt(view)), trait(view, 'heat')),
    draws: { hear: '+full', bridge: '+full', open: '+full', deed: '+some', attack: '-some' },
  },
  {
    id: 'taken-in',
    loudness: (view) => percentOf(takenIn(view), trait(view, 'warmth')),
    draws: { bridge: '+full', hear: '+high', open: '+some', above: '-low' },
  },
  {
    id: 'openness',
    loudness: (view) => percentOf(contactOf(view.bond), trait(view, 'warmth')),
    draws: { open: '+full', hear: '+full', deed: '+full', stand: '+high', bridge: '+high', wall: '-low' },
  },
  {
    id: 'matters',
    loudness: (view) => trait(view, 'warmth'),
    draws: {
      open: '+low',
      hear: '+low',
      deed: '+low',
      bridge: '+low',
      stand: '+low',
      respite: '+low',
      above: '-some',
      attack: '-some',
    },
  },
  {
    id: 'a-step',
    loudness: (view) => percentOf(metWithAStep(view), trait(view, 'warmth')),
    draws: {
      open: '+full',
      hear: '+full',
      bridge: '+full',
      deed: '+full',
      stand: '+some',
      smooth: '-high',
      wall: '-high',
      plead: '-high',
      attack: '-some',
      above: '-some',
    },
  },
  {
    id: 'no-hurry',
    loudness: (view) => trait(view, 'patience'),
    draws: { respite: '+some', hear: '+low', stand: '+low', plead: '-low', attack: '-low' },
  },
];

/** Whether the move being weighed has its moment, or lands as something else (T17). */
function hasMoment({ bond, role, move, params }: Outlook, lands: boolean): boolean {
  const occasion = momentOf(bond, role, move, params);
  return occasion !== null && (occasion.lands !== null) === lands;
}

/** Voices that tell what the moment asks for. */
const TACT: readonly Voice[] = [
  {
    id: 'timely',
    loudness: (view) => (hasMoment(view, false) ? trait(view, 'warmth') : 0),
    draws: { any: '+low' },
  },
  {
    id: 'untimely',
    loudness: (view) => (hasMoment(view, true) ? trait(view, 'warmth') : 0),
    draws: { any: '-some' },
  },
];

/** Voices that tell when enough has been said. */
const ENOUGH: readonly Voice[] = [
  {
    id: 'said-already',
    loudness: ({ bond, role, move, params }) => share(timesDone(bond, role, move), params['again.begging']),
    draws: { any: '-some' },
  },
  {
    id: 'no-way-back',
    loudness: ({ bond, params }) => (canMend(bond, params) ? 0 : 100),
    draws: { leave: '+full', bridge: '-low' },
  },
  {
    id: 'tired',
    loudness: (view) => {
      const long = view.bond.memory.turns >= view.params['pull.long'];
      return long && view.me.trust < view.params['mended.trust'] ? trait(view, 'grudge') : 0;
    },
    draws: { leave: '+full' },
  },
  {
    id: 'worth-it',
    loudness: ({ bond, me, params }) => (canMend(bond, params) ? me.trust : 0),
    draws: { leave: '-high' },
  },
];

/** Every voice; among equally loud ones the earlier is told first. */
export const VOICES: readonly Voice[] = [...AWAY, ...TOWARDS, ...TACT, ...ENOUGH];
