import { secretServiceIn } from '../cloudformation/dynamic-reference.ts';
import { symbolsIn } from '../cloudformation/render.ts';
import { complaint, type Diagnostic, keyComplaint, type Path } from '../diagnostics/diagnostic.ts';

/** Where a dynamic reference to a secret may stand below a value: nowhere, or in values of properties. */
type Place = 'nowhere' | 'properties';

/**
 * Properties that exist to be read: whoever may list a resource reads its tags and description.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
const toBeRead = /^(?:\w*Tags|TagSpecifications|\w*Description)$/;

/** Custom resources get no secret: CloudFormation hands them the reference as it is written (the page above, General). */
const isCustom = (type: string): boolean => /^(?:Custom::|AWS::CloudFormation::CustomResource$)/.test(type);

/** Complaints about a value and its keys; `path` leads to it in the config. */
const checkValue = (value: unknown, path: Path, place: Place): Diagnostic[] => {
  const service = place === 'nowhere' ? secretServiceIn(value) : undefined;
  if (service !== undefined) return [smuggled(service, path)];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => checkValue(item, [...path, index], place));
  return Object.entries(value).flatMap(([key, item]) => [
    ...checkKey(key, [...path, key]),
    ...checkValue(item, [...path, key], toBeRead.test(key) ? 'nowhere' : place),
  ]);
};

const checkKey = (key: string, path: Path): Diagnostic[] => {
  const service = secretServiceIn(key);
  return service === undefined ? [] : [smuggled(service, path, true)];
};

/** Returns a complaint for each `$Secret` in a place that exists to be read, where CloudFormation would write it out. */
const checkSecretDirectives = (value: unknown, path: Path): Diagnostic[] =>
  [...symbolsIn(value, path as readonly (string | number)[])].flatMap(({ symbol, path: at }) =>
    symbol.kind === 'secret' ? [smuggled('secretsmanager', at)] : [],
  );

/** The parts of a config that become parts of a template. */
interface Written {
  readonly resources: Readonly<Record<string, object>>;
  readonly cloudformationResources?: Readonly<Record<string, object>> | undefined;
  readonly stackConfig?: object | undefined;
  readonly deploymentConfig?: object | undefined;
  readonly providerConfig?: object | undefined;
}

/**
 * Returns complaints about secrets that a text of the config would have CloudFormation write to where they can be read:
 * CloudFormation's role may read more secrets than the config's author. CloudFormation resolves them in values of
 * properties alone, so that only what the config writes in CloudFormation's own language (properties of
 * `cloudformationResources`, `overrides`) may hold them; a plan names those.
 */
export const checkDynamicReferences = (config: Written): Diagnostic[] => {
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
  found.push(...checkSecretDirectives(stackConfig, ['stackConfig']));
  for (const [name, resource] of Object.entries(resources))
    for (const [key, value] of Object.entries(resource))
      if (key === 'overrides') found.push(...checkOverrides(value, ['resources', name, key]));
      else found.push(...checkValue(value, ['resources', name, key], 'nowhere'));
  for (const [id, body] of Object.entries(cloudformationResources)) {
    const { Type: type } = body as { Type?: unknown };
    const place = isCustom(String(type)) ? 'nowhere' : 'properties';
    for (const [key, value] of Object.entries(body))
      found.push(...checkValue(value, ['cloudformationResources', id, key], key === 'Properties' ? place : 'nowhere'));
  }
  return found;
};

/** Overrides name a property by its dotted path, which may lead to one that exists to be read. */
const checkOverrides = (overrides: unknown, path: Path): Diagnostic[] =>
  Object.entries((overrides ?? {}) as Record<string, Record<string, unknown>>).flatMap(([id, values]) =>
    Object.entries(values ?? {}).flatMap(([dotted, value]) => [
      ...checkKey(dotted, [...path, id, dotted]),
      ...checkValue(
        value,
        [...path, id, dotted],
        dotted.split('.').some((part) => toBeRead.test(part)) ? 'nowhere' : 'properties',
      ),
    ]),
  );

const smuggled = (service: string, path: Path, isKey = false): Diagnostic =>
  (isKey ? keyComplaint : complaint)(
    'config/dynamic-reference',
    path,
    `\`{{resolve:${service}:…}}\` has CloudFormation write a secret into here, readable for whoever may describe the stack or its resources.`,
    service === 'ssm-secure'
      ? "Put the value into AWS Secrets Manager and write `$Secret('name')` as a variable of the job."
      : "Write `$Secret('name')` as a variable of the job, which Batch reads only when the container starts.",
  );
