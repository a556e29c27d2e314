import { Refused } from '../../diagnostics/refused.ts';
import { RefusedParts } from '../../diagnostics/refused-parts.ts';
import { version } from '../../generated/version.ts';
import type { World } from '../../ports/world.ts';
import { type CommandResult, type DiagnosticRow, refusalRow, resultRows } from '../../report/diagnostics-file.ts';
import { LeftOperation } from '../../stack/left-operation.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import { DeployFailed } from '../stack/deploy-failed.ts';
import { tryAfterChange } from './try-after-change.ts';

/** Returns what a refusal says of each resource, at its line of the config; a refusal about none has no place. */
const refusalRows = (refusal: Refused): readonly DiagnosticRow[] => {
  const { code, hint } = refusal;
  const row = { code, severity: 'error' as const };
  const nowhere = { file: undefined, line: 1, column: 1 };
  if (refusal instanceof DeployFailed && refusal.causes.length > 0)
    return refusal.causes.map(({ logicalId, type, reason, advice, place = nowhere }) => ({
      ...row,
      ...{ file: place.file, line: place.line, column: place.column ?? 1 },
      ...{ sentence: `${logicalId} (${type}): ${reason}`, hint: advice },
    }));
  if (refusal instanceof RefusedParts && refusal.parts.length > 0)
    return refusal.parts.map(({ sentence, place: { file, line, column } = nowhere }) => ({
      ...row,
      ...{ file, line, column, sentence, hint },
    }));
  return [refusalRow(refusal, undefined)];
};

/**
 * Writes `diagnostics.sarif`, the diagnostics of a run and what it was refused for, and names it as a step output. A file that
 * cannot be written is a warning.
 */
export const writeSarif = async (world: World, { refusal, ...ended }: CommandResult): Promise<void> => {
  const rows = [
    ...resultRows(ended, ended.located?.file ?? world.source.file),
    ...(refusal === undefined ? [] : refusalRows(refusal)),
  ];
  const { sarifFile } = await import('../../report/sarif.ts');
  await tryAfterChange(world, 'diagnostics.sarif is missing', async () => {
    await world.write({ 'diagnostics.sarif': sarifFile(rows, version) });
    world.console.output('sarif-file', `${world.output}/diagnostics.sarif`);
  });
};

/**
 * Does the work of a command with a compiled config. Where AWS or a guard refuses it, or the deployment fails, writes
 * `diagnostics.sarif` with the complaints about the config and the resources that are to blame, and throws the refusal again.
 */
export const writingSarif = async <T>(
  world: World,
  { diagnostics, located, locate }: Pick<CompiledConfig, 'diagnostics' | 'located' | 'locate'>,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof Refused) || problem instanceof LeftOperation || world.stopped) throw problem;
    const refusal = problem instanceof RefusedParts ? problem.located(locate) : problem;
    await writeSarif(world, { diagnostics, located, refusal });
    throw problem;
  }
};
