import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { resolveDirectives } from '../../evaluation/resolve.ts';
import type { World } from '../../ports/world.ts';
import { type CompileRequest, factsOf } from '../compile/compile-request.ts';
import { readSource } from '../compile/read-config.ts';

/**
 * True if the config has a failed deployment not undone (`deploymentConfig.disableAutoRollback`), so that the next one goes on from
 * where it stopped. Nothing else of the config has to be right; false for one that cannot be read.
 */
export const goesOnFromFailure = async (world: World, request: CompileRequest): Promise<boolean> => {
  try {
    const { value } = await readSource(world);
    const { deploymentConfig } = Object(resolveDirectives(value, factsOf(request), new Map()).value ?? value) as {
      deploymentConfig?: unknown;
    };
    return (Object(deploymentConfig) as { disableAutoRollback?: unknown }).disableAutoRollback === true;
  } catch (problem) {
    if (problem instanceof DiagnosticsError || problem instanceof Refused) return false;
    throw problem;
  }
};
