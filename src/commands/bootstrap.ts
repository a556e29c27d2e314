import { type BootstrapRequest, bootstrapFile, bootstrapRoles } from '../operations/bootstrap-roles.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** Prints the template of the roles that workflows assume, writes it, and logs the commands that deploy it. */
export const bootstrap = async (world: World, request: BootstrapRequest): Promise<CommandResult> => {
  const { template, commands, notes } = await bootstrapRoles(world, request);
  await world.write({ [bootstrapFile]: template });
  world.print(template, 'json');
  for (const note of notes) world.console.info(note);
  world.console.info('As an administrator of the account, with the AWS CLI and the GitHub CLI logged in:');
  for (const command of commands) for (const line of ['', ...command.split('\n')]) world.console.info(line);
  return { diagnostics: [], located: undefined };
};
