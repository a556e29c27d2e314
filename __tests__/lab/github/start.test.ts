import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('../../../lab/github/start.mjs', import.meta.url));

test('lab/github/start.mjs serves API and issuer, prints their addresses, and ends on SIGTERM', async () => {
  const child = spawn(process.execPath, [script, '--api-port', '0', '--oidc-port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let told = '';
  for await (const part of child.stdout) {
    told += part;
    if (told.includes('OIDC_ISSUER=')) break;
  }
  const [, api] = /^GITHUB_API_URL=(.*)$/m.exec(told) ?? [];
  const [, issuer] = /^OIDC_ISSUER=(.*)$/m.exec(told) ?? [];
  for (const base of [api, issuer]) expect((await fetch(`${base}/_lab/health`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
