import { type Expression, isMap, ref, select } from '../cloudformation/expression.ts';
import { type PoolKind, poolKinds } from '../stage/pool-kind.ts';
import { ownPools, queueId } from './capacity.ts';
import type { LentPart } from './lent-pools.ts';
import { network, networkContributions } from './network.ts';
import { withoutProfile } from './scoped-pools.ts';
import { thirdZone } from './zones.ts';

/** Returns the name of the template's parameter with a part that a preview borrows. Frozen. */
export const borrowedParameter = (part: LentPart): string => `StpBorrowed${part}`;

/** Returns the name of the parameter with the ARN of a borrowed job queue. */
export const borrowedQueue = (kind: PoolKind): string => borrowedParameter(`${kind}JobQueue`);

/** Returns the kind of a pool by the name that `Ref` gives its job queue, of the stack or borrowed; undefined for any other. */
export const kindOfQueue = (name: unknown): PoolKind | undefined =>
  poolKinds.find((kind) => withoutProfile(String(name)) === queueId(kind) || name === borrowedQueue(kind));

/** The number of the lender's subnets that a borrower names: a region may have no third zone. */
const subnetsNamed = 2;

const borrowed = (part: LentPart): Expression => ref(borrowedParameter(part));

/** References to the parameters of a preview that borrows, by the reference to the stack's own pools and network as JSON. */
const replacements: ReadonlyMap<string, Expression> = new Map(
  (
    [
      [network.vpc, borrowed('Vpc')],
      [network.addresses, borrowed('Addresses')],
      ...network.subnets
        .slice(0, subnetsNamed)
        .map((subnet, index): [Expression, Expression] => [subnet, select(index, borrowed('Subnets'))]),
      ...poolKinds.map((kind): [Expression, Expression] => [ref(queueId(kind)), ref(borrowedQueue(kind))]),
      [{ 'Fn::GetAtt': [ownPools.securityGroup, 'GroupId'] }, borrowed('SecurityGroup')],
    ] satisfies [Expression, Expression][]
  ).map(([own, other]) => [JSON.stringify(own), other]),
);

/** Returns what stands for an expression in a preview that borrows pools and network; undefined for one that stays. */
export const borrowedPart = (expression: Expression): Expression | undefined => {
  const condition = isMap(expression) ? (expression['Fn::If'] as readonly Expression[] | undefined) : undefined;
  // The lender may have two zones, so nothing is placed in a third one.
  if (condition?.[0] === thirdZone) return condition[2];
  // The lender has one pool of each kind, whatever the jobs of a preview are connected to.
  const id = isMap(expression) ? expression.Ref : undefined;
  return replacements.get(JSON.stringify(typeof id === 'string' ? ref(withoutProfile(id)) : expression));
};

/** Logical ids of the stack's network, on which nothing of a borrowing preview can depend. */
export const networkIds: ReadonlySet<string> = new Set(
  networkContributions().flatMap((part) => (part.kind === 'resource' ? [part.id] : [])),
);
