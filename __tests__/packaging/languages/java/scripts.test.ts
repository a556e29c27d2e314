import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { folderWith } from '../../../adapters/node/disk.ts';
import { commandWith, image, textOf } from './java-image.ts';

const run = promisify(execFile);

describe('the scripts of a program in Java', () => {
  test('copy packages in the order of the class path, and the files of all folders of classes', async () => {
    const folder = await folderWith({
      'a/lib.jar': 'first',
      'b/lib.jar': 'second',
      'c/classes/x/X.class': 'module',
      'made/java/a b/Main.class': '',
      'made/resources/data.txt': '',
    });
    const list = async (file: string, ...names: string[]) => {
      await writeFile(join(folder, file), names.map((name) => join(folder, name)).join(':'));
      return join(folder, file);
    };
    const lists = [
      await list('list-of-packages', 'a/lib.jar', 'gone.jar', 'b/lib.jar', 'c/classes'),
      await list('list-of-classes', 'made/java', 'made/none', 'made/resources'),
    ];
    const [, , script = ''] = commandWith(textOf({ 'build.gradle': '' }), 'set -ef');
    const moved = script
      .replaceAll('/packages/opt', `${folder}/packages/opt`)
      .replace('"/packages$', `"${folder}/packages$`);
    await run('sh', ['-c', moved.replaceAll('/out/opt', `${folder}/out/opt`), 'sh', ...lists]);
    const { stdout } = await run('find', ['packages', 'out', '-type', 'f'], { cwd: folder });
    expect(stdout.split('\n').sort().filter(Boolean)).toEqual([
      'out/opt/batch-job/class-path',
      'out/opt/batch-job/classes/a b/Main.class',
      'out/opt/batch-job/classes/data.txt',
      'packages/opt/packages/001-lib.jar',
      'packages/opt/packages/002-lib.jar',
      'packages/opt/packages/003-classes/x/X.class',
    ]);
    expect(await readFile(join(folder, 'packages/opt/packages/002-lib.jar'), 'utf8')).toBe('second');
    expect(await readFile(join(folder, 'out/opt/batch-job/class-path'), 'utf8')).toBe(
      '/opt/batch-job/classes:/opt/packages/001-lib.jar:/opt/packages/002-lib.jar:/opt/packages/003-classes',
    );
  });

  test('become Java with every variable and argument', async () => {
    const folder = await folderWith({
      'bin/java': '#!/usr/bin/perl\nprint join("|", $ENV{"spring.a"}, @ARGV);\n',
      path: '/a:/b c/*.jar',
    });
    await chmod(join(folder, 'bin/java'), 0o755);
    const [, , program = '', flag = '', script = ''] = commandWith(textOf({ 'build.gradle': '' }), 'exec "java"');
    const { stdout } = await run(program, [flag, script, join(folder, 'path'), '-X', 'a.Main'], {
      env: { PATH: `${folder}/bin:${process.env.PATH}`, 'spring.a': '1' },
    });
    expect(stdout).toBe('1|-cp|/a:/b c/*.jar|-X|a.Main');
  });

  test('fail for a class that the build did not make', async () => {
    const words = commandWith(textOf({ 'build.gradle': '' }), 'Is the entry file');
    await expect(run(words[0] as string, words.slice(1))).rejects.toMatchObject({
      stderr: 'The build made no class com.example.Report. Is the entry file among the sources that it compiles?\n',
    });
    await run(words[0] as string, [...words.slice(1, 4), process.execPath, 'a.Main']);
  });
});

describe('a script of Gradle that another one applies from outside of the folder of the config', () => {
  const outside = (files: Record<string, string>) =>
    image(files)
      .diagnostics.filter(({ code }) => code === 'source/outside')
      .map(({ severity, sentence }) => `${severity} ${sentence}`);

  test.each([
    ['build.gradle', "apply from: '../gradle/common.gradle'", '../gradle/common.gradle'],
    ['build.gradle.kts', 'apply(from = "../common.gradle.kts")', '../common.gradle.kts'],
  ])('is a warning with its line, in %s', (file, line, path) => {
    expect(outside({ [file]: `plugins { id("java") }\n${line}\n` })).toEqual([
      `warning ${file}:2 applies the script "${path}", which is outside of the folder of the config: Gradle stops there while the image is built.`,
    ]);
  });

  test.each([
    "apply from: 'gradle/common.gradle'",
    "apply from: 'https://example.com/../common.gradle'",
    "if (file('../common.gradle').exists()) apply from: '../common.gradle'",
    "// apply from: '../common.gradle'",
    "apply plugin: 'java'",
  ])('is nothing by %s', (line) => {
    expect(outside({ 'build.gradle': `${line}\n` })).toEqual([]);
  });
});
