import { describe, expect, test } from '@jest/globals';
import { configOf, groupOf, job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const service = (more: Part = {}, tag = '1'): Part => ({
  type: 'private-service',
  properties: {
    packaging: { type: 'prebuilt-image', properties: { image: `nginx:${tag}` } },
    resources: { cpu: 0.25, memory: 512 },
    ...more,
  },
});
const configWith = (prices: Part) => configOf({ prices, report: job({ connectTo: ['prices'] }) });

describe('a review', () => {
  test('says what a new service costs, whether anything asks it or not', async () => {
    const { notes } = await reviewBetween(
      undefined,
      configWith(service({ scaling: { minInstances: 2, maxInstances: 4 } })),
    );
    expect(notes).toEqual([
      'prices costs at least $18.02 a month in us-east-1, used or not, and about as much elsewhere; $36.04 where all of maxInstances: 4 run, and $3.65 more for each instance with a public address, which it has in public subnets.',
    ]);
  });

  test('shows a changed task definition as a change of the service, and as no replacement', async () => {
    const review = await reviewBetween(configWith(service()), configWith(service({}, '2')));
    expect(groupOf(review, 'prices')?.effect).toBe('modify');
    expect(sentencesOf(review, 'prices')).toEqual(['ContainerDefinitions.prices.Image: nginx:1 → nginx:2']);
  });

  test('says that a service is removed', async () => {
    const review = await reviewBetween(configWith(service()), configOf({ report: job() }));
    expect(sentencesOf(review, 'prices')).toEqual(['is removed']);
  });
});
