/**
 * The shape of a config is put together here, from four places:
 * - `resources`: a shape from each file of `src/resources/types`, with those of `src/events/types` and
 *   `src/packaging/types` inside,
 * - `cloudformationResources` and `serviceName`: this file,
 * - `lint`: a switch for each file of `src/lint/rules`,
 * - every other key at the top: `topLevelKeys`.
 *
 * The type `Config`, the checks of `judge.ts`, the JSON schema for editors and the pages of `docs/reference` follow.
 */
import { type ResourceConfig, resources } from '../generated/resources.ts';
import { rules } from '../generated/rules.ts';
import { projectNamePattern } from '../schema/aws-values.ts';
import {
  anything,
  map,
  object,
  oneOf,
  required,
  type Shape,
  type TypeOf,
  text,
  textOrTexts,
  union,
} from '../schema/shape.ts';
import { topLevelKeys } from './top-level-keys.ts';

/** Rules for the name of a resource, which is part of logical ids (letters and digits) and of short physical names. */
const resourceName = { pattern: '^[A-Za-z][A-Za-z0-9]*$', maxLength: 60 };

/** Rules for a logical id: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html */
const logicalId = { pattern: '^[A-Za-z0-9]+$', maxLength: 255 };

/** The pattern of a CloudFormation type: `AWS::S3::Bucket`, `Custom::Thing`, `Our::Team::Thing::MODULE`. */
const cloudFormationType =
  '^(?:[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(?:::MODULE)?|Custom::[A-Za-z0-9_@-]{1,60})$';

/**
 * The shape of an item of `cloudformationResources`, with the attributes that every resource of a template may have:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
const cloudFormationResource = object('A CloudFormation resource, as it would stand in a template.', {
  Type: required(
    text('The CloudFormation type: three words with `::` between them, such as `AWS::SNS::Topic`.', {
      pattern: cloudFormationType,
    }),
  ),
  Properties: map('The properties of the type.', anything('The value of the property; directives work in it.')),
  DependsOn: textOrTexts('A logical id, or a list of them, of resources that must exist before.', {
    pattern: logicalId.pattern,
  }),
  DeletionPolicy: oneOf('What becomes of it when it leaves the template.', [
    'Delete',
    'Retain',
    'RetainExceptOnCreate',
    'Snapshot',
  ]),
  UpdateReplacePolicy: oneOf('What becomes of the old one when an update replaces it.', [
    'Delete',
    'Retain',
    'Snapshot',
  ]),
  UpdatePolicy: anything('How CloudFormation updates it.'),
  CreationPolicy: anything('What CloudFormation waits for when it creates it.'),
  Metadata: anything('Any data about it.'),
  Version: anything('The version of a custom resource, `1.0`; no other type has one.'),
});

/** The shape of `lint`: one switch for each lint rule, also for those that report errors. */
const lint = object(
  'Switches for the rules that warn of what is allowed and most likely not meant. An addition of ours: Stacktape does not know it.',
  Object.fromEntries(
    rules.map(({ type, says, severity }) => [
      type,
      oneOf(`${says} \`off\` silences it; left out, it is ${severity === 'error' ? 'an error' : 'a warning'}.`, [
        'off',
        'warning',
        'error',
      ]),
    ]),
  ),
);

/** Returns the shape of a config whose resources have the given types: `members` are those of a registry. */
export const configShape = <T>(members: readonly { readonly shape: Shape<T> }[]) =>
  object('The batch jobs of one project, with what starts them and what they use.', {
    serviceName: text(
      'The name of the project, unless `project-name` gives another: a letter, then letters, digits and single hyphens; none at the end.',
      {
        pattern: projectNamePattern,
        maxLength: 95,
      },
    ),
    resources: required(
      map(
        'Jobs, queues, buckets and whatever else belongs together, by name.',
        union('A resource, told by its type.', members),
        resourceName,
      ),
    ),
    cloudformationResources: map(
      'CloudFormation resources of your own, by logical id.',
      cloudFormationResource,
      logicalId,
    ),
    ...topLevelKeys,
    lint,
  });

/** The shape of a config with every resource type of this version. */
export const shape = configShape<ResourceConfig>(
  resources as unknown as readonly { readonly shape: Shape<ResourceConfig> }[],
);

/** A config after `judge`: every key is known, defaults are filled in, and texts may contain tokens. */
export type Config = TypeOf<typeof shape>;
