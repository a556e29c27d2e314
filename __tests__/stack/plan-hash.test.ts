import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { offlinePlanHash, type PlanFacts, planHash } from '../../src/stack/plan-hash.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const image = { repository: 'batch-job/shop', tag: `report-${'1'.repeat(32)}` };

const template = (name: Expression, more: { readonly [key: string]: Expression } = {}): Expression => ({
  Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: name }, ...more } },
});
const withImage = (rest: string): Expression => ({
  Resources: {
    Job: {
      Type: 'AWS::Batch::JobDefinition',
      Properties: { Image: { 'Fn::Join': ['', ['r', `/${image.repository}${rest}`]] } },
    },
  },
});
const change: ResourceChange = {
  action: 'Modify',
  logicalId: 'Queue',
  type: 'AWS::SQS::Queue',
  replacement: 'True',
  details: [{ path: '/Properties/QueueName', before: 'a', after: 'b' }],
};
const facts: PlanFacts & { account: string } = {
  account: '123456789012',
  region: 'eu-central-1',
  stack: 'shop-dev',
  before: template('a'),
  ours: template('b'),
  changes: [change],
  images: [],
};

/** Returns a value with the keys of every map in reverse. */
const reversed = (value: Expression): Expression => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

/** Templates of all shapes, without the keys that the hash treats specially. */
const anyTemplate: fc.Arbitrary<Expression> = fc
  .dictionary(
    fc.stringMatching(/^[A-Z][a-z]{0,5}$/),
    fc.record({
      Type: fc.constantFrom('AWS::SQS::Queue', 'AWS::SNS::Topic'),
      Properties: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue({ maxDepth: 2 })),
    }),
    { maxKeys: 4 },
  )
  .map((Resources) => ({ Resources }) as unknown as Expression);

describe('planHash', () => {
  test('counts the names and values of parameters, and is the old hash without any', () => {
    const hash = planHash(facts);
    expect(planHash({ ...facts, parameters: {} })).toBe(hash);
    const hashes = [{ StpZones: 'a,b,c' }, { StpZones: 'a,b,none' }, { Other: 'a,b,c' }].map((parameters) =>
      planHash({ ...facts, parameters }),
    );
    expect(new Set([hash, ...hashes]).size).toBe(4);
  });

  test('is frozen, since deploy compares it with the hash of an older version', () => {
    expect(planHash(facts)).toBe('v1:12892b1f81e5d4a1f443c610045c68e15dab8e2e2fd4fc1107455774029dddf3');
    expect(planHash({ ...facts, before: undefined, changes: [] })).toBe(
      'v1:f59875b8fa46ba8f11cbf9f96fce5a391883e4f9c1b2a50bb76d8d1745c555a6',
    );
    const { account: _, ...offline } = facts;
    expect(offlinePlanHash(offline)).toBe('offline:2dd25f60eee7179e1c65653bc299db5da576f47a3121aca26c8e142d8fe1595a');
    const built = {
      ...facts,
      ours: withImage(`@${digest}`),
      images: [{ ...image, published: { repository: image.repository, digest } }],
    };
    expect(planHash(built)).toBe('v1:129334a88e09d71edec22ecf4b500f3220e7ad2c106f59957218ffed922657a9');
  });

  test('does not depend on the order of keys and changes', () => {
    fc.assert(
      fc.property(anyTemplate, anyTemplate, (before, ours) => {
        const other = { ...change, logicalId: 'Other' };
        const one = planHash({ ...facts, before, ours, changes: [change, other] });
        const two = planHash({ ...facts, before: reversed(before), ours: reversed(ours), changes: [other, change] });
        expect(two).toBe(one);
      }),
    );
  });

  test('does not depend on Metadata of the template and of its resources', () => {
    const noted = {
      ...(template('b', { Metadata: { 'batch-job': { path: 'resources.x' } } }) as object),
      Metadata: { a: 1 },
    };
    expect(planHash({ ...facts, ours: noted })).toBe(planHash(facts));
  });

  test('depends on a property called Metadata', () => {
    const property: Expression = {
      Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'b', Metadata: 'x' } } },
    };
    expect(planHash({ ...facts, ours: property })).not.toBe(planHash(facts));
  });

  test('does not depend on the property values in the change set', () => {
    const { details: _, ...bare } = change;
    expect(planHash({ ...facts, changes: [bare] })).toBe(planHash(facts));
    expect(planHash({ ...facts, changes: [{ ...change, details: [] } as ResourceChange] })).toBe(planHash(facts));
  });

  test('takes a built image by its content tag, published or not', () => {
    const planned = planHash({ ...facts, ours: withImage(`:${image.tag}`), images: [image] });
    expect(
      planHash({
        ...facts,
        ours: withImage(`@${digest}`),
        images: [{ ...image, published: { repository: image.repository, digest } }],
      }),
    ).toBe(planned);
    expect(planHash({ ...facts, ours: withImage(':report-2'), images: [image] })).not.toBe(planned);
    const elsewhere = { repository: 'batch-job/other', digest };
    const borrowed = JSON.parse(
      JSON.stringify(withImage(`@${digest}`)).replace(image.repository, elsewhere.repository),
    );
    expect(planHash({ ...facts, ours: borrowed, images: [{ ...image, published: elsewhere }] })).toBe(planned);
    expect(planHash({ ...facts, ours: borrowed, images: [image] })).not.toBe(planned);
  });

  test('takes an image that is not built here as it is written', () => {
    const foreign = planHash({ ...facts, ours: withImage(`@${digest}`) });
    expect(planHash({ ...facts, ours: withImage(`@${digest.replace('a', 'b')}`) })).not.toBe(foreign);
  });

  const own = 'arn:aws:secretsmanager:eu-central-1:1:secret';
  /** An ARN without the suffix, as it is written where the reader may not ask for that. */
  const unread = (name: string, key = ''): Expression => ({
    'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:secretsmanager:eu-central-1:1:secret:${name}${key}`]],
  });
  const inVariable = (ValueFrom: Expression): Expression => ({ Secrets: [{ Name: 'TOKEN', ValueFrom }] });
  const inText = (secret: string): Expression => `x{{resolve:secretsmanager:${secret}:SecretString:password}}y`;
  const hashWith = (value: Expression) => planHash({ ...facts, ours: template(value) });

  test('takes a secret by its name and key, whether or not the reader may ask for its ARN', () => {
    expect(hashWith(inVariable(`${own}:db-secret-AbCdEf`))).toBe(hashWith(inVariable(unread('db-secret'))));
    expect(hashWith(inVariable(`${own}:db-AbCdEf:password::`))).toBe(hashWith(inVariable(unread('db', ':password::'))));
    expect(hashWith(inText(`${own}:db-secret-AbCdEf`))).toBe(hashWith(inText('db-secret')));
  });

  test.each<[string, Expression, Expression]>([
    ['variable by another secret', inVariable(`${own}:dev/db-AbCdEf`), inVariable(`${own}:prod/root-AbCdEf`)],
    ['variable by another key', inVariable(unread('db', ':password::')), inVariable(unread('db', ':root::'))],
    ['text by another secret', inText('dev/db'), inText('prod/root')],
    ['text by another service', inText('a'), 'x{{resolve:ssm-secure:a:SecretString:password}}y'],
    [
      'pair of variables whose secrets are swapped',
      { Secrets: ['a', 'b'].map((name) => ({ Name: name, ValueFrom: unread(name) })) },
      { Secrets: ['a', 'b'].map((name) => ({ Name: name, ValueFrom: unread(name === 'a' ? 'b' : 'a') })) },
    ],
  ])('differs with a %s', (_, one, other) => {
    expect(hashWith(one)).not.toBe(hashWith(other));
  });

  test('differs with any change of a template', () => {
    fc.assert(
      fc.property(anyTemplate, anyTemplate, (one, other) => {
        const equal = JSON.stringify(sortedText(one)) === JSON.stringify(sortedText(other));
        expect(planHash({ ...facts, ours: one }) === planHash({ ...facts, ours: other })).toBe(equal);
        expect(planHash({ ...facts, before: one }) === planHash({ ...facts, before: other })).toBe(equal);
      }),
    );
  });

  test.each(['Conditions', 'Mappings', 'Outputs', 'Parameters', 'Rules', 'Transform'])(
    'differs with the %s of a template',
    (section) => {
      const more = { ...(template('b') as object), [section]: { Part: 'a' } };
      expect(planHash({ ...facts, ours: more })).not.toBe(planHash(facts));
    },
  );

  test('differs with the variable that a secret is read into', () => {
    const hash = (Name: string) => planHash({ ...facts, ours: template({ Secrets: [{ Name, ValueFrom: 'arn' }] }) });
    expect(hash('API_TOKEN')).not.toBe(hash('TOKEN'));
  });

  test('accepts any JSON as the deployed template', () => {
    const odd = [null, [], 'text', { Resources: null }, { Resources: 'text' }, { Resources: { Queue: null } }, {}];
    const hashes = odd.map((before) => planHash({ ...facts, before: before as Expression }));
    expect(hashes).toEqual(odd.map(() => expect.stringMatching(/^v1:[\da-f]{64}$/)));
    const text = (before: string) => planHash({ ...facts, before });
    expect(text('ab')).not.toBe(planHash({ ...facts, before: { 0: 'a', 1: 'b' } }));
    fc.assert(fc.property(fc.jsonValue(), (before) => void planHash({ ...facts, before: before as Expression })));
  });

  test.each<[string, Partial<PlanFacts & { account: string }>]>([
    ['the account', { account: '210987654321' }],
    ['the region', { region: 'us-east-1' }],
    ['the stack', { stack: 'shop-prod' }],
    ['no deployed template', { before: undefined }],
    ['one change less', { changes: [] }],
    ['a change twice', { changes: [change, change] }],
    ['another action', { changes: [{ ...change, action: 'Remove' }] }],
    ['another resource', { changes: [{ ...change, logicalId: 'Other' }] }],
    ['another type', { changes: [{ ...change, type: 'AWS::SNS::Topic' }] }],
    ['another replacement', { changes: [{ ...change, replacement: 'False' }] }],
  ])('differs with %s', (_, other) => {
    expect(planHash({ ...facts, ...other })).not.toBe(planHash(facts));
  });
});

const sortedText = (value: Expression): string =>
  JSON.stringify(value, (_, item) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
