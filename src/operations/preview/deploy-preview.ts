import { Refused } from '../../diagnostics/refused.ts';
import { literal } from '../../diagnostics/visible.ts';
import type { PullEvent } from '../../ports/github.ts';
import type { World } from '../../ports/world.ts';
import type { CommandResult } from '../../report/diagnostics-file.ts';
import { plannedMarkdown, skippedMarkdown } from '../../report/preview-markdown.ts';
import { LeftOperation } from '../../stack/left-operation.ts';
import { readProject } from '../compile/read-project.ts';
import { markerOf, postBeginning } from '../report/post-comment.ts';
import { beginRecord, type DeploymentRecord } from './deployment-record.ts';
import { environmentUrl } from './environment-url.ts';
import { type PreviewRequest, requestOf } from './preview-request.ts';
import { pullReader } from './pull-now.ts';

/** Codes of failures that a teardown of the same stack can cause. */
const disturbed = /^(?:stack|aws)\//;

/** Posts that the preview is planned, before anything is compared. */
const postPlanned = async (world: World, request: PreviewRequest, project: string): Promise<void> => {
  const preview = { project, stage: request.stage, page: request.comment.page };
  const { mode } = request.comment;
  const always = mode === 'never' ? request.comment : { ...request.comment, mode: 'always' as const };
  await postBeginning(world, always, plannedMarkdown(preview, markerOf(request.comment, preview, 'planned')));
};

/** Ends a run whose pull request was closed: with success, since nothing of the preview is wanted any more. */
const closed = async (
  world: World,
  record: DeploymentRecord | undefined,
  problem?: Refused,
): Promise<CommandResult> => {
  if (problem !== undefined) world.console.info(problem.message);
  world.console.info('closed while deploying: the run of the closed pull request destroys the preview.');
  await record?.end('inactive');
  return { diagnostics: [], located: undefined };
};

/** Ends a run whose event is older than the removal of the label: the teardown may be over, and comes no second time. */
const unlabelled = (world: World, number: number, label: string): CommandResult => {
  const why = `Pull request ${number} does not have the label ${literal(label)} any more, which previews need.`;
  world.console.info(why);
  world.console.summary(skippedMarkdown(why));
  return { diagnostics: [], located: undefined };
};

/**
 * Deploys the stage of a pull request by `deploy`, and keeps its comment and GitHub's deployment up to date: a failed smoke
 * run is a failure of the deployment that GitHub shows. Asks GitHub
 * about every 30 seconds whether the pull request is still open: once it is closed, stops following the stack and
 * returns, also if its teardown disturbed the deployment. Deploys nothing for one that is closed already, or has lost its
 * label while the run waited.
 */
export const deployPreview = async (
  world: World,
  event: PullEvent,
  given: PreviewRequest,
  deploy: (world: World, request: PreviewRequest) => Promise<CommandResult>,
): Promise<CommandResult> => {
  const { number, commit } = event;
  const pullNow = pullReader(world, number);
  const isClosed = async () => (await pullNow())?.state === 'closed';
  const now = await pullNow();
  if (now?.state === 'closed') return closed(world, undefined);
  const { label } = given.previews;
  if (label !== undefined && now !== undefined && !now.labels.includes(label)) return unlabelled(world, number, label);
  const request = { ...requestOf(given, event), leave: isClosed };
  const { page } = request.comment;
  // A config that cannot be read is the deploy's to report.
  const project = await readProject(world, request).catch(() => undefined);
  if (project !== undefined) await postPlanned(world, request, project);
  const record =
    project === undefined ? undefined : await beginRecord(world, { environment: request.stage, project, commit, page });
  try {
    const done = await deploy(world, request);
    const state = done.refusal === undefined ? 'success' : 'failure';
    await record?.end(state, environmentUrl(await world.written('outputs.json')));
    return done;
  } catch (problem) {
    if (world.stopped) throw problem;
    if (problem instanceof LeftOperation) return closed(world, record);
    if (problem instanceof Refused && disturbed.test(problem.code) && (await isClosed()))
      return closed(world, record, problem);
    await record?.end('failure');
    throw problem;
  }
};
