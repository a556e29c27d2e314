import type { Path } from '../diagnostics/diagnostic.ts';
import type { WordedSentence } from './job-sentences.ts';
import type { PermissionChange } from './permissions.ts';
import type { SentenceContext } from './sentences.ts';

/** Returns the part of a job's config that a clause about permissions follows from. */
const placeOf = (clause: string): Path => [/^(?:call|denied) /.test(clause) ? 'iamRoleStatements' : 'connectTo'];

/** Returns the sentences about permissions that a job gets or loses. */
export const permissionSentences = (
  { granted, dropped, kept, denied, undenied }: PermissionChange,
  isNew: boolean,
): WordedSentence[] => [
  ...granted.map((clause) => ({ text: `may ${isNew ? '' : 'now '}${clause}`, at: placeOf(clause) })),
  ...dropped.map((clause) => ({ text: `may no longer ${clause}`, at: placeOf(clause) })),
  ...kept.map((clause) => ({ text: `may still ${clause}`, at: placeOf(clause) })),
  ...denied.map((clause) => ({ text: `is ${isNew ? '' : 'now '}${clause}`, at: placeOf(clause) })),
  ...undenied.map((clause) => ({ text: `is no longer ${clause}`, at: placeOf(clause) })),
];

/** Returns the names of resources that only the former template has. */
export const removedFrom = ({ names, config }: SentenceContext): ReadonlySet<string> =>
  new Set(names.texts.flatMap(({ resource }) => (Object.hasOwn(config.resources, resource) ? [] : [resource])));
