import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RunAlarms } from '../../../src/job/alarms/alarm-states.ts';
import { execute, StateError } from '../../asl/interpreter.ts';
import { causeOf, definitionOf, type Fate, fails, submitJob, succeeds, type TestJob } from '../fake-batch.ts';

interface Message {
  readonly TopicArn: string;
  readonly Subject: string;
  readonly Message: string;
}

const alarmsOf = (count: number): RunAlarms => ({
  topics: Array.from({ length: count }, (_, index) => `arn:topic${index}`),
  ...{ stack: 'shop-production', stage: 'production', consoleHost: 'console.aws.amazon.com' },
});
const executionArn = 'arn:aws:states:eu-west-1:123456789012:execution:shop-production-report:a1b2';

/** Runs the machine of a job with topics; those of `deaf` take no message. */
const runTelling = async (job: TestJob, fates: readonly Fate[], deaf: readonly string[] = []) => {
  const messages: Message[] = [];
  let submitted = 0;
  const text = JSON.stringify(definitionOf(job, 'report')).replace(/\$\{(\w+)\}/g, (_, key) => key);
  const run = await execute(JSON.parse(text), {
    input: { triggerEvent: '{"secret":"of the event"}' },
    context: {
      StateMachine: { Id: 'arn', Name: 'm' },
      Execution: { Id: executionArn, Name: 'a1b2', StartTime: '2026' },
    },
    task: (resource, args) => {
      if (resource === 'Publish') {
        if (deaf.includes(args.TopicArn)) throw new StateError('SNS.NotFoundException', 'no topic');
        messages.push(args);
        return { MessageId: '1' };
      }
      if (resource === 'StartExecution') return { ExecutionArn: 'arn' };
      if (resource !== 'SubmitJob' && resource !== submitJob)
        throw new StateError('DynamoDb.SdkClientException', 'down');
      const fate = fates[submitted++] as Fate;
      if (fate.kind === 'fails') throw new StateError(fate.error, fate.cause);
      return { JobId: 'job-1' };
    },
  });
  return { run, messages };
};
const killed = fails(
  causeOf({ statusReason: 'Essential "container" in task exited', exitCode: 1, event: '{"secret":"of the event"}' }),
);

describe('a run of a job with alarms', () => {
  test('tells each topic once when it fails for good, and nobody when it succeeds, and ends as without them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
        fc.subarray([0, 1, 2, 3, 4]),
        async (count, outcomes, silent) => {
          const alarms = alarmsOf(count);
          const job = { attempts: outcomes.length, spot: false };
          const fates = outcomes.map((isGood) => (isGood ? succeeds : killed));
          const deaf = silent.map((index) => `Tell${index + 1}`);
          const plain = await runTelling(job, fates);
          const { run, messages } = await runTelling({ ...job, alarms }, fates, deaf);
          expect({ ...run, retries: [], outputs: [] }).toEqual({ ...plain.run, retries: [], outputs: [] });
          const all = outcomes.includes(true) ? [] : alarms.topics.map((_, index) => `Tell${index + 1}`);
          expect(messages.map(({ TopicArn }) => TopicArn)).toEqual(all.filter((topic) => !deaf.includes(topic)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('says which job failed, why, and how to look at it', async () => {
    const { messages } = await runTelling({ attempts: 1, spot: false, alarms: alarmsOf(1) }, [killed]);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.Subject).toBe('report failed: exit-code (shop-production)');
    expect(messages[0]?.Message.split('\n')).toEqual([
      'The run a1b2 of the job report (shop-production) failed for good: exit-code.',
      '',
      expect.stringMatching(/^Attempt 1 of 1 failed: Essential "container" in task exited; exit code 1; job /),
      '',
      'Show it: runs --stage production --execution a1b2',
      'Its log: logs --stage production --execution a1b2',
      `Console: https://eu-west-1.console.aws.amazon.com/states/home?region=eu-west-1#/v2/executions/details/${executionArn}`,
    ]);
    expect(JSON.stringify(messages)).not.toContain('of the event');
  });

  test('tells that it got no place', async () => {
    const alarms = alarmsOf(1);
    const placed = { attempts: 1, spot: false, alarms, places: { whenTaken: 'skip', count: 1 } as const };
    const { run, messages } = await runTelling(placed, []);
    expect(run).toMatchObject({ status: 'FAILED', error: 'no-place' });
    expect(messages[0]?.Message).toContain('the places of the job could not be read or taken');
  });

  test('has a subject of at most 100 characters', async () => {
    const alarms = { ...alarmsOf(1), stack: `shop-${'x'.repeat(120)}` };
    const { messages } = await runTelling({ attempts: 1, spot: false, alarms }, [killed]);
    expect(messages[0]?.Subject).toHaveLength(100);
  });
});
