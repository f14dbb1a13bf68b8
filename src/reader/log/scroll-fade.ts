/** Tells the styles whether more waits below the edge of something that scrolls, so that it can fade there. */
export function markScrollFade(box: HTMLElement): void {
  box.toggleAttribute('data-more', box.scrollTop + box.clientHeight < box.scrollHeight - 8);
}
