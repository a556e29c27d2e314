import { arn, type Expression } from '../cloudformation/expression.ts';
import { physicalName } from '../cloudformation/names.ts';
import type { Named } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';

/** The parts of a job that its physical names are made of. */
type JobName = Pick<Named, 'name'> & { readonly stage: Pick<Stage, 'stack'> };

/** The job definition's name, at most 128 characters (https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html). */
export const jobDefinitionName = ({ name, stage }: JobName): Expression => physicalName(stage.stack, name, 128);

/** The job definition's ARN without revision. Grants name it with and without `:*`. */
export const jobDefinitionArn = (job: JobName): Expression => arn('batch', 'job-definition/', jobDefinitionName(job));

/** The state machine's name, at most 80 characters (https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html). */
export const stateMachineName = ({ name, stage }: JobName): Expression => physicalName(stage.stack, name, 80);

export const stateMachineArn = (job: JobName): Expression => arn('states', 'stateMachine:', stateMachineName(job));

/** All executions of the job's state machine: StopExecution and DescribeExecution know only these ARNs. */
export const executionsArn = (job: JobName): Expression => arn('states', 'execution:', stateMachineName(job), ':*');

/** The tag of every Batch job that a machine submits; its value is the machine's name. */
export const machineTag = 'batch-job:state-machine';
