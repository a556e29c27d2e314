import { logicalId } from '../../cloudformation/names.ts';
import { resources as members } from '../../generated/resources.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** Returns the resources that the texts of a value mention, also in tokens; `words` maps words to resource names. */
const mentionedIn = (value: unknown, words: ReadonlyMap<string, string>, found = new Set<string>()): Set<string> => {
  if (typeof value === 'string') {
    for (const word of value.split(/[^A-Za-z0-9]+/)) {
      const name = words.get(word);
      if (name !== undefined) found.add(name);
    }
  } else if (value !== null && typeof value === 'object')
    for (const item of Object.values(value)) mentionedIn(item, words, found);
  return found;
};

const hasCdn = (properties: Readonly<Record<string, unknown>>): boolean =>
  (properties.cdn as { readonly enabled?: boolean } | undefined)?.enabled === true;

const queue = (more: string): string => jobExample(more, { beside: 'orders:\n  type: sqs-queue' });

/** Reports resources that nothing in the config uses. */
export const unusedResource = defineRule({
  type: 'unused-resource',
  says: 'Nothing in the config uses a resource.',
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
    // A function is used without any job: something else may start it, and it may start a job. A CDN is for the world.
    const others = Object.entries(resources).filter(
      ([, { type, properties }]) => type !== 'batch-job' && type !== 'function' && !hasCdn(properties),
    );
    // Without a job nothing could use the others.
    if (jobs.length === 0 || others.length === 0) return [];
    const main = (type: string): string => members.find((member) => member.type === type)?.mainChild ?? '';
    const words = new Map(
      others.flatMap(([name, { type }]) => [name, logicalId(name) + main(type)].map((word) => [word, name])),
    );
    const used = mentionedIn(config, words);
    return others.flatMap(([name]) =>
      used.has(name)
        ? []
        : [
            {
              path: ['resources', name],
              at: 'key' as const,
              sentence: `Nothing in this config uses "${name}": it starts no job, and no job is connected to it.`,
              hint: 'Add it to the connectTo of a job or to its events, or remove it.',
            },
          ],
    );
  },
});
