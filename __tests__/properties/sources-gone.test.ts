import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { compiledFrom } from './compiling.ts';
import { sourceForms } from './event-sources.ts';
import { compiledResources, renamedExample, withoutJobs } from './examples.ts';
import { type WrittenConfig, type WrittenResource, written } from './written-config.ts';

const job = (more: object = {}): WrittenResource => ({
  type: 'batch-job',
  properties: {
    container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1' } } },
    resources: { cpu: 1, memory: 900 },
    ...more,
  },
});

/** Returns the codes of the errors of a config; fails for any other exception. */
const errorsOf = async (config: WrittenConfig): Promise<string[]> => {
  try {
    await compiledFrom(config);
    return [];
  } catch (problem) {
    if (!(problem instanceof DiagnosticsError)) throw problem;
    return problem.diagnostics.filter(isError).map(({ code }) => code);
  }
};

/** A resource of each compiled type that stands alone. */
const ofEachType = compiledResources.map(({ type, example }): WrittenResource => {
  const [first] = Object.values(withoutJobs(renamedExample(example, (name) => name)));
  return type === 'batch-job' || first === undefined ? job() : first;
});

const cases = sourceForms.map(({ type, form, source }) => ({
  title: `${type} ${form}`,
  sources: fc.sample(source, { numRuns: 2, seed: 7 }).map((build) => build((name) => `${name}N0`)),
}));

test.each(cases)(
  'an event of type $title is reported if a resource that it names is missing or of another type',
  async ({ sources }) => {
    for (const { resources, cloudformationResources, events } of sources) {
      const report = job({ events: events(0) });
      const started = (beside: WrittenConfig['resources']): WrittenConfig =>
        written({ resources: { ...beside, report }, cloudformationResources } as WrittenConfig);
      expect(await errorsOf(started(resources))).toEqual([]);
      for (const name of Object.keys(resources)) {
        const { [name]: gone, ...others } = resources;
        expect([name, await errorsOf(started(others))]).not.toEqual([name, []]);
        for (const other of ofEachType)
          if (other.type !== gone?.type)
            expect([name, other.type, await errorsOf(started({ ...others, [name]: other }))]).not.toEqual([
              name,
              other.type,
              [],
            ]);
      }
      for (const id of Object.keys(cloudformationResources ?? {})) {
        const config = { ...started(resources), cloudformationResources: {} };
        expect([id, await errorsOf(config)]).not.toEqual([id, []]);
      }
    }
  },
);
