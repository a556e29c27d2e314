import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Chain, startOf } from '../../../src/job/chain/chain.ts';
import { StateError } from '../../asl/interpreter.ts';
import { causeOf, type Fate, fails, succeeds } from '../fake-batch.ts';
import { type Answers, type Begun, executionArn, prompt, runChained } from './run-chained.ts';

const followers = (...jobs: string[]) => jobs.map((job) => ({ job, stateMachine: `arn:${job}` }));
const chainOf = (onSuccess: string[], onFailure: string[]): Chain => ({
  onSuccess: followers(...onSuccess),
  onFailure: followers(...onFailure),
  stack: 'shop-dev',
});
const exits = fails(causeOf({ statusReason: 'Essential container in task exited', exitCode: 1 }));
const once = { attempts: 1, spot: false };

/** Returns the event that an execution was started with. */
const eventOf = ({ input }: Begun) => JSON.parse(input.triggerEvent);

const answers: fc.Arbitrary<Answers> = fc.record({
  lostBefore: fc.nat(4),
  lostAfter: fc.nat(3),
  isRefused: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
const names = fc.uniqueArray(fc.constantFrom('load', 'check', 'page', 'clean'), { maxLength: 4 });

describe('a run of a job with onSuccess and onFailure', () => {
  test('starts each job of its ending once, and none of the other, whatever gets lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        ...[names, names, fc.array(fc.boolean(), { minLength: 1, maxLength: 4 })],
        fc.array(answers, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        async (onSuccess, onFailure, outcomes, replies, isRepeated) => {
          fc.pre(onSuccess.length + onFailure.length > 0);
          const upTo = outcomes.includes(true) ? outcomes.indexOf(true) + 1 : outcomes.length;
          const fates: Fate[] = outcomes.slice(0, upTo).map((isGood) => (isGood ? succeeds : exits));
          const ending = outcomes.includes(true) ? 'onSuccess' : 'onFailure';
          const listed = ending === 'onSuccess' ? onSuccess : onFailure;
          const reply = (machine: string) => replies[Number(machine.slice(-1)) - 1] as Answers;
          const request = {
            job: { attempts: outcomes.length, spot: false },
            chain: chainOf(onSuccess, onFailure),
            fates,
          };
          const run = await runChained({ ...request, answers: reply });
          const refused = listed.filter((_, index) => reply(startOf(ending, index)).isRefused);
          const expected = listed.map((_, index) => startOf(ending, index)).filter((name) => !reply(name).isRefused);
          expect(run.begun.map(({ machine }) => machine)).toEqual(expected);
          const error = ending === 'onFailure' ? 'exit-code' : 'not-chained';
          const hasFailed = ending === 'onFailure' || refused.length > 0;
          expect(run).toMatchObject(
            hasFailed
              ? { status: 'FAILED', error }
              : { status: 'SUCCEEDED', output: { jobId: `job-${fates.length}`, attempts: fates.length } },
          );
          for (const job of refused) expect(run.cause).toContain(`${job} was not started: Sfn.AccessDenied`);
          if (!isRepeated) return;
          const again = await runChained({ ...request, begun: [...run.begun], answers: () => prompt });
          expect(again.begun.map(({ machine }) => machine).toSorted()).toEqual(
            listed.map((_, index) => startOf(ending, index)).toSorted(),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test('starts the next job with an event that tells how it ended', async () => {
    const { begun } = await runChained({ job: once, chain: chainOf(['load'], []), fates: [succeeds] });
    expect(begun).toHaveLength(1);
    expect(begun[0]?.name).toMatch(/^after-extract-[0-9a-f]{32}$/);
    expect(begun[0]?.input.jobName).toMatch(/^load-[0-9a-f]{12}$/);
    const event = eventOf(begun[0] as Begun);
    expect(event).toEqual({
      type: 'job-ended',
      job: 'extract',
      stack: 'shop-dev',
      status: 'succeeded',
      execution: 'a1b2',
      executionArn,
      startedAt: '2026-11-30T02:00:00.000Z',
      endedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      attempts: 1,
      jobId: 'job-1',
      triggerEvent: '{"a":1}',
    });
  });

  test('tells the class and cause of its failure', async () => {
    const { begun } = await runChained({ job: once, chain: chainOf([], ['page']), fates: [exits] });
    expect(eventOf(begun[0] as Begun)).toMatchObject({
      ...{ type: 'job-ended', status: 'failed', class: 'exit-code', triggerEvent: '{"a":1}' },
      cause: expect.stringMatching(/^Attempt 1 of 1 failed: .*Essential container in task exited; exit code 1/),
    });
  });

  test('leaves its own event out where both would not fit into a variable', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(7_000),
        fc.constantFrom('a', '"', '\\', 'é', '😀', '\n'),
        fc.boolean(),
        async (count, character, isLast) => {
          const triggerEvent = character.repeat(count);
          const { begun } = await runChained({
            ...{ job: once, chain: isLast ? chainOf([], ['load']) : chainOf(['load'], []) },
            ...{ fates: [isLast ? exits : succeeds], input: { triggerEvent } },
          });
          const text = (begun[0] as Begun).input.triggerEvent;
          const size = JSON.stringify(text).replace(/[^ -~]/g, '\\uXXXX').length;
          expect(size).toBeLessThanOrEqual(6_100);
          const event = JSON.parse(text);
          if ('triggerEvent' in event) expect(event.triggerEvent).toBe(triggerEvent);
          else expect(JSON.stringify(JSON.stringify(triggerEvent)).length * 12).toBeGreaterThan(5_000);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('names the object of an event that is in S3, which the next job cannot read as its own', async () => {
    const { begun } = await runChained({
      ...{ job: { ...once, spills: true }, chain: chainOf(['load'], []), fates: [succeeds] },
      input: { triggerEvent: '{"stpEvent":{}}', eventUri: 's3://bucket/events/extract/a.json' },
    });
    expect(eventOf(begun[0] as Begun)).toMatchObject({ triggerEventUri: 's3://bucket/events/extract/a.json' });
    expect(begun[0]?.input).not.toHaveProperty('eventUri');
    expect(eventOf(begun[0] as Begun)).not.toHaveProperty('triggerEvent');
  });
});

describe('a run of a job with places', () => {
  const job = { ...once, places: { whenTaken: 'skip', count: 1 } as const };
  const chain = chainOf(['load'], ['page']);
  const begunBy = async (fates: readonly Fate[], places: (call: string) => unknown) => {
    const run = await runChained({ job, chain, fates, places });
    return [run.status, run.error, run.begun.map(({ machine }) => machine)];
  };

  test('starts the next jobs when it has given its place back', async () => {
    const calls: string[] = [];
    const places = (call: string) => {
      calls.push(call);
      return {};
    };
    expect(await begunBy([succeeds], places)).toEqual(['SUCCEEDED', undefined, ['OnSuccess1']]);
    expect(calls).toEqual(['UpdateItem', 'UpdateItem']);
    expect(await begunBy([exits], () => ({}))).toEqual(['FAILED', 'exit-code', ['OnFailure1']]);
  });

  test('starts none when it was skipped', async () => {
    const owner = { M: { arn: { S: 'other' }, since: { S: '2026' }, jobs: { S: 'j' }, queue: { S: 'q' } } };
    const places = (call: string) => {
      if (call === 'UpdateItem') throw new StateError('DynamoDb.ConditionalCheckFailedException', 'taken');
      return call === 'GetItem' ? { Item: { 'run:other': owner } } : { Status: 'RUNNING' };
    };
    expect(await begunBy([], places)).toEqual(['SUCCEEDED', undefined, []]);
  });

  test('starts the jobs of a failure when it got no place', async () => {
    const places = () => {
      throw new StateError('DynamoDb.SdkClientException', 'no answer');
    };
    const run = await runChained({ job, chain, fates: [], places });
    expect(run).toMatchObject({ status: 'FAILED', error: 'no-place' });
    expect(run.cause).toContain('no answer');
    expect(run.begun.map(eventOf)).toMatchObject([{ status: 'failed', class: 'no-place' }]);
  });
});
