import fc from 'fast-check';
import { entryFile } from './compiling.ts';
import { compiledEvents, eventsIn, namesForeign, renamedExample, withoutJobs } from './examples.ts';
import { pushForms } from './push-forms.ts';
import { requestForms } from './request-forms.ts';
import { streamForms } from './stream-forms.ts';
import type { WrittenConfig, WrittenEvent } from './written-config.ts';

/** A source of events in a config: the resources that it needs, and the events of it. */
export interface Source {
  readonly resources: WrittenConfig['resources'];
  readonly cloudformationResources?: Record<string, object>;
  /** Returns the events for the job of a number, which differ from those for any other job. */
  events(job: number): WrittenEvent[];
}

/** A way to write an event and its source. */
export interface SourceForm {
  /** The type of the event. */
  readonly type: string;
  /** The words that tell the form from others, for the names of tests. */
  readonly form: string;
  /** True for a source of another stack, whose ARN the config contains. */
  readonly isForeign?: boolean;
  /** True if only a job can have its event, and no function. */
  readonly jobsOnly?: boolean;
  /** True if one job or function at most may have its event. */
  readonly once?: boolean;
  /** Returns the name of a resource of the source from a word. */
  readonly source: fc.Arbitrary<(name: (word: string) => string) => Source>;
}

/** The example of every event that is compiled, so that each takes part without a form written by hand. */
const exampleForms = compiledEvents.map(({ type, example }): SourceForm => {
  const plain = renamedExample(example, (name) => name);
  return {
    type,
    form: 'as in its example',
    isForeign: namesForeign(plain),
    once: true,
    source: fc.constant((name) => {
      const config = renamedExample(example, name);
      const { cloudformationResources = {} } = config;
      return { resources: withoutJobs(config), cloudformationResources, events: () => eventsIn(config) };
    }),
  };
});

/** Returns an event of a form as a function may have it: without a route that reports on the runs of a job. */
export const ofFunction = ({ type, properties: { statusPath: _, ...properties } }: WrittenEvent): WrittenEvent => ({
  type,
  properties,
});

/** All ways to write an event, of which a config has each once at most. */
export const sourceForms: readonly SourceForm[] = [...exampleForms, ...requestForms, ...streamForms, ...pushForms];

/** Returns the properties of a function whose program is one of those that compilations find. */
export const functionProperties = (more: object): Readonly<Record<string, unknown>> => ({
  packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: entryFile } },
  ...more,
});
