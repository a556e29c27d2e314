import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { dockerConfigFolder } from './environment.ts';
import type { Login } from './registry.ts';

/** The forms in which a login's password may stand in a text: as it is, and as `docker login` stores it. */
export const passwordForms = ({ user, password }: Login): string[] => [
  Buffer.from(`${user}:${password}`).toString('base64'),
  password,
];

/**
 * The environment of a `docker push` that is logged in without any file holding the password: its docker settings name
 * a credential helper for this one registry, and the helper answers with what it finds in its environment.
 * `folder` must be empty and belong to us alone. https://github.com/docker/docker-credential-helpers#development
 */
export const logIn = async (
  folder: string,
  registry: string,
  { user, password }: Login,
  /** The environment that docker is started with otherwise. */
  inherited: Readonly<Record<string, string>>,
): Promise<Record<string, string>> => {
  const settings = dockerConfigFolder(inherited);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'docker-credential-batch-job'), helper, { mode: 0o700 });
  const config = { credHelpers: { [registry]: 'batch-job' }, ...(await chosenContext(settings)) };
  await writeFile(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
  // Where a context other than the default tells which daemon to use.
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

/** Holds no secret itself. It answers for one registry only, in the words that docker expects. */
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

const chosenContext = async (settings: string): Promise<{ currentContext?: string }> => {
  try {
    const { currentContext } = JSON.parse(await readFile(join(settings, 'config.json'), 'utf8'));
    return typeof currentContext === 'string' ? { currentContext } : {};
  } catch {
    // No settings, or none that docker could read either: the default context.
    return {};
  }
};
