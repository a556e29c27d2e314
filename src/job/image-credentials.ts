import { allow, type Statement } from '../cloudformation/contribution.ts';
import { arn, concat, type Expression, partition } from '../cloudformation/expression.ts';
import { expressionOf } from '../cloudformation/token.ts';

/** Returns the ARN pattern of the KMS keys in region and account of a secret; of the stack's own for one that is not known yet. */
const keysOf = (secretArn: string): Expression => {
  const [, region, account] = /^arn:[^:]+:secretsmanager:([^:]+):(\d{12}):/.exec(secretArn) ?? [];
  return region === undefined ? arn('kms', 'key/*') : concat('arn:', partition, `:kms:${region}:${account}:key/*`);
};

/**
 * Returns the IAM statements by which the ECS agent reads the secret with the login of a registry. A customer's key may
 * decrypt this one secret and nothing else, since Secrets Manager names the secret in the encryption context.
 * https://docs.aws.amazon.com/batch/latest/userguide/private-registry.html
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html#security-encryption-encryption-context
 */
export const credentialsStatements = (secretArn: string): Statement[] => {
  const secret = expressionOf(secretArn);
  return [
    allow(['secretsmanager:GetSecretValue'], secret),
    allow(['kms:Decrypt'], keysOf(secretArn), {
      StringEquals: { 'kms:EncryptionContext:SecretARN': secret },
      StringLike: { 'kms:ViaService': 'secretsmanager.*' },
    }),
  ];
};
