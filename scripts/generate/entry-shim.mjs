// The texts of the entries of images, for `src/packaging` to embed: the program that fetches an event from S3 in images of
// Node, and the shell script that does so in others.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** Returns a shell script without its empty lines and the lines that are comments. */
const withoutComments = (script) => script.replace(/^ *(?:#.*)?\n/gm, '');

export default async ({ load, put, header }) => {
  const { fetchEvent } = await load('packaging/languages/node/fetch-event.js');
  const { code } = await transform(`exports.x=${fetchEvent.toString()}`, {
    minify: true,
    charset: 'ascii',
    target: 'node18',
    legalComments: 'none',
  });
  const text = code
    .trim()
    .replace(/^exports\.x=/, '')
    .replace(/;$/, '');
  const script = readFileSync(new URL('../../src/packaging/shell-entry.sh', import.meta.url), 'utf8');
  const texts = { fetchEventText: text, shellEntryText: withoutComments(script) };
  const lines = Object.entries(texts).map(([name, one]) => `export const ${name}: string = ${JSON.stringify(one)};\n`);
  put('src/generated/entry-shim.ts', `${header}${lines.join('')}`);
};
