import { orderedFindings, withoutDifferences } from './find.ts';
import type { Finding } from './finding.ts';

/** A rule of the input `drift-ignore`. */
export interface IgnoreRule {
  /** Line in the input, counted from 1. */
  readonly line: number;
  /** Name of a resource of the config, or a logical id. */
  readonly resource: string;
  /** JSON pointer of a property, `/VisibilityTimeout`; everything about the resource if absent. */
  readonly path?: string;
  /** Last day (UTC) on which the rule holds, `2027-01-31`. */
  readonly until: string;
  readonly reason: string;
}

/** A line of the input that is no rule. */
export interface BadIgnoreRule {
  readonly line: number;
  readonly sentence: string;
}

/** The form of a rule, for messages. */
export const ignoreForm = '<resource> [/Property/path] until <YYYY-MM-DD>: <reason>';

const ruleForm = /^(\S+)(?:\s+(\/\S+))?\s+until\s+(\S+?):\s*(.*)$/;

/** True for a day that exists, as `YYYY-MM-DD`. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const readRule = (text: string, line: number): IgnoreRule | BadIgnoreRule => {
  const [, resource = '', path, until = '', reason = ''] = ruleForm.exec(text) ?? [];
  if (resource === '') {
    const hasDate = /\suntil\s/.test(text);
    const missing = hasDate ? 'a colon and the reason are missing' : 'it does not say until when it holds';
    return { line, sentence: `is not \`${ignoreForm}\`: ${missing}` };
  }
  if (!/^[A-Za-z0-9]{1,255}$/.test(resource))
    return { line, sentence: 'begins with something that is neither the name of a resource nor a logical id' };
  if (!isDay(until)) return { line, sentence: `holds until "${until}", which is no day as YYYY-MM-DD` };
  if (reason.trim() === '') return { line, sentence: 'gives no reason after the colon' };
  return { line, resource, ...(path === undefined ? {} : { path }), until, reason: reason.trim() };
};

/** Reads the input `drift-ignore`: one rule a line; empty lines and those that begin with `#` are left out. */
export const readIgnoreRules = (
  text: string,
): { readonly rules: readonly IgnoreRule[]; readonly bad: readonly BadIgnoreRule[] } => {
  const read = text.split(/\r?\n/).flatMap((line, index) => {
    const written = line.trim();
    return written === '' || written.startsWith('#') ? [] : [readRule(written, index + 1)];
  });
  return {
    rules: read.filter((one): one is IgnoreRule => !('sentence' in one)),
    bad: read.filter((one): one is BadIgnoreRule => 'sentence' in one),
  };
};

/** True for a rule whose last day is over. */
const isExpired = ({ until }: IgnoreRule, now: Date): boolean => now.toISOString().slice(0, 10) > until;

const isAbout = ({ resource }: IgnoreRule, finding: Finding): boolean =>
  finding.logicalId !== '' && (finding.logicalId === resource || finding.resource === resource);

/** True for the property of a rule and everything inside of it. */
const isInside = (path: string, { path: prefix }: IgnoreRule): boolean =>
  prefix === undefined || path === prefix || path.startsWith(`${prefix.replace(/\/$/, '')}/`);

/** Findings after ignore rules, and what became of the rules. */
export interface Ignored {
  readonly findings: readonly Finding[];
  /** Rules that ignored something. */
  readonly used: readonly IgnoreRule[];
  readonly expired: readonly IgnoreRule[];
  /** Rules that ignored nothing. */
  readonly unused: readonly IgnoreRule[];
}

/**
 * Leaves out what rules ignore. A rule with a property ignores differences of this property, and never a deletion; one
 * without a property ignores everything about a resource. An expired rule ignores nothing.
 */
export const ignoreFindings = (findings: readonly Finding[], rules: readonly IgnoreRule[], now: Date): Ignored => {
  const expired = rules.filter((rule) => isExpired(rule, now));
  const valid = rules.filter((rule) => !isExpired(rule, now));
  const used = new Set<IgnoreRule>();
  const left = findings.flatMap((finding) => {
    const about = valid.filter((rule) => isAbout(rule, finding));
    const whole = about.find(({ path }) => path === undefined);
    if (whole) {
      used.add(whole);
      return [];
    }
    return (
      withoutDifferences(finding, ({ path }) => {
        const rule = about.find((one) => isInside(path, one));
        if (rule) used.add(rule);
        return rule !== undefined;
      }) ?? []
    );
  });
  return {
    findings: orderedFindings(left),
    used: valid.filter((rule) => used.has(rule)),
    expired,
    unused: valid.filter((rule) => !used.has(rule)),
  };
};
