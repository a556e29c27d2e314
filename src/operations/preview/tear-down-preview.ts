import { projectName } from '../../config/project.ts';
import type { PullEvent } from '../../ports/github.ts';
import type { World } from '../../ports/world.ts';
import { type KeptResource, tornDownMarkdown } from '../../report/preview-markdown.ts';
import type { Stage } from '../../stage/stage.ts';
import { previewStage, stageOf } from '../../stage/stage.ts';
import { collectDiagnostics } from '../compile/collect-diagnostics.ts';
import { readProject } from '../compile/read-project.ts';
import { type LabelWorld, labelFacts, reportResult } from '../report/label-result.ts';
import { type CommentRequest, markerOf } from '../report/post-comment.ts';
import { reportingFailure } from '../report/report-failure.ts';
import { destroyStack } from '../stack/destroy-stack.ts';
import { readCaller } from '../stack/identify.ts';
import { placeOfKept, removeKept } from '../stack/kept-deployments.ts';
import { removeRecords } from './deployment-record.ts';
import { type PreviewRequest, requestOf } from './preview-request.ts';
import { pullReader } from './pull-now.ts';

/**
 * Returns why the event does not earn a teardown any more: an older run that is started again, or waited, may find its
 * pull request open again. Undefined if it does, and where GitHub does not tell: the event itself did.
 */
const overtaken = async (world: World, { action, number, label }: PullEvent): Promise<string | undefined> => {
  const now = await pullReader(world, number)();
  if (now?.state !== 'open') return undefined;
  if (action === 'closed') return `Pull request ${number} is open again: its preview stays.`;
  return label !== undefined && now.labels.includes(label)
    ? `Pull request ${number} has its label again: its preview stays.`
    : undefined;
};

/**
 * Returns the name of the project. On `pull_request_target` no file is read, since it may be one of the pull request: the
 * name is that of the input, or follows from the repository.
 */
const projectOf = async (world: World, request: PreviewRequest, { event }: PullEvent): Promise<string> =>
  event === 'pull_request_target'
    ? collectDiagnostics(undefined).take(projectName(request.project, undefined, request))
    : readProject(world, request);

/** Posts that a preview is torn down over its comment, and removes its label; where no comment stands, none is needed. */
export const postTornDown = async (
  world: LabelWorld,
  comment: CommentRequest,
  { project, stage }: Pick<Stage, 'project' | 'stage'>,
  why: string,
  kept: readonly KeptResource[],
): Promise<void> => {
  const preview = { project, stage, page: comment.page };
  const facts = labelFacts(comment, preview, 'torn-down');
  const marker = { ...markerOf(comment, preview, 'torn-down'), ...facts, quiet: true };
  const mode = comment.mode === 'always' ? 'auto' : comment.mode;
  const report = tornDownMarkdown(preview, why, kept, marker);
  await reportResult(world, { ...comment, mode }, report);
};

/**
 * Deletes the preview of a pull request whose event earned that, with everything that belongs to it, and says so in its
 * comment. Waits for a deployment that another run began. Messages in its dead-letter queues do not stop it: a preview
 * works on tests alone.
 */
export const tearDownPreview = async (
  world: World,
  event: PullEvent,
  given: PreviewRequest,
  why: string,
): Promise<void> => {
  const late = await overtaken(world, event);
  if (late !== undefined) return world.console.info(late);
  const project = await projectOf(world, given, event);
  const request = { ...requestOf(given, event), project };
  const stage = stageOf(project, previewStage(event.number));
  await reportingFailure(world, request, 'preview', async () => {
    const caller = await readCaller(world);
    const { repositoryId, settings: { cloudformationRole } = {} } = request;
    const inputs = { confirm: stage.stage, allowDelete: ['*'], repositoryId, cloudformationRole };
    const deleted = await destroyStack(world, stage, inputs);
    await removeKept(world, stage, placeOfKept(caller, stage, request));
    await removeRecords(world, stage);
    if (deleted === undefined && event.event === 'pull_request_target' && given.project === undefined)
      world.console.info(
        `The project is taken for ${project}, after the repository: give project-name where the config has another serviceName.`,
      );
    await postTornDown(world, request.comment, stage, why, deleted?.outcome.kept ?? []);
  });
};
