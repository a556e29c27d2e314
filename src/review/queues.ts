import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { Config } from '../config/schema.ts';
import { kindOfQueue } from '../shared/borrowed-parts.ts';
import { queueId } from '../shared/capacity.ts';
import { profileOfPool, withoutProfile } from '../shared/scoped-pools.ts';
import { ownerOf } from '../stack/owners.ts';
import { resourcesIn } from '../stack/template-changes.ts';
import { type PoolKind, poolKinds } from '../stage/pool-kind.ts';
import { jobsIn } from './batch-jobs.ts';

/** The names of job queues in the diagram. */
const names: Readonly<Record<PoolKind, string>> = {
  OnDemand: 'on-demand queue',
  Spot: 'spot queue',
  OnDemandArm64: 'arm64 on-demand queue',
  SpotArm64: 'arm64 spot queue',
  OnDemandGpu: 'GPU on-demand queue',
  SpotGpu: 'GPU spot queue',
  OnDemandNvme: 'instance store on-demand queue',
  SpotNvme: 'instance store spot queue',
  OnDemandNvmeArm64: 'arm64 instance store on-demand queue',
  SpotNvmeArm64: 'arm64 instance store spot queue',
  Fargate: 'Fargate queue',
  FargateSpot: 'Fargate Spot queue',
  FargateArm64: 'arm64 Fargate queue',
  FargateSpotArm64: 'arm64 Fargate Spot queue',
};

/** Returns the resources that let in the pools of a network profile, by their rules in a template. */
const scopedBy = (template: Expression | undefined, profile: string): string[] => {
  const end = `FromNet${profile}`;
  const all = resourcesIn(template);
  return Object.keys(all)
    .filter((id) => id.endsWith(end))
    .flatMap((id) => {
      const group = all[id.slice(0, -end.length)];
      return (group === undefined ? undefined : ownerOf(group)) ?? [];
    })
    .sort();
};

/** Returns the queue to which a job of a template submits, as the template has it; undefined without the job. */
const queueExpressionIn = (template: Expression | undefined, job: string): Expression | undefined => {
  const properties = resourcesIn(template)[`${logicalId(job)}JobExecutionStateMachine`]?.Properties;
  const substitutions = isMap(properties) ? properties.DefinitionSubstitutions : undefined;
  return isMap(substitutions) ? substitutions.JobQueue : undefined;
};

/** Returns the name of a queue of the stack in the diagram by its logical id, with what lets in its jobs alone. */
export const queueName = (template: Expression | undefined, id: string): string | undefined => {
  const kind = kindOfQueue(id);
  if (kind === undefined) return undefined;
  const profile = profileOfPool(id);
  if (profile === undefined) return names[kind];
  const scoped = scopedBy(template, profile);
  return `${names[kind]} for ${scoped.length > 0 ? scoped.join(', ') : `Net${profile}`}`;
};

/** Returns the queue of a job of a template in words, `spot queue`; undefined without the job. */
export const queueIn = (template: Expression | undefined, job: string): string | undefined => {
  const queue = queueExpressionIn(template, job);
  if (queue === undefined) return undefined;
  const named = isMap(queue) && typeof queue.Ref === 'string' ? queueName(template, queue.Ref) : undefined;
  return named ?? (typeof queue === 'string' ? `queue ${queue.slice(queue.lastIndexOf('/') + 1)}` : 'queue of others');
};

/** Returns the jobs of a template that run in the pools of a network profile, sorted. */
export const jobsOfProfile = (template: Expression | undefined, profile: string): string[] =>
  Object.values(resourcesIn(template))
    .flatMap((resource) => (resource.Type === 'AWS::StepFunctions::StateMachine' ? (ownerOf(resource) ?? []) : []))
    .filter((job) => {
      const queue = queueExpressionIn(template, job);
      return isMap(queue) && typeof queue.Ref === 'string' && profileOfPool(queue.Ref) === profile;
    })
    .sort();

/** Returns the logical ids of the stack's own job queues in a template, those of network profiles included. */
export const queuesIn = (template: Expression | undefined): string[] =>
  Object.keys(resourcesIn(template)).filter((id) => poolKinds.some((kind) => withoutProfile(id) === queueId(kind)));

/** The templates that a review compares, with the config of the second. */
export interface ComparedTemplates {
  /** The deployed template, or the one of the base branch; undefined for a new stack. */
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly config: Config;
}

/**
 * Returns a note for each job that begins to run in a queue which is there already: nothing of that queue is made, and
 * nothing of it is checked.
 */
export const ownQueueNotes = ({ before, ours, config }: ComparedTemplates): string[] =>
  jobsIn(config).flatMap(([name, { properties }]) => {
    if (properties.jobQueueArn === undefined) return [];
    const [was, is] = [before, ours].map((template) => queueIn(template, name));
    if (is === undefined || was === is) return [];
    const capacity = properties.capacity === undefined ? 'instances' : 'Fargate';
    return [
      `${name} runs in the ${is} of jobQueueArn, which must be one of ${capacity}: what it costs, and whether it is on spot capacity, has room${properties.resources.gpu ? ', GPUs' : ''} and disk for the job and a way to its image, is not known here.`,
    ];
  });

/** True for the queue of a state machine that is no pool of the stack or of its lender. */
const isOfOthers = (queue: Expression | undefined): boolean =>
  queue !== undefined && !(isMap(queue) && typeof queue.Ref === 'string' && kindOfQueue(queue.Ref) !== undefined);

/**
 * Returns a note for each job that leaves a queue which is not of the stack: its state machine may submit to that queue no
 * more, and a run under way still does, by the definition that it began with.
 */
export const leftQueueNotes = ({ before, ours, config }: ComparedTemplates): string[] =>
  jobsIn(config).flatMap(([name]) => {
    const [was, is] = [before, ours].map((template) => queueExpressionIn(template, name));
    if (!isOfOthers(was) || is === undefined || canonicalJson(was ?? null) === canonicalJson(is)) return [];
    return [
      `${name} leaves the ${queueIn(before, name)}, and gives up the permission to submit to it: the next attempt of a run under way is refused there. Deploy while none runs.`,
    ];
  });
