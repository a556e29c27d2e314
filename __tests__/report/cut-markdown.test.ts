import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutMarkdown } from '../../src/report/cut-markdown.ts';
import { reviewMarkdown } from '../../src/report/review-markdown.ts';
import { example } from './example.ts';

const block = fc.constantFrom(
  'words',
  '```mermaid\nflowchart LR\n```',
  '````text\n```\n````',
  '<details><summary>x</summary>\n\n| a |\n| --- |\n| b |\n\n</details>',
  '<details open><summary>y</summary>\n\n<details><summary>z</summary>\n\nin\n\n</details>\n\n</details>',
);

/** True if every code block and `<details>` that is opened is closed again. */
const isWhole = (text: string): boolean => {
  let [fence, parts] = ['', 0];
  for (const line of text.split('\n')) {
    const [, ticks] = /^(`{3,})/.exec(line) ?? [];
    if (fence) fence = ticks === fence ? '' : fence;
    else if (ticks) fence = ticks;
    else parts += (line.match(/<details/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
  }
  return fence === '' && parts === 0;
};

describe('cutMarkdown', () => {
  test('returns a body that is shorter than the limit, keeps its first line, closes open elements, and says that it was cut', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 400, max: 3_000 }),
        (blocks, limit) => {
          const body = `<!-- batch-job:a -->\n\n${blocks.join('\n\n')}\n`;
          const cut = cutMarkdown(body, limit);
          if (body.length < limit) return expect(cut).toBe(body);
          expect(cut.length).toBeLessThan(limit);
          expect(cut.startsWith('<!-- batch-job:a -->\n')).toBe(true);
          expect(isWhole(cut)).toBe(true);
          return expect(cut).toMatch(/<sub>Cut to fit .*<\/sub>\n$/);
        },
      ),
    );
  });

  test('cuts a review at any length', () => {
    const body = reviewMarkdown(example, { slot: 'a' });
    for (let limit = 300; limit <= body.length; limit += 97) {
      const cut = cutMarkdown(body, limit);
      expect(cut.length).toBeLessThan(limit);
      expect(isWhole(cut)).toBe(true);
    }
  });
});
