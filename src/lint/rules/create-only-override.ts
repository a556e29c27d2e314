import { loadReplacementTable, recreationOf } from '../../cloudformation/replacements.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

const overriding = (line: string): string =>
  jobExample('connectTo:\n  - orders', {
    beside: `
orders:
  type: sqs-queue
  overrides:
    OrdersQueue:
      ${line}
`,
  });

/** Reports overrides of properties whose every change replaces the resource. */
export const createOnlyOverride = defineRule({
  type: 'create-only-override',
  says: 'An override sets a property whose change replaces the resource.',
  severity: 'warning',
  reason:
    'Some properties can only be given when a resource is made. To write one, to change it or to remove it replaces the resource: a queue begins empty, a log without its past, and what has a fixed name cannot be replaced at all until the name changes.',
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html',
  trips: overriding('QueueName: orders-of-the-shop'),
  spares: overriding('KmsMasterKeyId: alias/aws/sqs'),
  example: overriding('KmsMasterKeyId: alias/shop'),
  async check({ resources, types }) {
    const written = Object.entries(resources).flatMap(([name, { overrides = {} }]) =>
      Object.entries(overrides).flatMap(([id, values]) =>
        Object.keys(values).map((dotted) => ({ id, dotted, path: ['resources', name, 'overrides', id, dotted] })),
      ),
    );
    if (written.length === 0) return [];
    const table = await loadReplacementTable();
    return written.flatMap(({ id, dotted, path }) => {
      const [property = ''] = dotted.split('.');
      const type = types.get(id);
      if (type === undefined || recreationOf(table, type, ['Properties', property]) !== 'Always') return [];
      return [
        {
          path,
          at: 'key' as const,
          sentence: `${property} of ${type} is given once: to add, change or remove it replaces ${id} by a new one.`,
          hint: 'Leave it out, unless the resource is new and this stays as it is.',
        },
      ];
    });
  },
});
