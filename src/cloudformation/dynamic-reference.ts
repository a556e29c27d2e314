import { type Expression, isMap } from './expression.ts';
import { expressionOf } from './token.ts';

/**
 * Matches a dynamic reference that CloudFormation replaces by a secret, `{{resolve:secretsmanager:…}}` or
 * `{{resolve:ssm-secure:…}}`. Groups: the service, the secret.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;

/** The placeholder of a part that only CloudFormation knows: the name of a resource or of the stack. */
const unknown = '\u0000';
/** The placeholder of the result of a function that this module does not evaluate. */
const computed = '\u0001';

/** Matches the functions that are not evaluated here: they choose, cut or encode texts. */
const unevaluated = /^Fn::(?!(?:Join|Sub|GetAtt|ImportValue)$)/;

const placeholderOf = (part: unknown): string =>
  isMap(part) && Object.keys(part).some((key) => unevaluated.test(key)) ? computed : unknown;

/**
 * Returns the text that CloudFormation resolves an expression to, with one control character (`\u0000` or `\u0001`) for
 * each part that is known only there; undefined if the expression is no text, `Fn::Join` or `Fn::Sub`.
 */
export const textAsResolved = (value: unknown): string | undefined => {
  if (typeof value === 'string') {
    const expression = expressionOf(value);
    return typeof expression === 'string' ? expression : textAsResolved(expression);
  }
  if (value === null || typeof value !== 'object') return undefined;
  const { 'Fn::Join': join, 'Fn::Sub': sub } = value as { 'Fn::Join'?: unknown; 'Fn::Sub'?: unknown };
  if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1]))
    return join[1].map((part: unknown) => textAsResolved(part) ?? placeholderOf(part)).join(join[0]);
  const [template, values] = Array.isArray(sub) ? (sub as [unknown, unknown]) : [sub, undefined];
  if (typeof template !== 'string') return undefined;
  return template.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const given =
      values !== null && typeof values === 'object' ? (values as Record<string, Expression>)[name] : undefined;
    return textAsResolved(given) ?? placeholderOf(given);
  });
};

/**
 * Matches the two opening braces of a reference; a part between them may resolve to nothing, as `AWS::NoValue` does.
 */
const braces = `\\{[${unknown}${computed}]*\\{[${unknown}${computed}]*`;

/**
 * Matches a dynamic reference to anything but a plain parameter (`ssm`), also one that is incomplete until
 * CloudFormation resolves its parts. Group 1: the service, empty if it is unknown.
 */
const nonPlainReference = new RegExp(
  `${braces}resolve:(?!ssm:)([a-z-]*)|${braces}(?:r(?:e(?:s(?:o(?:l(?:ve?)?)?)?)?)?[${unknown}${computed}]|${computed})`,
);

/** True if a text in an expression contains a brace other than those of a variable of `Fn::Sub`. */
const containsBrace = (value: unknown): boolean => {
  if (typeof value === 'string') {
    const expression = expressionOf(value);
    return typeof expression === 'string' ? expression.includes('{') : containsBrace(expression);
  }
  if (!isMap(value)) return Array.isArray(value) && value.some(containsBrace);
  return Object.entries(value).some(([key, item]) => {
    if (key !== 'Fn::Sub') return containsBrace(item);
    const [template, ...values] = [item].flat();
    return (
      String(template)
        .replace(/\$\{[^!{}][^{}]*\}/g, '')
        .includes('{') || values.some(containsBrace)
    );
  });
};

/** True if a function that is not evaluated here has an argument with a brace, of which it may make a reference. */
const mayComputeBrace = (value: unknown): boolean => {
  if (!isMap(value)) return Array.isArray(value) && value.some(mayComputeBrace);
  return Object.entries(value).some(([key, item]) =>
    unevaluated.test(key) ? containsBrace(item) : mayComputeBrace(item),
  );
};

const isFunction = (value: unknown): boolean =>
  isMap(value) && Object.keys(value).some((key) => key.startsWith('Fn::'));

/**
 * Returns the service of a dynamic reference to a secret in an expression, such as `secretsmanager`; `…` if the service
 * is known only to CloudFormation; undefined if the expression contains no such reference.
 */
export const secretServiceIn = (value: unknown): string | undefined => {
  const text = textAsResolved(value);
  const found = text === undefined ? null : nonPlainReference.exec(text);
  if (found) return found[1] || '…';
  return isFunction(value) && mayComputeBrace(value) ? '…' : undefined;
};
