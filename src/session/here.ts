/** What is noted of an entry of the browser's history: it outlives a reload and a closed window. */

/** What was noted of the present entry under this name; null where nothing was. */
export function noteHere(name: string): string | null {
  const state: unknown = history.state;
  const noted: unknown = isNotes(state) ? state[name] : null;
  return typeof noted === 'string' ? noted : null;
}

/** Notes it beside what is noted already. Where the browser refuses, for it was asked too often or is not allowed to, nothing is. */
export function markHere(name: string, noted: string): void {
  const state: unknown = history.state;
  try {
    history.replaceState({ ...(isNotes(state) && state), [name]: noted }, '');
  } catch {
    // This entry is one like any other then: its page opens as it does from anywhere else.
  }
}

/** The name of the note that says which of all plays of a story was played there. */
export const PLAY_HERE = 'play';

function isNotes(state: unknown): state is Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null && !Array.isArray(state);
}
