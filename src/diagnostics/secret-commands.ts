import { allMatches } from './all-matches.ts';
import type { TextRange } from './secret-addresses.ts';
import { looksLikeValue } from './secret-values.ts';

/** Programs that take a password behind a flag, with a pattern of the flag whose group 1 is the password. */
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

/** UTF-16 units before a flag in which its program is searched. */
const maxDistance = 500;

/** Returns the passwords behind the flags of commands that are known to take one: `curl -u user:password`. */
export const passwordsInCommands = (text: string): TextRange[] =>
  programs.flatMap(([program, flag]) =>
    program.test(text)
      ? allMatches(text, flag).flatMap(({ 0: found, 1: secret = '', index }) => {
          const before = text.slice(Math.max(0, index - maxDistance), index);
          const command = before.slice(Math.max(...['\n', ';', '|', '&'].map((mark) => before.lastIndexOf(mark))) + 1);
          if (!program.test(command)) return [];
          const from = index + found.length - secret.length;
          return [{ from, to: from + secret.replace(/[;|&)]{1,9}$/, '').length }];
        })
      : [],
  );

/**
 * Matches an HTTP authorization header; group 1 is the credentials behind the scheme:
 * https://www.rfc-editor.org/rfc/rfc9110#section-11.4
 */
const authorizationHeader =
  /authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|api-?key|key|negotiate|ntlm|hawk|sso-key)\s{1,3}([^\s"'`,;<>$({]{8,})/gi;

/** Matches a cookie header; group 1 is the cookies up to the end of line or quote. A leading attribute is no cookie. */
const cookieHeader =
  /cookie["']?\s{0,3}:\s{0,3}["']?(?!(?:samesite|path|domain|expires|max-age|priority)=)([\w.!#%&*+^|~-]{1,128}=[^\r\n"'`<>]{4,})/gi;

/** Returns the ranges of group 1, with which each match ends, if its value passes the test. */
const lastGroups = (text: string, pattern: RegExp, fits: (value: string) => boolean): TextRange[] =>
  allMatches(text, pattern).flatMap(({ 0: found, 1: value = '', index }) =>
    fits(value) ? [{ from: index + found.length - value.length, to: index + found.length }] : [],
  );

/** Returns the credentials in the HTTP headers of a text: those behind an authorization scheme, and cookies. */
export const credentialsInHeaders = (text: string): TextRange[] => [
  ...lastGroups(text, authorizationHeader, looksLikeValue),
  ...lastGroups(text, cookieHeader, () => true),
];
