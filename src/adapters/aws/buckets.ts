import { Refused } from '../../diagnostics/refused.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { errorOf } from './refusals.ts';

/** True for the refusal of a bucket that does not exist. */
const isMissing = (error: unknown): boolean =>
  error instanceof Refused && /^(NoSuchBucket|NotFound)$/.test(errorOf(error.cause).name);

/**
 * Deletes all versions and delete markers of a bucket, page by page, and returns how many; 0 if there is no such
 * bucket. Lists from the start each time, since the previous page is deleted. Every call names the account that must
 * own the bucket: another account may have created one of the same name by now. Throws `stack/timed-out` at the clock's
 * end, since objects may be added as fast as they are deleted.
 */
export const emptyBucket = async (clients: Clients, clock: Clock, account: string, bucket: string): Promise<number> => {
  const { DeleteObjectsCommand, ListObjectVersionsCommand } = await import('@aws-sdk/client-s3');
  const s3 = await clients.s3();
  const at = { Bucket: bucket, ExpectedBucketOwner: account };
  let deleted = 0;
  let last: string | undefined;
  for (;;) {
    let page: Awaited<ReturnType<typeof list>>;
    try {
      page = await list();
    } catch (error) {
      if (isMissing(error)) return deleted;
      throw error;
    }
    const found = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
    const objects = found.map(({ Key, VersionId }) => ({ Key, ...(VersionId ? { VersionId } : {}) }));
    if (objects.length === 0) return deleted;
    if (clock.until !== undefined && clock.now() > clock.until)
      throw new Refused({
        code: 'stack/timed-out',
        message: `The bucket ${bucket} could not be emptied in time; ${deleted} objects are deleted.`,
        hint: 'Stop what writes to the bucket and run destroy again: it goes on where it stopped. wait-minutes sets how long.',
      });
    const first = JSON.stringify(objects[0]);
    if (first === last)
      throw new Refused({
        code: 'aws/refused',
        message: `The bucket ${bucket} could not be emptied: ${objects[0]?.Key} is still there after it was deleted.`,
        hint: 'Stop what writes to the bucket and run destroy again.',
      });
    last = first;
    const command = new DeleteObjectsCommand({ ...at, Delete: { Objects: objects, Quiet: true } });
    const answer = await call(clock, 's3:DeleteObjectVersion', (limit) => s3.send(command, limit));
    const [failure] = answer.Errors ?? [];
    if (failure)
      throw new Refused({
        code: failure.Code === 'AccessDenied' ? 'aws/denied' : 'aws/refused',
        message: `The bucket ${bucket} could not be emptied: ${failure.Key}: ${failure.Code}: ${failure.Message}`,
        hint: 'Allow s3:DeleteObject and s3:DeleteObjectVersion on it, or see whether a retention or legal hold protects the object.',
      });
    deleted += objects.length;
  }

  function list() {
    return call(clock, 's3:ListBucketVersions', (limit) => s3.send(new ListObjectVersionsCommand(at), limit));
  }
};
