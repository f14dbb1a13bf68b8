/** Words around the teacher's sheets. Pure. */

export const TEACH = {
  sheetOf: (story: string) => `${story}, for teachers`,
  facts: (minutes: number, ages: string) =>
    [minutes > 0 ? `${minutes} minutes alone, 45 with a class` : '', ages ? `ages ${ages}` : '']
      .filter((fact) => fact !== '')
      .join(' · '),
  content: 'In it:',
  forTeacher: 'For the teacher: this gives the endings away. If you still want to play, do not read on.',
  about: 'The story, endings included',
  care: 'What may touch somebody',
  careAlways:
    'Anybody may leave the room or only watch, without giving a reason. If somebody tells of fear, threats or blows, it is no longer about trust: stay with them after the lesson, and go to whoever at your school is there for that. The page “When it is not about trust” says where the line is.',
  stops: 'Where to stop',
  stop: (n: number, who: string) => (who ? `Stop ${n}: ${who} decides` : `Stop ${n}`),
  some: 'Which of these stand there depends on what came before.',
  reach:
    'Three of these are enough for a lesson. A room that is one person votes at that person’s decisions; two groups vote at all. Not every play comes to all of them. What may divide a room is our guess, not a count: no class has been asked yet.',
  divides: 'What may divide the room:',
  general:
    'Nobody has written questions for this story. These are general ones, at decisions where one may mend and one may hurt.',
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
    'Seams is no therapy and no measure of a person, and nobody has to forgive anybody. Its model is a guess with reasons; the articles behind it are old-fashioned in places and contradict each other, which is the best thing to talk about. Do not grade it.',
  print: 'Print this sheet',
  board: 'The board of this story',
  story: 'The story',
  play: 'Play together with this story',
} as const;
