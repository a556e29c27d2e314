import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { concat, ref, sub } from '../../src/cloudformation/expression.ts';
import { knownText } from '../../src/runs/known-text.ts';

const known = { 'AWS::Region': 'eu-west-1', 'AWS::StackName': 'jobs-dev' };

test.each([
  ['plain', 'plain'],
  [3, '3'],
  [true, 'true'],
  [ref('AWS::Region'), 'eu-west-1'],
  [concat('s3-', ref('AWS::Region'), '/', ref('AWS::StackName')), 's3-eu-west-1/jobs-dev'],
  [{ 'Fn::Join': [',', ['a', ref('AWS::Region')]] }, 'a,eu-west-1'],
  [sub('${AWS::StackName} ${!literal} ${x}', { x: ref('AWS::Region') }), 'jobs-dev ${literal} eu-west-1'],
  [ref('AWS::AccountId'), undefined],
  [ref('LakeBucket'), undefined],
  [concat('a', ref('LakeBucket')), undefined],
  [sub('${LakeBucket.Arn}/x'), undefined],
  [{ 'Fn::GetAtt': ['A', 'Arn'] }, undefined],
  [{ 'Fn::Join': ['', ref('List')] }, undefined],
  [null, undefined],
  ['{{resolve:secretsmanager:db:SecretString:password}}', undefined],
  [sub('x {{resolve:ssm:/a}}'), undefined],
])('%j is the text %j without AWS', (value, expected) => {
  expect(knownText(value, known)).toBe(expected);
});

test('a concatenation is known if all of its parts are, and is then their texts one after the other', () => {
  const part = fc.oneof(fc.stringMatching(/^[a-z]{0,5}$/), fc.constantFrom(ref('AWS::Region'), ref('Other')));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const texts = parts.map((one) => knownText(one, known));
      expect(knownText(concat(...parts), known)).toBe(texts.includes(undefined) ? undefined : texts.join(''));
    }),
  );
});
