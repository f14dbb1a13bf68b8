/** A film of what the camera sees, looked at again and again. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CameraRefusal, closeCamera, openCamera, refusalOf } from './camera.ts';

interface CameraSetup {
  readonly width: number; // px wished for
  readonly rest: number; // ms between two looks, so that the page stays alive
  /** What looks at the film; asked for once it runs. Where it rejects, the camera is refused. */
  ready(): Promise<(film: HTMLVideoElement) => void>;
  onRefused(why: CameraRefusal): void;
}

/** From when it is drawn until it goes; the camera is let go then. Gives the ref of the <video> that shows the film. */
export function useCamera({
  width,
  rest,
  ready,
  onRefused,
}: CameraSetup): RefObject<HTMLVideoElement | null> {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    let on = true;
    let stream: MediaStream | null = null;
    const watch = async () => {
      stream = await openCamera(width);
      const film = video.current;
      if (!on || !film) return closeCamera(stream);
      film.srcObject = stream;
      await film.play();
      const look = await ready();
      while (on) {
        look(film);
        await new Promise((go) => setTimeout(go, rest));
      }
    };
    watch().catch((reason: unknown) => on && onRefused(refusalOf(reason)));
    return () => {
      on = false;
      closeCamera(stream);
    };
  }, []);
  return video;
}
