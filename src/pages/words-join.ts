/** The words of the way into a room. Pure. */
export const JOIN = {
  title: 'Join a room',
  fromHome: 'Your class or a friend has opened one, and you have its five letters.',
  lead: 'Somebody has opened a room and shows five letters, or a picture to point your camera at.',
  letters: 'Room letters',
  hint: 'No name and no account. The room only knows that one more device is there.',
  join: 'Join',
  unreadable:
    'These are not the letters of a room: it has five, for example K7QPD. Big or small letters are the same.',
  joining: 'Joining …',
  titled: (letters: string) => `Room ${letters}`,
  sentOut: 'The room was emptied. Join again if you belong to it.',
  again: 'Join again',
  other: 'Type other letters',
  unknownKind: 'This page is older than the room. Load it again.',
} as const;
