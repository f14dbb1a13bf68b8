/** What no path reached, and what its endings are worth. */
import { relative } from 'node:path';
import type { Role } from '../../trust/bond.ts';
import type { SourcePlace } from '../ink-tree.ts';
import type { Content } from './content.ts';
import { type CheckFinding, defect, warning } from './finding.ts';
import { type ReachedParts, roughness } from './found.ts';
import type { Proof } from './proof.ts';
import type { Unreachable } from './report.ts';

interface Sought extends SourcePlace {
  readonly kind: Unreachable['kind'];
  readonly id: string;
  readonly key: string; // in what was found and proven
}

/** Everything that some seat did not reach. Proven: a defect. Not proven: a defect for an ending, else a warning. */
export function checkReached(content: Content, found: readonly ReachedParts[], proof: Proof) {
  const sought: readonly Sought[] = [
    ...content.knots.map((knot) => ({ ...knot, kind: 'knot' as const, id: knot.name, key: knot.name })),
    ...content.choices.map((choice) => ({ ...choice, kind: 'choice' as const, key: choice.point })),
    ...content.endings.map((ending) => ({ ...ending, kind: 'ending' as const, key: ending.id })),
  ];
  const broken = found.some(({ faults }) => faults.size > 0);
  const unreachable: Unreachable[] = [];
  const findings: CheckFinding[] = [];
  for (const each of sought) {
    const as = found.filter((seat) => !has(seat, each)).map(({ role }) => role);
    if (as.length === 0) continue;
    const proven = as.every((role) => !proof.reaches(role, each.kind, each.key));
    unreachable.push({ ...tellPlace(each), kind: each.kind, id: each.id, as, proven });
    // What lies behind a break is not reached because of it: the break is told, and comes first.
    if (proven || !broken) findings.push(findingOf(each, as, found.length, proven, content.ours, proof));
  }
  return { unreachable, findings };
}

function has(seat: ReachedParts, { kind, key }: Sought): boolean {
  if (kind === 'knot') return seat.knots.has(key);
  return kind === 'choice' ? seat.offered.has(key) : seat.endings.has(key);
}

function tellPlace({ file, line }: SourcePlace) {
  return { file: relative(process.cwd(), file), line };
}

function findingOf(
  each: Sought,
  as: readonly Role[],
  seats: number,
  proven: boolean,
  ours: boolean,
  proof: Proof,
): CheckFinding {
  const from = as.length === seats ? '' : ` from the seat of the ${as.join(' and the ')} one`;
  const what = `the ${each.kind} "${each.id}"`;
  if (proven) {
    const remedy = 'Lead a way to it, mend its condition, or take it out.';
    const grade = ours ? defect : warning;
    return grade(`unreachable-${each.kind}`, each, `${what} can never be reached${from}`, remedy);
  }
  const on = proof.hangsOn(each.kind, each.key);
  const open = `that none can is not proven${others(on)}`;
  if (each.kind === 'ending' && ours) {
    const bond = on.some((source) => OF_THE_BOND.test(source));
    const problem = bond
      ? `no path found builds the bond that ${what} asks for${from}; ${open}`
      : `no path found reaches ${what}${from}; ${open}`;
    const remedy = bond ? 'Ask for less, or offer more moves that build it.' : LOOK_AT_IT;
    return defect('ending-not-built', each, problem, remedy);
  }
  const problem = `no path found reaches ${what}${from}; ${open}`;
  const remedy = proof.exhaustive
    ? 'It asks for a bond, a count or luck that was not met: look at its condition.'
    : LOOK_AT_IT;
  return warning(`not-reached-${each.kind}`, each, problem, remedy);
}

const LOOK_AT_IT = 'Look at its condition, or search longer with --edges.';
const OF_THE_BOND = /^(contact|mended|(responsible|hurt)_(trust|hurt|openness|self_respect))$/;

/** What it may hang on besides the bond. */
function others(sources: readonly string[]): string {
  const names = sources.filter((source) => !OF_THE_BOND.test(source));
  return names.length > 0 ? `; it hangs on ${names.join(', ')}` : '';
}

/**
 * An end that is mended although one of the two mostly fell into pitfalls. Many is more than half of what one person
 * chose, plain choices aside: trust is mutual (A1, A10), so who mostly hurts, hides or presses has not built it, and
 * a story that mends all the same tells its reader that it does not matter. An ending that is mended on most paths
 * means to be the mended one, and must not be had so; where it comes about now and then, the writer should know.
 */
const MANY = 0.5;

export function checkEndings(content: Content, found: readonly ReachedParts[]): readonly CheckFinding[] {
  if (!content.ours) return [];
  return content.endings.flatMap((ending) => {
    const met = found.flatMap((seat) => seat.endings.get(ending.id) ?? []);
    const [roughest] = met.map(({ rough }) => rough).sort((one, other) => roughness(other) - roughness(one));
    if (!roughest || roughness(roughest) <= MANY) return [];
    const [paths, mended] = [sum(met.map((each) => each.paths)), sum(met.map((each) => each.mended))];
    const share = Math.round(100 * roughness(roughest));
    const problem = `"${ending.id}" can end mended though ${share} % of what one of the two chose were pitfalls`;
    const grade = mended * 2 > paths ? defect : warning;
    return [grade('mended-by-pitfalls', ending, problem, 'Ask for more on the way to it.')];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
