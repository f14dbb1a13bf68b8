/**
 * Vite plugin: a build ships Phaser made of the parts that the stage uses instead of all of it (163 KB gzipped instead
 * of 345). Development takes Phaser as it comes.
 *
 * `phaser` becomes a module of what `src/stage/game.ts` names, out of Phaser's own sources. What a scene needs besides
 * enters itself in Phaser's lists as soon as it is required; plug-ins that are not there are passed over by Phaser.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const LEAN = '\0lean-phaser.cjs';
const SOURCES = normalizePath(
  join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src'),
);

/** Phaser's own switches, asked for with `typeof`. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false, // sound is howler's
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const SWITCH = new RegExp(`typeof (${Object.keys(SWITCHES).join('|')})\\b`, 'g');

/** What the stage names, by the file of Phaser that holds it. */
const NAMED: Readonly<Record<string, string>> = {
  Game: 'core/Game',
  Core: 'core/index',
  Renderer: 'renderer/index',
  Scale: 'scale/index',
};

/** What has to be there without being named: the parts of every scene, and a factory for each thing it adds. */
const PRESENT: readonly string[] = [
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'scene/ScenePlugin',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/container/ContainerFactory',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
];

export function leanPhaser(): Plugin {
  return {
    name: 'seams-lean-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? LEAN : undefined),
    load: (id) => (id === LEAN ? leanEntry() : undefined),
    transform(code, id) {
      if (!normalizePath(id).startsWith(`${SOURCES}/`)) return undefined;
      return { code: code.replace(SWITCH, (_, name: string) => String(SWITCHES[name])), map: null };
    },
  };
}

/** The source of the module that stands for Phaser. */
export function leanEntry(): string {
  const required = (file: string) => `require(${JSON.stringify(`${SOURCES}/${file}.js`)})`;
  const named = Object.entries(NAMED).map(([name, file]) => `  ${name}: ${required(file)},`);
  return [
    ...PRESENT.map((file) => `${required(file)};`),
    'module.exports = {',
    `  ...${required('const')},`,
    ...named,
    '};',
    '',
  ].join('\n');
}
