import { join } from 'node:path';
import { gitBaseBranch } from '../../src/adapters/node/base-branch.ts';
import { gitCheckout } from '../../src/adapters/node/git-info.ts';
import { openWorkspace } from '../../src/adapters/node/workspace.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Makes every call of git that reads the config and its folder at a ref, and returns the kind of the base. */
export const baseKind = (environment: Environment, folder: string, ref: string): Promise<string> => {
  const path = join(folder, 'batch-jobs.yml');
  return gitBaseBranch({ path, real: path }, environment, () => openWorkspace(folder)).at(ref, async (base) => {
    if (base.kind !== 'found') return base.kind;
    await base.workspace.digest({ folder: '.', excluded: [] });
    base.workspace.text('batch-jobs.yml');
    await base.tracking();
    return base.kind;
  });
};

/** Makes every call of git: each value of `$GitInfo`, and the folder at a base that exists and at one that does not. */
export const everyGitCall = async (environment: Environment, folder: string) => ({
  info: await gitCheckout(folder, environment).describe(),
  base: await baseKind(environment, folder, 'base'),
  gone: await baseKind(environment, folder, 'gone'),
});
