import { Failure } from './failure.ts';
import type { Answer, Request, Service } from './server.ts';

/** Returns a response of a JSON protocol. */
export const json = (body: unknown, status = 200): Answer => ({
  status,
  body: JSON.stringify(body),
  type: 'application/x-amz-json-1.0',
});
/** Returns an error of a JSON protocol. */
export const error = (status: number, code: string, message: string): Answer => json({ __type: code, message }, status);

type Call = (input: Record<string, string>) => unknown;

/** Returns a service of a JSON protocol, which names its operation in `X-Amz-Target`. */
export const targeted = (prefix: string, calls: Record<string, Call>): Service => {
  const name = ({ headers }: Request) => String(headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  return {
    takes: ({ headers }) => String(headers['x-amz-target'] ?? '').startsWith(prefix),
    name,
    error,
    answer: (request) => {
      try {
        return json(calls[name(request)]?.(JSON.parse(request.body)) ?? {});
      } catch (thrown) {
        if (thrown instanceof Failure) return error(400, thrown.code, thrown.message);
        throw thrown;
      }
    },
  };
};
