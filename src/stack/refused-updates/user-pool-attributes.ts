import { canonicalJson } from '../../cloudformation/canonical.ts';
import { type Expression, type ExpressionMap, isMap } from '../../cloudformation/expression.ts';
import { itemsBy, keysOnlyIn, type RefusalRule, type RefusedReason } from './refused-update.ts';

/** Properties that say how people sign in, and that Cognito never changes. */
const fixed = ['AliasAttributes', 'UsernameAttributes', 'UsernameConfiguration'] as const;

/** Returns a value as text; a list without its order. */
const asText = (value: Expression | undefined): string =>
  Array.isArray(value) ? JSON.stringify(value.map((one) => canonicalJson(one)).sort()) : canonicalJson(value ?? null);

/** True for a value that both sides write, and write differently: Cognito has a value of its own for an absent one. */
const differs = (was: Expression | undefined, is: Expression | undefined): boolean => {
  if (was === undefined || is === undefined) return false;
  if (isMap(was) && isMap(is)) return Object.keys(was).some((key) => differs(was[key], is[key]));
  return asText(was) !== asText(is);
};

const isSameAttribute = (was: ExpressionMap, is: ExpressionMap): boolean =>
  !differs(was, is) && (was.Required ?? false) === (is.Required ?? false);

/** Returns the reason for attributes that would be changed, removed, or asked of everybody only now. */
const attributesOf = (was: ExpressionMap, is: ExpressionMap): RefusedReason[] => {
  const [old, fresh] = [was, is].map(({ Schema }) => itemsBy(Schema, 'Name'));
  if (!old || !fresh) return [];
  const changed = [...old].flatMap(([name, attribute]) => {
    const next = fresh.get(name);
    return next === undefined || isSameAttribute(attribute, next) ? [] : [name];
  });
  const removed = keysOnlyIn(old, fresh);
  const demanded = keysOnlyIn(fresh, old).filter((name) => fresh.get(name)?.Required === true);
  const parts = [
    ...(changed.length ? [`changes ${changed.join(', ')}`] : []),
    ...(removed.length ? [`removes ${removed.join(', ')}`] : []),
    ...(demanded.length ? [`requires ${demanded.join(', ')} from now on`] : []),
  ];
  if (parts.length === 0) return [];
  return [
    {
      why: `Cognito adds attributes to the users of a pool, but changes and removes none and requires no more of them, and this update ${parts.join(' and ')}`,
      instead: [
        ...(changed.length + removed.length
          ? [
              `Leave ${[...changed, ...removed].join(', ')} in schema as deployed; an attribute that nobody fills costs nothing`,
            ]
          : []),
        ...(demanded.length
          ? [`Remove required from ${demanded.join(', ')}, or refuse users without it in the hook preSignUp`]
          : []),
      ].join('. '),
    },
  ];
};

/** Returns the reason for other names by which people sign in. */
const namesOf = (was: ExpressionMap, is: ExpressionMap): RefusedReason[] => {
  const changed = fixed.filter((property) => asText(was[property]) !== asText(is[property]));
  if (changed.length === 0) return [];
  return [
    {
      why: `Cognito never changes how people of a pool sign in, and ${changed.join(', ')} would be another one`,
      instead:
        'Leave it as deployed (allowEmailAsUserName and allowPhoneNumberAsUserName decide it), or make a second pool under another name in the config and move people to it',
    },
  ];
};

/**
 * Finds changes of a user pool's attributes and names that Cognito refuses ("Existing schema attributes cannot be
 * modified or deleted", "Updates are not allowed for property"):
 *
 * - https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html (Schema)
 * - https://github.com/aws-amplify/amplify-cli/issues/4227
 */
export const userPoolAttributes: RefusalRule = (was, is) => [...attributesOf(was, is), ...namesOf(was, is)];
