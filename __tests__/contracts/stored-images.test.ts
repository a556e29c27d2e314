import { expect, test } from '@jest/globals';
import { makeAccount } from '../fakes/account.ts';
import { fakeStoredImages } from '../fakes/stored-images.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { storedImagesContract } from './stored-images.contract.ts';

storedImagesContract('in memory', async () => {
  const account = makeAccount();
  return { account, stored: fakeStoredImages(account), close: async () => {} };
});

storedImagesContract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, stored: await doors.storedImages(), close };
});

test('a job definition in a partition of its own that names an image of ECR by its tag is found, too', async () => {
  const { account, doors, close } = await openAdapter();
  const arn = 'arn:aws-eusc:batch:eusc-de-east-1:123456789012:job-definition/etl:1';
  account.revisions.set(arn, true);
  account.definitions.set(arn, { image: '123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/a/jobs:etl-0a', tags: {} });
  expect(await (await doors.storedImages()).activeRevisions()).toMatchObject([
    { images: ['a/jobs:etl-0a'], registries: ['123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu'] },
  ]);
  await close();
});

test('a job definition that names an image of ECR by its tag is found with repository and tag', async () => {
  const { account, doors, close } = await openAdapter();
  const arn = 'arn:aws:batch:us-east-1:123456789012:job-definition/etl:1';
  const image = '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/batch-job/jobs:etl-0a';
  account.revisions.set(arn, true);
  account.definitions.set(arn, { image, tags: {} });
  expect(await (await doors.storedImages()).activeRevisions()).toMatchObject([{ images: ['batch-job/jobs:etl-0a'] }]);
  await close();
});
