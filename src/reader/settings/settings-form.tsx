/** All settings as a form, for the dialog over a play and for the page of settings. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../look/settings.ts';
import { hasVoice } from '../voice.ts';
import { FORM } from './words.ts';
import './settings-form.css';

type OfType<T> = { [K in keyof Settings]: Settings[K] extends T ? K : never }[keyof Settings];

interface SettingsFormProps {
  readonly settings: Settings;
  onChange(next: Settings): void;
}

/** `onChange` gets all settings with one changed; the form shows it when it is given them back. */
export function SettingsForm({ settings, onChange }: SettingsFormProps): ComponentChildren {
  const set = <K extends keyof Settings>(key: K, value: Settings[K]) =>
    onChange({ ...settings, [key]: value });
  const check = (key: OfType<boolean>, label: string) => (
    <Check label={label} checked={settings[key]} onChange={(on) => set(key, on)} />
  );
  return (
    <form class="settings-form" data-unplaced onSubmit={(event) => event.preventDefault()}>
      <h3>{FORM.reading}</h3>
      <Radios
        label={FORM.textSize}
        value={settings.textSize}
        options={FORM.textSizes}
        onChange={(size) => set('textSize', size)}
      />
      <Radios
        label={FORM.font}
        value={settings.font}
        options={FORM.fonts}
        onChange={(font) => set('font', font)}
      />
      {check('wholeBeat', FORM.wholeBeat)}
      {check('skipRead', FORM.skipRead)}
      {check('stops', FORM.stops)}
      {hasVoice() ? check('readAloud', FORM.readAloud) : <p>{FORM.noVoice}</p>}
      <h3>{FORM.keys}</h3>
      {check('singleKeys', FORM.singleKeys)}
      <h3>{FORM.trust}</h3>
      <Radios
        label={FORM.meters}
        value={settings.meters}
        options={FORM.metersWhen}
        onChange={(when) => set('meters', when)}
      />
      <h3>{FORM.picture}</h3>
      <Radios
        label={FORM.motion}
        value={settings.motion}
        options={FORM.motions}
        onChange={(motion) => set('motion', motion)}
      />
      <h3>{FORM.sound}</h3>
      <Volume label={FORM.music} value={settings.music} onChange={(music) => set('music', music)} />
      <Volume label={FORM.sounds} value={settings.sounds} onChange={(sounds) => set('sounds', sounds)} />
      {check('muted', FORM.muted)}
      {check('captions', FORM.captions)}
    </form>
  );
}

interface RadiosProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  onChange(value: T): void;
}

function Radios<T extends string>({ label, value, options, onChange }: RadiosProps<T>): ComponentChildren {
  const name = useId();
  const values = Object.keys(options) as T[]; // the keys of a Record<T, …> are T
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{options[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  onChange(on: boolean): void;
}

function Check({ label, checked, onChange }: CheckProps): ComponentChildren {
  return (
    <label class="settings-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface VolumeProps {
  readonly label: string;
  readonly value: number; // 0–100
  onChange(value: number): void;
}

function Volume({ label, value, onChange }: VolumeProps): ComponentChildren {
  return (
    <label class="settings-volume">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output>{value}</output>
    </label>
  );
}
