import { describe, expect, test } from '@jest/globals';
import type { Review } from '../../src/review/review.ts';
import { configOf, groupOf, job, type Part, reviewBetween } from './reviewed.ts';

const withOverrides = (overrides: Part, own: Part = {}, more: Part = {}): string =>
  configOf({ report: { ...job(own), overrides }, ...more });
const definition = (values: Part): Part => ({ ReportJobDefinition: values });

/** Returns the texts of the config's lines that the sentences about a resource have, trimmed. */
const linesOf = (review: Review, config: string, resource = 'report'): (string | undefined)[] =>
  (groupOf(review, resource)?.says ?? []).map(({ line }) => config.split('\n')[(line ?? 0) - 1]?.trim());

describe('The line of a sentence', () => {
  test.each<[string, Part, string]>([
    ['a property that a job does not have', { 'ContainerProperties.User': 'app' }, '"ContainerProperties.User": "app"'],
    ['a property in a map of the override', { ContainerProperties: { Memory: 900, User: 'app' } }, '"User": "app"'],
    [
      'an item of a list by its index',
      { 'ContainerProperties.ResourceRequirements.1.Value': '1900' },
      '"ContainerProperties.ResourceRequirements.1.Value": "1900"',
    ],
    ['a timeout', { 'Timeout.AttemptDurationSeconds': 600 }, '"Timeout.AttemptDurationSeconds": 600'],
  ])('is that of the override that sets %s', async (_, values, line) => {
    const config = withOverrides(definition(values));
    expect(linesOf(await reviewBetween(withOverrides({}), config), config)).toContain(line);
  });

  test('is that of the own property for what no override sets', async () => {
    const overrides = definition({ 'ContainerProperties.User': 'app' });
    const config = withOverrides(overrides, { timeout: 600 });
    const review = await reviewBetween(withOverrides({}), config);
    expect(linesOf(review, config)).toEqual(['"ContainerProperties.User": "app"', '"timeout": 600']);
  });

  test('is that of the override for permissions and logs, and not for those that connectTo gives at once', async () => {
    const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
    const policies = [{ PolicyName: 'own', PolicyDocument: { Version: '2012-10-17', Statement: [statement] } }];
    const overrides = { ReportRole: { Policies: policies }, ReportLogGroup: { RetentionInDays: 7 } };
    const config = withOverrides(overrides);
    const lines = linesOf(await reviewBetween(withOverrides({}), config), config);
    expect(lines).toEqual(expect.arrayContaining(['"Policies": [', '"RetentionInDays": 7']));
    expect(lines).not.toContain('"properties": {');
  });

  test('is that of the override for a resource that is no job, and for a part that the config has no words for', async () => {
    const queue = (overrides: Part) => configOf({ report: job(), orders: { type: 'sqs-queue', overrides } });
    const config = queue({ OrdersQueue: { SqsManagedSseEnabled: false } });
    expect(linesOf(await reviewBetween(queue({}), config), config, 'orders')).toEqual([
      '"SqsManagedSseEnabled": false',
    ]);
  });
});

describe('The line of a change of CloudFormation', () => {
  test('is that of the override that makes all of it, and of the resource if others change too', async () => {
    const lineOfDefinition = async (own: Part) => {
      const config = withOverrides(definition({ 'ContainerProperties.User': 'app' }), own);
      const { changes = [] } = groupOf(await reviewBetween(withOverrides({}), config), 'report') ?? {};
      const { from } = changes.find(({ logicalId }) => logicalId === 'ReportJobDefinition') ?? {};
      return config.split('\n')[(from?.line ?? 0) - 1]?.trim();
    };
    expect(await lineOfDefinition({})).toBe('"ContainerProperties.User": "app"');
    expect(await lineOfDefinition({ timeout: 600 })).toBe('"report": {');
  });
});
