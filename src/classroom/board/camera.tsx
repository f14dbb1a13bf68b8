/** The camera view: hands in each QR code that is held up to it. */
import { useEffect, useRef, useState } from 'preact/hooks';

import { isPartLost } from '../../look/parts.ts';
import { BOARD } from './words.ts';

const EVERY = 150; // ms between two looks

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
      stream = await openCamera();
      const view = video.current;
      if (!on || !view) return stop(stream);
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
    look().catch((reason: unknown) => on && onRefused(whyNot(reason)));
    return () => {
      on = false;
      stop(stream);
    };
  }, []);
  return (
    <div class="board-camera">
      <video ref={video} muted playsInline aria-label={BOARD.cameraLook} />
      <p role="status">{seen === '' ? BOARD.cameraLook : BOARD.cameraSeen(seen)}</p>
    </div>
  );
}

/** Opens the camera. Rejects where the browser has none or forbids it, as on a page served over plain http. */
async function openCamera(): Promise<MediaStream> {
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices?.getUserMedia) throw new DOMException('', 'SecurityError');
  return devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false });
}

function stop(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

function whyNot(reason: unknown): string {
  if (isPartLost(reason)) return BOARD.readerLost;
  switch (reason instanceof DOMException ? reason.name : '') {
    case 'NotAllowedError':
      return BOARD.cameraRefused;
    case 'NotFoundError':
    case 'OverconstrainedError':
      return BOARD.cameraNone;
    case 'SecurityError':
      return BOARD.cameraUnsafe;
    default:
      return BOARD.cameraFailed;
  }
}
