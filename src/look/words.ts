/** The few words of the pieces that every view shares. Pure. */
export const LOOK = {
  close: 'Close',
  copied: 'Copied.',
  done: 'Done:', // before the words of an option, for screen readers
  quoted: (said: string) => `“${said}”`,
  copyByHand: 'It is marked: copy it with your keyboard or by a long press.',
} as const;
