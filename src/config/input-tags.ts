import { type Diagnostic, noteAt } from '../diagnostics/diagnostic.ts';

/** An item of `stackConfig.tags`, as somebody wrote it. */
interface WrittenTag {
  readonly name: string;
  readonly value: unknown;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isTag = (item: unknown): item is WrittenTag => isMap(item) && typeof item.name === 'string' && 'value' in item;

/** Returns the key by which tags are the same one: IAM ignores its case. */
const sameKey = (name: string): string => name.toLowerCase();

/**
 * Returns a config, its directives resolved, whose `stackConfig.tags` have those of the input `tags` as well, which win;
 * keys that differ in case alone are the same tag, as in IAM. The other value is reported in a note on the line of the tag.
 * Tags of the config keep their index. A config of another shape is returned as it is.
 */
export const withInputTags = (
  resolved: unknown,
  tags: Readonly<Record<string, string>> = {},
): { readonly resolved: unknown; readonly diagnostics: readonly Diagnostic[] } => {
  const given = new Map(Object.entries(tags).map(([name, value]) => [sameKey(name), { name, value }]));
  const stackConfig = isMap(resolved) ? (resolved.stackConfig ?? {}) : undefined;
  if (given.size === 0 || !isMap(resolved) || !isMap(stackConfig)) return { resolved, diagnostics: [] };
  const written: unknown = stackConfig.tags ?? [];
  if (!Array.isArray(written)) return { resolved, diagnostics: [] };
  const wonBy = (item: unknown) => (isTag(item) ? given.get(sameKey(item.name)) : undefined);
  const there = new Set(written.flatMap((item) => (isTag(item) ? [sameKey(item.name)] : [])));
  const added = [...given].filter(([key]) => !there.has(key)).map(([, tag]) => tag);
  return {
    resolved: {
      ...resolved,
      stackConfig: { ...stackConfig, tags: [...written.map((item) => wonBy(item) ?? item), ...added] },
    },
    diagnostics: written.flatMap((item, index) => {
      const won = wonBy(item);
      if (won === undefined || (won.name === item.name && won.value === String(item.value))) return [];
      const path = ['stackConfig', 'tags', index, 'value'];
      return [
        noteAt('config/tag-overruled', path, `The input tags gives ${won.name} the value "${won.value}", which holds.`),
      ];
    }),
  };
};
