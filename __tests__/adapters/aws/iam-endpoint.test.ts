import { expect, test } from '@jest/globals';
import { iamEndpoint } from '../../../src/adapters/aws/iam-endpoint.ts';

test.each([
  ['eu-central-1', 'sts.eu-central-1.amazonaws.com', 'iam.amazonaws.com', 'us-east-1'],
  ['us-east-1', 'sts.us-east-1.amazonaws.com', 'iam.amazonaws.com', 'us-east-1'],
  ['cn-northwest-1', 'sts.cn-northwest-1.amazonaws.com.cn', 'iam.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
  ['us-gov-east-1', 'sts.us-gov-east-1.amazonaws.com', 'iam.us-gov.amazonaws.com', 'us-gov-west-1'],
  ['eusc-de-east-1', 'sts.eusc-de-east-1.amazonaws.eu', 'iam.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1'],
])('IAM of %s, where STS is %s, is %s and signed for %s', (region, sts, host, signing) => {
  expect(iamEndpoint(region, sts)).toEqual({ host, region: signing });
});
