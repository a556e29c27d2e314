import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { Environment } from '../../ports/machine.ts';
import { realPath, repositoryFolders } from './checkout.ts';
import { isInside } from './inside.ts';

/** Returns the files that the SDK reads profiles from: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
const profileFiles = ({ HOME, AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE }: Environment): string[] => {
  const folder = join(HOME ?? homedir(), '.aws');
  return [AWS_CONFIG_FILE || join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE || join(folder, 'credentials')];
};

/** Returns the text of a file; empty if it cannot be read. */
const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Throws `door/bad-value` if a file of AWS profiles is part of the repository and contains `credential_process`: the SDK
 * would start that program in a shell. `root` is the config's folder.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export const assertNoCredentialProgram = (root: string, environment: Environment): void => {
  const folders = repositoryFolders(root, environment);
  const taken = profileFiles(environment)
    .map(realPath)
    .find((file) => folders.some((folder) => isInside(folder, file)) && /credential_process/i.test(textOf(file)));
  if (taken === undefined) return;
  throw new Refused({
    code: 'door/bad-value',
    message: `The AWS settings ${taken} lie among the files of the repository and name a program (credential_process). It was not started.`,
    hint: 'Let AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE and HOME name files outside of the checkout, or give role-to-assume.',
  });
};
