import type { Platform } from './packaging.ts';

/** An image that a registry holds. */
export interface PublishedImage {
  readonly repository: string;
  /** `sha256:…`. */
  readonly digest: string;
}

/** An image that a job needs, with its name known before any build. */
export interface PlannedImage {
  readonly job: string;
  /** The ECR repository that it is pushed to: `batch-job/{project}`, of a preview `batch-job/{project}/preview`. */
  readonly repository: string;
  /**
   * The repository of the project's other stages: a preview uses an image of this tag that stands there, before one of
   * its own repository, and builds nothing. Absent for every other stage, which uses nothing that a preview pushed.
   */
  readonly alsoIn?: string;
  /** `{job}-{32 hex}`. */
  readonly tag: string;
  /** The build context, relative to the config's folder, and the files of it, relative to it, sorted. */
  readonly folder: string;
  readonly files: readonly string[];
  /** The digest of those files: what is built is held against it. */
  readonly digest: string;
  /** The user's Dockerfile, relative to the context, with the digest of its content; or the text of ours. */
  readonly dockerfile: { readonly path: string; readonly digest: string } | { readonly text: string };
  readonly buildArguments: readonly { readonly name: string; readonly value: string }[];
  readonly platform: Platform;
}
