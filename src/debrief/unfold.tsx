/** A part of the debrief that opens below its heading, and is drawn only then: some have much to reckon. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './unfold.css';

interface UnfoldProps {
  readonly title: string;
  readonly opened?: boolean; // from the first
  readonly class: string;
  inside(): ComponentChildren;
}

export function Unfold({ title, opened = false, class: name, inside }: UnfoldProps) {
  const [open, setOpen] = useState(opened);
  return (
    <details
      class={`unfold ${name}`}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {open && inside()}
    </details>
  );
}
