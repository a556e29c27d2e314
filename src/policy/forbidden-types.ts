import type { Config } from '../config/schema.ts';
import { eventsIn } from '../lint/placed-events.ts';
import type { Policy } from './policy.ts';
import { fitsPattern, type Judged, placeOf, type Violation } from './violation.ts';

/** Returns the violation of a type; one without a place in the config is of what all jobs share. */
const violation = (path: Violation['path'], type: string, hint?: string): Violation => ({
  code: 'policy/forbidden-type',
  path,
  sentence: `The policy forbids \`${type}\`.`,
  hint:
    hint ??
    (path.length === 0
      ? 'This action makes it for what the config asks for, so those who keep the policy have to allow it.'
      : 'Leave it out, or ask those who keep the policy.'),
});

/** Keys of `stackConfig.vpc` with the types of CloudFormation that a stack has for them alone. */
const ofNetworkKeys: readonly (readonly [key: 'nat', types: readonly string[]])[] = [
  ['nat', ['AWS::EC2::NatGateway', 'AWS::EC2::EIP']],
];

/** Returns the violation of a type of what all jobs share: at the key that asks for it, if the config has one. */
const ofShared = ({ stackConfig }: Config, type: string): Violation => {
  const key = ofNetworkKeys.find(([one, types]) => stackConfig?.vpc?.[one] !== undefined && types.includes(type))?.[0];
  return key === undefined ? violation([], type) : violation(['stackConfig', 'vpc', key], type, `Take ${key} out.`);
};

/**
 * Returns a violation for each resource, event and CloudFormation resource of a forbidden type. A CloudFormation type is
 * reported once for each resource of the config that it belongs to.
 */
export const forbiddenTypes = (policy: Policy, { config, resources }: Judged): Violation[] => {
  const forbidden = policy.forbiddenTypes ?? [];
  const isForbidden = (type: string) => forbidden.some((one) => fitsPattern(type, one));
  const ofResources = Object.entries(config.resources)
    .filter(([, { type }]) => isForbidden(type))
    .map(([name, { type }]) => violation(['resources', name, 'type'], type));
  const ofEvents = eventsIn(config)
    .filter(({ event }) => isForbidden(event.type))
    .map(({ path, event }) => violation([...path.slice(0, -1), 'type'], event.type));
  const ofTemplate = [...resources.values()]
    .filter(({ body }) => isForbidden(body.Type))
    .map((resource) => {
      const at = placeOf(resource);
      if (at.length === 0) return ofShared(config, resource.body.Type);
      return violation(at[0] === 'cloudformationResources' ? [...at, 'Type'] : at, resource.body.Type);
    });
  const once = new Map(ofTemplate.map((one) => [JSON.stringify([one.path, one.sentence]), one]));
  return [...ofResources, ...ofEvents, ...once.values()];
};
