import { expect, test } from '@jest/globals';
import { concat, ref } from '../../src/cloudformation/expression.ts';
import type { StackGraph } from '../../src/graph/graph.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { resolverOf } from '../../src/template/resolver.ts';

test.each([
  ['eu-west-1', 'aws', 'amazonaws.com'],
  ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
  ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
  ['us-iso-east-1', 'aws-iso', 'c2s.ic.gov'],
  ['us-isob-east-1', 'aws-iso-b', 'sc2s.sgov.gov'],
  ['eu-isoe-west-1', 'aws-iso-e', 'cloud.adc-e.uk'],
  ['us-isof-south-1', 'aws-iso-f', 'csp.hci.ic.gov'],
  ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu'],
])('a template in %s is measured with the partition %s and the domain %s', (region, partition, suffix) => {
  const resolve = resolverOf({ stage: stageOf('shop', 'dev'), region } as StackGraph, 'fewest');
  expect(resolve(concat(ref('AWS::Partition'), ' ', ref('AWS::URLSuffix')))).toBe(`${partition} ${suffix}`);
});
