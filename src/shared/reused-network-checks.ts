import { type Diagnostic, errorAt, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import type { Answers, FoundNetwork, FoundSubnet } from '../directives/directive.ts';
import { chosenSubnets, networkQuestion, type ReuseVpc, reachesAws } from './reused-network.ts';

const path = ['stackConfig', 'vpc', 'reuseVpc'] as const;

/** Returns what is wrong with a subnet that a stack uses; undefined for one in which instances reach AWS. */
const wayOut = (subnet: FoundSubnet, at: Path): Diagnostic | undefined => {
  if (reachesAws(subnet)) return undefined;
  const { id, leads } = subnet;
  return leads === 'internet'
    ? errorAt(
        'config/network',
        at,
        `The subnet ${id} leads to the internet, but gives no public addresses (MapPublicIpOnLaunch is off): instances in it cannot reach AWS, and jobs would wait for ever.`,
        `Turn on auto-assign public IPv4 address of ${id}, or name another subnet.`,
      )
    : warningAt(
        'config/network',
        at,
        `The subnet ${id} has no route to the internet (0.0.0.0/0): jobs start in it only if the VPC has interface endpoints of ecs, ecs-agent, ecs-telemetry, ecr.api, ecr.dkr and logs, and the gateway endpoint of s3.`,
        `Name another subnet, or make these endpoints; without them jobs wait for ever.`,
      );
};

/** Returns what is wrong with the subnets of a VPC that AWS has described. */
const checkSubnets = (reuse: ReuseVpc, found: FoundNetwork): Diagnostic[] => {
  const { subnetIds, subnetTag } = reuse;
  const known = new Map(found.subnets.map((subnet) => [subnet.id, subnet]));
  if (subnetIds)
    return subnetIds.flatMap((id, index) => {
      const at = [...path, 'subnetIds', index];
      const subnet = known.get(id);
      if (subnet) return wayOut(subnet, at) ?? [];
      const others = [...known.keys()].sort().join(', ');
      return errorAt(
        'config/network',
        at,
        `${found.id} has no subnet ${id}.`,
        others ? `Its subnets are ${others}.` : 'It has no subnet at all: make some first.',
      );
    });
  const chosen = chosenSubnets(reuse, found);
  const at = subnetTag ? [...path, 'subnetTag'] : [...path];
  if (chosen.length > 0) return chosen.flatMap((subnet) => wayOut(subnet, at) ?? []);
  return [
    errorAt(
      'config/network',
      at,
      subnetTag
        ? `No subnet of ${found.id} has the tag ${subnetTag.name} with the value ${subnetTag.value}.`
        : `${found.id} has no subnet from which instances reach AWS: none is public and gives public addresses, and none has a NAT gateway or another way to the internet.`,
      'Name the subnets in subnetIds.',
    ),
  ];
};

/**
 * Returns errors and warnings about the VPC that a stack reuses: keys that belong together, and what AWS says about it, or that
 * nobody has asked AWS.
 */
export const checkReusedNetwork = (reuse: ReuseVpc, answers: Answers | undefined): Diagnostic[] => {
  const { projectName, stage, vpcId, subnetIds, subnetTag } = reuse;
  if (projectName !== undefined && stage === undefined)
    return [
      errorAt(
        'config/missing-key',
        [...path],
        'projectName alone names no stack.',
        'Add stage, the stage of that project.',
      ),
    ];
  if (vpcId !== undefined && stage !== undefined)
    return [
      errorAt(
        'config/network',
        [...path, 'stage'],
        'stage belongs to projectName, and vpcId names the VPC alone.',
        'Remove one of them.',
      ),
    ];
  if (subnetIds && subnetTag)
    return [
      errorAt(
        'config/network',
        [...path, 'subnetTag'],
        'subnetIds and subnetTag both choose subnets.',
        'Remove one of them.',
      ),
    ];
  const { key, says } = networkQuestion(reuse);
  const answer = answers?.get(key);
  const at = [...path, vpcId === undefined ? 'projectName' : 'vpcId'];
  if (answer === undefined)
    return [
      warningAt(
        'directives/not-looked-up',
        at,
        `Only AWS knows ${says}, and AWS is not asked here: stand-ins take the place of its addresses and subnets.`,
        'A plan with credentials looks it up, and so does every deploy.',
      ),
    ];
  if (answer.kind === 'missing') return [errorAt('config/network', at, answer.sentence, answer.hint)];
  const found = answer.value as FoundNetwork;
  const subnets = checkSubnets(reuse, found);
  const zones = new Set(chosenSubnets(reuse, found).map(({ zone }) => zone));
  return [
    ...subnets,
    ...(found.resolvesNames
      ? []
      : [
          warningAt(
            'config/network',
            at,
            `${found.id} resolves no names (enableDnsSupport is off), so that instances find AWS only by a name server of your own.`,
            'Turn on DNS resolution of the VPC.',
          ),
        ]),
    ...(zones.size === 1 && subnets.length === 0
      ? [
          warningAt(
            'config/network',
            at,
            `All subnets used are in one availability zone, ${[...zones].join()}: jobs wait while it has no instances, and AWS makes no database or load balancer in it.`,
            'Name subnets of two or three zones in subnetIds.',
          ),
        ]
      : []),
  ];
};
