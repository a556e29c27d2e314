import { fault, faultsOr } from '../../../doctor/verdict.ts';
import { resourcesOfType } from '../../drift/checks/check.ts';
import { type AccountCheck, isStack, type KnownSubject } from '../check.ts';
import { lookAtEach } from '../look-at-each.ts';

/** A service-linked role, which an account has once. */
interface LinkedRole {
  readonly role: string;
  readonly service: string;
  readonly why: string;
}

const always: readonly LinkedRole[] = [
  {
    role: 'AWSServiceRoleForBatch',
    service: 'batch.amazonaws.com',
    why: 'AWS Batch starts instances by it: without it compute environments become INVALID, and no job starts.',
  },
  {
    role: 'AWSServiceRoleForECS',
    service: 'ecs.amazonaws.com',
    why: 'The clusters of compute environments need it: without it the first one in the account cannot be made.',
  },
];

const spot: LinkedRole = {
  role: 'AWSServiceRoleForEC2Spot',
  service: 'spot.amazonaws.com',
  why: 'EC2 starts spot instances by it: without it jobs with useSpotInstances wait and never start.',
};

/** True unless a deployed stack has no pool of spot instances. */
const mayUseSpot = ({ stack }: KnownSubject): boolean =>
  !isStack(stack) ||
  resourcesOfType(stack, 'AWS::Batch::ComputeEnvironment').some(
    ({ properties }) => (Object(properties.ComputeResources) as { Type?: unknown }).Type === 'SPOT',
  );

/** Looks for the service-linked roles that instances start by. */
export const serviceLinkedRoles: AccountCheck = {
  name: 'service-linked-roles',
  about: 'service-linked roles',
  needs: 'credentials',
  look: async (subject) => {
    const roles = await subject.world.accountRoles();
    const needed = mayUseSpot(subject) ? [...always, spot] : always;
    return faultsOr(
      await lookAtEach(needed, async ({ role, service, why }) =>
        (await roles.hasRole(role))
          ? []
          : [
              fault(
                `The account has no role ${role}.`,
                why,
                `\`aws iam create-service-linked-role --aws-service-name ${service}\`.`,
              ),
            ],
      ),
      `The account has ${needed.map(({ role }) => role).join(', ')}.`,
    );
  },
};
