/** Names and quotes in sentences of another direction. Pure. */

/** Letters that are written from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** First strong isolate and its end: what stands between them keeps its order and leaves that of the rest alone. */
const [ISOLATE, END] = ['\u2068', '\u2069'];

/** `words` as they may stand in a sentence made of parts: those written from right to left do not reorder what follows them. */
export function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `${ISOLATE}${words}${END}` : words;
}

/** The words alone, as they were before `isolated`: to compare or to shorten them. */
export function bare(words: string): string {
  return words.replace(/[\u2068\u2069]/g, '');
}

/** The names of two people for sentences. */
export function isolatedNames({ responsible, hurt }: TwoNames): TwoNames {
  return { responsible: isolated(responsible), hurt: isolated(hurt) };
}

interface TwoNames {
  readonly responsible: string;
  readonly hurt: string;
}
