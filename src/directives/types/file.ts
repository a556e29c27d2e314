import { defineDirective, Misuse } from '../directive.ts';

/** Matches the names of files that `$File` reads as data; `.env.local` is one too. */
const readable = /(?:\.(?:json|ya?ml|ini|properties|env)|(?:^|\/)\.env(?:\.[^/]*)?)$/i;
/** Matches the names of programs, which belong under `directives` of the config. */
const programs = /\.(?:[cm]?[jt]sx?|py)$/i;

/** `$File('settings.json')`: the data of a file in the folder of the config. Directives in it are evaluated. */
export const file = defineDirective({
  type: 'file',
  says: 'The data of a JSON, YAML, INI, properties or `.env` file in the folder of the config.',
  example: "$File('settings.json').replicas",
  iamActions: [],
  parameters: [{ name: 'path', says: 'The path of the file, relative to the config.', type: 'text' }],
  meaning: {
    kind: 'lookup',
    holdsDirectives: true,
    question([path]) {
      const name = path as string;
      if (programs.test(name))
        throw new Misuse(
          `\`${name}\` is a program, and \`$File\` reads data.`,
          `Name it under \`directives\` and call it there, or write its text with \`$FileRaw('${name}')\`.`,
        );
      if (!readable.test(name))
        throw new Misuse(
          `\`$File\` does not know how to read \`${name}\`.`,
          `Its files end in .json, .yml, .yaml, .ini, .properties or .env; \`$FileRaw('${name}')\` is the text of any file.`,
        );
      return { kind: 'file', key: `file:${name}`, says: `the file "${name}"`, path: name, as: 'data' };
    },
  },
});
