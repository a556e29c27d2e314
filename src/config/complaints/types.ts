import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { didYouMean, nearest } from '../../diagnostics/suggest.ts';
import { typesOf, valueAt } from '../shape-walk.ts';
import { hintForForeignType } from './foreign-words.ts';
import { hintForMistypedUnsupportedType, hintForUnsupportedType } from './not-supported.ts';
import { kindOf, kinds, nameOf, shown } from './phrases.ts';
import { hintForType } from './type-hints.ts';
import { descriptionOf, joinSentences, type Violation } from './violation.ts';

/** Returns the diagnostic for a value of another type than its shape: a text for a number, a list for a map. */
export const wrongType = ({ error, path, value, own, root }: Violation): Diagnostic => {
  if (path.length === 0)
    return errorAt(
      'config/not-a-map',
      path,
      `The config is ${kindOf(value)}; a map of keys is needed.`,
      'Begin with `resources:`.',
    );
  const asked = [error.params.type].flat().map(String);
  const needed = asked.map((type) => kinds[type] ?? type).join(', ');
  return errorAt(
    'config/wrong-type',
    path,
    `${nameOf(path)} is ${kindOf(value)}; ${needed} is needed.`,
    hintForType(asked, value, own, valueAt(root, path.slice(0, -1))) ??
      joinSentences(`Write ${needed}.`, descriptionOf(own)),
  );
};

/** Returns the diagnostic for the `type` of a union that no member has; undefined without a `type` (`missingKey`). */
export const unknownType = ({ path, value, own }: Violation): Diagnostic | undefined => {
  const type = (value as { type?: unknown }).type;
  if (type === undefined) return undefined;
  const at = [...path, 'type'];
  if (typeof type !== 'string')
    return errorAt('config/wrong-type', at, `\`type\` is ${kindOf(type)}; a text is needed.`);
  const instead = hintForUnsupportedType(type, path);
  if (instead !== undefined)
    return errorAt('config/not-supported', at, `The type \`${type}\` of Stacktape is not supported here.`, instead);
  return errorAt(
    'config/unknown-type',
    at,
    `The type ${shown(type)} is not known here.`,
    hintForUnknownType(type, path, typesOf(own)),
  );
};

const hintForUnknownType = (type: string, path: Path, known: readonly string[]): string | undefined => {
  const other =
    nearest(type, known) === undefined
      ? (hintForForeignType(type, known) ?? hintForMistypedUnsupportedType(type, path))
      : undefined;
  return other ?? didYouMean(type, known);
};
