/** The first page as it is before anything is known of this device: tools/vite-at-once.ts writes it into index.html. */

import type { StoryCard } from '../story/beat.ts';
import { shelved } from '../story/catalogue.ts';
import { Foot, Header } from './frame.tsx';
import { Home } from './home.tsx';

/** Header, page and footer, as the same parts will draw them over it. */
export function homeAhead(cards: readonly StoryCard[]) {
  return {
    top: <Header page="home" />,
    page: (
      <Home
        cards={shelved(cards)}
        shelves={{}}
        plays={0}
        unreadable={{ value: 0 }}
        kept={{ value: null }}
        ahead
        onLook={() => {}}
        onCode={() => {}}
      />
    ),
    foot: <Foot />,
  };
}
