import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
// @ts-expect-error The bench is plain JavaScript.
import { openProxy } from '../../bench/proxy.mjs';

const arn = 'arn:aws:cloudformation:us-east-1:000000000000:changeSet/set/1';
const answers: Readonly<Record<string, string>> = {
  CreateChangeSet: `<CreateChangeSetResult><Id>${arn}</Id></CreateChangeSetResult>`,
  DescribeChangeSet: '<Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus>',
  ExecuteChangeSet: '<ExecuteChangeSetResult/>',
  DescribeStacks: '<StackStatus>UPDATE_COMPLETE</StackStatus>',
  DescribeStackEvents: ['2100-01-01T00:00:02Z', '2100-01-01T00:00:01Z', '2000-01-01T00:00:00Z']
    .map((time) => `<member><Timestamp>${time}</Timestamp></member>`)
    .join(''),
};

/** Returns a client of a slowed-down emulator whose operations would complete at once. */
const emulator = async (
  shape: object,
  use: (ask: (call: Record<string, string>) => Promise<string>) => Promise<void>,
) => {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    response.end(answers[new URLSearchParams(Buffer.concat(parts).toString()).get('Action') ?? '']);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const proxy = await openProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    proxy.begin(shape);
    const authorization = 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cloudformation/aws4_request';
    await use(async (call) => {
      const headers = { authorization };
      return (await fetch(proxy.url, { method: 'POST', headers, body: new URLSearchParams(call) })).text();
    });
    return proxy.calls().map(({ operation }: { operation: string }) => operation);
  } finally {
    proxy.close();
    server.close();
    server.closeAllConnections();
  }
};

const hour = 3_600_000;

test('a change set is in progress for the given time, also if it is described by its ARN alone', async () => {
  const calls = await emulator({ changeSet: hour }, async (ask) => {
    await ask({ Action: 'CreateChangeSet', StackName: 'one', ChangeSetName: 'set' });
    for (const named of [{ StackName: 'one', ChangeSetName: 'set' }, { ChangeSetName: arn }])
      expect(await ask({ Action: 'DescribeChangeSet', ...named })).toMatch(/CREATE_IN_PROGRESS.*UNAVAILABLE/);
    expect(await ask({ Action: 'DescribeChangeSet', StackName: 'two', ChangeSetName: 'set' })).toMatch(
      /CREATE_COMPLETE/,
    );
  });
  expect(calls).toEqual(
    ['CreateChangeSet', ...Array(3).fill('DescribeChangeSet')].map((name) => `cloudformation:${name}`),
  );
});

test('a stack is in progress for the given time after its change set is executed, and its last events come late', async () => {
  await emulator({ stack: hour }, async (ask) => {
    await ask({ Action: 'CreateChangeSet', StackName: 'one', ChangeSetName: 'set' });
    expect(await ask({ Action: 'DescribeStacks', StackName: 'one' })).toMatch(/UPDATE_COMPLETE/);
    await ask({ Action: 'ExecuteChangeSet', ChangeSetName: arn });
    expect(await ask({ Action: 'DescribeStacks', StackName: 'one' })).toMatch(/UPDATE_IN_PROGRESS/);
    expect(await ask({ Action: 'DescribeStackEvents', StackName: 'one' })).toBe('');
  });
});

test('an answer that is not slowed down is unchanged, but for events from before the run', async () => {
  await emulator({}, async (ask) => {
    await ask({ Action: 'CreateChangeSet', StackName: 'one', ChangeSetName: 'set' });
    await ask({ Action: 'ExecuteChangeSet', ChangeSetName: arn });
    expect(await ask({ Action: 'DescribeStacks', StackName: 'one' })).toBe(answers.DescribeStacks);
    const events = await ask({ Action: 'DescribeStackEvents', StackName: 'one' });
    expect(events.match(/2100/g)).toHaveLength(2);
    expect(events).not.toMatch(/2000-/);
  });
});

test('DescribeEvents of a stack returns its events', async () => {
  await emulator({}, async (ask) => {
    expect(await ask({ Action: 'DescribeEvents', StackName: 'one' })).toMatch(/<EventType>STACK_EVENT/);
  });
});
