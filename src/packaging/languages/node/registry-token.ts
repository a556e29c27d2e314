import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../../diagnostics/diagnostic.ts';
import type { FileLookup } from '../../packaging.ts';
import type { Installation } from './installation.ts';

/** A setting of a login with a variable that has no default: https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration */
const login = /^[^#;=]{0,500}:?_(?:authToken|auth|password)[ \t]{0,20}=[^#;]{0,500}?\$\{([A-Za-z_]\w{0,100})\}/;

/**
 * Returns the warnings of logins that a committed .npmrc takes from variables, which no build has. `show` returns a path as
 * messages write it. The file of a project counts before that of the user, which is the secret `npmrc`:
 * https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#files
 */
export const tokenComplaints = (
  { project: { top }, installer }: Installation,
  files: FileLookup,
  show: (path: string) => string,
): Diagnostic[] => {
  const path = posix.join(top.folder, '.npmrc');
  if (installer.settings.includes('yarnrc')) return [];
  return (files.text(path) ?? '').split('\n').flatMap((line, index) => {
    const [, variable] = login.exec(line) ?? [];
    return variable === undefined
      ? []
      : [
          warningAt(
            'packaging/registry-token',
            ['properties', 'entryfilePath'],
            `${show(path)}:${index + 1} takes the login of a registry from ${variable}, which no build has, and wins over the secret npmrc: ${installer.title} would ask for private packages without a login.`,
            'Remove the line, and give commands that build an .npmrc with the login by the input build-secrets: npmrc=NPMRC, where NPMRC is a variable with its text.',
          ),
        ];
  });
};
