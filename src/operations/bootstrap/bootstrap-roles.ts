import { judgeShape } from '../../config/judge.ts';
import { projectName } from '../../config/project.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { resolveDirectives } from '../../evaluation/resolve.ts';
import {
  type BootstrapCommandFacts,
  bucketCommands,
  deployCommand,
  hostCommands,
  variableCommands,
} from '../../permissions/bootstrap-commands.ts';
import { bootstrapTemplate } from '../../permissions/bootstrap-template.ts';
import { loadHandlers } from '../../permissions/handlers.ts';
import { issuerOfGitHub } from '../../permissions/issuer.ts';
import { templateText } from '../../permissions/json-text.ts';
import { workflowVariables } from '../../permissions/workflow-variables.ts';
import type { World } from '../../ports/world.ts';
import { workflowPath } from '../../starter/workflow.ts';
import { type CompileRequest, factsOf } from '../compile/compile-request.ts';
import { readSource } from '../compile/read-config.ts';

/** The request of `bootstrap`. */
export interface BootstrapRequest extends CompileRequest {
  /** The GitHub environment whose jobs may deploy. */
  readonly environment: string;
  /** The AWS region, where an input or the environment names one. */
  readonly givenRegion: string | undefined;
  /** The folder of the config in the checkout, with `/`; `.` for its top. */
  readonly folder: string;
  /** The URL of the issuer of the OIDC tokens that the roles trust. */
  readonly issuer: string;
  /** True if the environment is named, and not assumed. */
  readonly namesEnvironment: boolean;
  /** True to deploy the template, not only to print it. */
  readonly deploys: boolean;
}

/** The template, and the shell commands that follow. */
export interface Bootstrap {
  readonly template: ReturnType<typeof bootstrapTemplate>;
  readonly text: string;
  readonly facts: BootstrapCommandFacts;
  readonly commands: readonly string[];
  /** Say whose tokens the roles trust, and which projects the variables are of. */
  readonly notes: readonly string[];
}

/** The name of the template in the output folder. */
export const bootstrapFile = 'bootstrap.json';

/**
 * Returns the project as `deploy` will name it: by the input, the config's `serviceName`, or the repository. A config is
 * not required, and nothing of it is read but that name. Throws `DiagnosticsError` for a wrong name.
 */
const projectOf = async (world: World, request: BootstrapRequest): Promise<string> => {
  const document = request.project === undefined ? await configIfAny(world) : undefined;
  const written = (document?.value as { readonly serviceName?: unknown } | undefined)?.serviceName;
  const wrong = judgeShape({ serviceName: written }).filter(({ place }) => isAtServiceName(place));
  if (wrong.length > 0) throw new DiagnosticsError(wrong, document);
  const resolved = resolveDirectives({ serviceName: written }, factsOf(request), new Map());
  const { serviceName } = (resolved.value ?? {}) as { readonly serviceName?: string };
  const { value, diagnostics } = projectName(request.project, serviceName, request);
  if (value === undefined || resolved.value === undefined)
    throw new DiagnosticsError([...resolved.diagnostics, ...diagnostics], document);
  return value;
};

const isAtServiceName = (place: Diagnostic['place']): boolean =>
  typeof place === 'object' && 'path' in place && place.path[0] === 'serviceName';

/** Returns the config as a document; undefined if there is none. */
const configIfAny = async (world: World) => {
  try {
    return await readSource(world);
  } catch (problem) {
    if (problem instanceof Refused && problem.code === 'source/missing-file') return undefined;
    throw problem;
  }
};

/** Returns `owner/name` of the repository. Throws `door/missing-input` where it is not known. */
const repositoryOf = ({ repository }: BootstrapRequest): string => {
  if (repository !== undefined && /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository)) return repository;
  throw new Refused({
    code: 'door/missing-input',
    message: 'The GitHub repository is not known: the roles trust its workflows alone.',
    hint: 'Run bootstrap in a clone whose remote is on GitHub, or set GITHUB_REPOSITORY=owner/name.',
  });
};

/** Returns the template of a project's roles, and the commands that deploy it and hand its roles to workflows. */
export const bootstrapRoles = async (world: World, request: BootstrapRequest): Promise<Bootstrap> => {
  const project = await projectOf(world, request);
  const repository = repositoryOf(request);
  const branch = await (await world.checkout()).defaultBranch();
  const { environment, issuer } = request;
  const facts = { project, repository, environment, issuer, ...(branch === undefined ? {} : { branch }) };
  const template = bootstrapTemplate(facts, await loadHandlers());
  const variables = workflowVariables(request.folder);
  const commandFacts = {
    ...facts,
    file: `${world.output}/${bootstrapFile}`,
    region: request.givenRegion,
    variables,
  };
  return {
    template,
    text: templateText(template),
    facts: commandFacts,
    commands: [
      ...hostCommands(commandFacts),
      ...bucketCommands(commandFacts),
      deployCommand(commandFacts),
      ...variableCommands(commandFacts),
    ],
    notes: [...issuerNote(issuer), variablesNote(request.folder)],
  };
};

/** Says whose tokens the roles trust, where it is not github.com. */
const issuerNote = (issuer: string): readonly string[] =>
  issuer === issuerOfGitHub
    ? []
    : [`The roles trust the tokens that ${issuer} issues; the input oidc-issuer names another issuer.`];

/** Says which projects the variables are of. */
const variablesNote = (folder: string): string =>
  `The variables that the commands set are those of ${workflowPath(folder)}, and take the place of older ones. A second project of the same folder needs other names, in the commands and in its workflow.`;
