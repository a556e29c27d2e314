import { shortHash } from '../../src/cloudformation/canonical.ts';
import { imageName, type PlannedImage } from '../../src/packaging/planned-image.ts';
import type { Images, ScanFindings } from '../../src/ports/images.ts';

/** The Images port with a registry in memory. */
export interface FakeImages extends Images {
  /** Names of the jobs whose image was built, in order. */
  readonly built: PlannedImage[];
  /** Digests by `repository:tag`; delete one to simulate an image that was removed. */
  readonly held: Map<string, string>;
  /** Findings of scans by digest. */
  readonly scans: Map<string, ScanFindings>;
}

/** Implements the Images port with a registry in memory. */
export const fakeImages = (): FakeImages => {
  const held = new Map<string, string>();
  const built: PlannedImage[] = [];
  const scans = new Map<string, ScanFindings>();
  return {
    held,
    built,
    scans,
    scan: async (_, digest) => scans.get(digest),
    async published(repository, tags) {
      return new Map(
        tags.flatMap((tag) => {
          const digest = held.get(`${repository}:${tag}`) ?? [...held.values()].find((one) => one === tag);
          return digest === undefined ? [] : [[tag, digest] as const];
        }),
      );
    },
    async publish(images, openLog) {
      return new Map(
        images.map((image) => {
          const name = imageName(image);
          const there = held.get(name);
          if (there !== undefined) return [name, there];
          built.push(image);
          const log = openLog(image);
          log.line(`built ${name}`);
          const digest = `sha256:${shortHash(name, 64)}`;
          held.set(name, digest);
          log.pushed?.(digest);
          log.end();
          return [name, digest];
        }),
      );
    },
  };
};
