import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression, ExpressionMap } from '../../cloudformation/expression.ts';
import { idsIn } from '../../cloudformation/referenced-ids.ts';
import { resourceIn, resourcesIn, type TemplateResource } from '../template-changes.ts';
import { literalProperties, type RefusedUpdate } from './refused-update.ts';

/** A thing that AWS has once, by the properties of the resource that takes it. */
interface Key {
  /** The place and the name in it; references in it lead to the resource that the place belongs to. */
  readonly value: Expression;
  /** The name, for messages: `the route GET /orders`. */
  readonly words: string;
}

/** Returns a text for messages; undefined for one that CloudFormation puts together. */
const textOf = (value: Expression | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** Returns the key of a property with a text; none without it. */
const named = (words: string, name: Expression | undefined, place: readonly (Expression | undefined)[] = []): Key[] => {
  const text = textOf(name);
  if (text === undefined) return [];
  return [{ value: [text.toLowerCase(), ...place.map((part) => part ?? null)], words: `${words} ${text}` }];
};

/** Returns the route of an HTTP API, in which names in braces make no other one. */
const routeOf = ({ ApiId, RouteKey }: ExpressionMap): Key[] => {
  const key = textOf(RouteKey);
  if (key === undefined) return [];
  return [{ value: [key.replace(/\{[^{}+]*(\+?)\}/g, '{$1}'), ApiId ?? null], words: `the route ${key}` }];
};

const aliasesOf = ({ DistributionConfig }: ExpressionMap): Key[] => {
  const { Aliases } = Object(DistributionConfig) as { Aliases?: Expression };
  return Array.isArray(Aliases) ? (Aliases as readonly Expression[]).flatMap((one) => named('the domain', one)) : [];
};

/**
 * Names that AWS gives to one resource at a time, by type:
 *
 * - "Route with key … already exists for this API": https://github.com/anomalyco/sst/issues/513
 * - PriorityInUse: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html
 * - Records: https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/364
 * - "The domain name you provided already exists": https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1151
 * - CNAMEAlreadyExists: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistribution.html
 */
const keys: ReadonlyMap<string, (properties: ExpressionMap) => Key[]> = new Map([
  ['AWS::ApiGatewayV2::DomainName', ({ DomainName }) => named('the domain', DomainName)],
  ['AWS::ApiGatewayV2::Route', routeOf],
  ['AWS::CloudFront::Distribution', aliasesOf],
  ['AWS::Cognito::UserPoolDomain', ({ Domain }) => named('the domain', Domain)],
  [
    'AWS::ElasticLoadBalancingV2::ListenerRule',
    ({ ListenerArn, Priority }) => named('the priority', Priority, [ListenerArn]),
  ],
  ['AWS::Route53::RecordSet', ({ Name, HostedZoneId, Type }) => named('the record of', Name, [HostedZoneId, Type])],
]);

const keysOf = (resource: TemplateResource | undefined): Key[] =>
  resource === undefined ? [] : (keys.get(resource.Type ?? '')?.(literalProperties(resource)) ?? []);

/** True if nothing that a value refers to changes, so that it means the same place before and after. */
const isSamePlace = (
  value: Expression,
  deployed: Expression | undefined,
  ours: Expression,
  seen: ReadonlySet<string> = new Set(),
): boolean =>
  idsIn(value)
    .filter((id) => !seen.has(id))
    .every((id) => {
      const [was, is] = [resourceIn(deployed, id), resourceIn(ours, id)];
      const [before, after] = [was?.Properties ?? null, is?.Properties ?? null];
      if (canonicalJson([was?.Type ?? null, before]) !== canonicalJson([is?.Type ?? null, after])) return false;
      return isSamePlace(after, deployed, ours, new Set([...seen, id]));
    });

/**
 * Returns resources that take what another one has, which goes in the same update: a route, a priority, a domain.
 * CloudFormation makes what is new before it deletes what is old, so AWS still has it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html
 */
export const movedKeys = (deployed: Expression | undefined, ours: Expression): RefusedUpdate[] => {
  const owners = new Map<string, string>();
  for (const [id, resource] of Object.entries(resourcesIn(deployed)))
    if (resourceIn(ours, id) === undefined)
      for (const { value } of keysOf(resource)) owners.set(canonicalJson([resource.Type ?? null, value]), id);
  if (owners.size === 0) return [];
  return Object.entries(resourcesIn(ours)).flatMap(([logicalId, resource]): RefusedUpdate[] => {
    const type = resource.Type ?? '';
    const had = new Set(keysOf(resourceIn(deployed, logicalId)).map(({ value }) => canonicalJson(value)));
    return keysOf(resource).flatMap(({ value, words }) => {
      const owner = owners.get(canonicalJson([type, value]));
      if (owner === undefined || had.has(canonicalJson(value)) || !isSamePlace(value, deployed, ours)) return [];
      return [
        {
          logicalId,
          type,
          why: `AWS gives ${words} to one resource at a time, and ${owner} has it until it goes, which is after the new one is made`,
          instead: `Deploy with neither of the two first (without what ${owner} is made of), then with the new one; nothing answers in between`,
        },
      ];
    });
  });
};
