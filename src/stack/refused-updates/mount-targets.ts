import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { idsIn } from '../../cloudformation/referenced-ids.ts';
import { resourceIn, resourcesIn } from '../template-changes.ts';
import { literalProperties, type RefusedUpdate } from './refused-update.ts';

/** Returns the VPC of each file system of a template as JSON, by the security groups of its mount targets. */
const vpcsOf = (template: Expression | undefined): ReadonlyMap<string, string> =>
  new Map(
    Object.values(resourcesIn(template)).flatMap((resource): [string, string][] => {
      if (resource?.Type !== 'AWS::EFS::MountTarget') return [];
      const { FileSystemId, SecurityGroups } = literalProperties(resource);
      const [fileSystem] = idsIn(FileSystemId);
      const [group] = idsIn(SecurityGroups);
      const placed = group === undefined ? undefined : resourceIn(template, group);
      const { VpcId } = placed === undefined ? {} : literalProperties(placed);
      return fileSystem === undefined || VpcId === undefined ? [] : [[fileSystem, canonicalJson(VpcId)]];
    }),
  );

/**
 * Returns the file systems that stay and move to another VPC. EFS has the mount targets of a file system in one VPC, and
 * CloudFormation makes those in the new one before it deletes the old ones:
 * https://docs.aws.amazon.com/efs/latest/ug/manage-fs-access.html
 */
export const mountTargetVpcs = (deployed: Expression | undefined, ours: Expression): RefusedUpdate[] => {
  const before = vpcsOf(deployed);
  return [...vpcsOf(ours)].flatMap(([logicalId, vpc]): RefusedUpdate[] => {
    const was = before.get(logicalId);
    if (was === undefined || was === vpc) return [];
    return [
      {
        logicalId,
        type: 'AWS::EFS::FileSystem',
        why: 'EFS has the mount targets of a file system in one VPC, and CloudFormation makes those in the new one before it deletes those in the former one',
        instead:
          'Leave the network as it is, or add a second file system under another name in the config, and copy the files',
      },
    ];
  });
};
