/** The registration of this very Seams: another one of the host, above this folder, is none of ours. */
import { HERE } from './files.ts';

export async function ownRegistration(): Promise<ServiceWorkerRegistration | null> {
  const found = await navigator.serviceWorker.getRegistration();
  return found?.scope === new URL(HERE, document.baseURI).href ? found : null;
}
