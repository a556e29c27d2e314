import type { Finding } from '../../drift/finding.ts';
import type { World } from '../../ports/world.ts';

/** Most findings whose cause is looked up: CloudTrail takes two calls a second, and a finding costs up to two. */
const mostLookups = 10;

/** Returns the names under which CloudTrail may know a resource: its physical id, and the name at its end. */
const namesOf = ({ physicalId }: Finding): string[] =>
  [...new Set([physicalId, physicalId.split(/[/|]/).at(-1) ?? '', physicalId.split(':').at(-1) ?? ''])]
    .filter(Boolean)
    .slice(0, 2);

/** Findings with who caused them, and why that is not known. */
export interface Caused {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/**
 * Looks up who changed the resources of the first ten findings. Where CloudTrail may not be read a note says so, and the
 * findings stay as they are.
 */
export const findCauses = async (world: World, findings: readonly Finding[]): Promise<Caused> => {
  const asked = findings.filter(({ physicalId }) => physicalId !== '').slice(0, mostLookups);
  if (asked.length === 0) return { findings, notes: [] };
  const trail = await world.trail();
  const causes = new Map<string, Finding['cause']>();
  for (const finding of asked) {
    const cause = await trail.lastChange(namesOf(finding));
    if (cause.kind === 'unreadable') return { findings, notes: [`Who changed it is not known: ${cause.why}.`] };
    causes.set(finding.logicalId, cause);
  }
  return {
    findings: findings.map((finding) => {
      const cause = causes.get(finding.logicalId);
      return cause === undefined ? finding : { ...finding, cause };
    }),
    notes: [],
  };
};
