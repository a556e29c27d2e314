import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateStackCommand, DeleteStackCommand } from '@aws-sdk/client-cloudformation';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { expect, test } from '@jest/globals';
import { eventually, root } from '../harness.ts';
import {
  activeRevisions,
  cloudformation,
  executionEnd,
  executions,
  jobIds,
  jobLog,
  logText,
  outputs,
  sendMessage,
  settled,
  sfn,
} from '../support/account.ts';
import { leftovers } from '../support/inventory.ts';

const StackName = 'lab-jobs';

test('the lab returns the attempts of a run, the log of each, and what the stack leaves', async () => {
  const TemplateBody = readFileSync(join(root, 'lab/smoke.yaml'), 'utf8');
  await cloudformation.send(new CreateStackCommand({ StackName, TemplateBody, Capabilities: ['CAPABILITY_IAM'] }));
  expect(await settled(StackName)).toBe('CREATE_COMPLETE');
  const { Machine = '', Inbox = '', Logs = '' } = await outputs(StackName);
  expect(await activeRevisions(StackName)).toHaveLength(1);

  await sendMessage(Inbox, 'grüße 日本');
  const [started] = await eventually(async () => (await executions(Machine)).length && executions(Machine));
  expect((await executionEnd(started?.executionArn ?? '')).status).toBe('SUCCEEDED');
  expect(await logText(Logs)).toContain('grüße 日本');

  const input = JSON.stringify({ script: 'test $ATTEMPT = 2', interval: 1, attempts: 3 });
  const again = await sfn.send(new StartExecutionCommand({ stateMachineArn: Machine, input }));
  expect((await executionEnd(again.executionArn ?? '')).status).toBe('SUCCEEDED');
  const attempts = await jobIds(again.executionArn ?? '');
  expect(attempts).toHaveLength(2);
  expect(await jobLog(attempts[0] ?? '')).toContain('attempt 1');
  expect(await jobLog(attempts[1] ?? '')).toContain('attempt 2');

  await cloudformation.send(new DeleteStackCommand({ StackName }));
  expect(await settled(StackName)).toBe('gone');
  // A log group that Lambda creates, as on AWS, since this template has none for its function.
  expect(await leftovers(StackName)).toEqual([expect.stringContaining('log group /aws/lambda/lab-jobs-Trigger-')]);
});
