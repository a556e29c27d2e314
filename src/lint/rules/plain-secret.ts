import { partsOf } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { containsSecret } from '../../diagnostics/secret.ts';
import { isNameOfSecret, secretKindOf } from '../../diagnostics/secret-names.ts';
import { looksRandom } from '../../diagnostics/secret-values.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding } from '../rule.ts';

/** True if a text contains a secret by its form, in the parts that are known before the deployment. */
const holdsSecretIn = (text: string): boolean =>
  webhook.test(text) ||
  (hasToken(text)
    ? partsOf(expressionOf(text)).some((part) => typeof part === 'string' && containsSecret(part))
    : containsSecret(text));

/**
 * Matches addresses of webhooks, which let everybody who has them send messages:
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
const webhook =
  /^https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|[\w-]+\.webhook\.office\.com|chat\.googleapis\.com\/v1\/spaces)\/./i;

/** Matches an address with a path, which as a webhook contains the secret. */
const addressWithPath = /^https?:\/\/[^/\s]+\/[^/\s]+/i;

/** Matches what stands in place of a password: a word for none, a path, an ARN, an address, a variable, a placeholder. */
const noPassword =
  /^(?:true|false|yes|no|none|null|nil|prompt|file|env|required|optional|enabled|disabled)$|^[./~$<{]|^arn:|:\/\//i;

/** True for any value of a variable for passwords that is no placeholder: passwords may be short and plain words. */
const isPassword = (name: string, value: string): boolean =>
  secretKindOf(name) === 'password' && value.length >= 4 && !noPassword.test(value);

const isSecretByName = (name: unknown, value: string): boolean => {
  if (typeof name !== 'string' || hasToken(value)) return false;
  if (/webhook/i.test(name) && addressWithPath.test(value)) return true;
  return isNameOfSecret(name) && (looksRandom(value) || isPassword(name, value));
};

/** Matches the property of a secret of Secrets Manager with its whole text. */
const secretText = /^SecretString$/;

/**
 * True for a text that the name of a property of CloudFormation makes a secret: `MasterUserPassword`, `AuthToken`. In
 * `overrides` the name is the end of a dotted path.
 */
const isSecretOfProperty = (path: Path, value: string): boolean => {
  const [top, , below] = path;
  const name = String(path.at(-1)).split('.').at(-1) ?? '';
  if (hasToken(value) || noPassword.test(value)) return false;
  if (top !== 'cloudformationResources' && !(top === 'resources' && below === 'overrides')) return false;
  return secretText.test(name) || isPassword(name, value) || (secretKindOf(name) === 'secret' && looksRandom(value));
};

/** A place of the config with a secret. */
interface Found {
  readonly path: Path;
  readonly at?: 'key';
  /** True for a value that the name of its property makes a secret. */
  readonly byProperty?: true;
  /** The name next to the value: of a variable, a build argument, a tag or an output. */
  readonly name?: unknown;
}

/** Returns every place of a value whose text is a secret. */
const secretsUnder = (value: unknown, path: Path, name?: unknown): Found[] => {
  if (typeof value === 'string') {
    const isVariable = path.at(-1) === 'value' && path.at(-3) === 'environment';
    if (isSecretOfProperty(path, value)) return [{ path, byProperty: true }];
    return holdsSecretIn(value) || (isVariable && isSecretByName(name, value)) ? [{ path, name }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    const found = value.flatMap((item, index) => secretsUnder(item, [...path, index]));
    // `[--password, hunter2]`: an item is a secret only because of the one before.
    const texts = value.filter((item) => typeof item === 'string');
    const known = JSON.stringify(texts.map((text) => (hasToken(text) ? '' : text)));
    return found.length === 0 && texts.length > 1 && containsSecret(known) ? [{ path }] : found;
  }
  const { name: own, argName = own } = value as { name?: unknown; argName?: unknown };
  return Object.entries(value).flatMap(([key, item]): Found[] => [
    ...(containsSecret(key) ? [{ path: [...path, key], at: 'key' as const }] : []),
    ...secretsUnder(item, [...path, key], key === 'value' ? argName : undefined),
  ]);
};

/** Words for the sentence and the hint about a secret, by the list in which it is: the word for it, its readers, the hint. */
const places: Readonly<Record<string, readonly [noun: string, readers: string, instead?: string]>> = {
  environment: [
    'The value of',
    ', the template and the job definition',
    "Store it in Secrets Manager, write value: $Secret('<name of the secret>')",
  ],
  buildArgs: ['The value of the build argument', ' and the history of the image'],
  tags: ['The value of the tag', ', the template and the tags of every resource'],
  outputs: ['The value of the output', ', the template and the outputs of the stack'],
};

const findingAt = ({ path, at, name, byProperty }: Found): Finding => {
  if (byProperty)
    return {
      path,
      sentence: `The value of ${path.at(-1)} is a secret by the name of the property, and would be readable in the repository, the template and the account.`,
      hint: "Store it in Secrets Manager, write $Secret('<name of the secret>'), and replace the secret where it was valid: it has been published.",
      hidden: true,
    };
  const [noun, readers = ', the template and what is made of it', instead] =
    (typeof name === 'string' && places[String(path.at(-3))]) || [];
  return {
    path,
    ...(at ? { at } : {}),
    sentence: `${noun ? `${noun} ${name}` : `This ${at ?? 'text'}`} looks like a secret, and would be readable in the repository${readers}.`,
    hint: `${instead ?? "Remove it here, store it in Secrets Manager, give it to the job as a variable with value: $Secret('<name of the secret>')"}, and replace the secret where it was valid: it has been published.`,
    hidden: true,
  };
};

const variable = (value: string): string =>
  jobExample(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
  environment:
    - name: DATABASE_PASSWORD
      value: ${value}
`);

/** Reports texts of the config that look like a secret. */
export const plainSecret = defineRule({
  type: 'plain-secret',
  says: 'A text of the config looks like a secret.',
  severity: 'warning',
  reason:
    'A value in the config stands in the history of the repository, in the template, and in what is made of it (a job definition, a tag, an output, the history of an image), which everyone may read who may describe it. Every text of the config is judged by its form, the value of a variable, and of a property of CloudFormation, by its name as well. AWS Batch reads a secret of Secrets Manager at the start of the container, and it stands nowhere else. The value is never shown in a message.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html',
  trips: variable('n0t-A-real.one'),
  spares: variable("''"),
  example: variable("$Secret('database.password')"),
  check: ({ config }) => secretsUnder(config, []).map(findingAt),
});
