import { metadata } from '../cloudformation/metadata.ts';
import { isPreview, logicalId, rolePath, stackName } from '../cloudformation/names.ts';
import type { Config } from '../config/schema.ts';
import { type ResourceConfig, resources } from '../generated/resources.ts';
import type { AnyResource, Named, Neighbour, ResourceContext, Stage } from '../resources/resource.ts';

/** The names of a stage. */
export const stageOf = (project: string, stage: string): Stage => ({
  project,
  stage,
  stack: stackName(project, stage),
  preview: isPreview(stage),
  rolePath: rolePath(project, stage),
});

export const memberOf = (type: string): AnyResource => resources.find((member) => member.type === type) as AnyResource;

const named = (name: string, stage: Stage): Named => {
  const prefix = logicalId(name);
  return { name, stage, id: (kind) => prefix + kind };
};

/** Every resource of the config as its neighbours see it. */
export const neighboursOf = (config: Config, stage: Stage): ReadonlyMap<string, Neighbour> =>
  new Map(
    Object.entries(config.resources).map(([name, { type, properties }]: [string, ResourceConfig]) => {
      const member = memberOf(type);
      const self = named(name, stage);
      const connection = member.connectTo?.(self, properties);
      return [
        name,
        {
          name,
          type,
          id: self.id(member.mainChild),
          properties: properties as Record<string, unknown>,
          params: member.params(self, properties),
          ...(connection ? { connection } : {}),
          ...(member.absent ? { absent: member.absent } : {}),
          ...(member.later ? { later: true as const } : {}),
        },
      ];
    }),
  );

export const contextOf = (name: string, stage: Stage, neighbours: ReadonlyMap<string, Neighbour>): ResourceContext => {
  const path = ['resources', name];
  return {
    ...named(name, stage),
    path,
    metadata: metadata(path),
    neighbours,
  };
};
