/** The plugin in real builds and in a development server whose page is listened to. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createServer, type Rollup, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoryCard, StoryFile } from '../../src/story/beat.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { seamsInk } from '../../src/tools/vite-ink.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'seams-vite-')));
  mkdirSync(join(root, 'stories/cup'), { recursive: true });
  write(
    'main.js',
    "import { cards, load, loadEarlier } from 'virtual:stories';\nglobalThis.seams = { cards, load, loadEarlier };\n",
  );
  write('stories/cup.ink', story('Cup', 'The cup stands there.'));
  write('stories/bowl.ink', story('Bowl', 'The bowl is broken.'));
  write('stories/cup/end.ink', '=== over\nIt stays. # ending: stay # ending-title: It stays\n-> END\n');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return join(root, name);
}

function story(title: string, line: string): string {
  const head = [
    'breach: lie',
    'responsible: Nadia',
    'hurt: Vera',
    'minutes: 2',
    'ages: 12+',
    'content:',
    'summary: Short.',
  ];
  const tags = [`title: ${title}`, ...head].map((tag) => `# ${tag}\n`).join('');
  return `${tags}INCLUDE cup/end.ink\n-> table\n=== table\n${line}\n* [Say so. # as: nadia # move: own-it # id: say]\n- -> over\n`;
}

/** What a page has of `virtual:stories`. */
interface Seams {
  readonly cards: readonly StoryCard[];
  load(id: string): Promise<StoryFile>;
  loadEarlier(id: string, version: string): Promise<StoryFile>;
}

async function outputs(): Promise<readonly (Rollup.OutputChunk | Rollup.OutputAsset)[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [seamsInk()],
    build: { write: false, modulePreload: false, rolldownOptions: { input: join(root, 'main.js') } },
  });
  const all = Array.isArray(built) ? built : [built];
  return all.flatMap((one) => ('output' in one ? one.output : []));
}

async function chunks(): Promise<readonly Rollup.OutputChunk[]> {
  return (await outputs()).filter((one) => one.type === 'chunk');
}

/** Which stories a build has, and what it says of those it left out. */
async function shelfOf(): Promise<{ readonly there: readonly string[]; readonly told: string }> {
  const all = await outputs();
  const code = all.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
  const note = all.find(({ fileName }) => fileName === 'left-out.txt');
  return {
    there: ['Bowl', 'Cup'].filter((title) => new RegExp(`title:.${title}.`).test(code)),
    told: note?.type === 'asset' ? String(note.source) : '',
  };
}

describe('a build', () => {
  test('has the cards in the first chunk and each story in one of its own', async () => {
    const all = await chunks();
    const withText = (text: string) => all.filter(({ code }) => code.includes(text));
    const first = all.find(({ isEntry }) => isEntry);
    expect(first?.code).toMatch(/title:.Cup./);
    expect(first?.code).toContain('It stays');
    expect(first?.code).not.toContain('The cup stands there.');
    expect(first?.code).not.toMatch(/\beval\b|new Function/);
    const [cup, ...noMore] = withText('The cup stands there.');
    expect(noMore).toEqual([]);
    expect(cup?.code).not.toContain('The bowl is broken.');
    expect(withText('The bowl is broken.')).toHaveLength(1);
  });

  test('has a story that did not change for its earlier plays as well, reckoned by the model of then', async () => {
    mkdirSync(join(root, 'out'));
    for (const { fileName, code } of await chunks()) {
      mkdirSync(dirname(join(root, 'out', fileName)), { recursive: true });
      write(join('out', fileName), code);
    }
    const [main] = (await chunks()).filter(({ isEntry }) => isEntry);
    writeFileSync(join(root, 'out/package.json'), '{ "type": "module" }');
    await import(pathToFileURL(join(root, 'out', main?.fileName ?? '')).href);
    const { seams } = globalThis as unknown as { seams: Seams };
    const [bowl] = seams.cards;
    const times = bowl?.earlier ?? [];
    const now = await seams.load('bowl');
    expect(times.map(({ model }) => model)).toEqual(['3', '2']);
    expect(new Set([now, ...times].map(({ version }) => version)).size).toBe(3);
    const [between] = times;
    expect(await seams.loadEarlier('bowl', between?.version ?? '')).toEqual({
      ...now,
      ...between,
      earlier: [],
    });
    const then = times.at(-1);
    expect(await seams.loadEarlier('bowl', then?.formerly[0] ?? '')).toEqual({
      ...now,
      ...then,
      earlier: [],
    });
    // Whoever asks again gets the same: what was built and remembered of it is not built again.
    expect(await seams.load('bowl')).toBe(now);
    const before = await seams.loadEarlier('bowl', then?.formerly[0] ?? '');
    expect(await seams.loadEarlier('bowl', then?.version ?? '')).toBe(before);
    await expect(seams.loadEarlier('bowl', '00000000')).rejects.toThrow('no earlier version "00000000"');
  });

  test('says nothing of a shelf that holds together', async () => {
    expect(await shelfOf()).toEqual({ there: ['Bowl', 'Cup'], told: '' });
  });

  test.each([
    [
      'a defect',
      () => story('Cup', 'The cup. # mood: merry'),
      /cup\.ink:12: there is no mood "merry"\. Use one of/,
    ],
    [
      'what readers miss',
      () => story('Cup', 'The cup.').replace('# summary: Short.\n', ''),
      /cup\.ink:1: .*"summary" is missing/,
    ],
    ['no Ink in it', () => '\u0000\u0001{{{', /cup\.ink:\d+: ./],
    [
      'an include that is not there',
      () => story('Cup', 'The cup.').replace('cup/end', 'cup/gone'),
      /cup\.ink:9: there is no file/,
    ],
  ])('leaves out a story with %s, tells it, and has the others', async (_, text, told) => {
    write('stories/cup.ink', text());
    const shelf = await shelfOf();
    expect(shelf.there).toEqual(['Bowl']);
    expect(shelf.told).toMatch(/^1 story is left out/);
    expect(shelf.told).toMatch(told);
    expect(shelf.told).not.toMatch(/^\s+at /m); // no stack
  });

  test('stands without any story: each is told, or there is none', async () => {
    for (const name of ['cup', 'bowl']) write(`stories/${name}.ink`, 'Hello. # breach: lie # hurt: Vera');
    const shelf = await shelfOf();
    expect(shelf.there).toEqual([]);
    expect(shelf.told).toMatch(/^2 stories are left out/);
    rmSync(join(root, 'stories'), { recursive: true });
    expect(await shelfOf()).toEqual({ there: [], told: '' });
  });
});

interface Page {
  readonly server: ViteDevServer;
  readonly sent: readonly unknown[]; // what the page was told
  change(name: string, event?: 'change' | 'add' | 'unlink'): void; // as the watcher tells it
}

/** A development server without sockets; its watcher says only what the test says. */
async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const sent: unknown[] = [];
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true }, // it goes on after close(), in a folder that is gone
    plugins: [seamsInk()],
  });
  const { client } = server.environments;
  client.hot.send = (...told: unknown[]) => sent.push(told.length > 1 ? told : told[0]);
  try {
    return await use({
      server,
      sent,
      change: (name, event = 'change') => void server.watcher.emit(event, join(root, name)),
    });
  } finally {
    await server.close();
  }
}

interface Stories {
  readonly cards: readonly StoryCard[];
  readonly load: (id: string) => Promise<StoryFile>;
}

async function storiesOf(server: ViteDevServer): Promise<Stories> {
  return (await server.ssrLoadModule('virtual:stories')) as unknown as Stories;
}

describe('in development', () => {
  test('cards and stories load; an unknown one lists those there are', async () => {
    await withPage(async ({ server }) => {
      const { cards, load } = await storiesOf(server);
      expect(cards.map(({ id, header }) => [id, header.title])).toEqual([
        ['bowl', 'Bowl'],
        ['cup', 'Cup'],
      ]);
      const cup = await load('cup');
      expect(cup).toMatchObject(cards[1] ?? {});
      expect(cup).toEqual(compileStory(join(root, 'stories/cup.ink')));
      await expect(load('mug')).rejects.toThrow('There is no story "mug". The stories are: bowl, cup.');
    });
  });

  test('a changed story is sent to the page, and only that one', async () => {
    await withPage(async ({ server, sent, change }) => {
      await storiesOf(server);
      write('stories/cup.ink', story('Cup', 'The cup has a crack.'));
      change('stories/cup.ink');
      const events = sent.filter((told) => Array.isArray(told));
      expect(events).toEqual([['seams:story', { id: 'cup', file: expect.objectContaining({ id: 'cup' }) }]]);
      expect(JSON.stringify(events)).toContain('The cup has a crack.');
    });
  });

  test('a changed include sends every story that reads it', async () => {
    await withPage(async ({ server, sent, change }) => {
      await storiesOf(server);
      write('stories/cup/end.ink', '=== over\nIt goes. # ending: go # ending-title: It goes\n-> END\n');
      change('stories/cup/end.ink');
      const ids = sent.flatMap((told) => (Array.isArray(told) ? [told[1].id] : []));
      expect(ids).toEqual(['bowl', 'cup']);
    });
  });

  test('a defect goes to the overlay, and is taken away when it is mended', async () => {
    await withPage(async ({ server, sent, change }) => {
      await storiesOf(server);
      const file = write('stories/cup.ink', story('Cup', 'The cup. # pose: up'));
      change('stories/cup.ink');
      expect(sent).toEqual([
        {
          type: 'error',
          err: expect.objectContaining({
            message: expect.stringContaining('there is no pose "up"'),
            loc: { file, line: 12, column: 0 },
          }),
        },
      ]);
      write('stories/cup.ink', story('Cup', 'The cup. # pose: open'));
      change('stories/cup.ink');
      expect(sent[1]).toEqual({ type: 'update', updates: [] });
      expect(sent[2]).toEqual(['seams:story', expect.objectContaining({ id: 'cup' })]);
    });
  });

  test('a story that was left out from the start is told, and comes with the page once it is mended', async () => {
    write('stories/cup.ink', story('Cup', 'The cup. # pose: up'));
    await withPage(async ({ server, sent, change }) => {
      const said: string[] = [];
      server.config.logger.error = (told) => said.push(told);
      expect((await storiesOf(server)).cards.map(({ id }) => id)).toEqual(['bowl']);
      expect(said).toEqual([expect.stringMatching(/cup\.ink:12: there is no pose "up"/)]);
      write('stories/bowl.ink', story('Bowl', 'The bowl is glued.'));
      change('stories/bowl.ink'); // the broken one stays out, without another word
      expect(sent).toEqual([
        { type: 'update', updates: [] },
        ['seams:story', expect.objectContaining({ id: 'bowl' })],
      ]);
      write('stories/cup.ink', story('Cup', 'The cup. # pose: open'));
      change('stories/cup.ink');
      expect(sent[2]).toEqual({ type: 'full-reload' });
      expect(said).toHaveLength(1);
    });
  });

  test('a new story loads the page anew; other files are left alone', async () => {
    await withPage(async ({ server, sent, change }) => {
      await storiesOf(server);
      write('stories/mug.ink', story('Mug', 'A mug.'));
      change('stories/mug.ink', 'add');
      expect(sent[0]).toEqual({ type: 'full-reload' });
      const before = sent.length;
      write('stories/plan.txt', 'no story');
      change('stories/plan.txt');
      change('main.js');
      expect(sent).toHaveLength(before);
    });
  });
});
