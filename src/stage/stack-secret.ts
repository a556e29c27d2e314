import { concat, type Expression } from '../cloudformation/expression.ts';

/** A key of a secret of Secrets Manager that is a JSON object, such as one that the stack makes. */
export interface StackSecret {
  /** The ARN of the secret, also the `Ref` of `AWS::SecretsManager::Secret`. */
  readonly secret: Expression;
  /** The key of the value in the secret's JSON object. */
  readonly key: string;
}

/**
 * Returns the dynamic reference that CloudFormation replaces by the value. Whoever may describe the resource that contains
 * it reads the value, unless its property is write-only.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
export const dynamicReferenceTo = ({ secret, key }: StackSecret): Expression =>
  concat('{{resolve:secretsmanager:', secret, `:SecretString:${key}}}`);
