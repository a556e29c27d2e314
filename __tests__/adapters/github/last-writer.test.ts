import { describe, expect, test } from '@jest/globals';
import type { GitHub } from '../../../src/adapters/github/client.ts';
import { readLastWriter } from '../../../src/adapters/github/last-writer.ts';
import type { OurComment } from '../../../src/adapters/github/our-comments.ts';
import type { Retry } from '../../../src/adapters/github/retry.ts';

const comment: OurComment = {
  ...{ id: 1, url: 'https://github.com/acme/svc/pull/12#issuecomment-1', body: 'read before' },
  ...{ marker: { slotKey: 'jobs-dev' }, node: 'IC_1' },
};
const app = { __typename: 'Bot', login: 'github-actions' };
const person = { __typename: 'User', login: 'octocat' };
const unedited = { body: 'as it is', lastEditedAt: null, author: app, editor: null };

/** Reads the writer of a comment of `github-actions[bot]` by a response of GraphQL; an error is thrown. */
const read = async (response: unknown, about: OurComment = comment, author = 'github-actions[bot]') => {
  const asked: unknown[] = [];
  const octokit = {
    graphql: async (_: string, variables: unknown) => {
      asked.push(variables);
      if (response instanceof Error) throw response;
      return response;
    },
  };
  const retry = ((send: () => Promise<unknown>) => send()) as unknown as Retry;
  const found = await readLastWriter({ octokit } as unknown as GitHub, about, author, retry);
  return { ...found, asked };
};

describe('readLastWriter', () => {
  test('returns text and writer of one moment: a comment may change after it was listed', async () => {
    expect(await read({ node: unedited })).toEqual({
      ...{ url: comment.url, body: 'as it is', writtenBy: 'author', asked: [{ id: 'IC_1' }] },
    });
  });

  test.each([
    ['author', 'an app that edited its own comment', { ...unedited, lastEditedAt: '2026-11-30', editor: app }],
    [
      'author',
      'an app whose login has the suffix',
      { ...unedited, author: { __typename: 'Bot', login: 'GitHub-Actions[bot]' } },
    ],
    ['another', 'a person who edited it', { ...unedited, lastEditedAt: '2026-11-30', editor: person }],
    [
      'another',
      'a person with the name of the app',
      { ...unedited, lastEditedAt: '2026-11-30', editor: { __typename: 'User', login: 'github-actions' } },
    ],
    ['another', 'another app', { ...unedited, lastEditedAt: '2026-11-30', editor: { ...app, login: 'mallory' } }],
    ['unknown', 'an editor who is gone', { ...unedited, lastEditedAt: '2026-11-30', editor: null }],
    ['unknown', 'an author who is gone', { ...unedited, author: null }],
    ['unknown', 'nobody that GitHub names', { ...unedited, author: { __typename: 'Bot' } }],
    ['unknown', 'nobody, since the time is missing', { body: 'as it is', author: app, editor: app }],
    ['unknown', 'nobody, since the text is missing', { ...unedited, body: undefined }],
    ['unknown', 'nobody, since the comment is gone', null],
  ])('says %s for a comment last written by %s', async (writtenBy, _, node) => {
    expect(await read({ node })).toMatchObject({ writtenBy });
  });

  test('says unknown where GraphQL fails', async () => {
    expect(await read(new Error('Resource not accessible by integration'))).toMatchObject({
      ...{ writtenBy: 'unknown', body: 'read before' },
    });
  });

  test('says unknown for a comment without an id in GraphQL, and asks for none then', async () => {
    expect(await read({ node: unedited }, { ...comment, node: undefined })).toMatchObject({
      ...{ writtenBy: 'unknown', asked: [] },
    });
  });

  test('knows a person by the login, whatever its case', async () => {
    const node = { ...unedited, author: { __typename: 'User', login: 'Octocat' } };
    expect(await read({ node }, comment, 'octocat')).toMatchObject({ writtenBy: 'author' });
  });
});
