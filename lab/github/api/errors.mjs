// GitHub's error responses with its messages.
const DOCS = 'https://docs.github.com/rest';

/** An error response of GitHub: status, headers and body. */
export class ApiError extends Error {
  constructor(status, message, { errors, headers, docs = DOCS } = {}) {
    super(message);
    this.status = status;
    this.headers = headers ?? {};
    this.body = { message, ...(errors && { errors }), documentation_url: docs, status: String(status) };
  }
}

/** Returns 404, also for what a token must not see. */
export const notFound = () => new ApiError(404, 'Not Found');
/** Returns 401 for an unknown token. */
export const badCredentials = () => new ApiError(401, 'Bad credentials');
/** Returns 401 for a request without a token. */
export const needsLogin = () => new ApiError(401, 'Requires authentication');
/** Returns 403 for an app without one of the `accepted` permissions (`issues=write; pull_requests=write`). */
export const notByIntegration = (accepted) =>
  new ApiError(403, 'Resource not accessible by integration', {
    headers: accepted ? { 'x-accepted-github-permissions': accepted } : {},
  });
/** Returns 422 for a wrong value of a field. */
export const unprocessable = (resource, field, message, code = 'custom') =>
  new ApiError(422, 'Validation Failed', { errors: [{ resource, code, field, message }] });

/** Maximum of characters in a comment or issue. GitHub's message differs between the two endpoints. */
export const BODY_LIMIT = 65_536;
/** Throws 422 if a body is longer than `BODY_LIMIT`. */
export function refuseLongBody(resource, body) {
  if (body == null || [...body].length <= BODY_LIMIT) return;
  throw resource === 'IssueComment'
    ? unprocessable(resource, 'data', `Body is too long (maximum is ${BODY_LIMIT} characters)`, 'unprocessable')
    : unprocessable(resource, 'body', `body is too long (maximum is ${BODY_LIMIT} characters)`);
}
