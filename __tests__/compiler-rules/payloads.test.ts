import { expect } from '@jest/globals';
import { schedule } from '../../src/events/types/schedule.ts';
import { sqs } from '../../src/events/types/sqs.ts';
import {
  embeddedCode,
  escapedLength,
  eventOf,
  message,
  refusal as refused,
  type Started,
} from '../runtime/embedded-trigger.ts';
import { config, job, onQueue, onSchedule, queue } from './configs.ts';
import { type Case, law, rule } from './harness.ts';
import { type Faults, fact, type Json, type Template } from './reading.ts';

const ourImage = { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'report.ts' } };
/** Returns a job with a queue and a schedule. */
const given = (payloadOverflow?: string, packaging?: Json): Case => ({
  ...config({
    q: queue(),
    report: job({ events: [onQueue('q'), onSchedule()], ...(payloadOverflow ? { payloadOverflow } : {}), packaging }),
  }),
  files: { 'report.ts': '' },
});

/** Declares a rule on what the trigger function of a case does. */
const does = (
  clause: string,
  from: Case,
  passes: (code: string) => Promise<Faults>,
  ...breaks: readonly ((code: string) => string)[]
) => {
  const code = ({ Resources }: Template): Json => Resources.ReportTriggerFunctionFunction.Properties.Code;
  rule(
    'payloads/limit',
    clause,
    from,
    async (template) => {
      try {
        return await passes(code(template).ZipFile);
      } catch (error) {
        return [String(error)];
      }
    },
    ...breaks.map((change) => (template: Template) => {
      code(template).ZipFile = change(code(template).ZipFile);
    }),
  );
};
/** Returns a constant of the function; minified code has 6000 as `6e3`. */
const limitOf = (characters: string) => (code: string) => code.replace(/\b6e3\b|\b6000\b/g, characters);
const dividing = (from: boolean) => (code: string) => code.replace(`,${from},(`, `,${!from},(`);
const withoutPut = (code: string) => code.replace(/await (\w+)\.send\(new (\$|\w+)\(\{Bucket/, 'void(new $2({Bucket');

/** Messages as AWS sends them, whose receipt handles alone have 412 characters. */
const empty = Array.from({ length: 10 }, (_, index) => ({
  ...(sqs.sample as Json).Records[0],
  messageId: `${index}`,
  receiptHandle: 'A'.repeat(412),
  body: '',
}));
const bodies = (...sizes: number[]) => sizes.map((size, index) => message(`${index}`, 'x'.repeat(size)));
const inline = (one: Started): string => JSON.parse(one.input).triggerEvent;
const isInS3 = (one: Started): boolean => 'eventUri' in JSON.parse(one.input);

const whole: readonly [string, Case][] = [
  ['s3 is the default of our buildpack', given(undefined, ourImage)],
  ['s3 may be written for any image', given('s3')],
];
for (const [why, from] of whole)
  does(
    `${why}: a batch that does not fit starts one run, which finds it whole in S3`,
    from,
    async (code) => {
      const { invoke, started, objects } = embeddedCode(code);
      await invoke({ Records: empty });
      const [one] = started;
      return fact(
        started.length === 1 &&
          isInS3(one as Started) &&
          eventOf(one as Started, objects) === JSON.stringify({ Records: empty }),
        `${started.length} runs`,
      );
    },
    dividing(false),
    withoutPut,
  );
const divided: readonly [string, Case][] = [
  ['split is the default of other images', given()],
  ['split may be written for our buildpack', given('split', ourImage)],
];
for (const [why, from] of divided)
  does(
    `${why}: ten empty messages exceed a run, and become the fewest runs that each fit, none twice, none lost`,
    from,
    async (code) => {
      const { invoke, started } = embeddedCode(code);
      await invoke({ Records: empty });
      const ids = started.flatMap((one) => JSON.parse(inline(one)).Records.map(({ messageId }: Json) => messageId));
      const sizes = started.map((one) => escapedLength(JSON.parse(inline(one))));
      return [
        ...fact(ids.sort().join() === empty.map(({ messageId }) => messageId).join(), `records ${ids}`),
        ...fact(started.length === Math.ceil(escapedLength({ Records: empty }) / 6_000), `${started.length} runs`),
        ...fact(
          sizes.every((size) => size <= 6_000),
          `sizes ${sizes}`,
        ),
      ];
    },
    limitOf('9000'),
    limitOf('1000'),
    dividing(true),
  );
does(
  'a size is measured as escaped JSON in ASCII',
  given(),
  async (code) => {
    const { invoke, started } = embeddedCode(code);
    // 700 letters that take six characters each, twice, do not fit into one run, though 1,400 letters would.
    await invoke({ Records: [message('1', '日'.repeat(700)), message('2', '日'.repeat(700))] });
    return fact(started.length === 2, `${started.length} runs`);
  },
  (code) => code.replace(/\.replace\(\/\[\^ -~\]\/g,(["'`])\\+uXXXX\1\)/, ''),
);
does(
  'what fits stays one run, in its variable, and loads no SDK for S3',
  given('s3'),
  async (code) => {
    const { invoke, started, loaded } = embeddedCode(code);
    await invoke({ Records: bodies(100, 100, 100) });
    return fact(started.length === 1 && !started.some(isInS3) && loaded.length === 2, `${started.length} runs`);
  },
  limitOf('1000'),
  (code) => `require("@aws-sdk/client-s3");${code}`,
);
does(
  'with split a single record that does not fit goes through S3, alone, and the others start theirs',
  given(),
  async (code) => {
    const { invoke, started, objects } = embeddedCode(code);
    const records = bodies(10, 9_000, 10);
    const answer = await invoke({ Records: records });
    const [one, ...more] = started.filter(isInS3);
    return [
      ...fact(JSON.stringify(answer) === '{"batchItemFailures":[]}', JSON.stringify(answer)),
      ...fact(
        one !== undefined && eventOf(one, objects) === JSON.stringify({ Records: [records[1]] }),
        'not the record',
      ),
      ...fact(more.length === 0 && started.length === 2, `${started.length} runs`),
    ];
  },
  limitOf('20000'),
  dividing(true),
  withoutPut,
);
does(
  'with split an event that is no batch goes through S3',
  given(),
  async (code) => {
    const { invoke, started, objects } = embeddedCode(code);
    const event = { ...(schedule.sample as Json), detail: { note: 'x'.repeat(7_000) } };
    await invoke(event);
    return fact(
      started.every(isInS3) &&
        started.length === 1 &&
        eventOf(started[0] as Started, objects) === JSON.stringify(event),
      'another event',
    );
  },
  limitOf('9000'),
  withoutPut,
);
does(
  'the pointer says where the event is, its bytes and its SHA-256, under the name of its execution',
  given('s3'),
  async (code) => {
    const { invoke, started, objects } = embeddedCode(code);
    await invoke({ note: '日'.repeat(2_000) });
    const [[uri] = ['']] = objects;
    const pointer = /^\{"stpEvent":\{"s3Uri":"([^"]+)","bytes":6011,"sha256":"[0-9a-f]{64}"\}\}$/.exec(
      inline(started[0] as Started),
    );
    const name = started[0]?.name;
    const key = new RegExp(`^s3://shop-dev-events/events/report/${name}-[0-9a-f]{8}\\.json$`);
    return fact(pointer?.[1] === uri && key.test(uri), inline(started[0] as Started));
  },
  (code) => code.replace(',bytes:', ',size:'),
  (code) => code.replace('events/', 'event/'),
);
does(
  'another delivery with other receipt handles leaves the object of the run that has started as it is',
  given('s3'),
  async (code) => {
    const { invoke, objects } = embeddedCode(code);
    await invoke({ Records: empty });
    const [before] = [...objects];
    await invoke({ Records: empty.map((one) => ({ ...one, receiptHandle: 'B'.repeat(412) })) });
    return fact(objects.size === 2 && before !== undefined && objects.get(before[0]) === before[1], 'overwritten');
  },
  (code) => code.replace(/-\$\{\w+\.slice\(0,8\)\}\.json/, '.json'),
);
does(
  'a run starts only after its event was put, and one that could not be put goes back to its source',
  given('s3'),
  async (code) => {
    const put = () => Promise.reject(refused('SlowDown'));
    const { invoke, asked } = embeddedCode(code, undefined, { put });
    const answer = (await invoke({ Records: empty })) as Json;
    const outcome: unknown = await invoke({ note: 'x'.repeat(7_000) }).catch(({ name }: Error) => name);
    return fact(
      answer.batchItemFailures.length === 10 && outcome === 'SlowDown' && asked.length === 0,
      `${asked.length} requests, ${outcome}`,
    );
  },
  withoutPut,
);
does(
  'with `fail` a batch that does not fit goes back as a whole, and another event fails with a code',
  given('fail'),
  async (code) => {
    const { invoke, started, logged } = embeddedCode(code);
    const answer = (await invoke({ Records: empty })) as Json;
    const outcome: unknown = await invoke({ big: 'x'.repeat(7_000) }).catch(({ name }: Error) => name);
    return fact(
      started.length === 0 &&
        answer.batchItemFailures.length === 10 &&
        outcome === 'trigger/payload-too-large' &&
        JSON.parse(logged[0] ?? '{}').code === 'trigger/payload-too-large',
      `${started.length} runs, ${outcome}`,
    );
  },
  dividing(false),
  limitOf('9000'),
  (code) => code.replace('trigger/payload-too-large', 'Error'),
);
law('payloads/limit', '10 empty messages are over 8,192 characters: a whole batch would never start', () => {
  expect(escapedLength({ Records: empty })).toBeGreaterThan(8_192);
});
