/** Shares as bars that can be read from afar, in black and white, and by a screen reader. */
import type { ComponentChildren } from 'preact';
import { BOARD } from './words.ts';

export interface ShareBar {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly count: number;
  readonly percent: number;
  readonly spoken: string; // the figures in words
  readonly note?: ComponentChildren;
}

export function Bars({ bars, label }: { readonly bars: readonly ShareBar[]; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none
    <ul class="board-bars" role="list" aria-label={label}>
      {bars.map(({ key, label: name, count, percent, spoken, note }) => (
        <li key={key}>
          <span class="board-bar-name">
            <bdi>{name}</bdi> {note}
          </span>
          <span class="board-bar" aria-hidden="true">
            <span
              class="board-fill"
              style={{ width: `${percent}%` }}
              data-none={count === 0 ? '' : undefined}
            />
          </span>
          <span class="board-bar-figure" aria-hidden="true">
            {BOARD.share(count, percent)}
          </span>
          <span class="visually-hidden">{spoken}</span>
        </li>
      ))}
    </ul>
  );
}
