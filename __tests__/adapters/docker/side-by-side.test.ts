import { describe, expect, test } from '@jest/globals';
import { imageName, type PlannedImage } from '../../../src/packaging/planned-image.ts';
import { digest, host, open } from './open-images.ts';

/** Output of the fake docker's push, as docker ends it: with the digest of the tag. */
const printDigest = `
  if (words[0] === 'push') say(words[1].split(':')[1] + ': digest: ${digest} size: 1234');`;

/** Returns planned images of three jobs with one context, of which the last one has another Dockerfile. */
const threeJobs = (image: PlannedImage): PlannedImage[] =>
  ['a', 'b', 'c'].map((job) => ({
    ...image,
    job,
    tag: `${job}-${'0'.repeat(32)}`,
    ...(job === 'c' ? { dockerfile: { text: 'FROM y' } } : {}),
  }));

const silent = () => ({ line: () => {}, end: () => {} });

describe('dockerImages with several images', () => {
  test('copies a shared context once, logs in once, and looks at the repository before all and after each push', async () => {
    let logins = 0;
    const login = async () => ({ user: 'AWS', password: `canary-${++logins}` });
    const { images, image, docker, ensured, looks } = await open({ behave: `${printDigest} return 0;`, login });
    const digests = await images.publish(threeJobs(image), silent);
    expect([...digests.values()]).toEqual(Array(3).fill(digest));
    const builds = (await docker.calls()).filter(({ words }) => words[0] === 'build');
    expect(builds).toHaveLength(3);
    expect(new Set(builds.map(({ words }) => words.at(-1))).size).toBe(1);
    expect(builds.map(({ dockerfile }) => dockerfile).sort()).toEqual(['FROM x', 'FROM x', 'FROM y']);
    expect([logins, ensured.length, looks()]).toEqual([1, 1, 4]);
  });

  test('begins no image after a failure, ends those under way, and reports each end', async () => {
    const behave = `${printDigest} if (words[0] === 'build') return words.some((one) => /:b-0/.test(one)) ? 3 : 0;`;
    const { images, image, docker } = await open({ behave });
    const ends: string[] = [];
    const three = threeJobs(image);
    // Two at a time: c is begun only after one of the first two has ended.
    const failed = images.publish([three[1], three[0], three[2]] as PlannedImage[], ({ job }) => ({
      line: () => {},
      end: (problem) => ends.push(problem === undefined ? job : `${job} failed`),
    }));
    await expect(failed).rejects.toMatchObject({ code: 'packaging/build-failed', job: 'b' });
    expect(ends.filter((end) => end === 'b failed')).toHaveLength(1);
    const pushed = (await docker.calls()).filter(({ words }) => words[0] === 'push').map(({ words }) => words[1]);
    expect(pushed).toContain(`${host}/${imageName(three[0] as PlannedImage)}`);
    expect(ends).toContain('a');
  });

  test('finds a missing docker before it creates a repository', async () => {
    const { images, image, docker, ensured } = await open();
    Object.assign(docker.environment, { PATH: '/nonexistent' });
    await expect(images.publish([image], silent)).rejects.toMatchObject({ code: 'packaging/no-docker' });
    expect(ensured).toEqual([]);
  });

  test('reports the errors of the programs of a build with their places, instead of the last lines', async () => {
    const behave = `say('#9 0.1 ✘ [ERROR] Could not resolve "./x"', '#9 0.1 ', '#9 0.1     run.sh:1:2:'); return 1;`;
    const { publish } = await open({ behave });
    await expect(publish(() => {})).rejects.toMatchObject({
      code: 'packaging/build-failed',
      message: 'The image of job "report" could not be built: run.sh:1:3: Could not resolve "./x"',
      errors: [{ sentence: 'Could not resolve "./x"', file: 'run.sh', line: 1, column: 3 }],
    });
  });
});
