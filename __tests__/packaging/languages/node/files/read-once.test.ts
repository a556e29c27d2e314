import { expect, test } from '@jest/globals';
import { node } from '../../../../../src/packaging/languages/node/node.ts';
import { fakeWorkspace } from '../../../../fakes/workspace.ts';

test('a manifest is read no more often for twenty jobs of a package than for two', () => {
  const jobs = Array.from({ length: 20 }, (_, index) => `src/job${index}.ts`);
  const files = Object.fromEntries(jobs.map((job) => [job, "import './shared';"]));
  const readsFor = (entries: readonly string[]) => {
    const workspace = fakeWorkspace({
      ...files,
      'src/shared.ts': '',
      'package.json': '{"name":"jobs"}',
      'tsconfig.json': '{}',
    });
    const read: string[] = [];
    const text = (path: string) => {
      read.push(path);
      return workspace.text(path);
    };
    const surroundings = { ...workspace, text };
    for (const entryfilePath of entries)
      node.image(
        entryfilePath,
        { entryfilePath, languageSpecificConfig: { nodeVersion: 24 } },
        surroundings,
        'linux/amd64',
      );
    return read.filter((path) => path.endsWith('.json')).sort();
  };
  expect(readsFor(jobs.slice(0, 2))).toContain('tsconfig.json');
  expect(readsFor(jobs)).toEqual(readsFor(jobs.slice(0, 2)));
});
