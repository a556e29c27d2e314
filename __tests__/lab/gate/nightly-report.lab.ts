import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, type Run, scratchCopy } from '../harness.ts';
import {
  activeRevisions,
  deleteBucket,
  deleteQueue,
  deleteRepository,
  executionEnd,
  executions,
  images,
  jobIds,
  jobLog,
  outputs,
  putObject,
  sendMessage,
  stack,
} from '../support/account.ts';
import { leftovers } from '../support/inventory.ts';
import { counted, deploy, destroy, destroyToNothing, expectNoChange, only, writeInto } from '../support/project.ts';

const dev = 'nightly-report-dev';
const secretKey = 'planted-secret-access-key';
/** Variables of a step that a build must never see. */
const surroundings = {
  AWS_SECRET_ACCESS_KEY: secretKey,
  ACTIONS_RUNTIME_TOKEN: 'planted-runtime-token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-id-token',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/',
  GITHUB_TOKEN: 'planted-github-token',
  'INPUT_GITHUB-TOKEN': 'planted-input-token',
  INPUT_STAGE: 'dev',
};
/** Password of the lab's registry, plain and as GetAuthorizationToken returns it. */
const registryPasswords = ['ministack-auth-token', Buffer.from('AWS:ministack-auth-token').toString('base64')];

let folder: string;
let first: Run;

beforeAll(async () => {
  folder = scratchCopy('examples/nightly-report');
  first = await deploy(folder, 'dev', { env: surroundings });
});

describe('nightly-report, deployed by the bundle', () => {
  test('is a complete stack whose image was built once and pushed', async () => {
    expect((await stack(dev))?.StackStatus).toBe('CREATE_COMPLETE');
    expect(first.dockerCalls.map(({ args }) => args[0])).toEqual(['build', 'push']);
    expect((await images('batch-job/nightly-report')).map(({ imageTags }) => imageTags)).toEqual([
      [expect.stringMatching(/^report-[0-9a-f]{32}$/)],
    ]);
  });

  test('passed no credential to the build, and left none on disk', () => {
    const build = first.dockerCalls.find(({ args }) => args[0] === 'build');
    expect(build?.envNames).toContain('PATH');
    expect(build?.envNames.filter((name) => /AWS|ACTIONS|GITHUB|INPUT/.test(name))).toEqual([]);
    const planted = Object.values(surroundings).filter((value) => value.startsWith('planted-'));
    expect(filesHolding([first.home, first.temporary, folder], [...planted, ...registryPasswords])).toEqual([]);
    for (const value of [...planted, ...registryPasswords]) expect(first.stdout + first.stderr).not.toContain(value);
  });

  test('starts the container for an SQS message, with the unchanged event', async () => {
    const { RequestsUrl = '', ArchiveName = '' } = await outputs(dev);
    const body = 'größe "東京"\n\\ {"a":1}';
    const { MessageId } = await sendMessage(RequestsUrl, body);
    const { log, event } = await runOf((one) => one.Records?.[0]?.messageId === MessageId);
    expect(Object.keys(event.Records[0]).sort()).toEqual([
      'attributes',
      'awsRegion',
      'body',
      'eventSource',
      'eventSourceARN',
      'md5OfBody',
      'messageAttributes',
      'messageId',
      'receiptHandle',
    ]);
    expect(event.Records[0]).toMatchObject({ body, eventSource: 'aws:sqs' });
    expect(log).toContain('Report for dev, asked for by aws:sqs.');
    expect(log).toContain('Attempt 1 of 3: grüße 日本');
    const variables = Object.fromEntries(
      [...log.matchAll(/^(STP_\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(variables).toEqual({
      STP_ARCHIVE_ARN: `arn:aws:s3:::${ArchiveName}`,
      STP_ARCHIVE_NAME: ArchiveName,
      STP_CURRENT_ATTEMPT: '1',
      STP_INFRASTRUCTURE_ATTEMPT: '0',
      STP_MAXIMUM_ATTEMPTS: '3',
      STP_REQUESTS_ARN: event.Records[0].eventSourceARN,
      STP_REQUESTS_NAME: RequestsUrl.split('/').pop(),
      STP_REQUESTS_URL: RequestsUrl,
      STP_TRIGGER_EVENT_DATA_FILE: '/tmp/stp-trigger-event.json',
    });
  });

  test('starts the container for an object put into its bucket, and for no other prefix', async () => {
    const { ArchiveName = '' } = await outputs(dev);
    const before = (await executions(await machine())).length;
    await putObject(ArchiveName, 'other/2.csv', 'a,b');
    await putObject(ArchiveName, 'orders/1.csv', 'a,b');
    const { log, event } = await runOf((one) => one.Records?.[0]?.s3?.object?.key === 'orders/1.csv');
    expect(event.Records[0]).toMatchObject({ eventSource: 'aws:s3', s3: { bucket: { name: ArchiveName } } });
    expect(log).toContain('Report for dev, asked for by aws:s3.');
    expect((await executions(await machine())).length).toBe(before + 1);
  });

  test('changes nothing and starts no docker if it is deployed again, with GITHUB_REPOSITORY_ID or without', async () => {
    const again = await deploy(folder, 'dev');
    expectNoChange(again);
    expectNoChange(await deploy(folder, 'dev', { env: { GITHUB_REPOSITORY_ID: '4711', GITHUB_REPOSITORY: 'o/r' } }));
    expect(counted(again.calls)).toEqual({
      'sts:GetCallerIdentity': 1,
      'cloudformation:DescribeStacks': 1,
      'cloudformation:GetTemplate': 1,
      // Whether an earlier deploy left the policy of the stack open.
      'cloudformation:GetStackPolicy': 1,
      'ecr:BatchGetImage': 1,
    });
  });

  test('is destroyed without a trace if it is a preview', async () => {
    const preview = await deploy(folder, 'pr-1');
    expect(preview.dockerCalls).toEqual([]);
    const config = readFileSync(join(folder, 'batch-jobs.yml'), 'utf8');
    writeInto(folder, 'batch-jobs.yml', config.replace('memory: 1800', 'memory: 1900'));
    expect((await deploy(folder, 'pr-1')).dockerCalls).toEqual([]);
    expect(await activeRevisions('nightly-report-pr-1')).toHaveLength(2);
    const { ArchiveName = '' } = await outputs('nightly-report-pr-1');
    for (const text of ['first version', 'second version']) await putObject(ArchiveName, 'left/behind.txt', text);
    const { stderr } = await destroyToNothing(folder, 'pr-1', 'nightly-report-pr-1');
    expect(stderr).toContain('The ECR repository of previews stays, and images in it that other jobs use.');
    expect(await images('batch-job/nightly-report')).toHaveLength(1);
  });

  test('leaves only its bucket, its queue and the dead letters of that if it is destroyed as another stage, and lists them before and after', async () => {
    const { RequestsUrl = '', ArchiveName = '' } = await outputs(dev);
    const done = await destroy(folder, 'dev');
    expect((await leftovers(dev)).sort()).toEqual([
      `bucket ${ArchiveName}`,
      expect.stringMatching(/^queue .*\/nightly-report-dev-RequestsDeadLetterQueue-\w+$/),
      expect.stringMatching(new RegExp(`^queue .*/${RequestsUrl.split('/').pop()}$`)),
    ]);
    const [before = '', after = ''] = done.stderr.split(`Deleted: the stack ${dev}`);
    for (const [part, words] of [
      [before, 'To be kept: 3.'],
      [after, 'Kept in the account, outside any stack: 3.'],
    ] as const) {
      expect(part).toContain(words);
      const kept = part.slice(part.indexOf(words));
      expect(kept).toContain(ArchiveName);
      expect(kept).toContain(RequestsUrl);
    }
    await deleteBucket(ArchiveName);
    for (const left of await leftovers(dev))
      if (left.startsWith('queue ')) await deleteQueue(left.slice('queue '.length));
    await deleteRepository('batch-job/nightly-report');
  });
});

const machine = () => only(dev, 'AWS::StepFunctions::StateMachine');

/** Waits for the run whose container printed a matching event; returns its log and the event. */
// biome-ignore lint/suspicious/noExplicitAny: a native event has the shape that AWS gives it
async function runOf(wanted: (event: any) => boolean): Promise<{ log: string; event: any }> {
  const arn = await eventually(async () => {
    for (const { executionArn = '' } of await executions(await machine())) {
      const { input = '{}' } = await executionEnd(executionArn);
      if (wanted(JSON.parse(JSON.parse(input).triggerEvent))) return executionArn;
    }
    return undefined;
  });
  const { input = '', status } = await executionEnd(arn);
  expect(status).toBe('SUCCEEDED');
  const [id = ''] = await jobIds(arn);
  const log = await jobLog(id);
  const event = JSON.parse(/^event (.*)$/m.exec(log)?.[1] ?? 'null');
  expect(event).toEqual(JSON.parse(JSON.parse(input).triggerEvent));
  return { log, event };
}

function filesHolding(folders: string[], texts: string[]): string[] {
  const files = folders.flatMap((one) =>
    readdirSync(one, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files.filter((file) => {
    const text = readFileSync(file, 'latin1');
    return texts.some((one) => text.includes(one));
  });
}
