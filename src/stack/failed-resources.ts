import { redacted } from '../diagnostics/secret.ts';
import type { StackResource } from './deployed-stack.ts';

/** Most resources that a sentence names. */
const most = 5;

/**
 * Returns a sentence about the resources of a stack at which its last operation failed, each with its type, status and
 * AWS's reason without secrets; an empty text if there is none.
 */
export const failedResourcesSentence = (resources: readonly StackResource[]): string => {
  const failed = resources.filter(({ status }) => status.endsWith('_FAILED'));
  if (failed.length === 0) return '';
  const named = failed
    .slice(0, most)
    .map(({ logicalId, type, status, reason }) =>
      [`${logicalId} (${type}, ${status})`, ...(reason ? [redacted(reason)] : [])].join(': '),
    );
  const more = failed.length > most ? ` · and ${failed.length - most} more` : '';
  return `Failed: ${named.join(' · ')}${more}`;
};
