import { compile } from '../operations/compile/compile.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import { publishStage } from '../operations/publish-stage.ts';
import { reportBuild } from '../operations/report/report-build.ts';
import { assertNoTarget } from '../operations/stack/assert-no-target.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import type { ChangeRequest } from '../operations/stack/change-request.ts';
import { readCaller } from '../operations/stack/identify.ts';
import type { PublishedImage } from '../packaging/planned-image.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** The request of `build`. */
export type BuildRequest = CompileRequest & Pick<ChangeRequest, 'artifactBucket' | 'region'>;

/** Publishes the images and the code of functions that are missing, and writes `images.json`. Reads and changes no stack. */
export const build = async (world: World, request: BuildRequest): Promise<CommandResult> => {
  assertNoTarget(world, 'build');
  assertOwnCode(world, 'build');
  const compiled = await compile(world, request);
  const caller = await readCaller(world);
  const pushed: PublishedImage[] = [];
  const published = await publishStage(world, caller, compiled, request, (image) => pushed.push(image));
  await reportBuild(world, caller, compiled, { published, pushed }, request);
  return compiled;
};
