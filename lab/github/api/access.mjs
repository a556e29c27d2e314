// Authentication and authorization: tokens, their permissions, and GitHub's errors.
import { ApiError, badCredentials, needsLogin, notByIntegration, notFound } from './errors.mjs';

/** Returns the grant of a token; null without a token. Throws 401 for an unknown one. */
export function identify(store, authorization) {
  if (!authorization) return null;
  const [, token] = /^(?:bearer|token)\s+(\S+)$/i.exec(authorization) ?? [];
  const grant = store.tokens.get(token);
  if (!grant) throw badCredentials();
  return grant;
}

/** Returns the permissions of which an operation needs one. */
function needed(operation, ctx) {
  const [family, name] = operation.split('/');
  if (family === 'issues') {
    const comment = ctx.params.comment_id && ctx.repo.comments.find((c) => c.id === ctx.params.comment_id);
    const issue = ctx.repo.issues.get(comment ? comment.issue : ctx.params.issue_number);
    return issue?.pull ? ['issues', 'pull_requests'] : ['issues'];
  }
  if (family === 'pulls') return ['pull_requests'];
  if (family === 'checks') return ['checks'];
  if (family === 'actions') return ['actions'];
  if (/attestation/.test(name)) return ['attestations'];
  if (/deployment/.test(name)) return ['deployments'];
  if (/status/.test(name)) return ['statuses'];
  if (/pull-requests-associated/.test(name)) return ['pull_requests'];
  return name === 'get' ? ['metadata'] : ['contents'];
}

/** Throws the error with which GitHub refuses an operation to a token: 401, 403 or 404. */
export function authorize(ctx, operation, method) {
  const reading = method === 'GET';
  const { token, repo } = ctx;
  if (!repo) {
    if (!token && operation !== 'rate-limit/get') throw needsLogin();
    return;
  }
  const member = token?.repos.includes(repo.full_name);
  if (repo.private && !member) throw notFound();
  if (reading && !repo.private) return;
  if (!token) throw needsLogin();
  const names = needed(operation, ctx);
  const levels = names.map((name) => token.permissions[name]);
  if (levels.includes('write') || (reading && levels.includes('read'))) return;
  // Every user, but no app, may open issues and comment in a public repository without a permission.
  if (
    token.type === 'user' &&
    !repo.private &&
    /^issues\/(create|create-comment|update-comment|delete-comment)$/.test(operation)
  )
    return;
  if (token.type === 'user') throw reading ? notFound() : new ApiError(403, 'Must have admin rights to Repository.');
  if (!member) throw notFound();
  throw notByIntegration(names.map((name) => `${name}=${reading ? 'read' : 'write'}`).join('; '));
}
