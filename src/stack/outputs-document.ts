/** A parameter of a resource that others can reference, and the stack output that contains its value. */
export interface ParamOutput {
  /** Resource name in the config. */
  readonly resource: string;
  /** Parameter name, as in `$ResourceParam`. */
  readonly param: string;
  /** Output name in the template. */
  readonly output: string;
}

/** Contents of `outputs.json` and of the step output `outputs`. A published format: version 1 only ever gains keys. */
export interface OutputsDocument {
  readonly version: 1;
  /** Values by resource name, then by parameter. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Outputs that the config itself defines, by their names. */
  readonly stack: Readonly<Record<string, string>>;
  /** URLs of console pages: of the stack under `stack`, of state machines under the resource name. */
  readonly links: Readonly<Record<string, string>>;
}

/** Console hosts by partition: https://docs.aws.amazon.com/general/latest/gr/console-service.html */
const consoles: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** Returns the URL of a console page in the ARN's partition and region; undefined for an unknown partition. */
export const consolePage = (arn: string, path: (region: string) => string): string | undefined => {
  const [, partition = '', , region = ''] = arn.split(':');
  const host = consoles[partition];
  return host && region ? `https://${region}.${host}${path(region)}` : undefined;
};

const stackPage = (id: string) =>
  consolePage(
    id,
    (region) => `/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`,
  );

const machinePage = (arn: string) =>
  consolePage(arn, (region) => `/states/home?region=${region}#/statemachines/view/${encodeURIComponent(arn)}`);

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/**
 * Returns the outputs of a stack by the config's names, the config's own outputs, and console links. Keys are sorted.
 */
export const outputsDocument = (
  stackId: string,
  outputs: Readonly<Record<string, string>>,
  params: readonly ParamOutput[],
): OutputsDocument => {
  const known = new Set(params.map(({ output }) => output));
  const resources: Record<string, Record<string, string>> = {};
  const links: Record<string, string | undefined> = { stack: stackPage(stackId) };
  const byName = (a: ParamOutput, b: ParamOutput) => compare(a.resource, b.resource) || compare(a.param, b.param);
  for (const { resource, param, output } of [...params].sort(byName)) {
    const value = outputs[output];
    if (value === undefined) continue;
    resources[resource] = { ...resources[resource], [param]: value };
    if (/^arn:[^:]+:states:[^:]+:[^:]+:stateMachine:/.test(value)) links[resource] ??= machinePage(value);
  }
  const own = Object.entries(outputs).filter(([name]) => !known.has(name));
  return {
    version: 1,
    resources,
    stack: Object.fromEntries(own.sort(([a], [b]) => compare(a, b))),
    links: Object.fromEntries(Object.entries(links).filter((entry): entry is [string, string] => !!entry[1])),
  };
};
