import { describe, expect, test } from '@jest/globals';
import { outputCommand } from '../../../src/adapters/docker/build.ts';
import { emulationRefusal } from '../../../src/adapters/docker/setup-refusals.ts';
import { digest, open, password } from './open-images.ts';
import { asPodman } from './podman.ts';

/** Publishes an image with a docker that behaves so; returns how it was refused. */
const refusalOf = async (behave: string, more: Parameters<typeof open>[0] = {}) => {
  const { publish } = await open({ ...more, behave });
  return publish(() => {}).catch((problem) => problem);
};

/** The platform that this machine is not. */
const foreign = process.arch === 'arm64' ? 'linux/amd64' : 'linux/arm64';

describe('Podman in place of docker', () => {
  test('builds and pushes an image, whose digest the registry tells', async () => {
    const { publish, docker } = await open({ behave: asPodman() });
    await expect(publish(() => {})).resolves.toBe(digest);
    const [build, push] = await docker.calls();
    expect([build?.words[0], push?.words[0]]).toEqual(['build', 'push']);
    // Podman takes the login from the file of DOCKER_CONFIG, unless REGISTRY_AUTH_FILE names another.
    expect(JSON.parse(push?.login ?? '').Secret).toBe(password);
    expect(push?.environment).not.toHaveProperty('REGISTRY_AUTH_FILE');
  });

  test('gets the folder of code without quotes, which it would take for a part of the path', () => {
    const build = { platform: 'linux/arm64', buildArguments: [] } as unknown as Parameters<typeof outputCommand>[0];
    const folder = { context: '/c', dockerfile: '/d' };
    const outputOf = (path: string) => outputCommand(build, path, folder, []).find((word) => word.startsWith('type='));
    expect(outputOf('/a b/code-0')).toBe('type=local,dest=/a b/code-0');
    expect(outputOf('/a,b"c')).toBe('type=local,"dest=/a,b""c"');
  });

  test('that the registry refuses is reported as a failed login', async () => {
    const line =
      'Error: trying to reuse blob sha256:fc2a at destination: checking whether a blob sha256:fc2a exists in 1.dkr.ecr/x: unauthorized: authentication required';
    const refusal = await refusalOf(asPodman(`if (words[0] === 'push') { say('${line}'); return 125; }`), {
      pushes: 9,
    });
    expect(refusal).toMatchObject({ code: 'packaging/login-failed', message: expect.stringContaining(line) });
  });

  test('is told about a flag of the user that it does not know', async () => {
    expect(await refusalOf(asPodman(), { buildFlags: ['--cache-to', 'type=gha'] })).toMatchObject({
      code: 'packaging/no-docker',
      message: 'This docker is Podman, which does not know the flag --cache-to.',
      hint: expect.stringContaining('BATCH_JOB_DOCKER_BUILD_FLAGS'),
    });
  });

  test('keeps the output of a step apart from its own words', async () => {
    const more = `say('Cannot connect to the Docker daemon. Is the docker daemon running?', 'Error: building at STEP "RUN true": while running runtime: exit status 1'); return 1;`;
    expect(await refusalOf(asPodman(more))).toMatchObject({ code: 'packaging/build-failed' });
  });

  test.each([
    [
      // https://github.com/podman-container-tools/podman/issues/24905
      'Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM',
      'packaging/no-docker',
      /podman machine start/,
    ],
    [
      // https://github.com/podman-container-tools/podman/issues/2542
      'Error: potentially insufficient UIDs or GIDs available in user namespace (requested 0:5 for /usr/bin/write): Check /etc/subuid and /etc/subgid: lchown /usr/bin/write: invalid argument',
      'packaging/no-docker',
      /\/etc\/subuid/,
    ],
    [
      // https://github.com/podman-container-tools/podman/issues/11530
      'Error: creating build container: short-name resolution enforced but cannot prompt without a TTY',
      'packaging/build-failed',
      /docker\.io\/library/,
    ],
    [
      // https://github.com/podman-container-tools/podman/issues/24989
      'Error: creating build container: short-name "x" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
      'packaging/build-failed',
      /unqualified-search-registries/,
    ],
  ])('that says "%s" is reported as %s, with what to do', async (line, code, hint) => {
    const refusal = await refusalOf(asPodman('', `say(${JSON.stringify(line)}); return 125;`));
    expect(refusal).toMatchObject({ name: 'Refused', code, hint: expect.stringMatching(hint) });
  });
});

describe('rootless Docker', () => {
  test.each([
    // https://github.com/docker/docker-install/issues/208
    'Cannot connect to the Docker daemon at unix:///run/user/1000/docker.sock. Is the docker daemon running?',
    // https://github.com/github-aws-runners/terraform-aws-github-runner/issues/2370
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  ])('that says "%s" is told where it listens', async (line) => {
    expect(await refusalOf(`say('${line}'); return 1;`)).toMatchObject({
      code: 'packaging/no-docker',
      hint: expect.stringContaining('unix://$XDG_RUNTIME_DIR/docker.sock'),
    });
  });

  test('builds as any other, by the socket that DOCKER_HOST names', async () => {
    const { publish, docker } = await open();
    Object.assign(docker.environment, {
      DOCKER_HOST: 'unix:///run/user/1000/docker.sock',
      XDG_RUNTIME_DIR: '/run/user/1000',
    });
    await expect(publish(() => {})).resolves.toBe(digest);
    for (const { environment } of await docker.calls())
      expect(environment).toMatchObject({
        DOCKER_HOST: 'unix:///run/user/1000/docker.sock',
        XDG_RUNTIME_DIR: '/run/user/1000',
      });
  });
});

describe('a machine with another processor than the image', () => {
  /** What BuildKit and Podman print: https://github.com/sighupio/gangplank/issues/13, containers/podman#13924. */
  const said = ['#6 0.275 exec /bin/sh: exec format error', 'exec container process `/bin/sh`: Exec format error'];

  test.each(said)('that says "%s" lacks an emulator, and is told by which step it comes', async (line) => {
    const refusal = await refusalOf(`say(${JSON.stringify(line)}); return 1;`, { source: { platform: foreign } });
    expect(refusal).toMatchObject({
      code: 'packaging/no-emulation',
      message: expect.stringContaining(`of job "report" is for ${foreign}, and this machine, linux/`),
      hint: expect.stringContaining(`\`platforms: ${foreign.replace('linux/', '')}\``),
    });
  });

  test('builds what needs no emulator', async () => {
    const { publish } = await open({ source: { platform: foreign } });
    await expect(publish(() => {})).resolves.toBe(digest);
  });

  test.each([
    ['arm64', 'linux/amd64', true],
    ['x64', 'linux/arm64', true],
    ['arm64', 'linux/arm64', false],
    ['x64', 'linux/amd64', false],
  ])('is told from one with the same: %s and %s', (processor, platform, isTold) => {
    const run = { code: 1, lastLines: said };
    expect(emulationRefusal('job "a"', platform, run, processor) !== undefined).toBe(isTold);
    expect(emulationRefusal('job "a"', platform, { ...run, lastLines: ['error'] }, processor)).toBeUndefined();
  });
});
