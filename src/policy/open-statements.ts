import { limitOf } from '../cloudformation/caller-conditions.ts';
import type { Expression, ExpressionMap } from '../cloudformation/expression.ts';
import { alternatives, isPlainMap, knownTexts, listOf, type Resources, unknown } from './known-texts.ts';

/** The actions that a policy must not allow everybody: true for one in lower case, with its `*`. */
export type Forbids = (action: string) => boolean;

/** A policy: what it must not allow everybody, and whether CloudFront may be among those that it lets in. */
export interface Judging {
  readonly forbids: Forbids;
  readonly resources: Resources;
  /** True for what CloudFront can send to, since it asks for everybody who asks it. */
  readonly isBehindCdn: boolean;
}

/** Returns the values of an element in a policy, whatever the case of its key. */
const elements = (map: ExpressionMap, name: string): Expression[] =>
  Object.entries(map).flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));

const hasElement = (map: ExpressionMap, name: string): boolean =>
  elements(map, name).some((value) => alternatives(value).some((one) => one !== undefined));

/** Returns the statements of a policy; undefined for what is text, or known only to CloudFormation. */
const statementsIn = (document: Expression | undefined): (ExpressionMap | undefined)[] => {
  const readable = (value: Expression | undefined) =>
    alternatives(value).flatMap((one) => {
      if (one === undefined) return [];
      return isPlainMap(one) ? [one] : [undefined];
    });
  return readable(document).flatMap((one) => {
    if (one === undefined) return [undefined];
    return elements(one, 'statement').flatMap((statements) =>
      alternatives(statements).flatMap((list) => listOf(list).flatMap(readable)),
    );
  });
};

/** The name of CloudFront among principals. */
export const cdnService = 'cloudfront.amazonaws.com';

/** True for a principal that may be everybody: `*`, a part of it, what only CloudFormation knows, or none at all. */
const mayBeEverybody = (principal: Expression | undefined, resources: Resources): boolean =>
  alternatives(principal).some((one) => {
    const isByKind = isPlainMap(one);
    const named = isByKind ? Object.values(one).flatMap(listOf) : listOf(one);
    return (
      named.length === 0 ||
      named
        .flatMap((name) => knownTexts(name, resources))
        .some((name) => typeof name !== 'string' || name.includes('*') || name.includes('?'))
    );
  });

/** Keys about the source of a request of a service, which those of CloudFront have, too. */
const sourceKeys = ['aws:sourceaccount', 'aws:sourceowner', 'aws:sourceorgid', 'aws:sourceorgpaths'];

/** True for a source that may be a distribution of CloudFront, by a key of a condition and its value. */
const mayBeCdn = (key: string, value: string): boolean => {
  if (key.toLowerCase() !== 'aws:sourcearn') return sourceKeys.includes(key.toLowerCase());
  const [, , service = ''] = value.split(':');
  return service === 'cloudfront' || service.includes('*') || service.includes('?');
};

/** True for a pair of a condition that only callers with a name pass, whatever CloudFormation makes of its values. */
export const isLimit = (
  [operator, key, values]: readonly [operator: string, key: string, values: Expression | undefined],
  { resources, isBehindCdn }: Pick<Judging, 'resources' | 'isBehindCdn'>,
): boolean => {
  const texts = listOf(values)
    .flatMap((value) => knownTexts(value, resources))
    .map((text) => (typeof text === 'string' ? text : undefined));
  const isCdn = isBehindCdn && texts.some((text) => text !== undefined && mayBeCdn(key, text));
  return limitOf(operator, key, texts) === 'limited' && !isCdn;
};

/** True for a condition that only callers with a name pass. */
const isLimited = (condition: Expression | undefined, judging: Judging): boolean =>
  alternatives(condition).every(
    (one) =>
      isPlainMap(one) &&
      Object.entries<Expression>(one).some(
        ([operator, pairs]) =>
          isPlainMap(pairs) &&
          Object.entries<Expression>(pairs).some(([key, values]) => isLimit([operator, key, values], judging)),
      ),
  );

/** True for the name of CloudFront among principals: a condition on its distribution limits none of those who ask it. */
const isOfCdn = (principals: readonly Expression[], resources: Resources): boolean =>
  principals
    .flatMap((principal) => (isPlainMap(principal) ? Object.values(principal) : [principal]))
    .flatMap(listOf)
    .some((name) => knownTexts(name, resources).includes(cdnService));

const allows = (statement: ExpressionMap, { forbids, resources }: Judging): boolean =>
  hasElement(statement, 'notaction') ||
  elements(statement, 'action')
    .flatMap(listOf)
    .flatMap((action) => knownTexts(action, resources))
    .some((action) => action === unknown || (typeof action === 'string' && forbids(action.toLowerCase())));

/** True for a statement by which everybody may do what is forbidden. */
const isOpen = (statement: ExpressionMap, judging: Judging): boolean => {
  const { resources, isBehindCdn } = judging;
  const effects = elements(statement, 'effect').flatMap((effect) => knownTexts(effect, resources));
  if (effects.length > 0 && effects.every((effect) => effect === 'Deny')) return false;
  if (!allows(statement, judging)) return false;
  const principals = elements(statement, 'principal');
  if (isBehindCdn && isOfCdn(principals, resources)) return true;
  const isForEverybody =
    hasElement(statement, 'notprincipal') ||
    principals.length === 0 ||
    principals.some((principal) => mayBeEverybody(principal, resources));
  const conditions = elements(statement, 'condition');
  return isForEverybody && !(conditions.length === 1 && isLimited(conditions[0], judging));
};

/**
 * True for a policy with a statement by which everybody may do what is forbidden, whoever they are. What only
 * CloudFormation knows, and a policy as text, may be such a statement.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
 */
export const opensToAll = (document: Expression | undefined, judging: Judging): boolean =>
  statementsIn(document).some((one) => one === undefined || isOpen(one, judging));
