import { type Diagnostic, isError, type Outcome, type Path } from '../diagnostics/diagnostic.ts';
import { looksLikeCall } from '../directives/syntax.ts';
import { type BrokenRule, brokenRules } from '../schema/check.ts';
import { complaintOf } from './complaints/complaints.ts';
import { isAboutMergeKey, mergeKeyErrors } from './complaints/merge-keys.ts';
import { type Config, shape } from './schema.ts';
import { settleNumbers } from './settle-numbers.ts';
import { type Schema, shapeAt, valueAt } from './shape-walk.ts';

/** Returns the two checks of configs against a shape: `judgeShape` before directives are resolved, `judge` after. */
export const judgeOver = (over: Schema) => ({
  /**
   * Checks the shape of a config before its directives are resolved. Returns every diagnostic but those about a value
   * that is a directive or is inside one.
   */
  judgeShape: (value: unknown): Diagnostic[] =>
    complaintsAbout(over, settleNumbers(over, structuredClone(value)).value).filter(
      (diagnostic) => !isUnresolved(diagnostic, value),
    ),

  /** Checks the shape of a resolved config. Returns the config with its defaults, or every diagnostic. */
  judge: (value: unknown): Outcome<Config> => {
    const { value: filled, warnings } = settleNumbers(over, structuredClone(value));
    const diagnostics = [...complaintsAbout(over, filled), ...warnings];
    return diagnostics.some(isError) ? { diagnostics } : { value: filled as Config, diagnostics };
  },
});

/** A broken rule of the shape with its diagnostic. */
interface Found {
  readonly error: BrokenRule;
  readonly diagnostic: Diagnostic;
}

/** Returns a diagnostic for each mistake in a value, and fills the defaults of the shape into the value. */
const complaintsAbout = (over: Schema, value: unknown): Diagnostic[] => {
  const found = brokenRules(over, value).flatMap((error): Found[] => {
    const diagnostic = isAboutMergeKey(error, value) ? undefined : complaintOf(error, over, value);
    return diagnostic ? [{ error, diagnostic }] : [];
  });
  const isRepeated = repetitionsIn(found, over, value);
  return [
    ...found.filter(({ error }) => !isRepeated(error)).map(({ diagnostic }) => diagnostic),
    ...mergeKeyErrors(value),
  ];
};

/**
 * Returns a predicate: true for a broken rule that another diagnostic already explains. A mistyped or misplaced key is
 * both unknown and missing, and a value of a wrong type also breaks the rules for values of the right type.
 */
const repetitionsIn = (found: readonly Found[], over: Schema, value: unknown): ((error: BrokenRule) => boolean) => {
  const unknownKeys = new Set(
    found
      .filter(({ diagnostic }) => diagnostic.code === 'config/unknown-key')
      .map(({ error: { path }, diagnostic: { hint } }) =>
        JSON.stringify([path, hint?.replace(/(?<=^Did you mean `[^`]+`\?) .*$/, '')]),
      ),
  );
  const wrongTypes = new Set(
    found.filter(({ error }) => error.keyword === 'type').map(({ error }) => JSON.stringify(error.path)),
  );
  /** True if the hint about an unknown key of the map at `path` names `key`. */
  const isMeant = (path: Path, key: unknown): boolean =>
    [`Did you mean \`${key}\`?`, `It belongs below \`${key}\`, one level deeper.`].some((hint) =>
      unknownKeys.has(JSON.stringify([path, hint])),
    );
  return ({ keyword, path, params }) => {
    // The key itself is reported: `Fn::ForEach` is no resource whose keys could be right.
    if (path[0] === 'cloudformationResources' && String(path[1]).startsWith('Fn::')) return true;
    if (keyword !== 'type' && wrongTypes.has(JSON.stringify(path))) return true;
    if (keyword === 'required') return isMeant(path, params.missingProperty);
    return keyword === 'exactlyOne' && missingKeys(over, value, path).some((key) => isMeant(path, key));
  };
};

/** Returns the keys of which exactly one must be written in the map at a path; none if at least one is written. */
const missingKeys = (over: Schema, value: unknown, path: Path): readonly string[] => {
  const keys = (shapeAt(over, value, path)?.exactlyOne ?? []) as string[];
  const map = valueAt(value, path) as object;
  return keys.some((key) => Object.hasOwn(map, key)) ? [] : keys;
};

/** True if the place of a diagnostic is a directive or is inside one. A key is never a directive itself. */
const isUnresolved = ({ place }: Diagnostic, root: unknown): boolean => {
  if (place === 'file' || 'offset' in place) return false;
  const path: Path = place.at === 'key' ? place.path.slice(0, -1) : place.path;
  return looksLikeCall(root) || path.some((_, index) => looksLikeCall(valueAt(root, path.slice(0, index + 1))));
};

/** The two checks against the shape of this version: built-in properties and the members of every registry. */
const checks = judgeOver(shape);

/**
 * Checks the shape of a config before its directives are resolved. Returns every diagnostic but those about a value
 * that is a directive or is inside one.
 */
export const judgeShape = checks.judgeShape;

/** Checks the shape of a resolved config. Returns the config with its defaults, or every diagnostic. */
export const judge = checks.judge;
