/** The few words of the pieces that every view shares. Pure. */
export const LOOK = {
  close: 'Close',
  copied: 'Copied.',
  copyByHand: 'It is marked: copy it with your keyboard or by a long press.',
} as const;
