import { canonicalJson } from '../../cloudformation/canonical.ts';
import { type Expression, hasFunction, isMap } from '../../cloudformation/expression.ts';
import { instanceStorePath } from '../../runtime/instance-store.ts';
import { namesOfItems } from '../../stack/property-differences.ts';
import { resourceIn, resourcesIn } from '../../stack/template-changes.ts';
import { isNothing, listOf, propertiesOf } from './attachments.ts';
import { existsAlike, keysIn } from './identities.ts';
import type { KeyOf } from './pattern.ts';

/** A right of a container on the host that it runs on, or as root in it. */
export interface ContainerRight {
  /** A clause that follows `may now`: `use the device /dev/fuse of its host`. */
  readonly words: string;
  /** Path below `Properties`, with items of lists by name where they have names. */
  readonly path: readonly string[];
}

/** A job definition or task definition whose containers have more rights than before. */
export interface BroaderContainers {
  readonly logicalId: string;
  readonly rights: readonly ContainerRight[];
}

const types: ReadonlySet<string> = new Set(['AWS::Batch::JobDefinition', 'AWS::ECS::TaskDefinition']);

/** Properties whose keys or items the config's author chooses, and that give a container no right. */
const chosen =
  /^(?:Args|Annotations|Command|DockerLabels|EntryPoint|Env|Environment|Labels|Options|Parameters|Secrets|Tags)$/;

/** True for what may switch a property on: a value that is known only to CloudFormation may. */
const isOn = (value: Expression): boolean => value !== false && value !== 'false';

/** True for the user root, by name or number, with any group. */
const isRoot = (value: Expression): boolean =>
  hasFunction(value) || (typeof value === 'object' ? false : /^(?:0+|root)(?::|$)/.test(String(value).trim()));

const isHost = (value: Expression): boolean => hasFunction(value) || value === 'host';

/** Returns a value as text where it is one, else `that CloudFormation resolves`. */
const named = (value: Expression | undefined): string =>
  typeof value === 'string' ? value : 'that CloudFormation resolves';

/** The property of a definition by which containers get a right, with the clause for its value; undefined if it gives none. */
const rights: Readonly<Record<string, (value: Expression) => string | undefined>> = {
  // https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html
  Privileged: (value) => (isOn(value) ? 'run privileged, as root of its host' : undefined),
  User: (value) => (isRoot(value) ? 'run as root in its container' : undefined),
  // https://docs.aws.amazon.com/batch/latest/APIReference/API_EksContainerSecurityContext.html
  RunAsUser: (value) => (isRoot(value) ? 'run as root in its container' : undefined),
  AllowPrivilegeEscalation: (value) => (isOn(value) ? 'get more rights than its first process' : undefined),
  // https://docs.aws.amazon.com/batch/latest/APIReference/API_EksPodProperties.html
  HostNetwork: (value) => (isOn(value) ? 'use the network of its host' : undefined),
  // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
  NetworkMode: (value) => (isHost(value) ? 'use the network of its host' : undefined),
  PidMode: (value) => (isHost(value) ? 'see the processes of its host' : undefined),
  IpcMode: (value) => (isHost(value) ? 'use the shared memory of its host' : undefined),
};

/** Returns the right to a device or a folder of the host, by an item of `Devices` or a volume; undefined if it is none. */
const mountedRight = (key: string, value: Expression): string | undefined => {
  if (key === 'HostPath') {
    const folder = isMap(value) ? value.Path : undefined;
    return folder === undefined
      ? `use the device ${named(value)} of its host`
      : `use the folder ${named(folder)} of its host`;
  }
  // The instance store is the job's own disk: it is empty when the instance starts.
  return key === 'SourcePath' && value !== instanceStorePath ? `use the folder ${named(value)} of its host` : undefined;
};

/** A right, with a text that is equal for the same right of another template. */
interface KeyedRight extends ContainerRight {
  readonly key: string;
}

/** Returns the rights that a part of a definition gives. */
const rightsIn = (value: Expression, path: readonly string[], keyOf: KeyOf): KeyedRight[] => {
  if (Array.isArray(value)) {
    const names = namesOfItems(value);
    return value.flatMap((item, index) => rightsIn(item, [...path, names?.[index] ?? String(index)], keyOf));
  }
  if (!isMap(value)) return [];
  return Object.entries<Expression>(value)
    .filter(([key, item]) => !chosen.test(key) && item !== null && !isNothing(item))
    .flatMap(([key, item]): KeyedRight[] => {
      const inner = [...path, key];
      const right = (words: string, of: Expression, at = inner): KeyedRight => ({
        ...{ words, path: at },
        // Positions of devices and volumes mean nothing.
        key: canonicalJson([path.filter((part) => !/^\d+$/.test(part)), words, keyOf(of)]),
      });
      const words = Object.hasOwn(rights, key) ? rights[key]?.(item) : mountedRight(key, item);
      if (words !== undefined) return [right(words, item)];
      if (key !== 'Capabilities' || !isMap(item)) return rightsIn(item, inner, keyOf);
      return listOf(item.Add).map((one) => right(`use the Linux capability ${named(one)}`, one, [...inner, 'Add']));
    });
};

/**
 * Returns the job definitions and task definitions whose containers get rights that those of before did not have: on
 * their host, or as root. A value that only CloudFormation knows counts as a right, unless it is the same as before.
 */
export const broaderContainers = (before: Expression | undefined, after: Expression): BroaderContainers[] =>
  Object.entries(resourcesIn(after)).flatMap(([logicalId, resource]) => {
    if (!types.has(resource.Type ?? '')) return [];
    const former = existsAlike(logicalId, before, after) ? resourceIn(before, logicalId) : undefined;
    const known = new Set(rightsIn(propertiesOf(former), [], keysIn(before)).map(({ key }) => key));
    const more = rightsIn(propertiesOf(resource), [], keysIn(after)).filter(({ key }) => !known.has(key));
    return more.length === 0 ? [] : [{ logicalId, rights: more.map(({ words, path }) => ({ words, path })) }];
  });
