import { type Diagnostic, isError, type Outcome, type Path } from '../diagnostics/diagnostic.ts';
import { looksLikeCall } from '../directives/syntax.ts';
import { type Broken, brokenRules } from '../schema/check.ts';
import { complaintOf } from './complaints/complaints.ts';
import { type Config, shape } from './schema.ts';
import { type Schema, shapeAt, valueAt } from './shape-walk.ts';

/** A judge over a shape. */
export const judgeOver = (over: Schema) => ({
  /**
   * First read, before directives are resolved: every complaint about the shape of a config, but none about values
   * that are directives or lie below one.
   */
  judgeShape: (value: unknown): Diagnostic[] =>
    complaintsOf(over, structuredClone(value)).filter((diagnostic) => !isHeld(diagnostic, value)),

  /** Second read: the config with its defaults, or every complaint. Tokens are texts. */
  judge: (value: unknown): Outcome<Config> => {
    const filled = structuredClone(value);
    const diagnostics = complaintsOf(over, filled);
    return diagnostics.some(isError) ? { diagnostics } : { value: filled as Config, diagnostics };
  },
});

const complaintsOf = (over: Schema, value: unknown): Diagnostic[] => {
  const told = brokenRules(over, value).flatMap((error) => {
    const diagnostic = complaintOf(error, over, value);
    return diagnostic ? [{ error, diagnostic }] : [];
  });
  // A mistyped or misplaced key is unknown, and missing where it is needed: the first says both.
  const meant = new Set(
    told
      .filter(({ diagnostic }) => diagnostic.code === 'config/unknown-key')
      .map(({ error: { path }, diagnostic: { hint } }) => JSON.stringify([path, hint])),
  );
  const isMeant = ({ path }: Broken, key: unknown) =>
    [`Did you mean \`${key}\`?`, `It belongs below \`${key}\`, one level deeper.`].some((hint) =>
      meant.has(JSON.stringify([path, hint])),
    );
  const alternatives = ({ path }: Broken): readonly string[] => {
    const keys = (shapeAt(over, value, path)?.exactlyOne ?? []) as string[];
    const holder = valueAt(value, path) as object;
    return keys.some((key) => Object.hasOwn(holder, key)) ? [] : keys;
  };
  const ofWrongType = new Set(
    told.filter(({ error }) => error.keyword === 'type').map(({ error }) => JSON.stringify(error.path)),
  );
  return told
    .filter(({ error }) => {
      // What is no text is not of the wrong words as well.
      if (error.keyword !== 'type' && ofWrongType.has(JSON.stringify(error.path))) return false;
      if (error.keyword === 'required') return !isMeant(error, error.params.missingProperty);
      return error.keyword !== 'exactlyOne' || !alternatives(error).some((key) => isMeant(error, key));
    })
    .map(({ diagnostic }) => diagnostic);
};

/** Whether the place of a complaint holds a directive, or lies below one. A key is as it is written. */
const isHeld = ({ place }: Diagnostic, root: unknown): boolean => {
  if (place === 'file' || 'offset' in place) return false;
  const path: Path = place.at === 'key' ? place.path.slice(0, -1) : place.path;
  return looksLikeCall(root) || path.some((_, index) => looksLikeCall(valueAt(root, path.slice(0, index + 1))));
};

export const { judgeShape, judge } = judgeOver(shape);
