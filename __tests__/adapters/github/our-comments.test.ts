import { expect, test } from '@jest/globals';
import { standingIn } from '../../../src/adapters/github/our-comments.ts';
import { markerLine } from '../../../src/report/marker.ts';
import { openConversation } from '../../loopback/conversation.ts';
import { ourWorkflow } from '../../loopback/github.ts';

const whole = { id: 3, html_url: 'https://github.com/acme/svc/pull/12#issuecomment-3', body: 'text' };

test('an answer that lacks the id or the address of its comment was cut off', () => {
  expect(standingIn(whole)).toEqual({ id: 3, url: whole.html_url, body: 'text' });
  for (const answer of [{}, { ...whole, id: undefined }, { ...whole, id: '3' }, { ...whole, html_url: null }])
    expect(() => standingIn(answer)).toThrow("GitHub's answer was cut off");
});

test.each(['id', 'html_url'])(
  'a created comment whose answer lacks %s is found again, not made twice',
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
      const said = await talk.conversation.say(`${marker}\ntext\n`);
      expect(said).toMatchObject({ kind: 'created', id: talk.pull.comments[0]?.id });
      expect(talk.loopback.calls.filter((call) => call.name === 'create')).toHaveLength(1);
    } finally {
      await talk.close();
    }
  },
);
