/** What of the package js-aruco2 is used here; it brings no types of its own. */

interface ArucoImage {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

interface ArucoPoint {
  readonly x: number;
  readonly y: number;
}

declare module 'js-aruco2' {
  interface Detector {
    clockwiseCorners(candidates: ArucoPoint[][]): ArucoPoint[][];
    findCandidates(
      contours: ArucoPoint[][],
      minSize: number,
      epsilon: number,
      minLength: number,
    ): ArucoPoint[][];
    findMarkers(
      grey: ArucoImage,
      candidates: ArucoPoint[][],
      warpSize: number,
    ): { readonly id: number; readonly corners: ArucoPoint[] }[];
    notTooNear(candidates: ArucoPoint[][], minDist: number): ArucoPoint[][];
  }
  const aruco: {
    readonly AR: {
      readonly DICTIONARIES: Record<
        string,
        { readonly nBits: number; readonly tau: number; readonly codeList: readonly number[] }
      >;
      readonly Detector: new (config: {
        readonly dictionaryName: string;
        readonly maxHammingDistance: number;
      }) => Detector;
    };
  };
  export default aruco;
}

declare module 'js-aruco2/src/cv.js' {
  const cv: {
    readonly CV: {
      grayscale(image: ArucoImage, into: ArucoImage): void;
      adaptiveThreshold(grey: ArucoImage, into: ArucoImage, kernelSize: number, threshold: number): void;
      findContours(binary: ArucoImage, border: Int32Array): ArucoPoint[][];
    };
  };
  export default cv;
}
