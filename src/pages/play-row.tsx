/** One kept play in the list. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LIMITS, type PlayRecord } from '../journal/record.ts';
import type { StoryCard } from '../story/beat.ts';
import type { House } from './house.ts';
import type { OpenPlay, Trouble } from './play-doors.ts';
import { endingOf, seatsTold, titleOf, whenTold } from './told.ts';
import { PLAYS } from './words-plays.ts';

/** What one can do with a play in the list. */
export interface RowActions {
  readonly open: OpenPlay;
  mark(id: string): void;
  compare(): void; // the two that are marked
  rename(record: PlayRecord, name: string): void;
  remove(record: PlayRecord): void;
  restore(record: PlayRecord): void;
}

interface PlayRowProps {
  readonly record: PlayRecord;
  readonly card: StoryCard | undefined; // none: the story is not here
  readonly branch: { readonly from: string; readonly shared: number } | null;
  readonly gone: boolean; // deleted, can still be brought back
  readonly marked: boolean; // to be compared
  readonly beside: string | null; // the title of the other one, when both are marked
  readonly actions: RowActions;
  readonly kept: House['store']['kept'];
}

export function PlayRow(props: PlayRowProps) {
  const { record, card, gone, marked, beside, actions, kept } = props;
  const title = titleOf(record, card);
  const undo = useRef<HTMLButtonElement>(null);
  const row = useRef<HTMLHeadingElement>(null);
  const was = useRef(gone);
  const told = useId();
  // The pressed button is gone: the focus goes to what stands in its place.
  useLayoutEffect(() => {
    if (was.current !== gone) (gone ? undo : row).current?.focus();
    was.current = gone;
  }, [gone]);
  if (gone) {
    return (
      <div class="play-row play-gone">
        <p id={told} role="status">
          {kept === 'device' ? PLAYS.deleted(title) : PLAYS.deletedHere(title)}
        </p>
        <button
          ref={undo}
          type="button"
          class="button"
          aria-describedby={told}
          onClick={() => actions.restore(record)}
        >
          {PLAYS.undo}
        </button>
      </div>
    );
  }
  return (
    <div class="play-row">
      <h3 ref={row} tabIndex={-1} class="play-title">
        {title}
      </h3>
      {card && record.choices.length > 0 && (
        <label class="play-mark">
          <input
            type="checkbox"
            checked={marked}
            aria-label={PLAYS.of(PLAYS.compare, title)}
            onChange={() => actions.mark(record.id)}
          />
          <span aria-hidden="true">{PLAYS.compare}</span>
        </label>
      )}
      {/* Right behind the mark in the order of keys: the bar below all plays is far from here. */}
      {beside !== null && (
        <button type="button" class="quiet play-beside" onClick={actions.compare}>
          {PLAYS.compareWith(beside)}
        </button>
      )}
      <Facts {...props} />
      <Actions {...props} title={title} />
    </div>
  );
}

function Facts({ record, card, branch }: PlayRowProps) {
  const { choices, name, touched } = record;
  return (
    <>
      <p class="facts">
        {name !== null && <span>{endingOf(record, card)}</span>}
        {seatsTold(record, card).map((told) => (
          <span key={told}>{told}</span>
        ))}
        <span>{PLAYS.decided(choices.length)}</span>
        <span>
          <time dateTime={new Date(touched).toISOString()}>{whenTold(record)}</time>
        </span>
      </p>
      {branch && (
        <p class="play-branch">
          {branch.shared > 0 && branch.shared === choices.length && record.ending === null
            ? PLAYS.stands(branch.from, branch.shared)
            : PLAYS.parted(branch.from, branch.shared)}
        </p>
      )}
    </>
  );
}

function Actions({ record, card, actions, title }: PlayRowProps & { readonly title: string }) {
  const [naming, setNaming] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const named = useRef<HTMLButtonElement>(null);
  const finished = record.ending !== null;
  const stopNaming = () => {
    setNaming(false);
    requestAnimationFrame(() => named.current?.focus()); // it is not there yet
  };
  if (naming) {
    return (
      <NameForm
        record={record}
        onDone={(name) => {
          if (name !== null) actions.rename(record, name);
          stopNaming();
        }}
      />
    );
  }
  return (
    <>
      <div class="play-actions">
        {card && (
          <button
            type="button"
            class="button"
            aria-label={PLAYS.of(finished ? PLAYS.debrief : PLAYS.continue, title)}
            onClick={() => {
              if (finished) void actions.open.debrief(record).then(setTrouble);
              else actions.open.continue(record);
            }}
          >
            {finished ? PLAYS.debrief : PLAYS.continue}
          </button>
        )}
        {card && finished && (
          <Quiet what={PLAYS.again} title={title} onPress={() => actions.open.again(record)} />
        )}
        <button
          ref={named}
          type="button"
          class="quiet"
          aria-label={PLAYS.of(PLAYS.rename, title)}
          onClick={() => setNaming(true)}
        >
          {PLAYS.rename}
        </button>
        <Quiet what={PLAYS.delete} title={title} onPress={() => actions.remove(record)} />
      </div>
      {trouble && (
        <p class="notice row" role="alert">
          {trouble.why}
          {trouble.rest && (
            <button type="button" class="button" onClick={trouble.rest}>
              {PLAYS.showRest}
            </button>
          )}
        </p>
      )}
    </>
  );
}

interface QuietProps {
  readonly what: string;
  readonly title: string;
  readonly onPress: () => void;
}

function Quiet({ what, title, onPress }: QuietProps) {
  return (
    <button type="button" class="quiet" aria-label={PLAYS.of(what, title)} onClick={onPress}>
      {what}
    </button>
  );
}

interface NameFormProps {
  readonly record: PlayRecord;
  readonly onDone: (name: string | null) => void; // null: as before
}

function NameForm({ record, onDone }: NameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="play-name row"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(field.current?.value ?? null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(null);
      }}
    >
      <label for={id}>{PLAYS.nameLabel}</label>
      <input
        ref={field}
        class="field"
        id={id}
        defaultValue={record.name ?? ''}
        maxLength={LIMITS.name}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
      />
      <button type="submit" class="button">
        {PLAYS.keepName}
      </button>
      <button type="button" class="button" onClick={() => onDone(null)}>
        {PLAYS.cancel}
      </button>
      <span id={`${id}-hint`} class="soft play-hint">
        {PLAYS.nameHint}
      </span>
    </form>
  );
}
