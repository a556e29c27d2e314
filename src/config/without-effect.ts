import { type Diagnostic, errorAt, errorAtKey, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { shape } from './schema.ts';
import { partOf, type Schema, shapeAt, visit } from './shape-walk.ts';

/**
 * Returns an error for each key, type or value that this version does not compile yet (`later` in its shape), and a
 * warning for each key that is accepted and has no effect (`ignored`). Nothing below such a key is reported as well.
 * `value` is the config before defaults are filled in, so that only what its author wrote is reported.
 */
export const withoutEffect = (value: unknown, over: Schema = shape): Diagnostic[] => {
  const found: Diagnostic[] = [];
  visit(over, value, (own, written, here) => {
    const type = (own.properties as Record<string, Schema> | undefined)?.type;
    if (type?.later) found.push(typeNotYet(here(), type.const, instead(over, value, here())));
    else if (own.later) found.push(keyNotYet(here()));
    else if ((own.laterMembers as readonly unknown[] | undefined)?.includes(written))
      found.push(memberNotYet(here(), own));
    else if (own.ignored) found.push(ignoredKey(here(), own.ignored as string));
    else return true;
    return false;
  });
  return found;
};

/**
 * Returns the types of this version for a value that must have one, as the packaging of a container; none where the
 * value can be removed instead.
 */
const instead = (over: Schema, value: unknown, path: Path): readonly string[] => {
  const key = path.at(-1) as string;
  const above = shapeAt(over, value, path.slice(0, -1));
  if (!((above?.required ?? []) as readonly string[]).includes(key)) return [];
  const members = ((above && partOf(above, key))?.oneOf ?? []) as readonly Schema[];
  const types = members.map(({ properties }) => (properties as Record<string, Schema>).type);
  return types.filter((type) => !type?.later).map((type) => String(type?.const));
};

const typeNotYet = (path: Path, type: unknown, others: readonly string[]): Diagnostic =>
  errorAt(
    'config/not-yet',
    [...path, 'type'],
    `The type \`${type}\` is part of the language, but this version does not compile it yet.`,
    others.length > 0
      ? `Write ${others.join(', ').replace(/, ([^,]*)$/, ' or $1')} until a later version brings it.`
      : 'Remove it until a later version brings it.',
  );

const keyNotYet = (path: Path): Diagnostic =>
  errorAtKey(
    'config/not-yet',
    path,
    `\`${path.at(-1)}\` is part of the language, but this version does not compile it yet.`,
    'Remove it until a later version brings it.',
  );

const memberNotYet = (path: Path, own: Schema): Diagnostic => {
  const later = own.laterMembers as readonly unknown[];
  const now = (own.enum as readonly unknown[]).filter((one) => !later.includes(one));
  return errorAt(
    'config/not-yet',
    path,
    `This value of \`${path.at(-1)}\` is part of the language, but this version does not compile it yet.`,
    `Write ${now.join(' or ')}, or leave it out.`,
  );
};

const ignoredKey = (path: Path, reason: string): Diagnostic => ({
  ...warningAt('config/ignored', path, reason, 'Remove it, or leave it for Stacktape.'),
  place: { path, at: 'key' },
});
