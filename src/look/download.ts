/** Gives a text to whoever sits here, as a file. */

const LATE = 60_000; // ms; some browsers fetch it only after a while

export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LATE);
}

/** A table; the mark before it tells a spreadsheet how its letters are written. */
export function downloadTable(name: string, csv: string): void {
  download(name, 'text/csv;charset=utf-8', `\ufeff${csv}`);
}
