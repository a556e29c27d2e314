import { expect, test } from '@jest/globals';
import type { PlannedImage } from '../../src/packaging/planned-image.ts';
import type { Images } from '../../src/ports/images.ts';

/** Tests that every `Images` must pass. `open` returns one with an empty registry, and the number of builds. */
export const imagesContract = (
  open: () => Promise<{ images: Images; image: PlannedImage; builds: () => Promise<number> }>,
): void => {
  test('a repository that does not exist holds no image', async () => {
    const { images, image, builds } = await open();
    expect((await images.published(image.repository, [image.tag])).size).toBe(0);
    expect(await builds()).toBe(0);
  });

  test('what was published is found under its tag, with the digest that publishing answered', async () => {
    const { images, image } = await open();
    const lines: string[] = [];
    const digest = await images.publish(image, (line) => lines.push(line));
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(lines.length).toBeGreaterThan(0);
    expect(await images.published(image.repository, [image.tag, 'other-tag'])).toEqual(new Map([[image.tag, digest]]));
  });

  test('what is there already is not built again', async () => {
    const { images, image, builds } = await open();
    const first = await images.publish(image, () => {});
    const second = await images.publish(image, () => {
      throw new Error('nothing to tell');
    });
    expect(second).toBe(first);
    expect(await builds()).toBe(1);
  });
};
