import type { AttributeTable } from '../cloudformation/attributes.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt, errorAtKey, warningAt } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import { editDistance } from '../diagnostics/suggest.ts';
import { specificationDate } from '../generated/specification-date.ts';

/**
 * Returns the diagnostics of types in `cloudformationResources` that AWS does not have: an error where another type is
 * surely meant or only a transform knows it, else a warning, since a type may be newer than the table. Types of third parties, modules and custom
 * resources are the account's own, and are not checked.
 */
export const checkResourceTypes = (
  { cloudformationResources = {} }: Pick<Config, 'cloudformationResources'>,
  { services }: AttributeTable,
): Diagnostic[] =>
  reportEach(Object.entries(cloudformationResources), ([id, { Type: type }]) => {
    if (Object.keys(services).length === 0) return [];
    const path = ['cloudformationResources', id, 'Type'];
    if (type.startsWith('AWS::Serverless::'))
      return [
        errorAt(
          'config/unknown-type',
          path,
          `CloudFormation has "${type}" only in templates with the transform AWS::Serverless-2016-10-31, which is no part of this language.`,
          'Write the types that it becomes, such as AWS::Lambda::Function, or a resource of this language.',
        ),
      ];
    if (isKnownType(type, services)) return [];
    const sentence = `CloudFormation has no type "${type}"`;
    const meant = meantType(type, services);
    return [
      meant === undefined
        ? warningAt(
            'config/unknown-type',
            path,
            `${sentence} that this version knows.`,
            `Check its name: one that is newer than ${specificationDate} works as well, and its properties are not checked.`,
          )
        : errorAt('config/unknown-type', path, `${sentence}.`, `Did you mean \`${meant}\`?`),
    ];
  });

/**
 * The types of which CloudFormation makes snapshots; it refuses the policy for any other:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
const withSnapshots: ReadonlySet<string> = new Set([
  'AWS::DocDB::DBCluster',
  'AWS::EC2::Volume',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Neptune::DBCluster',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Redshift::Cluster',
]);

/** Returns the errors of policies in `cloudformationResources` that want a snapshot of a type that has none. */
export const checkSnapshots = ({
  cloudformationResources = {},
}: Pick<Config, 'cloudformationResources'>): Diagnostic[] =>
  reportEach(Object.entries(cloudformationResources), ([id, resource]) =>
    (['DeletionPolicy', 'UpdateReplacePolicy'] as const).flatMap((key) =>
      resource[key] !== 'Snapshot' || withSnapshots.has(resource.Type)
        ? []
        : [
            errorAt(
              'config/not-allowed',
              ['cloudformationResources', id, key],
              `CloudFormation makes no snapshot of ${resource.Type}, and refuses a template that asks for one.`,
              'Write Retain, or leave it out.',
            ),
          ],
    ),
  );

/**
 * Returns the errors of `Version` at types that are no custom resource: CloudFormation refuses a template with it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html
 */
export const checkVersions = ({
  cloudformationResources = {},
}: Pick<Config, 'cloudformationResources'>): Diagnostic[] =>
  reportEach(Object.entries(cloudformationResources), ([id, { Type, Version }]) =>
    Version === undefined || /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(Type)
      ? []
      : [
          errorAtKey(
            'config/unknown-key',
            ['cloudformationResources', id, 'Version'],
            `Only custom resources have a \`Version\`, and ${Type} is none: CloudFormation refuses the template.`,
            'Remove it, or move it into Properties if it is a property.',
          ),
        ],
  );

/** Returns service and name of a type of AWS, `AWS::S3` and `Bucket`; undefined for one that belongs to an account. */
const partsOf = (type: string): readonly [service: string, name: string] | undefined => {
  const [vendor = '', service = '', name = '', ...more] = type.split('::');
  return vendor.toLowerCase() === 'aws' && name !== '' && more.length === 0
    ? [`${vendor}::${service}`, name]
    : undefined;
};

/** True for a type of CloudFormation that AWS has, for `*` behind a service of AWS, and for a type that belongs to an account. */
export const isKnownType = (type: string, services: AttributeTable['services']): boolean => {
  const parts = partsOf(type);
  if (parts === undefined) return true;
  const [service, name] = parts;
  return Object.hasOwn(services, service) && (name === '*' || Object.hasOwn(services[service] ?? {}, name));
};

/**
 * Returns the type that is surely meant by one which AWS does not have: that of the nearest service which has a type with
 * such a name, the nearest service itself for `*`. Undefined if no name is near.
 */
export const meantType = (type: string, services: AttributeTable['services']): string | undefined => {
  const [service, name] = partsOf(type) ?? ['', ''];
  const near = Object.keys(services)
    .map((one) => ({ one, distance: mistakesIn(service.slice('AWS::'.length), one.slice('AWS::'.length)) }))
    .filter(({ one }) => one.startsWith('AWS::'))
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => (a.distance as number) - (b.distance as number));
  for (const { one } of near) {
    if (name === '*') return `${one}::*`;
    const found = nearestType(name, Object.keys(services[one] ?? {}));
    if (found !== undefined) return `${one}::${found}`;
  }
  return undefined;
};

/**
 * Returns the type of a service that a name surely means; undefined if none is near. A digit behind the name of a type is a
 * mistake there, since AWS writes versions with a letter, `TopicV2`, and so is one letter too few or too many in a name of
 * three, `Rol`, which a whole name of three never has.
 */
const nearestType = (name: string, types: readonly string[]): string | undefined => {
  const mistakes = (type: string): number | undefined => {
    const isDigitTooMany = /[a-uw-z][0-9]$/i.test(name) && name.slice(0, -1).toLowerCase() === type.toLowerCase();
    const isLetterAway = name.length === 3 && Math.abs(name.length - type.length) === 1;
    if (isDigitTooMany || (isLetterAway && editDistance(name.toLowerCase(), type.toLowerCase(), 2) === 1)) return 1;
    return mistakesIn(name, type);
  };
  const near = types
    .map((type) => ({ type, distance: mistakes(type) }))
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => (a.distance as number) - (b.distance as number));
  return near[0]?.type;
};

/**
 * Returns the number of mistakes between two names, apart from case; undefined for more than two, or more than one in four
 * letters, and for names that differ only in the number of a version at their end, such as `V2`.
 */
const mistakesIn = (written: string, known: string): number | undefined => {
  const [from, to] = [written.toLowerCase(), known.toLowerCase()];
  const unversioned = (text: string): string => text.replace(/v?[0-9]$/, '');
  if (from !== to && unversioned(from) === unversioned(to)) return undefined;
  const limit = Math.min(2, Math.floor(written.length / 4)) + 1;
  const distance = editDistance(from, to, limit);
  return distance < limit ? distance : undefined;
};
