import { expect, test } from '@jest/globals';
import { jobExample } from '../../src/schema/job-example.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

const beside = 'orders: {type: sqs-queue}';

const foundIn = async (stackConfig: string, lines = 'connectTo: [orders]'): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(
    jobExample(lines, { beside, below: `stackConfig:\n  ${stackConfig}` }),
  );
  return diagnostics.map(
    ({ severity, code, place, hint }) => `${severity} ${code} ${located?.locate(place).line} ${hint}`,
  );
};

const lineOf = (lines = 'connectTo: [orders]') =>
  jobExample(lines, { beside, below: 'stackConfig:' }).split('\n').indexOf('stackConfig:') + 2;

test('resources that are lent without pools to run in are a warning with the line to add', async () => {
  expect(await foundIn('lend: [orders]')).toEqual([
    `warning config/not-lent ${lineOf()} Add compute: {lend: [previews]} to stackConfig.`,
  ]);
});

test('a resource that previews borrow and nobody lends is a warning', async () => {
  expect(await foundIn('preview: {borrow: [orders]}')).toEqual([
    `warning config/not-lent ${lineOf()} Add orders to stackConfig.lend, and deploy the stage that lends.`,
  ]);
});

test('neither is one where the config lends both, or no job needs a pool', async () => {
  expect(await foundIn('{compute: {lend: [previews]}, lend: [orders], preview: {borrow: [orders]}}')).toEqual([]);
  const queue = 'connectTo: [orders]\njobQueueArn: arn:aws:batch:eu-west-1:123456789012:job-queue/own';
  expect(await foundIn('{lend: [orders], preview: {borrow: [orders]}}', queue)).toEqual([]);
});

test('an unknown name is an error alone', async () => {
  expect(await foundIn('preview: {borrow: [order]}')).toEqual([
    `error config/unknown-resource ${lineOf()} Did you mean \`orders\`?`,
  ]);
});
