/** Reads a QR code from pixels. The only file that imports the decoder of the package `qr`. */
import decodeQR from 'qr/decode.js';
import type { Pixels } from '../../look/camera.ts';

/**
 * The text of the QR picture in it, or null where none is found. `patient`: a photo, which may take its time; else a
 * frame of a camera, after which another one comes.
 */
export function readQr(pixels: Pixels, patient: boolean): string | null {
  try {
    return decodeQR(pixels, patient ? { effort: Number.POSITIVE_INFINITY, timeLimit: 2000 } : {});
  } catch {
    return null; // what the library throws where it finds nothing
  }
}
