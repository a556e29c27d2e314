import type { Expression } from '../../cloudformation/expression.ts';
import { loadReplacementTable } from '../../cloudformation/replacements.ts';
import { readTemplate } from '../../cloudformation/yaml-template.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { exceededCap } from '../../stack/change-cap.ts';
import { driftNotes } from '../../stack/drift-notes.ts';
import { ownerNotes } from '../../stack/ownership.ts';
import { parameterValues, type StackParameters } from '../../stack/parameters.ts';
import { type PlanFacts, planHash } from '../../stack/plan-hash.ts';
import type { ResourceChange } from '../../stack/proposal.ts';
import { refusedUpdates } from '../../stack/refused-updates/refused-updates.ts';
import { deployedSettingNotes, newSettingNotes, previewSettingNotes } from '../../stack/setting-notes.ts';
import { templateChanges } from '../../stack/template-changes.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import { compileWithLookups } from '../compile/compile.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import type { TemplateText } from '../compile/compiled.ts';
import { readUsableImages } from '../handed-on-images.ts';
import type { PublishedByJob } from '../publish-images.ts';
import { scanNotes } from '../scan-notes.ts';
import { quotaNotes } from '../stack/assert-quotas.ts';
import { type ChangeRequest, claimOf, settleRequest } from '../stack/change-request.ts';
import { compileAgainst } from '../stack/compile-against.ts';
import { refusedExports } from '../stack/exports-in-use.ts';
import { findLosses } from '../stack/find-losses.ts';
import { readCaller } from '../stack/identify.ts';
import { imageNotes } from '../stack/image-notes.ts';
import { prepareStack } from '../stack/prepare-stack.ts';
import { bodyLimit, isAsDeployed, missingBucket, proposeChange, uploadIfTooLarge } from '../stack/propose-change.ts';
import { type DeployedSide, readDeployed } from '../stack/read-deployed.ts';
import { resolveParameters } from '../stack/resolve-parameters.ts';
import { silentBucketNotes } from '../stack/silent-buckets.ts';
import { uploadNotes } from '../stack/upload-directories.ts';
import type { BaseRequest } from './compare-offline.ts';
import type { Comparison } from './comparison.ts';
import { formerStackNotes } from './renamed-stack.ts';

/** Returns the images by content tag, each with its repository and digest if it is published. */
export const namedImages = (planned: readonly PlannedImage[], published: PublishedByJob): PlanFacts['images'] =>
  planned.map(({ job, repository, tag }) => {
    const found = published.get(job);
    return { repository, tag, ...(found ? { published: found } : {}) };
  });

/** Returns a note that names the jobs whose images a deploy builds. */
const missingNote = (planned: readonly PlannedImage[], published: PublishedByJob): string[] => {
  const jobs = planned.map(({ job }) => job).filter((job) => !published.has(job));
  return jobs.length ? [`Not published yet, and built by deploy: the image of ${jobs.join(', ')}.`] : [];
};

/**
 * Creates a change set, reads all pages of it and deletes it. Compares the templates itself where the change set needs a
 * bucket that only `deploy` creates, and says so.
 */
const readChanges = async (
  world: World,
  caller: Caller,
  { stage }: CompiledConfig,
  side: DeployedSide,
  ours: TemplateText & { readonly parameters: StackParameters },
  request: ChangeRequest,
): Promise<Pick<Comparison, 'changes' | 'differs' | 'notes'>> => {
  if (isAsDeployed(side, ours, request)) return { changes: [], differs: false, notes: [] };
  const bucket = await missingBucket(world, caller, stage, ours.templateText, request);
  if (bucket !== undefined)
    return {
      changes: templateChanges(side.template, ours.template, await loadReplacementTable()),
      differs: true,
      notes: [
        `The template has ${ours.templateText.length} bytes. Over ${bodyLimit} it goes to AWS through the bucket ${bucket}, which does not exist yet and which deploy creates. So AWS was not asked: the changes are those between the two templates, and the hash of the deploy may differ.`,
      ],
    };
  const proposal = await proposeChange(world, caller, stage, side, ours, request);
  if (proposal.kind === 'no-changes') return { changes: [], differs: false, notes: [] };
  const stacks = await world.stacks();
  const warnings = await stacks.changeSetWarnings(proposal);
  await stacks.deleteChangeSet(proposal);
  const notes = warnings.map((warning) => `AWS warns before the deploy: ${warning}`);
  return { changes: proposal.changes, differs: true, notes };
};

/**
 * Lets AWS validate the template of a stage that is not deployed. No change set is created, which would leave an empty
 * stack behind: everything is new. Returns notes about what could not be validated.
 */
const validateTemplate = async (
  world: World,
  caller: Caller,
  { stage }: CompiledConfig,
  ours: TemplateText,
  request: ChangeRequest,
): Promise<string[]> => {
  const bucket = request.artifactBucket && request.artifactBucket !== 'none';
  if (ours.templateText.length > bodyLimit && !bucket)
    return [
      `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${bodyLimit} it must go through a bucket and artifact-bucket names none.`,
    ];
  const missing = await missingBucket(world, caller, stage, ours.templateText, request);
  if (missing !== undefined)
    return [
      `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${bodyLimit} it must go through the bucket ${missing}, which does not exist yet and which deploy creates.`,
    ];
  await (await world.stacks()).validateTemplate(
    await uploadIfTooLarge(world, caller, stage, ours.templateText, request),
  );
  return [];
};

/** Returns all resources of a template as additions, as a plan of a new stack has them. */
export const additionsOf = (ours: Expression): ResourceChange[] => templateChanges(undefined, ours, { services: {} });

/**
 * Compares a config with the deployed stack of its stage. Starts no Docker: images that are not published are named by
 * their content tag.
 */
export const compareDeployed = async (
  world: World,
  judged: CompiledConfig,
  given: CompileRequest & ChangeRequest & { readonly base?: BaseRequest },
): Promise<Comparison> => {
  const caller = await readCaller(world);
  const lookedUp = await compileWithLookups(world, given, judged);
  const request = settleRequest(world, lookedUp, given);
  const { settings = {} } = request;
  const { stage, images } = lookedUp;
  const [found, published] = await Promise.all([
    readDeployed(world, stage.stack),
    readUsableImages(world, lookedUp, caller, request),
  ]);
  const { step, ...side } = await prepareStack(world, stage, 'plan', found, claimOf(request));
  const owner = side.stack ? ownerNotes(side.stack, stage, claimOf(request)) : [];
  const isNew = step === 'create';
  const drifted = side.stack && !isNew ? driftNotes(side.stack, world.now()) : [];
  const next = await compileAgainst(world, lookedUp, isNew ? {} : side, request);
  const { compiled } = next;
  const ours = compiled.withImages(published);
  const before = isNew ? undefined : side.template;
  const resolved = await resolveParameters(
    world,
    { ...compiled, ...ours },
    isNew ? undefined : side.stack,
    claimOf(request),
  );
  const limits = await quotaNotes(world, isNew ? {} : side, ours, resolved.parameters);
  const silent = await silentBucketNotes(world, ours.template);
  const former = isNew ? await formerStackNotes(world, request, stage) : [];
  const outdated = isNew || request.refreshImages ? [] : await imageNotes(world, side);
  const { changes, differs, notes } = isNew
    ? {
        changes: additionsOf(ours.template),
        differs: true,
        notes: await validateTemplate(world, caller, compiled, ours, request),
      }
    : await readChanges(world, caller, compiled, side, { ...ours, parameters: resolved.parameters }, request);
  const readBefore = await readTemplate(before);
  const exported = await refusedExports(world, readBefore, ours.template, isNew ? undefined : side.stack);
  const sides = { deployed: before, ours: ours.template, preview: stage.preview };
  const scans = await scanNotes(world, published);
  const { losses, notes: unasked } = await findLosses(world, { changes, ...sides, allow: request.allow }, side.stack);
  const tooMany = exceededCap({ changes, differs }, request.maxChanges);
  const { account } = caller;
  const { stack } = stage;
  const named = namedImages(images, published);
  const parameters = parameterValues(resolved.parameters);
  return {
    compiled,
    against: isNew ? 'absent-stack' : 'deployed-stack',
    before,
    ours: ours.template,
    changes,
    losses,
    refused: [...refusedUpdates(readBefore, ours.template), ...exported.refused],
    differs,
    ...(tooMany ? { tooMany } : {}),
    settled: side.stack && !isNew ? deployedSettingNotes(side.stack, settings, differs) : newSettingNotes(settings),
    parameters,
    hash: planHash({
      ...{ account, region: request.region, stack, before, ours: ours.template, changes, images: named },
      parameters,
    }),
    account,
    ...(side.stack && !isNew ? { deployed: { id: side.stack.id, outputs: side.stack.outputs } } : {}),
    notes: [
      ...[
        ...owner,
        ...drifted,
        ...next.notes,
        ...limits,
        ...resolved.notes,
        ...silent,
        ...exported.notes,
        ...uploadNotes(compiled),
        ...outdated,
        ...former,
        ...notes,
        ...unasked,
        ...(isNew ? previewSettingNotes({}, compiled.config.deploymentConfig, stage) : []),
      ],
      ...missingNote(images, published),
      ...scans,
    ],
  };
};
