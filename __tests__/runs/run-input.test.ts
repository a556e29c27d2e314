import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { triggerCode } from '../../src/job/trigger.ts';
import { dollarsOf, dollarsText } from '../../src/runs/cost.ts';
import {
  escapedSize,
  eventIn,
  inlineInput,
  mostInline,
  repeatedInput,
  spilledEvent,
} from '../../src/runs/run-input.ts';

describe('the input of a run', () => {
  test('has the event and a name of its Batch jobs that AWS Batch accepts', () => {
    const law = fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,120}$/), fc.string(), (job, event) => {
      const execution = 'retry-20261124T120000Z-1a2b3c4d';
      const input = JSON.parse(inlineInput(job, execution, event));
      expect(input.triggerEvent).toBe(event);
      expect(input.jobName).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/);
      expect(input.jobName.endsWith(execution)).toBe(true);
      expect(eventIn(JSON.stringify(input))).toEqual({ text: event, isAddress: false });
    });
    fc.assert(law);
  });

  test('has the address of a large event as the trigger function writes it', async () => {
    const puts: { Key: string }[] = [];
    const starts: { input: string; name: string }[] = [];
    const client = class {
      async send(command: { put?: { Key: string }; start?: { input: string; name: string } }) {
        if (command.put) puts.push(command.put);
        if (command.start) starts.push(command.start);
      }
    };
    const modules: Record<string, unknown> = {
      '@aws-sdk/client-sfn': {
        SFNClient: client,
        StartExecutionCommand: class {
          readonly start: unknown;
          constructor(start: unknown) {
            this.start = start;
          }
        },
      },
      '@aws-sdk/client-s3': {
        S3Client: client,
        PutObjectCommand: class {
          readonly put: unknown;
          constructor(put: unknown) {
            this.put = put;
          }
        },
      },
      'node:crypto': await import('node:crypto'),
    };
    const exports: { handler?: (event: unknown, context: unknown) => Promise<unknown> } = {};
    runInNewContext(triggerCode(['sqs'], 's3'), {
      ...{ exports, AbortSignal, Buffer, console, require: (name: string) => modules[name] },
      process: { env: { EVENT_BUCKET: 'bucket', JOB_NAME: 'report', STATE_MACHINE_ARN: 'machine' } },
    });
    const event = { text: 'ü'.repeat(2_000) };
    await exports.handler?.(event, { awsRequestId: 'r', getRemainingTimeInMillis: () => 20_000 });
    const [{ name = '', input = '' } = {}] = starts;
    const ours = spilledEvent('report', name, JSON.stringify(event), 'bucket');
    expect(ours.key).toBe(puts[0]?.Key);
    const { jobName: _, ...theirs } = JSON.parse(input);
    expect(JSON.parse(ours.input)).toMatchObject(theirs);
  });

  test('counts the characters of an event as they are in the overrides of a container', () => {
    expect(escapedSize('{"a":"ü"}')).toBe('"{\\"a\\":\\"\\u00fc\\"}"'.length);
    expect(mostInline).toBe(6_000);
  });

  test('keeps the other fields of a run that is repeated, and repeats any other input as it is', () => {
    expect(
      JSON.parse(repeatedInput('report', 'retry-1', '{"triggerEvent":"{}","jobName":"x","requestDigest":"d"}')),
    ).toEqual({ triggerEvent: '{}', requestDigest: 'd', jobName: 'report-retry-1' });
    for (const input of ['[1]', '"text"', '{"a":1}', 'no JSON'])
      expect(repeatedInput('report', 'r', input)).toBe(input);
  });
});

describe('the cost of a run', () => {
  const now = new Date('2026-01-01T03:00:00Z');
  const price = { instance: 'm6i.large', dollarsPerHour: 0.096, spot: false };
  const attempt = (seconds?: number) => ({
    ...{ number: 1, beganAt: now },
    ...(seconds === undefined
      ? {}
      : {
          job: {
            ...{ id: 'j', arn: 'a', status: 'SUCCEEDED' as const, startedAt: new Date('2026-01-01T01:00:00Z') },
            stoppedAt: new Date(Date.UTC(2026, 0, 1, 1, 0, seconds)),
          },
        }),
  });

  test('counts the time of each container, a minute at least, and none of an attempt without one', () => {
    expect(dollarsOf([attempt(3_600), attempt(1_800)], price, now)).toBeCloseTo(0.144);
    expect(dollarsOf([attempt(1), attempt()], price, now)).toBeCloseTo(0.0016);
    expect(dollarsOf([attempt(3_600)], undefined, now)).toBeUndefined();
  });

  test('counts an attempt that runs up to now', () => {
    const { job } = attempt(0);
    const { stoppedAt: _, ...running } = job as NonNullable<typeof job>;
    expect(dollarsOf([{ ...attempt(), job: running }], price, now)).toBeCloseTo(0.192);
  });

  test.each([
    [0, '$0'],
    [0.0004, '< $0.001'],
    [0.0129, '$0.013'],
    [1.2, '$1.20'],
  ])('of %d dollars is shown as %s', (dollars, text) => {
    expect(dollarsText(dollars)).toBe(text);
  });
});
