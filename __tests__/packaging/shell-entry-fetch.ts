import { signedS3 } from '../loopback/signed-s3.ts';
import type { Fetch } from './languages/fetch-laws.ts';
import { entryWorld, shells } from './shell-entry-world.ts';

/**
 * Returns the way of an image to its event by the entry of languages without one of their own: a shell, curl, and an S3 on
 * loopback that has the body of the last reply. Every run is a process.
 */
export const shellEntryFetch = async (): Promise<Fetch> => {
  const objects = new Map<string, string | Buffer>();
  const secret = 'secret';
  const [endpoint, world] = await Promise.all([signedS3(objects, secret), entryWorld()]);
  return async ({ AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: _, ...env }, ...replies) => {
    const reply = replies.at(-1);
    const key = env.STP_TRIGGER_EVENT_DATA_S3_URI?.replace(/^s3:\//, '') ?? '';
    objects.clear();
    if (typeof reply === 'object') objects.set(key, reply.body ?? '');
    const set = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
    const { code, text, stderr } = await world.start(shells[0] ?? ['sh'], {
      ...Object.fromEntries(set),
      ...{ AWS_ENDPOINT_URL_S3: endpoint, AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: secret },
    });
    return { code, asked: [], pauses: [], lines: stderr.split('\n').filter(Boolean), written: text };
  };
};
