import { readdir } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { folderPrefix, removeLeftFolders } from '../../../src/adapters/docker/leftover.ts';
import { folderWith } from '../node/disk.ts';

test('removeLeftFolders removes the folders of the given process only', async () => {
  const folder = await folderWith({
    [`${folderPrefix(12)}abc/config.json`]: '{}',
    [`${folderPrefix(123)}abc/config.json`]: '{}',
    'batch-job-image-/x': '',
    'other/x': '',
  });
  const left = async () => (await readdir(folder)).sort();
  for (const nobody of [undefined, '', '0', '12x', '../12']) await removeLeftFolders(folder, nobody);
  expect(await left()).toHaveLength(4);
  await removeLeftFolders(folder, '12');
  expect(await left()).toEqual(['batch-job-image-', `${folderPrefix(123)}abc`, 'other']);
  await removeLeftFolders(undefined, '12');
  await removeLeftFolders('/nowhere', '12');
});
