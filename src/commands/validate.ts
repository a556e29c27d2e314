import type { World } from '../ports/world.ts';
import type { Ended } from '../report/diagnostics-file.ts';
import { compile } from './compile.ts';
import type { CompileRequest } from './read-config.ts';

/** Tells every complaint about the config. */
export const validate = async (world: World, request: CompileRequest): Promise<Ended> => {
  const { diagnostics, located } = await compile(world, request);
  world.console.info(`${located.file} is valid.`);
  return { diagnostics, located };
};
