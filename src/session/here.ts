/** What an entry of the browser's history shows: of all plays of a story the one that was played there. */

/** The id of the play that this entry showed; null where it showed none. Outlives a reload and a closed window. */
export function playHere(): string | null {
  const state: unknown = history.state;
  const here = typeof state === 'object' && state !== null && 'play' in state ? state.play : null;
  return typeof here === 'string' ? here : null;
}

/** This entry shows the play of this id, and keeps what else was noted of it. */
export function markHere(play: string): void {
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : null), play }, '');
}
