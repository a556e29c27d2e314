import { describe, expect, test } from '@jest/globals';
import { serverOf } from '../../../src/adapters/node/checkout.ts';
import { folderWith } from './disk.ts';

const cloneOf = (url: string) => folderWith({ '.git/HEAD': 'x', '.git/config': `[remote "origin"]\n\turl = ${url}\n` });

describe('serverOf', () => {
  test.each([
    ['https://github.com/acme/jobs.git', 'https://github.com'],
    ['git@github.com:acme/jobs.git', 'https://github.com'],
    ['ssh://git@ssh.github.com:443/acme/jobs.git', 'https://github.com'],
    ['https://x-access-token:secret@ghes.example.com:8443/acme/jobs.git', 'https://ghes.example.com'],
    ['git@GHES.example.com:acme/jobs.git', 'https://ghes.example.com'],
    ['octocorp@octocorp.ghe.com:acme/jobs.git', 'https://octocorp.ghe.com'],
    ['http://github/acme/jobs', 'https://github'],
    // An alias of ~/.ssh/config, and a folder of this machine.
    ['git@work:acme/jobs.git', undefined],
    ['/srv/git/jobs.git', undefined],
    ['../jobs.git', undefined],
  ])('of a clone of %s is %s', async (url, server) => {
    expect(serverOf(await cloneOf(url), {})).toBe(server);
  });

  test('is that of the runner before that of the clone, and unknown without either', async () => {
    const clone = await cloneOf('https://github.com/acme/jobs');
    expect(serverOf(clone, { GITHUB_SERVER_URL: 'https://ghes.example.com' })).toBe('https://ghes.example.com');
    expect(serverOf(await folderWith({}), {})).toBeUndefined();
  });
});
