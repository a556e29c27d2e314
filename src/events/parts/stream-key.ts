import { allow, type Statement } from '../../cloudformation/contribution.ts';
import { concat, type Expression, partition, region } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';

/** The property `encryption` of a `kinesis-stream`. */
export interface StreamEncryption {
  readonly enabled: boolean;
  readonly kmsKeyArn?: string | undefined;
}

/**
 * Returns the permission to use a key for the records of one stream, which Kinesis names in every call. Without the ARN
 * of a key, which IAM knows by that alone and not by an alias, it is for every key that the stream may have.
 * https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html
 */
export const keyStatement = (actions: readonly string[], stream: Expression, keyArn = ''): Statement => {
  const isKey = hasToken(keyArn) || /:key\/[\w-]+$/.test(keyArn);
  const key = isKey ? expressionOf(keyArn) : concat('arn:', partition, ':kms:', region, ':*:key/*');
  return allow(actions, key, { StringEquals: { 'kms:EncryptionContext:aws:kinesis:arn': stream } });
};

/** Returns `keyStatement` for a stream of the config; empty where it needs none: without a key of its own. */
export const ownKeyStatements = (
  actions: readonly string[],
  stream: Expression,
  encryption: StreamEncryption | undefined,
): Statement[] =>
  encryption?.enabled && encryption.kmsKeyArn !== undefined
    ? [keyStatement(actions, stream, encryption.kmsKeyArn)]
    : [];
