/** The words beside a room's letters. Pure. */
export const WAY_IN = {
  how: 'Point a camera at the picture, or open the link. Or go to “Join a room” and type the letters.',
  letters: 'Letters of this room',
  qr: 'The link to this room as a QR picture',
  copy: 'Copy the link',
  more: 'If that does not open on other devices, try:',
  onlyHere: 'Other devices cannot open this link yet.',
  onlyHereWhy: 'Seams runs for this computer alone.',
  onlyHereDo:
    'End it (Ctrl+C where it runs), start it again with “npm start -- --lan”, open the address that it prints, and open a room there. Until then this link works in other windows of this computer.',
} as const;
