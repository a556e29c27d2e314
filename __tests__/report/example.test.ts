import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { reviewMarkdown } from '../../src/report/review-markdown.ts';
import { example } from './example.ts';

/** Also what `scripts/picture.mjs` takes the picture of the README from. */
const file = new URL('expected/comment.md', import.meta.url);

test('the comment of an example is, to the letter, what reviewers were shown', () => {
  const comment = reviewMarkdown(example, { slot: 'plan-production', run: 1, attempt: 1 });
  if (process.env.GOLDEN === 'write') writeFileSync(file, comment);
  expect(comment).toBe(readFileSync(file, 'utf8'));
});
