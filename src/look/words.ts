/** The few words of the pieces that every view shares. Pure. */
export const LOOK = {
  close: 'Close',
  stepOn: 'Next',
  stepBack: 'Back',
  stepKeys: 'Keys: → on, ← back, Esc closes',
  copied: 'Copied.',
  done: 'Done:', // before the words of an option, for screen readers
  says: (name: string) => `${name}:`,
  thinks: (name: string) => `${name} thinks:`,
  quoted: (said: string) => `“${said}”`,
  copyByHand: 'It is marked. Copy it with your keyboard, or press on it for a while.',
} as const;
