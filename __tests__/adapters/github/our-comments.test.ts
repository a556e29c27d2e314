import { expect, test } from '@jest/globals';
import { parseComment } from '../../../src/adapters/github/our-comments.ts';
import { markerLine } from '../../../src/report/marker.ts';
import { openConversation } from '../../loopback/conversation.ts';
import { ourWorkflow } from '../../loopback/github.ts';

const complete = { id: 3, html_url: 'https://github.com/acme/svc/pull/12#issuecomment-3', body: 'text' };

test('parseComment throws for a response without id or address of the comment', () => {
  expect(parseComment(complete)).toEqual({ id: 3, url: complete.html_url, body: 'text' });
  for (const response of [
    {},
    { ...complete, id: undefined },
    { ...complete, id: '3' },
    { ...complete, html_url: null },
  ])
    expect(() => parseComment(response)).toThrow("GitHub's answer was cut off");
});

test.each(['id', 'html_url'])(
  'githubConversation finds a created comment whose response lacks %s, instead of creating a second one',
  async (part) => {
    const talk = await openConversation();
    const { answer, name } = talk.service;
    talk.service.answer = (request) => {
      const given = answer(request);
      if (name(request) !== 'create') return given;
      return { ...given, body: JSON.stringify({ ...JSON.parse(String(given.body)), [part]: undefined }) };
    };
    try {
      const marker = markerLine({ slot: 'jobs-dev', ...ourWorkflow, run: 1, attempt: 1 });
      const result = await talk.conversation.post(`${marker}\ntext\n`);
      expect(result).toMatchObject({ kind: 'created', id: talk.pull.comments[0]?.id });
      expect(talk.loopback.calls.filter((call) => call.name === 'create')).toHaveLength(1);
    } finally {
      await talk.close();
    }
  },
);
