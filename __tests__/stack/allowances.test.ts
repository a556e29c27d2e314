import { describe, expect, test } from '@jest/globals';
import { metadata } from '../../src/cloudformation/metadata.ts';
import { resolveAllowances, unknownAllowances } from '../../src/stack/allowances.ts';
import { kindsOf, removed, template } from './changes.ts';

const bucket = (path: string[]) => ({ Type: 'AWS::S3::Bucket', Metadata: metadata(path) });
const deployed = template({
  UploadsBucket: bucket(['resources', 'uploads']),
  EtlLogGroup: { Type: 'AWS::Logs::LogGroup', Metadata: metadata(['resources', 'etl']) },
  EtlS3UploadsPermission: { Type: 'AWS::Lambda::Permission', Metadata: metadata(['resources', 'etl', 'events']) },
  Own: { Type: 'AWS::DynamoDB::Table' },
  // Its author claims that it belongs to `uploads`.
  Secrets: bucket(['resources', 'uploads']),
});
const allowing = (...names: string[]) => ({ replace: [], delete: names });

describe('an allowance', () => {
  test.each<[string, string[]]>([
    ['uploads', ['UploadsBucket']],
    ['UploadsBucket', ['UploadsBucket']],
    ['etl', ['EtlLogGroup', 'EtlS3UploadsPermission']],
    ['Own', ['Own']],
    ['*', ['*']],
    ['nothing', ['nothing']],
  ])('that names %s means %j', (name, ids) => {
    expect(resolveAllowances(allowing(name), [undefined, deployed]).delete).toEqual(ids);
  });

  test('by the name of the config allows the loss of that resource and of no other', () => {
    const changes = [removed('AWS::S3::Bucket', 'UploadsBucket'), removed('AWS::DynamoDB::Table', 'Own')];
    expect(kindsOf(changes, { deployed, allow: allowing('uploads') })).toEqual(['delete allowed', 'delete']);
    expect(kindsOf([removed('AWS::S3::Bucket', 'Secrets')], { deployed, allow: allowing('uploads') })).toEqual([
      'delete',
    ]);
  });

  test('that names nothing is told with the name that is meant', () => {
    const allow = { replace: ['Foo'], delete: ['Uploadsbucket', 'uploads', '*'] };
    const told = unknownAllowances(allow, [deployed, undefined]);
    expect(told).toEqual([
      expect.stringMatching(/^allow-replace names "Foo", which is neither .* it allows nothing\.$/),
      expect.stringMatching(/^allow-delete names "Uploadsbucket".* Is UploadsBucket meant\?$/),
    ]);
    expect(unknownAllowances(allow, [undefined])).toEqual([]);
    const interrupting = { ...allowing('uploads'), interrupt: ['StpBatchSpot'] };
    expect(unknownAllowances(interrupting, [deployed])).toEqual([
      expect.stringMatching(/^allow-interrupt names "StpBatchSpot"/),
    ]);
    expect(resolveAllowances(interrupting, [deployed]).interrupt).toEqual(['StpBatchSpot']);
  });
});
