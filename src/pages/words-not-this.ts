/** The words of "When it is not about trust": plain, for readers from twelve on, for either side of it. Pure. */

export const NOT_THIS = {
  title: 'When it is not about trust',
  lead: 'In Seams, trust broke between two people who can both still say what they think. Some things look like that, but are something else.',
  signsTitle: 'It is something else when',
  signs: [
    'you are afraid of the other person, or of what happens when they get angry;',
    'somebody hits or pushes you, holds you, locks you in or throws things at you;',
    'somebody touches you when you do not want it;',
    'there are threats: “I will hurt you, or your pet, or myself, if you do not do what I say”;',
    'you have to show your phone, say where you are all the time, or ask before you meet anybody;',
    'somebody says they will show your pictures or messages to others;',
    'somebody tells you again and again that it is all your fault, until you nearly believe it;',
    'somebody much older or stronger asks you to keep a secret that makes your stomach hurt.',
  ],
  notWords:
    'Finding better words, waiting longer or being more open does not mend this. It is not your job to make it better, and it is not your fault.',
  doTitle: 'What you can do',
  do: [
    'Tell somebody you trust: a parent, a grandparent, a teacher, a coach, a neighbour, a friend’s mother. If the first one does not listen, tell the next.',
    'Call or write to a helpline where you live. Search for “helpline” with the name of your country. Many are free and open at night, and do not ask for your name.',
    'If you are in danger now, call the emergency number of your country. In the whole European Union that is 112, in Britain 999 or 112, in North America 911.',
    'You do not have to be sure. “I don’t know if this is bad enough” is reason enough to ask.',
  ],
  otherTitle: 'If you are the one who frightens somebody',
  other:
    'That can change, but not by an apology in a game. Talk to somebody who knows about it: a school counsellor, a doctor, a helpline. They help people who frighten others, too.',
  friendTitle: 'If it is about a friend',
  friend:
    'Listen, believe them, and do not promise to keep it to yourself. Look together for a grown-up who will do something.',
  traces:
    'Could somebody look at this device after you? Open this page in a private window. Then the browser does not remember it.',
} as const;
