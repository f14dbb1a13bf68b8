/**
 * Whether the moment decides, and not the kind of a sentence: what each option of a play would do at once, and how far one
 * comes by taking any practice, by looking at the other, and by searching.
 */

import { search } from '../../debrief/search/search.ts';
import { openPlay, type Play } from '../../play/play.ts';
import { pick } from '../../play/policies.ts';
import { ownTemperament, peopleIn, seatsAround } from '../../play/seats.ts';
import type { PlaySetup } from '../../play/step.ts';
import type { Option, StoryFile } from '../../story/beat.ts';
import { type Bond, contactOf, otherRole, ROLES, type Role, unheardHurt } from '../../trust/bond.ts';
import { modelOf } from '../../trust/models.ts';
import { isMove, MOVES } from '../../trust/moves.ts';
import { MODEL_VERSION } from '../../trust/respond.ts';
import { findStory } from '../shelf.ts';
import { pickByThumb } from './reader.ts';

/** In percent, to a tenth. */
export interface Moments {
  readonly role: Role;
  readonly decisions: number; // of the player, in all plays of practices together
  /** Decisions in which some practice does net harm at once. */
  readonly practiceHarms: number;
  /** Pitfalls offered that do net good at once. */
  readonly pitfallHelps: number;
  /** Decisions whose best option, debts counted, is a practice. */
  readonly practiceBest: number;
  /** Plays that end mended: by any practice, by a reader's rule of thumb, by the best that a search finds. */
  readonly mended: { readonly anyPractice: number; readonly byThumb: number; readonly bySearch: number };
}

/** Ways that a search may try before it counts as not having found one that mends. */
const WAYS = 300;

/** `plays` plays a seat beside the story's own person, seeds 1, 2, …; a search of so many ways for a tenth of them. */
export function measureMoments(story: string, plays: number, ways = WAYS): readonly Moments[] {
  const file = findStory(story);
  return ROLES.map((role) => measureSeat(file, role, plays, ways));
}

function measureSeat(file: StoryFile, role: Role, plays: number, ways: number): Moments {
  const temperament = ownTemperament(file, otherRole(role));
  const setups = Array.from({ length: plays }, (_, n): PlaySetup => {
    const seats = seatsAround(role, { kind: 'temperament', temperament });
    return { file, role, seed: n + 1, seats };
  });
  const count = { decisions: 0, harms: 0, pitfalls: 0, helps: 0, best: 0 };
  let mended = 0;
  for (const setup of setups) {
    const play = playBy(setup, (open) => {
      const rated = rate(open);
      count.decisions++;
      count.harms += Number(rated.some(({ kind, net }) => kind === 'practice' && net < 0));
      const pitfalls = rated.filter(({ kind }) => kind === 'pitfall');
      count.pitfalls += pitfalls.length;
      count.helps += pitfalls.filter(({ net }) => net > 0).length;
      const best = rated.reduce((one, other) => (other.worth > one.worth ? other : one));
      count.best += Number(best.kind === 'practice');
      return pick('practice', open.moment.beat.options, setup.seed, open.steps.length);
    });
    mended += Number(play.moment.ending?.mended);
  }
  const thumb = setups.filter((setup) => {
    const play = playBy(setup, (open) => pickByThumb(open, open.moment.beat.options));
    return play.moment.ending?.mended;
  }).length;
  const searched = setups.slice(0, Math.ceil(plays / 10));
  const found = searched.filter((setup) => finds(setup, ways)).length;
  return {
    role,
    decisions: count.decisions,
    practiceHarms: percent(count.harms, count.decisions),
    pitfallHelps: percent(count.helps, count.pitfalls),
    practiceBest: percent(count.best, count.decisions),
    mended: {
      anyPractice: percent(mended, plays),
      byThumb: percent(thumb, plays),
      bySearch: percent(found, searched.length),
    },
  };
}

function playBy(setup: PlaySetup, choose: (play: Play) => Option): Play {
  const play = openPlay(setup);
  while (play.moment.by !== null) {
    if (play.moment.seat === 'player') play.choose(choose(play).id);
    else play.advance();
  }
  return play;
}

function finds(setup: PlaySetup, most: number): boolean {
  for (const { best, ways } of search(setup, [], setup.seed)) {
    if (best.mended) return true;
    if (ways >= most) return false;
  }
  return false;
}

interface Rated {
  readonly kind: string;
  readonly net: number; // points at once, debts left out
  readonly worth: number; // points, debts counted
}

function rate({ moment, setup }: Play): readonly Rated[] {
  const { bond, by, beat } = moment;
  const model = modelOf(MODEL_VERSION);
  if (by === null || !model) return [];
  const people = peopleIn(setup.seats);
  return beat.options.map(({ move }) => {
    const after = isMove(move) ? model.respond(bond, by, move, model.params, people).after : bond;
    return {
      kind: isMove(move) ? MOVES[move].kind : 'plain',
      net: sum(after) - sum(bond),
      worth: standing(after) - standing(bond),
    };
  });
}

/** All that is good between the two, less all that hurts, in points. */
function sum(bond: Bond): number {
  return ROLES.reduce((points, role) => {
    const { trust, openness, selfRespect, hurt } = bond[role];
    return points + trust + openness + selfRespect - hurt;
  }, 0);
}

/** That, with what is not heard and what is owed. */
function standing(bond: Bond): number {
  const { hidden, overdrawn, swallowed, pity, silence } = bond.memory;
  return sum(bond) + contactOf(bond) - unheardHurt(bond) - hidden - overdrawn - swallowed - pity - silence;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
