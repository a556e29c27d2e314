import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { goldenReports } from './golden-reports.ts';

/** `npm run pictures` shows these files as GitHub does, and `__tests__/browser` looks for what nobody would want to see. */
test.each(Object.entries(goldenReports))('the recorded %s is what is written today', (name, make) => {
  const file = new URL(`expected/${name}`, import.meta.url);
  const written = make();
  if (process.env.GOLDEN === 'write') writeFileSync(file, written);
  expect(written).toBe(
    existsSync(file) ? readFileSync(file, 'utf8') : 'missing: run `GOLDEN=write npm test -- report/golden-reports`',
  );
});
