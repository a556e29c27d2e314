import { expect, test } from '@jest/globals';
import { environmentUrl } from '../../../src/operations/preview/environment-url.ts';

const of = (resources: unknown) => environmentUrl(JSON.stringify({ version: 1, resources }));

test.each<[string, unknown, string | undefined]>([
  [
    'an API',
    { api: { url: 'https://x.execute-api.eu-west-1.amazonaws.com' } },
    'https://x.execute-api.eu-west-1.amazonaws.com',
  ],
  [
    'a CDN before an API',
    { api: { url: 'https://a.example' }, site: { cdnUrl: 'https://s.example' } },
    'https://s.example',
  ],
  [
    'the first of two by name',
    { b: { url: 'https://b.example' }, a: { url: 'https://a.example' } },
    'https://a.example',
  ],
  ['no queue', { inbox: { url: 'https://sqs.eu-west-1.amazonaws.com/123456789012/inbox' } }, undefined],
  ['no older queue', { inbox: { url: 'https://eu-west-1.queue.amazonaws.com/123456789012/inbox' } }, undefined],
  ['no address without TLS', { lb: { url: 'http://lb.example' } }, undefined],
  ['no text that is no address', { lb: { url: 'lb', cdnUrl: 7 } }, undefined],
  ['nothing', {}, undefined],
])('the address of a preview is that of %s', (_, resources, url) => {
  expect(of(resources)).toBe(url);
});

test('a deploy that wrote no outputs has no address', () => {
  expect(environmentUrl(undefined)).toBeUndefined();
});
