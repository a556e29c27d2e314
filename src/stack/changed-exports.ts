import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import { idsIn } from '../cloudformation/referenced-ids.ts';
import type { ReplacementTable } from '../cloudformation/replacements.ts';
import { type KnownValues, knownText } from './known-text.ts';
import { templateChanges } from './template-changes.ts';

/** An export of a stack: an output that other stacks may import by a name. */
export interface StackExport {
  /** The name of the output: `vpcId`. */
  readonly output: string;
  /** The name by which it is imported: `network-dev-vpcId`. */
  readonly name: string;
  /** The logical id of the resource whose replacement alone changes the value. */
  readonly replaced?: string;
}

/** The value of an export: as text, known or of its expression, and the logical ids in it. */
interface ExportedValue {
  readonly output: string;
  readonly name: string;
  readonly value: string;
  readonly ids: readonly string[];
}

/** Returns the outputs of a template that are exported by a name which can be known. */
const exportsIn = (template: Expression | undefined, values: KnownValues): ExportedValue[] => {
  const outputs = isMap(template) && isMap(template.Outputs) ? template.Outputs : {};
  return Object.entries(outputs).flatMap(([output, body]) => {
    const name = isMap(body) && isMap(body.Export) ? knownText(body.Export.Name, values) : undefined;
    if (name === undefined) return [];
    const value: Expression = Object(body).Value ?? null;
    return [{ output, name, value: knownText(value, values) ?? canonicalJson(value), ids: idsIn(value) }];
  });
};

/**
 * Returns the exports of a deployed template that the next one lacks, or has another value for, by the name of the output;
 * all of them without a next one. CloudFormation refuses both while another stack imports the export:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 *
 * With a table of replacements, those also whose value is of a resource that the next template replaces for certain.
 * `values` is what is known of the stack. A name that is made of anything else is left to CloudFormation.
 */
export const changedExports = (
  deployed: Expression | undefined,
  next: Expression | undefined,
  values: KnownValues,
  table?: ReplacementTable,
): StackExport[] => {
  const kept = new Map(exportsIn(next, values).map(({ name, value }) => [name, value]));
  const exported = exportsIn(deployed, values);
  const replaced = exported.length > 0 && next && table ? replacedIn(deployed, next, table) : new Set<string>();
  return exported
    .flatMap(({ output, name, value, ids }): StackExport[] => {
      if (kept.get(name) !== value) return [{ output, name }];
      const gone = ids.find((id) => replaced.has(id));
      return gone === undefined ? [] : [{ output, name, replaced: gone }];
    })
    .sort((one, other) => (one.output < other.output ? -1 : 1));
};

/** Returns the logical ids of the resources that CloudFormation replaces for certain, of those that two templates share. */
const replacedIn = (deployed: Expression | undefined, next: Expression, table: ReplacementTable): Set<string> =>
  new Set(
    templateChanges(deployed, next, table).flatMap(({ logicalId, replacement }) =>
      replacement === 'True' ? [logicalId] : [],
    ),
  );
