import type { CloudFormationResource } from '../cloudformation/contribution.ts';
import { type Diagnostic, errorAt, errorAtKey } from '../diagnostics/diagnostic.ts';
import type { Answers } from '../directives/directive.ts';
import type { ResourceConfig } from '../generated/resources.ts';
import { rules } from '../generated/rules.ts';
import type { JobProperties } from '../job/job-shape.ts';
import type { BuiltRule, Finding, LintedJob, LintInput } from './rule.ts';

/** The keys of a config that rules read. */
export interface LintableConfig {
  readonly resources: Readonly<Record<string, ResourceConfig>>;
  readonly cloudformationResources?:
    | Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>
    | undefined;
  /** Switches by the name of the rule: `off`, or the severity in this config. */
  readonly lint?: Readonly<Record<string, 'off' | 'warning' | 'error' | undefined>> | undefined;
}

const jobsOf = (config: LintableConfig): LintedJob[] =>
  Object.entries(config.resources).flatMap(([name, { type, properties }]) =>
    type === 'batch-job'
      ? [{ name, path: ['resources', name, 'properties'], properties: properties as JobProperties }]
      : [],
  );

const toDiagnostic = (
  { code }: BuiltRule,
  severity: 'warning' | 'error',
  { path, at, sentence, hint, hidden }: Finding,
): Diagnostic => ({
  ...(at === 'key' ? errorAtKey : errorAt)(code, path, sentence, hint),
  severity,
  ...(hidden ? { hidden } : {}),
});

/**
 * Returns the diagnostics of every lint rule, except for those that the config's `lint` turns off. `now` is the
 * time of the run; `template` has the template's resources, by logical id, and is empty if the config does not link;
 * `answers` is what AWS was asked.
 */
export const lint = async (
  config: LintableConfig,
  now: Date,
  template: ReadonlyMap<string, { readonly body: CloudFormationResource }> = new Map(),
  answers: Answers = new Map(),
): Promise<Diagnostic[]> => {
  const { resources, cloudformationResources = {}, lint: switches = {} } = config;
  const linted: LintInput = {
    jobs: jobsOf(config),
    ...{ resources, cloudformationResources, answers, now, config },
    types: new Map([...template].map(([id, { body }]) => [id, body.Type])),
    properties: new Map([...template].map(([id, { body }]) => [id, body.Properties])),
  };
  const found = await Promise.all(
    (rules as readonly BuiltRule[]).map(async (rule) => {
      const severity = switches[rule.type] ?? rule.severity;
      if (severity === 'off') return [];
      return (await rule.check(linted)).map((finding) => toDiagnostic(rule, severity, finding));
    }),
  );
  return found.flat();
};
