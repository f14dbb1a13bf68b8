/**
 * Vite plugin: js-aruco2 as modules. Its two files put what they make on `this`, which a bundler takes for nothing at all; here
 * `this` is what they export. The marks of others that come with it are left out: 9 KB gzipped, and none of them is on a card.
 */
import { normalizePath, type Plugin } from 'vite';

const FILE = /\/node_modules\/js-aruco2\/src\/(aruco|cv)\.js$/;
const REQUIRED = "this.CV || require('./cv').CV";
const LISTS = /codeList: \[[^\]]*\]/g;

export function arucoModules(): Plugin {
  return {
    name: 'seams-aruco-modules',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['js-aruco2'] } }),
    transform(code, id) {
      const name = FILE.exec(normalizePath(id).replace(/\?.*$/, ''))?.[1];
      if (name === undefined) return undefined;
      return { code: name === 'cv' ? asModule(code, '') : asModule(arucoAlone(code), 'cv'), map: null };
    },
  };
}

/** The detector without its way of finding the other file, and without marks. Throws where it is not as it was. */
function arucoAlone(code: string): string {
  if (!code.includes(REQUIRED) || code.match(LISTS)?.length !== 2) {
    throw new Error(
      'js-aruco2 has changed: tell src/tools/aruco-modules.ts how its files find each other now.',
    );
  }
  return code.replace(REQUIRED, 'this.CV').replace(LISTS, 'codeList: []');
}

function asModule(code: string, needed: string): string {
  return [
    needed === '' ? '' : `import ${needed} from './${needed}.js';`,
    `const here = { ...${needed === '' ? '{}' : needed} };`,
    '(function () {',
    code,
    '}).call(here);',
    'export default here;',
  ].join('\n');
}
