/** What a phone says at each moment of a class play. Pure. */
import type { Play } from '../../play/play.ts';
import type { MemberView } from '../../rooms/view.ts';
import type { Role } from '../../trust/bond.ts';
import { PHONE } from './words.ts';

/** Where the class stands, as a phone in it is told. */
export type PhoneStands = NonNullable<MemberView['class']>;

export interface Says {
  readonly title: string;
  readonly hint: string;
}

type Round = 'first' | 'second';

/** The vote that this phone can take part in now; null: none. */
export function roundFor({ step, by, half }: Pick<PhoneStands, 'step' | 'by' | 'half'>): Round | null {
  if (step !== 'first' && step !== 'second') return null;
  return by === null || by === half ? step : null;
}

/** `play`: as the class has played it so far; null: it has not begun. `voted`: this phone's vote stands in the present round. */
export function saysNow(
  stands: PhoneStands,
  play: Pick<Play, 'moment'> | null,
  people: Readonly<Record<Role, string>>,
  voted: boolean,
): Says {
  if (play === null) return { title: PHONE.in, hint: PHONE.begins };
  const { by } = play.moment;
  if (by === null) return { title: PHONE.ended, hint: PHONE.endedHint };
  const round = roundFor(stands);
  switch (stands.step) {
    case 'reading':
      return { title: PHONE.look, hint: PHONE.reading };
    case 'think':
      return { title: PHONE.decides(people[by]), hint: PHONE.think };
    case 'first':
    case 'second':
      if (round === null) return { title: PHONE.otherHalf(people[by]), hint: PHONE.otherHalfHint };
      return { title: PHONE[round], hint: voted ? PHONE.isIn : hintOf(stands, round) };
    case 'shown':
      return { title: PHONE.look, hint: PHONE.shown };
    case 'talk':
      return { title: PHONE.talk, hint: PHONE.talkHint };
    case 'shift':
      return { title: PHONE.shift, hint: movedWords(stands) };
    case 'decide':
      return { title: PHONE.look, hint: PHONE.decide };
  }
}

/** How this phone's own vote moved, by the numbers of the answers; empty where it is not asked. */
export function movedWords({ options, own, second, by, half }: PhoneStands): string {
  if (by !== null && by !== half) return '';
  const nth = (id: string | null) => (id === null ? 0 : options.indexOf(id) + 1);
  const [from, to] = [nth(own.first), nth(own.second)];
  if (from === 0 && to === 0) return PHONE.notVoted;
  if (second === null) return PHONE.voted(to || from);
  if (from === 0) return PHONE.onlySecond(to);
  if (to === 0) return PHONE.onlyFirst(from);
  return from === to ? PHONE.stayed(to) : PHONE.changed(from, to);
}

function hintOf({ own }: PhoneStands, round: Round): string {
  return round === 'second' && own.first !== null ? PHONE.again : PHONE.press;
}
