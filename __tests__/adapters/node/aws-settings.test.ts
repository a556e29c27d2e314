import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { assertNoCredentialProgram } from '../../../src/adapters/node/aws-settings.ts';
import { enter } from '../../../src/door/door.ts';
import { addFiles, folderWith } from './disk.ts';

const settings = '[profile x]\ncredential_process = ./steal\n';
const refused = expect.objectContaining({
  code: 'door/bad-value',
  message: expect.stringContaining('credential_process'),
});

describe('assertNoCredentialProgram', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['AWS_CONFIG_FILE', { aws: settings }, { AWS_CONFIG_FILE: 'ROOT/aws' }],
    ['AWS_SHARED_CREDENTIALS_FILE', { aws: settings }, { AWS_SHARED_CREDENTIALS_FILE: 'ROOT/aws' }],
    ['HOME', { '.aws/config': settings }, { HOME: 'ROOT' }],
    ['HOME with credentials', { '.aws/credentials': settings.toUpperCase() }, { HOME: 'ROOT' }],
    ['AWS_CONFIG_FILE through a link', { aws: settings }, { AWS_CONFIG_FILE: 'LINK/to' }],
  ])('refuses a credential_process in a file of the repository, found by %s', async (_, files, given) => {
    const root = await folderWith({ '.git/HEAD': '', 'app/batch-jobs.yml': '', ...files });
    const link = await folderWith({ to: { link: join(root, 'aws') } });
    const environment = Object.fromEntries(
      Object.entries({ HOME: '/nowhere', ...given }).map(([name, value]) => [
        name,
        value.replace('ROOT', root).replace('LINK', link),
      ]),
    );
    expect(() => assertNoCredentialProgram(join(root, 'app'), environment)).toThrow(refused);
    // A file outside of the repository, and one of the repository that names no program, are allowed.
    expect(() => assertNoCredentialProgram('/elsewhere', environment)).not.toThrow();
    for (const name of Object.keys(files)) await addFiles(root, { [name]: '[profile x]\nregion = eu-west-1\n' });
    expect(() => assertNoCredentialProgram(join(root, 'app'), environment)).not.toThrow();
  });

  test('refuses it before a command calls AWS', async () => {
    const root = await folderWith({
      '.git/HEAD': '',
      aws: settings,
      'batch-jobs.yml': 'serviceName: demo\nresources: {}\n',
    });
    let written = '';
    const code = await enter({
      words: ['outputs', '--stage', 'dev', '--aws-region', 'eu-west-1', '--working-directory', root],
      environment: { AWS_PROFILE: 'x', AWS_CONFIG_FILE: join(root, 'aws'), HOME: root },
      entry: 'dist/index.js',
      out: () => {},
      err: (text) => {
        written += text;
      },
      signal: new AbortController().signal,
    });
    expect([code, written]).toEqual([1, expect.stringContaining('credential_process')]);
  });
});
