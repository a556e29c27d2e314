import { type MachineJob, stateMachineDefinition } from '../../src/job/state-machine.ts';
import { type Ended, execute, StateError } from '../asl/interpreter.ts';

/** What becomes of one call of SubmitJob. */
export type Fate =
  | { readonly kind: 'succeeds' }
  | { readonly kind: 'fails'; readonly error: string; readonly cause: string };

export const succeeds: Fate = { kind: 'succeeds' };
export const fails = (cause: string, error = 'States.TaskFailed'): Fate => ({ kind: 'fails', error, cause });

export interface Detail {
  readonly statusReason?: string;
  readonly reason?: string;
  readonly exitCode?: number;
  readonly event?: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The Cause of a failed job as Step Functions gives it: all of the job's detail, keys in alphabetical order. */
export const causeOf = ({ statusReason, reason, exitCode, event = '{}', more }: Detail): string => {
  const container = {
    ContainerInstanceArn: 'arn:aws:ecs:eu-west-1:123456789012:container-instance/default/cebc97a6',
    ExitCode: exitCode,
    LogStreamName: 'job/default/7c7cd09e33c044f5919a2f66e0b8e995',
    NetworkInterfaces: [],
    Reason: reason,
    TaskArn: 'arn:aws:ecs:eu-west-1:123456789012:task/default/7c7cd09e',
  };
  return JSON.stringify({
    Attempts: [
      { Container: container, StartedAt: 1591403928719, StatusReason: statusReason, StoppedAt: 1591403929450 },
    ],
    Container: {
      Command: ['node', 'index.js'],
      Environment: [
        { Name: 'STP_TRIGGER_EVENT_DATA', Value: event },
        { Name: 'MANAGED_BY_AWS', Value: 'STARTED_BY_STEP_FUNCTIONS' },
      ],
      ...container,
      Image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/batch-job/shop@sha256:1f',
      ResourceRequirements: [{ Type: 'VCPU', Value: '1' }],
      Volumes: [],
    },
    CreatedAt: 1591403386307,
    DependsOn: [],
    ...more,
    JobDefinition: 'arn:aws:batch:eu-west-1:123456789012:job-definition/shop-dev-report-51af3dc0da77:7',
    JobId: '4c7599ae-0a82-49aa-ba5a-4727fcce14a8',
    JobName: 'report',
    JobQueue: 'arn:aws:batch:eu-west-1:123456789012:job-queue/queue',
    Parameters: {},
    RetryStrategy: { Attempts: 1, EvaluateOnExit: [] },
    Status: 'FAILED',
    StatusReason: statusReason,
    Tags: { 'batch-job:state-machine': 'shop-dev-report-51af3dc0da77' },
  });
};

export interface Submission {
  readonly JobName: string;
  readonly JobQueue: string;
  readonly JobDefinition: string;
  readonly ContainerOverrides: { readonly Environment: readonly { readonly Name: string; readonly Value: string }[] };
  readonly Timeout?: { readonly AttemptDurationSeconds: number };
  readonly Tags: Readonly<Record<string, string>>;
}

export interface Run extends Ended {
  readonly submissions: readonly Submission[];
}

export const variable = (submission: Submission, name: string): string | undefined =>
  submission.ContainerOverrides.Environment.find((one) => one.Name === name)?.Value;

interface Start {
  readonly input?: unknown;
  readonly executionName?: string;
  readonly random?: () => number;
}

export const submitJob = 'arn:aws:states:::batch:submitJob.sync';

/** Executes the emitted definition of a job, substitutions filled in, against a Batch that deals out fates. */
export const runMachine = (job: MachineJob, fates: Iterable<Fate>, start: Start = {}): Promise<Run> =>
  runDefinition(stateMachineDefinition(job), fates, start);

/** The same for a definition as it stands in a template. */
export const runDefinition = async (
  definition: unknown,
  fates: Iterable<Fate>,
  { input = {}, executionName = 'a1b2', random = () => 0.5 }: Start = {},
): Promise<Run> => {
  const substitutions: Record<string, string> = {
    SubmitJob: submitJob,
    JobDefinition: 'definition:7',
    JobQueue: 'queue',
  };
  const text = JSON.stringify(definition).replace(/\$\{(\w+)\}/g, (_, key) => `${substitutions[key]}`);
  const submissions: Submission[] = [];
  const next = fates[Symbol.iterator]();
  const ended = await execute(JSON.parse(text), {
    input,
    random,
    context: { StateMachine: { Id: 'arn', Name: 'shop-dev-report-51af3dc0da77' }, Execution: { Name: executionName } },
    task: (resource, args) => {
      if (resource !== submitJob) throw new Error(`an unknown task ${resource}`);
      submissions.push(args);
      const fate = next.next().value as Fate | undefined;
      if (!fate) throw new Error('submitted once too often');
      if (fate.kind === 'fails') throw new StateError(fate.error, fate.cause);
      return { JobId: `job-${submissions.length}`, Status: 'SUCCEEDED', Container: { Environment: [] } };
    },
  });
  return { ...ended, submissions };
};
