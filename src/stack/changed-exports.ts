import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';

/** An export of a stack: an output that other stacks may import by a name. */
export interface StackExport {
  /** The name of the output: `vpcId`. */
  readonly output: string;
  /** The name by which it is imported: `network-dev-vpcId`. */
  readonly name: string;
}

/** Returns the name of an export, a text in which only the name of the stack is left open; undefined for any other. */
const nameOf = (value: Expression | undefined, stack: string): string | undefined => {
  const text = isMap(value) ? value['Fn::Sub'] : value;
  if (typeof text !== 'string') return undefined;
  const name = text.replaceAll('${AWS::StackName}', stack);
  return name.includes('${') ? undefined : name;
};

/** Returns the outputs of a template that are exported, each with its value as text. */
const exportsIn = (template: Expression | undefined, stack: string): (StackExport & { readonly value: string })[] => {
  const outputs = isMap(template) && isMap(template.Outputs) ? template.Outputs : {};
  return Object.entries(outputs).flatMap(([output, body]) => {
    const exported = isMap(body) && isMap(body.Export) ? nameOf(body.Export.Name, stack) : undefined;
    return exported === undefined ? [] : [{ output, name: exported, value: canonicalJson(Object(body).Value ?? null) }];
  });
};

/**
 * Returns the exports of a deployed template that the next one lacks, or has another value for, by the name of the output;
 * all of them without a next one. CloudFormation refuses both while another stack imports the export:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 */
export const changedExports = (
  deployed: Expression | undefined,
  next: Expression | undefined,
  stack: string,
): StackExport[] => {
  const kept = new Map(exportsIn(next, stack).map(({ name, value }) => [name, value]));
  return exportsIn(deployed, stack)
    .filter(({ name, value }) => kept.get(name) !== value)
    .map(({ output, name }) => ({ output, name }))
    .sort((one, other) => (one.output < other.output ? -1 : 1));
};
