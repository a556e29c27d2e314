import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { resources as registry } from '../../src/generated/resources.ts';
import { bucket, config, job, queue } from './configs.ts';
import { type Case, compiled, complaintsOf, law, rule, templateOf } from './harness.ts';
import { each, type Json, statementsOf, type Template } from './reading.ts';

const numbered = (count: number, name: string, value: Json) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, value]));

/** Returns a config with a job that is connected to this many resources of one kind. */
const connected = (count: number, name: string, value: Json, more: Json = {}): Case => {
  const others = numbered(count, name, value);
  return config({ conductor: job({ connectTo: Object.keys(others), ...more }), ...others });
};
const statementsIn = (template: Template, role: string): Json[] =>
  statementsOf(template)
    .filter((one) => one.role === role)
    .map(({ statement }) => statement);

/** Returns a statement without what may be listed: its resources, and the values of its condition. */
const withoutLists = ({ Resource: _, Condition, ...statement }: Json): string =>
  JSON.stringify([
    statement,
    Object.entries(Condition ?? {}).map(([operator, keys]) => [operator, Object.keys(keys as object)]),
  ]);
rule(
  'job/policy-size',
  'no role has two statements that could be one',
  connected(4, 'worker', job(), { environment: [1, 2].map((n) => ({ name: `P${n}`, value: `$Secret('s${n}')` })) }),
  (template) =>
    each(template, 'AWS::IAM::Role', (_, id) => {
      const texts = statementsIn(template, id).map(withoutLists);
      return new Set(texts).size === texts.length;
    }),
  ({ Resources }) => {
    const { Statement } = Resources.ConductorRole.Properties.Policies[0].PolicyDocument;
    Statement.push({ ...Statement[0], Resource: 'arn' });
  },
  ({ Resources }) => {
    const { Statement } = Resources.ConductorExecutionRole.Properties.Policies[0].PolicyDocument;
    Statement.push({ ...Statement[0], Resource: 'arn' });
  },
);

/** Types that need no permission: jobs have their secrets as variables, which the execution roles of the jobs read. */
const withoutPermissions = new Set([
  'private-service',
  'mongo-db-atlas-cluster',
  'redis-cluster',
  'relational-database',
  'upstash-kafka-topic',
  'upstash-redis',
]);

law('job/policy-size', 'a job has as many statements for five resources of a type as for one', async () => {
  const connectable = registry.filter(({ later, connectTo }) => !later && connectTo);
  expect(connectable.length).toBeGreaterThan(1);
  for (const { type, example } of connectable) {
    const given = parse(example) as { resources: Record<string, Json>; providerConfig?: Json };
    const [name = ''] = Object.keys(given.resources).filter((one) => given.resources[one].type === type);
    const { events: _, ...properties } = given.resources[name].properties ?? {};
    const count = async (times: number) => {
      const others = { ...given.resources, ...numbered(times, 'other', { type, properties }) };
      const conductor = job({ connectTo: Object.keys(others).filter((other) => /^other/.test(other)) });
      const { providerConfig } = given;
      return statementsIn(await templateOf(config({ ...others, conductor }, { providerConfig })), 'ConductorRole')
        .length;
    };
    expect([type, await count(5)]).toEqual([type, await count(1)]);
    const isAsked = !withoutPermissions.has(type);
    expect([type, (await count(1)) > 0]).toEqual([type, isAsked]);
  }
});

law('job/policy-size', 'a job can be connected to 20 jobs, 10 queues and 5 buckets', async () => {
  const others = {
    ...numbered(20, 'worker', job()),
    ...numbered(10, 'queue', queue()),
    ...numbered(5, 'bucket', bucket()),
  };
  const given = config({ conductor: job({ connectTo: Object.keys(others) }), ...others });
  const { diagnostics } = await compiled(given);
  expect(diagnostics.filter(({ code }) => code === 'config/policy-too-large')).toEqual([]);
});

law(
  'job/policy-size',
  'a role that IAM would refuse is an error with its size and its largest statements',
  async () => {
    const complaints = await complaintsOf(connected(90, 'bucketOfTheStage', bucket()));
    const [problem, ...more] = complaints.filter(({ code }) => code === 'config/policy-too-large');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'config/policy-too-large',
      severity: 'error',
      place: { path: ['resources', 'conductor'] },
    });
    expect(problem?.sentence).toMatch(
      /^The inline policies of ConductorRole have 1\d,\d{3} characters; IAM takes 10,240 for a role\. The largest statements: s3:\S+ and \d more on 90 resources \([\d,]+ characters\)/,
    );
  },
);

law('job/policy-size', 'a role whose size depends on names that AWS makes is a warning', async () => {
  const topics = numbered(120, 'Topic', { Type: 'AWS::SNS::Topic' });
  const Resource = Object.keys(topics).map((id) => `$CfResourceParam('${id}', 'TopicArn')`);
  const publisher = job({ iamRoleStatements: [{ Action: ['sns:Publish'], Resource }] });
  const { diagnostics } = await compiled(config({ publisher }, { cloudformationResources: topics }));
  expect(diagnostics).toMatchObject([{ code: 'config/policy-too-large', severity: 'warning' }]);
  expect(diagnostics[0]?.sentence).toMatch(/may have up to 1\d,\d{3} characters/);
});

law('job/policy-size', 'every role counts: what reads secrets, what starts runs, what the config writes', async () => {
  const rolesOf = async (given: Case) =>
    (await complaintsOf(given))
      .filter(({ code }) => code === 'config/policy-too-large')
      .map(({ sentence }) => /policies of (\S+)/.exec(sentence)?.[1]);
  const secrets = Array.from({ length: 100 }, (_, n) => ({
    name: `P${n}`,
    value: `$Secret('${'long/'.repeat(10)}${n}')`,
  }));
  expect(await rolesOf(config({ reader: job({ environment: secrets }) }))).toEqual(['ReaderExecutionRole']);
  const sqs = Array.from({ length: 100 }, (_, n) => ({
    type: 'sqs',
    properties: { sqsQueueArn: `arn:aws:sqs:eu-west-1:123456789012:${'q'.repeat(70)}${n}` },
  }));
  expect(await rolesOf(config({ listener: job({ events: sqs }) }))).toEqual(['ListenerTriggerFunctionRole']);
  const own = job({
    iamRoleStatements: [{ Action: ['sns:Publish'], Resource: sqs.map(({ properties }) => properties.sqsQueueArn) }],
  });
  expect(await rolesOf(config({ publisher: own }))).toEqual(['PublisherRole']);
});

law('job/policy-size', 'the characters that are counted are those of the resolved policy', async () => {
  // A statement of n characters more is n characters more of the policy.
  const sizeWith = async (length: number) => {
    const Resource = [`arn:aws:sns:eu-west-1:123456789012:${'t'.repeat(length)}`];
    const [problem] = await complaintsOf(
      config({ a: job({ iamRoleStatements: [{ Action: ['sns:Publish'], Resource }] }) }),
    );
    return Number(/have ([\d,]+) characters/.exec(problem?.sentence ?? '')?.[1]?.replace(',', '') ?? 0);
  };
  const policy = (length: number) =>
    JSON.stringify({
      Statement: [
        {
          Action: ['sns:Publish'],
          Effect: 'Allow',
          Resource: [`arn:aws:sns:eu-west-1:123456789012:${'t'.repeat(length)}`],
        },
      ],
      Version: '2012-10-17',
    }).length;
  const most = 10_240 - policy(0);
  expect(await sizeWith(most)).toBe(0);
  expect(await sizeWith(most + 1)).toBe(10_241);
  expect(await sizeWith(most + 500)).toBe(10_740);
});
