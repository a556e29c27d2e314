import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { openGitHub } from '../../../src/adapters/github/client.ts';

test('openGitHub ends a request of REST and of GraphQL whose response does not come in the time that remains', async () => {
  // Answers nothing: without a time limit of the client, the test itself times out.
  const server = createServer(() => {}).unref();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { signal } = new AbortController();
  const { octokit } = await openGitHub({ token: 'token', apiUrl, repository: 'acme/jobs', signal }, () => 5);
  try {
    await expect(octokit.rest.users.getAuthenticated()).rejects.toThrow();
    await expect(octokit.graphql('{ viewer { login } }')).rejects.toThrow();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test.each([
  ['/api/v3', ['/api/v3/user', '/api/graphql']],
  ['/api/v3/', ['/api/v3/user', '/api/graphql']],
  ['', ['/user', '/graphql']],
])('openGitHub calls REST and GraphQL of the server whose GITHUB_API_URL ends with "%s"', async (path, wanted) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    response.end('{"data":{},"login":"bot"}');
  }).unref();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const { signal } = new AbortController();
  const { octokit } = await openGitHub({ token: 'token', apiUrl, repository: 'acme/jobs', signal }, () => 60_000);
  try {
    await octokit.rest.users.getAuthenticated();
    await octokit.graphql('{ viewer { login } }');
    // https://docs.github.com/enterprise-server@latest/graphql/guides/managing-enterprise-accounts#3-setting-the-graphql-endpoint
    expect(asked).toEqual(wanted);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
