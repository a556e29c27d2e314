import { Refused } from '../../src/diagnostics/refused.ts';
import type { KeptObjects } from '../../src/ports/kept-objects.ts';
import type { Account } from './account.ts';

/** Implements the KeptObjects port on an account in memory. */
export const fakeKeptObjects = (account: Account): KeptObjects => {
  const open = (bucket: string): boolean => {
    if (account.bucketOwner !== account.id)
      throw new Refused({ code: 'aws/denied', message: `${bucket} is not yours.`, hint: 'Leave it.' });
    return account.buckets.has(bucket);
  };
  return {
    put: async (bucket, key, text) => {
      if (!open(bucket)) return false;
      account.objects.set(`${bucket}/${key}`, text);
      return true;
    },
    list: async (bucket, folder) =>
      open(bucket)
        ? [...account.objects.keys()]
            .filter((place) => place.startsWith(`${bucket}/${folder}/`))
            .map((place) => place.slice(bucket.length + 1))
            .sort()
        : undefined,
    read: async (bucket, key) => (open(bucket) ? account.objects.get(`${bucket}/${key}`) : undefined),
    remove: async (bucket, keys) => {
      open(bucket);
      for (const key of keys) account.objects.delete(`${bucket}/${key}`);
    },
  };
};
