/** Rows of a browser's storage that begin alike. */

/** Removes them all. Where storage is forbidden nothing was kept. */
export function forgetRows(shelf: () => Storage, beginning: string): void {
  try {
    const kept = shelf();
    for (const row of Object.keys(kept)) if (row.startsWith(beginning)) kept.removeItem(row);
  } catch {
    // forbidden
  }
}
