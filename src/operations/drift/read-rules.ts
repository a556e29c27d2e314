import { Refused } from '../../diagnostics/refused.ts';
import { type IgnoreRule, ignoreForm, readIgnoreRules } from '../../drift/ignore-rules.ts';
import { counted } from '../../report/plain-text.ts';

/** Returns the rules of the input `drift-ignore`. Throws `drift/ignore-rule` with every line that is no rule. */
export const readRules = (text: string): readonly IgnoreRule[] => {
  const { rules, bad } = readIgnoreRules(text);
  if (bad.length === 0) return rules;
  throw new Refused({
    code: 'drift/ignore-rule',
    message: `${counted(bad.length, 'line')} of drift-ignore cannot be read: ${bad
      .map(({ line, sentence }) => `line ${line} ${sentence}`)
      .join('; ')}.`,
    hint: `Write one rule a line, \`${ignoreForm}\`, such as \`inbox /VisibilityTimeout until 2027-01-31: tuned by hand, OPS-12\`.`,
  });
};
