/** How trust stands, both ways: a thread that is sewn as far as trust reaches. */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../look/settings.ts';
import type { Role } from '../../trust/bond.ts';
import { BOTH } from '../people.ts';
import { type Reading, turnOf } from '../reading.ts';
import type { Owing, ReaderSetup } from '../setup.ts';
import { WORDS } from '../words.ts';
import { bondInView, lastChange } from './bond-in-view.ts';

interface MetersProps {
  readonly setup: ReaderSetup;
  readonly reading: Reading;
}

export function Meters({ setup, reading }: MetersProps): ComponentChildren {
  const { people, settings, findRules } = setup;
  const [open, setOpen] = useState(false);
  const told = useTold(setup, reading.steps.length);
  if (!areShown(reading, settings.value.meters)) return null;
  const bond = bondInView(reading);
  const change = lastChange(reading);
  return (
    <section class="reader-meters" aria-label={WORDS.meters}>
      {BOTH.map((role) => (
        <Meter
          key={role}
          role={role}
          name={WORDS.trust(people[role], people[other(role)])}
          value={bond[role].trust}
          change={change?.[role] ?? null}
          told={told}
          lines={told?.view.trustLines(reading, role, setup) ?? null}
        />
      ))}
      {told && <told.view.Due reading={reading} owing={told.owing} />}
      {told && !open && <told.view.Open reading={reading} owing={told.owing} hidden />}
      <details
        class="reader-details"
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        onKeyDown={closeOnEscape}
      >
        <summary aria-label={WORDS.detailsName}>{WORDS.details}</summary>
        {/* Long reasons scroll, also by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <section class="reader-details-sheet" aria-label={WORDS.detailsName} tabIndex={0}>
          {BOTH.map((role) => (
            <div key={role} class="reader-details-person">
              <Meter role={role} name={WORDS.hurt(people[role])} value={bond[role].hurt} />
              <Meter role={role} name={WORDS.openness(people[role])} value={bond[role].openness} />
              <Meter role={role} name={WORDS.selfRespect(people[role])} value={bond[role].selfRespect} />
            </div>
          ))}
          {open && told && <told.view.Open reading={reading} owing={told.owing} hidden={false} />}
          {open && told && (
            <told.view.Reasons reading={reading} people={people} findRules={findRules} owing={told.owing} />
          )}
        </section>
      </details>
    </section>
  );
}

/** What is told of the last exchange: its view, and what is owed in it. */
interface Told {
  readonly view: typeof import('./moves-view.tsx');
  readonly owing: Owing;
}

/** Fetched with the first choice and not before it; without the network the numbers stand alone, and it is asked for again. */
function useTold({ findOwing }: ReaderSetup, steps: number): Told | null {
  const [told, setTold] = useState<Told | null>(null);
  const needed = told === null && steps > 0;
  useEffect(() => {
    if (!needed) return;
    Promise.all([import('./moves-view.tsx'), findOwing()]).then(
      ([view, owing]) => setTold({ view, owing }),
      () => {},
    );
  }, [needed, steps]);
  return told;
}

/** After a choice they stay until the next choice stands there: long enough to be read at anyone's pace. */
function areShown(reading: Reading, when: Settings['meters']): boolean {
  if (when === 'after-choice') return reading.steps.length > 0 && turnOf(reading) !== 'choices';
  return when === 'always';
}

function closeOnEscape(event: TargetedKeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function other(role: Role): Role {
  return role === 'responsible' ? 'hurt' : 'responsible';
}

interface MeterProps {
  readonly role: Role;
  readonly name: string;
  readonly value: number; // 0–100
  readonly change?: number | null; // since the player's last decision, for the drawing; null or absent: nothing to tell
  readonly told?: Told | null;
  readonly lines?: ReturnType<Told['view']['trustLines']>; // null or absent: nothing to tell
}

function Meter({
  role,
  name,
  value,
  change = null,
  told = null,
  lines = null,
}: MeterProps): ComponentChildren {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter can be neither drawn as a thread nor hold its words
    <div
      class="reader-meter"
      data-side={role}
      role="meter"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value}
      aria-valuetext={told?.view.spokenMeter(value, lines) ?? WORDS.meterText(value)}
    >
      <span class="reader-meter-name">{name}</span>
      <span class="reader-meter-value" translate={false}>
        {value}
      </span>
      <span
        class="reader-thread"
        data-moved={change ? (change > 0 ? 'up' : 'down') : undefined}
        style={{ '--value': String(value), '--before': String(value - (change ?? 0)) }}
      >
        <span class="reader-thread-sewn" />
      </span>
      {told && lines && <told.view.MeterMoves lines={lines} />}
    </div>
  );
}
