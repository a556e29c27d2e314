import { shortHash } from '../../cloudformation/canonical.ts';
import { logicalId } from '../../cloudformation/names.ts';
import { hasToken, inTexts } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { executionVariable } from './request-part.ts';

/** The path of the route that takes what no other route takes, in API Gateway's words. */
export const defaultPath = '$default';

/** Returns the path of a route as API Gateway spells it: `*` is the page's word for `$default`. */
export const routePath = (path: string): string => (path === '*' ? defaultPath : path);

/** Returns the key of a route: `GET /reports`, `ANY /reports`, `$default`. */
export const routeKey = (method: string, path: string): string =>
  routePath(path) === defaultPath ? defaultPath : `${method === '*' ? 'ANY' : method} ${path}`;

/** Returns the path of the route that reports on an execution. */
export const statusRoute = (statusPath: string): string => `${statusPath.replace(/\/$/, '')}/{${executionVariable}}`;

/**
 * Returns a path without the names of its variables, `/users/{}/{+}`: API Gateway takes two routes that differ only in
 * them as one (`ConflictException`: "a conflicting variable on the same hierarchical level").
 */
export const withoutNames = (path: string): string =>
  inTexts(routePath(path), (text) => text.replace(/\{[^{}+]*(\+?)\}/g, '{$1}'));

/**
 * Returns the logical id of a route, `{Gateway}{8 hex digits}Route`: those of the hash of its key without the names of
 * variables. Without the job: API Gateway refuses a second route of a key while the first one exists
 * (https://github.com/anomalyco/sst/issues/513), so a route that another job gets, or the same job by another name, must
 * be an update of one route. Frozen.
 */
export const routeId = (gateway: string, method: string, path: string): string =>
  `${logicalId(gateway)}${shortHash(routeKey(method, withoutNames(path)), 8)}Route`;

/** Returns the path as the end of the ARN of a route, in which `*` stands for variables. */
export const pathInArn = (path: string): string => inTexts(path, (text) => text.replace(/\{[^{}]*\}/g, '*'));

const variable = /^\{([A-Za-z0-9._-]+)(\+?)\}$/;

/** Returns what is wrong with a part of a path, between two slashes; undefined if nothing is. */
const faultOf = (part: string, isLast: boolean): string | undefined => {
  if (!/[{}]/.test(part)) return undefined;
  const [, name, greedy] = variable.exec(part) ?? [];
  if (name === undefined) return `"${part}" is no variable: one fills a part of the path, as {name} does`;
  if (greedy && !isLast) return `"${part}" takes the rest of the path, so nothing can follow it`;
  return name === executionVariable ? `{${name}} is the variable of status routes` : undefined;
};

/**
 * Returns errors for a path that API Gateway refuses, at most one for each part of it.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 */
export const checkPath = (path: string, at: Path): Diagnostic[] => {
  if (routePath(path) === defaultPath || hasToken(path)) return [];
  const parts = path.slice(1).split('/');
  const names = parts.flatMap((part) => variable.exec(part)?.[1] ?? []);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const found = [
    ...parts.flatMap((part, index) => faultOf(part, index === parts.length - 1) ?? []),
    ...(twice === undefined ? [] : [`the variable {${twice}} is there twice`]),
    ...(/[\s?#*]/.test(path) ? ['blanks, ?, # and * are no part of a path'] : []),
  ];
  return found.map((fault) =>
    errorAt(
      'config/route',
      at,
      `API Gateway takes no such path: ${fault}.`,
      'Write a path such as /reports, /reports/{name} or /reports/{name+}, or * for what no other route takes.',
    ),
  );
};
