import type { Expression } from '../cloudformation/expression.ts';
import { mentioned } from '../cloudformation/mention.ts';
import { logicalId } from '../cloudformation/names.ts';
import { hasToken } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import type { AnyEvent } from '../events/event.ts';
import { type EventConfig, events } from '../generated/events.ts';
import type { ResourceConfig } from '../generated/resources.ts';
import { queueId } from '../shared/capacity.ts';
import { resourcesIn } from '../stack/template-changes.ts';
import type { ReviewedCost, ReviewedJob } from './review.ts';

/** How much of an instance a job gets. */
export interface JobNeed {
  readonly cpu: number;
  readonly memoryMiB: number;
  readonly gpu: number;
  readonly spot: boolean;
}

/** What a job costs while it runs, in a region; nothing where no price is known. */
export type PriceOf = (
  need: JobNeed,
  region: string,
) => { readonly cost: ReviewedCost; readonly hint?: string } | undefined;

export type BatchJobConfig = ResourceConfig & { type: 'batch-job' };

/** The jobs of a config in its order. */
export const jobsIn = (config: Config): [string, BatchJobConfig][] =>
  Object.entries(config.resources).filter((entry): entry is [string, BatchJobConfig] => entry[1].type === 'batch-job');

/** A name of the config, or the last part of an ARN, for what a text or token speaks of. */
export const shortName = (nameOrToken: string): string => {
  const name = mentioned(nameOrToken) ?? nameOrToken;
  if (hasToken(name)) return 'another resource';
  return name.startsWith('arn:') ? (name.split(/[:/]/).at(-1) ?? name) : name;
};

/** Where an event comes from; nothing for one that needs no source. */
export const sourceName = ({ type, properties }: EventConfig): string | undefined => {
  const source = memberOf(type).source(properties);
  const text = source?.name ?? source?.arn;
  return text === undefined ? undefined : shortName(text);
};

const memberOf = (type: string): AnyEvent => events.find((member) => member.type === type) as AnyEvent;

/** What starts a job, in words. */
export const eventWords = (event: EventConfig): string => {
  const source = sourceName(event);
  return (
    memberOf(event.type).words?.(event.properties, source ?? '') ??
    (source === undefined ? event.type : `${event.type} of ${source}`)
  );
};

interface JobDefinitionProperties {
  readonly ContainerProperties?: { readonly ResourceRequirements?: readonly { Type?: string; Value?: string }[] };
}

/** What a template gives a job; nothing if the job is not in it. */
const needIn = (template: Expression | undefined, job: string): JobNeed | undefined => {
  const resources = resourcesIn(template);
  const definition = resources[`${logicalId(job)}JobDefinition`]?.Properties as JobDefinitionProperties | undefined;
  if (definition === undefined) return undefined;
  const requirements = definition.ContainerProperties?.ResourceRequirements ?? [];
  const number = (type: string) => Number(requirements.find(({ Type }) => Type === type)?.Value ?? 0);
  const machine = resources[`${logicalId(job)}JobExecutionStateMachine`]?.Properties as
    | { DefinitionSubstitutions?: { JobQueue?: { Ref?: string } } }
    | undefined;
  const spot = machine?.DefinitionSubstitutions?.JobQueue?.Ref === queueId('Spot');
  return { cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot };
};

/** Each job with what starts it, and what it costs before and after, as far as prices are known. */
export const reviewedJobs = (
  config: Config,
  templates: { readonly before: Expression | undefined; readonly ours: Expression },
  region: string,
  priceOf: PriceOf = () => undefined,
): ReviewedJob[] =>
  jobsIn(config).map(([name, { properties }]) => {
    const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
    const [before, after] = [was, is].map((need) => need && priceOf(need, region));
    return {
      name,
      starts: properties.events.map(eventWords),
      ...(before ? { before: before.cost } : {}),
      ...(after ? { after: after.cost } : {}),
      ...(after?.hint ? { hint: after.hint } : {}),
    };
  });
