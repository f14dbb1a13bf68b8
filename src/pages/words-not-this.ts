/** The words of "When it is not about trust": plain, for readers from twelve on, for either side of it. Pure. */

export const NOT_THIS = {
  title: 'When it is not about trust',
  lead: 'Seams is about trust that broke between two people who can both still say what they think. Some things look like that and are something else.',
  signsTitle: 'It is something else when',
  signs: [
    'you are afraid of the other person, or of what happens when they get angry;',
    'somebody hits, pushes, holds or locks in, throws things at you, or touches you when you do not want it;',
    'there are threats: to hurt you, somebody you love, your pet, or themselves, if you do not do as they say;',
    'you have to show your phone, say where you are all the time, or ask before you meet anybody;',
    'somebody says they will show your pictures or messages to others;',
    'you are told that all of it is your own fault, again and again, until you nearly believe it;',
    'somebody much older or stronger asks you to keep a secret that makes your stomach hurt.',
  ],
  notWords:
    'None of this is mended by finding better words, being more patient or being more open. It is not your job to make it better, and it is not your fault.',
  doTitle: 'What you can do',
  do: [
    'Tell somebody you trust: a parent, a grandparent, a teacher, a coach, a neighbour, a friend’s mother. If the first one does not listen, tell the next.',
    'Call or write to a helpline where you live. Search for “helpline” with the name of your country; many are free, open at night, and do not ask for your name.',
    'If you are in danger now, call the emergency number of your country. In the whole European Union that is 112, in Britain 999 or 112, in North America 911.',
    'You do not have to be sure. “I don’t know if this is bad enough” is reason enough to ask.',
  ],
  otherTitle: 'If you are the one who frightens somebody',
  other:
    'That can change, but not by an apology in a game. Talk to somebody who knows about it: a school counsellor, a doctor, a helpline. They speak with people on your side of it as well.',
  friendTitle: 'If it is about a friend',
  friend:
    'Listen, believe them, and do not promise to keep it to yourself. Look together for a grown-up who will act.',
  traces:
    'If somebody may look at this device after you: this page can be left out of the browser’s history by using a private window.',
} as const;
