import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { resources } from '../../generated/resources.ts';
import type { World } from '../../ports/world.ts';
import type { AnyResource } from '../../resources/resource.ts';
import { typeIn } from '../../review/known-names.ts';
import { unknownAllowances } from '../../stack/allowances.ts';
import type { DeployedStack } from '../../stack/deployed-stack.ts';
import {
  type InterruptionQuestion,
  interruptionBy,
  interruptionsIn,
  type RunningJob,
} from '../../stack/interruptions.ts';
import { isLentQueue } from '../../stack/lending-notes.ts';
import {
  type Loss,
  type LossAnswer,
  type LossQuestion,
  type LossRequest,
  lossByAnswer,
  lossesIn,
} from '../../stack/losses.ts';
import { type TypesInTemplates, withRenameHint } from '../../stack/renames.ts';
import { readBorrowers } from './borrowers.ts';
import { resourcesOf } from './read-deployed.ts';

/** Losses of a change, and sentences about what could not be read and about allowances that name nothing. */
export interface FoundLosses {
  readonly losses: readonly Loss[];
  readonly notes: readonly string[];
}

/** Returns a function that reads the physical ids of the stack's resources, by logical id, once. */
const physicalIds = (world: World, stack: string | undefined): (() => Promise<ReadonlyMap<string, string>>) => {
  let read: Promise<ReadonlyMap<string, string>> | undefined;
  return () => {
    read ??= (async () => {
      if (stack === undefined) return new Map();
      const resources = await resourcesOf(await world.stacks(), stack);
      return new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
    })();
    return read;
  };
};

/**
 * Returns what AWS counts in the resource of a question. Where AWS refuses, returns the reason: the change then counts
 * as a loss.
 */
const countAt = async (
  world: World,
  { about, loss: { change }, submitters }: LossQuestion,
  ids: () => Promise<ReadonlyMap<string, string>>,
  project: string,
): Promise<LossAnswer> => {
  try {
    const leftovers = await world.leftovers();
    const id = change.physicalId ?? (await ids()).get(change.logicalId);
    if (!id) return { unknown: 'CloudFormation did not name it' };
    const count = await leftovers[about](id);
    const borrowers = isLentQueue(change.logicalId) ? await readBorrowers(world, project, [id]) : [];
    if (count === 0 && borrowers.length > 0) return { borrowers };
    if (count > 0 || submitters.length === 0) return count;
    const machines = await ids();
    const runs = await Promise.all(
      submitters.flatMap((machine) => {
        const arn = machines.get(machine);
        return arn ? [leftovers.executionsWith(arn, id)] : [];
      }),
    );
    const sum = runs.reduce((all, one) => all + one, 0);
    return sum > 0 ? { runs: sum } : 0;
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return { unknown: `${problem.code}: ${problem.message}` };
  }
};

/**
 * Returns the jobs on the instances of a compute environment that is updated. Where AWS refuses to list them, returns
 * the reason.
 */
const jobsIn = async (
  world: World,
  { update: { queues } }: InterruptionQuestion,
  ids: () => Promise<ReadonlyMap<string, string>>,
): Promise<readonly RunningJob[] | { readonly unknown: string }> => {
  if (queues.length === 0) return [];
  try {
    const [pools, physical] = await Promise.all([world.pools(), ids()]);
    const arns = queues.map((queue) => physical.get(queue));
    if (arns.some((arn) => !arn)) return { unknown: 'CloudFormation did not name its queue' };
    return (await Promise.all(arns.map((arn) => pools.runningJobs(arn as string)))).flat();
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return { unknown: `${problem.code}: ${problem.message}` };
  }
};

/** Returns notes about what a deploy will ask AWS, for a plan without credentials. */
const openNotes = (questions: readonly LossQuestion[], interruptions: readonly InterruptionQuestion[]): string[] => [
  ...questions.map(
    ({ about, loss: { change } }) =>
      `${change.logicalId} (${change.type}) goes: deploy asks AWS first, and refuses where ${about} are still in it.`,
  ),
  ...interruptions.map(
    ({ update: { environment, minutes } }) =>
      `${environment} gets new instances: deploy asks AWS first, and refuses while a job runs that has no timeout, or more than ${minutes} minutes of it left.`,
  ),
];

/** Types as the registry has them. */
const types: TypesInTemplates = {
  typeIn,
  isRenamable: (name) =>
    (resources as readonly AnyResource[]).some(({ type, renamable }) => renamable && type === name),
};

/**
 * Returns the losses of a change, in the order of its resources. AWS counts dead letters, waiting or running jobs, and
 * executions, and lists the jobs that new instances would stop; without credentials those become notes, since a deploy counts them. `stack` is the deployed stack.
 */
export const findLosses = async (
  world: World,
  request: LossRequest,
  stack: DeployedStack | undefined,
): Promise<FoundLosses> => {
  const read = { ...request, deployed: await readTemplate(request.deployed) };
  const found = lossesIn(read);
  const { questions } = found;
  const hinted = (loss: Loss): Loss => withRenameHint(loss, read, types);
  const losses = found.losses.map(hinted);
  const interruptions = interruptionsIn(read);
  const unknown = unknownAllowances(request.allow, [read.deployed, request.ours]);
  if (world.offline) return { losses, notes: [...unknown, ...openNotes(questions, interruptions)] };
  const ids = physicalIds(world, stack?.id);
  const project = stack?.tags['batch-job:project'] ?? '';
  const answers = await Promise.all([
    ...questions.map(async (question) => lossByAnswer(question, await countAt(world, question, ids, project))),
    ...interruptions.map(async (question) => interruptionBy(question, await jobsIn(world, question, ids))),
  ]);
  const all = [...losses, ...answers.filter((loss) => loss !== undefined).map(hinted)];
  const order = request.changes.map(({ logicalId }) => logicalId);
  return {
    losses: all.sort((a, b) => order.indexOf(a.change.logicalId) - order.indexOf(b.change.logicalId)),
    notes: unknown,
  };
};
