/** With two players on one device: hides the play until the other player confirms that they hold the device. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Role } from '../../trust/bond.ts';
import { wordsOf } from '../people.ts';
import type { ReaderSetup } from '../setup.ts';
import { WORDS } from '../words.ts';

interface HandOverProps {
  readonly to: Role;
  readonly name: string;
  onHeld(): void;
}

export function HandOver({ to, name, onHeld }: HandOverProps): ComponentChildren {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), [to]);
  return (
    <section class="reader-hand-over" data-side={to} aria-labelledby="reader-hand-over-title">
      <h2 id="reader-hand-over-title" tabIndex={-1} ref={title}>
        {WORDS.handTo(name)}
      </h2>
      <p>{WORDS.handHint(name)}</p>
      <button type="button" class="reader-ending-button" onClick={onHeld}>
        {WORDS.held(name)}
      </button>
    </section>
  );
}

interface OwnThoughtsProps {
  readonly setup: Pick<ReaderSetup, 'people' | 'thoughtsOf'>;
  readonly holder: Role;
}

/** The thoughts of the holder's character since their last decision. */
export function OwnThoughts({ setup, holder }: OwnThoughtsProps): ComponentChildren {
  const [thoughts] = useState(() => setup.thoughtsOf?.(holder) ?? []); // read once, so that they stay the same while the decision is made
  const title = WORDS.onlyFor(setup.people[holder]);
  if (thoughts.length === 0) return null;
  return (
    <section class="reader-own" data-side={holder} aria-label={title}>
      <h2>{title}</h2>
      {thoughts.map((line) => (
        <p key={line.text} dir="auto">
          {wordsOf(line)}
        </p>
      ))}
    </section>
  );
}
