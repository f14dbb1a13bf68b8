/** The teacher's sheet of one story, laid out for the screen and for print. */
import { MAP } from '../../debrief/map/words.ts';
import { OptionWords } from '../../look/option-words.tsx';
import { hrefOf, NEW } from '../../session/route.ts';
import type { StoryCard } from '../../story/beat.ts';
import { whoIs } from '../../story/names.ts';
import { nameMove } from '../../trust/naming.ts';
import type { Prepared } from './prepare.ts';
import type { Sheet } from './sheet.ts';
import { TEACH } from './words.ts';
import './teach.css';

/** More options than this never stand at one time. */
const MOST = 5;

interface SheetProps {
  readonly card: StoryCard;
  readonly sheet: Sheet;
  readonly prepared: Prepared;
  readonly title: string;
}

/** `prepared`: the sheet filled with the story's words, as `prepare` makes it; `title`: the level 1 heading. */
export function SheetView({ card, sheet, prepared, title }: SheetProps) {
  const { minutes, ages, content } = card.header;
  return (
    <div class="sheet">
      <h1>{title}</h1>
      <p class="sheet-facts">
        {TEACH.facts(minutes, ages)}
        {content && ` · ${TEACH.content} ${content}`}
      </p>
      <p>
        <b>{TEACH.forTeacher}</b>
      </p>
      <div class="row sheet-ways">
        <button type="button" class="button button-main" onClick={() => print()}>
          {TEACH.print}
        </button>
        <a class="button" href={hrefOf({ page: 'class-play', story: card.id, id: NEW })}>
          {TEACH.play}
        </a>
        <a class="button" href={hrefOf({ page: 'story', story: card.id })}>
          {TEACH.story}
        </a>
        <a class="button" href={hrefOf({ page: 'board', story: card.id })}>
          {TEACH.board}
        </a>
      </div>
      <h2>{TEACH.about}</h2>
      {sheet.about.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{TEACH.care}</h2>
      <p>
        {sheet.care} {TEACH.careAlways}
      </p>
      {prepared.stops.length > 0 && (
        <Stops card={card} stops={prepared.stops} general={sheet.general ?? false} />
      )}
      <h2>{TEACH.afterwards}</h2>
      <ul>
        {sheet.afterwards.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {prepared.examples.length > 0 && <Examples card={card} examples={prepared.examples} />}
      <h2>{TEACH.not}</h2>
      <p>{TEACH.isNot}</p>
    </div>
  );
}

interface StopsProps {
  readonly card: StoryCard;
  readonly stops: Prepared['stops'];
  readonly general: boolean;
}

function Stops({ card, stops, general }: StopsProps) {
  return (
    <>
      <h2>{TEACH.stops}</h2>
      {general && <p>{TEACH.general}</p>}
      <p>{TEACH.reach}</p>
      <ol class="sheet-stops">
        {stops.map(({ choice, by, place, time, options, why, ask }, at) => (
          <li key={choice}>
            <h3>
              {TEACH.stop(at + 1, nameIn(card, by))} <span class="sheet-where">{MAP.place(place, time)}</span>
            </h3>
            <ul class="sheet-options">
              {options.map(({ text, manner, move }) => {
                const { label, kind } = nameMove(move);
                return (
                  <li key={`${move} ${text}`}>
                    <OptionWords {...{ text, manner }} inSentence />{' '}
                    <span class="sheet-move">{TEACH.move(label, kind)}</span>
                  </li>
                );
              })}
            </ul>
            {options.length > MOST && <p class="sheet-where">{TEACH.some}</p>}
            <p>
              <b>{TEACH.divides}</b> {why}
            </p>
            {ask.map((question) => (
              <p key={question} class="sheet-ask">
                {question}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function Examples({ card, examples }: { readonly card: StoryCard; readonly examples: Prepared['examples'] }) {
  return (
    <>
      <h2>{TEACH.examples(examples.length)}</h2>
      <ul class="sheet-examples">
        {examples.map(({ code, end, role, told }) => (
          <li key={code}>
            <b>
              <bdi>{end.title}</bdi>
            </b>{' '}
            ({end.mended ? TEACH.mended : TEACH.notMended}, {TEACH.exampleOf(card.header[role])}). {told}{' '}
            <a href={hrefOf({ page: 'debrief', code })}>{code}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameIn({ header }: StoryCard, name: string | null): string {
  return (name !== null && whoIs(name, [header.responsible, header.hurt])) || '';
}
