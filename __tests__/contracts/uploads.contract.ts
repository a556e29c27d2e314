import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ObjectToUpload, Uploads } from '../../src/ports/aws.ts';
import type { Account } from '../fakes/account.ts';

/** An Uploads port and the account behind it. */
export interface UploadsUnderTest {
  readonly uploads: Uploads;
  readonly account: Account;
  close(): Promise<void>;
}

/** Tests of the port `Uploads`, for the fake and for the adapter. */
export const uploadsContract = (name: string, open: () => Promise<UploadsUnderTest>): void => {
  describe(`Uploads, ${name}`, () => {
    let under: UploadsUnderTest;
    const read: string[] = [];
    beforeEach(async () => {
      under = await open();
      under.account.buckets.set('site', new Set());
      read.length = 0;
    });
    afterEach(() => under.close());

    const file = (key: string, digest: string, more: Partial<ObjectToUpload> = {}): ObjectToUpload => ({
      key,
      digest,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      tags: {},
      bytes: async () => {
        read.push(key);
        return Buffer.from(`${key} ${digest}`);
      },
      ...more,
    });

    test('upload stores content, headers, metadata and tags of files that the bucket lacks', async () => {
      const headers = { 'content-type': 'text/css', 'cache-control': 'max-age=1', 'x-amz-meta-made-by': 'me' };
      const files = [file('index.html', 'a'), file('fonts & more/ü.css', 'b', { headers, tags: { team: 'da ta' } })];
      expect(await under.uploads.upload('site', files)).toBe(2);
      expect(under.account.objects.get('site/fonts & more/ü.css')).toBe('fonts & more/ü.css b');
      expect(under.account.details.get('site/fonts & more/ü.css')).toEqual({
        headers: { ...headers, 'x-amz-meta-batch-job-digest': 'b' },
        tags: { team: 'da ta', 'batch-job:upload': 'true' },
      });
    });

    test('upload reads and stores only what changed, and deletes nothing', async () => {
      await under.uploads.upload('site', [file('a', '1'), file('b', '1'), file('gone', '1')]);
      read.length = 0;
      expect(await under.uploads.upload('site', [file('a', '1'), file('b', '2'), file('c', '1')])).toBe(2);
      expect(read.sort()).toEqual(['b', 'c']);
      expect([...under.account.objects.keys()].sort()).toEqual(['site/a', 'site/b', 'site/c', 'site/gone']);
      expect(await under.uploads.upload('site', [])).toBe(0);
    });

    test('upload replaces an object that somebody else put there', async () => {
      under.account.objects.set('site/a', 'theirs');
      expect(await under.uploads.upload('site', [file('a', '1')])).toBe(1);
      expect(under.account.objects.get('site/a')).toBe('a 1');
    });

    test('upload throws aws/denied for a bucket of another account, and stores nothing', async () => {
      under.account.bucketOwner = '999999999999';
      await expect(under.uploads.upload('site', [file('a', '1')])).rejects.toMatchObject({ code: 'aws/denied' });
      expect([...under.account.objects.keys()]).toEqual([]);
    });
  });
};
