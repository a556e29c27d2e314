import { allow, type Statement } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, partition, ref } from '../../cloudformation/expression.ts';
import type { NamedResource } from '../../stage/resource.ts';
import { runsTableId } from '../../stage/runs-table.ts';
import type { Stage } from '../../stage/stage.ts';
import { executionsArn, stateMachineArn } from '../address.ts';
import type { Places } from './places.ts';

/** The calls of Step Functions to DynamoDB, itself and AWS Batch, by the name that the definition has for them. */
const sdkCalls = {
  UpdateItem: 'dynamodb:updateItem',
  TransactWriteItems: 'dynamodb:transactWriteItems',
  GetItem: 'dynamodb:getItem',
  PutItem: 'dynamodb:putItem',
  Query: 'dynamodb:query',
  DeleteItem: 'dynamodb:deleteItem',
  DescribeExecution: 'sfn:describeExecution',
  StartExecution: 'sfn:startExecution',
  StopExecution: 'sfn:stopExecution',
  ListJobs: 'batch:listJobs',
  DescribeJobQueues: 'batch:describeJobQueues',
} as const;

type SdkCall = keyof typeof sdkCalls;

const always: readonly SdkCall[] = ['UpdateItem', 'GetItem', 'DescribeExecution', 'ListJobs', 'DescribeJobQueues'];

const more: Readonly<Record<Places['whenTaken'], readonly SdkCall[]>> = {
  skip: [],
  queue: ['TransactWriteItems', 'PutItem', 'Query', 'DeleteItem', 'StartExecution'],
  replace: ['StopExecution', 'StartExecution'],
};

/** Returns the values of the placeholders that the states of a job's places have. */
export const placeCalls = ({ whenTaken }: Places): Readonly<Record<string, Expression>> => ({
  RunsTable: ref(runsTableId),
  ...Object.fromEntries(
    [...always, ...more[whenTaken]].map((name) => [
      name,
      concat('arn:', partition, ':states:::aws-sdk:', sdkCalls[name]),
    ]),
  ),
});

/**
 * Returns the statements that let a state machine take and return the places of its own job and no other's: the partition
 * key of an entry is the job's name. IAM supports only `*` for ListJobs and DescribeJobQueues.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbatch.html
 */
export const placeStatements = (
  job: Pick<NamedResource, 'name'> & { readonly stage: Pick<Stage, 'stack'> },
  { whenTaken }: Places,
): Statement[] => {
  const entries = ['UpdateItem', 'GetItem', ...(whenTaken === 'queue' ? ['PutItem', 'DeleteItem', 'Query'] : [])];
  return [
    allow(
      entries.map((name) => `dynamodb:${name}`),
      getAtt(runsTableId, 'Arn'),
      { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [job.name] } },
    ),
    allow(
      ['states:DescribeExecution', ...(whenTaken === 'replace' ? ['states:StopExecution'] : [])],
      executionsArn(job),
    ),
    ...(whenTaken === 'skip' ? [] : [allow(['states:StartExecution'], stateMachineArn(job))]),
    allow(['batch:ListJobs', 'batch:DescribeJobQueues'], '*'),
  ];
};
