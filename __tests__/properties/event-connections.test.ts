import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compiledFrom, resourcesOf } from './compiling.ts';
import { neverCreated } from './cycles.ts';
import { functionProperties, ofFunction, sourceForms } from './event-sources.ts';
import { compiledEvents, compiledResources, renamedExample, withoutJobs } from './examples.ts';
import { type WrittenConfig, type WrittenResource, written } from './written-config.ts';

const connectable = compiledResources.filter(({ connectTo }) => connectTo);
const connectableTypes: ReadonlySet<string> = new Set(connectable.map(({ type }) => type));

/** A resource of each type that a job can be connected to, and that the sources of no event are. */
const others: WrittenConfig['resources'] = Object.assign(
  {},
  ...connectable.map(({ example }) => withoutJobs(renamedExample(example, (name) => `other${name}`))),
);

const job = (environment: readonly object[], more: object): WrittenResource => ({
  type: 'batch-job',
  properties: {
    container: {
      packaging: { type: 'prebuilt-image', properties: { image: 'public.ecr.aws/docker/library/busybox:stable' } },
      ...(environment.length ? { environment } : {}),
    },
    resources: { cpu: 1, memory: 900 },
    timeout: 3600,
    ...more,
  },
});

/** Returns the sources of an event in one form, with the events of two jobs. */
const startedBy = ({ source }: (typeof sourceForms)[number]) =>
  source.map((build) => {
    const { resources, cloudformationResources = {}, events } = build((name) => `${name}N0`);
    return { resources, cloudformationResources, events: events(0), second: events(1) };
  });

/** Every form of every event with a few of its sources, always the same, so that no pair depends on chance. */
const tried = sourceForms.map((form) => ({
  title: `${form.type} ${form.form}`,
  form,
  sources: fc.sample(startedBy(form), { numRuns: form.once ? 1 : 4, seed: 12 }),
}));

/** Returns the resources of a source that a job can be connected to. */
const ownOf = ({ resources }: (typeof tried)[number]['sources'][number]) =>
  Object.entries(resources).filter(([, { type }]) => connectableTypes.has(type));

/**
 * Returns a config whose job is connected to whatever its event names, with their ARNs in its variables, to one resource
 * of every other type, to itself, and to a second job, which is connected to the same and may have the same source.
 */
const connectedAll = (source: (typeof tried)[number]['sources'][number], isShared: boolean): WrittenConfig => {
  const own = ownOf(source).map(([name]) => name);
  const connectTo = ['report', 'second', ...Object.keys(others), ...own];
  const environment = own.map((name, index) => ({ name: `ARN${index}`, value: `$ResourceParam('${name}', 'arn')` }));
  return written({
    resources: {
      ...structuredClone(others),
      ...source.resources,
      report: job(environment, { connectTo, events: source.events }),
      second: job([], { connectTo, events: isShared ? source.second : undefined }),
    },
    cloudformationResources: source.cloudformationResources,
  });
};

test.each(tried)(
  'an event of type $title closes no circle with connections of its job to what it names, to itself and between jobs',
  async ({ form, sources }) => {
    for (const source of sources) {
      const config = connectedAll(source, !form.once);
      const all = resourcesOf(await compiledFrom(config));
      expect(neverCreated(all)).toEqual([]);
      const texts = Object.values(all).map((resource) => JSON.stringify(resource));
      for (const name of Object.keys(config.resources)) expect(texts.join()).toContain(`"resources.${name}"`);
    }
  },
);

/**
 * Returns a config whose function is started by an event and connected to whatever it names, with their ARNs in its
 * variables, to one resource of every other type and to a job, which is connected to the function.
 */
const connectedFunction = (source: (typeof tried)[number]['sources'][number]): WrittenConfig => {
  const own = ownOf(source).map(([name]) => name);
  const environment = own.map((name, index) => ({ name: `ARN${index}`, value: `$ResourceParam('${name}', 'arn')` }));
  const connectTo = ['second', ...Object.keys(others), ...own];
  const events = source.events.map(ofFunction);
  return written({
    resources: {
      ...structuredClone(others),
      ...source.resources,
      report: { type: 'function', properties: functionProperties({ environment, connectTo, events }) },
      second: job([], { connectTo: ['report', ...Object.keys(others)] }),
    },
    cloudformationResources: source.cloudformationResources,
  });
};

test.each(tried.filter(({ form }) => !form.jobsOnly))(
  'an event of type $title closes no circle with connections of its function to what it names and to a job',
  async ({ sources }) => {
    for (const source of sources) {
      const config = connectedFunction(source);
      const all = resourcesOf(await compiledFrom(config));
      expect(neverCreated(all)).toEqual([]);
      const started = Object.values(all).filter(({ Metadata }) => Metadata?.['batch-job']?.event?.startsWith('Report'));
      expect(started.length).toBeGreaterThan(0);
      expect(Object.keys(all).filter((id) => /^Report(?:Trigger|Job)/.test(id))).toEqual([]);
    }
  },
);

/** Returns the types of resources that the properties of a member name, by `resourceName` in its shape. */
const namedIn = (shape: unknown): string[] => {
  if (shape === null || typeof shape !== 'object') return [];
  const { names = [] } = shape as { names?: unknown };
  const own = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  return [...own, ...Object.values(shape).flatMap(namedIn)];
};

test('every event is tried with a connection to a resource of each type that its properties name', () => {
  const possible = compiledEvents.flatMap(({ type, shape }) =>
    namedIn(shape).flatMap((name) => (connectableTypes.has(name) ? [`${type} → ${name}`] : [])),
  );
  const pairs = tried.flatMap(({ form: { type }, sources }) =>
    sources.flatMap((source) => ownOf(source).map(([, { type: named }]) => `${type} → ${named}`)),
  );
  expect(possible.length).toBeGreaterThan(0);
  expect([...new Set(possible)].filter((pair) => !pairs.includes(pair))).toEqual([]);
});
