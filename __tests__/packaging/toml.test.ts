import { describe, expect, test } from '@jest/globals';
import { tomlFault } from '../../src/packaging/toml.ts';

describe('tomlFault', () => {
  test.each([
    '',
    '# only a comment\n',
    '\uFEFFa = 1\r\nb = "x" # c\r\n',
    '[project]\nname = "a"\ndependencies = [\n  "b>=1", # why\n  "c",\n]\n',
    '[[package]]\nname = \'a\'\nsource = { registry = "https://pypi.org/simple" }\n',
    '[tool.\'a b\'."c"]\nx.y . z = [ [1, 2], {a = 1, b = [true]} ]\n',
    'a = """\n[[[ "no" \\""" = \n"""\nb = \'\'\'its\n[\'\'\'\nc = """x"""""\n',
    'd = 1979-05-27T07:32:00Z\ne = 1979-05-27 07:32:00\nf = 0xff\ng = -1_000.5e+3\nh = nan\ni = []\nj = {}\n',
  ])('is undefined for %j', (text) => {
    expect(tomlFault(text)).toBeUndefined();
  });

  test.each<[string, number]>([
    ['a = 1\n<<<<<<< HEAD\nb = 2\n=======\n', 2],
    ['a = 1\nb\n', 2],
    ['[project\nname = "a"\n', 1],
    ['[project]\n\nname = "a\n', 3],
    ['a = [1, 2\nb = 3\n', 2],
    ['a = 1 2\n', 1],
    ['x = 1\na = """\nnever ends\n', 2],
    ['a = {b = 1\nc', 2],
    [`a = ${'['.repeat(200)}`, 1],
    ['a =\n', 1],
  ])('names for %j line %d', (text, line) => {
    expect(tomlFault(text)?.line).toBe(line);
  });
});
