import type { ResourceContribution, Statement } from './contribution.ts';
import type { Expression } from './expression.ts';

/** Where other parts of the house add statements to a role's own policy. */
export const roleStatements = 'Properties.Policies.0.PolicyDocument.Statement';

interface RoleRequest {
  readonly id: string;
  readonly path: string;
  /** The AWS service that assumes it: `lambda.amazonaws.com`. */
  readonly service: string;
  readonly statements: readonly Statement[];
  /** When the service may assume it, in the words of IAM. */
  readonly condition?: Expression;
  /** Name of the inline policy; a changed name rewrites the policy of every role that exists. */
  readonly policyName?: string;
  readonly managedPolicies?: readonly Expression[];
  readonly from: ResourceContribution['from'];
  readonly metadata?: Expression;
}

/**
 * A role with one inline policy. Inline, since a separate AWS::IAM::Policy may arrive after its first use, or go
 * before its last (https://github.com/hashicorp/terraform-provider-aws/issues/8549).
 */
export const role = ({
  id,
  path,
  service,
  statements,
  condition,
  policyName = 'permissions',
  managedPolicies,
  from,
  metadata,
}: RoleRequest): ResourceContribution => ({
  kind: 'resource',
  id,
  from,
  tags: 'in-place',
  holdsData: 'no',
  open: [roleStatements],
  body: {
    Type: 'AWS::IAM::Role',
    ...(metadata === undefined ? {} : { Metadata: metadata }),
    Properties: {
      Path: path,
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: service },
            Action: 'sts:AssumeRole',
            ...(condition === undefined ? {} : { Condition: condition }),
          },
        ],
      },
      ManagedPolicyArns: managedPolicies,
      Policies: statements.length
        ? [
            {
              PolicyName: policyName,
              PolicyDocument: { Version: '2012-10-17', Statement: statements as unknown as Expression[] },
            },
          ]
        : undefined,
    },
  },
});
