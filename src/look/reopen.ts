/** The page of the present address, drawn anew. */

/** Opens it with what is kept by now: as if one had gone there once more. */
export function reopen(): void {
  dispatchEvent(new HashChangeEvent('hashchange'));
}
