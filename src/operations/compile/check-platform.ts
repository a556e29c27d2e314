import { type Diagnostic, errorAtKey } from '../../diagnostics/diagnostic.ts';
import type { Platform } from '../../packaging/packaging.ts';
import type { ImageNeed } from '../../stage/needs.ts';

/** Platforms of images, by the value of the input `platform`. */
export const platforms = ['linux/amd64', 'linux/arm64'] as const satisfies readonly Platform[];

/**
 * Returns an error for each image that runs on another platform than the one that the input names: the platform of an
 * image follows from the instances of its job. Empty without the input.
 */
export const checkPlatform = (images: readonly ImageNeed[], asked: Platform | undefined): Diagnostic[] =>
  images.flatMap(({ job, path, platform }) =>
    asked === undefined || platform === asked
      ? []
      : [
          errorAtKey(
            'packaging/other-platform',
            path,
            `The input platform is ${asked}, and the instances of job "${job}" run images of ${platform}.`,
            asked === 'linux/arm64'
              ? 'Write `arm64: true` under the properties of the job, or leave the input out: the platform of an image follows from its job.'
              : 'Take `arm64: true` out of the job, or leave the input out: the platform of an image follows from its job.',
          ),
        ],
  );
