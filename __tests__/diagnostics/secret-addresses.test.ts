import { describe, expect, test } from '@jest/globals';
import { credentialsInAddresses } from '../../src/diagnostics/secret-addresses.ts';

const hiddenIn = (text: string): string[] => credentialsInAddresses(text).map(({ from, to }) => text.slice(from, to));
const key = '0a1b2c3d'.repeat(4);

describe('an address', () => {
  test.each([
    ['of a database', 'postgres://me:pa55word@db:5432/x', ['me:pa55word']],
    ["of Go's drivers, over TCP", 'me:pa55word@tcp(db:3306)/x', ['me:pa55word']],
    ["of Go's drivers, over a socket", 'me:pa55word@unix(/run/db.sock)/x', ['me:pa55word']],
    ['with a key in the place of a user', `https://${key}@host`, [key]],
    ['with such a key and a port at its end', `https://${key}@host:8443`, [key]],
    ['with such a key, a port and a path', `https://${key}@host:8443/a`, [key]],
    ['with such a key, a port and a query', `https://${key}@host:8443?a`, [key]],
    ['with such a key, a port and a fragment', `https://${key}@host:8443#a`, [key]],
    ['with a password of more digits than a port', 'redis://me:123456@db', ['me:123456']],
  ])('%s hides who uses it: %s', (_, text, hidden) => expect(hiddenIn(text)).toEqual(hidden));

  test.each([
    ['with a port at its end', 'https://host:8443'],
    ['with a port and a path', 'https://host:8443/@types/node'],
    ['with a port and a query', 'https://host:8443?to=me@host'],
    ['with a port and a fragment', 'https://host:8443#me@host'],
    ["like those of Go's drivers, without a password", '@tcp(db:3306) @unix(/run/db.sock)'],
  ])('%s hides nothing: %s', (_, text) => expect(hiddenIn(text)).toEqual([]));
});
