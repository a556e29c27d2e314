import { arn, type Expression } from '../cloudformation/expression.ts';
import { physicalName } from '../cloudformation/names.ts';
import type { Path } from '../diagnostics/diagnostic.ts';

/** What the names of a job's parts are made of: the stack and the job's own name in the config. */
export interface JobName {
  readonly name: string;
  readonly stage: { readonly stack: string };
}

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

/** What stands around the job's machine; a resource's context has it all. */
export interface MachinePlace extends JobName {
  readonly stage: { readonly stack: string; readonly rolePath: string };
  /** `{Job}{Kind}`. */
  id(kind: string): string;
  readonly path: Path;
  readonly metadata: Expression;
  /** The job's queue: the logical id of one in this template, or the ARN of any. */
  readonly queue: { readonly id: string } | { readonly arn: Expression };
}
