import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { runsTableId } from '../stage/runs-table.ts';

/**
 * Returns the table in which runs take places and wait for one: an entry per job that has places, and one per start that
 * waits. It is deleted with its stack, since runs end with it. DynamoDB deletes entries that nobody writes any more:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html
 */
export const runsTable = (): ResourceContribution => ({
  kind: 'resource',
  id: runsTableId,
  from: [],
  tags: 'in-place',
  holdsData: 'deleted',
  body: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'job', AttributeType: 'S' },
        { AttributeName: 'entry', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'job', KeyType: 'HASH' },
        { AttributeName: 'entry', KeyType: 'RANGE' },
      ],
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    },
  },
});
