import { decidePreview } from '../operations/preview/decide-preview.ts';
import { deployPreview } from '../operations/preview/deploy-preview.ts';
import type { PreviewRequest } from '../operations/preview/preview-request.ts';
import { tearDownPreview } from '../operations/preview/tear-down-preview.ts';
import { assertNoTarget } from '../operations/stack/assert-no-target.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import { skippedMarkdown } from '../report/preview-markdown.ts';
import { deploy } from './deploy.ts';

/** Deploys the stage of the event's pull request, does nothing, or destroys the stage. `docs/previews.md` says when. */
export const preview = async (world: World, request: PreviewRequest): Promise<CommandResult> => {
  const event = world.pullEvent();
  if (event.action !== 'closed') assertNoTarget(world, 'preview');
  const { kind, why } = decidePreview(event, request.previews);
  world.console.info(why);
  if (kind === 'deploy') return deployPreview(world, event, request, deploy);
  if (kind === 'destroy') await tearDownPreview(world, event, request, why);
  else world.console.summary(skippedMarkdown(why));
  return { diagnostics: [], located: undefined };
};
