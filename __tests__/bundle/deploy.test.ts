import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { folderWith } from '../adapters/node/disk.ts';
import { read } from '../docs/pages.ts';
import { dist, listing, openAws, runBundle, smallConfig } from './bundle.ts';

let aws: Awaited<ReturnType<typeof openAws>>;
beforeAll(async () => {
  aws = await openAws();
});
afterEach(() => void aws.loopback.calls.splice(0));
afterAll(() => aws.loopback.close());

const called = (): string[] => aws.loopback.calls.splice(0).map(({ name }) => name);

const withSecret = smallConfig.replace(
  '      resources:\n        cpu',
  "        environment: [{ name: PASSWORD, value: $Secret('database') }]\n      resources:\n        cpu",
);

describe('the bundle at a prompt', () => {
  const stage = 'd';

  test('deploys, deploys again without a change, prints the outputs and destroys', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    const run = (...words: string[]) =>
      runBundle([...words, '--stage', stage], { folder, environment: aws.environment });

    const absent = await run('outputs');
    expect({ code: absent.code, stdout: absent.stdout }).toEqual({ code: 1, stdout: '' });
    expect(absent.stderr).toMatch(/^error stack\/absent$/m);
    called();

    const first = await run('deploy');
    expect({ code: first.code, stdout: first.stdout }).toEqual({ code: 0, stdout: '' });
    const names = called();
    expect(names[0]).toBe('GetCallerIdentity');
    expect(names).toEqual(expect.arrayContaining(['CreateChangeSet', 'ExecuteChangeSet']));
    expect(first.stderr).toMatch(new RegExp(`^Outputs of demo-${stage}\n {2}job  \\w+ +\\S+$`, 'm'));
    expect(first.stderr).toMatch(
      /^Pages of the console\n(.*\n)* {2}stack {2,}https:\/\/us-east-1\.console\.aws\.amazon\.com/m,
    );
    expect(first.stderr).toMatch(/^ {2}job {4}https:\/\/us-east-1\.console\.aws\.amazon\.com\/states\/home/m);
    expect(listing(join(folder, '.batch-job')).map((line) => line.split(' ')[0])).toEqual([
      '.gitignore',
      'diagnostics.json',
      'diagnostics.sarif',
      'outputs.json',
      'report.html',
      'report.md',
    ]);

    const second = await run('deploy');
    expect(second.code).toBe(0);
    expect(second.stderr).toContain('Nothing to change.');
    expect(called().filter((name) => !/^(Get|Describe|List)/.test(name))).toEqual([]);

    const outputs = await run('outputs');
    expect(outputs.code).toBe(0);
    const text = readFileSync(join(folder, '.batch-job/outputs.json'), 'utf8');
    expect(outputs.stdout).toBe(text);
    expect(JSON.parse(outputs.stdout)).toMatchObject({ version: 1, resources: { job: expect.any(Object) } });
    const judge = new Ajv().compile(JSON.parse(read('schemas/outputs.schema.json')));
    expect([judge(JSON.parse(text)), judge.errors]).toEqual([true, null]);

    const destroyed = await run('destroy', '--confirm', stage);
    expect({ code: destroyed.code, stdout: destroyed.stdout }).toEqual({ code: 0, stdout: '' });
    expect(called()).toContain('DeleteStack');
  });

  test('looks up a secret after it checked the account, and writes its ARN into the template', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': withSecret });
    const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:database-AbCdEf';
    const start = { folder, environment: aws.environment };
    const words = ['deploy', '--stage', `secret-${stage}`, '--expected-account-ids', '123456789012'];
    aws.account.secrets.clear();
    const missing = await runBundle(words, start);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('There is no secret named "database"');
    expect(called()).toEqual(['GetCallerIdentity', 'DescribeSecret']);

    aws.account.secrets.set('database', arn);
    expect((await runBundle(words, start)).code).toBe(0);
    const body = aws.loopback.calls.find(({ name }) => name === 'CreateChangeSet')?.parameters.TemplateBody;
    expect(body).toContain(arn);
    expect(called().slice(0, 2)).toEqual(['GetCallerIdentity', 'DescribeSecret']);
  });

  test('reports the line of the resource that failed a deployment', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    aws.account.cloud.failures.set('JobJobDefinition', 'The image is not allowed here.');
    const { code, stderr } = await runBundle(['deploy', '--stage', `f${stage}`], {
      folder,
      environment: aws.environment,
    });
    aws.account.cloud.failures.clear();
    expect(stderr).toMatch(/^batch-jobs.yml:3:3 error stack\/deploy-failed$/m);
    expect(stderr).toContain('The image is not allowed here.');
    expect(code).toBe(1);
  });
});

/** Returns the chunks of the bundle that a run loads, as V8's coverage lists them. */
const chunksOf = async (words: readonly string[], folder: string): Promise<string[]> => {
  const records = await folderWith({});
  const environment = { ...aws.environment, NODE_V8_COVERAGE: records };
  await runBundle(words, { folder, environment });
  const scripts = readdirSync(records).flatMap(
    (name) => JSON.parse(readFileSync(join(records, name), 'utf8')).result as { url: string }[],
  );
  return scripts.flatMap(({ url }) => (url.includes('/dist/') ? [url.slice(url.lastIndexOf('/') + 1)] : [])).sort();
};

/** Returns the chunks whose text matches a pattern. */
const holding = (mark: RegExp): string[] =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.js') && mark.test(readFileSync(join(dist, name), 'utf8')))
    .sort();

describe('the chunks of the bundle', () => {
  const undici = holding(/class Undici|UndiciError/);
  const sdk = holding(/AwsQueryProtocol|AwsJson1_1Protocol|class NodeHttpHandler|GetCallerIdentity/);
  const common = (loaded: readonly string[], some: readonly string[]) => loaded.filter((name) => some.includes(name));

  test('keep the SDK and @actions/core out of the entry', () => {
    expect(undici.length).toBeGreaterThan(0);
    expect(sdk.length).toBeGreaterThan(2);
    expect([...undici, ...sdk]).not.toContain('index.js');
  });

  test('that validate and compile load are neither the SDK nor @actions/core', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': withSecret });
    for (const words of [['validate'], ['compile', '--stage', 'dev']]) {
      const loaded = await chunksOf(words, folder);
      expect(loaded).toContain('index.js');
      expect(loaded.length).toBeGreaterThan(2);
      expect(common(loaded, [...undici, ...sdk])).toEqual([]);
    }
  });

  test('that help and a wrong flag load are the entry alone', async () => {
    const folder = await folderWith({});
    expect(await chunksOf(['--help'], folder)).toEqual(['index.js']);
    expect(await chunksOf(['validate', '--nope'], folder)).toEqual(['index.js']);
  });

  test('that a deploy with ambient credentials loads are the SDK, not @actions/core', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    const loaded = await chunksOf(['deploy', '--stage', 'l'], folder);
    expect(common(loaded, sdk).length).toBeGreaterThan(0);
    expect(common(loaded, undici)).toEqual([]);
  });
});
