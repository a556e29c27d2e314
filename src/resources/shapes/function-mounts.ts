import type { Expression } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { checkMounts, type EfsMount, mountedFolders } from '../../job/efs-mounts.ts';
import { checkWays } from '../../job/unreachable.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { FunctionProperties } from './function-properties.ts';

/** Returns the mounts of file systems by a function: one, or none. */
export const mountsOfFunction = ({ volumeMounts = [] }: Pick<FunctionProperties, 'volumeMounts'>): EfsMount[] =>
  volumeMounts.flatMap(({ type, properties }) => (type === 'efs' ? [properties] : []));

/**
 * Returns the file systems of a function; undefined for none. The function depends on the access point, and so on the mount
 * targets, which Lambda asks for in each zone of the function:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem-efs.html
 */
export const fileSystemConfigs = (mounts: readonly EfsMount[], fn: ResourceContext): Expression | undefined =>
  mounts.length === 0
    ? undefined
    : mountedFolders(mounts, fn).flatMap(({ accessPointArn, mounts: all }) =>
        all.map(({ mountPath }) => ({ Arn: accessPointArn, LocalMountPath: mountPath })),
      );

/** Returns the errors of the mounts of a function, and a warning about one that is not let in. `at` leads to its properties. */
export const checkFunctionMounts = (own: FunctionProperties, fn: ResourceContext, at: Path): Diagnostic[] => {
  const list = [...at, 'volumeMounts'];
  const mounts = (own.volumeMounts ?? []).flatMap(({ type, properties }, index) =>
    type === 'efs' ? [{ ...properties, at: [...list, index, 'properties'] }] : [],
  );
  const outside = own.joinDefaultVpc ? [] : mounts;
  return [
    ...outside.map(({ at: mount, efsFilesystemName: name }) =>
      errorAt(
        'config/efs',
        [...mount, 'efsFilesystemName'],
        `${name} is in the VPC, and the function is outside: Lambda mounts nothing there.`,
        'Add joinDefaultVpc: true to the function.',
      ),
    ),
    ...mounts
      .filter(({ efsFilesystemName: name }) => fn.neighbours.get(name)?.borrowed)
      .map(({ at: mount, efsFilesystemName: name }) =>
        warningAt(
          'config/no-route',
          [...mount, 'efsFilesystemName'],
          `The preview borrows ${name}, which lets in the pools that are lent, and no function of a preview.`,
          `Leave ${name} out of stackConfig.preview.borrow: the preview then makes one of its own.`,
        ),
      ),
    ...(own.joinDefaultVpc
      ? checkWays(
          mounts.map(({ at: mount, efsFilesystemName: name }) => [[...mount, 'efsFilesystemName'], name]),
          fn.neighbours,
          { inside: true, subject: 'function', neverPublic: true, network: fn.network },
        )
      : []),
    ...checkMounts(mounts, fn),
  ];
};
