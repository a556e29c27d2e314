import { secretReference } from '../../../cloudformation/dynamic-reference.ts';
import type { FoundByCheck } from '../../../drift/finding.ts';
import { resourceIn } from '../../../stack/template-changes.ts';
import type { DriftCheck, StackToCheck } from './check.ts';

/** A version of a secret that a template names by its id. */
interface PinnedVersion {
  readonly logicalId: string;
  readonly path: string;
  /** Name or ARN. */
  readonly secret: string;
  readonly version: string;
}

/** Matches the ARN of a secret with JSON key, label and version, as Batch and ECS read it. */
const valueFrom = /^(arn:[^:]*:secretsmanager:[^:]*:\d*:secret:[^:]+):[^:]*:[^:]*:([^:]+)$/;

/** Returns the version that a dynamic reference pins: `<secret>:SecretString:<key>:<label>:<version>`. */
const versionIn = (reference: string): readonly [secret: string, version: string] | undefined => {
  const [secret = '', rest = ''] = reference.split(/:SecretString:/);
  const [, , version = ''] = rest.split(':');
  return version === '' ? undefined : [secret, version];
};

/** Returns the versions that a value pins, with the path of each. */
const pinnedIn = (value: unknown, path: string, logicalId: string): PinnedVersion[] => {
  if (typeof value === 'string') {
    const [, secret, version] = valueFrom.exec(value) ?? [];
    const inReferences = [...value.matchAll(secretReference)].flatMap(([, service, reference = '']) => {
      const pinned = service === 'secretsmanager' ? versionIn(reference) : undefined;
      return pinned === undefined ? [] : [{ logicalId, path, secret: pinned[0], version: pinned[1] }];
    });
    return secret === undefined || version === undefined
      ? inReferences
      : [{ logicalId, path, secret, version }, ...inReferences];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => pinnedIn(item, `${path}/${key}`, logicalId));
};

const pinnedVersions = ({ template, resources }: StackToCheck): PinnedVersion[] =>
  resources.flatMap(({ logicalId }) => pinnedIn(resourceIn(template, logicalId)?.Properties, '', logicalId));

const foundIn = (
  { logicalId, path, version }: PinnedVersion,
  current: string | undefined,
): FoundByCheck | undefined => {
  if (current === version) return undefined;
  const state = current === undefined ? 'The secret does not exist any more' : 'The secret has a newer version';
  return {
    logicalId,
    about: path,
    sentence: `${state}, and the template names one version by its id.`,
  };
};

/** Finds versions of secrets that the template names by id and that are not the current ones. Never reads a value. */
export const secrets: DriftCheck = {
  about: 'versions of secrets',
  find: async (states, stack) => {
    const pinned = pinnedVersions(stack);
    const names = [...new Set(pinned.map(({ secret }) => secret))];
    const current = new Map(
      await Promise.all(names.map(async (name) => [name, await states.currentVersion(name)] as const)),
    );
    return pinned.flatMap((one) => foundIn(one, current.get(one.secret)) ?? []);
  },
};
