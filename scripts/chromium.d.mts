import type { Browser } from 'playwright-core';

/** Starts Debian's Chromium, or the browser that CHROMIUM names. Throws where there is none, with what to do. */
export function openBrowser(): Promise<Browser>;
