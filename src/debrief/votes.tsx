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
  const most = Math.max(1, ...Object.values(first), ...Object.values(second ?? {}));
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
              <Count tally={first} id={id} most={most} />
              {second && <Count tally={second} id={id} most={most} />}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="debrief-small">{VOTES.by[by]}</p>
    </div>
  );
}

function Count({
  tally,
  id,
  most,
}: {
  readonly tally: VoteTally;
  readonly id: string;
  readonly most: number;
}) {
  const count = Object.hasOwn(tally, id) ? (tally[id] ?? 0) : 0;
  return (
    <td>
      <span class="debrief-vote-number">{count}</span>
      <span class="debrief-vote-bar" style={{ '--share': String(count / most) }} aria-hidden="true" />
    </td>
  );
}

interface VotesDownloadProps {
  readonly votes: readonly Vote[];
  readonly steps: readonly Step[];
  readonly people: Names;
  readonly story: string; // id
}

/** All votes of a class play, for a spreadsheet; nothing where nobody voted. */
export function VotesDownload({ votes, steps, people, story }: VotesDownloadProps): ComponentChildren {
  if (votes.length === 0) return null;
  const names = { responsible: bare(people.responsible), hurt: bare(people.hurt) };
  return (
    <button
      type="button"
      class="button"
      onClick={() => downloadTable(VOTES.file(story), votesCsv(votes, steps, names))}
    >
      {VOTES.table}
    </button>
  );
}
