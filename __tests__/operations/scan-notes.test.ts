import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { PublishedByJob } from '../../src/operations/publish-images.ts';
import { scanNotes } from '../../src/operations/scan-notes.ts';
import type { ScanFindings } from '../../src/ports/images.ts';
import { makeWorld } from '../fakes/world.ts';

/** Images of jobs; each job's digest is its name. */
const published = (...jobs: string[]): PublishedByJob =>
  new Map(jobs.map((job) => [job, { repository: 'batch-job/shop', digest: job }]));

/** Returns the notes on images whose scans are answered so, and how often ECR was asked. */
const notesOf = async (images: PublishedByJob, scan: (digest: string) => ScanFindings | undefined) => {
  const { world } = makeWorld();
  const port = await world.images();
  let asked = 0;
  const imagesPort = async () => ({
    ...port,
    scan: async (_: string, digest: string) => {
      asked += 1;
      return scan(digest);
    },
  });
  return { notes: await scanNotes({ ...world, images: imagesPort }, images), asked: () => asked };
};

describe('scanNotes', () => {
  test('counts the findings of each image by severity, the worst first', async () => {
    const scans: Record<string, ScanFindings> = {
      a: { LOW: 2, HIGH: 1 },
      b: {},
      c: { UNHEARD_OF: 1, UNTRIAGED: 4, CRITICAL: 1, MEDIUM: 0 },
    };
    const { notes } = await notesOf(published('a', 'b', 'c', 'd'), (digest) => scans[digest]);
    expect(notes).toEqual([
      "ECR's scans found: 1 critical, 4 untriaged, 1 unheard_of in the image of c; 1 high, 2 low in the image of a; nothing in the image of b.",
    ]);
  });

  test('asks once for an image of several jobs, and names 20', async () => {
    const jobs = Array.from({ length: 23 }, (_, index) => `job${index}`);
    const same = new Map(jobs.map((job) => [job, { repository: 'r', digest: 'same' }]));
    const { notes, asked } = await notesOf(same, () => ({ HIGH: 1 }));
    expect(asked()).toBe(1);
    expect(notes[0]).toMatch(/in the image of job19; and the scans of 3 more\.$/);
  });

  test('says nothing without images, or without a finished scan', async () => {
    expect((await notesOf(published(), () => ({ HIGH: 1 }))).notes).toEqual([]);
    expect((await notesOf(published('a'), () => undefined)).notes).toEqual([]);
  });

  test('says that the scans are not known where they may not be read', async () => {
    const { notes } = await notesOf(published('a'), () => {
      throw new Refused({ code: 'aws/denied', message: 'AWS denied the call.', hint: 'Allow it.' });
    });
    expect(notes).toEqual(["What ECR's scans of the images found is not known (aws/denied): AWS denied the call."]);
  });
});
