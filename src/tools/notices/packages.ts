/** The packages whose code went into a build, each with its licence in full. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string; // an SPDX id out of ALLOWED, or several joined by AND
  readonly by: string; // empty where the package names nobody
  readonly home: string; // an address, or empty
  readonly text: string; // the licence as its file has it, and what stands beside it
}

/** Licences that let Seams be given away under its own, as long as their text comes along. */
export const ALLOWED: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
  'Unlicense',
  'CC0-1.0',
];

const LICENCE_FILE = /^(licen[cs]e|copying)/i;
const NOTICE_FILE = /^notice/i;

/** Vite's licence file goes on with what Vite itself is made of; none of that gets into a build. */
const AFTER_VITE = /\n# Licenses of bundled dependencies[\s\S]*$/;

/** What a package took over from elsewhere, where its own licence file does not say so. */
const INSIDE = join(import.meta.dirname, 'inside');

/** The build tools write small helpers of their own into a build, under ids such as `\0vite/preload-helper.js`. */
const HELPER = /^\0(vite|rolldown)\//;

/**
 * Directories of the packages that modules of a build come from, each once.
 * `ids` are module ids as the bundler has them: paths, with or without a query, or virtual ids after a NUL.
 * `root` is the project's directory, for the helpers of the build tools.
 */
export function packageFolders(ids: Iterable<string>, root: string): readonly string[] {
  const folders = new Set<string>();
  for (const id of ids) {
    const helper = HELPER.exec(id)?.[1];
    if (helper) folders.add(join(root, 'node_modules', helper));
    else if (!id.startsWith('\0') && /[\\/]node_modules[\\/]/.test(id)) {
      folders.add(folderOf(id.replace(/[?#].*$/, '')));
    }
  }
  return [...folders];
}

/** The packages that a project's `package.json` asks for and what those ask for: what a build can have at most. */
export function installedFolders(root: string): readonly string[] {
  const found = new Set<string>();
  const visit = (folder: string) => {
    const { dependencies = {} } = manifestOf(folder);
    for (const name of Object.keys(dependencies)) {
      const places = [join(folder, 'node_modules', name), join(root, 'node_modules', name)];
      const place = places.find((candidate) => existsSync(join(candidate, 'package.json')));
      if (!place) throw new Error(`The package "${name}" is not installed: run npm ci.`);
      if (found.has(place)) continue;
      found.add(place);
      visit(place);
    }
  };
  visit(root);
  return [...found];
}

/** Reads packages, in the order of their names. Throws one Error that names every package that may not be shipped. */
export function readPackages(folders: readonly string[]): readonly Bundled[] {
  const refused: string[] = [];
  const read = folders.flatMap((folder) => {
    try {
      return [readPackage(folder)];
    } catch (error) {
      refused.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  if (refused.length > 0) throw new Error(refused.sort().join('\n'));
  const byKey = new Map(read.map((one) => [`${one.name} ${one.version}`, one])); // installed twice, told once
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Reads one package. Throws an Error that says what is wrong with its licence and what can be done. */
export function readPackage(folder: string): Bundled {
  const { name = '', version = '', license, author, homepage, repository } = manifestOf(folder);
  const licence = allowedLicence(typeof license === 'string' ? license : '');
  if (licence === null) {
    throw new Error(
      `The package "${name}" is bundled, and its licence is ${JSON.stringify(license ?? null)}. ` +
        `Use a package under one of ${ALLOWED.join(', ')}, or add the licence to ALLOWED in src/tools/notices/packages.ts.`,
    );
  }
  const files = readdirSync(folder).sort();
  const candidates = files.filter((file) => LICENCE_FILE.test(file));
  const own = candidates.find((file) => file.includes(licence)) ?? candidates[0];
  const inside = join(INSIDE, `${name.replace('/', '+')}.txt`);
  if (own === undefined) {
    throw new Error(
      `The package "${name}" is bundled and has no licence file in ${folder}. Its text has to be shipped: ` +
        'ask its authors to publish one, or use another package.',
    );
  }
  const notices = files.filter((file) => NOTICE_FILE.test(file));
  const texts = [own, ...notices].map((file) => readFileSync(join(folder, file), 'utf8'));
  if (existsSync(inside)) texts.push(readFileSync(inside, 'utf8'));
  const text = texts.join('\n\n').replaceAll('\r\n', '\n').replace(AFTER_VITE, '').trim();
  return { name, version, licence, by: personOf(author), home: addressOf(homepage, repository), text };
}

/** The licence taken out of an SPDX expression: the first allowed choice; null when none is. */
export function allowedLicence(expression: string): string | null {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return (
    choices.find((choice) => choice.split(' AND ').every((licence) => ALLOWED.includes(licence))) ?? null
  );
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: unknown;
  readonly author?: unknown;
  readonly homepage?: unknown;
  readonly repository?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The package's directory above a file: the nearest whose `package.json` has a name and a version. */
function folderOf(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { name, version } = manifestOf(folder);
    if (name && version) return folder;
  }
  throw new Error(`"${file}" is bundled, and no package.json above it says which package it belongs to.`);
}

/** A name out of `Jane Doe <jane@example.org> (https://…)` or `{ name }`. */
function personOf(author: unknown): string {
  const written = typeof author === 'object' && author !== null && 'name' in author ? author.name : author;
  return typeof written === 'string' ? written.replace(/[<(].*$/, '').trim() : '';
}

/** Where the package is at home: its repository before its homepage, as an address one can open. */
function addressOf(homepage: unknown, repository: unknown): string {
  const written =
    typeof repository === 'object' && repository !== null && 'url' in repository
      ? repository.url
      : repository;
  for (const place of [written, homepage]) {
    const found =
      typeof place === 'string' ? /github\.com[/:]([\w.-]+\/[\w.-]+?)(\.git)?$/.exec(place) : null;
    if (found) return `https://github.com/${found[1]}`;
  }
  return typeof homepage === 'string' ? homepage : '';
}
