/** The settings as a dialog over the play; every change takes effect at once. */
import type { ComponentChildren } from 'preact';
import { Dialog } from '../../look/dialog.tsx';
import type { Settings } from '../../look/settings.ts';
import { WORDS } from '../words.ts';
import { SettingsForm } from './settings-form.tsx';

interface SettingsDialogProps {
  readonly settings: Settings;
  onChange(next: Settings): void;
  onClose(): void;
}

export function SettingsDialog({ settings, onChange, onClose }: SettingsDialogProps): ComponentChildren {
  return (
    <Dialog title={WORDS.settings} onClose={onClose}>
      <SettingsForm settings={settings} onChange={onChange} />
    </Dialog>
  );
}
