import type { StackResource } from './deployed-stack.ts';

/** Number of revisions of a job definition that a deploy keeps for a manual rollback (`docs/deploy.md`). */
export const revisionsKept = 10;

/** A job definition of a stack, and its revision in the stack. */
export interface JobDefinition {
  readonly name: string;
  /** The number of its revision; undefined where CloudFormation names none. */
  readonly revision: string | undefined;
}

/**
 * Returns the job definitions among a stack's resources, by their physical id: an ARN or a name, with a revision or
 * without. The registry's identifier is the name, `Ref` is the ARN with its revision:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html
 */
export const jobDefinitionsIn = (resources: readonly StackResource[]): JobDefinition[] =>
  resources.flatMap(({ type, physicalId, status }) => {
    if (type !== 'AWS::Batch::JobDefinition' || status === 'DELETE_COMPLETE') return [];
    const [, name, revision] = /^(?:arn:[^/]*:job-definition\/)?([^/:]+)(?::(\d+))?$/.exec(physicalId) ?? [];
    return name === undefined ? [] : [{ name, revision }];
  });

/**
 * Returns the ARN of a job definition's revision in the stack, among the ARNs of all ACTIVE ones, newest first: the newest
 * where CloudFormation names no revision. Empty if it is not ACTIVE.
 */
export const currentRevision = ({ revision }: JobDefinition, newestFirst: readonly string[]): readonly string[] =>
  revision === undefined ? newestFirst.slice(0, 1) : newestFirst.filter((arn) => arn.endsWith(`:${revision}`));

/** Returns the ARNs of the state machines among a stack's resources. */
export const stateMachinesIn = (resources: readonly StackResource[]): string[] =>
  resources
    .filter(({ type, status }) => type === 'AWS::StepFunctions::StateMachine' && status !== 'DELETE_COMPLETE')
    .map(({ physicalId }) => physicalId)
    .filter(Boolean);
