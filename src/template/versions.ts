import { canonicalJson, shortHash } from '../cloudformation/canonical.ts';
import { concat, type Expression, type ExpressionMap, isMap } from '../cloudformation/expression.ts';
import { idsIn } from '../cloudformation/referenced-ids.ts';
import type { StackGraph } from '../graph/graph.ts';

type Bodies = Readonly<Record<string, Expression>>;

/** The hex digits of the hash in the logical id of a version. Frozen, since a new id is a new version. */
const digits = 10;

/** Properties of a function that count for all of its versions. Every other one is frozen in a version when it is published. */
const unversioned: ReadonlySet<string> = new Set(['ReservedConcurrentExecutions', 'Tags']);

const propertiesOf = (body: Expression | undefined): ExpressionMap => {
  const { Properties: properties } = Object(body) as { Properties?: Expression };
  return isMap(properties) ? properties : {};
};

/**
 * Returns the hash of what a version of a function freezes: its code and configuration, and the properties of the resources
 * that its variables, layers and network name. Such a resource may be replaced, and a version would go on to use the old one.
 * The names of its role and its log group stay.
 */
const versionHash = (functionId: string, bodies: Bodies): string => {
  const frozen = Object.fromEntries(
    Object.entries(propertiesOf(bodies[functionId])).filter(([name]) => !unversioned.has(name)),
  );
  const { Role: _, LoggingConfig: __, ...naming } = frozen;
  const named = [...new Set(idsIn(naming))].filter((id) => id in bodies).sort();
  const used = named.map((id) => {
    const { Tags: ___, ...properties } = propertiesOf(bodies[id]);
    return [id, properties];
  });
  return shortHash(canonicalJson([frozen, used]), digits);
};

/** Returns a text with other logical ids in its `${…}`, as Fn::Sub has them. */
const subRenamed = (text: string, ids: ReadonlyMap<string, string>): string =>
  text.replace(/\$\{([^!$}.]+)/g, (whole, id: string) => (ids.has(id) ? `\${${ids.get(id)}` : whole));

const nameRenamed = (name: string, ids: ReadonlyMap<string, string>): string => {
  const [id = '', ...rest] = name.split('.');
  return [ids.get(id) ?? id, ...rest].join('.');
};

/** Returns a value of a template in which references name other logical ids: Ref, Fn::GetAtt, Fn::Sub and DependsOn. */
const renamed = (value: Expression, ids: ReadonlyMap<string, string>): Expression => {
  if (Array.isArray(value)) return value.map((item: Expression) => renamed(item, ids));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamedEntry(key, item, ids)]));
};

const renamedEntry = (key: string, item: Expression, ids: ReadonlyMap<string, string>): Expression => {
  const [first, ...rest] = Array.isArray(item) ? (item as readonly Expression[]) : [item];
  if (typeof first !== 'string') return renamed(item, ids);
  if (key === 'Ref' || key === 'Fn::GetAtt')
    return Array.isArray(item) ? [nameRenamed(first, ids), ...rest] : nameRenamed(first, ids);
  if (key === 'Fn::Sub') {
    const text = subRenamed(first, ids);
    return Array.isArray(item) ? [text, ...rest.map((one) => renamed(one, ids))] : text;
  }
  if (key !== 'DependsOn') return renamed(item, ids);
  const names = [first, ...rest].map((name) => ids.get(String(name)) ?? name);
  return Array.isArray(item) ? names : (names[0] as Expression);
};

/** Returns the description of a function with the hash of its version, behind what an override may have written. */
const described = (body: Expression, hash: string): Expression => {
  const { Description: own = 'Version' } = propertiesOf(body);
  return {
    ...(body as ExpressionMap),
    Properties: { ...propertiesOf(body), Description: concat(own, ` ${hash}`) },
  };
};

/** Returns the logical id of a resource in the graph by its id in a template, in which that of a version has a hash. */
export const idInGraph = (id: string, { resources }: Pick<StackGraph, 'resources'>): string => {
  const plain = id.slice(0, -digits);
  return resources.get(plain)?.versionOf === undefined ? id : plain;
};

/**
 * Returns the sections of a template with a logical id for each published version that changes with what the version freezes:
 * CloudFormation publishes a version when it creates a resource, and never again. The description of the function has the same
 * hash, since Lambda publishes no version where nothing has changed since the last one, and CloudFormation would fail: code of
 * another key may be the same bytes.
 *
 * - https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html
 * - https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html
 */
export const withVersions = <S extends { readonly Resources: Bodies }>(
  sections: S,
  { resources }: Pick<StackGraph, 'resources'>,
): S => {
  const published = [...resources.values()].flatMap(({ id, versionOf }) =>
    versionOf === undefined ? [] : [{ id, versionOf, hash: versionHash(versionOf, sections.Resources) }],
  );
  if (published.length === 0) return sections;
  const ids = new Map(published.map(({ id, hash }) => [id, id + hash]));
  const bodies: Record<string, Expression> = { ...sections.Resources };
  for (const { versionOf, hash } of published) bodies[versionOf] = described(bodies[versionOf] as Expression, hash);
  const Resources = Object.fromEntries(Object.entries(bodies).map(([id, body]) => [ids.get(id) ?? id, body]));
  return renamed({ ...sections, Resources } as unknown as Expression, ids) as unknown as S;
};
