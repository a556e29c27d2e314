import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { elementsAt, parseXml, textAt } from '../../../src/adapters/aws/xml.ts';
import { xml } from '../../loopback/server.ts';

describe('parseXml', () => {
  const answer = `<?xml version="1.0" encoding="UTF-8"?>
<Answer xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <set><item><id>a&amp;b &#x263a;</id><set/></item><item><id>c</id><set><item><id>no</id></item></set></item></set>
</Answer>`;

  test('reads elements by their path, and no deeper ones of the same name', () => {
    const root = parseXml(answer);
    expect(elementsAt(root, 'set', 'item').map((item) => textAt(item, 'id'))).toEqual(['a&b ☺', 'c']);
    expect(textAt(root, 'set', 'none')).toBeUndefined();
  });

  test.each(['', 'no XML', '<a>', '<a><b></a>', '</a>', '<a/><b/>', '<a>&lt;'])('returns undefined for %j', (text) => {
    expect(parseXml(text)).toBeUndefined();
  });

  test('returns undefined for a response that breaks off anywhere', () => {
    for (let end = 0; end < answer.length; end++) expect(parseXml(answer.slice(0, end))).toBeUndefined();
  });

  test('returns the text that a server wrote', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textAt(parseXml(`<a>${xml({ b: text })}</a>`), 'b')).toBe(text.trim());
      }),
    );
  });
});
