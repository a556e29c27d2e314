import { expect, test } from '@jest/globals';
import { repositoryPrograms } from '../../../src/adapters/node/programs.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { programQuestion } from '../../contracts/programs.ts';
import { folderWith } from './disk.ts';

test('a run that was stopped refuses to go on without the answer of a program', async () => {
  const root = await folderWith({ 'a.js': 'export default () => 1;' });
  const programs = repositoryPrograms({
    ...{ allowed: true, environment: { PATH: process.env.PATH }, root, temporary: await folderWith({}) },
    ...{ workspace: openWorkspace(root), signal: AbortSignal.abort() },
  });
  await expect(programs.answer(programQuestion('a.js', undefined))).rejects.toMatchObject({ code: 'door/stopped' });
});
