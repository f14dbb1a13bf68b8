/** The page from which a class's voting cards are printed; a phone counts them from here too. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { RadioCards } from '../../look/radio-cards.tsx';
import { type CardsASheet, LETTERS, markOf, reachOf, SHEETS } from './card.ts';
import { CardArt } from './card-art.tsx';
import { CountCards } from './count-cards.tsx';
import { MOST_CARDS } from './marks.ts';
import type { Counts } from './sweep.ts';
import { CARDS } from './words.ts';
import './cards.css';

const CLASS_OF = 30;
const SIZES = [
  { cards: 2, label: CARDS.medium },
  { cards: 1, label: CARDS.large },
  { cards: 4, label: CARDS.small },
] as const;

export function CardsPage(): ComponentChildren {
  const [typed, setTyped] = useState(String(CLASS_OF));
  const [aSheet, setASheet] = useState<CardsASheet>(2);
  const number = numberIn(typed);
  return (
    <div class="cards-page">
      <h1>{CARDS.title}</h1>
      <p class="lead">{CARDS.lead}</p>
      <h2>{CARDS.howTitle}</h2>
      <ol class="cards-how">
        {CARDS.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <NumberField typed={typed} wrong={number === null} onType={setTyped} />
      <RadioCards
        name={CARDS.aSheet}
        cards={SIZES.map(({ cards, label }) => ({
          key: String(cards),
          label,
          hint: CARDS.reach(reachOf(markOf(cards))),
        }))}
        chosen={String(aSheet)}
        onChoose={(key) => setASheet(SIZES.find(({ cards }) => String(cards) === key)?.cards ?? 2)}
      />
      <div class="cards-ways">
        <button
          type="button"
          class="button button-main"
          aria-disabled={number === null}
          onClick={() => number !== null && print()}
        >
          {CARDS.print}
        </button>
        {number !== null && <p class="soft">{CARDS.sheets(number, Math.ceil(number / aSheet))}</p>}
      </div>
      <CountHere cards={number} />
      <Sheets number={number ?? 0} aSheet={aSheet} />
    </div>
  );
}

interface NumberFieldProps {
  readonly typed: string;
  readonly wrong: boolean;
  onType(typed: string): void;
}

function NumberField({ typed, wrong, onType }: NumberFieldProps): ComponentChildren {
  const hint = useId();
  return (
    <p class="cards-number">
      <label>
        {CARDS.number}{' '}
        <input
          class="field"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={hint}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </label>{' '}
      <span class="soft" id={hint} role={wrong ? 'alert' : undefined}>
        {wrong ? CARDS.numberWrong(MOST_CARDS) : ''}
      </span>
    </p>
  );
}

/** For a phone beside a computer without a camera: it counts, and its numbers are typed over there. */
function CountHere({ cards }: { readonly cards: number | null }): ComponentChildren {
  const [counts, setCounts] = useState<Counts | null>(null);
  return (
    <div class="cards-here">
      <CountCards answers={LETTERS.length} cards={cards} onCounts={setCounts} />
      <div role="status">
        {counts && (
          <>
            <p>{CARDS.result}</p>
            <dl class="cards-result">
              {LETTERS.map((letter, nth) => (
                <div key={letter}>
                  <dt>{CARDS.answer(letter, nth + 1)}</dt>
                  <dd>{counts.get(nth) ?? 0}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </div>
  );
}

/** The cards as they come out of the printer, sheet by sheet; small on the screen. */
function Sheets({
  number,
  aSheet,
}: {
  readonly number: number;
  readonly aSheet: CardsASheet;
}): ComponentChildren {
  const sheets = Array.from({ length: Math.ceil(number / aSheet) }, (_, sheet) =>
    Array.from({ length: aSheet }, (_, n) => sheet * aSheet + n + 1).filter((each) => each <= number),
  );
  return (
    <div class="cards-sheets" style={{ '--card': `${SHEETS[aSheet].side}mm` }}>
      {sheets.map((cards) => (
        <div class="cards-sheet" key={cards[0]}>
          {cards.map((each) => (
            <CardArt key={each} number={each} />
          ))}
        </div>
      ))}
    </div>
  );
}

function numberIn(typed: string): number | null {
  const text = typed.trim();
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= MOST_CARDS ? number : null;
}
