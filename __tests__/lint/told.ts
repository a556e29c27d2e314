import { Complained } from '../../src/diagnostics/complained.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import type { Ended } from '../../src/report/diagnostics-file.ts';
import { configWorld } from '../fakes/config-world.ts';

/** What is said of a config beside what later versions will compile: warnings, or what it was refused for. */
export const told = async (config: string): Promise<Ended> => {
  const { world } = configWorld({ config });
  const known = ({ diagnostics, located }: Ended): Ended => ({
    diagnostics: diagnostics.filter(({ code }) => code !== 'config/not-yet'),
    located,
  });
  try {
    return known(await compile(world, { project: 'shop', stage: 'dev', region: 'eu-west-1', notYet: 'warning' }));
  } catch (problem) {
    if (problem instanceof Complained) return known(problem);
    throw problem;
  }
};
