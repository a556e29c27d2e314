import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../docs/pages.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Returns a value as GitHub's expressions have it. */
const dataOf = (value: Json): data.ExpressionData => {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(dataOf));
  return new data.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: dataOf(item) })));
};

/** True for a condition of a job, of a run that is not cancelled. */
const holds = (text: string, contexts: Json): boolean => {
  const plain = text.replace(/^\$\{\{|\}\}$/g, '').replaceAll('!cancelled()', 'true');
  const tree = new Parser(new Lexer(plain).lex().tokens, ['github', 'inputs', 'needs'], []).parse();
  return (new Evaluator(tree, dataOf(contexts) as data.Dictionary).evaluate() as data.BooleanData).value;
};

const { jobs } = parse(readFileSync(join(root, '.github/workflows/preview.yml'), 'utf8')) as {
  readonly jobs: Readonly<Record<string, { readonly if: string }>>;
};

interface Event {
  readonly event?: 'pull_request' | 'pull_request_target' | 'schedule';
  readonly action: string;
  readonly label?: string;
  /** The repository of the head; null for one that was deleted. */
  readonly head?: string | null;
  readonly needed?: string;
}

/** Returns the jobs of preview.yml that begin by themselves for an event. */
const begun = ({ event = 'pull_request', action, label, head = 'acme/jobs', needed = '' }: Event): string[] => {
  const pull = { number: 7, head: { repo: head === null ? null : { full_name: head } } };
  const github = {
    event_name: event,
    repository: 'acme/jobs',
    event: { action, pull_request: pull, ...(label === undefined ? {} : { label: { name: label } }) },
  };
  return ['compile', 'close'].filter((job) =>
    holds(jobs[job]?.if ?? 'true', { github, inputs: { 'preview-label': needed } }),
  );
};

describe('preview.yml', () => {
  test.each<[string, Event, string[]]>([
    ['a pull request that is opened', { action: 'opened' }, ['compile']],
    ['one of a fork', { action: 'opened', head: 'mallory/jobs' }, []],
    ['one that is closed', { action: 'closed' }, ['close']],
    ['one with a conflict that is closed', { event: 'pull_request_target', action: 'closed' }, ['close']],
    ['one of a fork that is closed', { event: 'pull_request_target', action: 'closed', head: 'mallory/jobs' }, []],
    ['one of a deleted fork that is closed', { event: 'pull_request_target', action: 'closed', head: null }, []],
    ['any other pull_request_target', { event: 'pull_request_target', action: 'opened' }, []],
    ['a label that comes', { action: 'labeled', label: 'preview', needed: 'preview' }, ['compile']],
    ['another label that goes', { action: 'unlabeled', label: 'docs', needed: 'preview' }, ['compile']],
    ['a label that goes where none is needed', { action: 'unlabeled', label: 'docs' }, ['compile']],
  ])('begins with the right job for %s', (_says, event, expected) => {
    expect(begun(event)).toEqual(expected);
  });

  test('destroys without a look at the config for the label that goes, and never on pull_request_target', () => {
    const gone = { action: 'unlabeled', label: 'preview', needed: 'preview' } as const;
    expect(begun(gone)).toEqual(['close']);
    expect(begun({ ...gone, head: 'mallory/jobs' })).toEqual([]);
    expect(begun({ ...gone, event: 'pull_request_target' })).toEqual([]);
  });
});

describe('the example of attested previews', () => {
  const { jobs: calls } = parse(readFileSync(join(root, 'examples/workflows/attested-previews.yml'), 'utf8')) as {
    readonly jobs: Readonly<Record<'images' | 'preview', { readonly if: string }>>;
  };
  const pull = { draft: false, head: { repo: { full_name: 'acme/jobs' } }, labels: [{ name: 'preview' }] };
  const builds = (action: string, changed: Json = {}, name = 'pull_request', more: Json = {}): boolean =>
    holds(calls.images.if, {
      github: {
        ...{ event_name: name, repository: 'acme/jobs' },
        event: { action, pull_request: { ...pull, ...(changed as object) }, ...(more as object) },
      },
    });

  test('builds images of a pull request with the label, and of no other', () => {
    expect(builds('synchronize')).toBe(true);
    expect(builds('labeled', {}, 'pull_request', { label: { name: 'docs' } })).toBe(true);
    expect(builds('unlabeled', {}, 'pull_request', { label: { name: 'preview' } })).toBe(false);
    expect(builds('closed', {}, 'pull_request_target')).toBe(false);
    expect(builds('synchronize', { draft: true })).toBe(false);
    expect(builds('synchronize', { labels: [] })).toBe(false);
    expect(builds('synchronize', { head: { repo: { full_name: 'mallory/jobs' } } })).toBe(false);
    expect(builds('synchronize', { head: { repo: null } })).toBe(false);
  });

  test.each([
    ['success', true],
    ['skipped', true],
    ['failure', false],
  ])('calls preview.yml where the build ended as %s: %s', (result, expected) => {
    expect(calls.preview.if).toContain('!cancelled()');
    expect(holds(calls.preview.if, { needs: { images: { result } } })).toBe(expected);
  });
});

test('a job of preview.yml that begins by itself does so also where the caller skipped a job before', () => {
  for (const job of ['compile', 'close']) expect(jobs[job]?.if).toMatch(/^!cancelled\(\) && /);
});
