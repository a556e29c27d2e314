import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compiledFrom, resourcesOf, shuffled } from './compiling.ts';
import { compiledEvents, eventsIn, jobIn, renamedExample, withoutJobs } from './examples.ts';
import type { WrittenConfig, WrittenEvent } from './written-config.ts';

const examples = compiledEvents.map(({ type, example }) =>
  renamedExample(example, (name) => type.replace(/\W/g, '') + name.charAt(0).toUpperCase() + name.slice(1)),
);

/** The events of the examples of all types. */
const every = examples.flatMap(eventsIn);

/** Returns a config with the sources of all events, and a job that these start. */
const started = (list: readonly WrittenEvent[]): WrittenConfig => ({
  cloudformationResources: Object.assign({}, ...examples.map((config) => config.cloudformationResources ?? {})),
  resources: {
    ...Object.assign({}, ...examples.map(withoutJobs)),
    report: {
      type: 'batch-job',
      properties: { ...jobIn(examples[0] as WrittenConfig)?.properties, events: list },
    },
  },
});

/** Returns the children of events of a config by logical id, as texts. */
const childrenOf = async (list: readonly WrittenEvent[]): Promise<Record<string, string>> => {
  const all = Object.entries(resourcesOf(await compiledFrom(started(list))));
  const own = all.filter(([, { Metadata }]) => Metadata?.['batch-job']?.event !== undefined);
  return Object.fromEntries(own.map(([id, resource]) => [id, JSON.stringify(resource)]));
};

/** The children of each event where no other starts the job. */
const alone = new Map(every.map((event) => [event, childrenOf([event])]));

test('every type of event that is compiled has a child here', async () => {
  for (const event of every) expect(Object.keys((await alone.get(event)) ?? {}).length).toBeGreaterThan(0);
});

test('the trigger function of events of all types has at most 600 characters by type', async () => {
  const { ReportTriggerFunctionFunction: trigger } = resourcesOf(await compiledFrom(started(every)));
  // AWS embeds up to 4 MB; a template has 1 MB, in which each job has such a function.
  const { ZipFile } = (trigger?.Properties?.Code ?? {}) as { ZipFile?: string };
  expect(ZipFile?.length).toBeLessThanOrEqual(600 * compiledEvents.length);
});

test('events of every type keep their resources, byte for byte, whichever others are added, removed or moved', async () => {
  const all = await childrenOf(every);
  await fc.assert(
    fc.asyncProperty(fc.subarray(every, { minLength: 1 }).chain(shuffled), async (list) => {
      const children = await childrenOf(list);
      expect(Object.entries(children).filter(([id, text]) => all[id] !== text)).toEqual([]);
      // Each event brings its own, so none is shared with another.
      const own = await Promise.all(list.map((event) => alone.get(event)));
      expect(Object.keys(children).sort()).toEqual(own.flatMap((one) => Object.keys(one ?? {})).sort());
    }),
    { numRuns: 25 },
  );
});

test('the order of events of every type changes no byte of the template', async () => {
  const text = async (list: readonly WrittenEvent[]) => (await compiledFrom(started(list))).templateText;
  const first = await text(every);
  await fc.assert(
    fc.asyncProperty(shuffled(every), async (list) => {
      expect(await text(list)).toBe(first);
    }),
    { numRuns: 10 },
  );
});
