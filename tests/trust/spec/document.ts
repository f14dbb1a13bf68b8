/**
 * Reads SPEC.md: sections ("### T12 Promises are credit (A2 B7 R12)") that hold clauses ("- **T12.3** …"), the files each speaks
 * of ("Code: `rules/promise.ts`."), and the ids that are no longer in use ("Retired ids: none.").
 */

/** An id of a clause: T and the number of a rule, or M and the number of another part, then the number of the clause. */
export const CLAUSE_ID = /\b[TM]\d+\.\d+\b/g;

export interface Clause {
  readonly id: string; // "T12.3"
  readonly section: string; // "T12"
  readonly line: number; // of SPEC.md, from 1
  readonly text: string;
}

export interface Section {
  readonly id: string; // "T12"
  readonly line: number;
  readonly sources: readonly string[]; // as the heading gives them
  readonly code: readonly string[]; // files under src/trust
}

/** A line of a section that is neither clause, code, table, note nor empty. */
export interface Stray {
  readonly section: string;
  readonly line: number;
  readonly text: string;
}

export interface Spec {
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly strays: readonly Stray[];
  readonly retired: readonly string[];
}

const HEADING = /^### ([TM]\d+) [^(]*(?:\(([^)]*)\))?$/;
const CLAUSE = /^- \*\*([TM]\d+\.\d+)\*\* (.+)$/;
const CODE = /^Code: (.+)$/;
const BESIDE = /^$|^\||^> /; // empty lines, tables and notes say nothing that could be tested

function idsIn(text: string): readonly string[] {
  return text.match(CLAUSE_ID) ?? [];
}

/** The sections, clauses and retired ids of a text written like SPEC.md. */
export function readSpec(text: string): Spec {
  const sections: Section[] = [];
  const clauses: Clause[] = [];
  const strays: Stray[] = [];
  let open = false; // inside a section with clauses
  for (const [at, written] of text.split('\n').entries()) {
    const line = at + 1;
    const [, id, sources = ''] = HEADING.exec(written) ?? [];
    if (written.startsWith('#')) open = id !== undefined;
    if (id) sections.push({ id, line, sources: sources.split(' ').filter(Boolean), code: [] });
    const section = sections.at(-1);
    if (!open || !section || written.startsWith('#') || BESIDE.test(written)) continue;
    const [, clause, words = ''] = CLAUSE.exec(written) ?? [];
    const [, code] = CODE.exec(written) ?? [];
    const before = clauses.at(-1);
    if (clause) clauses.push({ id: clause, section: section.id, line, text: words });
    else if (code)
      sections[sections.length - 1] = {
        ...section,
        code: [...code.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
      };
    else if (written.startsWith('  ') && before?.section === section.id) {
      clauses[clauses.length - 1] = { ...before, text: `${before.text} ${written.trim()}` };
    } else strays.push({ section: section.id, line, text: written });
  }
  return { sections, clauses, strays, retired: idsIn(/^Retired ids: .*$/m.exec(text)?.[0] ?? '') };
}
