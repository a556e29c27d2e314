import { expect, test } from '@jest/globals';
import { checkChain } from '../../../src/job/chain/check-chain.ts';
import type { Neighbour } from '../../../src/stage/resource.ts';

const neighbour = (name: string, properties: Readonly<Record<string, unknown>>): [string, Neighbour] => [
  name,
  { name, type: 'batch-job', id: name, properties, params: {} },
];

test('checkChain warns of a paused job, which nothing starts', () => {
  const neighbours = new Map([neighbour('load', { paused: true }), neighbour('check', {})]);
  const extract = { name: 'extract', path: ['resources', 'extract'], neighbours };
  expect(checkChain({ onSuccess: ['check', 'load'] }, extract)).toMatchObject([
    {
      severity: 'warning',
      code: 'config/follower',
      place: { path: ['resources', 'extract', 'properties', 'onSuccess', 1] },
    },
  ]);
});
