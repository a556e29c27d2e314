import { type BootstrapRequest, bootstrapFile, bootstrapRoles } from '../operations/bootstrap/bootstrap-roles.ts';
import { deployBootstrap } from '../operations/bootstrap/deploy-bootstrap.ts';
import { assertNoTarget } from '../operations/stack/assert-no-target.ts';
import { assertOwnCode } from '../operations/stack/assert-own-code.ts';
import { readCaller } from '../operations/stack/identify.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/**
 * Prints the template of the roles that workflows assume, writes it, and logs the commands that deploy it. Where the
 * request says so, deploys it instead, and prints the commands that set the variables of workflows.
 */
export const bootstrap = async (world: World, request: BootstrapRequest): Promise<CommandResult> => {
  if (request.deploys) {
    assertOwnCode(world, 'bootstrap');
    assertNoTarget(world, 'bootstrap');
  }
  const made = await bootstrapRoles(world, request);
  await world.write({ [bootstrapFile]: made.text });
  if (request.deploys) {
    const caller = await readCaller(world);
    const environment = request.namesEnvironment ? request.environment : undefined;
    const commands = await deployBootstrap(world, caller, made, { region: request.region, environment });
    for (const note of made.notes) world.console.info(note);
    world.console.info('With the GitHub CLI logged in:');
    world.print(`${commands.join('\n')}\n`, 'text');
    return { diagnostics: [], located: undefined };
  }
  world.print(made.text, 'json');
  for (const note of made.notes) world.console.info(note);
  world.console.info('As an administrator of the account, with the AWS CLI and the GitHub CLI logged in:');
  for (const command of made.commands) for (const line of ['', ...command.split('\n')]) world.console.info(line);
  return { diagnostics: [], located: undefined };
};
