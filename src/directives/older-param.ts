import type { Expression } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { symbolExpression } from '../cloudformation/symbol.ts';
import type { Parameter } from './directive.ts';

/** The parameters of `$Param` and `$GetParam`, the older spellings of `$ResourceParam` and `$CfResourceParam`. */
export const olderParameters: readonly Parameter[] = [
  { name: 'resource', says: 'The name of the resource, or `SHARED_GLOBAL`.', type: 'text' },
  { name: 'parameter', says: 'The parameter, or `Child::Attribute` of one of its children.', type: 'text' },
];

/**
 * Returns the reference that a `$Param` or `$GetParam` with these arguments means: for `Child::Attribute` the attribute
 * of the CloudFormation resource `{Resource}{Child}`, for anything else a referenceable parameter of the resource.
 */
export const olderReference = ([resource, param]: readonly unknown[]): Expression => {
  const [child = '', attribute] = (param as string).split('::');
  if (attribute === undefined)
    return symbolExpression({ kind: 'resource-param', resource: resource as string, param: param as string });
  const owner = resource === 'SHARED_GLOBAL' ? 'stp' : (resource as string);
  return symbolExpression({ kind: 'cf-resource-param', id: logicalId(owner, child), attribute });
};
