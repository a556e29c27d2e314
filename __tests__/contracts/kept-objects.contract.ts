import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { KeptObjects } from '../../src/ports/kept-objects.ts';
import type { Account } from '../fakes/account.ts';

/** A KeptObjects port and the account behind it. */
export interface KeptObjectsUnderTest {
  readonly objects: KeptObjects;
  readonly account: Account;
  close(): Promise<void>;
}

/** Tests of the port `KeptObjects`, for the fake and for the adapter. */
export const keptObjectsContract = (name: string, open: () => Promise<KeptObjectsUnderTest>): void => {
  describe(`KeptObjects, ${name}`, () => {
    let under: KeptObjectsUnderTest;
    beforeEach(async () => {
      under = await open();
      under.account.buckets.set('artifacts', new Set());
    });
    afterEach(() => under.close());

    test('put stores a text, and read returns it with every character', async () => {
      expect(await under.objects.put('artifacts', 'deployments/dev/a.json', '{"name":"Zürich & more"}')).toBe(true);
      expect(await under.objects.read('artifacts', 'deployments/dev/a.json')).toBe('{"name":"Zürich & more"}');
    });

    test('a bucket that is not there is no failure, and none is made', async () => {
      expect(await under.objects.put('nowhere', 'a.json', '{}')).toBe(false);
      expect(await under.objects.list('nowhere', 'deployments')).toBeUndefined();
      expect(await under.objects.read('nowhere', 'a.json')).toBeUndefined();
      await under.objects.remove('nowhere', ['a.json']);
      expect(under.account.buckets.has('nowhere')).toBe(false);
    });

    test('list returns all keys of a folder, sorted, and none of another that begins the same', async () => {
      for (const key of ['deployments/dev/c', 'deployments/dev/a', 'deployments/dev/b', 'deployments/development/a'])
        await under.objects.put('artifacts', key, '{}');
      expect(await under.objects.list('artifacts', 'deployments/dev')).toEqual([
        'deployments/dev/a',
        'deployments/dev/b',
        'deployments/dev/c',
      ]);
      expect(await under.objects.list('artifacts', 'templates')).toEqual([]);
    });

    test('remove deletes what it names, and a second time nothing', async () => {
      for (const key of ['one', 'two', 'three']) await under.objects.put('artifacts', `deployments/dev/${key}`, '{}');
      const gone = ['deployments/dev/one', 'deployments/dev/two'];
      await under.objects.remove('artifacts', gone);
      await under.objects.remove('artifacts', gone);
      expect(await under.objects.list('artifacts', 'deployments/dev')).toEqual(['deployments/dev/three']);
      expect(await under.objects.read('artifacts', 'deployments/dev/one')).toBeUndefined();
    });

    test('a bucket of another account is refused with aws/denied, and nothing is stored in it', async () => {
      under.account.bucketOwner = '999999999999';
      await expect(under.objects.put('artifacts', 'a', '{}')).rejects.toMatchObject({ code: 'aws/denied' });
      await expect(under.objects.list('artifacts', 'a')).rejects.toMatchObject({ code: 'aws/denied' });
      expect([...under.account.objects.keys()]).toEqual([]);
    });
  });
};
