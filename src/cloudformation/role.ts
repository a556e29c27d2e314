import type { ResourceContribution, Statement } from './contribution.ts';
import { accountId, type Expression } from './expression.ts';

/** The path of a role's inline policy to which extensions add statements. */
export const roleStatements = 'Properties.Policies.0.PolicyDocument.Statement';

interface RoleRequest {
  readonly id: string;
  readonly path: string;
  /** The AWS service that assumes the role: `lambda.amazonaws.com`. */
  readonly service: string;
  /** The statements of the inline policy; without any, and without those of extensions, the role has no inline policy. */
  readonly statements: readonly Statement[];
  /** The ARN of the one resource on whose behalf the service may assume the role; any of the account without it. */
  readonly sourceArn?: Expression;
  /** The pattern of the ARNs of such resources, with `*`, where the ARN itself is not known before the role is. */
  readonly sourcePattern?: Expression;
  /** The condition on the caller, for a service that tells its account otherwise than others do. */
  readonly caller?: Expression;
  /** The name of the inline policy; a changed name replaces the policy of every existing role. */
  readonly policyName?: string;
  readonly from: ResourceContribution['from'];
  readonly metadata?: Expression;
}

/** The one service that assumes a role without naming the account of its caller: for the instances of that account. */
const instances = 'ec2.amazonaws.com';

/** Returns what the request of a service must be for: the account of the stack, and certain resources of it if some are named. */
const callers = (sourceArn: Expression | undefined, sourcePattern: Expression | undefined): Expression => ({
  StringEquals: {
    'aws:SourceAccount': accountId,
    ...(sourceArn === undefined ? {} : { 'aws:SourceArn': sourceArn }),
  },
  ...(sourcePattern === undefined ? {} : { ArnLike: { 'aws:SourceArn': sourcePattern } }),
});

/**
 * Returns a role with one inline policy, which its service assumes only on behalf of the account of the stack:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention
 * A separate AWS::IAM::Policy could be attached after the first use of the role, or detached before the last:
 * https://github.com/hashicorp/terraform-provider-aws/issues/8549
 */
export const role = ({
  id,
  path,
  service,
  statements,
  sourceArn,
  sourcePattern,
  caller,
  policyName = 'permissions',
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
            ...(service === instances ? {} : { Condition: caller ?? callers(sourceArn, sourcePattern) }),
          },
        ],
      },
      Policies: [
        {
          PolicyName: policyName,
          PolicyDocument: { Version: '2012-10-17', Statement: statements as unknown as Expression[] },
        },
      ],
    },
  },
});
