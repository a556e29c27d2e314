// node bare-client.mjs <stack> <template> — the least that a deployment by change set takes: five calls and the polls
// between them, without events, guards or outputs. No product: the floor that the overhead of others is compared with.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation';

const [StackName, template] = process.argv.slice(2);
const client = new CloudFormationClient({});
const send = (Command, input) => client.send(new Command(input));

/** Asks until an answer is ready: after 250 ms, then a quarter later each time, up to `most` ms. */
const poll = async (ask, isReady, most) => {
  for (let wait = 250; ; wait = Math.min(most, wait * 1.25)) {
    const answer = await ask();
    if (isReady(answer)) return answer;
    await pause(wait);
  }
};
const readStack = async () => (await send(DescribeStacksCommand, { StackName })).Stacks[0];

const isThere = await readStack().then(
  ({ StackStatus }) => StackStatus !== 'REVIEW_IN_PROGRESS',
  () => false,
);
const ChangeSetName = `bare-${Date.now()}`;
const { Id } = await send(CreateChangeSetCommand, {
  StackName,
  ChangeSetName,
  ChangeSetType: isThere ? 'UPDATE' : 'CREATE',
  TemplateBody: readFileSync(template, 'utf8'),
  Capabilities: ['CAPABILITY_IAM'],
});
const change = { StackName, ChangeSetName: Id };
const { Status, StatusReason = '' } = await poll(
  () => send(DescribeChangeSetCommand, change),
  (answer) => !/PENDING|PROGRESS/.test(answer.Status),
  1_000,
);
if (Status === 'FAILED') {
  if (!/didn't contain changes|no updates/i.test(StatusReason)) throw new Error(StatusReason);
  await send(DeleteChangeSetCommand, change);
} else {
  await send(ExecuteChangeSetCommand, change);
  const { StackStatus } = await poll(readStack, (stack) => !/PROGRESS/.test(stack.StackStatus), 2_000);
  if (!/^(CREATE|UPDATE)_COMPLETE$/.test(StackStatus)) throw new Error(StackStatus);
}
