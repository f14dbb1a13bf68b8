/** The bar that shows which plays are marked for comparison, with the button that compares them. */
import { useState } from 'preact/hooks';
import type { PlayRecord } from '../journal/record.ts';
import type { App } from '../session/app.ts';
import { titleOf } from './describe-play.ts';
import { codeOfRecord, type Trouble } from './record-actions.ts';
import type { FindCard } from './use-earlier-cards.ts';
import { PLAYS } from './words.ts';
import './compare-bar.css';

/** Whether the marked plays can be compared, and if not, why. */
export interface Comparing {
  readonly told: string;
  readonly ready: boolean; // two plays of one story
  readonly rest: (() => void) | null; // compares what an edited story still has of both; null: nothing
  open(): void;
}

/** `marked`: the plays marked for comparison, two at most. */
export function useComparing(app: App, marked: readonly PlayRecord[], cardOf: FindCard): Comparing {
  const [trouble, setTrouble] = useState<(Trouble & { readonly of: string }) | null>(null);
  const [one, other] = marked;
  const pair = marked.map(({ id }) => id).join(' ');
  const stopped = trouble?.of === pair ? trouble : null;
  const compare = async (first: PlayRecord, second: PlayRecord) => {
    const [now, beside] = [await app.store.play(first.id), await app.store.play(second.id)];
    if (!now || !beside) return setTrouble({ of: pair, why: PLAYS.goneOfTwo, rest: null });
    const [a, b] = [await codeOfRecord(app, now), await codeOfRecord(app, beside)];
    if ('why' in a) return setTrouble({ of: pair, why: a.why, rest: null });
    if ('why' in b) return setTrouble({ of: pair, why: b.why, rest: null });
    const show = () => app.go({ page: 'compare', one: a.code, other: b.code });
    const short = [a, b].filter(({ missing }) => missing !== null);
    if (short.length === 0) return show();
    const why = short.every(({ edited }) => edited) ? PLAYS.changedEither : PLAYS.notOfferedEither;
    setTrouble({ of: pair, why, rest: show });
  };
  return {
    told: stopped?.why ?? told(cardOf, one, other),
    ready: one !== undefined && one.story === other?.story && !stopped,
    rest: stopped?.rest ?? null,
    open: () => one && other && void compare(one, other),
  };
}

interface CompareBarProps {
  readonly comparing: Comparing;
  readonly onUnmark: () => void;
}

export function CompareBar({ comparing, onUnmark }: CompareBarProps) {
  const { told, ready, rest, open } = comparing;
  return (
    <div class={told === '' ? 'plays-bar plays-bar-empty' : 'plays-bar'}>
      <p role="status">{told}</p>
      {ready && (
        <button type="button" class="button button-main" onClick={open}>
          {PLAYS.compareThem}
        </button>
      )}
      {rest && (
        <button type="button" class="button button-main" onClick={rest}>
          {PLAYS.showRest}
        </button>
      )}
      {told !== '' && (
        <button type="button" class="button" onClick={onUnmark}>
          {PLAYS.unmark}
        </button>
      )}
    </div>
  );
}

function told(cardOf: FindCard, one: PlayRecord | undefined, other: PlayRecord | undefined): string {
  const title = (record: PlayRecord) => titleOf(record, cardOf(record));
  if (!one) return '';
  if (!other) return PLAYS.chosenOne(title(one));
  return one.story === other.story ? PLAYS.chosenTwo(title(one), title(other)) : PLAYS.chosenApart;
}
