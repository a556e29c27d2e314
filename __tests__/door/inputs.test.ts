import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { commands } from '../../src/commands/table.ts';
import { inputRules } from '../../src/door/input-rules.ts';
import { InputErrors, listed, readArguments, readEnvironment, readVariables } from '../../src/door/inputs.ts';
import { stepOutputs } from '../../src/door/step-outputs.ts';
import { everyCode } from '../diagnostics/every-code.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = Object.keys(inputRules);

/** Allowed value of each input that does not accept any text. */
const allowed: Record<string, string> = {
  stage: 'dev',
  'aws-region': 'eu-central-1',
  'role-to-assume': 'arn:aws:iam::123456789012:role/path/name',
  'push-role-to-assume': 'arn:aws:iam::123456789012:role/path/name',
  'role-session-name': 'run-1',
  ...{ 'role-duration-seconds': '900', 'role-session-tags': 'false', 'role-external-id': 'acme:jobs/1' },
  'expected-account-ids': '123456789012,\n210987654321',
  'wait-minutes': '30',
  deploy: 'true',
  ...{ 'termination-protection': 'true', rollback: 'false', express: 'true' },
  to: '20261124T120000Z-0123456789ab',
  'refresh-images': 'true',
  'max-changes': '20',
  'preview-ttl-hours': '168',
  ...{ 'smoke-run': 'report, etl', 'smoke-run-minutes': '15' },
  'preview-idle-hours': '72',
  'image-keep-days': '30',
  'oidc-issuer': 'https://ghes.example.com/_services/token',
  'pull-request': '12',
  'build-concurrency': '4',
  'build-cache': 'gha',
  platform: 'linux/arm64',
  ...{ 'build-secrets': 'npmrc=NPMRC\nnetrc=./ci/netrc', 'build-ssh': 'default,\ndeploy=/keys/id' },
  'image-registry': '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn',
  ...{ 'linked-artifacts': 'true', 'build-attestations': 'provenance, sbom' },
  ...{ 'verify-images': 'ours', 'signer-workflow': 'acme/ci/.github/workflows/build.yml@refs/tags/v1' },
  format: 'sarif',
  strict: 'true',
  'base-ref': 'origin/main',
  'base-stage': 'staging',
  'artifact-bucket': 'templates-of-jobs',
  comment: 'on-change',
  'result-labels': 'true',
  'fail-on-blocked': 'false',
  'drift-issue': 'true',
  'fail-on-drift': 'true',
  remediate: 'false',
  'failure-issue': 'true',
  'allow-custom-directives': 'true',
  variables: '{memory: 2048}',
  tags: '{team: data}',
  'policy-file': 'acme/policies/batch.yml@v1',
  ...{ 'on-plan-mismatch': 'report', 'require-plan': 'true', 'plan-workflow': '.github/workflows/plan.yml' },
  'cloudformation-role-arn': 'arn:aws-cn:iam::123456789012:role/name',
  ...{ execution: 'run-1', stop: 'run-2', retry: 'arn:aws:states:us-east-1:123456789012:execution:report:a1' },
  ...{ wait: 'false', follow: 'true', local: 'true' },
};
/** Inputs and outputs that version 1 announces. Their names never change, so that no workflow has to. */
const promisedInputs =
  `command config working-directory project-name stage aws-region role-to-assume push-role-to-assume
  role-session-name role-duration-seconds expected-account-ids cloudformation-role-arn artifact-bucket tags variables
  github-token comment comment-slot deploy allow-replace allow-delete plan-file on-plan-mismatch require-plan images-file platform
  build-cache rollback termination-protection express wait-minutes preview-ttl-hours preview-label confirm drift-issue
  fail-on-blocked fail-on-drift drift-ignore remediate job event event-file base-ref base-stage output-dir
  allow-custom-directives allow-interrupt refresh-images build-concurrency build-secrets build-ssh format strict local preview-idle-hours
  image-keep-days pull-request sample execution index follow since stop retry wait oidc-issuer failure-issue
  smoke-run smoke-run-minutes image-registry verify-images trusted-root signer-workflow attestation-bundles dotenv-file
  linked-artifacts build-attestations policy-file plan-workflow max-changes role-session-tags role-external-id
  result-labels to`.split(/\s+/);
const promisedOutputs =
  `has-changes changes replacements deletions plan-hash plan-file report-file report-page template-file
  change-set-arn stack-name stack-id stack-status outputs outputs-file images images-file image-checksums drift-status drifted-resources
  comment-id comment-url run-status run-log diagnostics sarif-file failure-reason`.split(/\s+/);

const goodValue = (name: string): string => allowed[name] ?? 'some text';

const some = fc.subarray(names, { minLength: 1 });

describe('inputs', () => {
  test.each(['--version', '-v', 'version'])('%s asks for the version', (word) => {
    expect(readArguments([word])).toEqual({ command: 'version', values: {} });
  });

  test.each([
    [['help', 'plan'], 'plan'],
    [['plan', '--help'], 'plan'],
    [['help'], undefined],
    [['help', '--stage'], undefined],
  ])('%j asks for the help of %s', (words, command) => {
    expect(readArguments(words)).toEqual({ command: 'help', ...(command ? { help: command } : {}), values: {} });
  });

  test('refuse help about a command that there is not', () => {
    expect(() => readArguments(['help', 'plam'])).toThrow(InputErrors);
  });

  test('refuse a flag that is given twice', () => {
    expect(() => readArguments(['plan', '--stage', 'dev', '--stage=prod'])).toThrow(InputErrors);
  });

  test('name the stage flag for a word that can be a stage', () => {
    const refusalsOf = (words: readonly string[]) => {
      try {
        readArguments(words);
      } catch (problem) {
        return (problem as InputErrors).refusals.map(({ hint }) => hint);
      }
      return [];
    };
    expect(refusalsOf(['deploy', 'dev'])).toEqual([expect.stringContaining('Did you mean `--stage dev`?')]);
    expect(refusalsOf(['deploy', 'two words'])).toEqual([expect.not.stringContaining('--stage')]);
    expect(refusalsOf(['validate', '--foo', 'x'])[0]).not.toContain('--wait-minutes');
  });

  test('are read alike from a flag with a space, a flag with = and the input of a step', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(commands)), some, (command, given) => {
        const spaced = readArguments([command, ...given.flatMap((name) => [`--${name}`, goodValue(name)])]);
        const equal = readArguments([command, ...given.map((name) => `--${name}=${goodValue(name)}`)]);
        const entries = given.map((name) => [`INPUT_${name.toUpperCase()}`, goodValue(name)]);
        const step = readEnvironment({
          INPUT_COMMAND: command,
          ...Object.fromEntries(entries),
          INPUT_CONFIRM: given.includes('confirm') ? goodValue('confirm') : '',
        });
        expect(equal).toEqual(spaced);
        expect(step).toEqual(spaced);
        expect(Object.keys(spaced.values).sort()).toEqual([...given].sort());
      }),
    );
  });

  test('are read or refused with a code and a hint, whatever the words are', () => {
    const word = fc.oneof(
      fc.constantFrom(...Object.keys(commands)),
      fc.constantFrom(...names.map((name) => `--${name}`), '--', '---', '--=', '-', '', '--constructor', 'toString'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        try {
          readArguments(words);
        } catch (problem) {
          expect(problem).toBeInstanceOf(InputErrors);
          const { refusals } = problem as InputErrors;
          expect(refusals.length).toBeGreaterThan(0);
          for (const { code, message, hint } of refusals) {
            expect(Object.keys(everyCode)).toContain(code);
            expect(message).toMatch(/\.$/);
            expect(hint).toMatch(/\.$/);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    [
      'stage',
      ['dev', 'pr-12', 'A', '1', 'dev-', 'a--b', 'PREVIEW', 'a'.repeat(32)],
      ['preview', '-a', 'a_b', 'a'.repeat(33), 'dev\n', 'ä'],
    ],
    [
      'aws-region',
      ['us-east-1', 'us-gov-west-1', 'us-iso-east-1', 'eu-isoe-west-1', 'eusc-de-east-1', 'cn-north-1'],
      ['us', 'US-EAST-1', 'us-east-1\n', 'a.b/c'],
    ],
    [
      'base-ref',
      ['main', 'origin/release-1.2', 'v1.0.0', 'HEAD~1', '0123abc', 'main@{1}'],
      ['-o', '--output=x', 'main:file', 'a b', 'main\n', 'a;b', '$(x)'],
    ],
    [
      'role-duration-seconds',
      ['900', '999', '1000', '3600', '42999', '43199', '43200'],
      ['899', '43201', '1e3', '-900', '0900'],
    ],
    ['expected-account-ids', ['123456789012', ' 123456789012 , 210987654321\n'], [',', '1', '123456789012,1']],
  ])('%s', (name, good, bad) => {
    for (const value of good) expect(readArguments(['deploy', `--${name}=${value}`]).values).toEqual({ [name]: value });
    for (const value of bad) expect(() => readArguments(['deploy', `--${name}=${value}`])).toThrow(InputErrors);
  });

  test('of a step without a command are those of plan', () => {
    expect(readEnvironment({ INPUT_STAGE: 'dev' })).toEqual({ command: 'plan', values: { stage: 'dev' } });
    expect(readEnvironment({ INPUT_COMMAND: '' }).command).toBe('plan');
  });

  test('separate the items of a list by commas and line breaks', () => {
    expect(listed(' a, b\nc,,\n')).toEqual(['a', 'b', 'c']);
    expect(listed(undefined)).toEqual([]);
  });

  test('of later versions are refused', () => {});
});

describe('the input variables', () => {
  test.each<[string | undefined, object]>([
    [undefined, {}],
    ['{memory: 2048, owner: ops}', { memory: 2048, owner: 'ops' }],
    ['{"tags": {"a": [1]}}', { tags: { a: [1] } }],
    ['a: 1\nb: "2"', { a: 1, b: '2' }],
    ['{}', {}],
  ])('accepts the map %j', async (text, value) => {
    expect(await readVariables(text)).toEqual(value);
  });

  test.each(['x', '1', '[a]', 'null', '{', 'a=1', '{a: 1, a: 2}', '{__proto__: 1}'])(
    'refuses %j, which is no map',
    async (text) => {
      await expect(readVariables(text)).rejects.toMatchObject({
        name: 'Refused',
        code: 'door/bad-value',
        hint: expect.stringContaining('{memory: 2048'),
      });
    },
  );
});

describe('the documentation of inputs and outputs', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

  test('in action.yml has every input and output that works, no later one, and runs the bundle on Node 24', () => {
    expect(Object.keys(action.inputs)).toEqual(['command', ...names]);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(stepOutputs));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/index.js' });
    expect(action.inputs['github-token'].default).toBe('${{ github.token }}');
    for (const { description } of [
      ...Object.values<{ description: string }>(action.inputs),
      ...Object.values<{ description: string }>(action.outputs),
    ])
      expect(description).toMatch(/\.$/);
  });

  test('keeps the promised names of inputs and outputs', () => {
    const inputs = ['command', ...names];
    const outputs = Object.keys(stepOutputs);
    expect(inputs.sort()).toEqual([...promisedInputs].sort());
    expect(outputs.sort()).toEqual([...promisedOutputs].sort());
  });

  test('has the step outputs of the table', () => {
    const src = join(root, 'src');
    const written = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(/console\.output\(\s*'([^']+)'/g)])
      .map(([, name]) => name);
    expect([...new Set(written)].sort()).toEqual(Object.keys(stepOutputs).sort());
  });

  test('in docs/errors.md has one row for each code, the code first', () => {
    const rows = readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm);
    expect([...rows].map(([, code, says]) => [code, says])).toEqual(Object.entries(everyCode));
  });
});
