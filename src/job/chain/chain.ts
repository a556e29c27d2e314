import { allow, type Statement } from '../../cloudformation/contribution.ts';
import { concat, type Expression, partition } from '../../cloudformation/expression.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { stateMachineArn } from '../address.ts';
import type { JobProperties } from '../job-shape.ts';

/** The ways in which a run ends that start other jobs. */
export const endings = ['onSuccess', 'onFailure'] as const;

/** A way in which a run ends. */
export type Ending = (typeof endings)[number];

/** A job that a run starts when it ends. */
export interface Follower {
  /** Its name in the config. */
  readonly job: string;
  /** The ARN of its state machine, made of its name, so that no cycle comes of it. */
  readonly stateMachine: Expression;
}

/** The jobs that the runs of a job start when they end; one of the lists has a member. */
export interface Chain extends Readonly<Record<Ending, readonly Follower[]>> {
  /** The name of the stack, which the event tells. */
  readonly stack: string;
}

/** The properties of a job that say which jobs come after it. */
export type Chaining = Pick<JobProperties, Ending>;

/** Returns the names of the jobs that come after a resource, by how it ends; empty for one that is no job. */
export const followersOf = (properties: Readonly<Record<string, unknown>>, ending: Ending): readonly string[] => {
  const names = properties[ending];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
};

/**
 * Returns the jobs that come after a job; undefined where none does. A start by another job is an event of the stack itself:
 * a paused job is started by none, and a preview whose events are all off has none.
 */
export const chainOf = (
  properties: Chaining,
  { neighbours, stage, previewEvents }: ResourceContext,
): Chain | undefined => {
  if (stage.preview && previewEvents === 'none') return undefined;
  const started = (ending: Ending): Follower[] =>
    (properties[ending] ?? [])
      .filter((job) => neighbours.get(job)?.properties.paused !== true)
      .map((job) => ({ job, stateMachine: stateMachineArn({ name: job, stage }) }));
  const chain = { onSuccess: started('onSuccess'), onFailure: started('onFailure'), stack: stage.stack };
  return chain.onSuccess.length + chain.onFailure.length === 0 ? undefined : chain;
};

/** Returns the name of the state that starts the n-th job after an ending, counted from 0, which is its placeholder too. */
export const startOf = (ending: Ending, index: number): string =>
  `${ending === 'onSuccess' ? 'OnSuccess' : 'OnFailure'}${index + 1}`;

/** Returns the values of the placeholders that the states of a chain have. */
export const chainCalls = (chain: Chain): Readonly<Record<string, Expression>> => ({
  StartExecution: concat('arn:', partition, ':states:::aws-sdk:sfn:startExecution'),
  ...Object.fromEntries(
    endings.flatMap((ending) =>
      chain[ending].map(({ stateMachine }, index) => [startOf(ending, index), stateMachine] as const),
    ),
  ),
});

/** Returns the statement that lets a state machine start the jobs that come after its own, and no others. */
export const chainStatements = (chain: Chain): Statement[] => {
  const machines = new Map(endings.flatMap((ending) => chain[ending]).map((one) => [one.job, one.stateMachine]));
  return [allow(['states:StartExecution'], [...machines.values()])];
};
