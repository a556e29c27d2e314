import { complaint, type Diagnostic, keyComplaint, type Path, warning } from '../diagnostics/diagnostic.ts';
import { shape } from './schema.ts';
import { type Schema, visit } from './shape-walk.ts';

/**
 * What is written and will do nothing, as its shape says: a complaint where this version does not compile it yet, of a
 * type once for all that lies below it; a warning where it is accepted for its author's convenience only. The value is
 * the config before defaults are filled in, since nobody wrote those.
 */
export const withoutEffect = (value: unknown, over: Schema = shape): Diagnostic[] => {
  const found: Diagnostic[] = [];
  visit(over, value, (own, written, here) => {
    const type = (own.properties as Record<string, Schema> | undefined)?.type;
    if (type?.later) found.push(typeNotYet(here(), type.const));
    else if (own.later) found.push(keyNotYet(here()));
    else if ((own.laterMembers as readonly unknown[] | undefined)?.includes(written))
      found.push(memberNotYet(here(), own));
    else if (own.ignored) found.push(ignoredKey(here(), own.ignored as string));
    else return true;
    return false;
  });
  return found;
};

const typeNotYet = (path: Path, type: unknown): Diagnostic =>
  complaint(
    'config/not-yet',
    [...path, 'type'],
    `The type \`${type}\` is part of the language, but this version does not compile it yet.`,
    'Remove it until a later version brings it.',
  );

const keyNotYet = (path: Path): Diagnostic =>
  keyComplaint(
    'config/not-yet',
    path,
    `\`${path.at(-1)}\` is part of the language, but this version does not compile it yet.`,
    'Remove it until a later version brings it.',
  );

const memberNotYet = (path: Path, own: Schema): Diagnostic => {
  const later = own.laterMembers as readonly unknown[];
  const now = (own.enum as readonly unknown[]).filter((one) => !later.includes(one));
  return complaint(
    'config/not-yet',
    path,
    `This value of \`${path.at(-1)}\` is part of the language, but this version does not compile it yet.`,
    `Write ${now.join(' or ')}, or leave it out.`,
  );
};

const ignoredKey = (path: Path, reason: string): Diagnostic => ({
  ...warning('config/ignored', path, reason, 'Remove it, or leave it for Stacktape.'),
  place: { path, at: 'key' },
});
