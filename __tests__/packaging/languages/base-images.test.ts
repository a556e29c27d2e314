import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/generated/languages.ts';
import { firstDockerfile } from '../../../src/packaging/languages/python/first-dockerfile.ts';
import { fakeNpmLock } from '../../fakes/npm-lock.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';

/** Programs with packages, by language: the files, of which the first is the entry, and the version. */
const programs: Readonly<Record<string, readonly (readonly [Readonly<Record<string, string>>, object])[]>> = {
  Node: [
    [
      { 'job.ts': '', 'package.json': '{"dependencies":{"ms":"2"}}', 'package-lock.json': fakeNpmLock() },
      { nodeVersion: 24 },
    ],
    [
      { 'job.js': '', 'package.json': '{}' },
      { nodeVersion: 22, dependenciesToExcludeFromBundle: ['*'] },
    ],
  ],
  Python: [[{ 'job.py': '', 'requirements.txt': 'requests==2.32.3\n' }, { pythonVersion: 3.12 }]],
  Go: [[{ 'main.go': 'package main', 'go.mod': 'module job\ngo 1.24\n', 'go.sum': '' }, {}]],
  Java: [
    [{ 'src/main/java/Job.java': 'class Job {}', 'pom.xml': '<project></project>' }, { javaVersion: 17 }],
    [{ 'src/main/java/Job.java': 'class Job {}', 'build.gradle': '' }, { javaVersion: 25 }],
  ],
  PHP: [[{ 'job.php': '<?php', 'composer.json': '{}', 'composer.lock': '{}' }, { phpVersion: 8.3 }]],
  Ruby: [[{ 'job.rb': '', Gemfile: '', 'Gemfile.lock': '' }, { rubyVersion: 3.3 }]],
  'C#': [[{ 'Job.cs': '', 'Job.csproj': '<Project></Project>' }, { dotnetVersion: 8 }]],
};

/** Returns the images that a Dockerfile names and that are none of its own stages. */
const namedImages = (text: string): string[] => {
  const stages = [...text.matchAll(/^FROM .* AS ([\w-]+)$/gm)].map(([, name]) => name);
  const named = [...text.matchAll(/^FROM (?:--platform=\S+ )?(\S+)|^COPY --from=(\S+)/gm)];
  return named.map(([, from, copied]) => from ?? copied ?? '').filter((one) => !stages.includes(one));
};

describe('the Dockerfiles of languages', () => {
  test.each(languages.map((language) => [language.name, language] as const))(
    'name every image of %s with its registry',
    (name, language) => {
      const all = programs[name] ?? [];
      expect(all).not.toHaveLength(0);
      for (const [files, languageSpecificConfig] of all) {
        const entry = Object.keys(files)[0] as string;
        const program = { entryfilePath: entry, languageSpecificConfig };
        const { value, diagnostics } = language.image(entry, program as never, fakeWorkspace(files), 'linux/amd64');
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const images = namedImages(value && 'text' in value.dockerfile ? value.dockerfile.text : '');
        expect(images).not.toHaveLength(0);
        for (const image of images)
          expect(image).toMatch(/^(?:docker\.io\/library|public\.ecr\.aws|mcr\.microsoft\.com)\//);
      }
    },
  );

  test('name the image of the first one for Python with its registry', () => {
    const files = { 'pyproject.toml': '[project.scripts]\njob = "job:main"\n' };
    const folder = { files: Object.keys(files), text: (path: string) => files[path as keyof typeof files] };
    expect(namedImages(firstDockerfile(undefined, folder)?.text ?? '')).toEqual(['docker.io/library/python:3.13-slim']);
  });
});
