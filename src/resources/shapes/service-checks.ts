import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { checkConnections } from '../../job/connections.ts';
import { checkVariables } from '../../job/environment.ts';
import { checkLogForwarding } from '../../job/log-forwarding.ts';
import { checkRoleStatements } from '../../job/role-statements.ts';
import { checkReach } from '../../job/unreachable.ts';
import { isFargateSize, nearestFargateSizes } from '../../shared/fargate-sizes.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import { innerOf } from '../../stage/network.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { instancesOf, type ServiceProperties } from './service-shape.ts';

/** Returns the errors of a size that Fargate does not have, or that is not written. */
const checkSize = ({ cpu, memory }: ServiceProperties['resources'], at: Path): Diagnostic[] => {
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
const checkScaling = (own: ServiceProperties, at: Path): Diagnostic[] => {
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
const checkHealth = ({ internalHealthCheck }: ServiceProperties, at: Path): Diagnostic[] => {
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
const checkPrivate = (
  own: ServiceProperties,
  { stage, network = ownNetwork }: ResourceContext,
  at: Path,
): Diagnostic[] =>
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
const checkPort = ({ environment, port }: ServiceProperties, at: Path): Diagnostic[] =>
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

/** Returns the errors and warnings about what the shape of a `private-service` cannot express. */
export const checkService = (own: ServiceProperties, service: ResourceContext): Diagnostic[] => {
  const at = [...service.path, 'properties'];
  const connected = [...at, 'connectTo'];
  return [
    ...checkSize(own.resources, [...at, 'resources']),
    ...checkScaling(own, [...at, 'scaling']),
    ...checkHealth(own, at),
    ...checkPrivate(own, service, at),
    ...checkVariables(own.environment, [...at, 'environment'], service.neighbours, 'task definition'),
    ...checkPort(own, at),
    ...checkConnections(own.connectTo, service.neighbours, connected, 'service'),
    ...checkReach(own.connectTo, service.neighbours, connected, { inside: true, subject: 'service' }),
    ...checkRoleStatements(own.iamRoleStatements, [...at, 'iamRoleStatements'], 'service'),
    ...checkLogForwarding(own.logging, [...at, 'logging']),
  ];
};
