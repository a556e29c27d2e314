import { projectName } from '../../config/project.ts';
import type { World } from '../../ports/world.ts';
import { collectDiagnostics } from './collect-diagnostics.ts';
import type { CompileRequest } from './compile-request.ts';
import { readSource } from './read-config.ts';

/**
 * Only the name of the project: by the input, else out of the config. Nothing else of the config has to be right, so
 * that a stage whose config broke, or names a secret that is gone, can still be deleted.
 */
export const readProject = async (world: World, request: CompileRequest): Promise<string> => {
  if (request.project !== undefined)
    return collectDiagnostics(undefined).take(projectName(request.project, undefined, undefined));
  const document = await readSource(world);
  const serviceName = (document.value as { serviceName?: unknown } | null)?.serviceName;
  const written = typeof serviceName === 'string' ? serviceName : undefined;
  return collectDiagnostics(document).take(projectName(undefined, written, request.repository));
};
