/** The words of a class play's room, on the teacher's screen. Pure. */

const phones = (n: number) => (n === 1 ? '1 phone' : `${n} phones`);

export const CLASS_ROOM = {
  open: 'Open a room',
  openHint: 'Pupils vote on their own phones. The class play begins as it is set up here.',
  opening: 'Opening a room …',
  notOpened: 'No room could be opened: nobody answered. Try again in a moment, or count hands.',
  title: 'Room',
  button: (letters: string) => `Room ${letters}`,
  how: 'Point a camera at the picture, or open the link. Or go to “Join a room” and type the letters.',
  letters: 'Letters of this room',
  qr: 'The link to this room as a QR picture',
  copy: 'Copy the link',
  more: 'If that does not open on the phones, try:',
  onlyHere: 'Phones cannot open this link yet.',
  onlyHereWhy: 'Seams runs for this computer alone.',
  onlyHereDo:
    'End it with Ctrl+C, and start it again with “npm start -- --lan”. Open the address that it prints, and open a room there. Until then this link works only in other windows of this computer.',
  here: (n: number) => (n === 0 ? 'No phone is here yet.' : `${phones(n)} ${n === 1 ? 'is' : 'are'} here.`),
  away: (n: number) => `${phones(n)} away.`,
  voted: (n: number, of: number) =>
    n >= of ? `All ${of} phones have voted.` : `${n} of ${of} phones have voted.`,
  votedOne: 'The phone has voted.',
  half: (name: string, n: number) => `${name}’s half: ${n}.`,
  begin: 'Begin',
  close: 'Close',
  lock: 'Let nobody else in',
  unlock: 'Let more in again',
  locked: 'Nobody else can come in.',
  empty: 'Empty the room',
  emptyHint:
    'Everybody is out, and what they vote on now goes with them. If they belong here, they join again.',
  end: 'End the room',
  endHint: 'The phones are told that it is over. Go on with raised hands.',
  sure: 'Yes',
  no: 'No',
  otherTab: 'This class play is open in another tab too. Close one of the two, or the phones follow both.',
  otherLeads: 'The phones follow another tab of this class play.',
  leadHere: 'Let them follow this one',
  broken: 'No connection to the room. Count hands until it is back.',
  over: (why: string) => `${why} Count hands, or open a new room.`,
  mixed: (byPhone: number, byHand: number) => `${byPhone} by phone, ${byHand} by hand`,
  counting: 'The votes of the phones are on their way …',
  missing: 'No connection to the room: the votes of the phones are missing here until it is back.',
  voteOnPhones: 'Vote on your phones. Without one, raise a hand afterwards. All is hidden until it is shown.',
} as const;
