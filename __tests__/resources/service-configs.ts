import { expect } from '@jest/globals';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { linked } from '../fakes/linked.ts';
import type { Json } from './database-configs.ts';

const packaging = { type: 'prebuilt-image', properties: { image: 'nginx:1.29' } };
/** The smallest size of Fargate. */
export const small = { cpu: 0.25, memory: 512 };

/** Returns a `private-service` with more properties. */
export const service = (more: object = {}) => ({
  type: 'private-service',
  properties: { packaging, resources: small, ...more },
});

/** Links a config with a service `prices`, and other resources and keys beside it. */
export const link = (more: object = {}, others: object = {}, stage = 'dev', top: object = {}) =>
  linked(stringify({ ...top, resources: { prices: service(more), ...others } }), stage);

/** Returns the resources of a config without errors by logical id. */
export const resourcesOf = (...given: Parameters<typeof link>): Record<string, Json> => {
  const { value, diagnostics } = link(...given);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Object.fromEntries([...(value?.resources ?? [])].map(([id, { body }]) => [id, body]));
};

/** Returns the properties of the ECS service of `prices`. */
export const ecsOf = (...given: Parameters<typeof link>): Json => resourcesOf(...given).PricesService.Properties;
/** Returns the properties of its task definition. */
export const taskOf = (...given: Parameters<typeof link>): Json =>
  resourcesOf(...given).PricesTaskDefinition.Properties;
/** Returns its one container. */
export const containerOf = (...given: Parameters<typeof link>): Json => taskOf(...given).ContainerDefinitions[0];

/** Returns an expression with `<id>` where CloudFormation puts the 12 digits that tell stacks apart. */
export const shown = (value: Json): string =>
  (value['Fn::Join'][1] as readonly Json[])
    .map((part) => (typeof part === 'string' ? part : '#'))
    .join('')
    .replace('##', '<id>');

/** Returns the diagnostics of a config as texts: severity, code and place. */
export const complaints = (...given: Parameters<typeof link>): string[] =>
  link(...given).diagnostics.map(({ severity, code, place }: Diagnostic) =>
    `${severity} ${code} ${typeof place === 'object' && 'path' in place ? place.path.slice(1).join('.') : ''}`.trim(),
  );
