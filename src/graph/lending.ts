import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import { hintForUnknownResource } from '../stage/unknown-resource.ts';

/**
 * Returns the diagnostics of `lend` and `borrow`: an error for each name that no resource of the config has, and warnings
 * about what no stage that is deployed from this config lends, so that previews would be refused.
 */
export const checkLending = (config: Config): Diagnostic[] => {
  const { stackConfig = {}, resources } = config;
  const named: [Path, readonly string[]][] = [
    [['stackConfig', 'preview', 'borrow'], stackConfig.preview?.borrow ?? []],
    [['stackConfig', 'lend'], stackConfig.lend ?? []],
  ];
  const unknown = named.flatMap(([path, names]) =>
    reportEach(names, (name, index) =>
      Object.hasOwn(resources, name)
        ? []
        : [
            errorAt(
              'config/unknown-resource',
              [...path, index],
              `There is no resource "${name}" in this config.`,
              hintForUnknownResource(name, Object.keys(resources)),
            ),
          ],
    ),
  );
  return [...unknown, ...checkLentPools(config), ...checkBorrowed(config)];
};

/** Returns the warning about resources that are lent without the pools in which previews run, where any job needs one. */
const checkLentPools = ({ stackConfig = {}, resources }: Config): Diagnostic[] => {
  const { lend = [], compute } = stackConfig;
  const needsPool = Object.values(resources).some(
    ({ type, properties }) =>
      type === 'batch-job' && (properties as { jobQueueArn?: string | undefined }).jobQueueArn === undefined,
  );
  if (!lend.some((name) => Object.hasOwn(resources, name)) || compute?.lend?.length || !needsPool) return [];
  return [
    warningAt(
      'config/not-lent',
      ['stackConfig', 'lend'],
      'This lends resources to previews, whose jobs run in pools that the stage lends too, and it lends none: each preview is refused.',
      'Add compute: {lend: [previews]} to stackConfig.',
    ),
  ];
};

/** Returns the warnings about resources that previews borrow and the config does not lend. */
const checkBorrowed = ({ stackConfig = {}, resources }: Config): Diagnostic[] => {
  const { lend = [], preview } = stackConfig;
  return reportEach(preview?.borrow ?? [], (name, index) =>
    lend.includes(name) || !Object.hasOwn(resources, name)
      ? []
      : [
          warningAt(
            'config/not-lent',
            ['stackConfig', 'preview', 'borrow', index],
            `Previews borrow ${name}, which no stage lends that is deployed from this config: they are refused.`,
            `Add ${name} to stackConfig.lend, and deploy the stage that lends.`,
          ),
        ],
  );
};
