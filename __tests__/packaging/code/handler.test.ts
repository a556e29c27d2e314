import { describe, expect, test } from '@jest/globals';
import { token } from '../../../src/cloudformation/token.ts';
import { lambdaHandler } from '../../../src/packaging/code/handler.ts';

const found = (handler: string | undefined, runtime: string) => {
  const { value, diagnostics } = lambdaHandler(handler, runtime);
  return value ?? diagnostics.map(({ code }) => code);
};

describe('lambdaHandler', () => {
  test.each([
    ['index.js:handler', 'nodejs24.x', 'index.handler', ['index.js']],
    ['./src/api/main.mjs:onEvent', 'nodejs22.x', 'src/api/main.onEvent', ['src/api/main.mjs']],
    ['index.handler', 'nodejs24.x', 'index.handler', ['index.js', 'index.mjs', 'index.cjs']],
    ['lib/index.api.get', 'nodejs24.x', 'lib/index.api.get', ['lib/index.js', 'lib/index.mjs', 'lib/index.cjs']],
    ['app.py:handle', 'python3.13', 'app.handle', ['app.py']],
    ['app.handle', 'python3.13', 'app.handle', ['app.py']],
    ['app.rb:handle', 'ruby3.4', 'app.handle', ['app.rb']],
    ['com.example.App::handle', 'java21', 'com.example.App::handle', []],
    ['anything', 'provided.al2023', 'anything', ['bootstrap']],
    [undefined, 'nodejs24.x', 'index.handler', ['index.js', 'index.mjs', 'index.cjs']],
    [undefined, 'provided.al2023', 'bootstrap', ['bootstrap']],
  ])('turns %s of %s into %s', (written, runtime, handler, files) => {
    expect(found(written, runtime)).toEqual({ handler, files });
  });

  test.each([
    [undefined, 'python3.13', 'packaging/function-code'],
    ['index.ts:handler', 'nodejs24.x', 'packaging/function-code'],
    ['app.py:handler', 'nodejs24.x', 'packaging/function-code'],
    // Lambda reads the name of a file up to its first dot.
    ['index.prod.js:handler', 'nodejs24.x', 'packaging/function-code'],
    ['index', 'nodejs24.x', 'packaging/function-code'],
    ['my index.js:handler', 'nodejs24.x', 'packaging/function-code'],
    [`${'a'.repeat(130)}.js:handler`, 'nodejs24.x', 'packaging/function-code'],
    ['', 'provided.al2023', 'packaging/function-code'],
    [token({ Ref: 'X' }), 'nodejs24.x', 'directives/misplaced'],
  ])('refuses %s of %s: %s', (written, runtime, code) => {
    expect(found(written, runtime)).toEqual([code]);
  });
});
