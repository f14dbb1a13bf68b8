/** The words beside a link that would lead nobody anywhere. Pure. */
export const ONLY_HERE = {
  what: 'This link works on this computer only.',
  why: 'Seams runs here on this computer itself, so its address leads other phones and laptops nowhere, and so does the QR picture.',
  todo: 'To pass it on: put Seams on a web server that the others reach (docs/deploy.md tells how), open it at that address, and share from there. To play together on one big screen no link is needed.',
} as const;
