import { codes } from '../diagnostics/codes.ts';
import type { Code, Path, Severity } from '../diagnostics/diagnostic.ts';
import type { ResourceConfig } from '../generated/resources.ts';
import type { JobProperties } from '../job/job-shape.ts';

type LintCode = Extract<keyof typeof codes, `lint/${string}`>;
/** A rule's name: its file, the word in `lint:`, and its code without `lint/`. */
export type RuleName = LintCode extends `lint/${infer Name}` ? Name : never;

/** A job of the config; `path` leads to its properties. */
export interface LintedJob {
  readonly name: string;
  readonly path: Path;
  readonly properties: JobProperties;
}

/** A judged config as rules read it: every key known, defaults filled in; texts may hold tokens. */
export interface Linted {
  readonly jobs: readonly LintedJob[];
  readonly resources: Readonly<Record<string, ResourceConfig>>;
  /** The config's own CloudFormation resources, by logical id. */
  readonly cloudformationResources: Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>;
  /** The CloudFormation type of everything in the template, by logical id; empty where the config does not link. */
  readonly types: ReadonlyMap<string, string>;
  /** The whole config, for rules about what is mentioned anywhere. */
  readonly config: object;
}

/** What a rule found, at a value of the config or, with `at`, at its key. */
export interface Finding {
  readonly path: Path;
  readonly at?: 'key';
  /** What is wrong here and what comes of it. Never the value of what may be a secret. */
  readonly sentence: string;
  /** What to type instead. */
  readonly hint: string;
  /** Its line holds what nobody should read: the line is named, and not shown. */
  readonly hidden?: true;
}

/** What is allowed and most likely not meant: one file per rule. */
export interface RuleMember<T extends RuleName> {
  readonly type: T;
  /** A warning; an error where AWS would refuse, the job could never run, or data would be lost. */
  readonly severity: Exclude<Severity, 'note'>;
  /** Why it matters, with figures, for the rule's page. */
  readonly reason: string;
  /** Where AWS, or who measured it, says so. */
  readonly link: string;
  /** A whole YAML config that it speaks of. */
  readonly trips: string;
  /** One that is nearly the same, of which it says nothing. */
  readonly spares: string;
  /** The first one, mended. */
  readonly example: string;
  /** In time linear in the config. Knows nothing of switches. */
  check(config: Linted): readonly Finding[] | Promise<readonly Finding[]>;
}

export interface BuiltRule<T extends RuleName = RuleName> extends RuleMember<T> {
  readonly code: Code;
  /** One full sentence: what the code means. */
  readonly says: string;
}

export const defineRule = <const T extends RuleName>(member: RuleMember<T>): BuiltRule<T> => {
  const code = `lint/${member.type}` as LintCode;
  return { ...member, code, says: codes[code] };
};
