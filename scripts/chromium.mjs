// The browser of pictures and of the tests of `__tests__/browser`: Debian's Chromium, driven by Playwright.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Returns the path of Chromium: CHROMIUM, else the one on the PATH. Throws where there is none, with what to do. */
const chromiumPath = () => {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (found) return found;
  throw new Error('There is no Chromium: apt-get install chromium, or name a browser by CHROMIUM.');
};

/** Starts the browser, which asks nobody for anything by itself; without its sandbox, which root in a container cannot have. */
export const openBrowser = () =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
