// Every operation served here, by GitHub's own operation id. An addition is one entry, then cut-schema.mjs.

import { actions } from './actions.mjs';
import { checks } from './checks.mjs';
import { deployments } from './deployments.mjs';
import { issues } from './issues.mjs';
import { pulls } from './pulls.mjs';
import { repos } from './repos.mjs';

export const handlers = { ...issues, ...pulls, ...repos, ...deployments, ...checks, ...actions };
