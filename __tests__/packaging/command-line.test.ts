import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { hintForCommandLine, shellWords } from '../../src/packaging/command-line.ts';

describe('shellWords', () => {
  test.each([
    ['python etl.py', ['python', 'etl.py']],
    ['  python   etl.py ', ['python', 'etl.py']],
    ['python main.py --date "1 May"', ['python', 'main.py', '--date', '1 May']],
    [`node -e 'console.log("$HOME")'`, ['node', '-e', 'console.log("$HOME")']],
    ['a\\ b c"d"\'e\'', ['a b', 'cde']],
    ['print ""', ['print', '']],
    ['say "a \\"b\\" \\\\"', ['say', 'a "b" \\']],
  ])('splits %s at its spaces, as a shell does', (line, words) => {
    expect(shellWords(line)).toEqual(words);
  });

  test.each([
    'a && b',
    'a | b',
    'a > b',
    'a; b',
    'echo $HOME',
    'echo "$HOME"',
    'echo `date`',
    'ls *.csv',
    'A=1 python x.py',
    'cd a\npython x.py',
    'a & b',
  ])('leaves %j to a shell', (line) => {
    expect(shellWords(line)).toBe('needs-shell');
  });

  test.each(['python "etl.py', "it's", 'a \\'])('finds the quote that %j leaves open', (line) => {
    expect(shellWords(line)).toBe('open-quote');
  });

  test('returns words of quoted texts unchanged', () => {
    const word = fc.string().map((text) => text.replaceAll("'", ''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(shellWords(words.map((one) => `'${one}'`).join(' '))).toEqual(
          /^\w+=/.test(words[0] ?? '') ? 'needs-shell' : words,
        );
      }),
    );
  });
});

describe('hintForCommandLine', () => {
  test.each([
    ['python etl.py', 'Write each word as an item: [python, etl.py].'],
    ['etl --year 2026 true "a b"', 'Write each word as an item: [etl, --year, "2026", "true", "a b"].'],
    ['cd a && ./b', 'Write [sh, -c, "cd a && ./b"]: only a shell understands all of it.'],
    ['it"s', 'Write each word of it as an item of a list: [python, main.py].'],
  ])('of %s is `%s`', (line, hint) => {
    expect(hintForCommandLine(line)).toBe(hint);
  });

  test('repeats neither a secret nor a long line', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    expect(hintForCommandLine(`clone ${token}`)).not.toContain(token);
    expect(hintForCommandLine('a '.repeat(500)).length).toBeLessThan(100);
  });

  test('shows a list that YAML reads as exactly these words', () => {
    const word = fc.stringMatching(/^[\w./:=@+~%,{} -]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
        const hint = hintForCommandLine(words.map((one) => `'${one}'`).join(' '));
        const list = /\[.*\](?=[.:])/.exec(hint)?.[0] ?? '';
        if (/^Write each word as/.test(hint)) expect(parse(list)).toEqual(words);
      }),
    );
  });
});
