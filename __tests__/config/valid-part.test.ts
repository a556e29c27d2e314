import { describe, expect, test } from '@jest/globals';
import { judgeShape } from '../../src/config/judge.ts';
import { valueAt } from '../../src/config/shape-walk.ts';
import { validPart } from '../../src/config/valid-part.ts';

const job = (more: object = {}) => ({
  type: 'batch-job',
  properties: {
    container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1' } } },
    resources: { cpu: 1, memory: 900 },
    ...more,
  },
});
const sound = (config: unknown) => validPart(config, judgeShape(config));
/** Returns the value at a path of the sound part. */
const inside = (part: ReturnType<typeof sound>, path: readonly string[]): unknown => valueAt(part?.value, path);
const schedule = (rate: unknown) => ({ type: 'schedule', properties: { scheduleRate: rate } });

describe('soundPart', () => {
  test('leaves out an invalid value that is not required', () => {
    const part = sound({ resources: { a: job({ timeout: '1h', retries: 3 }) } });
    expect(part?.value).toEqual({ resources: { a: job() } });
    expect(part?.origin(['resources', 'a', 'properties', 'timeout'])).toBeUndefined();
  });

  test('replaces an invalid value that is required by a stand-in', () => {
    const part = sound({ resources: { a: job({ resources: { cpu: '1', memory: '8GB' } }) } });
    expect(judgeShape(part?.value)).toEqual([]);
    expect(part?.origin(['resources', 'a', 'properties', 'resources', 'cpu'])).toBeUndefined();
    expect(part?.origin(['resources', 'a', 'properties', 'container'])).toBeDefined();
  });

  test('returns the original index for the items of a list that lost some', () => {
    const events = [schedule(5), schedule('rate(1 day)'), { type: 'sqs' }, schedule('0 4 * * *')];
    const part = sound({ resources: { a: job({ events }) } });
    const at = ['resources', 'a', 'properties', 'events'] as const;
    expect(judgeShape(part?.value)).toEqual([]);
    const kept = inside(part, at) as unknown[];
    const last = kept.length - 1;
    expect(kept[last]).toEqual(events[3]);
    expect(part?.origin([...at, last, 'properties'])).toEqual([...at, 3, 'properties']);
  });

  test('leaves out a resource of an unsupported type, and has no origin for a text that names it', () => {
    const part = sound({ resources: { site: { type: 'web-service' }, a: job({ connectTo: ['site', 'other'] }) } });
    expect(Object.keys(inside(part, ['resources']) as object)).toEqual(['a']);
    const at = ['resources', 'a', 'properties', 'connectTo'] as const;
    expect(part?.origin([...at, 0])).toBeUndefined();
    expect(part?.origin([...at, 1])).toEqual([...at, 1]);
  });

  test('is undefined for a config that is not a map, and for resources that are not one', () => {
    for (const broken of [[], 'x', { resources: [] }, { resources: 5, x: 1 }]) expect(sound(broken)).toBeUndefined();
  });
});
