import { arn, type Expression } from '../cloudformation/expression.ts';
import { physicalName } from '../cloudformation/names.ts';
import type { NamedResource } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';

/** The parts of a job that its names on AWS are made of. */
type JobName = Pick<NamedResource, 'name'> & { readonly stage: Pick<Stage, 'stack'> };

/**
 * Returns the name of a job's job definition, at most 128 characters
 * (https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html).
 */
export const jobDefinitionName = ({ name, stage }: JobName): Expression => physicalName(stage.stack, name, 128);

/** Returns the ARN of a job's job definition without a revision. IAM statements name it with and without `:*`. */
export const jobDefinitionArn = (job: JobName): Expression => arn('batch', 'job-definition/', jobDefinitionName(job));

/**
 * Returns the name of a job's state machine, at most 80 characters
 * (https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html).
 */
export const stateMachineName = ({ name, stage }: JobName): Expression => physicalName(stage.stack, name, 80);

/** Returns the ARN of a job's state machine, made of its name, so that using it makes no dependency. */
export const stateMachineArn = (job: JobName): Expression => arn('states', 'stateMachine:', stateMachineName(job));

/**
 * Returns the ARN pattern of all executions of a job's state machine. IAM checks StopExecution and DescribeExecution
 * against the ARN of the execution, not of the state machine.
 */
export const executionsArn = (job: JobName): Expression => arn('states', 'execution:', stateMachineName(job), ':*');

/** The key of the tag on every Batch job that a state machine submits; the value is the state machine's name. */
export const machineTag = 'batch-job:state-machine';
