import type { Expression, ExpressionMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { referencedResource } from '../cloudformation/referenced-resource.ts';
import { hasToken } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import { eventMember, type PlacedEvent, placeEvents } from '../events/place-events.ts';
import type { SleepReason } from '../events/sleep.ts';
import type { EventConfig } from '../generated/events.ts';
import { resources } from '../generated/resources.ts';
import { contextOf, neighboursOf } from '../graph/neighbours.ts';
import { triggerTarget } from '../job/trigger.ts';
import type { AnyResource } from '../resources/resource.ts';
import { kindOfQueue } from '../shared/borrowed-parts.ts';
import { resourcesIn } from '../stack/template-changes.ts';
import { hasNvme, isArm64, isFargate, isSpot } from '../stage/pool-kind.ts';
import type { Neighbour } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import { type BatchJobConfig, jobsIn } from './batch-jobs.ts';
import type { ReviewedCost, ReviewedFunction, ReviewedJob, ReviewedSleep } from './review.ts';
import { startersOf, starterWords } from './starters.ts';

/** Share of an instance that a job requires. */
export interface JobNeed {
  /** The number of vCPUs of the job. */
  readonly cpu: number;
  readonly memoryMiB: number;
  /** Number of GPUs. */
  readonly gpu: number;
  /** True for Spot instances. */
  readonly spot: boolean;
  /** Present for instances with arm64 processors. */
  readonly arm64?: true;
  /** Present for instances with disks of their own. */
  readonly nvme?: true;
  /** Present for Fargate and Fargate Spot. */
  readonly fargate?: true;
}

/**
 * Returns the price of a job in a region, with a hint if less memory would be cheaper; undefined if no price is known.
 */
export type PriceOf = (
  need: JobNeed,
  region: string,
) => { readonly cost: ReviewedCost; readonly hint?: string } | undefined;

/** True for a type in the config whose events start it; those of a queue send to it. */
export const hasEvents = (type: string | undefined): boolean =>
  (resources as readonly AnyResource[]).some((one) => one.type === type && one.eventTarget !== undefined);

/**
 * Returns a short name for a resource that a config value names or references: its name in the config, the last part
 * of its ARN, or `another resource` for other references.
 */
export const shortName = (nameOrToken: string): string => {
  const name = referencedResource(nameOrToken) ?? nameOrToken;
  if (hasToken(name)) return 'another resource';
  if (!name.startsWith('arn:')) return name;
  // The name of a partner's bus has slashes: aws.partner/example.com/orders.
  return /:event-bus\/(aws\.partner\/.+)$/.exec(name)?.[1] ?? name.split(/[:/]/).at(-1) ?? name;
};

/** Returns the short name of an event's source; undefined for events without one, such as schedules. */
export const sourceName = ({ type, properties }: EventConfig): string | undefined => {
  const source = eventMember(type).source(properties);
  const text = source?.name ?? source?.arn;
  return text === undefined ? undefined : shortName(text);
};

/** Returns an event in words: `every day at 14:00 UTC`, `messages of requests`. */
export const eventWords = (event: EventConfig): string => {
  const source = sourceName(event);
  return (
    eventMember(event.type).words?.(event.properties, source ?? '') ??
    (source === undefined ? event.type : `${event.type} of ${source}`)
  );
};

/** `Properties` of a job definition, as far as they are read here. */
interface JobDefinitionProperties {
  readonly ContainerProperties?: { readonly ResourceRequirements?: readonly { Type?: string; Value?: string }[] };
}

/**
 * Returns the requirements of a job in a template; undefined if the template does not have the job, and for one in a queue
 * that is there already, whose instances are not known.
 */
export const needIn = (template: Expression | undefined, job: string): JobNeed | undefined => {
  const resources = resourcesIn(template);
  const definition = resources[`${logicalId(job)}JobDefinition`]?.Properties as JobDefinitionProperties | undefined;
  if (definition === undefined) return undefined;
  const requirements = definition.ContainerProperties?.ResourceRequirements ?? [];
  const number = (type: string) => Number(requirements.find(({ Type }) => Type === type)?.Value ?? 0);
  const machine = resources[`${logicalId(job)}JobExecutionStateMachine`]?.Properties as
    | { DefinitionSubstitutions?: { JobQueue?: string | { Ref?: string } } }
    | undefined;
  const queue = machine?.DefinitionSubstitutions?.JobQueue;
  const kind = kindOfQueue(typeof queue === 'string' ? queue : queue?.Ref);
  if (queue !== undefined && kind === undefined) return undefined;
  return {
    ...{ cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot: isSpot(kind) },
    ...(isArm64(kind) ? { arm64: true } : {}),
    ...(hasNvme(kind) ? { nvme: true } : {}),
    ...(isFargate(kind) ? { fargate: true } : {}),
  };
};

const monthsPerYear = 12;
const secondsPerHour = 3_600;

/** A config in a stage, with its resources as others read them. */
interface Placed {
  readonly config: Config;
  readonly stage: Stage;
  readonly neighbours: ReadonlyMap<string, Neighbour>;
}

/** Returns the events of a job as its stage places them. */
const placedEvents = (name: string, { properties }: BatchJobConfig, placed: Placed): PlacedEvent[] => {
  const owner = contextOf(name, placed.config, placed.stage, placed.neighbours);
  return placeEvents(properties.events, owner, triggerTarget(owner));
};

/**
 * Returns the most runs of a job in a year: those of its schedules, and one for each run of a job that starts it, since a run
 * ends once. Undefined for a job that anything else may start, or nothing.
 */
const mostStartsPerYear = (name: string, job: BatchJobConfig, placed: Placed): number | undefined => {
  const awake = placedEvents(name, job, placed).filter(({ asleep }) => asleep === undefined);
  const starters = startersOf(name, placed.config, placed.stage, placed.neighbours);
  // Jobs that start each other in a circle are no config.
  const starts = [
    ...awake.map(({ member, properties }) => member.startsPerYear?.(properties)),
    ...starters.map((one) => mostStartsPerYear(one.job, placed.config.resources[one.job] as BatchJobConfig, placed)),
  ];
  if (starts.length === 0) return undefined;
  return starts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
};

/**
 * Returns the most that a job can cost in a month, in US dollars: schedules bound its runs, and a timeout, the number of children
 * of an array and that of attempts each of them. Undefined for a job that anything else may start, and for one without a timeout.
 */
const mostPerMonth = (
  { properties: { timeout, retryConfig, array } }: BatchJobConfig,
  perYear: number | undefined,
  dollarsPerHour: number,
): number | undefined => {
  if (timeout === undefined || perYear === undefined) return undefined;
  const attempts = (retryConfig?.attempts ?? 1) * (array?.size ?? 1);
  const hours = (perYear / monthsPerYear) * attempts * (timeout / secondsPerHour);
  return hours * dollarsPerHour;
};

/** Returns the seconds for which the source of a paused event keeps what arrives, by the template's resource of it. */
const keptSeconds = ({ member, properties, context }: PlacedEvent, ours: Expression): number | undefined => {
  const source = member.source(properties);
  const id = context.resource(source?.name ?? source?.arn ?? '')?.id;
  const resource = id === undefined ? undefined : resourcesIn(ours)[id];
  return resource && member.keepsFor?.((resource.Properties ?? {}) as ExpressionMap);
};

/** Returns an event of AWS as an event of the config would receive it. */
const sampleOf = ({ member: { sample, sampleOf: own }, properties }: PlacedEvent): unknown =>
  own === undefined ? sample : own(properties, sample);

/** Returns an event that sleeps, with a sample of its kind. */
const sleepOf = (placed: PlacedEvent, because: SleepReason, ours: Expression): ReviewedSleep => {
  const seconds = because === 'paused' ? keptSeconds(placed, ours) : undefined;
  return {
    start: eventWords(configOf(placed)),
    because,
    ...(seconds === undefined ? {} : { keptSeconds: seconds }),
    type: placed.member.type,
    sample: JSON.stringify(sampleOf(placed)),
  };
};

/** Returns a placed event as the config has it. */
const configOf = ({ member: { type }, properties }: PlacedEvent): EventConfig => ({ type, properties }) as EventConfig;

/** Returns the events of a job or function that start it, in words, and those that sleep. */
const startsOf = (
  placed: readonly PlacedEvent[],
  ours: Expression,
): { readonly starts: readonly string[]; readonly asleep?: readonly ReviewedSleep[] } => {
  const asleep = placed.flatMap((one) => (one.asleep === undefined ? [] : [sleepOf(one, one.asleep, ours)]));
  return {
    starts: placed.filter((one) => one.asleep === undefined).map((one) => eventWords(configOf(one))),
    ...(asleep.length > 0 ? { asleep } : {}),
  };
};

/** Returns each function of the config that has events, with what starts it. */
export const reviewedFunctions = (config: Config, stage: Stage, ours: Expression): ReviewedFunction[] => {
  const neighbours = neighboursOf(config, stage);
  return [...neighbours.values()].flatMap(({ name, properties: { events }, eventTarget: target }) => {
    if (target === undefined || target.startsRuns) return [];
    const owner = contextOf(name, config, stage, neighbours);
    const placed = placeEvents((events ?? []) as readonly EventConfig[], owner, target);
    return placed.length === 0 ? [] : [{ name, ...startsOf(placed, ours) }];
  });
};

/** Returns each job of the config with its triggers and its price before and after, as far as prices are known. */
export const reviewedJobs = (
  config: Config,
  stage: Stage,
  templates: { readonly before: Expression | undefined; readonly ours: Expression },
  region: string,
  priceOf: PriceOf = () => undefined,
): ReviewedJob[] => {
  const neighbours = neighboursOf(config, stage);
  return jobsIn(config).map(([name, job]) => {
    const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
    const [before, after] = [was, is].map((need) => need && priceOf(need, region));
    const placed = { config, stage, neighbours };
    const month = after && mostPerMonth(job, mostStartsPerYear(name, job, placed), after.cost.dollarsPerHour);
    const { starts, ...events } = startsOf(placedEvents(name, job, placed), templates.ours);
    return {
      name,
      starts: [...starts, ...startersOf(name, config, stage, neighbours).map(starterWords)],
      ...events,
      ...(before ? { before: before.cost } : {}),
      ...(after ? { after: after.cost } : {}),
      ...(job.properties.array === undefined ? {} : { containers: job.properties.array.size }),
      ...(month === undefined ? {} : { dollarsPerMonth: month }),
      ...(after?.hint ? { hint: after.hint } : {}),
    };
  });
};
