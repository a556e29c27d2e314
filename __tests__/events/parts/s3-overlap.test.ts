import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Notification, overlaps } from '../../../src/events/parts/s3-overlap.ts';

const on = (s3EventType: string, prefix?: string, suffix?: string): Notification => ({
  s3EventType,
  ...(prefix === undefined && suffix === undefined ? {} : { filterRule: { prefix, suffix } }),
});
const all = 's3:ObjectCreated:*';
const put = 's3:ObjectCreated:Put';

// The cases of https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
test.each<[boolean, Notification, Notification]>([
  [true, on(all), on(all)],
  [true, on(all), on(put)],
  [true, on(all), on(all, 'images/')],
  [true, on(all, 'images'), on(all, 'images/large')],
  [true, on(all, '', 'jpg'), on(all, 'images')],
  [true, on(all, '', 'jpg'), on(all, '', 'pg')],
  [true, on(all, 'images', '.jpg'), on(put, 'images', '.jpg')],
  [false, on(put), on('s3:ObjectCreated:Post')],
  [false, on(put), on('s3:ObjectCreated:PutMore')],
  [false, on(all), on('s3:ObjectRemoved:*')],
  [false, on(all, 'images'), on(all, 'logs')],
  [false, on(all, 'images/', '.jpg'), on(all, 'images/', '.png')],
  [false, on(all, '', '.jpg'), on(all, '', '.png')],
])('overlaps is %p for %j and %j', (expected, a, b) => {
  expect(overlaps(a, b)).toBe(expected);
  expect(overlaps(b, a)).toBe(expected);
});

test('overlaps is false only if no object can match both', () => {
  const end = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });
  fc.assert(
    fc.property(end, end, end, end, end, (prefix, suffix, otherPrefix, otherSuffix, middle) => {
      const [a, b] = [on(all, prefix, suffix), on(put, otherPrefix, otherSuffix)];
      const longer = (one: string, other: string) => (one.length > other.length ? one : other);
      const key = `${longer(prefix, otherPrefix)}${middle}${longer(suffix, otherSuffix)}`;
      const matches = [a, b].every(
        ({ filterRule }) => key.startsWith(filterRule?.prefix ?? '') && key.endsWith(filterRule?.suffix ?? ''),
      );
      expect(overlaps(a, b)).toBe(matches);
    }),
  );
});
