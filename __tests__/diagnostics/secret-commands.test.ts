import { describe, expect, test } from '@jest/globals';
import { credentialsInHeaders, passwordsInCommands } from '../../src/diagnostics/secret-commands.ts';

const value = 'hunter2hunter2';

describe('passwordsInCommands', () => {
  const hiddenIn = (text: string): string[] => passwordsInCommands(text).map(({ from, to }) => text.slice(from, to));

  test.each([
    `curl -u me:${value} https://host`,
    `curl -sSfu me:${value} https://host`,
    `/usr/bin/curl https://host --user me:${value}`,
    `curl --user=me:${value}`,
    `curl -x proxy -U me:${value}`,
    `curl --proxy-user "me:${value}"`,
    `"curl -u 'me:${value}' https://host"`,
    `mysql -u root -p${value} shop`,
    `mysqldump --single-transaction -p${value}`,
    `mariadb -p'${value}'`,
    `mariadb-dump -p"${value}"`,
    `sshpass -p ${value} ssh host`,
    `sshpass -p${value} ssh host`,
    `redis-cli -h host -a ${value} ping`,
    `docker login -u me -p ${value} registry`,
    `podman login -p ${value}`,
    `helm registry login -p ${value}`,
    `cd x && mysql -p${value}; ls`,
    `image:curl -u me:${value}`,
  ])('finds the password in: %s', (text) => expect(hiddenIn(text)).toEqual([value]));

  test.each([
    'docker run -u 1000:1000 image',
    'curl https://host; docker run -u 1000:1000 image',
    'curl https://host | docker run -u 1000:1000 image',
    'curl https://host\ndocker run -u 1000:1000 image',
    'curl -u me https://host',
    'curl -u $USER:$PASSWORD https://host',
    'curl -u me:$PASSWORD https://host',
    'curl -u <user>:<password>',
    'mysql -p -u root',
    'mysql -p shop',
    'mysql -p$PASSWORD',
    'mysql -P3306',
    'mkdir -pfolder && mysql --help',
    'docker run -p 8080:80 image',
    'docker login ghcr.io && docker run -p 8080:80',
    'redis-cli -a $PASSWORD',
    'mycurl -u a:b',
    'lib-curl -u a:b',
    'as in `curl -u user:…`, `mysql -p…` or `sshpass -p …`',
  ])('finds nothing in: %s', (text) => expect(hiddenIn(text)).toEqual([]));

  test('finds a password up to 500 characters behind its program', () => {
    expect(hiddenIn(`curl ${'a'.repeat(490)} -u me:${value}`)).toEqual([value]);
    expect(hiddenIn(`curl ${'a'.repeat(600)} -u me:${value}`)).toEqual([]);
  });
});

describe('credentialsInHeaders', () => {
  const hiddenIn = (text: string): string[] => credentialsInHeaders(text).map(({ from, to }) => text.slice(from, to));

  test.each(['Bearer', 'Basic', 'token', 'ApiKey', 'Api-Key', 'Key', 'Negotiate', 'NTLM', 'Hawk', 'sso-key'])(
    'finds the credentials behind the scheme %s',
    (scheme) => {
      for (const text of [
        `Authorization: ${scheme} ${value}`,
        `authorization:${scheme} ${value}`,
        `Proxy-Authorization: ${scheme.toLowerCase()} ${value}`,
        `{"Authorization": "${scheme} ${value}"}`,
        `-H 'Authorization: ${scheme} ${value}'`,
      ])
        expect(hiddenIn(text)).toEqual([value]);
    },
  );

  test.each([
    [`Cookie: theme=dark; sid=${value}`, `theme=dark; sid=${value}`],
    [`Cookie: sid=abcd\nHost: x`, 'sid=abcd'],
    [`Set-Cookie: sid=${value}; Path=/`, `sid=${value}; Path=/`],
    [`{"Cookie": "sid=${value}"}`, `sid=${value}`],
    [`-H 'cookie:sid=${value}' https://host`, `sid=${value}`],
  ])('finds the cookies in: %s', (text, hidden) => expect(hiddenIn(text)).toEqual([hidden]));

  test.each([
    'Authorization: Bearer authentication-is-required',
    'Authorization: Bearer <token>',
    'Authorization: Bearer $TOKEN_1',
    'Authorization: Basic of all things',
    'Authorization: Bearer short1',
    'Cookie: SameSite=Strict is needed',
    'Cookie: Path=/shop and more',
    'Set-Cookie: Domain=shop.example.com',
    'Set-Cookie: Expires=Thu, 01 Jan 2026',
    'Set-Cookie: Max-Age=86400',
    'Set-Cookie: Priority=High, as browsers read it',
    'Cookie: accept it or not',
    'a cookie is not a=secret',
  ])('finds nothing in: %s', (text) => expect(hiddenIn(text)).toEqual([]));
});
