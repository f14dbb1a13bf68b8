/** Where the research stands: what the model was compared with, where it misses, and the whole table. */
import { RESEARCH } from '../trust/sources.ts';
import validation from './validation.json';
import { RESEARCH_WORDS as WORDS } from './words-about.ts';

type Row = (typeof validation.rows)[number];

/** The findings that have a row, in the order of the model's sources. */
const GROUPS = Object.values(RESEARCH).map((finding) => ({
  finding,
  rows: validation.rows.filter((row) => row.finding === finding.id),
}));

export function AboutResearch() {
  const { fitted, heldOut } = validation.tally;
  return (
    <>
      <p>{WORDS.compared(validation.people)}</p>
      <ul>
        <li>{WORDS.fitted(fitted.hit, fitted.barely, fitted.miss)}</li>
        <li>{WORDS.heldOut(heldOut.hit, heldOut.barely, heldOut.miss)}</li>
      </ul>
      <h3>{WORDS.missedTitle}</h3>
      <Missed />
      <p>{WORDS.proves}</p>
      <details>
        <summary>{WORDS.all(validation.rows.length)}</summary>
        <p>{WORDS.howToRead}</p>
        <Table />
      </details>
    </>
  );
}

function Missed() {
  const missed = GROUPS.flatMap(({ finding, rows }) =>
    rows.filter(({ verdict }) => verdict === 'miss').map((row) => ({ row, finding })),
  );
  if (missed.length === 0) return <p>{WORDS.noneMissed}</p>;
  return (
    <ul class="about-missed">
      {missed.map(({ row, finding }) => (
        <li key={row.check}>
          <strong>{row.asks}</strong> <cite>{finding.citation}</cite>
          <br />
          {WORDS.missed(row.expected, row.found)} {row.why}
        </li>
      ))}
    </ul>
  );
}

/** Scrolls sideways where it is too wide, also by keyboard. */
function Table() {
  const { compared, expected, found, result } = WORDS.columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section class="about-table" aria-label={WORDS.caption} tabIndex={0}>
      <table>
        <caption>{WORDS.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{compared}</th>
            <th scope="col">{expected}</th>
            <th scope="col">{found}</th>
            <th scope="col">{result}</th>
          </tr>
        </thead>
        {GROUPS.map(({ finding, rows }) => (
          <tbody key={finding.id}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {finding.text} <cite>{finding.citation}</cite>
              </th>
            </tr>
            {rows.map((row) => (
              <CheckRow key={row.check} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function CheckRow({ row }: { readonly row: Row }) {
  return (
    <tr>
      <td>{row.asks}</td>
      <td>{row.expected}</td>
      <td>
        {row.found} <span class="about-n">{WORDS.counted(row.n)}</span>
      </td>
      <td>
        <strong>{WORDS.verdict(row.verdict)}</strong>, {WORDS.standing(row.standing)}
      </td>
    </tr>
  );
}
