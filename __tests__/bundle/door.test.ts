import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { folderWith } from '../adapters/node/disk.ts';
import { bundle, listing, openAws, runBundle, smallConfig, startBundle, warmBundle } from './bundle.ts';

let folder: string;
let aws: Awaited<ReturnType<typeof openAws>>;
let warm: ReturnType<typeof warmBundle>;
beforeAll(async () => {
  folder = await folderWith({ 'batch-jobs.yml': smallConfig, 'sub/batch-jobs.yml': 'extra: 1\n' });
  aws = await openAws();
  warm = warmBundle();
});
afterAll(() => Promise.all([aws.loopback.close(), warm.close()]));

const codesIn = (stderr: string): string[] =>
  [...stderr.matchAll(/^(?:\S+:\d+:\d+ )?error (\S+)$/gm)].map(([, code]) => code ?? '');

const mistakes: readonly (readonly [words: string, exit: number, codes: string, says: string])[] = [
  ['deplyo', 2, 'door/unknown-command', 'Did you mean `deploy`? Known: validate, compile, build, plan, deploy'],
  ['constructor', 2, 'door/unknown-command', 'Known: validate'],
  ['doctor --format sarif', 2, 'door/bad-value', 'doctor has no format sarif'],
  ['validate --stgae dev', 2, 'door/unknown-flag', 'Did you mean `--stage`?'],
  ['validate --__proto__ x', 2, 'door/unknown-flag', 'Known: --config'],
  ['validate batch-jobs.yml', 2, 'door/unknown-flag', '--name=value'],
  ['validate -s dev', 2, 'door/unknown-flag door/unknown-flag', '"-s" is neither'],
  ['validate --stage preview', 2, 'door/bad-value', 'not the word preview'],
  ['validate --stage a_b', 2, 'door/bad-value', 'up to 32 letters'],
  ['validate --stage', 2, 'door/bad-value', '--stage needs a value.'],
  ['deploy --stage --aws-region eu-central-1', 2, 'door/bad-value', '--stage needs a value.'],
  ['validate --stage=', 2, 'door/bad-value', '--stage needs a value.'],
  ['validate --aws-region mars', 2, 'door/bad-value', 'eu-central-1'],
  ['deploy --role-to-assume admin', 2, 'door/bad-value', 'the ARN of an IAM role'],
  ['deploy --role-duration-seconds 60', 2, 'door/bad-value', '900 to 43200'],
  ['deploy --expected-account-ids 123', 2, 'door/bad-value', 'twelve digits'],
  // An empty list would allow every account.
  ['deploy --expected-account-ids ,', 2, 'door/bad-value', 'needs a value'],
  ['validate --working-directory nowhere', 2, 'door/bad-value', 'working-directory names no folder: nowhere'],
  ['validate --working-directory batch-jobs.yml', 2, 'door/bad-value', 'names no folder'],
  ['compile', 1, 'door/missing-input', 'Give the stage'],
  ['deploy', 1, 'door/missing-input door/missing-input', 'set AWS_REGION'],
  ['deploy --stage dev', 1, 'door/missing-input', 'The AWS region is not known.'],
  ['compile --stage dev --output-dir batch-jobs.yml', 1, 'door/cannot-write', 'Give another output-dir'],
  ['compile --stage dev --output-dir batch-jobs.yml/sub', 1, 'door/cannot-write', 'ENOTDIR'],
  ['deploy --stage dev --aws-region eu-central-1 --output-dir batch-jobs.yml', 1, 'door/cannot-write', 'output-dir'],
  ['destroy --stage dev --aws-region eu-central-1', 1, 'stack/confirm', '--confirm dev'],
  ['validate --config sub', 1, 'source/not-a-file', 'sub/batch-jobs.yml'],
  ['validate --stgae dev --aws-region mars --nope', 2, 'door/unknown-flag door/bad-value door/unknown-flag', 'nope'],
  ['deplyo --stgae dev', 2, 'door/unknown-command door/unknown-flag', '--stage'],
  [
    'compile --working-directory nowhere --output-dir batch-jobs.yml',
    2,
    'door/bad-value door/missing-input door/cannot-write',
    '',
  ],
];

describe('the bundle at a prompt', () => {
  const run = (words: string, environment = {}) => warm.run(words.split(' '), { folder, environment });

  test.each(mistakes)('exits on %j with code %i and reports %s', async (words, exit, codes, says) => {
    const before = listing(folder);
    const { code, stdout, stderr } = await run(words);
    expect({ codes: codesIn(stderr).join(' '), code, stdout }).toEqual({ codes, code: exit, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(listing(folder)).toEqual(before);
  });

  test.each(['--help', '-h', 'help', ''])('prints every command and flag to standard output for %j', async (word) => {
    const { code, stdout, stderr } = await runBundle(word ? [word] : [], { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const said of ['validate', 'compile', 'deploy', 'destroy', 'outputs', '--config', '--stage', '--confirm'])
      expect(stdout).toContain(said);
  });

  test('prints the flags of a command for its --help', async () => {
    const { stdout, code } = await run('destroy --stage dev --help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^batch-job destroy/);
    expect(stdout).toContain('--confirm');
    expect((await run('validate --help')).stdout).not.toContain('--confirm');
  });

  test('reads a value behind its flag or behind =, where it may begin with a hyphen', async () => {
    for (const words of [
      ['validate', '--config', 'sub/batch-jobs.yml'],
      ['validate', '--config=sub/batch-jobs.yml'],
      ['validate', '--config=./sub/../sub/batch-jobs.yml'],
      ['validate', '--working-directory=sub'],
    ])
      expect((await runBundle(words, { folder })).stdout).toMatch(/^sub\/batch-jobs.yml:1:1 error config/);
    expect((await run('validate --config=--x.yml')).stderr).toMatch(/^--x.yml:1:1 error source\/missing-file/m);
  });

  test('refuses a role of an unexpected account before any call', async () => {
    const { environment } = aws;
    const role = '--role-to-assume arn:aws:iam::210987654321:role/deploy';
    const { code, stderr } = await run(`deploy --stage dev --expected-account-ids 123456789012 ${role}`, environment);
    expect({ code, codes: codesIn(stderr) }).toEqual({ code: 1, codes: ['stack/wrong-account'] });
    expect(aws.loopback.calls).toEqual([]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('refuses credentials of an unexpected account after one call, which reads the account', async () => {
    const { environment } = aws;
    const words = 'deploy --stage dev --expected-account-ids 210987654321,210987654322';
    const { code, stderr } = await run(words, environment);
    expect({ code, codes: codesIn(stderr) }).toEqual({ code: 1, codes: ['stack/wrong-account'] });
    expect(aws.loopback.calls.splice(0).map(({ name }) => name)).toEqual(['GetCallerIdentity']);
  });

  test('writes no file for validate, and for compile its files alone', async () => {
    const own = await folderWith({ 'batch-jobs.yml': smallConfig });
    expect((await runBundle(['validate'], { folder: own })).code).toBe(0);
    expect(listing(own)).toHaveLength(1);
    const { code, stdout } = await runBundle(['compile', '--stage', 'dev', '--output-dir', 'out'], {
      folder: own,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(listing(join(own, 'out')).map((line) => line.split(' ')[0])).toEqual([
      '.gitignore',
      'batch-job-files.sha256',
      'diagnostics.json',
      'effective-config.yml',
      'image-plan.json',
      'parameters.json',
      'state-machines',
      'state-machines/job.asl.json',
      'template.json',
    ]);
    const read = (name: string) => readFile(join(own, 'out', name), 'utf8');
    expect(await read('.gitignore')).toBe('*\n');
    expect(JSON.parse(await read('diagnostics.json'))).toEqual({ version: 1, diagnostics: [] });
    expect(parse(await read('effective-config.yml'))).toMatchObject({ serviceName: 'demo' });
    expect(JSON.parse(await read('image-plan.json'))).toMatchObject({ images: [] });
    expect(Object.keys(JSON.parse(await read('template.json')).Resources).length).toBeGreaterThan(5);
    expect(JSON.parse(await read('state-machines/job.asl.json')).StartAt).toEqual(expect.any(String));
  });

  test('fails over 500 resources: compile after it wrote its files, deploy before any call', async () => {
    const job = smallConfig.slice(smallConfig.indexOf('  job:'));
    const jobs = Array.from({ length: 80 }, (_, at) => job.replace('job:', `job${at}:`)).join('');
    const own = await folderWith({ 'batch-jobs.yml': `serviceName: demo\nresources:\n${jobs}` });
    const start = { folder: own, environment: aws.environment };
    const validated = await runBundle(['validate'], start);
    expect(codesIn(validated.stdout)).toContain('config/too-many-resources');
    expect(validated.stdout + validated.stderr).not.toContain('is valid');
    expect(validated.code).toBe(1);
    expect((await runBundle(['deploy', '--stage', 'dev'], start)).code).toBe(1);
    expect(aws.loopback.calls).toEqual([]);
    expect(listing(own)).toHaveLength(1);
    const compiled = await runBundle(['compile', '--stage', 'dev'], start);
    expect(codesIn(compiled.stderr)).toContain('config/too-many-resources');
    expect(compiled.code).toBe(1);
    expect(listing(own).map((line) => line.split(' ')[0])).toContain('.batch-job/template.json');
  });

  test('begins with a shebang line', async () => {
    expect((await readFile(bundle, 'utf8')).split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  test('goes on if the reader of its output closes the pipe', async () => {
    const { child, ended } = startBundle(['--help'], { folder });
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect((await ended).code).toBe(0);
  });
});
