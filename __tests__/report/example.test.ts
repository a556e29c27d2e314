import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { reviewMarkdown } from '../../src/report/review-markdown.ts';
import { example } from './example.ts';

const marker = { slot: 'plan-production', run: 1, attempt: 1 };
const times = [
  { what: 'images', milliseconds: 41_000 },
  { what: 'change set', milliseconds: 9_400 },
  { what: 'CloudFormation', milliseconds: 148_000 },
];
const routine = example.groups.filter(({ resource = '' }) => !['requests', 'oldUploads'].includes(resource));

/** Also what `scripts/picture.mjs` takes the pictures of the README and of `docs/comment.md` from. */
test.each([
  ['comment', reviewMarkdown(example, marker)],
  [
    'deployed',
    reviewMarkdown({ ...example, losses: [], notes: [], groups: routine }, marker, undefined, {
      status: 'UPDATE_COMPLETE',
      isNew: false,
      times,
    }),
  ],
])('the %s of an example is, to the letter, what reviewers were shown', (name, comment) => {
  const file = new URL(`expected/${name}.md`, import.meta.url);
  if (process.env.GOLDEN === 'write') writeFileSync(file, comment);
  expect(comment).toBe(readFileSync(file, 'utf8'));
});
