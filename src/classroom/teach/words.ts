/** Words around the teacher's sheets. Pure. */

export const TEACH = {
  sheetOf: (story: string) => `${story}, for teachers`,
  facts: (minutes: number, ages: string) =>
    [minutes > 0 ? `${minutes} minutes alone, 45 with a class` : '', ages ? `ages ${ages}` : '']
      .filter((fact) => fact !== '')
      .join(' · '),
  content: 'In it:',
  forTeacher: 'For the teacher: this tells the endings. If you still want to play, do not read on.',
  about: 'The story, with its endings',
  care: 'What may hurt somebody',
  careAlways:
    'Anybody may leave the room or only watch, without giving a reason. If somebody tells you about fear, threats or being hit, it is not about trust any more. Stay with them after the lesson, and go to the person at your school who helps with that. The page “When it is not about trust” says where the line is.',
  stops: 'Where to stop',
  stop: (n: number, who: string) => (who ? `Stop ${n}: ${who} decides` : `Stop ${n}`),
  some: 'Which of these answers you see depends on what came before.',
  reach:
    'Two or three of these are enough for a lesson. If the room plays one person, it votes at that person’s decisions. Two groups vote at all of them. Not every play comes to all of them. What may divide the room is our guess: we have not asked a class yet.',
  divides: 'What may divide the room:',
  general:
    'Nobody has written questions for this story. These are general ones, at decisions where an answer can mend and another can hurt.',
  afterwards: 'Afterwards',
  examples: (n: number) =>
    n === 1 ? 'A play to look at' : n === 2 ? 'Two plays to look at' : 'Three plays to look at',
  exampleOf: (who: string) => `from ${who}’s side`,
  mended: 'mended',
  notMended: 'not mended',
  move: (label: string, kind: 'practice' | 'pitfall' | 'plain') =>
    kind === 'plain' ? '(neither)' : `(${label}: ${kind})`,
  notThis: 'When it is not about trust',
  not: 'What it is not',
  isNot:
    'Seams is not therapy and not a test of a person, and nobody has to forgive anybody. Its model is a guess with reasons. The articles behind it are sometimes old-fashioned, and they disagree with each other. That is the best thing to talk about. Do not give marks for it.',
  print: 'Print this sheet',
  board: 'The board of this story',
  story: 'The story',
  play: 'Play together with this story',
} as const;
