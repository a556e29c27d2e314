import { describe, expect, test } from '@jest/globals';
import { projectName } from '../../src/config/project.ts';

describe('the project', () => {
  test.each([
    ['input', 'service', 'owner/repo', 'input'],
    [undefined, 'service', 'owner/repo', 'service'],
    [undefined, undefined, 'owner/my_repo.js', 'my-repo-js'],
    [undefined, undefined, 'owner/2fast', 'p-2fast'],
    [undefined, undefined, 'owner/-x-', 'x'],
  ])('input %j, serviceName %j and repository %j make %j', (input, service, repository, name) => {
    expect(projectName(input, service, repository).value).toBe(name);
  });

  test.each(['my_project', '2fast', 'ü', 'a'.repeat(96), ''])(
    '%j, written by somebody, is refused and not mended',
    (name) => {
      const { value, diagnostics } = projectName(name, undefined, 'owner/repo');
      expect(value).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toEqual(['config/project-name']);
    },
  );

  test('nowhere to be found is a complaint that says where to write it', () => {
    expect(projectName(undefined, undefined, undefined).diagnostics[0]?.hint).toContain('serviceName');
  });
});
