import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadReplacementTable } from '../../src/cloudformation/replacements.ts';
import { events } from '../../src/generated/events.ts';
import { renamesIn } from '../../src/stack/renames.ts';
import { statelessTypes } from '../../src/stack/stateless-types.ts';
import { templateChanges } from '../../src/stack/template-changes.ts';
import { compiledFrom } from './compiling.ts';
import { compiledResources, renamedExample } from './examples.ts';
import type { WrittenConfig, WrittenResource } from './written-config.ts';

const renamable = new Set<string>(compiledResources.filter((one) => 'renamable' in one).map(({ type }) => type));
const successor = (name: string): string => `${name}Anew`;

/** Returns an example whose renamable resources have other names, each with `renamedFrom`; the others keep theirs. */
const renamed = (example: string): WrittenConfig => {
  const before = parse(example) as WrittenConfig;
  const isRenamed = (name: string) => renamable.has(before.resources[name]?.type ?? '');
  const config = renamedExample(example, (name) => (isRenamed(name) ? successor(name) : name));
  const resources = Object.entries(config.resources).map(([name, resource]): [string, WrittenResource] => {
    const from = Object.keys(before.resources).find((one) => isRenamed(one) && successor(one) === name);
    return [name, from === undefined ? resource : ({ ...resource, renamedFrom: from } as WrittenResource)];
  });
  return { ...config, resources: Object.fromEntries(resources) };
};

const examples = [...compiledResources, ...events]
  .filter((member) => !('later' in member && member.later))
  .map(({ type, example }) => ({ type, example }))
  .filter(({ example }) =>
    Object.values((parse(example) as WrittenConfig).resources).some(({ type }) => renamable.has(type)),
  );

describe('A resource that is renamed with renamedFrom', () => {
  test('may be of every type that holds data of its own', () => {
    expect([...renamable].sort()).toEqual([
      'bucket',
      'dynamo-db-table',
      'efs-filesystem',
      'event-bus',
      'kinesis-stream',
      'mongo-db-atlas-cluster',
      'open-search-domain',
      'redis-cluster',
      'relational-database',
      'sns-topic',
      'sqs-queue',
      'user-auth-pool',
    ]);
    const shown = new Set(examples.map(({ type }) => type as string));
    expect([...renamable].filter((type) => !shown.has(type))).toEqual([]);
  });

  test.each(examples)('is neither replaced nor deleted, in the example of $type', async ({ example }) => {
    const [before, after] = [
      (await compiledFrom(renamedExample(example, (name) => name))).template,
      (await compiledFrom(renamed(example))).template,
    ];
    const table = await loadReplacementTable();
    const changes = templateChanges(before, after, table);
    const lost = changes.filter(({ action, type }) => action !== 'Modify' && !statelessTypes.has(type));
    expect(lost).toEqual([]);
    const graver = changes.filter(
      ({ action, replacement, type }) =>
        action === 'Modify' && replacement !== 'False' && type !== 'AWS::Batch::JobDefinition',
    );
    expect(graver).toEqual([]);
    const pairs = renamesIn(before, after);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { from, to } of pairs) expect(to).toBe(successor(from));
  });
});
