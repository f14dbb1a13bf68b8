/** The words of a class play's room, on the teacher's screen. Pure. */

const phones = (n: number) => (n === 1 ? '1 phone' : `${n} phones`);

export const CLASS_ROOM = {
  open: 'Open a room',
  openHint: '“Open a room” begins too, and pupils vote on their own phones.',
  opening: 'Opening a room …',
  notOpened: 'No room could be opened: nobody answered. Try again in a moment, or count hands.',
  title: 'Room',
  button: (letters: string) => `Room ${letters}`,
  here: (n: number) => (n === 0 ? 'No phone is here yet.' : `${phones(n)} ${n === 1 ? 'is' : 'are'} here.`),
  away: (n: number) => `${phones(n)} away.`,
  voted: (n: number, of: number) => {
    if (n < of || of === 0) return `${n} of ${phones(of)} ${of === 1 ? 'has' : 'have'} voted.`;
    return of === 1 ? 'The one phone has voted.' : `All ${of} phones have voted.`;
  },
  half: (name: string, n: number) => `${name}’s half: ${n}.`,
  begin: 'Begin',
  close: 'Close',
  empty: 'Empty the room',
  emptyHint:
    'Everybody is out, and what they vote on now goes with them. If they belong here, they join again.',
  endHint: 'The phones are told that it is over. Go on with raised hands.',
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
