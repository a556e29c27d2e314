/** An object that a file contains; its values are not known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Returns the object of a JSON file, in which comments and commas before a closing bracket are ignored, as TypeScript
 * does in tsconfig.json; undefined for any other text.
 */
export const jsonObject = (text: string | undefined): JsonObject | undefined => {
  const plain = (text ?? '')
    .replace(/^\uFEFF/, '')
    .replace(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*$)/g, (part) =>
      part.startsWith('"') ? part : ' ',
    )
    .replace(/"(?:\\.|[^"\\\n])*"|,(?=\s*[}\]])/g, (part) => (part === ',' ? '' : part));
  try {
    const value: unknown = JSON.parse(plain);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

/** Returns every text in a value, at any depth. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

/** Returns the value of a key if it is an object; else an empty one. */
export const objectAt = (object: JsonObject, key: string): JsonObject => {
  const value = object[key];
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
};
