import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { enter } from '../../src/door/door.ts';
import { gitCheckoutWith } from '../adapters/node/git-checkout.ts';

const job = `serviceName: demo
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging: {type: prebuilt-image, properties: {image: 'busybox:1.37'}}
      resources: {cpu: 1, memory: 900}
`;

/** Plans, at a prompt and without credentials, that a bucket of the base is removed. */
const planOf = async (...words: readonly string[]) => {
  const checkout = await gitCheckoutWith({ 'batch-jobs.yml': `${job}  archive:\n    type: bucket\n` });
  writeFileSync(join(checkout.root, 'batch-jobs.yml'), job);
  const streams = { out: '', err: '' };
  const where = ['--stage', 'dev', '--working-directory', checkout.root, '--aws-region', 'us-east-1'];
  const code = await enter({
    words: ['plan', ...where, '--base-ref', 'base', ...words],
    environment: { PATH: process.env.PATH },
    entry: 'dist/index.js',
    out: (text) => {
      streams.out += text;
    },
    err: (text) => {
      streams.err += text;
    },
    signal: new AbortController().signal,
  });
  const file = (name: string) => readFileSync(join(checkout.root, '.batch-job', name), 'utf8');
  const { diagnostics } = JSON.parse(file('diagnostics.json'));
  return { code, ...streams, diagnostics, report: file('report.md') };
};
const codesOf = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

describe('A plan that exceeds max-changes', () => {
  const allowed = ['--allow-delete', 'ArchiveBucket'];

  test('says the numbers in its headline, and ends with exit code 1', async () => {
    const { code, out, err, report } = await planOf(...allowed, '--max-changes', '0');
    expect(code).toBe(1);
    expect(out).toMatch(/demo-dev: blocked, \d+ resources? would change, and max-changes is 0\.\n/);
    expect(report).toMatch(/### ⛔ .*blocked, \d+ resources? would change, and max-changes is 0/);
    expect(report).toContain('If all of it is meant, say so with max-changes:');
    expect(err).toMatch(/error stack\/too-many-changes\n/);
  });

  test.each([
    ['fail-on-blocked is false', ['--max-changes', '0', '--fail-on-blocked', 'false']],
    ['as many may change', ['--max-changes', '99']],
  ])('ends with exit code 0 where %s', async (_, words) => {
    const { code, diagnostics } = await planOf(...allowed, ...words);
    expect([code, diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')]).toEqual([0, []]);
  });
});

describe('A plan that a deploy would refuse', () => {
  test('writes everything, says what would be lost and what allows it, and ends with exit code 1', async () => {
    const { code, out, err, diagnostics, report } = await planOf();
    expect(code).toBe(1);
    expect(out).toContain('demo-dev: blocked, 1 resource would leave the stack without permission.\n');
    expect(report).toContain('blocked, 1 resource would leave the stack without permission');
    expect(err).toMatch(/error stack\/loses-data\n/);
    expect(err).toContain('allow-delete: ArchiveBucket');
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'stack/loses-data', severity: 'error', line: 1, column: 1 }),
    );
  });

  test.each([
    ['fail-on-blocked is false', '--fail-on-blocked', 'false'],
    ['the loss is allowed', '--allow-delete', 'ArchiveBucket'],
  ])('ends with exit code 0 where %s', async (_, flag, value) => {
    const { code, diagnostics } = await planOf(flag, value);
    expect([code, codesOf(diagnostics).includes('stack/loses-data')]).toEqual([0, false]);
  });
});
