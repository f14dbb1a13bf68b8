/** The whole reading layer: bar, meters, log and dock. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../look/idle.ts';
import { type OpenDialog, TopBar } from './bar.tsx';
import type { Controller } from './controller.ts';
import { Dock } from './dock/dock.tsx';
import { useKeys } from './dock/use-keys.ts';
import { Meters } from './meters/meters.tsx';
import type { ReaderCallbacks, ReaderSetup } from './setup.ts';
import { WORDS } from './words.ts';

export interface ViewProps {
  readonly setup: ReaderSetup;
  readonly callbacks: ReaderCallbacks;
  readonly controller: Controller;
}

export function ReaderView({ setup, callbacks, controller }: ViewProps): ComponentChildren {
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [dialogs, lost, fetchDialogs] = useDialogs();
  const singleKeys = () => setup.settings.peek().singleKeys;
  const root = useKeys(controller, dialog !== null, singleKeys, setup.room ? callbacks : null);
  const reading = controller.inView.value;
  useEffect(() => whenIdle(fetchLater), []);
  const close = () => setDialog(null);
  const open = (kind: OpenDialog) => {
    setDialog(kind);
    if (!dialogs) fetchDialogs(close);
  };
  if (!reading) return null;
  const whole = dialog === 'history' ? controller.reading.value : null; // else what is not seen would draw all anew
  const handed = controller.handTo(reading) !== null;
  const holder = handed ? null : controller.holder.value; // while it changes hands nobody holds it
  const bar = setup.room ? { ...callbacks, onBack: controller.lookBack } : callbacks;
  return (
    <div class="reader" ref={root} data-handed={handed || undefined}>
      <div class="reader-frame">
        <TopBar setup={setup} callbacks={bar} reading={reading} onOpen={open} />
        <div class="reader-sheet">
          {!handed && <Meters setup={setup} reading={reading} />}
          <p class="reader-kept" role="status">
            {lost ? WORDS.dialogLost : setup.storageTrouble.value}
          </p>
          <Dock setup={setup} callbacks={callbacks} controller={controller} reading={reading} />
        </div>
      </div>
      {dialogs && whole && (
        <dialogs.HistoryDialog setup={setup} reading={whole} holder={holder} onClose={close} />
      )}
      {dialogs && dialog === 'settings' && (
        <dialogs.SettingsDialog
          settings={setup.settings.value}
          onChange={callbacks.onSettings}
          onClose={close}
        />
      )}
    </div>
  );
}

type Dialogs = typeof import('./dialogs.tsx');

/** The dialogs once they are here, whether they were lost when they were asked for, and what fetches them. */
function useDialogs(): readonly [Dialogs | null, boolean, (onLost: () => void) => void] {
  const [dialogs, setDialogs] = useState<Dialogs | null>(null);
  const [lost, setLost] = useState(false);
  const bring = (onLost: () => void) => {
    setLost(false);
    import('./dialogs.tsx').then(setDialogs, () => {
      setLost(true);
      onLost();
    });
  };
  return [dialogs, lost, bring];
}

/** What is not needed for the first words; what is lost is fetched again where it is asked for. */
function fetchLater(): void {
  import('./dialogs.tsx').catch(() => {});
  import('./paper.ts').then(({ followPrint }) => followPrint()).catch(() => {});
}
