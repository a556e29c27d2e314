import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.ts';
import type { StackGraph } from '../graph/graph.ts';
import { checkJobSizes } from './job-size.ts';
import { checkRoleSizes } from './role-size.ts';
import type { Template } from './synthesize.ts';
import { checkTriggerSizes } from './trigger-size.ts';

/**
 * CloudFormation's quotas: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const limits = { resources: 500, outputs: 200, bytes: 1_000_000 } as const;

/** The numbers from which a warning is given: 90 % of the quotas. */
const warnFrom = { resources: 450, bytes: 900_000 } as const;

/** True for a template with more bytes than CloudFormation takes: it can never be deployed. */
export const isTooLarge = ({ templateText }: Pick<Template, 'templateText'>): boolean =>
  templateText.length > limits.bytes;

/**
 * Returns the name of each resource of the config with the number of CloudFormation resources it becomes, largest
 * first.
 */
const resourceCounts = (graph: StackGraph): [string, number][] => {
  const counts = new Map<string, number>();
  for (const { from } of graph.resources.values())
    if (from[0] === 'resources') counts.set(String(from[1]), (counts.get(String(from[1])) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};

/** Returns the hint which resources to move to another config: the fewest that together become `excess` resources. */
const hintToMove = (graph: StackGraph, excess: number): string => {
  const moved: string[] = [];
  let freed = 0;
  for (const [name, count] of resourceCounts(graph)) {
    if (freed >= excess) break;
    moved.push(name);
    freed += count;
  }
  return `Move ${moved.join(', ')} to a second config with a serviceName of its own.`;
};

/**
 * Returns an error for each quota of CloudFormation that a template exceeds (500 resources, 200 outputs, 1,000,000
 * bytes), a warning from 90 % of the resources and bytes, and what AWS limits in job
 * definitions, roles and policies of trigger functions.
 */
export const checkLimits = (graph: StackGraph, template: Template): Diagnostic[] => {
  const found: Diagnostic[] = [];
  const count = graph.resources.size;
  const bytes = template.templateText.length;
  const excess = Math.max(count - limits.resources, Math.ceil((count * (bytes - limits.bytes)) / bytes));
  if (count > limits.resources)
    found.push(
      errorAt(
        'config/too-many-resources',
        ['resources'],
        `The template has ${count} resources; CloudFormation takes ${limits.resources}.`,
        hintToMove(graph, excess),
      ),
    );
  else if (count >= warnFrom.resources)
    found.push(
      warningAt(
        'config/too-many-resources',
        ['resources'],
        `The template has ${count} of the ${limits.resources} resources that CloudFormation takes.`,
        'Plan to move some jobs to a second config.',
      ),
    );
  if (isTooLarge(template))
    found.push(
      errorAt(
        'config/template-too-large',
        ['resources'],
        `The template has ${bytes} bytes; CloudFormation takes ${limits.bytes}.`,
        hintToMove(graph, excess),
      ),
    );
  else if (bytes >= warnFrom.bytes)
    found.push(
      warningAt(
        'config/template-too-large',
        ['resources'],
        `The template has ${bytes} of the ${limits.bytes} bytes that CloudFormation takes.`,
        'Plan to move some jobs to a second config.',
      ),
    );
  if (graph.outputs.size > limits.outputs)
    found.push(
      errorAt(
        'config/too-many-outputs',
        ['resources'],
        `The template has ${graph.outputs.size} outputs; CloudFormation takes ${limits.outputs}.`,
        hintToMove(graph, Math.ceil(count * (1 - limits.outputs / graph.outputs.size))),
      ),
    );
  return [
    ...found,
    ...checkJobSizes(graph, template),
    ...checkRoleSizes(graph, template),
    ...checkTriggerSizes(graph, template),
  ];
};
