import { Refused } from '../../diagnostics/refused.ts';
import type { ActiveRevision } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import { imageRepository } from '../../stage/image-repositories.ts';
import { isPreview, pullOfStage, type Stage, stageOf } from '../../stage/stage.ts';
import { removeRecords } from '../preview/deployment-record.ts';
import { isNamed } from '../stack/delete-preview-images.ts';
import { deployedImages } from '../stack/deployed-images.ts';
import { type KeptPlace, keptImages } from '../stack/kept-deployments.ts';
import { otherRegistriesNote } from '../stack/other-registries.ts';
import type { SweepInputs } from './judge-preview.ts';

/** Milliseconds of a day. */
const day = 86_400_000;

/** The inputs of a sweep about what previews left, and the bucket in which deployments are kept, undefined if none is. */
type LeftoverInputs = SweepInputs & { readonly keptIn: KeptPlace | undefined };

/** Sentences about what a sweep removed beside stacks, or why it could not. */
export interface SweptLeftovers {
  /** Sentences for the summary. */
  readonly lines: readonly string[];
  /** True if AWS refused a deletion. */
  readonly hasFailed: boolean;
}

/**
 * Does a step that deletes what nobody uses, and returns its sentences. What AWS refuses is a warning and leaves all as it
 * is, or a line where the role lacks a permission, or, once a deletion has begun, a failure.
 */
const step = async (
  world: World,
  saying: string,
  work: (begin: () => void) => Promise<readonly string[]>,
): Promise<SweptLeftovers> => {
  let hasBegun = false;
  try {
    const lines = await work(() => {
      hasBegun = true;
    });
    return { lines, hasFailed: false };
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    const message = `${saying}: ${problem.message}\n${problem.hint}`;
    // The role of previews reaches no image of other stages.
    if (problem.code === 'aws/denied' && !hasBegun) world.console.info(message);
    else world.console.annotate({ severity: hasBegun ? 'error' : 'warning', title: problem.code, message });
    return { lines: [`${saying}: ${problem.code}.`], hasFailed: hasBegun };
  }
};

/** The first two groups of the UUID of a stack, with which names of its resources end. */
const endOfNames = (stackId: string): string => {
  const [one = '', two = ''] = (stackId.split('/')[2] ?? '').split('-');
  return `-${one}${two}`;
};

/**
 * Deregisters ACTIVE revisions of previews whose stack is gone, by the tags that CloudFormation gave them. The stack is
 * asked for after the revisions were read, so that one that is being created keeps its own.
 */
const deregisterLeft = (world: World, project: string, repositoryId: string): Promise<SweptLeftovers> =>
  step(world, 'Revisions of job definitions stay', async (begin) => {
    const revisions = await (await world.storedImages()).activeRevisions();
    const ofProject = revisions.filter(
      ({ tags }) => tags['batch-job:project'] === project && tags['batch-job:repository-id'] === repositoryId,
    );
    const ours = ofProject.filter(({ tags }) => isPreview(tags['batch-job:stage'] ?? ''));
    const note = otherRegistriesNote(ofProject);
    if (note !== undefined) world.console.info(note);
    const [stacks, leftovers] = [await world.stacks(), await world.leftovers()];
    const ends = new Map<string, string | undefined>();
    const isLeft = async ({ name, tags }: ActiveRevision): Promise<boolean> => {
      const { stack } = stageOf(project, tags['batch-job:stage'] ?? '');
      if (!ends.has(stack)) {
        const found = await stacks.describe(stack);
        ends.set(stack, found && endOfNames(found.id));
      }
      const end = ends.get(stack);
      return end === undefined || !name.endsWith(end);
    };
    let gone = 0;
    for (const revision of ours)
      if (await isLeft(revision)) {
        begin();
        await leftovers.deregisterRevision(revision.arn);
        gone += 1;
      }
    return gone === 0 ? [] : [`Deregistered ${counted(gone, 'left revision')} of job definitions.`];
  });

/**
 * Removes the images of a repository that were not used for some days, and that no ACTIVE job definition, no service of
 * the project and no deployment that is kept names.
 */
const removeImages = (
  world: World,
  of: Pick<Stage, 'project' | 'preview'>,
  { keepDays, keptIn }: LeftoverInputs,
): Promise<SweptLeftovers> => {
  const { project } = of;
  const repository = imageRepository(of);
  return step(world, `Images of ${repository} stay`, async (begin) => {
    const stored = await world.storedImages();
    const before = world.now().getTime() - keepDays * day;
    const old = (await stored.list(repository)).filter(({ usedAt }) => usedAt.getTime() < before);
    if (old.length === 0) return [];
    // Asked for last, so that a definition registered meanwhile counts.
    const named = new Set([
      ...(await stored.activeRevisions()).flatMap(({ images }) => images),
      ...(await deployedImages(world, project)),
      ...(await keptImages(world, keptIn, of)),
    ]);
    const unnamed = old.filter((image) => !isNamed(named, repository, image)).map(({ digest }) => digest);
    if (unnamed.length === 0) return [];
    begin();
    const removed = await stored.remove(repository, unnamed);
    return [`Removed ${counted(removed, 'image')} of ${repository}, unused for ${counted(keepDays, 'day')}.`];
  });
};

/** Removes the deployments that GitHub shows of previews whose stack is gone and whose pull request is closed. */
const removeLeftRecords = async (world: World, project: string): Promise<void> => {
  try {
    const [stacks, pulls, records] = [await world.stacks(), await world.pulls(), await world.records()];
    for (const environment of await records.environments(project)) {
      const pull = pullOfStage(environment);
      if (pull === undefined || (await stacks.describe(stageOf(project, environment).stack)) !== undefined) continue;
      if ((await pulls.read(pull))?.state === 'closed') await removeRecords(world, stageOf(project, environment));
    }
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    world.console.info(`Deployments that GitHub shows were not looked at: ${problem.message}`);
  }
};

/**
 * Removes what teardowns that were interrupted, and deploys, have left: revisions of job definitions, deployments that
 * GitHub shows, images of all stages of the project.
 */
export const sweepLeftovers = async (
  world: World,
  project: string,
  repositoryId: string,
  inputs: LeftoverInputs,
): Promise<SweptLeftovers> => {
  await removeLeftRecords(world, project);
  const steps = [await deregisterLeft(world, project, repositoryId)];
  for (const preview of [true, false]) steps.push(await removeImages(world, { project, preview }, inputs));
  return { lines: steps.flatMap(({ lines }) => lines), hasFailed: steps.some(({ hasFailed }) => hasFailed) };
};
