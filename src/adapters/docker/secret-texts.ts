import { readFileSync } from 'node:fs';

/** The least characters of a whole secret that is hidden, and of a part of one: a shorter one would hide half of a log. */
const shortest = { whole: 4, part: 6 };

/** Matches a value behind a word that names a secret: `_authToken=…`, `password …`, `<password>…`, `"token": "…"`. */
const namedValue =
  /(?:auth|token|password|passwd|secret|key)[\w.-]{0,40}["']?[ \t]{0,8}[=:> \t][ \t]{0,8}["']?([^\s"'<>,]{1,4096})/gi;

/** Matches user and password of an address: `https://user:password@host`. */
const addressUser = /:\/\/([^\s/@]{1,4096})@/g;

/**
 * Returns the texts of a secret that output may not show: the whole, and of several lines each, and what stands in one as a
 * secret. The longest come first, so that no part of one stays beside the mark.
 */
export const secretTexts = (value: string): string[] => {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  const parts = lines.flatMap((line) => [
    ...[...line.matchAll(namedValue)].map(([, found = '']) => found),
    ...[...line.matchAll(addressUser)].flatMap(([, found = '']) => [found, found.slice(found.indexOf(':') + 1)]),
  ]);
  const texts = [
    ...[value.trim()].filter((text) => text.length >= shortest.whole),
    ...[...lines, ...parts].filter((text) => text.length >= shortest.part),
  ];
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
};

/** Returns the texts of a secret file that output may not show. */
export const textsOfFile = (path: string): string[] => secretTexts(readFileSync(path, 'utf8'));
