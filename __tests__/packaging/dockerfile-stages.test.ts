import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stagesOf } from '../../src/packaging/dockerfile-stages.ts';

describe('stagesOf', () => {
  test.each<[string, string, ReturnType<typeof stagesOf>]>([
    ['one stage without a name', 'FROM a\n', { names: [], count: 1 }],
    ['lower-case words', 'from a as B\nrun x\nfrom b', { names: ['b'], count: 2 }],
    ['the syntax of Docker', '# syntax=docker/dockerfile:1\nFROM a AS b', { names: ['b'], count: 1 }],
    [
      'the syntax of Docker, by its registry',
      '#syntax = docker.io/docker/dockerfile:1.7\nFROM a',
      { names: [], count: 1 },
    ],
    ['another language', '# syntax=acme/language\nFROM a', undefined],
    ['another escape character', '# escape=`\nFROM a `\n AS b', { names: ['b'], count: 1 }],
    ['a comment that is no directive', 'FROM a\n# syntax=acme/language\n', { names: [], count: 1 }],
    ['lines that end as on Windows', 'FROM a \\\r\n AS b\r\n', { names: ['b'], count: 1 }],
    ['nothing', '', { names: [], count: 0 }],
    ['no FROM of a here-document', 'FROM a\nRUN cat <<X >y\nFROM b\nX\nFROM c AS d', { names: ['d'], count: 2 }],
    ['no FROM of the second here-document', 'FROM a\nCOPY <<-X <<Y /\n\tX\nFROM b\nY\nFROM c', { names: [], count: 2 }],
    ['a shift that is no here-document', 'FROM a\nRUN echo $((1 << 2))\nFROM b', { names: [], count: 2 }],
    ['an empty line in an instruction', 'FROM a \\\n\n AS b\nRUN c', { names: ['b'], count: 1 }],
    ['two escape characters at the end', 'FROM a\nRUN b \\\\\nFROM c', { names: [], count: 2 }],
  ])('reads %s', (_, text, stages) => expect(stagesOf(text)).toEqual(stages));

  test('finds every stage, whatever stands between', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,10}$/);
    const other = fc.constantFrom(
      'RUN true',
      '# FROM x AS y',
      'COPY --from=a /x /y',
      '',
      'RUN a \\\n  && b',
      'ENV FROM=x',
    );
    const stage = fc.record({ name, others: fc.array(other, { maxLength: 4 }), platform: fc.boolean() });
    fc.assert(
      fc.property(fc.array(stage, { maxLength: 5 }), (stages) => {
        const text = stages
          .flatMap((one) => [`FROM ${one.platform ? '--platform=$BUILDPLATFORM ' : ''}x AS ${one.name}`, ...one.others])
          .join('\n');
        expect(stagesOf(text)).toEqual({ names: stages.map((one) => one.name), count: stages.length });
      }),
    );
  });
});
