import type { StackResource } from './deployed.ts';

/** Revisions of a job definition that a deploy keeps for a roll-back by hand (`docs/deploy.md`). */
export const revisionsKept = 10;

/** A job definition of a stack: its name, and the revision that the stack holds now. */
export interface JobDefinition {
  readonly name: string;
  /** `arn:…:job-definition/<name>:<revision>`. */
  readonly current: string;
}

/** The stack's job definitions. Their physical id is the ARN with its revision. */
export const jobDefinitionsIn = (resources: readonly StackResource[]): JobDefinition[] =>
  resources.flatMap(({ type, physicalId, status }) => {
    const name =
      type === 'AWS::Batch::JobDefinition' ? /(?:^|job-definition\/)([^/:]+):\d+$/.exec(physicalId)?.[1] : '';
    return name && status !== 'DELETE_COMPLETE' ? [{ name, current: physicalId }] : [];
  });

export const stateMachinesIn = (resources: readonly StackResource[]): string[] =>
  resources
    .filter(({ type, status }) => type === 'AWS::StepFunctions::StateMachine' && status !== 'DELETE_COMPLETE')
    .map(({ physicalId }) => physicalId)
    .filter(Boolean);
