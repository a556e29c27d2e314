import { describe, expect, test } from '@jest/globals';
import { compileCommand } from '../../src/commands/compile.ts';
import { validate } from '../../src/commands/validate.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { rules } from '../../src/generated/rules.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { configWorld } from '../fakes/config-world.ts';
import { laterParts, notYet } from '../fakes/later-parts.ts';

const request = { project: 'shop', stage: 'dev', region: 'eu-west-1' };

/** Returns a config of one job with further properties, as JSON; `beside` are further resources, `below` top-level keys. */
const config = (more: object = {}, beside: object = {}, below: object = {}): string =>
  JSON.stringify({
    resources: {
      ...beside,
      tested: {
        type: 'batch-job',
        properties: {
          container: {
            packaging: {
              type: 'prebuilt-image',
              properties: { image: 'public.ecr.aws/docker/library/busybox:stable' },
            },
          },
          resources: { cpu: 1, memory: 900 },
          timeout: 3600,
          ...more,
        },
      },
    },
    ...below,
  });

/** A config with parts that are not compiled yet, and one key that is ignored. */
const later = (connectTo = ['web']): string =>
  config({ connectTo }, laterParts, {
    scripts: {},
    // What nothing is connected to may trip a rule.
    lint: Object.fromEntries(rules.map(({ type }) => [type, 'off'])),
  });

/** Runs a command on a config; returns its diagnostics as `severity code`, its log lines and the files it writes. */
const runCommand = async (command: typeof validate, text: string) => {
  const { world, written } = configWorld({ config: text });
  const lines: string[] = [];
  const console = { ...world.console, info: (line: string) => void lines.push(line) };
  const ended = await command({ ...world, console }, request).catch((problem: unknown) => {
    if (problem instanceof DiagnosticsError) return problem;
    throw problem;
  });
  const codes = ended.diagnostics.map(({ code, severity }) => `${severity} ${code}`).sort();
  return { codes, refused: ended instanceof DiagnosticsError, lines, written: Object.keys(written) };
};

describe('a part of the config that is not compiled yet', () => {
  test.each([
    ['validate', validate],
    ['compile', compileCommand],
    ['what plan and deploy begin with', compile],
  ])('is refused by %s, all of them at once, before anything is written', async (_, command) => {
    const { codes, refused, written } = await runCommand(command as typeof validate, later());
    expect(codes).toEqual([...Array(notYet).fill('error config/not-yet'), 'warning config/ignored']);
    expect(refused).toBe(true);
    expect(written).toEqual([]);
  });

  test('is reported together with errors of every step', async () => {
    const { codes } = await runCommand(validate, later(['nothing']).replace('"memory":900', '"memory":2'));
    expect(codes).toContain('error config/out-of-range');
    expect(codes).toContain('error config/not-yet');
    const linked = await runCommand(validate, later(['nothing']));
    expect(linked.codes).toContain('error config/unknown-resource');
    expect(linked.codes.filter((code) => code.endsWith('config/not-yet'))).toHaveLength(notYet);
  });

  test('does not affect the rest of the config', async () => {
    const { codes, lines } = await runCommand(validate, config());
    expect(codes).toEqual([]);
    expect(lines).toEqual([
      'batch-jobs.yml is valid.',
      expect.stringMatching(/^tested has no events, so nothing starts it by itself\. /),
    ]);
    const byPath = await runCommand(
      (world, request) => validate(world, request, (words) => `node x.js ${words}`),
      config(),
    );
    expect(byPath.lines[1]).toMatch(/ in AWS `node x\.js run --job tested --stage \w+` once \w+ is deployed\.$/);
  });
});

test('a config with warnings is not called valid: what they name may fail a build', async () => {
  const { codes, lines } = await runCommand(validate, config({}, {}, { scripts: {} }));
  expect(codes).toEqual(['warning config/ignored']);
  expect(lines[0]).toBe('batch-jobs.yml has no errors, and 1 warning.');
});

describe('a job whose image is built', () => {
  const packaging = { type: 'custom-dockerfile', properties: { buildContextPath: '.' } };
  const built = config({ container: { packaging } });

  test('is validated without reading a file of its context', async () => {
    const { world } = configWorld({ config: built, files: { Dockerfile: '' } });
    const digest = async () => {
      throw new Error('a file was read');
    };
    await expect(validate({ ...world, workspace: { ...world.workspace, digest } }, request)).resolves.toMatchObject({
      diagnostics: [],
    });
  });

  test('is refused by validate for a link that compile refuses', async () => {
    const { world } = configWorld({ config: built, files: { Dockerfile: '', away: { link: '/etc/passwd' } } });
    for (const command of [validate, compile])
      await expect(command(world, request)).rejects.toMatchObject({
        diagnostics: [expect.objectContaining({ code: 'source/outside' })],
      });
  });
});

describe('pythonVersion', () => {
  const withVersion = (written: string) =>
    config({
      container: {
        packaging: {
          type: 'stacktape-image-buildpack',
          properties: { entryfilePath: 'job.py', languageSpecificConfig: { pythonVersion: 'VERSION' } },
        },
      },
    }).replace('"VERSION"', written);

  test('may be the text "3.10"', async () => {
    const { world } = configWorld({ config: withVersion('"3.10"') });
    const { diagnostics } = await validate(world, request);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is refused as the number 3.10, which is 3.1, with the hint to quote it', async () => {
    const { world } = configWorld({ config: withVersion('3.10') });
    await expect(validate(world, request)).rejects.toMatchObject({
      diagnostics: [expect.objectContaining({ code: 'config/not-allowed', hint: 'Put it into quotes: "3.10".' })],
    });
  });
});

describe('a committed .npmrc that takes a login from a variable', () => {
  const program = config({
    container: { packaging: { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'job.ts' } } },
  });
  const found = async (npmrc: string, buildSecrets?: readonly string[]) => {
    const files = { 'job.ts': '', 'package.json': '{}', 'package-lock.json': '{}', '.npmrc': npmrc };
    const { world } = configWorld({ config: program, files });
    const { diagnostics } = await validate(world, { ...request, ...(buildSecrets ? { buildSecrets } : {}) });
    return diagnostics.filter(({ code }) => code === 'packaging/registry-token');
  };
  const npmrc = '# registry\n@acme:registry=https://npm.acme.test\n//npm.acme.test/:_authToken=${NPM_TOKEN}\n';

  test('is a warning with the line and the input that helps, also where the build has the secret, over which it wins', async () => {
    for (const secrets of [[], ['netrc'], ['npmrc']])
      expect(await found(npmrc, secrets)).toMatchObject([
        {
          severity: 'warning',
          sentence: expect.stringContaining(
            '.npmrc:3 takes the login of a registry from NPM_TOKEN, which no build has, and wins over the secret npmrc',
          ),
          hint: expect.stringContaining('build-secrets: npmrc=NPMRC'),
        },
      ]);
  });

  test('is a note to a command that builds nothing', async () => {
    expect(await found(npmrc)).toMatchObject([{ severity: 'note' }]);
  });

  test('is no matter where the login stands in a comment, or is none', async () => {
    expect(await found(`# ${npmrc.split('\n')[2]}\nprefix=x\n`, [])).toEqual([]);
  });
});

describe('a secret of builds that no Dockerfile mounts', () => {
  const found = async (packaging: unknown, buildSecrets?: readonly string[]) => {
    const files = { 'job.ts': '', Dockerfile: 'FROM a:1\nRUN --mount=type=secret,id=models ./fetch\n' };
    const { world } = configWorld({ config: config({ container: { packaging } }), files });
    const { diagnostics } = await validate(world, { ...request, ...(buildSecrets ? { buildSecrets } : {}) });
    return diagnostics.filter(({ code }) => code === 'packaging/unmounted-secret');
  };
  const program = { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'job.ts' } };
  const own = { type: 'custom-dockerfile', properties: { buildContextPath: '.' } };

  test('is a warning with the id that was meant, and none for what generated Dockerfiles mount', async () => {
    expect(await found(program, ['npm', 'npmrc', 'netrc'])).toMatchObject([
      {
        severity: 'warning',
        sentence: expect.stringContaining('No Dockerfile mounts the secret `npm`'),
        hint: 'Did you mean `npmrc`?',
      },
    ]);
    expect(await found(program)).toEqual([]);
  });

  test("is looked for in the user's own Dockerfiles", async () => {
    expect(await found(own, ['models'])).toEqual([]);
    expect(await found(own, ['token'])).toHaveLength(1);
  });
});

describe('validate without mistakes says', () => {
  const said = async (text: string): Promise<string[]> => {
    const { world } = configWorld({ config: text });
    const lines: string[] = [];
    await validate({ ...world, console: { ...world.console, info: (line) => void lines.push(line) } }, request);
    return lines.filter((line) => /^(?:Before its first|Previews may borrow)/.test(line));
  };
  const search = (properties: object = {}) => ({
    catalog: {
      type: 'open-search-domain',
      properties: {
        version: '2.19',
        clusterConfig: { instanceType: 't3.small.search', instanceCount: 1 },
        ...properties,
      },
    },
  });

  test('what an account needs before a first deploy, and nothing where nothing is needed', async () => {
    const inVpc = { accessibility: { accessibilityMode: 'vpc' } };
    expect(await said(config({ connectTo: ['catalog'] }, search(inVpc)))).toEqual([
      expect.stringContaining(
        '`aws iam create-service-linked-role --aws-service-name opensearchservice.amazonaws.com`',
      ),
    ]);
    expect(await said(config())).toEqual([]);
  });

  test('what code of previews may do with each resource that the stage lends', async () => {
    const lent = { stackConfig: { lend: ['files'], compute: { lend: ['previews'] } } };
    expect(await said(config({ connectTo: ['files'] }, { files: { type: 'bucket' } }, lent))).toEqual([
      'Previews may borrow files: the code of a pull request may read, write and delete objects in files before anybody has reviewed it.',
    ]);
  });
});
