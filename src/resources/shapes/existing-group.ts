import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { text } from '../../schema/shape.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import type { ResourceContext } from '../../stage/resource.ts';

/** The property `existing.securityGroupId` of something that is there already: `what` is the word for it, `database`. */
export const securityGroupId = (what: string) =>
  text(
    `The id of its security group, such as \`sg-0a1b2c3d4e5f60718\`: the stack adds rules that let in the jobs and functions connected to the ${what}, in the VPC of \`stackConfig.vpc.reuseVpc\`. Without it nothing is added, and the group has to let them in already.`,
    { pattern: '^sg-[0-9a-f]{8,17}$' },
  );

/**
 * Returns an error about a security group that the groups of the stack cannot be let into, since they are in another VPC, and
 * a warning in a preview whose jobs run in the pools of another stage; empty for undefined, and for what a preview borrows. `at` is the config path of
 * `securityGroupId`.
 * https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export const checkExistingGroup = (
  groupId: string | undefined,
  { name, network, stage, neighbours }: Pick<ResourceContext, 'name' | 'network' | 'stage' | 'neighbours'>,
  at: Path,
): Diagnostic[] => {
  if (groupId === undefined || neighbours.get(name)?.borrowed) return [];
  if (stage.lender !== undefined)
    return [
      warningAt(
        'config/no-route',
        at,
        `The jobs of this preview run in the pools of the stage ${stage.lender}, which alone can let them into ${groupId}: a rule exists once, and previews share these pools.`,
        `Write ${name} under stackConfig.lend of that stage, and under stackConfig.preview.borrow.`,
      ),
    ];
  if (network?.vpc !== ownNetwork.vpc) return [];
  return [
    errorAt(
      'config/network',
      at,
      `The jobs run in a VPC that the stack makes, and a rule of ${groupId} can name only security groups of its own VPC.`,
      `Write stackConfig.vpc.reuseVpc with the VPC of ${name}, so that the jobs run there.`,
    ),
  ];
};
