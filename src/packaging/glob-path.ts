import { globFault, globPattern } from './glob.ts';
import { type PathRules, pathRules } from './path-rules.ts';

/** Rules by glob: every job asks for the same ones. */
const compiled = new Map<string, PathRules>();

/** Returns the rules of a glob; undefined for one that has no meaning here. */
const rulesOf = (glob: string): PathRules | undefined => {
  if (globFault(glob) !== undefined) return undefined;
  const rules = compiled.get(glob) ?? pathRules([{ pattern: globPattern(glob), admits: false }]);
  compiled.set(glob, rules);
  return rules;
};

/** True for a path that a glob matches itself: one that matches a folder does not match what is in it. */
export const matchesGlob = (glob: string, path: string): boolean => {
  const rules = rulesOf(glob);
  if (rules === undefined) return false;
  let read = rules.top;
  for (const [index, name] of path.split('/').entries()) {
    if (index > 0) read = { ...rules.enter(read), winner: -1 };
    for (const character of name) read = rules.after(read, character.codePointAt(0) as number);
    read = rules.end(read);
  }
  return rules.excludes(read);
};
