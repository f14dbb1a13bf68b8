/**
 * The page that ours is measured against: inkjs as npm gives it, one compiled story, and ten lines of script that show its words and its
 * choices. All of it is asked for at once, so that nobody could say that it was made slow.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { StoryFile } from '../../story/beat.ts';

/** Where it is served. */
export const BARE = '/bare/';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Bare</title>
<link rel="preload" as="fetch" crossorigin href="story.json">
<script defer src="ink.js"></script><script defer src="page.js"></script></head>
<body><div id="words"></div><div id="choices"></div></body>
</html>
`;

const SCRIPT = `const [words, choices] = [document.getElementById('words'), document.getElementById('choices')];
const put = (where, tag, text) => where.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
fetch('story.json').then((answer) => answer.json()).then((json) => {
  const story = new inkjs.Story(json);
  const go = () => {
    while (story.canContinue) put(words, 'p', story.Continue());
    choices.replaceChildren();
    for (const { text, index } of story.currentChoices)
      put(choices, 'button', text).onclick = () => { story.ChooseChoiceIndex(index); go(); };
  };
  go();
});
`;

/** The files of that page with this story, by address. */
export function barePage(story: StoryFile): ReadonlyMap<string, string> {
  const inkjs = dirname(createRequire(import.meta.url).resolve('inkjs'));
  return new Map([
    [`${BARE}${story.id}/`, PAGE],
    [`${BARE}${story.id}/page.js`, SCRIPT],
    [
      `${BARE}${story.id}/ink.js`,
      readFileSync(join(inkjs, 'ink.js'), 'utf8').replace(/\n\/\/# source.*/, ''),
    ],
    [`${BARE}${story.id}/story.json`, JSON.stringify(story.ink)],
  ]);
}
