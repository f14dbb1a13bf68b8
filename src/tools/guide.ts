/** Reads the guide for teachers, in Markdown, into what the page of teachers shows. Pure. */
import { marked, type Token, type Tokens } from 'marked';
import type { Block, Inline, Words } from '../classroom/teach/guide.ts';
import { plainWords } from '../classroom/teach/guide.ts';

/**
 * All blocks but the first heading, which the page has of its own. Links into the app (`#/…`, in code or as links) stay
 * links; others stay words. Throws an Error that names what the page could not show.
 */
export function readGuide(markdown: string): readonly Block[] {
  return marked.lexer(markdown).flatMap((token) => blocksOf(token as Tokens.Generic));
}

function blocksOf(token: Tokens.Generic): readonly Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading': {
      if (token.depth === 1) return [];
      const of = wordsIn(token.tokens);
      return [{ kind: 'heading', level: token.depth, id: anchorOf(plainWords(of)), of }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', of: wordsIn(token.tokens) }];
    case 'list':
      return [{ kind: 'list', items: token.items.map((item: Tokens.ListItem) => wordsIn(item.tokens)) }];
    case 'table': {
      const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => wordsIn(cell.tokens));
      const head = cells(token.header);
      return [
        {
          kind: 'table',
          head: head.some((each) => each.length > 0) ? head : null,
          rows: token.rows.map(cells),
        },
      ];
    }
    default:
      throw new Error(`The guide has a part that the page cannot show: ${token.type}, "${token.raw}".`);
  }
}

function wordsIn(tokens: readonly Token[] | undefined): Words {
  return (tokens ?? []).flatMap((each) => inlinesOf(each as Tokens.Generic));
}

function inlinesOf(token: Tokens.Generic): readonly Inline[] {
  const within = () => wordsIn(token.tokens);
  switch (token.type) {
    case 'text':
      return token.tokens ? within() : [unescaped(token.text).replaceAll('\n', ' ')];
    case 'escape':
      return [token.text];
    case 'strong':
      return [{ kind: 'b', of: within() }];
    case 'em':
      return [{ kind: 'i', of: within() }];
    case 'codespan':
      return [
        token.text.startsWith('#/') ? linkTo(token.text, [token.text]) : { kind: 'code', of: [token.text] },
      ];
    case 'link':
      return token.href.startsWith('#/') ? [linkTo(token.href, within())] : within();
    default:
      throw new Error(`The guide has words that the page cannot show: ${token.type}, "${token.raw}".`);
  }
}

function linkTo(to: string, of: Words): Inline {
  return { kind: 'a', to, of };
}

/** Marked writes what it reads for a page of HTML. */
function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** As GitHub names it, so that one name leads there in the file and on the page. */
function anchorOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
