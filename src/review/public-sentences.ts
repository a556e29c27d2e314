import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { ownerOf } from '../stack/owners.ts';
import { propertiesOf } from '../stack/pools.ts';
import { resourcesIn } from '../stack/template-changes.ts';
import type { WordedSentence } from './job-sentences.ts';
import { findOverride } from './override-lines.ts';
import { statementsIn } from './permissions.ts';
import type { BareGroup, SentenceContext } from './sentences.ts';

type Properties = Readonly<Record<string, Expression>>;

/** The resources of CloudFormation that one of the config is made of: the properties of each, by type. */
type Parts = readonly (readonly [type: string, properties: Properties])[];

const listOf = (value: Expression | undefined): readonly Expression[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Expression];
};

const ofType = (parts: Parts, type: string): readonly Properties[] =>
  parts.filter(([one]) => one === type).map(([, properties]) => properties);

/** True for a principal that is everybody. */
const isEverybody = (principal: Expression | undefined): boolean =>
  principal === '*' || (isMap(principal) && listOf(principal.AWS).includes('*'));

/** Returns the actions that a bucket's policy allows everybody without a condition. */
const publicActions = (parts: Parts): string[] =>
  ofType(parts, 'AWS::S3::BucketPolicy')
    .flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument))
    .filter(isMap)
    .filter(
      ({ Effect, Principal, Condition }) => Effect === 'Allow' && Condition === undefined && isEverybody(Principal),
    )
    .flatMap(({ Action }) => listOf(Action).map(String));

/** Returns what everybody may do with the objects of a bucket. */
const bucketWords = (parts: Parts): string | undefined => {
  const actions = publicActions(parts);
  const reads = actions.some((action) => /^s3:(?:\*|Get\*|GetObject)$/.test(action));
  const writes = actions.some((action) => /^s3:(?:\*|Put\*|PutObject)$/.test(action));
  if (writes)
    return `everybody on the internet may ${reads ? 'read and overwrite' : 'overwrite'} its objects, and store more`;
  return reads ? 'everybody on the internet may read its objects' : undefined;
};

const anywhere: ReadonlySet<unknown> = new Set(['0.0.0.0/0', '::/0']);

/** True if machines with public addresses let in any address. */
const isReachable = (parts: Parts): boolean =>
  ofType(parts, 'AWS::RDS::DBInstance').some(({ PubliclyAccessible }) => PubliclyAccessible === true) &&
  ofType(parts, 'AWS::EC2::SecurityGroup')
    .flatMap(({ SecurityGroupIngress }) => listOf(SecurityGroupIngress))
    .some((rule) => isMap(rule) && (anywhere.has(rule.CidrIp) || anywhere.has(rule.CidrIpv6)));

/** A way in which everybody gets in. */
interface Opening {
  /** The part of the config that decides it. */
  readonly at: Path;
  /** The properties of CloudFormation that decide it, by the type of the resource. */
  readonly by: readonly (readonly [type: string, property: string])[];
  /** Returns what is said of a resource if it is so. */
  words(parts: Parts): string | undefined;
}

const openings: readonly Opening[] = [
  {
    at: ['url'],
    by: [['AWS::Lambda::Url', 'AuthType']],
    words: (parts) =>
      ofType(parts, 'AWS::Lambda::Url').some(({ AuthType }) => AuthType === 'NONE')
        ? 'everybody on the internet may call it by its URL'
        : undefined,
  },
  { at: ['accessibility'], by: [['AWS::S3::BucketPolicy', 'PolicyDocument']], words: bucketWords },
  {
    at: ['accessibility'],
    by: [
      ['AWS::RDS::DBInstance', 'PubliclyAccessible'],
      ['AWS::EC2::SecurityGroup', 'SecurityGroupIngress'],
    ],
    words: (parts) =>
      isReachable(parts) ? 'everybody on the internet can connect to it and try passwords' : undefined,
  },
  {
    at: ['accessibility'],
    by: [['AWS::OpenSearchService::Domain', 'VPCOptions']],
    words: (parts) =>
      ofType(parts, 'AWS::OpenSearchService::Domain').some(({ VPCOptions }) => VPCOptions === undefined)
        ? 'everybody on the internet reaches its address, and who has no permission of this account is refused'
        : undefined,
  },
];

/** Returns the CloudFormation resource and the property of an opening that overrides decide; nothing if none do. */
const overridden = (
  { by }: Opening,
  resource: string,
  context: SentenceContext,
): Pick<WordedSentence, 'of' | 'paths'> => {
  const overrides = findOverride(context.config, resource, context);
  const own = Object.entries(resourcesIn(context.ours)).filter(([, one]) => ownerOf(one) === resource);
  for (const [type, property] of by)
    for (const [of, { Type }] of own)
      if (Type === type && overrides.at(of, [property]) !== undefined) return { of, paths: [[property]] };
  return {};
};

/** Returns the parts of a resource of the config in a template. */
const partsOf = (template: Expression | undefined, name: string): Parts =>
  Object.entries(resourcesIn(template))
    .filter(([, resource]) => ownerOf(resource) === name)
    .map(([id, { Type = '' }]) => [Type, propertiesOf(template, id)]);

/** Returns the sentences about a resource that the change opens to everybody on the internet, or closes. */
export const publicSentences = ({ resource = '' }: BareGroup, context: SentenceContext): WordedSentence[] => {
  const { before, ours, config } = context;
  const former = partsOf(before, config.resources[resource]?.renamedFrom ?? resource);
  const parts = partsOf(ours, resource);
  if (parts.length === 0) return [];
  return openings.flatMap((opening) => {
    const [was, is] = [opening.words(former), opening.words(parts)];
    if (was === is) return [];
    const text = is ?? 'is closed to the internet';
    return [{ text, at: opening.at, ...overridden(opening, resource, context) }];
  });
};
