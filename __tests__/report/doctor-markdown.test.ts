import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { type DoctorReport, fault, fine, unknown } from '../../src/doctor/verdict.ts';
import { doctorMarkdown } from '../../src/report/doctor-markdown.ts';
import { doctorText } from '../../src/report/doctor-text.ts';
import { hostile } from './hostile.ts';

const verdict = fc.oneof(
  hostile.map(fine),
  fc.tuple(hostile, hostile, hostile).map(([what, why, mend]) => fault(what, why, mend)),
  fc.tuple(hostile, fc.option(hostile, { nil: undefined })).map(([sentence, mend]) => unknown(sentence, mend)),
);
const reports: fc.Arbitrary<DoctorReport> = fc.record({
  region: fc.constant('eu-west-1'),
  checks: fc.array(
    fc.record({ name: hostile, about: hostile, verdicts: fc.array(verdict, { minLength: 1, maxLength: 4 }) }),
    { maxLength: 6 },
  ),
});

const known = /^(code|span|p|h3|strong|em|ul|li|table|thead|tbody|tr|th|td|br|wbr|details|summary)$/;

test('The report of doctor makes no foreign text active, in Markdown or in a terminal', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const html = marked.parse(doctorMarkdown(report), { async: false });
      const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag as string);
      expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
      expect(doctorText(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
  );
});
