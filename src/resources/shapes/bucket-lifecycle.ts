import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { variant, variants } from '../../schema/member.ts';
import { integer, list, oneOf, required, type TypeOf, text } from '../../schema/shape.ts';
import { keyValues } from './key-values.ts';

const days = (says: string) => required(integer(says, { minimum: 1, maximum: 2_147_483_647 }));
const which = {
  prefix: text('Only objects whose keys begin so.', { maxLength: 1_024 }),
  tags: keyValues('Only objects with these tags.'),
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

/** The shape of `lifecycleRules`. */
export const lifecycleRules = list('What becomes of objects with time.', lifecycleRule, { maxItems: 1_000 });

/** The rules of the lifecycle of a bucket's objects. */
type LifecycleRules = TypeOf<typeof lifecycleRules>;
type LifecycleRule = LifecycleRules[number];

/** Returns what a rule does, as a part of a rule of CloudFormation. */
const actionOf = (rule: LifecycleRule): Readonly<Record<string, Expression>> => {
  switch (rule.type) {
    case 'expiration':
      return { ExpirationInDays: rule.properties.daysAfterUpload };
    case 'non-current-version-expiration':
      return { NoncurrentVersionExpiration: { NoncurrentDays: rule.properties.daysAfterVersioned } };
    case 'class-transition':
      return {
        Transitions: [
          { StorageClass: rule.properties.storageClass, TransitionInDays: rule.properties.daysAfterUpload },
        ],
      };
    case 'non-current-version-class-transition':
      return {
        NoncurrentVersionTransitions: [
          { StorageClass: rule.properties.storageClass, TransitionInDays: rule.properties.daysAfterVersioned },
        ],
      };
    case 'abort-incomplete-multipart-upload':
      return { AbortIncompleteMultipartUpload: { DaysAfterInitiation: rule.properties.daysAfterInitiation } };
  }
};

/** Returns the `LifecycleConfiguration` of a bucket; undefined without rules. */
export const lifecycleConfiguration = (rules: LifecycleRules = []): Expression | undefined =>
  rules.length === 0
    ? undefined
    : {
        Rules: rules.map((rule) => {
          const { prefix, tags = [] } = rule.properties;
          return {
            Status: 'Enabled',
            ...(prefix ? { Prefix: expressionOf(prefix) } : {}),
            ...(tags.length > 0
              ? { TagFilters: tags.map(({ key, value }) => ({ Key: expressionOf(key), Value: expressionOf(value) })) }
              : {}),
            ...actionOf(rule),
          };
        }),
      };

/**
 * The fewest days before objects move to a class of infrequent access:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
const fewestDays = 30;

/** Returns the property with the days of a transition, and their number; undefined for any other rule. */
const transitionDays = (rule: LifecycleRule): readonly [key: string, days: number] | undefined => {
  if (rule.type === 'class-transition') return ['daysAfterUpload', rule.properties.daysAfterUpload];
  if (rule.type !== 'non-current-version-class-transition') return undefined;
  return ['daysAfterVersioned', rule.properties.daysAfterVersioned];
};

/** Returns the errors of rules that S3 refuses, each of which shapes cannot express; `path` leads to the list. */
export const checkLifecycle = (rules: LifecycleRules = [], path: Path): Diagnostic[] =>
  rules.flatMap((rule, index): Diagnostic[] => {
    const at = [...path, index, 'properties'];
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
    if (rule.type === 'abort-incomplete-multipart-upload' && rule.properties.tags?.length)
      return [
        errorAt(
          'config/bucket-rule',
          [...at, 'tags'],
          'S3 refuses tags here: an upload that is not complete has none.',
          'Remove them, or select by prefix.',
        ),
      ];
    const [key, after] = transitionDays(rule) ?? [];
    const target = 'storageClass' in rule.properties ? rule.properties.storageClass : '';
    if (key === undefined || after === undefined || !target.endsWith('_IA') || after >= fewestDays) return [];
    return [
      errorAt(
        'config/bucket-rule',
        [...at, key],
        `S3 moves objects to ${target} after ${fewestDays} days at the earliest, and refuses ${after}.`,
        `Write ${fewestDays} or more, or another storageClass: INTELLIGENT_TIERING, GLACIER and DEEP_ARCHIVE take any number.`,
      ),
    ];
  });
