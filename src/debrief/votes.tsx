/** How a room voted at one decision: each answer with its counts, before the talk and after it. */
import type { ComponentChildren } from 'preact';
import type { Vote, VoteTally } from '../journal/said.ts';
import { downloadTable } from '../look/download.ts';
import { bare } from '../look/isolate.ts';
import { OptionWords } from '../look/option-words.tsx';
import type { Step } from '../play/step.ts';
import type { Names } from './outcomes.ts';
import { votesCsv } from './votes-csv.ts';
import { VOTES } from './words-votes.ts';
import './votes.css';

interface VoteTableProps {
  readonly vote: Vote;
  readonly step: Step;
}

export function VoteTable({ vote, step }: VoteTableProps): ComponentChildren {
  const { n, first, second, by } = vote;
  const whole = Math.max(1, ...[first, second ?? {}].map(totalOf));
  return (
    <div class="debrief-votes">
      <table>
        <caption>{VOTES.title(n)}</caption>
        <thead>
          <tr>
            <th scope="col">{VOTES.answer}</th>
            <th scope="col">{VOTES.first}</th>
            {second && <th scope="col">{VOTES.second}</th>}
          </tr>
        </thead>
        <tbody>
          {step.options.map(({ id, ...option }) => (
            <tr key={id} data-taken={id === step.option.id || undefined}>
              <th scope="row">
                <OptionWords {...option} inSentence />{' '}
                {id === step.option.id && <span class="debrief-taken">{VOTES.taken}</span>}
              </th>
              <Count tally={first} id={id} whole={whole} />
              {second && <Count tally={second} id={id} whole={whole} />}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="debrief-small">{VOTES.by[by]}</p>
    </div>
  );
}

function totalOf(tally: VoteTally): number {
  return Object.values(tally).reduce((sum, each) => sum + each, 0);
}

function Count({
  tally,
  id,
  whole,
}: {
  readonly tally: VoteTally;
  readonly id: string;
  readonly whole: number; // votes that fill a bar: one scale for both
}) {
  const count = Object.hasOwn(tally, id) ? (tally[id] ?? 0) : 0;
  return (
    <td>
      <span class="debrief-vote-number">{count}</span>
      <span class="debrief-vote-bar" style={{ '--share': String(count / whole) }} aria-hidden="true" />
    </td>
  );
}

interface VotesDownloadProps {
  readonly votes: readonly Vote[];
  readonly steps: readonly Step[];
  readonly stops: readonly (number | null)[]; // of each step, on the sheet
  readonly people: Names;
  readonly story: string; // id
}

/** All votes of a class play, for a spreadsheet; nothing where nobody voted. */
export function VotesDownload({ votes, steps, stops, people, story }: VotesDownloadProps): ComponentChildren {
  if (votes.length === 0) return null;
  const names = { responsible: bare(people.responsible), hurt: bare(people.hurt) };
  return (
    <button
      type="button"
      class="button"
      onClick={() => downloadTable(VOTES.file(story), votesCsv(votes, steps, stops, names))}
    >
      {VOTES.table}
    </button>
  );
}
