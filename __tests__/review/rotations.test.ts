import { expect, test } from '@jest/globals';
import { configOf, reviewBetween, sentencesOf } from './reviewed.ts';

const engine = {
  type: 'postgres',
  properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } },
};
const database = (rotateAfterDays?: number): string =>
  configOf({
    shop: {
      type: 'relational-database',
      properties: { engine, ...(rotateAfterDays === undefined ? {} : { credentials: { rotateAfterDays } }) },
    },
  });

test.each([
  ['begins', database(), database(30), ['rotates its password every 30 days']],
  ['comes every day', database(30), database(1), ['rotates its password every day (was 30)']],
  ['ends', database(30), database(), ['no longer rotates its password']],
])('a review says in one sentence that a rotation of a password %s', async (_, before, after, expected) => {
  expect(sentencesOf(await reviewBetween(before, after), 'shop')).toEqual(expected);
});

test('a review of a new database says that its password rotates', async () => {
  expect(sentencesOf(await reviewBetween(undefined, database(90)), 'shop').slice(0, 2)).toEqual([
    'is new',
    'rotates its password every 90 days',
  ]);
});
