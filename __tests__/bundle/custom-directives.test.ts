import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith } from '../adapters/node/disk.ts';
import { runBundle, smallConfig } from './bundle.ts';
import { commandsIn, withoutMasks } from './runner.ts';

const program = `
console.log('::add-mask::a\\n::error::from the program');
export default (stage) => ({ memory: 777, names: Object.keys(process.env), stage });
`;
const config = `${smallConfig.replace('memory: 512', 'memory: $getSize($Stage()).memory')}directives:
  - name: getSize
    filePath: size.mjs
`;
const job = async () => {
  const folder = await folderWith({
    'batch-jobs.yml': config,
    'size.mjs': program,
    'event.json': JSON.stringify({ repository: { id: 1 }, pull_request: { head: { repo: { id: 1 } } } }),
    'fork.json': JSON.stringify({ repository: { id: 1 }, pull_request: { head: { repo: { id: 2 } } } }),
    outputs: '',
  });
  const base = { PATH: process.env.PATH ?? '', HOME: folder, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder };
  const inputs = { INPUT_COMMAND: 'compile', INPUT_STAGE: 'dev', 'INPUT_AWS-REGION': 'eu-west-1' };
  const environment = { ...base, ...inputs, GITHUB_OUTPUT: join(folder, 'outputs') };
  return { folder, environment };
};
const allowed = { 'INPUT_ALLOW-CUSTOM-DIRECTIVES': 'true' };
const read = (folder: string, file: string) => readFileSync(join(folder, '.batch-job', file), 'utf8');

describe('a step with custom directives', () => {
  test('compiles without credentials; a later job compiles the effective config and starts no program', async () => {
    const { folder, environment } = await job();
    const event = { GITHUB_EVENT_PATH: join(folder, 'event.json') };
    const first = await runBundle([], { folder, environment: { ...environment, ...allowed, ...event } });
    expect(first.stdout + first.stderr).not.toContain('from the program');
    expect(first.code).toBe(0);
    const template = read(folder, 'template.json');
    expect(template).toContain('"777"');

    const later = await folderWith({ 'effective-config.yml': read(folder, 'effective-config.yml'), outputs: '' });
    const second = await runBundle([], {
      folder: later,
      environment: {
        ...environment,
        GITHUB_WORKSPACE: later,
        INPUT_CONFIG: 'effective-config.yml',
        AWS_ACCESS_KEY_ID: 'AKIA',
      },
    });
    expect(second.code).toBe(0);
    expect(read(later, 'template.json')).toBe(template);
  });

  test.each<[string, Record<string, string>, string]>([
    ['nobody allowed it', { GITHUB_EVENT_PATH: 'event.json' }, 'directives/custom-off'],
    ['a fork asks', { ...allowed, GITHUB_EVENT_PATH: 'fork.json' }, 'directives/custom-fork'],
    [
      'the job may ask for an identity',
      { ...allowed, GITHUB_EVENT_PATH: 'event.json', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
      'directives/custom-credentials',
    ],
    [
      'the action holds its default token',
      { ...allowed, GITHUB_EVENT_PATH: 'event.json', 'INPUT_GITHUB-TOKEN': 'ghs_token' },
      'directives/custom-credentials',
    ],
  ])('is refused on its line where %s', async (_, more, code) => {
    const { folder, environment } = await job();
    const path = { GITHUB_EVENT_PATH: join(folder, more.GITHUB_EVENT_PATH ?? '') };
    const ended = await runBundle([], { folder, environment: { ...environment, ...more, ...path } });
    expect(ended.code).toBe(1);
    const [first] = commandsIn(ended.stdout + ended.stderr).filter(({ name }) => name === 'error');
    expect(first?.properties).toMatchObject({ title: code, file: 'batch-jobs.yml' });
    expect(withoutMasks(ended.stdout) + ended.stderr).not.toContain('ghs_token');
  });
});
