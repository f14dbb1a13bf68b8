/** Tells the styles whether more waits below the edge of something that scrolls, so that it can fade there. */
export function markScrollFade(box: HTMLElement): void {
  box.toggleAttribute('data-more', isMoreBelow(box.scrollTop + box.clientHeight, box.scrollHeight));
}

/** Whether more than a sliver lies below the edge; both in px from the upper end of what scrolls. */
export function isMoreBelow(edge: number, end: number): boolean {
  return edge < end - 8;
}
