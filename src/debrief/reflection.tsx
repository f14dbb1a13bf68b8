/** Two questions to the player, before anything is explained. Both may be skipped; answers are saved with the record. */
import { useId, useState } from 'preact/hooks';
import { isSameReflection, NOTHING_SAID } from '../journal/reflections.ts';
import { type Reflection, SAID_LIMITS } from '../journal/said.ts';
import { toldOption } from '../look/told-option.ts';
import { usePlaced } from '../look/use-placed.ts';
import type { Step } from '../play/step.ts';
import { otherRole, type Role } from '../trust/bond.ts';
import type { Names } from './outcomes.ts';
import { useTyped } from './use-typed.ts';
import { REFLECTION } from './words-reflection.ts';
import './reflection.css';

const LONGEST_SAID = 64; // letters of a decision in the list

export interface ReflectionProps {
  readonly steps: readonly Step[];
  readonly people: Names;
  readonly role: Role | 'both';
  readonly kept: Reflection | null; // null: never asked
  readonly draft: Reflection | null; // what was typed and not kept yet
  onDraft(mine: Reflection, basis: Reflection): Promise<Reflection>; // as debrief.tsx says
  onKeep(mine: Reflection, basis: Reflection): Promise<boolean>; // false: the play is gone
}

export function ReflectionPart({ kept, draft: found, onDraft, onKeep, ...about }: ReflectionProps) {
  const [asking, setAsking] = useState(kept === null);
  const [told, setTold] = useState('');
  const placed = usePlaced<HTMLElement>(String(asking), (was) => setAsking(was === 'true'));
  const [draft, setDraft] = useState(found);
  const basis = kept ?? NOTHING_SAID;
  const written = kept !== null && !isNothing(kept);
  const keep = async (mine: Reflection, from: Reflection, word: string) => {
    const done = await onKeep(mine, from);
    setTold(done ? word : REFLECTION.gone);
    if (!done) return;
    setAsking(false);
    setDraft(null);
  };
  return (
    <section class={written ? 'reflection-written' : undefined} aria-label={REFLECTION.title} {...placed}>
      {asking ? (
        <Questions
          {...about}
          kept={basis}
          draft={draft}
          onDraft={async (mine, from) => {
            const merged = await onDraft(mine, from);
            setDraft(merged);
            return merged;
          }}
          onKeep={(mine, from) => keep(mine, from, isNothing(mine) ? REFLECTION.skipped : REFLECTION.kept)}
          onSkip={(typed) => {
            setAsking(false);
            const word = typed ? REFLECTION.skippedTyped : written ? '' : REFLECTION.skipped;
            const passed = kept === null ? onKeep(NOTHING_SAID, NOTHING_SAID) : Promise.resolve(true);
            void passed.then((done) => setTold(done ? word : REFLECTION.gone));
          }}
        />
      ) : written ? (
        <Written {...about} kept={kept}>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {REFLECTION.change}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => void keep(NOTHING_SAID, kept, REFLECTION.deleted)}
          >
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

interface QuestionsProps extends About {
  readonly kept: Reflection;
  readonly draft: Reflection | null;
  readonly onDraft: ReflectionProps['onDraft'];
  onKeep(mine: Reflection, basis: Reflection): void;
  onSkip(typed: boolean): void; // typed: something stands there that is not kept
}

function Questions({ kept, draft, onDraft, onKeep, onSkip, ...about }: QuestionsProps) {
  const id = useId();
  const { steps, people, role } = about;
  const [from] = useState(kept); // what the answers are made from, whatever comes in meanwhile
  const { typed, change, composing } = useTyped(draft ?? kept, onDraft);
  return (
    <form
      onCompositionStart={() => composing(true)}
      onCompositionEnd={() => composing(false)}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep({ ...typed, why: typed.why.trim(), unknown: typed.unknown.trim() }, from);
      }}
    >
      <h2>{REFLECTION.title}</h2>
      <p class="debrief-small">{REFLECTION.hint}</p>
      <label for={`${id}-moment`}>{REFLECTION.moment}</label>
      <select
        id={`${id}-moment`}
        value={typed.moment ?? ''}
        onChange={({ currentTarget: { value } }) => change({ moment: value === '' ? null : Number(value) })}
      >
        <option value="">{REFLECTION.none}</option>
        {steps.filter(isOwn).map((step) => (
          <option key={step.n} value={step.n}>
            {named(step, about)}
          </option>
        ))}
      </select>
      <Field id={`${id}-why`} label={REFLECTION.why} text={typed.why} onText={(why) => change({ why })} />
      <Field
        id={`${id}-unknown`}
        label={unknownOf(people, role)}
        text={typed.unknown}
        onText={(unknown) => change({ unknown })}
      />
      <div class="reflection-row">
        <button type="submit" class="button button-main">
          {REFLECTION.keep}
        </button>
        <button type="button" class="button" onClick={() => onSkip(!isSameReflection(typed, from))}>
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
  const { text, manner } = option;
  const short = text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID).trimEnd()}…` : text;
  const said = toldOption({ text: short, manner });
  return role === 'both' ? REFLECTION.ofWhom(n, people[by], said) : REFLECTION.of(n, said);
}

function unknownOf(people: Names, role: Role | 'both'): string {
  return role === 'both' ? REFLECTION.unknownBoth : REFLECTION.unknown(people[otherRole(role)]);
}
