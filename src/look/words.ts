/** The few words of the pieces that every view shares. Pure. */
export const LOOK = {
  close: 'Close',
  onlyHere: 'This link works on this computer only.',
  onlyHereWhy:
    'Seams runs here on this computer itself, so its address leads other phones and laptops nowhere, and so does the QR picture.',
  onlyHereDo:
    'To pass it on: put Seams on a web server that the others reach (docs/deploy.md tells how), open it at that address, and share from there. To play together on one big screen no link is needed.',
  copied: 'Copied.',
  done: 'Done:', // before the words of an option, for screen readers
  quoted: (said: string) => `“${said}”`,
  copyByHand: 'It is marked: copy it with your keyboard or by a long press.',
} as const;
