import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { movingTag, notesOf, problemsOf } from '../../scripts/release.mjs';
import { root } from '../docs/pages.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const changelog =
  '# Changelog\n\n## Unreleased\n\nx\n\n## 1.2.3 (2026-12-01)\n\n- One.\n\n## 1.2.2 (2026-11-30)\n\n## 1.2\n\n- Two.\n';

describe('a release', () => {
  test('has the notes of its version, and no other', () => {
    expect(notesOf(changelog, '1.2.3')).toBe('- One.');
    expect(notesOf(changelog, '1.2.2')).toBe('');
    expect(notesOf(changelog, '1.2')).toBe('- Two.');
    expect(notesOf(changelog, '1')).toBeUndefined();
  });

  test.each<[string, string, string[]]>([
    ['v1.2.3', '1.2.3', []],
    ['v1.2.3', '1.2.4', ['The tag is v1.2.3, and package.json has the version 1.2.4.']],
    ['v1.2.2', '1.2.2', ['The section of 1.2.2 in CHANGELOG.md is empty.']],
    ['v1.2.4', '1.2.4', ['CHANGELOG.md has no section "## 1.2.4 (<date>)".']],
    ['v1', '1.2.3', ['The tag v1 is no version: a release has a tag such as v1.2.3.']],
    ['v1.2.3-rc.1', '1.2.3', ['The tag v1.2.3-rc.1 is no version: a release has a tag such as v1.2.3.']],
    ['v01.2.3', '01.2.3', ['The tag v01.2.3 is no version: a release has a tag such as v1.2.3.']],
  ])('of the tag %s with the version %s has the problems %j', (tag, version, problems) => {
    expect(problemsOf(tag, { version, changelog })).toEqual(problems);
  });

  test.each([
    ['v1.2.3', 'v1'],
    ['v0.10.0', 'v0'],
  ])('%s moves %s', (tag, moving) => expect(movingTag(tag)).toBe(moving));

  test('of the version in package.json has the newest section of the changelog, below what is not released', () => {
    const { version } = JSON.parse(read('package.json'));
    const [first, ...others] = [...read('CHANGELOG.md').matchAll(/^## (\S+)/gm)].map(([, name]) => name);
    expect(first).toBe('Unreleased');
    expect([version, undefined]).toContain(others[0]);
  });
});

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding */
const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];
/** Categories of the Marketplace, whose names no action may have. https://github.com/marketplace?type=actions */
const categories = `AI Assisted|API management|Backup Utilities|Chat|Code quality|Code review|Code Scanning Ready
Code search|Container CI|Continuous integration|Dependency management|Deployment|Deployment Protection Rules|Desktop tools
Game CI|IDEs|Learning|Localization|Mobile|Mobile CI|Monitoring|Open Source management|Project management|Publishing|Reporting
Security|Support|Testing|Time tracking|Utilities`.split(/[|\n]/);

describe('the Marketplace', () => {
  const action = parse(read('action.yml'));

  // https://docs.github.com/actions/how-tos/create-and-publish-actions/publish-in-github-marketplace
  test('takes name, description and branding of the action, of which the repository has one', () => {
    expect(action.name).toMatch(/^[A-Za-z0-9][A-Za-z0-9 -]{2,60}$/);
    expect(categories.map((one) => one.toLowerCase())).not.toContain(action.name.toLowerCase());
    expect(action.name).not.toMatch(/github/i);
    expect(action.description.length).toBeLessThan(125);
    expect(action.description).toMatch(/^[A-Z].*\.$/);
    expect(colours).toContain(action.branding.color);
    expect(action.branding.icon).toBe('layers');
    expect(readdirSync(root).filter((name) => /^action\.ya?ml$/.test(name))).toEqual(['action.yml']);
    expect(readdirSync(root)).toEqual(expect.arrayContaining(['README.md', 'LICENSE']));
  });
});

describe('workflows of the repository', () => {
  const workflows = readdirSync(join(root, '.github/workflows')).map((name) => [
    name,
    read(`.github/workflows/${name}`),
  ]);
  type Job = { readonly steps?: readonly { readonly uses?: string }[]; readonly permissions?: object };
  const jobsOf = (text: string): [string, Job][] => Object.entries(parse(text).jobs);

  test.each(workflows)('%s grants nothing by default, and names the permissions of each job', (_name, text = '') => {
    expect(parse(text).permissions).toEqual({});
    for (const [job, { permissions }] of jobsOf(text)) expect([job, typeof permissions]).toEqual([job, 'object']);
  });

  test.each(workflows)('%s uses every action by its full commit, with the version beside it', (_name, text = '') => {
    const uses = text.match(/^ *(?:- )?uses: .*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: (?:\$\/\S*|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  // https://github.com/actions/runner/blob/main/src/Sdk/DTPipelines/Pipelines/PipelineConstants.cs (TryParseSelfRepository)
  test.each(workflows)(
    '%s names the top of its repository by $/., since a runner refuses $/ without a path',
    (_, text = '') => {
      const own = [...text.matchAll(/uses: \$\/(\S*)/g)].map(([, path]) => path);
      for (const path of own) expect(path).toMatch(/^\/*[^/\s]/);
    },
  );

  test('pin one commit for each version of an action', () => {
    const pins = workflows.flatMap(([, text = '']) =>
      [...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40}) # (v[\d.]+)$/gm)].map(
        ([, name, commit, version]) => `${name} ${version} ${commit}`,
      ),
    );
    const names = [...new Set(pins)].map((pin) => pin.split(' ')[0]);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(workflows)(
    '%s gives no job with a token of its own a secret but those of builds, and no script an untrusted text',
    (_name, text = '') => {
      // build-inputs.test.ts says which step gets them.
      const ofBuilds =
        /^ {10}([A-Z_]+): \$\{\{ (?:needs\.build\.result != 'success' && )?secrets\.\1(?: \|\| '')? \}\}$/gm;
      expect(text.replace(ofBuilds, '')).not.toMatch(/\bsecrets\./);
      const scripts = [...text.matchAll(/(?<![\w-])run: (?:\|\n((?: {10,}.*\n)+)|(.*))/g)].map(
        ([, block, line]) => block ?? line,
      );
      for (const script of scripts) expect(script).not.toContain('${{');
    },
  );
});

test('SECURITY.md names the private report of GitHub as the way, and no address', () => {
  const text = read('SECURITY.md');
  expect(text).toContain('**Report a vulnerability**');
  expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i);
});
