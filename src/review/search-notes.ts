import { canonicalJson } from '../cloudformation/canonical.ts';
import { isEarlierVersion } from '../stack/refused-updates/engine-version.ts';
import { changedOfType, type TemplateChanges } from './changed-resources.ts';

/** Properties whose change makes AWS move a domain to other machines. */
const moving = ['ClusterConfig', 'EBSOptions', 'VPCOptions'] as const;

/** True for `OpenSearch_2.17` after `OpenSearch_2.19`, which AWS refuses: no note of an upgrade is true then. */
const isDowngrade = (was: unknown, is: unknown): boolean => {
  const [old, fresh] = [was, is].map((engine) => String(engine).replace(/^OpenSearch_/, ''));
  return isEarlierVersion(fresh, old);
};

/**
 * Returns a note for each OpenSearch domain that is made, for how long that takes, and for each change by which AWS upgrades
 * one or moves it to other machines.
 *
 * - https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-configuration-changes.html
 * - https://docs.aws.amazon.com/opensearch-service/latest/developerguide/version-migration.html
 */
export const searchNotes = (sides: TemplateChanges): string[] =>
  changedOfType('AWS::OpenSearchService::Domain', sides).flatMap(({ name, happening, was, is }): string[] => {
    if (happening === 'add') return [`${name} is a new domain of OpenSearch, which takes AWS 15 to 30 minutes.`];
    if (happening !== 'modify') return [];
    const differs = (key: string) => canonicalJson(was[key] ?? null) !== canonicalJson(is[key] ?? null);
    return [
      ...(differs('EngineVersion') && !isDowngrade(was.EngineVersion, is.EngineVersion)
        ? [
            `${name} is upgraded from ${was.EngineVersion} to ${is.EngineVersion}: nothing stops that once it began, and AWS goes back to no earlier version.`,
          ]
        : []),
      ...(moving.some(differs)
        ? [
            `${name} may move to new machines (blue/green): it answers meanwhile, more slowly, and the deploy lasts until its data is moved, which takes hours where there is much.`,
          ]
        : []),
    ];
  });
