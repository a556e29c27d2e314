import { afterEach, describe, expect, test } from '@jest/globals';
import { destroy } from '../../../src/commands/destroy.ts';
import { stackTags } from '../../../src/stack/ownership.ts';
import { jobTemplate, stageOf } from '../../fakes/compiled.ts';
import { type DeployUnderTest, openDeploy } from '../../loopback/world.ts';

const dev = stageOf('dev');
const changed = jobTemplate(dev, {
  Resources: { ReportJobDefinition: { Type: 'AWS::Batch::JobDefinition', Properties: { Image: 'new' } } },
});
const revision = 'arn:aws:batch:us-east-1:123456789012:job-definition/ReportJobDefinition:';
const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:ReportStateMachine';

/** Adds a stage with old revisions, a running execution and objects, so that every kind of call is made. */
const plant = ({ under: { account } }: DeployUnderTest, revisions: number): void => {
  account.cloud.plant({ name: dev.stack, tags: stackTags(dev), body: jobTemplate(dev) });
  for (let number = 1; number <= revisions; number += 1) account.revisions.set(`${revision}${number}`, true);
  account.stateMachines.add(machine);
  account.executions.push({ arn: 'e1', stateMachine: machine, status: 'RUNNING', definition: '' });
  account.buckets.set('phys-stpeventbucket-1', new Set(['c#1']));
  account.queues.set('https://sqs.us-east-1.amazonaws.com/123456789012/StpDeadLetterQueue', [0, 0, 0]);
};

const commands: Readonly<Record<string, (under: DeployUnderTest) => Promise<unknown>>> = {
  'a deploy of a new stage': ({ deploy }) => deploy(jobTemplate(dev)),
  'a deploy of an existing stage': async (opened) => {
    plant(opened, 12); // A deploy keeps 10.
    await opened.deploy(changed);
  },
  'a destroy': async (opened) => {
    plant(opened, 2);
    const request = { project: 'jobs', region: 'us-east-1', stage: 'dev', confirm: 'dev', allowDelete: [] };
    await destroy(opened.world, request);
  },
};

const reads = /^(Get|Describe|List|HEAD|describe)/;

describe.each(Object.entries(commands))('%s that is stopped', (_, run) => {
  let opened: DeployUnderTest;
  afterEach(() => opened.under.close());

  /** Stops a run at its call number `at` (0: before the first, -1: never); returns its calls and how it ended. */
  const stoppedAt = async (at: number) => {
    opened = await openDeploy();
    const { loopback, stop } = opened.under;
    loopback.onCall = () => {
      if (loopback.calls.length === at) stop();
    };
    if (at === 0) stop();
    const ended = await run(opened).then(
      () => 'done',
      (error) => error.name,
    );
    return { ended, calls: loopback.calls.map(({ name }) => name) };
  };

  test('sends no call if stopped before the first', async () => {
    expect(await stoppedAt(0)).toEqual({ ended: 'AbortError', calls: [] });
  });

  test('changes nothing more after any of its calls, and deletes its change set at most', async () => {
    const { calls } = await stoppedAt(-1);
    for (let at = 1; at < calls.length; at++) {
      await opened.under.close();
      const { ended, calls } = await stoppedAt(at);
      expect([at, ended]).toEqual([at, 'AbortError']);
      const after = calls.slice(at).filter((name) => !reads.test(name));
      expect([at, ...new Set(after)]).toEqual(after.length > 0 ? [at, 'DeleteChangeSet'] : [at]);
    }
  });
});
