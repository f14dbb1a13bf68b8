/** A plan for each ending that was found: a scripted play of both people, to be kept beside the story. */
import type { StoryReport } from './report.ts';

export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

export function writePlans({ id, endings }: StoryReport): readonly PlanFile[] {
  const taken = new Set<string>();
  return endings
    .filter(({ reachableAs }) => reachableAs.length > 0)
    .map((ending) => ({
      name: `${nameOf(id, ending.id, taken)}.plan`,
      text: [
        `# The shortest way that was found to "${ending.title}".`,
        `story: ${id}`,
        `seat: ${ending.reachableAs[0]}`,
        'seed: 1',
        'opposite: player',
        '',
        ...ending.witness.map((choice) => `choose: ${choice}`),
        `ending: ${ending.id}`,
        '',
      ].join('\n'),
    }));
}

/** A file's name of its own: an id of a foreign file may hold anything, also what leads out of the folder. */
function nameOf(story: string, ending: string, taken: Set<string>): string {
  const plain = `${story}-${ending}`.replace(/[^\p{L}\p{M}\p{N}-]+/gu, '-');
  let name = plain;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}-${n}`;
  taken.add(name.toLowerCase());
  return name;
}
