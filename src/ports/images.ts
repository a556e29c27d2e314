/** An image that a job needs, with its name known before any build. */
export interface PlannedImage {
  readonly job: string;
  /** `batch-job/{project}`. */
  readonly repository: string;
  /** `{job}-{32 hex}`. */
  readonly tag: string;
  /** The build context as an absolute path, and the files of it, relative to it, sorted. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly dockerfile: { readonly path: string } | { readonly text: string };
  readonly buildArguments: readonly { readonly name: string; readonly value: string }[];
  readonly platform: 'linux/amd64' | 'linux/arm64';
}

/** ECR and Docker in our words. */
export interface Images {
  /** Digests (`sha256:…`) of those tags that the repository holds. An absent repository holds none. */
  published(repository: string, tags: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Makes sure of the repository, builds, pushes; answers the digest. Starts Docker only here. */
  publish(image: PlannedImage, onLine: (line: string) => void): Promise<string>;
}
