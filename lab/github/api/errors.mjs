// GitHub's error responses with their messages.
const DOCS = 'https://docs.github.com/rest';

export class ApiError extends Error {
  constructor(status, message, { errors, headers, docs = DOCS } = {}) {
    super(message);
    this.status = status;
    this.headers = headers ?? {};
    this.body = { message, ...(errors && { errors }), documentation_url: docs, status: String(status) };
  }
}

export const notFound = () => new ApiError(404, 'Not Found');
export const badCredentials = () => new ApiError(401, 'Bad credentials');
export const needsLogin = () => new ApiError(401, 'Requires authentication');
export const notByIntegration = (accepted) =>
  new ApiError(403, 'Resource not accessible by integration', {
    headers: accepted ? { 'x-accepted-github-permissions': accepted } : {},
  });
export const unprocessable = (resource, field, message, code = 'custom') =>
  new ApiError(422, 'Validation Failed', { errors: [{ resource, code, field, message }] });

/** Error of a comment or issue over 65,536 characters; the two endpoints have different messages. */
export const BODY_LIMIT = 65_536;
export function refuseLongBody(resource, body) {
  if (body == null || [...body].length <= BODY_LIMIT) return;
  throw resource === 'IssueComment'
    ? unprocessable(resource, 'data', `Body is too long (maximum is ${BODY_LIMIT} characters)`, 'unprocessable')
    : unprocessable(resource, 'body', `body is too long (maximum is ${BODY_LIMIT} characters)`);
}
