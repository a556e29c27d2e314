import type { FileLookup } from '../../../packaging.ts';

/** An object that a file contains; its values are not known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns the place behind a string of JSON that begins at `from`, or behind the line that it does not end in. */
const afterString = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

/** Returns the place behind a comment that begins at `from`; `from` itself where none begins. */
const afterComment = (text: string, from: number): number => {
  const end = { '//': '\n', '/*': '*/' }[text.slice(from, from + 2)];
  if (end === undefined) return from;
  const found = text.indexOf(end, from + 2);
  return found < 0 ? text.length : found + end.length;
};

/** Returns JSON without comments and without commas before a closing bracket. */
const plainJson = (text: string): string => {
  const parts: string[] = [];
  /** The index of a comma that only blanks follow so far. */
  let comma: number | undefined;
  for (let at = 0; at < text.length; ) {
    const character = text[at] as string;
    const behind = character === '"' ? afterString(text, at) : afterComment(text, at);
    if (character !== '"' && behind > at) parts.push(' ');
    else {
      if (comma !== undefined && /[}\]]/.test(character)) parts[comma] = '';
      if (character === ',') comma = parts.length;
      else if (!/\s/.test(character)) comma = undefined;
      parts.push(text.slice(at, Math.max(behind, at + 1)));
    }
    at = Math.max(behind, at + 1);
  }
  return parts.join('');
};

/**
 * Returns the object of a JSON file, in which comments and commas before a closing bracket are ignored, as TypeScript
 * does in tsconfig.json; undefined for any other text.
 */
export const jsonObject = (text: string | undefined): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(plainJson((text ?? '').replace(/^\uFEFF/, '')));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

/** Objects of files by folder and path: jobs share manifests, and the files of a run do not change while it plans. */
const known = new WeakMap<FileLookup, Map<string, JsonObject | undefined>>();

/** Returns the object of a JSON file as `jsonObject`, each file parsed once; undefined for any other file. */
export const jsonFile = (surroundings: FileLookup, path: string): JsonObject | undefined => {
  const found = known.get(surroundings) ?? new Map<string, JsonObject | undefined>();
  known.set(surroundings, found);
  if (!found.has(path)) found.set(path, jsonObject(surroundings.text(path)));
  return found.get(path);
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
