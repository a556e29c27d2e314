import { flag, integer, object, oneOf, type Properties, required, text } from '../../schema/shape.ts';

/** The shape of a file system that is there already. */
const existing = object('A file system that is there already, instead of one that is made: nothing of it is changed.', {
  fileSystemId: required(text('Its id.', { pattern: '^fs-(?:[0-9a-f]{8}|[0-9a-f]{17})$' })),
  securityGroupId: text(
    'The security group of its mount targets, such as `sg-0a1b2c3d4e5f60718`: a rule for each that mounts it is added. Without it the group must let them in already.',
    { pattern: '^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$' },
  ),
  accessPointId: text(
    'An access point that all mounts use, with its own folder and user; without it each mount gets one of its own.',
    { pattern: '^fsap-[0-9a-f]{17}$' },
  ),
});

/** The properties of an `efs-filesystem`. */
export const efsProperties = {
  existing,
  backupEnabled: flag('Keep daily backups for 35 days, in AWS Backup. Not in previews.'),
  throughputMode: oneOf('How fast it is: as needed, which is `elastic` and the default, as set, or by its size.', [
    'elastic',
    'provisioned',
    'bursting',
  ]),
  provisionedThroughputInMibps: integer('MiB in a second, in the mode `provisioned`. Not in previews.', {
    minimum: 1,
    // https://docs.aws.amazon.com/efs/latest/APIReference/API_CreateFileSystem.html
    maximum: 3_414,
  }),
} as const;

/** The properties of a judged `efs-filesystem`. */
export type EfsProperties = Properties<typeof efsProperties>;
