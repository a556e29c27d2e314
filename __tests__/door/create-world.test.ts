import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createWorld } from '../../src/door/create-world.ts';
import { readArguments } from '../../src/door/inputs.ts';
import { openLog } from '../../src/door/log.ts';
import { folderWith } from '../adapters/node/disk.ts';

test('a run has one conversation, so that all its comments share one budget of time', async () => {
  const folder = await folderWith({ 'event.json': '{"pull_request":{"number":1}}' });
  const environment = { GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_REPOSITORY: 'acme/svc' };
  const inputs = readArguments(['plan', '--stage', 'dev', '--working-directory', folder, '--github-token', 'ghs_x']);
  const log = await openLog({ out: () => {}, err: () => {} }, ['plan'], environment);
  const { world, close } = createWorld(inputs, environment, log, new AbortController().signal);
  expect(await world.conversation()).toBe(await world.conversation());
  close();
});
