import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { checkConnections } from '../../job/connections.ts';
import { checkVariables } from '../../job/environment.ts';
import { checkLogForwarding } from '../../job/log-forwarding.ts';
import { checkRoleStatements } from '../../job/role-statements.ts';
import { checkReach } from '../../job/unreachable.ts';
import { isFargateSize, nearestFargateSizes } from '../../shared/fargate-sizes.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import { innerOf } from '../../stage/network.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { checkExistingGroup } from './existing-group.ts';
import { instancesOf, type MadeService, madeService, type ServiceProperties } from './service-shape.ts';

/** Returns the errors of a size that Fargate does not have, or that is not written. */
const checkSize = ({ cpu, memory }: MadeService['resources'], at: Path): Diagnostic[] => {
  const missing = (['cpu', 'memory'] as const).filter((key) => (key === 'cpu' ? cpu : memory) === undefined);
  if (cpu === undefined || memory === undefined)
    return [
      errorAt(
        'config/missing-key',
        at,
        `A service on Fargate needs ${missing.map((key) => `\`${key}\``).join(' and ')}.`,
        'Write cpu: 0.25 with memory: 512, or more of both.',
      ),
    ];
  if (isFargateSize({ cpu, memoryMiB: memory })) return [];
  const near = nearestFargateSizes({ cpu, memoryMiB: memory }).map(
    (one) => `cpu: ${one.cpu} with memory: ${one.memoryMiB}`,
  );
  return [
    errorAt(
      'config/fargate-size',
      at,
      `With cpu: ${cpu} a service cannot have ${memory} MiB of memory: AWS fixes the sizes.`,
      `Write ${near.join(', or ')}.`,
    ),
  ];
};

/** Returns the errors of bounds of the number of instances that exclude each other. */
const checkScaling = (own: MadeService, at: Path): Diagnostic[] => {
  const { fewest, most } = instancesOf(own);
  if (fewest > most)
    return [
      errorAt(
        'config/out-of-range',
        [...at, 'minInstances'],
        `The fewest instances are ${fewest}, and the most are ${most}${most === 1 ? ', as long as maxInstances says nothing else' : ''}.`,
        'Write a minInstances that is not above maxInstances.',
      ),
    ];
  if (fewest === 0 && most > 1)
    return [
      errorAt(
        'config/out-of-range',
        [...at, 'minInstances'],
        'A service of which none runs has no load that could be measured, so it would never start.',
        'Write minInstances: 1; or remove maxInstances to stop the service.',
      ),
    ];
  return [];
};

/**
 * Returns the error of a check whose command does not say how it is run.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
 */
const checkHealth = ({ internalHealthCheck }: MadeService, at: Path): Diagnostic[] => {
  const [first = ''] = internalHealthCheck?.healthCheckCommand ?? ['CMD'];
  if (hasToken(first) || ['CMD', 'CMD-SHELL'].includes(first)) return [];
  return [
    errorAt(
      'config/wrong-format',
      [...at, 'internalHealthCheck', 'healthCheckCommand'],
      `A check begins with CMD, for a program with its arguments, or CMD-SHELL, for a line of a shell, and not with "${first}".`,
      'Write healthCheckCommand: [CMD-SHELL, <the line>].',
    ),
  ];
};

/** Returns the error of a service that has to have no public address in a stack whose subnets are public. */
const checkPrivate = (own: MadeService, { stage, network = ownNetwork }: ResourceContext, at: Path): Diagnostic[] =>
  // The network of a lender is not known here.
  !own.usePrivateSubnetsWithNAT || stage.lender !== undefined || innerOf(network).reachesInternet
    ? []
    : [
        errorAt(
          'config/network',
          [...at, 'usePrivateSubnetsWithNAT'],
          'The stack has no private subnets with a NAT gateway, so the service would have a public address.',
          'Add stackConfig.vpc.nat, which costs by the hour; or remove this: nothing reaches the address from outside.',
        ),
      ];

/** Returns a warning about a variable `PORT` of another port than that of the service. */
const checkPort = ({ environment, port }: MadeService, at: Path): Diagnostic[] =>
  environment.flatMap(({ name, value }, index) =>
    name !== 'PORT' || hasToken(String(value)) || String(value) === String(port)
      ? []
      : [
          warningAt(
            'config/environment',
            [...at, 'environment', index, 'value'],
            `The service is reached at port ${port}, and its container is told that it is ${value}.`,
            `Remove PORT, which is ${port} by itself, or write port: ${value}.`,
          ),
        ],
  );

/** The properties of a service that is made, of which an existing one can have none. */
const ofMade = [
  'port',
  'resources',
  'environment',
  'logging',
  'internalHealthCheck',
  'loadBalancing',
  'scaling',
  'enableRemoteSessions',
  'usePrivateSubnetsWithNAT',
  'connectTo',
  'iamRoleStatements',
] as const satisfies readonly (keyof ServiceProperties)[];

/** True for a value that is none, or the one that a property has by itself. */
const isUsual = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

/** Returns the errors and warnings about a service that is there already. */
const checkExisting = (own: ServiceProperties, service: ResourceContext, at: Path): Diagnostic[] => [
  ...checkExistingGroup(own.existing?.securityGroupId, service, [...at, 'existing', 'securityGroupId']),
  ...ofMade.flatMap((key) =>
    isUsual(own[key])
      ? []
      : [
          errorAtKey(
            'config/service',
            [...at, key],
            `\`${key}\` is of a service that is made, and this one is there already.`,
            key === 'port' ? 'Write it as existing.port.' : 'Remove it.',
          ),
        ],
  ),
];

/** Returns the errors and warnings about what the shape of a `private-service` cannot express. */
export const checkService = (own: ServiceProperties, service: ResourceContext): Diagnostic[] => {
  const at = [...service.path, 'properties'];
  const made = madeService(own);
  return made === undefined ? checkExisting(own, service, at) : checkMade(made, service, at);
};

/** Returns the errors and warnings about a service that the stack makes. */
const checkMade = (own: MadeService, service: ResourceContext, at: Path): Diagnostic[] => {
  const connected = [...at, 'connectTo'];
  return [
    ...checkSize(own.resources, [...at, 'resources']),
    ...checkScaling(own, [...at, 'scaling']),
    ...checkHealth(own, at),
    ...checkPrivate(own, service, at),
    ...checkVariables(own.environment, [...at, 'environment'], service.neighbours, 'task definition'),
    ...checkPort(own, at),
    ...checkConnections(own.connectTo, service.neighbours, connected, 'service'),
    ...checkReach(own.connectTo, service.neighbours, connected, {
      inside: true,
      subject: 'service',
      network: service.network,
    }),
    ...checkRoleStatements(own.iamRoleStatements, [...at, 'iamRoleStatements'], 'service'),
    ...checkLogForwarding(own.logging, [...at, 'logging']),
  ];
};
