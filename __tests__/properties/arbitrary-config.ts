import fc from 'fast-check';
import { type Around, job, jobResource } from './arbitrary-job.ts';
import { functionProperties, ofFunction, type Source, type SourceForm, sourceForms } from './event-sources.ts';
import { compiledResources, namesForeign, renamedExample, withoutJobs } from './examples.ts';
import {
  maybe,
  names,
  pick,
  tagValue,
  type WrittenConfig,
  type WrittenEvent,
  type WrittenResource,
  word,
  written,
} from './written-config.ts';

const bucket = fc.record({ versioning: maybe(fc.boolean()), enableEventBusNotifications: maybe(fc.boolean()) });
const queue = fc.record({
  fifoEnabled: maybe(fc.boolean()),
  visibilityTimeoutSeconds: maybe(fc.integer({ min: 450, max: 9_000 })),
  delayMessagesSecond: maybe(fc.nat(900)),
});

/** A function that events may start, with its choices among what is around it. */
const lambda = fc.record({
  timeout: maybe(fc.integer({ min: 1, max: 75 })),
  logging: maybe(fc.constant({ disabled: true })),
  provisionedConcurrency: maybe(fc.integer({ min: 1, max: 9 })),
  deployment: maybe(fc.constant({ strategy: 'AllAtOnce' })),
  preview: maybe(fc.constantFrom('on', 'off')),
  connectTo: fc.array(fc.nat(20), { maxLength: 3 }),
});

/** A source of events with the jobs and functions that it starts, by their numbers, and the switches of these events. */
interface SourcePlan {
  readonly form: SourceForm;
  readonly source: (name: (word: string) => string) => Source;
  readonly jobs: readonly number[];
  readonly switches: object;
}

/** Networks of a stack's own with private subnets, from which jobs reach the internet. */
const networks = [1, 2, 3].flatMap((availabilityZones) => [
  { nat: { availabilityZones } },
  { nat: {}, interfaceEndpoints: { services: ['sqs', 'ecr.api'], availabilityZones } },
]);

/** Returns a choice among the ways to write an event, each once at most. */
const sourcesOf = (forms: readonly SourceForm[]): fc.Arbitrary<SourcePlan[]> =>
  fc.shuffledSubarray([...forms], { maxLength: 4 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((form) =>
        fc.record({
          form: fc.constant(form),
          source: form.source,
          jobs: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: form.once ? 1 : 2 }),
          switches: fc.record({ paused: maybe(fc.boolean()), preview: maybe(fc.constantFrom('on', 'off')) }),
        }),
      ),
    ),
  );

/** Returns a choice of resource types as their examples write them, by their numbers in the registry. */
const examplesOf = (foreign: boolean) =>
  fc.subarray(
    compiledResources.filter(({ type, example }) => type !== 'batch-job' && (foreign || !namesForeign(example))),
    { maxLength: 2 },
  );

/** The resources of sources and examples, with the events of each job, then of each function. */
interface Surroundings {
  readonly resources: WrittenConfig['resources'];
  readonly cloudformationResources: Record<string, object>;
  readonly events: readonly WrittenEvent[][];
}

const surroundings = (
  sources: readonly SourcePlan[],
  examples: readonly { readonly example: string }[],
  jobs: number,
  functions: number,
): Surroundings => {
  const events = Array.from({ length: jobs + functions }, (): WrittenEvent[] => []);
  const built = sources.map(({ form, source, jobs: chosen, switches }, index) => {
    const one = source((name) => `${name}N${index}`);
    const owners = jobs + (form.jobsOnly ? 0 : functions);
    for (const number of new Set(chosen.map((choice) => choice % owners)))
      for (const event of one.events(number))
        events[number]?.push({ ...event, properties: { ...event.properties, ...switches } });
    return one;
  });
  const beside = examples.map(({ example }, index) =>
    withoutJobs(renamedExample(example, (name) => `${name}E${index}`)),
  );
  return {
    resources: Object.assign({}, ...built.map(({ resources }) => resources), ...beside),
    cloudformationResources: Object.assign({}, ...built.map((one) => one.cloudformationResources ?? {})),
    events,
  };
};

/**
 * Returns valid configs: one to four jobs and up to two functions with events of every compiled type in every form of `event-sources.ts`,
 * `connectTo` of anything to anything, retries, variables, logs, spot, resources of every compiled type, CloudFormation
 * resources, tags. With `foreign` also ARNs of other stacks.
 */
export const configs = ({ foreign = true, jobs: mostJobs = 4 } = {}): fc.Arbitrary<WrittenConfig> =>
  fc
    .record({
      names: names(10, 12),
      jobs: fc.array(job, { minLength: 1, maxLength: mostJobs }),
      functions: fc.array(lambda, { maxLength: 2 }),
      buckets: fc.array(bucket, { maxLength: 2 }),
      queues: fc.array(queue, { maxLength: 2 }),
      sources: sourcesOf(sourceForms.filter(({ isForeign }) => foreign || !isForeign)),
      examples: examplesOf(foreign),
      topic: fc.boolean(),
      serviceName: maybe(fc.constantFrom('shop', 'Night-Shift')),
      tags: maybe(fc.dictionary(word, tagValue, { maxKeys: 2 })),
      previews: maybe(fc.constantFrom('own', 'all', 'none')),
      vpc: maybe(fc.constantFrom(...networks)),
    })
    .map((plan) => {
      const named = [...plan.names];
      const own = <T>(items: readonly T[]) => items.map((item) => [named.shift() as string, item] as const);
      const [jobs, buckets, queues] = [own(plan.jobs), own(plan.buckets), own(plan.queues)];
      const functions = own(plan.functions);
      const beside = surroundings(plan.sources, plan.examples, jobs.length, functions.length);
      const connectable = Object.entries(beside.resources).flatMap(([name, { type }]) =>
        compiledResources.find((member) => member.type === type)?.connectTo ? [name] : [],
      );
      let number = 0;
      const around: Around = {
        buckets: buckets.map(([name]) => name),
        queues,
        all: [...[...jobs, ...buckets, ...queues].map(([name]) => name), ...connectable],
        topic: plan.topic,
        foreign,
        next: () => number++,
      };
      const resources: Record<string, WrittenResource> = {};
      for (const [name, properties] of buckets) resources[name] = { type: 'bucket', properties };
      for (const [index, [name, one]] of jobs.entries())
        resources[name] = jobResource(one, around, pick(beside.events, index) ?? []);
      for (const [index, [name, { connectTo, ...properties }]] of functions.entries()) {
        const events = (beside.events[jobs.length + index] ?? []).map(ofFunction);
        const targets = [...new Set(connectTo.flatMap((choice) => pick(around.all, choice) ?? []))];
        const more = { ...properties, connectTo: targets.length ? targets : undefined };
        resources[name] = {
          type: 'function',
          properties: functionProperties(events.length ? { ...more, events } : more),
        };
      }
      for (const [name, properties] of queues) resources[name] = { type: 'sqs-queue', properties };
      const topic = {
        Type: 'AWS::SNS::Topic',
        Properties: { DisplayName: `$ResourceParam('${jobs[0]?.[0]}', 'stateMachineArn')` },
      };
      const raw = { ...beside.cloudformationResources, ...(plan.topic ? { OwnTopic: topic } : {}) };
      const stackConfig = {
        tags: plan.tags && Object.entries(plan.tags).map(([name, value]) => ({ name, value })),
        preview: plan.previews && { events: plan.previews },
        vpc: plan.vpc,
      };
      return written({
        serviceName: plan.serviceName,
        resources: { ...resources, ...beside.resources },
        cloudformationResources: Object.keys(raw).length ? raw : undefined,
        stackConfig: plan.tags || plan.previews || plan.vpc ? stackConfig : undefined,
      } as WrittenConfig);
    });
