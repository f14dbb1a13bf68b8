/** Words of the settings page: what is kept on this device. Pure. */

export const SETTINGS = {
  settingsTitle: 'How you play',
  keptTitle: 'Kept on this device',
  keptCount: (n: number) =>
    n === 0
      ? 'No plays are kept here.'
      : `${n === 1 ? '1 play is' : `${n} plays are`} kept here, and nowhere else.`,
  keptAside: (n: number) =>
    n === 1
      ? '1 more could not be read and was put aside.'
      : `${n} more could not be read and were put aside.`,
  asideWhy: 'What could not be read',
  asideTodo:
    'Nothing has to be done: they are kept as they were found, and a Seams that can read them brings plays back by itself.',
  forget: 'Forget everything',
  forgetSure: 'All plays, boards, endings found and settings on this device will be gone for good.',
  forgetYes: 'Yes, forget it all',
  forgetNo: 'No, keep it',
} as const;
