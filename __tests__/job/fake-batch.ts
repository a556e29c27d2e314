import { retryDefaults } from '../../src/job/job-shape.ts';
import { type MachineJob, stateMachineDefinition } from '../../src/job/state-machine.ts';
import { type ExecutionResult, execute, StateError } from '../asl/interpreter.ts';

/** The outcome of one SubmitJob call. */
export type Fate =
  | { readonly kind: 'succeeds' }
  | { readonly kind: 'fails'; readonly error: string; readonly cause: string };

/** The outcome of a job that succeeds. */
export const succeeds: Fate = { kind: 'succeeds' };
/** Returns the outcome of a job that fails, or of a call that is refused with another error. */
export const fails = (cause: string, error = 'States.TaskFailed'): Fate => ({ kind: 'fails', error, cause });

/** The parts of a failed job's detail that differ between tests. */
export interface Detail {
  /** `StatusReason` of the job and its attempt. */
  readonly statusReason?: string;
  /** `Reason` of the container. */
  readonly reason?: string;
  readonly exitCode?: number;
  /** The value of STP_TRIGGER_EVENT_DATA. */
  readonly event?: string;
  /** False for a job whose container never started. */
  readonly isStarted?: boolean;
  /** More keys of the job. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Returns the Cause of a failed job in Step Functions' form: the job's whole detail as JSON, keys sorted. */
export const causeOf = ({ statusReason, reason, exitCode, event = '{}', isStarted = true, more }: Detail): string => {
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
      {
        Container: container,
        ...(isStarted ? { StartedAt: 1591403928719 } : {}),
        StatusReason: statusReason,
        StoppedAt: 1591403929450,
      },
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

/** The arguments of a SubmitJob call. */
export interface Submission {
  readonly JobName: string;
  readonly JobQueue: string;
  readonly JobDefinition: string;
  readonly ContainerOverrides: { readonly Environment: readonly { readonly Name: string; readonly Value: string }[] };
  readonly Timeout?: { readonly AttemptDurationSeconds: number };
  readonly Tags: Readonly<Record<string, string>>;
}

/** The result of an execution with its SubmitJob calls. */
export interface Run extends ExecutionResult {
  readonly submissions: readonly Submission[];
}

/** Returns the value of a variable in the container overrides of a SubmitJob call. */
export const variable = (submission: Submission, name: string): string | undefined =>
  submission.ContainerOverrides.Environment.find((one) => one.Name === name)?.Value;

interface Start {
  readonly input?: unknown;
  readonly executionName?: string;
  /** Returns the share of a retry's delay that full jitter waits. */
  readonly random?: () => number;
}

/** The resource of the Task state. */
export const submitJob = 'arn:aws:states:::batch:submitJob.sync';

/** The properties of a job's state machine; those of retries have the defaults of the config. */
export type TestJob = Pick<MachineJob, 'attempts' | 'spot'> & Partial<MachineJob>;

/** Returns the definition of a job's state machine. */
export const definitionOf = (job: TestJob, name = 'report') =>
  stateMachineDefinition({ ...retryDefaults, queueTimeoutSeconds: 172_800, spills: false, ...job }, name);

/** Executes the definition of a job's state machine. The n-th SubmitJob call has the n-th of the outcomes. */
export const runMachine = (job: TestJob, fates: Iterable<Fate>, start: Start = {}): Promise<Run> =>
  runDefinition(definitionOf(job), fates, start);

/** Executes a definition of a template, with test values for its substitutions. */
export const runDefinition = async (
  definition: unknown,
  fates: Iterable<Fate>,
  { input = {}, executionName = 'a1b2', random = () => 0.5 }: Start = {},
): Promise<Run> => {
  const substitutions: Record<string, string> = {
    SubmitJob: submitJob,
    JobDefinition: 'definition:7',
    JobQueue: 'queue',
    OnDemandQueue: 'on-demand-queue',
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
      if (!fate) throw new Error('there are more SubmitJob calls than outcomes');
      if (fate.kind === 'fails') throw new StateError(fate.error, fate.cause);
      return { JobId: `job-${submissions.length}`, Status: 'SUCCEEDED', Container: { Environment: [] } };
    },
  });
  return { ...ended, submissions };
};
