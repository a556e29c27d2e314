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
