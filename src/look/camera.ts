/** The camera of a device: opens it, says why it did not open, and gives the pixels of what it sees. */
import { isPartLost } from './parts.ts';

/** Why a camera cannot be used. lost: a part of Seams did not arrive. failed: anything else, as another program using it. */
export type CameraRefusal = 'refused' | 'none' | 'unsafe' | 'lost' | 'failed';

/** Opens the camera. Rejects where the browser has none or forbids it, as on a page served over plain http. `width`: px wished for. */
export async function openCamera(width: number): Promise<MediaStream> {
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices?.getUserMedia) throw new DOMException('', 'SecurityError');
  return devices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: width } },
    audio: false,
  });
}

export function closeCamera(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

export function refusalOf(reason: unknown): CameraRefusal {
  if (isPartLost(reason)) return 'lost';
  switch (reason instanceof DOMException ? reason.name : '') {
    case 'NotAllowedError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'SecurityError':
      return 'unsafe';
    default:
      return 'failed';
  }
}

/** A picture as a canvas gives it: four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * The pixels of `source`, of `width` by `height` px, made smaller where its longer side is more than `largest` px. `canvas`: to
 * be drawn on, for a film always the same. Empty where the browser gives no canvas.
 */
export function pixelsOf(
  source: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
  largest: number,
  canvas: HTMLCanvasElement = document.createElement('canvas'),
): Pixels {
  const scale = Math.min(1, largest / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) return { width: 0, height: 0, data: new Uint8ClampedArray() };
  brush.fillStyle = '#fff'; // what is transparent in a picture was paper
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(source, 0, 0, canvas.width, canvas.height);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}
