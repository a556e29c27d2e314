import type { Path, Severity } from '../diagnostics/diagnostic.ts';
import type { Answers } from '../directives/directive.ts';
import type { ResourceConfig } from '../generated/resources.ts';
import type { JobProperties } from '../job/job-shape.ts';

/** A job of the config, as rules read it. */
export interface LintedJob {
  /** The name of the job under `resources`. */
  readonly name: string;
  /** The path of `properties`. */
  readonly path: Path;
  readonly properties: JobProperties;
}

/** The input of a rule: a config whose shape is valid, with its defaults. Texts may contain tokens. */
export interface LintInput {
  readonly jobs: readonly LintedJob[];
  /** Every resource of the config by name, jobs included. */
  readonly resources: Readonly<Record<string, ResourceConfig>>;
  /** The items of `cloudformationResources`, by logical id. */
  readonly cloudformationResources: Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>;
  /** The CloudFormation type of every resource of the template, by logical id; empty if the config does not link. */
  readonly types: ReadonlyMap<string, string>;
  /** The properties of every resource of the template, with their overrides; empty if the config does not link. */
  readonly properties: ReadonlyMap<string, unknown>;
  /** Answers of AWS about the config, by the key of their question; empty without credentials. */
  readonly answers: Answers;
  /** The time of the run. */
  readonly now: Date;
  /** The whole config, for rules that search all its texts. */
  readonly config: object;
}

/** A place of the config that breaks a rule; it becomes a diagnostic. */
export interface Finding {
  readonly path: Path;
  /** Reports the finding at the key of `path` instead of its value. */
  readonly at?: 'key';
  /** The mistake and its consequence, without any value that may be a secret. */
  readonly sentence: string;
  /** The instruction how to change the config. */
  readonly hint: string;
  /** Keeps the line out of the output, which shows its number alone: the line may contain a secret. */
  readonly hidden?: true;
}

/** A lint rule: reports what is valid and most likely a mistake. One file of `src/lint/rules` each. */
export interface RuleMember<T extends string> {
  /** The rule's name: its file, its switch under `lint:`, and its code without `lint/`. */
  readonly type: T;
  /** The mistake in one sentence: the meaning of the code in docs/errors.md. */
  readonly says: string;
  /** `error` only if AWS would refuse the stack, the job could never run, or data would be lost. */
  readonly severity: Exclude<Severity, 'note'>;
  /** Reasons with figures, for the page of the rule in docs/reference. */
  readonly reason: string;
  /** The source of the reasons: AWS's documentation, or a measurement. */
  readonly link: string;
  /** A YAML config that breaks this rule and no other. */
  readonly trips: string;
  /** A YAML config that is nearly the same and breaks no rule. */
  readonly spares: string;
  /** The config of `trips`, corrected. */
  readonly example: string;
  /** Returns every finding in a config, in time linear in its size; switches under `lint:` are applied afterwards. */
  check(config: LintInput): readonly Finding[] | Promise<readonly Finding[]>;
}

/** A lint rule with the code of its diagnostics, as `src/generated/rules.ts` lists it. */
export interface BuiltRule<T extends string = string> extends RuleMember<T> {
  readonly code: `lint/${T}`;
}

/** Returns a lint rule with its code, `lint/<type>`. */
export const defineRule = <const T extends string>(member: RuleMember<T>): BuiltRule<T> => ({
  ...member,
  code: `lint/${member.type}`,
});
