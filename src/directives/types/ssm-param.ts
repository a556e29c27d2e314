import { defineDirective, Misuse } from '../directive.ts';

/**
 * Matches the name of a parameter, perhaps with `:version` or `:label`:
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
 */
const form = /^[A-Za-z0-9_./-]{1,1011}(?::[A-Za-z0-9_.-]+)?$/;

/** `$SsmParam('/shared/vpc-id')`: the value of an SSM parameter, read when the template is made. */
export const ssmParam = defineDirective({
  type: 'ssm-param',
  says: 'The value that a parameter of AWS Systems Manager has when the template is made.',
  example: "$SsmParam('/shared/vpc-id')",
  iamActions: ['ssm:GetParameters'],
  parameters: [{ name: 'name', says: 'The name of the parameter, with `:3` for a version of it.', type: 'text' }],
  before: `Create the parameter in the account and region of the stage:

\`\`\`bash
aws ssm put-parameter --name /shared/vpc-id --type String --value vpc-0abc
\`\`\`

Its value stands readable in the template: write a secret as \`$Secret\` instead.`,
  meaning: {
    kind: 'lookup',
    question([text]) {
      const name = text as string;
      if (!form.test(name))
        throw new Misuse(
          `\`${name}\` cannot be the name of a parameter.`,
          'Names have letters, digits and `_.-/`; write the name, not the ARN.',
        );
      return { kind: 'ssm-parameter', key: `ssm:${name}`, says: `the parameter "${name}"`, name };
    },
  },
});
