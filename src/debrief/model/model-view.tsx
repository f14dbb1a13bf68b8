/** The page that explains the model: its rules, its constants, and a play recomputed with constants the player changes. */
import { render } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { rerun, sharedUntil } from '../../play/rerun.ts';
import type { Moment, Step } from '../../play/step.ts';
import { RULE_IDS, RULES } from '../../trust/laws.ts';
import { modelOf } from '../../trust/models.ts';
import { RULE_NAMES } from '../../trust/naming-words.ts';
import { DEFAULTS, PARAM_NAMES, PARAMS, type Params, turned } from '../../trust/params.ts';
import { RULE_TEXTS } from '../../trust/rule-words.ts';
import { Curves } from '../compare/compare-curves.tsx';
import type { Names } from '../outcomes.ts';
import { Occasions } from './occasions-view.tsx';
import { KNOBS, type KnobName, MODEL } from './words.ts';
import '../debrief.css';
import '../compare/compare.css';
import './model.css';

/** A play that can be recomputed with other constants. */
export interface Turnable {
  readonly people: Names;
  readonly opening: Moment;
  readonly steps: readonly Step[];
  readonly mended: boolean; // by the model as it is
}

/** Draws the page below its heading; `play` null: the constants are only listed. */
export function mountModel(element: HTMLElement, play: Turnable | null): { destroy(): void } {
  render(
    <div class="debrief model">
      <section>
        <h2>{MODEL.turnTitle}</h2>
        {play ? <Turning play={play} /> : <p>{MODEL.withoutPlay}</p>}
      </section>
      <Rules />
      <Occasions />
      <Constants />
    </div>,
    element,
  );
  return { destroy: () => render(null, element) };
}

const NAMES = Object.keys(KNOBS) as readonly KnobName[];

/** The numbers that the play was reckoned with. */
function shippedFor({ steps: [first] }: Turnable): Params {
  return (first && modelOf(first.model)?.params) ?? DEFAULTS;
}

function Turning({ play }: { readonly play: Turnable }) {
  const [changes, setChanges] = useState<Partial<Params>>({});
  const shipped = shippedFor(play);
  const again = useMemo(
    () => rerun(play.opening, play.steps, turned({ ...shipped, ...changes })),
    [play, changes],
  );
  const changed = NAMES.some((name) => changes[name] !== undefined && changes[name] !== shipped[name]);
  const shared = sharedUntil(play.steps, again.steps);
  return (
    <>
      <p>{MODEL.turnHint}</p>
      <div class="model-turning">
        <form class="model-knobs" onSubmit={(event) => event.preventDefault()}>
          {NAMES.map((name) => (
            <Knob
              key={name}
              name={name}
              value={changes[name] ?? shipped[name]}
              onValue={(value) => setChanges((now) => ({ ...now, [name]: value }))}
            />
          ))}
          <button type="button" class="button" disabled={!changed} onClick={() => setChanges({})}>
            {MODEL.reset}
          </button>
        </form>
        <div>
          <p class={`model-which${changed ? ' model-changed' : ''}`} role="status">
            {changed ? MODEL.changed : MODEL.unchanged}
          </p>
          <Curves
            plays={[
              { opening: play.opening.bond, steps: play.steps },
              { opening: again.opening, steps: again.steps },
            ]}
            names={[MODEL.asIs, MODEL.turned]}
            shared={shared}
            parted={shared < play.steps.length}
            people={play.people}
          />
          <p>
            {mendedWord(play.mended, again.mended)} {changed && MODEL.otherWay}
          </p>
        </div>
      </div>
    </>
  );
}

function mendedWord(asIs: boolean, now: boolean): string {
  if (asIs === now) return now ? MODEL.mendedBoth : MODEL.mendedNeither;
  return now ? MODEL.mendedNow : MODEL.mendedNoMore;
}

function Knob({
  name,
  value,
  onValue,
}: {
  readonly name: KnobName;
  readonly value: number;
  onValue(value: number): void;
}) {
  const id = useId();
  const { unit, range } = PARAMS[name];
  const { label, hint } = KNOBS[name];
  const told = MODEL.value(value, unit, DEFAULTS[name]);
  return (
    <div class="model-knob">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={range[0]}
        max={range[1]}
        step={1}
        value={value}
        aria-valuetext={told}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => onValue(Number(currentTarget.value))}
      />
      <span class="model-value" aria-hidden="true">
        {told}
      </span>
      <p id={`${id}-hint`} class="debrief-small">
        {hint}
      </p>
    </div>
  );
}

function Rules() {
  return (
    <section>
      <h2>{MODEL.rulesTitle}</h2>
      <dl class="model-rules">
        {RULE_IDS.map((id) => (
          <div key={id}>
            <dt>
              {id} · {RULE_NAMES[id]}
            </dt>
            <dd>
              {RULE_TEXTS[id]}{' '}
              {RULES[id].sources.length > 0 && (
                <span class="debrief-small">{MODEL.restsOn(RULES[id].sources)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Constants stand together by the first part of their name. */
const GROUPS = [...new Set(PARAM_NAMES.map(groupOf))].map(
  (group) => [group, PARAM_NAMES.filter((name) => groupOf(name) === group)] as const,
);

function groupOf(name: string): string {
  return name.split('.')[0] ?? name;
}

function Constants() {
  return (
    <section>
      <h2>{MODEL.constantsTitle}</h2>
      <p>{MODEL.constantsHint}</p>
      {GROUPS.map(([group, names]) => (
        <details key={group} class="model-group">
          <summary>{MODEL.group(group, names.length)}</summary>
          <table>
            <thead>
              <tr>
                {MODEL.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {names.map((name) => {
                const { value, unit, range, source } = PARAMS[name];
                return (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{MODEL.of(value, unit)}</td>
                    <td>{MODEL.range(range[0], range[1], unit)}</td>
                    <td>{source}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  );
}
