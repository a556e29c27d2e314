import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadAttributeTable } from '../../src/cloudformation/attributes.ts';
import { checkResourceTypes } from '../../src/graph/resource-types.ts';

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

test('every type of the table is known, and none is without the table', () => {
  const types = Object.entries(services).flatMap(([service, own]) =>
    Object.keys(own).map((type) => `${service}::${type}`),
  );
  fc.assert(fc.property(fc.constantFrom(...types), (type) => check(type).length === 0));
  expect(checkResourceTypes({ cloudformationResources: { A: { Type: 'AWS::A::B' } } }, { services: {} })).toEqual([]);
});
