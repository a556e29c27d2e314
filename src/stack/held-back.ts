import type { StackEvent } from './deployed-stack.ts';
import { rootCauses } from './root-cause.ts';

/**
 * Reasons for which AWS does not delete a part of a network: something that AWS itself is about to remove, such as the
 * network interface of a function or of an instance, still uses it.
 * https://docs.aws.amazon.com/vpc/latest/userguide/delete-vpc.html
 */
const inUse =
  /\b(DependencyViolation|has a dependent object|has dependencies and cannot be deleted|currently in use)\b/i;

/** True if a deletion failed only at parts of a network that something else still uses. */
export const isHeldBack = (events: readonly StackEvent[]): boolean => {
  const causes = rootCauses(events);
  return (
    causes.length > 0 && causes.every(({ type, reason = '' }) => type.startsWith('AWS::EC2::') && inUse.test(reason))
  );
};
