/** Voting cards, to be printed. */
import { CardsPage } from '../classroom/cards/cards.tsx';
import { type Page, simplePage } from './page.tsx';
import { CLASS } from './words-class.ts';

export function openCardsPage(): Page {
  return simplePage(CLASS.cards, <CardsPage />);
}
