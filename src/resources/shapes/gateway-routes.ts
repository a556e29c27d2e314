import type { ResourceContext } from '../../stage/resource.ts';

/** The part of an event that its route is made of. */
interface RoutedEvent {
  readonly type: string;
  readonly properties: {
    readonly httpApiGatewayName?: string;
    readonly method?: string;
    readonly statusPath?: string;
  };
}

/** Returns the events of all jobs and functions with routes of an HTTP API. */
const routedEvents = ({ name, neighbours }: ResourceContext): RoutedEvent[] =>
  [...neighbours.values()]
    .flatMap(({ properties }) => (properties.events ?? []) as readonly RoutedEvent[])
    .filter(({ type, properties }) => type === 'http-api-gateway' && properties.httpApiGatewayName === name);

/** Returns the methods of the routes of an HTTP API and OPTIONS, sorted; `*` alone if a route takes any method. */
export const routeMethods = (gateway: ResourceContext): string[] => {
  const methods = routedEvents(gateway).flatMap(({ properties: { method, statusPath } }) => [
    ...(method === undefined ? [] : [method]),
    ...(statusPath === undefined ? [] : ['GET']),
  ]);
  return methods.includes('*') ? ['*'] : [...new Set([...methods, 'OPTIONS'])].sort();
};
