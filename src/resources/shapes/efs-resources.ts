import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { arn, concat, type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { mountTargets, nfsPort } from '../../shared/mount-targets.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import { hoursPerMonth } from '../../shared/prices.ts';
import type { Expansion } from '../../stage/needs.ts';
import { type Opening, openingOf } from '../../stage/opening.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { EfsProperties } from './efs-shape.ts';

/** Returns the id and the ARN of a file system. */
export const efsParams = ({ existing }: EfsProperties, fileSystem: NamedResource): Record<string, Expression> => {
  if (existing === undefined)
    return { arn: getAtt(fileSystem.id('FileSystem'), 'Arn'), id: ref(fileSystem.id('FileSystem')) };
  const id = expressionOf(existing.fileSystemId);
  return { arn: arn('elasticfilesystem', concat('file-system/', id)), id };
};

/** Returns the port at which a file system lets in what mounts it; undefined for one whose security group is not known. */
export const efsOpening = ({ existing }: EfsProperties, fileSystem: NamedResource): Opening | undefined => {
  const opening = openingOf(fileSystem, nfsPort);
  if (existing === undefined) return opening;
  return existing.securityGroupId === undefined
    ? undefined
    : { ...opening, group: expressionOf(existing.securityGroupId) };
};

/**
 * The policy of a file system. With a policy EFS lets in nobody by the network alone: whoever mounts it needs a role that
 * may, and TLS. https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
 */
const policy: Expression = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientRootAccess', 'elasticfilesystem:ClientWrite'],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
};

/** Returns the throughput of a file system, in a preview that of the default, which costs nothing at rest. */
const throughputOf = (own: EfsProperties, { stage }: ResourceContext): Record<string, Expression> => {
  const { throughputMode: mode = 'elastic', provisionedThroughputInMibps: mibps } = own;
  if (mode !== 'provisioned') return { ThroughputMode: mode };
  if (stage.preview || mibps === undefined) return { ThroughputMode: 'elastic' };
  return { ThroughputMode: mode, ProvisionedThroughputInMibps: mibps };
};

/** Returns the CloudFormation resources of a file system: itself, its security group and its mount targets. */
export const efsResources = (own: EfsProperties, fileSystem: ResourceContext): Expansion => {
  if (own.existing !== undefined) return [];
  const { path: from, metadata: Metadata, network = ownNetwork, stage } = fileSystem;
  const ids = { fileSystem: fileSystem.id('FileSystem'), securityGroup: fileSystem.id('SecurityGroup') };
  const group: ResourceContribution = {
    kind: 'resource',
    id: ids.securityGroup,
    from,
    tags: 'in-place',
    holdsData: 'no',
    body: {
      Type: 'AWS::EC2::SecurityGroup',
      Metadata,
      Properties: { GroupDescription: `Mounts of the file system ${fileSystem.nameInAws}.`, VpcId: network.vpc },
    },
  };
  const files: ResourceContribution = {
    kind: 'resource',
    id: ids.fileSystem,
    from,
    tags: 'in-place',
    tagsAt: 'Properties.FileSystemTags',
    holdsData: 'kept',
    body: {
      Type: 'AWS::EFS::FileSystem',
      Metadata,
      Properties: {
        Encrypted: true,
        ...throughputOf(own, fileSystem),
        BackupPolicy: { Status: own.backupEnabled && !stage.preview ? 'ENABLED' : 'DISABLED' },
        FileSystemPolicy: policy,
      },
    },
  };
  return [{ kind: 'need', of: 'network' }, group, files, ...mountTargets(fileSystem, ids)];
};

/** US dollars per month of a MiB in a second that is paid for, in us-east-1: https://aws.amazon.com/efs/pricing/ */
export const dollarsOfMibps = 6;

/** Returns the price of a file system at rest in US dollars per hour in us-east-1; without files it costs by its throughput alone. */
export const costOfEfs = ({ throughputMode, provisionedThroughputInMibps = 0 }: EfsProperties): number =>
  throughputMode === 'provisioned' ? (provisionedThroughputInMibps * dollarsOfMibps) / hoursPerMonth : 0;
