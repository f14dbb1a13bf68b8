/** What a story is made of, read without playing it: its knots, choices and endings with their lines. */
import { dirname, resolve } from 'node:path';
import type { StoryFile } from '../../story/beat.ts';
import { splitTag } from '../../story/cues.ts';
import { openStory } from '../../story/story.ts';
import type { Compiled } from '../compile.ts';
import { type InkSource, readTree, type SourceChoice, type SourcePlace } from '../ink-tree.ts';
import type { InkNode } from '../structure/nodes.ts';
import { contentOf, type Engine, engineOf, type InkContainer, isChoicePoint, isContainer } from './engine.ts';

export interface KnotItem extends SourcePlace {
  readonly name: string; // `yard`, or `yard.gate` for a stitch
}

export interface ChoiceItem extends SourcePlace {
  readonly point: string; // its path in the compiled ink
  readonly id: string; // of its tag; without one, made from its place
  readonly as: string | null;
  readonly move: string;
  readonly knot: string;
}

export interface EndingItem extends SourcePlace {
  readonly id: string;
  readonly title: string;
}

export interface Content {
  readonly file: StoryFile;
  readonly main: string; // absolute path
  readonly sources: readonly string[]; // absolute paths, the main file first
  readonly ours: boolean; // a Seams story, not any Ink file
  readonly source: InkSource | null; // null: read from JSON
  readonly tree: InkNode | null; // as it was written; null likewise
  readonly knots: readonly KnotItem[];
  readonly choices: readonly ChoiceItem[];
  readonly endings: readonly EndingItem[];
  /** The line of a path in the compiled ink, or of what is nearest around it. */
  placeOf(path: string | null): SourcePlace;
}

/** Reads a compiled story. Throws a StoryError when it is no Ink. */
export function readContent(compiled: Compiled): Content {
  const { story: file, sources, parsed } = compiled;
  const main = sources[0] ?? `${file.id}.ink`;
  const root = openEngine(file).mainContentContainer;
  const placeOf = places(parsed ? engineOf(parsed.engine as never).mainContentContainer : null, main);
  const source = parsed ? readTree(parsed.tree, main) : null;
  const written = new Map(source?.decisions.flat().map((choice) => [choice.point, choice]) ?? []);
  const choices = [...contentOf(root)].filter(isChoicePoint).filter((point) => !point.isInvisibleDefault);
  return {
    file,
    main,
    sources,
    ours: file.header.breach !== null,
    source,
    tree: parsed?.tree ?? null,
    knots: flowsOf(root).map(({ name, path }) => ({ name, ...placeOf(path) })),
    choices: choices.map((choice) => {
      const point = String(choice.path);
      const tags = tagsOf(written.get(point));
      return {
        point,
        id: tags.get('id') || String(choice.choiceTarget?.path ?? point),
        as: tags.get('as')?.toLowerCase() || null,
        move: tags.get('move') || 'plain',
        knot: knotOf(point),
        ...(written.get(point) ? placeIn(written.get(point)) : placeOf(point)),
      };
    }),
    endings: file.endings.map((mark) => ({ ...mark, ...endingPlace(source, mark.id, main) })),
    placeOf,
  };

  function placeIn(choice: SourceChoice | undefined): SourcePlace {
    return { file: choice?.file ?? main, line: choice?.line ?? 1 };
  }
}

/** The engine of a story, to look into; it is not played. */
export function openEngine(file: StoryFile): Engine {
  let engine: Engine | null = null;
  openStory(file, 1, (story) => {
    engine = engineOf(story);
  });
  if (!engine) throw new Error(`"${file.id}" gives no engine.`);
  return engine;
}

/** The knot of a path such as `yard.0.c-1`; '' before the first knot. */
export function knotOf(path: string): string {
  const [knot = ''] = path.split('.');
  return /^[\p{L}_]/u.test(knot) ? knot : '';
}

function tagsOf(choice: SourceChoice | undefined): ReadonlyMap<string, string> {
  const tags = (choice?.inside ?? []).map(({ text }) => splitTag(text));
  return new Map(tags.map(({ key, value }) => [key, value]));
}

function flowsOf(root: InkContainer): readonly { readonly name: string; readonly path: string }[] {
  return namedFlows(root, '').flatMap(({ name, flow }) => [
    { name, path: name },
    ...namedFlows(flow, `${name}.`).map((stitch) => ({ name: stitch.name, path: stitch.name })),
  ]);
}

function namedFlows(container: InkContainer, before: string) {
  return [...container.namedContent].flatMap(([name, flow]) =>
    name !== 'global decl' && /^[\p{L}_]/u.test(name) && isContainer(flow)
      ? [{ name: before + name, flow }]
      : [],
  );
}

function endingPlace(source: InkSource | null, id: string, main: string): SourcePlace {
  const tag = source?.lines.flat().find(({ text }) => {
    const { key, value } = splitTag(text);
    return key === 'ending' && value === id;
  });
  return { file: tag?.file ?? main, line: tag?.line ?? 1 };
}

interface Metadata {
  readonly fileName: string | null;
  readonly startLineNumber: number;
}

function places(root: InkContainer | null, main: string): Content['placeOf'] {
  const known = new Map<string, SourcePlace>();
  for (const object of root ? contentOf(root) : []) {
    const data: unknown = Reflect.get(object, '_debugMetadata');
    if (!isMetadata(data)) continue;
    const file = resolve(dirname(main), data.fileName ?? main);
    known.set(String(object.path), { file, line: data.startLineNumber });
  }
  return (path) => {
    const parts = path?.split('.') ?? [];
    for (; parts.length > 0; parts.pop()) {
      const place = known.get(parts.join('.')) ?? known.get([...parts, '0'].join('.'));
      if (place) return place;
    }
    return { file: main, line: 1 };
  };
}

function isMetadata(data: unknown): data is Metadata {
  return typeof data === 'object' && data !== null && 'startLineNumber' in data;
}

/** Where a choice point was written; the top of the story where that is not known. */
export function placeOfPoint({ choices, main }: Content, point: string | undefined) {
  return choices.find((choice) => choice.point === point) ?? { file: main, line: 1 };
}
