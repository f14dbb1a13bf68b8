/** The camera view: hands in each QR code that is held up to it. */
import { useState } from 'preact/hooks';
import type { CameraRefusal } from '../../look/camera.ts';
import { useCamera } from '../../look/use-camera.ts';
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
  const [seen, setSeen] = useState('');
  const video = useCamera({
    width: WIDTH,
    rest: EVERY,
    async ready() {
      const { readFrame } = await import('./picture.ts');
      let last = '';
      return (film) => {
        const text = readFrame(film);
        if (text === null || text === last) return;
        last = text;
        setSeen(text);
        onText(text);
      };
    },
    onRefused: (why) => onRefused(WHY[why]),
  });
  return (
    <div class="board-camera">
      <video ref={video} muted playsInline aria-label={BOARD.cameraLook} />
      <p role="status">{seen === '' ? BOARD.cameraLook : BOARD.cameraSeen(seen)}</p>
    </div>
  );
}
