/** A row of buttons, each of which opens a part below the row. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Fold {
  readonly title: string;
  inside(): ComponentChildren; // called once it is unfolded: a long play has many, and few are opened
}

/** `children` stand at the end of the row. */
export function Folds({
  folds,
  children,
}: {
  readonly folds: readonly Fold[];
  readonly children?: ComponentChildren;
}) {
  const id = useId();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const turn = (at: number) => {
    const next = new Set(open);
    if (!next.delete(at)) next.add(at);
    setOpen(next);
  };
  return (
    <>
      <div class="debrief-row">
        {folds.map(({ title }, at) => (
          <button
            key={title}
            type="button"
            class="debrief-fold"
            aria-expanded={open.has(at)}
            aria-controls={`${id}-${at}`}
            onClick={() => turn(at)}
          >
            {title}
          </button>
        ))}
        {children}
      </div>
      {folds.map(({ title, inside }, at) => (
        <div key={title} id={`${id}-${at}`} class="debrief-folded" hidden={!open.has(at)}>
          {open.has(at) && inside()}
        </div>
      ))}
    </>
  );
}
