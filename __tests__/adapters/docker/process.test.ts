import { describe, expect, test } from '@jest/globals';
import { dockerStart } from '../../../src/adapters/docker/environment.ts';
import { runDocker } from '../../../src/adapters/docker/process.ts';
import { fakeDocker } from './fake-docker.ts';

describe('docker as a child', () => {
  const run = async (behave: string) => {
    const { environment, temporary } = await fakeDocker('x', behave);
    const lines: string[] = [];
    const end = await runDocker(['x'], dockerStart(environment, '/nowhere'), temporary, (line) => lines.push(line));
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

  test('hides a secret in a long line before the line is cut into pieces', async () => {
    const key = `AKIA${'Q7CANARY'.repeat(2)}`;
    const { lines } = await run(`process.stdout.write('y'.repeat(8185) + ' ${key} ' + 'z'.repeat(9000)); return 0;`);
    expect(lines.join('')).not.toMatch(/AKIA|CANARY/);
    expect(lines.join('')).toContain('(hidden)');
  });

  test('a killed docker has no exit code', async () => {
    const { code, notStarted } = await run(`process.kill(process.pid, 'SIGKILL'); return 0;`);
    expect(code).toBeUndefined();
    expect(notStarted).toBeUndefined();
  });
});
