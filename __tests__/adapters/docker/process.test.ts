import { describe, expect, test } from '@jest/globals';
import { runDocker } from '../../../src/adapters/docker/process.ts';
import { fakeDocker } from './fake-docker.ts';

describe('docker as a child', () => {
  const run = async (behave: string) => {
    const { environment } = await fakeDocker('x', behave);
    const lines: string[] = [];
    const end = await runDocker(['x'], environment, (line) => lines.push(line));
    return { ...end, lines };
  };

  test('keeps the last forty lines', async () => {
    const { lines, lastLines, code } = await run(
      `say(...Array.from({ length: 100 }, (_, n) => 'line ' + n)); return 7;`,
    );
    expect(code).toBe(7);
    expect(lines).toContain('line 0');
    expect(lastLines).toHaveLength(40);
    expect(lastLines.at(-1)).toBe('line 99');
  });

  test('a line without end is told in pieces, a last line without line break too', async () => {
    const { lines } = await run(
      `process.stderr.write('y'.repeat(100_000) + '\\n'); process.stderr.write('end'); return 0;`,
    );
    const long = lines.filter((line) => line.startsWith('y'));
    expect(long.join('')).toBe('y'.repeat(100_000));
    expect(Math.max(...long.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    expect(lines).toContain('end');
  });

  test('is not started in a run that was stopped before', async () => {
    const { environment } = await fakeDocker('x', `process.stdout.write('started'); return 0;`);
    const lines: string[] = [];
    expect(await runDocker(['x'], environment, (line) => lines.push(line), AbortSignal.abort())).toEqual({
      code: undefined,
      lastLines: [],
    });
    expect(lines).toEqual([]);
  });

  test('a killed docker has no exit code', async () => {
    const { code, notStarted } = await run(`process.kill(process.pid, 'SIGKILL'); return 0;`);
    expect(code).toBeUndefined();
    expect(notStarted).toBeUndefined();
  });
});
