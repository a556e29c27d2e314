import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { OpeningNeed } from '../stage/opening.ts';

/**
 * Returns a rule of a security group for each opening that is needed, as a resource of its own: inside of the groups, rules
 * in both directions would be a circle. Several needs of one rule are one. Its id is that of the group and of the source.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html
 */
export const openingContributions = (needs: readonly OpeningNeed[]): ResourceContribution[] => {
  const rules = new Map(
    needs.map(({ to, source, suffix }): [string, ResourceContribution] => {
      const id = `${to.groupId}From${suffix}`;
      return [
        id,
        {
          kind: 'resource',
          id,
          from: ['resources', to.name],
          tags: 'none',
          holdsData: 'no',
          body: {
            Type: 'AWS::EC2::SecurityGroupIngress',
            Properties: {
              GroupId: to.group,
              SourceSecurityGroupId: source,
              IpProtocol: 'tcp',
              FromPort: to.port,
              ToPort: to.port,
            },
          },
        },
      ];
    }),
  );
  return [...rules.values()];
};
