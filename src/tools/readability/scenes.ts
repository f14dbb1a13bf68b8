/** The words of a story by scene: a file that is included, or a knot of the main file. Pure. */

import { readLine } from '../../story/lines.ts';
import { speakersIn } from '../../story/speakers.ts';
import type { Content } from '../check/content.ts';
import type { SourcePlace, SourceWords } from '../ink-tree.ts';

export interface SceneText extends SourcePlace {
  readonly name: string;
  readonly lines: readonly SceneLine[]; // in the order of the file, options among them
}

export interface SceneLine {
  readonly text: string; // alternatives of one line follow each other
  readonly speaker: string | null;
}

const FEWEST = 20; // words of a scene: less says nothing

/** Scenes of some length; none where the story was given as JSON. */
export function scenesOf(content: Content): readonly SceneText[] {
  const speakers = speakersIn(content.file);
  const scenes = new Map<string, { place: SourcePlace; lines: SceneLine[] }>();
  for (const { place, text } of linesIn(content)) {
    const name = sceneAt(content, place);
    const scene = scenes.get(name) ?? { place, lines: [] };
    scenes.set(name, scene);
    const read = readLine(text, speakers);
    if (read) scene.lines.push({ text: read.text, speaker: read.speaker });
  }
  return [...scenes]
    .map(([name, { place, lines }]) => ({ name, file: place.file, line: place.line, lines }))
    .filter(
      ({ lines }) =>
        lines
          .map(({ text }) => text)
          .join(' ')
          .split(' ').length >= FEWEST,
    );
}

function sceneAt({ main, knots }: Content, { file, line }: SourcePlace): string {
  if (file !== main) return (file.split('/').at(-1) ?? file).replace(/\.ink$/, '');
  const knot = knots
    .filter((each) => each.file === main && each.line <= line && !each.name.includes('.'))
    .at(-1);
  return knot?.name ?? 'opening';
}

/** Whole lines: what is an alternative in a line stands behind the rest of it. */
function linesIn({ source }: Content): readonly { readonly place: SourcePlace; readonly text: string }[] {
  const lines = new Map<string, { place: SourceWords; text: string }>();
  const all = [
    ...(source?.words ?? []).map((words) => ({ words, kind: 1 })),
    ...(source?.labels ?? []).map((words) => ({ words, kind: 0 })),
  ];
  for (const { words, kind } of all) {
    const key = `${words.file}:${words.line}:${kind}`;
    const line = lines.get(key);
    if (line) line.text += ` ${words.text}`;
    else lines.set(key, { place: words, text: words.text });
  }
  return [...lines.values()].sort((one, other) => order(one.place, other.place));
}

function order(one: SourcePlace, other: SourcePlace): number {
  return one.file === other.file ? one.line - other.line : 0;
}
