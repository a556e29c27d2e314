import { createHash } from 'node:crypto';
import { CreateSecretCommand, DeleteSecretCommand } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, type Run } from '../harness.ts';
import {
  activeRevisions,
  executionEnd,
  executionHistory,
  executions,
  job,
  jobIds,
  logGroups,
  logText,
  outputs,
  putObject,
  secrets,
} from '../support/account.ts';
import * as plants from '../support/plants.ts';
import { deploy, destroyToNothing, expectNoChange, projectOf, shellJob } from '../support/project.ts';
import { endOf, idOf, start } from '../support/runs.ts';

const stack = 'lab-connected-pr-13';
const password = 'pass "word" with ünusual characters $HOME';
const told = 'env | grep ^STP_ | grep -v ^STP_TRIGGER | sort';
const folder = projectOf({
  serviceName: 'lab-connected',
  resources: {
    drop: { type: 'bucket' },
    ping: shellJob(told, {
      connectTo: ['pong', 'drop'],
      events: [
        {
          type: 's3',
          properties: { bucketArn: "$ResourceParam('drop', 'arn')", s3EventType: 's3:ObjectCreated:*' },
        },
      ],
    }),
    pong: shellJob(told, { connectTo: ['ping'] }),
    keeper: shellJob('printf %s "$PASSWORD" | sha256sum', {
      environment: [{ name: 'PASSWORD', value: "$Secret('lab-connected-db.password')" }],
    }),
  },
});
let first: Run;

beforeAll(async () => {
  const SecretString = JSON.stringify({ user: 'report', password });
  await secrets.send(new CreateSecretCommand({ Name: 'lab-connected-db', SecretString }));
  first = await deploy(folder, 'pr-13');
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-13', stack);
  await secrets.send(new DeleteSecretCommand({ SecretId: 'lab-connected-db', ForceDeleteWithoutRecovery: true }));
});

const variablesIn = (log = '') => Object.fromEntries(log.split('\n').map((line) => line.split(/=(.*)/s).slice(0, 2)));

test('two jobs that are connected to each other, and one to the bucket that starts it, have the variables of both', async () => {
  const { DropName = '' } = await outputs(stack);
  await putObject(DropName, 'a.txt', 'a');
  const machine = await idOf(stack, 'PingJobExecutionStateMachine');
  const [run] = await eventually(async () => (await executions(machine)).length && executions(machine));
  const ping = variablesIn((await endOf(run?.executionArn ?? '')).logs[0]);
  const pong = variablesIn((await endOf(await start(stack, 'Pong', {}))).logs[0]);
  const definition = async (job: string) => (await idOf(stack, `${job}JobDefinition`)).replace(/:\d+$/, '');
  expect(ping).toMatchObject({
    STP_DROP_ARN: `arn:aws:s3:::${DropName}`,
    STP_DROP_NAME: DropName,
    STP_PONG_JOB_DEFINITION_ARN: await definition('Pong'),
    STP_PONG_STATE_MACHINE_ARN: await idOf(stack, 'PongJobExecutionStateMachine'),
  });
  expect(pong).toMatchObject({
    STP_PING_JOB_DEFINITION_ARN: await definition('Ping'),
    STP_PING_STATE_MACHINE_ARN: machine,
  });
});

test('a secret is in the container, and nowhere else', async () => {
  const execution = await start(stack, 'Keeper', {});
  const run = await endOf(execution);
  const digest = createHash('sha256').update(password).digest('hex');
  expect(run.logs).toEqual([`${digest}  -`]);

  const details = await Promise.all((await jobIds(execution)).map(job));
  const groups = (await logGroups()).filter((name) => name.includes(stack));
  const places = {
    template: await plants.deployedTemplate(stack),
    definitions: await activeRevisions(stack),
    job: details,
    execution: [await executionEnd(execution), await executionHistory(execution)],
    logs: await Promise.all(groups.map((name) => logText(name))),
    run: [first.stdout, first.stderr, first.calls.map(({ body }) => body)],
  };
  expect(groups.length).toBeGreaterThan(0);
  // A part of the password that no escaping changes.
  for (const [place, held] of Object.entries(places))
    expect([place, JSON.stringify(held).includes('nusual characters')]).toEqual([place, false]);
});

test('a second deploy changes nothing', async () => {
  expectNoChange(await deploy(folder, 'pr-13'));
});
