/** `# stop:` and `# ask:` that no decision follows: a teacher's sheet would lose them. */
import { splitTag } from '../../story/cues.ts';
import { readTeaching } from '../../story/teaching.ts';
import type { Content } from './content.ts';
import { type CheckFinding, warning } from './finding.ts';

export function checkLostStops({ ours, file, source }: Content): readonly CheckFinding[] {
  if (!ours || !source) return [];
  const lost = readTeaching(file.ink).lost;
  return source.lines.flat().flatMap((tag) => {
    if (!lost.includes(tag.text)) return [];
    const problem = `no decision follows "# ${splitTag(tag.text).key}:" in its knot`;
    return [warning('stop', tag, problem, 'Put it right above the options that it is about.')];
  });
}
