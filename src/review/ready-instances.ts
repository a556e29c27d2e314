import { type Expression, isMap } from '../cloudformation/expression.ts';
import { dollarsOfMonth, hoursPerMonth } from '../shared/prices.ts';
import { ownerOf } from '../stack/owners.ts';
import { resourceIn, resourcesIn, type TemplateResource } from '../stack/template-changes.ts';

/**
 * The price of an instance of Lambda that is always ready, in US dollars per second for each GiB of memory, by processor, in
 * us-east-1: https://aws.amazon.com/lambda/pricing/ (Provisioned Concurrency). What runs on it costs beside that.
 */
const dollarsPerGibSecond = { x86_64: 0.0000041667, arm64: 0.0000033334 } as const;

const secondsPerMonth = hoursPerMonth * 3_600;

/** The instances of a function that are always ready, and what they cost in a month, in US dollars. */
interface Ready {
  readonly instances: number;
  readonly dollars: number;
}

/** Returns the properties of a resource of a template; none for one that is not there. */
const propertiesOf = (resource: TemplateResource | undefined): Readonly<Record<string, Expression>> =>
  isMap(resource?.Properties) ? resource.Properties : {};

/** Returns the instances that an alias of a template keeps ready; undefined for none, or a number that only AWS knows. */
const readyOf = (template: Expression | undefined, alias: TemplateResource | undefined): Ready | undefined => {
  const { FunctionName: name, ProvisionedConcurrencyConfig: config } = propertiesOf(alias);
  const instances = isMap(config) ? config.ProvisionedConcurrentExecutions : undefined;
  const id = isMap(name) ? name.Ref : undefined;
  if (alias?.Type !== 'AWS::Lambda::Alias' || typeof instances !== 'number' || typeof id !== 'string') return undefined;
  const { MemorySize: memory = 128, Architectures: processors } = propertiesOf(resourceIn(template, id));
  const isArm = Array.isArray(processors) && processors[0] === 'arm64';
  const perSecond = dollarsPerGibSecond[isArm ? 'arm64' : 'x86_64'] * (Number(memory) / 1_024);
  return { instances, dollars: instances * perSecond * secondsPerMonth };
};

/** Returns a note for each function whose instances that are always ready cost more than by the deployed template. */
export const readyInstanceNotes = ({
  before,
  ours,
}: {
  readonly before: Expression | undefined;
  readonly ours: Expression;
}): string[] =>
  Object.entries(resourcesIn(ours)).flatMap(([id, alias]) => {
    const [was, is] = [readyOf(before, resourceIn(before, id)), readyOf(ours, alias)];
    if (is === undefined || !(is.dollars > (was?.dollars ?? 0))) return [];
    const instances = is.instances === 1 ? '1 instance' : `${is.instances} instances`;
    return [
      `${ownerOf(alias) ?? id} keeps ${instances} ready: ${dollarsOfMonth(is.dollars)} a month in us-east-1, used or not, and about as much elsewhere.`,
    ];
  });
