import { allow, type Statement } from '../cloudformation/contribution.ts';
import { arn, concat, type Expression, region } from '../cloudformation/expression.ts';

/** Only Secrets Manager may use the key for the role. The name ends in `.cn` in China's partition. */
const bySecretsManager = { 'kms:ViaService': concat('secretsmanager.', region, '.amazonaws.com*') };

/** Returns an ARN as it is, and `key/…` in the region and account of the stack for the id of a key. */
const keyArn = (id: string): Expression => (id.startsWith('arn:') ? id : arn('kms', `key/${id}`));

/**
 * Returns the statement that lets an execution role read secrets under a customer's KMS key, from the name of the key as
 * DescribeSecret gives it: an ARN, an id, an alias or its ARN. Empty for the alias of AWS's own key, whose policy allows
 * the whole account. IAM takes no alias as a resource, so an alias is a condition on the keys of the account.
 * https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
 */
export const decryption = (kmsKeyId: string): { readonly decrypt?: Statement } => {
  const alias = /(?:^|:)(alias\/.+)$/.exec(kmsKeyId)?.[1];
  if (alias === 'alias/aws/secretsmanager') return {};
  if (alias === undefined)
    return { decrypt: allow(['kms:Decrypt'], keyArn(kmsKeyId), { StringLike: bySecretsManager }) };
  return {
    decrypt: allow(['kms:Decrypt'], arn('kms', 'key/*'), {
      StringLike: bySecretsManager,
      'ForAnyValue:StringEquals': { 'kms:ResourceAliases': alias },
    }),
  };
};
