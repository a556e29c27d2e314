import { describe, expect, test } from '@jest/globals';
import { config, job } from '../../compiler-rules/configs.ts';
import { type Case, complaintsOf } from '../../compiler-rules/harness.ts';

/** Returns the codes of the errors of a case. */
const errorsOf = async (given: Case) =>
  (await complaintsOf(given)).filter(({ severity }) => severity === 'error').map(({ code }) => code);

const on = (method: string, path: string, more: object = {}) => ({
  type: 'http-api-gateway',
  properties: { httpApiGatewayName: 'api', method, path, ...more },
});
const api = { type: 'http-api-gateway' };
const twoJobs = (first: object, second: object) =>
  config({ api, other: api, report: job({ events: [first] }), cleanup: job({ events: [second] }) });
const oneJob = (...events: object[]) => config({ api, other: api, report: job({ events }) });

describe('two routes of one API', () => {
  test.each([
    ['are equal', on('GET', '/a'), on('GET', '/a')],
    ['differ in the name of a variable', on('GET', '/a/{b}'), on('GET', '/a/{c}')],
    ['are the default by two spellings', on('*', '*'), on('*', '$default')],
    ['are a status route and a route', on('POST', '/b', { statusPath: '/a' }), on('GET', '/a/{id}')],
  ])('of two jobs that %s are refused', async (_, first, second) => {
    expect(await errorsOf(twoJobs(first, second))).toEqual(['lint/route-clash']);
  });

  test.each([
    ['differ in the method', on('GET', '/a'), on('POST', '/a')],
    ['are of one method and of any', on('GET', '/a'), on('*', '/a')],
    ['differ in the path', on('GET', '/a'), on('GET', '/a/{b}')],
    ['differ in how much a variable takes', on('GET', '/a/{b}'), on('GET', '/a/{b+}')],
    ['are of two APIs', on('GET', '/a'), on('GET', '/a', { httpApiGatewayName: 'other' })],
  ])('of two jobs or of one that %s are taken', async (_, first, second) => {
    expect(await errorsOf(twoJobs(first, second))).toEqual([]);
    expect(await errorsOf(oneJob(first, second))).toEqual([]);
  });

  test('of one job that differ in the name of a variable are one event twice', async () => {
    expect(await errorsOf(oneJob(on('GET', '/a/{b}'), on('GET', '/a/{c}')))).toEqual(['config/event-twice']);
    expect(await errorsOf(oneJob(on('*', '*'), on('*', '$default')))).toEqual(['config/event-twice']);
  });

  test('of one job of which one is a status route are refused at statusPath', async () => {
    for (const events of [
      [on('GET', '/a/{id}'), on('POST', '/b', { statusPath: '/a' })],
      [on('POST', '/a', { statusPath: '/s' }), on('POST', '/b', { statusPath: '/s' })],
    ]) {
      const found = (await complaintsOf(oneJob(...events))).filter(({ severity }) => severity === 'error');
      expect(found).toMatchObject([
        { code: 'lint/route-clash', place: { path: expect.arrayContaining(['statusPath']) } },
      ]);
    }
  });

  test('of one job of which the first is a status route are refused at the path of the second', async () => {
    const events = [on('POST', '/b', { statusPath: '/a' }), on('GET', '/a/{id}')];
    const found = (await complaintsOf(oneJob(...events))).filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject([
      { code: 'lint/route-clash', place: { path: expect.arrayContaining(['events', 1, 'path']) } },
    ]);
  });
});
