/** What does not hold together between SPEC.md, the tests that cite its clauses and the files of the rules. */
import { CLAUSE_ID, type Clause, type Spec } from './document.ts';
import type { Title } from './titles.ts';

/** A file of src/trust, named from there: "rules/promise.ts". */
export interface Source {
  readonly file: string;
  readonly text: string;
}

const SPEC = 'src/trust/SPEC.md';

function repeated<T extends { readonly id: string; readonly line: number }>(all: readonly T[]): string[] {
  return all.flatMap(({ id, line }, at) => {
    const first = all.findIndex((each) => each.id === id);
    return first < at
      ? [
          `${SPEC}:${line}: ${id} stands twice, first in line ${all[first]?.line}: give it the next free number.`,
        ]
      : [];
  });
}

function clauseFaults({ section, id, line }: Clause, retired: readonly string[]): string[] {
  if (!id.startsWith(`${section}.`))
    return [`${SPEC}:${line}: ${id} stands in section ${section}: clauses stand under their own heading.`];
  if (retired.includes(id))
    return [`${SPEC}:${line}: ${id} is retired, and an id is never given twice: take the next free number.`];
  return [];
}

/** Numbers that were left out: a clause that went has to say so. */
function gaps({ clauses, sections, retired }: Spec): string[] {
  return sections.flatMap(({ id: section, line }) => {
    const taken = [...clauses.map(({ id }) => id), ...retired].filter((id) => id.startsWith(`${section}.`));
    const last = Math.max(0, ...taken.map((id) => Number(id.split('.')[1])));
    if (last === 0)
      return [`${SPEC}:${line}: ${section} has no clause: write what it holds as "- **${section}.1** …".`];
    const missing = Array.from({ length: last }, (_, n) => `${section}.${n + 1}`).filter(
      (id) => !taken.includes(id),
    );
    return missing.map(
      (id) => `${SPEC}:${line}: ${id} is missing: if the clause is gone, add its id to the retired ones.`,
    );
  });
}

/** Faults of SPEC.md by itself. */
export function faultsOfSpec(spec: Spec): readonly string[] {
  return [
    ...repeated(spec.sections),
    ...repeated(spec.clauses),
    ...spec.clauses.flatMap((clause) => clauseFaults(clause, spec.retired)),
    ...gaps(spec),
    ...spec.strays.map(
      ({ section, line, text }) =>
        `${SPEC}:${line}: "${text}" is no clause of ${section}: give it an id, or make it a note ("> ").`,
    ),
  ];
}

/** Clauses that no test cites, and tests that cite what is no clause. */
export function faultsOfTests({ clauses }: Spec, titles: readonly Title[]): readonly string[] {
  const known = new Set(clauses.map(({ id }) => id));
  const cited = new Set(titles.flatMap(({ cites }) => cites));
  return [
    ...clauses
      .filter(({ id }) => !cited.has(id))
      .map(
        ({ id, line }) => `${SPEC}:${line}: ${id} has no test: write one whose name begins with "${id} ".`,
      ),
    ...titles.flatMap(({ file, line, mentions }) =>
      mentions
        .filter((id) => !known.has(id))
        .map((id) => `${file}:${line}: the test cites ${id}, which is no clause of SPEC.md.`),
    ),
  ];
}

/** Files of rules that belong to no section or another one, sections whose files do not exist, and comments that cite what is no clause. */
export function faultsOfSources({ sections, clauses }: Spec, sources: readonly Source[]): readonly string[] {
  const known = new Set(clauses.map(({ id }) => id));
  const named = sections.flatMap(({ id, line, code }) => code.map((file) => ({ id, line, file })));
  const missing = named.filter(
    ({ file }) => !sources.some((source) => source.file === file || source.file.startsWith(file)),
  );
  return [
    ...missing.map(({ id, line, file }) => `${SPEC}:${line}: ${id} names ${file}, which does not exist.`),
    ...sources
      .filter(({ file }) => file.startsWith('rules/'))
      .flatMap((source) => faultsOfRule(source, named)),
    ...sources.flatMap(({ file, text }) =>
      (text.match(CLAUSE_ID) ?? [])
        .filter((id) => !known.has(id))
        .map((id) => `src/trust/${file} cites ${id}, which is no clause of SPEC.md.`),
    ),
  ];
}

function faultsOfRule(
  { file, text }: Source,
  named: readonly { readonly id: string; readonly file: string }[],
): string[] {
  const ids = named.filter((each) => each.file === file).map(({ id }) => id);
  if (ids.length === 0)
    return [`src/trust/${file} belongs to no section of SPEC.md: name it in a line "Code: …".`];
  const [, first] = /^\/\*\*\s*(?:\* )?([TM]\d+):/.exec(text) ?? [];
  return first && ids.includes(first)
    ? []
    : [`src/trust/${file} begins with no "/** ${ids[0]}: …" that says which section it belongs to.`];
}
