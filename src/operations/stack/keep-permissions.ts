import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { type FormerState, formerNote, remain } from '../../stack/former-notes.ts';
import { type FormerPermissions, formerPermissions } from '../../stack/former-permissions.ts';
import { addressVariable } from '../../stage/event-bucket.ts';
import { resourcesOf } from './read-deployed.ts';

/** Permissions of runs of earlier revisions that stay, and sentences about all that a config no longer asks for. */
export interface KeptPermissions {
  /** Statements by the logical id of their role. */
  readonly permissions: Readonly<Record<string, readonly Expression[]>>;
  readonly notes: readonly string[];
}

/** Matches the ARN of a revision of a job definition. */
const revisionArn = /:job-definition\/[^:]+:\d+$/;

/** Returns whether runs that need the permissions are under way, as far as AWS tells. */
const runsBefore = async (
  world: World,
  { definition, machines, purpose }: FormerPermissions,
  stack: string,
): Promise<FormerState> => {
  try {
    const [leftovers, resources] = await Promise.all([world.leftovers(), resourcesOf(await world.stacks(), stack)]);
    const ids = new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
    const revision = ids.get(definition) ?? '';
    const counts = await Promise.all(
      machines
        .flatMap((machine) => ids.get(machine) || [])
        // Without the number of the deployed revision, every run counts.
        .map((arn) => {
          // A run may read its event from S3 whatever revision it has, if its machine hands on an address.
          if (purpose === 'event') return leftovers.executionsWith(arn, addressVariable);
          return revisionArn.test(revision) ? leftovers.executionsWithout(arn, revision) : leftovers.executions(arn);
        }),
    );
    const count = counts.reduce((sum, one) => sum + one, 0);
    return count > 0 ? { kind: 'runs', count } : { kind: 'unused' };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return { kind: 'unknown', why: `${problem.code}: ${problem.message}` };
  }
};

/**
 * Returns the permissions of deployed roles that stay for runs of earlier revisions. The deployment that drops
 * them always keeps them, since runs of the deployed revision begin until it is done; the first later one that finds no
 * such run takes them away. Asks AWS only about those that were dropped earlier. `stack` is the deployed stack's id.
 */
export const keepPermissions = async (
  world: World,
  deployed: Expression | undefined,
  ours: Expression,
  stack: string | undefined,
): Promise<KeptPermissions> => {
  const stateOf = async (found: FormerPermissions): Promise<FormerState> => {
    if (!found.fits) return { kind: 'too-large' };
    return found.inUse || stack === undefined || world.offline ? { kind: 'in-use' } : runsBefore(world, found, stack);
  };
  const all = await Promise.all(
    formerPermissions(deployed, ours).map(async (found) => ({ ...found, state: await stateOf(found) })),
  );
  return {
    permissions: Object.fromEntries(
      all.filter(({ state }) => remain(state)).map(({ role, statements }) => [role, statements]),
    ),
    notes: all.map(({ role, state, purpose }) => formerNote(role, state, purpose)),
  };
};
