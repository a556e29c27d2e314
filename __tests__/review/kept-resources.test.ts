import { describe, expect, test } from '@jest/globals';
import { configOf, groupOf, job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const service: Part = {
  type: 'private-service',
  properties: {
    packaging: { type: 'prebuilt-image', properties: { image: 'nginx:1' } },
    resources: { cpu: 0.25, memory: 512 },
  },
};
const withService = (jobs: Part, more: Part = {}) =>
  configOf({ prices: { ...service, properties: { ...(service.properties as Part), ...more } }, ...jobs });
const asked = job({ connectTo: ['prices'] });
const database = (engine: Part): Part => ({
  type: 'relational-database',
  properties: {
    credentials: { masterUserPassword: "$Secret('db')" },
    engine,
    accessibility: { accessibilityMode: 'scoping-workloads-in-vpc' },
  },
});
const aurora = (instances: number): string =>
  configOf({
    db: database({
      type: 'aurora-postgresql',
      properties: { version: '16.6', instances: Array(instances).fill({ instanceSize: 'db.r6g.large' }) },
    }),
    report: job(),
  });

describe('a resource that is deployed already and gets something in addition', () => {
  test('is not said to be new, and costs nothing that a note has to say', async () => {
    const review = await reviewBetween(withService({ report: job() }), withService({ report: job(), second: asked }));
    expect(sentencesOf(review, 'prices')).toEqual(['lets in second at port 3000']);
    expect(groupOf(review, 'prices')?.effect).toBe('modify');
    expect(review.notes.filter((note) => note.includes('a month'))).toEqual([]);
  });

  test('is not said to be removed when something of it is', async () => {
    const review = await reviewBetween(withService({ report: job(), second: asked }), withService({ report: job() }));
    expect(sentencesOf(review, 'prices')).toEqual(['no longer lets in second at port 3000']);
    expect(groupOf(review, 'prices')?.effect).toBe('modify');
  });

  test('says which part of it is new', async () => {
    const review = await reviewBetween(aurora(1), aurora(2));
    expect(sentencesOf(review, 'db')).toEqual(['DbDbInstance1 is new']);
    expect(groupOf(review, 'db')?.effect).toBe('modify');
    expect(sentencesOf(await reviewBetween(aurora(2), aurora(1)), 'db')).toEqual(['DbDbInstance1 is removed']);
  });

  test('is not said to be new when it is renamed as well', async () => {
    const renamed = (name: string, more: Part, jobs: Part) =>
      configOf({
        [name]: {
          ...database({
            type: 'postgres',
            properties: { version: '17.6', primaryInstance: { instanceSize: 'db.t4g.micro' } },
          }),
          ...more,
        },
        ...jobs,
      });
    const review = await reviewBetween(
      renamed('db', {}, { report: job() }),
      renamed('orders', { renamedFrom: 'db' }, { report: job(), second: job({ connectTo: ['orders'] }) }),
    );
    expect(sentencesOf(review, 'orders')).toContain('lets in second at port 5432');
    expect(sentencesOf(review, 'orders')).not.toContain('is new');
    expect(groupOf(review, 'orders')?.effect).toBe('modify');
  });

  test('is new where nothing of it was there before', async () => {
    const review = await reviewBetween(configOf({ report: job() }), withService({ report: asked }));
    expect(sentencesOf(review, 'prices')[0]).toBe('is new');
    expect(groupOf(review, 'prices')?.effect).toBe('add');
  });
});
