/** What stands in the settings about Seams without a network: what is kept, how much, what could not be, and what one can do. */

import { useEffect } from 'preact/hooks';
import type { LaterFile } from './files.ts';
import { keepEverything, lookAtKept, stopKeeping, throwAway } from './keeper.ts';
import type { Offline } from './state.ts';
import type { Told } from './talk.ts';
import { useOffline } from './use-offline.ts';
import { OFFLINE } from './words.ts';
import './offline-part.css';

export function OfflinePart() {
  const state = useOffline();
  const { whyNot, told, unkept } = state;
  useEffect(() => {
    if (told !== null) void lookAtKept(); // a play may have kept more since
  }, []);
  if (whyNot === 'left-away') return null;
  return (
    <section class="offline-part" aria-labelledby="offline">
      <h2 id="offline">{OFFLINE.title}</h2>
      {whyNot !== null && <p>{OFFLINE.whyNot(whyNot)}</p>}
      {unkept !== null && <p class="notice">{OFFLINE.unkept(unkept)}</p>}
      {whyNot === null && unkept === null && told === null && <p role="status">{OFFLINE.coming}</p>}
      {whyNot === null && told !== null && <Kept state={state} told={told} />}
      {whyNot === null && <Install state={state} />}
    </section>
  );
}

const bytesOf = (files: readonly LaterFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

function Kept({ state, told }: { readonly state: Offline; readonly told: Told }) {
  const here = told.later.filter(({ kept }) => kept);
  const missing = told.once.files - told.once.kept;
  const left = bytesOf(told.later) - bytesOf(here);
  return (
    <>
      <p>{missing === 0 ? OFFLINE.once(told.once.bytes) : OFFLINE.missing(missing)}</p>
      <p>
        {left === 0
          ? OFFLINE.laterAll(bytesOf(here))
          : OFFLINE.later(here.length, told.later.length, bytesOf(here))}
      </p>
      {state.promised !== null && <p>{state.promised ? OFFLINE.promised : OFFLINE.unpromised}</p>}
      {state.keeping ? (
        <Running here={bytesOf(here)} all={bytesOf(told.later)} />
      ) : (
        <Standing state={state} here={here.length} left={left} />
      )}
      <p role="status">{state.ended !== null && OFFLINE.ended(state.ended)}</p>
    </>
  );
}

function Running({ here, all }: { readonly here: number; readonly all: number }) {
  return (
    <div class="row">
      <progress value={here} max={all} aria-label={OFFLINE.progress} />
      <span>{OFFLINE.fetched(here, all)}</span>
      <button type="button" class="button" onClick={stopKeeping}>
        {OFFLINE.stop}
      </button>
    </div>
  );
}

interface StandingProps {
  readonly state: Offline;
  readonly here: number; // files
  readonly left: number; // bytes
}

function Standing({ state, here, left }: StandingProps) {
  const begun = state.ended !== null && state.ended !== 'all';
  return (
    <div class="row">
      {left > 0 && (
        <>
          <button type="button" class="button button-main" onClick={() => void keepEverything()}>
            {begun ? OFFLINE.goOn : OFFLINE.keep}
          </button>
          <span>{OFFLINE.fetches(left)}</span>
        </>
      )}
      {here > 0 && (
        <button type="button" class="button" onClick={() => void throwAway()}>
          {OFFLINE.throwAway}
        </button>
      )}
    </div>
  );
}

function Install({ state: { install, installed } }: { readonly state: Offline }) {
  return (
    <>
      <h3>{OFFLINE.installTitle}</h3>
      {installed && <p>{OFFLINE.installed}</p>}
      {!installed && install === null && <p>{OFFLINE.howToInstall}</p>}
      {!installed && install !== null && (
        <button type="button" class="button" onClick={() => void install()}>
          {OFFLINE.install}
        </button>
      )}
    </>
  );
}
