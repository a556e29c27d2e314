import type { Expression } from '../../src/cloudformation/expression.ts';
import { type LossRequest, lossesIn } from '../../src/stack/losses.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';

/** Returns a change of the bucket `Data`, a modification in place unless `more` says otherwise. */
export const change = (more: Partial<ResourceChange>): ResourceChange => ({
  action: 'Modify',
  logicalId: 'Data',
  type: 'AWS::S3::Bucket',
  details: [],
  ...more,
});

/** Returns the removal of a resource. */
export const removed = (type: string, logicalId = 'Data'): ResourceChange =>
  change({ action: 'Remove', type, logicalId });

/** Returns a template with the resources. */
export const template = (Resources: unknown): Expression => ({ Resources }) as Expression;

/** Returns the losses and questions of changes, between empty templates and without allowances unless `more` has them. */
export const lossesBy = (changes: readonly ResourceChange[], more: Partial<LossRequest> = {}) =>
  lossesIn({
    changes,
    deployed: template({}),
    ours: template({}),
    preview: false,
    allow: { replace: [], delete: [] },
    ...more,
  });

/** Returns the kinds of the losses by changes: `delete`, or `delete allowed`. */
export const kindsOf = (changes: readonly ResourceChange[], more: Partial<LossRequest> = {}): string[] =>
  lossesBy(changes, more).losses.map(({ kind, allowed }) => `${kind}${allowed ? ' allowed' : ''}`);
