/** The settings as a dialog over the play; every change takes effect at once. The form is fetched apart from the first words. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../../look/dialog.tsx';
import type { Settings } from '../../look/settings.ts';
import { WORDS } from '../words.ts';

interface FormProps {
  readonly settings: Settings;
  onChange(next: Settings): void;
}

interface SettingsDialogProps extends FormProps {
  onClose(): void;
}

/** Fetches the form; called once the play stands, so that the dialog need not wait for it. */
export async function fetchForm(): Promise<ComponentType<FormProps>> {
  return (await import('./settings-form.tsx')).SettingsForm;
}

export function SettingsDialog({ settings, onChange, onClose }: SettingsDialogProps): ComponentChildren {
  const [Form, setForm] = useState<ComponentType<FormProps> | null>(null);
  const [lost, setLost] = useState(false);
  const bring = () => {
    setLost(false);
    fetchForm().then(
      (form) => setForm(() => form),
      () => setLost(true),
    );
  };
  useEffect(bring, []);
  return (
    <Dialog title={WORDS.settings} onClose={onClose}>
      {Form && <Form settings={settings} onChange={onChange} />}
      {lost && (
        <p role="alert">
          {WORDS.settingsLost}{' '}
          <button type="button" class="button" onClick={bring}>
            {WORDS.tryAgain}
          </button>
        </p>
      )}
    </Dialog>
  );
}
