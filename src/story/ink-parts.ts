/** The content of one container of compiled ink → the parts that matter to a reader of it. Pure. */

export type InkPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tags'; readonly tags: readonly string[] } // of one line
  | { readonly kind: 'choice'; readonly text: string; readonly tags: readonly string[] }
  | { readonly kind: 'leads'; readonly to: string; readonly thread: boolean } // a divert, or the start of a thread
  | { readonly kind: 'container'; readonly container: readonly unknown[] };

/** Reads a container's content in order; its named parts and fallback choices are left out. */
export function readParts(container: readonly unknown[]): readonly InkPart[] {
  const reader = new PartReader();
  for (const item of container.slice(0, -1)) reader.read(item);
  return reader.finish();
}

/** The named parts of a container, with its flags and name (`#f`, `#n`) among them. */
export function namedParts(container: readonly unknown[]): Readonly<Record<string, unknown>> {
  const last = container.at(-1);
  return isRecord(last) ? last : {};
}

/** Branches of a condition (`b`) and the start of a choice (`s`) belong to the weave part around them. */
export function isInner(name: string): boolean {
  return /^(b|s\d*)$/.test(name);
}

/** Flags of a choice point. */
const STARTS = 2; // has words that are said as well
const ONLY = 4; // has words in brackets
const INVISIBLE = 8; // a fallback: taken when nothing else is left, never shown

class PartReader {
  readonly #parts: InkPart[] = [];
  #tag: string | null = null; // the tag being read
  #lineTags: string[] = [];
  #choiceTags: string[] = [];
  #evaluating = false; // between `ev` and `/ev`: text there is a choice's, or part of an expression
  #strings: string[] = []; // of the last evaluation, in order
  #inString = false; // between `str` and `/str` of that evaluation
  #asking = false; // a condition within such a string, which is no evaluation of its own
  #branches: (readonly unknown[])[] = []; // of the last condition within it
  #thread = false; // the next divert starts one

  read(item: unknown): void {
    if (item === '#') this.#tag = '';
    else if (item === '/#') this.#endTag();
    else if (typeof item === 'string' && item.startsWith('^')) this.#readText(item.slice(1));
    else if (this.#tag !== null)
      return; // logic inside a tag
    else if (this.#inString && this.#readInString(item)) return;
    else if (item === 'ev') this.#evaluate();
    else if (item === '/ev') this.#evaluating = false;
    else if (item === 'str') this.#openString();
    else if (item === '\n') this.#endLine();
    else if (item === 'thread') this.#thread = true;
    else if (Array.isArray(item)) this.#parts.push({ kind: 'container', container: item });
    else if (isRecord(item) && '*' in item) this.#readChoice(Number(item.flg));
    else if (isRecord(item) && typeof item['->'] === 'string' && item.var !== true) this.#lead(item['->']);
  }

  finish(): readonly InkPart[] {
    this.#endTag(); // in an inline branch the end stands behind the branch
    this.#endLine();
    return this.#parts;
  }

  #lead(to: string): void {
    this.#parts.push({ kind: 'leads', to, thread: this.#thread });
    this.#thread = false;
  }

  #evaluate(): void {
    this.#evaluating = true;
    this.#strings = [];
    this.#choiceTags = [];
  }

  #openString(): void {
    this.#strings.push('');
    this.#inString = true;
    this.#branches = [];
  }

  /** Whether an item within a string was logic of its own: words that hang on a condition, or the string's end. */
  #readInString(item: unknown): boolean {
    if (item === 'ev') this.#asking = true;
    else if (item === '/ev') this.#asking = false;
    else if (this.#asking) return true;
    else if (item === '/str') this.#inString = false;
    else if (Array.isArray(item)) this.#branches.push(item);
    else if (item === 'nop') this.#endBranches();
    else return false;
    return true;
  }

  /** Where one of several stands whatever is so, the first stands for all. */
  #endBranches(): void {
    const [first, ...others] = this.#branches;
    this.#branches = [];
    if (first && others.length > 0) this.#readText(wordsIn(first));
  }

  #readText(text: string): void {
    if (this.#tag !== null) this.#tag += text;
    else if (this.#evaluating) this.#strings.push(`${this.#strings.pop() ?? ''}${text}`);
    else this.#parts.push({ kind: 'text', text });
  }

  #endTag(): void {
    if (this.#tag !== null) (this.#evaluating ? this.#choiceTags : this.#lineTags).push(this.#tag.trim());
    this.#tag = null;
  }

  #endLine(): void {
    if (this.#lineTags.length > 0) this.#parts.push({ kind: 'tags', tags: this.#lineTags });
    this.#lineTags = [];
  }

  #readChoice(flags: number): void {
    // The choice's own strings come first; those behind them belong to its condition.
    const own = (flags & STARTS ? 1 : 0) + (flags & ONLY ? 1 : 0);
    const text = this.#strings.slice(0, own).join(' ').trim();
    this.#endLine(); // tags on lines of their own above the options
    if (!(flags & INVISIBLE)) this.#parts.push({ kind: 'choice', text, tags: this.#choiceTags });
    this.#strings = [];
    this.#choiceTags = [];
  }
}

/** The words of a branch; of conditions within it again the first branch. */
function wordsIn(branch: readonly unknown[]): string {
  const { b } = namedParts(branch);
  if (!Array.isArray(b)) return '';
  const reader = new PartReader();
  for (const item of ['ev', 'str', ...b.slice(0, -1), '/str', '/ev', { '*': '', flg: ONLY }])
    reader.read(item);
  const choice = reader.finish().find((part) => part.kind === 'choice');
  return choice?.text ?? '';
}

/** Names of the knots that are functions: they are called, or give something back, and no play stands in them. */
export function functionsIn(root: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (part: unknown, knot: string): void => {
    if (part === '~ret') found.add(knot);
    if (typeof part !== 'object' || part === null) return;
    for (const [key, each] of Object.entries(part)) {
      if (key === 'f()' && typeof each === 'string') found.add(each);
      else look(each, knot);
    }
  };
  for (const [knot, part] of Object.entries(namedParts(root))) look(part, knot);
  look(root.slice(0, -1), '');
  return found;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
