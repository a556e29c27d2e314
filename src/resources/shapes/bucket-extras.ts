import { flag, later, list, object, oneOf, required, text } from '../../schema/shape.ts';
import { cdn } from './cdn.ts';
import { keyValues } from './key-values.ts';

/** The shapes of the properties of a `bucket` that are not compiled yet. */
export const bucketExtras = {
  directoryUpload: later(
    object('A folder whose files are put into the bucket with every deploy.', {
      directoryPath: required(text('The folder, relative to the config.', { minLength: 1 })),
      fileOptions: list(
        'What goes with some of the files.',
        object('Some of the files.', {
          includePattern: required(text('A glob of the files.')),
          excludePattern: text('A glob of files that are not meant.'),
          headers: keyValues('Headers that they are delivered with.'),
          tags: keyValues('Tags of the objects.'),
        }),
      ),
      excludeFilesPatterns: list('Globs of files that are left out.', text('A glob.')),
      headersPreset: oneOf('Headers for a kind of website.', [
        'static-website',
        'single-page-app',
        'gatsby-static-website',
        'astro-static-website',
        'nuxt-static-website',
        'sveltekit-static-website',
      ]),
      disableS3TransferAcceleration: flag('Upload without S3 Transfer Acceleration.'),
    }),
  ),
  cdn: later(
    cdn({
      rewriteRoutesForSinglePageApp: flag('Answer every path that is no file with the index document.'),
      disableUrlNormalization: flag('Leave paths as they are.'),
    }),
  ),
} as const;
