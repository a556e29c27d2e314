import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shellCommands } from '../../src/packaging/shell-commands.ts';

describe('shellCommands', () => {
  test.each<[string, string[][]]>([
    ['a b; c && d || e | f & g', [['a', 'b'], ['c'], ['d'], ['e'], ['f'], ['g']]],
    [`a "b c" 'd "e' f\\ g`, [['a', 'b c', 'd "e', 'f g']]],
    ['a $(b $(c)) `d` "$(e "f g")"', [['c'], ['b', ''], ['d'], ['e', 'f g'], ['a', '', '', '']]],
    ["a '$(b)' # c", [['a', '$(b)']]],
    ['(a) { b; } if c; then d; fi', [['a'], ['b'], ['c'], ['d'], ['fi']]],
    ['A=1 B="2 3" env -i C=4 sudo -u x -E a', [['a']]],
    ['timeout 10 a; xargs -n 1 b; gosu app c', [['a'], ['b'], ['c']]],
    [
      'a > b 2>&1 < c d',
      [
        ['a', '2'],
        ['1', 'd'],
      ],
    ],
    ['sh -ec "a; b" c', [['sh', '-ec', 'a; b', 'c'], ['a'], ['b']]],
    [
      'eval a "b c"',
      [
        ['eval', 'a', 'b c'],
        ['a', 'b', 'c'],
      ],
    ],
    ['case x in y) a;; esac', [['case', 'x', 'in', 'y'], ['a'], ['esac']]],
    ['a \\\n b\n# c\nd', [['a', 'b'], ['d']]],
    ['a "b $(c', [['c'], ['a', 'b ']]],
  ])('reads %j', (script, commands) => expect(shellCommands(script)).toEqual(commands));

  test('finds a command in whatever stands around it, and nothing in quotes', () => {
    const around = fc.constantFrom(
      ...['%', 'x=$(%)', '`%`', '(%)', 'a && %', 'if a; then %; fi', 'echo "v$(%)" b', 'env A=1 %', 'a | % > b', '! %'],
    );
    fc.assert(
      fc.property(fc.array(around, { maxLength: 4 }), (all) => {
        const wrap = (command: string) => all.reduce((inner, one) => one.replace('%', () => inner), command);
        const isNested = all.filter((one) => one === '`%`').length > 1;
        fc.pre(!isNested && !all.some((one, at) => /^env|^!/.test(one) && at > 0));
        expect(shellCommands(wrap('git describe'))).toContainEqual(['git', 'describe']);
        expect(shellCommands(wrap("echo 'git describe'"))).not.toContainEqual(['git', 'describe']);
      }),
    );
  });
});
