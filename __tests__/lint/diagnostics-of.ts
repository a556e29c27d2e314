import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import type { CommandResult } from '../../src/report/diagnostics-file.ts';
import { configWorld } from '../fakes/config-world.ts';

/**
 * Compiles a config and returns its diagnostics, also those that it is refused for, without `config/not-yet`. `project`
 * is the input project-name; null for none.
 */
export const diagnosticsOf = async (config: string, project: string | null = 'shop'): Promise<CommandResult> => {
  const { world } = configWorld({ config });
  const withoutLater = ({ diagnostics, located }: CommandResult): CommandResult => ({
    diagnostics: diagnostics.filter(({ code }) => code !== 'config/not-yet'),
    located,
  });
  try {
    return withoutLater(
      await compile(world, { ...(project === null ? {} : { project }), stage: 'dev', region: 'eu-west-1' }),
    );
  } catch (problem) {
    if (problem instanceof DiagnosticsError) return withoutLater(problem);
    throw problem;
  }
};
