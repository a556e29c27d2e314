import { type Fault, fault, faultsOr } from '../../../doctor/verdict.ts';
import type { Capacity } from '../../../runs/run.ts';
import { adviceOf, adviceOfInvalid, invalidReasonIn, poolSourceOf } from '../../../runs/stuck-reasons.ts';
import { type CheckedResource, resourcesOfType } from '../../drift/checks/check.ts';
import { nameIn, type StackCheck } from '../check.ts';

/** Returns what to do about an environment that is INVALID, by AWS's reason. */
const adviceFor = (name: string, reason: string): string => {
  const known = invalidReasonIn(reason);
  const advice = known === undefined ? adviceOfInvalid(poolSourceOf({})) : adviceOf(known, poolSourceOf({}));
  return `${advice} Or, once the cause is gone, \`aws batch update-compute-environment --compute-environment ${name} --state ENABLED\`.`;
};

/** Returns the fault of a compute environment; undefined if it starts jobs. */
const faultOf = ({ physicalId, properties }: CheckedResource, found: Capacity | undefined): Fault | undefined => {
  const name = nameIn(physicalId);
  if (found === undefined)
    return fault(
      `The compute environment ${name} does not exist any more.`,
      'Its jobs wait and never start.',
      'Only a new stack makes it again: `drift` says what else is missing, then destroy the stage and deploy it again.',
    );
  const { state, status, reason = '' } = found;
  if (status === 'INVALID')
    return fault(
      `The compute environment ${name} is INVALID.`,
      reason === '' ? 'AWS Batch gives no reason.' : reason,
      adviceFor(name, reason),
    );
  if (state !== 'DISABLED' || properties.State === 'DISABLED') return undefined;
  return fault(
    `The compute environment ${name} is DISABLED.`,
    'Its jobs wait and never start.',
    `\`aws batch update-compute-environment --compute-environment ${name} --state ENABLED\`.`,
  );
};

/** Looks at the compute environments of the stack: INVALID, DISABLED or gone. */
export const computeEnvironments: StackCheck = {
  name: 'compute-environments',
  about: 'compute environments',
  needs: 'stack',
  look: async ({ world, stack }) => {
    const resources = resourcesOfType(stack, 'AWS::Batch::ComputeEnvironment');
    const found = await (await world.health()).computeEnvironments(resources.map(({ physicalId }) => physicalId));
    const byName = new Map(found.map((one) => [one.name, one]));
    return faultsOr(
      resources.flatMap((one) => faultOf(one, byName.get(nameIn(one.physicalId))) ?? []),
      resources.length === 0
        ? 'The stack has no compute environment of its own.'
        : 'All compute environments are ENABLED, and none is INVALID.',
    );
  },
};
