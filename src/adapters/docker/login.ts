import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { dockerConfigFolder } from './environment.ts';
import type { Login } from './registry.ts';

/**
 * Returns the forms in which a login's password may occur in output: plain, and in base64 as `docker login` stores it.
 */
export const passwordForms = ({ user, password }: Login): string[] => [
  Buffer.from(`${user}:${password}`).toString('base64'),
  password,
];

/**
 * Returns the environment of a `docker push` that is logged in, without a file that contains the password: writes
 * docker settings with a credential helper for this one registry, which reads the login from its environment. `folder`
 * is created for these files, readable by this user only.
 * https://github.com/docker/docker-credential-helpers#development
 */
export const logIn = async (
  folder: string,
  registry: string,
  { user, password }: Login,
  /** Environment of docker without the login. */
  inherited: Readonly<Record<string, string>>,
): Promise<Record<string, string>> => {
  const settings = dockerConfigFolder(inherited);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'docker-credential-batch-job'), helper, { mode: 0o700 });
  const config = { credHelpers: { [registry]: 'batch-job' }, ...(await chosenContext(settings)) };
  await writeFile(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
  // A context other than the default names the daemon.
  await symlink(join(settings, 'contexts'), join(folder, 'contexts'), 'dir');
  return {
    ...inherited,
    PATH: [folder, inherited.PATH].filter(Boolean).join(delimiter),
    DOCKER_CONFIG: folder,
    BATCH_JOB_REGISTRY: registry,
    BATCH_JOB_REGISTRY_USER: user,
    BATCH_JOB_REGISTRY_PASSWORD: password,
  };
};

/** A credential helper for one registry, in docker's protocol. Contains no secret itself. */
const helper = `#!/bin/sh
[ "$1" = get ] || exit 1
IFS= read -r server
if [ "$server" != "$BATCH_JOB_REGISTRY" ]; then
  echo 'credentials not found in native keychain'
  exit 1
fi
printf '{"ServerURL":"%s","Username":"%s","Secret":"%s"}\\n' \\
  "$server" "$BATCH_JOB_REGISTRY_USER" "$BATCH_JOB_REGISTRY_PASSWORD"
`;

/** Returns the context that the user's docker settings select. */
const chosenContext = async (settings: string): Promise<{ currentContext?: string }> => {
  try {
    const { currentContext } = JSON.parse(await readFile(join(settings, 'config.json'), 'utf8'));
    return typeof currentContext === 'string' ? { currentContext } : {};
  } catch {
    // Without settings that can be parsed docker uses the default context.
    return {};
  }
};
