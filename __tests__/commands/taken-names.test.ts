import { expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { makeAccount } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, request } from './plan-fixture.ts';

/** Returns the hint of a deployment that adds a bucket, which AWS refuses for this reason. */
const hintAfter = async (logicalId: string, reason: string): Promise<string> => {
  const account = makeAccount();
  await deploy(makeWorld([], account, config()).world, request());
  account.cloud.failures.set(logicalId, reason);
  const fake = makeWorld([], account, config({ queue: '  lake:\n    type: bucket', memory: 1_900 }));
  const failure = await deploy(fake.world, request()).catch((problem) => problem);
  expect(failure.code).toBe('stack/deploy-failed');
  return failure.hint;
};

test.each([
  "Resource of type 'AWS::S3::Bucket' with identifier 'shop-dev-lake-0123456789ab' already exists.",
  'shop-dev-lake-0123456789ab already exists in stack arn:aws:cloudformation:…',
  'Your previous request to create the named bucket succeeded (BucketAlreadyOwnedByYou)',
])('A bucket that comes back under a name that is taken is explained: %s', async (reason) => {
  expect(await hintAfter('LakeBucket', reason)).toMatch(
    /^The name of LakeBucket is taken, .* stayed in the account .* another name in the config, .* deploy again\.$/,
  );
});

test.each([
  ['LakeBucket', 'Access Denied'],
  ['ReportJobDefinition', 'It already exists.'],
])('A failure of %s with the reason %s is no name that data holds', async (id, reason) => {
  expect(await hintAfter(id, reason)).toBe('Mend what failed first and deploy again.');
});
