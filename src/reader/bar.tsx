/** The bar at the top: buttons that leave the play or open history and settings. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../look/icons.tsx';
import type { Reading } from './reading.ts';
import type { ReaderCallbacks, ReaderSetup } from './setup.ts';
import { WORDS } from './words.ts';

export type OpenDialog = 'history' | 'settings' | null;

interface BarProps {
  readonly setup: ReaderSetup;
  readonly callbacks: ReaderCallbacks;
  readonly reading: Reading;
  onOpen(dialog: OpenDialog): void;
}

export function TopBar({ setup, callbacks, reading, onOpen }: BarProps): ComponentChildren {
  return (
    <header class="reader-bar">
      <h1 class="visually-hidden">{setup.title}</h1>
      <BarButton icon="leave" name={WORDS.leave} onPress={callbacks.onLeave} />
      <BarButton
        icon="back"
        name={WORDS.back}
        onPress={callbacks.onBack}
        disabled={reading.steps.length === 0}
      />
      <span class="reader-bar-gap">{setup.across?.beside()}</span>
      <BarButton icon="history" name={WORDS.history} onPress={() => onOpen('history')} />
      <BarButton icon="settings" name={WORDS.settings} onPress={() => onOpen('settings')} />
    </header>
  );
}

interface BarButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly disabled?: boolean;
  onPress(): void;
}

function BarButton({ icon, name, disabled = false, onPress }: BarButtonProps): ComponentChildren {
  return (
    <button
      type="button"
      class="reader-bar-button"
      title={name}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      <Icon name={icon} />
      <span class="visually-hidden-narrow">{name}</span>
    </button>
  );
}
