/** The words of the page of settings. Pure. */

export const SETTINGS = {
  settingsTitle: 'How you play',
  keptTitle: 'Kept on this device',
  keptCount: (n: number) =>
    n === 0
      ? 'No plays are kept here.'
      : `${n === 1 ? '1 play is' : `${n} plays are`} kept here, and only here.`,
  keptAside: (n: number) =>
    n === 1
      ? '1 more could not be read and was put aside.'
      : `${n} more could not be read and were put aside.`,
  asideWhy: 'What could not be read',
  asideTodo:
    'You do not have to do anything. They are kept as they are. A version of Seams that can read them will show them again.',
  forget: 'Forget everything',
  forgetSure: 'All plays, boards, endings found and settings on this device will be gone for ever.',
  forgetYes: 'Yes, forget it all',
  forgetNo: 'No, keep it',
} as const;
