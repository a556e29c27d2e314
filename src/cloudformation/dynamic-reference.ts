import type { Expression } from './expression.ts';
import { expressionOf } from './token.ts';

/**
 * A secret that CloudFormation writes into a template: `{{resolve:secretsmanager:…}}` or `{{resolve:ssm-secure:…}}`,
 * its service and what it names. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;

/** Stands for a part of a text that only CloudFormation knows. */
const unknown = '\u0000';

/** Returns the text that CloudFormation would make of an expression, with `unknown` for what it puts in; else undefined. */
export const textAsResolved = (value: unknown): string | undefined => {
  if (typeof value === 'string') {
    const expression = expressionOf(value);
    return typeof expression === 'string' ? expression : textAsResolved(expression);
  }
  if (value === null || typeof value !== 'object') return undefined;
  const { 'Fn::Join': join, 'Fn::Sub': sub } = value as { 'Fn::Join'?: unknown; 'Fn::Sub'?: unknown };
  if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1]))
    return join[1].map((part: unknown) => textAsResolved(part) ?? unknown).join(join[0]);
  const [template, values] = Array.isArray(sub) ? (sub as [unknown, unknown]) : [sub, undefined];
  if (typeof template !== 'string') return undefined;
  return template.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const given =
      values !== null && typeof values === 'object' ? (values as Record<string, Expression>)[name] : undefined;
    return textAsResolved(given) ?? unknown;
  });
};

/**
 * Matches a dynamic reference to anything but a plain parameter (`ssm`), also one whose words come together only in
 * CloudFormation.
 */
const secretive = new RegExp(`\\{\\{resolve:(?!ssm:)([a-z-]*)|\\{\\{r(?:e(?:s(?:o(?:l(?:ve?)?)?)?)?)?${unknown}`);

/** Returns the service whose secret an expression would have CloudFormation read, `…` where its name is not known yet. */
export const secretServiceIn = (value: unknown): string | undefined => {
  const text = textAsResolved(value);
  const found = text === undefined ? null : secretive.exec(text);
  return found ? found[1] || '…' : undefined;
};
