import { expect, test } from '@jest/globals';
import { compactJsonata } from '../../src/job/jsonata.ts';

test.each([
  ['$a := 1;\n$b', '$a:=1;$b'],
  ["{ 'a' : $x ? 'b' : 'c' }", "{'a':$x?'b':'c'}"],
  ['$t and $o or $i in [1, 2]', '$t and $o or $i in[1,2]'],
  ["'a : b' & ' , '", "'a : b'&' , '"],
  [String.raw`$contains($c, /"Is(A|B)":\s* = true/i)`, String.raw`$contains($c,/"Is(A|B)":\s* = true/i)`],
])('compactJsonata leaves strings, regular expressions and words of %j apart', (given, compact) => {
  expect(compactJsonata(given)).toBe(compact);
  expect(compactJsonata(compact)).toBe(compact);
});
