import { defineDirective } from '../directive.ts';
import { olderParameters, olderReference } from '../older-param.ts';

/** `$Param('reports', 'Bucket::Arn')`: an older spelling of `$ResourceParam` and `$CfResourceParam`. */
export const param = defineDirective({
  type: 'param',
  says: 'An older spelling of `$ResourceParam`, and with `Child::Attribute` of `$CfResourceParam`.',
  example: "$Param('reports', 'Bucket::Arn')",
  iamActions: [],
  parameters: olderParameters,
  older: 'ResourceParam',
  meaning: { kind: 'reference', expression: olderReference },
});
