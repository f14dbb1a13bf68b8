/** The whole reading layer: bar, meters, log and dock. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../look/idle.ts';
import { type OpenDialog, TopBar } from './bar.tsx';
import type { Controller } from './controller.ts';
import { Dock } from './dock/dock.tsx';
import { useKeys } from './dock/use-keys.ts';
import { HistoryDialog } from './log/history.tsx';
import { Meters } from './meters/meters.tsx';
import { fetchForm, SettingsDialog } from './settings/settings-dialog.tsx';
import type { ReaderCallbacks, ReaderSetup } from './setup.ts';

export interface ViewProps {
  readonly setup: ReaderSetup;
  readonly callbacks: ReaderCallbacks;
  readonly controller: Controller;
}

export function ReaderView({ setup, callbacks, controller }: ViewProps): ComponentChildren {
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const root = useKeys(controller, dialog !== null, setup.room ? callbacks : null);
  const reading = controller.reading.value;
  useEffect(() => whenIdle(fetchLater), []);
  const close = () => setDialog(null);
  if (!reading) return null;
  const holder = controller.handTo(reading) ? null : controller.holder.value; // while it changes hands nobody holds it
  return (
    <div class="reader" ref={root}>
      <div class="reader-frame">
        <TopBar setup={setup} callbacks={callbacks} reading={reading} onOpen={setDialog} />
        <div class="reader-sheet">
          <Meters setup={setup} reading={reading} />
          <p class="reader-kept" role="status">
            {setup.storageTrouble.value}
          </p>
          <Dock setup={setup} callbacks={callbacks} controller={controller} reading={reading} />
        </div>
      </div>
      {dialog === 'history' && (
        <HistoryDialog setup={setup} reading={reading} holder={holder} onClose={close} />
      )}
      {dialog === 'settings' && (
        <SettingsDialog settings={setup.settings.value} onChange={callbacks.onSettings} onClose={close} />
      )}
    </div>
  );
}

/** What is not needed for the first words; a lost form is told where it is asked for. */
function fetchLater(): void {
  fetchForm().catch(() => {});
  import('./paper.ts').then(({ followPrint }) => followPrint()).catch(() => {});
}
