/** Decoded pictures as textures, for either way of drawing. */
import type Phaser from 'phaser';
import type { Picture } from './pictures.ts';

export function addPicture(scene: Phaser.Scene, key: string, picture: Picture): void {
  scene.textures.addImage(key, sourceFor(scene, picture));
}

/** `frames` as Phaser's JSON-hash reader takes it. */
export function addAtlas(scene: Phaser.Scene, key: string, picture: Picture, frames: object): void {
  scene.textures.addAtlasJSONHash(key, sourceFor(scene, picture), frames);
}

/** Phaser takes whatever has a size and can be uploaded; its types know elements only. */
function sourceFor({ renderer }: Phaser.Scene, picture: Picture): HTMLImageElement {
  return ('gl' in renderer ? picture : upright(picture)) as unknown as HTMLImageElement;
}

/** A plain canvas draws a picture from its first row on. */
function upright(picture: Picture): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d');
  context?.setTransform(1, 0, 0, -1, 0, picture.height);
  context?.drawImage(picture, 0, 0);
  return canvas;
}
