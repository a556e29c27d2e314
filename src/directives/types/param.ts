import { logicalId } from '../../cloudformation/names.ts';
import { symbolExpression } from '../../cloudformation/symbol.ts';
import { defineDirective, type Parameter } from '../directive.ts';

/** The arguments of both older spellings. */
export const olderParameters: readonly Parameter[] = [
  { name: 'resource', says: 'The name of the resource, or `SHARED_GLOBAL`.', type: 'text' },
  { name: 'parameter', says: 'The parameter, or `Child::Attribute` of one of its children.', type: 'text' },
];

/** `Child::Attribute` is of the template's resource `{Resource}{Child}`; anything else is a parameter of the resource. */
export const olderReference = ([resource, param]: readonly unknown[]) => {
  const [child = '', attribute] = (param as string).split('::');
  if (attribute === undefined)
    return symbolExpression({ kind: 'resource-param', resource: resource as string, param: param as string });
  const owner = resource === 'SHARED_GLOBAL' ? 'stp' : (resource as string);
  return symbolExpression({ kind: 'cf-resource-param', id: logicalId(owner, child), attribute });
};

/** An older spelling of `$ResourceParam` and `$CfResourceParam`. */
export const param = defineDirective({
  type: 'param',
  says: 'An older spelling of `$ResourceParam`, and with `Child::Attribute` of `$CfResourceParam`.',
  example: "$Param('reports', 'Bucket::Arn')",
  iamActions: [],
  parameters: olderParameters,
  older: 'ResourceParam',
  meaning: { kind: 'reference', expression: olderReference },
});
