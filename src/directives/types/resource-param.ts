import { symbolExpression } from '../../cloudformation/symbol.ts';
import { defineDirective } from '../directive.ts';

/**
 * `$ResourceParam('reports', 'arn')`: a referenceable parameter of a resource of this config.
 * `graph/references.ts` checks that it exists.
 */
export const resourceParam = defineDirective({
  type: 'resource-param',
  says: 'A referenceable parameter of a resource of this config.',
  example: "$ResourceParam('reports', 'arn')",
  iamActions: [],
  parameters: [
    { name: 'resource', says: 'The name of the resource.', type: 'text' },
    { name: 'parameter', says: 'The parameter, such as `arn`.', type: 'text' },
  ],
  meaning: {
    kind: 'reference',
    expression: ([resource, param]) =>
      symbolExpression({ kind: 'resource-param', resource: resource as string, param: param as string }),
  },
});
