import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSecretOf, buildSecretPattern, knownSecrets, secretMount } from '../../src/packaging/build-secrets.ts';
import { read, root } from '../docs/pages.ts';

const languages = join(root, 'src/packaging/languages');
const sources = readdirSync(languages, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const page = read('docs/guides/private-registries.md');

describe('the secrets that generated Dockerfiles mount', () => {
  const written = [...sources.matchAll(/type=secret,id=([\w-]+),target=([\w./-]+)/g)].map(([, id, target]) => [
    id,
    target,
  ]);
  const byName = [...sources.matchAll(/secretMount\('([\w-]+)'\)/g)].map(([, id = '']) => [
    id,
    knownSecrets[id]?.target,
  ]);

  test('are those of the table, at its targets', () => {
    const table = Object.entries(knownSecrets).map(([id, { target }]) => [id, target]);
    const mounted = new Map([...written, ...byName].map((one) => [JSON.stringify(one), one]));
    expect([...mounted.keys()].sort()).toEqual(table.map((one) => JSON.stringify(one)).sort());
  });

  test('are never required: a build without them runs as well', () => {
    expect(sources).not.toContain('required=true');
    for (const id of Object.keys(knownSecrets)) expect(secretMount(id)).not.toContain('required');
  });

  test('each have a row on the page about private registries', () => {
    for (const [id, { target, says }] of Object.entries(knownSecrets))
      expect(page).toContain(`| \`${id}\` | ${says} | \`${target.replace('/root/', '$HOME/')}\` |`);
  });
});

describe('a line of build-secrets', () => {
  test.each([
    ['npmrc=NPMRC', { id: 'npmrc', from: { variable: 'NPMRC' } }],
    ['a.b-c=_x9', { id: 'a.b-c', from: { variable: '_x9' } }],
    ['npmrc=.npmrc', { id: 'npmrc', from: { file: '.npmrc' } }],
    ['kube=./kubeconfig', { id: 'kube', from: { file: './kubeconfig' } }],
    ['x=/run/a=b', { id: 'x', from: { file: '/run/a=b' } }],
  ])('%s names a variable or a file', (line, secret) => {
    expect(line).toMatch(buildSecretPattern);
    expect(buildSecretOf(line)).toEqual(secret);
  });

  test.each(['npmrc', 'npmrc=', '=NPMRC', 'a,b=C', 'a b=C', '-x=Y', 'npmrc= '])(
    '%j without an id or a source is refused',
    (line) => {
      expect(line).not.toMatch(buildSecretPattern);
    },
  );
});
