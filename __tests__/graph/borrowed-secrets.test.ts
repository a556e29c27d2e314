import { expect, test } from '@jest/globals';
import { link } from '../../src/graph/link.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { judged } from '../fakes/linked.ts';

const database = {
  type: 'relational-database',
  properties: {
    engine: { type: 'postgres', properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } } },
  },
};
const table = {
  type: 'dynamo-db-table',
  properties: { primaryKey: { partitionKey: { name: 'id', type: 'string' } } },
};

/** Returns the warnings of a config in which a job is connected to `orders`, which previews borrow. */
const told = (orders: object, stage: string) => {
  const config = {
    stackConfig: { lend: ['orders'], preview: { borrow: ['orders'] } },
    resources: {
      orders,
      report: {
        type: 'batch-job',
        properties: {
          container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:stable' } } },
          resources: { cpu: 1, memory: 900 },
          connectTo: ['orders'],
        },
      },
    },
  };
  const given = stage === 'pr-7' ? { ...stageOf('shop', stage), lender: 'production' } : stageOf('shop', stage);
  const { diagnostics } = link(judged(JSON.stringify(config), stage), {
    stage: given,
    region: 'eu-west-1',
    table: { services: {} },
  });
  return diagnostics.filter(({ code }) => code === 'config/borrowed');
};

test('a preview that borrows a database is told at each connection which variables it runs without', () => {
  expect(told(database, 'pr-7')).toMatchObject([
    {
      severity: 'warning',
      place: { path: ['resources', 'report', 'properties', 'connectTo', 0] },
      sentence: expect.stringMatching(/ runs report without STP_ORDERS_CONNECTION_STRING, /),
    },
  ]);
});

test('nothing is said where no variable is a secret, and in a stage that borrows nothing', () => {
  expect(told(table, 'pr-7')).toEqual([]);
  expect(told(database, 'production')).toEqual([]);
});
