import type { Contribution } from '../cloudformation/contribution.ts';
import type { Path } from '../diagnostics/diagnostic.ts';

/** The two kinds of capacity: on-demand and spot instances. */
export type PoolKind = 'OnDemand' | 'Spot';

/** A job's need of a pool of instances; all jobs of a stage that need the same kind share one. */
export interface PoolNeed {
  readonly kind: 'need';
  readonly of: 'pool';
  readonly pool: PoolKind;
  /** The longest run of one attempt, in seconds; absent where it may run for ever. */
  readonly timeoutSeconds?: number | undefined;
  /** The disk that the job asks for, in GiB. */
  readonly storageGiB?: number | undefined;
}

/** A job's need of an image, which is planned after the graph is linked. */
export interface ImageNeed {
  readonly kind: 'need';
  readonly of: 'image';
  /** The name of the resource whose image it is. */
  readonly job: string;
  /** The config path of its packaging. */
  readonly path: Path;
  readonly packaging: { readonly type: string; readonly properties: Readonly<Record<string, unknown>> };
}

/** The need of the stage's one queue for events that started no run. */
export interface DeadLetterQueueNeed {
  readonly kind: 'need';
  readonly of: 'dead-letter-queue';
}

/** Something that a resource needs and that the stage provides once, whichever resources need it. */
export type Need = PoolNeed | ImageNeed | DeadLetterQueueNeed;

/** What a resource of the config becomes: CloudFormation resources, extensions of others, outputs, and its needs. */
export type Expansion = readonly (Contribution | Need)[];

/** Returns the contributions and the needs of expansions, each in the order given. */
export const split = (expansions: Iterable<Expansion>): { contributions: Contribution[]; needs: Need[] } => {
  const contributions: Contribution[] = [];
  const needs: Need[] = [];
  for (const part of [...expansions].flat()) part.kind === 'need' ? needs.push(part) : contributions.push(part);
  return { contributions, needs };
};
