/** The quiet line about a new version, above a page. */
import { render } from 'preact';
import { watchOffline } from './state.ts';
import { useOffline } from './use-offline.ts';
import { takeNow } from './versions.ts';
import { OFFLINE } from './words.ts';
import './version-line.css';

/** Shows it above the page wherever `tells` says so, from address to address. */
export function showVersionLine(tells: () => boolean): void {
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  document.getElementById('page')?.before(line);
  const draw = () => render(tells() ? <VersionLine /> : null, line);
  addEventListener('hashchange', draw);
  watchOffline(draw);
  draw();
}

function VersionLine() {
  const { waiting } = useOffline();
  if (waiting === 'no') return null;
  return (
    <div class="version-line">
      {waiting === 'here' ? OFFLINE.newVersion : OFFLINE.newVersionLater}{' '}
      <button type="button" class="button" onClick={() => void takeNow()}>
        {OFFLINE.useIt}
      </button>
    </div>
  );
}
