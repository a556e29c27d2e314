import { defineDirective } from '../directive.ts';
import { olderParameters, olderReference } from '../older-param.ts';

/** `$GetParam('reports', 'Bucket::Arn')`: an older spelling of `$ResourceParam` and `$CfResourceParam`. */
export const getParam = defineDirective({
  type: 'get-param',
  says: 'An older spelling of `$ResourceParam`, and with `Child::Attribute` of `$CfResourceParam`.',
  example: "$GetParam('reports', 'Bucket::Arn')",
  iamActions: [],
  parameters: olderParameters,
  older: 'ResourceParam',
  meaning: { kind: 'reference', expression: olderReference },
});
