import type { StackResource } from './deployed-stack.ts';

/** Number of revisions of a job definition that a deploy keeps for a manual rollback (`docs/deploy.md`). */
export const revisionsKept = 10;

/** A job definition of a stack, and its revision in the stack. */
export interface JobDefinition {
  readonly name: string;
  /** ARN with revision: `arn:…:job-definition/<name>:<revision>`. */
  readonly current: string;
}

/** Returns the job definitions among a stack's resources, by their physical id, the ARN with its revision. */
export const jobDefinitionsIn = (resources: readonly StackResource[]): JobDefinition[] =>
  resources.flatMap(({ type, physicalId, status }) => {
    const name =
      type === 'AWS::Batch::JobDefinition' ? /(?:^|job-definition\/)([^/:]+):\d+$/.exec(physicalId)?.[1] : '';
    return name && status !== 'DELETE_COMPLETE' ? [{ name, current: physicalId }] : [];
  });

/** Returns the ARNs of the state machines among a stack's resources. */
export const stateMachinesIn = (resources: readonly StackResource[]): string[] =>
  resources
    .filter(({ type, status }) => type === 'AWS::StepFunctions::StateMachine' && status !== 'DELETE_COMPLETE')
    .map(({ physicalId }) => physicalId)
    .filter(Boolean);
