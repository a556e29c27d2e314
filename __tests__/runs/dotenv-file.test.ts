import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDotenvFile } from '../../src/runs/dotenv-file.ts';

const read = (text: string, reserved: (name: string) => string | undefined = () => undefined) => {
  const { variables, bad } = parseDotenvFile(text, reserved);
  return { variables: Object.fromEntries(variables), bad: bad.map(({ line, says }) => `${line} ${says}`) };
};

describe('parseDotenvFile', () => {
  test('reads names, quotes, comments, export and values over several lines, as Node.js does', () => {
    const text = [
      '\uFEFF# of the database',
      'HOST=db.local # not in the cloud',
      "export PASSWORD='a#b $c'",
      'EMPTY=',
      '  SPACED = x  ',
      'KEY="-----BEGIN KEY-----',
      'abc=',
      '-----END KEY-----"',
      "LAST=`it's`",
    ].join('\r\n');
    expect(read(text)).toEqual({
      bad: [],
      variables: {
        ...{ HOST: 'db.local', PASSWORD: 'a#b $c', EMPTY: '', SPACED: 'x', LAST: "it's" },
        KEY: '-----BEGIN KEY-----\nabc=\n-----END KEY-----',
      },
    });
  });

  test('names every wrong line with its number, and no variable then', () => {
    const text = 'A=1\nHOST db.local\n\n=x\n1X=2\nB="open\nC=1\n';
    expect(read(text)).toEqual({
      variables: {},
      bad: [
        '2 is no NAME=value',
        '4 is no NAME=value',
        '5 has a name with other characters than letters, digits and _',
        '6 begins a value with ", which nothing ends',
      ],
    });
  });

  test('names the line of a variable that cannot be set', () => {
    const reserved = (name: string) => (name === 'STP_CURRENT_ATTEMPT' ? 'sets it' : undefined);
    expect(read('A=1\n\nSTP_CURRENT_ATTEMPT=2\n', reserved)).toEqual({ variables: {}, bad: ['3 sets it'] });
  });

  test('returns every plain value that is written, in its order, whatever the values', () => {
    const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/);
    const value = fc.stringMatching(/^[a-z0-9+/:.@-]{0,20}$/);
    const quoted = fc.stringMatching(/^[a-z #='\n]{0,20}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(value, quoted)), (variables) => {
        const lines = Object.entries(variables).map(([key, text]) =>
          /^[a-z0-9+/:.@-]*$/.test(text) ? `${key}=${text}` : `${key}="${text}"`,
        );
        expect(read(lines.join('\n'))).toEqual({ variables: { ...variables }, bad: [] });
      }),
    );
  });
});
