import { defineDirective } from '../directive.ts';
import { outputParameters, outputQuestion } from '../stack-outputs.ts';

/**
 * `$StackOutput('network-production', 'vpcId')`: the value of an output of another stack, read when the template is
 * made.
 */
export const stackOutput = defineDirective({
  type: 'stack-output',
  says: 'The value that an output of another stack has when the template is made.',
  example: "$StackOutput('network-production', 'vpcId')",
  iamActions: ['cloudformation:DescribeStacks'],
  parameters: outputParameters,
  meaning: { kind: 'lookup', question: (values) => outputQuestion('stack-output', values) },
});
