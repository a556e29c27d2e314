// The strict schema, compiled ahead: ajv itself never gets into the bundle, and the first config is judged at once.
// Each resource type is a file of its own: all together are a megabyte, and a config names few of them.
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { strictAjv } from './ajv.mjs';

/** The text of a module whose default export judges by a strict schema. */
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
    .replace(/export const validate = \w+;/, '')
    // Where a rule stands in the schema: a complaint says where the value stands.
    .replace(/schemaPath:"[^"]*",/g, '');
  if (/\brequire\(/.test(inner)) throw new Error('The judge still holds a require.');
  // Minified, since every run of the bundle reads it.
  return transformSync(imports.join('') + withoutUnusedSchemas(inner), { minify: true, format: 'esm' }).code;
};

/** ajv keeps a copy of each schema beside its function, for messages that we do not use. */
const withoutUnusedSchemas = (code) =>
  code.replace(
    /const (schema\d+) = (?:\{.*?\}|\[.*?\]|"[^"]*"|true|false);(?=const |function |export )/gs,
    (whole, name) => (code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? whole : ''),
  );

export default async ({ load, put, header }) => {
  const { shape } = await load('config/schema.js');
  const { resourceSchemas, rootSchema } = await load('config/rendering.js');
  const write = (path, text) => put(`generated/${path}`, header + text, { committed: false });
  write('judge.js', judgeModule(rootSchema(shape)));
  const types = Object.entries(resourceSchemas(shape));
  for (const [type, schema] of types) write(`judges/${type}.js`, judgeModule(schema));
  const lines = types.map(([type]) => `  ${JSON.stringify(type)}: () => import('./judges/${type}.js'),\n`);
  write('judges.js', `export const judges = {\n${lines.join('')}};\n`);
};
