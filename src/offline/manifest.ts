/** How Seams stands among the programs of a device. All addresses are relative: it may lie in any folder of a host. Pure. */
import { MANIFEST_WORDS } from './words-manifest.ts';

export interface Icon {
  readonly name: string; // of its file in assets/icons/, without ending
  readonly sizes: string;
  readonly purpose: 'any' | 'maskable';
}

export const ICONS: readonly Icon[] = [
  { name: 'icon-192', sizes: '192x192', purpose: 'any' },
  { name: 'icon-512', sizes: '512x512', purpose: 'any' },
  { name: 'maskable-512', sizes: '512x512', purpose: 'maskable' },
];

/** `src` of each icon: from the manifest. */
export function manifestOf(icons: readonly (Icon & { readonly src: string })[]) {
  const shortcut = (words: { readonly name: string; readonly short: string }, url: string) => ({
    name: words.name,
    short_name: words.short,
    url,
    icons: icons
      .filter(({ sizes }) => sizes === '192x192')
      .map(({ src, sizes }) => ({ src, sizes, type: 'image/png' })),
  });
  return {
    name: MANIFEST_WORDS.name,
    short_name: MANIFEST_WORDS.name,
    description: MANIFEST_WORDS.description,
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbf3e4',
    theme_color: '#fbf3e4',
    categories: ['education', 'games'],
    icons: icons.map(({ src, sizes, purpose }) => ({ src, sizes, purpose, type: 'image/png' })),
    shortcuts: [
      shortcut(MANIFEST_WORDS.goOn, './#/plays/last'),
      shortcut(MANIFEST_WORDS.together, './#/join'),
      shortcut(MANIFEST_WORDS.board, './#/class/board'),
    ],
  };
}
