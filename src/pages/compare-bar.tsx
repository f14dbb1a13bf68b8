/** What is marked to be compared, and the way there. */
import { useState } from 'preact/hooks';
import type { PlayRecord } from '../journal/record.ts';
import type { House } from './house.ts';
import { codeOfRecord } from './play-doors.ts';
import { titleOf } from './told.ts';
import { PLAYS } from './words-plays.ts';

interface CompareBarProps {
  readonly house: House;
  readonly marked: readonly PlayRecord[]; // two at most
  readonly onUnmark: () => void;
}

export function CompareBar({ house, marked, onUnmark }: CompareBarProps) {
  const [trouble, setTrouble] = useState<{ readonly of: string; readonly why: string } | null>(null);
  const [one, other] = marked;
  const pair = marked.map(({ id }) => id).join(' ');
  const compare = async (first: PlayRecord, second: PlayRecord) => {
    const codes = [await codeOfRecord(house, first), await codeOfRecord(house, second)] as const;
    const [a, b] = codes;
    if ('why' in a) return setTrouble({ of: pair, why: a.why });
    if ('why' in b) return setTrouble({ of: pair, why: b.why });
    house.go({ page: 'compare', one: a.code, other: b.code });
  };
  return (
    <div class={one ? 'plays-bar' : 'plays-bar plays-bar-empty'}>
      <p role="status">{trouble?.of === pair ? trouble.why : told(house, one, other)}</p>
      {one && other && one.story === other.story && (
        <button type="button" class="button button-main" onClick={() => void compare(one, other)}>
          {PLAYS.compareThem}
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
