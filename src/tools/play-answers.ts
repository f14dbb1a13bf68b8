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

/** Answers come from `input`; with `write`, somebody sits there who is shown the options and asked again. */
export function openAnswers(input: NodeJS.ReadableStream, write: ((words: string) => void) | null): Answers {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const coming = lines[Symbol.asyncIterator]();
  let given = 0;
  let at = 0; // lines read
  return {
    get given() {
      return given;
    },
    async ask(options) {
      for (const [i, { text }] of options.entries()) write?.(`  ${i + 1}  ${text}\n`);
      for (;;) {
        write?.('> ');
        const { value, done } = await coming.next();
        if (done) return null;
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
