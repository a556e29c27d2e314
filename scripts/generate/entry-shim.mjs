// The text of the program that fetches an event from S3 in images of Node, for `src/packaging/languages/node` to embed.
import { transform } from 'esbuild';

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
  put('src/generated/entry-shim.ts', `${header}export const fetchEventText: string = ${JSON.stringify(text)};\n`);
};
