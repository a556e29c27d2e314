import { expect } from '@jest/globals';
import { s3 } from '../../src/events/types/s3.ts';
import { schedule } from '../../src/events/types/schedule.ts';
import { sqs } from '../../src/events/types/sqs.ts';
import {
  embeddedCode,
  message,
  refusal as refused,
  type Started,
  triggerEventOf,
} from '../runtime/embedded-trigger.ts';
import { everything } from './configs.ts';
import { law, templateOf } from './harness.ts';
import { fact, granting, type Json, same } from './reading.ts';
import { behind, does, replaced } from './trigger-runs.ts';

const samples: [string, Json][] = [sqs, s3, schedule].map(({ type, sample }) => [type, sample]);
does(
  'trigger/event',
  'what AWS sent is what the job reads, letter by letter',
  async (code) => {
    const faults: string[] = [];
    for (const [type, sample] of samples) {
      const { invoke, started } = embeddedCode(code);
      await invoke(sample);
      if (started.length !== 1 || triggerEventOf(started[0] as Started) !== JSON.stringify(sample)) faults.push(type);
    }
    return faults;
  },
  behind('(e,c)=>h({...e,more:1},c)'),
  behind('(e,c)=>h(e.Records?.[0]??e,c)'),
);

const namesFor = async (code: string, ...deliveries: [Json, string][]) => {
  const { invoke, started } = embeddedCode(code);
  for (const [event, requestId] of deliveries) await invoke(event, { requestId });
  return started.map(({ name }) => name);
};
const object = (sequencer: string, more: Json = {}) => ({
  Records: [
    { ...(s3.sample as Json).Records[0], s3: { bucket: { name: 'b' }, object: { key: 'k', sequencer, ...more } } },
  ],
});
const oneRun = (clause: string, first: Json, again: Json, other: Json, ...breaks: ((code: string) => string)[]) =>
  does(
    'trigger/identity',
    clause,
    async (code) => {
      const [a, b, c, ...more] = await namesFor(code, [first, 'r1'], [again, 'r2'], [other, 'r3']);
      const form = [a, b, c].every((name) => /^[0-9a-f]{64}$/.test(`${name}`));
      return fact(a === b && a !== c && form && more.length === 0, JSON.stringify([a, b, c]));
    },
    ...breaks,
  );
const byRequest = behind('(e,c)=>h({...e,Records:undefined,id:undefined},c)');
oneRun(
  's3: bucket, key, version and sequencer',
  object('1'),
  { Records: [{ ...object('1').Records[0], eventTime: 'later' }] },
  object('2'),
  byRequest,
  behind('(e,c)=>h({Records:e.Records.map(r=>({...r,s3:{...r.s3,object:{key:r.s3.object.key,sequencer:"1"}}}))},c)'),
);
oneRun(
  's3: another version is another run',
  object('1', { versionId: 'x' }),
  object('1', { versionId: 'x' }),
  object('1', { versionId: 'y' }),
  byRequest,
);
const tick = (id: string, more: Json = {}) => ({ ...(schedule.sample as Json), id, ...more });
oneRun('EventBridge: the id', tick('1'), { ...tick('1'), time: 'later' }, tick('2'), byRequest);
oneRun('EventBridge: a replay is another run', tick('1'), tick('1'), tick('1', { 'replay-name': 'again' }), byRequest);
oneRun(
  'SQS: the ids of the records, in whatever order',
  { Records: [message('1'), message('2')] },
  { Records: [message('2'), message('1')] },
  { Records: [message('1')] },
  replaced('.sort()', ''),
);
does(
  'trigger/identity',
  'two firings of a schedule with a constant input start two runs, a retry of Lambda’s none',
  async (code) => {
    const constant = { what: 'old' };
    const [a, b, c] = await namesFor(code, [constant, 'r1'], [constant, 'r2'], [constant, 'r2']);
    return fact(a !== b && b === c, JSON.stringify([a, b, c]));
  },
  // Uses a hash of the payload instead.
  behind('(e,c)=>h(e,{...c,awsRequestId:JSON.stringify(e),getRemainingTimeInMillis:()=>25000})'),
  behind('(e,c)=>h(e,{...c,awsRequestId:String(Math.random()),getRemainingTimeInMillis:()=>25000})'),
);
does(
  'trigger/identity',
  'an execution that exists already is success, whatever its input',
  async (code) => {
    const { invoke } = embeddedCode(code, async () => {
      throw refused('ExecutionAlreadyExists');
    });
    await invoke(tick('1'));
    return fact(same(await invoke({ Records: [message('1')] }), { batchItemFailures: [] }), 'a failure');
  },
  replaced('ExecutionAlreadyExists', 'ExecutionLimitExceeded'),
);
law('trigger/identity', 'no role may DescribeExecution where no event needs it', async () => {
  const template = await templateOf(everything);
  expect(granting(template, 'ReportTriggerFunctionRole', 'states:StartExecution')).toBeDefined();
  expect(granting(template, 'ReportTriggerFunctionRole', 'states:DescribeExecution')).toBeUndefined();
});
