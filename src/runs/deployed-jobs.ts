import type { Expression } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { type JobNeed, needIn } from '../review/jobs.ts';
import { borrowedQueue, kindOfQueue } from '../shared/borrowed-parts.ts';
import type { StackResource } from '../stack/deployed-stack.ts';
import { resourceIn, resourcesIn } from '../stack/template-changes.ts';
import { eventBucketId } from '../stage/event-bucket.ts';
import { poolKinds } from '../stage/pool-kind.ts';

/** A job as it is deployed. */
export interface DeployedJob {
  /** Its name in the config. */
  readonly name: string;
  /** The ARN of its state machine. */
  readonly stateMachine: string;
  /** The name of its log group; undefined if its log is disabled. */
  readonly logGroup: string | undefined;
  /** The bucket for events that do not fit into a variable; undefined if its runs read from none. */
  readonly eventBucket: string | undefined;
  readonly need: JobNeed | undefined;
  /** Present for a job in a pool that another stage lends. */
  readonly borrows?: true;
  /** Present for a job in a queue that is no pool of the stack, nor one that it borrows: `jobQueueArn` names it. */
  readonly foreignQueue?: true;
}

/** Returns the name of the job that a state machine belongs to, by its `Metadata`; undefined for one of no job. */
const jobNameOf = (template: Expression | undefined, id: string): string | undefined => {
  const { path } = Object(Object(resourceIn(template, id)?.Metadata)['batch-job']) as { path?: unknown };
  const [, name] = /^resources\.([^.]+)$/.exec(typeof path === 'string' ? path : '') ?? [];
  return name !== undefined && id === `${logicalId(name)}JobExecutionStateMachine` ? name : undefined;
};

/** Returns the names of the jobs of a template, sorted. */
export const jobNamesIn = (template: Expression | undefined): string[] =>
  Object.keys(resourcesIn(template))
    .flatMap((id) => jobNameOf(template, id) ?? [])
    .sort();

/** `Properties` of a job definition, as far as they are read here. */
interface DefinitionProperties {
  readonly ContainerProperties?: { readonly LogConfiguration?: { readonly LogDriver?: unknown } };
}

/** Returns whose queue the jobs of a state machine wait in, unless it is a pool of the stack. */
const ownerOfQueue = (template: Expression | undefined, id: string): Pick<DeployedJob, 'borrows' | 'foreignQueue'> => {
  const { DefinitionSubstitutions } = Object(resourceIn(template, id)?.Properties) as {
    DefinitionSubstitutions?: { readonly JobQueue?: { readonly Ref?: unknown } | string };
  };
  const queue = DefinitionSubstitutions?.JobQueue;
  if (queue === undefined) return {};
  const name = typeof queue === 'string' ? undefined : queue.Ref;
  if (poolKinds.some((kind) => borrowedQueue(kind) === name)) return { borrows: true };
  return kindOfQueue(name) === undefined ? { foreignQueue: true } : {};
};

/** Returns the jobs of a deployed stack by its template and its resources, sorted by name. */
export const deployedJobs = (template: Expression | undefined, resources: readonly StackResource[]): DeployedJob[] => {
  const physical = new Map(
    resources
      .filter(({ status, physicalId }) => status !== 'DELETE_COMPLETE' && physicalId !== '')
      .map((one) => [one.logicalId, one.physicalId]),
  );
  const jobs = Object.keys(resourcesIn(template)).flatMap((id): DeployedJob[] => {
    const name = jobNameOf(template, id);
    const stateMachine = physical.get(id);
    if (name === undefined || stateMachine === undefined) return [];
    const { ContainerProperties } = Object(
      resourceIn(template, `${logicalId(name)}JobDefinition`)?.Properties,
    ) as DefinitionProperties;
    const isLogged = ContainerProperties?.LogConfiguration?.LogDriver === 'awslogs';
    // The definition of a job whose events may be in S3 reads their address.
    const spills = JSON.stringify(resourceIn(template, id)?.Properties ?? {}).includes('eventUri');
    return [
      {
        name,
        stateMachine,
        logGroup: isLogged ? physical.get(`${logicalId(name)}LogGroup`) : undefined,
        eventBucket: spills ? physical.get(eventBucketId) : undefined,
        need: needIn(template, name),
        ...ownerOfQueue(template, id),
      },
    ];
  });
  return jobs.sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Returns the ARN of an execution of a state machine, by its name. */
export const executionArn = (stateMachine: string, name: string): string =>
  `${stateMachine.replace(':stateMachine:', ':execution:')}:${name}`;
