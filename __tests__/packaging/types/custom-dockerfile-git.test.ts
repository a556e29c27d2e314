import { describe, expect, test } from '@jest/globals';
import type { FileLookup } from '../../../src/packaging/packaging.ts';
import { customDockerfile } from '../../../src/packaging/types/custom-dockerfile.ts';
import { fakeCheckout } from '../../fakes/checkout.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';

describe('The context of a Dockerfile that takes the .git folder', () => {
  const files = { Dockerfile: 'FROM x\nCOPY .git .git\n', 'sub/Dockerfile': 'FROM x\nCOPY .git .git\n' };
  const build = (buildContextPath: string, surroundings: FileLookup = fakeWorkspace(files)) =>
    customDockerfile.image({ buildContextPath, dockerfilePath: 'Dockerfile' }, surroundings, 'linux/amd64');

  test.each<[string, FileLookup]>([
    ['.', fakeWorkspace(files)],
    ['..', fakeCheckout(files, 'sub')],
  ])('says what the context %s has of it, which is the top of the checkout', (folder, surroundings) => {
    const { value, diagnostics } = build(folder, surroundings);
    expect(value).toMatchObject({ git: true });
    expect(diagnostics).toMatchObject([
      { code: 'packaging/git-folder', severity: 'note', sentence: expect.stringMatching(/^Line 2 of Dockerfile /) },
    ]);
  });

  test.each<[string, FileLookup]>([
    ['sub', fakeWorkspace(files)],
    ['.', fakeCheckout(files, 'sub')],
  ])('warns that the context %s, a folder below the top of the checkout, has none', (folder, surroundings) => {
    const { value, diagnostics } = build(folder, surroundings);
    expect(value).not.toHaveProperty('git');
    expect(diagnostics).toMatchObject([
      {
        code: 'packaging/git-folder',
        severity: 'warning',
        sentence: expect.stringMatching(/^Line 2 of Dockerfile /),
      },
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['.dockerignore:1', { '.dockerignore': '.git\n' }],
    ['.dockerignore:3', { '.dockerignore': '# x\n!.git\n**\n!Dockerfile' }],
    ['.dockerignore:1', { '.dockerignore': '.git/**' }],
    ['Dockerfile.dockerignore:2', { '.dockerignore': '', 'Dockerfile.dockerignore': '\n.git/objects' }],
  ])('warns that %s leaves it out, with which the build fails', (line, more) => {
    expect(build('.', fakeWorkspace({ ...files, ...more })).diagnostics).toMatchObject([
      {
        code: 'packaging/git-folder',
        severity: 'warning',
        sentence: `Line 2 of Dockerfile takes the .git folder, and ${line} leaves it out of the build context: the build fails, or finds no repository.`,
        hint: expect.stringMatching(/^Remove that line\./),
      },
    ]);
  });

  test.each<[string, string]>([
    ['takes it back', '.git\n!.git'],
    ['is malformed, which the context reports', '.git\n[\n'],
    ['is that of a Dockerfile of another name', 'x'],
  ])('notes what the build has of it where the ignore file %s', (_, text) => {
    const more = { '.dockerignore': text, 'other.dockerignore': '.git' };
    expect(build('.', fakeWorkspace({ ...files, ...more })).diagnostics).toMatchObject([{ severity: 'note' }]);
  });

  test('warns that there is none outside of a checkout', () => {
    expect(build('.', { ...fakeWorkspace(files), hasGit: () => false }).diagnostics).toMatchObject([
      { severity: 'warning', sentence: expect.stringMatching(/has none: it is in no checkout of git\.$/) },
    ]);
    expect(build('.', { ...fakeWorkspace(files), hasGit: () => true }).diagnostics).toMatchObject([
      { severity: 'note' },
    ]);
  });

  test('refuses a context that is a checkout inside of another one, which a prompt would read', () => {
    const { value, diagnostics } = build('sub', { ...fakeWorkspace(files), hasGit: (folder) => folder === 'sub' });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'packaging/git-folder', severity: 'error' }]);
  });

  test('has one image for a target whose stages do not take it', () => {
    const text = 'FROM x AS test\nCOPY .git .git\nFROM x AS run\nRUN true\n';
    const at = (target: string) =>
      customDockerfile.image(
        { buildContextPath: '.', dockerfilePath: 'Dockerfile', target },
        fakeWorkspace({ Dockerfile: text }),
        'linux/amd64',
      );
    expect(at('run').value).not.toHaveProperty('git');
    expect(at('run').diagnostics).toEqual([]);
    expect(at('test').value).toMatchObject({ git: true });
  });
});
