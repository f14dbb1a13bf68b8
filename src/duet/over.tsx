/** What lies over the play: how the other one stands and the ways on, a wish to go back, and what is said once. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toldOption } from '../look/told-option.ts';
import type { Step } from '../play/step.ts';
import type { Role } from '../trust/roles.ts';
import type { Desk, Said } from './desk.ts';
import { presenceAt, Status } from './waiting.tsx';
import { DUET } from './words.ts';

export interface OverProps {
  readonly desk: Desk;
  readonly people: Readonly<Record<Role, string>>;
  readonly other: string; // the name of the person whom the other one plays
  onAlone(): void;
  onLater(): void;
  /** Resolves with why it could not be opened. */
  onNewRoom(): Promise<string>;
}

export function Over(props: OverProps) {
  const { desk, other } = props;
  return (
    <>
      <Status desk={desk} name={other} />
      <Wish {...props} />
      <Strange {...props} />
      <SaidBox desk={desk} name={other} />
      {desk.panel.value && <Panel {...props} />}
    </>
  );
}

interface BoxProps {
  readonly title: string;
  readonly told?: boolean; // it came by itself
  readonly children: ComponentChildren;
  onClose?(): void; // by Escape
}

/** Not modal: whoever reads goes on reading. Whoever has asked for it by its button has the keys in it. */
function Box({ title, told = true, children, onClose }: BoxProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (onClose && document.activeElement?.matches('.duet-chip')) heading.current?.focus();
  }, []);
  return (
    <section
      class="notice duet-box"
      role="dialog"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && onClose?.()}
    >
      <h2 id={id} tabIndex={-1} ref={heading}>
        {told ? <span role="alert">{title}</span> : title}
      </h2>
      {children}
    </section>
  );
}

function Panel({ desk, other, onAlone, onLater, onNewRoom }: OverProps) {
  const presence = presenceAt(desk);
  const { title, text } = DUET.standing[presence];
  const [trouble, setTrouble] = useState('');
  const lost = presence === 'gone' || desk.said.value === 'seat-taken';
  const close = () => {
    desk.panel.value = false;
    document.querySelector<HTMLElement>('.duet-chip')?.focus();
  };
  return (
    <Box title={title(other)} told={presence !== 'here'} onClose={close}>
      <p>{text(desk.note.letters)}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <p class="soft">{DUET.aloneHint(other)}</p>
      <p class="row">
        {lost && (
          <button type="button" class="button button-main" onClick={() => void onNewRoom().then(setTrouble)}>
            {DUET.newRoom}
          </button>
        )}
        <button type="button" class="button" onClick={onAlone}>
          {DUET.alone}
        </button>
        <button type="button" class="button" onClick={onLater}>
          {DUET.later}
        </button>
        <button type="button" class="button" onClick={close}>
          {DUET.close}
        </button>
      </p>
    </Box>
  );
}

function Wish({ desk, people, other }: OverProps) {
  const back = desk.view.value?.back ?? null;
  if (back === null) return null;
  if (back.by === desk.note.seat) {
    return (
      <Box title={DUET.askedTitle}>
        <p>{DUET.asked(other)}</p>
        <p class="row">
          <button type="button" class="button" onClick={() => desk.answer(false)}>
            {DUET.withdraw}
          </button>
        </p>
      </Box>
    );
  }
  return (
    <Box title={DUET.wishTitle}>
      <p>{wishWords(desk, people, other, back.to)}</p>
      <p class="soft">{DUET.wishHint}</p>
      <p class="row">
        <button type="button" class="button button-main" onClick={() => desk.answer(true)}>
          {DUET.agree}
        </button>
        <button type="button" class="button" onClick={() => desk.answer(false)}>
          {DUET.refuse}
        </button>
      </p>
    </Box>
  );
}

function wishWords({ session, note }: Desk, people: OverProps['people'], other: string, to: number): string {
  const n = note.before + to + 1;
  const step: Step | undefined = session.whole.steps[n - 1];
  return step ? DUET.wish(other, n, people[step.by], toldOption(step.option)) : DUET.wishUnread(other, n);
}

function Strange({ desk, other }: OverProps) {
  const { session, view, note } = desk;
  if (session.strange.value === null || view.value?.back) return null;
  const to = session.whole.steps.length - note.before;
  return (
    <Box title={DUET.strangeTitle}>
      <p>{DUET.strange(other)}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => desk.askBack(to)}>
          {DUET.strangeBack}
        </button>
      </p>
    </Box>
  );
}

function SaidBox({ desk, name }: { readonly desk: Desk; readonly name: string }) {
  const said = desk.said.value;
  if (said === null) return null;
  return (
    <section class="notice duet-box">
      <p role="alert">{saidWords(said, name)}</p>
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            desk.said.value = null;
          }}
        >
          {DUET.understood}
        </button>
      </p>
    </section>
  );
}

function saidWords(said: NonNullable<Said>, name: string): string {
  switch (said) {
    case 'refused':
      return DUET.refused(name);
    case 'went-back':
      return DUET.wentBack;
    case 'no-way-back':
      return DUET.noWayBack;
    case 'unsent':
      return DUET.unsent;
    case 'seat-taken':
      return DUET.seatTaken;
  }
}
