import { expect, test } from '@jest/globals';
import { buildMarkdown } from '../../src/report/build-markdown.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const image = (job: string, letter: string) => ({
  ...{ job, repository: 'shop/jobs', tag: `tag-${letter}`, digest: digest(letter), platform: 'linux/amd64' as const },
});
const document = {
  ...{ version: 1 as const, project: 'shop', stage: 'dev', region: 'eu-central-1', account: '111122223333' },
  images: [image('a', 'a'), image('b', 'b')],
  code: [{ function: 'hook', bucket: 'code-bucket', key: 'code/hook.zip' }],
};

test('The summary of a build says of each image whether this build pushed it, and names the code of functions', () => {
  // A long word may be broken in a narrow page.
  const summary = buildMarkdown(document, new Set([digest('b')]))
    .replaceAll('<wbr>', '')
    .replace(/<code>([^<]*)<\/code>/g, '`$1`')
    .replaceAll('&#58;', ':');
  expect(summary).toMatch(/^### 📦 Images of `shop` for `dev`: 1 built, 1 there before\n/);
  expect(summary).toContain(`| \`a\` | there before | \`shop/jobs\`<br>\`tag-a\` | \`${digest('a')}\` |`);
  expect(summary).toContain(`| \`b\` | built | \`shop/jobs\`<br>\`tag-b\` | \`${digest('b')}\` |`);
  expect(summary).toContain('| `hook` | `code-bucket`<br>`code/hook.zip` |');
});

test('The summary of a build without images says so, and one of a thousand fits into a step', () => {
  expect(buildMarkdown({ ...document, images: [], code: [] }, new Set())).toContain('No job has an image of its own.');
  const many = Array.from({ length: 5_000 }, (_, index) => image(`${'j'.repeat(100)}${index}`, 'a'));
  const summary = buildMarkdown({ ...document, images: many }, new Set());
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(summary).toContain('4,500 more are in images.json.');
});
