import { concat, type Expression } from '../cloudformation/expression.ts';

/** A key of a secret of Secrets Manager that is a JSON object, such as one that the stack makes. */
export interface StackSecret {
  /** The ARN of the secret, also the `Ref` of `AWS::SecretsManager::Secret`. */
  readonly secret: Expression;
  /** The key of the value in the secret's JSON object. */
  readonly key: string;
  /**
   * The end of the names of the output by which a stage lends it and of the parameter by which a preview borrows it:
   * `ConnectionSecret`. Frozen.
   */
  readonly kind: string;
  /** Set for a secret of another stage, whose ARN a preview borrows: nothing but a container reads it. */
  readonly borrowed?: true;
}

/**
 * Returns the dynamic reference that CloudFormation replaces by the value. Whoever may describe the resource that contains
 * it reads the value, unless its property is write-only.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
export const dynamicReferenceTo = ({ secret, key }: Pick<StackSecret, 'secret' | 'key'>): Expression =>
  concat('{{resolve:secretsmanager:', secret, `:SecretString:${key}}}`);
