import { describe, expect, test } from '@jest/globals';
import { readTemplate } from '../../src/cloudformation/yaml-template.ts';

describe('readTemplate', () => {
  test('returns a value or undefined as it is', async () => {
    const value = { Resources: {} };
    expect(await readTemplate(value)).toBe(value);
    expect(await readTemplate(undefined)).toBeUndefined();
  });

  test('parses YAML with short tags', async () => {
    const text = `AWSTemplateFormatVersion: 2010-09-09
Resources:
  Data:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    Properties:
      BucketName: !Sub '\${AWS::StackName}-data'
      Tags:
        - Key: !Ref AWS::Region
          Value: !GetAtt Other.Arn.More
      Rules: !If [Here, !Ref A, !Split [',', x]]
      Map: !Transform {Name: Include, Empty: }
`;
    expect(await readTemplate(text)).toEqual({
      AWSTemplateFormatVersion: '2010-09-09',
      Resources: {
        Data: {
          Type: 'AWS::S3::Bucket',
          DeletionPolicy: 'Retain',
          Properties: {
            BucketName: { 'Fn::Sub': '${AWS::StackName}-data' },
            Tags: [{ Key: { Ref: 'AWS::Region' }, Value: { 'Fn::GetAtt': ['Other', 'Arn.More'] } }],
            Rules: { 'Fn::If': ['Here', { Ref: 'A' }, { 'Fn::Split': [',', 'x'] }] },
            Map: { 'Fn::Transform': { Name: 'Include', Empty: null } },
          },
        },
      },
    });
  });

  test.each([
    ['broken YAML', 'Resources: {'],
    ['a duplicate key', 'A: 1\nA: 2'],
    ['an alias', 'A: &a {B: 1}\nC: *a'],
    ['a key that is a list', '? [a]\n: 1'],
    ['two documents', 'A: 1\n---\nB: 2'],
    ['50,000 open brackets', '['.repeat(50_000)],
  ])('returns a text with %s as it is', async (_, text) => {
    expect(await readTemplate(text)).toBe(text);
  });
});
