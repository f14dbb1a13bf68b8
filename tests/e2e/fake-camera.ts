/** The browser's own fake camera: it shows a film from a file (Y4M or MJPEG) and asks nobody. */
import { CHROMIUM_FLAGS, needChromium } from '../../src/tools/chromium.ts';

/** For `test.use({ launchOptions })`; `film`: the path of the file. */
export function launchWithFilm(film: string) {
  return {
    executablePath: needChromium(),
    args: [
      ...CHROMIUM_FLAGS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  };
}
