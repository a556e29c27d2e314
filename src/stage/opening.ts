import { canonicalJson, shortHash } from '../cloudformation/canonical.ts';
import { type Expression, getAtt } from '../cloudformation/expression.ts';
import { expressionOf } from '../cloudformation/token.ts';
import type { NamedResource } from './resource.ts';
import type { Stage } from './stage.ts';

/** A port that a resource opens only to what is connected to it. */
export interface Opening {
  /** The name of the resource in the config. */
  readonly name: string;
  /** The name that its logical ids are made of, where it is another one: `renamedFrom`. */
  readonly nameInAws?: string;
  /** The logical id of its security group. */
  readonly groupId: string;
  /** The id of its security group, for rules. */
  readonly group: Expression;
  readonly port: number;
  /** True for the group of what is there already, to which other stacks add rules as well. */
  readonly existing?: true;
}

const namesOf = ({ name, nameInAws }: NamedResource): Pick<Opening, 'name' | 'nameInAws'> =>
  nameInAws === name ? { name } : { name, nameInAws };

/** Returns the opening of a resource whose security group is its child `SecurityGroup`. */
export const openingOf = (resource: NamedResource, port: number): Opening => {
  const groupId = resource.id('SecurityGroup');
  return { ...namesOf(resource), groupId, group: getAtt(groupId, 'GroupId'), port };
};

/** Returns the opening of a resource that is there already, with a security group of the id `sg-…`. */
export const openingOfExisting = (resource: NamedResource, groupId: string, port: number): Opening => ({
  ...namesOf(resource),
  groupId: resource.id('SecurityGroup'),
  group: expressionOf(groupId),
  port,
  existing: true,
});

/**
 * True if a stage adds a rule to the group of an opening for its jobs. A preview adds none to a group that is there already
 * for the pools that it borrows: EC2 takes a rule once, and previews share these pools.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
 */
export const addsRule = ({ existing }: Pick<Opening, 'existing'>, { lender }: Pick<Stage, 'lender'>): boolean =>
  existing === undefined || lender === undefined;

/** The need that a security group is opened to another one, at one port. Those with the same source and target are one rule. */
export interface OpeningNeed {
  readonly kind: 'need';
  readonly of: 'opening';
  readonly to: Opening;
  /** The id of the security group that is let in. */
  readonly source: Expression;
  /** The end of the rule's logical id, after that of the target's group: the source, `Net1a2b3c4d`. */
  readonly suffix: string;
}

/**
 * Returns the network profile of a job, 8 hexadecimal digits for the set of what lets in only what is connected to it:
 * jobs with equal profiles share instances, since jobs of one instance share its network and so its security group.
 * Undefined for a job that is connected to nothing of that kind, and in a preview that borrows, whose jobs all run in the
 * pools of its lender. Frozen.
 */
export const networkProfile = (
  openings: readonly Pick<Opening, 'name' | 'nameInAws'>[],
  { lender }: Pick<Stage, 'lender'>,
): string | undefined =>
  openings.length === 0 || lender !== undefined
    ? undefined
    : shortHash(canonicalJson([...new Set(openings.map(({ name, nameInAws = name }) => nameInAws))].sort()), 8);
