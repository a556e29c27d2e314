import { type Expression, isMap } from './expression.ts';
import { expressionOf } from './token.ts';

/**
 * A secret that CloudFormation writes into a template: `{{resolve:secretsmanager:…}}` or `{{resolve:ssm-secure:…}}`,
 * its service and what it names. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;

/** Stands for a part of a text that only CloudFormation knows: what a resource or the stack is called. */
const unknown = '\u0000';
/** Stands for what a function makes of other texts. */
const made = '\u0001';

/** Functions that choose, cut or encode texts, which is not worked out here. */
const working = /^Fn::(?!(?:Join|Sub|GetAtt|ImportValue)$)/;

const standIn = (part: unknown): string =>
  isMap(part) && Object.keys(part).some((key) => working.test(key)) ? made : unknown;

/** Returns the text that CloudFormation would make of an expression, with `unknown` for what it puts in; else undefined. */
export const textAsResolved = (value: unknown): string | undefined => {
  if (typeof value === 'string') {
    const expression = expressionOf(value);
    return typeof expression === 'string' ? expression : textAsResolved(expression);
  }
  if (value === null || typeof value !== 'object') return undefined;
  const { 'Fn::Join': join, 'Fn::Sub': sub } = value as { 'Fn::Join'?: unknown; 'Fn::Sub'?: unknown };
  if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1]))
    return join[1].map((part: unknown) => textAsResolved(part) ?? standIn(part)).join(join[0]);
  const [template, values] = Array.isArray(sub) ? (sub as [unknown, unknown]) : [sub, undefined];
  if (typeof template !== 'string') return undefined;
  return template.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const given =
      values !== null && typeof values === 'object' ? (values as Record<string, Expression>)[name] : undefined;
    return textAsResolved(given) ?? standIn(given);
  });
};

/** Both braces of a reference; what stands between them may be empty, as `AWS::NoValue` is. */
const braces = `\\{[${unknown}${made}]*\\{[${unknown}${made}]*`;

/**
 * Matches a dynamic reference to anything but a plain parameter (`ssm`), also one whose words come together only in
 * CloudFormation.
 */
const secretive = new RegExp(
  `${braces}resolve:(?!ssm:)([a-z-]*)|${braces}(?:r(?:e(?:s(?:o(?:l(?:ve?)?)?)?)?)?[${unknown}${made}]|${made})`,
);

/** Whether a text of an expression has a brace, apart from those that `Fn::Sub` fills in. */
const holdsBrace = (value: unknown): boolean => {
  if (typeof value === 'string') {
    const expression = expressionOf(value);
    return typeof expression === 'string' ? expression.includes('{') : holdsBrace(expression);
  }
  if (!isMap(value)) return Array.isArray(value) && value.some(holdsBrace);
  return Object.entries(value).some(([key, item]) => {
    if (key !== 'Fn::Sub') return holdsBrace(item);
    const [template, ...values] = [item].flat();
    return (
      String(template)
        .replace(/\$\{[^!{}][^{}]*\}/g, '')
        .includes('{') || values.some(holdsBrace)
    );
  });
};

/** Whether a function that is not worked out here is given a brace, and may make a reference of it. */
const makesBrace = (value: unknown): boolean => {
  if (!isMap(value)) return Array.isArray(value) && value.some(makesBrace);
  return Object.entries(value).some(([key, item]) => (working.test(key) ? holdsBrace(item) : makesBrace(item)));
};

const isFunction = (value: unknown): boolean =>
  isMap(value) && Object.keys(value).some((key) => key.startsWith('Fn::'));

/** Returns the service whose secret an expression would have CloudFormation read, `…` where its name is not known yet. */
export const secretServiceIn = (value: unknown): string | undefined => {
  const text = textAsResolved(value);
  const found = text === undefined ? null : secretive.exec(text);
  if (found) return found[1] || '…';
  return isFunction(value) && makesBrace(value) ? '…' : undefined;
};
