// The strict schema, compiled ahead: ajv itself never gets into the bundle, and the first config is judged at once.
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { strictAjv } from './ajv.mjs';

/** The text of `generated/judge.js` for a strict schema. */
export const judgeModule = (schema) => {
  const ajv = strictAjv({ code: { source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const imports = [];
  const inner = code
    .replace(/^"use strict";/, '')
    .replace(/require\("([^"]+)"\)/g, (_, module) => {
      const name = `module${imports.length}`;
      imports.push(`import ${name} from ${JSON.stringify(`${module}.js`)};\n`);
      return name;
    })
    .replace(/export const validate = \w+;/, '');
  if (/\brequire\(/.test(inner)) throw new Error('The judge still holds a require.');
  // Minified, since every run of the bundle reads it.
  return transformSync(imports.join('') + withoutUnusedSchemas(shortened(inner)), { minify: true, format: 'esm' }).code;
};

/** What stands at every complaint: where in the schema it is, which nobody reads, and how it joins the list. */
const shortened = (code) =>
  `const joined = (errors, error) => { if (errors === null) return [error]; errors.push(error); return errors; };${code
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replace(
      /if\(vErrors === null\)\{vErrors = \[(\w+)\];\}else \{vErrors\.push\(\1\);\}/g,
      'vErrors = joined(vErrors, $1);',
    )}`;

/** ajv keeps a copy of each schema beside its function, for messages that we do not use. */
const withoutUnusedSchemas = (code) =>
  code.replace(
    /const (schema\d+) = (?:\{.*?\}|\[.*?\]|"[^"]*"|true|false);(?=const |function |export )/gs,
    (whole, name) => (code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? whole : ''),
  );

export default async ({ load, put, header }) => {
  const { shape } = await load('config/schema.js');
  const { strictSchema } = await load('config/rendering.js');
  put('generated/judge.js', header + judgeModule(strictSchema(shape)), { committed: false });
};
