/** The camera view: hands in each QR code that is held up to it. */
import { useEffect, useRef, useState } from 'preact/hooks';

import { type CameraRefusal, closeCamera, openCamera, refusalOf } from '../../look/camera.ts';
import { BOARD } from './words.ts';

const EVERY = 150; // ms between two looks
const WIDTH = 1280; // px: as much as a picture held up near by needs

const WHY: Readonly<Record<CameraRefusal, string>> = {
  refused: BOARD.cameraRefused,
  none: BOARD.cameraNone,
  unsafe: BOARD.cameraUnsafe,
  lost: BOARD.readerLost,
  failed: BOARD.cameraFailed,
};

interface CameraProps {
  readonly onText: (text: string) => void; // once for each picture that is held up
  readonly onRefused: (why: string) => void;
}

export function Camera({ onText, onRefused }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [seen, setSeen] = useState('');
  useEffect(() => {
    let on = true;
    let stream: MediaStream | null = null;
    const look = async () => {
      stream = await openCamera(WIDTH);
      const view = video.current;
      if (!on || !view) return closeCamera(stream);
      view.srcObject = stream;
      await view.play();
      const { readFrame } = await import('./picture.ts');
      let last = '';
      while (on) {
        const text = readFrame(view);
        if (text !== null && text !== last) {
          last = text;
          setSeen(text);
          onText(text);
        }
        await new Promise((go) => setTimeout(go, EVERY));
      }
    };
    look().catch((reason: unknown) => on && onRefused(WHY[refusalOf(reason)]));
    return () => {
      on = false;
      closeCamera(stream);
    };
  }, []);
  return (
    <div class="board-camera">
      <video ref={video} muted playsInline aria-label={BOARD.cameraLook} />
      <p role="status">{seen === '' ? BOARD.cameraLook : BOARD.cameraSeen(seen)}</p>
    </div>
  );
}
