import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { secretsRead } from '../../src/review/secrets-read.ts';

const arn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret';
const inJob = (...secrets: Expression[]): Expression => ({
  Resources: { Job: { Properties: { Secrets: secrets.map((ValueFrom) => ({ Name: 'X', ValueFrom })) } } },
});

describe('secretsRead', () => {
  test.each<[string, Expression]>([
    ['an ARN with its suffix', `${arn}:team/db-AbCdEf`],
    ['an ARN with an unknown suffix', `${arn}:team/db-??????`],
    ['an ARN with a key', `${arn}:team/db-AbCdEf:password::`],
    ['a join', { 'Fn::Join': [':', ['arn', { Ref: 'AWS::Partition' }, 'secret', 'team/db-AbCdEf']] }],
    ['a text with references', { 'Fn::Sub': 'arn:${AWS::Partition}:secret:team/db-AbCdEf' }],
    ['a text with references and variables', { 'Fn::Sub': ['arn:${P}:secret:team/db-AbCdEf', { P: 'aws' }] }],
  ])('returns the name of a container secret given as %s', (_, valueFrom) => {
    expect(secretsRead(inJob(valueFrom))).toEqual(['team/db']);
  });

  test('omits container secrets that are parameters', () => {
    expect(secretsRead(inJob('arn:aws:ssm:eu-central-1:123456789012:parameter/db'))).toEqual([]);
  });

  test.each<[string, Expression, string]>([
    ['by name', '{{resolve:secretsmanager:team/db:SecretString:password}}', 'team/db'],
    ['by ARN', `{{resolve:secretsmanager:${arn}:team/db-AbCdEf:SecretString:password}}`, 'team/db'],
    ['of an ssm-secure parameter', '{{resolve:ssm-secure:/team/db:3}}', '/team/db'],
    ['over the parts of a join', { 'Fn::Join': ['', ['{{resolve:secrets', 'manager:db}}']] }, 'db'],
    ['in a variable of Fn::Sub', { 'Fn::Sub': ['x${P}', { P: '{{resolve:secretsmanager:db}}' }] }, 'db'],
    [
      'in a list that Fn::Join joins',
      { 'Fn::Join': [',', { 'Fn::Split': ['|', '{{resolve:secretsmanager:db}}'] }] },
      'db',
    ],
  ])('returns the name of a dynamic reference %s', (_, value, name) => {
    expect(secretsRead({ Resources: { A: { Properties: { Password: value } } } })).toEqual([name]);
  });

  test('omits a secret that the stack makes itself', () => {
    const own = { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:password}}']] };
    expect(secretsRead({ Resources: { A: { Properties: { MasterUserPassword: own } } } })).toEqual([]);
  });

  test('returns names sorted and once each', () => {
    expect(secretsRead(inJob(`${arn}:b-AbCdEf`, `${arn}:a-AbCdEf`, `${arn}:b-AbCdEf:key::`))).toEqual(['a', 'b']);
  });

  test('reads a template in which a function makes the list that Fn::Join joins', () => {
    const names = { 'Fn::Join': [',', { 'Fn::GetAZs': '' }] };
    expect(secretsRead({ Resources: { A: { Properties: { DisplayName: names } } } })).toEqual([]);
  });

  test('returns none for a missing template', () => {
    expect(secretsRead(undefined)).toEqual([]);
  });
});
