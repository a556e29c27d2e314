import { init } from '../../src/commands/init.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import type { InitRequest } from '../../src/operations/first-files.ts';
import type { NewFile } from '../../src/ports/machine.ts';
import { configWorld } from './config-world.ts';
import { offlineWorld } from './offline-world.ts';
import { type FakeFile, fakeWorkspace } from './workspace.ts';

/** A request of `init` without options. */
export const initRequest: InitRequest = {
  stage: 'dev',
  region: 'us-east-1',
  repository: 'acme/nightly-jobs',
  folder: '.',
  fallback: 'folder',
  program: {
    uses: 'acme/batch-job-action@0123456789012345678901234567890123456789',
    prompt: 'batch-job',
    flags: '',
    files: {},
    isOwnFolder: false,
  },
};

const off = { sentence: 'Programs of the repository are off.', hint: 'Write the value out.' };

/** Runs `init` in a folder in memory, which is also the root of the checkout; returns the files and lines that it wrote. */
export const initIn = async (files: Readonly<Record<string, FakeFile>>, request: Partial<InitRequest> = {}) => {
  const written: Record<string, string> = {};
  const said: string[] = [];
  const create = async (wanted: Readonly<Record<string, string>>): Promise<NewFile[]> =>
    Object.entries(wanted).map(([path, text]) => {
      if (files[path] !== undefined) return { path, kind: 'there' };
      written[path] = text;
      return { path, kind: 'written' };
    });
  const world = offlineWorld({
    source: {
      file: 'batch-jobs.yml',
      name: 'batch-jobs.yml',
      path: 'batch-jobs.yml',
      read: async () => {
        throw new Error('init reads no config but its own drafts');
      },
    },
    workspace: fakeWorkspace(files),
    checkout: async () => ({ describe: async () => ({}), defaultBranch: async () => undefined }),
    // Programs of the repository are not allowed, so none is started.
    programs: async () => ({ answer: async () => ({ kind: 'missing', code: 'directives/custom-off', ...off }) }),
    create,
    console: {
      group: (_, work) => work(),
      info: (line) => void said.push(line),
      annotate: () => {},
      output: () => {},
      summary: () => {},
    },
  });
  const end = async () => init(world, { ...initRequest, ...request });
  return { world, written, said, end };
};

/** Runs `init` in a folder with these files, and compiles the config that it writes. */
export const compiledStarter = async (files: Readonly<Record<string, FakeFile>>) => {
  const { written, said, end } = await initIn(files);
  await end();
  const config = written['batch-jobs.yml'] ?? '';
  const { world } = configWorld({ config, files: { ...files, ...written } });
  return { config, said, written, compiled: await compile(world, { stage: 'dev', region: 'us-east-1' }) };
};
