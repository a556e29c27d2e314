import { secretServiceIn } from '../cloudformation/dynamic-reference.ts';
import { symbolsIn } from '../cloudformation/render.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path } from '../diagnostics/diagnostic.ts';
import type { Neighbour } from '../stage/resource.ts';

/** The places below a value at which a dynamic reference to a secret is allowed: nowhere, or in values of properties. */
type Allowed = 'nowhere' | 'properties';

/**
 * Names of properties that anybody who may list or describe the resource can read: tags and descriptions.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
const readableNames = /^(?:\w*Tags|TagSpecifications|\w*Description)$/;

/**
 * True for the type of a custom resource, in which no secret is allowed: CloudFormation does not resolve it there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html ("General considerations")
 */
const isCustom = (type: string): boolean => /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type);

/** The parts of a config that become parts of a template. */
interface TemplateParts {
  readonly resources: Readonly<Record<string, object>>;
  readonly cloudformationResources?: Readonly<Record<string, object>> | undefined;
  readonly stackConfig?: object | undefined;
  readonly deploymentConfig?: object | undefined;
  readonly providerConfig?: object | undefined;
}

/**
 * Returns an error for each text or key of a config that would make CloudFormation write a secret where it can be read:
 * CloudFormation's role may read more secrets than the author of the config. A dynamic reference is allowed only in
 * what the config writes in CloudFormation's language, in values of properties (`cloudformationResources`,
 * `overrides`); a plan reports those.
 */
export const checkDynamicReferences = (config: TemplateParts, neighbours: Neighbours = new Map()): Diagnostic[] => {
  const {
    resources,
    cloudformationResources = {},
    stackConfig = {},
    deploymentConfig = {},
    providerConfig = {},
  } = config;
  const found = Object.entries({ stackConfig, deploymentConfig, providerConfig }).flatMap(([key, value]) =>
    checkValue(value, [key], 'nowhere'),
  );
  found.push(...checkSecretDirectives(stackConfig, ['stackConfig'], neighbours));
  for (const [name, resource] of Object.entries(resources))
    for (const [key, value] of Object.entries(resource))
      if (key === 'overrides') found.push(...checkOverrides(value, ['resources', name, key]));
      else found.push(...checkValue(value, ['resources', name, key], 'nowhere'));
  for (const [id, body] of Object.entries(cloudformationResources)) {
    const { Type: type } = body as { Type?: unknown };
    const allowed = isCustom(String(type)) ? 'nowhere' : 'properties';
    for (const [key, value] of Object.entries(body))
      found.push(
        ...checkValue(value, ['cloudformationResources', id, key], key === 'Properties' ? allowed : 'nowhere'),
      );
  }
  return found;
};

/** Returns the errors in a value and in all keys inside it; `path` is its place in the config. */
const checkValue = (value: unknown, path: Path, allowed: Allowed): Diagnostic[] => {
  const service = allowed === 'nowhere' ? secretServiceIn(value) : undefined;
  if (service !== undefined) return [readableSecret(service, path)];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => checkValue(item, [...path, index], allowed));
  return Object.entries(value).flatMap(([key, item]) => [
    ...checkKey(key, [...path, key]),
    ...checkValue(item, [...path, key], readableNames.test(key) ? 'nowhere' : allowed),
  ]);
};

const checkKey = (key: string, path: Path): Diagnostic[] => {
  const service = secretServiceIn(key);
  return service === undefined ? [] : [readableSecret(service, path, errorAtKey)];
};

type Neighbours = ReadonlyMap<string, Pick<Neighbour, 'secrets'>>;

/**
 * Returns an error for each `$Secret` in a value, and each parameter of a resource that is a secret of the stack: a template
 * would contain either as a dynamic reference.
 */
const checkSecretDirectives = (value: unknown, path: Path, neighbours: Neighbours): Diagnostic[] =>
  symbolsIn(value, path as readonly (string | number)[]).flatMap(({ symbol, path: at }) => {
    const isSecret =
      symbol.kind === 'secret' ||
      (symbol.kind === 'resource-param' && neighbours.get(symbol.resource)?.secrets?.[symbol.param] !== undefined);
    return isSecret ? [readableSecret('secretsmanager', at)] : [];
  });

/** Returns the errors in overrides, whose dotted paths may contain a readable name at any place. */
const checkOverrides = (overrides: unknown, path: Path): Diagnostic[] =>
  Object.entries((overrides ?? {}) as Record<string, Record<string, unknown>>).flatMap(([id, values]) =>
    Object.entries(values ?? {}).flatMap(([dotted, value]) => [
      ...checkKey(dotted, [...path, id, dotted]),
      ...checkValue(
        value,
        [...path, id, dotted],
        dotted.split('.').some((part) => readableNames.test(part)) ? 'nowhere' : 'properties',
      ),
    ]),
  );

const readableSecret = (service: string, path: Path, complain: typeof errorAt = errorAt): Diagnostic =>
  complain(
    'config/dynamic-reference',
    path,
    `\`{{resolve:${service}:…}}\` has CloudFormation write a secret into here, readable for whoever may describe the stack or its resources.`,
    service === 'ssm-secure'
      ? "Put the value into AWS Secrets Manager and write `$Secret('name')` as a variable of the job."
      : "Write `$Secret('name')` as a variable of the job, which Batch reads only when the container starts.",
  );
