import { findProgram } from '../../../src/adapters/node/machine-programs.ts';
import type { Find } from '../../../src/adapters/node/program-start.ts';
import { type ProgramsRequest, repositoryPrograms } from '../../../src/adapters/node/programs.ts';
import { buildWalls } from '../../../src/adapters/node/walls.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { programQuestion } from '../../contracts/programs.ts';
import { folderWith } from './disk.ts';

const { PATH } = process.env;

/** Returns the absolute path of a program of this machine. */
export const find: Find = (name) => findProgram(name, PATH, []);

/** Returns the strongest walls of this machine, or of one with other programs. */
export const wallsHere = async (found = find) =>
  buildWalls(found, { root: await folderWith({}), temporary: await folderWith({}), kept: [] });

/** Opens the programs of a new folder with these files. */
export const openPrograms = async (files: Record<string, string>, given: Partial<ProgramsRequest> = {}) => {
  const root = await folderWith({ 'size.sh': 'exit', ...files });
  const temporary = await folderWith({});
  const request = { allowed: true, environment: { PATH }, root, temporary, ...given };
  const programs = repositoryPrograms({ ...request, workspace: openWorkspace(root) });
  const ask = (file: string, handler?: string, ...args: unknown[]) =>
    programs.answer(programQuestion(file, handler, ...args));
  return { root, temporary, programs, ask };
};
