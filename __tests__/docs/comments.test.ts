import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { read, root } from './pages.ts';

/** Beginnings of a comment that is not clear on hover, alone: it leans on a name or on another comment. */
const leaning = /^(?:What|Of|The same|Who|Whom|Whose|It|How|Whether|That|Where|When|As|In|With)\b/;
/** Words that mean something else in this code base than in AWS, GitHub, Docker or TypeScript. */
const metaphors = /\b(?:house|farewell|nouns?\b(?! `)|told|made anew)\b/;

/** Returns the docstrings of a source, each as one line. */
const docstrings = (text: string): string[] =>
  [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, body = '']) => body.replace(/\n\s*\*\s?/g, ' ').trim());

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.ts$/.test(name),
);
const found = (wanted: (docstring: string) => boolean): string[] =>
  sources.flatMap((name) =>
    docstrings(read(`src/${name}`))
      .filter(wanted)
      .map((docstring) => `${name}: ${docstring}`),
  );

test('a docstring of src begins with a verb in the third person or with the noun itself', () => {
  expect(found((docstring) => leaning.test(docstring))).toEqual([]);
});

test('a docstring of src is written in the words of AWS, GitHub, Docker and TypeScript', () => {
  expect(found((docstring) => metaphors.test(docstring))).toEqual([]);
});

test('every exported function, constant, type and class of src has a docstring', () => {
  const bare = sources
    .filter((name) => !name.startsWith('generated/'))
    .flatMap((name) =>
      [
        ...`\n${read(`src/${name}`)}`.matchAll(
          /(\*\/|.*)\n(?:\/\/ biome-ignore.*\n)?export (?:async )?(?:const|function|class|interface|type|enum) (\w+)/g,
        ),
      ]
        .filter(([, before]) => !before?.endsWith('*/'))
        .map(([, , symbol]) => `${name}: ${symbol}`),
    );
  expect(bare).toEqual([]);
});
