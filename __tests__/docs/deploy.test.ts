import { readFileSync } from 'node:fs';
import { StackStatus } from '@aws-sdk/client-cloudformation';
import { expect, test } from '@jest/globals';
import { nextStep, type StackCommand } from '../../src/stack/state-table.ts';

const commands: StackCommand[] = ['deploy', 'plan', 'destroy', 'outputs', 'rollback'];
const words: Record<string, string> = {
  create: 'create',
  update: 'update',
  delete: 'delete',
  read: 'read',
  nothing: 'nothing to do',
  settle: 'wait',
  'delete-first': 'delete the empty shell, create',
  blocked: 'refused',
};

const text = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
const section = text.split('## Stack states')[1]?.split('\n## ')[0] ?? '';
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|(---| status)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('docs/deploy.md lists every stack state with the action of the table in the source', () => {
  const told = new Map<string, string[]>();
  for (const [statuses = '', ...cells] of rows) for (const status of statuses.split(', ')) told.set(status, cells);
  for (const status of [...Object.values(StackStatus), undefined]) {
    const cells = told.get(status ?? 'no stack') ?? told.get('every other …_IN_PROGRESS');
    const look = status === undefined ? undefined : { status };
    expect([status, cells]).toEqual([status, commands.map((command) => words[nextStep(look, command).kind])]);
  }
});
