import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { globFault } from '../../packaging/glob.ts';
import { tagKey, tagValue } from '../../schema/aws-values.ts';
import { flag, ignored, list, object, oneOf, required, type TypeOf, text } from '../../schema/shape.ts';
import { keyValues } from './key-values.ts';

/** The shape of `directoryUpload`. */
export const directoryUpload = object('A folder whose files are put into the bucket with every deploy.', {
  directoryPath: required(text('The folder, relative to the config.', { minLength: 1 })),
  fileOptions: list(
    'What goes with some of the files; a later item adds to an earlier one.',
    object('Some of the files.', {
      includePattern: required(text('A glob of the files, relative to the folder.')),
      excludePattern: text('A glob of files that are not meant.'),
      headers: keyValues('Headers that they are delivered with.'),
      tags: keyValues('Tags of the objects.'),
    }),
  ),
  excludeFilesPatterns: list('Globs of files that are left out.', text('A glob, relative to the folder.')),
  headersPreset: oneOf('The caching of a kind of website, before `fileOptions`.', [
    'static-website',
    'single-page-app',
    'gatsby-static-website',
    'astro-static-website',
    'nuxt-static-website',
    'sveltekit-static-website',
  ]),
  disableS3TransferAcceleration: ignored(
    flag('Upload without S3 Transfer Acceleration.'),
    'Files are uploaded without S3 Transfer Acceleration anyway.',
  ),
});

/** The folder of a bucket, with what goes with its files. */
export type DirectoryUpload = TypeOf<typeof directoryUpload>;

/**
 * The headers that S3 stores with an object and delivers, in lower case, by the parameter of PutObject:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html
 */
const storedHeaders: ReadonlySet<string> = new Set([
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
]);

/** The prefix of a header with metadata of the user. */
export const metadataPrefix = 'x-amz-meta-';

/**
 * The most tags of an object that the user may choose; S3 takes ten, one of which is ours.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 */
const mostTags = 9;

const checkGlob = (glob: string | undefined, path: Path): Diagnostic[] => {
  const fault = glob === undefined ? undefined : globFault(glob);
  return fault ? [errorAt('config/wrong-format', path, `The glob "${glob}" ${fault.why}.`, fault.hint)] : [];
};

/** The characters of a header that every server passes on: https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
const headerText = /^[\t -~]*$/;
const tagKeyText = new RegExp(tagKey.pattern, 'u');
const tagValueText = new RegExp(tagValue.pattern, 'u');

/** Returns the error of a text that S3 would not take with an object; `form` matches those that it does. */
const checkText = (value: string, form: RegExp, path: Path): Diagnostic[] => {
  const token = checkToken(value, path);
  if (token.length > 0 || form.test(value)) return token;
  const sentence = 'S3 does not take this text with an object.';
  return [errorAt('config/wrong-format', path, sentence, 'Write letters, digits and plain punctuation.')];
};

const checkToken = (value: string, path: Path): Diagnostic[] =>
  hasToken(value)
    ? [
        errorAt(
          'directives/misplaced',
          path,
          'What goes with the files must be known before the stack is deployed, and this value is known only after.',
          'Write the value itself.',
        ),
      ]
    : [];

/** Returns the errors of a folder that shapes cannot express; `path` leads to `directoryUpload`. */
export const checkUpload = (upload: DirectoryUpload | undefined, path: Path): Diagnostic[] => {
  const { fileOptions = [], excludeFilesPatterns = [] } = upload ?? {};
  return [
    ...excludeFilesPatterns.flatMap((glob, index) => checkGlob(glob, [...path, 'excludeFilesPatterns', index])),
    ...fileOptions.flatMap(({ includePattern, excludePattern, headers = [], tags = [] }, index) => {
      const at = [...path, 'fileOptions', index];
      return [
        ...checkGlob(includePattern, [...at, 'includePattern']),
        ...checkGlob(excludePattern, [...at, 'excludePattern']),
        ...headers.flatMap(({ key, value }, item) => {
          const name = key.toLowerCase();
          const own = [...at, 'headers', item];
          if (storedHeaders.has(name) || (name.startsWith(metadataPrefix) && name !== metadataPrefix))
            return checkText(value, headerText, [...own, 'value']);
          return [
            errorAt(
              'config/bucket-rule',
              [...own, 'key'],
              `S3 stores no header "${key}" with an object.`,
              `It stores ${[...storedHeaders].join(', ')} and ${metadataPrefix}<name>; any other comes from a CDN.`,
            ),
          ];
        }),
        ...tags.flatMap(({ key, value }, item) => [
          ...checkText(key, tagKeyText, [...at, 'tags', item, 'key']),
          ...checkText(value, tagValueText, [...at, 'tags', item, 'value']),
        ]),
        ...(tags.length > mostTags
          ? [
              errorAt(
                'config/out-of-range',
                [...at, 'tags'],
                `S3 takes ten tags of an object, one of which marks it as uploaded, and here are ${tags.length}.`,
                'Remove some.',
              ),
            ]
          : []),
      ];
    }),
  ];
};
