/** Where a referenceable parameter stands among the stack's outputs. */
export interface ParamOutput {
  readonly resource: string;
  readonly param: string;
  /** The output's name in the template. */
  readonly output: string;
}

/** `outputs.json`, and the step output `outputs`. Published: version 1 only ever gains keys. */
export interface OutputsDocument {
  readonly version: 1;
  readonly resources: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly stack: Readonly<Record<string, string>>;
  /** Console pages: `stack`, and by resource name. */
  readonly links: Readonly<Record<string, string>>;
}

/** Hosts of the console by partition: https://docs.aws.amazon.com/general/latest/gr/console-service.html */
const consoles: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

const page = (arn: string, path: (region: string) => string): string | undefined => {
  const [, partition = '', , region = ''] = arn.split(':');
  const host = consoles[partition];
  return host && region ? `https://${region}.${host}${path(region)}` : undefined;
};

const stackPage = (id: string) =>
  page(id, (region) => `/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`);

const machinePage = (arn: string) =>
  page(arn, (region) => `/states/home?region=${region}#/statemachines/view/${encodeURIComponent(arn)}`);

/** The outputs of a stack by the config's names, the user's own outputs by theirs, and links; keys sorted. */
export const outputsDocument = (
  stackId: string,
  outputs: Readonly<Record<string, string>>,
  params: readonly ParamOutput[],
): OutputsDocument => {
  const known = new Set(params.map(({ output }) => output));
  const resources: Record<string, Record<string, string>> = {};
  const links: Record<string, string | undefined> = { stack: stackPage(stackId) };
  const byName = (a: ParamOutput, b: ParamOutput) =>
    a.resource < b.resource ? -1 : a.resource > b.resource ? 1 : a.param < b.param ? -1 : 1;
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
    stack: Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1))),
    links: Object.fromEntries(Object.entries(links).filter((entry): entry is [string, string] => !!entry[1])),
  };
};
