/** Two questions to the player, before anything is explained. Both may be skipped; answers are saved with the record. */
import { useId, useState } from 'preact/hooks';
import { type Reflection, SAID_LIMITS } from '../journal/said.ts';
import { usePlaced } from '../look/use-placed.ts';
import type { Step } from '../play/step.ts';
import { otherRole, type Role } from '../trust/bond.ts';
import type { Names } from './outcomes.ts';
import { REFLECTION } from './words-reflection.ts';
import './reflection.css';

/** The saved answer of who skipped the questions, so that they are not asked again. */
const NOTHING: Reflection = { moment: null, why: '', unknown: '' };

const LONGEST_SAID = 64; // letters of a decision in the list

export interface ReflectionProps {
  readonly steps: readonly Step[];
  readonly people: Names;
  readonly role: Role | 'both';
  readonly kept: Reflection | null; // null: never asked
  onKeep(reflection: Reflection): void;
}

export function ReflectionPart({ kept, onKeep, ...about }: ReflectionProps) {
  const [asking, setAsking] = useState(kept === null);
  const [told, setTold] = useState('');
  const placed = usePlaced<HTMLElement>(String(asking), (was) => setAsking(was === 'true'));
  const written = kept !== null && !isNothing(kept);
  const keep = (reflection: Reflection, word: string) => {
    onKeep(reflection);
    setAsking(false);
    setTold(word);
  };
  return (
    <section class={written ? 'reflection-written' : undefined} aria-label={REFLECTION.title} {...placed}>
      {asking ? (
        <Questions
          {...about}
          kept={kept ?? NOTHING}
          onKeep={(reflection) =>
            keep(reflection, isNothing(reflection) ? REFLECTION.skipped : REFLECTION.kept)
          }
          onSkip={() => keep(kept ?? NOTHING, written ? '' : REFLECTION.skipped)}
        />
      ) : written ? (
        <Written {...about} kept={kept}>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {REFLECTION.change}
          </button>
          <button type="button" class="button" onClick={() => keep(NOTHING, REFLECTION.deleted)}>
            {REFLECTION.delete}
          </button>
        </Written>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {REFLECTION.open}
        </button>
      )}
      <p class="debrief-small" role="status">
        {told}
      </p>
    </section>
  );
}

type About = Pick<ReflectionProps, 'steps' | 'people' | 'role'>;

function Questions({
  kept,
  onKeep,
  onSkip,
  ...about
}: About & { readonly kept: Reflection; onKeep(reflection: Reflection): void; onSkip(): void }) {
  const id = useId();
  const { steps, people, role } = about;
  const [draft, setDraft] = useState(kept);
  const change = (part: Partial<Reflection>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onKeep({ ...draft, why: draft.why.trim(), unknown: draft.unknown.trim() });
      }}
    >
      <h2>{REFLECTION.title}</h2>
      <p class="debrief-small">{REFLECTION.hint}</p>
      <label for={`${id}-moment`}>{REFLECTION.moment}</label>
      <select
        id={`${id}-moment`}
        value={draft.moment ?? ''}
        onChange={({ currentTarget: { value } }) => change({ moment: value === '' ? null : Number(value) })}
      >
        <option value="">{REFLECTION.none}</option>
        {steps.filter(isOwn).map((step) => (
          <option key={step.n} value={step.n}>
            {named(step, about)}
          </option>
        ))}
      </select>
      <Field id={`${id}-why`} label={REFLECTION.why} text={draft.why} onText={(why) => change({ why })} />
      <Field
        id={`${id}-unknown`}
        label={unknownOf(people, role)}
        text={draft.unknown}
        onText={(unknown) => change({ unknown })}
      />
      <div class="reflection-row">
        <button type="submit" class="button button-main">
          {REFLECTION.keep}
        </button>
        <button type="button" class="button" onClick={onSkip}>
          {REFLECTION.skip}
        </button>
      </div>
    </form>
  );
}

function Field({
  id,
  label,
  text,
  onText,
}: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  onText(text: string): void;
}) {
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={SAID_LIMITS.text}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </>
  );
}

function Written({
  kept,
  children,
  ...about
}: About & { readonly kept: Reflection; readonly children: preact.ComponentChildren }) {
  const step = about.steps.find(({ n }) => n === kept.moment);
  return (
    <>
      <h2>{REFLECTION.yours}</h2>
      <dl>
        <dt>{REFLECTION.moment}</dt>
        <dd>
          {step ? named(step, about) : REFLECTION.none}
          {kept.why !== '' && <p dir="auto">{kept.why}</p>}
        </dd>
        <dt>{unknownOf(about.people, about.role)}</dt>
        <dd dir="auto">{kept.unknown === '' ? REFLECTION.nothing : kept.unknown}</dd>
      </dl>
      <div class="reflection-row">{children}</div>
    </>
  );
}

/** Whether somebody wrote anything at all. */
export function isNothing({ moment, why, unknown }: Reflection): boolean {
  return moment === null && why === '' && unknown === '';
}

function isOwn({ seat }: Step): boolean {
  return seat === 'player';
}

function named({ n, by, option }: Step, { people, role }: About): string {
  const { text } = option;
  const said = text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID).trimEnd()}…` : text;
  return role === 'both' ? REFLECTION.ofWhom(n, people[by], said) : REFLECTION.of(n, said);
}

function unknownOf(people: Names, role: Role | 'both'): string {
  return role === 'both' ? REFLECTION.unknownBoth : REFLECTION.unknown(people[otherRole(role)]);
}
