import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadAttributeTable } from '../../src/cloudformation/attributes.ts';
import { checkResourceTypes, checkSnapshots, checkVersions } from '../../src/graph/resource-types.ts';
import { jobExample } from '../../src/schema/job-example.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

const { services } = await loadAttributeTable();
const check = (type: string) =>
  checkResourceTypes({ cloudformationResources: { A: { Type: type } } }, { services }).map(
    ({ severity, code, hint }) => `${severity} ${code} ${hint}`,
  );

test.each([
  ['AWS::SNS::Topik', 'AWS::SNS::Topic'],
  ['AWS::Sqs::queue', 'AWS::SQS::Queue'],
  ['AWS::DynamoDb::Table', 'AWS::DynamoDB::Table'],
  ['aws::S3::Bucket', 'AWS::S3::Bucket'],
  ['AWS::Lamda::Function', 'AWS::Lambda::Function'],
  ['AWS::Events::Rules', 'AWS::Events::Rule'],
  ['AWS::IAM::Usr', 'AWS::IAM::User'],
  ['AWS::IAM::Rol', 'AWS::IAM::Role'],
  ['AWS::IAM::Group1', 'AWS::IAM::Group'],
])('a type with a typo is an error that names the type which is meant: %s', (type, meant) => {
  expect(check(type)).toEqual([`error config/unknown-type Did you mean \`${meant}\`?`]);
});

test.each(['AWS::BrandNew::Thing', 'AWS::SNS::Megaphone', 'AWS::SQS::QueueV2'])(
  'a type that may be newer than the table is a warning: %s',
  (type) => {
    expect(check(type)).toEqual([expect.stringMatching(/^warning config\/unknown-type /)]);
  },
);

test.each(['Custom::Thing', 'Our::Team::Thing', 'AWS::Team::Thing::MODULE'])(
  "a type of the account's own is not checked: %s",
  (type) => {
    expect(check(type)).toEqual([]);
  },
);

test('a letter left out of a type of the table is a typo, whichever the service, unless that is another type or ends in a version', () => {
  const types = Object.entries(services).flatMap(([service, own]) =>
    Object.keys(own)
      .filter((type) => /^[A-Za-z]{4,}$/.test(type))
      .map((type) => [service, type] as const),
  );
  const slip = fc
    .constantFrom(...types)
    .chain(([service, type]) =>
      fc.nat(type.length - 1).map((at) => [service, type.slice(0, at) + type.slice(at + 1)] as const),
    );
  fc.assert(
    fc.property(slip, ([service, written]) => {
      const isOther = Object.hasOwn(services[service] ?? {}, written);
      return isOther || check(`${service}::${written}`)[0]?.startsWith('error config/unknown-type Did you mean');
    }),
  );
});

test.each(['AWS::Pinpoint::Apx', 'AWS::IAM::RoleV2', 'AWS::Cloud9::EnvironmentEC3'])(
  'a short or numbered name that AWS may add is a warning: %s',
  (type) => {
    expect(check(type)).toEqual([expect.stringMatching(/^warning /)]);
  },
);

test('every type of the table is known, and none is without the table', () => {
  const types = Object.entries(services).flatMap(([service, own]) =>
    Object.keys(own).map((type) => `${service}::${type}`),
  );
  fc.assert(fc.property(fc.constantFrom(...types), (type) => check(type).length === 0));
  expect(checkResourceTypes({ cloudformationResources: { A: { Type: 'AWS::A::B' } } }, { services: {} })).toEqual([]);
});

test('a snapshot is asked for only of types that have some, for both policies', () => {
  const found = (Type: string) =>
    checkSnapshots({
      cloudformationResources: { A: { Type, DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' } },
    }).map(({ code, place }) => `${code} ${typeof place === 'object' && 'path' in place ? place.path.join('.') : ''}`);
  expect(found('AWS::RDS::DBInstance')).toEqual([]);
  expect(found('AWS::SQS::Queue')).toEqual([
    'config/not-allowed cloudformationResources.A.DeletionPolicy',
    'config/not-allowed cloudformationResources.A.UpdateReplacePolicy',
  ]);
  expect(
    checkSnapshots({ cloudformationResources: { A: { Type: 'AWS::SQS::Queue', DeletionPolicy: 'Retain' } } }),
  ).toEqual([]);
});

test.each(['Custom::Thing', 'AWS::CloudFormation::CustomResource'])(
  "a %s may have a version, as in AWS's examples",
  async (type) => {
    const below = `cloudformationResources: {A: {Type: '${type}', Version: '1.0', Properties: {ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:a'}}}`;
    expect((await diagnosticsOf(jobExample('', { below }))).diagnostics).toEqual([]);
  },
);

test('a version of any other resource is an error at its key', () => {
  expect(checkVersions({ cloudformationResources: { A: { Type: 'AWS::SNS::Topic', Version: '1.0' } } })).toMatchObject([
    { code: 'config/unknown-key', place: { path: ['cloudformationResources', 'A', 'Version'], at: 'key' } },
  ]);
});
