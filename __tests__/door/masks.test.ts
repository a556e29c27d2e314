import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { credentialsIn } from '../../src/door/masks.ts';

const basic = (text: string) => Buffer.from(text).toString('base64');

describe('credentialsIn', () => {
  test('returns every credential that is used here, each once', () => {
    const environment = {
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret-key',
      AWS_SESSION_TOKEN: 'session-token',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'container-token',
      GITHUB_TOKEN: 'workflow-token',
      'INPUT_GITHUB-TOKEN': 'workflow-token',
      GITHUB_REPOSITORY: 'acme/jobs',
      PATH: '/usr/bin',
    };
    expect(credentialsIn(environment)).toEqual([
      'request-token',
      'secret-key',
      'session-token',
      'container-token',
      'workflow-token',
    ]);
  });

  test.each([
    ['http://bob:pa%40ss%2Fword@proxy.example:3128', ['pa%40ss%2Fword', 'pa@ss/word', basic('bob:pa@ss/word')]],
    ['bob:plain-pass@proxy.example:3128', ['plain-pass', basic('bob:plain-pass')]],
    ['http://bob:pa/ss@word@proxy.example', ['pa/ss@word', basic('bob:pa/ss@word')]],
    ['http://bob:100%@proxy.example', ['100%', basic('bob:100%')]],
    ['http://bob@proxy.example:3128', []],
    ['http://proxy.example:3128', []],
    ['proxy.example:3128', []],
    ['', []],
  ])('returns the password of the proxy %s in every form', (address, secrets) => {
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'])
      expect(credentialsIn({ [name]: address })).toEqual(secrets);
  });

  test('returns none that would hide half of the log', () => {
    expect(credentialsIn({ GITHUB_TOKEN: 'abc', AWS_SESSION_TOKEN: '   \n  ', HTTP_PROXY: 'http://a:b@c' })).toEqual([
      basic('a:b'),
    ]);
  });

  test("returns any password in a proxy's address", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), (password) => {
        fc.pre(password.trim().length >= 4);
        expect(credentialsIn({ HTTPS_PROXY: `http://bob:${encodeURIComponent(password)}@proxy:1` })).toContain(
          password,
        );
      }),
    );
  });
});
