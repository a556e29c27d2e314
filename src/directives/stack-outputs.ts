import { type AwsQuestion, Misuse, type Parameter } from './directive.ts';

/** The parameters of `$StackOutput` and `$CfStackOutput`. */
export const outputParameters: readonly Parameter[] = [
  { name: 'stack', says: 'The name of the stack, `{project}-{stage}`.', type: 'text' },
  { name: 'output', says: 'The name of the output.', type: 'text' },
  { name: 'region', says: 'The region of the stack, if it is another one.', type: 'text', optional: true },
];

/**
 * The form of each name, and the hint where a name has another one.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html
 */
const forms = {
  stack: [/^[A-Za-z][A-Za-z0-9-]{0,127}$/, 'Stacks are named with letters, digits and hyphens.'],
  output: [/^[A-Za-z0-9]{1,255}$/, 'Outputs are named with letters and digits.'],
  region: [/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/, 'Regions are named like eu-west-1.'],
} as const;

/** Returns the name; throws `Misuse` where it has not the form of a stack, output or region. */
const validName = (what: keyof typeof forms, name: string): string => {
  const [form, hint] = forms[what];
  if (!form.test(name)) throw new Misuse(`\`${name}\` cannot be the name of ${articles[what]} ${what}.`, hint);
  return name;
};
const articles = { stack: 'a', output: 'an', region: 'a' } as const;

/**
 * Returns the question for the value of an output (`stack-output`) or for the name of its export (`stack-export`).
 * `values` are the arguments of the call; throws `Misuse` for names of a wrong form.
 */
export const outputQuestion = (
  kind: 'stack-output' | 'stack-export',
  values: readonly unknown[],
): AwsQuestion & { readonly kind: 'stack-output' | 'stack-export' } => {
  const [stack, output] = [validName('stack', values[0] as string), validName('output', values[1] as string)];
  const region = values[2] === undefined ? undefined : validName('region', values[2] as string);
  const place = region === undefined ? '' : ` in ${region}`;
  return {
    kind,
    key: `${kind}:${region ?? ''}:${stack}:${output}`,
    says: `the output "${output}" of the stack "${stack}"${place}`,
    stack,
    output,
    region,
  };
};
