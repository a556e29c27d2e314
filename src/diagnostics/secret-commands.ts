import type { Stretch } from './secret-addresses.ts';
import { looksChosen } from './secret-values.ts';

/** Programs that take a password behind a short flag, and what the flag looks like; the secret is the group. */
const programs: readonly (readonly [program: RegExp, flag: RegExp])[] = [
  [
    /(?<![\w-])curl(?:\.exe)?\s/,
    /(?<!\S)(?:-[A-Za-z]{0,8}[uU]|--user|--proxy-user)[\s=]{0,4}["']?[^\s:"'$<{]{1,128}:([^\s"'`$<{…][^\s"'`]*)/g,
  ],
  [/(?<![\w-])(?:mysql|mariadb)[a-z-]{0,16}\s/, /(?<!\S)-p["']?([^\s"'`$<{…=-][^\s"'`]*)/g],
  [/(?<![\w-])sshpass\s/, /(?<!\S)-p\s?["']?([^\s"'`$<{…-][^\s"'`]*)/g],
  [/(?<![\w-])redis-cli\s/, /(?<!\S)-a\s["']?([^\s"'`$<{…-][^\s"'`]*)/g],
  [/(?<![\w-])(?:docker|podman|helm|oc|az)\s(?:[a-z]{1,16}\s)?login\s/, /(?<!\S)-p\s["']?([^\s"'`$<{…-][^\s"'`]*)/g],
];

/** How far before a flag its program may stand. */
const farthest = 500;

/** Returns where a command holds a password behind a flag that is known to take one: `curl -u user:password`. */
export const passwordsOfCommands = (text: string): Stretch[] =>
  programs.flatMap(([program, flag]) =>
    program.test(text)
      ? [...text.matchAll(flag)].flatMap(({ 0: found, 1: secret = '', index }) => {
          const before = text.slice(Math.max(0, index - farthest), index);
          const command = before.slice(Math.max(...['\n', ';', '|', '&'].map((mark) => before.lastIndexOf(mark))) + 1);
          if (!program.test(command)) return [];
          const from = index + found.length - secret.length;
          return [{ from, to: from + secret.replace(/[;|&)]{1,9}$/, '').length }];
        })
      : [],
  );

/** A header of HTTP with a scheme before its credentials. https://www.rfc-editor.org/rfc/rfc9110#section-11.4 */
const withScheme =
  /authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|api-?key|key|negotiate|ntlm|hawk|sso-key)\s{1,3}([^\s"'`,;<>$({]{8,})/gi;

/** Cookies, to the end of their line or quote, unless the first is only an attribute of one. */
const cookies =
  /cookie["']?\s{0,3}:\s{0,3}["']?(?!(?:samesite|path|domain|expires|max-age|priority)=)([\w.!#%&*+^|~-]{1,128}=[^\r\n"'`<>]{4,})/gi;

const groupOf = (text: string, pattern: RegExp, fits: (value: string) => boolean): Stretch[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, 1: value = '', index }) =>
    fits(value) ? [{ from: index + found.length - value.length, to: index + found.length }] : [],
  );

/** Returns where headers of HTTP hold credentials behind a scheme, or cookies. */
export const credentialsOfHeaders = (text: string): Stretch[] => [
  ...groupOf(text, withScheme, looksChosen),
  ...groupOf(text, cookies, () => true),
];
