import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { concat, type Expression, getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { symbolExpression } from '../../../src/cloudformation/symbol.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { areElsewhere, canonicalArn, mayBeArn, resourceOf } from '../../../src/events/parts/event-source.ts';
import { resourceParam } from '../event-context.ts';

const spelling = (text: string, pseudo: string) => fc.constantFrom<Expression>(text, ref(`AWS::${pseudo}`));
const spelled = (resource: fc.Arbitrary<Expression>) =>
  fc
    .record({
      partition: spelling('aws', 'Partition'),
      region: spelling('eu-west-1', 'Region'),
      account: spelling('123456789012', 'AccountId'),
      resource,
    })
    .map(({ partition, region, account, resource: last }) =>
      concat('arn:', partition, ':sqs:', region, ':', account, ':', last),
    );
const name = fc.string({ unit: fc.constantFrom(...'abz09-_:/.'), minLength: 1, maxLength: 12 });

test('canonicalArn is equal for every spelling of partition, region and account', () => {
  fc.assert(
    fc.property(
      name.chain((last) => fc.tuple(spelled(fc.constant(last)), spelled(fc.constant(last)), fc.constant(last))),
      ([one, other, last]) => {
        expect(canonicalArn(one)).toEqual(`arn::sqs:::${last}`);
        expect(canonicalArn(other)).toEqual(canonicalArn(one));
      },
    ),
  );
});

test('canonicalArn differs for sources of two names, and of two services', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 2 }), ([a, b]) => {
      const arn = (last: string | undefined) => canonicalArn(`arn:aws:sqs:eu-west-1:123456789012:${last}`);
      expect(arn(a)).not.toEqual(arn(b));
    }),
  );
  expect(canonicalArn('arn:aws:sns:eu-west-1:123456789012:jobs')).toBe('arn::sns:::jobs');
});

test('canonicalArn keeps what is neither text nor a pseudo parameter, and is its own canonical form', () => {
  const account = getAtt('Other', 'Account');
  const arn = concat('arn:', ref('AWS::Partition'), ':sqs:eu-west-1:', account, ':jobs');
  expect(canonicalArn(arn)).toEqual(concat('arn::sqs::', account, ':jobs'));
  expect(canonicalArn(canonicalArn(arn))).toEqual(canonicalArn(arn));
  expect(canonicalArn(concat('arn:aws:sqs:', ref('Region'), ':123456789012:jobs'))).toEqual(
    concat('arn::sqs:', ref('Region'), '::jobs'),
  );
});

test.each<[string, Expression]>([
  ['a reference', getAtt('Jobs', 'Arn')],
  ['a name', 'jobs'],
  ['too few fields', 'arn:aws:sqs:eu-west-1'],
  ['something before the ARN', concat(ref('AWS::Region'), ':aws:sqs:eu-west-1:123456789012:jobs')],
])('canonicalArn returns %s unchanged', (_, expression) => {
  expect(canonicalArn(expression)).toEqual(expression);
});

test.each<[boolean, Expression, Expression]>([
  [true, 'arn:aws:sqs:eu-west-1:111111111111:a', 'arn:aws:sqs:eu-west-1:222222222222:a'],
  [true, 'arn:aws:sqs:eu-west-1:111111111111:a', 'arn:aws:sqs:us-east-1:111111111111:a'],
  [false, 'arn:aws:sqs:eu-west-1:111111111111:a', 'arn:aws-cn:sqs:eu-west-1:111111111111:a'],
  [false, 'arn:aws:sqs:eu-west-1:111111111111:a', concat('arn:aws:sqs:eu-west-1:', ref('AWS::AccountId'), ':a')],
  [false, '', ''],
])('areElsewhere is %p for %j and %j', (expected, one, other) => {
  expect(areElsewhere(one, other)).toBe(expected);
});

const attribute = (id: string, of: string) => token(symbolExpression({ kind: 'cf-resource-param', id, attribute: of }));
const orders = { name: 'orders', type: 'sqs-queue', id: 'OrdersQueue', properties: {}, params: {} };
const resources = new Map([['orders', orders]]);

test.each([
  ['its name', 'orders'],
  ['its parameter', resourceParam('orders', 'arn')],
  ['the attribute of its logical id', attribute('OrdersQueue', 'Arn')],
  ['an ARN that ends with its name', `arn:aws:sqs:eu-west-1:123456789012:${resourceParam('orders', 'name')}`],
  [
    'an ARN that ends with an attribute',
    `arn:${token(ref('AWS::Partition'))}:sqs:eu-west-1:1:${attribute('OrdersQueue', 'QueueName')}`,
  ],
])('resourceOf finds a resource by %s', (_, text) => {
  expect(resourceOf(text, resources)).toBe(orders);
});

test.each([
  ['another name', 'returns'],
  ['a literal ARN', 'arn:aws:sqs:eu-west-1:123456789012:orders'],
  ['a resource of the template alone', attribute('ReturnsQueue', 'Arn')],
  ['a longer name', `arn:aws:sqs:eu-west-1:123456789012:${resourceParam('orders', 'name')}-dead`],
  ['a pseudo parameter', token(ref('AWS::Region'))],
])('resourceOf finds nothing by %s', (_, text) => {
  expect(resourceOf(text, resources)).toBeUndefined();
});

test('mayBeArn is false for a reference to anything but an ARN', () => {
  const texts = [resourceParam('a', 'arn'), attribute('A', 'Arn'), 'arn:aws:sqs:::a', token(ref('AWS::Region'))];
  expect(texts.map((text) => mayBeArn(text))).toEqual([true, true, true, true]);
  expect([resourceParam('a', 'url'), attribute('A', 'QueueUrl')].map((text) => mayBeArn(text))).toEqual([false, false]);
});
