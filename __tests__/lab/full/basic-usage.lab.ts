import { afterAll, expect, test } from '@jest/globals';
import { eventually } from '../harness.ts';
import { deleteRepository, executions } from '../support/account.ts';
import { deploy, destroyToNothing, folderOf, only } from '../support/project.ts';
import { endOf } from '../support/runs.ts';
import { atTime } from '../support/settings.ts';

const stack = 'lab-basic-main';
/** Example "Basic usage" of Stacktape's documentation, with the indentation that its page has lost. */
const config = `resources:
  myBatchJob:
    type: batch-job
    properties:
      container:
        packaging:
          type: stacktape-image-buildpack
          properties:
            entryfilePath: path/to/my/batch-job.ts
      resources:
        cpu: 2
        memory: 1800
      events:
        - type: schedule
          properties:
            scheduleRate: cron(0 14 * * ? *) # every day at 14:00 UTC
`;
/** Program of the page, with a line of output in place of its comment. */
const program = `(async () => {
  const event = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA);
  console.log(\`processing \${event['detail-type']} of \${event.time}\`);
})();
`;
/** Config of the page, which has no serviceName. */
const named = { flags: ['--project-name', 'lab-basic'] };
const folder = folderOf({ 'batch-jobs.yml': config, 'path/to/my/batch-job.ts': program });

afterAll(async () => {
  await destroyToNothing(folder, 'main', stack, named);
  await deleteRepository('batch-job/lab-basic');
});

test('the basic usage of the page deploys, its schedule starts it at 14:00 UTC, and its program prints its line', async () => {
  await deploy(folder, 'main', named);
  const machine = await only(stack, 'AWS::StepFunctions::StateMachine');
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  const found = await atTime(`${tomorrow}T13:59:45Z`, () =>
    eventually(async () => (await executions(machine))[0], { seconds: 60, what: 'a run by the schedule' }),
  );
  const run = await endOf(found.executionArn ?? '');
  expect(run.status).toBe('SUCCEEDED');
  expect(run.logs).toEqual([expect.stringMatching(`^processing Scheduled Event of ${tomorrow}T14:00:`)]);
  expect(await executions(machine)).toHaveLength(1);
});
