/**
 * Addresses in prose. To Ink `//` begins a comment, so that `see https://example.org` is cut behind the colon. Seams
 * reads such slashes as the words they were meant as; other Ink tools do not, so a writer is told.
 */
import type { Defect } from './defect.ts';

export interface Addresses {
  readonly text: string; // with `\/\/` in addresses
  readonly told: readonly Defect[]; // one for each line that has one
}

/** A comment to its end, or an address. What is in a comment is not looked at. */
const TOKEN = /\/\*[\s\S]*?(?:\*\/|$)|\b((?:https?|ftps?|sftp|file|wss?|ssh|git):)\/\/(?=\S)|\/\/[^\n]*/giu;

/** `file` is named in what is told. Only slashes change, so that every line stays where it was. */
export function keepAddresses(text: string, file: string): Addresses {
  const lines = new Set<number>();
  const kept = text.replace(TOKEN, (token, scheme: string | undefined, at: number) => {
    if (scheme === undefined) return token;
    lines.add(text.slice(0, at).split('\n').length);
    return `${scheme}\\/\\/`;
  });
  const problem = 'the slashes of an address begin a comment in Ink: other tools cut the line there';
  const remedy = 'Write them "\\/\\/": "https:\\/\\/example.org".';
  return { text: kept, told: [...lines].map((line) => ({ file, line, problem, remedy })) };
}
