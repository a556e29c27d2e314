import { describe, expect, test } from '@jest/globals';
import { attestingBuilds, type BuildAttestation } from '../../../src/adapters/docker/build-attestations.ts';
import type { DockerRun } from '../../../src/adapters/docker/process.ts';
import { digest, open } from './open-images.ts';

const both: readonly BuildAttestation[] = ['provenance', 'sbom'];
const flags = ['--provenance=mode=min', '--sbom=true'];
const done: DockerRun = { code: 0, lastLines: [] };
const failed = (line: string, code = 1): DockerRun => ({ code, lastLines: ['#1 building', line] });

/** Builds by a builder that fails, as `says` has it, while a build has a flag of `unable`; returns flags and lines. */
const run = async (wanted: readonly BuildAttestation[], unable: readonly string[], says: string, times = 1) => {
  const builds: (readonly string[])[] = [];
  const lines: string[] = [];
  const attesting = attestingBuilds(wanted);
  const build = async (given: readonly string[]) => {
    builds.push(given);
    return given.some((flag) => unable.includes(flag)) ? failed(says) : done;
  };
  const ends = await Promise.all(Array.from({ length: times }, () => attesting(build, (line) => lines.push(line))));
  return { builds, lines, codes: ends.map(({ code }) => code) };
};

describe('builds with attestations', () => {
  test('have the flags of what is asked for, and none by default', async () => {
    expect((await run(both, [], '')).builds).toEqual([flags]);
    expect((await run(['sbom'], [], '')).builds).toEqual([['--sbom=true']]);
    expect((await run([], [], '')).builds).toEqual([[]]);
  });

  test.each([
    'ERROR: Attestation is not supported for the docker driver.',
    'ERROR: failed to build: attestations are not supported by the current BuildKit daemon',
    'unknown flag: --provenance',
    'Error: unknown flag: --provenance',
  ])('are made without where the builder says "%s", side by side and said once', async (says) => {
    const { builds, lines, codes } = await run(both, flags, says, 3);
    expect(codes).toEqual([0, 0, 0]);
    expect(builds.filter((given) => given.length === 0)).toHaveLength(3);
    expect(lines).toEqual(both.map((kind) => `This builder cannot attach ${kind} to images: they are built without.`));
  });

  test('keep their provenance where only the list of packages cannot be made', async () => {
    const says = 'ERROR: failed to solve: docker.io/docker/buildkit-syft-scanner:stable-1: 429 Too Many Requests';
    const { builds, lines } = await run(both, ['--sbom=true'], says);
    expect(builds).toEqual([flags, ['--provenance=mode=min']]);
    expect(lines).toEqual(['This builder cannot attach sbom to images: they are built without.']);
  });

  test('that fail by themselves fail at once, in their own words', async () => {
    const { builds, codes, lines } = await run(both, flags, 'ERROR: process "/bin/sh -c exit 3" did not complete');
    expect([builds.length, codes, lines]).toEqual([1, [1], []]);
  });

  test('fail in the words of the builder that has no attestations, where it fails without them as well', async () => {
    const attesting = attestingBuilds(both);
    const answers = [failed('unknown flag: --sbom'), failed('COPY failed', 2)];
    expect(
      await attesting(
        async () => answers.shift() ?? done,
        () => {},
      ),
    ).toMatchObject({ code: 2 });
  });

  test('are not begun again after docker was stopped', async () => {
    let builds = 0;
    const stopped: DockerRun = { code: undefined, lastLines: ['unknown flag: --sbom'] };
    const build = async () => {
      builds += 1;
      return stopped;
    };
    expect(await attestingBuilds(both)(build, () => {})).toBe(stopped);
    expect(builds).toBe(1);
  });
});

describe('docker build', () => {
  const buildsOf = async ({ docker }: Awaited<ReturnType<typeof open>>) =>
    (await docker.calls()).map(({ words }) => words).filter(([command]) => command === 'build');

  test('has no flag of attestations by default', async () => {
    const opened = await open();
    await opened.publish(() => {});
    expect((await buildsOf(opened)).flat().filter((word) => /^--(provenance|sbom)/.test(word))).toEqual([]);
  });

  test('is started again without them by a docker that has none, and its image is pushed', async () => {
    const behave = `if (words.some((word) => word.startsWith('--sbom'))) { say('unknown flag: --sbom'); return 125; } return 0;`;
    const opened = await open({ behave, attestations: ['sbom'] });
    const lines: string[] = [];
    expect(await opened.publish((line) => lines.push(line))).toBe(digest);
    expect((await buildsOf(opened)).map((words) => words.includes('--sbom=true'))).toEqual([true, false]);
    expect(lines).toContain('This builder cannot attach sbom to images: they are built without.');
  });
});
