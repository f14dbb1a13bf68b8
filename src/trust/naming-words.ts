/** The words by which rules, moves and sources are called before a player. */
import type { RuleId } from './laws.ts';
import type { Article } from './sources.ts';

/** What each rule is called; the model has a sentence for each. */
export const RULE_NAMES: Readonly<Record<RuleId, string>> = {
  T1: 'No chance in it',
  T2: 'It takes two',
  T3: 'No judging, no paying',
  T4: 'Good now, bad later',
  T5: 'Losing and gaining',
  T6: 'Pain first',
  T7: 'Again and again',
  T8: 'Time',
  T9: 'Not the first time',
  T10: 'Self-respect',
  T11: 'False peace',
  T12: 'Promises',
  T13: 'Said or not said',
  T14: 'The right repair',
  T15: 'An end without blame',
  T16: 'Saying sorry',
  T17: 'The moment',
  T18: 'The person',
};

const ARTICLES: Readonly<Record<Article, string>> = {
  A: 'The article on contact',
  B: 'The article on causes and steps',
  C: 'The article on the friend and the ex',
};

export const NAMING = {
  unknownMove: (id: string) => `“${id}”, a move this Seams does not know`,
  article: (article: Article) => ARTICLES[article],
  research: (citation: string) => `Research (${citation})`,
} as const;
