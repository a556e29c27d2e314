import { allow, type Contribution } from '../cloudformation/contribution.ts';
import { arn, concat, ref } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';
import { codeDeployApplicationId, codeDeployRoleId } from '../stage/code-deploy.ts';
import type { CodeDeployNeed } from '../stage/needs.ts';
import type { Stage } from '../stage/stage.ts';

/**
 * Returns the application of CodeDeploy that has a deployment group for each function, and the role by which CodeDeploy moves
 * the traffic of these functions and invokes their hooks, and nothing else; empty without needs. CloudFormation hands over what
 * to deploy as text, so the role reads nothing in S3.
 *
 * - https://docs.aws.amazon.com/codedeploy/latest/userguide/managed-policies.html (AWSCodeDeployRoleForLambdaLimited)
 * - https://docs.aws.amazon.com/codedeploy/latest/userguide/security_confused_deputy.html
 */
export const codeDeployContributions = (
  needs: readonly CodeDeployNeed[],
  { rolePath }: Pick<Stage, 'rolePath'>,
): Contribution[] => {
  if (needs.length === 0) return [];
  const hooks = needs.flatMap(({ hookArns }) => hookArns);
  return [
    {
      kind: 'resource',
      id: codeDeployApplicationId,
      from: [],
      tags: 'in-place',
      holdsData: 'no',
      body: { Type: 'AWS::CodeDeploy::Application', Properties: { ComputePlatform: 'Lambda' } },
    },
    role({
      id: codeDeployRoleId,
      path: rolePath,
      service: 'codedeploy.amazonaws.com',
      // A deployment group needs the role, so the role cannot name it.
      sourcePattern: arn('codedeploy', 'deploymentgroup:', ref(codeDeployApplicationId), '/*'),
      statements: [
        allow(
          ['lambda:GetAlias', 'lambda:GetProvisionedConcurrencyConfig', 'lambda:UpdateAlias'],
          needs.flatMap(({ functionArn }) => [functionArn, concat(functionArn, ':*')]),
        ),
        ...(hooks.length > 0 ? [allow(['lambda:InvokeFunction'], hooks)] : []),
        allow(['cloudwatch:DescribeAlarms'], '*'),
      ],
      from: [],
    }),
  ];
};
