import { flag, integer, oneOf } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';

/** The resource type `efs-filesystem`, which cannot be deployed yet. */
export const efsFilesystem = laterResource({
  type: 'efs-filesystem',
  says: 'An EFS file system, which functions and services mount.',
  properties: {
    backupEnabled: flag('Keep daily backups.'),
    throughputMode: oneOf('How fast it is: as needed, as set, or by its size.', ['elastic', 'provisioned', 'bursting']),
    provisionedThroughputInMibps: integer('MiB in a second, in the mode `provisioned`.', { minimum: 1 }),
  },
  example: `
resources:
  shared:
    type: efs-filesystem
    properties:
      backupEnabled: true
`,
  connectable: false,
  params: () => ['arn', 'id'],
});
