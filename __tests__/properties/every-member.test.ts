import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { configs } from './arbitrary-config.ts';
import { sourceForms } from './event-sources.ts';
import { compiledEvents, compiledResources, eventsIn } from './examples.ts';
import type { WrittenConfig, WrittenEvent } from './written-config.ts';

const sample = fc.sample(configs(), { numRuns: 300, seed: 1 });
const eventsOf = ({ resources }: WrittenConfig): WrittenEvent[][] =>
  Object.values(resources).map(({ properties }) => (properties?.events ?? []) as WrittenEvent[]);
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();
const jobsOf = (config: WrittenConfig): WrittenEvent[] =>
  Object.values(config.resources).flatMap((resource) =>
    resource.type === 'batch-job' ? eventsIn({ resources: { job: resource } }) : [],
  );

test('configs made up have events of every type that is compiled', () => {
  expect(sorted(sample.flatMap(jobsOf).map(({ type }) => type))).toEqual(
    sorted(compiledEvents.map(({ type }) => type)),
  );
});

test('configs made up have functions that events of every type start', () => {
  const ofFunctions = sample.flatMap(({ resources }) =>
    Object.values(resources).flatMap(({ type, properties }) =>
      type === 'function' ? ((properties?.events ?? []) as WrittenEvent[]) : [],
    ),
  );
  expect(sorted(ofFunctions.map(({ type }) => type))).toEqual(sorted(compiledEvents.map(({ type }) => type)));
});

test('configs made up have resources of every type that is compiled', () => {
  const types = sample.flatMap(({ resources }) => Object.values(resources).map(({ type }) => type));
  expect(sorted(types)).toEqual(sorted(compiledResources.map(({ type }) => type)));
});

test('configs made up have connections to every type that a job can be connected to', () => {
  const types = sample.flatMap(({ resources }) =>
    Object.values(resources).flatMap(({ properties }) =>
      ((properties?.connectTo ?? []) as string[]).flatMap((name) => resources[name]?.type ?? []),
    ),
  );
  const connectable = compiledResources.filter(({ connectTo }) => connectTo);
  expect(sorted(types)).toEqual(sorted(connectable.map(({ type }) => type)));
});

test('every form of a source is of an event that is compiled, and no two have one name', () => {
  const names = sourceForms.map(({ type, form }) => `${type} ${form}`);
  expect(sorted(names)).toHaveLength(names.length);
  expect(sorted(sourceForms.map(({ type }) => type))).toEqual(sorted(compiledEvents.map(({ type }) => type)));
});

test.each(['paused', 'preview'])('events of every type have the switch %s in configs made up', (key) => {
  const switched = sample.flatMap(jobsOf).filter(({ properties }) => properties[key] !== undefined);
  expect(sorted(switched.map(({ type }) => type))).toEqual(sorted(compiledEvents.map(({ type }) => type)));
});

test('several jobs of one config made up share a source', () => {
  const shared = sample.filter((config) => {
    const named = eventsOf(config).flatMap((list) =>
      sorted(list.map(({ properties }) => `${properties.snsTopicName}`)),
    );
    const own = named.filter((name) => name !== 'undefined');
    return new Set(own).size < own.length;
  });
  expect(shared.length).toBeGreaterThan(0);
});
