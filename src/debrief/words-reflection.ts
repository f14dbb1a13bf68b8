/** Words of the reflection and of the printed page. Pure. */

export const REFLECTION = {
  title: 'Before the reasons',
  hint: 'Two questions for you, before Seams says what it thinks. What you write stays on this device, with this play; it is in no code, and in a file only if you write your plays to one.',
  moment: 'Which moment would you take back?',
  none: 'None of them',
  of: (n: number, said: string) => `${n}. ${said}`,
  ofWhom: (n: number, who: string, said: string) => `${n}. ${who}: ${said}`,
  why: 'Why that one, or why none?',
  unknown: (other: string) => `What did ${other} not know?`,
  unknownBoth: 'What did neither know of the other?',
  keep: 'Keep it',
  skip: 'Not now',
  kept: 'Kept on this device.',
  skipped: 'Left open.',
  skippedTyped: 'Left open. What you typed waits here, and counts once you keep it.',
  gone: 'This play is not here any more: it was deleted in another tab. What you typed still stands here, to be copied.',
  deleted: 'Deleted.',
  open: 'Answer two questions about this play',
  yours: 'What you wrote',
  change: 'Change it',
  delete: 'Delete it',
  nothing: '(nothing)',
  takenBack: 'You would take this one back.',
} as const;

export const PAPER = {
  print: 'Print',
  withReflection: 'Print what I wrote as well',
  atWork: (rules: readonly string[]) => `At work: ${rules.join(', ')}.`,
  code: (code: string) => `Play code: ${code}`,
  address: (address: string) => `This debrief: ${address}`,
  onlyHere: 'Seams ran on one computer only, so no link leads here. Open Seams anywhere and type the code.',
} as const;
