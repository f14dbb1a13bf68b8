/** Who answers for the player at the command line: somebody at a terminal, or what is piped in, one answer a line. */
import { createInterface } from 'node:readline/promises';
import type { Option } from '../story/beat.ts';
import { UsageError } from './usage.ts';

export interface Answers {
  readonly given: number; // how many there were so far
  /** The id of the option that is taken; null when there are no more answers. Throws a UsageError on one that fits nothing. */
  ask(options: readonly Option[]): Promise<string | null>;
  close(): void;
}

/** A pipe that nobody writes into stays open for ever: so long it may be silent before the first answer, in ms. */
const SILENCE = 10_000;

/**
 * Answers come from `input`; with `write`, somebody sits there who is shown the options and asked again. Without, an input
 * that says nothing for `silence` ms counts as none; once a first answer came, the next ones may take their time.
 */
export function openAnswers(
  input: NodeJS.ReadableStream,
  write: ((words: string) => void) | null,
  silence: number = SILENCE,
): Answers {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const coming = lines[Symbol.asyncIterator]();
  let given = 0;
  let at = 0; // lines read
  let over = false;
  return {
    get given() {
      return given;
    },
    async ask(options) {
      if (over) return null;
      for (const [i, { text }] of options.entries()) write?.(`  ${i + 1}  ${text}\n`);
      for (;;) {
        write?.('> ');
        const { value, done } = await (write || at > 0 ? coming.next() : orSilence(coming.next(), silence));
        over = done === true;
        if (over) return null;
        at++;
        const answer = value.replace(/^\uFEFF/, '').trim();
        if (answer === '') continue;
        const option = find(options, answer);
        if (option) {
          given++;
          return option.id;
        }
        if (!write) throw new UsageError(misfit(options, answer, at));
      }
    },
    close() {
      lines.close();
    },
  };
}

/** The next line; an end where none comes in time. */
async function orSilence(
  coming: Promise<IteratorResult<string>>,
  ms: number,
): Promise<IteratorResult<string>> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<IteratorResult<string>>((resolve) => {
    timer = setTimeout(() => resolve({ value: undefined, done: true }), ms);
  });
  try {
    return await Promise.race([coming, silent]);
  } finally {
    clearTimeout(timer);
  }
}

/** By its id, or by its number counted from 1; an id that is a number comes first. */
function find(options: readonly Option[], answer: string): Option | undefined {
  return (
    options.find(({ id }) => id === answer) ??
    (/^\d+$/.test(answer) ? options[Number(answer) - 1] : undefined)
  );
}

function misfit(options: readonly Option[], answer: string, line: number): string {
  const ids = options.map(({ id }) => id).join(', ');
  const numbers = options.length === 1 ? '1' : `1 to ${options.length}`;
  return `Line ${line} of the input, "${answer}", fits no option here. It can be ${numbers}, or one of: ${ids}.`;
}
