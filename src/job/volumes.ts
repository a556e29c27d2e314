import type { Expression } from '../cloudformation/expression.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path } from '../diagnostics/diagnostic.ts';
import { instanceStorePath } from '../runtime/instance-store.ts';
import { variant, variants } from '../schema/member.ts';
import { flag, list, type Properties, required, text } from '../schema/shape.ts';
import { costOf, instancesFor, mostMemoryMiB } from '../shared/prices.ts';
import { nvmeFamilies } from '../stage/nvme-families.ts';
import { hasInstanceStore } from '../stage/pool-kind.ts';
import type { ResourceContext } from '../stage/resource.ts';
import { checkMounts, type EfsMount, efsMount, type MountedFolder } from './efs-mounts.ts';

/** The most volumes of a job. */
const mostVolumes = 8;

const mountPath = required(
  text('Where it stands in the container: an absolute path below `/`, such as `/scratch`.', {
    pattern: '^(?:/[A-Za-z0-9_.-]+)+$',
    maxLength: 255,
  }),
);

/** The shape of `volumes`: disks that a job sees beside that of its image. */
export const volumes = list(
  'Disks beside that of the image: `instance-store` is the NVMe disk of the instance, which is fast, shared by all runs on the instance, and lost with it; the job then runs on instances that have one. `efs` is a file system that stays, and that all runs share. An addition of ours: Stacktape does not know it.',
  variants(
    'A disk.',
    variant(
      'instance-store',
      'The NVMe disk of the instance, for data that may be lost: all runs on the instance share it.',
      { mountPath },
    ),
    variant('efs', 'A file system of the config, which all runs share, and which stays.', {
      ...efsMount,
      mountPath,
      readOnly: flag('Only read it.', { default: false }),
    }),
  ),
  { maxItems: mostVolumes },
);

const shapes = { volumes } as const;

/** The disks that a job sees beside that of its image, after judging; undefined for none. */
export type Volumes = Properties<typeof shapes>['volumes'];

/** The name in a job definition of the volume that is the instance's disk. */
const volumeName = 'instance-store';

/** Returns the paths at which a job has the disk of its instance. */
export const diskPathsOf = (disks: Volumes = []): string[] =>
  disks.flatMap(({ type, properties }) => (type === 'instance-store' ? [properties.mountPath] : []));

/** Returns the mounts of file systems among the volumes of a job. */
export const mountsOf = (disks: Volumes = []): EfsMount[] =>
  disks.flatMap(({ type, properties }) => (type === 'efs' ? [properties] : []));

/**
 * Returns the properties of a container with the instance's disk, which is the folder in which the user data of its pool
 * mounts it, and with folders of file systems; empty for a job without either.
 *
 * File systems are mounted with TLS and by the role of the job. For that an instance needs `amazon-efs-utils` and the volume
 * plugin of ECS: the images of ECS for Amazon Linux 2023 have the one installed and the other enabled
 * (`packages_al2023` of https://github.com/aws/amazon-ecs-ami/blob/main/variables.pkr.hcl, and `scripts/enable-services.sh`
 * there); Fargate has both from its platform version 1.4.0 on, and Batch uses the latest.
 *
 * - https://docs.aws.amazon.com/batch/latest/APIReference/API_Volume.html
 * - https://docs.aws.amazon.com/batch/latest/userguide/efs-volumes.html
 */
export const volumesOfContainer = (
  paths: readonly string[],
  folders: readonly MountedFolder[],
): Readonly<Record<string, Expression>> => {
  const disk = { Name: volumeName, Host: { SourcePath: instanceStorePath } };
  const points = [
    ...paths.map((path) => ({ SourceVolume: volumeName, ContainerPath: path, ReadOnly: false })),
    ...folders.flatMap(({ name, mounts }) =>
      mounts.map((mount) => ({
        SourceVolume: name,
        ContainerPath: mount.mountPath,
        ReadOnly: mount.readOnly ?? false,
      })),
    ),
  ];
  if (points.length === 0) return {};
  return {
    Volumes: [
      ...(paths.length > 0 ? [disk] : []),
      ...folders.map(({ name, fileSystemId, accessPointId }) => ({
        Name: name,
        EfsVolumeConfiguration: {
          FileSystemId: fileSystemId,
          TransitEncryption: 'ENABLED',
          AuthorizationConfig: { AccessPointId: accessPointId, Iam: 'ENABLED' },
        },
      })),
    ],
    MountPoints: points,
  };
};

/** Folders that the container's system fills itself; a disk in their place, or below, keeps it from starting. */
const ofSystem = ['dev', 'proc', 'sys'];

/** Folders that hold the programs and settings of an image; a disk in their place hides them. */
const ofImage = ['bin', 'boot', 'etc', 'lib', 'lib32', 'lib64', 'run', 'sbin', 'usr'];

/** Returns why a path cannot be that of a disk; undefined for one that can. */
const wrongPath = (path: string, earlier: readonly string[]): string | undefined => {
  const [first = '', ...rest] = path.slice(1).split('/');
  if ([first, ...rest].some((part) => part === '.' || part === '..')) return 'it has . or .. among its parts';
  if (ofSystem.includes(first)) return `/${first} belongs to the system of the container`;
  if (rest.length === 0 && ofImage.includes(first)) return `/${first} holds what the image needs to start`;
  return earlier.includes(path) ? `${path} is the path of another volume of the job` : undefined;
};

interface JobWithVolumes {
  readonly volumes?: Volumes | undefined;
  readonly arm64: boolean;
  readonly resources: { readonly cpu: number; readonly memory: number; readonly gpu?: number | undefined };
  readonly jobQueueArn?: string | undefined;
  readonly capacity?: unknown;
}

/** Returns the error of a job that no instance with a disk of its own holds in the region; none for any other. */
const checkSize = (
  { arm64, resources: { cpu, memory } }: JobWithVolumes,
  at: Path,
  region: string | undefined,
): Diagnostic[] => {
  const size = { arm64, nvme: true, families: nvmeFamilies(arm64, region) };
  if (costOf({ ...size, cpu, memoryMiB: memory })) return [];
  const words = `No instance of the families ${size.families.join(', ')}, which have disks of their own,`;
  const vcpus = Math.max(...instancesFor(size).map((one) => one.vcpus));
  const isCpu = cpu > vcpus;
  return [
    errorAt(
      'config/volume-size',
      [...at, 'resources', isCpu ? 'cpu' : 'memory'],
      isCpu ? `${words} has ${cpu} vCPUs.` : `${words} has ${memory} MiB for a job of ${cpu} vCPUs.`,
      isCpu
        ? `Write ${vcpus} or less, or take volumes out.`
        : `Write ${mostMemoryMiB(cpu, arm64, size)} or less, or take volumes out: an instance keeps some memory for itself.`,
    ),
  ];
};

/**
 * Returns the errors of a job with `volumes`: for paths that no disk can have, for GPUs, whose pools mount no disk, and for
 * a size that no instance with a disk has. `at` is the path of the job's properties; without `region` it is one that has
 * the usual families.
 */
export const checkVolumes = (
  job: JobWithVolumes,
  at: Path,
  { region, neighbours }: Pick<ResourceContext, 'region' | 'neighbours'>,
): Diagnostic[] => {
  const { volumes: disks = [], resources, jobQueueArn, capacity } = job;
  if (disks.length === 0) return [];
  const paths = disks.map(({ properties }) => properties.mountPath);
  const wrong = paths.flatMap((path, index) => {
    const why = wrongPath(path, paths.slice(0, index));
    return why === undefined
      ? []
      : [
          errorAt(
            'config/volume-path',
            [...at, 'volumes', index, 'properties', 'mountPath'],
            `The disk cannot stand at ${path}: ${why}.`,
            'Write a folder of its own, such as /scratch.',
          ),
        ];
  });
  const mounted = disks.flatMap(({ type, properties }, index) =>
    type === 'efs' ? [{ ...properties, at: [...at, 'volumes', index, 'properties'] }] : [],
  );
  const found = [...wrong, ...checkMounts(mounted, { neighbours })];
  if (!hasInstanceStore(disks)) return found;
  if (resources.gpu)
    return [
      ...found,
      errorAtKey(
        'config/volume-gpu',
        [...at, 'volumes'],
        'A job with GPUs has no instance store here: not all instances with GPUs have a disk of their own, and their pools mount none.',
        'Take volumes out and write storage, or take gpu out.',
      ),
    ];
  return jobQueueArn === undefined && capacity === undefined ? [...found, ...checkSize(job, at, region)] : found;
};
