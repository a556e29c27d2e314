import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';

/** Returns a log group that keeps events for `days` days. It is deleted with its stack in every stage. */
export const logGroup = (id: string, days: number, from: Path, metadata: Expression): ResourceContribution => ({
  kind: 'resource',
  id,
  from,
  tags: 'in-place',
  holdsData: 'deleted',
  body: {
    Type: 'AWS::Logs::LogGroup',
    Metadata: metadata,
    Properties: { RetentionInDays: days },
  },
});
