import { canonicalJson } from '../cloudformation/canonical.ts';
import { secretReference, textAsResolved } from '../cloudformation/dynamic-reference.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import { remembered } from '../diagnostics/remember.ts';
import { containsSecret, containsSplitSecret, redactionMark } from '../diagnostics/secret.ts';
import { looksLikeSecretName, mentionsSecret } from '../diagnostics/secret-names.ts';
import { visible } from '../diagnostics/visible.ts';
import { expressionText, type NamedTexts } from './expression-text.ts';

/** Greatest length of a shown value, in characters (code points). */
export const longestShown = 160;

/** Placeholders for values that are too long to read in a table or secret, by property. */
const summaries: ReadonlyMap<string, string> = new Map([
  ['Code', '(code)'],
  ['ZipFile', '(code)'],
  ['Definition', '(definition)'],
  ['DefinitionString', '(definition)'],
  ['UserData', '(user data)'],
  ['Secrets', '(secret)'],
  ['SecretString', '(secret)'],
]);

const summaryOf = (path: readonly string[]): string | undefined => {
  const part = path.find((one) => summaries.has(one));
  return part === undefined ? undefined : summaries.get(part);
};

/** Returns a path up to a property whose value is a placeholder (`(code)`); paths below it mean nothing to a reader. */
export const shownPath = (path: readonly string[]): readonly string[] => {
  const at = path.findIndex((part) => summaries.has(part) && part !== 'Secrets');
  return at < 0 ? path : path.slice(0, at + 1);
};

/** Property names of CloudFormation that look like names of secrets but are none. */
const harmless =
  /^(?:SecretArn|SecretsManager\w*|TokenValidityUnits|\w*TokenValidity|AuthType|AuthorizationType|AuthorizerId|\w+Arn)$/;

/** The place of a value as far as it decides what is hidden. */
interface Place {
  /** The last name of the path; empty for an item of a list. */
  readonly name: string;
  /** True below `Environment` or `Variables`, where the config's author chose the names. */
  readonly isVariable: boolean;
}

/** Returns the place of a property of a value. */
const below = ({ isVariable }: Place, name: string): Place => ({
  name,
  isVariable: isVariable || name === 'Environment' || name === 'Variables',
});

const placeOf = (path: readonly string[]): Place => path.reduce(below, { name: '', isVariable: false });

/** Matches names in the style of AWS's properties: `KeySchema`, `KMSMasterKeyId`, `S3Key`. */
const asAwsWrites = /^[A-Z](?=\w*[a-z])[A-Za-z0-9]*$/;

/**
 * True if the name of a place indicates a secret. A property of AWS must contain a whole word for it, unlike
 * `KeySchema` and `CertificateArn`; a variable may have such a name and still be secret.
 */
const isSecretAt = ({ name, isVariable }: Place): boolean =>
  isVariable ? looksLikeSecretName(name) : isSecretProperty(name);

const isSecretProperty = remembered((name) =>
  asAwsWrites.test(name) ? mentionsSecret(name) && !harmless.test(name) : looksLikeSecretName(name),
);

/** True if any name of a path indicates a secret. */
const isBelowSecret = (path: readonly string[]): boolean =>
  path.some((_, index) => isSecretAt(placeOf(path.slice(0, index + 1))));

/** Returns a text without secrets. JSON is redacted by its keys, and hidden completely if a secret is left. */
const redactedText = (text: string, place: Place): Expression => {
  const document = parsed(text);
  if (typeof document !== 'string') {
    const inner = canonicalJson(redacted(document, place));
    if (inner !== canonicalJson(document)) return containsSecret(inner) ? redactionMark : inner;
  }
  return redactedPlain(text);
};

/** Returns a text without the secrets that its form gives away. */
const redactedPlain = remembered((text) =>
  containsSecret(text) || containsSplitSecret(text.split(/[\r\n]+/).map((line) => line.trim()))
    ? redactionMark
    : text.replace(secretReference, '(secret)'),
);

/** Returns a value without secrets: below a name that indicates one everything is hidden, elsewhere by form. */
const redacted = (value: Expression, place: Place): Expression => {
  const summary = summaries.get(place.name);
  if (summary) return summary;
  if (isSecretAt(place)) return value === '' || value === null || typeof value === 'boolean' ? value : redactionMark;
  if (typeof value === 'string') return redactedText(value, place);
  if (Array.isArray(value)) {
    if (containsSplitSecret(value.filter((item) => typeof item === 'string'))) return redactionMark;
    return value.map((item: Expression) => redacted(item, below(place, '')));
  }
  if (!isMap(value)) return value;
  // A secret may be complete only after its parts are joined.
  const text = textAsResolved(value);
  if (text !== undefined && containsSecret(text)) return redactionMark;
  const label = value.Name ?? value.Key ?? value.ParameterKey;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      containsSecret(key) ? redactionMark : key,
      typeof label === 'string' && /^(?:Parameter)?Value$/.test(key) && looksLikeSecretName(label)
        ? redactionMark
        : redacted(item, below(place, key)),
    ]),
  );
};

/**
 * Returns a part of a template at a path as a value without secrets, hidden by name and by form, with placeholders for code.
 * A definition of a state machine is complete.
 */
export const withoutSecrets = (value: Expression, path: readonly string[]): Expression => {
  if (isBelowSecret(path)) return redactionMark;
  const place = placeOf(path);
  if (!isMap(value)) return redacted(value, place);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isDefinition = key === 'Definition' && isMap(item) && path.length <= 1;
      return [
        containsSecret(key) ? redactionMark : key,
        isDefinition ? withoutSecrets(item, ['States']) : redacted(item, below(place, key)),
      ];
    }),
  );
};

/** Returns a text cut to `longestShown` characters, the last one `…`. */
const cut = (text: string): string => {
  const characters = [...text];
  return characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text;
};

/** Matches the host of Amazon ECR in the account and region of the stack, and any other one of it. */
const ecrHost = /^(?:\$\{AWS::AccountId\}|\d{12})\.dkr\.ecr\.[^/]*\/(?:batch-job\/)?/;

/**
 * Returns the name of an image as readers tell it from another: without the host of Amazon ECR, at most 12 characters
 * of a digest, and at most 8 of the hash at the end of a tag.
 */
export const shortImage = (image: string): string =>
  image
    .replace(ecrHost, '')
    .replace(/(@sha256:[\da-f]{12})[\da-f]{52}$/, '$1')
    .replace(/-([\da-f]{8})[\da-f]{24}$/, '-$1');

/** True for the path of a container's image. */
const isImage = (path: readonly string[]): boolean => path.at(-1) === 'Image' && path.includes('ContainerProperties');

/**
 * Returns a template value on one line for readers, however long it is: secrets hidden by name of their path and by
 * form, code and definitions replaced by placeholders, expressions shown by what they name, images by their short name.
 */
export const shownInFull = (path: readonly string[], value: Expression, names: NamedTexts = []): string => {
  const summary = summaryOf(path);
  if (summary) return summary;
  const inner = isBelowSecret(path) ? redactionMark : redacted(value, placeOf(path));
  const text = expressionText(inner, names);
  if (containsSecret(text)) return redactionMark;
  return visible(isImage(path) ? shortImage(text) : text);
};

/** Does `shownInFull` for a value that may be cut, after 160 characters. */
export const shown = (path: readonly string[], value: Expression, names: NamedTexts = []): string =>
  cut(shownInFull(path, value, names));

/** CloudFormation's placeholder for values that depend on a resource that does not exist yet. */
const knownLater = '{{changeSet:KNOWN_AFTER_APPLY}}';

/**
 * Returns a value from a change set on one line for readers, redacted like `shown`. Hides variables that the path gives
 * by index alone, since their names are unknown, and incomplete JSON.
 */
export const shownByAws = (path: readonly string[], text: string): string => {
  const at = path.indexOf('Environment');
  if (at >= 0 && path.slice(at + 1).some((part) => /^\d+$/.test(part))) return redactionMark;
  const value = text.replaceAll(knownLater, '(known after deploy)');
  const document = parsed(value);
  // Incomplete JSON cannot be searched for secrets.
  return /^\s*[[{]/.test(value) && document === value
    ? redactionMark
    : shown(path, typeof document === 'object' ? document : value);
};

/** Greatest nesting of JSON that is parsed; deeper JSON could exhaust the call stack. */
const deepest = 200;

const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const mark of text.match(/[[\]{}]/g) ?? []) {
    depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
};

/** Returns the value of a JSON text, or the text itself if it is not JSON or nested too deeply. */
const parsed = (text: string): Expression => {
  if (!/^\s*[[{]/.test(text) || isTooDeep(text)) return text;
  try {
    return JSON.parse(text) as Expression;
  } catch {
    return text;
  }
};
