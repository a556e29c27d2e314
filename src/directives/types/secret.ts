import { symbolExpression } from '../../cloudformation/symbol.ts';
import { type AwsQuestion, defineDirective, type FoundSecret, Misuse } from '../directive.ts';

/**
 * `$Secret('name')` or `$Secret('name.key')`: a secret of AWS Secrets Manager. Always a reference: only its ARN is
 * looked up, with its KMS key, and its value enters neither the template nor this process.
 */
export const secret = defineDirective({
  type: 'secret',
  says: 'A secret of AWS Secrets Manager, or one key of it if it holds JSON.',
  example: "$Secret('database.password')",
  iamActions: ['secretsmanager:DescribeSecret'],
  parameters: [{ name: 'name', says: 'The name of the secret, with `.key` for one key of it.', type: 'text' }],
  before: `Create the secret in the account and region of the stage, from a file that is no part of the repository:

\`\`\`bash
aws secretsmanager create-secret --name database --secret-string file://secret.json
\`\`\`

With \`{"password": "…"}\` in the file, \`$Secret('database.password')\` is the value of \`password\`. A secret without keys is the text of the file, and is read by \`$Secret('database')\`. A name has no dot, and the keys are at the top of the JSON.

A secret belongs to an account and a region: each needs its own. All stages of one account read the same secret, unless its name holds the stage: \`$Secret($Format('{}-database', $Stage()))\`.

The job gets a new value when its next run starts, without a deployment.`,
  meaning: {
    kind: 'reference',
    question: ([text]) => questionOf(partsOf(text as string).name),
    expression: ([text], answer) => {
      const { name, key } = partsOf(text as string);
      const { arn, kmsKeyId } = (answer ?? {}) as Partial<FoundSecret>;
      return symbolExpression({
        kind: 'secret',
        name,
        ...(key === undefined ? {} : { key }),
        ...(arn === undefined ? {} : { arn }),
        ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
      });
    },
  },
});

const questionOf = (name: string): AwsQuestion => ({
  kind: 'secret',
  key: `secret:${name}`,
  says: `the secret "${name}"`,
  name,
});

/**
 * Matches the characters that Secrets Manager allows in a name, without the dot, which separates name and key here:
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
 */
const nameForm = /^[A-Za-z0-9/_+=@-]{1,512}$/;

/** Splits `name.key` into both; throws `Misuse` for a form that Secrets Manager or AWS Batch does not accept. */
const partsOf = (text: string): { name: string; key?: string } => {
  const [name = '', key, ...deeper] = text.split('.');
  if (deeper.length > 0)
    throw new Misuse(
      `The secret \`${text}\` has more than one dot: AWS Batch reads one key of a secret, no key inside a key, and here a dot parts name and key.`,
      'Put the value into a key at the top of the secret, or give the secret a name without dots.',
      'directives/secret',
    );
  if (!nameForm.test(name))
    throw new Misuse(
      `\`${name}\` cannot be the name of a secret.`,
      'Names have letters, digits and `/_+=@-`; write the name, not the ARN.',
      'directives/secret',
    );
  // AWS Batch refers to a key as `arn:…:key::`, so a colon would end the key.
  if (key !== undefined && !/^[^:\s]+$/.test(key))
    throw new Misuse(
      `\`${key}\` cannot be the key of a secret.`,
      'Write `$Secret("name.key")` with a key that has neither colons nor spaces.',
      'directives/secret',
    );
  return key === undefined ? { name } : { name, key };
};
