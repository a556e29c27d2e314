import { canonicalJson, shortHash } from '../cloudformation/canonical.ts';
import { allow, type ResourceContribution, type Statement } from '../cloudformation/contribution.ts';
import { arn, concat, type Expression, getAtt, ref } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { expressionOf } from '../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { required, resourceName, text } from '../schema/shape.ts';
import { mountTargetIds } from '../shared/mount-targets.ts';
import { namedResource, type ResourceContext } from '../stage/resource.ts';

/** The shapes of a mount of a file system but for the path at which it stands. */
export const efsMount = {
  efsFilesystemName: required(resourceName('An `efs-filesystem` of this config.', 'efs-filesystem')),
  rootDirectory: text('The folder of the file system that it sees, which is made where it is not there.', {
    default: '/',
    // At most four folders: https://docs.aws.amazon.com/efs/latest/APIReference/API_RootDirectory.html
    pattern: '^/(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*){0,3})?$',
    maxLength: 100,
  }),
} as const;

/** A mount of a file system of the config by a job or a function. */
export interface EfsMount {
  readonly efsFilesystemName: string;
  readonly rootDirectory: string;
  readonly mountPath: string;
  readonly readOnly?: boolean | undefined;
}

/** A folder of a file system as a job or a function sees it. */
export interface MountedFolder {
  /** Letters, digits and hyphens: the name of the volume in a job definition. */
  readonly name: string;
  readonly fileSystemId: Expression;
  readonly accessPointId: Expression;
  readonly accessPointArn: Expression;
  readonly mounts: readonly EfsMount[];
}

type MountingResource = Pick<ResourceContext, 'id' | 'neighbours' | 'network' | 'stage' | 'path' | 'metadata'>;

const folderOf = ({ efsFilesystemName: name, rootDirectory }: EfsMount): string => `${name}:${rootDirectory}`;

/** Returns the part of a logical id for a folder: `Root` for that of the whole file system. */
const suffixOf = (rootDirectory: string): string =>
  rootDirectory === '/' ? 'Root' : shortHash(canonicalJson(rootDirectory), 8);

/** Returns the logical id of the access point of a folder. Frozen. */
const accessPointId = (
  { efsFilesystemName: name, rootDirectory }: EfsMount,
  user: Pick<ResourceContext, 'id' | 'neighbours'>,
): string => user.id(`${logicalId(user.neighbours.get(name)?.nameInAws ?? name)}${suffixOf(rootDirectory)}AccessPoint`);

/** Returns the mounts of each folder of a file system together, in their order. */
const byFolder = (mounts: readonly EfsMount[]): (readonly [EfsMount, ...EfsMount[]])[] =>
  [...new Set(mounts.map(folderOf))].map(
    (folder) => mounts.filter((mount) => folderOf(mount) === folder) as [EfsMount, ...EfsMount[]],
  );

/** The part of an `efs-filesystem` that mounts of it depend on. */
const fileSystemOf = (name: string, { neighbours }: Pick<MountingResource, 'neighbours'>) => {
  const neighbour = neighbours.get(name);
  const { existing } = Object(neighbour?.properties) as { readonly existing?: { readonly accessPointId?: string } };
  return {
    id: neighbour?.params.id ?? '',
    arn: neighbour?.params.arn ?? '',
    isMade: existing === undefined && !neighbour?.borrowed,
    accessPoint: existing?.accessPointId,
  };
};

/** Returns the folders of file systems that a job or a function mounts. */
export const mountedFolders = (mounts: readonly EfsMount[], user: MountingResource): MountedFolder[] =>
  byFolder(mounts).map((all) => {
    const [{ efsFilesystemName: name, rootDirectory }] = all;
    const { id: fileSystemId, accessPoint } = fileSystemOf(name, user);
    const own = accessPointId(all[0], user);
    const known = accessPoint === undefined ? undefined : expressionOf(accessPoint);
    return {
      name: `${name}-${suffixOf(rootDirectory)}`,
      fileSystemId,
      accessPointId: known ?? ref(own),
      accessPointArn:
        known === undefined ? getAtt(own, 'Arn') : arn('elasticfilesystem', concat('access-point/', known)),
      mounts: all,
    };
  });

/**
 * Returns the access points by which a job or a function sees folders of file systems: as their owner, root, whatever user
 * its program runs as, since a program that changes owners fails as another. They depend on the mount targets, so that what
 * refers to them does too.
 * https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html
 */
export const accessPointContributions = (mounts: readonly EfsMount[], user: MountingResource): ResourceContribution[] =>
  byFolder(mounts).flatMap(([mount]): ResourceContribution[] => {
    const { efsFilesystemName: name, rootDirectory: path } = mount;
    const { id, isMade, accessPoint } = fileSystemOf(name, user);
    if (accessPoint !== undefined) return [];
    const { stage, network } = user;
    const placed = { ...namedResource(name, stage, user.neighbours.get(name)?.nameInAws), network };
    const owner = { OwnerUid: '0', OwnerGid: '0', Permissions: '0755' };
    return [
      {
        kind: 'resource',
        id: accessPointId(mount, user),
        from: user.path,
        tags: 'in-place',
        tagsAt: 'Properties.AccessPointTags',
        holdsData: 'no',
        body: {
          Type: 'AWS::EFS::AccessPoint',
          ...(isMade ? { DependsOn: mountTargetIds(placed) } : {}),
          Metadata: user.metadata,
          Properties: {
            FileSystemId: id,
            PosixUser: { Uid: '0', Gid: '0' },
            RootDirectory: { Path: path, ...(path === '/' ? {} : { CreationInfo: owner }) },
          },
        },
      },
    ];
  });

/**
 * Returns the statements for the role of what mounts file systems: by its own access points alone. Without `ClientRootAccess`
 * EFS would take root for nobody:
 * https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html#efs-client-actions
 */
export const mountStatements = (mounts: readonly EfsMount[], user: MountingResource): Statement[] =>
  mountedFolders(mounts, user).map(({ accessPointArn, mounts: all }) => {
    const [{ efsFilesystemName: name } = { efsFilesystemName: '' }] = all;
    const writes = all.some(({ readOnly }) => !readOnly);
    const actions = ['ClientMount', 'ClientRootAccess', ...(writes ? ['ClientWrite'] : [])];
    return allow(
      actions.map((action) => `elasticfilesystem:${action}`),
      fileSystemOf(name, user).arn,
      { StringEquals: { 'elasticfilesystem:AccessPointArn': accessPointArn } },
    );
  });

/** Returns the errors of mounts that name a folder where the access point of the file system has one. `at` leads to each. */
export const checkMounts = (
  mounts: readonly (EfsMount & { readonly at: Path })[],
  user: Pick<MountingResource, 'neighbours'>,
): Diagnostic[] =>
  mounts.flatMap(({ efsFilesystemName: name, rootDirectory, at }) =>
    rootDirectory === '/' || fileSystemOf(name, user).accessPoint === undefined
      ? []
      : [
          errorAt(
            'config/efs',
            [...at, 'rootDirectory'],
            `${name} is mounted by existing.accessPointId, which has a folder of its own.`,
            `Remove rootDirectory, or remove accessPointId of ${name}.`,
          ),
        ],
  );
