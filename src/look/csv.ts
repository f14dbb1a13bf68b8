/** Tables for a spreadsheet: RFC 4180, and nothing in them that a spreadsheet would run. Pure. */

const DANGEROUS = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/; // what makes a spreadsheet take a text for a formula

/** Rows of fields as a text, each row ended by CR LF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** One field. A text that a spreadsheet might take for a formula gets an apostrophe before it. */
export function cell(text: string): string {
  const safe = DANGEROUS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
