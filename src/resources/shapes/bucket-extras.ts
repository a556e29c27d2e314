import { statementActions, statementCondition, statementName, statementResources } from '../../schema/iam-statement.ts';
import { variant, variants } from '../../schema/member.ts';
import { anything, flag, integer, later, list, object, oneOf, required, text } from '../../schema/shape.ts';
import { cdn } from './cdn.ts';

const pairs = (says: string) =>
  list(says, object('A pair.', { key: required(text('The key.')), value: required(text('The value.')) }));

const days = (says: string) => required(integer(says, { minimum: 1 }));
const which = {
  prefix: text('Only objects whose keys begin so.', { maxLength: 1_024 }),
  tags: pairs('Only objects with these tags.'),
};
const storageClass = required(
  oneOf('The class that they move to.', [
    'DEEP_ARCHIVE',
    'GLACIER',
    'INTELLIGENT_TIERING',
    'ONEZONE_IA',
    'STANDARD_IA',
  ]),
);

const lifecycleRule = variants(
  'A rule.',
  variant('expiration', 'Objects go.', { daysAfterUpload: days('Days after the upload.'), ...which }),
  variant('non-current-version-expiration', 'Former versions go.', {
    daysAfterVersioned: days('Days after a newer version came.'),
    ...which,
  }),
  variant('class-transition', 'Objects move to a cheaper class.', {
    daysAfterUpload: days('Days after the upload.'),
    storageClass,
    ...which,
  }),
  variant('non-current-version-class-transition', 'Former versions move to a cheaper class.', {
    daysAfterVersioned: days('Days after a newer version came.'),
    storageClass,
    ...which,
  }),
  variant('abort-incomplete-multipart-upload', 'What was uploaded in part goes.', {
    daysAfterInitiation: days('Days after the upload began.'),
    ...which,
  }),
);

const corsRule = object('A rule.', {
  allowedOrigins: list('Sites that may.', text('A site, or `*` for any.')),
  allowedHeaders: list('Headers that they may send.', text('The name of a header.')),
  allowedMethods: list(
    'Methods that they may use.',
    oneOf('A method.', ['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH', '*']),
  ),
  exposedResponseHeaders: list('Headers of the response that they may read.', text('The name of a header.')),
  maxAge: integer('Seconds for which a browser remembers this.', { minimum: 0 }),
});

const accessStatement = object('A statement of the policy of the bucket.', {
  Principal: required(anything('Whom it speaks of, in the words of IAM.')),
  Sid: statementName,
  Effect: oneOf('Whether it allows or denies.', ['Allow', 'Deny']),
  Action: list('Actions, such as `s3:GetObject`.', statementActions),
  Condition: statementCondition,
  Resource: required(list('ARNs that it speaks of.', statementResources, { minItems: 1 })),
});

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
          headers: pairs('Headers that they are delivered with.'),
          tags: pairs('Tags of the objects.'),
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
  accessibility: later(
    object('Who may read and write.', {
      accessibilityMode: required(
        oneOf('Whom the policy of the bucket lets in.', ['private', 'public-read', 'public-read-write']),
      ),
      accessPolicyStatements: list('More statements of the policy.', accessStatement),
    }),
  ),
  cors: later(
    object('What browsers of other sites may do.', {
      enabled: required(flag('Whether they may do anything.')),
      corsRules: list('What they may do.', corsRule, { maxItems: 100 }),
    }),
  ),
  lifecycleRules: later(list('What becomes of objects with time.', lifecycleRule, { maxItems: 1_000 })),
  cdn: later(
    cdn({
      rewriteRoutesForSinglePageApp: flag('Answer every path that is no file with the index document.'),
      disableUrlNormalization: flag('Leave paths as they are.'),
    }),
  ),
} as const;
