/** Passing a story on: a link with seat, opposite and meters set, and its QR picture. */
import { useId, useState } from 'preact/hooks';
import { CopyLine } from '../look/copy-line.tsx';
import { LargeText } from '../look/large-text.tsx';
import { OnlyHere } from '../look/only-here.tsx';
import { QrPicture } from '../look/qr-picture.tsx';
import { newSeed } from '../session/new-record.ts';
import { METERS, type Preset, readPreset, writePreset } from '../session/preset.ts';
import { hrefOf } from '../session/route.ts';
import type { Role } from '../trust/bond.ts';
import { SHARE } from './words-share.ts';

interface ShareProps {
  readonly story: string;
  readonly as: Role;
  readonly opposite: string | null; // as it is chosen; an own earlier play cannot be asked for in a link
  readonly preset: Preset; // what the link that led here asked for
}

export function Share({ story, as, opposite, preset }: ShareProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [large, setLarge] = useState(false);
  const [meters, setMeters] = useState(preset.meters);
  const [seed, setSeed] = useState(preset.seed);
  const known = opposite === null ? null : readPreset(writePreset({ ...NOTHING, opposite })).opposite;
  const asked = writePreset({ as, opposite: known, seed, meters });
  const link = location.href.replace(/#.*$/, '') + hrefOf({ page: 'story', story, asked });
  return (
    <details class="story-share" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{SHARE.title}</summary>
      <p>
        {SHARE.lead} {opposite !== null && known === null && SHARE.echo}
      </p>
      <div class="row">
        <label for={`${id}-meters`}>{SHARE.meters}</label>
        <select
          id={`${id}-meters`}
          class="field"
          value={meters ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setMeters(METERS.find((when) => when === value) ?? null);
          }}
        >
          {(['', ...METERS] as const).map((when) => (
            <option key={when} value={when}>
              {SHARE.metersWhen[when]}
            </option>
          ))}
        </select>
      </div>
      <label class="story-share-same">
        <input
          type="checkbox"
          checked={seed !== null}
          onChange={(event) => setSeed(event.currentTarget.checked ? (preset.seed ?? newSeed()) : null)}
        />{' '}
        {SHARE.same}
      </label>
      {open && (
        <div class="story-share-link">
          <QrPicture text={link} label={SHARE.qr} />
          <div>
            <OnlyHere link={link} />
            <CopyLine text={link} button={SHARE.copy}>
              <button type="button" class="button" onClick={() => setLarge(true)}>
                {SHARE.large}
              </button>
            </CopyLine>
          </div>
        </div>
      )}
      {large && (
        <LargeText
          text={link}
          kind="link"
          label={SHARE.qr}
          picture={SHARE.qr}
          copy={SHARE.copy}
          onClose={() => setLarge(false)}
        >
          <p>{SHARE.largeHint}</p>
          <OnlyHere link={link} />
        </LargeText>
      )}
    </details>
  );
}

const NOTHING = { as: null, opposite: null, seed: null, meters: null } as const;
