/** Notices a device that cannot draw fast enough: there the stage keeps still, so that the words come at once. */

const SLOW_MS = 45; // a frame; at the stage's idle pace one comes every 33
const FIRST = { frames: 40, ms: 2500 }; // of every stage are slow: pictures are still being unpacked; whichever is over sooner
const MEMORY = 20; // frames that the average looks back over

/** Takes the length of each frame in ms; true once they have been too long for a while, and from then on. */
export function watchSlowFrames(): (ms: number) => boolean {
  let average = 0;
  let seen = 0;
  let passed = 0; // ms
  let laboured = false;
  return (ms) => {
    seen += 1;
    passed += ms;
    average += (ms - average) / MEMORY;
    laboured ||= (seen > FIRST.frames || passed > FIRST.ms) && average > SLOW_MS;
    return laboured;
  };
}
