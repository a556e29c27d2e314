import { symbolExpression } from '../../cloudformation/symbol.ts';
import { defineDirective } from '../directive.ts';

/** A parameter of a resource of this config. Whether it exists is known when the graph is linked. */
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
