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

/** `scripts/picture.mjs` makes the pictures of the README and of `docs/comment.md` from the same files. */
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
])('reviewMarkdown returns the recorded %s of the example', (name, comment) => {
  const file = new URL(`expected/${name}.md`, import.meta.url);
  if (process.env.GOLDEN === 'write') writeFileSync(file, comment);
  expect(comment).toBe(readFileSync(file, 'utf8'));
});
