/** The text of a QR picture in a photo, or in what a camera sees now. */
import { type Pixels, readQr } from './qr-read.ts';

const LARGEST = 1600; // px of the longer side that are looked at

/** The text of the QR code in a picture file, null where there is none; rejects where the file is no picture. */
export async function readPhoto(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file);
  try {
    return readQr(pixelsOf(picture, picture.width, picture.height), true);
  } finally {
    picture.close();
  }
}

/** The text of the QR code that the camera sees at the moment; null where there is none. */
export function readFrame(video: HTMLVideoElement): string | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return null;
  return readQr(pixelsOf(video, videoWidth, videoHeight), false);
}

function pixelsOf(source: CanvasImageSource, width: number, height: number): Pixels {
  const scale = Math.min(1, LARGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) return { width: 0, height: 0, data: new Uint8ClampedArray() };
  brush.fillStyle = '#fff'; // what is transparent in a picture was paper
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(source, 0, 0, canvas.width, canvas.height);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}
