import { describe, expect, test } from '@jest/globals';
import { credentialsInAddresses } from '../../src/diagnostics/secret-addresses.ts';

const hiddenIn = (text: string): string[] => credentialsInAddresses(text).map(({ from, to }) => text.slice(from, to));
const key = '0a1b2c3d'.repeat(4);

describe('credentialsInAddresses', () => {
  test.each([
    ['an address of a database', 'postgres://me:pa55word@db:5432/x', ['me:pa55word']],
    ["a data source name of Go's MySQL driver over TCP", 'me:pa55word@tcp(db:3306)/x', ['me:pa55word']],
    ["a data source name of Go's MySQL driver over a socket", 'me:pa55word@unix(/run/db.sock)/x', ['me:pa55word']],
    ['a key in the place of a user name', `https://${key}@host`, [key]],
    ['a key and a port', `https://${key}@host:8443`, [key]],
    ['a key, a port and a path', `https://${key}@host:8443/a`, [key]],
    ['a key, a port and a query', `https://${key}@host:8443?a`, [key]],
    ['a key, a port and a fragment', `https://${key}@host:8443#a`, [key]],
    ['a password of more digits than a port', 'redis://me:123456@db', ['me:123456']],
  ])('finds the credentials in %s: %s', (_, text, hidden) => expect(hiddenIn(text)).toEqual(hidden));

  test.each([
    ['a port at the end', 'https://host:8443'],
    ['a port and a path', 'https://host:8443/@types/node'],
    ['a port and a query', 'https://host:8443?to=me@host'],
    ['a port and a fragment', 'https://host:8443#me@host'],
    ["a data source name of Go's MySQL driver without credentials", '@tcp(db:3306) @unix(/run/db.sock)'],
  ])('finds nothing in %s: %s', (_, text) => expect(hiddenIn(text)).toEqual([]));
});
