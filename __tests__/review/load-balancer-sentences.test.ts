import { expect, test } from '@jest/globals';
import { configOf, job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const front = (properties: Part = {}): Part => ({ type: 'application-load-balancer', properties });
const onRequest = (priority: number, more: Part = {}): Part => ({
  type: 'application-load-balancer',
  properties: { loadBalancerName: 'front', priority, paths: ['/reports'], ...more },
});
const config = (properties: Part, ...events: Part[]): string =>
  configOf({ front: front(properties), report: job({ events }) });

test.each<[string, string, string[]]>([
  ['an additional rule', config({}, onRequest(1), onRequest(2)), ['starts also: requests to front, priority 2']],
  ['a rule that is gone', config({}), ['no longer starts: requests to front, priority 1']],
  ['another priority', config({}, onRequest(3)), ['starts: requests to front, priority 1 → 3']],
])('a review says %s in words, on the side that is deployed as well', async (_, after, sentences) => {
  const said = sentencesOf(await reviewBetween(config({}, onRequest(1)), after), 'report');
  expect(said.filter((sentence) => /start/.test(sentence))).toEqual(sentences);
});

test('a review says that a load balancer which changes sides is replaced', async () => {
  const review = await reviewBetween(config({}, onRequest(1)), config({ interface: 'internal' }, onRequest(1)));
  expect(sentencesOf(review, 'front').join('\n')).toMatch(/interface: internet-facing → internal, which replaces it/);
});

test.each([
  ['internet', '$23.73'],
  ['internal', '$16.43'],
])('a review says what a new load balancer of side %s costs in a month, once', async (side, dollars) => {
  const own = config({ interface: side }, onRequest(1));
  const note = `front costs at least ${dollars} a month in us-east-1, used or not, and about as much elsewhere.`;
  expect((await reviewBetween(undefined, own)).notes).toContain(note);
  expect((await reviewBetween(own, config({ interface: side }, onRequest(2)))).notes).not.toContain(note);
});
