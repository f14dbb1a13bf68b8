/** The heading over the cards of all decisions, with the button that opens or closes them together. */
import { useState } from 'preact/hooks';
import { turnAll } from './show-decision.ts';
import { WORDS } from './words.ts';

/** `all` decisions, of which so many cards are `drawn` by now. */
export function DecisionsHeading({ all, drawn }: { readonly all: number; readonly drawn: number }) {
  return (
    <>
      <div class="debrief-heading">
        <h2>{WORDS.decisions}</h2>
        {all > 0 && <AllCards there={drawn === all} />}
      </div>
      <p class="debrief-small debrief-meaning">{all === 0 ? WORDS.noDecisions : WORDS.kindsMean}</p>
    </>
  );
}

/** `there`: all cards are drawn; before that not all would turn. */
function AllCards({ there }: { readonly there: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <button
      type="button"
      class="debrief-fold"
      disabled={!there}
      onClick={({ currentTarget }) => {
        turnAll(currentTarget, !open);
        setOpen(!open);
      }}
    >
      {open ? WORDS.closeAll : WORDS.openAll}
    </button>
  );
}
