import { describe, expect, test } from '@jest/globals';
import { configOf, groupOf, job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const everything = [{ Effect: 'Allow', Action: ['*'], Resource: ['*'] }];
const service = (more: Part): string =>
  configOf({
    b: { type: 'bucket' },
    svc: {
      type: 'private-service',
      properties: {
        packaging: { type: 'prebuilt-image', properties: { image: 'nginx:1' } },
        resources: { cpu: 0.25, memory: 512 },
        ...more,
      },
    },
    report: job(),
  });
const fn = (more: Part): string =>
  configOf({
    f: {
      type: 'function',
      properties: {
        packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/f.ts' } },
        ...more,
      },
    },
    report: job(),
  });

describe('a review says what the code of', () => {
  test('a new service may do', async () => {
    const review = await reviewBetween(
      configOf({ report: job() }),
      service({ connectTo: ['b'], iamRoleStatements: everything }),
    );
    expect(sentencesOf(review, 'svc')).toEqual([
      'is new',
      'may read, write and delete objects in b',
      'may call every action on everything',
    ]);
    expect(review.permissions?.holders.map(({ name, role }) => [name, role])).toContainEqual(['svc', 'SvcRole']);
  });

  test('a service may do now', async () => {
    const review = await reviewBetween(service({}), service({ connectTo: ['b'] }));
    expect(sentencesOf(review, 'svc')).toContain('may now read, write and delete objects in b');
    expect(sentencesOf(review, 'svc').filter((one) => one.includes('Policies'))).toEqual([]);
    expect(groupOf(review, 'svc')?.says.find(({ text }) => text.startsWith('may now'))?.line).toBeDefined();
  });

  test('a new function may do, and who may call it', async () => {
    const review = await reviewBetween(
      configOf({ report: job() }),
      fn({ iamRoleStatements: everything, url: { enabled: true } }),
    );
    expect(sentencesOf(review, 'f')).toEqual([
      'is new',
      'everybody on the internet may call it by its URL',
      'may call every action on everything',
    ]);
  });

  test('a function may do is not said of its own log and network', async () => {
    const review = await reviewBetween(configOf({ report: job() }), fn({}));
    expect(sentencesOf(review, 'f')).toEqual(['is new']);
  });

  test('a function that gets a URL may be called by everybody, and is not new', async () => {
    const review = await reviewBetween(fn({}), fn({ url: { enabled: true } }));
    expect(sentencesOf(review, 'f')).toContain('everybody on the internet may call it by its URL');
    expect(sentencesOf(review, 'f')).not.toContain('is new');
    expect(groupOf(review, 'f')?.effect).toBe('modify');
  });
});
