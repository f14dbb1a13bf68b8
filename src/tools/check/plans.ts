/** A plan for each ending that was found: a scripted play of both people, to be kept beside the story. */
import type { StoryReport } from './report.ts';

export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

export function writePlans({ id, endings }: StoryReport): readonly PlanFile[] {
  return endings
    .filter(({ reachableAs }) => reachableAs.length > 0)
    .map((ending) => ({
      name: `${id}-${ending.id}.plan`,
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
