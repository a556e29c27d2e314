import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { hostCommands, roleOfService, variableCommands } from '../../permissions/bootstrap-commands.ts';
import { bootstrapStack, bootstrapStage, workflowRoleName } from '../../permissions/bootstrap-names.ts';
import { linkedRoles } from '../../permissions/bootstrap-parameters.ts';
import { type BootstrapAccount, bootstrapValues, environmentNames } from '../../permissions/bootstrap-values.ts';
import { keyPrefixOf } from '../../permissions/issuer.ts';
import { templateText } from '../../permissions/json-text.ts';
import type { Caller } from '../../ports/aws.ts';
import type { KnownRepository } from '../../ports/github.ts';
import type { World } from '../../ports/world.ts';
import type { StackParameters } from '../../stack/parameters.ts';
import type { Proposal } from '../../stack/proposal.ts';
import { stageOf } from '../../stage/stage.ts';
import { applyChange } from '../stack/apply-change.ts';
import { prepareStack } from '../stack/prepare-stack.ts';
import { bodyLimit, bucketOf, proposeChange } from '../stack/propose-change.ts';
import { readDeployed } from '../stack/read-deployed.ts';
import type { Bootstrap } from './bootstrap-roles.ts';

/** A region that is known, and the request that names it. */
interface Place {
  readonly region: string;
  /** The GitHub environment whose jobs may deploy; undefined if none is named. */
  readonly environment: string | undefined;
}

/** Returns what the account has already of which it has one. */
const readAccount = async (
  world: World,
  { facts: { issuer }, text }: Bootstrap,
  repository: KnownRepository,
  bucket: string,
  environment: string | undefined,
): Promise<BootstrapAccount> => {
  const roles = await world.accountRoles();
  const names = Object.keys(linkedRoles) as (keyof typeof linkedRoles)[];
  const [providers, hasBucket, ...found] = await Promise.all([
    roles.oidcProviders(),
    (await world.stacks()).hasBucket(bucket),
    ...names.map((name) => roles.hasRole(roleOfService[name])),
  ]);
  return {
    repository,
    environment,
    providers: providers.filter((arn) => arn.endsWith(`:oidc-provider/${keyPrefixOf(issuer)}`)),
    linked: names.filter((_, index) => found[index]),
    // A template that is too large for a request goes through the bucket, which is made for it.
    hasBucket: hasBucket || text.length > bodyLimit,
  };
};

/**
 * Throws `stack/foreign` if a role of the project exists and no stack of the region has made it: names of roles hold in
 * every region of the account.
 */
const assertFreeNames = async (world: World, { facts: { project } }: Bootstrap, region: string): Promise<void> => {
  const name = workflowRoleName(project, 'plan');
  if (!(await (await world.accountRoles()).hasRole(name))) return;
  throw new Refused({
    code: 'stack/foreign',
    message: `The role ${name} exists, and no stack ${bootstrapStack(project)} of ${region} has made it. Nothing was changed.`,
    hint: 'If bootstrap was deployed in another region, deploy it there: its roles hold in every region. If another repository of the account has a project of this name, change serviceName.',
  });
};

/** Logs what a change set would change, a line for each resource. */
const logChanges = ({ console }: World, proposal: Proposal): void => {
  if (proposal.kind === 'no-changes') return;
  for (const { action, logicalId, type, replacement } of proposal.changes)
    console.info(`${action} ${logicalId} (${type})${replacement === 'True' ? ', replaced' : ''}`);
};

/**
 * Deploys the template of a project's roles by a change set, or updates the stack of an earlier deployment in place, and
 * returns the shell commands that hand its roles to workflows. Throws `stack/foreign` for a stack of that name that
 * `bootstrap` has not made, and `stack/other-repository` for one of another repository.
 */
export const deployBootstrap = async (
  world: World,
  caller: Caller,
  bootstrap: Bootstrap,
  { region, environment }: Place,
): Promise<readonly string[]> => {
  const { facts, template } = bootstrap;
  const repository = await world.repository(facts.repository);
  const stage = { ...stageOf(facts.project, bootstrapStage), stack: bootstrapStack(facts.project) };
  const request = {
    region,
    origin: { repositoryId: repository.id },
    allow: { replace: [], delete: [], interrupt: [] },
  };
  const found = await readDeployed(world, stage.stack);
  const { step: _, ...deployed } = await prepareStack(world, stage, 'deploy', found, request.origin);
  if (deployed.stack === undefined) await assertFreeNames(world, bootstrap, region);
  const account = await readAccount(world, bootstrap, repository, bucketOf(caller, stage, request), environment);
  const before = deployed.stack?.parameters;
  const values = bootstrapValues(template.Parameters, before, account);
  if (values === undefined)
    throw new Refused({
      code: 'door/bad-value',
      message: `The roles of ${facts.project} trust three environments already (${environmentNames.map((name) => before?.[name]).join(', ')}), as many as the template takes: there is no place for ${environment}.`,
      hint: 'Name one of them as stage; or deploy bootstrap.json with other values of Environment, Environment2 and Environment3.',
    });
  const parameters: StackParameters = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, isDeployed: before?.[name] === value }]),
  );
  // The template keeps the default of the first environment, so that it is equal whichever environment is named.
  const Environment = { ...template.Parameters.Environment, Default: values.Environment };
  const next = { ...template, Parameters: { ...template.Parameters, Environment } };
  const ours = { template: next as unknown as Expression, templateText: templateText(next), parameters };
  const proposal = await proposeChange(world, caller, stage, deployed, ours, request);
  logChanges(world, proposal);
  const { outputs } = await applyChange(world, { stage, locate: () => undefined }, proposal, deployed.stack);
  const named = { ...facts, region, environment: environment ?? (values.Environment as string) };
  return [...hostCommands(named), ...variableCommands(named, { outputs, previews: values.PreviewEnvironment ?? '' })];
};
