// Handlers of all operations by GitHub's operation id. After adding one, run cut-schema.mjs.

import { actions } from './actions.mjs';
import { artifacts } from './artifacts.mjs';
import { checks } from './checks.mjs';
import { deployments } from './deployments.mjs';
import { issues } from './issues.mjs';
import { pulls } from './pulls.mjs';
import { repos } from './repos.mjs';

/** Handlers by operation id. Each takes the context of a request; returns {status = 200, body}, {raw, type} or {list}. */
export const handlers = { ...issues, ...pulls, ...repos, ...deployments, ...checks, ...actions, ...artifacts };
