/** Icons beside words. Decorative: the word says the same. */
import type { ComponentChildren } from 'preact';

const PATHS = {
  leave: 'M10 4H5v16h5 M14 8l4 4-4 4 M9 12h9',
  back: 'M9 7l-5 5 5 5 M4 12h10a6 6 0 0 1 6 6',
  history: 'M5 5h14 M5 10h14 M5 15h9 M5 20h5',
  settings: 'M4 7h9 M17 7h3 M15 5v4 M4 17h3 M11 17h9 M9 15v4',
  next: 'M9 6l6 6-6 6',
  taken: 'M5 12.5l4.5 4.5L19 7',
  up: 'M12 19V6 M6.5 11L12 5.5 17.5 11',
  down: 'M12 5v13 M6.5 13l5.5 5.5 5.5-5.5',
  close: 'M6 6l12 12 M18 6L6 18',
} as const;

export type IconName = keyof typeof PATHS;

/** Hidden from screen readers; as large as the styles of its place make it. */
export function Icon({ name }: { readonly name: IconName }): ComponentChildren {
  return (
    <svg class="reader-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
