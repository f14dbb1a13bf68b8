/** A choice of one among a few, each with a line that explains it. Named by its label alone, described by its hint. */
import { useId } from 'preact/hooks';
import './radio-cards.css';

export interface RadioCard {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly picture?: string | null; // an address
}

interface RadioCardsProps {
  readonly name: string; // of the group
  readonly hint?: string;
  readonly cards: readonly RadioCard[];
  readonly chosen: string; // a key
  readonly onChoose: (key: string) => void;
}

/** `onChoose` gets the key of the card; `chosen` is the key of the one that is shown as chosen. */
export function RadioCards({ name, hint, cards, chosen, onChoose }: RadioCardsProps) {
  const id = useId();
  return (
    <div class="radio-cards" role="radiogroup" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      {hint && <p class="soft">{hint}</p>}
      <div class="radio-cards-list">
        {cards.map(({ key, label, hint: about, picture }, n) => (
          <label class="radio-card" key={key}>
            <input
              type="radio"
              name={id}
              checked={key === chosen}
              onChange={() => onChoose(key)}
              aria-labelledby={`${id}-${n}-label`}
              aria-describedby={`${id}-${n}-hint`}
            />
            {picture && <img class="radio-portrait" src={picture} alt="" width="400" height="400" />}
            <span>
              <strong id={`${id}-${n}-label`} dir="auto">
                {label}
              </strong>
              <span id={`${id}-${n}-hint`} dir="auto">
                {about}
              </span>
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
