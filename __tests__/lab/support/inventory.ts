// What the account holds, by kind: shown to be nothing after a teardown.
import { paginateDescribeComputeEnvironments, paginateDescribeJobQueues } from '@aws-sdk/client-batch';
import { paginateDescribeStacks } from '@aws-sdk/client-cloudformation';
import { paginateListSecrets } from '@aws-sdk/client-secrets-manager';
import { paginateListStateMachines } from '@aws-sdk/client-sfn';
import { paginateListQueues } from '@aws-sdk/client-sqs';
import { paginateDescribeParameters, SSMClient } from '@aws-sdk/client-ssm';
import { activeRevisions, all, batch, buckets, cloudformation, place, secrets, sfn, sqs } from './account.ts';
import {
  cognito,
  eventSourceMappings,
  functions,
  logGroups,
  roles,
  ruleStates,
  schedules,
  tables,
} from './unpackaged.ts';

const ssm = new SSMClient(place);

/** Returns the names of user pools and of their domains. */
const pools = async (): Promise<{ readonly names: string[]; readonly domains: string[] }> => {
  const { UserPools = [] } = await cognito<{ UserPools?: { Id: string; Name: string }[] }>('ListUserPools', {
    MaxResults: 60,
  });
  const described = await Promise.all(
    UserPools.map(({ Id }) => cognito<{ UserPool: { Domain?: string } }>('DescribeUserPool', { UserPoolId: Id })),
  );
  return {
    names: UserPools.map(({ Name }) => Name),
    domains: described.flatMap(({ UserPool: { Domain } }) => Domain ?? []),
  };
};

/** Returns everything in the account whose name contains `part`, as `kind name`, except repositories. */
export async function leftovers(part: string): Promise<string[]> {
  const { names, domains } = await pools();
  const named: Record<string, readonly (string | undefined)[]> = {
    stack: (await all(paginateDescribeStacks({ client: cloudformation }, {}), (page) => page.Stacks))
      .filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE')
      .map((one) => one.StackName),
    'job definition': (await activeRevisions(part)).map((one) => one.jobDefinitionArn),
    'compute environment': (
      await all(paginateDescribeComputeEnvironments({ client: batch }, {}), (page) => page.computeEnvironments)
    ).map((one) => one.computeEnvironmentName),
    'job queue': (await all(paginateDescribeJobQueues({ client: batch }, {}), (page) => page.jobQueues)).map(
      (one) => one.jobQueueName,
    ),
    'state machine': (await all(paginateListStateMachines({ client: sfn }, {}), (page) => page.stateMachines)).map(
      (one) => one.name,
    ),
    queue: await all(paginateListQueues({ client: sqs }, { MaxResults: 1000 }), (page) => page.QueueUrls),
    secret: (await all(paginateListSecrets({ client: secrets }, {}), (page) => page.SecretList)).map((one) => one.Name),
    parameter: (await all(paginateDescribeParameters({ client: ssm }, {}), (page) => page.Parameters)).map(
      (one) => one.Name,
    ),
    bucket: await buckets(),
    table: await tables(),
    'log group': await logGroups(),
    function: await functions(),
    'event source mapping': await eventSourceMappings(),
    rule: Object.keys(await ruleStates('default')),
    schedule: await schedules(),
    'user pool': names,
    'user pool domain': domains,
    role: await roles(),
  };
  return Object.entries(named).flatMap(([kind, found]) =>
    found.filter((name) => name?.includes(part)).map((name) => `${kind} ${name}`),
  );
}
