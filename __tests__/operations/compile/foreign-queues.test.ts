import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../../src/diagnostics/diagnostics-error.ts';
import type { Answer } from '../../../src/directives/directive.ts';
import { assertNoErrors } from '../../../src/operations/compile/collect-diagnostics.ts';
import { compile, compileWithLookups } from '../../../src/operations/compile/compile.ts';
import { config, job, queue } from '../../compiler-rules/configs.ts';
import { makeAccount } from '../../fakes/account.ts';
import { configWorld } from '../../fakes/config-world.ts';
import { fakeLookups } from '../../fakes/lookups.ts';

const theirs = 'arn:aws:sqs:eu-west-1:123456789012:theirs';
const key = `queue:${theirs}`;
const request = { project: 'shop', stage: 'dev', region: 'eu-west-1' };
const place = { path: ['resources', 'report', 'properties', 'events', 0, 'properties', 'sqsQueueArn'] };

/** Returns a config with a job that starts for messages of a queue by its ARN; `below` are further keys. */
const reading = (sqsQueueArn: string, more = {}, below = {}) =>
  config({ report: job({ events: [{ type: 'sqs', properties: { sqsQueueArn, ...more } }] }) }, below);
const found = (visibilityTimeoutSeconds: number, redrives = true): Answer => ({
  kind: 'found',
  value: { visibilityTimeoutSeconds, redrives },
});

/** Returns the diagnostics of a config with answers of AWS; without them as it is compiled offline. */
const diagnosticsOf = async (given: ReturnType<typeof config>, answers?: Map<string, Answer>) => {
  const { world } = configWorld({ config: JSON.stringify(given.config), ...(answers ? { answers } : {}) });
  try {
    const offline = await compile(world, request);
    const compiled = answers ? assertNoErrors(await compileWithLookups(world, request, offline)) : offline;
    return compiled.diagnostics;
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
};
const about = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, severity }) => `${severity} ${code}`).filter((text) => !text.includes('no-timeout'));
const asked = (answer: Answer, more = {}) => diagnosticsOf(reading(theirs, more), new Map([[key, answer]]));

describe('a queue of somebody else that triggers a job', () => {
  test('may show messages again after six times the timeout of the trigger function and the batch window', async () => {
    expect(about(await asked(found(150)))).toEqual([]);
    expect(about(await asked(found(170), { maxBatchWindowSeconds: 20 }))).toEqual([]);
    expect(about(await asked(found(169), { maxBatchWindowSeconds: 20 }))).toEqual([
      'warning config/visibility-timeout',
    ]);
    expect(about(await asked(found(149)))).toEqual(['warning config/visibility-timeout']);
    expect(about(await asked(found(25)))).toEqual(['warning config/visibility-timeout']);
  });

  test('is refused on its line where Lambda would refuse it', async () => {
    const diagnostics = await asked(found(24));
    expect(diagnostics.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'config/visibility-timeout',
      place,
      sentence:
        'This queue shows a message again after 24 s. AWS refuses less than 25 s for a queue that triggers a job.',
      hint: expect.stringContaining('150 or more'),
    });
  });

  test('without a redrive policy gets the warning about its dead letters, and with one none', async () => {
    const [warning, ...more] = await asked(found(150, false));
    expect(more).toEqual([]);
    expect(warning).toMatchObject({
      code: 'lint/foreign-dead-letters',
      place,
      sentence: expect.stringContaining('has no redrive policy'),
    });
    expect(await asked(found(150, true))).toEqual([]);
  });

  test('that AWS does not show gets a note, which also a strict run passes', async () => {
    const unread: Answer = { kind: 'missing', sentence: 'The queue could not be read.', hint: 'Allow it.' };
    const diagnostics = await asked(unread);
    expect(diagnostics.find(({ code }) => code === 'config/foreign-queue')).toMatchObject({ severity: 'note', place });
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(false);
  });

  test('is not judged without credentials', async () => {
    expect(about(await diagnosticsOf(reading(theirs)))).toEqual(['warning lint/foreign-dead-letters']);
  });

  test('is looked up once, also where a directive names it, and no other queue is', async () => {
    const account = makeAccount();
    account.parameters.set('/queue', [{ value: theirs }]);
    account.queueAttributes.set(theirs, { VisibilityTimeout: '20', RedrivePolicy: '{}' });
    const rounds: string[][] = [];
    const given = config(
      {
        own: queue(),
        report: job({ events: [{ type: 'sqs', properties: { sqsQueueArn: "$SsmParam('/queue')" } }] }),
        again: job({ events: [{ type: 'sqs', properties: { sqsQueueArn: theirs } }] }),
        third: job({ events: [{ type: 'sqs', properties: { sqsQueueArn: "$ResourceParam('own', 'arn')" } }] }),
        fourth: job({ events: [{ type: 'sqs', properties: { sqsQueueArn: "$CfResourceParam('Q', 'Arn')" } }] }),
      },
      { cloudformationResources: { Q: { Type: 'AWS::SQS::Queue', Properties: { RedrivePolicy: {} } } } },
    );
    const { world } = configWorld({ config: JSON.stringify(given.config) });
    const lookups = fakeLookups(account);
    const asking = {
      ...world,
      lookups: async () => ({
        answer: async (questions: Parameters<typeof lookups.answer>[0]) => {
          rounds.push(questions.map(({ kind }) => kind));
          return lookups.answer(questions);
        },
      }),
    };
    const offline = await compile(asking, request);
    await expect(compileWithLookups(asking, request, offline)).rejects.toThrow(DiagnosticsError);
    expect(rounds).toEqual([['ssm-parameter'], ['queue']]);
  });

  test('in another region is refused before any call, since Lambda reads queues of its region', async () => {
    const diagnostics = await diagnosticsOf(reading('arn:aws:sqs:us-east-1:123456789012:theirs'));
    expect(diagnostics.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'config/other-region',
      severity: 'error',
      place,
      sentence: 'The queue is in us-east-1; Lambda reads queues of eu-west-1 only.',
    });
  });
});

test('the target of a redrive policy in another region is refused, since SQS moves messages within one', async () => {
  const redriving = (targetSqsQueueArn: string) =>
    config({ q: queue({ redrivePolicy: { targetSqsQueueArn, maxReceiveCount: 5 } }) });
  expect(await diagnosticsOf(redriving(theirs))).toEqual([]);
  expect(await diagnosticsOf(redriving('arn:aws:sqs:us-east-1:123456789012:theirs'))).toMatchObject([
    {
      code: 'config/other-region',
      place: { path: ['resources', 'q', 'properties', 'redrivePolicy', 'targetSqsQueueArn'] },
    },
  ]);
});
