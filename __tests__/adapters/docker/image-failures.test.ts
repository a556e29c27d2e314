import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { digest, open } from './open-images.ts';

describe('dockerImages', () => {
  test('reports a failed build whose program is not known with its last lines, and pushes nothing', async () => {
    const { publish, docker } = await open({
      behave: `say('#9 0.1 make: Cannot connect to the Docker daemon', 'make: *** [all] Error 2'); return 3;`,
    });
    await expect(publish(() => {})).rejects.toMatchObject({
      code: 'packaging/build-failed',
      message: expect.stringMatching(/"report" ended with exit code 3.*make: \*\*\* \[all\] Error 2/s),
    });
    expect(await docker.calls()).toHaveLength(1);
  });

  test('reports missing docker, daemon, BuildKit client and permission, each with its own hint', async () => {
    const none = await open();
    Object.assign(none.docker.environment, { PATH: '/nonexistent' });
    const daemon = 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?';
    const cases = [
      none,
      await open({ behave: `say('${daemon}'); return 1;` }),
      await open({
        behave: `say('ERROR: BuildKit is enabled but the buildx component is missing or broken.'); return 1;`,
      }),
      await open({ behave: `say('permission denied while trying to connect to the Docker daemon socket'); return 1;` }),
    ];
    const hints: string[] = [];
    for (const { publish } of cases) {
      const refusal = await publish(() => {}).catch((error) => error);
      expect(refusal).toMatchObject({ name: 'Refused', code: 'packaging/no-docker' });
      hints.push(refusal.hint);
    }
    expect(new Set(hints).size).toBe(4);
  });

  test('says why a build does not find the .git folder', async () => {
    const { publish } = await open({
      behave: `say('ERROR: failed to solve: failed to compute cache key: "/.git": not found'); return 1;`,
    });
    await expect(publish(() => {})).rejects.toMatchObject({
      code: 'packaging/build-failed',
      hint: expect.stringContaining('A build context has a .git folder only where'),
    });
  });

  test('builds with the builder of the daemon where docker build is an alias of buildx, whose builder keeps the image', async () => {
    // As after docker/setup-buildx-action with `install: true`: https://github.com/docker/setup-buildx-action#inputs
    const { publish } = await open({
      behave: `
        const kept = path.join(process.env.HOME, 'kept');
        if (words[0] === 'build') {
          if (process.env.BUILDX_BUILDER !== 'default') fs.writeFileSync(kept, '');
          return 0;
        }
        if (!fs.existsSync(kept)) return 0;
        say('An image does not exist locally with the tag: ' + words[1]);
        return 1;`,
    });
    await expect(publish(() => {})).resolves.toBe(digest);
  });

  test('pushes up to five times after transient failures, with a fresh login and pauses', async () => {
    const behave = `if (words[0] === 'push' && count < 5) { say('error: unexpected EOF'); return 1; } return 0;`;
    let logins = 0;
    const login = async () => ({ user: 'AWS', password: `password-${++logins}` });
    const { publish, pauses, builds, docker } = await open({ behave, pushes: 5, login });
    await expect(publish(() => {})).resolves.toBe(digest);
    expect(pauses).toEqual([1000, 3000, 9000, 27_000]);
    expect(await builds()).toBe(1);
    const used = (await docker.calls()).flatMap((call) => (call.login ? [JSON.parse(call.login).Secret] : []));
    expect(used).toEqual([1, 2, 3, 4, 5].map((at) => `password-${at}`));
  });

  test('throws packaging/push-failed if the registry has another digest than docker pushed', async () => {
    const other = `sha256:${'b2'.repeat(32)}`;
    const behave = `if (words[0] === 'push') say(words[1].split(':').at(-1) + ': digest: ${other} size: 741'); return 0;`;
    const { publish } = await open({ behave });
    await expect(publish(() => {})).rejects.toMatchObject({
      code: 'packaging/push-failed',
      message: expect.stringMatching(`as ${other}, and the registry has .* as ${digest}`),
    });
  });

  test('returns the digest that docker pushed and the registry has', async () => {
    const behave = `if (words[0] === 'push') say(words[1].split(':').at(-1) + ': digest: ${digest} size: 741'); return 0;`;
    const { publish, looks } = await open({ behave });
    const before = looks();
    await expect(publish(() => {})).resolves.toBe(digest);
    // One look before the build, one after the push.
    expect(looks() - before).toBe(2);
  });

  test('reports a login that could not be fetched in place of docker’s own words', async () => {
    const { publish, docker } = await open({
      behave: `if (words[0] === 'push') { say('no basic auth credentials'); return 1; } return 0;`,
      pushes: 9,
      login: () => Promise.reject(new Refused({ code: 'aws/denied', message: 'No.', hint: 'Allow it.' })),
    });
    await expect(publish(() => {})).rejects.toMatchObject({ code: 'aws/denied' });
    expect((await docker.calls()).at(-1)?.login).toBe('batch-job got no login from the registry\n');
  });

  test.each([
    ['denied: User is not authorized to perform ecr:InitiateLayerUpload', 'packaging/login-failed', 1],
    ['no basic auth credentials', 'packaging/login-failed', 1],
    ['name invalid', 'packaging/push-failed', 1],
    ['received unexpected HTTP status: 503 Service Unavailable', 'packaging/push-failed', 5],
    ['toomanyrequests: Rate exceeded', 'packaging/push-failed', 5],
    ['write tcp 10.0.0.1:4->10.0.0.2:443: use of closed network connection', 'packaging/push-failed', 5],
  ])('reports a push that ends with "%s" as %s after %i tries', async (line, code, tries) => {
    const { publish, docker } = await open({
      behave: `if (words[0] === 'push') { say('${line}'); return 1; } return 0;`,
      pushes: 9,
    });
    await expect(publish(() => {})).rejects.toMatchObject({
      code,
      message: expect.stringContaining(line),
    });
    expect((await docker.calls()).filter(({ words }) => words[0] === 'push')).toHaveLength(tries);
  });

  test('returns the digest of a tag that another run pushed meanwhile, and does not count it as its own', async () => {
    const { publish, pushed } = await open({
      behave: `if (words[0] === 'push') { say("tag invalid: The image tag 'x' already exists and cannot be overwritten because the tag is immutable."); return 1; } return 0;`,
    });
    await expect(publish(() => {})).resolves.toBe(digest);
    expect(pushed).toEqual([]);
  });

  test('reads the digest again until the registry returns it, and builds and pushes once', async () => {
    const { publish, pauses, pushed, docker } = await open({ seenAfter: 3 });
    await expect(publish(() => {})).resolves.toBe(digest);
    expect(pushed).toEqual([digest]);
    expect(pauses).toEqual([1000, 2000, 4000]);
    expect((await docker.calls()).map(({ words }) => words[0])).toEqual(['build', 'push']);
  });

  test('reads the digest of another run’s tag again until the registry returns it', async () => {
    const behave = `if (words[0] === 'push') { say("The image tag 'x' already exists in the 'y' repository and cannot be overwritten because the tag is immutable."); return 1; } return 0;`;
    const { publish, pauses } = await open({ behave, seenAfter: 1 });
    await expect(publish(() => {})).resolves.toBe(digest);
    expect(pauses).toEqual([1000]);
  });

  test('throws packaging/push-failed if the registry returns no digest for a minute after the push', async () => {
    const { publish, pauses } = await open({ pushes: 9 });
    await expect(publish(() => {})).rejects.toMatchObject({ code: 'packaging/push-failed' });
    expect(pauses.reduce((sum, one) => sum + one, 0)).toBe(60_000);
  });

  test.each([
    ['build', '#7 ERROR: write /app/x: no space left on device', /disk is full/],
    ['build', 'ERROR: failed to copy files: write /x: disk quota exceeded', /disk is full/],
    ['push', 'write /var/lib/docker/tmp/x: no space left on device', /disk is full/],
    [
      'build',
      'ERROR: failed to solve: node:24: 429 Too Many Requests - Server message: toomanyrequests: x',
      /Docker Hub/,
    ],
    ['build', 'You have reached your unauthenticated pull rate limit. https://www.docker.com/', /public\.ecr\.aws/],
    ['build', '#9 0.4 X [ERROR] Could not resolve "./lib"', /includeFiles/],
    ['build', '#9 0.4  ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"', /commit the lock file/],
    ['build', '#9 0.4 error Your lockfile needs to be updated, but yarn was run with it', /commit the lock file/],
    ['build', '#9 0.4 ➤ YN0028: │ The lockfile would have been modified by this install', /commit the lock file/],
    ['build', '#9 0.4 error: lockfile had changes, but lockfile is frozen', /commit the lock file/],
    ['build', 'exit code: 1', /in the log above/],
  ])('reports a %s that ends with "%s" with a hint', async (verb, line, hint) => {
    const { publish } = await open({
      behave: `if (words[0] === '${verb}') { say('${line}'); return 1; } return 0;`,
      pushes: 9,
    });
    await expect(publish(() => {})).rejects.toMatchObject({
      code: `packaging/${verb}-failed`,
      hint: expect.stringMatching(hint),
    });
  });

  test.each(['ENOSPC', 'EDQUOT'])('reports a full disk (%s) while it copies files', async (code) => {
    const { publish, docker } = await open({
      behave: `return words[0] === 'push' ? 1 : 0;`,
      pushes: 9,
      login: () => Promise.reject(Object.assign(new Error(code), { code })),
    });
    await expect(publish(() => {})).rejects.toMatchObject({
      code: 'packaging/build-failed',
      message: expect.stringContaining(docker.temporary),
      hint: expect.stringMatching(/disk is full/),
    });
  });
});
