import { describe, expect, test } from '@jest/globals';
import { dockerStart } from '../../../src/adapters/docker/environment.ts';
import { runDocker } from '../../../src/adapters/docker/process.ts';
import { fakeDocker } from './fake-docker.ts';

describe('runDocker', () => {
  const run = async (behave: string, signal?: AbortSignal) => {
    const { environment, temporary } = await fakeDocker('x', behave);
    const lines: string[] = [];
    const start = dockerStart(environment, '/nowhere');
    const end = await runDocker(['x'], start, temporary, (line) => lines.push(line), signal);
    return { ...end, lines };
  };

  test('returns the last 400 lines', async () => {
    const { lines, lastLines, code } = await run(
      `say(...Array.from({ length: 1000 }, (_, n) => 'line ' + n)); return 7;`,
    );
    expect(code).toBe(7);
    expect(lines).toContain('line 0');
    expect(lastLines).toHaveLength(400);
    expect(lastLines.at(-1)).toBe('line 999');
  });

  test('reports a long line in pieces, and a last line without line break', async () => {
    const { lines } = await run(
      `process.stderr.write('y'.repeat(100_000) + '\\n'); process.stderr.write('end'); return 0;`,
    );
    const long = lines.filter((line) => line.startsWith('y'));
    expect(long.join('')).toBe('y'.repeat(100_000));
    expect(Math.max(...long.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    expect(lines).toContain('end');
  });

  test('hides a secret in a long line before the line is cut into pieces', async () => {
    const key = `AKIA${'Q7CANARY'.repeat(2)}`;
    const { lines } = await run(`process.stdout.write('y'.repeat(8185) + ' ${key} ' + 'z'.repeat(9000)); return 0;`);
    expect(lines.join('')).not.toMatch(/AKIA|CANARY/);
    expect(lines.join('')).toContain('(hidden)');
  });

  test('does not start docker with an aborted signal', async () => {
    const end = await run(`process.stdout.write('started'); return 0;`, AbortSignal.abort());
    expect(end).toEqual({ code: undefined, lastLines: [], lines: [] });
  });

  test('returns no exit code for a killed docker', async () => {
    const { code, notStarted } = await run(`process.kill(process.pid, 'SIGKILL'); return 0;`);
    expect(code).toBeUndefined();
    expect(notStarted).toBeUndefined();
  });
});
