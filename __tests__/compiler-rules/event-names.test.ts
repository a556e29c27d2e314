import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/cloudformation/canonical.ts';
import { bucket, config, everything, job, onObject, onQueue, onSchedule, queue } from './configs.ts';
import { codesOf, compiled, complaintsOf, law, refusal, rule, templateOf } from './harness.ts';
import { each, type Json, ofType } from './reading.ts';

const hash = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 8);
const idsOf = async (given: Parameters<typeof templateOf>[0]) => Object.keys((await templateOf(given)).Resources);

rule(
  'names/events',
  'a child is {Job}{Event}{Source}{Kind}, with 8 hex of what distinguishes events of one source',
  everything,
  (template) => [
    ...each(template, 'AWS::Lambda::EventSourceMapping', (_, id) => id === 'ReportSqsRequestsEventSourceMapping'),
    ...each(template, 'AWS::Events::Rule', (_, id) => /^(Report|Cleanup)Schedule[0-9a-f]{8}Rule$/.test(id)),
    ...each(template, 'AWS::Lambda::Permission', (_, id) =>
      /^((Report|Cleanup)Schedule|ReportS3Archive)[0-9a-f]{8}Permission$/.test(id),
    ),
  ],
  ({ Resources }) => rename(Resources, 'ReportSqsRequestsEventSourceMapping', 'ReportEvent1EventSourceMapping'),
  (template) => rename(template.Resources, ofType(template, 'AWS::Events::Rule')[0]?.[0] ?? '', 'ReportScheduleRule'),
);

const rename = (resources: Json, from: string, to: string) => {
  resources[to] = resources[from];
  delete resources[from];
};

law('names/events', 'a source outside of the config is 8 hex of SHA-256 of its canonical ARN', async () => {
  const sqsQueueArn = 'arn:aws:sqs:eu-west-1:123456789012:theirs';
  const ids = await idsOf(config({ report: job({ events: [{ type: 'sqs', properties: { sqsQueueArn } }] }) }));
  expect(ids).toContain(`ReportSqs${hash('arn::sqs:::theirs')}EventSourceMapping`);
});

const byArn = (sqsQueueArn: string): Json => ({ type: 'sqs', properties: { sqsQueueArn } });
/** Every way to write the ARN of the queue `theirs` of the stack's account and region. */
const spellings: fc.Arbitrary<string> = fc
  .record({
    partition: fc.constantFrom('aws', '${AWS::Partition}'),
    region: fc.constantFrom('eu-west-1', '${AWS::Region}', '$Region()'),
    account: fc.constantFrom('123456789012', '${AWS::AccountId}', '$AwsAccountId()'),
    directive: fc.constantFrom('Format', 'CfFormat'),
  })
  .map(({ partition, region, account, directive }) => {
    const fields = ['arn', partition, 'sqs', region, account, 'theirs'];
    const called = fields.filter((field) => field.startsWith('$') && !field.startsWith('${'));
    const text = fields.map((field) => (called.includes(field) ? '{}' : field)).join(':');
    const name = text.includes('${') ? 'CfFormat' : directive;
    return called.length === 0 && name === 'Format' ? text : `$${name}(${[`'${text}'`, ...called].join(', ')})`;
  });

law(
  'names/events',
  'a source that is spelled otherwise keeps the ids, and a second event on it is a complaint',
  async () => {
    const theirs = 'arn:aws:sqs:eu-west-1:123456789012:theirs';
    const idsFor = (arn: string) => idsOf(config({ report: job({ events: [byArn(arn)] }) }));
    const ids = await idsFor(theirs);
    await fc.assert(
      fc.asyncProperty(spellings, async (other) => {
        expect(await idsFor(other)).toEqual(ids);
        const twice = config({ report: job({ events: [byArn(theirs), byArn(other)] }) });
        expect(await codesOf(twice)).toContain('config/event-twice');
      }),
      { numRuns: 40 },
    );
  },
);

law('names/events', 'a queue of the config keeps its ids and its mapping however its ARN is written', async () => {
  const mappingOf = async (event: Json) => {
    const { Resources } = await templateOf(config({ q: queue(), report: job({ events: [event] }) }));
    return { mapping: Resources.ReportSqsQEventSourceMapping.Properties, timeout: Resources.QQueue.Properties };
  };
  const byName = await mappingOf(onQueue('q'));
  for (const arn of [
    "$ResourceParam('q', 'arn')",
    "$CfResourceParam('QQueue', 'Arn')",
    "$CfFormat('arn:aws:sqs:{}:{}:{}', $Region(), $AwsAccountId(), $ResourceParam('q', 'name'))",
    "$CfFormat('arn:${AWS::Partition}:sqs:eu-west-1:123456789012:${QQueue.QueueName}')",
  ])
    expect(await mappingOf(byArn(arn))).toEqual(byName);
});

law('names/events', 'queues of one name in two accounts are told apart from one queue twice', async () => {
  const of = (account: string) => byArn(`arn:aws:sqs:eu-west-1:${account}:theirs`);
  const found = await complaintsOf(config({ report: job({ events: [of('111111111111'), of('222222222222')] }) }));
  expect(found.find(({ severity }) => severity === 'error')).toMatchObject({
    code: 'config/event-twice',
    sentence: expect.stringContaining('in another account or region'),
    hint: 'Start a second job by one of them.',
  });
});

law('names/events', 'a source by $ResourceParam has the id that its name gives', async () => {
  const byName = config({ q: queue(), report: job({ events: [onQueue('q')] }) });
  const reference = byArn("$ResourceParam('q', 'arn')");
  expect(await idsOf(config({ q: queue(), report: job({ events: [reference] }) }))).toEqual(await idsOf(byName));
});

law('names/events', 'their order in the list changes no byte of the template', async () => {
  const events = [onSchedule(), onSchedule('rate(2 days)'), onQueue('q'), onObject('b'), onQueue('r')];
  const text = async (list: Json[]) =>
    (await compiled(config({ b: bucket(), q: queue(), r: queue(), report: job({ events: list }) }))).templateText;
  const first = await text(events);
  expect(await text(events.toReversed())).toBe(first);
  expect(await text([...events.slice(2), ...events.slice(0, 2)])).toBe(first);
});

law('names/events', 'a second event of a source changes no id of the first', async () => {
  const ids = (events: Json[]) => idsOf(config({ b: bucket(), report: job({ events }) }));
  const pairs = [
    [onSchedule(), onSchedule('rate(2 days)')],
    [onSchedule(), onSchedule('rate(1 hour)', { input: 1 })],
    [onObject('b', { filterRule: { suffix: '.a' } }), onObject('b', { filterRule: { suffix: '.b' } })],
  ];
  for (const [first, second] of pairs) {
    const alone = await ids([first]);
    const both = await ids([first, second]);
    expect(both).toEqual(expect.arrayContaining(alone));
    expect(both.length).toBeGreaterThan(alone.length);
  }
});

law('names/events', 'tuning is in no id', async () => {
  const ids = (tuning: Json) => idsOf(config({ q: queue(), report: job({ events: [onQueue('q', tuning)] }) }));
  expect(await ids({ batchSize: 100, maxBatchWindowSeconds: 5 })).toEqual(await ids({}));
});

const events = (...list: Json[]) => config({ b: bucket(), q: queue(), report: job({ events: list }) });
refusal(
  'names/events',
  'a second event on the same source and conditions is a complaint',
  'config/event-twice',
  events(onQueue('q'), onSchedule(), onObject('b')),
  events(onQueue('q'), onQueue('q', { batchSize: 1 })),
  events(onSchedule(), onSchedule()),
  events(onObject('b'), onObject('b')),
);

rule(
  'names/events',
  "Metadata carries the event's id and the names of its config path: no index, no line",
  everything,
  (template) =>
    each(template, ['AWS::Lambda::EventSourceMapping', 'AWS::Events::Rule'], (resource, id) => {
      const { path, event, ...more } = resource.Metadata?.['batch-job'] ?? {};
      const plain = /^resources\.(report|cleanup)\.properties\.events$/.test(path);
      return plain && event?.length > 9 && id.startsWith(event) && Object.keys(more).length === 0;
    }),
  ({ Resources }) => delete Resources.ReportSqsRequestsEventSourceMapping.Metadata,
  ({ Resources }) => {
    Resources.ReportSqsRequestsEventSourceMapping.Metadata['batch-job'].path = 'resources.report.properties.events.1';
  },
  ({ Resources }) => {
    Resources.ReportSqsRequestsEventSourceMapping.Metadata['batch-job'].line = 12;
  },
);
