import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { deleteRepository, executions, outputs } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, only } from '../support/project.ts';
import { endOf, eventIn } from '../support/runs.ts';
import { onTable } from '../support/streams.ts';

const stack = 'events-dynamo-db-stream-pr-12';
const folder = scratchCopy('examples/events-dynamo-db-stream');

interface Change {
  readonly eventName: string;
  readonly eventSourceARN: string;
  readonly dynamodb: { readonly NewImage?: unknown; readonly OldImage?: unknown; readonly StreamViewType: string };
}

beforeAll(async () => {
  await deploy(folder, 'pr-12');
});
afterAll(async () => {
  await destroyToNothing(folder, 'pr-12', stack, { flags: ['--allow-delete', 'StpDeadLetterQueue'] });
  await deleteRepository('batch-job/events-dynamo-db-stream/preview');
});

describe('events-dynamo-db-stream, deployed by the bundle', () => {
  test('starts runs by the changes of its table, each of which the container reads once', async () => {
    const { AccountsName = '', AccountsStreamArn = '' } = await outputs(stack);
    const account = { id: { S: '7' }, mail: { S: 'größe@日本' }, tags: { SS: ['a', 'b'] } };
    await onTable('PutItem', AccountsName, { Item: account });
    await onTable('PutItem', AccountsName, { Item: { ...account, tags: { SS: ['c'] } } });
    await onTable('DeleteItem', AccountsName, { Key: { id: { S: '7' } } });
    const machine = await only(stack, 'AWS::StepFunctions::StateMachine');
    const runs = await eventually(async () => {
      const found = await Promise.all((await executions(machine)).map(({ executionArn = '' }) => endOf(executionArn)));
      return found.flatMap((run) => (eventIn(run) as { Records: Change[] }).Records).length >= 3 && found;
    });
    expect(runs.map(({ status }) => status)).toEqual(runs.map(() => 'SUCCEEDED'));
    const changes = runs.flatMap((run) => (eventIn(run) as { Records: Change[] }).Records);
    expect(changes.map(({ eventName }) => eventName).sort()).toEqual(['INSERT', 'MODIFY', 'REMOVE']);
    expect(new Set(changes.map(({ eventSourceARN }) => eventSourceARN))).toEqual(new Set([AccountsStreamArn]));
    expect(changes.find(({ eventName }) => eventName === 'INSERT')?.dynamodb).toMatchObject({
      NewImage: account,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    });
    expect(changes.find(({ eventName }) => eventName === 'REMOVE')?.dynamodb).not.toHaveProperty('NewImage');
    expect(runs.map(({ logs }) => logs[0]).join()).toContain('REMOVE 7');
  });

  test('has a table that its index finds items of', async () => {
    const { AccountsName = '' } = await outputs(stack);
    await onTable('PutItem', AccountsName, { Item: { id: { S: '8' }, mail: { S: 'eight@example.com' } } });
    const { Items } = await onTable<{ Items: unknown[] }>('Query', AccountsName, {
      IndexName: 'byMail',
      KeyConditionExpression: 'mail = :mail',
      ExpressionAttributeValues: { ':mail': { S: 'eight@example.com' } },
    });
    expect(Items).toEqual([{ id: { S: '8' }, mail: { S: 'eight@example.com' } }]);
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'pr-12'));
  });
});
