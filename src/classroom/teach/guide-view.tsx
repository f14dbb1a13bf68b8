/** The guide for teachers on a page: docs/teaching.md, with its headings as places that an address leads to. */

import { guide } from 'virtual:guide';
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusHeading } from '../../look/focus-heading.ts';
import type { Block, Inline, Words } from './guide.ts';
import { GUIDE_SAID } from './words-plans.ts';
import './guide.css';

interface GuideProps {
  readonly at: string | null; // of which heading the address speaks
}

/** A section with a heading of level 2. Its parts are folded up; an address opens the one that it names. */
export function GuideView({ at }: GuideProps) {
  const here = useRef<HTMLElement>(null);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    // Not by its id: an address could name anything on the page.
    const headings = [...(here.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
    const heading = headings.find(({ dataset }) => dataset.part === at);
    if (!heading) return;
    heading.closest('details')?.toggleAttribute('open', true);
    focusHeading(heading);
    heading.scrollIntoView();
  }, [at]);
  return (
    <section class="guide" aria-labelledby="guide" ref={here}>
      <h2 id="guide" data-part="guide">
        {GUIDE_SAID.title}
      </h2>
      {BEFORE.map((block, nth) => (
        <BlockView key={nth} block={block} />
      ))}
      <button type="button" class="button" aria-pressed={whole} onClick={() => setWhole(!whole)}>
        {GUIDE_SAID.whole}
      </button>
      {PARTS.map(({ heading, blocks }) => (
        <details key={heading.id} open={whole}>
          <summary>
            <h3 data-part={heading.id}>{drawn(heading.of)}</h3>
          </summary>
          {blocks.map((block, nth) => (
            <BlockView key={nth} block={block} />
          ))}
        </details>
      ))}
    </section>
  );
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** What stands before the first heading, and what stands under each. */
const BEFORE: Block[] = [];
const PARTS: { readonly heading: Heading; readonly blocks: Block[] }[] = [];
for (const block of guide) {
  if (block.kind === 'heading' && block.level === 2) PARTS.push({ heading: block, blocks: [] });
  else (PARTS.at(-1)?.blocks ?? BEFORE).push(block);
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4 data-part={block.id}>{drawn(block.of)}</h4>;
    case 'paragraph':
      return <p>{drawn(block.of)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>{drawn(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView {...block} />;
  }
}

/** Without a head it is a time plan: the first of each row says when. */
function TableView({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <table class={head ? undefined : 'guide-times'}>
      {head && (
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                {drawn(cell)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) =>
              head || column > 0 ? (
                <td key={column}>{drawn(cell)}</td>
              ) : (
                <th key={column} scope="row">
                  {drawn(cell)}
                </th>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function drawn(words: Words) {
  return words.map((each, at) => <Fragment key={at}>{drawnOne(each)}</Fragment>);
}

function drawnOne(inline: Inline) {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'a':
      return <a href={inline.to}>{drawn(inline.of)}</a>;
    case 'b':
      return <strong>{drawn(inline.of)}</strong>;
    case 'i':
      return <em>{drawn(inline.of)}</em>;
    case 'code':
      return <code>{drawn(inline.of)}</code>;
  }
}
