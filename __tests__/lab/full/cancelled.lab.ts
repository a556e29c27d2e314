// Cancellation of a workflow's job: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { eventually } from '../harness.ts';
import { changeSets, executions, outputs, sendMessage, settled, stack } from '../support/account.ts';
import { deployedTemplate } from '../support/plants.ts';
import { deploy, destroyToNothing, expectNoChange, projectOf, rewrite, shellJob } from '../support/project.ts';
import { endOf, idOf } from '../support/runs.ts';
import { type StepOptions, type StepRun, step } from '../support/step.ts';

const name = 'lab-cancelled-pr-16';
const events = [{ type: 'sqs', properties: { sqsQueueName: 'inbox' } }];
const config = (memory: number) => ({
  serviceName: 'lab-cancelled',
  resources: { inbox: { type: 'sqs-queue' }, worker: shellJob('echo done', { resources: { cpu: 1, memory }, events }) },
});
const folder = projectOf(config(256));
/** MiB of memory; each test changes them. */
let memory = 256;
const change = () => {
  memory += 8;
  rewrite(folder, config(memory));
};

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(async () => {
  await lab.stop();
  await destroyToNothing(folder, 'pr-16', name);
});

type Cancel = NonNullable<StepOptions['cancelAt']>;
const command = (verb: string, cancelAt?: Cancel) =>
  step(
    lab,
    folder,
    { command: verb, stage: 'pr-16' },
    { event: lab.pullEvent('pull_request.synchronize'), ...(cancelAt ? { cancelAt } : {}) },
  );
/** Returns the only comment of the pull request. */
const told = () => {
  const { comments } = lab.github.store.repo('acme/svc');
  expect(comments).toHaveLength(1);
  return comments[0]?.body ?? '';
};

/** Fails unless the step ended by itself, as cancelled, before the runner would kill it. */
const expectStopped = (ran: StepRun, signal = 'SIGINT') => {
  expect(ran.main.signals).toEqual([signal]);
  expect([ran.conclusion, ran.exitCode, ran.signal]).toEqual(['cancelled', 1, null]);
  expect(ran.main.exitAfterSignalMs).toBeLessThan(5_000);
  expect(ran.outputs['failure-reason']).toMatch(/^door\/stopped: /);
};

describe('a first deploy', () => {
  test('that is cancelled while its change set is created leaves nothing that blocks the next one', async () => {
    expectStopped(await command('deploy', { call: 'cloudformation:DescribeChangeSet' }));
    expect(['REVIEW_IN_PROGRESS', undefined]).toContain((await stack(name))?.StackStatus);
    expect((await command('deploy')).conclusion).toBe('success');
    expect([(await stack(name))?.StackStatus, await changeSets(name)]).toEqual(['CREATE_COMPLETE', []]);
  });
});

describe('with a job that has run once', () => {
  let machine: string;
  beforeAll(async () => {
    await deploy(folder, 'pr-16');
    await sendMessage((await outputs(name)).InboxUrl ?? '', 'hello');
    machine = await idOf(name, 'WorkerJobExecutionStateMachine');
    const [run] = await eventually(async () => (await executions(machine)).length && executions(machine));
    expect((await endOf(run?.executionArn ?? '')).status).toBe('SUCCEEDED');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'a plan that is cancelled by %s deletes its change set and reports it, and the next one shows the change',
    async (signal) => {
      change();
      const before = await deployedTemplate(name);
      const ran = await command('plan', { call: 'cloudformation:DescribeChangeSet', signal });
      expectStopped(ran, signal);
      expect(ran.mutating[0]).toBe('cloudformation:CreateChangeSet');
      expect(await changeSets(name)).toEqual([]);
      expect(await deployedTemplate(name)).toEqual(before);
      expect(told()).toContain('plan was stopped');
      const again = await command('plan');
      expect([again.conclusion, again.outputs['has-changes']]).toEqual(['success', 'true']);
      expect(told()).toContain(`→ \`${memory}\``);
      expect(await changeSets(name)).toEqual([]);
    },
  );

  test('a plan that is cancelled in CreateChangeSet leaves no change set', async () => {
    change();
    expectStopped(await command('plan', { call: 'cloudformation:CreateChangeSet' }));
    expect(await changeSets(name)).toEqual([]);
  });

  test.each<[string, Cancel]>([
    ['as it orders the change', { call: 'cloudformation:ExecuteChangeSet' }],
    ['as it follows the change', { call: 'cloudformation:DescribeStackEvents', time: 2 }],
    ['by SIGTERM', { call: 'cloudformation:DescribeStackEvents', time: 2, signal: 'SIGTERM' }],
  ])('a deploy that is cancelled %s is completed by the next one, which runs no job', async (_, cancelAt) => {
    change();
    const ran = await command('deploy', cancelAt);
    expectStopped(ran, cancelAt.signal);
    expect(ran.mutating).toEqual(['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet']);
    expect(told()).toContain('deploy was stopped');
    const again = await command('deploy');
    expect([again.conclusion, again.conclusion === 'success' ? '' : again.log]).toEqual(['success', '']);
    expect(told()).not.toContain('was stopped');
    expect([await settled(name), await changeSets(name)]).toEqual(['UPDATE_COMPLETE', []]);
    expect(JSON.stringify(await deployedTemplate(name))).toContain(String(memory));
    expectNoChange(await deploy(folder, 'pr-16'));
    expect(await executions(machine)).toHaveLength(1);
  });
});
