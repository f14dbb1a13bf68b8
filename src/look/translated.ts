/**
 * A page that the browser translates. Translators put an element of theirs in the place of each text; what draws the page
 * goes on writing into the texts it knows, which nobody sees any more, or looks for its place beside one that is gone. So
 * each text comes back to its place, empty, behind its translation. Once it says something new, the old translation goes.
 */

const FOREIGN = 'FONT'; // what Chrome, Edge and their like put in; the game has none
const MOST_TURNS = 3; // against a translator that takes empty texts away as well: then the text stays out

interface Standing {
  readonly font: Element; // the translation
  readonly said: string; // what it translates
  readonly out: boolean; // the text stays out of the page
  readonly turns: number; // how often the text came back
}

export function isTranslated(root: HTMLElement): boolean {
  return root.querySelector(FOREIGN) !== null;
}

/** Watches all of `root` from now on. */
export function followTranslator(root: HTMLElement): void {
  const standing = new Map<Text, Standing>();
  const taken = new WeakSet<Element>(); // translations of a known text
  const observer = new MutationObserver((records) => {
    const replaced = replacedIn(records, taken); // before anything is moved here
    for (const { type, target } of records) {
      if (type === 'characterData' && target instanceof Text) rewritten(target, replaced.has(target));
    }
    for (const [text, font] of replaced) comeBack(text, font);
    for (const [text, known] of standing) if (!holds(text, known)) standing.delete(text);
    observer.takeRecords(); // what was done here
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });

  /** The page says something new, which may have been translated already. */
  function rewritten(text: Text, again: boolean): void {
    const known = standing.get(text);
    if (!known) return;
    if (text.isConnected || again) known.font.remove();
    else known.font.replaceWith(text);
    standing.delete(text);
  }

  function comeBack(text: Text, font: Element): void {
    taken.add(font);
    const { font: first = font, said = text.data, turns = 0 } = standing.get(text) ?? {};
    if (first !== font)
      font.remove(); // a translation of nothing
    else if (font.contains(text)) text.replaceWith(text.data);
    const out = turns === MOST_TURNS;
    standing.set(text, { font: first, said, out, turns: turns + 1 });
    if (out) observer.observe(text, { characterData: true });
    else {
      text.data = '';
      first.after(text);
    }
  }
}

/** Keeps a text behind its translation, and neither without the other; false where they are parted for good. */
function holds(text: Text, { font, said, out }: Standing): boolean {
  if (!font.isConnected) {
    if (text.isConnected && text.data === '') text.data = said; // the translation was taken back
    return false;
  }
  if (out) return true;
  if (!text.isConnected) {
    font.remove(); // the page has taken the text away
    return false;
  }
  if (text.previousSibling !== font) text.before(font);
  return true;
}

/** Which text gave way to which translation: in one step, or in two. */
function replacedIn(records: readonly MutationRecord[], taken: WeakSet<Element>): ReadonlyMap<Text, Element> {
  const replaced = new Map<Text, Element>();
  const changes = records.filter(({ type }) => type === 'childList');
  for (const change of changes) {
    for (const text of change.removedNodes) {
      if (!(text instanceof Text) || text.parentNode === change.target) continue;
      const font = besides(change, changes).find(
        (node) =>
          node.nodeName === FOREIGN && node.parentNode === change.target && !taken.has(node as Element),
      );
      if (font) replaced.set(text, font as Element);
    }
  }
  return replaced;
}

/** What stood or came beside the place of a change, then or in a later step. */
function besides(change: MutationRecord, changes: readonly MutationRecord[]): readonly Node[] {
  const { target, addedNodes, previousSibling, nextSibling } = change;
  const later = changes.filter((each) => each.target === target && each.previousSibling === previousSibling);
  const all = [...addedNodes, previousSibling, nextSibling, ...later.flatMap((each) => [...each.addedNodes])];
  return all.filter((node) => node !== null);
}
