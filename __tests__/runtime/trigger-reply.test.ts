import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { TriggerOutcome } from '../../src/events/event.ts';
import { trigger } from '../../src/runtime/trigger.ts';
import { refuseLarge } from '../../src/runtime/trigger-overflow.ts';

/**
 * Runs the trigger function with one part, whose reply is the outcome itself. `refuse` returns the name of the error
 * that StartExecution throws for an input; undefined for none.
 */
const outcomeOf = async (event: object, batches: boolean, refuse: (input: string) => string | undefined) => {
  class StartExecutionCommand {
    readonly given: { input: string };
    constructor(given: { input: string }) {
      this.given = given;
    }
  }
  class SFNClient {
    async send(command: object) {
      const name = refuse((command as StartExecutionCommand).given.input);
      if (name) throw Object.assign(new Error('no'), { name });
      return {};
    }
  }
  const part = {
    recognizes: () => true,
    identity: (one: { id?: string; Records?: { id: string }[] }) =>
      one.id ?? (one.Records ?? []).map(({ id }) => id).join(),
    reply: (outcome: TriggerOutcome) => outcome,
    ...(batches ? { batches: true as const } : {}),
  };
  const handler = trigger(
    [part],
    { SFNClient, StartExecutionCommand: StartExecutionCommand as never },
    { createHash },
    {},
    true,
    refuseLarge(),
  );
  return handler(event, { awsRequestId: 'r', getRemainingTimeInMillis: () => 25_000 });
};
const nameOf = (identity: string) => createHash('sha256').update(identity).digest('hex');

describe('TriggerPart.reply', () => {
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const request = { id: 'request-1', body: 'hello' };

  test.each([undefined, 'ExecutionAlreadyExists'])(
    'receives the name of the execution where StartExecution throws %s',
    async (refusal) => {
      expect(await outcomeOf(request, false, () => refusal)).toEqual({
        started: [nameOf('request-1')],
        failed: [],
        event: request,
      });
    },
  );

  test('receives the event as failed where no execution was started', async () => {
    expect(await outcomeOf(request, false, () => 'ThrottlingException')).toEqual({
      started: [],
      failed: [request],
      event: request,
      error: expect.objectContaining({ name: 'ThrottlingException' }),
    });
  });

  test('receives the executions of a batch, and the records for which none was started', async () => {
    const records = ['a', 'b', 'c'].map((id) => ({ id, body: `${id}`.repeat(3_500) }));
    const event = { Records: records };
    expect(
      await outcomeOf(event, true, (input) => (input.includes('bbb') ? 'ThrottlingException' : undefined)),
    ).toEqual({
      started: [nameOf('a'), nameOf('c')],
      failed: [records[1]],
      event,
      error: expect.objectContaining({ name: 'ThrottlingException' }),
    });
  });
});
