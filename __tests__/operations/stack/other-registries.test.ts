import { expect, test } from '@jest/globals';
import { otherRegistriesNote } from '../../../src/operations/stack/other-registries.ts';

const arn = 'arn:aws:batch:eu-west-1:123456789012:job-definition/etl:1';
const host = (account: string, region: string) => `${account}.dkr.ecr.${region}.amazonaws.com`;

test('images in another account or region are said to stay, each registry once', () => {
  const [account, region] = [host('111122223333', 'eu-west-1'), host('123456789012', 'us-east-1')];
  const registries = [host('123456789012', 'eu-west-1'), region, account];
  expect(
    otherRegistriesNote([
      { arn, registries },
      { arn, registries },
    ]),
  ).toBe(`Images in ${account}, ${region} are not looked at: a lifecycle policy there has to end old ones.`);
});

test('nothing is said of images in the registry of the account and region', () => {
  expect(otherRegistriesNote([{ arn, registries: [host('123456789012', 'eu-west-1')] }])).toBeUndefined();
  const china = 'arn:aws-cn:batch:cn-north-1:123456789012:job-definition/etl:1';
  const own = '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn';
  expect(otherRegistriesNote([{ arn: china, registries: [own] }])).toBeUndefined();
});
