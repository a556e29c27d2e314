import { type Expression, isMap } from '../cloudformation/expression.ts';
import { ownerOf } from '../stack/owners.ts';
import { propertiesOf } from '../stack/pools.ts';
import { resourceIn } from '../stack/template-changes.ts';
import { about, type WordedSentence } from './job-sentences.ts';
import type { BareGroup, SentenceContext } from './sentences.ts';

/** The rights that roles of MongoDB give, in words: https://www.mongodb.com/docs/atlas/security-add-mongodb-users/#built-in-roles */
const rights: ReadonlyMap<unknown, string> = new Map([
  ['atlasAdmin', 'administer it'],
  ['readAnyDatabase', 'read all its databases'],
  ['readWriteAnyDatabase', 'read and write all its databases'],
]);

/** Returns who a user of Atlas is: the resource of the config by whose role it signs in, or its own name. */
const nameOf = (template: Expression | undefined, user: Expression | undefined): string | undefined => {
  if (typeof user === 'string') return `its user ${user}`;
  const [, role = ''] = /\{"Ref":"([A-Za-z0-9]+)"\}\]*\}$/.exec(JSON.stringify(user) ?? '') ?? [];
  return ownerOf(resourceIn(template, role));
};

/** Returns what a user of Atlas may do, with who it is: `report read and write all its databases`; undefined without the user. */
const wordsOf = (template: Expression | undefined, id: string): string | undefined => {
  if (resourceIn(template, id)?.Type !== 'MongoDB::Atlas::DatabaseUser') return undefined;
  const { Username, Roles } = propertiesOf(template, id);
  const who = nameOf(template, Username);
  if (who === undefined || !Array.isArray(Roles)) return undefined;
  const may = Roles.filter(isMap).map(
    ({ RoleName, DatabaseName }) =>
      rights.get(RoleName) ?? `use ${String(DatabaseName)} by the role ${String(RoleName)}`,
  );
  return may.length === 0 ? undefined : `${who} ${may.join(' and ')}`;
};

/**
 * Returns the sentences about what a cluster of Atlas newly lets its users do, or lets them do no longer: each job and function
 * that is connected to it is a user by its role, for which IAM has no permission that a sentence could be about.
 */
export const atlasUserSentences = ({ changes }: BareGroup, { before, ours }: SentenceContext): WordedSentence[] =>
  changes.flatMap(({ logicalId: id }) => {
    const [was, is] = [wordsOf(before, id), wordsOf(ours, id)];
    if (was === is) return [];
    const texts = [
      ...(was === undefined ? [] : [`no longer lets ${was}`]),
      ...(is === undefined ? [] : [`lets ${is}`]),
    ];
    return about(
      id,
      texts.map((text) => ({ text })),
    );
  });
