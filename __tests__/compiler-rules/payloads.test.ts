import { expect } from '@jest/globals';
import { sqs } from '../../src/events/types/sqs.ts';
import { embeddedCode, escapedLength, message, type Started, triggerEventOf } from '../runtime/embedded-trigger.ts';
import { config, everything, job, onQueue, onSchedule, queue } from './configs.ts';
import { type Case, law, refusal, rule } from './harness.ts';
import { type Faults, fact, type Json, ofType, type Template } from './reading.ts';

const given = (payloadOverflow?: string): Case =>
  config({
    q: queue(),
    report: job({ events: [onQueue('q'), onSchedule()], ...(payloadOverflow ? { payloadOverflow } : {}) }),
  });

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
    (template) => passes(code(template).ZipFile),
    ...breaks.map((change) => (template: Template) => {
      code(template).ZipFile = change(code(template).ZipFile);
    }),
  );
};
/** Returns a constant of the function; minified code has 6000 as `6e3`. */
const limitOf = (characters: string) => (code: string) => code.replace(/\b6e3\b|\b6000\b/g, characters);
const undivided = (code: string) => code.replace(/,true\)$/, ',false)');

/** Messages as AWS sends them, whose receipt handles alone have 412 characters. */
const empty = Array.from({ length: 10 }, (_, index) => ({
  ...(sqs.sample as Json).Records[0],
  messageId: `${index}`,
  receiptHandle: 'A'.repeat(412),
  body: '',
}));
const bodies = (...sizes: number[]) => sizes.map((size, index) => message(`${index}`, 'x'.repeat(size)));
const recordsOf = (one: Started) => JSON.parse(triggerEventOf(one)).Records as Json[];

does(
  'ten empty messages exceed a run, and become the fewest runs that each fit, none twice, none lost',
  given(),
  async (code) => {
    const { invoke, started } = embeddedCode(code);
    await invoke({ Records: empty });
    const ids = started.flatMap(recordsOf).map(({ messageId }) => messageId);
    const sizes = started.map((one) => escapedLength(JSON.parse(triggerEventOf(one))));
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
  undivided,
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
  'what fits stays one run',
  given(),
  async (code) => {
    const { invoke, started } = embeddedCode(code);
    await invoke({ Records: bodies(100, 100, 100) });
    return fact(started.length === 1, `${started.length} runs`);
  },
  limitOf('1000'),
);
does(
  'a single record that does not fit fails with a code and goes back to its queue, the others start',
  given(),
  async (code) => {
    const { invoke, started, logged } = embeddedCode(code);
    const answer = await invoke({ Records: bodies(10, 9_000, 10) });
    return [
      ...fact(JSON.stringify(answer) === '{"batchItemFailures":[{"itemIdentifier":"1"}]}', JSON.stringify(answer)),
      ...fact(JSON.parse(logged[0] ?? '{}').code === 'trigger/payload-too-large', `${logged}`),
      ...fact(started.flatMap(recordsOf).length === 2, 'the others'),
    ];
  },
  (code) => code.replace('trigger/payload-too-large', 'Error'),
  limitOf('20000'),
);
does(
  'another event that does not fit fails with a code, and so reaches the dead letters',
  given(),
  async (code) => {
    const { invoke, started } = embeddedCode(code);
    const outcome: unknown = await invoke({ big: 'x'.repeat(7_000) }).catch(({ name }: Error) => name);
    return fact(outcome === 'trigger/payload-too-large' && started.length === 0, `${outcome}`);
  },
  limitOf('9000'),
  (code) => `${code};{const h=exports.handler;exports.handler=(e,c)=>h(e,c).catch(()=>0)}`,
);
does(
  'with `fail` a batch that does not fit goes back as a whole',
  given('fail'),
  async (code) => {
    const { invoke, started } = embeddedCode(code);
    const answer = (await invoke({ Records: empty })) as Json;
    return fact(started.length === 0 && answer.batchItemFailures.length === 10, `${started.length} runs`);
  },
  (code) => code.replace(/,false\)$/, ',true)'),
);
refusal(
  'payloads/limit',
  'payloadOverflow: s3 is refused where it is written',
  'config/not-yet',
  given('split'),
  given('s3'),
);
rule(
  'payloads/limit',
  'there is no bucket for events that nothing can put there',
  everything,
  (template) => ofType(template, 'AWS::S3::Bucket').flatMap(([id]) => (id === 'ArchiveBucket' ? [] : [id])),
  ({ Resources }) => {
    Resources.StpEventBucket = Resources.ArchiveBucket;
  },
);
law('payloads/limit', '10 empty messages are over 8,192 characters: a whole batch would never start', () => {
  expect(escapedLength({ Records: empty })).toBeGreaterThan(8_192);
});
