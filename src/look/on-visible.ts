/** A tab that comes into view again may show what another one has changed meanwhile. */

/** Calls `look` whenever the page comes into view, also out of the browser's memory of left pages; call the answer to stop. */
export function onVisible(look: () => void): () => void {
  if (typeof document === 'undefined') return () => {}; // drawn without a page
  const onChange = () => {
    if (document.visibilityState === 'visible') look();
  };
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) onChange(); // else it is only now loaded, and shows what is kept
  };
  document.addEventListener('visibilitychange', onChange);
  addEventListener('pageshow', onShow);
  return () => {
    document.removeEventListener('visibilitychange', onChange);
    removeEventListener('pageshow', onShow);
  };
}
