import type { RunInputs } from '../../src/operations/runs/run-request.ts';
import type { BatchJob } from '../../src/runs/run.ts';
import { environmentId, queueId } from '../../src/shared/capacity.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { endedJob, type FakeAttempt, type FakeRun, fakeJob } from '../fakes/run-account.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

/** Inputs of `run`, `runs` and `logs` on the stage `dev` of the project `jobs`. */
export const inputs = (more: Partial<RunInputs> = {}) => ({
  ...{ project: 'jobs', stage: 'dev', region: 'us-east-1' },
  ...{ event: { kind: 'text' as const, text: '{}' }, follow: false, wait: true, format: 'text' as const },
  commandLine: (words: string) => `batch-job ${words}`,
  ...more,
});

const metadata = (name: string) => ({ 'batch-job': { path: `resources.${name}` } });

/** Returns the resources of a deployed job, by the words of its logical ids. */
const jobResources = (
  name: string,
  id: string,
  { driver = 'awslogs', spills = true, queue = queueId('OnDemand') } = {},
) => ({
  [`${id}JobDefinition`]: {
    Type: 'AWS::Batch::JobDefinition',
    Metadata: metadata(name),
    Properties: {
      ContainerProperties: {
        LogConfiguration: { LogDriver: driver },
        ResourceRequirements: [
          { Type: 'VCPU', Value: '2' },
          { Type: 'MEMORY', Value: '7000' },
        ],
      },
    },
  },
  [`${id}JobExecutionStateMachine`]: {
    Type: 'AWS::StepFunctions::StateMachine',
    Metadata: metadata(name),
    Properties: {
      DefinitionSubstitutions: {
        JobQueue: { Ref: queue },
        JobDefinition: { 'Fn::GetAtt': [`${id}JobDefinition`, 'JobDefinitionArn'] },
      },
      Definition: spills ? { States: { Init: '$i.eventUri' } } : {},
    },
  },
  [`${id}LogGroup`]: { Type: 'AWS::Logs::LogGroup', Metadata: metadata(name) },
});

/** The state machine of the job `report`, and the log group of it, as the fake account names them. */
export const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:ReportJobExecutionStateMachine';
/** The log group of the job `report`. */
export const group = 'phys-reportloggroup-1';
/** The bucket for events that do not fit into a variable. */
export const eventBucket = 'phys-stpeventbucket-1';

/** Returns a world in which the stage `dev` is deployed with the job `report`, and `second` if asked for. */
export const deployedWorld = (
  more: { second?: boolean; driver?: string; spills?: boolean; repository?: string; queue?: string } = {},
): FakeWorld => {
  const fake = makeWorld();
  const stage = stageOf('jobs', 'dev');
  fake.account.cloud.plant({
    name: 'jobs-dev',
    tags: { ...stackTags(stage, more.repository ? { repositoryId: more.repository } : {}) },
    body: {
      Resources: {
        ...jobResources('report', 'Report', more),
        ...(more.second ? jobResources('convert', 'Convert', more) : {}),
        StpEventBucket: { Type: 'AWS::S3::Bucket' },
        [environmentId('OnDemand')]: {
          Type: 'AWS::Batch::ComputeEnvironment',
          Properties: { ComputeResources: { InstanceTypes: ['default_x86_64'] } },
        },
      },
    },
  });
  return fake;
};

/** The time of a minute in the first hour of 2026, in milliseconds. */
export const at = (minute: number): number => Date.UTC(2026, 0, 1, 0, minute);

/** Adds a run to the account. */
export const plantRun = (fake: FakeWorld, name: string, more: Partial<FakeRun> = {}): FakeRun => {
  const stateMachine = more.stateMachine ?? machine;
  const run: FakeRun = {
    ...{ arn: `${stateMachine.replace('stateMachine', 'execution')}:${name}`, name, stateMachine },
    ...{ status: 'RUNNING', startedAt: at(0), input: '{"triggerEvent":"{}"}', attempts: [] },
    ...more,
  };
  fake.account.runs.push(run);
  return run;
};

/** Adds lines to the log of a Batch job. */
export const writeLog = (fake: FakeWorld, job: string, ...texts: string[]): void => {
  const key = `${group} ${fakeJob(job).logStream}`;
  const lines = fake.account.logs.get(key) ?? [];
  for (const text of texts) lines.push({ at: at(lines.length), text });
  fake.account.logs.set(key, lines);
};

/** Returns the lines that were printed or logged, without those of who the caller is. */
export const said = ({ lines }: FakeWorld): string[] => lines.map((line) => line.replace(/\n$/, ''));

/** Makes the run that the command starts go through these states, one at each read. */
export const goesThrough = (fake: FakeWorld, ...changes: (Partial<FakeRun> | (() => void))[]): void => {
  for (const change of changes)
    fake.account.runSteps.push(() => {
      if (typeof change === 'function') change();
      else Object.assign(fake.account.runs.at(-1) as FakeRun, change);
    });
};
/** Returns an attempt with a job. */
export const attempt = (job: BatchJob, more: Partial<FakeAttempt> = {}): FakeAttempt => ({
  beganAt: at(0),
  job,
  ...more,
});
/** Makes the run that the command starts succeed at the next read. */
export const succeeds = (fake: FakeWorld, id = 'job-1'): void =>
  goesThrough(fake, {
    status: 'SUCCEEDED',
    stoppedAt: at(11),
    attempts: [attempt(endedJob(id, 0), { endedAt: at(11) })],
  });
