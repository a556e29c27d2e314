import { symbolsIn } from '../../cloudformation/render.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { Neighbour } from '../../stage/resource.ts';

type Neighbours = ReadonlyMap<string, Pick<Neighbour, 'secrets'>>;

/** True for a value that CloudFormation looks up by a dynamic reference, as that of `$Secret(…)` or of a connection string. */
const isLookedUp = (value: string, neighbours: Neighbours): boolean =>
  value.includes('{{resolve:') ||
  [...symbolsIn(value)].some(
    ({ symbol }) =>
      symbol.kind === 'secret' ||
      (symbol.kind === 'resource-param' && neighbours.get(symbol.resource)?.secrets?.[symbol.param] !== undefined),
  );

/**
 * Returns an error for an ARN of a secret without the hyphen and six characters that Secrets Manager adds to its name: IAM
 * takes an ARN as it is. Another for a secret in the place of an ARN, such as `$Secret('orders')`: the connection strings
 * name the ARN in a dynamic reference, in which CloudFormation resolves no other. Empty for undefined, and for an ARN that
 * only CloudFormation knows.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
export const secretArnMistakes = (
  secretArn: string | undefined,
  at: Path,
  { neighbours }: { readonly neighbours: Neighbours },
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
  return hasToken(secretArn) || /:secret:[^:]+-[A-Za-z0-9]{6}$/.test(secretArn)
    ? []
    : [
        errorAt(
          'config/wrong-format',
          at,
          `"${secretArn}" is not the whole ARN of a secret, which ends with a hyphen and six characters.`,
          'Write the ARN that `aws secretsmanager describe-secret` shows, without a key behind it.',
        ),
      ];
};
