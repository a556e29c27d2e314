import { projectName } from '../../config/project.ts';
import type { World } from '../../ports/world.ts';
import { isWrittenNumber } from '../../schema/written-number.ts';
import { collectDiagnostics } from './collect-diagnostics.ts';
import type { CompileRequest } from './compile-request.ts';
import { readSource } from './read-config.ts';

/**
 * Returns the name of the project: that of the input, or of the config, of which nothing else has to be right: a stage
 * can be deleted although its config is broken or names a deleted secret.
 */
export const readProject = async (world: World, request: CompileRequest): Promise<string> => {
  if (request.project !== undefined) return collectDiagnostics(undefined).take(projectName(request.project, undefined));
  const document = await readSource(world);
  const serviceName = (document.value as { serviceName?: unknown } | null)?.serviceName;
  const written = typeof serviceName === 'string' && !isWrittenNumber(serviceName) ? serviceName : undefined;
  return collectDiagnostics(document).take(projectName(undefined, written, request));
};
