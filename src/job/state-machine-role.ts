import { allow, type ResourceContribution, type Statement } from '../cloudformation/contribution.ts';
import { arn, concat, type Expression } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';
import { submittedTo } from '../shared/queue-access.ts';
import type { ResourceContext } from '../stage/resource.ts';
import { jobDefinitionArn, machineTag, stateMachineName } from './address.ts';
import type { Places } from './places/places.ts';
import { placeStatements } from './places/role.ts';

/** The parts of a job's context that its state machine and role depend on. */
export type MachineOwner = Omit<ResourceContext, 'neighbours'>;

/** Returns the logical id of the role of a job's state machine. */
export const stateMachineRoleId = (job: Pick<MachineOwner, 'id'>): string => job.id('StateMachineRole');

/**
 * Returns the role of a job's state machine with exactly the permissions that `submitJob.sync` needs
 * (https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html). `queue` is the ARN of the Batch job queue.
 * The policy is inline, since Step Functions refuses to create a state machine whose role may not yet create its
 * managed rule. IAM supports only `*` for DescribeJobs. TerminateJob, for a stopped execution, is allowed for jobs with
 * the tag that this state machine puts on its jobs. A job with `places` may also take and return those of its own;
 * `more` is what its runs do at their end.
 */
export const stateMachineRole = (
  job: MachineOwner,
  queue: Expression,
  places?: Places,
  more: readonly Statement[] = [],
): ResourceContribution => {
  const jobs = arn('batch', 'job/*');
  const own = role({
    id: stateMachineRoleId(job),
    path: job.stage.rolePath,
    service: 'states.amazonaws.com',
    policyName: 'run',
    statements: [
      // The state machine submits a revision, `<name>:<number>`, which only this pattern matches.
      allow(['batch:SubmitJob'], [concat(jobDefinitionArn(job), ':*'), queue]),
      allow(['batch:TagResource'], jobs),
      allow(['batch:TerminateJob'], jobs, {
        StringEquals: { [`aws:ResourceTag/${machineTag}`]: stateMachineName(job) },
      }),
      allow(['batch:DescribeJobs'], '*'),
      allow(
        ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
        arn('events', 'rule/StepFunctionsGetEventsForBatchJobsRule'),
      ),
      ...(places === undefined ? [] : placeStatements(job, places)),
      ...more,
    ],
    from: job.path,
    metadata: job.metadata,
  });
  // The queues of the stack's other pools, to which executions from before submit.
  return { ...own, open: [...(own.open ?? []), submittedTo] };
};
