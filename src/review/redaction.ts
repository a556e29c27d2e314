import { canonicalJson } from '../cloudformation/canonical.ts';
import { secretReference, textAsResolved } from '../cloudformation/dynamic-reference.ts';
import { type Expression, isFunction, isMap } from '../cloudformation/expression.ts';
import { hidden, holdsSecret, holdsSplitSecret, looksSecret } from '../diagnostics/secret.ts';
import { speaksOfSecret } from '../diagnostics/secret-names.ts';
import { visible } from '../diagnostics/visible.ts';

/** The most characters of a value that are shown. */
export const longestShown = 160;

/** What stands for payloads that nobody reads in a table: by the property that holds them. */
const summaries: readonly (readonly [property: RegExp, stands: string])[] = [
  [/^(?:Code|ZipFile)$/, '(code)'],
  [/^Definition(?:String)?$/, '(definition)'],
  [/^UserData$/, '(user data)'],
  [/^(?:Secrets|SecretString)$/, '(secret)'],
];

const summaryOf = (path: readonly string[]): string | undefined =>
  path.flatMap((part) => summaries.filter(([property]) => property.test(part)).map(([, stands]) => stands))[0];

/** The path up to the property that is only named, not shown: its parts say nothing to a reader. */
export const shownPath = (path: readonly string[]): readonly string[] => {
  const at = path.findIndex((part) => summaryOf([part]) !== undefined && part !== 'Secrets');
  return at < 0 ? path : path.slice(0, at + 1);
};

/** Keys of CloudFormation that sound like secrets and hold none. */
const harmless =
  /^(?:SecretArn|SecretsManager\w*|TokenValidityUnits|\w*TokenValidity|AuthType|AuthorizationType|AuthorizerId|\w+Arn)$/;

/** Parts of a path below which names are a user's own: variables of containers and functions. */
const isVariable = (path: readonly string[]): boolean => path.some((part) => /^(?:Environment|Variables)$/.test(part));

/** Names as AWS writes those of properties: `KeySchema`, `KMSMasterKeyId`, `S3Key`. */
const asAwsWrites = /^[A-Z](?=\w*[a-z])[A-Za-z0-9]*$/;

/**
 * Whether the name that a path ends with speaks of a secret. Names of AWS's properties do so only by a whole word for
 * it: `KeySchema` and `CertificateArn` hold none, while a variable of such a name may.
 */
const isSecretAt = (path: readonly string[]): boolean => {
  const name = path.at(-1) ?? '';
  if (isVariable(path) || !asAwsWrites.test(name)) return looksSecret(name);
  return speaksOfSecret(name) && !harmless.test(name);
};

/** A text, or a function as its text: `${Id}`, `${Id.Attribute}`, joined parts in a row. */
const textOf = (value: Expression): string => {
  if (typeof value === 'string') return value;
  if (isMap(value) && isFunction(value)) {
    const [name, argument] = Object.entries(value)[0] as [string, Expression];
    if (name === 'Ref') return `\${${textOf(argument)}}`;
    if (name === 'Fn::GetAtt')
      return `\${${Array.isArray(argument) ? argument.map(textOf).join('.') : textOf(argument)}}`;
    if (name === 'Fn::Join' && Array.isArray(argument) && argument[0] === '' && Array.isArray(argument[1]))
      return argument[1].map(textOf).join('');
    if (name === 'Fn::Sub' && typeof argument === 'string') return argument;
  }
  return canonicalJson(readable(value));
};

/** The value with the functions inside it as texts. */
const readable = (value: Expression): Expression => {
  if (Array.isArray(value)) return value.map(readable);
  if (!isMap(value)) return value;
  if (isFunction(value)) return spelt.test(Object.keys(value)[0] as string) ? textOf(value) : value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item)]));
};

/** Functions that `textOf` can spell; others stay as they are written. */
const spelt = /^(?:Ref|Fn::GetAtt)$/;

/** A text without secrets; one that is JSON is looked into by its names, and hidden whole only where that is not enough. */
const redactedText = (text: string, path: readonly string[]): Expression => {
  const document = parsed(text);
  if (typeof document !== 'string') {
    const inner = canonicalJson(redacted(document, path));
    if (inner !== canonicalJson(document)) return holdsSecret(inner) ? hidden : inner;
  }
  if (holdsSecret(text) || holdsSplitSecret(text.split(/[\r\n]+/).map((line) => line.trim()))) return hidden;
  return text.replace(secretReference, '(secret)');
};

/** The value with everything hidden in it that should not be read; what a name hides is hidden with all its parts. */
const redacted = (value: Expression, path: readonly string[]): Expression => {
  const summary = summaryOf(path.slice(-1));
  if (summary) return summary;
  if (isSecretAt(path)) return value === '' || value === null || typeof value === 'boolean' ? value : hidden;
  if (typeof value === 'string') return redactedText(value, path);
  if (Array.isArray(value)) {
    if (holdsSplitSecret(value.filter((item) => typeof item === 'string'))) return hidden;
    return value.map((item: Expression) => redacted(item, [...path, '']));
  }
  if (!isMap(value)) return value;
  // Joined and filled in, a secret is whole that no part holds alone.
  const text = textAsResolved(value);
  if (text !== undefined && holdsSecret(text)) return hidden;
  const label = value.Name ?? value.Key ?? value.ParameterKey;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      holdsSecret(key) ? hidden : key,
      typeof label === 'string' && /^(?:Parameter)?Value$/.test(key) && looksSecret(label)
        ? hidden
        : redacted(item, [...path, key]),
    ]),
  );
};

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text;
};

/**
 * A value of a template as people may read it, on one line: secrets hidden by the name of the place they stand at and
 * by their own form, code and definitions named instead of shown, long texts cut to 160 characters.
 */
export const shown = (path: readonly string[], value: Expression): string => {
  const summary = summaryOf(path);
  if (summary) return summary;
  const inner = path.some((_, index) => isSecretAt(path.slice(0, index + 1))) ? hidden : redacted(value, path);
  const text = textOf(inner);
  return holdsSecret(text) ? hidden : cut(visible(text));
};

/** What CloudFormation writes for values that follow from a resource that is not made yet. */
const laterKnown = '{{changeSet:KNOWN_AFTER_APPLY}}';

/**
 * A value as CloudFormation wrote it into a change set, at a path that may count items: what stands under variables
 * that are told by number only stays hidden, since their names are not known.
 */
export const shownByAws = (path: readonly string[], text: string): string => {
  const at = path.indexOf('Environment');
  if (at >= 0 && path.slice(at + 1).some((part) => /^\d+$/.test(part))) return hidden;
  const value = text.replaceAll(laterKnown, '(known after deploy)');
  const document = parsed(value);
  // Half a document may hold anything.
  return /^\s*[[{]/.test(value) && document === value
    ? hidden
    : shown(path, typeof document === 'object' ? document : value);
};

/** Documents are nested a few times; one that is so a thousand times was made to exhaust its reader. */
const deepest = 200;

const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const mark of text.match(/[[\]{}]/g) ?? []) {
    depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
};

/** The document that a text is, or the text itself where it is none or cannot be looked through. */
const parsed = (text: string): Expression => {
  if (!/^\s*[[{]/.test(text) || isTooDeep(text)) return text;
  try {
    return JSON.parse(text) as Expression;
  } catch {
    return text;
  }
};
