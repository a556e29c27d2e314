import { complaint, type Diagnostic, keyComplaint } from '../diagnostics/diagnostic.ts';
import type { ResourceConfig } from '../generated/resources.ts';
import { rules } from '../generated/rules.ts';
import type { JobProperties } from '../job/job-shape.ts';
import type { BuiltRule, Finding, Linted, LintedJob } from './rule.ts';

/** A judged config, as far as rules need it. */
export interface LintableConfig {
  readonly resources: Readonly<Record<string, ResourceConfig>>;
  readonly cloudformationResources?:
    | Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>
    | undefined;
  /** By rule: `off`, or how severe it is here. */
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
  ...(at === 'key' ? keyComplaint : complaint)(code, path, sentence, hint),
  severity,
  ...(hidden ? { hidden } : {}),
});

/**
 * What the rules of `src/lint/` find in a config, without those that its `lint` turns off. `types` are the CloudFormation
 * types of what the config becomes, by logical id; none where it does not link.
 */
export const lint = async (
  config: LintableConfig,
  types: ReadonlyMap<string, string> = new Map(),
): Promise<Diagnostic[]> => {
  const { resources, cloudformationResources = {}, lint: switches = {} } = config;
  const linted: Linted = { jobs: jobsOf(config), resources, cloudformationResources, types, config };
  const found = await Promise.all(
    (rules as readonly BuiltRule[]).map(async (rule) => {
      const severity = switches[rule.type] ?? rule.severity;
      if (severity === 'off') return [];
      return (await rule.check(linted)).map((finding) => toDiagnostic(rule, severity, finding));
    }),
  );
  return found.flat();
};
