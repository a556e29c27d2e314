import type { Expression } from '../cloudformation/expression.ts';
import { propertiesOf, stateMachinesOf } from './pools.ts';

/** Returns the ARNs of job queues that the state machines of a template name as text: none of them is of the stack. */
export const queuesOfOthers = (template: Expression | undefined): string[] => {
  const queues = stateMachinesOf(template).map((id) => {
    const { JobQueue } = Object(propertiesOf(template, id).DefinitionSubstitutions) as { JobQueue?: unknown };
    return JobQueue;
  });
  return [...new Set(queues.filter((queue): queue is string => typeof queue === 'string'))].sort();
};
