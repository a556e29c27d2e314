import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../compiler-rules/reading.ts';
import { embeddedCode, type Started } from '../runtime/embedded-trigger.ts';
import { inflated, seenBy } from '../runtime/seen-by-program.ts';
import { compiledFrom, entryFile, resourcesOf } from './compiling.ts';
import { sourceForms } from './event-sources.ts';
import { compiledEvents } from './examples.ts';
import { written } from './written-config.ts';

const folder = new URL('../runtime/recorded/', import.meta.url);
/** Returns the recorded events of a type that start a run. */
const recordedOf = (type: string): Json[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${type}.`) && !file.includes('control-message'))
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const sampleOf = (type: string): Json => compiledEvents.find((member) => member.type === type)?.sample;

/** Every form of every event with two of its sources, always the same. */
const tried = sourceForms.map((form) => ({
  title: `${form.type} ${form.form}`,
  form,
  sources: fc.sample(form.source, { numRuns: form.once ? 1 : 2, seed: 7 }).map((build) => build((name) => `${name}N0`)),
}));

/** Returns the trigger function and the state machine of a job of our image that a source starts. */
const builtWith = async ({
  resources,
  cloudformationResources = {},
  events,
}: (typeof tried)[number]['sources'][number]) => {
  const packaging = { type: 'stacktape-image-buildpack', properties: { entryfilePath: entryFile } };
  const report = {
    type: 'batch-job',
    properties: {
      container: { packaging },
      resources: { cpu: 1, memory: 900 },
      timeout: 3_600,
      events: events(0).slice(0, 1),
    },
  };
  const config = written({ resources: { ...resources, report }, cloudformationResources });
  const all = resourcesOf(await compiledFrom(config)) as Json;
  return {
    code: all.ReportTriggerFunctionFunction.Properties.Code.ZipFile as string,
    definition: all.ReportJobExecutionStateMachine.Properties.Definition as Json,
  };
};

describe.each(tried)('the program of a job that is started by $title', ({ form: { type }, sources }) => {
  test('sees exactly each event that AWS documents, and one of any size', async () => {
    const large = ['"\\日🐣'.repeat(9_000), 'x'.repeat(40_000)];
    const natives = [...recordedOf(type), inflated(type, sampleOf(type), ['x']), inflated(type, sampleOf(type), large)];
    for (const source of sources) {
      const { code, definition } = await builtWith(source);
      for (const native of natives) {
        const { invoke, started, objects } = embeddedCode(code);
        await invoke(structuredClone(native));
        expect(started).toHaveLength(1);
        const { event, overrides } = await seenBy(definition, started[0] as Started, objects);
        expect(event === JSON.stringify(native)).toBe(true);
        expect(overrides).toBeLessThanOrEqual(8_192);
      }
    }
  });
});

test('every event that is compiled is sent through a trigger of its own', () => {
  expect([...new Set(tried.map(({ form }) => form.type))].sort()).toEqual(
    compiledEvents.map(({ type }) => type).sort(),
  );
});
