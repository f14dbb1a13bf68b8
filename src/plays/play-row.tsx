/** One kept play in the list. */
import type { Ref } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LIMITS, type PlayRecord } from '../journal/record.ts';
import { NameForm } from '../look/name-form.tsx';
import type { App } from '../session/app.ts';
import type { StoryCard } from '../story/beat.ts';
import { describeSeats, endingTitleOf, formatTouched, titleOf } from './describe-play.ts';
import type { RecordActions, Trouble } from './record-actions.ts';
import { PLAYS } from './words.ts';

const NAMING = { label: PLAYS.nameLabel, keep: PLAYS.keepName, cancel: PLAYS.cancel, hint: PLAYS.nameHint };

/** What one can do with a play in the list. */
export interface RowActions {
  readonly open: RecordActions;
  mark(id: string): void;
  compare(): void; // compares the two marked plays
  rename(record: PlayRecord, name: string): Promise<void>;
  typedName(record: PlayRecord): Promise<string | null>; // and not kept yet
  typeName(record: PlayRecord, text: string | null): void; // null: nothing waits any more
  remove(record: PlayRecord): Promise<void>;
  restore(record: PlayRecord): Promise<void>;
}

interface PlayRowProps {
  readonly record: PlayRecord;
  readonly card: StoryCard | undefined; // undefined: this build does not have the story
  readonly earlier: boolean; // played in an earlier version of it: it does not go on in the present one
  readonly branch: { readonly from: string; readonly shared: number } | null;
  readonly gone: boolean; // deleted, can still be brought back
  readonly marked: boolean; // to be compared
  readonly beside: string | null; // the title of the other one, when both are marked
  readonly actions: RowActions;
  readonly kept: App['store']['kept'];
}

export function PlayRow(props: PlayRowProps) {
  const { record, card, gone, beside, actions } = props;
  const title = titleOf(record, card);
  const undo = useRef<HTMLButtonElement>(null);
  const row = useRef<HTMLHeadingElement>(null);
  const was = useRef(gone);
  // The pressed button is gone: the focus goes to what stands in its place.
  useLayoutEffect(() => {
    if (was.current !== gone) (gone ? undo : row).current?.focus();
    was.current = gone;
  }, [gone]);
  if (gone) return <Gone {...props} title={title} undo={undo} />;
  return (
    <div class="play-row">
      <h3 ref={row} tabIndex={-1} class="play-title" dir="auto">
        {title}
      </h3>
      {card && record.choices.length > 0 && <Mark {...props} title={title} />}
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

type TitledProps = PlayRowProps & { readonly title: string };

function Gone({
  record,
  kept,
  actions,
  title,
  undo,
}: TitledProps & { readonly undo: Ref<HTMLButtonElement> }) {
  const told = useId();
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
        onClick={() => void actions.restore(record)}
      >
        {PLAYS.undo}
      </button>
    </div>
  );
}

function Mark({ record, marked, actions, title }: TitledProps) {
  return (
    <label class="play-mark">
      <input
        type="checkbox"
        checked={marked}
        aria-label={PLAYS.of(PLAYS.compare, title)}
        onChange={() => actions.mark(record.id)}
      />
      <span aria-hidden="true">{PLAYS.compare}</span>
    </label>
  );
}

function Facts({ record, card, earlier, branch }: PlayRowProps) {
  const { choices, name, touched } = record;
  return (
    <>
      <p class="facts">
        {name !== null && (
          <span>
            <bdi>{endingTitleOf(record, card)}</bdi>
          </span>
        )}
        {describeSeats(record, card).map((told) => (
          <span key={told}>{told}</span>
        ))}
        <span>{PLAYS.decided(choices.length)}</span>
        {earlier && <span>{PLAYS.earlier}</span>}
        <span>
          <time dateTime={new Date(touched).toISOString()}>{formatTouched(record)}</time>
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

function Actions({ record, card, earlier, actions, title }: TitledProps) {
  const [naming, setNaming] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const named = useRef<HTMLButtonElement>(null);
  const finished = record.ending !== null;
  const lost = earlier && record.choices.length > 0; // it cannot go on
  const way = finished ? PLAYS.debrief : lost ? PLAYS.readEarlier : PLAYS.continue;
  const open = () => {
    if (finished || lost) void actions.open.debrief(record).then(setTrouble);
    else void actions.open.continue(record); // where it is gone the list says so
  };
  const endNaming = (name: string | null) => {
    actions.typeName(record, null);
    if (name !== null) void actions.rename(record, name);
    setNaming(false);
    requestAnimationFrame(() => named.current?.focus()); // the button is only drawn by then
  };
  if (naming) {
    return (
      <NameForm
        class="play-name"
        name={record.name}
        longest={LIMITS.name}
        words={NAMING}
        findTyped={() => actions.typedName(record)}
        onTyped={(text) => actions.typeName(record, text)}
        onDone={endNaming}
      />
    );
  }
  return (
    <>
      <div class="play-actions">
        {card && (
          <button type="button" class="button" aria-label={PLAYS.of(way, title)} onClick={open}>
            {way}
          </button>
        )}
        {card && (finished || lost) && (
          <Quiet
            what={lost ? PLAYS.againNow : PLAYS.again}
            title={title}
            onPress={() => actions.open.again(record)}
          />
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
        <Quiet what={PLAYS.delete} title={title} onPress={() => void actions.remove(record)} />
      </div>
      {trouble && <Stopped trouble={trouble} />}
    </>
  );
}

/** Why a play does not open, with a button for the part that can still be shown. */
function Stopped({ trouble }: { readonly trouble: Trouble }) {
  return (
    <p class="notice row" role="alert">
      {trouble.why}
      {trouble.rest && (
        <button type="button" class="button" onClick={trouble.rest}>
          {PLAYS.showRest}
        </button>
      )}
    </p>
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
