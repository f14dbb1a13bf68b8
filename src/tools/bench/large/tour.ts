/** A way through some pages of the game, with stops. */
import type { Page } from '@playwright/test';

/** Looks over the page as it stands, under this name. */
export type Look = (stop: string) => Promise<void>;

/** Walks through some pages of the game at the page's base address. */
export type Tour = (page: Page, look: Look) => Promise<void>;
