import { defineDirective } from '../directive.ts';
import { outputParameters, outputQuestion } from '../stack-outputs.ts';

/** An output of another stack, as it is now. */
export const stackOutput = defineDirective({
  type: 'stack-output',
  says: 'The value that an output of another stack has when the template is made.',
  example: "$StackOutput('network-production', 'vpcId')",
  iamActions: ['cloudformation:DescribeStacks'],
  parameters: outputParameters,
  meaning: { kind: 'lookup', question: (values) => outputQuestion('stack-output', values) },
});
