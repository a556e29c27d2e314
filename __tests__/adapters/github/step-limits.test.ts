import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionsConsole } from '../../../src/adapters/github/console.ts';
import { commandsIn, outputsIn } from '../../bundle/runner.ts';

describe('actionsConsole', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'batch-job-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = () => {
    const files = { outputs: join(folder, 'outputs'), summary: join(folder, 'summary') };
    let written = '';
    const write = (text: string) => {
      written += text;
    };
    return {
      console: actionsConsole(write, files.outputs, files.summary),
      warnings: () => commandsIn(written).filter(({ name }) => name === 'warning'),
      outputs: () => outputsIn(readFileSync(files.outputs, 'utf8')),
      summary: () => readFileSync(files.summary, 'utf8'),
    };
  };

  test('sets no output that is longer than a job can hand on, and warns', () => {
    const { console, outputs, warnings } = open();
    console.output('stack-name', 'jobs-dev');
    console.output('outputs', 'x'.repeat(500_001));
    console.output('changes', 'x'.repeat(500_000));
    expect(Object.keys(outputs())).toEqual(['stack-name', 'changes']);
    expect(warnings()).toHaveLength(1);
  });

  test.each(['a', 'ジ', '🚀'])('keeps a summary of several parts of %j under 1 MiB, cut by whole lines', (letter) => {
    const { console, summary, warnings } = open();
    const line = `${letter.repeat(100)}\n`;
    const part = `# Part\n\n${line.repeat(2_000)}`;
    for (let times = 0; times < 5; times++) console.summary(part);
    console.summary('# Last\n');
    expect(Buffer.byteLength(summary())).toBeLessThan(1024 * 1024);
    expect(summary().startsWith(`${part}\n`)).toBe(true);
    for (const one of summary()
      .split('\n')
      .filter((text) => text.includes(letter.repeat(2))))
      expect(one).toBe(line.trimEnd());
    const isWhole = 5 * Buffer.byteLength(part) < 1024 * 1024;
    expect(summary().includes('Cut to fit')).toBe(!isWhole);
    if (isWhole) expect(warnings()).toEqual([]);
  });

  test('leaves out a part for which there is no room, and warns', () => {
    const { console, summary, warnings } = open();
    console.summary('a'.repeat(1024 * 1024 - 4));
    console.summary('# Part');
    expect(summary()).not.toContain('# Part');
    expect(warnings()).toHaveLength(1);
  });
});
