import type { Path, Severity } from '../diagnostics/diagnostic.ts';
import type { ResourceConfig } from '../generated/resources.ts';
import type { JobProperties } from '../job/job-shape.ts';

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

/** What the file of a lint rule exports, before `defineRule` adds the code. */
export interface RuleMember<T extends string> {
  /** The rule's name: its file, its switch under `lint:`, and its code without `lint/`. */
  readonly type: T;
  /** What is wrong, one sentence: the meaning of the code in docs/errors.md. */
  readonly says: string;
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

/** A lint rule with the code of its diagnostics. */
export interface BuiltRule<T extends string = string> extends RuleMember<T> {
  readonly code: `lint/${T}`;
}

/** Returns a lint rule with its code, `lint/` and its name. `src/generated/rules.ts` lists every rule. */
export const defineRule = <const T extends string>(member: RuleMember<T>): BuiltRule<T> => ({
  ...member,
  code: `lint/${member.type}`,
});
