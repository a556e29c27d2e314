import compiled, { type RawError } from '#judge';
import { type Diagnostic, isError, type Outcome, type Path } from '../diagnostics/diagnostic.ts';
import { looksLikeCall } from '../directives/syntax.ts';
import { complaintOf } from './complaints.ts';
import { type Config, shape } from './schema.ts';
import { pathOf, type Schema, shapeAt, valueAt } from './shape-walk.ts';

/** What checks a value against a schema as the compiled judge does: true, or false and `errors`. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly RawError[] | null;
}

/** A judge over a shape; the compiled one is made for `shape` of `schema.ts`. */
export const judgeOver = (check: Check, over: Schema) => ({
  /**
   * First read, before directives are resolved: every complaint about the shape of a config, but none about values
   * that are directives or lie below one.
   */
  judgeShape: (value: unknown): Diagnostic[] =>
    complaintsOf(check, over, structuredClone(value)).filter((diagnostic) => !isHeld(diagnostic, value)),

  /** Second read: the config with its defaults, or every complaint. Tokens are texts. */
  judge: (value: unknown): Outcome<Config> => {
    const filled = structuredClone(value);
    const diagnostics = complaintsOf(check, over, filled);
    return diagnostics.some(isError) ? { diagnostics } : { value: filled as Config, diagnostics };
  },
});

const complaintsOf = (check: Check, over: Schema, value: unknown): Diagnostic[] => {
  if (check(value)) return [];
  const errors = check.errors ?? [];
  const told = errors.flatMap((error) => {
    const diagnostic = complaintOf(error, over, value);
    return diagnostic ? [{ error, diagnostic }] : [];
  });
  // A mistyped key is unknown, and missing where it is needed: the first says both.
  const meant = new Set(
    told
      .filter(({ diagnostic }) => diagnostic.code === 'config/unknown-key')
      .map(({ error, diagnostic }) => `${error.instancePath} ${diagnostic.hint}`),
  );
  const isMeant = (error: RawError, key: unknown) => meant.has(`${error.instancePath} Did you mean \`${key}\`?`);
  const alternatives = (error: RawError): readonly string[] => {
    const path = pathOf(error.instancePath, value);
    const keys = (shapeAt(over, value, path)?.exactlyOne ?? []) as string[];
    const holder = valueAt(value, path) as object;
    return keys.some((key) => Object.hasOwn(holder, key)) ? [] : keys;
  };
  return told
    .filter(({ error }) => {
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

export const { judgeShape, judge } = judgeOver(compiled, shape);
