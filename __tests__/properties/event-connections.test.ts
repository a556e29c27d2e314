import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { events } from '../../src/generated/events.ts';
import { resources } from '../../src/generated/resources.ts';
import type { WrittenConfig } from './arbitrary-config.ts';
import { compiledFrom, resourcesOf } from './compiling.ts';

/** Events that compile; the others can close no circle. */
const compiledEvents = events.filter(({ later }) => !later);
const connectable = resources.filter(({ connectTo, later }) => connectTo && !later);
const isConnectable = (type: string) => connectable.some((member) => member.type === type);

/** The resources of the examples of every type that a job can be connected to. */
const everyConnectable = Object.assign(
  {},
  ...connectable
    .filter(({ type }) => type !== 'batch-job')
    .map(({ example }) => (parse(example) as WrittenConfig).resources),
) as WrittenConfig['resources'];

/**
 * Returns the example of an event with its job connected to every resource, the source and itself included, and a
 * second job without events that is connected to the same.
 */
const connectedAll = (example: string): WrittenConfig => {
  const config = parse(example) as WrittenConfig;
  const others: WrittenConfig = {
    ...config,
    resources: { ...structuredClone(everyConnectable), ...config.resources },
  };
  const [job] = Object.values(config.resources).filter(({ type }) => type === 'batch-job');
  const { events: _, ...quiet } = structuredClone(job?.properties) as Record<string, unknown>;
  others.resources.secondJob = { type: 'batch-job', properties: quiet };
  const names = Object.keys(others.resources).filter((name) => isConnectable(others.resources[name]?.type ?? ''));
  for (const { type, properties } of Object.values(others.resources))
    if (type === 'batch-job' && properties) properties.connectTo = names;
  return others;
};

test.each(compiledEvents.map(({ type, example }) => [type, example]))(
  'an event of type %s closes no circle with connections to its source, to its own job and between jobs',
  async (_, example) => {
    const config = connectedAll(example);
    const compiled = await compiledFrom(config);
    const texts = Object.values(resourcesOf(compiled)).map((resource) => JSON.stringify(resource));
    for (const name of Object.keys(config.resources)) expect(texts.join()).toContain(`"resources.${name}"`);
  },
);
