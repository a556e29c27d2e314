import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';

/**
 * Returns an error for an ARN of a secret without the hyphen and six characters that Secrets Manager adds to its name: IAM
 * takes an ARN as it is. Empty for undefined, and for an ARN that only CloudFormation knows.
 */
export const secretArnMistakes = (secretArn: string | undefined, at: Path): Diagnostic[] =>
  secretArn === undefined || hasToken(secretArn) || /:secret:[^:]+-[A-Za-z0-9]{6}$/.test(secretArn)
    ? []
    : [
        errorAt(
          'config/wrong-format',
          at,
          `"${secretArn}" is not the whole ARN of a secret, which ends with a hyphen and six characters.`,
          'Write the ARN that `aws secretsmanager describe-secret` shows, without a key behind it.',
        ),
      ];
