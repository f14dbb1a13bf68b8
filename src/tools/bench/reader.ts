/**
 * A reader by rule of thumb: chooses by what anybody at the screen can see (what the other did last and looks like, what was
 * said before, how much time has gone) and never by a number of the model.
 */
import type { Play } from '../../play/play.ts';
import type { Step } from '../../play/step.ts';
import type { Beat, Option } from '../../story/beat.ts';
import type { Bond, Role } from '../../trust/bond.ts';
import { OCCASIONS, type Occasion } from '../../trust/moments/occasions.ts';
import { viewFrom } from '../../trust/moments/view.ts';
import { isMove, MOVES, type MoveId } from '../../trust/moves.ts';
import { DEFAULTS } from '../../trust/params.ts';
import { openBond } from '../../trust/respond.ts';

/** How much hurt a face tells of, in points. Assumption: three kinds of faces can be told apart. */
const FACES: Readonly<Record<string, number>> = {
  hurt: 75,
  tearful: 75,
  angry: 75,
  sharp: 70,
  cornered: 60,
  flat: 55,
  worried: 55,
  ashamed: 50,
  tired: 50,
  blank: 50,
  polite: 45,
  surprised: 45,
  calm: 35,
  thoughtful: 35,
  hopeful: 25,
  warm: 20,
  amused: 20,
  glad: 15,
};
/** How much of the hurt seems to have been heard, in percent, for each time it was listened to, told, or asked about. */
const HEARD: Readonly<Partial<Record<MoveId, number>>> = {
  listen: 25,
  'say-pain': 12,
  'own-it': 6,
  ask: 4,
  regret: 4,
  'accept-checking': 6,
  'show-feeling': 4,
};
const UNHEARD: readonly MoveId[] = ['deny', 'shift-blame', 'hit-back', 'rush', 'lie-again', 'break-word'];

/** What an option seems worth: more than a kind alone could say. */
const WORTH = { fits: 4, practice: 1, plain: 0, pitfall: -3, lands: -4, leave: -2, again: -1 } as const;

/** The option that seems best; of several, the first. */
export function pickByThumb({ moment, steps, opening }: Play, options: readonly Option[]): Option {
  const { by } = moment;
  const [first] = options;
  if (by === null || !first) throw new RangeError('There is nothing to pick from: the play has ended.');
  const seen = guess(opening.bond, steps, moment.beat, by);
  const rated = options.map((option) => ({ option, worth: worth(option, by, seen) }));
  return rated.reduce((best, each) => (each.worth > best.worth ? each : best)).option;
}

function worth({ move }: Option, by: Role, bond: Bond): number {
  if (!isMove(move)) return WORTH.plain;
  const { kind } = MOVES[move];
  const times = bond.memory.times[`${by} ${move}`] ?? 0;
  const again = times * WORTH.again;
  if (move === 'part-with-respect') return WORTH.leave;
  if (kind !== 'practice') return WORTH[kind];
  const view = viewFrom(by, bond, DEFAULTS);
  const occasion = OCCASIONS.find((each) => isOf(each, by, move) && each.when(view));
  if (!occasion) return WORTH.practice + again;
  return (occasion.lands ? WORTH.lands : WORTH.fits) + again;
}

function isOf({ who, move }: Occasion, by: Role, made: MoveId): boolean {
  return move === made && (who === null || who === by);
}

/** How it seems to stand: what was said is known, what it did to the two is read off their faces. */
function guess(opening: Bond, steps: readonly Step[], beat: Beat, by: Role): Bond {
  const seen = openBond(opening.breach);
  const { memory } = steps.at(-1)?.next.bond ?? opening;
  const heard = steps.reduce((percent, { option }) => {
    if (!isMove(option.move)) return percent;
    const less = UNHEARD.includes(option.move) ? 10 : 0;
    return Math.max(0, Math.min(100, percent + (HEARD[option.move] ?? 0) - less));
  }, seen.memory.heard);
  const hurt = by === 'responsible' ? faceOf(steps, beat) : null;
  const shown = Math.min(60, seen.responsible.openness + 4 * practices(steps));
  return {
    ...seen,
    responsible: { ...seen.responsible, openness: shown },
    hurt: { ...seen.hurt, openness: shown, hurt: hurt ?? seen.hurt.hurt - Math.floor(heard / 3) },
    memory: {
      ...seen.memory,
      turns: memory.turns,
      times: memory.times,
      last: memory.last,
      fresh: memory.fresh,
      running: memory.running,
      owned: memory.owned,
      told: memory.told,
      timeGiven: memory.timeGiven,
      hidden: memory.hidden,
      heard,
    },
  };
}

function practices(steps: readonly Step[]): number {
  return steps.filter(({ kind }) => kind === 'practice').length;
}

/** The hurt that the hurt one's last face tells of; null where no face was shown yet. */
function faceOf(steps: readonly Step[], beat: Beat): number | null {
  const beats = [...steps.slice(-2).map(({ next }) => next.beat), beat];
  for (const { lines } of beats.toReversed()) {
    for (const { cues } of lines.toReversed()) {
      const face = cues.findLast((cue) => cue.kind === 'mood');
      if (face) return FACES[face.mood] ?? null;
    }
  }
  return null;
}
