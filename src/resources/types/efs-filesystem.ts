import { defineResource } from '../resource.ts';
import { checkEfs } from '../shapes/efs-checks.ts';
import { costOfEfs, efsOpening, efsParams, efsResources } from '../shapes/efs-resources.ts';
import { efsProperties } from '../shapes/efs-shape.ts';

/** The resource type `efs-filesystem`: a file system of EFS in the network of the stack, kept when its stage is destroyed. */
export const efsFilesystem = defineResource({
  type: 'efs-filesystem',
  says: 'A file system of EFS, which jobs have as a volume and functions mount: all see the same files. It lets in only these, and is kept when its stage is destroyed.',
  properties: efsProperties,
  example: `
resources:
  shared:
    type: efs-filesystem
    properties:
      backupEnabled: true
      throughputMode: elastic
  render:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
            command: [sh, -c, 'date >>/data/runs.txt']
      resources:
        cpu: 1
        memory: 900
      timeout: 1200
      volumes:
        - type: efs
          properties:
            efsFilesystemName: shared
            rootDirectory: /renders
            mountPath: /data
`,
  renamable: true,
  mainChild: 'FileSystem',
  admits: ({ existing }) => (existing === undefined ? undefined : 'other-vpc'),
  params: (fileSystem, own) => efsParams(own, fileSystem),
  mountedAs: 'efs',
  opens: (fileSystem, own) => efsOpening(own, fileSystem),
  propertyNames: {
    BackupPolicy: 'backupEnabled',
    ProvisionedThroughputInMibps: 'provisionedThroughputInMibps',
    ThroughputMode: 'throughputMode',
  },
  standingCost: costOfEfs,
  leftOutInPreviews: ({ backupEnabled, throughputMode }) => [
    ...(backupEnabled ? (['backupEnabled'] as const) : []),
    ...(throughputMode === 'provisioned' ? (['throughputMode', 'provisionedThroughputInMibps'] as const) : []),
  ],
  check: checkEfs,
  expand: efsResources,
});
