import type { Path } from '../../diagnostics/diagnostic.ts';
import type { BrokenRule } from '../../schema/check.ts';
import { type Schema, shapeAt, valueAt } from '../shape-walk.ts';

/** A broken rule of the shape, with the value that breaks it and the shapes around it. */
export interface Violation {
  readonly error: BrokenRule;
  /** The path of `value` in the config. */
  readonly path: Path;
  readonly value: unknown;
  /** The whole config. */
  readonly root: unknown;
  /** The shape of the whole config. */
  readonly shape: Schema;
  /** The shape of `value`; empty if the config has no shape at this path. */
  readonly own: Schema;
}

/** Returns a broken rule with its value and shape, looked up in the config. */
export const violationOf = (error: BrokenRule, shape: Schema, root: unknown): Violation => {
  const { path } = error;
  return { error, path, value: valueAt(root, path), root, shape, own: shapeAt(shape, root, path) ?? {} };
};

/** Returns the shapes of an object's properties, by key. */
export const propertiesOf = (own: Schema): Readonly<Record<string, Schema>> =>
  (own.properties ?? {}) as Record<string, Schema>;

/** Returns the first sentence of a text, which no mark in backticks ends; the reference shows all of a description. */
export const firstSentence = (text: string): string => {
  const words = text.replace(/`[^`]*`/g, (code) => '_'.repeat(code.length));
  const end = words.search(/[.!?](?=\s|$)/);
  return end < 0 ? text : text.slice(0, end + 1);
};

/** Returns the sentence that describes the value of a shape: the hint where nothing better is known. */
export const descriptionOf = ({ description }: Schema): string | undefined =>
  typeof description === 'string' ? firstSentence(description) : undefined;

/** Returns the sentences that are there, separated by spaces. */
export const joinSentences = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined).join(' ');
