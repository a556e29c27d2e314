import { allow, type ResourceContribution } from '../cloudformation/contribution.ts';
import { accountId, arn, concat, type Expression } from '../cloudformation/expression.ts';
import { role } from '../cloudformation/role.ts';
import type { ResourceContext } from '../stage/resource.ts';
import { jobDefinitionArn, machineTag, stateMachineName } from './address.ts';

/** The parts of a job's context that its state machine depends on. */
export type MachineOwner = Omit<ResourceContext, 'neighbours'>;

/**
 * The role of a job's state machine, with all that `submitJob.sync` needs and no more
 * (https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html). The policy is inline: Step Functions
 * refuses to create a machine whose role may not yet make its managed rule. DescribeJobs knows only `*`; what
 * terminates a stopped execution's job is bound to the tag that the machine itself gives to its jobs.
 */
export const stateMachineRole = (job: MachineOwner, queue: Expression): ResourceContribution => {
  const definition = jobDefinitionArn(job);
  const jobs = arn('batch', 'job/*');
  return role({
    id: job.id('StateMachineRole'),
    path: job.stage.rolePath,
    service: 'states.amazonaws.com',
    // https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html#prevent-cross-service-confused-deputy
    condition: { StringEquals: { 'aws:SourceAccount': accountId } },
    policyName: 'run',
    statements: [
      // A pinned revision is `<name>:<number>`; without `:*` nothing could be submitted.
      allow(['batch:SubmitJob'], [definition, concat(definition, ':*'), queue]),
      allow(['batch:TagResource'], jobs),
      allow(['batch:TerminateJob'], jobs, {
        StringEquals: { [`aws:ResourceTag/${machineTag}`]: stateMachineName(job) },
      }),
      allow(['batch:DescribeJobs'], '*'),
      allow(
        ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
        arn('events', 'rule/StepFunctionsGetEventsForBatchJobsRule'),
      ),
    ],
    from: job.path,
    metadata: job.metadata,
  });
};
