import { describe, expect, test } from '@jest/globals';
import { projectName } from '../../src/config/project.ts';

describe('projectName', () => {
  test.each([
    ['input', 'service', 'owner/repo', 'input'],
    [undefined, 'service', 'owner/repo', 'service'],
    [undefined, undefined, 'owner/my_repo.js', 'my-repo-js'],
    [undefined, undefined, 'owner/2fast', 'p-2fast'],
    [undefined, undefined, 'owner/-x-', 'x'],
  ])('of the input %j, serviceName %j and the repository %j is %j', (input, service, repository, name) => {
    expect(projectName(input, service, { repository }).value).toBe(name);
  });

  test.each([
    ['.', 'shop'],
    ['jobs', 'shop-jobs'],
    ['jobs/nightly', 'shop-jobs-nightly'],
    ['.github/batch_jobs', 'shop-github-batch-jobs'],
    ['ünter/-', 'shop-nter'],
  ])('of a config without serviceName in the folder %j of acme/shop is %j', (folder, name) => {
    expect(projectName(undefined, undefined, { repository: 'acme/shop', folder }).value).toBe(name);
    expect(projectName(undefined, 'own', { repository: 'acme/shop', folder }).value).toBe('own');
    expect(projectName(undefined, undefined, { folder }).value).toBeUndefined();
  });

  test.each(['my_project', '2fast', 'ü', 'a'.repeat(96), ''])('rejects the input %j instead of changing it', (name) => {
    const { value, diagnostics } = projectName(name, undefined, { repository: 'owner/repo' });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['config/project-name']);
  });

  test('reports a missing name with the key to add', () => {
    expect(projectName(undefined, undefined).diagnostics[0]?.hint).toContain('serviceName');
  });
});
