import { symbolExpression } from '../../cloudformation/symbol.ts';
import { defineDirective } from '../directive.ts';

/**
 * `$CfResourceParam('MyTopic', 'TopicArn')`: an attribute of any CloudFormation resource of the template.
 * `graph/references.ts` checks that it exists.
 */
export const cfResourceParam = defineDirective({
  type: 'cf-resource-param',
  says: 'An attribute of a CloudFormation resource of the template, by its logical id.',
  example: "$CfResourceParam('MyTopic', 'TopicArn')",
  iamActions: [],
  parameters: [
    { name: 'logical id', says: 'The logical id of the resource.', type: 'text' },
    { name: 'attribute', says: 'What `Ref` or `Fn::GetAtt` gives, such as `Arn`.', type: 'text' },
  ],
  meaning: {
    kind: 'reference',
    expression: ([id, attribute]) =>
      symbolExpression({ kind: 'cf-resource-param', id: id as string, attribute: attribute as string }),
  },
});
