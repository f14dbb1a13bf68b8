/** The picture on the home page: two pieces of cloth, a seam half sewn, and the needle still on its thread. */

const INK = 'var(--ink)';

const STITCHES =
  'M284 101 338 88M280 134 340 122M282 169 346 156M283 207 352 193M282 245 354 231M283 285 354 270' +
  'M276 327C302 304 336 300 358 312' +
  'M272 366C300 334 346 344 370 352C414 370 378 428 434 438C488 446 508 420 478 408' +
  'C450 398 434 428 490 438C514 442 532 438 548 430';

/** Places and turns of the seeds printed on the right-hand cloth, in rows that are shifted against each other. */
const SEEDS = [20, -30, 60, -10, 40, -50].flatMap((_, row) =>
  [0, 1, 2, 3, 4].map((column) => ({
    x: 386 + column * 46 + (row % 2) * 20,
    y: 124 + row * 46,
    turn: [20, -30, 60, -10, 40, -50][(row * 5 + column * 3) % 6] ?? 0,
  })),
);

export function SeamArt() {
  return (
    <svg
      class="seam-art"
      viewBox="28 40 612 424"
      fill="none"
      stroke={INK}
      stroke-width="5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <LeftCloth />
      <RightCloth />
      <path d={STITCHES} stroke-width="15" />
      <path d={STITCHES} stroke="var(--mustard)" stroke-width="7" />
      <g transform="translate(543 433) rotate(-24)" stroke-width="4.5">
        <path d="M0 0C20-12 58-10 88 0 58 8 20 10 0 0Z" fill="var(--card)" />
        <path d="M9 0h14" />
      </g>
    </svg>
  );
}

function LeftCloth() {
  return (
    <g>
      <path
        fill="var(--coral)"
        d="M44 88C122 66 216 84 304 62c18 58-8 126 4 186 12 52-14 102-8 150-84 14-166-8-242 4C38 300 60 192 44 88Z"
      />
      <path
        stroke-width="4"
        d="M48 130c90-22 170 6 260-18M52 176c90-20 170 8 250-14M53 222c95-20 170 6 248-12M52 268c95-20 180 8 258-10M53 314c95-18 170 8 252-12M56 360c95-16 165 8 245-8"
      />
      <path
        stroke-width="3.5"
        stroke-dasharray="16 11"
        d="M66 106c64-16 132-4 190-16M78 386c62-10 132 8 182 0M64 134c8 76-6 150 6 226"
      />
      <path fill="var(--sky)" d="M112 238c30-8 62 0 94-8 4 30-4 58 4 88-32 8-62-2-94 6-6-28 4-58-4-86Z" />
      <path
        stroke-width="4"
        d="M128 226v22M158 224v20M188 220v22M196 250l22-2M200 284l22-2M190 308v22M160 312v20M130 314v20M102 264l20-2M102 298l22-4"
      />
    </g>
  );
}

function RightCloth() {
  return (
    <g>
      <path
        fill="var(--teal)"
        d="M311 62c85 22 185 0 277 24 16 96-6 204 8 306-86 16-172-6-250 8 20-52-24-100-10-152 12-60-30-124-25-186Z"
      />
      <g fill={INK} stroke="none">
        {SEEDS.map(({ x, y, turn }) => (
          <path
            key={`${x},${y}`}
            transform={`translate(${x} ${y}) rotate(${turn})`}
            d="M0-9c6 6 6 15 0 18-6-3-6-12 0-18Z"
          />
        ))}
      </g>
      <path
        stroke-width="3.5"
        stroke-dasharray="16 11"
        d="M366 88c68 12 138-2 204 18M574 130c8 80-6 160 4 240M394 382c56-6 116 6 168 0"
      />
    </g>
  );
}
