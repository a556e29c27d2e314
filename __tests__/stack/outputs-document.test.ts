import { describe, expect, test } from '@jest/globals';
import { outputsDocument } from '../../src/stack/outputs-document.ts';

const idIn = (partition: string, region: string) =>
  `arn:${partition}:cloudformation:${region}:123456789012:stack/jobs-dev/uuid`;

describe('outputsDocument', () => {
  test('returns parameters by resource, own outputs of the config by name, and omits outputs that the stack does not have', () => {
    const params = [
      { resource: 'b', param: 'url', output: 'BUrl' },
      { resource: 'a', param: 'name', output: 'AName' },
      { resource: 'a', param: 'arn', output: 'AArn' },
      { resource: 'c', param: 'gone', output: 'CGone' },
    ];
    const document = outputsDocument(
      idIn('aws', 'us-east-1'),
      { BUrl: 'u', AName: 'n', AArn: 'r', Zebra: 'z', Ant: 'y' },
      params,
    );
    expect(JSON.stringify(document.resources)).toBe('{"a":{"arn":"r","name":"n"},"b":{"url":"u"}}');
    expect(JSON.stringify(document.stack)).toBe('{"Ant":"y","Zebra":"z"}');
    expect(document.version).toBe(1);
  });

  test.each([
    ['aws', 'eu-central-1', 'https://eu-central-1.console.aws.amazon.com/cloudformation/'],
    ['aws-cn', 'cn-north-1', 'https://cn-north-1.console.amazonaws.cn/cloudformation/'],
    ['aws-us-gov', 'us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/cloudformation/'],
  ])('links to the console of the partition %s', (partition, region, start) => {
    expect(outputsDocument(idIn(partition, region), {}, []).links.stack?.startsWith(start)).toBe(true);
  });

  test('has no links in a partition with an unknown console', () => {
    expect(outputsDocument(idIn('aws-iso', 'us-iso-east-1'), {}, []).links).toEqual({});
  });
});
