import type { Config } from '../config/schema.ts';
import { queueId } from '../shared/capacity.ts';
import { eventWords, jobsIn, shortName, sourceName } from './jobs.ts';
import type { ReviewedEdge, ReviewedGroup } from './review.ts';

/**
 * Returns the edges of the diagram, job by job: from its event sources, to its job queue, and to connected resources.
 * An edge counts as changed if anything of either end changes.
 */
export const reviewedEdges = (config: Config, groups: readonly ReviewedGroup[]): ReviewedEdge[] => {
  const resources = new Set(groups.map(({ resource }) => resource));
  const shared = new Set(groups.find(({ resource }) => resource === undefined)?.changes.map((one) => one.logicalId));
  return jobsIn(config).flatMap(([name, { properties }]): ReviewedEdge[] => {
    const changed = resources.has(name);
    const started = properties.events.map((event): ReviewedEdge => {
      const source = sourceName(event);
      return {
        from: source ?? eventWords(event),
        to: name,
        label: event.type,
        changed: changed || (source !== undefined && resources.has(source)),
      };
    });
    const kind = properties.useSpotInstances ? 'Spot' : 'OnDemand';
    const waits = {
      from: name,
      to: kind === 'Spot' ? 'spot queue' : 'on-demand queue',
      changed: changed || shared.has(queueId(kind)),
    };
    const connected = properties.connectTo.map(shortName).map((to): ReviewedEdge => {
      return { from: name, to, label: 'uses', changed: changed || resources.has(to) };
    });
    return [...started, waits, ...connected];
  });
};
