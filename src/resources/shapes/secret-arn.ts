import { symbolsIn } from '../../cloudformation/render.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { otherRegion } from '../../events/parts/queue-region.ts';
import type { OwnAccountArn } from '../../stage/own-account.ts';
import type { Neighbour } from '../../stage/resource.ts';

type Neighbours = ReadonlyMap<string, Pick<Neighbour, 'secrets'>>;

/** True for a value that CloudFormation looks up by a dynamic reference, as that of `$Secret(…)` or of a connection string. */
const isLookedUp = (value: string, neighbours: Neighbours): boolean =>
  value.includes('{{resolve:') ||
  symbolsIn(value).some(
    ({ symbol }) =>
      symbol.kind === 'secret' ||
      (symbol.kind === 'resource-param' && neighbours.get(symbol.resource)?.secrets?.[symbol.param] !== undefined),
  );

/**
 * Returns an error for an ARN of a secret without the hyphen and six characters that Secrets Manager adds to its name: IAM
 * takes an ARN as it is. Another for a secret in the place of an ARN, such as `$Secret('orders')`: the connection strings
 * name the ARN in a dynamic reference, in which CloudFormation resolves no other. Empty for undefined, and for an ARN that
 * only CloudFormation knows. Another for a secret of another region: AWS Batch would read it, and CloudFormation, which
 * resolves the connection strings, does not find it. https://github.com/aws/aws-cdk/issues/12086
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_Secret.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
export const secretArnMistakes = (
  secretArn: string | undefined,
  at: Path,
  { neighbours, region }: { readonly neighbours: Neighbours; readonly region?: string | undefined },
): Diagnostic[] => {
  if (secretArn === undefined) return [];
  if (isLookedUp(secretArn, neighbours))
    return [
      errorAt(
        'config/wrong-format',
        at,
        'This is the value of a secret, and the ARN of the secret is needed here.',
        'Write the ARN of the secret, which `aws secretsmanager describe-secret` shows.',
      ),
    ];
  const other = otherRegion(secretArn, region);
  const ofRegion =
    other === undefined
      ? []
      : [
          errorAt(
            'config/other-region',
            at,
            `The secret is in ${other}, and CloudFormation reads secrets for connection strings in ${region} only.`,
            `Replicate the secret to ${region} (aws secretsmanager replicate-secret-to-regions), and write the ARN of the replica.`,
          ),
        ];
  return hasToken(secretArn) || /:secret:[^:]+-[A-Za-z0-9]{6}$/.test(secretArn)
    ? ofRegion
    : [
        ...ofRegion,
        errorAt(
          'config/wrong-format',
          at,
          `"${secretArn}" is not the whole ARN of a secret, which ends with a hyphen and six characters.`,
          'Write the ARN that `aws secretsmanager describe-secret` shows, without a key behind it.',
        ),
      ];
};

/**
 * Returns the ARN of a secret that is there already, for the comparison of accounts: AWS's own key, under which it is,
 * decrypts for its own account only.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html
 */
export const secretOfOwnAccount = (arn: string | undefined, at: Path): OwnAccountArn[] =>
  arn === undefined
    ? []
    : [{ arn, path: [...at, 'existing', 'secretArn'], rule: "AWS's own key decrypts secrets of its own account only" }];
