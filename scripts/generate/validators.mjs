// Validators of files that come from another job, compiled ahead by ajv: the bundle has no compiler of schemas.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const root = join(import.meta.dirname, '../..');

/** The published schemas of files that a command reads, by the name of the file. */
const read = ['images', 'plan'];

/** Returns the text of a module with the validator of a schema. Throws where it would load another module. */
const validatorOf = (name) => {
  const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'));
  const ajv = new Ajv({ allErrors: name !== 'plan', allowUnionTypes: true, code: { source: true, esm: true } });
  const text = standalone.default(ajv, ajv.compile(schema)).replace(
    /require\("(ajv\/dist\/runtime\/ucs2length)"\)\.default/g,
    // A string of ajv's runtime counts code points; the iterator of a string does too.
    '((text) => [...text].length)',
  );
  if (text.includes('require(')) throw new Error(`The validator of ${name}.json loads a module.`);
  return text;
};

export default async ({ put, header }) => {
  for (const name of read)
    put(
      `src/generated/${name}-validator.ts`,
      `// @ts-nocheck\n${header}${validatorOf(name)
        .replace(/^"use strict";/, '')
        .replace(/export const validate = \w+;/, '')
        .replace(
          'export default ',
          `/** Returns true for a value that fits schemas/${name}.schema.json; else \`errors\` says why. */\nexport const ${name}Validator: ((value: unknown) => boolean) & { errors?: readonly { instancePath: string; message?: string }[] | null } = `,
        )}\n`,
    );
};
