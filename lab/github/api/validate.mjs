// Validates requests, and this API's own responses, against GitHub's OpenAPI description.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { ApiError } from './errors.mjs';

const { operations, schemas } = JSON.parse(readFileSync(new URL('./schema.json', import.meta.url), 'utf8'));
const options = { strict: false, allErrors: true, validateFormats: false };
const ajv = new Ajv(options);
const coercing = new Ajv({ ...options, coerceTypes: true });
ajv.addSchema({ $id: 'github', schemas });
coercing.addSchema({ $id: 'github', schemas });

const compiled = new Map();
const once = (key, make) => compiled.get(key) ?? compiled.set(key, make()).get(key);

// {path}, {ref} and {basehead} may contain slashes, and a path may be empty; every other parameter is one segment.
const SEGMENT = { path: '/?(?<path>.*)', ref: '(?<ref>.+)', basehead: '(?<basehead>.+)' };
const toPattern = (path) =>
  new RegExp(
    `^${path
      .replaceAll('/{path}', '{path}')
      .replace(/[.+]/g, '\\$&')
      .replace(/\{(\w+)\}/g, (_, name) => SEGMENT[name] ?? `(?<${name}>[^/]+)`)}$`,
  );
const fixedParts = (path) => path.split('/').filter((part) => !part.startsWith('{')).length;

// Sorts the route with most fixed parts first: commits/{ref}/status before commits/{ref}.
const routes = Object.entries(operations)
  .map(([id, { method, path }]) => ({ id, method, path, pattern: toPattern(path) }))
  .sort((a, b) => fixedParts(b.path) - fixedParts(a.path));

/** Returns operation id and path parameters of a request; undefined if no route matches. */
export function match(method, pathname) {
  for (const { id, method: wanted, pattern } of routes) {
    const found = wanted === method && pattern.exec(pathname);
    if (found)
      return {
        id,
        params: Object.fromEntries(Object.entries(found.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)])),
      };
  }
}

/**
 * Returns the parameters of a request with the types of the description, and the names of unknown query parameters.
 * Throws 422 for a request that the description does not allow, 404 for a wrong path parameter.
 */
export function checkRequest(id, params, query, body) {
  const op = operations[id];
  const values = {};
  for (const p of op.parameters) {
    const raw = p.in === 'path' ? params[p.name] : query[p.name];
    if (raw === undefined) {
      if (p.required) refuse(`"${p.name}" wasn't supplied.`);
      continue;
    }
    const holder = { value: raw };
    const valid = once(`${id} ${p.name}`, () => coercing.compile({ type: 'object', properties: { value: p.schema } }));
    if (!valid(holder)) {
      if (p.in === 'path') throw new ApiError(404, 'Not Found');
      refuse(`For '${p.name}', ${JSON.stringify(raw)} ${valid.errors[0].message}.`);
    }
    values[p.name] = holder.value;
  }
  if (op.body) checkBody(id, op, body);
  const unknown = Object.keys(query).filter((name) => !op.parameters.some((p) => p.name === name));
  return { values, unknown };
}

function checkBody(id, op, body) {
  if (body === undefined) {
    if (op.bodyRequired) refuse("the request body wasn't supplied.");
    return;
  }
  const valid = once(id, () => ajv.compile(op.body));
  const known = op.body.properties;
  const extra = known && body && typeof body === 'object' ? Object.keys(body).filter((key) => !(key in known)) : [];
  if (valid(body) && !extra.length) return;
  const said = (valid.errors ?? []).map((e) =>
    e.keyword === 'required'
      ? `"${e.params.missingProperty}" wasn't supplied.`
      : `For '${e.instancePath.replaceAll('/', '.').slice(1) || 'body'}', ${e.message}${e.params.allowedValues ? ` (${e.params.allowedValues})` : ''}.`,
  );
  refuse([...said, ...extra.map((key) => `"${key}" is not a permitted key.`)].join('\n'));
}

function refuse(why) {
  throw new ApiError(422, `Invalid request.\n\n${why}`);
}

/** Returns where a response of this API contradicts GitHub's description; empty if it does not. */
export function checkAnswer(id, status, body) {
  const schema = operations[id].responses[status];
  if (schema === undefined) return [`status ${status} is not described`];
  if (schema === null || body === undefined || typeof body === 'string') return [];
  const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/'));
  const valid = once(`${id} ${status}`, () => ajv.compile(rooted));
  return valid(body) ? [] : valid.errors.map((e) => `${e.instancePath} ${e.message}`);
}

export { operations };
