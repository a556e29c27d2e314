import type { Severity } from '../../diagnostics/diagnostic.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { placeDiagnostics } from '../../diagnostics/render.ts';
import type { World } from '../../ports/world.ts';
import type { CommandResult } from '../../report/diagnostics-file.ts';
import type { Failure } from '../../report/failure-markdown.ts';
import { tallyOf } from '../../report/plain-text.ts';
import type { CommentRequest } from './post-comment.ts';

/**
 * Annotations of one level that GitHub shows of a step; it drops the others.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const mostShown = 10;

/** Annotations of a check run at most; the log and `diagnostics.json` have all. */
const mostAnnotations = 1_000;

const rank = { error: 0, warning: 1, note: 2 } as const;

/**
 * Creates a check run with all diagnostics of the config where they are more than GitHub shows of a step, if the token may:
 * the permission `checks: write` asks for it. Otherwise the log says so. Never throws for what GitHub refuses.
 */
export const reportCheck = async (
  world: Pick<World, 'checks' | 'console' | 'source'>,
  { run: { run, commit } }: Pick<CommentRequest, 'run'>,
  name: string,
  { diagnostics, located }: Pick<CommandResult, 'diagnostics' | 'located'>,
): Promise<void> => {
  const levels: readonly Severity[] = ['error', 'warning', 'note'];
  const isShown = levels.every((level) => diagnostics.filter(({ severity }) => severity === level).length <= mostShown);
  if (isShown || run === undefined || commit === undefined) return;
  const { file, path } = world.source;
  const annotations = placeDiagnostics(diagnostics, located)
    .map(({ diagnostic: { code, severity, sentence, hint }, position: { line } }) => ({
      ...{ severity, title: code, message: hint === undefined ? sentence : `${sentence}\n${hint}`, line },
      path: located?.file === undefined || located.file === file ? path : located.file,
    }))
    .sort((one, other) => rank[one.severity] - rank[other.severity]);
  try {
    const page = await (await world.checks()).create({
      ...{ name, commit, title: tallyOf(diagnostics), annotations: annotations.slice(0, mostAnnotations) },
      conclusion: diagnostics.some(({ severity }) => severity === 'error') ? 'failure' : 'neutral',
      summary: 'Every complaint about the config, at its line.',
    });
    world.console.info(`All ${diagnostics.length} annotations are in a check run: ${page}`);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    world.console.info(
      `GitHub shows ${mostShown} errors and ${mostShown} warnings of a step, and there are ${tallyOf(diagnostics)}. ${problem.message} ${problem.hint} Then a check run has all of them; this log has them too, and validate writes them with format: sarif.`,
    );
  }
};

/**
 * Creates a check run with all resources that made a deployment fail, at their lines of the config, where they are more than
 * GitHub shows of a step, if the token may. Otherwise the log says so. Never throws for what GitHub refuses.
 */
export const reportCauses = async (
  world: Pick<World, 'checks' | 'console' | 'source'>,
  { run: { run, commit } }: Pick<CommentRequest, 'run'>,
  { command, stage, causes }: Pick<Failure, 'command' | 'stage' | 'causes'>,
): Promise<void> => {
  if (causes.length <= mostShown || run === undefined || commit === undefined) return;
  const { file, path } = world.source;
  const annotations = causes.slice(0, mostAnnotations).map(({ logicalId, type, reason, advice, place }) => ({
    ...{ severity: 'error' as const, title: 'stack/deploy-failed', line: place?.line ?? 1 },
    message: `${logicalId} (${type}): ${reason}${advice === undefined ? '' : `\n${advice}`}`,
    path: place === undefined || place.file === file ? path : place.file,
  }));
  const title = `${causes.length} resources failed first`;
  try {
    const page = await (await world.checks()).create({
      ...{ name: `batch-job ${command} (${stage})`, commit, title, annotations, conclusion: 'failure' },
      summary: 'Every resource that made the deployment fail, at its line of the config.',
    });
    world.console.info(`All ${causes.length} annotations are in a check run: ${page}`);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    world.console.info(
      `GitHub shows ${mostShown} errors of a step, and ${title}. ${problem.message} ${problem.hint} Then a check run has all of them; this log and the report have them too.`,
    );
  }
};
