import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { refusalOfUpdates, refusedUpdates } from '../../src/stack/refused-updates/refused-updates.ts';

type Values = Readonly<Record<string, Expression>>;

const template = (resources: Readonly<Record<string, { Type: string; Properties: Expression }>>): Expression => ({
  Resources: resources as unknown as Values,
});
/** Returns the reasons for the change of one resource. */
const reasons = (Type: string, was: Expression, is: Expression): string[] =>
  refusedUpdates(template({ One: { Type, Properties: was } }), template({ One: { Type, Properties: is } })).map(
    ({ why }) => why,
  );

const index = (IndexName: string, attribute = IndexName, more: Values = {}): Values => ({
  IndexName,
  KeySchema: [{ AttributeName: attribute, KeyType: 'HASH' }],
  Projection: { ProjectionType: 'ALL' },
  ...more,
});
const table = (indexes: readonly Values[], key = 'id', types: Readonly<Record<string, string>> = {}): Values => ({
  KeySchema: [{ AttributeName: key, KeyType: 'HASH' }],
  AttributeDefinitions: ['id', 'a', 'b', 'c'].map((AttributeName) => ({
    AttributeName,
    AttributeType: types[AttributeName] ?? 'S',
  })),
  ...(indexes.length ? { GlobalSecondaryIndexes: indexes as Expression } : {}),
});

describe.each(['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table'])('The indexes of a %s', (type) => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => index(name)) as [Values, Values, Values];

  test.each<[string, Values, Values, RegExp]>([
    ['two are added', table([]), table([a, b]), /one index .* this one adds a, b$/],
    ['two are removed', table([a, b, c]), table([b]), /removes a, c$/],
    ['one is added and one removed', table([a]), table([b]), /adds b and removes a$/],
    ['one gets another key', table([a, b]), table([index('a', 'c'), b]), /neither the key .* and a would be another/],
    [
      'one holds other attributes',
      table([a]),
      table([index('a', 'a', { Projection: { ProjectionType: 'KEYS_ONLY' } })]),
      /what it holds/,
    ],
    ['the key of one gets another type', table([a]), table([a], 'id', { a: 'N' }), /neither the key/],
  ])('are refused if %s', (_, was, is, words) => {
    expect(reasons(type, was, is)).toEqual([expect.stringMatching(words)]);
  });

  test.each<[string, Values, Values]>([
    ['one is added', table([a]), table([a, b])],
    ['one is removed', table([a, b]), table([a])],
    ['their order changes', table([a, b]), table([b, a])],
    [
      'their throughput changes',
      table([a]),
      table([index('a', 'a', { WriteProvisionedThroughputSettings: { x: 1 } })]),
    ],
    ['the table is replaced by one with another key', table([a]), table([b, c], 'b')],
    [
      'a function puts them together',
      table([a]),
      { ...table([]), GlobalSecondaryIndexes: { 'Fn::If': ['X', [], []] } },
    ],
    ['one is hidden by a function', table([a]), table([b, { 'Fn::If': ['X', {}, {}] }])],
  ])('are accepted if %s', (_, was, is) => {
    expect(reasons(type, was, is)).toEqual([]);
  });
});

test('The key of a table keeps the type of its attributes', () => {
  const found = reasons('AWS::DynamoDB::GlobalTable', table([]), table([], 'id', { id: 'N' }));
  expect(found).toEqual([expect.stringMatching(/and id would have another one$/)]);
});

describe('The shards of a stream', () => {
  const stream = (ShardCount: Expression, StreamMode = 'PROVISIONED'): Values => ({
    ShardCount,
    StreamModeDetails: { StreamMode },
  });
  const found = (was: Values, is: Values) =>
    refusedUpdates(
      template({ One: { Type: 'AWS::Kinesis::Stream', Properties: was } }),
      template({ One: { Type: 'AWS::Kinesis::Stream', Properties: is } }),
    );

  test('are refused exactly beyond twice and half, with steps that are each accepted and end at the new count', () => {
    const count = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(count, count, (from, to) => {
        const [refused] = found(stream(from), stream(to));
        expect(refused !== undefined).toBe(to > from * 2 || to < from / 2);
        if (refused === undefined) return;
        const steps = /shardCount: (\d+) first, then ([\d, ]+);/.exec(refused.instead)?.slice(1).join(', ');
        const way = [from, ...`${steps}`.split(', ').map(Number)];
        expect(way.at(-1)).toBe(to);
        for (const [at, next] of way.slice(1).entries()) expect(found(stream(way[at] ?? 0), stream(next))).toEqual([]);
      }),
    );
  });

  test.each<[string, Values, Values]>([
    ['it was on demand, whose shards only AWS knows', stream(1, 'ON_DEMAND'), stream(9)],
    ['it goes on demand', stream(9), stream(1, 'ON_DEMAND')],
    ['a parameter sets them', stream(1), stream({ Ref: 'Shards' })],
    ['another name replaces it', { ...stream(1), Name: 'one' }, { ...stream(9), Name: 'two' }],
  ])('are accepted if %s', (_, was, is) => {
    expect(found(was, is)).toEqual([]);
  });
});

describe('The users of a pool', () => {
  const pool = (Schema: readonly Values[], more: Values = {}): Values => ({ Schema: Schema as Expression, ...more });
  const city = { Name: 'city', AttributeDataType: 'String' };
  const email = { Name: 'email', Required: true };

  test.each<[string, Values, Values, RegExp]>([
    ['an attribute goes', pool([city, email]), pool([email]), /removes city$/],
    ['an attribute changes its type', pool([city]), pool([{ ...city, AttributeDataType: 'Number' }]), /changes city$/],
    ['an attribute is no more required', pool([email]), pool([{ Name: 'email' }]), /changes email$/],
    [
      'an attribute gets another limit',
      pool([{ ...city, StringAttributeConstraints: { MaxLength: '9' } }]),
      pool([{ ...city, StringAttributeConstraints: { MaxLength: '8' } }]),
      /changes city$/,
    ],
    ['a new attribute is required', pool([city]), pool([city, email]), /requires email from now on$/],
    [
      'they sign in by other names',
      pool([], { UsernameAttributes: ['email', 'phone_number'] }),
      pool([], { UsernameAttributes: ['email'] }),
      /never changes how/,
    ],
    ['they sign in by mail at last', pool([]), pool([], { AliasAttributes: ['email'] }), /AliasAttributes would be/],
    [
      'their names lose the difference of case',
      pool([]),
      pool([], { UsernameConfiguration: { CaseSensitive: false } }),
      /UsernameConfiguration/,
    ],
  ])('are told that AWS refuses an update by which %s', (_, was, is, words) => {
    expect(reasons('AWS::Cognito::UserPool', was, is)).toEqual([expect.stringMatching(words)]);
  });

  test.each<[string, Values, Values]>([
    ['an attribute is added', pool([city]), pool([city, { Name: 'street', AttributeDataType: 'String' }])],
    ['attributes change places', pool([city, email]), pool([email, city])],
    [
      'names change places',
      pool([], { UsernameAttributes: ['email', 'phone_number'] }),
      pool([], { UsernameAttributes: ['phone_number', 'email'] }),
    ],
    ["Cognito's own value is written down", pool([city]), pool([{ ...city, Mutable: true, Required: false }])],
    ['a function puts the attributes together', pool([city]), { Schema: { 'Fn::If': ['X', [], []] } }],
  ])('keep their pool if %s', (_, was, is) => {
    expect(reasons('AWS::Cognito::UserPool', was, is)).toEqual([]);
  });
});

describe('The domain of a user pool', () => {
  const type = 'AWS::Cognito::UserPoolDomain';
  const domain = (Domain: Expression, more: Values = {}): Values => ({ Domain, UserPoolId: { Ref: 'Pool' }, ...more });

  test('is refused under another name, since CloudFormation makes the new one first', () => {
    expect(reasons(type, domain('id.example.com'), domain('login.example.com'))).toEqual([
      expect.stringMatching(/one domain.* changes id\.example\.com to login\.example\.com$/),
    ]);
  });

  test('may get another certificate, and a name that only CloudFormation knows', () => {
    const other = domain('id.example.com', { CustomDomainConfig: { CertificateArn: 'b' } });
    expect(reasons(type, domain('id.example.com'), other)).toEqual([]);
    expect(reasons(type, domain('id.example.com'), domain({ Ref: 'Name' }))).toEqual([]);
  });
});

describe('The subscription filters of a log group', () => {
  const filters = (groups: Readonly<Record<string, Expression>>): Expression =>
    template(
      Object.fromEntries(
        Object.entries(groups).map(([id, LogGroupName]) => [
          id,
          { Type: 'AWS::Logs::SubscriptionFilter', Properties: { LogGroupName } },
        ]),
      ),
    );

  test('are refused if the third one comes before the second one goes', () => {
    const group = { Ref: 'Access' };
    const [found, ...more] = refusedUpdates(filters({ A: group, B: group }), filters({ A: group, C: group }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ logicalId: 'C', why: expect.stringMatching(/and C would come before B goes$/) });
  });

  test.each<[string, Expression, Expression]>([
    ['one takes the place of the only one', filters({ A: 'g' }), filters({ C: 'g' })],
    ['a second one comes', filters({ A: 'g' }), filters({ A: 'g', C: 'g' })],
    ['they are of several groups', filters({ A: 'g', B: 'h' }), filters({ A: 'g', C: 'h' })],
    ['one goes', filters({ A: 'g', B: 'g' }), filters({ A: 'g' })],
    ['the config has three, which is told elsewhere', filters({ A: 'g', B: 'g' }), filters({ A: 'g', C: 'g', D: 'g' })],
  ])('are accepted if %s', (_, was, is) => {
    expect(refusedUpdates(was, is)).toEqual([]);
  });
});

test('A new stack, a resource of another type and one that is new are never refused', () => {
  const many = template({ One: { Type: 'AWS::DynamoDB::Table', Properties: table([index('a'), index('b')]) } });
  const other = template({ One: { Type: 'AWS::SQS::Queue', Properties: {} } });
  expect([undefined, other, template({})].flatMap((deployed) => refusedUpdates(deployed, many))).toEqual([]);
  expect(refusalOfUpdates([])).toBeUndefined();
});

describe('The VPC of a file system', () => {
  const stack = (VpcId: Expression, subnet: string): Expression => ({
    Resources: {
      Files: { Type: 'AWS::EFS::FileSystem', Properties: {} },
      Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId } },
      [`Target${subnet}`]: {
        Type: 'AWS::EFS::MountTarget',
        Properties: {
          FileSystemId: { Ref: 'Files' },
          SecurityGroups: [{ 'Fn::GetAtt': ['Group', 'GroupId'] }],
          SubnetId: subnet,
        },
      },
    },
  });
  const refused = (was: Expression, is: Expression) => refusedUpdates(was, is).map(({ logicalId }) => logicalId);

  test('never changes', () => {
    expect(refused(stack({ Ref: 'StpVpc' }, 'one'), stack('vpc-1', 'two'))).toEqual(['Files']);
    expect(refused(stack('vpc-1', 'one'), stack('vpc-2', 'one'))).toEqual(['Files']);
  });

  test('may have other subnets, and be that of a new file system', () => {
    expect(refused(stack('vpc-1', 'one'), stack('vpc-1', 'two'))).toEqual([]);
    expect(refused({ Resources: {} }, stack('vpc-1', 'one'))).toEqual([]);
    expect(refused(stack('vpc-1', 'one'), { Resources: {} })).toEqual([]);
  });
});
