import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { deployBoth, planOffline } from './example.ts';

/** `scripts/pictures.mjs` makes the pictures of the README and of `docs/comment.md` from these files. */
test.each([
  ['plan without AWS', 'report.md', 'comment.md', planOffline],
  ['plan without AWS', 'plan.json', 'plan.json', planOffline],
  ['plan without AWS', 'report.html', 'report.html', planOffline],
  ['deploy', 'report.md', 'deployed.md', deployBoth],
])('a %s of the example writes the recorded %s', async (_, name, recorded, run) => {
  const written = (await run())[name] ?? '';
  const file = new URL(`expected/${recorded}`, import.meta.url);
  if (process.env.GOLDEN === 'write') writeFileSync(file, written);
  expect(written).toBe(
    existsSync(file) ? readFileSync(file, 'utf8') : 'missing: run `GOLDEN=write npm test -- report/example`',
  );
});
