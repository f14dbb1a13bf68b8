/** The words of passing a story on. Pure. */
import type { Settings } from '../look/settings.ts';

export const SHARE = {
  title: 'Share',
  lead: 'This link opens the story with what is chosen above.',
  echo: 'A play of your own cannot be sent along: the other person will be as the story has them.',
  meters: 'Show how trust stands',
  metersWhen: {
    '': 'As each player has it',
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
