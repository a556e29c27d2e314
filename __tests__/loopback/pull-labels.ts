import type { FakeRepository } from '../fakes/repository.ts';
import type { Answer, Request, Service } from './server.ts';

const json = (body: unknown, status = 200): Answer => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json; charset=utf-8',
});
const refusal = (status: number, message: string): Answer => json({ message, status: String(status) }, status);

/** Bodies of requests about labels. */
interface LabelBody {
  readonly name?: string;
  readonly color?: string;
  readonly description?: string;
  readonly labels?: readonly string[];
}

const notByIntegration = refusal(403, 'Resource not accessible by integration');

/**
 * Serves the part of GitHub's API that labels of pull requests need, for a repository in memory: names differ by their
 * letters whatever their case, and who puts an unknown label on creates it, grey, if the token may.
 */
export const pullLabelsService = (repository: FakeRepository): Service => {
  const { labels, labelled } = repository;
  const path = /^\/repos\/acme\/svc\/(?:labels|issues\/(\d+)(?:\/labels)?)(?:\/([^/]+))?$/;
  const partsOf = ({ url }: Request) => {
    const [, number, name] = path.exec(url.pathname) ?? [];
    return { pull: number === undefined ? undefined : Number(number), name: name && decodeURIComponent(name) };
  };
  const nameOf = (request: Request): string => {
    const { pull } = partsOf(request);
    if (pull === undefined) return request.method === 'GET' ? 'get' : 'create';
    return { GET: 'list', POST: 'add' }[request.method as 'GET'] ?? 'remove';
  };
  const on = (pull: number) => labelled.get(pull) ?? [];
  const key = (name = '') => name.toLowerCase();
  const seen = (name: string) => {
    const { colour: color, description } = labels.get(key(name)) ?? { colour: 'ededed', description: null };
    return { name, color, description };
  };
  const create = ({ name = '', color = 'ededed', description = '' }: LabelBody): Answer => {
    if (repository.mayLabel === 'existing')
      return refusal(403, 'You do not have permission to create labels on this repository.');
    if (labels.has(key(name))) return refusal(422, 'Validation Failed');
    if (name.length > 50 || description.length > 100 || !/^[\da-f]{6}$/.test(color))
      return refusal(422, 'Validation Failed');
    labels.set(key(name), { name, colour: color, description });
    return json(seen(name), 201);
  };
  const add = (pull: number, { labels: wanted = [] }: LabelBody): Answer => {
    const names = wanted.map((name) => labels.get(key(name))?.name);
    if (names.includes(undefined))
      return refusal(403, 'You do not have permission to create labels on this repository.');
    labelled.set(pull, [...new Set([...on(pull), ...(names as string[])])]);
    return json(on(pull).map(seen));
  };
  const remove = (pull: number, name: string): Answer => {
    if (!on(pull).some((one) => key(one) === key(name))) return refusal(404, 'Label does not exist');
    labelled.set(
      pull,
      on(pull).filter((one) => key(one) !== key(name)),
    );
    return json(on(pull).map(seen));
  };
  return {
    takes: ({ url }) => path.test(url.pathname),
    name: nameOf,
    error: (status) => refusal(status, 'Server Error'),
    answer: (request) => {
      const { pull, name = '' } = partsOf(request);
      const body = (request.body === '' ? {} : JSON.parse(request.body)) as LabelBody;
      const call = nameOf(request);
      if (call === 'get') return labels.has(key(name)) ? json(seen(name)) : refusal(404, 'Not Found');
      if (call === 'list') return json({ number: pull, labels: on(pull as number).map(seen) });
      if (repository.mayLabel === 'none') return notByIntegration;
      if (call === 'create') return create(body);
      return call === 'add' ? add(pull as number, body) : remove(pull as number, name);
    },
  };
};
