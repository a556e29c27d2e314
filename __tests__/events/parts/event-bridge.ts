// biome-ignore lint/suspicious/noExplicitAny: events and patterns are any JSON
type Json = any;

/**
 * Returns true if a text matches one matcher of a pattern as EventBridge compares them:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
const matchesOne = (matcher: Json, value: Json): boolean => {
  if (matcher === null || typeof matcher !== 'object') return matcher === value;
  const [[operator, operand] = [], ...more] = Object.entries(matcher) as [string, string][];
  if (more.length > 0 || operand === undefined) throw new Error(`no matcher: ${JSON.stringify(matcher)}`);
  if (operator === 'prefix') return String(value).startsWith(operand);
  if (operator === 'suffix') return String(value).endsWith(operand);
  if (operator !== 'wildcard') throw new Error(`no operator that is known here: ${operator}`);
  // Only `\*` and `\\` are escapes, and two asterisks must not stand side by side.
  const parts = operand.match(/\\[\s\S]|[^\\]/gu) ?? [];
  const isRefused = (part: string, index: number): boolean =>
    /^\\[^\\*]/.test(part) || (part === '*' && parts[index + 1] === '*');
  if (parts.some(isRefused)) throw new Error(`EventBridge refuses this wildcard: ${operand}`);
  const source = parts.map((part) =>
    part === '*' ? '[\\s\\S]*' : part.replace(/^\\(?=.)/, '').replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'),
  );
  return new RegExp(`^(?:${source.join('')})$`).test(String(value));
};

/** Returns true if an event matches an event pattern. */
export const matchesPattern = (pattern: Json, event: Json): boolean =>
  Object.entries(pattern).every(([key, expected]) =>
    Array.isArray(expected)
      ? event?.[key] !== undefined && expected.some((matcher) => matchesOne(matcher, event[key]))
      : matchesPattern(expected, event?.[key] ?? {}),
  );

/**
 * Returns what a rule with an input transformer sends for an event. Throws for a variable without a value, which leaves
 * the template no JSON: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export const transformed = ({ InputPathsMap: paths, InputTemplate: template }: Json, event: Json): Json =>
  JSON.parse(
    template.replace(/<([A-Za-z0-9]+)>/g, (_: string, name: string) => {
      const keys = paths[name].replace(/^\$\./, '').split('.');
      const value = keys.reduce((part: Json, key: string) => part?.[key], event);
      return value === undefined ? '' : JSON.stringify(value);
    }),
  );
