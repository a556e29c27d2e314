import { describe, expect, test } from '@jest/globals';
import { plannedObjects } from '../../src/resources/shapes/upload-plan.ts';

const contents = new Map([
  ['index.html', '1'],
  ['_astro/app.Ab12.js', '2'],
  ['data/rows.PARQUET', '3'],
  ['LICENSE', '4'],
]);
const planned = (more: object = {}, of: ReadonlyMap<string, string> = contents) =>
  plannedObjects({ directoryPath: 'site', ...more }, of);
const headersOf = (more: object) => Object.fromEntries(planned(more).map(({ key, headers }) => [key, headers]));
const digests = (more: object = {}, of = contents) => planned(more, of).map(({ digest }) => digest);

describe('The objects of an uploaded folder', () => {
  test('have their path as key and a media type by the end of their name, whatever its case', () => {
    expect(planned().map(({ key, headers }) => [key, headers['content-type']])).toEqual([
      ['index.html', 'text/html; charset=utf-8'],
      ['_astro/app.Ab12.js', 'text/javascript; charset=utf-8'],
      ['data/rows.PARQUET', 'application/vnd.apache.parquet'],
      ['LICENSE', 'application/octet-stream'],
    ]);
  });

  test('are cached for ever by a preset only where their names change with their content', () => {
    const caching = (headersPreset: string) =>
      Object.values(headersOf({ headersPreset })).map((headers) => /immutable/.test(headers['cache-control'] ?? ''));
    expect(caching('static-website')).toEqual([false, false, false, false]);
    expect(caching('astro-static-website')).toEqual([false, true, false, false]);
    expect(caching('single-page-app')).toEqual([false, true, false, false]);
    expect(headersOf({})['index.html']).not.toHaveProperty('cache-control');
  });

  test('are asked for again where a CDN is before the bucket, but for those of a preset whose names change', () => {
    const cacheControl = 'public, max-age=0, s-maxage=60';
    const caching = (more: object) =>
      Object.values(headersOf({ cacheControl, ...more })).map((headers) => headers['cache-control']);
    expect(caching({})).toEqual([cacheControl, cacheControl, cacheControl, cacheControl]);
    expect(caching({ headersPreset: 'astro-static-website' })).toEqual([
      cacheControl,
      expect.stringContaining('immutable'),
      cacheControl,
      cacheControl,
    ]);
    const fileOptions = [{ includePattern: '*.html', headers: [{ key: 'cache-control', value: 'no-store' }] }];
    expect(caching({ fileOptions })[0]).toBe('no-store');
  });

  test('have the headers and tags of every item that fits, of which a later one wins', () => {
    const fileOptions = [
      {
        includePattern: '**',
        headers: [{ key: 'Cache-Control', value: 'no-cache' }],
        tags: [{ key: 'a', value: '1' }],
      },
      {
        includePattern: '*.html',
        headers: [{ key: 'cache-control', value: 'no-store' }],
        tags: [{ key: 'b', value: '2' }],
      },
      { includePattern: '**', excludePattern: 'data/**', headers: [{ key: 'content-type', value: 'text/x' }] },
    ];
    const [index, , rows] = planned({ headersPreset: 'static-website', fileOptions });
    expect(index).toMatchObject({
      headers: { 'cache-control': 'no-store', 'content-type': 'text/x' },
      tags: { a: '1', b: '2' },
    });
    expect(rows).toMatchObject({
      headers: { 'cache-control': 'no-cache', 'content-type': 'application/vnd.apache.parquet' },
      tags: { a: '1' },
    });
  });

  test('have another digest for another content, header or tag, and for nothing else', () => {
    const before = digests();
    expect(digests()).toEqual(before);
    expect(digests({}, new Map(contents).set('LICENSE', '5')).map((one, index) => one === before[index])).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const tagged = [{ includePattern: '*.html', tags: [{ key: 'a', value: '1' }] }];
    expect(digests({ fileOptions: tagged }).map((one, index) => one === before[index])).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(digests({ headersPreset: 'static-website' })).not.toEqual(before);
    expect(digests({ excludeFilesPatterns: ['nothing'] })).toEqual(before);
  });
});
