import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';

/** A log group goes with its stack in every stage: logs are no data that a stage must keep. */
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
