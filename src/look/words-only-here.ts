/** The words beside a link that would lead nobody anywhere. Pure. */
export const ONLY_HERE = {
  what: 'This link works on this computer only.',
  why: 'Seams runs on this computer alone. On other phones and laptops its address does not work, and the QR picture does not work either.',
  todo: 'To share it, put Seams on a web server that the others can reach (docs/deploy.md says how). Open it there, and share from there. To play together on one big screen you need no link.',
} as const;
