import { accountId } from '../../cloudformation/expression.ts';
import { defineDirective } from '../directive.ts';

/** `$AwsAccountId()`: the account of the stack. Always a reference, so that one template works in every account. */
export const awsAccountId = defineDirective({
  type: 'aws-account-id',
  says: 'The id of the AWS account that the stack is in, as a reference to `AWS::AccountId`.',
  example: '$AwsAccountId()',
  iamActions: [],
  parameters: [],
  meaning: { kind: 'reference', expression: () => accountId },
});
