import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addFiles, folderWith } from '../adapters/node/disk.ts';
import type { FakeFile } from '../fakes/workspace.ts';
import { badConfigs } from './bad-configs.ts';
import { listing, openAws, smallConfig, warmBundle } from './bundle.ts';

let aws: Awaited<ReturnType<typeof openAws>>;
let bundle: ReturnType<typeof warmBundle>;
beforeAll(async () => {
  aws = await openAws();
  bundle = warmBundle();
});
afterAll(() => Promise.all([aws.loopback.close(), bundle.close()]));

const prepare = async (files: Readonly<Record<string, FakeFile | Uint8Array>>, folders: readonly string[] = []) => {
  const folder = await folderWith({});
  for (const [name, file] of Object.entries(files))
    if (file instanceof Uint8Array) await writeFile(join(folder, name), file);
    else await addFiles(folder, { [name]: file });
  for (const name of folders) await mkdir(join(folder, name));
  return folder;
};

describe('validate, compile and deploy of a wrong config', () => {
  test.each(badConfigs)('$name: $says', async ({ files, folders, says }) => {
    const folder = await prepare(files, folders);
    const before = listing(folder);
    const [place, code] = says.split(' ') as [string, string];
    const judge = async (command: string) => {
      const { environment } = aws;
      const ended = await bundle.run([command, '--stage', 'dev'], { folder, environment });
      // Complaints about the content are what `validate` is asked for.
      const isResult = command === 'validate' && ended.stdout !== '';
      const [said, other] = isResult ? [ended.stdout, ended.stderr] : [ended.stderr, ended.stdout];
      const [first] = said.split('\n');
      expect({ command, first }).toEqual({ command, first: `batch-jobs.yml:${place} error ${code}` });
      expect(ended.code).toBe(1);
      expect(other).toBe('');
      expect(said).not.toMatch(/^\s+at |node:internal|This is a bug/m);
      expect(said.length).toBeLessThan(10_000);
    };
    await Promise.all(['validate', 'compile', 'deploy'].map(judge));
    expect(listing(folder)).toEqual(before);
    expect(aws.loopback.calls).toEqual([]);
  });

  test('report every diagnostic at once, in the order of lines', async () => {
    const text = smallConfig.replace('cpu: 1', 'cpu: many').replace('timeout', 'timeuot');
    const folder = await prepare({ 'batch-jobs.yml': `${text}extra: 1\n` });
    const { stdout } = await bundle.run(['validate'], { folder });
    expect(stdout.match(/^batch-jobs.yml:.*$/gm)).toEqual([
      'batch-jobs.yml:12:14 error config/wrong-type',
      'batch-jobs.yml:14:7 error config/unknown-key',
      'batch-jobs.yml:19:1 error config/unknown-key',
    ]);
    expect(stdout).toContain('Did you mean `timeout`?');
    expect(stdout).toContain('3 errors, 0 warnings');
  });

  test('report a secret with a wrong name before they call AWS', async () => {
    const environment = "environment: [{ name: A, value: $Secret('a.b.c') }]";
    const text = smallConfig.replace(
      '      resources:\n        cpu',
      `        ${environment}\n      resources:\n        cpu`,
    );
    const folder = await prepare({ 'batch-jobs.yml': text });
    const { stderr, code } = await bundle.run(['deploy', '--stage', 'dev'], {
      folder,
      environment: aws.environment,
    });
    expect(stderr).toMatch(/^batch-jobs.yml:11:41 error directives\/secret/);
    expect(code).toBe(1);
    expect(aws.loopback.calls).toEqual([]);
  });
});

describe('validate of an unusual config', () => {
  const flow = `{serviceName: demo, resources: {job: {type: batch-job, properties: {container: {packaging: {type: prebuilt-image,
    properties: {image: 'busybox:1.37'}}}, resources: {cpu: 1, memory: 512}, timeout: 60}}}}`;
  const anchored = smallConfig
    .replace('resources:\n        cpu', 'resources: &size\n        cpu')
    .concat('  other:\n    type: batch-job\n    properties:\n      container:\n        packaging:\n')
    .concat(
      '          type: prebuilt-image\n          properties: { image: busybox:1.37 }\n      resources: *size\n      timeout: 60\n',
    );
  test.each([
    { name: 'with a byte order mark', text: `\ufeff${smallConfig}` },
    { name: 'with CRLF', text: smallConfig.replaceAll('\n', '\r\n') },
    { name: 'with both', text: `\ufeff${smallConfig.replaceAll('\n', '\r\n')}` },
    { name: 'with an anchor and an alias', text: anchored },
    { name: 'in flow style', text: flow },
    { name: 'as JSON', text: '{"serviceName": "demo", "resources": {}}' },
    { name: 'with a document marker', text: `---\n${smallConfig}...\n` },
  ])('accepts one $name', async ({ text }) => {
    const folder = await prepare({ 'batch-jobs.yml': text });
    const { stderr, stdout, code } = await bundle.run(['validate'], { folder });
    expect({ stderr, stdout, code }).toEqual({
      stderr: expect.stringMatching(
        /^No AWS region is given: [^\n]*\nbatch-jobs\.yml is valid\.\n(?:.* (?:starts every day: |has no events, ).*\n)*$/,
      ),
      stdout: '',
      code: 0,
    });
    expect(listing(folder)).toEqual([expect.stringMatching(/^batch-jobs.yml \d+$/)]);
  });
});
