import { symbolExpression } from '../../cloudformation/symbol.ts';
import { defineDirective, Misuse } from '../directive.ts';
import { outputParameters, outputQuestion } from '../stack-outputs.ts';

/**
 * `$CfStackOutput('network-production', 'vpcId')`: an exported output of another stack, imported by CloudFormation,
 * which then refuses to change or delete the export:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-importvalue.html
 */
export const cfStackOutput = defineDirective({
  type: 'cf-stack-output',
  says: 'An exported output of another stack, imported by CloudFormation, which then keeps it as it is.',
  example: "$CfStackOutput('network-production', 'vpcId')",
  iamActions: ['cloudformation:DescribeStacks'],
  parameters: outputParameters,
  meaning: {
    kind: 'reference',
    question(values, facts) {
      const question = outputQuestion('stack-export', values);
      const { stack, output, region = facts.region } = question;
      if (region === facts.region) return question;
      throw new Misuse(
        `CloudFormation imports outputs of its own region, ${facts.region}, and this one is in ${region}.`,
        `Write \`$StackOutput('${stack}', '${output}', '${region}')\`: the value as it is now.`,
      );
    },
    expression(values, exported) {
      const { stack, output } = outputQuestion('stack-export', values);
      const name = exported === undefined ? {} : { name: exported as string };
      return symbolExpression({ kind: 'import', stack, output, ...name });
    },
  },
});
