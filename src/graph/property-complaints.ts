import { isMap } from '../cloudformation/expression.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { specificationDate } from '../generated/specification-date.ts';
import { meantName } from './meant-words.ts';
import { type BrokenLimit, complaintOfLimit } from './property-limits.ts';
import { kindInWords } from './property-values.ts';

/** A difference between properties of a config and their CloudFormation type. */
export type Flaw = {
  /** The names above the property, or to the value, as a dotted path; empty at the top. */
  readonly above: string;
  readonly path: Path;
} & (
  | { readonly kind: 'unknown'; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'wrong'; readonly value: unknown; readonly needed: string }
  | { readonly kind: 'limit'; readonly broken: BrokenLimit }
  | { readonly kind: 'read-only' }
);

/** True for a text with a map in JSON, as templates have it for properties that are documents. */
const isDocument = (value: unknown): boolean => {
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return false;
  try {
    return isMap(JSON.parse(value));
  } catch {
    return false;
  }
};

/** Returns the diagnostic of a flaw in the properties of a type. */
export const complaintOf = (flaw: Flaw, type: string): Diagnostic => {
  const { above, path } = flaw;
  const owner = above ? `${above} of ${type}` : type;
  if (flaw.kind === 'wrong' && flaw.needed === 'a map' && isDocument(flaw.value))
    return warningAt(
      'config/wrong-type',
      path,
      `${owner} is a map; this is a text with JSON, which CloudFormation takes only for documents in JSON.`,
      'Write the map itself: CloudFormation takes it for documents as well.',
    );
  if (flaw.kind === 'wrong')
    return errorAt(
      'config/wrong-type',
      path,
      `${owner} is ${flaw.needed}; this is ${kindInWords(flaw.value)}.`,
      hintFor(flaw.value, flaw.needed),
    );
  if (flaw.kind === 'limit') return complaintOfLimit(flaw.broken, owner, path);
  if (flaw.kind === 'read-only') return readOnly(owner, path);
  if (flaw.kind === 'missing')
    return errorAtKey(
      'config/missing-key',
      path,
      `${owner} needs the property "${flaw.name}".`,
      `Write ${flaw.name} below ${above || 'Properties'}.`,
    );
  return unknownName(flaw, `${owner} has no property "${flaw.name}"`);
};

/**
 * Returns the warning about a property that only AWS sets. CloudFormation ignores its value, or the service refuses it:
 * https://github.com/aws-cloudformation/cloudformation-resource-schema/issues/102
 */
const readOnly = (owner: string, path: Path): Diagnostic => ({
  ...warningAt(
    'config/overrides',
    path,
    `Only AWS sets ${owner}: CloudFormation ignores a value in a template, or refuses it.`,
    'Remove it. `Fn::GetAtt` reads the value.',
  ),
  place: { path, at: 'key' as const },
});

const hintFor = (value: unknown, needed: string): string =>
  needed === 'a list' ? `Write a list: \`[${typeof value === 'string' ? 'the text' : '…'}]\`.` : `Write ${needed}.`;

/**
 * Returns the diagnostic of a name that a type does not have: an error if another is surely meant. One that is only near,
 * such as `Tags` of `Tag`, is part of the hint of a warning.
 */
const unknownName = ({ name, known, path }: Flaw & { kind: 'unknown' }, sentence: string): Diagnostic => {
  const meant = meantName(name, known);
  if (meant !== undefined) return errorAtKey('config/overrides', path, `${sentence}.`, `Did you mean \`${meant}\`?`);
  const near = nearest(name, known);
  const check = near === undefined ? 'Check its name: one' : `Did you mean \`${near}\`? A name`;
  return {
    ...warningAt(
      'config/overrides',
      path,
      `${sentence} that this version knows.`,
      `${check} that is newer than ${specificationDate} works as well.`,
    ),
    place: { path, at: 'key' as const },
  };
};
