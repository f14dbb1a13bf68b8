/** The text of a QR picture in a photo, or in what a camera sees now. */
import { pixelsOf } from '../../look/camera.ts';
import { readQr } from './qr-read.ts';

const LARGEST = 1600; // px of the longer side that are looked at

/** The text of the QR code in a picture file, null where there is none; rejects where the file is no picture. */
export async function readPhoto(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file);
  try {
    return readQr(pixelsOf(picture, picture, LARGEST), true);
  } finally {
    picture.close();
  }
}

/** The text of the QR code that the camera sees at the moment; null where there is none. */
export function readFrame(video: HTMLVideoElement): string | null {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return null;
  return readQr(pixelsOf(video, { width, height }, LARGEST), false);
}
