import type { Expression } from '../../../cloudformation/expression.ts';
import type { FoundByCheck } from '../../../drift/finding.ts';
import type { LiveStates, Switch } from '../../../ports/drift.ts';
import type { DeployedStack, StackResource } from '../../../stack/deployed-stack.ts';
import { resourceIn } from '../../../stack/template-changes.ts';

/** A deployed stack that checks look at. */
export interface StackToCheck {
  readonly stack: DeployedStack;
  /** The deployed template, parsed. */
  readonly template: Expression | undefined;
  /** Its resources that exist. */
  readonly resources: readonly StackResource[];
}

/** Looks at something that CloudFormation's drift detection does not compare, or not for every type. */
export interface DriftCheck {
  /** Noun in the plural for the note that AWS refused it: `job queues`. */
  readonly about: string;
  find(states: LiveStates, stack: StackToCheck): Promise<readonly FoundByCheck[]>;
  /** Returns sentences about what it does not look at. */
  leavesOut?(stack: StackToCheck): readonly string[];
}

/** A resource of the stack with its properties in the template. */
export interface CheckedResource extends StackResource {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Returns the resources of a type, with their properties in the deployed template. */
export const resourcesOfType = ({ template, resources }: StackToCheck, type: string): CheckedResource[] =>
  resources
    .filter((one) => one.type === type)
    .map((one) => ({ ...one, properties: Object(resourceIn(template, one.logicalId)?.Properties) }));

/** A switch of a resource: its property, and the values of the template and of AWS. */
export interface SwitchProperty {
  /** Words for the resource in a sentence: `The job queue`. */
  readonly noun: string;
  readonly property: 'State' | 'Enabled';
  /** Consequence of its being off, as a clause. */
  readonly consequence: string;
}

/**
 * Returns what is found about a resource that the template enables: that it is disabled, or gone. Undefined for one that
 * is enabled, and for any that the template disables, as those of paused and sleeping events.
 */
export const foundOff = (
  { logicalId, properties }: CheckedResource,
  state: Switch | undefined,
  { noun, property, consequence }: SwitchProperty,
): FoundByCheck | undefined => {
  const [on, off] = property === 'State' ? ['ENABLED', 'DISABLED'] : ['true', 'false'];
  if (state === 'gone')
    return { logicalId, about: 'gone', sentence: `${noun} does not exist any more: ${consequence}.` };
  const written = properties[property];
  const isEnabled = written === undefined || String(written).startsWith(on);
  if (state !== 'off' || !isEnabled) return undefined;
  return {
    logicalId,
    about: `/${property}`,
    sentence: `${noun} is disabled: ${consequence}.`,
    expected: on,
    actual: off,
  };
};

/** Does `foundOff` for every resource of a type, whose state is read one by one. */
export const findOff = async (
  stack: StackToCheck,
  type: string,
  read: (physicalId: string) => Promise<Switch>,
  about: SwitchProperty,
): Promise<FoundByCheck[]> => {
  const found: FoundByCheck[] = [];
  for (const resource of resourcesOfType(stack, type)) {
    const one = foundOff(resource, await read(resource.physicalId), about);
    if (one) found.push(one);
  }
  return found;
};

/** Does `foundOff` for every resource of a type, whose states are read together. */
export const findOffTogether = async (
  stack: StackToCheck,
  type: string,
  read: (physicalIds: readonly string[]) => Promise<ReadonlyMap<string, Switch>>,
  about: SwitchProperty,
): Promise<FoundByCheck[]> => {
  const resources = resourcesOfType(stack, type);
  const states = await read(resources.map(({ physicalId }) => physicalId));
  return resources.flatMap((one) => foundOff(one, states.get(one.physicalId), about) ?? []);
};
