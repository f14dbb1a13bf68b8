/** Time cues whose amount says one thing and whose words another: `# time: 3d three weeks later`. */
import { splitTag } from '../../story/cues.ts';
import { contradiction, readPassing } from '../../story/time.ts';
import type { Content } from './content.ts';
import { type CheckFinding, warning } from './finding.ts';

/** Words of other languages and words that name no time agree with any amount. */
export function checkTimeWords({ source }: Content): readonly CheckFinding[] {
  const tags = source ? [...source.head, ...source.lines.flat()].filter(({ dynamic }) => !dynamic) : [];
  return tags.flatMap((tag) => {
    const { key, value } = splitTag(tag.text);
    const passing = key === 'time' ? readPassing(value) : null;
    const told = passing && contradiction(passing);
    if (passing === null || told === null) return [];
    const problem = `"${passing.words}" are ${told} days, but the amount before it says ${passing.days}`;
    const remedy = `The bond feels the amount. Write "${told}d", or other words.`;
    return [warning('time-words', tag, problem, remedy)];
  });
}
