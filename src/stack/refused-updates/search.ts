import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { isEarlierVersion } from './engine-version.ts';
import type { RefusalRule } from './refused-update.ts';

/** Returns the version of OpenSearch, `2.17`; undefined where it is not written as text. */
const versionOf = (engine: Expression | undefined): string | undefined =>
  typeof engine === 'string' ? /^OpenSearch_(.*)$/.exec(engine)?.[1] : undefined;

/** Returns the version that comes between two, by which alone AWS upgrades one to the other; undefined for none. */
const stepBetween = (was: string, is: string): string | undefined => {
  if (isEarlierVersion(was, '1.3') && !isEarlierVersion(is, '2')) return '1.3';
  if (isEarlierVersion(was, '2.19') && !isEarlierVersion(is, '3')) return '2.19';
  return undefined;
};

/**
 * Finds a version of OpenSearch to which AWS does not bring a domain from the deployed one: an earlier one, and one that
 * another one comes before. https://docs.aws.amazon.com/opensearch-service/latest/developerguide/version-migration.html
 */
export const searchVersion: RefusalRule = (was, is) => {
  const [old, fresh] = [versionOf(was.EngineVersion), versionOf(is.EngineVersion)];
  const isSame = canonicalJson(was.DomainName ?? null) === canonicalJson(is.DomainName ?? null);
  if (old === undefined || fresh === undefined || !isSame) return [];
  if (isEarlierVersion(fresh, old))
    return [
      {
        why: `OpenSearch Service goes back to no earlier version, and this update goes from ${old} to ${fresh}`,
        instead: `Write version: '${old}' or a later one. An earlier one needs a second domain under another name in the config`,
      },
    ];
  const step = stepBetween(old, fresh);
  return step === undefined
    ? []
    : [
        {
          why: `OpenSearch Service upgrades from ${old} to ${fresh} by ${step} alone`,
          instead: `Write version: '${step}', deploy, and write version: '${fresh}' then`,
        },
      ];
};
