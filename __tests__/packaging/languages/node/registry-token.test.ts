import { describe, expect, test } from '@jest/globals';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

/** Returns the sentences and hints about logins of a program with a lock file and settings. */
const found = (lock: Readonly<Record<string, string>>, settings: Readonly<Record<string, string>>) => {
  const program = { entryfilePath: 'job.ts', languageSpecificConfig: { nodeVersion: 24 as const } };
  const files = { 'job.ts': '', 'package.json': '{}', ...lock, ...settings };
  const { diagnostics } = node.image('job.ts', program, fakeWorkspace(files), 'linux/amd64');
  return diagnostics.filter(({ code }) => code === 'packaging/registry-token');
};
const npmrc = { '.npmrc': '# registry\n//npm.acme.test/:_authToken=${NPM_TOKEN}\n' };
const berryrc = (line: string) => ({ '.yarnrc.yml': `npmScopes:\n  acme:\n    ${line}\n` });
const yarn1 = { 'yarn.lock': '# yarn lockfile v1\n' };
const yarn4 = { 'yarn.lock': '__metadata:\n  version: 8\n' };

describe('a login that a committed file takes from a variable', () => {
  test.each([
    ['npm', {}],
    ['pnpm', { 'pnpm-lock.yaml': "lockfileVersion: '9.0'" }],
    ['Bun', { 'bun.lock': '{}' }],
  ])('leaves %s without one', (title, lock) => {
    expect(found(lock, npmrc)).toMatchObject([
      {
        severity: 'warning',
        sentence: `.npmrc:2 takes the login of a registry from NPM_TOKEN, which no build has, and wins over the secret npmrc: ${title} would ask for private packages without a login.`,
        hint: expect.stringContaining('an .npmrc with the login by the input build-secrets: npmrc=NPMRC, where NPMRC'),
      },
    ]);
  });

  test('stops Yarn 1, which knows no default, in any setting of .npmrc', () => {
    for (const variable of ['NPM_TOKEN', 'NPM_TOKEN-', 'NPM_TOKEN:-x'])
      expect(found(yarn1, { '.npmrc': `a=1\nregistry=https://x/\${${variable}}` })).toMatchObject([
        {
          sentence: `.npmrc:2 has the variable \${${variable}}, which no build has: Yarn 1 stops there, also with the secret npmrc.`,
          hint: expect.stringContaining('build-secrets: npmrc=NPMRC'),
        },
      ]);
    expect(found(yarn1, { '.npmrc': '; a=${A}\n# a=${A}\ncafile=${HOME}/ca.pem' })).toEqual([]);
    expect(found(yarn1, berryrc('npmAuthToken: "${NPM_TOKEN}"'))).toEqual([]);
  });

  test('stops Yarn 2 and later where .yarnrc.yml gives it no default', () => {
    for (const line of ['npmAuthToken: "${NPM_TOKEN}"', 'npmAuthToken: ${NPM_TOKEN} # of the team'])
      expect(found(yarn4, berryrc(line))).toMatchObject([
        {
          sentence:
            '.yarnrc.yml:3 takes npmAuthToken from NPM_TOKEN, which no build has and which has no default: Yarn 4 stops there, also with the secret yarnrc.',
          hint: 'Remove the line, and give commands that build a .yarnrc.yml with the login by the input build-secrets: yarnrc=YARNRC, where YARNRC is a variable with its text.',
        },
      ]);
    expect(found(yarn4, berryrc('npmRegistryServer: "https://${HOST}/x"'))).toMatchObject([
      { sentence: expect.stringContaining('takes npmRegistryServer from HOST') },
    ]);
  });

  test('leaves Yarn 2 and later without one where its default is empty', () => {
    for (const variable of ['NPM_TOKEN-', 'NPM_TOKEN:-'])
      expect(found(yarn4, berryrc(`npmAuthToken: "\${${variable}}"`))).toMatchObject([
        {
          sentence:
            '.yarnrc.yml:3 takes npmAuthToken from NPM_TOKEN, which no build has, and wins over the secret yarnrc: Yarn 4 would ask for private packages without a login.',
        },
      ]);
  });

  test.each([
    'npmRegistryServer: "${HOST-https://x}"',
    '# npmAuthToken: "${NPM_TOKEN}"',
    'cacheFolder: "${HOME}/.yarn"',
  ])('is none in %s', (line) => {
    expect(found(yarn4, { ...berryrc(line), ...npmrc })).toEqual([]);
  });

  test('leaves Bun without one by bunfig.toml, of which no other package manager reads it', () => {
    const settings = {
      'bunfig.toml':
        '# token = "$A"\n[install.scopes]\nacme = { token = "$NPM_TOKEN", url = "https://npm.acme.test" }\n[install.registry]\nusername = "u"\npassword = "${NPM_PASSWORD}"\n',
    };
    expect(found({ 'bun.lock': '{}' }, settings).map(({ sentence }) => sentence)).toEqual(
      [
        [3, 'NPM_TOKEN'],
        [6, 'NPM_PASSWORD'],
      ].map(
        ([line, name]) =>
          `bunfig.toml:${line} takes the login of a registry from ${name}, which no build has: Bun would ask for private packages without a login.`,
      ),
    );
    expect(found({ 'package-lock.json': '{}' }, settings)).toEqual([]);
  });
});
