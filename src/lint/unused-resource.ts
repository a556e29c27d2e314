import { logicalId } from '../cloudformation/names.ts';
import { resources as members } from '../generated/resources.ts';
import { jobWith } from './example-config.ts';
import { defineRule } from './rule.ts';

/** Every word in the texts of a value, also inside tokens. */
const wordsIn = (value: unknown, into: Set<string>): Set<string> => {
  if (typeof value === 'string') for (const word of value.split(/[^A-Za-z0-9]+/)) into.add(word);
  else if (value !== null && typeof value === 'object') for (const item of Object.values(value)) wordsIn(item, into);
  return into;
};

const queue = (more: string): string => jobWith(more, { beside: 'orders:\n  type: sqs-queue' });

/** A resource that costs and does nothing, or whose name was forgotten where it should stand. */
export const unusedResource = defineRule({
  type: 'unused-resource',
  severity: 'warning',
  reason:
    'A resource that no job is started by, connected to or told of does nothing for the jobs. Most often its name was forgotten in `connectTo` or in an event. One that is there for others can be left as it is, and this rule turned off.',
  link: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_data_a5.html',
  trips: queue('timeout: 600'),
  spares: queue(`
iamRoleStatements:
  - Resource:
      - $ResourceParam('orders', 'arn')
    Action:
      - sqs:SendMessage
`),
  example: queue(`
connectTo:
  - orders
`),
  check: ({ jobs, resources, config }) => {
    // Without a job there is nobody who could use it.
    if (jobs.length === 0) return [];
    const words = wordsIn(config, new Set());
    return Object.entries(resources).flatMap(([name, { type }]) => {
      const main = logicalId(name) + members.find((member) => member.type === type)?.mainChild;
      if (type === 'batch-job' || words.has(name) || words.has(main)) return [];
      return [
        {
          path: ['resources', name],
          at: 'key' as const,
          sentence: `Nothing in this config uses "${name}": it starts no job, and no job is connected to it.`,
          hint: `Add it to the connectTo of a job or to its events, or remove it.`,
        },
      ];
    });
  },
});
