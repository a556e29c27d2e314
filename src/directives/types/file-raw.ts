import { defineDirective } from '../directive.ts';

/** `$FileRaw('query.sql')`: the text of a file in the folder of the config, unchanged. */
export const fileRaw = defineDirective({
  type: 'file-raw',
  says: 'The text of a file in the folder of the config.',
  example: "$FileRaw('query.sql')",
  iamActions: [],
  parameters: [{ name: 'path', says: 'The path of the file, relative to the config.', type: 'text' }],
  meaning: {
    kind: 'lookup',
    question: ([path]) => {
      const name = path as string;
      return { kind: 'file', key: `text:${name}`, says: `the file "${name}"`, path: name, as: 'text' };
    },
  },
});
