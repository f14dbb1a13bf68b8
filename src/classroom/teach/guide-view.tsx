/** The guide for teachers on a page: docs/teaching.md, with its headings as places that an address leads to. */

import { guide } from 'virtual:guide';
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusHeading } from '../../look/focus-heading.ts';
import { hrefOf } from '../../session/route.ts';
import { type Block, type Inline, plainWords, type Words } from './guide.ts';
import { GUIDE_SAID } from './words-plans.ts';
import './guide.css';

interface GuideProps {
  readonly at: string | null; // of which heading the address speaks
}

/** A section with a heading of level 2 above. */
export function GuideView({ at }: GuideProps) {
  const here = useRef<HTMLElement>(null);
  useEffect(() => {
    // Not by its id: an address could name anything on the page.
    const headings = [...(here.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
    const heading = headings.find(({ dataset }) => dataset.part === at);
    if (!heading) return;
    focusHeading(heading);
    heading.scrollIntoView();
  }, [at]);
  return (
    <section class="guide" aria-labelledby="guide" ref={here}>
      <h2 id="guide" data-part="guide">
        {GUIDE_SAID.title}
      </h2>
      <nav aria-label={GUIDE_SAID.contents}>
        <ul>
          {guide.flatMap((block) =>
            block.kind === 'heading' && block.level === 2
              ? [
                  <li key={block.id}>
                    <a href={hrefOf({ page: 'class', at: block.id })}>{plainWords(block.of)}</a>
                  </li>,
                ]
              : [],
          )}
        </ul>
      </nav>
      {guide.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </section>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return <Heading data-part={block.id}>{drawn(block.of)}</Heading>;
    }
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
