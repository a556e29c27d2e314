import { describe, expect, test } from '@jest/globals';
import { modulesIn } from '../../../../../src/packaging/languages/node/files/loaded-modules.ts';
import { expectLinear } from '../../../../linear-time.ts';

const loaded = (source: string) => modulesIn(source).map(({ specifier }) => specifier);

describe('modulesIn', () => {
  test.each([
    "import a from 'm'",
    "import'm'",
    'import * as a from "m"',
    "import type, { b } from 'm'",
    "import type from 'm'",
    "import { a, type B } from 'm'",
    "import {\n  a, // of it\n  b,\n} from 'm'",
    "export * from 'm'",
    "export { type A } from 'm'",
    "const a = require('m')",
    'await import(`m`)',
    "import(/* webpackChunkName: 'a' */ 'm').then((a) => a.b)",
    "import a = require('m')",
    "const t = `x ${1} y`; import a from 'm'",
    "const t = `x ${`}` + { a: '}' }.a} y`; import a from 'm'",
    "const t = `x ${require('m')} y`",
    "/* a */ import 'm'",
    "// it's\nimport a from 'm'",
    "const re = /[/'\"`]/g, x = a / b; import 'm'",
    "const re = a.split(/\\/'/); import 'm'",
    "import a /* 'x' */ from /* from 'y' */ 'm'",
    "'use strict';import 'm'",
    "if (a) { b() } export * from 'm'",
    "require('m', 1)",
  ])('finds the module of %j', (source) => {
    expect(modulesIn(`\n${source}`).map(({ specifier, isOptional }) => [specifier, isOptional])).toEqual([
      ['m', false],
    ]);
  });

  test.each([
    "import type A from 'm'",
    "import type { A } from 'm'",
    "import type * as A from 'm'",
    "import type{A} from 'm'",
    "import { type A, type B } from 'm'",
    "export type { A } from 'm'",
    "export type * from 'm'",
    "let a: import('m').A",
    "type A = typeof import('m')",
    "// import 'm'",
    "/*\nimport old from 'm';\nconst x = require('m');\n*/",
    "/**\n  import 'm'\n */",
    'throw new Error(\'Please import "m" first\')',
    'throw new Error("The call require(\'m\') failed")',
    'const re = /import "m"/',
    'const re = /[/] require("m")/',
    "const usage = \"usage: import 'm' into 'db'\"",
    'const usage = \'never import "../../internal" here\'',
    "const lines = ['export const a = 1', 'COPY t from \"m\"']",
    'const html = \'<script type="module">\\nimport a from "m";</script>\'',
    "const text = `\n${a}\nimport 'm'\n`",
    '<p>\n  Please import "m" first\n</p>',
    "import type Q = require('m')",
    "require('m' + a)",
    "run(import, 'm')",
    "/* import 'm' */",
    " * import a from 'm'",
    'const text = "import a from \'m\'"',
    'const text = "require(\'m\')"',
    "const text = `import a from 'm'`",
    "import { a } from './a';\ndb.query('select b from \"m\"')",
    "Array.from('m')",
    "from('m')",
    "require.resolve('m')",
    'import(`./${m}`)',
  ])('finds none in %j', (source) => {
    expect(loaded(source).filter((one) => one !== './a')).toEqual([]);
  });

  test.each<[string, boolean]>([
    ["try { require('m') } catch {}", true],
    ["try { if (a) { x = { b: require('m') } } } catch {}", true],
    ["try { const { a } = await import('m') } catch {}", true],
    ["import('m').catch(() => 1)", true],
    ["import('m').then(() => 1).catch(() => 2)", true],
    ["import('m').then((a) => a.b(1, 2), () => undefined)", true],
    ["import('m').then((a) => a.b(1, 2))", false],
    ["import('m').then((a) => a.b,\n)", false],
    ["import('m').then(([a, b]) => a)", false],
    ["if (process.env.A === 'x' && false) require('m')", true],
    ["import('m').then((a) => a).then((b) => b, () => 1)", true],
    ["import('m').then((a) => a, ).then((b) => b)", false],
    ["if (false) { require('m') }", true],
    ["if (false) { a(); if (b) { c() } require('m') }", true],
    ["if (0) require('m')", true],
    ["const a = 1 || require('m')", true],
    ["const a = true ? 1 : require('m')", true],
    ["if (a) { b(false); } require('m')", false],
    ["b(1); require('m')", false],
    ["const a = false; require('m')", false],
    ["try { log('}') /* } */; require('m') } catch {}", true],
    ["try { import('m') } catch {}", false],
    ["try { run(() => { require('m') }) } catch {}", false],
    ["try { a() } catch { require('m') }", false],
    ["try { a() } catch {} require('m')", false],
    ["import 'm'", false],
  ])('finds that the bundler does without the module of %j: %s', (source, isOptional) => {
    expect(modulesIn(source)).toEqual([{ specifier: 'm', line: 1, isOptional }]);
  });

  test('counts lines, also those of texts', () => {
    expect(modulesIn("a\n`b\n\\`\n`\nimport 'c'\n\nimport d from 'e'")).toEqual([
      { specifier: 'c', line: 5, isOptional: false },
      { specifier: 'e', line: 7, isOptional: false },
    ]);
  });

  test.each([
    "import { a } from 'b'\n",
    "{require('a')",
    '`from "a"',
    'import ',
    "/*import('a').then(",
    "import('a').then(",
    "'",
    "\\'",
    '`${',
    '/',
    '/*',
    "=/'[",
    '}',
    "require('a')\n{",
    'false&&require("a")',
    'from"a"{',
  ])('takes time linear in a text of %j', (part) =>
    expectLinear(part, modulesIn, (length) => part.repeat(Math.ceil(length / part.length)), 200_000),
  );
});

describe('an import of names that are types', () => {
  const givesTypes = (source: string) => modulesIn(source)[0]?.givesTypes === true;

  test.each([
    'const a: A = b()',
    'let a: A | undefined; const all: readonly A[] = []',
    'const a = b as A',
    'function f(a: A, b: Map<string, A>): Promise<A> { return g<A>(a, b) }',
    'type B = A & { c: A }',
    'type B = A;',
    'interface B extends A { a: A }',
    'class B implements A {}',
    'export const f = (a: A): a is A => a.b(a);',
    'const a = b satisfies A;',
    'const f = <T extends A>(a: T) => a',
    'type B = [A, A]; type C<T = A> = T',
    'const a: A.B = c',
  ])('is one of types by %j', (source) => {
    expect(givesTypes(`import { A } from 'm';\n${source}\n`)).toBe(true);
    expect(givesTypes(`${source}\nimport * as A from 'm';`)).toBe(true);
  });

  test.each([
    'A()',
    'new A()',
    'const a = A;',
    'A.b()',
    'f(A)',
    'f(1, A)',
    'const a = { A }',
    'const a = { b, A }',
    'export { A }',
    'export default A',
    'class B extends A {}',
    'if (a instanceof A) b()',
    'const a = b ?? A.c',
    'const a = <A b={1} />',
    'const a = () => A',
    'const a: A = A.of(1)',
    'const t = `x ${A} y`',
    '@A class B {}',
    'const [a] = [...A]',
  ])('is one of values by %j', (source) => {
    expect(givesTypes(`import { A } from 'm';\n${source}\n`)).toBe(false);
  });

  test('is one of values if one name of it is, and if none of its names is used', () => {
    expect(givesTypes("import { A, b } from 'm';\nconst a: A = b();")).toBe(false);
    expect(givesTypes("import { A } from 'm';")).toBe(false);
    expect(givesTypes("import 'm';")).toBe(false);
  });

  test('is found in time linear in the source', () => {
    expectLinear(
      'a source',
      modulesIn,
      (length) => `import { A } from 'm';\n${'let a: A<'.repeat(length / 9)}`,
      100_000,
    );
  });
});
