/** The door to what a class does together. */

import { hrefOf } from '../session/route.ts';
import { type Page, simplePage } from './page.tsx';
import { CLASS } from './words-class.ts';
import './class-page.css';

const WAYS = [
  { label: CLASS.play, hint: CLASS.playHint, address: hrefOf({ page: 'class-play' }) },
  { label: CLASS.board, hint: CLASS.boardHint, address: hrefOf({ page: 'board' }) },
  { label: CLASS.cards, hint: CLASS.cardsHint, address: hrefOf({ page: 'cards' }) },
  { label: CLASS.teach, hint: CLASS.teachHint, address: hrefOf({ page: 'teach' }) },
] as const;

export function openClassPage(): Page {
  return simplePage(
    CLASS.title,
    <div class="class-door">
      <h1>{CLASS.title}</h1>
      <p class="lead">{CLASS.lead}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul class="class-ways" role="list" aria-label={CLASS.title}>
        {WAYS.map(({ label, hint, address }) => (
          <li key={address}>
            <a href={address}>{label}</a>
            <p>{hint}</p>
          </li>
        ))}
      </ul>
    </div>,
  );
}
