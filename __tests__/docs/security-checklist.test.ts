import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read, root } from './pages.ts';

interface Answer {
  readonly number: number;
  readonly question: string;
  readonly answer: string;
  readonly files: readonly string[];
}

const answers: readonly Answer[] = read('docs/security-checklist.md')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [number, question = '', answer = '', files = ''] = line.slice(2, -2).split(' | ');
    const links = [...files.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => link);
    return { number: Number(number), question, answer, files: links };
  });

describe('the security checklist', () => {
  test('has a hundred answers, numbered without a gap', () => {
    expect(answers.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  test('asks each question once, and answers it in one sentence or two', () => {
    expect(new Set(answers.map(({ question }) => question)).size).toBe(answers.length);
    for (const { number, question, answer } of answers) {
      expect([number, question]).toEqual([number, expect.stringMatching(/\?$/)]);
      const sentences = answer.replaceAll(/`[^`]*`/g, 'x').match(/[.](?:\s|$)/g) ?? [];
      expect([number, sentences.length >= 1 && sentences.length <= 2]).toEqual([number, true]);
    }
  });

  test('names for each answer a file of the repository that shows it', () => {
    for (const { number, files } of answers) {
      expect([number, files.length > 0]).toEqual([number, true]);
      for (const file of files) {
        const path = join(root, 'docs', file);
        expect([number, file, existsSync(path) && statSync(path).isFile()]).toEqual([number, file, true]);
      }
    }
  });

  test('is where somebody looks who reads about security', () => {
    for (const page of ['README.md', 'SECURITY.md']) expect(read(page)).toContain('(docs/security-checklist.md)');
  });
});
