import { expect, test } from '@jest/globals';
import { imageName, type PlannedImage } from '../../src/packaging/planned-image.ts';
import type { Images } from '../../src/ports/images.ts';

/** Tests of the port `Images`. `open` creates an empty registry; `builds` returns the number of builds so far. */
export const imagesContract = (
  open: () => Promise<{ images: Images; image: PlannedImage; builds: () => Promise<number> }>,
): void => {
  test('published returns nothing without a repository', async () => {
    const { images, image, builds } = await open();
    expect((await images.published(image.repository, [image.tag])).size).toBe(0);
    expect(await builds()).toBe(0);
  });

  test('published returns a published tag with the digest of publish', async () => {
    const { images, image } = await open();
    const lines: string[] = [];
    const ends: unknown[] = [];
    const pushed: string[] = [];
    const openLog = () => ({
      line: (line: string) => lines.push(line),
      pushed: (digest: string) => pushed.push(digest),
      end: (problem?: unknown) => ends.push(problem),
    });
    const digest = (await images.publish([image], openLog)).get(imageName(image)) ?? '';
    expect(ends).toEqual([undefined]);
    expect(pushed).toEqual([digest]);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(lines.length).toBeGreaterThan(0);
    expect(await images.published(image.repository, [image.tag, 'other-tag'])).toEqual(new Map([[image.tag, digest]]));
  });

  test('publish does not build an existing tag again', async () => {
    const { images, image, builds } = await open();
    const first = await images.publish([image], () => ({ line: () => {}, end: () => {} }));
    const second = await images.publish([image], () => {
      throw new Error('no build expected');
    });
    expect(second).toEqual(first);
    expect(await builds()).toBe(1);
  });
};
