/** The words of passing a story on. Pure. */
import type { Settings } from '../look/settings.ts';

export const SHARE = {
  title: 'Share',
  lead: 'This link opens the story with what you have chosen above.',
  echo: 'You cannot send your own earlier play with the link. The other person will be as written in the story.',
  meters: 'Show how much they trust',
  metersWhen: {
    '': 'As each player has set it',
    always: 'Always',
    'after-choice': 'After each choice',
    debrief: 'Only afterwards',
  } satisfies Record<Settings['meters'] | '', string>,
  same: 'The same for everybody: the same choices get the same answers',
  copy: 'Copy the link',
  qr: 'QR picture of the link',
  large: 'Show it large',
  largeHint: 'Point a phone’s camera at the picture, or type the address.',
} as const;
