import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { jsonPathMistakes } from '../../../src/events/parts/json-path.ts';

const severities = (path: string) => jsonPathMistakes(path, []).map(({ severity }) => severity);

describe('jsonPathMistakes', () => {
  test.each([
    '$',
    '$.detail',
    '$.detail-type',
    '$.a_b.c/d',
    '$.resources[0]',
    '$.a[*].b',
    '$.*',
    '$.a[0][1]',
    `$.${token(ref('A'))}`,
  ])('accepts %s', (path) => {
    expect(severities(path)).toEqual([]);
  });

  test.each(['$detail', '$.', '$.a.', '$..a', '$.a[0', '$.a ', '$ .a', '$.a]'])('rejects %s', (path) => {
    expect(severities(path)).toEqual(['error']);
  });

  test.each(["$.a['b']", '$.a[?(@.b==1)]', '$.a[0:2]', '$.a[0,1]', '$.größe', '$.a:b'])(
    'warns of %s, which EventBridge does not document',
    (path) => {
      expect(severities(path)).toEqual(['warning']);
    },
  );
});
