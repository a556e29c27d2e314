import root, { type RawError } from '#judge';
import { judges } from '#judges';
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
  // A mistyped or misplaced key is unknown, and missing where it is needed: the first says both.
  const meant = new Set(
    told
      .filter(({ diagnostic }) => diagnostic.code === 'config/unknown-key')
      .map(({ error, diagnostic }) => `${error.instancePath} ${diagnostic.hint}`),
  );
  const isMeant = (error: RawError, key: unknown) =>
    meant.has(`${error.instancePath} Did you mean \`${key}\`?`) ||
    meant.has(`${error.instancePath} It belongs below \`${key}\`, one level deeper.`);
  const alternatives = (error: RawError): readonly string[] => {
    const path = pathOf(error.instancePath, value);
    const keys = (shapeAt(over, value, path)?.exactlyOne ?? []) as string[];
    const holder = valueAt(value, path) as object;
    return keys.some((key) => Object.hasOwn(holder, key)) ? [] : keys;
  };
  const ofWrongType = new Set(
    told.filter(({ error }) => error.keyword === 'type').map(({ error }) => error.instancePath),
  );
  return told
    .filter(({ error }) => {
      // What is no number is not too small as well.
      if (error.keyword !== 'type' && ofWrongType.has(error.instancePath)) return false;
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

/** The types of a config's resources, whatever it is. */
const typesIn = (value: unknown): string[] => {
  const resources = Object.values(((value as { resources?: unknown } | null)?.resources ?? {}) as object);
  const types = resources.map((resource: { type?: unknown } | null) => resource?.type);
  return [...new Set(types.filter((type) => typeof type === 'string'))];
};

/** Checks a whole config: what is around the resources by the root's judge, each resource by that of its type. */
const checkOf = (byType: ReadonlyMap<string, Check>): Check => {
  const check: Check = (value) => {
    const errors = root(value) ? [] : [...(root.errors ?? [])];
    const resources = (value as { resources?: unknown } | null)?.resources;
    if (resources !== null && typeof resources === 'object' && !Array.isArray(resources))
      for (const [name, resource] of Object.entries(resources)) {
        const own = byType.get((resource as { type?: string } | null)?.type ?? '');
        if (!own || own(resource)) continue;
        const pointer = `/resources/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        for (const error of own.errors ?? []) errors.push({ ...error, instancePath: pointer + error.instancePath });
      }
    check.errors = errors;
    return errors.length === 0;
  };
  return check;
};

/** The judge of a config, with what it needs for the types that the config names. */
export const judgeFor = async (value: unknown): Promise<ReturnType<typeof judgeOver>> =>
  judgeOver(await checkFor(typesIn(value)), shape);

/** What judges configs that have resources of these types, as far as they are known. */
export const checkFor = async (types: readonly string[]): Promise<Check> => {
  const known = types.filter((type) => Object.hasOwn(judges, type));
  const loaded = known.map(
    async (type): Promise<[string, Check]> => [type, (await judges[type]?.())?.default as Check],
  );
  return checkOf(new Map(await Promise.all(loaded)));
};
