/** Seams among the programs of the device: what the browser offers, and whether it is there. */
import { setOffline } from './state.ts';

/** What browsers that offer it send; no part of TypeScript's page. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

const OWN_WINDOW = '(display-mode: standalone), (display-mode: minimal-ui), (display-mode: fullscreen)';

/** Only now the page names its manifest: browsers make their offer as soon as they have read it, and only once. */
export function watchInstalling(manifest: string): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault(); // no banner over a page: the offer stands in the settings
    setOffline({ install: () => offer(event as InstallOffer) });
  });
  addEventListener('appinstalled', () => setOffline({ install: null, installed: true }));
  setOffline({ installed: matchMedia(OWN_WINDOW).matches });
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = manifest;
  document.head.append(link);
}

/** An offer can be taken up once. */
async function offer(event: InstallOffer): Promise<void> {
  setOffline({ install: null });
  await event.prompt();
}
