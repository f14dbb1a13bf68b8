/** The board at a glance: how many, how it ended, where the class parted, what many did. */

import type { Names } from '../../debrief/outcomes.ts';
import { AskedLines } from '../../look/asked-lines.tsx';
import type { StopOf } from '../vote/sheet-stop.ts';
import { Bars } from './bars.tsx';
import type { BoardQuestion, BoardTally, MoveCount } from './tally.ts';
import { BOARD } from './words.ts';

const MOST = 3; // moves that are shown

interface OverviewProps {
  readonly tally: BoardTally;
  readonly people: Names;
  readonly stopOf: StopOf;
  readonly onReveal: (question: BoardQuestion) => void;
}

export function Overview({ tally, people, stopOf, onReveal }: OverviewProps) {
  const { plays, seats, endings, mended, parted, questions, pitfalls, practices } = tally;
  const at = questions.findIndex(({ key }) => key === parted?.key);
  const where = questions[at];
  const told = [
    ...(seats.responsible > 0 ? [BOARD.asWho(seats.responsible, people.responsible)] : []),
    ...(seats.hurt > 0 ? [BOARD.asWho(seats.hurt, people.hurt)] : []),
    ...(seats.both > 0 ? [BOARD.fromBoth(seats.both)] : []),
  ].join(', ');
  return (
    <div class="board-overview">
      <div class="board-glance">
        <section class="board-card board-count">
          <p class="board-number">
            <b>{plays}</b> {BOARD.playsLabel(plays)}
          </p>
          <p>
            {told}. {BOARD.mendedTold(mended, plays)}
          </p>
        </section>
        <section class="board-card">
          <h2>{BOARD.parted}</h2>
          {where && parted ? (
            <>
              <p class="board-where">
                {BOARD.nth(at + 1, stopOf(where.options))}: {BOARD.decides(people[where.by])}
              </p>
              <AskedLines lines={where.lead} class="board-lead" />
              <p>{BOARD.partedTold(parted.pairs, parted.of)}</p>
              <button type="button" class="button" onClick={() => onReveal(where)}>
                {BOARD.reveal}
              </button>
            </>
          ) : (
            <p>{BOARD.partedNot}</p>
          )}
        </section>
      </div>
      <section class="board-card board-endings">
        <h2>{BOARD.endings}</h2>
        <Bars
          label={BOARD.endings}
          bars={endings.map(({ id, title, count, percent, mended: born, trusts }) => ({
            key: id ?? '',
            label: id === null ? BOARD.stopped : title,
            count,
            percent,
            spoken: BOARD.shareSpoken(count, percent),
            note: (
              <>
                {born > 0 && <span class="board-mended">{BOARD.mended}</span>}{' '}
                <span class="board-ending-told">
                  {BOARD.endingTold(
                    born,
                    count,
                    [people.responsible, people.hurt],
                    [trusts.responsible, trusts.hurt],
                  )}
                </span>
              </>
            ),
          }))}
        />
      </section>
      <Moves title={BOARD.pitfalls} moves={pitfalls} />
      <Moves title={BOARD.practices} moves={practices} />
    </div>
  );
}

function Moves({ title, moves }: { readonly title: string; readonly moves: readonly MoveCount[] }) {
  return (
    <section class="board-card">
      <h2>{title}</h2>
      {moves.length === 0 && <p>{BOARD.none}</p>}
      <ol class="board-moves">
        {moves.slice(0, MOST).map(({ move, plays }) => (
          <li key={move.id}>
            <b>{move.label}</b> <span class="board-here">{BOARD.inPlays(plays)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
