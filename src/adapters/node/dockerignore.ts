import { posix } from 'node:path';

/** Which paths of a context a `.dockerignore` leaves out. */
export interface DockerIgnore {
  ignores(path: string): boolean;
  /** Whether anything below an ignored folder could still be let in again. */
  readmits(folder: string): boolean;
}

interface Rule {
  readonly pattern: string;
  readonly admits: boolean;
  readonly matches: RegExp;
}

/**
 * Reads a `.dockerignore` as Docker does, which is not as git does: patterns start at the context's top, the last match
 * wins, a match of a folder is a match of everything in it, and `!` lets things in again even below an ignored folder.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files, github.com/moby/patternmatcher.
 * Throws SyntaxError for a pattern that Docker refuses too.
 */
export const dockerIgnore = (text: string): DockerIgnore => {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap(ruleOf);
  const admitting = rules.filter(({ admits }) => admits);
  return {
    ignores(path) {
      const parts = path.split('/');
      const places = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
      let ignored = false;
      for (const { admits, matches } of rules)
        if (admits === ignored && places.some((place) => matches.test(place))) ignored = !admits;
      return ignored;
    },
    readmits: (folder) =>
      admitting.some(({ pattern }) => /[*?[\\]/.test(pattern) || `${pattern}/`.startsWith(`${folder}/`)),
  };
};

const ruleOf = (line: string): Rule[] => {
  if (line.startsWith('#')) return [];
  const written = line.trim();
  const admits = written.startsWith('!');
  const body = (admits ? written.slice(1) : written).trim();
  if (body === '') {
    if (admits) throw new SyntaxError('"!" alone is no pattern');
    return [];
  }
  const pattern = posix
    .normalize(body)
    .replace(/(.)\/$/, '$1')
    .replace(/^\/(?=.)/, '');
  return [{ pattern, admits, matches: new RegExp(`^${expressionOf(pattern)}$`, 's') }];
};

const expressionOf = (pattern: string): string => {
  let made = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (pattern.startsWith('**', at)) {
      at += pattern.charAt(at + 2) === '/' ? 2 : 1;
      made += at + 1 >= pattern.length ? '.*' : '(?:.*/)?';
    } else if (char === '*') made += '[^/]*';
    else if (char === '?') made += '[^/]';
    else if (char === '\\') {
      at++;
      made += at < pattern.length ? pattern.charAt(at).replace(/[^\w\s]/, '\\$&') : '\\\\';
    } else made += /[.+()|{}$/]/.test(char) ? `\\${char}` : char;
  }
  return made;
};
