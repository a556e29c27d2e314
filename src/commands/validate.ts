import { compile } from '../operations/compile/compile.ts';
import type { CompileRequest } from '../operations/compile/compile-request.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';
import { nextRunLines } from '../report/next-run-lines.ts';

/** Reports every diagnostic of the config and logs the next runs of its schedules. `config/not-yet` is a warning here. */
export const validate = async (world: World, request: CompileRequest): Promise<CommandResult> => {
  const { diagnostics, located, config } = await compile(world, {
    ...request,
    notYet: 'warning',
    contents: 'checked',
  });
  const later = diagnostics.filter(({ code }) => code === 'config/not-yet').length;
  world.console.info(
    later
      ? `${located.file} is valid, but not all of it is compiled yet: compile, plan and deploy refuse what is told as config/not-yet.`
      : `${located.file} is valid.`,
  );
  for (const line of nextRunLines(config, world.now())) world.console.info(line);
  return { diagnostics, located };
};
