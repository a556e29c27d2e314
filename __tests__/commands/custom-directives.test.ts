import { describe, expect, test } from '@jest/globals';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { compiledFiles } from '../../src/operations/compile/compiled-files.ts';
import { configWorld } from '../fakes/config-world.ts';
import { fakePrograms } from '../fakes/programs.ts';

const request = { repository: 'acme/shop', stage: 'dev', region: 'eu-west-1' };
const config = (lines: string, more = '') => `serviceName: shop
directives:
  - name: getSize
    filePath: directives/size.js
  - name: greet
    filePath: directives/words.py:hello
${more}
resources:
  reports:
    type: bucket
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
        environment:
          - name: GREETING
            value: $greet($Format('{}!', $Stage()), 2)
          - name: AGAIN
            value: $Format('{}', $greet($Format('{}!', $Stage()), 2))
          - name: BUCKET
            value: $getSize('x').bucket
${lines}
      resources: $getSize($Stage()).size
`;
const functions = () =>
  fakePrograms({
    'directives/size.js': {
      default: (stage: string) => ({
        size: { cpu: stage === 'dev' ? 1 : 4, memory: 900 },
        bucket: "$ResourceParam('reports', 'arn')",
        loop: '$getSize().loop',
      }),
    },
    'directives/words.py': {
      hello: (text: string, times: number) => (text === 'odd' ? 'a\ufdd0b' : `hello ${text}`.repeat(times)),
    },
  });
const compiled = async (text: string, programs = functions()) => {
  const { world } = configWorld({ config: text, programs });
  return compile(world, request);
};
const complaints = async (text: string) => {
  const problem = await compiled(text).catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(DiagnosticsError);
  return (problem as DiagnosticsError).diagnostics;
};

describe('a custom directive', () => {
  test('returns any value: nested, with a path, inside others, and with directives in it', async () => {
    const programs = functions();
    const { config: judged, resolved } = await compiled(config(''), programs);
    const { properties } = judged.resources.report as { properties: { resources: object } };
    expect(properties.resources).toMatchObject({ cpu: 1, memory: 900 });
    expect(JSON.stringify(resolved)).toContain('hello dev!hello dev!');
    expect(JSON.stringify(resolved)).toContain('resource-param');
    expect(programs.starts).toHaveLength(3);
  });

  test('runs once for the same arguments, however often it is used', async () => {
    const programs = functions();
    await compiled(config('          - name: MORE\n            value: $getSize(dev).size.memory'), programs);
    expect(programs.starts).toHaveLength(3);
  });

  test('leaves an effective config that compiles to the same template without any program', async () => {
    const first = await compiled(config(''));
    const files = compiledFiles(first);
    const { world } = configWorld({ config: files['effective-config.yml'] ?? '' });
    expect((await compile(world, request)).templateText).toBe(first.templateText);
  });

  test.each([
    ['$getSize().sise', 'directives/arguments', '`size`'],
    ['$getSize().loop', 'directives/cycle', 'back to itself'],
    ['$greet(odd)', 'directives/too-large', 'no character'],
    ["$greet($ResourceParam('reports', 'arn'))", 'directives/arguments', 'known now'],
    ['$getSise()', 'directives/unknown', '`$getSize`'],
  ])('reports %s on its line: %s', async (value, code, words) => {
    const found = await complaints(config(`          - name: BAD\n            value: ${value}`));
    const [first] = found.filter((one) => one.severity === 'error');
    expect(first).toMatchObject({ code });
    expect(`${first?.sentence} ${first?.hint}`).toContain(words);
  });

  test.each([
    ['Stage', 'this action'],
    ['getSize', 'this config'],
  ])('cannot be named %s', async (name, owner) => {
    const found = await complaints(config('', `  - name: ${name}\n    filePath: directives/size.js`));
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'directives/custom-name',
        sentence: expect.stringContaining(owner),
        place: { path: ['directives', 2, 'name'] },
      }),
    );
  });

  test('is checked like everything else: its name and its file', async () => {
    const found = await complaints(config('', '  - name: a b\n  - just text'));
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['config/wrong-format', 'config/missing-key', 'config/wrong-type']),
    );
  });
});
