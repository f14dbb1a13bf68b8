/** The words that every room of a class has on its teacher's screen. Pure. */
export const WAY_IN = {
  how: 'Point a camera at the picture, or open the link. Or go to “Join a room” and type the letters.',
  letters: 'Letters of this room',
  qr: 'The link to this room as a QR picture',
  copy: 'Copy the link',
  more: 'If that does not open on other devices, try:',
  onlyHere: 'Other devices cannot open this link yet.',
  onlyHereWhy: 'Seams runs for this computer alone.',
  onlyHereDo:
    'End it with Ctrl+C, and start it again with “npm start -- --lan”. Open the address that it prints, and open a room there. Until then this link works only in other windows of this computer.',
  lock: 'Let nobody else in',
  unlock: 'Let more in again',
  locked: 'Nobody else can come in.',
  end: 'End the room',
  sure: 'Yes',
  no: 'No',
} as const;
