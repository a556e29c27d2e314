import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../../diagnostics/diagnostic.ts';
import type { FileLookup } from '../../packaging.ts';
import type { Installation } from './installation.ts';

/** A setting of a login with a variable that has no default: https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration */
const login = /^[^#;=]{0,500}:?_(?:authToken|auth|password)[ \t]{0,20}=[^#;]{0,500}?\$\{([A-Za-z_]\w{0,100})\}/;

/** Any setting with a variable. Yarn 1 has no defaults: https://github.com/yarnpkg/yarn/blob/master/src/util/env-replace.js */
const anyInNpmrc = /^[^#;=]{1,500}=[^#;]{0,500}?\$\{([^}]{1,100})\}/;

/** A setting of Yarn 2 or later with a variable and its default: https://yarnpkg.com/configuration/yarnrc */
const inYarnrc =
  /^[ \t]{0,40}["']?([^#"':\s][^"':]{0,200})["']?:[ \t]{1,20}[^#]{0,500}?\$\{(\w{1,100})(?::?-([^}]{0,200}))?\}/;

/** Variables that every build has. */
const isThere = (variable: string): boolean => /^(?:HOME|PATH|PWD)$/.test(variable);

/** A login that no build has, as the end of a sentence, and what to do. */
interface Missing {
  readonly why: string;
  readonly hint: string;
}

/** Returns how to give a build the login that a committed file took from a variable. */
const removeHint = (file: string, secret: string): string =>
  `Remove the line, and give commands that build ${file} with the login by the input build-secrets: ${secret}=${secret.toUpperCase()}, where ${secret.toUpperCase()} is a variable with its text.`;

const npmHint = removeHint('an .npmrc', 'npmrc');

/** Returns what is missing by a line of .npmrc, as npm, pnpm and Bun read it. */
const inNpmrc = (line: string, title: string): Missing | undefined => {
  const [, variable] = login.exec(line) ?? [];
  const why = `takes the login of a registry from ${variable}, which no build has, and wins over the secret npmrc: ${title} would ask for private packages without a login.`;
  return variable === undefined ? undefined : { why, hint: npmHint };
};

/** Returns what is missing by a line of .npmrc, as Yarn 1 reads it. */
const inClassic = (line: string): Missing | undefined => {
  const [, variable] = anyInNpmrc.exec(line) ?? [];
  const why = `has the variable \${${variable}}, which no build has: Yarn 1 stops there, also with the secret npmrc.`;
  return variable === undefined || isThere(variable) ? undefined : { why, hint: npmHint };
};

/** Returns what is missing by a line of .yarnrc.yml. */
const inBerry = (line: string, title: string): Missing | undefined => {
  const [, key, variable, fallback] = inYarnrc.exec(line) ?? [];
  if (key === undefined || variable === undefined || isThere(variable)) return undefined;
  const hint = removeHint('a .yarnrc.yml', 'yarnrc');
  if (fallback === undefined)
    return {
      why: `takes ${key} from ${variable}, which no build has and which has no default: ${title} stops there, also with the secret yarnrc.`,
      hint,
    };
  return /^npmAuth(?:Token|Ident)$/.test(key) && fallback === ''
    ? {
        why: `takes ${key} from ${variable}, which no build has, and wins over the secret yarnrc: ${title} would ask for private packages without a login.`,
        hint,
      }
    : undefined;
};

/** A part of a login in bunfig.toml with a variable: https://bun.com/docs/runtime/bunfig#install-registry */
const inBunfig =
  /^[^#\n]{0,300}?(?<![\w"'-])["']?(?:token|password|username)["']?[ \t]{0,20}=[ \t]{0,20}["']\$\{?([A-Za-z_]\w{0,100})\}?["']/;

/** Returns what is missing by a line of bunfig.toml. */
const inBun = (line: string, title: string): Missing | undefined => {
  const [, variable] = inBunfig.exec(line) ?? [];
  const why = `takes the login of a registry from ${variable}, which no build has: ${title} would ask for private packages without a login.`;
  return variable === undefined ? undefined : { why, hint: npmHint };
};

/**
 * Returns the warnings of logins that a committed .npmrc, .yarnrc.yml of Yarn 2 and later, or bunfig.toml of Bun takes from
 * variables, which no build has. `show` returns a path as messages write it. The file of a project counts before that of the user, which is
 * the secret `npmrc` or `yarnrc`: https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#files
 */
export const tokenComplaints = (
  { project: { top }, installer: { title, settings } }: Installation,
  files: FileLookup,
  show: (path: string) => string,
): Diagnostic[] => {
  const isBerry = settings.includes('yarnrc');
  const ofNpmrc = title === 'Yarn 1' ? inClassic : inNpmrc;
  const read: readonly (readonly [name: string, find: typeof inBun])[] = [
    isBerry ? ['.yarnrc.yml', inBerry] : ['.npmrc', ofNpmrc],
    ...(title === 'Bun' ? [['bunfig.toml', inBun] as const] : []),
  ];
  return read.flatMap(([name, find]) => {
    const path = posix.join(top.folder, name);
    return (files.text(path) ?? '').split('\n').flatMap((line, index) => {
      const missing = find(line, title);
      return missing === undefined
        ? []
        : [
            warningAt(
              'packaging/registry-token',
              ['properties', 'entryfilePath'],
              `${show(path)}:${index + 1} ${missing.why}`,
              missing.hint,
            ),
          ];
    });
  });
};
