import type { StoredImages } from '../../src/ports/aws.ts';
import { registryOf } from '../../src/stage/image-registry.ts';
import type { Account } from './account.ts';

/** Returns the tags of a repository's images by their digest. */
export const imagesByDigest = (account: Account, repository: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [name, digest] of account.images) {
    const [of, tag = ''] = name.split(':');
    if (of === repository) found.set(digest, [...(found.get(digest) ?? []), tag]);
  }
  return found;
};

/** Deletes images of a repository in memory; returns the digests of those that went. */
export const deleteImages = (account: Account, repository: string, digests: readonly string[]): string[] => {
  const there = imagesByDigest(account, repository);
  const gone = digests.filter((digest) => there.has(digest) && !account.indexed.has(digest));
  for (const [name, digest] of account.images)
    if (name.startsWith(`${repository}:`) && gone.includes(digest)) account.images.delete(name);
  return gone;
};

/** Returns the host of the registry of ECR that an image is in, if it names one. */
const registriesOf = (image: string): string[] => {
  const host = image.split('/', 1)[0] ?? '';
  return registryOf(host) === undefined ? [] : [host];
};

/** Implements the StoredImages port on an account in memory. */
export const fakeStoredImages = (account: Account): StoredImages => ({
  list: async (repository) =>
    [...imagesByDigest(account, repository)].map(([digest, tags]) => {
      const { pushedAt, pulledAt = pushedAt } = account.imageTimes.get(digest) ?? { pushedAt: new Date(0) };
      return { digest, tags, usedAt: pulledAt > pushedAt ? pulledAt : pushedAt };
    }),
  remove: async (repository, digests) => deleteImages(account, repository, digests).length,
  activeRevisions: async () =>
    [...account.revisions]
      .filter(([, active]) => active)
      .map(([arn]) => {
        const { image = '', tags = {} } = account.definitions.get(arn) ?? {};
        const name = /job-definition\/([^:]+)/.exec(arn)?.[1] ?? '';
        return {
          arn,
          name,
          tags,
          images: image === '' ? [] : [/@(.*)$/.exec(image)?.[1] ?? image],
          registries: registriesOf(image),
        };
      }),
});
