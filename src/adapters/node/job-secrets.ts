import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { containsSecret } from '../../diagnostics/secret.ts';
import { looksLikeSecretName } from '../../diagnostics/secret-names.ts';
import type { Environment } from '../../ports/machine.ts';
import { checkoutOf, gitSettingsText } from './checkout.ts';

/**
 * Names of variables that lead to secrets, besides those of `looksLikeSecretName`: AWS profiles and settings, which can name a
 * program that returns credentials, and connection strings (`ConnectionStrings__Shop`).
 */
const secretName = /^AWS_(?:(?:DEFAULT_)?PROFILE|CONFIG_FILE)$|CONNECTION_?STRING/i;

/** Token that the runner gives to every step of an action; it gives access to caches and artifacts of the run alone. */
const runtimeToken = 'ACTIONS_RUNTIME_TOKEN';

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Names of variables without secrets: those of shells and desktops, of the runner, and of GitHub's runner images.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * https://github.com/actions/runner-images/blob/main/images/ubuntu/scripts/build/configure-environment.sh
 */
const harmless = new Set([
  ...words(`CI HOME HOSTNAME LANG LANGUAGE LOGNAME MAIL OLDPWD PATH PWD SHELL SHLVL TERM TMPDIR TEMP TMP TZ USER _
    COLORTERM DESKTOP_SESSION DBUS_SESSION_BUS_ADDRESS EDITOR ITERM_SESSION_ID PAGER SESSION_MANAGER TERM_PROGRAM
    TERM_PROGRAM_VERSION TERM_SESSION_ID SECURITYSESSIONID XAUTHORITY XDG_SESSION_CLASS XDG_SESSION_DESKTOP
    XDG_SESSION_ID XDG_SESSION_PATH XDG_SESSION_TYPE FORCE_COLOR NO_COLOR`),
  ...words(`ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_RESULTS_URL ACTIONS_RUNTIME_URL
    ACTIONS_ORCHESTRATION_ID ACTIONS_RUNNER_ACTION_ARCHIVE_CACHE ACTIONS_STEP_DEBUG ACTIONS_RUNNER_DEBUG`),
  ...words(`GITHUB_ACTION GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTIONS GITHUB_ACTOR
    GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL
    GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED
    GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID
    GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE
    GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA
    GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE
    RUNNER_TRACKING_ID RUNNER_USER RUNNER_WORKSPACE RUNNER_PERFLOG`),
  ...words(`ACCEPT_EULA AGENT_TOOLSDIRECTORY ANT_HOME AZURE_EXTENSION_DIR BOOTSTRAP_HASKELL_NONINTERACTIVE CHROME_BIN
    CHROMEWEBDRIVER CONDA DEBIAN_FRONTEND DEPLOYMENT_BASEPATH EDGEWEBDRIVER ENABLE_RUNNER_TRACING GECKOWEBDRIVER
    GHCUP_INSTALL_BASE_PREFIX GRADLE_HOME ImageOS ImageVersion INVOCATION_ID JOURNAL_STREAM LEIN_HOME LEIN_JAR
    MEMORY_PRESSURE_WATCH MEMORY_PRESSURE_WRITE NVM_DIR PIPX_BIN_DIR PIPX_HOME POWERSHELL_DISTRIBUTION_CHANNEL
    PSModulePath SELENIUM_JAR_PATH SGX_AESM_ADDR SWIFT_PATH SYSTEMD_EXEC_PID USE_BAZEL_FALLBACK_VERSION
    VCPKG_INSTALLATION_ROOT`),
]);

/** Pattern of further names of variables without secrets; the input `variables` may contain anything. */
const harmlessPattern =
  /^(?:LC_\w+|XDG_\w+|JAVA_HOME(?:_\w+)?|GOROOT_\w+|ANDROID_(?:HOME|SDK_ROOT|NDK\w*)|DOTNET_\w+|HOMEBREW_(?:NO_AUTO_UPDATE|CLEANUP_PERIODIC_FULL_DAYS)|STATS_\w+|INPUT_(?!VARIABLES$).+)$/;

const isHarmless = (name: string): boolean => harmless.has(name) || harmlessPattern.test(name);

/** Returns the name of a variable for a message; an input is called by the name of the input. */
const displayName = (name: string): string =>
  name.startsWith('INPUT_') ? `the input ${name.slice(6).toLowerCase()}` : name;

/** True for a variable that looks like a secret by its name or its value. Names of inputs contain hyphens. */
const isSecret = (name: string, value: string): boolean =>
  secretName.test(name) ||
  (!harmless.has(name) && looksLikeSecretName(name.replaceAll('-', '_'))) ||
  containsSecret(value);

/** Returns the variables that are not empty. */
const nonEmpty = (environment: Environment): (readonly [name: string, value: string])[] =>
  Object.entries(environment).filter((entry): entry is [string, string] => Boolean(entry[1]));

/**
 * Returns names of the secrets of a job: of its variables, and in GitHub Actions of the token that actions/checkout left
 * and of `~/.aws/credentials`. `root` is the config's folder.
 */
export const findSecrets = (environment: Environment, root: string): string[] => {
  const named = nonEmpty(environment)
    .filter(([name, value]) => name !== runtimeToken && isSecret(name, value))
    .map(([name]) => displayName(name))
    .sort();
  if (environment.GITHUB_ACTIONS !== 'true') return named;
  const files = [
    ...(hasCheckoutToken(environment, root)
      ? ['the token that actions/checkout left (give it persist-credentials: false)']
      : []),
    ...(existsSync(join(environment.HOME ?? homedir(), '.aws/credentials')) ? ['~/.aws/credentials'] : []),
  ];
  return [...named, ...files];
};

/** Returns names of the variables that are not known to be harmless, or whose values look like secrets. */
export const findUnknownVariables = (environment: Environment): string[] =>
  nonEmpty(environment)
    .filter(([name, value]) => !isHarmless(name) || isSecret(name, value))
    .map(([name]) => displayName(name))
    .sort();

/**
 * True if actions/checkout left its token, or the name of a file with it, in the settings of a repository: that of the
 * config, or one in the workspace or a folder of it, where a second checkout would be.
 */
const hasCheckoutToken = (environment: Environment, root: string): boolean => {
  const workspace = environment.GITHUB_WORKSPACE;
  const folders = workspace ? [workspace, ...foldersIn(workspace).map((name) => join(workspace, name))] : [];
  const tops = new Set([checkoutOf(root, environment), ...folders]);
  return [...tops].some((top) => top !== undefined && /extraheader|git-credentials/i.test(gitSettingsText(top)));
};

const foldersIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
};
