/** Whether twelve-year-olds and learners of English can follow a story, scene by scene. */
import type { Content } from '../check/content.ts';
import { type CheckFinding, warning } from '../check/finding.ts';
import { EXCEPTIONS, readExceptions, type SceneBars } from './exceptions.ts';
import { measureScene, namesIn, type SceneReading } from './measure.ts';
import { type SceneText, scenesOf } from './scenes.ts';

const BARS: SceneBars = { common: 95, sentence: 10, far: 15 };
const ENGLISH = 60; // percent of common words, at least: less is another language, of which nothing is known here
const RARE = 8; // words that are told
const FULL_LENGTH = 8; // minutes: a prologue is too short to be judged by parts

export interface Readability {
  readonly scenes: readonly SceneReading[]; // none where the story is not English, or given as JSON
  readonly findings: readonly CheckFinding[];
}

export function checkReadability(content: Content): Readability {
  const { file, main } = content;
  const { header, id } = file;
  const texts = scenesOf(content);
  const names = namesIn(texts, [header.responsible, header.hurt]);
  const exceptions = readExceptions(main, id);
  const read = texts.map((text) => ({ text, reading: measureScene(text, names, exceptions.words) }));
  if (!isEnglish(read.map(({ reading }) => reading))) return { scenes: [], findings: [] };
  const judged = content.ours && header.minutes >= FULL_LENGTH;
  return {
    scenes: read.map(({ reading }) => reading),
    findings: judged
      ? read.flatMap(({ text, reading }) => {
          return judge(text, reading, { ...BARS, ...exceptions.scenes.get(reading.scene) });
        })
      : [],
  };
}

function isEnglish(scenes: readonly SceneReading[]): boolean {
  const words = scenes.reduce((sum, each) => sum + each.words, 0);
  const common = scenes.reduce((sum, each) => sum + each.words * each.common, 0);
  return words > 0 && common / words >= ENGLISH;
}

function judge(place: SceneText, reading: SceneReading, bars: SceneBars): readonly CheckFinding[] {
  const { scene, common, sentence, far, rare } = reading;
  const told = (problem: string, remedy: string) =>
    warning('readability', place, `the scene "${scene}" has ${problem}`, remedy);
  const some = rare.slice(0, RARE).join(', ');
  return [
    ...(common < bars.common
      ? [
          told(
            `${common} % common words`,
            `Let it be ${bars.common} % or more. Most frequent of the others: ${some}. What the story is about may be listed in ${EXCEPTIONS} beside it.`,
          ),
        ]
      : []),
    ...(sentence > bars.sentence
      ? [told(`${sentence} words a sentence`, `Let it be ${bars.sentence} at most, on average.`)]
      : []),
    ...(far > bars.far
      ? [
          told(
            `${far} % of its pronouns without a name near`,
            `Let it be ${bars.far} % at most: say the name in the line, or in one of the two before.`,
          ),
        ]
      : []),
  ];
}
