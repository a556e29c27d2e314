import { causeOf, fails, type Run, succeeds, variable } from '../job/fake-batch.ts';
import { config, job } from './configs.ts';
import { rule } from './harness.ts';
import { exits, interval, runs } from './machine-runs.ts';
import { fact, same } from './reading.ts';

const reclaimed = 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.';
const lostBefore = fails(causeOf({ statusReason: reclaimed, isStarted: false }));
const lostAfter = fails(causeOf({ statusReason: reclaimed }));
const queuesOf = ({ submissions }: Run) => submissions.map(({ JobQueue }) => JobQueue);
runs(
  'machine/loop',
  'a container that never started costs no attempt twice, and the attempt keeps its number',
  interval(0, 1, 1),
  [lostBefore, lostBefore, succeeds],
  (run) =>
    run.status === 'SUCCEEDED' &&
    same(
      run.submissions.map((one) => [variable(one, 'STP_CURRENT_ATTEMPT'), variable(one, 'STP_INFRASTRUCTURE_ATTEMPT')]),
      [0, 1, 2].map((retry) => ['1', `${retry}`]),
    ),
  [
    (definition) => definition.States.Decide.Choices.shift(),
    (definition) => {
      definition.States.Recover.Assign.infra = '{% $infra %}';
    },
    (definition) => {
      definition.States.Recover.Assign.attempt = '{% $attempt + 1 %}';
    },
  ],
);
runs(
  'machine/loop',
  'a host that is lost after the start is an attempt without infrastructureRetries',
  interval(0, 1, 2),
  [lostAfter, lostAfter, succeeds],
  (run) => run.error === 'host-lost' && run.submissions.length === 2,
  [
    (definition) => {
      definition.States.Decide.Choices[0].Condition = '{% $infra < 2 %}';
    },
  ],
);
runs(
  'machine/loop',
  'infrastructureRetries are no attempts',
  { ...interval(0, 1, 1), infrastructureRetries: 1 },
  [lostAfter, succeeds],
  (run) => run.status === 'SUCCEEDED',
  [(definition) => definition.States.Decide.Choices.shift()],
);
runs(
  'machine/loop',
  'with spotFallback the last attempt is on demand after an interruption, and no other one',
  { ...interval(0, 1, 3), useSpotInstances: true, spotFallback: true },
  [lostAfter, exits, exits],
  (run) => same(queuesOf(run), ['queue', 'queue', 'on-demand-queue']),
  [
    (definition) => {
      definition.States.Run.Arguments.JobQueue = '{% $reclaimed ? $onDemandQueue : $queue %}';
    },
    (definition) => delete definition.States.Backoff.Assign.reclaimed,
  ],
);
runs(
  'machine/loop',
  'with spotFallback a run without an interruption stays on spot',
  { ...interval(0, 1, 2), useSpotInstances: true, spotFallback: true },
  [exits, exits],
  (run) => same(queuesOf(run), ['queue', 'queue']),
  [
    (definition) => {
      definition.States.Run.Arguments.JobQueue = '{% $attempt = 2 ? $onDemandQueue : $queue %}';
    },
  ],
);
rule(
  'machine/loop',
  'spotFallback needs the pool on demand, to which its machine may submit',
  config({ report: job({ useSpotInstances: true, spotFallback: true }) }),
  ({ Resources }) => {
    const { OnDemandQueue } = Resources.ReportJobExecutionStateMachine.Properties.DefinitionSubstitutions;
    const [{ PolicyDocument }] = Resources.ReportStateMachineRole.Properties.Policies;
    return fact(
      OnDemandQueue?.Ref === 'StpBatchOnDemandJobQueue' &&
        Resources.StpBatchOnDemandJobQueue !== undefined &&
        JSON.stringify(PolicyDocument.Statement[0].Resource).includes('{"Ref":"StpBatchOnDemandJobQueue"}'),
      'no pool on demand',
    );
  },
  ({ Resources }) => delete Resources.StpBatchOnDemandJobQueue,
  ({ Resources }) => {
    Resources.ReportStateMachineRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource = [];
  },
);
const outOfMemory = fails(causeOf({ reason: 'OutOfMemoryError: Container killed due to memory usage', exitCode: 137 }));
runs(
  'machine/loop',
  'retryOnOutOfMemory: false ends a run whose memory was too small',
  { ...interval(0, 1, 3), retryOnOutOfMemory: false },
  [outOfMemory, exits, exits],
  (run) => run.error === 'out-of-memory' && run.submissions.length === 1,
  [
    (definition) => {
      definition.States.Decide.Choices[1].Condition = '{% $attempt < 3 %}';
    },
  ],
);
