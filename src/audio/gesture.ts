/** Browsers play nothing before the player has done something. */

const GESTURES = ['click', 'keydown', 'touchend'] as const;

/** Calls `wake` once: at once where the player has already done something here, else at the first gesture. */
export function onFirstGesture(wake: () => void): () => void {
  if (navigator.userActivation?.hasBeenActive) {
    wake();
    return () => {};
  }
  const stop = () => {
    for (const name of GESTURES) window.removeEventListener(name, heard, true);
  };
  const heard = () => {
    stop();
    wake();
  };
  for (const name of GESTURES) window.addEventListener(name, heard, true);
  return stop;
}
