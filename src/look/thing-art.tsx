/** The picture on a story's card: the one thing that changes hands in it, lying on a flat colour. */
import type { ComponentChildren } from 'preact';

interface Thing {
  readonly ground: string; // a colour
  readonly drawing: () => ComponentChildren;
}

const THINGS: Readonly<Record<string, Thing>> = {
  'on-credit': { ground: 'var(--sky)', drawing: Phone },
  'three-times': { ground: 'var(--mustard-pale)', drawing: Scarf },
  'third-row': { ground: 'var(--teal-pale)', drawing: Sign },
  'fine-thanks': { ground: 'var(--coral-pale)', drawing: LunchBox },
};

/** A story without a drawing of its own. */
const SPOOL: Thing = { ground: 'var(--coral-pale)', drawing: Spool };

/** The colour that a story's picture lies on. */
export function backdropOf(story: string): string {
  return (THINGS[story] ?? SPOOL).ground;
}

/** As high as its place; the drawn threads continue to both edges. */
export function ThingArt({ story }: { readonly story: string }) {
  const { drawing: Drawing } = THINGS[story] ?? SPOOL;
  return (
    <svg
      class="thing-art"
      viewBox="-200 -90 400 180"
      fill="none"
      stroke="var(--ink)"
      stroke-width="4.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <Drawing />
    </svg>
  );
}

/** A length of thread: ink below, colour above. */
function Thread({ path, colour }: { readonly path: string; readonly colour: string }) {
  return (
    <>
      <path d={path} stroke-width="13" />
      <path d={path} stroke={colour} stroke-width="6" />
    </>
  );
}

function Phone() {
  return (
    <>
      <Thread
        path="M-900 40C-640 90-420-20-300 30S-120 74-30 52M30 40C90 10 130 66 240 30S640 70 900 20"
        colour="var(--mustard)"
      />
      <g transform="rotate(-9) scale(0.74)">
        <path
          fill="var(--ink)"
          d="M-42-78c28-4 56-4 84 0 6 50 6 104 1 156-28 4-58 4-86 0-5-52-5-106 1-156Z"
        />
        <path
          fill="var(--card)"
          stroke="none"
          d="M-33-64c22-3 44-3 66 0 4 42 4 86 0 128-22 3-44 3-66 0-4-42-4-86 0-128Z"
        />
        <path d="M-20-14h36v24h-36zM22-7v10" />
        <path d="M-15-9v14" stroke="var(--coral)" stroke-width="6" />
        <path d="M-14 28h28M-14 40h16" stroke-width="3.5" />
      </g>
    </>
  );
}

function Scarf() {
  return (
    <g transform="translate(-2 -8) scale(0.72)">
      <path
        fill="var(--teal)"
        d="M-150-30C-90-62-20-60 40-44 92-30 128-34 160-46 168-24 164-4 158 14 110 30 64 26 14 12-40-4-92 0-140 22-150 4-154-14-150-30Z"
      />
      <path
        d="M-128-38C-132-20-130-4-122 14M-98-48C-102-28-98-8-92 8M-66-52C-70-34-66-14-60 4"
        stroke-width="4"
      />
      <path d="M160-40 178-44M162-26l18 0M161-12l18 3M159 2l17 6M-151-28l-18-3M-153-14l-18 2M-149 0l-17 5M-145 14l-15 8" />
      <path
        fill="var(--teal)"
        d="M28-46C60-30 62 0 54 26 48 50 54 66 62 82 40 88 18 90-4 86-8 60 0 40-2 16-4-8 4-30 28-46Z"
      />
      <path d="M-3 40C18 46 38 44 52 38M-3 60C18 66 40 64 54 58" stroke-width="4" />
      <path d="M0 88-2 104M14 90l-1 16M28 90v16M42 88l2 16M56 84l4 15" />
    </g>
  );
}

/** A sheet taped to the back of a seat. */
function Sign() {
  return (
    <>
      <g transform="translate(0 30) scale(0.86 1)">
        <path
          fill="var(--coral)"
          d="M-92 78C-98 20-96-40-84-66-40-84 40-84 84-66 96-40 98 20 92 78 40 86-40 86-92 78Z"
        />
        <path d="M-70 66C-74 22-72-26-64-48-30-60 30-60 64-48 72-26 74 22 70 66" stroke-width="3.5" />
      </g>
      <g transform="rotate(-4) translate(0 8) scale(0.86)">
        <path
          fill="var(--card)"
          d="M-62-46C-20-50 22-50 62-46 65-18 65 12 62 40 20 44-22 44-62 40-65 12-65-18-62-46Z"
        />
        <path fill="var(--mustard)" d="M-20-58 20-60 22-38-18-36Z" stroke-width="3.5" />
        <path
          d="M-44-12C-36-30-28-28-30-12S-18-26-12-20-8-4 2-14 14-28 18-16 24-6 44-20"
          stroke="var(--sky-deep)"
        />
        <path d="M-44 12C-16 8 14 14 44 10M-44 26C-26 23-6 27 16 25" stroke-width="4" />
      </g>
    </>
  );
}

function LunchBox() {
  return (
    <>
      <Thread
        path="M-900 20C-640 70-420-40-300 24S-120 60-60 40M60 40C110 20 150 60 260 24S640 60 900 10"
        colour="var(--coral)"
      />
      <g transform="rotate(-5) scale(0.95)">
        <path d="M-30-46C-30-74 30-74 30-46" stroke-width="13" />
        <path d="M-30-46C-30-74 30-74 30-46" stroke="var(--sky)" stroke-width="5" />
        <path
          fill="var(--mustard)"
          d="M-78-14C-80 12-78 36-74 60-26 66 26 66 74 60 78 36 80 12 78-14 26-20-26-20-78-14Z"
        />
        <path
          fill="var(--sky)"
          d="M-82-14C-84-26-82-38-76-46-26-52 26-52 76-46 82-38 84-26 82-14 28-8-28-8-82-14Z"
        />
        <path fill="var(--card)" d="M-14-20C-4-22 4-22 14-20L13 2C4 4-4 4-13 2Z" stroke-width="4" />
        <path
          fill="var(--coral)"
          d="M40 22C28 12 16 26 22 40 26 50 34 54 40 50 46 54 54 50 58 40 64 26 52 12 40 22Z"
          stroke-width="4"
        />
        <path d="M40 22C40 14 44 10 48 8" stroke-width="4" />
        <path d="M-60 28H-10M-60 42H-28" stroke-width="4" />
      </g>
    </>
  );
}

function Spool() {
  return (
    <>
      <Thread
        path="M-900 30C-640 80-420-30-300 20S-110 10-46 30M46-8C90-40 140 20 260-14S640 40 900-10"
        colour="var(--coral)"
      />
      <g transform="scale(0.85)">
        <path
          fill="var(--coral)"
          d="M-46-46C-16-40 18-40 46-46 42-16 42 16 46 46 18 40-16 40-46 46-42 16-42-16-46-46Z"
        />
        <path
          d="M-43-26C-14-18 14-22 43-30M-43-4C-14 4 14 0 43-8M-43 18C-14 26 14 22 43 14"
          stroke-width="4"
        />
        <path
          fill="var(--mustard)"
          d="M-58-72C-20-78 20-78 58-72 62-62 62-52 56-44 18-38-18-38-56-44-62-52-62-62-58-72ZM-56 44C-18 38 18 38 56 44 62 54 62 64 58 72 20 78-20 78-58 72-62 64-62 54-56 44Z"
        />
      </g>
    </>
  );
}
