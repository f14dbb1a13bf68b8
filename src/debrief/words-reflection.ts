/** Words of the reflection and of the printed page. Pure. */

export const REFLECTION = {
  title: 'Before the reasons',
  hint: 'Two questions for you, before Seams says what it thinks. What you write stays on this device, with this play. It is not in any play code. It leaves only in a file, if you export your plays.',
  moment: 'Which moment would you take back?',
  none: 'None of them',
  of: (n: number, said: string) => `${n}. ${said}`,
  ofWhom: (n: number, who: string, said: string) => `${n}. ${who}: ${said}`,
  why: 'Why that one, or why none?',
  unknown: (other: string) => `What did ${other} not know?`,
  unknownBoth: 'What did they not know about each other?',
  keep: 'Keep it',
  skip: 'Not now',
  kept: 'Kept on this device.',
  skipped: 'Not answered.',
  skippedTyped: 'Not answered. What you typed is still here, but not kept yet.',
  gone: 'This play is not here any more: it was deleted in another tab. What you typed is still here. You can copy it.',
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
  atWork: (rules: readonly string[]) => `Rules that counted: ${rules.join(', ')}.`,
  code: (code: string) => `Play code: ${code}`,
  address: (address: string) => `This debrief: ${address}`,
  onlyHere: 'Seams ran on one computer only, so no link leads here. Open Seams anywhere and type the code.',
} as const;
