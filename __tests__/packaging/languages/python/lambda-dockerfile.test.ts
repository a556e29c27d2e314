import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { addFiles, folderWith } from '../../../adapters/node/disk.ts';
import { commandsIn, lambdaDockerfileOf, lastStage } from './dockerfile-commands.ts';

const run = promisify(execFile);
/** Calls the handler of a function as Lambda does, in a folder with its files; returns what it returns. */
const answerOf = async (files: Record<string, string>, entry: string, handlerFunction?: string): Promise<unknown> => {
  const text = lambdaDockerfileOf(files, { entry, ...(handlerFunction ? { handlerFunction } : {}) });
  const module = commandsIn(text).at(-1)?.[4] ?? '';
  const folder = await folderWith(files);
  await addFiles(folder, { 'stp_lambda_handler.py': module });
  const call = `import json, sys\nsys.path.insert(0, ${JSON.stringify(folder)})\nimport stp_lambda_handler\nprint(json.dumps(stp_lambda_handler.handler({"a": 1}, None)))`;
  const { stdout } = await run('python3', ['-I', '-c', call], { cwd: join(folder, '..') });
  return JSON.parse(stdout);
};
const returns = (expression: string, name = 'handler') => `def ${name}(event, context):\n    return ${expression}\n`;

describe('pythonLambdaDockerfile', () => {
  test('installs in the image of Lambda, and leaves nothing but packages, project and handler', () => {
    const text = lambdaDockerfileOf({ 'requirements.txt': 'a==1' }, { minor: 13 });
    expect([...text.matchAll(/^FROM .*$/gm)].flat()).toEqual([
      'FROM public.ecr.aws/lambda/python:3.13 AS build',
      'FROM --platform=$BUILDPLATFORM public.ecr.aws/lambda/python:3.13 AS program',
      'FROM scratch',
    ]);
    expect(lastStage(text)).toBe(
      'FROM scratch\nCOPY --from=build /opt/venv/lib/python3.13/site-packages/ /\nCOPY --from=program /out/app/ /\n',
    );
    expect(text).not.toContain('start.py');
  });

  test.each<[string, Record<string, string>, string, string | undefined, unknown]>([
    ['handler', { 'app.py': returns('event') }, 'app.py', undefined, { a: 1 }],
    ['lambda_handler', { 'app.py': returns('2', 'lambda_handler') }, 'app.py', undefined, 2],
    ['the named function', { 'app.py': returns('3', 'run') + returns('4') }, 'app.py', 'run', 3],
    [
      'a file that imports the one beside it',
      { 'src/app.py': `import lib\n${returns('lib.x')}`, 'src/lib.py': 'x = 5\n' },
      'src/app.py',
      undefined,
      5,
    ],
    [
      'a module that imports relative to itself',
      { 'src/app.py': `from .lib import x\n${returns('x')}`, 'src/lib.py': 'x = 6\n' },
      'src/app.py',
      undefined,
      6,
    ],
    [
      'a module of a package in src',
      {
        'pyproject.toml': '[project]\nname = "job"\n',
        'src/shop/__init__.py': '',
        'src/shop/core.py': 'x = 7\n',
        'functions/app.py': `from shop.core import x\n${returns('x')}`,
      },
      'functions/app.py',
      undefined,
      7,
    ],
    ['a file whose name is no module', { 'my-jobs/the app.py': returns('8') }, 'my-jobs/the app.py', undefined, 8],
    ['a file that is named as a package of Python', { 'email.py': returns('9') }, 'email.py', undefined, 9],
    ['an extension in capitals', { 'APP.PY': returns('10') }, 'APP.PY', undefined, 10],
  ])('calls %s', async (_, files, entry, name, answer) => {
    expect(await answerOf(files, entry, name)).toEqual(answer);
  });

  test('says which functions it looks for where there is none', async () => {
    await expect(answerOf({ 'app.py': 'handler = 1\n' }, 'app.py')).rejects.toMatchObject({
      stderr: expect.stringContaining('TypeError: app.py has no function handler or lambda_handler'),
    });
    await expect(answerOf({ 'app.py': '' }, 'app.py', 'run')).rejects.toMatchObject({
      stderr: expect.stringContaining('TypeError: app.py has no function run\n'),
    });
  });
});
