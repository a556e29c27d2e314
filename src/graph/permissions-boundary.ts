import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { accountId, concat, type Expression, partition } from '../cloudformation/expression.ts';
import type { Config } from '../config/schema.ts';
import type { Stage } from '../stage/stage.ts';

/**
 * Returns the ARN of the policy that limits every role of a stack: of `stackConfig.permissionsBoundary`, in a preview of
 * `stackConfig.preview.permissionsBoundary` first. A name is of a policy of the stack's account. Undefined without one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export const permissionsBoundary = ({ stackConfig }: Config, { preview }: Stage): Expression | undefined => {
  const written = (preview ? stackConfig?.preview?.permissionsBoundary : undefined) ?? stackConfig?.permissionsBoundary;
  if (written === undefined || written.startsWith('arn:')) return written;
  return concat('arn:', partition, ':iam::', accountId, `:policy/${written}`);
};

/** Returns a role or user with a permissions boundary, unless it names one; anything else as it is. */
export const bounded = (resource: ResourceContribution, boundary: Expression | undefined): ResourceContribution => {
  const { Type, Properties } = resource.body;
  if (boundary === undefined || (Type !== 'AWS::IAM::Role' && Type !== 'AWS::IAM::User')) return resource;
  return {
    ...resource,
    body: { ...resource.body, Properties: { PermissionsBoundary: boundary, ...Properties } },
  };
};
