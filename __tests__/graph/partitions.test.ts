import { expect, test } from '@jest/globals';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { jobExample } from '../../src/schema/job-example.ts';
import { configWorld } from '../fakes/config-world.ts';

/** Returns line and hint of each ARN of another partition, in a region that is named, or assumed by nobody naming one. */
const foundIn = async (config: string, region: string, assumesRegion = false): Promise<string[]> => {
  const { world } = configWorld({ config });
  const request = { project: 'shop', stage: 'dev', region, ...(assumesRegion ? { assumesRegion: true as const } : {}) };
  const { diagnostics, located } = await compile(world, request).catch((problem: unknown) => {
    if (problem instanceof DiagnosticsError) return problem;
    throw problem;
  });
  return diagnostics
    .filter(({ code }) => code === 'config/other-partition')
    .map(({ severity, place, hint }) => `${severity} ${located?.locate(place).line} ${hint}`);
};

/** A statement on line 17. */
const statement = (resource: string): string =>
  jobExample(`iamRoleStatements:\n  - Action: ['s3:GetObject']\n    Resource: ['${resource}']`);

test.each([
  ['arn:aws:s3:::reports/*', 'cn-north-1', 'Write arn:aws-cn:s3:::reports/*.'],
  ['arn:aws:s3:::reports/*', 'us-gov-west-1', 'Write arn:aws-us-gov:s3:::reports/*.'],
  ['arn:aws-cn:s3:::reports/*', 'eu-west-1', 'Write arn:aws:s3:::reports/*.'],
  [
    'arn:aws-cn:s3:cn-north-1:123456789012:accesspoint/a/object/*',
    'eu-west-1',
    'Name a resource of the partition aws.',
  ],
  ['arn:awss:s3:::reports/*', 'eu-west-1', 'Write arn:aws:s3:::reports/*.'],
  ['arn:aws:s3:cn-north-1:123456789012:accesspoint/a/object/*', 'eu-west-1', 'Name a resource of the partition aws.'],
])('an ARN of another partition in a statement is an error on its line: %s in %s', async (arn, region, hint) => {
  expect(await foundIn(statement(arn), region)).toEqual([`error 17 ${hint}`]);
});

test("an ARN of the region's partition, of another region, of any partition or with a reference is none", async () => {
  expect(await foundIn(statement('arn:aws-cn:s3:::reports/*'), 'cn-north-1')).toEqual([]);
  expect(await foundIn(statement('arn:aws:s3:us-east-1:123456789012:accesspoint/a/object/*'), 'eu-west-1')).toEqual([]);
  expect(await foundIn(statement('arn:*:s3:::reports/*'), 'cn-north-1')).toEqual([]);
  expect(await foundIn(statement('arn:aws:s3:*:123456789012:accesspoint/a/object/*'), 'eu-west-1')).toEqual([]);
  const reference = statement('X').replace(
    "'X'",
    "\"$CfFormat('arn:{}:s3:::reports/*', $CfResourceParam('ReportRole', 'Arn'))\"",
  );
  expect(await foundIn(reference, 'cn-north-1')).toEqual([]);
});

test('an ARN is not compared with a region that nobody named, and its own region is with its partition', async () => {
  expect(await foundIn(statement('arn:aws-cn:s3:::reports/*'), 'us-east-1', true)).toEqual([]);
  expect(
    await foundIn(statement('arn:aws:s3:cn-north-1:123456789012:accesspoint/a/object/*'), 'us-east-1', true),
  ).toEqual(['error 17 Write arn:aws-cn:s3:cn-north-1:123456789012:accesspoint/a/object/*.']);
});

test.each(['arn:aw:s3:::reports/*', 'arn:awss:s3:::reports/*'])(
  'an ARN of a partition that AWS does not have is an error also where nobody named a region: %s',
  async (arn) => {
    expect(await foundIn(statement(arn), 'us-east-1', true)).toEqual([
      'error 17 Write arn:aws:s3:::reports/*, or the partition of your region: aws-cn, aws-us-gov, ….',
    ]);
  },
);

test.each([
  ['jobQueueArn: arn:aws:batch:eu-west-1:123456789012:job-queue/shared', 1],
  ['events:\n  - type: sqs\n    properties: {sqsQueueArn: arn:aws:sqs:eu-west-1:123456789012:orders}', 1],
  ['environment:\n  - {name: QUEUE, value: arn:aws:sqs:eu-west-1:123456789012:orders}', 0],
])('an ARN is judged where the config takes one: %s, %i times', async (lines, times) => {
  expect(await foundIn(jobExample(lines), 'cn-north-1')).toHaveLength(times);
});

test('an ARN of another partition and region is reported once', async () => {
  const { world } = configWorld({
    config: jobExample('jobQueueArn: arn:aws:batch:eu-west-1:123456789012:job-queue/a'),
  });
  const compiled = compile(world, { project: 'shop', stage: 'dev', region: 'cn-north-1' });
  await expect(compiled).rejects.toMatchObject({ diagnostics: [{ code: 'config/other-partition' }] });
});
