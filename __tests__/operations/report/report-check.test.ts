import { expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { reportCauses, reportCheck } from '../../../src/operations/report/report-check.ts';
import { makeAccount } from '../../fakes/account.ts';
import { makeWorld } from '../../fakes/world.ts';

const run = { run: { run: 7, attempt: 1, commit: 'c0ffee00c0ffee00' } };
const text = 'a: 1\n'.repeat(3);
const located = { file: 'batch-jobs.yml', text, locate: () => ({ line: 2, column: 1 }) };
const complaints = (many: number, severity: Diagnostic['severity']): Diagnostic[] =>
  Array.from({ length: many }, (_, index) => ({
    ...{ code: 'config/unknown-key' as const, severity, place: { path: ['a'], at: 'key' as const } },
    ...{ sentence: `The ${severity} ${index}.`, hint: 'Take it out.' },
  }));
const report = async (diagnostics: readonly Diagnostic[], given: Parameters<typeof reportCheck>[1] = run) => {
  const fake = makeWorld([], makeAccount(), text);
  await reportCheck(fake.world, given, 'batch-job validate (dev)', { diagnostics, located });
  return fake;
};

test('More than ten errors are a check run with an annotation each, errors first', async () => {
  const { repository, lines } = await report([...complaints(3, 'warning'), ...complaints(11, 'error')]);
  const [check] = repository.checks;
  expect(check).toMatchObject({
    ...{ name: 'batch-job validate (dev)', commit: 'c0ffee00c0ffee00', conclusion: 'failure' },
    title: '11 errors, 3 warnings',
  });
  expect(check?.annotations).toHaveLength(14);
  expect(check?.annotations.map(({ severity }) => severity).slice(9, 12)).toEqual(['error', 'error', 'warning']);
  expect(check?.annotations[0]).toMatchObject({
    title: 'config/unknown-key',
    message: 'The error 0.\nTake it out.',
    line: 2,
  });
  expect(lines.join('\n')).toMatch(/All 14 annotations are in a check run: https:/);
});

test('Warnings alone make a check run that does not fail', async () => {
  expect((await report(complaints(11, 'warning'))).repository.checks[0]?.conclusion).toBe('neutral');
});

test.each([
  ['ten errors and ten warnings', [...complaints(10, 'error'), ...complaints(10, 'warning')], run],
  ['eleven errors at a prompt', complaints(11, 'error'), { run: {} }],
])('%s make no check run', async (_, diagnostics, given) => {
  const { repository, asked } = await report(diagnostics, given);
  expect(repository.checks).toEqual([]);
  expect(asked.filter((call) => call.startsWith('checks'))).toEqual([]);
});

test('A token that may not create check runs is a line of the log, with the permission', async () => {
  const fake = makeWorld([], makeAccount(), text);
  const refused = new Refused({ code: 'github/denied', message: 'It may not.', hint: 'Add `checks: write`.' });
  const world = { ...fake.world, checks: () => Promise.reject(refused) };
  await reportCheck(world, run, 'x', { diagnostics: complaints(12, 'error'), located });
  expect(fake.lines.filter((line) => /10 errors .*checks: write.*format: sarif/.test(line))).toHaveLength(1);
  expect(fake.annotations).toEqual([]);
});

const causesOf = (many: number) =>
  Array.from({ length: many }, (_, index) => ({
    ...{ logicalId: `Queue${index}`, type: 'AWS::SQS::Queue', reason: 'It exists already.' },
    ...(index === 0 ? {} : { place: { file: 'batch-jobs.yml', line: index, column: 3 } }),
  }));
const failed = (many: number) => ({ command: 'deploy', stage: 'dev', causes: causesOf(many) });

test('More than ten resources that made a deployment fail are a check run, each on its line of the config', async () => {
  const fake = makeWorld([], makeAccount(), text);
  await reportCauses(fake.world, run, failed(12));
  const [check] = fake.repository.checks;
  expect(check).toMatchObject({
    name: 'batch-job deploy (dev)',
    conclusion: 'failure',
    title: '12 resources failed first',
  });
  expect(check?.annotations.map(({ path, line }) => `${path}:${line}`)).toEqual([
    'batch-jobs.yml:1',
    ...Array.from({ length: 11 }, (_, index) => `batch-jobs.yml:${index + 1}`),
  ]);
  expect(check?.annotations[3]).toMatchObject({
    severity: 'error',
    message: 'Queue3 (AWS::SQS::Queue): It exists already.',
  });
  await reportCauses(fake.world, run, failed(10));
  await reportCauses(fake.world, { run: {} }, failed(12));
  expect(fake.repository.checks).toHaveLength(1);
});

test('A token that may not create a check run of failed resources is a line of the log', async () => {
  const fake = makeWorld([], makeAccount(), text);
  const refused = new Refused({ code: 'github/denied', message: 'It may not.', hint: 'Add `checks: write`.' });
  await reportCauses({ ...fake.world, checks: () => Promise.reject(refused) }, run, failed(11));
  expect(fake.lines.filter((line) => /11 resources failed first.*checks: write/.test(line))).toHaveLength(1);
});
