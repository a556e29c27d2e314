// Default state of the API: tokens, repositories and pull requests.
const config = (memory) => `serviceName: svc
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging: { type: stacktape-image-buildpack, properties: { entryfilePath: src/report.ts } }
      resources: { cpu: 1, memory: ${memory} }
`;

const ALL = ['actions', 'checks', 'contents', 'deployments', 'issues', 'metadata', 'pull_requests', 'statuses'];
/** Returns one level for each of these permissions; all by default. */
export const permissions = (level, names = ALL) => Object.fromEntries(names.map((name) => [name, level]));

/** Returns the seed of a new API; see `Store.seed`. */
export function defaultSeed() {
  const bot = { login: 'github-actions[bot]', type: 'installation', repos: ['acme/svc', 'acme/vault'] };
  return {
    tokens: {
      ghs_write: { ...bot, permissions: permissions('write') },
      ghs_read: { ...bot, permissions: permissions('read') },
      ghs_comment: { ...bot, permissions: { metadata: 'read', pull_requests: 'write' } },
      ghs_none: { ...bot, permissions: { metadata: 'read' } },
      ghs_elsewhere: { ...bot, repos: ['acme/other'], permissions: permissions('write') },
      ghp_octocat: {
        login: 'octocat',
        type: 'user',
        repos: ['acme/svc', 'acme/vault'],
        permissions: permissions('write'),
      },
      ghp_mallory: { login: 'mallory', type: 'user', repos: [], permissions: { issues: 'comment' } },
    },
    repos: [
      {
        full_name: 'acme/svc',
        id: 222,
        branches: [
          {
            name: 'main',
            commits: [{ message: 'start', files: { 'README.md': '# svc\n', 'batch-jobs.yml': config(1024) } }],
          },
          {
            name: 'feature',
            from: 'main',
            commits: [{ message: 'more memory', files: { 'batch-jobs.yml': config(2048) } }],
          },
        ],
        pulls: [
          { number: 1, title: 'More memory', body: 'It runs out.', user: 'octocat', head: 'feature' },
          {
            number: 2,
            title: 'From a fork',
            user: 'mallory',
            head: 'patch-1',
            fork: 'mallory/svc',
            commits: [{ author: 'mallory', message: 'typo', files: { 'README.md': '# Svc\n' } }],
          },
        ],
      },
      {
        full_name: 'acme/vault',
        id: 333,
        private: true,
        branches: [{ name: 'main', commits: [{ message: 'start', files: { 'batch-jobs.yml': config(512) } }] }],
      },
    ],
  };
}
