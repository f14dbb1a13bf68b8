/** What is marked to be compared, and the way there. */
import { useState } from 'preact/hooks';
import type { PlayRecord } from '../journal/record.ts';
import type { House } from './house.ts';
import { codeOfRecord, type Trouble } from './play-doors.ts';
import { titleOf } from './told.ts';
import { PLAYS } from './words-plays.ts';

interface CompareBarProps {
  readonly house: House;
  readonly marked: readonly PlayRecord[]; // two at most
  readonly onUnmark: () => void;
}

export function CompareBar({ house, marked, onUnmark }: CompareBarProps) {
  const [trouble, setTrouble] = useState<(Trouble & { readonly of: string }) | null>(null);
  const [one, other] = marked;
  const pair = marked.map(({ id }) => id).join(' ');
  const stopped = trouble?.of === pair ? trouble : null;
  const compare = async (first: PlayRecord, second: PlayRecord) => {
    const [a, b] = [await codeOfRecord(house, first), await codeOfRecord(house, second)];
    if ('why' in a) return setTrouble({ of: pair, why: a.why, rest: null });
    if ('why' in b) return setTrouble({ of: pair, why: b.why, rest: null });
    const show = () => house.go({ page: 'compare', one: a.code, other: b.code });
    if (a.left === first.choices.length && b.left === second.choices.length) return show();
    setTrouble({ of: pair, why: PLAYS.changedEither, rest: show });
  };
  return (
    <div class={one ? 'plays-bar' : 'plays-bar plays-bar-empty'}>
      <p role="status">{stopped ? stopped.why : told(house, one, other)}</p>
      {one && other && one.story === other.story && !stopped && (
        <button type="button" class="button button-main" onClick={() => void compare(one, other)}>
          {PLAYS.compareThem}
        </button>
      )}
      {stopped?.rest && (
        <button type="button" class="button button-main" onClick={stopped.rest}>
          {PLAYS.showRest}
        </button>
      )}
      {one && (
        <button type="button" class="button" onClick={onUnmark}>
          {PLAYS.unmark}
        </button>
      )}
    </div>
  );
}

function told({ cards }: House, one: PlayRecord | undefined, other: PlayRecord | undefined): string {
  const title = (record: PlayRecord) =>
    titleOf(
      record,
      cards.find(({ id }) => id === record.story),
    );
  if (!one) return '';
  if (!other) return PLAYS.chosenOne(title(one));
  return one.story === other.story ? PLAYS.chosenTwo(title(one), title(other)) : PLAYS.chosenApart;
}
