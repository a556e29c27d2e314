import { Refused } from '../../src/diagnostics/refused.ts';
import type { Uploads } from '../../src/ports/aws.ts';
import type { Account } from './account.ts';

/** Implements the Uploads port on an account in memory. */
export const fakeUploads = (account: Account): Uploads => ({
  upload: async (bucket, files) => {
    if (account.bucketOwner !== account.id)
      throw new Refused({ code: 'aws/denied', message: `${bucket} is not yours.`, hint: 'Leave it.' });
    const before = account.objects;
    let uploaded = 0;
    for (const { key, headers, tags, digest, bytes } of files) {
      const place = `${bucket}/${key}`;
      if (account.details.get(place)?.headers['x-amz-meta-batch-job-digest'] === digest) continue;
      before.set(place, Buffer.from(await bytes()).toString('utf8'));
      account.details.set(place, {
        headers: { ...headers, 'x-amz-meta-batch-job-digest': digest },
        tags: { ...tags, 'batch-job:upload': 'true' },
      });
      uploaded += 1;
    }
    return uploaded;
  },
});
