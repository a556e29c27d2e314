import type { BuildProgram } from './build-program.ts';
import type { ContextGit } from './context.ts';
import type { Platform, SourceMaps } from './packaging.ts';

/** An image in an ECR repository. */
export interface PublishedImage {
  /** The name of the ECR repository. */
  readonly repository: string;
  /** The digest of its manifest, `sha256:…`. */
  readonly digest: string;
}

/** A build by Docker: its context with the digest, its Dockerfile, its arguments and its platform. */
export interface PlannedBuild {
  /** The folder of the build context, relative to the config's folder. */
  readonly folder: string;
  /** The files of the build context, relative to it, sorted; a folder without any ends with `/`. */
  readonly files: readonly string[];
  /** The digest of the build context, which the build verifies: 64 hex digits. */
  readonly digest: string;
  /** The repository that the build has as `.git` of its context; absent without one. */
  readonly git?: ContextGit;
  /** The user's Dockerfile, its path relative to the context, with the digest of its content; or a generated text; or a program. */
  readonly dockerfile: { readonly path: string; readonly digest: string } | { readonly text: string } | BuildProgram;
  readonly buildArguments: readonly { readonly name: string; readonly value: string }[];
  /** The stage of the Dockerfile that becomes the image; absent for the last one. */
  readonly target?: string;
  readonly platform: Platform;
  /** The source maps that the build leaves on the machine; absent for none. */
  readonly sourceMaps?: SourceMaps;
}

/** An image that a job needs; its repository and tag are known before it is built. */
export interface PlannedImage extends PlannedBuild {
  /** The name of the job. */
  readonly job: string;
  /** The ECR repository that it is pushed to: `batch-job/{project}`, for a preview `batch-job/{project}/preview`. */
  readonly repository: string;
  /**
   * The repository of the project's other stages, only for a preview: if it has an image of this tag, the preview uses
   * that one and builds nothing. Other stages never use an image that a preview pushed.
   */
  readonly alsoIn?: string;
  /** The tag: `{job}-{32 hex digits}`. */
  readonly tag: string;
}

/** Returns the name of an image: `repository:tag`. */
export const imageName = ({ repository, tag }: Pick<PlannedImage, 'repository' | 'tag'>): string =>
  `${repository}:${tag}`;
