/**
 * Finds voting cards in a picture by their marks. The only file that imports the package js-aruco2; of that it takes the steps
 * and not the whole, whose settings are for one large mark: they pass over every small one.
 */
import aruco from 'js-aruco2';
import cv from 'js-aruco2/src/cv.js';
import type { Pixels } from '../../look/camera.ts';
import { MARK_SIDE } from './card.ts';
import { LEAST_APART, markCodes } from './marks.ts';
import { type Sighting, sightingsOf } from './reading.ts';

export type ReadCards = (picture: Pixels, look: number) => readonly Sighting[];

/** The steps of the package bear names in a table of its own. */
const NAME = 'SEAMS';

/**
 * A mark may have fewer wrong fields than this. Two marks differ in eight, so that one field wrong leaves seven to go wrong
 * before it is taken for another one.
 */
const WRONG_BELOW = 2;

/** How many px a field of a mark is wide once it has been laid flat. */
const FLAT = 7;

/** The shortest edge of a mark, and how near two outlines may be that are two: px. */
const SHORTEST = 9;
const NEAREST = 6;

/** How far an outline may leave the straight between two corners, as a share of the whole outline. */
const BENT = 0.05;

/**
 * Two ways of telling dark from light, for two kinds of pictures. `around`: px to each side that are compared; `darker`: by how
 * much of 255. The first keeps marks apart that are far away; the second finds them in poor light.
 */
export const LOOKS = [
  { around: 7, darker: 12 },
  { around: 4, darker: 7 },
] as const;

/** Makes a reader that keeps its memory from one picture to the next. `look`: the nth picture looks in the nth way. */
export function openCardReader(): ReadCards {
  const { AR } = aruco;
  const { CV } = cv;
  AR.DICTIONARIES[NAME] = { nBits: (MARK_SIDE - 2) ** 2, tau: LEAST_APART, codeList: markCodes() };
  const detector = new AR.Detector({ dictionaryName: NAME, maxHammingDistance: WRONG_BELOW });
  let size = 0;
  let grey: ArucoImage = { width: 0, height: 0, data: new Uint8Array() };
  let dark: ArucoImage = grey;
  let border = new Int32Array();

  return (picture, look) => {
    const { width, height } = picture;
    if (width * height === 0) return [];
    if (width * height !== size) {
      size = width * height;
      grey = { width, height, data: new Uint8Array(size) };
      dark = { width, height, data: new Uint8Array(size) };
    }
    if (border.length !== (width + 2) * (height + 2)) border = new Int32Array((width + 2) * (height + 2));
    const { around, darker } = LOOKS[look % LOOKS.length] ?? LOOKS[0];
    CV.grayscale(picture, grey);
    CV.adaptiveThreshold(grey, dark, around, darker);
    const outlines = CV.findContours(dark, border);
    const squares = detector.findCandidates(outlines, SHORTEST * 4, BENT, SHORTEST);
    const apart = detector.notTooNear(detector.clockwiseCorners(squares), NEAREST);
    const marks = detector.findMarkers(grey, apart, MARK_SIDE * FLAT);
    return sightingsOf(marks.map(({ id, corners }) => ({ number: id + 1, corners })));
  };
}
