import { Refused } from '../../diagnostics/refused.ts';
import { ownerOf } from '../../stack/owners.ts';
import { isProtectedDatabase } from '../../stack/protected-databases.ts';
import { resourceIn } from '../../stack/template-changes.ts';
import type { StackToDelete } from './stack-to-delete.ts';

/**
 * Throws `stack/protected-database` if the deployed template protects a database that is to be deleted: AWS would refuse to
 * delete it, after the rest of the stack is gone.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
 */
export const assertNotProtected = ({
  outcome: { going, unread },
  template,
}: Pick<StackToDelete, 'outcome' | 'template'>): void => {
  const found = [...going, ...unread].filter(({ logicalId }) => isProtectedDatabase(template, logicalId));
  if (found.length === 0) return;
  const names = found.map(({ logicalId }) => ownerOf(resourceIn(template, logicalId)) ?? logicalId);
  throw new Refused({
    code: 'stack/protected-database',
    message: `AWS does not delete ${names.join(', ')}, which ${names.length === 1 ? 'is' : 'are'} protected against deletion. Nothing was deleted.`,
    hint: 'Remove deletionProtection, deploy, and run destroy again.',
  });
};
