import type { World } from '../../ports/world.ts';
import { previewStage } from '../../stage/stage.ts';
import { finishCutOffRun } from '../report/cut-off-run.ts';
import type { ReportedRequest } from '../report/report-failure.ts';
import { decidePreview, type PreviewInputs } from './decide-preview.ts';

/** Reports a run of `preview` that was cut off while it deployed or destroyed, in the comment of its preview. */
export const finishCutOffPreview = async (
  world: World,
  request: ReportedRequest,
  inputs: PreviewInputs,
): Promise<void> => {
  const event = world.pullEvent();
  if (event.event === 'pull_request_target' || decidePreview(event, inputs).kind === 'skip') return;
  await finishCutOffRun(world, { ...request, stage: previewStage(event.number) }, { command: 'preview' });
};
