import { execFileSync } from 'node:child_process';
import { appendFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { repositoryReader } from '../../../src/adapters/node/git-folder.ts';
import { type GitCheckout, gitCheckoutWith, openCheckout, runGit } from './git-checkout.ts';

const environment = { PATH: process.env.PATH };
const read = ({ root }: GitCheckout) => repositoryReader(realpathSync(root), environment)();
const missing = '1'.repeat(40);

/** A clone with a tag on each of two commits; its remote is sound. */
const cloned = async (): Promise<GitCheckout> => {
  const origin = await gitCheckoutWith({ a: 'a' });
  origin.git('tag', 'v1');
  await origin.commit({ b: 'b' });
  origin.git('tag', '-a', 'v2', '-m', 'two');
  const to = join(await mkdtemp(join(tmpdir(), 'clone-')), 'r');
  runGit(origin.root, 'clone', '-q', `file://${origin.root}`, to);
  return openCheckout(to);
};

/** Writes a file of the repository. */
const put = ({ root }: GitCheckout, file: string, text: string) => writeFileSync(join(root, '.git', file), text);

/** Returns the commands in a hint. */
const commandsIn = (hint: string): string[] => [...hint.matchAll(/`([^`]+)`/g)].map(([, command]) => command as string);

describe('A checkout with a broken ref', () => {
  test.each<[string, string, string, string]>([
    ['a tag without an id', 'refs/tags/v1', '', 'refs/tags/v1 is broken: its file names no object'],
    ['a tag with another text', 'refs/tags/v1', 'garbage\n', 'refs/tags/v1 is broken: its file names no object'],
    ['a tag whose object is missing', 'refs/tags/v1', `${missing}\n`, `refs/tags/v1 names the object ${missing}`],
    ['a tag of a strange name', "refs/tags/a'b$(c)", '', "refs/tags/a'b$(c) is broken: its file names no object"],
    ['a branch of HEAD without an id', 'refs/heads/main', '', 'refs/heads/main, the branch of HEAD, is broken'],
    ['a branch of HEAD whose commit is missing', 'refs/heads/main', `${missing}\n`, `names the commit ${missing}`],
    ['an empty HEAD', 'HEAD', '', '.git/HEAD is missing or empty'],
    ['a HEAD with another text', 'HEAD', 'garbage\n', '.git/HEAD names neither a branch nor a commit'],
    ['a HEAD whose commit is missing', 'HEAD', `${missing}\n`, `HEAD names the commit ${missing}, which is missing`],
  ])('is refused for %s, by a hint whose commands mend it', async (_, file, text, says) => {
    const checkout = await cloned();
    const whole = await read(checkout);
    put(checkout, file, text);
    const problem = await read(checkout).catch((refused) => refused);
    expect(problem).toMatchObject({ code: 'packaging/context', message: expect.stringContaining(says) });
    const env = { ...environment, HOME: '/nowhere' };
    for (const command of commandsIn(problem.hint))
      execFileSync('sh', ['-c', command], { cwd: checkout.root, stdio: 'pipe', env });
    expect(await read(checkout)).toEqual(whole);
  });

  test('is refused for a HEAD that names no branch of it', async () => {
    const checkout = await cloned();
    put(checkout, 'HEAD', 'ref: refs/heads/none\n');
    await expect(read(checkout)).rejects.toMatchObject({
      message: expect.stringContaining('HEAD names refs/heads/none, which has no commit'),
      hint: expect.stringContaining('git switch'),
    });
  });

  test('is refused for a line of packed-refs that names no ref, with the line and without a path of ours', async () => {
    const checkout = await cloned();
    checkout.git('pack-refs', '--all');
    appendFileSync(join(checkout.root, '.git/packed-refs'), 'strange\n');
    await expect(read(checkout)).rejects.toMatchObject({
      message: expect.stringMatching(/: the line "strange" of \.git\/packed-refs names no ref\.$/),
    });
  });

  test.each([
    ['another branch', 'refs/heads/other', ''],
    ['a branch of a remote', 'refs/remotes/origin/other', `${missing}\n`],
    ['a note', 'refs/stash', 'garbage\n'],
  ])('is read as a sound one for %s, which no build takes', async (_, file, text) => {
    const checkout = await cloned();
    const whole = await read(checkout);
    put(checkout, file, text);
    expect(await read(checkout)).toEqual(whole);
  });

  test('is read as one without tags, where there are none', async () => {
    const checkout = await cloned();
    checkout.git('tag', '-d', 'v1', 'v2');
    rmSync(join(checkout.root, '.git/packed-refs'), { force: true });
    expect((await read(checkout))?.commit).toBe(checkout.git('rev-parse', 'HEAD'));
  });
});
