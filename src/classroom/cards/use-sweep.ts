/** Looks through the camera, picture after picture, and keeps what it has read. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { type CameraRefusal, pixelsOf } from '../../look/camera.ts';
import { useCamera } from '../../look/use-camera.ts';
import type { Sighting } from './reading.ts';
import { NOTHING_SEEN, type Sweep, withPicture } from './sweep.ts';

/** What is asked of the camera, and what is looked at of it: px of the longer side. A mark far away needs them. */
const LARGEST = 1920;

/** Between two looks, so that the page stays alive: ms. */
const REST = 40;

export interface Sight {
  readonly open: boolean; // the camera is
  readonly sweep: Sweep;
  readonly sightings: readonly Sighting[]; // in the last picture
  readonly width: number; // of the last picture, px
  readonly height: number;
}

interface Sweeping {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly sight: Sight;
  readonly refusal: CameraRefusal | null;
  again(): void; // forgets what was read
}

const DARK: Sight = { open: false, sweep: NOTHING_SEEN, sightings: [], width: 16, height: 9 };

/** From when it is drawn until it goes; the camera is let go then. */
export function useSweep(): Sweeping {
  const [sight, setSight] = useState(DARK);
  const [refusal, setRefusal] = useState<CameraRefusal | null>(null);
  const video = useCamera({
    width: LARGEST,
    rest: REST,
    async ready() {
      const { openCardReader } = await import('./mark-reader.ts');
      const read = openCardReader();
      const canvas = document.createElement('canvas');
      let last = -1;
      let look = 0;
      return (film) => {
        if (film.videoWidth === 0 || film.currentTime === last) return; // the picture it has looked at
        last = film.currentTime;
        const size = { width: film.videoWidth, height: film.videoHeight };
        const { width, height, data } = pixelsOf(film, size, LARGEST, canvas);
        const sightings = read({ width, height, data }, look++);
        setSight(({ sweep }) => ({
          open: true,
          sweep: withPicture(sweep, sightings),
          sightings,
          width,
          height,
        }));
      };
    },
    onRefused: setRefusal,
  });
  const again = () => setSight((now) => ({ ...now, sweep: NOTHING_SEEN }));
  return { video, sight, refusal, again };
}
