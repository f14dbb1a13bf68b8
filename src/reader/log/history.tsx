/** Everything said so far, choices and who took them included. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Dialog } from '../../look/dialog.tsx';
import { OptionWords } from '../../look/option-words.tsx';
import type { Step } from '../../play/step.ts';
import type { Role } from '../../trust/bond.ts';
import { linesFor } from '../holding.ts';
import type { PlacedLine, Reading } from '../reading.ts';
import type { ReaderSetup } from '../setup.ts';
import { WORDS } from '../words.ts';
import { PassageView } from './passage-view.tsx';
import { type Passage, passagesOf } from './passages.ts';

interface HistoryProps {
  readonly setup: ReaderSetup;
  readonly reading: Reading;
  readonly holder: Role | null; // of two players on one device
  onClose(): void;
}

export function HistoryDialog({ setup, reading, holder, onClose }: HistoryProps): ComponentChildren {
  const end = useRef<HTMLDivElement>(null);
  const { lines } = linesFor(reading, setup, holder);
  const told = (m: number) => passages(lines, m, setup);
  useLayoutEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, []);
  return (
    <Dialog title={WORDS.history} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable by keys */}
      <div class="reader-history" tabIndex={0}>
        <Told passages={told(0)} setup={setup} />
        {reading.steps.map((step, n) => (
          <section key={step.n}>
            <ChoiceTaken step={step} setup={setup} />
            <Told passages={told(n + 1)} setup={setup} />
          </section>
        ))}
        <div ref={end} />
      </div>
    </Dialog>
  );
}

function passages(lines: readonly PlacedLine[], m: number, setup: ReaderSetup): Passage[] {
  const own = lines.filter(({ key }) => key.startsWith(`${m}.`));
  return passagesOf(own, setup.people, setup.role, own.length);
}

function Told({
  passages,
  setup,
}: {
  readonly passages: readonly Passage[];
  readonly setup: ReaderSetup;
}): ComponentChildren {
  return passages.map((passage) => (
    <PassageView key={passage.key} passage={passage} setup={setup} captions latest={false} typing={false} />
  ));
}

function ChoiceTaken({
  step,
  setup,
}: {
  readonly step: Step;
  readonly setup: ReaderSetup;
}): ComponentChildren {
  const own = step.seat === 'player' && setup.role !== 'both';
  return (
    <p class="reader-chosen" data-side={step.by}>
      <span>{WORDS.chose(setup.people[step.by], own)}</span>{' '}
      <b>
        <OptionWords {...step.option} />
      </b>
    </p>
  );
}
