import { list, object, required, text } from '../../schema/shape.ts';

/** Returns the shape of a list of `{key, value}`. */
export const keyValues = (says: string) =>
  list(says, object('A pair.', { key: required(text('The key.')), value: required(text('The value.')) }));
