import { describe, expect, test } from '@jest/globals';
import { compileCommand } from '../../src/commands/compile.ts';
import { validate } from '../../src/commands/validate.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { configWorld } from '../fakes/config-world.ts';

const request = { project: 'shop', stage: 'dev', region: 'eu-west-1' };
const job = (more: string) => `
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 1
        memory: 900
${more}`;
const later = job(`      arm64: true
      connectTo: [orders]
      events:
        - type: sns
          properties:
            snsTopicName: orders
  orders:
    type: sns-topic
scripts: {}
`);

/** Runs a command on a config; returns its diagnostics as `severity code`, its log lines and the files it writes. */
const runCommand = async (command: typeof validate, config: string) => {
  const { world, written } = configWorld({ config });
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
  test('is a warning of validate, whose last line explains it', async () => {
    const { codes, refused, lines } = await runCommand(validate, later);
    expect(codes).toEqual([
      'warning config/ignored',
      'warning config/not-yet',
      'warning config/not-yet',
      'warning config/not-yet',
    ]);
    expect(refused).toBe(false);
    expect(lines.at(-1)).toContain('compile, plan and deploy refuse');
  });

  test.each([
    ['compile', compileCommand],
    ['what plan and deploy begin with', compile],
  ])('is refused by %s, all of them at once, before anything is written', async (_, command) => {
    const { codes, refused, written } = await runCommand(command as typeof validate, later);
    expect(codes).toEqual([
      'error config/not-yet',
      'error config/not-yet',
      'error config/not-yet',
      'warning config/ignored',
    ]);
    expect(refused).toBe(true);
    expect(written).toEqual([]);
  });

  test('is reported together with errors of every step', async () => {
    const { codes } = await runCommand(validate, later.replace('[orders]', '[order]').replace('900', '2'));
    expect(codes).toContain('error config/out-of-range');
    expect(codes).toContain('warning config/not-yet');
    const linked = await runCommand(validate, later.replace('[orders]', '[order]'));
    expect(linked.codes).toContain('error config/unknown-resource');
    expect(linked.codes.filter((code) => code.endsWith('config/not-yet'))).toHaveLength(3);
  });

  test('does not affect the rest of the config', async () => {
    const { codes, lines } = await runCommand(validate, job(''));
    expect(codes).toEqual([]);
    expect(lines.at(-1)).toBe('batch-jobs.yml is valid.');
  });
});
