import type { PlannedImage } from '../packaging/planned-image.ts';

/** ECR and Docker in our words. */
export interface Images {
  /** Digests (`sha256:…`) of those tags that the repository holds. An absent repository holds none. */
  published(repository: string, tags: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Makes sure of the repository, builds and pushes what is not there yet; answers the digest that the registry holds.
   * Starts Docker only here, and only for a tag that is missing.
   */
  publish(image: PlannedImage, onLine: (line: string) => void): Promise<string>;
}
