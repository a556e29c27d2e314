#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 47186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ codeOfEvent),
/* harmony export */   IX: () => (/* binding */ repositoryTarget),
/* harmony export */   VI: () => (/* binding */ runOfEvent),
/* harmony export */   Xp: () => (/* binding */ issueTarget),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ls: () => (/* binding */ pullOfEvent),
/* harmony export */   lt: () => (/* binding */ commentTarget),
/* harmony export */   q3: () => (/* binding */ payloadIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68084);


const maxPayload = 25 * 1024 * 1024;
const payloadIn = (path = '') => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > maxPayload ? undefined : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
};
const valueAt = (value, ...keys) => keys.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    ? inner[key]
    : undefined, value);
const isPositiveInteger = (value) => Number.isSafeInteger(value) && value > 0;
const pullOfEvent = ({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME: name = '' }) => {
    const payload = payloadIn(GITHUB_EVENT_PATH);
    const pull = valueAt(payload, 'pull_request', 'number');
    const issue = valueAt(payload, 'issue', 'pull_request') ? valueAt(payload, 'issue', 'number') : undefined;
    const number = isPositiveInteger(pull) ? pull : issue;
    if (!isPositiveInteger(number))
        return { kind: 'none', why: 'the event of the run names no pull request' };
    const commit = valueAt(payload, 'pull_request', 'head', 'sha');
    return {
        kind: 'pull-request',
        number,
        own: name === 'pull_request' || name === 'pull_request_target',
        ...(typeof commit === 'string' ? { commit } : {}),
    };
};
const issueTarget = (token, { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl }) => {
    if (!token || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
            code: 'github/no-token',
            message: `An issue needs ${token ? 'a repository (GITHUB_REPOSITORY)' : 'a token'}, and there is none.`,
            hint: 'Leave github-token out in a workflow, give --github-token and GITHUB_REPOSITORY at a prompt, or leave drift-issue out.',
        });
    return { token, repository, apiUrl: apiUrl || 'https://api.github.com' };
};
const runOfEvent = ({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME }) => {
    if (GITHUB_EVENT_NAME !== 'workflow_run')
        return undefined;
    const id = valueAt(payloadIn(GITHUB_EVENT_PATH), 'workflow_run', 'id');
    return isPositiveInteger(id) ? id : undefined;
};
const originOf = (source, own) => {
    if (source === null)
        return 'fork';
    const id = valueAt(source, 'id');
    if (!isPositiveInteger(own) || !isPositiveInteger(id))
        return 'unknown';
    return id === own ? 'own' : 'fork';
};
const codeOfEvent = ({ GITHUB_EVENT_PATH }) => {
    const payload = payloadIn(GITHUB_EVENT_PATH);
    const own = valueAt(payload, 'repository', 'id');
    if (typeof payload !== 'object' || payload === null)
        return 'unknown';
    const sources = [
        ...(Object.hasOwn(payload, 'pull_request') ? [valueAt(payload, 'pull_request', 'head', 'repo')] : []),
        ...(Object.hasOwn(payload, 'workflow_run') ? [valueAt(payload, 'workflow_run', 'head_repository')] : []),
    ];
    const origins = sources.map((source) => originOf(source, own));
    if (origins.includes('fork'))
        return 'fork';
    const known = isPositiveInteger(own) && !origins.includes('unknown') && !valueAt(payload, 'issue', 'pull_request');
    return known ? 'own' : 'unknown';
};
const repositoryTarget = (token, { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl }) => {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
            code: 'github/no-repository',
            message: 'The repository on GitHub is not known.',
            hint: 'Run it in a workflow, or set GITHUB_REPOSITORY=owner/name.',
        });
    if (!token)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
            code: 'github/no-token',
            message: 'GitHub is asked about pull requests, which needs a token, and there is none.',
            hint: 'Leave github-token out in a workflow, or give --github-token at a prompt.',
        });
    return { token, repository, apiUrl: apiUrl || 'https://api.github.com' };
};
const commentTarget = (about, token, { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl }) => {
    if (about.kind === 'none' || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
            code: 'github/no-pull-request',
            message: 'The event of the run names no pull request.',
            hint: 'Run it on an event of a pull request: `on: pull_request`.',
        });
    if (!token)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
            code: 'github/no-token',
            message: 'A comment needs a token, and there is none.',
            hint: 'Leave github-token out in a workflow, give --github-token at a prompt, or set comment: never.',
        });
    return { pull: about.number, token, repository, apiUrl: apiUrl || 'https://api.github.com' };
};


/***/ }),

/***/ 89291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ runnerStream)
/* harmony export */ });
/* unused harmony exports plainText, plainJson */
const plainText = (text) => text.replace(/(?<=(?:^|[\r\n])[\s\u0085]*:)(?=:)/g, '\u200b').replaceAll('##[', '##\u200b[');
const plainJson = (json) => json.replaceAll('##[', '#\\u0023[');
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const runnerStream = (write) => {
    let line = '';
    const append = (whole) => {
        write(whole.slice(line.length));
        line = whole.slice(Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1);
    };
    const command = (name, properties, data) => {
        const fields = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
        append(`${line && `${line}\n`}::${[name, fields.join(',')].filter(Boolean).join(' ')}::${escapeData(data)}\n`);
    };
    return {
        text: (text) => append(plainText(line + text)),
        json: (json) => append(`${line && `${line}\n`}${plainJson(json)}`),
        command,
        mask: (secret) => {
            for (const part of secret.split(/\r?\n|\r/))
                if (part.trim() !== '')
                    command('add-mask', {}, part);
        },
    };
};


/***/ }),

/***/ 57037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ openInCheckout),
/* harmony export */   c$: () => (/* binding */ lookupFromBelow),
/* harmony export */   id: () => (/* binding */ withContextsAbove),
/* harmony export */   oi: () => (/* binding */ isAbove)
/* harmony export */ });
/* unused harmony exports contextFromTop, prefixIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _packaging_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27113);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63697);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(84048);





const isAbove = (path) => path === '..' || path.startsWith('../');
const fromTop = (prefix, path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, path);
const contextFromTop = (prefix, context) => {
    const folder = fromTop(prefix, context.folder);
    const below = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(folder, prefix);
    const config = isAbove(below) ? [] : [`/${(0,_packaging_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globLiteral */ ._J)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, 'effective-config.yml'))}`];
    return { ...context, folder, excluded: [...context.excluded, ...config] };
};
const prefixIn = (top, folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
const withContextsAbove = (own, prefix, above) => ({
    ...own,
    digest: async (context) => isAbove(context.folder) ? (await above()).digest(contextFromTop(prefix, context)) : own.digest(context),
    check: async (context) => isAbove(context.folder) ? (await above()).check(contextFromTop(prefix, context)) : own.check(context),
});
const openInCheckout = (folder, top, signal, git, outputs = []) => {
    const isTop = top === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    const own = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .O)(folder, signal, isTop ? git : undefined, outputs);
    if (top === undefined || top === own.root || !(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(top, own.root))
        return own;
    const prefix = prefixIn(top, own.root);
    let opened;
    const above = () => {
        opened ??= (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .O)(top, signal, git, outputs);
        return opened;
    };
    return {
        ...withContextsAbove(own, prefix, above),
        checkout: lookupFromBelow(prefix, above),
    };
};
const lookupFromBelow = (prefix, above) => ({
    prefix,
    entries: (path) => above().entries(fromTop(prefix, path)),
    look: (path) => above().look(fromTop(prefix, path)),
    text: (path) => above().text(fromTop(prefix, path)),
});


/***/ }),

/***/ 64601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   LF: () => (/* binding */ gitSettingsText),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   an: () => (/* binding */ repositoryFolders),
/* harmony export */   lw: () => (/* binding */ gitFoldersOf),
/* harmony export */   o5: () => (/* binding */ checkoutOf),
/* harmony export */   y$: () => (/* binding */ checkoutWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63697);



const kindAt = (path) => {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (stat.isFile())
            return 'file';
        return stat.isDirectory() ? 'folder' : undefined;
    }
    catch {
        return undefined;
    }
};
const realPath = (path) => {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    }
};
const withParents = (folder) => {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? [folder] : [folder, ...withParents(above)];
};
const workspaceOf = ({ GITHUB_ACTIONS, GITHUB_WORKSPACE }) => GITHUB_ACTIONS === 'true' ? realPath(GITHUB_WORKSPACE || '.') : undefined;
const checkoutOf = (folder, environment) => checkoutWithin(folder, workspaceOf(environment));
const checkoutWithin = (folder, workspace) => {
    const real = realPath(folder);
    const tops = withParents(real).filter((top) => kindAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git')) !== undefined);
    const bounded = workspace !== undefined && (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace, real);
    return bounded ? tops.filter((top) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace, top)).at(-1) : tops[0];
};
const repositoryFolders = (folder, environment) => {
    const known = [checkoutOf(folder, environment), workspaceOf(environment)];
    const found = known.filter((path) => path !== undefined);
    const all = found.length > 0 ? found : [realPath(folder)];
    return [...new Set(all)].filter((path) => path !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root);
};
const trimmedText = (file) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim() : undefined;
    }
    catch {
        return undefined;
    }
};
const gitFoldersOf = (checkout) => {
    const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, '.git');
    const named = kindAt(entry) === 'file' ? /^gitdir: (.+)$/.exec(trimmedText(entry) ?? '')?.[1] : undefined;
    const own = named === undefined ? entry : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(checkout, named);
    if (kindAt(own) !== 'folder')
        return undefined;
    const common = trimmedText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'commondir'));
    return { own, common: common ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own, common) : own };
};
const gitSettingsText = (checkout) => {
    const folders = gitFoldersOf(checkout);
    if (folders === undefined)
        return '';
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.common, 'config'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.own, 'config.worktree')]
        .map((file) => trimmedText(file) ?? '')
        .join('\n');
};
const serverOf = (folder, environment) => {
    if (environment.GITHUB_SERVER_URL)
        return environment.GITHUB_SERVER_URL;
    const top = checkoutOf(folder, environment);
    const url = top === undefined ? undefined : /url = (\S+)/.exec(gitSettingsText(top))?.[1];
    if (url === undefined)
        return undefined;
    const ofWeb = /^https?:\/\/(?:[^/@]*@)?([\w.-]+)/.exec(url)?.[1];
    const ofShell = /^(?:ssh:\/\/)?(?:[^/@]*@)?([\w-]+(?:\.[\w-]+)+)[:/]/.exec(url)?.[1];
    const host = (ofWeb ?? ofShell)?.toLowerCase();
    return host === undefined ? undefined : `https://${host === 'ssh.github.com' ? 'github.com' : host}`;
};
const repositoryOf = (folder, environment) => {
    const top = checkoutOf(folder, environment);
    if (top === undefined)
        return undefined;
    return /url = .*?([^/:]+\/[^/]+?)(?:\.git)?\s*$/m.exec(gitSettingsText(top))?.[1];
};


/***/ }),

/***/ 4557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ digestFiles),
/* harmony export */   M4: () => (/* binding */ streamContent),
/* harmony export */   OY: () => (/* binding */ describeEntry),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   WF: () => (/* binding */ isEmptyFolder),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   id: () => (/* binding */ emptyFolder),
/* harmony export */   lb: () => (/* binding */ describeAll),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   u0: () => (/* binding */ describedLink)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(57975);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(43022);






const digestFiles = async (base, files) => digestOf(await describeAll(files, (file) => describeEntry(base, file)));
const describeAll = async (files, describe) => {
    const all = new Map();
    for (let at = 0; at < files.length; at += concurrentReads) {
        const batch = files.slice(at, at + concurrentReads);
        const described = await Promise.all(batch.map(describe));
        for (const [index, file] of batch.entries())
            all.set(file, described[index]);
    }
    return all;
};
const digestOf = (contents) => {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let lines = '';
    for (const [file, described] of contents) {
        lines += `${described} ${Buffer.byteLength(file)}:${file}\n`;
        if (lines.length < mostInOne)
            continue;
        whole.update(lines);
        lines = '';
    }
    return whole.update(lines).digest('hex');
};
const concurrentReads = 32;
const entryAt = async (base, file) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, file);
    try {
        return { kind: 'file', open: openListed(base, path) };
    }
    catch (cause) {
        if (cause.code !== 'ELOOP')
            throw cause;
        return { kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path) };
    }
};
const isExecutable = ({ stat }) => (stat.mode & 0o100) !== 0;
const isEmptyFolder = (file) => file.endsWith('/');
const openListed = (base, path) => {
    const opened = (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .openResolved */ .RG)(base, path);
    if (opened.kind === 'file')
        return opened;
    throw replaced(path);
};
const replaced = (path) => Object.assign(new Error(`${path} was replaced while it was read`), { code: 'ENOENT', path });
const emptyFolder = `${'0'.repeat(64)} folder`;
const describeEntry = async (base, file) => {
    if (isEmptyFolder(file)) {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, file.slice(0, -1)))).isDirectory())
            throw replaced((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, file));
        return emptyFolder;
    }
    const entry = await entryAt(base, file);
    if (entry.kind === 'link')
        return describedLink(entry.target);
    return `${await digestOpen(entry.open)} ${isExecutable(entry.open) ? 'executable' : 'file'}`;
};
const describedLink = (target) => `${sha256(target)} link`;
const digestFile = (root, path) => digestOpen(openListed(root, path));
const mostAtOnce = 256 * 1024;
const readPart = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
const mostInOne = 64 * 1024;
const digestSmall = ({ handle, stat }) => {
    const buffer = Buffer.allocUnsafe(stat.size + 1);
    const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, 0, buffer.length, 0);
    return bytesRead === stat.size ? sha256(buffer.subarray(0, bytesRead)) : undefined;
};
const digestOpen = async (file) => {
    try {
        const small = file.stat.size <= mostInOne ? digestSmall(file) : undefined;
        return small ?? (await digestInParts(file));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file.handle);
    }
};
const digestInParts = async ({ handle, stat }) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(stat.size + 1, mostAtOnce));
    for (let all = 0;;) {
        const { bytesRead } = await readPart(handle, buffer, 0, buffer.length, null);
        hash.update(buffer.subarray(0, bytesRead));
        all += bytesRead;
        if (bytesRead === 0 || (bytesRead < buffer.length && all === stat.size))
            return hash.digest('hex');
    }
};
const streamContent = ({ handle }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)('', { fd: handle });
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');


/***/ }),

/***/ 28280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ folderContents),
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4557);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(63697);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(43022);






const folderContents = (root, outputs = []) => {
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    const readable = new Set();
    const describe = remembered((path) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEntry */ .OY)(root, path));
    return {
        outputs,
        entries: remembered(async (folder) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at(folder), { withFileTypes: true })).map(entryOf)),
        async staysInside(path) {
            const link = at(path);
            const text = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(link), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(link));
            const end = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(link).catch(() => text);
            return (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, text) && (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, end);
        },
        async bytes(path, most) {
            const file = realPathOf(at(path));
            if (file === undefined)
                return 'absent';
            if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(root, file))
                return 'away';
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > most)
                return 'too-large';
            return (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .readInside */ .xO)(root, file) ?? 'other';
        },
        describe,
        describeAll: (paths) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .describeAll */ .lb)(paths, describe),
        assertReadable(path) {
            if (readable.has(path))
                return;
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at(path)).isSymbolicLink())
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(at(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
            readable.add(path);
        },
    };
};
const remembered = (work) => {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? work(path);
        known.set(path, found);
        return found;
    };
};
const entryOf = (entry) => ({ name: entry.name, kind: kindOf(entry) });
const kindOf = (entry) => {
    if (entry.isFile())
        return 'file';
    if (entry.isSymbolicLink())
        return 'link';
    return entry.isDirectory() ? 'folder' : 'other';
};
const realPathOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 51572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ boundaryOf),
/* harmony export */   n: () => (/* binding */ followLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64601);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63697);




const boundaryOf = (folder, { workspace, base }) => {
    const checkout = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutWithin */ .y$)(folder, workspace);
    if (workspace !== undefined && (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, folder))
        return checkout ?? workspace;
    return checkout ?? (base !== undefined && (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(base, folder) ? base : undefined);
};
const followLinks = (path, bounds, links) => {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path);
    const parts = path.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter(Boolean);
    let folder = root;
    for (const [index, part] of parts.entries()) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part);
        const stat = statAt(next);
        if (stat === undefined)
            return { kind: 'inside', folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...parts.slice(index)) };
        if (!stat.isSymbolicLink()) {
            folder = next;
            continue;
        }
        const top = boundaryOf(folder, bounds);
        const target = targetOf(next);
        if (top !== undefined && (links === 'none' || (target !== undefined && !(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(top, target))))
            return { kind: 'outside', link: next };
        if (target === undefined)
            return { kind: 'inside', folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, ...parts.slice(index + 1)) };
        folder = target;
    }
    return { kind: 'inside', folder };
};
const statAt = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined;
    }
};
const targetOf = (link) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 63697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Z$: () => (/* binding */ isGitFolder),
/* harmony export */   _P: () => (/* binding */ leadsIntoGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

const isInside = (root, path) => {
    if (path.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_0__.sep) && !path.includes('..'))
        return true;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below);
};
const isGitFolder = (name) => /^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, ''));
const leadsIntoGit = (root, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).some(isGitFolder);


/***/ }),

/***/ 20557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ listWritten),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   l_: () => (/* binding */ outputFolderAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4557);
/* harmony import */ var _follow_links_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(51572);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(63697);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(43022);
/* harmony import */ var _written_files_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(23480);








const maxText = 1024 * 1024;
const outputFolderAt = (path, bounds, seen) => {
    const resolveForWriting = () => {
        const followed = (0,_follow_links_js__WEBPACK_IMPORTED_MODULE_4__/* .followLinks */ .n)(path, bounds, 'none');
        if (followed.kind === 'inside')
            return followed.folder;
        throw systemError('ELINK', `${followed.link} is a link of the checkout, and nothing is written through one`);
    };
    return {
        clear: (names) => {
            const folder = resolveForWriting();
            const listed = (0,_written_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readList */ .LD)(readText(folder, _written_files_js__WEBPACK_IMPORTED_MODULE_7__/* .listName */ .sY) ?? '');
            const isOurs = (name) => (0,_written_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isNeverInContexts */ .I_)(folder) || listed?.has(name) === true;
            const failed = withFolder(folder, folder, (held) => names.flatMap((name) => removeMatching(held, folder, name, isOurs)));
            assertWritable(folder);
            assertNoFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'));
            if (failed.length > 0)
                throw failed[0];
        },
        write: (files) => {
            const folder = resolveForWriting();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
            const ignored = statAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'));
            const isOurs = !hasOwnFiles(folder, [bounds.base, bounds.workspace, seen]);
            const ignores = ignored === undefined ? isOurs : !ignored.isFile();
            const written = { ...(ignores && { '.gitignore': '*\n' }), ...files };
            for (const [name, text] of Object.entries(written))
                replaceFile(folder, name, text);
            if (!(0,_written_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isNeverInContexts */ .I_)(folder))
                listWritten(folder, '.', written);
        },
        read: (name, most) => {
            const followed = (0,_follow_links_js__WEBPACK_IMPORTED_MODULE_4__/* .followLinks */ .n)(path, bounds, 'inside');
            return followed.kind === 'inside' ? readText(followed.folder, name, most) : undefined;
        },
    };
};
const listWritten = (top, within, files) => {
    const before = (0,_written_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readList */ .LD)(readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, within), _written_files_js__WEBPACK_IMPORTED_MODULE_7__/* .listName */ .sY) ?? '') ?? new Map();
    const now = Object.entries(files).map(([name, text]) => [name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(text)]);
    replaceFile(top, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(within, _written_files_js__WEBPACK_IMPORTED_MODULE_7__/* .listName */ .sY), (0,_written_files_js__WEBPACK_IMPORTED_MODULE_7__/* .listText */ .so)(new Map([...before, ...now])));
};
const hasOwnFiles = (folder, paths) => statAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')) !== undefined || paths.some((path) => path !== undefined && (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(folder, path));
const systemError = (code, message) => Object.assign(new Error(message), { code });
const statAt = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
const assertWritable = (folder) => {
    let existing = folder;
    while (statAt(existing) === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing) !== existing)
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(existing, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(existing).isDirectory())
        throw systemError('ENOTDIR', `ENOTDIR: ${existing}`);
};
const assertNoFolder = (path, place = path) => {
    if (statAt(path)?.isDirectory())
        throw systemError('EISDIR', `${place} is a folder, where a file belongs`);
};
const withFolder = (path, place, work) => {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
        if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(place, (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(handle, path)))
            throw systemError('ELINK', `${place} lies elsewhere`);
        return work(process.platform === 'linux' ? `/proc/self/fd/${handle}` : path);
    }
    catch (cause) {
        return cause.code === 'ENOENT' ? [] : [cause];
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
};
const removeMatching = (held, folder, name, isOurs) => {
    const [prefix, ending] = name.split('*');
    if (ending === undefined)
        return failureOf(() => removeFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(held, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    const [within, place] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(held, prefix, '.'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, prefix, '.')];
    if (!statAt(within)?.isDirectory())
        return failureOf(() => removeFile(within, place));
    return withFolder(within, place, (inner) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(inner)
        .filter((entry) => entry.endsWith(ending) && isOurs(`${prefix}${entry}`))
        .flatMap((entry) => failureOf(() => removeFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inner, entry), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, entry)))));
};
const failureOf = (work) => {
    try {
        work();
        return [];
    }
    catch (cause) {
        return [cause];
    }
};
const removeFile = (path, place) => {
    assertNoFolder(path, place);
    if (statAt(path) !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
};
const replaceFile = (folder, name, text) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    makeFolders(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name));
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 13)}`);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(fresh, flags, 0o644);
    try {
        try {
            if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(folder, (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(handle, fresh)))
                throw systemError('ELINK', `${fresh} lies elsewhere`);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle, text);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, file);
    }
    catch (cause) {
        failureOf(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(fresh));
        throw cause;
    }
};
const makeFolders = (folder, path) => {
    let at = folder;
    for (const part of path === '.' ? [] : path.split('/')) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        const stat = statAt(at);
        if (stat === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(at);
        else if (!stat.isDirectory())
            throw systemError(stat.isSymbolicLink() ? 'ELINK' : 'ENOTDIR', `${at} is no folder`);
    }
};
const readText = (folder, name, most = maxText) => {
    try {
        const opened = (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .openInside */ .X$)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        if (opened.kind !== 'file')
            return undefined;
        try {
            return opened.stat.size > most ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(opened.handle, 'utf8');
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(opened.handle);
        }
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 43022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   RG: () => (/* binding */ openResolved),
/* harmony export */   X$: () => (/* binding */ openInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63697);


const openInside = (root, path) => {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return placeKind(root, real) ?? openResolved(root, real);
};
const openResolved = (root, real) => {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    let opened;
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        opened = placeKind(root, placeOf(handle, real)) ?? otherKind(stat) ?? { kind: 'file', handle, stat };
        return opened;
    }
    finally {
        if (opened?.kind !== 'file')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
};
const placeKind = (root, place) => {
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(root, place))
        return { kind: 'outside' };
    return (0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsIntoGit */ ._P)(root, place) ? { kind: 'git' } : undefined;
};
const otherKind = (stat) => stat.isFile() ? undefined : { kind: stat.isDirectory() ? 'folder' : 'no-file' };
const readInside = (root, path, most = Number.POSITIVE_INFINITY) => {
    const opened = openInside(root, path);
    if (opened.kind !== 'file')
        return undefined;
    try {
        return opened.stat.size > most ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened.handle);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.handle);
    }
};
const placeOf = (handle, path) => {
    if (process.platform === 'linux')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${handle}`);
    const place = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const [open, found] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place)];
    return open.ino === found.ino && open.dev === found.dev ? place : '/';
};


/***/ }),

/***/ 93004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ inGitFolder),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   qY: () => (/* binding */ outside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68084);


const outside = (path) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
    code: 'source/outside',
    message: `"${path}" leaves the folder of the config.`,
    hint: 'Only files beside or below the config can be used, and no link may point elsewhere.',
});
const inGitFolder = (path) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
    code: 'source/outside',
    message: `"${path}" leads into a .git folder, of which nothing is read: the token of a checkout may stand there.`,
    hint: 'Name a file of the repository itself; $GitInfo tells commit and branch.',
});
const tooLarge = (path, most) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
    code: 'directives/too-large',
    message: `"${path}" has more than ${most.toLocaleString('en')} bytes, the most that a config reads of a file.`,
    hint: 'Put it into the image of the job, or into a bucket.',
});
const unreadable = (root, cause) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
    code: 'packaging/context',
    message: `"${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, cause.path ?? root)}" in a build context cannot be read (${cause.code}).`,
    hint: 'Its name must be UTF-8, this user must be allowed to read it, and nothing else may write to the folder meanwhile. Rename it, change its permissions, or leave it out with .dockerignore or excludeFiles.',
    cause,
});
const missing = (path) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
    code: 'source/missing-path',
    message: `"${path}" does not exist, or is not what it should be.`,
    hint: 'Paths are relative to the config, written with "/". What is not in the repository must be written by a step before this one.',
});


/***/ }),

/***/ 84048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace),
/* harmony export */   e: () => (/* binding */ maxText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _folder_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28280);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63697);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(43022);
/* harmony import */ var _workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(93004);
/* harmony import */ var _written_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(23480);







const openWorkspace = (folder, signal, git, outputs = []) => {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    const contents = (0,_folder_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .folderContents */ .$)(root, (0,_written_files_js__WEBPACK_IMPORTED_MODULE_6__/* .outputsBelow */ .Qc)(root, outputs));
    const look = (path) => readableNow(root, () => kindAt(root, path));
    const resolveInside = (path) => {
        const kind = look(path);
        if (kind === 'outside')
            throw (0,_workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .outside */ .qY)(path);
        if (kind === 'git')
            throw (0,_workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .inGitFolder */ .Kv)(path);
        if (kind === 'absent')
            throw (0,_workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)(path);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    };
    const placeOf = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(resolveInside(path))).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    const placed = ({ folder, excluded, included, ignoreFile, dockerfile, git: takesGit }) => {
        const base = placeOf(folder);
        return {
            base,
            excluded,
            included,
            ...(ignoreFile && { ignoreFile }),
            ...(takesGit && base === '' && git ? { git } : {}),
            ...(dockerfile && { dockerfile, dockerfilePlace: placeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, dockerfile)) }),
        };
    };
    const work = contextWork(contents, signal);
    return {
        root,
        contents,
        outputs,
        look,
        exists: (path) => ['file', 'folder'].includes(look(path)),
        text: (path) => readableNow(root, () => look(path) === 'file' ? (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .readInside */ .xO)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), maxText)?.toString('utf8') : undefined),
        entries: (path) => readableNow(root, () => entriesAt(root, path)),
        hasGit: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path, '.git')),
        async list() {
            const { listFiles } = await __nccwpck_require__.e(/* import() */ 917).then(__nccwpck_require__.bind(__nccwpck_require__, 90917));
            return listFiles(root);
        },
        async read(path, most) {
            return Buffer.from(await this.bytes(path, most)).toString('utf8');
        },
        async bytes(path, most) {
            const opened = (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .openInside */ .X$)(root, resolveInside(path));
            if (opened.kind === 'outside')
                throw (0,_workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .outside */ .qY)(path);
            if (opened.kind === 'git')
                throw (0,_workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .inGitFolder */ .Kv)(path);
            if (opened.kind !== 'file')
                throw (0,_workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)(path);
            try {
                if (most !== undefined && opened.stat.size > most)
                    throw (0,_workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(path, most);
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened.handle);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.handle);
            }
        },
        async digest(context) {
            return readable(root, async () => (await work()).digest(placed(context)));
        },
        async check(context) {
            return readable(root, async () => (await work()).check(placed(context)));
        },
        async artifact(path, reading) {
            const at = { root, contents, place: placeOf(path), path, signal };
            const { describeFolder, describeZip } = await __nccwpck_require__.e(/* import() */ 6839).then(__nccwpck_require__.bind(__nccwpck_require__, 76839));
            return readable(root, () => (look(path) === 'folder' ? describeFolder(at, reading) : describeZip(at)));
        },
    };
};
const contextWork = (contents, signal) => {
    const load = async () => {
        const { digestContext, listContext, oncePerContext } = await __nccwpck_require__.e(/* import() */ 8733).then(__nccwpck_require__.bind(__nccwpck_require__, 28733));
        return {
            digest: oncePerContext((context) => digestContext(contents, context, signal)),
            check: oncePerContext(async (context) => {
                for (const file of await listContext(contents, context, signal))
                    contents.assertReadable(file);
            }),
        };
    };
    let loaded;
    return () => {
        loaded ??= load();
        return loaded;
    };
};
const readable = async (root, work) => {
    try {
        return await work();
    }
    catch (cause) {
        throw isSystemError(cause) ? (0,_workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(root, cause) : cause;
    }
};
const readableNow = (root, work) => {
    try {
        return work();
    }
    catch (cause) {
        throw isSystemError(cause) && ['EACCES', 'EPERM'].includes(cause.code ?? '') ? (0,_workspace_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(root, cause) : cause;
    }
};
const maxText = 16 * 1024 * 1024;
const isSystemError = (cause) => /^E[A-Z]+$/.test(cause?.code ?? '');
const kindAt = (root, path) => {
    const lexical = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0') || !(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, lexical))
        return 'outside';
    if ((0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsIntoGit */ ._P)(root, lexical))
        return 'git';
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(lexical);
        if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real))
            return 'outside';
        if ((0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsIntoGit */ ._P)(root, real))
            return 'git';
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (stat.isFile())
            return 'file';
        return stat.isDirectory() ? 'folder' : 'absent';
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(error.code))
            return 'absent';
        throw error;
    }
};
const entriesAt = (root, path) => {
    const lexical = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (kindAt(root, path) !== 'folder' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(lexical) !== lexical)
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(lexical, { withFileTypes: true })
        .map(_folder_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .M)
        .filter(({ name }) => !(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitFolder */ .Z$)(name));
};


/***/ }),

/***/ 23480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ isNeverInContexts),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Qc: () => (/* binding */ outputsBelow),
/* harmony export */   qI: () => (/* binding */ searchWritten),
/* harmony export */   sY: () => (/* binding */ listName),
/* harmony export */   so: () => (/* binding */ listText),
/* harmony export */   vi: () => (/* binding */ defaultOutput)
/* harmony export */ });
/* unused harmony export mostListed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64601);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63697);




const defaultOutput = '.batch-job';
const isNeverInContexts = (folder) => folder.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes(defaultOutput);
const listName = 'batch-job-files.sha256';
const firstLine = '# Files that batch-job-action wrote into this folder. As they are, no build context has them.';
const mostListed = 1024 * 1024;
const listText = (files) => [firstLine, ...[...files].sort().map(([name, digest]) => `${digest}  ${name}`), ''].join('\n');
const readList = (text) => {
    const [first, ...rows] = text.split('\n');
    if (first !== firstLine)
        return undefined;
    const files = rows.flatMap((row) => {
        const [, digest = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(row) ?? [];
        return name === '' || name.split('/').includes('..') ? [] : [[name, digest]];
    });
    return new Map(files);
};
const realAsFar = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realAsFar((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
const outputsBelow = (root, outputs) => outputs.flatMap((output) => {
    const folder = realAsFar(output.folder);
    return (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, folder) ? [{ ...output, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') }] : [];
});
const isNamed = ({ folder, names }, path) => {
    const top = folder === '' ? '' : `${folder}/`;
    if (!path.startsWith(top))
        return false;
    const within = path.slice(top.length);
    return names.some((name) => {
        const [prefix = '', ending] = name.split('*');
        return ending === undefined ? within === name : within.startsWith(prefix) && within.endsWith(ending);
    });
};
const searchWritten = (contents, base) => {
    const { outputs = [] } = contents;
    const known = new Map();
    const folders = new Set();
    const addFolders = (from) => {
        for (let at = from; at !== '.' && at !== '/' && !folders.has(at); at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at))
            folders.add(at);
    };
    for (const output of outputs)
        for (const name of output.names)
            addFolders(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(output.folder, name)));
    return {
        async enter(folder, entries) {
            if (!entries.some(({ name, kind }) => name === listName && kind === 'file'))
                return;
            const place = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(base, folder);
            const list = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, listName);
            const bytes = await contents.bytes(list, mostListed);
            const files = typeof bytes === 'string' ? undefined : readList(bytes.toString('utf8'));
            if (files === undefined)
                return;
            known.set(list, '');
            for (const [name, digest] of files) {
                known.set(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, name), digest);
                addFolders(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, name)));
            }
        },
        async has(path) {
            const place = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(base, path);
            if (outputs.some((output) => isNamed(output, place)))
                return true;
            const digest = known.get(place);
            if (digest === undefined)
                return false;
            return digest === '' || (await contents.describeAll([place])).get(place) === `${digest} file`;
        },
        isMadeFor: (folder) => folders.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(base, folder)),
    };
};


/***/ }),

/***/ 82518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   Wv: () => (/* binding */ commandEntry),
/* harmony export */   qP: () => (/* binding */ commandsThat)
/* harmony export */ });
const compiled = [
    'template.json',
    'parameters.json',
    'image-plan.json',
    'effective-config.yml',
    'state-machines/*.asl.json',
    'dockerfiles/*.Dockerfile',
];
const commands = {
    validate: {
        says: 'Check the config: every error and warning, on its line.',
        ...{ aws: 'never', stage: 'optional', changesStack: false, comments: false, files: [] },
        run: async (world, { request, commandLine }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(4782), __nccwpck_require__.e(9315)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19315))).validate(world, request, commandLine),
    },
    compile: {
        says: 'Write the CloudFormation template and what belongs to it into the output folder.',
        ...{ aws: 'never', stage: 'required', changesStack: false, comments: false },
        files: [...compiled, 'diagnostics.json'],
        run: async (world, { request }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(4782), __nccwpck_require__.e(3159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13159))).compileCommand(world, request),
    },
    build: {
        says: 'Build and publish the images and the code of functions that are missing, and write images.json for plan and deploy.',
        ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
        files: ['images.json', 'diagnostics.json'],
        run: async (world, { request, changes }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(4782), __nccwpck_require__.e(8689)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98689))).build(world, { ...request, ...changes }),
    },
    plan: {
        says: 'Show what a deploy would change, line by line; without credentials, compared with the base branch or an empty stack.',
        ...{ aws: 'if-credentials', stage: 'required', changesStack: false, comments: true },
        files: [...compiled, 'plan.json', 'report.md', 'report.html', 'diagnostics.json', 'diagnostics.sarif'],
        run: async (world, { request, changes, compared, comment }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7195), __nccwpck_require__.e(4782), __nccwpck_require__.e(3416), __nccwpck_require__.e(339), __nccwpck_require__.e(920), __nccwpck_require__.e(9235), __nccwpck_require__.e(3044)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5524))).plan(world, { ...request, ...changes, ...compared, comment }),
    },
    deploy: {
        says: 'Build the images that are missing, deploy the stage, and show its outputs.',
        ...{ aws: 'always', stage: 'required', changesStack: true, comments: true },
        files: ['outputs.json', 'report.md', 'report.html', 'diagnostics.json', 'diagnostics.sarif'],
        run: async (world, { request, changes, comment, reviewed }) => {
            const about = { comment, ...(reviewed ? { reviewed } : {}) };
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7195), __nccwpck_require__.e(4782), __nccwpck_require__.e(7608), __nccwpck_require__.e(1414), __nccwpck_require__.e(3416), __nccwpck_require__.e(339), __nccwpck_require__.e(920), __nccwpck_require__.e(9235), __nccwpck_require__.e(9475), __nccwpck_require__.e(663)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40663))).deploy(world, { ...request, ...changes, ...about });
        },
    },
    rollback: {
        says: 'Deploy the last good template of a stage again, or the one of an earlier deployment that to names.',
        ...{ aws: 'always', stage: 'required', changesStack: true, comments: true },
        files: ['outputs.json', 'report.md', 'report.html', 'diagnostics.json'],
        run: async (world, { request, changes, comment, back }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7195), __nccwpck_require__.e(4782), __nccwpck_require__.e(7608), __nccwpck_require__.e(1414), __nccwpck_require__.e(3416), __nccwpck_require__.e(339), __nccwpck_require__.e(920), __nccwpck_require__.e(9235), __nccwpck_require__.e(9475), __nccwpck_require__.e(9367)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49367))).rollback(world, { ...request, ...changes, comment, ...back }),
    },
    destroy: {
        says: 'Delete a stage; needs --confirm with its name.',
        ...{ aws: 'always', stage: 'required', changesStack: true, comments: false },
        files: ['diagnostics.json'],
        run: async (world, { request, destruction }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7608), __nccwpck_require__.e(1414), __nccwpck_require__.e(339), __nccwpck_require__.e(537), __nccwpck_require__.e(1474)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70264))).destroy(world, { ...request, ...destruction }),
    },
    drift: {
        says: 'Check whether a stage is as it was deployed: what differs, how grave it is and who changed it; keeps one issue up to date.',
        ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
        files: ['diagnostics.json'],
        run: async (world, { request, changes, drift }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7195), __nccwpck_require__.e(4782), __nccwpck_require__.e(7608), __nccwpck_require__.e(1414), __nccwpck_require__.e(920), __nccwpck_require__.e(8945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6573))).drift(world, { ...request, ...changes, drift }),
    },
    doctor: {
        says: 'Check what deployments and runs depend on: credentials, roles, quotas, queues, networks, dead letters; say what mends each fault.',
        ...{ aws: 'if-credentials', stage: 'optional', changesStack: false, comments: false },
        files: ['diagnostics.json'],
        run: async (world, { request, doctor }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7608), __nccwpck_require__.e(1324)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1324))).doctor(world, { ...request, ...doctor() }),
    },
    preview: {
        says: "Deploy the stage of the event's pull request, pr-<number>; skip it, or destroy it when the pull request is closed.",
        ...{ aws: 'always', stage: 'pull-request', changesStack: true, comments: true },
        files: ['outputs.json', 'report.md', 'report.html', 'diagnostics.json', 'diagnostics.sarif'],
        run: async (world, { request, changes, comment, destruction: { repositoryId }, previews, smoke }) => {
            const about = { comment, repositoryId, previews, smoke: await smoke() };
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7195), __nccwpck_require__.e(4782), __nccwpck_require__.e(7608), __nccwpck_require__.e(1414), __nccwpck_require__.e(3416), __nccwpck_require__.e(339), __nccwpck_require__.e(920), __nccwpck_require__.e(9235), __nccwpck_require__.e(9475), __nccwpck_require__.e(537), __nccwpck_require__.e(4303)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94303))).preview(world, { ...request, ...changes, ...about });
        },
    },
    sweep: {
        says: 'Delete previews whose pull request is closed or whose time is up, and images that no job uses.',
        ...{ aws: 'always', stage: 'previews', changesStack: true, comments: true },
        files: ['diagnostics.json'],
        run: async (world, { request, comment, destruction: { repositoryId }, sweeping }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7195), __nccwpck_require__.e(7608), __nccwpck_require__.e(1414), __nccwpck_require__.e(3416), __nccwpck_require__.e(339), __nccwpck_require__.e(537), __nccwpck_require__.e(4217)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24534))).sweep(world, { ...request, comment, repositoryId, sweeping }),
    },
    outputs: {
        says: "Fetch a stage's outputs again.",
        ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
        files: ['outputs.json', 'diagnostics.json'],
        run: async (world, { request }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(4782), __nccwpck_require__.e(980)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40980))).outputs(world, request),
    },
    run: {
        says: 'Start a job with an event, of a deployed stage or with local in the local Docker, and follow it and its log to its end.',
        ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
        files: ['run.log', 'diagnostics.json'],
        run: async (world, { request, runs }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(4782), __nccwpck_require__.e(7608), __nccwpck_require__.e(8785), __nccwpck_require__.e(7990)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82698))).run(world, { ...request, ...(await runs()) }),
    },
    runs: {
        says: 'List the last runs of the jobs of a stage, or show one; --stop or --retry one.',
        ...{ aws: 'always', stage: 'required', changesStack: false, comments: false, files: [] },
        run: async (world, { request, runs }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7195), __nccwpck_require__.e(7608), __nccwpck_require__.e(8785), __nccwpck_require__.e(4963)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13029))).runs(world, { ...request, ...(await runs()) }),
    },
    logs: {
        says: "Print the log of a job's last run, of one run, or of all since a time.",
        ...{ aws: 'always', stage: 'required', changesStack: false, comments: false, files: [] },
        run: async (world, { request, runs }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7608), __nccwpck_require__.e(8785), __nccwpck_require__.e(5242)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89096))).logs(world, { ...request, ...(await runs()) }),
    },
    comment: {
        says: 'Post the report that plan or deploy wrote as a comment on the pull request; needs no AWS, only pull-requests: write.',
        ...{ aws: 'never', stage: 'none', changesStack: false, comments: true, files: [] },
        run: async (world, { comment }) => (await Promise.all(/* import() */[__nccwpck_require__.e(2776), __nccwpck_require__.e(7195), __nccwpck_require__.e(4199)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54199))).comment(world, comment),
    },
    init: {
        says: 'Write a first config and workflow, from a Dockerfile, an entry file or a stacktape.yml, and show what to do next; never over a file.',
        ...{ aws: 'never', stage: 'none', changesStack: false, comments: false, files: [] },
        run: async (world, { request, init }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(4782), __nccwpck_require__.e(3973)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23973))).init(world, { ...request, ...init() }),
    },
    bootstrap: {
        says: 'Print the CloudFormation template of the roles that workflows assume, and the commands that deploy it, once; with deploy, deploy it.',
        ...{ aws: 'if-asked', stage: 'optional', changesStack: true, comments: false, files: ['bootstrap.json'] },
        run: async (world, { request, bootstrap }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7608), __nccwpck_require__.e(1414), __nccwpck_require__.e(2924)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52924))).bootstrap(world, { ...request, ...bootstrap }),
    },
};
const commandEntry = (command) => {
    if (command === 'help' || command === 'version')
        throw new Error(`${command} is not run as a command`);
    return commands[command];
};
const commandsThat = (predicate) => Object.keys(commands).filter((command) => predicate(commands[command]));


/***/ }),

/***/ 19653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ errorAtKey),
/* harmony export */   MK: () => (/* binding */ warningAt),
/* harmony export */   Mp: () => (/* binding */ noteAt),
/* harmony export */   Os: () => (/* binding */ errorAt),
/* harmony export */   bJ: () => (/* binding */ isError)
/* harmony export */ });
const isError = (diagnostic) => diagnostic.severity === 'error';
const errorAt = (code, path, sentence, hint) => ({
    code,
    severity: 'error',
    sentence,
    place: { path },
    ...(hint === undefined ? {} : { hint }),
});
const errorAtKey = (code, path, sentence, hint) => ({
    ...errorAt(code, path, sentence, hint),
    place: { path, at: 'key' },
});
const warningAt = (code, path, sentence, hint) => ({
    ...errorAt(code, path, sentence, hint),
    severity: 'warning',
});
const noteAt = (code, path, sentence, hint) => ({
    ...warningAt(code, path, sentence, hint),
    severity: 'note',
});


/***/ }),

/***/ 18051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DiagnosticsError)
/* harmony export */ });
class DiagnosticsError extends Error {
    name = 'DiagnosticsError';
    diagnostics;
    located;
    constructor(diagnostics, located) {
        super(diagnostics.map(({ code }) => code).join(', '));
        this.diagnostics = diagnostics;
        this.located = located;
    }
}


/***/ }),

/***/ 68084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76122);

class Refused extends Error {
    name = 'Refused';
    code;
    hint;
    reason;
    constructor(refusal) {
        super((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(refusal.message), { cause: refusal.cause });
        this.code = refusal.code;
        this.reason = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(refusal.reason ?? refusal.message);
        this.hint = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedBeside */ .BF)(refusal.hint, [refusal.message]);
    }
}


/***/ }),

/***/ 67105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
const [longestText, mostUnits, unitsOfPlace] = [2_000, 1_000_000, 50];
const remembered = (compute) => {
    const results = new Map();
    let units = 0;
    return (text) => {
        if (text.length > longestText)
            return compute(text);
        const known = results.get(text);
        if (known !== undefined || results.has(text))
            return known;
        const result = compute(text);
        units += text.length + unitsOfPlace;
        if (units > mostUnits) {
            results.clear();
            units = 0;
        }
        results.set(text, result);
        return result;
    };
};


/***/ }),

/***/ 41002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDiagnostics),
/* harmony export */   Y: () => (/* binding */ placeDiagnostics)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76122);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89366);


const keysOfPath = ({ place }) => typeof place === 'object' && 'path' in place ? place.path.filter((part) => typeof part === 'string') : [];
const withoutSecrets = (diagnostic) => {
    const { sentence, hint } = diagnostic;
    const sources = [sentence, ...keysOfPath(diagnostic)];
    return {
        ...diagnostic,
        sentence: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(sentence),
        ...(hint === undefined ? {} : { hint: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedBeside */ .BF)(hint, sources) }),
    };
};
const placeDiagnostics = (diagnostics, located) => {
    const seen = new Map();
    for (const diagnostic of diagnostics.map(withoutSecrets)) {
        const position = located?.locate(diagnostic.place) ?? { line: 1, column: 1 };
        const key = `${position.line}:${position.column} ${diagnostic.code} ${diagnostic.sentence}`;
        if (!seen.has(key))
            seen.set(key, { diagnostic, position });
    }
    return [...seen.values()].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
};
const maxBlocks = 200;
const searchedAround = 1_000;
const renderDiagnostics = (diagnostics, located, file) => {
    const placed = placeDiagnostics(diagnostics, located);
    const lines = located && placed.length ? located.text.split('\n') : [];
    const hidden = new Set(placed.flatMap(({ diagnostic, position }) => (diagnostic.hidden ? [position.line] : [])));
    const readable = ({ line, column }) => {
        const text = lines[line - 1] ?? '';
        const around = text.slice(Math.max(0, column - searchedAround), column + searchedAround);
        return hidden.has(line) || (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .containsSecret */ .At)(around) ? '' : text;
    };
    const blocks = placed.slice(0, maxBlocks).map((one) => block(one, readable, file));
    if (placed.length > maxBlocks)
        blocks.push(`… and ${placed.length - maxBlocks} more.\n`);
    return blocks.join('\n');
};
const block = ({ diagnostic, position }, readable, file) => {
    const { line, column } = position;
    const head = `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)}:${line}:${column} ${diagnostic.severity} ${diagnostic.code}`;
    const shown = diagnostic.place === 'file' ? [] : snippet(readable(position), position);
    const hint = diagnostic.hint === undefined ? [] : [`  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(diagnostic.hint)}`];
    return `${[head, `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(diagnostic.sentence)}`, ...shown, ...hint].join('\n')}\n`;
};
const shownAround = 60;
const snippet = (text, { line, column, endColumn }) => {
    if (text.trim() === '')
        return [];
    const source = text.replace(/\r$/, '');
    const from = Math.max(0, column - 1 - shownAround);
    const to = Math.min(source.length, column - 1 + shownAround);
    const lead = (from > 0 ? '…' : '') + onOneLine(source.slice(from, column - 1));
    const marked = onOneLine(source.slice(column - 1, Math.min(to, (endColumn ?? column + 1) - 1)));
    const rest = onOneLine(source.slice(column - 1, to)) + (to < source.length ? '…' : '');
    const gutter = String(line);
    return [
        `  ${gutter} | ${lead}${rest}`,
        `  ${' '.repeat(gutter.length)} | ${' '.repeat((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(lead))}${'^'.repeat(Math.max(1, (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(marked)))}`,
    ];
};
const onOneLine = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.replaceAll('\t', ' '));


/***/ }),

/***/ 71528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lineRedactor)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76122);

const lineOfKey = /(?:^|\s)[A-Za-z0-9+/]+={0,2}\s*$|^\s*$|^\s*(?:Proc-Type|DEK-Info|Version|Comment):/;
const maxLineOfKey = 4096;
const maxKeyLines = 400;
const lineRedactor = () => {
    let linesLeft = 0;
    return (line) => {
        const isEnd = line.includes('-----END');
        if (linesLeft > 0 && (isEnd || lineOfKey.test(line.slice(-maxLineOfKey)))) {
            linesLeft = isEnd ? 0 : linesLeft - 1;
            return _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redactionMark */ .HA;
        }
        linesLeft = 0;
        if (/-----BEGIN [A-Z0-9 ]{0,60}KEY/.test(line) && !isEnd)
            linesLeft = maxKeyLines;
        return (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(line);
    };
};


/***/ }),

/***/ 53015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ looksLikeSecretName),
/* harmony export */   TO: () => (/* binding */ isNameOfSecret),
/* harmony export */   YE: () => (/* binding */ secretKindOf),
/* harmony export */   iL: () => (/* binding */ mentionsSecret)
/* harmony export */ });
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67105);

const secretWord = /secret|token|passw|passphrase|passcode|pwd|credential|mnemonic|seed_?phrase|(?:private|api|access|signing|encryption|license|shared)_?key|auth(?!or)|cookie|webhook|conn(?:ection)?_?str(?:ing)?(?:_|$)|service_?account_?(?:json|key)|kube_?config|netrc/i;
const addressWithPassword = /(?:database|db|sql|maria|redis|mongo\w{0,20}|postgres\w{0,20}|pg|amqp|rabbit\w{0,9}|broker|smtp|mailer|ldap|jdbc|clickhouse|neo4j|sentry)_?ur[il]s?$/i;
const secretLastWords = new Set('pass pw pat key keys keyfile jwt jwk dsn sas psk otp totp mfa pin salt pepper hmac session cred creds cert pem pfx p12 jks keystore keytab bearer signing signature authorization dockercfg'.split(' '));
const suffix = /^(?:\d+|base64|b64|json|prod|production|dev|test|staging|live|old|new|value|primary|secondary)$/;
const plainKeys = new Set('parameter partition sort hash range primary foreign public pub cache object s3 file routing dedup deduplication group row shard search lookup idempotency index unique composite kms cmk event message map json tag label feature translation i18n metadata host hot natural surrogate order first last next prefix'.split(' '));
const plainBefore = {
    pass: new Set(['one', 'two', 'first', 'second', 'single', 'multi', 'low', 'high', 'band', 'by', 'boarding', 'last']),
    cert: new Set(['ca', 'root']),
    session: new Set(['xdg', 'desktop', 'gnome', 'gdm']),
};
const joinedSecretWord = /(?<!^by|^com|^tres|^over|^under|^ask|^encom|^sur|^im|^tri|^mis)pass\d?$|(?:master|root|admin|server|client|session|service|deploy|stripe|rsa|ssh|gpg|pgp|hmac|enc|auth)key\d?$/;
const shellVariable = /^(?:OLD)?PWD$|^XDG_|^SSH_ASKPASS|^GIT_ASKPASS$/;
const wordsOf = (name) => name
    .slice(0, 256)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
const withoutSuffixes = (words) => {
    const last = words.findLastIndex((word, index) => index === 0 || secretLastWords.has(word) || !suffix.test(word));
    return words.slice(0, last + 1);
};
const endsWithSecretLastWord = (name) => {
    const words = withoutSuffixes(wordsOf(name));
    const written = words.at(-1) ?? '';
    const last = secretLastWords.has(written) ? written : written.replace(/\d{1,9}$/, '');
    const before = words.at(-2) ?? '';
    if (!secretLastWords.has(last))
        return joinedSecretWord.test(written);
    return !(/^keys?$/.test(last) ? plainKeys.has(before) : plainBefore[last]?.has(before));
};
const mentionsSecret = (name) => secretWord.test(name) || addressWithPassword.test(name);
const looksLikeSecretName = (0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((name) => !shellVariable.test(name) && (mentionsSecret(name) || endsWithSecretLastWord(name)));
const secretWordAtEnd = /(?:secrets?|token|pass(?:word|wd|phrase|code)|pwd|credentials?|mnemonic|seed_?phrase|(?:private|api|access|signing|encryption|license|shared)_?key|auth|cookie|conn(?:ection)?_?str(?:ing)?)\d*$/;
const isNameOfSecret = (name) => looksLikeSecretName(name) &&
    (endsWithSecretLastWord(name) || secretWordAtEnd.test(withoutSuffixes(wordsOf(name)).join('_')));
const secretWordInProse = /^(?:pass|pw|auth|authorization|bearer|signature|jwt|psk|creds?)$/;
const secretKindOf = (0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((name) => {
    const words = withoutSuffixes(wordsOf(name));
    const joined = words.join('_');
    const last = words.at(-1) ?? '';
    if (last.endsWith('auth') && last !== 'auth')
        return undefined;
    if (secretWordAtEnd.test(joined) || secretWordInProse.test(last) || /account_?key$/.test(joined))
        return /pass|pwd|pw$/.test(last) ? 'password' : 'secret';
    return words.length > 1 && !/\.[^.]{0,64}$/.test(name) && endsWithSecretLastWord(name) ? 'likely' : undefined;
});


/***/ }),

/***/ 76761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isLongNumber),
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   GL: () => (/* binding */ closingMarks),
/* harmony export */   JH: () => (/* binding */ entropyOf),
/* harmony export */   WA: () => (/* binding */ maxProseLength),
/* harmony export */   vF: () => (/* binding */ looksLikeValue)
/* harmony export */ });
const entropyOf = (text) => {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const length = [...text].length;
    return [...counts.values()].reduce((sum, count) => sum - (count / length) * Math.log2(count / length), 0);
};
const characterClasses = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^\sA-Za-z0-9]/];
const looksRandom = (text) => text.length >= 8 &&
    !/\s|^arn:|:\/\/|^[./~]/.test(text) &&
    characterClasses.filter((one) => one.test(text)).length >= 2 &&
    entropyOf(text) >= 2.5;
const technicalWord = /^(?:oauth\d|sha\d{1,3}|aes\d{2,3}|[rehp]s\d{3}|ed25519|x509|k8s|s3|ec2|md5|base64|utf8|aws4|http[12]|v\d{1,4}|\d\dt(?:\d\d)?|\d\dz)$/i;
const maxProseLength = 128;
const closingMarks = /[.,:;!?)\]}>]{1,9}$/;
const looksLikeValue = (value) => {
    const word = value.replace(closingMarks, '');
    if (word.length < 8)
        return false;
    if (word.length > maxProseLength)
        return true;
    return !word.split(/[-_./:[\]]/).every((part) => /^[A-Za-z]{0,24}$|^\d+$/.test(part) || technicalWord.test(part));
};
const isLongNumber = (value) => /^\d{8,}$/.test(value.replace(closingMarks, ''));


/***/ }),

/***/ 76122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  At: () => (/* binding */ containsSecret),
  eC: () => (/* binding */ containsSplitSecret),
  pc: () => (/* binding */ redacted),
  BF: () => (/* binding */ redactedBeside),
  Bb: () => (/* binding */ redactedDeep),
  HA: () => (/* binding */ redactionMark)
});

;// CONCATENATED MODULE: ./lib/generated/secret-forms.json
const secret_forms_namespaceObject = /*#__PURE__*/JSON.parse('{"aO":{"1password-secret-key":["a3-","(?<![A-Za-z0-9])A3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9])",3.8],"1password-service-account-token":["ops_eyj","(?<![A-Za-z0-9])ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}[\\\\w-]*",4],"adobe-client-secret":["p8e-","(?<![A-Za-z0-9])(?:p8e-[a-zA-Z0-9]{32})(?![A-Za-z0-9])",2],"age-secret-key":["age-secret-key-1","(?<![A-Za-z0-9])AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}[\\\\w-]*"],"airtable-personnal-access-token":["pat","(?<![A-Za-z0-9])(?:pat[a-zA-Z0-9]{14}\\\\.[a-f0-9]{64})(?![A-Za-z0-9])"],"alibaba-access-key-id":["ltai","(?<![A-Za-z0-9])(?:LTAI[a-zA-Z0-9]{20})(?![A-Za-z0-9])",2],"anthropic-admin-api-key":["sk-ant-admin01-","(?<![A-Za-z0-9])(?:sk-ant-admin01-[a-zA-Z0-9_\\\\-]{93}AA)(?![A-Za-z0-9])"],"anthropic-api-key":["sk-ant-api03-","(?<![A-Za-z0-9])(?:sk-ant-api03-[a-zA-Z0-9_\\\\-]{93}AA)(?![A-Za-z0-9])"],"artifactory-api-key":["akcp","(?<![A-Za-z0-9])AKCp[A-Za-z0-9]{69}(?![A-Za-z0-9])",4.5],"artifactory-reference-token":["cmvmd","(?<![A-Za-z0-9])cmVmd[A-Za-z0-9]{59}(?![A-Za-z0-9])",4.5],"atlassian-api-token":["atatt3","(?<![A-Za-z0-9])(?:ATATT3[A-Za-z0-9_\\\\-=]{186})(?![A-Za-z0-9])",3.5],"authress-service-client-access-key":["sc_ ext_ scauth_ authress_","(?<![A-Za-z0-9])(?:(?:sc|ext|scauth|authress)_[a-zA-Z0-9]{5,30}\\\\.[a-zA-Z0-9]{4,6}\\\\.(?:acc)[_-][a-zA-Z0-9-]{10,32}\\\\.[a-zA-Z0-9+/_=-]{30,120})(?![A-Za-z0-9])",2],"aws-amazon-bedrock-api-key-long-lived":["absk","(?<![A-Za-z0-9])(?:ABSK[A-Za-z0-9+/]{109,269}={0,2})(?![A-Za-z0-9])",3],"aws-amazon-bedrock-api-key-short-lived":["bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t","(?<![A-Za-z0-9])bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[\\\\w-]*",3],"azure-ad-client-secret":["q~","(?<![A-Za-z0-9_~.])(?:[a-zA-Z0-9_~.]{3}\\\\dQ~[a-zA-Z0-9_~.-]{31,34})(?![A-Za-z0-9_~-])",3],"clickhouse-cloud-api-secret-key":["4b1d","(?<![A-Za-z0-9])(?:4b1d[A-Za-z0-9]{38})(?![A-Za-z0-9])",3],"clojars-api-token":["clojars_","(?<![A-Za-z0-9])[cC][lL][oO][jJ][aA][rR][sS]_[a-zA-Z0-9]{60}[\\\\w-]*",2],"cloudflare-origin-ca-key":["v1.0-","(?<![A-Za-z0-9])(?:v1\\\\.0-[a-f0-9]{24}-[a-f0-9]{146})(?![A-Za-z0-9])",2],"databricks-api-token":["dapi","(?<![A-Za-z0-9])(?:dapi[a-f0-9]{32}(?:-\\\\d)?)(?![A-Za-z0-9])",3],"defined-networking-api-token":["dnkey-","(?<![A-Za-z0-9])(?:[dD][nN][kK][eE][yY]-[a-zA-Z0-9=_\\\\-]{26}-[a-zA-Z0-9=_\\\\-]{52})[\\\\w-]*"],"digitalocean-access-token":["doo_v1_","(?<![A-Za-z0-9])(?:doo_v1_[a-f0-9]{64})(?![A-Za-z0-9])",3],"digitalocean-pat":["dop_v1_","(?<![A-Za-z0-9])(?:dop_v1_[a-f0-9]{64})(?![A-Za-z0-9])",3],"digitalocean-refresh-token":["dor_v1_","(?<![A-Za-z0-9])(?:[dD][oO][rR]_[vV]1_[a-fA-F0-9]{64})(?![A-Za-z0-9])"],"doppler-api-token":["dp.pt.","(?<![A-Za-z0-9])dp\\\\.pt\\\\.[a-zA-Z0-9]{43}[\\\\w-]*",2],"dropbox-short-lived-api-token":["sl.","(?<![A-Za-z0-9])(?:[sS][lL]\\\\.[a-zA-Z0-9\\\\-=_]{135})[\\\\w-]*"],"duffel-api-token":["duffel_","(?<![A-Za-z0-9])duffel_(?:test|live)_[a-zA-Z0-9_\\\\-=]{43}[\\\\w-]*",2],"dynatrace-api-token":["dt0c01.","(?<![A-Za-z0-9])dt0c01\\\\.[a-zA-Z0-9]{24}\\\\.[a-zA-Z0-9]{64}[\\\\w-]*",4],"easypost-api-token":["ezak","(?<![A-Za-z0-9])EZAK[a-zA-Z0-9]{54}(?![A-Za-z0-9])",2],"easypost-test-api-token":["eztk","(?<![A-Za-z0-9])EZTK[a-zA-Z0-9]{54}(?![A-Za-z0-9])",2],"facebook-access-token":["facebook","(?<![A-Za-z0-9])(?:\\\\d{15,16}(?:\\\\||%)[0-9a-zA-Z\\\\-_]{27,40})(?![A-Za-z0-9])",3],"facebook-page-access-token":["eaa","(?<![A-Za-z0-9])(?:EAA[MC][a-zA-Z0-9]{100,})(?![A-Za-z0-9])",4],"flutterwave-encryption-key":["flwseck_test-","(?<![A-Za-z0-9])FLWSECK_TEST-[a-hA-H0-9]{12}[\\\\w-]*",2],"flutterwave-secret-key":["flwseck_test-","(?<![A-Za-z0-9])FLWSECK_TEST-[a-hA-H0-9]{32}-[xX][\\\\w-]*",2],"flyio-access-token":["fo1_ fm1 fm2_","(?<![A-Za-z0-9])(?:(?:fo1_[\\\\w-]{43}|fm1[ar]_[a-zA-Z0-9+\\\\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\\\\/]{100,}={0,3}))(?![A-Za-z0-9])",4],"frameio-api-token":["fio-u-","(?<![A-Za-z0-9])fio-u-[a-zA-Z0-9\\\\-_=]{64}[\\\\w-]*"],"gcp-api-key":["aiza","(?<![A-Za-z0-9])(?:AIza[\\\\w-]{35})(?![A-Za-z0-9])",4],"gitlab-cicd-job-token":["glcbt-","(?<![A-Za-z0-9])glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}[\\\\w-]*",3],"gitlab-deploy-token":["gldt-","(?<![A-Za-z0-9])gldt-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-feature-flag-client-token":["glffct-","(?<![A-Za-z0-9])glffct-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-feed-token":["glft-","(?<![A-Za-z0-9])glft-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-incoming-mail-token":["glimt-","(?<![A-Za-z0-9])glimt-[0-9a-zA-Z_\\\\-]{25}[\\\\w-]*",3],"gitlab-kubernetes-agent-token":["glagent-","(?<![A-Za-z0-9])glagent-[0-9a-zA-Z_\\\\-]{50}[\\\\w-]*",3],"gitlab-oauth-app-secret":["gloas-","(?<![A-Za-z0-9])gloas-[0-9a-zA-Z_\\\\-]{64}[\\\\w-]*",3],"gitlab-pat":["glpat-","(?<![A-Za-z0-9])glpat-[\\\\w-]{20}[\\\\w-]*",3],"gitlab-pat-routable":["glpat-","(?<![A-Za-z0-9])glpat-[0-9a-zA-Z_-]{27,300}\\\\.[0-9a-z]{2}[0-9a-z]{7}(?![A-Za-z0-9])",4],"gitlab-ptt":["glptt-","(?<![A-Za-z0-9])glptt-[0-9a-f]{40}[\\\\w-]*",3],"gitlab-rrt":["gr1348941","(?<![A-Za-z0-9])GR1348941[\\\\w-]{20}[\\\\w-]*",3],"gitlab-runner-authentication-token":["glrt-","(?<![A-Za-z0-9])glrt-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-runner-authentication-token-routable":["glrt-t","(?<![A-Za-z0-9])glrt-t\\\\d_[0-9a-zA-Z_\\\\-]{27,300}\\\\.[0-9a-z]{2}[0-9a-z]{7}(?![A-Za-z0-9])",4],"gitlab-scim-token":["glsoat-","(?<![A-Za-z0-9])glsoat-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-session-cookie":["_gitlab_session","(?<![A-Za-z0-9])_gitlab_session=[0-9a-z]{32}[\\\\w-]*",3],"grafana-api-key":["eyjrijoi","(?<![A-Za-z0-9])(?:[eE][yY][jJ][rR][iI][jJ][oO][iI][a-zA-Z0-9]{70,400}={0,3})(?![A-Za-z0-9])",3],"grafana-cloud-api-token":["glc_","(?<![A-Za-z0-9])(?:[gG][lL][cC]_[a-zA-Z0-9+/]{32,400}={0,3})(?![A-Za-z0-9])",3],"grafana-service-account-token":["glsa_","(?<![A-Za-z0-9])(?:[gG][lL][sS][aA]_[a-zA-Z0-9]{32}_[a-fA-F0-9]{8})(?![A-Za-z0-9])",3],"harness-api-key":["pat. sat.","(?<![A-Za-z0-9])(?:pat|sat)\\\\.[a-zA-Z0-9_-]{22}\\\\.[a-zA-Z0-9]{24}\\\\.[a-zA-Z0-9]{20}[\\\\w-]*"],"hashicorp-tf-api-token":["atlasv1","(?<![A-Za-z0-9])[a-zA-Z0-9]{14}\\\\.(?:atlasv1)\\\\.[a-zA-Z0-9\\\\-_=]{60,70}[\\\\w-]*",3.5],"heroku-api-key-v2":["hrku-aa","(?<![A-Za-z0-9])(?:(?:HRKU-AA[0-9a-zA-Z_-]{58}))(?![A-Za-z0-9])",4],"huggingface-access-token":["hf_","(?<![A-Za-z0-9])(?:hf_(?:[a-zA-Z]{34}))(?![A-Za-z0-9])",2],"huggingface-organization-api-token":["api_org_","(?<![A-Za-z0-9])(?:api_org_(?:[a-zA-Z]{34}))(?![A-Za-z0-9])",2],"infracost-api-token":["ico-","(?<![A-Za-z0-9])(?:ico-[a-zA-Z0-9]{32})(?![A-Za-z0-9])",3],"intra42-client-secret":["intra s-s4t2ud- s-s4t2af-","(?<![A-Za-z0-9])(?:s-s4t2(?:ud|af)-[aAbBcCdDeEfF0123456789]{64})(?![A-Za-z0-9])",3],"linear-api-key":["lin_api_","(?<![A-Za-z0-9])lin_api_[a-zA-Z0-9]{40}[\\\\w-]*",2],"mapbox-api-token":["pk.","(?<![A-Za-z0-9])(?:[pP][kK]\\\\.[a-zA-Z0-9]{60}\\\\.[a-zA-Z0-9]{22})[\\\\w-]*"],"maxmind-license-key":["_mmk","(?<![A-Za-z0-9])(?:[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?![A-Za-z0-9])",4],"microsoft-teams-webhook":["https://","(?<![A-Za-z0-9])https://[a-z0-9]+\\\\.webhook\\\\.office\\\\.com/webhookb2/[a-z0-9]{8}-(?:[a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-(?:[a-z0-9]{4}-){3}[a-z0-9]{12}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9]{8}-(?:[a-z0-9]{4}-){3}[a-z0-9]{12}[\\\\w-]*"],"new-relic-browser-api-token":["nrjs-","(?<![A-Za-z0-9])(?:[nN][rR][jJ][sS]-[a-fA-F0-9]{19})[\\\\w-]*"],"new-relic-insert-key":["nrii-","(?<![A-Za-z0-9])(?:[nN][rR][iI][iI]-[a-zA-Z0-9-]{32})[\\\\w-]*"],"new-relic-user-api-key":["nrak-","(?<![A-Za-z0-9])(?:[nN][rR][aA][kK]-[a-zA-Z0-9]{27})[\\\\w-]*"],"notion-api-token":["ntn_","(?<![A-Za-z0-9])(?:ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})(?![A-Za-z0-9])",4],"npm-access-token":["npm_","(?<![A-Za-z0-9])(?:[nN][pP][mM]_[a-zA-Z0-9]{36})(?![A-Za-z0-9])",2],"octopus-deploy-api-key":["api-","(?<![A-Za-z0-9])(?:API-[A-Z0-9]{26})(?![A-Za-z0-9])",3],"openai-api-key":["t3blbkfj","(?<![A-Za-z0-9])(?:sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\\\\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})(?![A-Za-z0-9])",3],"perplexity-api-key":["pplx-","(?<![A-Za-z0-9])(?:pplx-[a-zA-Z0-9]{48})(?![A-Za-z0-9])",4],"planetscale-api-token":["pscale_tkn_","(?<![A-Za-z0-9])(?:pscale_tkn_[\\\\w=\\\\.-]{32,64})(?![A-Za-z0-9])",3],"planetscale-oauth-token":["pscale_oauth_","(?<![A-Za-z0-9])(?:pscale_oauth_[\\\\w=\\\\.-]{32,64})(?![A-Za-z0-9])",3],"planetscale-password":["pscale_pw_","(?<![A-Za-z0-9])(?:[pP][sS][cC][aA][lL][eE]_[pP][wW]_[\\\\w=\\\\.-]{32,64})(?![A-Za-z0-9])",3],"postman-api-token":["pmak-","(?<![A-Za-z0-9])(?:PMAK-[a-fA-F0-9]{24}\\\\-[a-fA-F0-9]{34})(?![A-Za-z0-9])",3],"prefect-api-token":["pnu_","(?<![A-Za-z0-9])(?:pnu_[a-zA-Z0-9]{36})(?![A-Za-z0-9])",2],"pulumi-api-token":["pul-","(?<![A-Za-z0-9])(?:pul-[a-f0-9]{40})(?![A-Za-z0-9])",2],"pypi-upload-token":["pypi-ageichlwas5vcmc","(?<![A-Za-z0-9])pypi-AgEIcHlwaS5vcmc[\\\\w-]{50,1000}[\\\\w-]*",3],"readme-api-token":["rdme_","(?<![A-Za-z0-9])(?:rdme_[a-z0-9]{70})(?![A-Za-z0-9])",2],"rubygems-api-token":["rubygems_","(?<![A-Za-z0-9])(?:rubygems_[a-f0-9]{48})(?![A-Za-z0-9])",2],"scalingo-api-token":["tk-us-","(?<![A-Za-z0-9])(?:tk-us-[\\\\w-]{48})(?![A-Za-z0-9])",2],"sendgrid-api-token":["sg.","(?<![A-Za-z0-9])(?:SG\\\\.[a-zA-Z0-9=_\\\\-\\\\.]{66})(?![A-Za-z0-9])",2],"sendinblue-api-token":["xkeysib-","(?<![A-Za-z0-9])(?:xkeysib-[a-f0-9]{64}\\\\-[a-zA-Z0-9]{16})(?![A-Za-z0-9])",2],"sentry-org-token":["sntrys_eyjpyxqio","(?<![A-Za-z0-9])sntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?![A-Za-z0-9+/])",4.5],"sentry-user-token":["sntryu_","(?<![A-Za-z0-9])(?:sntryu_[a-f0-9]{64})(?![A-Za-z0-9])",3.5],"settlemint-application-access-token":["sm_aat_","(?<![A-Za-z0-9])(?:sm_aat_[a-zA-Z0-9]{16})(?![A-Za-z0-9])",3],"settlemint-personal-access-token":["sm_pat_","(?<![A-Za-z0-9])(?:sm_pat_[a-zA-Z0-9]{16})(?![A-Za-z0-9])",3],"settlemint-service-access-token":["sm_sat_","(?<![A-Za-z0-9])(?:sm_sat_[a-zA-Z0-9]{16})(?![A-Za-z0-9])",3],"shippo-api-token":["shippo_","(?<![A-Za-z0-9])(?:shippo_(?:live|test)_[a-fA-F0-9]{40})(?![A-Za-z0-9])",2],"shopify-access-token":["shpat_","(?<![A-Za-z0-9])shpat_[a-fA-F0-9]{32}[\\\\w-]*",2],"shopify-custom-access-token":["shpca_","(?<![A-Za-z0-9])shpca_[a-fA-F0-9]{32}[\\\\w-]*",2],"shopify-private-app-access-token":["shppa_","(?<![A-Za-z0-9])shppa_[a-fA-F0-9]{32}[\\\\w-]*",2],"shopify-shared-secret":["shpss_","(?<![A-Za-z0-9])shpss_[a-fA-F0-9]{32}[\\\\w-]*",2],"slack-app-token":["xapp-","(?<![A-Za-z0-9])[xX][aA][pP][pP]-\\\\d-[a-zA-Z0-9]+-\\\\d+-[a-zA-Z0-9]+[\\\\w-]*",2],"slack-bot-token":["xoxb-","(?<![A-Za-z0-9])xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*[\\\\w-]*",3],"slack-config-access-token":["xoxe","(?<![A-Za-z0-9])[xX][oO][xX][eE].[xX][oO][xX][bBpP]-\\\\d-[a-zA-Z0-9]{163,166}[\\\\w-]*",2],"slack-config-refresh-token":["xoxe-","(?<![A-Za-z0-9])[xX][oO][xX][eE]-\\\\d-[a-zA-Z0-9]{146}[\\\\w-]*",2],"slack-legacy-bot-token":["xoxb-","(?<![A-Za-z0-9])xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}[\\\\w-]*",2],"slack-legacy-token":["xox","(?<![A-Za-z0-9])xox[os]-\\\\d+-\\\\d+-\\\\d+-[a-fA-F\\\\d]+[\\\\w-]*",2],"slack-legacy-workspace-token":["xox","(?<![A-Za-z0-9])xox[ar]-(?:\\\\d-)?[0-9a-zA-Z]{8,48}[\\\\w-]*",2],"slack-user-token":["xox","(?<![A-Za-z0-9])xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}[\\\\w-]*",2],"slack-webhook-url":["hooks.slack.com","(?<![A-Za-z0-9])(?:https?://)?hooks.slack.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}[\\\\w-]*"],"square-access-token":["sq0atp- eaaa","(?<![A-Za-z0-9])(?:(?:EAAA|sq0atp-)[\\\\w-]{22,60})(?![A-Za-z0-9])",2],"stripe-access-token":["sk_test sk_live sk_prod rk_test rk_live rk_prod","(?<![A-Za-z0-9])(?:(?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})(?![A-Za-z0-9])",2],"typeform-api-token":["tfp_","(?<![A-Za-z0-9])(?:[tT][fF][pP]_[a-zA-Z0-9\\\\-_\\\\.=]{59})[\\\\w-]*"],"vault-batch-token":["hvb.","(?<![A-Za-z0-9])(?:hvb\\\\.[\\\\w-]{138,300})(?![A-Za-z0-9])",4],"vault-service-token":["hvs.","(?<![A-Za-z0-9])(?:(?:hvs\\\\.[\\\\w-]{90,120}|s\\\\.(?:[a-zA-Z0-9]{24})))(?![A-Za-z0-9])",3.5],"yandex-access-token":["t1.","(?<![A-Za-z0-9])(?:[tT]1\\\\.[a-zA-Z0-9_-]+[=]{0,2}\\\\.[a-zA-Z0-9_-]{86}[=]{0,2})[\\\\w-]*"],"yandex-api-key":["aqvn","(?<![A-Za-z0-9])(?:[aA][qQ][vV][nN][a-zA-Z0-9_\\\\-]{35,38})[\\\\w-]*"]}}');
;// CONCATENATED MODULE: ./lib/diagnostics/all-matches.js
const allMatches = (text, pattern) => {
    const found = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        found.push(match);
        if (match[0] === '')
            pattern.lastIndex += 1;
    }
    return found;
};

// EXTERNAL MODULE: ./lib/diagnostics/remember.js
var remember = __nccwpck_require__(67105);
;// CONCATENATED MODULE: ./lib/diagnostics/secret-addresses.js

const userName = /(?<![^\s/:?#"'`<>])[^\s/:?#"'`<>]{0,256}:(?!\d{1,5}(?:[/?#]|$))/y;
const keyAsUser = /(?<![\w.~%-])[\w.~%-]{20,512}(?=@)/y;
const quote = /["'`<>]/g;
const endOfCredentials = (word, begin) => {
    userName.lastIndex = begin;
    if (!userName.test(word)) {
        keyAsUser.lastIndex = begin;
        return keyAsUser.test(word) ? keyAsUser.lastIndex : undefined;
    }
    const password = userName.lastIndex;
    quote.lastIndex = password;
    const inside = word.slice(password, quote.exec(word)?.index).lastIndexOf('@');
    const at = inside >= 0 ? password + inside : word.indexOf('@', password);
    return at < 0 ? undefined : at;
};
const credentialsInUrls = (word, offset) => {
    const found = [];
    const lastAt = word.lastIndexOf('@');
    let begin = word.indexOf('://');
    while (begin >= 0 && begin < lastAt) {
        const to = endOfCredentials(word, begin + 3);
        if (to !== undefined)
            found.push({ from: offset + begin + 3, to: offset + to });
        begin = word.indexOf('://', to ?? begin + 3);
    }
    return found;
};
const credentialsInGoDsn = (word, offset) => {
    const at = Math.max(word.lastIndexOf('@tcp('), word.lastIndexOf('@unix('));
    const colon = word.indexOf(':');
    return colon > 0 && colon < at ? [{ from: offset + Math.max(0, colon - 64), to: offset + at }] : [];
};
const credentialsInAddresses = (text) => /:\/\/|@(?:tcp|unix)\(/.test(text)
    ? allMatches(text, /\S+/g).flatMap(({ 0: word, index }) => word.includes('://') ? credentialsInUrls(word, index) : credentialsInGoDsn(word, index))
    : [];

// EXTERNAL MODULE: ./lib/diagnostics/secret-names.js
var secret_names = __nccwpck_require__(53015);
// EXTERNAL MODULE: ./lib/diagnostics/secret-values.js
var secret_values = __nccwpck_require__(76761);
;// CONCATENATED MODULE: ./lib/diagnostics/secret-assigned.js



const separator = /["'`]?\]?[ \t]{0,16}(={1,3}>?|:=|:)([ \t]{0,16})((?:[|>][+-]?[ \t]{0,4})?\r?\n[ \t]{1,32})?(["'`]?)/g;
const flag = /(?<![\w-])--?([A-Za-z][\w-]{0,63})(?:[ \t]{1,8}|["'],\s{0,8}(?=["'])|["']?\r?\n[ \t]{0,32}-[ \t]{1,4})(["'`]?)(?=[^\s-])/g;
const secret_assigned_element = /<([A-Za-z_][\w.:-]{0,63})(?:\s[^<>]{0,256})?>(?:<!\[CDATA\[)?([^<>]{8,4096})(?:>\s{0,8})?<\//g;
const nameAndValue = /(?<![A-Za-z0-9])(?:name|key)["']?\s{0,8}[:=]\s{0,8}["']?([\w.-]{1,128})["']?[\s,;]{1,64}["']?value["']?\s{0,8}[:=][ \t]{0,8}(["'`]?)/gi;
const reference = /^(?:arn:|\w{1,32}:\/\/|[$<>(){}%*/.\\…&;,|`"'])/;
const placeholder = /\$[{(]|\{\{/;
const oneWord = /(?:[^\s"'&;,<>(){}$`|\\…]|\$(?![{(])|\\(?!["'\\nrtu/]))+/y;
const restOfLine = /(?:[^\s"'`$\\…]|\$(?![{(])|\\(?!["'\\nrtu/]))+/y;
const toSemicolon = /[^;"'\r\n\\]{1,4096}/y;
const beforeName = /(?:^|[\r\n])[ \t]{0,16}(?:export[ \t]{1,4}|set[ \t]{1,4}|-[ \t]{1,4})?$/;
const isNameUnit = (code) => (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46;
const maxNameLength = 128;
const beginOfName = (text, end) => {
    let from = end;
    while (from > 0 && end - from < maxNameLength && isNameUnit(text.charCodeAt(from - 1)))
        from -= 1;
    return from;
};
const matchAt = (text, pattern, at) => {
    if (reference.test(text.slice(at, at + 40)))
        return '';
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
};
const isSecretValue = (value, kind) => {
    if (value.length < 8 || reference.test(value))
        return false;
    if (/\s/.test(value))
        return value.split(/\s+/).some((word) => !reference.test(word) && (0,secret_values/* looksLikeValue */.vF)(word));
    if (kind === 'likely')
        return (0,secret_values/* looksLikeValue */.vF)(value);
    return kind === 'password' || !/^[a-z]+$/i.test(value);
};
const isSecretWord = (word, kind) => !reference.test(word) &&
    !(word.length <= secret_values/* maxProseLength */.WA && /^\w{1,16}=./.test(word)) &&
    ((0,secret_values/* looksLikeValue */.vF)(word) || (kind === 'password' && (0,secret_values/* isLongNumber */.AQ)(word)));
const maxQuotedLength = 4096;
const quotedAt = (text, at, quote) => {
    const end = text.indexOf(quote, at);
    const value = end < 0 || end - at > maxQuotedLength
        ? (/^\S{0,4096}/.exec(text.slice(at, at + maxQuotedLength))?.[0] ?? '')
        : text.slice(at, end);
    const cut = value.search(placeholder);
    return cut > 0 ? value.slice(0, cut) : value;
};
const rangeOf = (at, value) => ({ from: at, to: at + value.length });
const valueAt = (text, at, quote, kind) => {
    if (quote) {
        const value = quotedAt(text, at, quote);
        const fits = quote === '`' && !/\s/.test(value) ? isSecretWord : isSecretValue;
        return fits(value, kind) ? rangeOf(at, value) : undefined;
    }
    if (text[at] === '[')
        return undefined;
    const word = matchAt(text, oneWord, at).replace(secret_values/* closingMarks */.GL, '');
    return isSecretWord(word, kind) ? rangeOf(at, word) : undefined;
};
const partAt = (text, at, kind) => {
    const value = matchAt(text, toSemicolon, at);
    if (text[at + value.length] === ';' && value.length >= 8 && !reference.test(value))
        return rangeOf(at, value);
    const word = matchAt(text, oneWord, at);
    return isSecretValue(word, kind) ? rangeOf(at, word) : undefined;
};
const tightValueAt = (text, name, at, kind) => {
    const before = text.slice(Math.max(0, name - 32), name);
    if (before.endsWith(';'))
        return partAt(text, at, kind);
    const lead = beforeName.exec(before);
    const isLine = lead !== null && (lead[0] !== before || name <= 32 || /^[\r\n]/.test(before));
    const value = matchAt(text, isLine ? restOfLine : oneWord, at);
    return isSecretValue(value, kind) ? rangeOf(at, value) : undefined;
};
const valueBehind = (text, match, at) => {
    const [, sign = '', blanks = '', block = '', quote = ''] = match;
    const name = beginOfName(text, match.index);
    const kind = name < match.index ? (0,secret_names/* secretKindOf */.YE)(text.slice(name, match.index)) : undefined;
    if (!kind)
        return undefined;
    if (blanks || block || quote)
        return valueAt(text, at, quote, kind);
    if (sign.startsWith('='))
        return tightValueAt(text, name, at, kind);
    const isName = sign === ':' && (kind !== 'password' || /[:/]/.test(text[name - 1] ?? ''));
    return isName ? undefined : valueAt(text, at, quote, kind);
};
const secretsBehindSeparators = (text) => {
    const found = [];
    separator.lastIndex = 0;
    for (let match = separator.exec(text); match; match = separator.exec(text)) {
        const value = valueBehind(text, match, separator.lastIndex);
        if (!value)
            continue;
        found.push(value);
        separator.lastIndex = value.to;
    }
    return found;
};
const secretsBehind = (text, pattern) => allMatches(text, pattern).flatMap(({ 0: whole, 1: name = '', 2: quote = '', index }) => {
    const kind = (0,secret_names/* secretKindOf */.YE)(name);
    return (kind && valueAt(text, index + whole.length, quote, kind)) ?? [];
});
const secretsInElements = (text) => allMatches(text, secret_assigned_element).flatMap(({ 0: whole, 1: name = '', 2: inside = '', index }) => {
    const kind = (0,secret_names/* secretKindOf */.YE)(name);
    const value = inside.replace(/\]\]>?$/, '');
    return kind && isSecretValue(value.trim(), kind) ? [rangeOf(index + whole.lastIndexOf(inside), value)] : [];
});
const assignedSecrets = (text) => [
    ...secretsBehindSeparators(text),
    ...secretsBehind(text, flag),
    ...secretsBehind(text, nameAndValue),
    ...(text.includes('</') ? secretsInElements(text) : []),
];

;// CONCATENATED MODULE: ./lib/diagnostics/secret-commands.js


const programs = [
    [
        /(?<![\w-])curl(?:\.exe)?\s/,
        /(?<!\S)(?:-[A-Za-z]{0,8}[uU]|--user|--proxy-user)[\s=]{0,4}["']?[^\s:"'$<{]{1,128}:([^\s"'`$<{…][^\s"'`]*)/g,
    ],
    [/(?<![\w-])(?:mysql|mariadb)[a-z-]{0,16}\s/, /(?<!\S)-p["']?([^\s"'`$<{…=-][^\s"'`]*)/g],
    [/(?<![\w-])sshpass\s/, /(?<!\S)-p\s?["']?([^\s"'`$<{…-][^\s"'`]*)/g],
    [/(?<![\w-])redis-cli\s/, /(?<!\S)-a\s["']?([^\s"'`$<{…-][^\s"'`]*)/g],
    [/(?<![\w-])(?:docker|podman|helm|oc|az)\s(?:[a-z]{1,16}\s)?login\s/, /(?<!\S)-p\s["']?([^\s"'`$<{…-][^\s"'`]*)/g],
];
const maxDistance = 500;
const passwordsInCommands = (text) => programs.flatMap(([program, flag]) => program.test(text)
    ? allMatches(text, flag).flatMap(({ 0: found, 1: secret = '', index }) => {
        const before = text.slice(Math.max(0, index - maxDistance), index);
        const command = before.slice(Math.max(...['\n', ';', '|', '&'].map((mark) => before.lastIndexOf(mark))) + 1);
        if (!program.test(command))
            return [];
        const from = index + found.length - secret.length;
        return [{ from, to: from + secret.replace(/[;|&)]{1,9}$/, '').length }];
    })
    : []);
const authorizationHeader = /authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|api-?key|key|negotiate|ntlm|hawk|sso-key)\s{1,3}([^\s"'`,;<>$({]{8,})/gi;
const cookieHeader = /cookie["']?\s{0,3}:\s{0,3}["']?(?!(?:samesite|path|domain|expires|max-age|priority)=)([\w.!#%&*+^|~-]{1,128}=[^\r\n"'`<>]{4,})/gi;
const lastGroups = (text, pattern, fits) => allMatches(text, pattern).flatMap(({ 0: found, 1: value = '', index }) => fits(value) ? [{ from: index + found.length - value.length, to: index + found.length }] : []);
const credentialsInHeaders = (text) => [
    ...lastGroups(text, authorizationHeader, secret_values/* looksLikeValue */.vF),
    ...lastGroups(text, cookieHeader, () => true),
];

;// CONCATENATED MODULE: ./lib/diagnostics/secret-layers.js

const maxLayers = 4;
const escapeSequence = /\\(?:u00([0-7][0-9a-f])|x([0-7][0-9a-f])|(["'`\\/nrt]))|%(?:25){0,4}(0[9ad]|[2-7][0-9a-f])|&(?:(quot|apos|amp|lt|gt)|#0{0,4}(9|1[03]|3[2-9]|[4-9]\d|1[01]\d|12[0-7])|#x0{0,4}(9|[ad]|[2-7][0-9a-f]));/gi;
const namedCharacters = {
    n: '\n',
    r: '\r',
    t: '\t',
    quot: '"',
    apos: "'",
    amp: '&',
    lt: '<',
    gt: '>',
};
const decodedEscape = ([, u, x, mark, percent, entity, decimal, hex]) => {
    const word = mark ?? entity?.toLowerCase();
    if (word !== undefined)
        return namedCharacters[word] ?? word;
    return String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(u ?? x ?? percent ?? hex ?? '', 16));
};
const decoded = ({ text, origins }) => {
    const parts = [];
    const next = new Uint32Array(text.length + 1);
    let length = 0;
    let at = 0;
    const copyTo = (end) => {
        parts.push(text.slice(at, end));
        next.set(origins.subarray(at, end), length);
        length += end - at;
    };
    for (const found of allMatches(text, escapeSequence)) {
        copyTo(found.index);
        parts.push(decodedEscape(found));
        next[length] = origins[found.index];
        length += 1;
        at = found.index + found[0].length;
    }
    if (at === 0)
        return undefined;
    copyTo(text.length);
    next[length] = origins[text.length];
    return { text: parts.join(''), origins: next.subarray(0, length + 1) };
};
const decodedLayers = (text) => {
    const layers = [{ text, toOriginal: (range) => range }];
    if (!/[\\%&]/.test(text))
        return layers;
    let current = {
        text,
        origins: new Uint32Array(text.length + 1).map((_, index) => index),
    };
    while (layers.length <= maxLayers) {
        current = decoded(current);
        if (current === undefined)
            break;
        const { text: layerText, origins } = current;
        layers.push({
            text: layerText,
            toOriginal: ({ from, to }) => ({ from: origins[from], to: origins[to] }),
        });
    }
    return layers;
};

;// CONCATENATED MODULE: ./lib/diagnostics/windows.js
const windowLength = 256 * 1024;
const overlap = 16 * 1024;
const endOfWord = (text, at) => {
    const blank = /\s/g;
    blank.lastIndex = at;
    return blank.exec(text)?.index ?? text.length;
};
const searchInWindows = (text, search) => {
    if (text.length <= windowLength)
        return search(text);
    const found = [];
    for (let begin = 0; begin < text.length; begin += windowLength - overlap) {
        const end = Math.min(begin + windowLength, text.length);
        for (const { from, to } of search(text.slice(begin, end)))
            found.push({ from: begin + from, to: begin + to === end ? endOfWord(text, end) : begin + to });
        if (end === text.length)
            break;
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/diagnostics/secret-forms.js









const longEnough = /[\w+/=.~%-]{14}/;
const prefixedKeys = /(?<![A-Za-z0-9])(?:gh[opsur]_[\w-]{16,}(?:\.[\w-]+)*|github_pat_\w{20,}|(?:AKIA|ASIA)[A-Z0-9]{16})|(?:AKIA|ASIA)(?=[A-Z]{0,15}\d)[A-Z0-9]{16}|gh[opsur]_(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30,}|\bxox[a-z]-[\w-]{10,}|\bsk[-_][\w-]{16,}/g;
const sessionTokens = /(?<![A-Za-z0-9+/])(?:IQo|FwoG|FQo|AQoD|AQoE)[\w+/=%-]{40,}/g;
const bearer = /\bbearer\s{1,3}(?=[\w+/=.~-]{0,64}\d)([\w+/=.~-]{16,})/gi;
const basic = /\bbasic\s{1,3}([\w+/-]{8,}={0,2})/gi;
const secretKeyByName = /secret_?(?:access_?)?key["']?\s{0,4}[:=>]\s{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi;
const secretKeyBesideId = /(?<![\w/+=])(?=[^\s]{0,39}[a-z])(?=[^\s]{0,39}[A-Z])(?=[^\s]{0,39}\d)[A-Za-z0-9/+]{40}(?![\w/+=])/g;
const matches = (text, pattern) => allMatches(text, pattern).map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
const secret_forms_lastGroups = (text, pattern, fits = () => true) => allMatches(text, pattern).flatMap(({ 0: found, 1: value = '', index }) => {
    const to = index + found.length;
    return fits(value) ? [{ from: to - value.length, to }] : [];
});
const pemBlocks = (text) => {
    const found = [];
    if (!text.includes('-----BEGIN '))
        return found;
    let end = 0;
    for (const { index } of allMatches(text, /-----BEGIN [A-Z0-9 ]{0,60}KEY/g)) {
        if (index < end)
            continue;
        const mark = text.indexOf('-----END', index);
        const closed = mark < 0 ? -1 : text.indexOf('-----', mark + 5);
        end = closed < 0 ? text.length : closed + 5;
        found.push({ from: index, to: end });
    }
    return found;
};
const webTokens = (text) => text.includes('eyJ')
    ? allMatches(text, /[\w.-]+/g).flatMap(({ 0: run, index }) => {
        const parts = run.split('.');
        let from = index;
        for (const [at, part] of parts.entries()) {
            const begin = part.indexOf('eyJ');
            if (begin >= 0 && part.length - begin >= 9 && parts.length - at >= 3)
                return [{ from: from + begin, to: index + run.length }];
            from += part.length + 1;
        }
        return [];
    })
    : [];
const loadTable = () => {
    const rules = Object.values(secret_forms_namespaceObject.aO).map(([words, pattern, entropy = 0]) => ({ words: words.split(' '), pattern: new RegExp(pattern, 'g'), entropy }));
    const words = rules.flatMap((rule) => rule.words).map((word) => word.replace(/[^\w]/g, '\\$&'));
    return { anyWord: new RegExp([...new Set(words)].join('|'), 'i'), rules };
};
let table;
const listedForms = (text) => {
    table ??= loadTable();
    if (!table.anyWord.test(text))
        return [];
    const lower = text.toLowerCase();
    return table.rules.flatMap(({ words, pattern, entropy }) => words.some((word) => lower.includes(word))
        ? matches(text, pattern).filter(({ from, to }) => (0,secret_values/* entropyOf */.JH)(text.slice(from, to)) >= entropy)
        : []);
};
const maxBase64Depth = 2;
const base64WithSecrets = (text, depth) => depth === maxBase64Depth
    ? []
    : allMatches(text, /[A-Za-z0-9+/_-]{24,}={0,2}/g).flatMap(({ 0: run, index }) => [0, 1, 2, 3].some((start) => {
        const inside = Buffer.from(run.slice(start), 'base64').toString('latin1');
        return /[\x20-\x7e]{12}/.test(inside) && secretsInLayers(inside, depth + 1).length > 0;
    })
        ? [{ from: index, to: index + run.length }]
        : []);
const isUserAndPassword = (value) => /^[\x20-\x7e]{0,256}?:[\x20-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1'));
const tokensIn = (text, prefixed, depth) => [
    ...prefixed,
    ...webTokens(text),
    ...matches(text, sessionTokens),
    ...listedForms(text),
    ...base64WithSecrets(text, depth),
];
const introduction = /[-=:>]|bearer|basic/i;
const introducedSecrets = (text) => introduction.test(text)
    ? [
        ...assignedSecrets(text),
        ...credentialsInHeaders(text),
        ...passwordsInCommands(text),
        ...secret_forms_lastGroups(text, bearer),
        ...secret_forms_lastGroups(text, basic, isUserAndPassword),
        ...secret_forms_lastGroups(text, secretKeyByName),
    ]
    : [];
const secretsInLayers = (text, depth, forms = 'all') => decodedLayers(text).flatMap((layer) => [
    ...pemBlocks(layer.text),
    ...searchInWindows(layer.text, (part) => secretsInPart(part, depth, forms)),
].map(layer.toOriginal));
const secretsInPart = (text, depth, forms) => {
    const isLong = longEnough.test(text);
    const prefixed = isLong ? matches(text, prefixedKeys) : [];
    const tokens = isLong ? tokensIn(text, prefixed, depth) : [];
    if (forms === 'tokens')
        return tokens;
    const hasKeyId = prefixed.some(({ from }) => /^A[KS]IA/.test(text.slice(from, from + 4)));
    return [
        ...tokens,
        ...credentialsInAddresses(text),
        ...introducedSecrets(text),
        ...(hasKeyId ? matches(text, secretKeyBesideId) : []),
    ];
};
const findSecrets = (text, forms = 'all') => find[forms](text);
const searched = (text, forms) => {
    const merged = [];
    for (const { from, to } of secretsInLayers(text, 0, forms).sort((a, b) => a.from - b.from || b.to - a.to)) {
        const last = merged.at(-1);
        if (last && from <= last.to)
            merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
        else
            merged.push({ from, to });
    }
    return merged;
};
const find = {
    all: (0,remember/* remembered */.H)((text) => searched(text, 'all')),
    tokens: (0,remember/* remembered */.H)((text) => searched(text, 'tokens')),
};

;// CONCATENATED MODULE: ./lib/diagnostics/secret.js

const redactionMark = '(hidden)';
const containsSecret = (text) => findSecrets(text).length > 0;
const containsSplitSecret = (parts) => parts.length > 1 && findSecrets(parts.join(''), 'tokens').length > 0 && !parts.some(containsSecret);
const redacted = (text) => {
    let result = '';
    let at = 0;
    for (const { from, to } of findSecrets(text)) {
        result += text.slice(at, from) + redactionMark;
        at = to;
    }
    return result + text.slice(at);
};
const redactedDeep = (value) => {
    if (typeof value === 'string')
        return redacted(value);
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return value.map(redactedDeep);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redacted(key), redactedDeep(item)]));
};
const lettersAndDigits = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const minDerivedLength = 12;
const redactedBeside = (text, sources) => {
    const secrets = sources
        .flatMap((source) => findSecrets(source).map(({ from, to }) => lettersAndDigits(source.slice(from, to))))
        .filter((secret) => secret.length >= minDerivedLength);
    if (secrets.length === 0)
        return redacted(text);
    return redacted(text).replace(/[\w-]{12,}/g, (word) => {
        const plain = lettersAndDigits(word);
        if (plain.length < minDerivedLength)
            return word;
        return secrets.some((secret) => secret.includes(plain) || plain.includes(secret)) ? redactionMark : word;
    });
};


/***/ }),

/***/ 40258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   w9: () => (/* binding */ maxListed)
/* harmony export */ });
const maxKnown = 1_000;
const maxListed = 100;
const nearest = (word, words) => {
    const known = [...words];
    if (known.length > maxKnown)
        return undefined;
    let best;
    let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
        if (distance === 0)
            return candidate;
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best ?? onlyExtension(word, known, 'startsWith') ?? onlyExtension(word, known, 'endsWith');
};
const onlyExtension = (word, known, side) => {
    if (word.length < 4)
        return undefined;
    const found = [...known].filter((candidate) => candidate.length > word.length && candidate.toLowerCase()[side](word.toLowerCase()));
    return found.length === 1 ? found[0] : undefined;
};
const didYouMean = (word, known) => {
    const meant = nearest(word, known);
    if (meant !== undefined)
        return `Did you mean \`${meant}\`?`;
    const listed = known.slice(0, maxListed).map((name) => `\`${name}\``);
    const more = known.length > maxListed ? ` and ${known.length - maxListed} more` : '';
    return known.length ? `Known here: ${listed.join(', ')}${more}.` : undefined;
};
const editDistance = (from, to, limit = Number.POSITIVE_INFINITY) => {
    if (Math.abs(from.length - to.length) >= limit)
        return limit;
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let steps = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
                steps = Math.min(steps, beforeLast[column - 2] + 1);
            current.push(steps);
        }
        if (Math.min(...current) >= limit)
            return limit;
        beforeLast = last;
        last = current;
    }
    return Math.min(limit, last[to.length]);
};


/***/ }),

/***/ 89366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76122);

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffc\ufffd]/gu;
const emojiPart = /[\u200d\ufe0f\u{e0020}-\u{e007f}]/u;
let cached;
const emojiOrInvisible = () => {
    cached ??= new RegExp(String.raw `(\p{RGI_Emoji})|${invisible.source}`, 'gv');
    return cached;
};
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (character) => {
    const code = character.codePointAt(0)?.toString(16) ?? '';
    return shortEscapes[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
};
const visible = (text) => emojiPart.test(text)
    ? text.replace(emojiOrInvisible(), (found, emoji) => emoji ?? escaped(found))
    : text.replace(invisible, escaped);
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;
const displayWidth = (text) => [...text.replace(/\p{Mark}/gu, '')].length + (text.match(wide)?.length ?? 0);
const literal = (value) => {
    if (Array.isArray(value))
        return value.length ? `a list of ${value.length}` : 'an empty list';
    if (value === null || value === undefined)
        return 'empty';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    const safe = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(value);
    return safe.length > 40 ? `"${visible([...safe.slice(0, 36)].join(''))}…"` : `"${visible(safe)}"`;
};


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ enter)
});

// EXTERNAL MODULE: ./lib/commands/table.js
var table = __nccwpck_require__(82518);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(19653);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __nccwpck_require__(18051);
// EXTERNAL MODULE: ./lib/generated/version.js
var version = __nccwpck_require__(193);
// EXTERNAL MODULE: ./lib/operations/report/stopped.js
var stopped = __nccwpck_require__(69504);
// EXTERNAL MODULE: ./lib/operations/report/try-after-change.js
var try_after_change = __nccwpck_require__(40356);
// EXTERNAL MODULE: ./lib/report/diagnostics-file.js
var diagnostics_file = __nccwpck_require__(9585);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/github/event.js
var github_event = __nccwpck_require__(47186);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __nccwpck_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __nccwpck_require__(89366);
;// CONCATENATED MODULE: ./lib/adapters/github/pull-event.js



const largestNumber = 2 ** 31 - 1;
const isPullNumber = (value) => Number.isInteger(value) && value > 0 && value <= largestNumber;
const isId = (value) => Number.isSafeInteger(value) && value > 0;
const isSha = (value) => typeof value === 'string' && /^(?:[\da-f]{40}|[\da-f]{64})$/.test(value);
const labelNames = (value) => {
    if (!Array.isArray(value))
        return undefined;
    const names = value.map((label) => (0,github_event/* valueAt */.fK)(label, 'name'));
    return names.every((name) => typeof name === 'string') ? names : undefined;
};
const complaints = () => {
    const found = [];
    return {
        found,
        value(value, isRight, says) {
            if (isRight(value))
                return value;
            found.push(says);
            return undefined;
        },
        unless(isRight, says) {
            if (!isRight)
                found.push(says);
        },
    };
};
const isText = (value) => typeof value === 'string' && value !== '';
const isBoolean = (value) => typeof value === 'boolean';
const isState = (value) => value === 'open' || value === 'closed';
const shown = (value) => (value === undefined ? 'missing' : (0,visible/* literal */.eu)(value));
const readPullEvent = (environment) => {
    const { GITHUB_EVENT_PATH, GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY_ID, GITHUB_REF = '' } = environment;
    if (event !== 'pull_request' && event !== 'pull_request_target')
        throw new refused/* Refused */.L({
            code: 'github/no-pull-request',
            message: event === ''
                ? 'No event of GitHub started this run, and preview takes pull request and commit from one.'
                : `The event ${(0,visible/* literal */.eu)(event)} started this run, and preview takes pull request and commit from pull_request or pull_request_target.`,
            hint: 'Run preview on `on: pull_request`; docs/previews.md has a workflow.',
        });
    const payload = (0,github_event/* payloadIn */.q3)(GITHUB_EVENT_PATH);
    const pull = (0,github_event/* valueAt */.fK)(payload, 'pull_request');
    const { found, value, unless } = complaints();
    const action = value((0,github_event/* valueAt */.fK)(payload, 'action'), isText, 'action is missing');
    const numbers = [(0,github_event/* valueAt */.fK)(payload, 'number'), (0,github_event/* valueAt */.fK)(pull, 'number')];
    const number = value(numbers[0], isPullNumber, `number is ${shown(numbers[0])}, and no number of a pull request`);
    unless(numbers[0] === numbers[1], `number is ${shown(numbers[0])}, and pull_request.number ${shown(numbers[1])}`);
    const ofRef = /^refs\/pull\/(\d+)\//.exec(GITHUB_REF)?.[1];
    unless(ofRef === undefined || ofRef === String(numbers[0]), `GITHUB_REF is of pull request ${ofRef}`);
    const state = value((0,github_event/* valueAt */.fK)(pull, 'state'), isState, 'pull_request.state is neither open nor closed');
    unless(action !== 'closed' || state !== 'open', 'the action is closed, and the pull request open');
    const draft = value((0,github_event/* valueAt */.fK)(pull, 'draft'), isBoolean, 'pull_request.draft is neither true nor false');
    const labels = labelNames((0,github_event/* valueAt */.fK)(pull, 'labels'));
    unless(labels !== undefined, 'pull_request.labels is no list of labels');
    const isLabelled = action === 'labeled' || action === 'unlabeled';
    const label = isLabelled ? value((0,github_event/* valueAt */.fK)(payload, 'label', 'name'), isText, 'label.name is missing') : undefined;
    const repository = value((0,github_event/* valueAt */.fK)(payload, 'repository', 'id'), isId, 'repository.id is missing');
    unless(!GITHUB_REPOSITORY_ID || repository === undefined || String(repository) === GITHUB_REPOSITORY_ID, `repository.id is ${repository}, and GITHUB_REPOSITORY_ID ${(0,visible/* literal */.eu)(GITHUB_REPOSITORY_ID)}`);
    unless((0,github_event/* valueAt */.fK)(pull, 'base', 'repo', 'id') === repository, 'pull_request.base is of another repository');
    const head = (0,github_event/* valueAt */.fK)(pull, 'head', 'repo');
    const headId = head === null ? 0 : value((0,github_event/* valueAt */.fK)(head, 'id'), isId, 'pull_request.head.repo.id is missing');
    const commit = value((0,github_event/* valueAt */.fK)(pull, 'head', 'sha'), isSha, 'pull_request.head.sha is no commit');
    if (found.length > 0)
        throw new refused/* Refused */.L({
            code: 'github/odd-event',
            message: `The payload of the event ${event} is not one that GitHub sends: ${found.join('; ')}. Nothing was deployed or deleted.`,
            hint: 'Run it in a workflow that GitHub starts; act and other runners need a payload with these parts.',
        });
    return {
        event,
        action: action,
        number: number,
        state: state,
        draft: draft,
        labels: labels,
        ...(label === undefined ? {} : { label }),
        code: headId === repository ? 'own' : 'fork',
        commit: commit,
    };
};

// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var node_checkout = __nccwpck_require__(64601);
// EXTERNAL MODULE: ./lib/adapters/node/checkout-workspace.js
var checkout_workspace = __nccwpck_require__(57037);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __nccwpck_require__(99903);
;// CONCATENATED MODULE: ./lib/adapters/node/configs-below.js


const configNames = ['batch-jobs.yml', 'batch-jobs.yaml', 'stacktape.yml', 'stacktape.yaml'];
const skipped = new Set(['node_modules', 'vendor', 'dist', 'build', 'target', 'venv']);
const most = { levels: 4, folders: 1_000, found: 6 };
const entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const configsBelow = (top) => {
    const found = [];
    let level = ['.'];
    let read = 0;
    for (let depth = 0; depth <= most.levels && level.length > 0; depth++) {
        const next = [];
        for (const folder of level) {
            if (found.length >= most.found || read >= most.folders)
                return found.slice(0, most.found);
            read += 1;
            const entries = [...entriesOf(external_node_path_.posix.join(top, folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
            const config = configNames.find((name) => entries.some((entry) => entry.name === name && entry.isFile()));
            if (config !== undefined && folder !== '.')
                found.push(external_node_path_.posix.join(folder, config));
            for (const entry of entries)
                if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name))
                    next.push(external_node_path_.posix.join(folder, entry.name));
        }
        level = next;
    }
    return found.slice(0, most.found);
};

// EXTERNAL MODULE: ./lib/adapters/node/follow-links.js
var follow_links = __nccwpck_require__(51572);
// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var inside = __nccwpck_require__(63697);
// EXTERNAL MODULE: ./lib/adapters/node/read-inside.js
var read_inside = __nccwpck_require__(43022);
;// CONCATENATED MODULE: ./lib/adapters/node/config-file.js









const isEmptyFolder = (folder) => {
    try {
        return folder !== undefined && (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch {
        return false;
    }
};
const configFileAt = (path, bounds, isWithoutCheckout = false) => {
    const followed = (0,follow_links/* followLinks */.n)((0,external_node_path_.dirname)(path), bounds, 'inside');
    if (followed.kind === 'outside') {
        const refuse = () => {
            throw leavingCheckout(path);
        };
        return { folder: (0,external_node_path_.dirname)(path), assertFolder: refuse, read: async () => refuse() };
    }
    const file = (0,external_node_path_.join)(followed.folder, (0,external_node_path_.basename)(path));
    const top = (0,follow_links/* boundaryOf */.i)(followed.folder, bounds) ?? followed.folder;
    return {
        folder: folderOf(file, top) ?? followed.folder,
        assertFolder: () => { },
        read: async () => readConfig(path, top, file, isWithoutCheckout),
    };
};
const folderOf = (file, top) => {
    try {
        const real = (0,external_node_fs_.realpathSync)(file);
        return (0,inside/* isInside */.FK)(top, real) ? (0,external_node_path_.dirname)(real) : undefined;
    }
    catch {
        return undefined;
    }
};
const readConfig = (path, top, file, isWithoutCheckout) => {
    try {
        const opened = (0,read_inside/* openInside */.X$)(top, file);
        if (opened.kind === 'outside')
            throw leavingCheckout(path);
        if (opened.kind === 'git')
            throw inGitFolder(path);
        if (opened.kind !== 'file')
            throw notPlain(path, opened.kind);
        try {
            if (opened.stat.size > decode/* maxSourceBytes */.J)
                throw tooLarge(path, opened.stat.size);
            return (0,external_node_fs_.readFileSync)(opened.handle);
        }
        finally {
            (0,external_node_fs_.closeSync)(opened.handle);
        }
    }
    catch (cause) {
        if (cause instanceof refused/* Refused */.L)
            throw cause;
        throw unreadable(path, cause, isWithoutCheckout);
    }
};
const leavingCheckout = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `The config ${path} is reached through a link that leads out of the checkout; nothing there is read.`,
    hint: 'Put the file itself into the repository, or name it by its own path.',
});
const inGitFolder = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `The config ${path} leads into a .git folder, of which nothing is read.`,
    hint: 'Name a file of the repository itself.',
});
const notPlain = (path, kind) => new refused/* Refused */.L({
    code: 'source/not-a-file',
    message: `The config ${path} is ${kind === 'folder' ? 'a folder' : 'no plain file'}.`,
    hint: kind === 'folder' ? `Name the file in it: ${path}/batch-jobs.yml.` : 'Name a YAML file.',
});
const tooLarge = (path, size) => new refused/* Refused */.L({
    code: 'source/too-large',
    message: `The config ${path} has ${size.toLocaleString('en')} bytes; 1 MiB is the most that is read.`,
    hint: 'Split it into several configs, each with its own project name.',
});
const hintForMissing = (path) => {
    const [first, ...others] = configNames.includes((0,external_node_path_.basename)(path)) ? configsBelow((0,external_node_path_.dirname)(path)) : [];
    if (first === undefined)
        return 'Name it with --config (input `config`), or run `init` to write one.';
    const shown = [first, ...others].slice(0, 5).map(visible/* visible */.RK).join(', ');
    const found = others.length === 0
        ? `There is one below: ${shown}.`
        : `Below there are ${shown}${others.length > 4 ? ', …' : ''}.`;
    return `${found} Name its folder with --working-directory (input \`working-directory\`), or run in it.`;
};
const unreadable = (path, cause, isWithoutCheckout) => {
    const code = cause?.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new refused/* Refused */.L({
            code: 'source/missing-file',
            message: `The config ${path} does not exist.`,
            hint: isWithoutCheckout
                ? 'The workspace is empty: add the step `actions/checkout` before this one.'
                : hintForMissing(path),
            cause,
        });
    return new refused/* Refused */.L({
        code: 'source/not-a-file',
        message: `The config ${path} cannot be read (${code ?? 'unknown error'}).`,
        hint: 'Check that its permissions let this user read it and that its path is valid.',
        cause,
    });
};

;// CONCATENATED MODULE: ./lib/adapters/node/new-files.js



const createFilesIn = (folder) => {
    const root = (0,external_node_fs_.realpathSync)(folder);
    return async (files) => Object.entries(files).map(([path, text]) => create(root, path, text));
};
const create = (root, path, text) => {
    const file = (0,external_node_path_.join)(root, path);
    try {
        const place = nearestFolder((0,external_node_path_.dirname)(file));
        if (!(0,inside/* isInside */.FK)(root, place))
            return { path, kind: 'refused', why: 'a link leaves the folder' };
        if ((0,inside/* leadsIntoGit */._P)(root, place))
            return { path, kind: 'refused', why: 'a link leads into .git' };
        makeFolder((0,external_node_path_.dirname)(file));
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
        return { path, kind: 'written' };
    }
    catch (problem) {
        const { code } = problem;
        return code === 'EEXIST' ? { path, kind: 'there' } : { path, kind: 'refused', why: code ?? 'unknown error' };
    }
};
const makeFolder = (folder) => {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    }
    catch (problem) {
        if (problem.code !== 'EEXIST')
            throw problem;
        throw Object.assign(new Error(folder), { code: 'ENOTDIR', cause: problem });
    }
};
const nearestFolder = (folder) => {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch (problem) {
        if (problem.code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw problem;
        return nearestFolder((0,external_node_path_.dirname)(folder));
    }
};

// EXTERNAL MODULE: ./lib/adapters/node/output-folder.js
var output_folder = __nccwpck_require__(20557);
;// CONCATENATED MODULE: ./lib/adapters/node/aws-settings.js






const profileFiles = ({ HOME, AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE }) => {
    const folder = (0,external_node_path_.join)(HOME ?? (0,external_node_os_.homedir)(), '.aws');
    return [AWS_CONFIG_FILE || (0,external_node_path_.join)(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE || (0,external_node_path_.join)(folder, 'credentials')];
};
const textOf = (file) => {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
};
const assertNoCredentialProgram = (root, environment) => {
    const folders = (0,node_checkout/* repositoryFolders */.an)(root, environment);
    const taken = profileFiles(environment)
        .map(node_checkout/* realPath */.Ye)
        .find((file) => folders.some((folder) => (0,inside/* isInside */.FK)(folder, file)) && /credential_process/i.test(textOf(file)));
    if (taken === undefined)
        return;
    throw new refused/* Refused */.L({
        code: 'door/bad-value',
        message: `The AWS settings ${taken} lie among the files of the repository and name a program (credential_process). It was not started.`,
        hint: 'Let AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE and HOME name files outside of the checkout, or give role-to-assume.',
    });
};

// EXTERNAL MODULE: ./lib/stage/image-registry.js
var image_registry = __nccwpck_require__(57959);
// EXTERNAL MODULE: ./lib/door/inputs.js
var door_inputs = __nccwpck_require__(18471);
;// CONCATENATED MODULE: ./lib/door/building-inputs.js



const buildSettings = async ({ root, values, environment, log, signal }) => {
    const { buildFlagsOf } = await __nccwpck_require__.e(/* import() */ 6885).then(__nccwpck_require__.bind(__nccwpck_require__, 56885));
    return {
        ...{ root, environment, signal, mask: log.mask },
        buildFlags: buildFlagsOf(environment.BATCH_JOB_DOCKER_BUILD_FLAGS),
        temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        ...buildingInputs(values, environment),
    };
};
const cacheOf = (kind, environment) => {
    const isOfOthers = (0,github_event/* codeOfEvent */.DG)(environment) !== 'own';
    if (kind === 'gha')
        return { kind, readOnly: isOfOthers };
    if (kind === 'registry')
        return { kind, readOnly: isOfOthers || (0,github_event/* pullOfEvent */.ls)(environment).kind !== 'none' };
    return undefined;
};
const buildingInputs = (values, environment) => {
    const cache = cacheOf(values['build-cache'], environment);
    return {
        access: { secrets: (0,door_inputs/* listed */.KE)(values['build-secrets']), ssh: (0,door_inputs/* listed */.KE)(values['build-ssh']) },
        ...(cache ? { cache } : {}),
    };
};

// EXTERNAL MODULE: ./lib/door/input-values.js
var input_values = __nccwpck_require__(54991);
// EXTERNAL MODULE: ./lib/adapters/github/runner-stream.js
var runner_stream = __nccwpck_require__(89291);
;// CONCATENATED MODULE: ./lib/adapters/node/prompt.js

const eraseLine = '\r\u001b[2K';
const promptConsole = (writeText, width = () => undefined) => {
    let margin = '';
    let hasStatus = false;
    const write = (text) => {
        writeText(hasStatus ? `${eraseLine}${text}` : text);
        hasStatus = false;
    };
    return {
        status: (line) => {
            const characters = width();
            if (characters === undefined || (line === undefined && !hasStatus))
                return;
            write(line === undefined ? '' : [...`${margin}${(0,visible/* visible */.RK)(line)}`].slice(0, characters - 1).join(''));
            hasStatus = line !== undefined;
        },
        async group(title, work) {
            write(`${(0,visible/* visible */.RK)(title)}\n`);
            margin = '  ';
            try {
                return await work();
            }
            finally {
                margin = '';
            }
        },
        info: (line) => write(`${margin}${(0,visible/* visible */.RK)(line)}\n`),
        annotate: ({ severity, title, message, file, line, column }) => {
            const place = file === undefined ? '' : `${file}:${line ?? 1}:${column ?? 1} `;
            const lines = message.split(/\r?\n/).map((one) => `  ${(0,visible/* visible */.RK)(one)}\n`);
            write(`${(0,visible/* visible */.RK)(`${place}${severity} ${title}`)}\n${lines.join('')}`);
        },
        summary: () => { },
        output: () => { },
    };
};

;// CONCATENATED MODULE: ./lib/door/colours.js
const isColoured = ({ isTTY = false }, environment) => {
    const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = environment;
    if (forced !== undefined)
        return !/^(?:0|false)$/.test(forced);
    return isTTY && !none && terminal !== 'dumb';
};
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 };
const paint = (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m`;
const severities = { error: 'red', warning: 'yellow', note: 'cyan' };
const signs = { '+': 'green', '-': 'red', '~': 'yellow', '⛔': 'red' };
const colouredLine = (line) => {
    const [, place, severity, code] = /^(.{0,4096}?:\d+:\d+ |)(error|warning|note) ([a-z]+\/[\w-]+)$/.exec(line) ?? [];
    if (severity !== undefined)
        return `${place}${paint(severities[severity], severity)} ${paint('dim', code ?? '')}`;
    if (/^\s+\| +\^+$/.test(line))
        return line.replace(/\^+$/, (caret) => paint('red', caret));
    const [, margin = '', sign = '', rest = ''] = /^(\s{0,8})([+~-]|⛔)( .*)$/u.exec(line) ?? [];
    const colour = signs[sign];
    return colour === undefined ? line : `${margin}${paint(colour, sign)}${rest}`;
};
const coloured = (text) => text.split('\n').map(colouredLine).join('\n');

;// CONCATENATED MODULE: ./lib/door/log.js



const stateNames = { process: 'process', folder: 'folder', changeSet: 'changeset', ended: 'ended' };
const colouring = (write, terminal, environment) => (text) => write(isColoured(terminal?.() ?? {}, environment) ? coloured(text) : text);
const widthOf = ({ isTTY = false, columns = 80 }, { TERM: name }) => isTTY && name !== 'dumb' ? columns : undefined;
const openLog = async ({ out, err, terminals }, words, environment) => {
    const inWorkflow = environment.GITHUB_ACTIONS === 'true';
    const inActions = inWorkflow && words.length === 0;
    if (!inActions) {
        const streams = inWorkflow ? { out: (0,runner_stream/* runnerStream */.Nl)(out), err: (0,runner_stream/* runnerStream */.Nl)(err) } : undefined;
        const write = streams?.err.text ?? colouring(err, terminals?.err, environment);
        const printed = streams?.out ?? { text: colouring(out, terminals?.out, environment), json: out };
        return {
            inActions,
            console: promptConsole(write, () => (inWorkflow ? undefined : widthOf(terminals?.err() ?? {}, environment))),
            lines: (text) => write(`${text}\n`),
            print: (text, form) => printed[form](text),
            mask: (secret) => streams?.err.mask(secret),
            state: () => { },
        };
    }
    const { actionsConsole } = await __nccwpck_require__.e(/* import() */ 9679).then(__nccwpck_require__.bind(__nccwpck_require__, 29679));
    const console = actionsConsole(out, environment.GITHUB_OUTPUT, environment.GITHUB_STEP_SUMMARY, environment.GITHUB_STATE);
    const lines = (text) => {
        for (const line of text.replace(/\n$/, '').split('\n'))
            console.info(line);
    };
    return { inActions, console, lines, print: lines, mask: console.mask, state: console.state };
};

;// CONCATENATED MODULE: ./lib/door/session-tags.js
const [mostCharacters, foreign] = [256, /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu];
const sessionTags = (environment, stage) => {
    if (environment.GITHUB_ACTIONS !== 'true')
        return {};
    const tags = {
        GitHub: 'Actions',
        Repository: environment.GITHUB_REPOSITORY,
        Workflow: environment.GITHUB_WORKFLOW,
        Action: environment.GITHUB_ACTION,
        Actor: environment.GITHUB_ACTOR,
        Branch: environment.GITHUB_REF,
        Commit: environment.GITHUB_SHA,
        Run: environment.GITHUB_RUN_ID,
        Stage: stage,
    };
    return Object.fromEntries(Object.entries(tags).flatMap(([key, value]) => value
        ? [
            [
                key,
                value
                    .replace(foreign, '_')
                    .slice(0, mostCharacters)
                    .replace(/[\uD800-\uDBFF]$/, ''),
            ],
        ]
        : []));
};

;// CONCATENATED MODULE: ./lib/door/aws-ports.js








const roleOf = (roles, { values, environment, log, signal }) => {
    if (roles === undefined)
        return {};
    return {
        role: {
            roleArn: (0,input_values/* lastRoleIn */.UA)(roles),
            through: (0,input_values/* rolesIn */.t4)(roles).slice(0, -1),
            tags: values['role-session-tags'] === 'false' ? {} : sessionTags(environment, values.stage),
            externalId: values['role-external-id'],
            token: async () => {
                const { requestIdToken: identityToken } = await __nccwpck_require__.e(/* import() */ 7521).then(__nccwpck_require__.bind(__nccwpck_require__, 87521));
                return identityToken(environment, { onToken: log.mask, signal });
            },
            sessionName: values['role-session-name'] ?? `batch-job-${values.stage ?? 'run'}`,
            onCredentials: ({ secretAccessKey, sessionToken }) => {
                log.mask(secretAccessKey);
                if (sessionToken)
                    log.mask(sessionToken);
            },
            durationSeconds: Number(values['role-duration-seconds'] ?? 3_600),
        },
    };
};
const awsPorts = (settings) => {
    const { values, environment, log, signal, region, root } = settings;
    const opened = new Map();
    const openAs = async (role) => {
        if (role === undefined)
            assertNoCredentialProgram(root, environment);
        const doors = opened.get(role) ??
            __nccwpck_require__.e(/* import() */ 9952).then(__nccwpck_require__.bind(__nccwpck_require__, 59952)).then(({ openAws: awsDoors }) => awsDoors({
                region,
                expectedAccounts: (0,door_inputs/* listed */.KE)(values['expected-account-ids']),
                ...(values['wait-minutes'] ? { waitMinutes: Number(values['wait-minutes']) } : {}),
                signal,
                onChangeSet: (id) => log.state(stateNames.changeSet, id),
                ...roleOf(role, settings),
            }));
        opened.set(role, doors);
        return doors;
    };
    const publisher = values['push-role-to-assume'];
    const open = () => openAs(values['role-to-assume']);
    const openToPublish = () => openAs(publisher ?? values['role-to-assume']);
    const building = async () => ({
        ...(await buildSettings(settings)),
        concurrency: Number(values['build-concurrency'] ?? (0,external_node_os_.availableParallelism)()),
    });
    const registry = async () => {
        const { clients, clientsIn, clock, identity } = await openToPublish();
        const chosen = (0,image_registry/* registryOf */.Fv)(values['image-registry'] ?? '');
        const [{ ecrRegistry }, { call }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 8871).then(__nccwpck_require__.bind(__nccwpck_require__, 18871)),
            __nccwpck_require__.e(/* import() */ 8668).then(__nccwpck_require__.bind(__nccwpck_require__, 78668)),
        ]);
        return {
            clock,
            registry: ecrRegistry(() => (chosen === undefined ? clients : clientsIn(chosen.region)).ecr(), (action, send) => call(clock, action, send), log.mask, chosen),
            host: async () => chosen?.host ?? (0,image_registry/* registryHost */.U$)({}, { account: (await (await identity()).whoami()).account, region }),
        };
    };
    const images = async () => {
        const [opened, { dockerImages }] = await Promise.all([registry(), Promise.all(/* import() */[__nccwpck_require__.e(1637), __nccwpck_require__.e(3375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13375))]);
        const attestations = (0,door_inputs/* listed */.KE)(values['build-attestations']);
        return dockerImages({ ...opened, ...(await building()), attestations });
    };
    const functionCode = async () => {
        const { clients, clock, identity } = await openToPublish();
        const [{ dockerFunctionCode }, { codeStore }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(1637), __nccwpck_require__.e(8121)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78121)),
            __nccwpck_require__.e(/* import() */ 6077).then(__nccwpck_require__.bind(__nccwpck_require__, 26077)),
        ]);
        return dockerFunctionCode({
            store: codeStore(clients, clock, async () => (await (await identity()).whoami()).account),
            ...(await building()),
            layersIn: async () => {
                const { clock, ...opened } = await registry();
                return { ...opened, now: () => clock.now() };
            },
        });
    };
    return {
        identity: async () => (await open()).identity(),
        publisher: async () => (publisher === undefined ? undefined : (await openToPublish()).identity()),
        stacks: async () => (await open()).stacks(),
        storedImages: async () => (await open()).storedImages(),
        leftovers: async () => (await open()).leftovers(),
        triggers: async () => (await open()).triggers(),
        quotas: async () => (await open()).quotas(),
        zones: async () => (await open()).zones(),
        uploads: async () => (await open()).uploads(),
        keptObjects: async () => (await open()).keptObjects(),
        runs: async () => (await open()).runs(),
        jobLogs: async () => (await open()).jobLogs(),
        pools: async () => (await open()).pools(),
        drifts: async () => (await open()).drifts(),
        liveStates: async () => (await open()).liveStates(),
        trail: async () => (await open()).trail(),
        accountRoles: async () => (await open()).accountRoles(),
        health: async () => (await open()).health(),
        lookups: async () => (await open()).lookups(),
        images,
        functionCode,
        close: () => {
            for (const doors of opened.values())
                doors.then(({ close }) => close()).catch(() => { });
        },
    };
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./lib/door/docker-ports.js


const dockerPorts = (settings) => ({
    localContainers: async () => {
        const { dockerContainers } = await Promise.all(/* import() */[__nccwpck_require__.e(1637), __nccwpck_require__.e(3856)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33856));
        const { signal } = settings;
        return dockerContainers({
            ...(await buildSettings(settings)),
            pause: (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
            after: (milliseconds, action) => {
                const timer = setTimeout(action, milliseconds);
                return () => clearTimeout(timer);
            },
        });
    },
});

;// CONCATENATED MODULE: ./lib/adapters/github/claimed-pull.js

const claimedPull = (number, { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }) => {
    if (number === undefined || GITHUB_EVENT_NAME !== 'workflow_run')
        return undefined;
    const commit = (0,github_event/* valueAt */.fK)((0,github_event/* payloadIn */.q3)(GITHUB_EVENT_PATH), 'workflow_run', 'head_sha');
    return typeof commit === 'string'
        ? { kind: 'pull-request', number: Number(number), own: true, commit, claimed: true }
        : { kind: 'none', why: 'the event of the run names no commit' };
};

// EXTERNAL MODULE: ./lib/report/marker-key.js
var marker_key = __nccwpck_require__(30412);
;// CONCATENATED MODULE: ./lib/door/environment.js




const credentialVariables = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
const isLocal = ({ command, values }) => command === 'run' && values.local === 'true';
const isOffline = ({ command, values }, environment) => {
    const { aws } = (0,table/* commandEntry */.Wv)(command);
    if (aws === 'never')
        return true;
    if (aws === 'if-asked')
        return values.deploy !== 'true';
    if (isLocal({ command, values }) && values.stage === undefined)
        return true;
    return values['role-to-assume'] === undefined && credentialVariables.every((name) => !environment[name]);
};
const baseRequest = ({ values }, environment) => {
    const named = values['base-ref'];
    if (named !== undefined)
        return { base: { ref: named, required: true } };
    const inherited = environment.GITHUB_BASE_REF;
    return inherited ? { base: { ref: inherited, required: false } } : {};
};
const stackOrigin = ({ GITHUB_REPOSITORY_ID: repositoryId, GITHUB_REF: ref }, { ttlHours } = {}) => {
    const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1];
    return {
        ...(repositoryId ? { repositoryId } : {}),
        ...(pullRequest ? { pullRequest } : {}),
        ...(ttlHours ? { ttlHours } : {}),
    };
};
const runPage = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }, run) => `${server || 'https://github.com'}/${repository}/actions/runs/${run}`;
const filesPage = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }, commit) => commit !== undefined && /^[\da-f]{40,64}$/.test(commit)
    ? `${server || 'https://github.com'}/${repository}/blob/${commit}`
    : undefined;
const numberIn = (text) => text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
const workflowPath = ({ GITHUB_WORKFLOW_REF: ref = '' }) => /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref)?.[1];
const workflowOf = (environment) => {
    const path = workflowPath(environment);
    return path === undefined ? undefined : (0,marker_key/* markerKey */.s)(path);
};
const runOf = (environment, pullRequest) => {
    const run = numberIn(environment.GITHUB_RUN_ID);
    if (run === undefined)
        return { run: {} };
    const attempt = numberIn(environment.GITHUB_RUN_ATTEMPT);
    const commit = (pullRequest.kind === 'pull-request' ? pullRequest.commit : undefined) ?? environment.GITHUB_SHA;
    const { GITHUB_REPOSITORY_ID: repository } = environment;
    const workflow = workflowOf(environment);
    const facts = {
        ...(repository ? { repository } : {}),
        ...(workflow ? { workflow } : {}),
        run,
        ...(attempt ? { attempt } : {}),
        ...(commit ? { commit } : {}),
    };
    if (!environment.GITHUB_REPOSITORY)
        return { run: facts };
    const files = filesPage(environment, commit);
    return {
        run: facts,
        ...(files === undefined ? {} : { files }),
        page: `${runPage(environment, run)}${attempt && attempt > 1 ? `/attempts/${attempt}` : ''}`,
    };
};
const pullRequestOf = ({ command, values }, environment) => {
    const given = command === 'comment' ? values['pull-request'] : undefined;
    const number = numberIn(given);
    if (number === undefined)
        return (0,github_event/* pullOfEvent */.ls)(environment);
    return claimedPull(given, environment) ?? { kind: 'pull-request', number, own: false };
};
const commentMode = ({ command, values }, inActions) => {
    const given = values.comment;
    const mode = given ?? (inActions || command === 'comment' ? 'auto' : 'never');
    return mode === 'auto' && command === 'comment' ? 'on-change' : mode;
};

;// CONCATENATED MODULE: ./lib/door/github-ports.js

const gitHubPorts = ({ values, environment, signal, pullRequest, server }) => {
    const token = values['github-token'] ?? environment.GITHUB_TOKEN;
    const open = async (about) => {
        const settings = (0,github_event/* commentTarget */.lt)(about, token, environment);
        const { githubConversation } = await Promise.all(/* import() */[__nccwpck_require__.e(2776), __nccwpck_require__.e(7195), __nccwpck_require__.e(1725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91725));
        return githubConversation({ ...settings, signal });
    };
    let conversation;
    let artifactRecords;
    return {
        conversation: () => {
            conversation ??= open(pullRequest);
            return conversation;
        },
        conversationOf: (number) => open({ kind: 'pull-request', number, own: true }),
        checks: async () => {
            const settings = (0,github_event/* repositoryTarget */.IX)(token, environment);
            const { gitHubChecks } = await __nccwpck_require__.e(/* import() */ 9877).then(__nccwpck_require__.bind(__nccwpck_require__, 19877));
            return gitHubChecks({ ...settings, signal });
        },
        issues: async () => {
            const settings = (0,github_event/* issueTarget */.Xp)(token, environment);
            const { githubIssues } = await __nccwpck_require__.e(/* import() */ 7245).then(__nccwpck_require__.bind(__nccwpck_require__, 27245));
            return githubIssues({ ...settings, signal });
        },
        pullLabels: async () => {
            const settings = (0,github_event/* repositoryTarget */.IX)(token, environment);
            const { gitHubPullLabels } = await __nccwpck_require__.e(/* import() */ 8079).then(__nccwpck_require__.bind(__nccwpck_require__, 18079));
            return gitHubPullLabels({ ...settings, signal });
        },
        pulls: async () => {
            const settings = (0,github_event/* repositoryTarget */.IX)(token, environment);
            const { gitHubPullRequests } = await __nccwpck_require__.e(/* import() */ 4862).then(__nccwpck_require__.bind(__nccwpck_require__, 64862));
            return gitHubPullRequests({ ...settings, signal });
        },
        repository: async (repository) => {
            const github = await __nccwpck_require__.e(/* import() */ 278).then(__nccwpck_require__.bind(__nccwpck_require__, 70278));
            const apiUrl = environment.GITHUB_API_URL || github.apiOfServer(server());
            return (github.repositoryOfRun(repository, environment) ??
                github.askForRepository({ token, repository, apiUrl, signal }));
        },
        records: async () => {
            const settings = (0,github_event/* repositoryTarget */.IX)(token, environment);
            const { gitHubDeploymentRecords } = await __nccwpck_require__.e(/* import() */ 8272).then(__nccwpck_require__.bind(__nccwpck_require__, 68272));
            return gitHubDeploymentRecords({ ...settings, signal });
        },
        reviewedPlans: async () => {
            const settings = (0,github_event/* repositoryTarget */.IX)(token, environment);
            const { gitHubReviewedPlans } = await __nccwpck_require__.e(/* import() */ 4430).then(__nccwpck_require__.bind(__nccwpck_require__, 74430));
            return gitHubReviewedPlans({ ...settings, signal });
        },
        artifactRecords: async () => {
            if (values['linked-artifacts'] !== 'true')
                return undefined;
            artifactRecords ??= (async () => {
                const settings = (0,github_event/* repositoryTarget */.IX)(token, environment);
                const { gitHubArtifactRecords } = await __nccwpck_require__.e(/* import() */ 981).then(__nccwpck_require__.bind(__nccwpck_require__, 30981));
                return gitHubArtifactRecords({ ...settings, signal });
            })();
            return artifactRecords;
        },
        attestations: async () => {
            const settings = (0,github_event/* repositoryTarget */.IX)(token, environment);
            const { gitHubAttestations } = await __nccwpck_require__.e(/* import() */ 2923).then(__nccwpck_require__.bind(__nccwpck_require__, 22923));
            return gitHubAttestations({ ...settings, signal });
        },
        bundleVerifier: async (path, text) => (await Promise.all(/* import() */[__nccwpck_require__.e(1168), __nccwpck_require__.e(5704)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75704))).sigstoreVerifier(path, text),
    };
};

;// CONCATENATED MODULE: ./lib/door/policy-file.js



const elsewhere = (value) => {
    const [, repository, path, ref] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@([^@]+)$/.exec(value) ?? [];
    return repository && path && ref ? { repository, path, ref, place: `${repository} ${ref}` } : undefined;
};
const baseCommit = ({ command }, { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH }) => {
    if (command === 'deploy' || (event !== 'pull_request' && event !== 'pull_request_target'))
        return undefined;
    const sha = (0,github_event/* valueAt */.fK)((0,github_event/* payloadIn */.q3)(GITHUB_EVENT_PATH), 'pull_request', 'base', 'sha');
    if (typeof sha === 'string' && /^[\da-f]{40,64}$/.test(sha))
        return sha;
    throw policy_file_unreadable('The payload of the event names no commit of the base branch.', 'Run it on an event of a pull request.');
};
const policy_file_unreadable = (message, hint) => new refused/* Refused */.L({ code: 'policy/unreadable', message, hint });
const readOnGitHub = async ({ repository, path, ref, place }, settings) => {
    const { inputs, environment, signal } = settings;
    const token = inputs.values['github-token'] ?? environment.GITHUB_TOKEN;
    if (!token)
        throw policy_file_unreadable(`The policy ${path} of ${place} is read from GitHub, which needs a token, and there is none.`, repository === environment.GITHUB_REPOSITORY
            ? 'Leave github-token out in a workflow; at a prompt give --github-token "$(gh auth token)".'
            : `Give github-token a token that may read ${repository}, such as that of a GitHub App with \`contents: read\`: the token of a workflow reads its own repository alone. At a prompt give --github-token "$(gh auth token)".`);
    const { apiUrl } = (0,github_event/* repositoryTarget */.IX)(token, { ...environment, GITHUB_REPOSITORY: repository });
    const { readRepositoryFile } = await __nccwpck_require__.e(/* import() */ 4823).then(__nccwpck_require__.bind(__nccwpck_require__, 54823));
    try {
        const bytes = await readRepositoryFile({ token, apiUrl, repository, signal }, path, ref);
        if (bytes !== undefined)
            return { file: `${path} of ${place}`, bytes };
    }
    catch (error) {
        if (!(error instanceof refused/* Refused */.L))
            throw error;
        throw policy_file_unreadable(`The policy ${path} of ${place} cannot be read: ${error.message}`, error.hint);
    }
    throw policy_file_unreadable(`The token finds no policy ${path} in ${place}.`, 'Look at path and branch. The token of a workflow reads its own repository alone: for another one give github-token, such as that of a GitHub App with `contents: read`.');
};
const readInCheckout = async (path, { environment, root, signal }) => {
    const { readAtDefaultBranch } = await __nccwpck_require__.e(/* import() */ 2039).then(__nccwpck_require__.bind(__nccwpck_require__, 72039));
    const found = await readAtDefaultBranch(root, path, environment, signal);
    if (found?.bytes !== undefined)
        return { file: `${path} of ${found.branch}`, bytes: found.bytes };
    throw policy_file_unreadable(found === undefined
        ? `The policy ${path} is read from the default branch, and this checkout knows none.`
        : `The branch ${found.branch} has no policy ${path} that can be read.`, 'The path is from the top of the repository. Name a file that the default branch has, or owner/repository/path@ref.');
};
const isRead = ({ command }) => command !== 'help' && command !== 'version' && (0,door_inputs/* readBy */.as)(command).includes('policy-file');
const policyFile = async (settings) => {
    const { inputs, environment } = settings;
    const value = inputs.values['policy-file'];
    if (value === undefined || !isRead(inputs))
        return undefined;
    const named = elsewhere(value);
    if (named !== undefined)
        return readOnGitHub(named, settings);
    if (value.includes('@'))
        throw policy_file_unreadable('policy-file names no file.', 'Write a path, or owner/repository/path@ref.');
    if (environment.GITHUB_ACTIONS !== 'true')
        return readInCheckout(value, settings);
    const ref = baseCommit(inputs, environment);
    const repository = environment.GITHUB_REPOSITORY ?? '';
    return readOnGitHub({ repository, path: value, ref, place: ref ? 'the base branch' : 'the default branch' }, settings);
};

// EXTERNAL MODULE: ./lib/door/input-rules.js + 8 modules
var input_rules = __nccwpck_require__(95842);
;// CONCATENATED MODULE: ./lib/door/publisher.js



const accountOf = (roles) => (0,input_values/* lastRoleIn */.UA)(roles).split(':')[4];
const withPublisher = (inputs) => {
    const { 'push-role-to-assume': push, ...values } = inputs.values;
    const role = values['role-to-assume'];
    if (push === undefined)
        return inputs;
    if (inputs.command === 'build')
        return { ...inputs, values: { ...values, 'role-to-assume': push } };
    const publishes = input_rules/* inputRules */.s['push-role-to-assume'].for;
    if (!publishes.includes(inputs.command) || values['images-file'] !== undefined)
        return { ...inputs, values };
    if (role === undefined || accountOf(role) === accountOf(push))
        return inputs;
    throw new door_inputs/* UsageError */.eb({
        code: 'door/bad-value',
        message: `push-role-to-assume belongs to the account ${accountOf(push)}, and role-to-assume to ${accountOf(role)}.`,
        hint: 'Give two roles of one account: a stack uses images of its own account.',
    });
};

// EXTERNAL MODULE: ./lib/permissions/issuer.js
var issuer = __nccwpck_require__(39053);
// EXTERNAL MODULE: ./lib/shared/shell-word.js
var shell_word = __nccwpck_require__(43800);
;// CONCATENATED MODULE: ./lib/adapters/node/action-location.js




const copyFolder = '.github/actions/batch-job';
const referenceToCopy = (server) => isGitHub(server) ? `$/${copyFolder}` : `./${copyFolder}`;
const isGitHub = (server) => server === undefined || server === 'https://github.com';
const locateAction = (request) => {
    const { entry, environment, here, folder, top, server } = request;
    const wordFor = (path) => (0,shell_word/* shellWord */.r)(pathFrom(here, path, top));
    const linked = !/\.[cm]?[jt]s$/.test((0,external_node_path_.basename)(entry));
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.existsSync)(entry) ? (0,external_node_fs_.realpathSync)(entry) : entry));
    const common = {
        prompt: linked ? (0,external_node_path_.basename)(entry) : `node ${wordFor(entry)}`,
        flags: wordFor(folder) === '.' ? '' : ` --working-directory ${wordFor(folder)}`,
        isOwnFolder: folder === root,
        ...((0,issuer/* isOfServer */.ht)((0,issuer/* issuerOfServer */.eq)(server)) ? { ownRunners: true } : {}),
    };
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    const known = repository && ref ? `${repository}@${ref}` : cloneOf(root);
    if (known && /^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(known))
        return { uses: known, files: {}, ...common, ...(isGitHub(server) ? addressesOf(known) : {}) };
    return { ...common, ...copyOf(root, request, wordFor) };
};
const pathFrom = (here, path, top) => {
    const near = (0,external_node_path_.relative)(here, path) || '.';
    const isFar = /^(?:\.\.[\\/]){2}/.test(near) && (0,external_node_path_.relative)(top, path).startsWith('..');
    return isFar ? path : near;
};
const copyOf = (root, { here, folder, top, server }, wordFor) => {
    const copy = (0,external_node_path_.join)(top, copyFolder);
    const isThere = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(copy, 'dist/index.js'));
    const parts = ['action.yml', 'dist', 'schemas'].map((name) => (0,external_node_path_.join)(root, name)).filter((path) => (0,external_node_fs_.existsSync)(path));
    const setUp = `mkdir -p ${wordFor(copy)} && cp -r ${parts.map(wordFor).join(' ')} ${wordFor(copy)}`;
    const schema = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, schemaFile)) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, schemaFile), 'utf8') : undefined;
    const guide = pathFrom(here, (0,external_node_path_.join)(root, guideFile), top);
    return {
        uses: referenceToCopy(server),
        copyPrompt: `node ${wordFor((0,external_node_path_.join)(copy, 'dist/index.js'))}`,
        ...(isThere ? {} : { setUp }),
        files: {
            [`${copyFolder}/.gitignore`]: notIgnored,
            ...(schema === undefined ? {} : { [`${copyFolder}/${schemaFile}`]: schema }),
        },
        ...(schema === undefined ? {} : { schema: (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(copy, schemaFile)).replaceAll('\\', '/') }),
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, guideFile)) ? { guide } : {}),
    };
};
const notIgnored = '# The action is committed, whatever else this repository ignores.\n!/dist/\n!/dist/**\n';
const schemaFile = 'schemas/batch-jobs.schema.json';
const guideFile = 'docs/guides/first-deploy.md';
const addressesOf = (uses) => {
    const [repository, ref] = uses.split('@');
    return {
        schema: `https://raw.githubusercontent.com/${repository}/${ref}/${schemaFile}`,
        guide: `https://github.com/${repository}/blob/${ref}/${guideFile}`,
    };
};
const cloneOf = (root) => {
    const read = (name) => {
        const file = (0,external_node_path_.join)(root, '.git', name);
        return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
    };
    const name = /url = \S*?github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/m.exec(read('config'))?.[1];
    const [, ref] = /^ref: (refs\/\S+)/.exec(read('HEAD')) ?? [];
    const packed = () => read('packed-refs')
        .split('\n')
        .find((line) => line.endsWith(` ${ref}`)) ?? '';
    const commit = /^[0-9a-f]{40}/.exec(ref ? read(ref) || packed() : read('HEAD'))?.[0];
    return name && commit ? `${name}@${commit}` : undefined;
};

// EXTERNAL MODULE: ./lib/packaging/build-secrets.js
var build_secrets = __nccwpck_require__(18551);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage = __nccwpck_require__(27220);
// EXTERNAL MODULE: ./lib/door/text-or-json.js
var text_or_json = __nccwpck_require__(43790);
;// CONCATENATED MODULE: ./lib/door/requests.js















const assumedRegion = 'us-east-1';
const isWithoutRegion = ({ values }, { AWS_REGION, AWS_DEFAULT_REGION }) => !values['aws-region'] && !AWS_REGION && !AWS_DEFAULT_REGION;
const regionNote = (inputs, environment) => isWithoutRegion(inputs, environment) &&
    ((0,table/* commandEntry */.Wv)(inputs.command).stage === 'required' || ['validate', 'doctor'].includes(inputs.command))
    ? `No AWS region is given: ${assumedRegion} is assumed, and no ARN is compared with it. Give aws-region, or set AWS_REGION.`
    : undefined;
const unreadNote = ({ command, values }) => {
    const read = (0,door_inputs/* readBy */.as)(command);
    const others = Object.keys(values).filter((name) => !read.includes(name));
    return others.length > 0 ? `${command} does not read ${others.map((name) => `--${name}`).join(', ')}.` : undefined;
};
const regionInput = (inputs, environment) => {
    const given = inputs.values['aws-region'];
    if (given)
        return given;
    const inherited = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
    if (inherited)
        return (0,door_inputs/* inputNamed */.o5)('aws-region', inherited, '')[1];
    const isFree = (0,table/* commandEntry */.Wv)(inputs.command).aws !== 'always' || isLocal(inputs);
    if (isFree && isOffline(inputs, environment))
        return assumedRegion;
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: 'The AWS region is not known.',
        hint: environment.GITHUB_ACTIONS === 'true'
            ? 'Give aws-region under `with:`. If it names a variable (vars.AWS_REGION), that has no value here: the commands of `bootstrap` set it, for the repository and for each environment.'
            : 'Give --aws-region, set AWS_REGION, or give the AWS profile a region (aws configure).',
    });
};
const stageInput = (inputs, inActions) => {
    const { stage } = inputs.values;
    const { command } = inputs;
    const isFree = (0,door_inputs/* readBy */.as)(command).includes('stage');
    if (stage && !isFree && ['pull-request', 'previews'].includes((0,table/* commandEntry */.Wv)(command).stage))
        throw new refused/* Refused */.L({
            code: 'door/bad-value',
            message: `${command} takes no stage, and "${stage}" was given: ${command === 'sweep' ? 'it looks at all previews of the project' : 'the stage is pr- and the number of the pull request'}.`,
            hint: 'Leave stage out. Another stage is changed by deploy, and deleted by destroy.',
        });
    if (stage)
        return stage;
    if ((0,table/* commandEntry */.Wv)(inputs.command).stage !== 'required' || isLocal(inputs))
        return 'dev';
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: `The stage is missing: ${inputs.command} works on one stage.`,
        hint: inActions ? 'Give stage under `with:`, such as `stage: dev`.' : 'Give the stage, such as --stage dev.',
    });
};
const defaultKeepDays = 30;
const defaultSmokeMinutes = 30;
const previewTime = ({ command, values }) => {
    const ttlHours = values['preview-ttl-hours'];
    const isOfPreview = command === 'preview' || (values.stage !== undefined && (0,stage/* isPreview */.bU)(values.stage));
    return ttlHours !== undefined && isOfPreview ? { ttlHours } : {};
};
const secretIds = ({ command, values }) => (0,door_inputs/* readBy */.as)(command).includes('build-secrets')
    ? { buildSecrets: (0,door_inputs/* listed */.KE)(values['build-secrets']).map((line) => (0,build_secrets/* buildSecretOf */.aZ)(line).id) }
    : {};
const numberOf = (value) => (value === undefined ? undefined : Number(value));
const placeInCheckout = (root, environment) => {
    const real = (0,node_checkout/* realPath */.Ye)(root);
    const known = (0,node_checkout/* checkoutOf */.o5)(root, environment) ?? (0,node_checkout/* workspaceOf */.B3)(environment);
    const top = known !== undefined && (0,inside/* isInside */.FK)(known, real) ? known : real;
    return { real, top, folder: (0,external_node_path_.relative)(top, real).replaceAll('\\', '/') || '.' };
};
const settingsOf = ({ values }) => {
    const flagOf = (name) => values[name] === undefined ? undefined : values[name] === 'true';
    return {
        cloudformationRole: values['cloudformation-role-arn'] || undefined,
        terminationProtection: flagOf('termination-protection'),
        rollback: flagOf('rollback'),
        express: flagOf('express'),
    };
};
const sharedFlags = ({ 'aws-region': region, 'project-name': project, config }) => Object.entries({
    ...(region === undefined ? {} : { 'aws-region': region }),
    ...(project === undefined ? {} : { 'project-name': project }),
    ...(config === undefined ? {} : { config: (0,external_node_path_.basename)(config) }),
});
const requestsOf = (inputs, environment, { root, stage, region, entry, inActions, pullRequest, verification, reviewed }) => {
    const { values } = inputs;
    const ofRun = runOf(environment, pullRequest);
    const locate = () => {
        const { real, top } = placeInCheckout(root, environment);
        const server = (0,node_checkout/* serverOf */.FN)(root, environment);
        return locateAction({ entry: (0,external_node_path_.resolve)(entry), environment, here: process.cwd(), folder: real, top, server });
    };
    const commandLine = (words) => {
        if (inActions)
            return `batch-job ${words}`;
        const { prompt, flags } = locate();
        const read = (0,door_inputs/* readBy */.as)(words.split(' ', 1)[0]);
        const given = sharedFlags(values)
            .filter(([name]) => read.includes(name))
            .map(([name, value]) => ` --${name} ${(0,shell_word/* shellWord */.r)(value)}`);
        return `${prompt} ${words}${given.join('')}${flags}`;
    };
    const runs = async () => ({
        ...(await (await __nccwpck_require__.e(/* import() */ 2383).then(__nccwpck_require__.bind(__nccwpck_require__, 72383))).readRunInputs(inputs)),
        repositoryId: stackOrigin(environment).repositoryId,
        commandLine,
    });
    return {
        request: {
            project: values['project-name'],
            repository: environment.GITHUB_REPOSITORY ?? (0,node_checkout/* repositoryOf */._M)(root, environment),
            folder: placeInCheckout(root, environment).folder,
            stage,
            baseStage: values['base-stage'],
            imageRegistry: values['image-registry'],
            ...secretIds(inputs),
            region,
            profile: environment.AWS_PROFILE,
            ...(isWithoutRegion(inputs, environment) ? { assumesRegion: true } : {}),
            strict: values.strict === 'true',
            ...(values.platform ? { platform: values.platform } : {}),
            ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
        },
        changes: {
            ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
            settings: settingsOf(inputs),
            ...(values['images-file'] ? { imagesFile: values['images-file'] } : {}),
            ...(verification ? { verification } : {}),
            origin: stackOrigin(environment, previewTime(inputs)),
            confirm: values.confirm,
            ...(inputs.command === 'deploy' && values.wait === 'false' ? { follows: false } : {}),
            allow: {
                replace: (0,door_inputs/* listed */.KE)(values['allow-replace']),
                delete: (0,door_inputs/* listed */.KE)(values['allow-delete']),
                interrupt: (0,door_inputs/* listed */.KE)(values['allow-interrupt']),
            },
            maxChanges: numberOf(values['max-changes']),
            refreshImages: values['refresh-images'] === 'true',
        },
        compared: { ...baseRequest(inputs, environment), failOnBlocked: values['fail-on-blocked'] !== 'false' },
        comment: {
            mode: commentMode(inputs, inActions),
            slot: values['comment-slot'],
            labels: values['result-labels'] === 'true',
            region,
            pullRequest,
            ...ofRun,
            reportRun: (0,github_event/* runOfEvent */.VI)(environment) ?? ofRun.run.run,
        },
        ...(reviewed ? { reviewed } : {}),
        back: { to: values.to },
        destruction: {
            confirm: values.confirm,
            allowDelete: (0,door_inputs/* listed */.KE)(values['allow-delete']),
            repositoryId: stackOrigin(environment).repositoryId,
            cloudformationRole: values['cloudformation-role-arn'] || undefined,
        },
        doctor: () => ({
            namesStage: values.stage !== undefined,
            role: values['role-to-assume'] && (0,input_values/* lastRoleIn */.UA)(values['role-to-assume']),
            serviceRole: values['cloudformation-role-arn'],
            expectedAccounts: (0,door_inputs/* listed */.KE)(values['expected-account-ids']),
            format: (0,text_or_json/* textOrJson */.v)(inputs),
            repositoryId: stackOrigin(environment).repositoryId,
            commandLine,
        }),
        drift: {
            ignore: values['drift-ignore'] ?? '',
            failOnDrift: values['fail-on-drift'] === 'true',
            keepsIssue: (values['drift-issue'] ?? String(inActions)) === 'true',
            remediate: values.remediate === 'true',
            ...(ofRun.page === undefined ? {} : { page: ofRun.page }),
        },
        previews: { label: values['preview-label'] },
        sweeping: {
            ttlHours: numberOf(values['preview-ttl-hours']),
            idleHours: numberOf(values['preview-idle-hours']),
            keepDays: numberOf(values['image-keep-days']) ?? defaultKeepDays,
        },
        bootstrap: {
            environment: values.stage ?? 'production',
            namesEnvironment: values.stage !== undefined,
            givenRegion: values['aws-region'] ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || undefined),
            folder: placeInCheckout(root, environment).folder,
            issuer: values['oidc-issuer'] ?? (0,issuer/* issuerOfServer */.eq)((0,node_checkout/* serverOf */.FN)(root, environment)),
            deploys: values.deploy === 'true',
        },
        commandLine,
        runs,
        smoke: async () => {
            const jobs = [...new Set((0,door_inputs/* listed */.KE)(values['smoke-run']))];
            if (jobs.length === 0)
                return undefined;
            const { event } = await runs();
            return { jobs, event, commandLine, minutes: numberOf(values['smoke-run-minutes']) ?? defaultSmokeMinutes };
        },
        init: () => {
            const { folder } = placeInCheckout(root, environment);
            return { folder, fallback: (0,external_node_path_.basename)(root), program: locate() };
        },
    };
};

;// CONCATENATED MODULE: ./lib/door/reviewed-inputs.js


const reviewedInputsOf = ({ command, values }, environment) => {
    if (command !== 'deploy')
        return undefined;
    const onMismatch = (values['on-plan-mismatch'] ?? 'fail');
    const required = values['require-plan'] === 'true';
    const planFile = values['plan-file'];
    if (onMismatch === 'ignore' && (required || planFile !== undefined))
        throw new refused/* Refused */.L({
            code: 'door/bad-value',
            message: `on-plan-mismatch: ignore compares no plan, and ${required ? 'require-plan' : 'plan-file'} wants one compared.`,
            hint: 'Leave one of the two out, or set on-plan-mismatch to fail or report.',
        });
    const workflow = values['plan-workflow'] ?? workflowPath(environment);
    const commit = environment.GITHUB_SHA;
    return {
        onMismatch,
        required,
        ...(planFile === undefined ? {} : { planFile }),
        ...(workflow === undefined ? {} : { workflow }),
        ...(commit !== undefined && /^(?:[\da-f]{40}|[\da-f]{64})$/.test(commit) ? { commit } : {}),
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/node/used-path.js



const startOf = (process) => {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
};
const isAlive = (id, start) => {
    try {
        process.kill(id, 0);
    }
    catch (problem) {
        if (problem.code !== 'EPERM')
            return false;
    }
    return start === '' || start === startOf(id);
};
const noteFolder = (path, temporary) => (0,external_node_path_.join)(temporary, `batch-job-used-${(0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 16)}`);
const removeQuietly = (file) => {
    try {
        (0,external_node_fs_.unlinkSync)(file);
    }
    catch {
    }
};
const isUsedByAnother = (path, temporary, own) => {
    return hasAnother(noteFolder(path, temporary), own);
};
const hasAnother = (folder, own) => {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return false;
    }
    return names.some((name) => {
        const id = Number(name);
        if (!Number.isSafeInteger(id) || id <= 0 || id === own)
            return false;
        try {
            if (isAlive(id, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8')))
                return true;
        }
        catch {
            return false;
        }
        removeQuietly((0,external_node_path_.join)(folder, name));
        return false;
    });
};
const removeIfEmpty = (folder) => {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
    }
};
const mostSwept = 50;
const sweepNotes = (temporary, own) => {
    const isOurs = (folder) => {
        const found = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
        return found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid());
    };
    try {
        const names = (0,external_node_fs_.readdirSync)(temporary).filter((name) => /^batch-job-used-[0-9a-f]{16}$/.test(name));
        for (const folder of names.slice(0, mostSwept).map((name) => (0,external_node_path_.join)(temporary, name)))
            if (isOurs(folder) && !hasAnother(folder, own))
                removeIfEmpty(folder);
    }
    catch {
    }
};
const writeNote = (folder, file, text) => {
    for (let attempt = 1; attempt <= 5; attempt++)
        try {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
            (0,external_node_fs_.writeFileSync)(file, text, { mode: 0o600 });
            return true;
        }
        catch (problem) {
            if (problem.code !== 'ENOENT')
                return false;
        }
    return false;
};
const usePath = (path, temporary, own) => {
    sweepNotes(temporary, own);
    const folder = noteFolder(path, temporary);
    const file = (0,external_node_path_.join)(folder, String(own));
    if (!writeNote(folder, file, startOf(own)))
        return () => { };
    const end = () => {
        removeQuietly(file);
        removeIfEmpty(folder);
    };
    if (!isUsedByAnother(path, temporary, own))
        return end;
    end();
    return undefined;
};

;// CONCATENATED MODULE: ./lib/door/run-paths.js











const statOf = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
const isFile = (path) => {
    try {
        return statOf(path)?.isFile() ?? false;
    }
    catch {
        return false;
    }
};
const isFolder = (path) => {
    try {
        return statOf(path)?.isDirectory() ?? false;
    }
    catch {
        return false;
    }
};
const folderAbove = (environment) => {
    const top = (0,node_checkout/* checkoutOf */.o5)((0,external_node_path_.resolve)('.'), environment);
    if (top === undefined)
        return undefined;
    let folder = (0,node_checkout/* realPath */.Ye)((0,external_node_path_.resolve)('.'));
    while (folder !== top && (0,inside/* isInside */.FK)(top, folder)) {
        folder = (0,external_node_path_.dirname)(folder);
        if (configNames.some((name) => isFile((0,external_node_path_.join)(folder, name))))
            return (0,external_node_path_.relative)((0,node_checkout/* realPath */.Ye)((0,external_node_path_.resolve)('.')), folder);
    }
    return undefined;
};
const workingDirectory = ({ command, values }, environment, inActions) => {
    const isSearched = !inActions &&
        values['working-directory'] === undefined &&
        values.config === undefined &&
        (0,table/* commandEntry */.Wv)(command).stage !== 'none' &&
        !configNames.some((name) => isFile(name));
    const folder = values['working-directory'] ?? ((isSearched && folderAbove(environment)) || '.');
    if (isFolder((0,external_node_path_.resolve)(folder)))
        return folder;
    throw new door_inputs/* UsageError */.eb({
        code: 'door/bad-value',
        message: `working-directory names no folder: ${folder}`,
        hint: 'Name an existing folder; in a workflow it is relative to the checkout.',
    });
};
const configPath = (inputs, base, checkout) => {
    const given = inputs.command === 'init' ? configNames[0] : inputs.values.config;
    const named = given ?? configNames.find((name) => isFile((0,external_node_path_.join)(base, name))) ?? configNames[0] ?? '';
    const path = (0,external_node_path_.resolve)(base, named);
    const within = checkout === undefined ? '..' : (0,external_node_path_.relative)(checkout, path);
    const written = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.normalize)((0,external_node_path_.join)(base, named));
    return { file: within.startsWith('..') || (0,external_node_path_.isAbsolute)(within) ? written : within, path };
};
const unwritable = (folder, cause) => {
    const { code = 'no folder', message } = cause;
    const why = message.startsWith(code) ? code : message;
    return new refused/* Refused */.L({
        code: 'door/cannot-write',
        message: `Files cannot be written into ${folder} (${why}).`,
        hint: 'Give another output-dir, remove what stands in the way, or mend the permissions of that folder.',
        cause,
    });
};
const folderUser = ({ RUNNER_TEMP }) => ({
    process: process.pid,
    temporary: RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
});
const defaultFolder = (base) => (0,external_node_path_.join)(base, '.batch-job');
const chooseFolder = ({ command, values }, base, user) => {
    const given = values['output-dir'];
    const first = (0,external_node_path_.resolve)(given ?? defaultFolder(base));
    if (given !== undefined || user === undefined)
        return { path: first, end: () => { } };
    const inner = (0,external_node_path_.join)(first, [command, values.stage].filter(Boolean).join('-'));
    for (const path of [first, inner]) {
        const end = usePath(path, user.temporary, user.process);
        if (end !== undefined)
            return { path, end };
    }
    return { path: `${inner}-${user.process}`, end: () => { } };
};
const openOutputFolder = (inputs, base, bounds, { begins, user, known }) => {
    const names = (0,table/* commandEntry */.Wv)(inputs.command).files;
    const isUsed = begins && names.length > 0;
    const { path, end } = known ? { path: known, end: () => { } } : chooseFolder(inputs, base, isUsed ? user : undefined);
    const folder = (0,output_folder/* outputFolderAt */.l_)(path, bounds, (0,node_checkout/* realPath */.Ye)(configPath(inputs, base, undefined).path));
    const refusing = (work) => {
        try {
            return work();
        }
        catch (cause) {
            throw unwritable(path, cause);
        }
    };
    if (isUsed)
        refusing(() => folder.clear(names));
    return {
        path,
        write: async (files) => refusing(() => folder.write(files)),
        read: async (name) => folder.read(name),
        end,
    };
};
const outputPlaces = ({ values }, path, config) => {
    const names = [...new Set(Object.values(table/* commands */.Pi).flatMap(({ files }) => files))];
    const images = values['images-file'] && (0,external_node_path_.resolve)(values['images-file']);
    return [
        ...((0,inside/* isInside */.FK)(path, config) ? [] : [{ folder: path, names }]),
        ...(images ? [{ folder: (0,external_node_path_.dirname)(images), names: [(0,external_node_path_.basename)(images)] }] : []),
    ];
};
const clearOutputFolder = (environment, user) => {
    const given = (name) => environment[`INPUT_${name}`] || undefined;
    const command = given('COMMAND') ?? 'plan';
    const known = Object.entries(table/* commands */.Pi).filter(([name]) => name === command || !Object.hasOwn(table/* commands */.Pi, command));
    const base = given('WORKING-DIRECTORY') ?? '.';
    const path = (0,external_node_path_.resolve)(given('OUTPUT-DIR') ?? defaultFolder(base));
    try {
        if (given('OUTPUT-DIR') === undefined && isUsedByAnother(path, user.temporary, user.process))
            return;
        (0,output_folder/* outputFolderAt */.l_)(path, boundsOf(environment, base)).clear(known.flatMap(([, { files }]) => [...files]));
    }
    catch {
    }
};
const boundsOf = (environment, base) => ({
    workspace: (0,node_checkout/* workspaceOf */.B3)(environment),
    base: (0,node_checkout/* realPath */.Ye)(base),
});

;// CONCATENATED MODULE: ./lib/door/verification.js




const missing = (message, hint) => new refused/* Refused */.L({ code: 'door/missing-input', message, hint });
const trustedRootOf = ({ values }) => {
    const path = values['trusted-root'];
    if (path !== undefined)
        return path;
    throw missing('verify-images: ours needs trusted-root.', 'Write one by `gh attestation trusted-root > trusted-root.jsonl`, and give its path.');
};
const repositoryIn = (folder, environment) => {
    const repository = environment.GITHUB_REPOSITORY || (0,node_checkout/* repositoryOf */._M)(folder, environment);
    if (repository)
        return repository;
    throw missing('verify-images: ours needs to know the repository that builds, and neither GITHUB_REPOSITORY nor a remote of the clone on GitHub names it.', 'Run it in a workflow, or set GITHUB_REPOSITORY=owner/name.');
};
const workflowsOf = ({ values }, { GITHUB_WORKFLOW_REF: own }) => {
    const named = (0,door_inputs/* listed */.KE)(values['signer-workflow']);
    if (named.length > 0)
        return named;
    if (own)
        return [own];
    throw missing('verify-images: ours needs signer-workflow where no workflow runs.', 'Give the workflow that attests your images, such as owner/name/.github/workflows/deploy.yml@refs/heads/main.');
};
const verificationOf = (inputs, environment, folder) => {
    const { command, values } = inputs;
    const isRead = command !== 'help' && command !== 'version' && (0,door_inputs/* readBy */.as)(command).includes('verify-images');
    if (!isRead || values['verify-images'] !== 'ours')
        return undefined;
    const refused = (0,door_inputs/* collectRefusals */.Yn)();
    const server = ((0,node_checkout/* serverOf */.FN)(folder, environment) ?? 'https://github.com').replace(/\/$/, '');
    const trustedRoot = refused.try(() => trustedRootOf(inputs)) ?? '';
    const repository = refused.try(() => repositoryIn(folder, environment)) ?? '';
    const workflows = refused.try(() => workflowsOf(inputs, environment)) ?? [];
    refused.end();
    return {
        trustedRoot,
        bundles: (0,door_inputs/* listed */.KE)(values['attestation-bundles']),
        signer: {
            issuer: values['oidc-issuer'] ?? (0,issuer/* issuerOfServer */.eq)(server),
            repository: `${server}/${repository}`,
            repositoryId: environment.GITHUB_REPOSITORY_ID || undefined,
            workflows: workflows.map((workflow) => `${server}/${workflow}`),
        },
    };
};

;// CONCATENATED MODULE: ./lib/door/create-world.js






















const fromTop = (folder, name, environment) => (0,external_node_path_.relative)((0,node_checkout/* checkoutOf */.o5)(folder, environment) ?? folder, (0,external_node_path_.join)(folder, name)).replaceAll('\\', '/');
const displayPath = (path) => ((0,inside/* isInside */.FK)((0,external_node_path_.resolve)(''), path) ? (0,external_node_path_.relative)('', path) || '.' : path);
const createWorld = (given, environment, log, signal, entry = '') => {
    const refused = (0,door_inputs/* collectRefusals */.Yn)();
    const inputs = refused.try(() => withPublisher(given)) ?? given;
    const base = refused.try(() => workingDirectory(inputs, environment, log.inActions)) ?? '.';
    const stage = refused.try(() => stageInput(inputs, log.inActions)) ?? '';
    const region = refused.try(() => regionInput(inputs, environment)) ?? '';
    const verification = refused.try(() => verificationOf(inputs, environment, base));
    const reviewed = refused.try(() => reviewedInputsOf(inputs, environment));
    const bounds = boundsOf(environment, base);
    const begins = !(log.inActions && environment[`STATE_${stateNames.process}`]);
    const known = begins ? undefined : environment[`STATE_${stateNames.folder}`];
    const output = refused.try(() => openOutputFolder(inputs, base, bounds, { begins, user: folderUser(environment), known }));
    refused.end();
    if (begins)
        log.state(stateNames.folder, output.path);
    const checkout = log.inActions ? (environment.GITHUB_WORKSPACE ?? '.') : undefined;
    const { file, path } = configPath(inputs, base, checkout && (0,external_node_path_.resolve)(checkout));
    const config = configFileAt(path, bounds, log.inActions && isEmptyFolder(bounds.workspace));
    const root = config.folder;
    const pullRequest = pullRequestOf(inputs, environment);
    let workspace;
    let policy;
    const openFolder = () => {
        config.assertFolder();
        if (workspace !== undefined)
            return workspace;
        const top = (0,node_checkout/* checkoutOf */.o5)(root, environment);
        const git = async () => {
            const { repositoryReader } = await Promise.all(/* import() */[__nccwpck_require__.e(5885), __nccwpck_require__.e(8760)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5885));
            return top === undefined ? undefined : repositoryReader(top, environment, signal)();
        };
        workspace = (0,checkout_workspace/* openInCheckout */.Y8)(root, top, signal, git, outputPlaces(inputs, output.path, path));
        return workspace;
    };
    const { close: closeAws, ...aws } = awsPorts({ values: inputs.values, environment, log, signal, region, root });
    signal.addEventListener('abort', closeAws, { once: true });
    const world = {
        ...aws,
        ...dockerPorts({ values: inputs.values, environment, log, signal, root }),
        console: log.console,
        source: { file, name: (0,external_node_path_.basename)(path), path: fromTop(root, (0,external_node_path_.basename)(path), environment), read: config.read },
        get workspace() {
            return openFolder();
        },
        now: () => new Date(),
        offline: isOffline(inputs, environment),
        ...gitHubPorts({
            values: inputs.values,
            environment,
            signal,
            pullRequest,
            server: () => (0,node_checkout/* serverOf */.FN)(root, environment),
        }),
        policy: () => {
            policy ??= policyFile({ inputs, environment, root, signal });
            return policy;
        },
        eventName: environment.GITHUB_ACTIONS === 'true' ? environment.GITHUB_EVENT_NAME : undefined,
        pullEvent: () => readPullEvent(environment),
        get code() {
            return environment.GITHUB_ACTIONS === 'true' ? (0,github_event/* codeOfEvent */.DG)(environment) : 'own';
        },
        output: displayPath(output.path),
        base: async () => {
            const { gitBaseBranch } = await Promise.all(/* import() */[__nccwpck_require__.e(5885), __nccwpck_require__.e(2437)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62252));
            return gitBaseBranch({ path, real: (0,external_node_path_.join)(root, (0,external_node_path_.basename)(path)) }, environment, openFolder, signal);
        },
        checkout: async () => {
            const { gitCheckout } = await __nccwpck_require__.e(/* import() */ 3478).then(__nccwpck_require__.bind(__nccwpck_require__, 53478));
            return gitCheckout(root, environment, signal);
        },
        programs: async () => {
            const { repositoryPrograms } = await __nccwpck_require__.e(/* import() */ 1913).then(__nccwpck_require__.bind(__nccwpck_require__, 31913));
            return repositoryPrograms({
                allowed: inputs.values['allow-custom-directives'] === 'true',
                environment,
                root,
                workspace: world.workspace,
                temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
                signal,
            });
        },
        print: log.print,
        write: async (files) => {
            signal.throwIfAborted();
            await output.write(files);
        },
        written: output.read,
        given: async (named, most) => {
            const file = (0,external_node_path_.resolve)(named);
            return (0,output_folder/* outputFolderAt */.l_)((0,external_node_path_.dirname)(file), bounds).read((0,external_node_path_.basename)(file), most);
        },
        elapsed: () => performance.now(),
        get stopped() {
            return signal.aborted;
        },
        create: async (files) => {
            signal.throwIfAborted();
            const folder = world.workspace.root;
            return createFilesIn((0,node_checkout/* checkoutOf */.o5)(folder, environment) ?? folder)(files);
        },
    };
    const { inActions } = log;
    const close = () => {
        closeAws();
        output.end();
    };
    const place = { root, stage, region, entry, inActions, pullRequest, verification, reviewed };
    return { world, close, ...requestsOf(inputs, environment, place) };
};

;// CONCATENATED MODULE: ./lib/door/fork-role.js


const roleOfForkNote = ({ command, values }, environment) => {
    if (command === 'help' || command === 'version' || (0,table/* commandEntry */.Wv)(command).aws !== 'if-credentials')
        return undefined;
    const hasToken = environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (values['role-to-assume'] === undefined || hasToken || (0,github_event/* codeOfEvent */.DG)(environment) !== 'fork')
        return undefined;
    return {
        severity: 'note',
        title: 'github/no-id-token',
        message: `A pull request of a fork gets no OIDC token, so role-to-assume is not assumed: ${command} works without AWS, and compares with the base branch.`,
    };
};
const withoutRole = (inputs) => {
    const { 'role-to-assume': _, ...values } = inputs.values;
    return { ...inputs, values };
};

;// CONCATENATED MODULE: ./lib/door/help.js


const headings = {
    config: 'Config and stage',
    change: 'The change',
    run: 'The run',
    aws: 'AWS',
    github: 'GitHub',
};
const [narrowest, widest] = [72, 110];
const wrapped = (text, width) => {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
};
const help_table = (rows, columns) => {
    const width = Math.max(...rows.map(([name]) => name.length)) + 4;
    return rows.flatMap(([name, says]) => wrapped(says, columns - width).map((line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(width)}${line}`));
};
const flagText = ({ says, allowed, requiredBy, notWith }, command) => {
    const isRequired = command !== undefined && (requiredBy?.includes(command) ?? false);
    const other = command && notWith?.[command];
    const required = other === undefined ? 'Required.' : `Required without --${other}.`;
    return [isRequired ? required : '', says, allowed ? `Allowed: ${allowed}.` : ''].filter(Boolean).join(' ');
};
const flagLines = (command, columns) => {
    const rules = Object.entries(input_rules/* inputRules */.s);
    const read = rules.filter(([, rule]) => command === undefined || (rule.for?.includes(command) ?? true));
    const rank = ([, { requiredBy }]) => (command && requiredBy?.includes(command) ? 0 : 1);
    return Object.keys(headings).flatMap((group) => {
        const own = read.filter(([, rule]) => rule.group === group).sort((a, b) => rank(a) - rank(b));
        if (own.length === 0)
            return [];
        const rows = own.map(([name, rule]) => [`--${name}`, flagText(rule, command)]);
        return ['', headings[group], ...help_table(rows, columns)];
    });
};
const examples = [
    'batch-job validate',
    'batch-job plan --stage dev --base-ref main',
    'batch-job deploy --stage dev --aws-region eu-central-1',
];
const helpText = (command, terminal = 80) => {
    const columns = Math.min(widest, Math.max(narrowest, terminal));
    const beginning = command
        ? [
            `batch-job ${command} ${requiredFlags(command)}[--name value …]`,
            '',
            ...wrapped(table/* commands */.Pi[command].says, columns),
        ]
        : [
            'batch-job <command> [--name value …]',
            '',
            'Commands',
            ...help_table(Object.entries(table/* commands */.Pi).map(([name, { says }]) => [name, says]), columns),
            '',
            'Examples',
            ...examples.map((example) => `  ${example}`),
            '',
            ...wrapped('`batch-job <command> --help` shows the flags of one command, `batch-job --version` the version.', columns),
        ];
    return [...beginning, ...flagLines(command, columns), ''].join('\n');
};
const requiredFlags = (command) => Object.entries(input_rules/* inputRules */.s)
    .filter(([, { requiredBy }]) => requiredBy?.includes(command))
    .map(([name, { notWith }]) => {
    const other = notWith?.[command];
    return other === undefined ? `--${name} <${name}> ` : `(--${name} <${name}> | --${other}) `;
})
    .join('');

;// CONCATENATED MODULE: ./lib/door/masks.js
const secretVariables = [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'GITHUB_TOKEN',
    'INPUT_GITHUB-TOKEN',
];
const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
const shortest = 4;
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
const proxySecrets = (address) => {
    const [, user = '', written = ''] = /^([^:@]*):(.*)@/.exec(address.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')) ?? [];
    const meant = decoded(written);
    return written === '' ? [] : [written, meant, Buffer.from(`${decoded(user)}:${meant}`).toString('base64')];
};
const credentialsIn = (environment) => {
    const found = [
        ...secretVariables.map((name) => environment[name] ?? ''),
        ...proxyVariables.flatMap((name) => proxySecrets(environment[name] ?? '')),
    ];
    return [...new Set(found)].filter((secret) => secret.trim().length >= shortest);
};

;// CONCATENATED MODULE: ./lib/door/post-step.js





const warningsOf = (problem) => {
    if (problem instanceof door_inputs/* InputErrors */.G)
        return problem.refusals.map(({ code, message }) => [code, message]);
    return [problem instanceof refused/* Refused */.L ? [problem.code, problem.message] : ['door/stopped', String(problem)]];
};
const limit = 60_000;
const runPostStep = async (invocation, log) => {
    const { environment, signal } = invocation;
    if (environment[`STATE_${stateNames.ended}`])
        return;
    let door;
    try {
        const { removeLeftFolders } = await __nccwpck_require__.e(/* import() */ 2694).then(__nccwpck_require__.bind(__nccwpck_require__, 2694));
        for (const folder of [environment.RUNNER_TEMP, (0,external_node_os_.tmpdir)()])
            await removeLeftFolders(folder, environment[`STATE_${stateNames.process}`]);
        const inputs = (0,door_inputs/* readEnvironment */.Qo)(environment);
        const { command } = inputs;
        if (!['plan', 'deploy', 'preview', 'rollback'].includes(command ?? ''))
            return;
        const patience = AbortSignal.any([signal, AbortSignal.timeout(limit)]);
        door = (invocation.createWorld ?? createWorld)(inputs, environment, log, patience, invocation.entry);
        const { finishCutOffRun } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7195), __nccwpck_require__.e(3416), __nccwpck_require__.e(1737)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21737));
        const changeSet = environment[`STATE_${stateNames.changeSet}`];
        const request = { ...door.request, comment: door.comment };
        if (command !== 'preview')
            return await finishCutOffRun(door.world, request, { command, changeSet });
        const { finishCutOffPreview } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(2776), __nccwpck_require__.e(1207), __nccwpck_require__.e(8192), __nccwpck_require__.e(647), __nccwpck_require__.e(7195), __nccwpck_require__.e(3416), __nccwpck_require__.e(7048)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87048));
        await finishCutOffPreview(door.world, request, door.previews);
    }
    catch (problem) {
        for (const [title, message] of warningsOf(problem))
            log.console.annotate({ severity: 'warning', title, message: `After the run: ${message}` });
    }
    finally {
        door?.close();
    }
};

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __nccwpck_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/secret-lines.js
var secret_lines = __nccwpck_require__(71528);
;// CONCATENATED MODULE: ./lib/door/redacting-log.js


const unredacted = 'outputs';
const redactedOutput = (value) => {
    if (!/^[[{]/.test(value))
        return (0,secret/* redacted */.pc)(value);
    try {
        return JSON.stringify((0,secret/* redactedDeep */.Bb)(JSON.parse(value)));
    }
    catch {
        return (0,secret/* redacted */.pc)(value);
    }
};
const redactingConsole = ({ console, inActions }, onSummary) => {
    const ofLine = (0,secret_lines/* lineRedactor */.t)();
    return {
        group: (title, work) => console.group((0,secret/* redacted */.pc)(title), work),
        info: (line) => console.info(ofLine(line)),
        status: (line) => console.status?.(line === undefined ? line : (0,secret/* redacted */.pc)(line)),
        annotate: (annotation) => console.annotate({ ...annotation, title: (0,secret/* redacted */.pc)(annotation.title), message: (0,secret/* redacted */.pc)(annotation.message) }),
        summary: (markdown) => {
            onSummary();
            if (inActions)
                console.summary((0,secret/* redacted */.pc)(markdown));
        },
        output: (name, value) => console.output(name, name === unredacted ? value : redactedOutput(value)),
    };
};
const redactingLog = (log) => {
    let hasSummary = false;
    return {
        ...log,
        console: redactingConsole(log, () => {
            hasSummary = true;
        }),
        lines: (text) => log.lines((0,secret/* redacted */.pc)(text)),
        print: (...[text, ...rest]) => log.print(...[log.inActions ? (0,secret/* redacted */.pc)(text) : text, ...rest]),
        hasSummary: () => hasSummary,
    };
};

// EXTERNAL MODULE: ./lib/diagnostics/render.js
var render = __nccwpck_require__(41002);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __nccwpck_require__(11984);
;// CONCATENATED MODULE: ./lib/door/report-end.js









const mostAnnotations = 200;
const annotateDiagnostics = ({ console }, { diagnostics, located }, file) => {
    const placed = (0,render/* placeDiagnostics */.Y)(diagnostics, located)
        .sort((a, b) => Number((0,diagnostic/* isError */.bJ)(b.diagnostic)) - Number((0,diagnostic/* isError */.bJ)(a.diagnostic)))
        .slice(0, mostAnnotations);
    for (const { diagnostic, position } of placed) {
        const { code, severity, sentence, hint } = diagnostic;
        const message = hint === undefined ? sentence : `${sentence}\n${hint}`;
        console.annotate({ severity, title: code, message, file, ...position });
    }
    console.output('diagnostics', JSON.stringify((0,diagnostics_file/* diagnosticRows */.p$)(placed, file)));
};
const diagnosticsOutput = (inputs, file) => ({
    file,
    format: ((inputs?.command === 'validate' && inputs.values.format) || 'text'),
    isResult: inputs?.command === 'validate',
});
const printRows = async (log, rows, format) => {
    const { sarifFile } = await __nccwpck_require__.e(/* import() */ 1592).then(__nccwpck_require__.bind(__nccwpck_require__, 61592));
    log.print(format === 'json' ? (0,diagnostics_file/* rowsFile */.UI)(rows) : sarifFile(rows, version/* version */.r), 'json');
};
const reportDiagnostics = async (log, ended, output) => {
    const { diagnostics, located } = ended;
    const { format, isResult } = output;
    const file = located?.file ?? output.file ?? '';
    if (log.inActions)
        annotateDiagnostics(log, ended, file);
    if (format !== 'text')
        return printRows(log, (0,diagnostics_file/* resultRows */.FA)(ended, file), format);
    if (diagnostics.length === 0)
        return;
    const text = `${(0,render/* renderDiagnostics */.D)(diagnostics, located, file)}\n${(0,plain_text/* tallyOf */.sv)(diagnostics)}`;
    if (isResult)
        log.print(`${(0,secret/* redacted */.pc)(text)}\n`, 'text');
    else
        log.lines(text);
};
const ofTheFile = new Set(['source/missing-file', 'source/not-a-file', 'source/too-large', 'source/outside']);
const reportRefusal = (log, { code, message, hint, reason }, file) => {
    const place = file !== undefined && ofTheFile.has(code) ? { file, line: 1, column: 1 } : {};
    log.console.annotate({ severity: 'error', title: code, message: `${message}\n${hint}`, ...place });
    log.console.output('failure-reason', `${code}: ${reason}`);
};
const refusalsIn = (problem) => {
    if (problem instanceof door_inputs/* InputErrors */.G)
        return problem.refusals;
    return problem instanceof refused/* Refused */.L ? [problem] : [];
};
const reportProblem = async (log, problem, output) => {
    const { file, format } = output;
    if (problem instanceof diagnostics_error/* DiagnosticsError */.H && file !== undefined) {
        await reportDiagnostics(log, problem, output);
        const first = problem.diagnostics.find(diagnostic/* isError */.bJ);
        log.console.output('failure-reason', `${first?.code}: ${first?.sentence}`);
        return 1;
    }
    const refusals = refusalsIn(problem);
    if (refusals.length > 0) {
        for (const refusal of refusals)
            reportRefusal(log, refusal, file);
        if (format !== 'text')
            await printRows(log, refusals.map((refusal) => (0,diagnostics_file/* refusalRow */.bz)(refusal, file)), format);
        return !log.inActions && refusals.some((refusal) => refusal instanceof door_inputs/* UsageError */.eb) ? 2 : 1;
    }
    log.lines(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
    log.lines('This is a bug of batch-job-action. Please report it with the lines above.');
    return 70;
};

;// CONCATENATED MODULE: ./lib/door/short-credentials.js

const defaultWait = 180;
const shortCredentialsNote = ({ command, values }, { AWS_ACCESS_KEY_ID, AWS_PROFILE, AWS_CREDENTIAL_EXPIRATION = '' }, now) => {
    const isRenewed = values['role-to-assume'] !== undefined || !AWS_ACCESS_KEY_ID || AWS_PROFILE;
    if (isRenewed || !(0,table/* commandEntry */.Wv)(command).changesStack)
        return undefined;
    const left = Math.floor((Date.parse(AWS_CREDENTIAL_EXPIRATION) - now.getTime()) / 60_000);
    const wait = values['wait-minutes'] === undefined ? defaultWait : Number(values['wait-minutes']);
    if (Number.isNaN(left) || left >= wait)
        return undefined;
    return {
        severity: 'warning',
        title: 'aws/expired-credentials',
        message: `The credentials in the environment hold for ${Math.max(0, left)} minutes more, and an operation is followed for up to ${wait}. One that takes longer goes on in AWS, and this run fails; run it again with new credentials then. Give role-to-assume, whose session is renewed, or a shorter wait-minutes.`,
    };
};

;// CONCATENATED MODULE: ./lib/door/step-summary.js



const reports = (command) => (0,table/* commandEntry */.Wv)(command).files.includes('report.md');
const summarize = async ({ console }, command, problems) => {
    const { problemsMarkdown } = await Promise.all(/* import() */[__nccwpck_require__.e(2776), __nccwpck_require__.e(7195), __nccwpck_require__.e(8896)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58896));
    console.summary(problemsMarkdown(command, problems));
};
const summarizeEnd = async (log, command, ended) => {
    const isSilent = ended.diagnostics.length === 0 && command !== 'validate';
    if (!log.inActions || reports(command) || isSilent)
        return;
    const { problemsIn } = await Promise.all(/* import() */[__nccwpck_require__.e(2776), __nccwpck_require__.e(7195), __nccwpck_require__.e(8896)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58896));
    await summarize(log, command, problemsIn(ended, ended.located?.file ?? ''));
};
const summarizeProblem = async (log, begun, problem, file = '') => {
    const command = begun?.command;
    if (!log.inActions || (command !== undefined && reports(command) && log.hasSummary()))
        return;
    if (problem instanceof diagnostics_error/* DiagnosticsError */.H) {
        const { problemsIn } = await Promise.all(/* import() */[__nccwpck_require__.e(2776), __nccwpck_require__.e(7195), __nccwpck_require__.e(8896)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58896));
        await summarize(log, command, problemsIn(problem, file));
        return;
    }
    const refusals = refusalsIn(problem);
    if (refusals.length === 0)
        return;
    await summarize(log, command, refusals.map(({ code, message, hint }) => ({ code, severity: 'error', sentence: message, hint })));
};

// EXTERNAL MODULE: ./lib/schema/aws-values.js
var aws_values = __nccwpck_require__(64829);
// EXTERNAL MODULE: ./lib/schema/written-number.js
var written_number = __nccwpck_require__(20644);
;// CONCATENATED MODULE: ./lib/door/tags-input.js




const keyForm = new RegExp(aws_values/* tagKey */.E4.pattern, 'u');
const valueForm = new RegExp(aws_values/* tagValue */.EZ.pattern, 'u');
const tags_input_most = 45;
const tags_input_textOf = (value) => ((0,written_number/* isWrittenNumber */.LT)(value) ? (0,written_number/* textOfNumber */.ez)(value) : String(value));
const faultOf = (name, value) => {
    if (/^aws:/i.test(name))
        return `The tag ${(0,visible/* literal */.eu)(name)} begins with aws:, which AWS keeps for itself.`;
    if (/^batch-job:/i.test(name))
        return `The tag ${(0,visible/* literal */.eu)(name)} begins with batch-job:, as the tags of the stack do.`;
    if (name.length > aws_values/* tagKey */.E4.maxLength)
        return `The key of the tag ${(0,visible/* literal */.eu)(name)} has ${name.length} characters.`;
    if (!keyForm.test(name))
        return `The key of the tag ${(0,visible/* literal */.eu)(name)} has a character that AWS refuses, or none.`;
    if (!['string', 'number', 'boolean'].includes(typeof value))
        return `The tag ${(0,visible/* literal */.eu)(name)} has no text as its value.`;
    const text = tags_input_textOf(value);
    if (text.length > aws_values/* tagValue */.EZ.maxLength)
        return `The value of the tag ${(0,visible/* literal */.eu)(name)} has ${text.length} characters.`;
    if (!valueForm.test(text))
        return `The value of the tag ${(0,visible/* literal */.eu)(name)} has a character that AWS refuses.`;
    return undefined;
};
const readTags = async (text) => {
    const map = await (0,door_inputs/* readMap */.l8)('tags', text, '{team: data, cost-center: 42}');
    const names = Object.keys(map);
    const faults = names.flatMap((name, index) => {
        const same = names.slice(0, index).find((other) => other.toLowerCase() === name.toLowerCase());
        const twice = same && `The tags ${(0,visible/* literal */.eu)(same)} and ${(0,visible/* literal */.eu)(name)} differ only in case, which IAM does not tell apart.`;
        return faultOf(name, map[name]) ?? twice ?? [];
    });
    const tooMany = names.length > tags_input_most ? [`There are ${names.length} tags, and AWS takes ${tags_input_most} beside those of the stack.`] : [];
    const errors = [...faults, ...tooMany].map((fault) => new door_inputs/* UsageError */.eb({
        code: 'door/bad-value',
        message: `tags: ${fault}`,
        hint: `Allowed: keys of 1 to ${aws_values/* tagKey */.E4.maxLength} and values of 0 to ${aws_values/* tagValue */.EZ.maxLength} letters, digits, spaces and _.:/=+-@.`,
    }));
    if (errors.length > 0)
        throw new door_inputs/* InputErrors */.G(errors);
    return Object.fromEntries(names.map((name) => [name, tags_input_textOf(map[name])]));
};

;// CONCATENATED MODULE: ./lib/door/door.js






















const withProfileRegion = async (inputs, environment, inActions) => {
    if (inActions || isOffline(inputs, environment) || !isWithoutRegion(inputs, environment))
        return environment;
    const { profileRegion } = await __nccwpck_require__.e(/* import() */ 2164).then(__nccwpck_require__.bind(__nccwpck_require__, 72164));
    const region = await profileRegion();
    return region === undefined ? environment : { ...environment, AWS_REGION: region };
};
const versionText = () => `batch-job-action ${version/* version */.r} (Node ${process.version})\n`;
const runCommand = async ({ command, values }, door) => {
    const [variables, tags] = [await (0,door_inputs/* readVariables */.Ch)(values.variables), await readTags(values.tags)];
    const request = { ...door.request, variables, tags };
    return (0,table/* commandEntry */.Wv)(command).run(door.world, { ...door, request });
};
const isWritten = (command, file) => (0,table/* commandEntry */.Wv)(command).files.includes(file);
const writeDiagnostics = async (command, { world }, ended) => {
    if (isWritten(command, 'diagnostics.sarif') && ended.located !== undefined) {
        const { writeSarif } = await __nccwpck_require__.e(/* import() */ 3158).then(__nccwpck_require__.bind(__nccwpck_require__, 33158));
        await writeSarif(world, ended);
    }
    if (!isWritten(command, 'diagnostics.json'))
        return;
    const files = { 'diagnostics.json': (0,diagnostics_file/* diagnosticsFile */.TL)(ended) };
    if ((0,table/* commandEntry */.Wv)(command).changesStack)
        await (0,try_after_change/* tryAfterChange */.u)(world, 'The stack is changed, but diagnostics.json is missing', () => world.write(files));
    else
        await world.write(files);
};
const writeErrors = async ({ inActions }, inputs, door, cause) => {
    if (!inActions || inputs === undefined || door === undefined || !(cause instanceof diagnostics_error/* DiagnosticsError */.H))
        return;
    if (cause.located === undefined || !isWritten(inputs.command, 'diagnostics.sarif'))
        return;
    const { writeSarif } = await __nccwpck_require__.e(/* import() */ 3158).then(__nccwpck_require__.bind(__nccwpck_require__, 33158));
    await writeSarif(door.world, { diagnostics: cause.diagnostics, located: cause.located });
};
const reportAllOf = async (log, door, inputs, ended) => {
    const { diagnostics, located } = ended;
    if (!log.inActions || door === undefined || diagnostics === undefined || diagnostics.length <= 10)
        return;
    const { world, comment, request } = door;
    const { reportCheck } = await __nccwpck_require__.e(/* import() */ 1342).then(__nccwpck_require__.bind(__nccwpck_require__, 21342));
    const stage = request.stage === '' ? '' : ` (${request.stage})`;
    await reportCheck(world, comment, `batch-job ${inputs?.command}${stage}`, { diagnostics, located });
};
const readStep = (environment, { annotate }) => {
    try {
        const inputs = (0,door_inputs/* readEnvironment */.Qo)(environment);
        const note = roleOfForkNote(inputs, environment);
        if (note === undefined)
            return inputs;
        annotate(note);
        return withoutRole(inputs);
    }
    catch (problem) {
        clearOutputFolder(environment, folderUser(environment));
        throw problem;
    }
};
const stopOf = (inputs) => (inputs?.command === 'build' ? stopped/* stoppedBuild */._ : stopped/* stopped */.c);
const enter = async (invocation) => {
    const { words, environment, signal } = invocation;
    const log = redactingLog(await openLog(invocation, words, environment));
    for (const secret of credentialsIn(environment))
        log.mask(secret);
    if (log.inActions && environment[`STATE_${stateNames.process}`]) {
        await runPostStep(invocation, log);
        return 0;
    }
    let inputs;
    let door;
    log.state(stateNames.process, String(invocation.process ?? 0));
    try {
        inputs = log.inActions ? readStep(environment, log.console) : (0,door_inputs/* readArguments */.lR)(words);
        if (inputs.command === 'help' || inputs.command === 'version') {
            log.print(inputs.command === 'help' ? helpText(inputs.help, invocation.columns?.()) : versionText(), 'text');
            return 0;
        }
        const known = await withProfileRegion(inputs, environment, log.inActions);
        door = (invocation.createWorld ?? createWorld)(inputs, known, log, signal, invocation.entry);
        for (const note of [log.inActions ? undefined : unreadNote(inputs), regionNote(inputs, known)])
            if (note !== undefined)
                log.console.info(note);
        const short = shortCredentialsNote(inputs, known, door.world.now());
        if (short !== undefined)
            log.console.annotate(short);
        signal.throwIfAborted();
        const ended = await runCommand(inputs, door);
        signal.throwIfAborted();
        const output = diagnosticsOutput(inputs, door.world.source.file);
        await reportDiagnostics(log, ended, output);
        await reportAllOf(log, door, inputs, ended);
        await summarizeEnd(log, inputs.command, ended);
        await writeDiagnostics(inputs.command, door, ended);
        if (ended.refusal)
            return await reportProblem(log, ended.refusal, { ...output, format: 'text' });
        return ended.diagnostics.some(diagnostic/* isError */.bJ) ? 1 : 0;
    }
    catch (problem) {
        const output = diagnosticsOutput(inputs, door?.world.source.file);
        const cause = signal.aborted ? stopOf(inputs) : problem;
        await summarizeProblem(log, door && inputs, cause, output.file);
        const code = await reportProblem(log, cause, output);
        await reportAllOf(log, door, inputs, cause);
        await writeErrors(log, inputs, door, cause);
        return code;
    }
    finally {
        door?.close();
        if (!signal.aborted)
            log.state(stateNames.ended, 'true');
    }
};


/***/ }),

/***/ 95842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ inputRules)
});

// EXTERNAL MODULE: ./lib/commands/table.js
var table = __nccwpck_require__(82518);
// EXTERNAL MODULE: ./lib/door/input-values.js
var input_values = __nccwpck_require__(54991);
;// CONCATENATED MODULE: ./lib/door/drift-input-rules.js

const driftInputRules = {
    'drift-issue': {
        group: 'github',
        says: 'Whether one issue per stack is opened, updated and closed by what drifted; its job needs issues: write. Default: true; at a prompt false.',
        kind: 'text',
        for: ['drift'],
        ...input_values/* trueOrFalse */.dt,
    },
    'fail-on-drift': {
        group: 'change',
        says: 'Whether drift fails the run. Default: false.',
        kind: 'text',
        for: ['drift'],
        ...input_values/* trueOrFalse */.dt,
    },
    'drift-ignore': {
        group: 'change',
        says: 'What may drift, one rule a line: <resource> [/Property/path] until <YYYY-MM-DD>: <reason>.',
        kind: 'text',
        for: ['drift'],
    },
    remediate: {
        group: 'change',
        says: 'Whether resources that drifted are brought back to the deployed template, through the gates of deploy. Default: false.',
        kind: 'text',
        for: ['drift'],
        ...input_values/* trueOrFalse */.dt,
    },
};

;// CONCATENATED MODULE: ./lib/door/plan-input-rules.js

const planInputRules = {
    'base-ref': {
        group: 'config',
        says: 'Without credentials: the commit, tag or branch to compare with. Default: the base branch of a pull request.',
        kind: 'text',
        for: ['plan'],
        pattern: /^(?!-)[\w./@{}^~+-]{1,255}$/,
        allowed: 'a commit, tag or branch',
    },
    'fail-on-blocked': {
        group: 'change',
        says: 'Whether a plan fails that deploy would refuse, since data or work could be lost and no input allows it. Default: true.',
        kind: 'text',
        for: ['plan'],
        ...input_values/* trueOrFalse */.dt,
    },
    'policy-file': {
        group: 'config',
        says: 'A YAML file with rules that a pull request cannot weaken: a path from the top of the repository, read from the base branch, and by deploy from the default branch; or owner/repository/path@ref. In a workflow, and from another repository, it is read by github-token. Refused if it cannot be read.',
        kind: 'text',
        for: ['validate', 'compile', 'build', 'plan', 'deploy', 'preview'],
        pattern: /^(?![-/])(?!.*(?:^|\/)\.\.?(?:\/|$))[^\s@\\:]{1,1000}(?:@[^\s@\\:]{1,255})?$/,
        allowed: 'a path from the top of the repository, without ./ or ../, or owner/repository/path@ref',
    },
};

;// CONCATENATED MODULE: ./lib/door/preview-input-rules.js
const previewInputRules = {
    'preview-label': {
        group: 'change',
        says: 'The label that a pull request needs for a preview. Default: none is needed.',
        kind: 'text',
        for: ['preview'],
        pattern: /^.{1,50}$/,
        allowed: 'the name of a label, up to 50 characters',
    },
    'smoke-run': {
        group: 'change',
        says: 'The jobs that preview starts once the preview is deployed, one after the other; one that fails makes the command fail. Default: none.',
        kind: 'list',
        for: ['preview'],
        pattern: /^[a-zA-Z][a-zA-Z0-9]{0,59}$/,
        allowed: 'names of jobs in the config',
    },
    'smoke-run-minutes': {
        group: 'change',
        says: 'In how many minutes all smoke runs together have to end; one that goes on for longer is stopped. Default: 30.',
        kind: 'text',
        for: ['preview'],
        pattern: /^[1-9]\d{0,2}$/,
        allowed: 'whole minutes, 1 to 999',
    },
    'preview-ttl-hours': {
        group: 'change',
        says: 'How many hours a preview may stand after its last deployment; sweep deletes it then. Default: until its pull request is closed.',
        kind: 'text',
        for: ['deploy', 'preview', 'sweep'],
        pattern: /^[1-9]\d{0,4}$/,
        allowed: 'whole hours, 1 to 99999',
    },
    'preview-idle-hours': {
        group: 'change',
        says: 'After how many hours without a deployment and a run a preview is removed; a comment warns first. Default: never.',
        kind: 'text',
        for: ['sweep'],
        pattern: /^[1-9]\d{0,4}$/,
        allowed: 'whole hours, 1 to 99999',
    },
    'image-keep-days': {
        group: 'change',
        says: 'For how many days sweep keeps an image that no job uses. Default: 30.',
        kind: 'text',
        for: ['sweep'],
        pattern: /^[1-9]\d{0,3}$/,
        allowed: 'whole days, 1 to 9999',
    },
};

// EXTERNAL MODULE: ./lib/packaging/build-secrets.js
var build_secrets = __nccwpck_require__(18551);
// EXTERNAL MODULE: ./lib/stage/image-registry.js
var image_registry = __nccwpck_require__(57959);
;// CONCATENATED MODULE: ./lib/door/publishing-input-rules.js



const publishing = ['build', ...input_values/* deploying */.Cp.filter((name) => name !== 'plan')];
const building = [...publishing, 'run'];
const verifying = input_values/* proposing */.go.filter((name) => name !== 'plan');
const publishingInputRules = {
    'push-role-to-assume': {
        group: 'aws',
        says: 'ARN of the role that publishes images and code, assumed by the OIDC token: deploy builds with it before it assumes role-to-assume. Several are assumed one after the other, as those of role-to-assume.',
        kind: 'text',
        for: publishing,
        ...input_values/* roleArns */.de,
    },
    'image-registry': {
        group: 'aws',
        says: 'The registry of ECR that images are pushed to and pulled from, in another account or region. Default: that of the account and region of the stack.',
        kind: 'text',
        for: ['validate', 'compile', 'build', ...input_values/* proposing */.go, 'drift'],
        pattern: image_registry/* privateRegistry */.JL,
        allowed: 'the host of a private registry, <account>.dkr.ecr.<region>.amazonaws.com',
    },
    'build-concurrency': {
        group: 'change',
        says: 'How many images are built at the same time. Default: as many as the runner has processor cores.',
        kind: 'text',
        for: publishing,
        pattern: /^[1-9]\d?$/,
        allowed: 'a whole number, 1 to 99',
    },
    'build-secrets': {
        group: 'change',
        says: 'Secrets of builds, one a line: npmrc=NPMRC takes an environment variable, npmrc=./ci/.npmrc a file. Docker hands them to the commands that mount them, such as the installation of packages; they are part of no image, log or tag.',
        kind: 'list',
        for: building,
        pattern: build_secrets/* buildSecretPattern */.nE,
        allowed: 'lines of id=VARIABLE or id=path/to/file',
    },
    'build-ssh': {
        group: 'change',
        says: 'SSH agents or keys of builds, one a line, for Dockerfiles with RUN --mount=type=ssh: default takes the agent of SSH_AUTH_SOCK, id=path a socket or a key.',
        kind: 'list',
        for: building,
        pattern: /^[A-Za-z0-9_][\w.-]{0,127}(=\S.{0,4094})?$/,
        allowed: 'default, or lines of id=path',
    },
    'build-cache': {
        group: 'change',
        says: 'Where layers of builds are kept for later runs: gha, the cache of GitHub Actions; registry, a repository of ECR, for images alone; or none. Both need a builder such as docker/setup-buildx-action makes. Default: none.',
        kind: 'text',
        for: publishing,
        pattern: /^(none|gha|registry)$/,
        allowed: 'none, gha, registry',
    },
    'images-file': {
        group: 'change',
        says: 'The images.json of a build of the same commit, whose images are deployed: then nothing is built.',
        kind: 'text',
        for: input_values/* deploying */.Cp,
    },
    'build-attestations': {
        group: 'change',
        says: 'What BuildKit adds to each image that is built, where it can: provenance, sbom or both. An image then is an index, with another digest in each build. Default: nothing.',
        kind: 'list',
        for: publishing,
        pattern: /^(provenance|sbom)$/,
        allowed: 'provenance, sbom',
    },
    'linked-artifacts': {
        group: 'github',
        says: "Whether images are recorded on the page of linked artifacts of the repository's organization: where a push stored them, and which job of which stage runs them. Needs artifact-metadata: write. Default: false.",
        kind: 'text',
        for: [...(publishing ?? []), 'rollback', 'destroy', 'sweep'],
        ...input_values/* trueOrFalse */.dt,
    },
    'verify-images': {
        group: 'change',
        says: 'Which images are verified before anything is changed: none; or ours, those that build publishes, each of which then needs an attestation by a workflow of the repository. Default: none.',
        kind: 'text',
        for: verifying,
        pattern: /^(none|ours)$/,
        allowed: 'none, ours',
    },
    'trusted-root': {
        group: 'change',
        says: 'With verify-images: the file with the trusted roots of Sigstore, as `gh attestation trusted-root` prints them.',
        kind: 'text',
        for: verifying,
    },
    'signer-workflow': {
        group: 'change',
        says: "With verify-images: workflows whose attestations count, each as owner/name/.github/workflows/file.yml, with @ and a ref or on any. Default: the run's own, on its ref.",
        kind: 'list',
        for: verifying,
        pattern: /^[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/[\w.-]{1,200}\.ya?ml(@\S{1,250})?$/,
        allowed: 'paths such as acme/ci/.github/workflows/build.yml',
    },
    'attestation-bundles': {
        group: 'change',
        says: 'With verify-images: files with attestations, as actions/attest and `gh attestation download` write them. Default: those that GitHub keeps, which needs attestations: read.',
        kind: 'list',
        for: verifying,
    },
};

;// CONCATENATED MODULE: ./lib/door/reviewed-input-rules.js

const reviewedInputRules = {
    'plan-file': {
        group: 'change',
        says: 'The plan.json of a plan in the same run, which was reviewed. Default: the plan in the newest comment of the pull request whose merge made the commit.',
        kind: 'text',
        for: ['deploy'],
    },
    'on-plan-mismatch': {
        group: 'change',
        says: 'What happens where the change is not the reviewed one: fail, before anything is changed; report, in log and report; or ignore, where no plan is looked for. Default: fail, where a reviewed plan was found.',
        kind: 'text',
        for: ['deploy'],
        pattern: /^(fail|report|ignore)$/,
        allowed: 'fail, report, ignore',
    },
    'require-plan': {
        group: 'change',
        says: 'Whether a change without a reviewed plan is refused. Needs actions: read and pull-requests: read. Default: false.',
        kind: 'text',
        for: ['deploy'],
        ...input_values/* trueOrFalse */.dt,
    },
    'plan-workflow': {
        group: 'change',
        says: "The workflow whose plans count as reviewed: .github/workflows/plan.yml. Default: the run's own.",
        kind: 'text',
        for: ['deploy'],
        pattern: /^\.github\/workflows\/[^\s@/\\]{1,200}\.ya?ml$/,
        allowed: 'the path of a workflow file, .github/workflows/<name>.yml',
    },
};

;// CONCATENATED MODULE: ./lib/door/role-input-rules.js


const online = (0,table/* commandsThat */.qP)(({ aws }) => aws !== 'never');
const roleInputRules = {
    'role-to-assume': {
        group: 'aws',
        says: 'ARN of the role to deploy with, assumed by the OIDC token of the workflow. Of several, one a line, the token assumes the first one, and each role the next one.',
        kind: 'text',
        for: online,
        ...input_values/* roleArns */.de,
    },
    'role-session-name': {
        group: 'aws',
        says: 'Name of the session of the role.',
        kind: 'text',
        for: online,
        pattern: /^[\w+=,.@-]{2,64}$/,
        allowed: '2 to 64 letters, digits and +=,.@-_',
    },
    'role-duration-seconds': {
        group: 'aws',
        says: 'How long the credentials of the role hold; an hour at most for one that another role assumes.',
        kind: 'text',
        for: online,
        pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
        allowed: '900 to 43200',
    },
    'role-session-tags': {
        group: 'aws',
        says: 'Whether sessions of roles that another role assumes are tagged with repository, branch, commit, workflow, actor, run and stage. Default: true; the trust policy then has to allow sts:TagSession.',
        kind: 'text',
        for: online,
        ...input_values/* trueOrFalse */.dt,
    },
    'role-external-id': {
        group: 'aws',
        says: 'The external id with which a role assumes the next one of role-to-assume.',
        kind: 'text',
        for: online,
        pattern: /^[\w+=,.@:/-]{2,1224}$/,
        allowed: '2 to 1,224 letters, digits and +=,.@:/-_',
    },
};

;// CONCATENATED MODULE: ./lib/door/run-input-rules.js

const executions = {
    pattern: /^(arn:[a-z0-9-]+:states:[a-z0-9-]+:\d{12}:execution:[\w-]{1,80}:)?[\w-]{1,80}$/,
    allowed: 'the name or the ARN of a run, as the command runs lists them',
};
const runInputRules = {
    job: {
        group: 'run',
        says: "The job's name in the config. Default: the only job of the stage; for runs all jobs.",
        kind: 'text',
        for: ['run', 'runs', 'logs'],
    },
    event: {
        group: 'run',
        says: 'The event to start the job with, as JSON. Default: {}.',
        kind: 'text',
        for: ['run', 'preview'],
        allowed: 'JSON',
    },
    'event-file': {
        group: 'run',
        says: 'The file with the event, as JSON; its path is relative to the config.',
        kind: 'text',
        for: ['run', 'preview'],
    },
    sample: {
        group: 'run',
        says: 'The type of an event, such as sqs, to start the job with a sample of it.',
        kind: 'text',
        for: ['run', 'preview'],
    },
    local: {
        group: 'run',
        says: 'Whether run starts the job in the local Docker, by the config, not in AWS; the stage is dev unless named. Default: false.',
        kind: 'text',
        for: ['run'],
        ...input_values/* trueOrFalse */.dt,
    },
    'dotenv-file': {
        group: 'run',
        says: 'With local: a dotenv file with variables for the container, such as secrets; its path is relative to the current folder.',
        kind: 'text',
        for: ['run'],
    },
    index: {
        group: 'run',
        says: 'The number of a child of an array, from 0: the one whose log is shown, or with local the one that runs. Default: with local 0, else those that failed, or all.',
        kind: 'text',
        for: ['run', 'logs'],
    },
    wait: {
        group: 'run',
        says: 'Whether the run of a job, or the deployment, is followed to its end. With false a deploy ends once CloudFormation has begun; the next one, or outputs, waits for it. Default: true.',
        kind: 'text',
        for: ['deploy', 'run', 'runs'],
        ...input_values/* trueOrFalse */.dt,
    },
    execution: {
        group: 'run',
        says: 'The run to show: its name, or its ARN.',
        kind: 'text',
        for: ['runs', 'logs'],
        ...executions,
    },
    stop: {
        group: 'run',
        says: 'The run to stop, with its job of AWS Batch: its name, or its ARN.',
        kind: 'text',
        for: ['runs'],
        ...executions,
    },
    retry: {
        group: 'run',
        says: 'The run to repeat with its event, once it has ended: its name, or its ARN.',
        kind: 'text',
        for: ['runs'],
        ...executions,
    },
    follow: {
        group: 'run',
        says: 'Whether logs goes on until the run has ended. Default: false.',
        kind: 'text',
        for: ['logs'],
        ...input_values/* trueOrFalse */.dt,
    },
    'failure-issue': {
        group: 'run',
        says: 'Whether runs keeps one issue for each job whose runs failed since the last success, in place of the list; its job needs issues: write. Default: false.',
        kind: 'text',
        for: ['runs'],
        ...input_values/* trueOrFalse */.dt,
    },
    since: {
        group: 'run',
        says: 'Shows the lines, or counts the failures, from then on: so long ago (30m, 1h, 2d), or a date (2026-11-29T14:00Z).',
        kind: 'text',
        for: ['logs', 'runs'],
        allowed: 'so long ago, such as 30m, 1h, 2d; or a date such as 2026-11-29T14:00Z',
    },
};

;// CONCATENATED MODULE: ./lib/door/stack-input-rules.js

const changing = input_values/* proposing */.go.filter((name) => name !== 'plan');
const stackInputRules = {
    tags: {
        group: 'config',
        says: "Tags of every resource that AWS can tag without replacing it: a YAML or JSON map in one text, such as '{team: data}'. They win over those of stackConfig.tags.",
        kind: 'text',
        for: ['validate', 'compile', 'build', ...input_values/* deploying */.Cp, 'drift'],
        allowed: 'a map of keys to values',
    },
    'max-changes': {
        group: 'change',
        says: 'The most resources of the stack that a deploy or rollback may add, change, replace or delete, counted together; with 0 nothing may change. Default: any number.',
        kind: 'text',
        for: [...input_values/* proposing */.go, 'drift'],
        pattern: /^(0|[1-9]\d{0,3})$/,
        allowed: 'a whole number, 0 to 9999',
    },
    'termination-protection': {
        group: 'change',
        says: 'Whether AWS refuses to delete the stack, previews included, until a deploy with false or the same setting in the console. Default: what the config says, else as it is.',
        kind: 'text',
        for: changing,
        ...input_values/* trueOrFalse */.dt,
    },
    rollback: {
        group: 'change',
        says: 'Whether CloudFormation undoes a deployment that fails; the command rollback is another thing. With false it stays half done, and the next deploy with false goes on from there. Default: what the config says, else true.',
        kind: 'text',
        for: input_values/* proposing */.go,
        ...input_values/* trueOrFalse */.dt,
    },
    to: {
        group: 'change',
        says: 'The deployment that rollback goes back to, by its id, as the log of deploy and rollback has it. Default: the newest good one with another template than the deployed one.',
        kind: 'text',
        for: ['rollback'],
        pattern: /^\d{8}T\d{6}Z-[0-9a-f]{12}$/,
        allowed: 'an id such as 20261124T120000Z-0123456789ab',
    },
    express: {
        group: 'change',
        says: 'Whether CloudFormation ends a deployment once everything is configured, before all of it is ready to work. Default: false.',
        kind: 'text',
        for: input_values/* proposing */.go,
        ...input_values/* trueOrFalse */.dt,
    },
};

;// CONCATENATED MODULE: ./lib/door/input-rules.js










const input_rules_online = (0,table/* commandsThat */.qP)(({ aws }) => aws !== 'never');
const commenting = (0,table/* commandsThat */.qP)(({ comments }) => comments);
const configured = (0,table/* commandsThat */.qP)(({ stage }) => stage !== 'none');
const staged = (0,table/* commandsThat */.qP)(({ stage }) => stage === 'required' || stage === 'optional');
const compiling = ['validate', 'compile', 'build', 'plan', 'deploy', 'preview'];
const reading = [...compiling, 'run'];
const inputRules = {
    config: {
        group: 'config',
        says: 'The config file. Default: the first of batch-jobs.yml, batch-jobs.yaml, stacktape.yml, stacktape.yaml.',
        kind: 'text',
        for: configured,
    },
    'working-directory': { group: 'config', says: 'The folder to work in.', kind: 'text' },
    'project-name': {
        group: 'config',
        says: "Default: the config's serviceName, else the repository's name and the config's folder in it.",
        kind: 'text',
    },
    stage: {
        group: 'config',
        says: 'The stage: dev, production, pr-12, …',
        kind: 'text',
        for: staged,
        ...{ requiredBy: (0,table/* commandsThat */.qP)(({ stage }) => stage === 'required'), notWith: { run: 'local' } },
        pattern: /^(?!preview$)[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/,
        allowed: 'up to 32 letters, digits and hyphens, and not the word preview',
    },
    'base-stage': {
        group: 'config',
        says: 'The stage from which previews borrow instances, unless the config names one. A preview that is named itself has its own. Default: production.',
        kind: 'text',
        for: [...compiling, 'drift'],
        pattern: /^(?!preview$)[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/,
        allowed: 'the name of a stage',
    },
    'aws-region': {
        group: 'config',
        says: 'The AWS region. Default: AWS_REGION.',
        kind: 'text',
        for: configured,
        pattern: /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/,
        allowed: 'a region such as eu-central-1',
    },
    variables: {
        group: 'config',
        says: "Values for $CliArgs: a YAML or JSON map in one text, such as '{memory: 2048}'.",
        kind: 'text',
        for: [...reading, 'drift'],
        allowed: 'a map of names to values',
    },
    'allow-custom-directives': {
        group: 'config',
        says: 'Whether programs that the config names under directives may run. Only true in a job without credentials.',
        kind: 'text',
        for: reading,
        ...input_values/* trueOrFalse */.dt,
    },
    strict: {
        group: 'config',
        says: 'Whether warnings stop the command as errors do.',
        kind: 'text',
        for: compiling,
        ...input_values/* trueOrFalse */.dt,
    },
    platform: {
        group: 'config',
        says: 'The platform that every image must be for, linux/amd64 or linux/arm64: a job with another one is refused. Default: each image follows from the instances of its job.',
        kind: 'text',
        for: [...compiling, 'drift'],
        pattern: /^linux\/(amd64|arm64)$/,
        allowed: 'linux/amd64, linux/arm64',
    },
    format: {
        group: 'config',
        says: 'How the diagnostics of validate are printed: as text; as JSON, like diagnostics.json; or as SARIF 2.1.0 for code scanning. The list of runs and what doctor finds are text or JSON.',
        kind: 'text',
        for: ['validate', 'runs', 'doctor'],
        pattern: /^(text|json|sarif)$/,
        allowed: 'text, json, sarif',
    },
    ...roleInputRules,
    'expected-account-ids': {
        group: 'aws',
        says: 'Accounts that may be deployed to; any other is refused.',
        kind: 'list',
        for: input_rules_online,
        pattern: /^\d{12}$/,
        allowed: 'account ids of twelve digits',
    },
    'cloudformation-role-arn': {
        group: 'aws',
        says: 'ARN of the role that CloudFormation works with. Default: what the config says, else the one that it remembers of the stack.',
        kind: 'text',
        for: [...input_values/* proposing */.go, 'destroy', 'drift', 'doctor'],
        ...input_values/* roleArn */.w3,
    },
    'oidc-issuer': {
        group: 'aws',
        says: "The issuer of the workflows' OIDC tokens, which the roles trust, and which vouches for signers with verify-images. Default: that of GITHUB_SERVER_URL or of the clone's remote, else of github.com.",
        kind: 'text',
        for: ['bootstrap', 'deploy', 'preview', 'rollback'],
        pattern: /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(\/[\w.-]+)*$/,
        allowed: 'an https URL without a port, such as https://ghes.example.com/_services/token',
    },
    deploy: {
        group: 'change',
        says: "Whether bootstrap deploys its template by the credentials in use, an administrator's, and prints the variables to set. Default: false.",
        kind: 'text',
        for: ['bootstrap'],
        ...input_values/* trueOrFalse */.dt,
    },
    'artifact-bucket': {
        group: 'aws',
        says: 'Bucket for templates over 51,200 bytes, for code of functions, and for deployments that rollback goes back to; none forbids it. Default: made when a template or code needs it.',
        kind: 'text',
        for: ['compile', 'build', ...input_values/* proposing */.go, 'destroy', 'sweep', 'drift'],
        pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
        allowed: 'the name of a bucket, or none',
    },
    'allow-replace': {
        group: 'change',
        says: 'Resources with data that may be replaced: their names in the config or logical ids, or *.',
        kind: 'list',
        for: [...input_values/* proposing */.go, 'drift'],
    },
    'allow-delete': {
        group: 'change',
        says: 'Resources with data that may be deleted: their names in the config or logical ids, or *.',
        kind: 'list',
        for: [...input_values/* proposing */.go, 'destroy', 'drift'],
    },
    'allow-interrupt': {
        group: 'change',
        says: 'Logical ids of compute environments whose instances may be replaced while jobs run in them for longer, or *.',
        kind: 'list',
        for: [...input_values/* proposing */.go, 'drift'],
    },
    'refresh-images': {
        group: 'change',
        says: 'Whether the instances of all pools are replaced by new ones with the newest machine image of AWS. Default: false.',
        kind: 'text',
        for: input_values/* deploying */.Cp,
        ...input_values/* trueOrFalse */.dt,
    },
    ...stackInputRules,
    'wait-minutes': {
        group: 'change',
        says: 'How long a stack operation, or a run of a job, is followed before the command gives up on it; it goes on in AWS. Default: 180, for runs to their end.',
        kind: 'text',
        for: ['deploy', 'preview', 'rollback', 'destroy', 'sweep', 'drift', 'run', 'runs', 'logs', 'bootstrap'],
        pattern: /^[1-9]\d{0,3}$/,
        allowed: 'whole minutes, 1 to 9999',
    },
    ...publishingInputRules,
    ...previewInputRules,
    confirm: {
        group: 'change',
        says: 'The name of the stage, typed out: for destroy, and for deploy, rollback or drift with remediate at a prompt over a stack that belongs to a repository.',
        kind: 'text',
        for: ['deploy', 'rollback', 'destroy', 'drift'],
        requiredBy: ['destroy'],
    },
    ...planInputRules,
    ...reviewedInputRules,
    ...driftInputRules,
    'github-token': {
        group: 'github',
        says: "The token that comments, asks about pull requests and keeps the issues about drift and failed runs; its job needs pull-requests: write, for previews deployments: write, too. Default: the workflow's own.",
        kind: 'text',
        for: [...commenting, 'validate', 'compile', 'build', 'destroy', 'drift', 'runs', 'bootstrap'],
        default: '${{ github.token }}',
    },
    comment: {
        group: 'github',
        says: 'When to comment on the pull request: auto, on its own events (pull_request), if something changes or fails, or an older comment would be out of date; on-change, the same on every event that names a pull request; always, also where nothing changes. Default: auto; at a prompt never.',
        kind: 'text',
        for: commenting,
        pattern: /^(auto|always|on-change|never)$/,
        allowed: 'auto, always, on-change, never',
    },
    'comment-slot': {
        group: 'github',
        says: 'Which comment is kept up to date: stages with the same slot share one, with a section each. Default: one of its own, by project and stage.',
        kind: 'text',
        for: commenting,
    },
    'result-labels': {
        group: 'github',
        says: 'Whether the pull request carries one label with the result of the stage, such as batch-jobs/production: data loss. Needs pull-requests: write, and issues: write for labels that the repository does not have yet. Default: false.',
        kind: 'text',
        for: commenting,
        ...input_values/* trueOrFalse */.dt,
    },
    'pull-request': {
        group: 'github',
        says: 'The number of the pull request to comment on, where the event of the run names none. On workflow_run its head must be the commit of the run that ended.',
        kind: 'text',
        for: ['comment'],
        pattern: /^[1-9]\d{0,8}$/,
        allowed: 'the number of a pull request',
    },
    'output-dir': {
        group: 'config',
        says: 'Where files are written, in place of those of former runs, and where comment finds the report. Default: .batch-job.',
        kind: 'text',
        for: [
            'compile',
            'build',
            ...input_values/* proposing */.go,
            'destroy',
            'sweep',
            'drift',
            'doctor',
            'outputs',
            'run',
            'runs',
            'comment',
            'bootstrap',
        ],
    },
    ...runInputRules,
};


/***/ }),

/***/ 54991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ deploying),
/* harmony export */   UA: () => (/* binding */ lastRoleIn),
/* harmony export */   de: () => (/* binding */ roleArns),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   go: () => (/* binding */ proposing),
/* harmony export */   t4: () => (/* binding */ rolesIn),
/* harmony export */   w3: () => (/* binding */ roleArn)
/* harmony export */ });
/* harmony import */ var _commands_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82518);

const trueOrFalse = { pattern: /^(true|false)$/, allowed: 'true or false' };
const roleArn = {
    pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
    allowed: 'the ARN of an IAM role',
};
const proposing = (0,_commands_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsThat */ .qP)(({ files }) => files.includes('report.md'));
const deploying = proposing.filter((name) => name !== 'rollback');
const roleArns = {
    pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/\S+(?:\s+arn:[a-z0-9-]+:iam::\d{12}:role\/\S+)*\s*$/,
    allowed: 'the ARN of an IAM role, or several, one a line, of which each assumes the next one',
};
const rolesIn = (value) => value.split(/,?\s+|,(?=arn:)/).filter((one) => one !== '');
const lastRoleIn = (value) => rolesIn(value).at(-1) ?? '';


/***/ }),

/***/ 18471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   G: () => (/* binding */ InputErrors),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   Yn: () => (/* binding */ collectRefusals),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   l8: () => (/* binding */ readMap),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   o5: () => (/* binding */ inputNamed)
/* harmony export */ });
/* unused harmony export commandNamed */
/* harmony import */ var _commands_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82518);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68084);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(40258);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89366);
/* harmony import */ var _input_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(95842);





class UsageError extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L {
}
class InputErrors extends Error {
    name = 'InputErrors';
    refusals;
    constructor(refusals) {
        super(`${refusals.length} mistakes in the inputs`);
        this.refusals = refusals;
    }
}
const commandNamed = (name) => {
    const known = Object.keys(_commands_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi);
    if (known.includes(name))
        return name;
    throw new UsageError({
        code: 'door/unknown-command',
        message: `There is no command ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(name)}.`,
        hint: suggestion(name, known, []),
    });
};
const suggestion = (word, known, others, prefix = '') => {
    const near = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(word, known) ?? (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(word, others);
    const all = `Known: ${known.map((name) => prefix + name).join(', ')}.`;
    return near === undefined ? all : `Did you mean \`${prefix}${near}\`? ${all}`;
};
const readBy = (command) => Object.entries(_input_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRules */ .s)
    .filter(([, rule]) => command === undefined || (rule.for?.includes(command) ?? true))
    .map(([name]) => name);
const inputNamed = (name, value, prefix, command) => {
    const known = Object.keys(_input_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRules */ .s);
    if (!known.includes(name))
        throw new UsageError({
            code: 'door/unknown-flag',
            message: `There is no ${prefix ? 'flag' : 'input'} ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(prefix + name)}.`,
            hint: suggestion(name, readBy(command), known, prefix),
        });
    const rule = _input_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRules */ .s[name];
    const allowed = `Allowed: ${rule.allowed ?? 'any text'}.`;
    const single = value?.trim() ? [value] : [];
    const parts = rule.kind === 'list' ? listed(value) : single;
    if (value === undefined || parts.length === 0)
        throw new UsageError({ code: 'door/bad-value', message: `${prefix}${name} needs a value.`, hint: allowed });
    const bad = parts.find((part) => rule.pattern && !rule.pattern.test(part));
    if (bad !== undefined)
        throw new UsageError({
            code: 'door/bad-value',
            message: `${prefix}${name} cannot be ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(bad)}.`,
            hint: allowed,
        });
    return [name, value];
};
const listed = (value) => (value ?? '').split(/[\n,]/).flatMap((item) => (item.trim() ? [item.trim()] : []));
const collectRefusals = () => {
    const refusals = [];
    return {
        try(read) {
            try {
                return read();
            }
            catch (problem) {
                if (problem instanceof InputErrors)
                    refusals.push(...problem.refusals);
                else if (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L)
                    refusals.push(problem);
                else
                    throw problem;
                return undefined;
            }
        },
        end() {
            if (refusals.length > 0)
                throw new InputErrors(refusals);
        },
    };
};
const stray = (word, command) => {
    const isStage = command !== undefined && readBy(command).includes('stage') && _input_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRules */ .s.stage.pattern.test(word);
    return new UsageError({
        code: 'door/unknown-flag',
        message: `${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(word)} is neither a flag nor the value of one.`,
        hint: isStage
            ? `Did you mean \`--stage ${word}\`? Write --name value or --name=value.`
            : 'Write --name value or --name=value; a value of several words needs quotes.',
    });
};
const twice = (name) => new UsageError({
    code: 'door/bad-value',
    message: `--${name} is given twice.`,
    hint: 'Give each flag once; a list is one value with commas.',
});
const implied = (flag) => _input_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRules */ .s[flag]?.allowed === 'true or false' ? 'true' : undefined;
const helpInputs = ([name]) => {
    if (name === undefined || name.startsWith('-'))
        return { command: 'help', values: {} };
    const refused = collectRefusals();
    const command = refused.try(() => commandNamed(name));
    refused.end();
    return { command: 'help', ...(command === undefined ? {} : { help: command }), values: {} };
};
const readArguments = (words) => {
    const [first, ...rest] = words;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help')
        return helpInputs(rest);
    if (first === '--version' || first === '-v' || first === 'version')
        return { command: 'version', values: {} };
    const refused = collectRefusals();
    const command = refused.try(() => commandNamed(first));
    if (command && rest.some((word) => word === '--help' || word === '-h'))
        return { command: 'help', help: command, values: {} };
    const values = {};
    for (let index = 0; index < rest.length; index++) {
        const word = rest[index];
        const [, flag, given] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
        const next = rest[index + 1];
        const follows = flag !== undefined && given === undefined && next !== undefined && !next.startsWith('--');
        if (follows)
            index++;
        refused.try(() => {
            if (flag === undefined)
                throw stray(word, command);
            const [name, value] = inputNamed(flag, follows ? next : (given ?? implied(flag)), '--', command);
            if (values[name] !== undefined)
                throw twice(name);
            values[name] = value;
        });
    }
    refused.end();
    return { command: command, values };
};
const readEnvironment = (environment) => {
    const values = {};
    const refused = collectRefusals();
    let command = 'plan';
    for (const [key, value] of Object.entries(environment)) {
        if (!key.startsWith('INPUT_') || !value)
            continue;
        const name = key.slice('INPUT_'.length).toLowerCase().replaceAll(/[_ ]/g, '-');
        refused.try(() => {
            if (name === 'command')
                command = commandNamed(value);
            else {
                const [known, read] = inputNamed(name, value, '');
                values[known] = read;
            }
        });
    }
    refused.end();
    return { command, values };
};
const readMap = async (input, text, example) => {
    if (text === undefined)
        return {};
    const { parseSource } = await __nccwpck_require__.e(/* import() */ 8192).then(__nccwpck_require__.bind(__nccwpck_require__, 28192));
    const { value: document, diagnostics } = await parseSource(text, input);
    const value = document?.value;
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value;
    throw new UsageError({
        code: 'door/bad-value',
        message: `${input} is no map: ${diagnostics[0]?.sentence ?? (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value)}`,
        hint: `Write a YAML or JSON map in one text, such as ${example}.`,
    });
};
const readVariables = (text) => readMap('variables', text, '{memory: 2048, owner: ops}');


/***/ }),

/***/ 63294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal)
/* harmony export */ });
const grace = 4_000;
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
        stop.abort();
        setTimeout(() => process.exit(1), grace).unref();
    });
const stopSignal = stop.signal;


/***/ }),

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ textOrJson)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18471);

const textOrJson = ({ command, values }) => {
    if (values.format === 'sarif')
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
            code: 'door/bad-value',
            message: `${command} has no format sarif.`,
            hint: 'Allowed: text, json.',
        });
    return values.format === 'json' ? 'json' : 'text';
};


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ }),

/***/ 80342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _door_stop_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63294);
/* harmony import */ var _door_door_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7104);


const writer = (stream) => {
    let open;
    return (text) => {
        open ??= stream().on('error', () => { });
        open.write(text);
    };
};
process.exitCode = await (0,_door_door_js__WEBPACK_IMPORTED_MODULE_1__/* .enter */ .V)({
    words: process.argv.slice(2),
    environment: process.env,
    entry: process.argv[1] ?? '',
    out: writer(() => process.stdout),
    err: writer(() => process.stderr),
    signal: _door_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stopSignal */ .Z,
    terminals: { out: () => process.stdout, err: () => process.stderr },
    columns: () => process.stdout.columns,
    process: process.pid,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 69504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stoppedBuild),
/* harmony export */   c: () => (/* binding */ stopped)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68084);

const stoppedBuild = new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'door/stopped',
    message: 'The run was stopped. What is pushed stays.',
    hint: 'Run the same command again: it builds what is missing.',
});
const stopped = new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'door/stopped',
    message: 'The run was stopped. What CloudFormation has begun goes on by itself.',
    hint: 'Run the same command again: it waits for what is under way, and goes on from there.',
});


/***/ }),

/***/ 40356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ tryAfterChange)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68084);

const tryAfterChange = async (world, saying, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (world.stopped)
            throw problem;
        const { console } = world;
        if (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) {
            const message = `${saying}: ${problem.message}\n${problem.hint}`;
            console.annotate({ severity: 'warning', title: problem.code, message });
            return undefined;
        }
        console.info(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
        const message = `${saying}. This is a bug of batch-job-action. Please report it with the lines above.`;
        console.annotate({ severity: 'warning', title: 'bug', message });
        return undefined;
    }
};


/***/ }),

/***/ 18551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ buildSecretOf),
/* harmony export */   gA: () => (/* binding */ secretMount),
/* harmony export */   nE: () => (/* binding */ buildSecretPattern),
/* harmony export */   xU: () => (/* binding */ knownSecrets)
/* harmony export */ });
const buildSecretPattern = /^[A-Za-z0-9_][\w.-]{0,127}=\S(?:.{0,4094}\S)?$/;
const buildSecretOf = (line) => {
    const at = line.indexOf('=');
    const id = line.slice(0, at);
    const source = line.slice(at + 1);
    return { id, from: /^[A-Za-z_]\w*$/.test(source) ? { variable: source } : { file: source } };
};
const knownSecrets = {
    npmrc: { target: '/root/.npmrc', says: "npm's settings, `.npmrc`: npm, pnpm, Yarn 1 and Bun" },
    yarnrc: { target: '/root/.yarnrc.yml', says: "Yarn's settings, `.yarnrc.yml`: Yarn 2 and newer" },
    pipconf: { target: '/etc/pip.conf', says: "pip's settings, `pip.conf`: pip and pipenv" },
    netrc: {
        target: '/root/.netrc',
        says: 'logins by host, `.netrc`: pip, uv, poetry and pipenv; Go; repositories that Bundler clones by https',
    },
    'poetry-auth': {
        target: '/root/.config/pypoetry/auth.toml',
        says: "poetry's logins by source, `auth.toml`",
    },
    'go-env': {
        target: '/root/.config/go/env',
        says: 'variables of Go, as `go env -w` writes them: `GOPRIVATE`, `GOPROXY`',
    },
    'maven-settings': { target: '/root/.m2/settings.xml', says: "Maven's `settings.xml`" },
    'gradle-properties': { target: '/root/.gradle/gradle.properties', says: "Gradle's `gradle.properties`" },
    'bundle-config': { target: '/root/.bundle/config', says: "Bundler's `.bundle/config`: private sources of gems" },
    'composer-auth': { target: '/root/.composer/auth.json', says: "Composer's `auth.json`" },
    'nuget-config': { target: '/root/.nuget/NuGet/NuGet.Config', says: "NuGet's `NuGet.Config`: .NET" },
};
const secretMount = (id) => `--mount=type=secret,id=${id},target=${knownSecrets[id]?.target}`;


/***/ }),

/***/ 27113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ml: () => (/* binding */ fromAbove),
  k$: () => (/* binding */ fromTop),
  Hf: () => (/* binding */ globFault),
  _J: () => (/* binding */ globLiteral),
  hp: () => (/* binding */ globPattern)
});

// EXTERNAL MODULE: ./lib/packaging/linear-pattern.js
var linear_pattern = __nccwpck_require__(82277);
;// CONCATENATED MODULE: ./lib/packaging/glob-class.js

const named = {
    alnum: 'a-zA-Z0-9',
    alpha: 'a-zA-Z',
    blank: ' \t',
    digit: '0-9',
    lower: 'a-z',
    punct: '!-/:-@\\[-`{-~',
    space: ' \t-\r',
    upper: 'A-Z',
    word: 'a-zA-Z0-9_',
    xdigit: 'a-fA-F0-9',
};
const classPattern = (text) => {
    if (!text.startsWith('[') || !text.includes(']'))
        return undefined;
    const [all, negated, body = ''] = /^\[(\^?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/s.exec(text) ?? [];
    if (all === undefined)
        return undefined;
    const set = [...body.matchAll(/\[:(\w+):\]|\\.|./gsu)].map(([one, name]) => characters(one, name)).join('');
    const pattern = `[${negated ? `^${body.includes('/') ? '' : '/'}` : ''}${set}]`;
    try {
        (0,linear_pattern/* compilePattern */.E)(pattern);
    }
    catch {
        return [all];
    }
    return [all, /[-*+?.^${}(|)[\]]/.test(`${negated}${body}`) ? pattern : `(?:${(0,linear_pattern/* literal */.e)(all)}|${pattern})`];
};
const characters = (one, name) => {
    if (name !== undefined && named[name] !== undefined)
        return named[name];
    if (name !== undefined)
        return one.replace(/[[\]]/g, '\\$&');
    if (/^\\[A-Za-z0-9]$/.test(one))
        return /[dwsDWS]/.test(one) ? one : one.slice(1);
    return /^[\][]$/.test(one) || one === '\\' ? `\\${one}` : one;
};

;// CONCATENATED MODULE: ./lib/packaging/glob-range.js
const rangePattern = (text) => {
    const [, low, high] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
    if (low !== undefined && high !== undefined)
        return numbers(...(Number(low) <= Number(high) ? [low, high] : [high, low]));
    const [, from, to] = /^([a-z])\.\.([a-z])$/i.exec(text) ?? [];
    return from === undefined || to === undefined ? undefined : between(...[from, to].sort());
};
const numbers = (low, high) => {
    const isPadded = [low, high].some((one) => /^0\d/.test(one));
    const width = Math.max(low.length, high.length);
    if (isPadded)
        return `(?:${digits(low.padStart(width, '0'), high.padStart(width, '0'))})`;
    const widths = Array.from({ length: high.length - low.length + 1 }, (_, index) => low.length + index);
    const parts = widths.map((size) => digits(size === low.length ? low : `1${'0'.repeat(size - 1)}`, size === high.length ? high : '9'.repeat(size)));
    return `(?:${parts.join('|')})`;
};
const digits = (low, high) => {
    if (low === '')
        return '';
    const [first, last] = [low[0], high[0]];
    const [lowRest, highRest] = [low.slice(1), high.slice(1)];
    const any = '[0-9]'.repeat(lowRest.length);
    if (/^0*$/.test(lowRest) && /^9*$/.test(highRest))
        return `${between(first, last)}${any}`;
    if (first === last)
        return `${first}${group(digits(lowRest, highRest))}`;
    const parts = [`${first}${group(digits(lowRest, '9'.repeat(lowRest.length)))}`];
    if (Number(last) - Number(first) > 1)
        parts.push(`${between(String(Number(first) + 1), String(Number(last) - 1))}${any}`);
    return [...parts, `${last}${group(digits('0'.repeat(highRest.length), highRest))}`].join('|');
};
const group = (pattern) => (pattern.includes('|') ? `(?:${pattern})` : pattern);
const between = (first, last) => (first === last ? first : `[${first}-${last}]`);

;// CONCATENATED MODULE: ./lib/packaging/glob.js



const globPattern = (glob) => {
    const pattern = patterns.get(glob) ?? readGlob(glob);
    patterns.set(glob, pattern);
    return pattern;
};
const patterns = new Map();
const readGlob = (glob) => {
    const text = glob
        .replace(/^(\.?\/)+/, '')
        .replace(/(?<!\/)\/+$/, '')
        .replace(/(^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, '$1**');
    const pattern = sequence(text, { start: true, end: true, whole: true, parens: false });
    if (/^(?:\*\*\/)?\*\.\*$/.test(text))
        return pattern.replace(/\*$/, '+');
    if (/[[({"\\]/.test(text))
        return `(?:${pattern}|${(0,linear_pattern/* literal */.e)(text)})`;
    return pattern;
};
const globFault = (glob) => {
    const hint = 'Name the files that belong to it, in as many globs as needed.';
    if (/^!(?!\()/.test(glob))
        return { why: 'begins with "!"', hint };
    return /(?<!\\)!\(/.test(glob) ? { why: 'contains "!("', hint } : undefined;
};
const sequence = (text, part) => {
    let pattern = '';
    let last;
    for (let at = 0; at < text.length; at += last.taken) {
        const start = at === 0 ? part.start : text[at - 1] === '/';
        const rest = text.slice(at);
        if (part.whole && rest === '/**' && !/(?<!\\)\*$/.test(text.slice(0, at)))
            return `${pattern}(?:/.*)?`;
        last = quantifier(rest, last, part) ?? stars(rest, start, last, part) ?? glob_group(rest, start, part) ?? single(rest);
        pattern += last.pattern;
    }
    return pattern;
};
const quantifier = (rest, last, part) => {
    const [sign = '', next] = rest;
    if (last === undefined || last.pattern === '' || next === '(')
        return undefined;
    const isQuantifier = (sign === '?' && last.closes === 'parens') ||
        (sign === '+' && (last.closes !== undefined || part.parens) && !/(?:^|[^\\])[*+?]$/.test(last.pattern));
    if (!isQuantifier)
        return undefined;
    return { taken: 1, pattern: sign === '?' && last.pattern.endsWith('+') ? '' : sign };
};
const stars = (rest, start, last, part) => {
    const afterParens = last?.closes === 'parens';
    const [all] = (start || afterParens ? /^(?:\*{3,}|\*+(?!\())/ : /^\*+(?!\()/).exec(rest) ?? [];
    if (all === undefined)
        return undefined;
    const after = rest.slice(all.length);
    if (all === '**' && afterParens && (after === '' ? part.end : after.startsWith('/'))) {
        const [globstars = ''] = /^(?:\/\*\*(?=\/|$))+/.exec(after) ?? [];
        return { taken: 2 + globstars.length, pattern: '.*' };
    }
    if (all !== '**' || !start)
        return { taken: all.length, pattern: '[^/]*' };
    if (after.startsWith('/'))
        return { taken: 3, pattern: '(?:[^/]+/)*' };
    if (after !== '' || !part.end)
        return { taken: 2, pattern: '[^/]*' };
    return { taken: 2, pattern: '.*' };
};
const glob_group = (rest, start, part) => {
    const char = rest[0];
    if (char === '[') {
        const [all, pattern] = classPattern(rest) ?? [];
        return all === undefined ? undefined : { taken: all.length, pattern: pattern ?? (0,linear_pattern/* literal */.e)(all), closes: 'class' };
    }
    if (char === '"') {
        const [all, quoted = ''] = /^"([^"]*)"?/.exec(rest);
        return { taken: all.length, pattern: (0,linear_pattern/* literal */.e)(quoted) };
    }
    const sign = /^[@?*+]\((?!\?)/.test(rest) ? char : '';
    const open = rest[sign.length];
    if (open !== '(' && open !== '{')
        return undefined;
    const close = closeOf(rest, sign.length);
    if (close === undefined)
        return undefined;
    const inner = rest.slice(sign.length + 1, close);
    const taken = close + 1;
    const after = rest.slice(taken);
    const place = { start, end: after === '' ? part.end : after.startsWith('/'), whole: false };
    if (open === '{')
        return braces(inner, taken, { ...place, parens: part.parens });
    const pattern = alternatives(inner, '|', { ...place, parens: true });
    return { taken, pattern: `${pattern}${sign === '@' ? '' : sign}`, closes: 'parens' };
};
const braces = (inner, taken, part) => {
    if (split(inner, ',').length > 1)
        return { taken, pattern: alternatives(inner, ',', part), closes: 'braces' };
    const range = rangePattern(inner);
    if (range !== undefined)
        return { taken, pattern: range, closes: 'braces' };
    const within = sequence(inner, { ...part, start: false, end: false });
    return { taken, pattern: `\\{${within}\\}`, closes: 'braces' };
};
const alternatives = (inner, separator, part) => `(?:${split(inner, separator)
    .map((one, _, all) => sequence(one, { ...part, end: part.end || (separator === '|' && all.length === 1) }))
    .join('|')})`;
const single = (rest) => {
    const [char = '', next] = rest;
    if (char === '\\' && next !== undefined) {
        const escaped = String.fromCodePoint(rest.codePointAt(1));
        return { taken: 1 + escaped.length, pattern: (0,linear_pattern/* literal */.e)(escaped) };
    }
    if (char === '?')
        return { taken: 1, pattern: '[^/]' };
    const whole = String.fromCodePoint(rest.codePointAt(0));
    return { taken: whole.length, pattern: (0,linear_pattern/* literal */.e)(whole) };
};
const closeOf = (text, open) => {
    const closers = [];
    for (const [at, char] of structure(text, open)) {
        if (char === '(' || char === '{')
            closers.push(char === '(' ? ')' : '}');
        else if (char === closers.at(-1) && closers.pop() && closers.length === 0)
            return at;
    }
    return undefined;
};
const split = (text, separator) => {
    const closers = [];
    const parts = [];
    let from = 0;
    for (const [at, char] of structure(text, 0)) {
        if (char === separator && closers.length === 0) {
            parts.push(text.slice(from, at));
            from = at + 1;
        }
        else if (char === '(' || char === '{')
            closers.push(char === '(' ? ')' : '}');
        else if (char === closers.at(-1))
            closers.pop();
    }
    return [...parts, text.slice(from)];
};
function* structure(text, from) {
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === '"')
            at = afterQuote(text, at) - 1;
        else if (char === '[')
            at += (classPattern(text.slice(at))?.[0].length ?? 1) - 1;
        else if ('(){}|,'.includes(char))
            yield [at, char];
    }
}
const afterQuote = (text, at) => {
    const end = text.indexOf('"', at + 1);
    return end < 0 ? text.length : end + 1;
};
const globLiteral = (path) => path.replace(/[\\*?[\]{}(),"|!+@]/g, '\\$&');
const fromTop = (glob, below = '') => `${below === '' ? '' : `/${globLiteral(below)}`}/${glob.replace(/^(?:\.?\/)+/, '')}`;
const fromAbove = (glob, below) => {
    const plain = glob.replace(/^(?:\.?\/)+/, '');
    const [up = ''] = /^(?:\.\.(?:\/+(?:\.\/+)*|$))+/.exec(plain) ?? [];
    const folders = below === '' ? [] : below.split('/');
    const levels = up.split('/').filter((part) => part === '..').length;
    if (levels > folders.length)
        return undefined;
    return fromTop(plain.slice(up.length) || '**', folders.slice(0, folders.length - levels).join('/'));
};


/***/ }),

/***/ 82277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
const lastCodePoint = 0x10ffff;
const anyCharacter = { ranges: [0, lastCodePoint] };
const classes = {
    d: [0x30, 0x39],
    w: [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a],
    s: [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20],
};
const compilePattern = (source) => {
    const characters = [...source];
    const groups = [{ alternatives: [], parts: [] }];
    for (let at = 0; at < characters.length;)
        at = readElement(characters, at, groups);
    if (groups.length > 1)
        throw new SyntaxError('a parenthesis is not closed');
    return closed(groups[0]);
};
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const readElement = (characters, at, groups) => {
    const group = groups.at(-1);
    const character = characters[at];
    switch (character) {
        case '(':
            groups.push({ alternatives: [], parts: [] });
            return at + openingLength(characters, at);
        case ')':
            closeGroup(groups);
            return at + 1;
        case '|':
            group.alternatives.push(group.parts.flat());
            group.parts = [];
            return at + 1;
        case '*':
        case '?':
        case '+':
            repeatLastPart(group, character);
            return at + 1;
        case '[': {
            const [ranges, end] = readClass(characters, at + 1);
            group.parts.push([{ ranges }]);
            return end + 1;
        }
        case '\\':
            group.parts.push([escaped(characters[at + 1])]);
            return at + 2;
        case '.':
            group.parts.push([anyCharacter]);
            return at + 1;
        case '^':
            group.parts.push(['begin']);
            return at + 1;
        default:
            group.parts.push([character.codePointAt(0)]);
            return at + 1;
    }
};
const openingLength = (characters, at) => {
    if (characters[at + 1] !== '?')
        return 1;
    if (characters[at + 2] !== ':')
        throw new SyntaxError('a group of an unknown kind');
    return 3;
};
const closeGroup = (groups) => {
    const group = groups.pop();
    const around = groups.at(-1);
    if (around === undefined)
        throw new SyntaxError('a parenthesis is closed and was not opened');
    around.parts.push(closed(group));
};
const repeatLastPart = (group, kind) => {
    const repeated = group.parts.pop();
    if (repeated === undefined)
        throw new SyntaxError(`nothing stands before ${kind}`);
    group.parts.push(repetition(repeated, kind));
};
const closed = ({ alternatives, parts }) => {
    const last = parts.flat();
    let behind = alternatives.reduce((sum, one) => sum + one.length + 2, last.length);
    const before = alternatives.flatMap((one) => {
        behind -= one.length + 2;
        return [{ go: [1, one.length + 2] }, ...one, { go: [behind + 1] }];
    });
    return [...before, ...last];
};
const repetition = (once, kind) => {
    if (kind === '?')
        return [{ go: [1, once.length + 1] }, ...once];
    const again = { go: [-once.length, 1] };
    return kind === '+' ? [...once, again] : [{ go: [1, once.length + 2] }, ...once, again];
};
const escaped = (character) => {
    if (character === undefined)
        throw new SyntaxError('a backslash stands at the end');
    const ranges = classOf(character);
    if (ranges)
        return { ranges };
    if (/[A-Za-z0-9]/.test(character))
        throw new SyntaxError(`\\${character} has no meaning`);
    return character.codePointAt(0);
};
const classOf = (letter) => {
    const ranges = classes[letter.toLowerCase()];
    return ranges && letter !== letter.toLowerCase() ? complement(ranges) : ranges;
};
const readClass = (characters, from) => {
    const negated = characters[from] === '^';
    const first = negated ? from + 1 : from;
    const ranges = [];
    for (let at = first; at < characters.length; at++) {
        const character = characters[at];
        if (character === ']' && at > first)
            return [negated ? complement(ranges) : ranges, at];
        if (character === '[' && characters[at + 1] === ':')
            throw new SyntaxError('a named class of characters');
        const named = character === '\\' ? classOf(characters[at + 1] ?? '') : undefined;
        if (named) {
            ranges.push(...named);
            at += 1;
            continue;
        }
        const [low, afterLow] = readBound(characters, at);
        const isRange = characters[afterLow] === '-' && characters[afterLow + 1] !== ']';
        const [high, after] = isRange ? readBound(characters, afterLow + 1) : [low, afterLow];
        if (high < low)
            throw new SyntaxError('a range of characters ends before it begins');
        ranges.push(low, high);
        at = after - 1;
    }
    throw new SyntaxError('a bracket is not closed');
};
const readBound = (characters, at) => {
    const isEscaped = characters[at] === '\\';
    const character = characters[isEscaped ? at + 1 : at];
    if (character === undefined)
        throw new SyntaxError('a bracket is not closed');
    if (isEscaped && /[A-Za-z0-9]/.test(character))
        throw new SyntaxError(`\\${character} has no meaning`);
    return [character.codePointAt(0), at + (isEscaped ? 2 : 1)];
};
const complement = (ranges) => {
    const pairs = Array.from({ length: ranges.length / 2 }, (_, index) => [ranges[index * 2], ranges[index * 2 + 1]]);
    const sorted = pairs.sort(([a], [b]) => a - b);
    const found = [];
    let next = 0;
    for (const [low, high] of sorted) {
        if (low > next)
            found.push(next, low - 1);
        next = Math.max(next, high + 1);
    }
    if (next <= lastCodePoint)
        found.push(next, lastCodePoint);
    return found;
};


/***/ }),

/***/ 39053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eq: () => (/* binding */ issuerOfServer),
/* harmony export */   gz: () => (/* binding */ issuerOfGitHub),
/* harmony export */   ht: () => (/* binding */ isOfServer),
/* harmony export */   jJ: () => (/* binding */ keyPrefixOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
const issuerOfGitHub = 'https://token.actions.githubusercontent.com';
const keyPrefixOf = (issuer) => issuer.replace(/^https:\/\//, '');
const issuerOfServer = (server) => {
    const host = server !== undefined && URL.canParse(server) ? new URL(server).hostname : 'github.com';
    if (host === 'github.com')
        return issuerOfGitHub;
    return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `https://${host}/_services/token`;
};
const isOfServer = (issuer) => issuer.endsWith('/_services/token');
const hostOf = (issuer) => /^https:\/\/token\.actions\.([^/]+\.ghe\.com)(?:\/|$)/.exec(issuer)?.[1] ??
    /^https:\/\/([^/]+)\/_services\/token$/.exec(issuer)?.[1] ??
    'github.com';


/***/ }),

/***/ 9585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ resultRows),
/* harmony export */   TL: () => (/* binding */ diagnosticsFile),
/* harmony export */   UI: () => (/* binding */ rowsFile),
/* harmony export */   bz: () => (/* binding */ refusalRow),
/* harmony export */   p$: () => (/* binding */ diagnosticRows)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41002);

const diagnosticRows = (placed, file) => placed.map(({ diagnostic, position }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file,
    line: position.line,
    column: position.column,
    sentence: diagnostic.sentence,
    hint: diagnostic.hint,
}));
const refusalRow = ({ code, message, hint }, file) => ({
    ...{ code, severity: 'error', file, line: 1, column: 1, sentence: message, hint },
});
const resultRows = ({ diagnostics, located, refusal }, file) => [
    ...diagnosticRows((0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .placeDiagnostics */ .Y)(diagnostics, located), file),
    ...(refusal === undefined ? [] : [refusalRow(refusal, file)]),
];
const diagnosticsFile = (ended) => rowsFile(resultRows(ended, ended.located?.file));
const rowsFile = (rows) => `${JSON.stringify({ version: 1, diagnostics: rows }, null, 2)}\n`;


/***/ }),

/***/ 30412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ markerKey)
/* harmony export */ });
const markerKey = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D');


/***/ }),

/***/ 11984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const tallyOf = (diagnostics) => {
    const of = (wanted) => diagnostics.filter(({ severity }) => severity === wanted).length;
    const notes = of('note') > 0 ? [counted(of('note'), 'note')] : [];
    return [counted(of('error'), 'error'), counted(of('warning'), 'warning'), ...notes].join(', ');
};
const duration = (milliseconds) => {
    const seconds = Math.max(0, milliseconds) / 1_000;
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
const columns = (rows) => {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell)).join('  '));
};


/***/ }),

/***/ 64829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ projectNamePattern),
/* harmony export */   E4: () => (/* binding */ tagKey),
/* harmony export */   EZ: () => (/* binding */ tagValue),
/* harmony export */   Ek: () => (/* binding */ statementResource),
/* harmony export */   F7: () => (/* binding */ arnText),
/* harmony export */   JF: () => (/* binding */ hostPattern),
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   PU: () => (/* binding */ wholeSecretArn),
/* harmony export */   gn: () => (/* binding */ statementAction),
/* harmony export */   h3: () => (/* binding */ statementId),
/* harmony export */   kL: () => (/* binding */ managedPolicy)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17922);

const arnPattern = (service) => `^arn:[a-z][a-z0-9-]*:${service}:[a-z0-9-]*:(?:\\d{12}|aws)?:.+$`;
const arnText = (says, like = 'arn:aws:[a-z0-9-]+') => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(says, { pattern: arnPattern(like.split(':')[2]), maxLength: 2_048 });
const wholeSecretArn = (says) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(says, { pattern: `${arnPattern('secretsmanager').slice(0, -3)}secret:[^:]+-[A-Za-z0-9]{6}$`, maxLength: 2_048 });
const managedPolicy = (says) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(says, {
    pattern: '^(?:arn:[a-z][a-z0-9-]*:iam::(?:\\d{12}|aws):policy/)?(?:[\\w.,+=@-]+/)*[\\w+=,.@-]{1,128}$',
    maxLength: 700,
});
const policyText = /^[\t\n\r\u0020-\u00ff]*$/;
const statementResource = { pattern: '^(?:\\*|arn:[^:]+:[^:*?]+(?::.*)?)$' };
const statementAction = { pattern: '^(?:\\*(?::\\*)?|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$' };
const statementId = { pattern: '^[A-Za-z0-9]*$' };
const tagCharacters = '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]';
const tagKey = {
    pattern: `^(?![aA][wW][sS]:|[bB][aA][tT][cC][hH]-[jJ][oO][bB]:)${tagCharacters}+$`,
    minLength: 1,
    maxLength: 128,
};
const tagValue = { pattern: `^${tagCharacters}*$`, maxLength: 256 };
const projectNamePattern = '^(?!(?:[sS][tT][hH][rR][eE][eE]|[aA][mM][zZ][nN]-[sS]3-[dD][eE][mM][oO])(?:-|$))[A-Za-z](?:-?[A-Za-z0-9])*$';
const hostPattern = '^[A-Za-z0-9][A-Za-z0-9.-]*$';


/***/ }),

/***/ 17922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   PP: () => (/* binding */ ignored),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   tc: () => (/* binding */ textOrTexts),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yc: () => (/* binding */ laterMembers),
/* harmony export */   z9: () => (/* binding */ withHints)
/* harmony export */ });
const built = (description, type, given) => ({ description, ...type, ...given });
const text = (says, given = {}) => built(says, { type: 'string' }, given);
const secret = (says, given = {}) => built(says, { type: 'string', secret: true }, given);
const integer = (says, given = {}) => built(says, { type: 'integer' }, given);
const number = (says, given = {}) => built(says, { type: 'number' }, given);
const flag = (says, given = {}) => built(says, { type: 'boolean' }, given);
const oneOf = (says, members, given = {}) => built(says, { enum: members }, given);
const list = (says, items, given = {}) => built(says, { type: 'array', items }, given);
const commandLine = (says, given = {}) => built(says, { type: 'array', items: text('A word of the command.'), commandLine: true }, given);
const map = (says, values, names) => built(says, { type: 'object', additionalProperties: values, ...(names ? { propertyNames: names } : {}) }, {});
const anything = (says) => built(says, {}, {});
const scalar = (says, rules = {}) => built(says, { type: ['string', 'number', 'boolean'] }, rules);
const textOrTexts = (says, rules) => built(says, { type: ['string', 'array'], ...rules, items: text(says, rules) }, {});
const object = (says, properties, rules = {}) => {
    const { exactlyOne, atMostOne, ...given } = rules;
    const required = Object.keys(properties).filter((key) => requiredKeys.has(properties[key]));
    return built(says, {
        type: 'object',
        properties,
        ...(required.length ? { required } : {}),
        additionalProperties: false,
        ...(exactlyOne ? { exactlyOne } : {}),
        ...(atMostOne ? { atMostOne } : {}),
    }, given);
};
const requiredKeys = new WeakSet();
const required = (shape) => {
    const copy = { ...shape };
    requiredKeys.add(copy);
    return copy;
};
const later = (shape) => ({ ...shape, later: true });
const laterMembers = (shape, ...members) => ({
    ...shape,
    laterMembers: members,
});
const ignored = (shape, reason) => ({ ...shape, ignored: reason });
const resourceName = (says, ...types) => built(says, { type: 'string', names: types }, {});
const withHints = (name, hints) => ({
    ...name,
    hints,
});
const union = (says, members) => built(says, { type: 'object', discriminator: { propertyName: 'type' }, required: ['type'], oneOf: members.map((m) => m.shape) }, {});


/***/ }),

/***/ 20644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ isWrittenNumber),
/* harmony export */   MK: () => (/* binding */ valueOfNumber),
/* harmony export */   aG: () => (/* binding */ looksLikeVersion),
/* harmony export */   ez: () => (/* binding */ textOfNumber),
/* harmony export */   hH: () => (/* binding */ numberAsWritten),
/* harmony export */   mI: () => (/* binding */ withoutWrittenNumbers),
/* harmony export */   tj: () => (/* binding */ jsonOfNumber)
/* harmony export */ });
const mark = '\ufdd2';
const numberAsWritten = (value, source) => source === undefined || source === String(value) ? value : mark + source;
const isWrittenNumber = (value) => typeof value === 'string' && value.startsWith(mark);
const textOfNumber = (written) => written.slice(mark.length);
const valueOfNumber = (written) => Number(textOfNumber(written));
const zerosAtEnd = (text) => {
    let zeros = 0;
    while (text.at(-1 - zeros) === '0')
        zeros++;
    return zeros;
};
const decimalOf = (text) => {
    const [, sign, whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
    if (sign === undefined)
        return undefined;
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    const significant = digits.slice(0, digits.length - zerosAtEnd(digits));
    if (significant === '')
        return '0';
    const power = Number(exponent) - fraction.length + digits.length - significant.length;
    return `${sign === '-' ? '-' : ''}${significant}e${power}`;
};
const isOnlyText = (text) => {
    if (/^[-+]?0\d/.test(text))
        return true;
    const decimal = decimalOf(text);
    return decimal === undefined ? !Number.isSafeInteger(Number(text)) : decimal !== decimalOf(String(Number(text)));
};
const jsonOfNumber = (written) => {
    const text = textOfNumber(written);
    return isOnlyText(text) ? text : valueOfNumber(written);
};
const looksLikeVersion = (written) => /^\d+\.\d*[1-9]0+$/.test(textOfNumber(written));
const withoutWrittenNumbers = (value, replace = jsonOfNumber) => {
    if (isWrittenNumber(value))
        return replace(value);
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return value.map((item) => withoutWrittenNumbers(item, replace));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutWrittenNumbers(item, replace)]));
};


/***/ }),

/***/ 43800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
const shellWord = (word) => /^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 99903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   J: () => (/* binding */ maxSourceBytes)
/* harmony export */ });
const maxSourceBytes = 1024 * 1024;
const decodeSource = (bytes) => {
    if (bytes.length > maxSourceBytes)
        return failed('source/too-large', `The config file has ${bytes.length.toLocaleString('en')} bytes; 1 MiB is the most that is read.`, 'Split it into several configs, each with its own project name.');
    const utf16 = [bytes[0], bytes[1]].join() === '255,254' || [bytes[0], bytes[1]].join() === '254,255';
    if (utf16)
        return failed('source/not-utf8', 'The config file is UTF-16 text.', 'Save it as UTF-8 in your editor.');
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return failed('source/not-utf8', `The config file is not text: byte ${nul + 1} is NUL.`, 'Check that `config` names the YAML file, and that it is saved as UTF-8.');
    try {
        return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
    }
    catch {
        return notUtf8(bytes);
    }
};
const notUtf8 = (bytes) => {
    const line = lineOfFirstInvalidByte(bytes);
    return failed('source/not-utf8', `The config file is not UTF-8 text: line ${line} holds bytes that UTF-8 does not know.`, 'Save it as UTF-8 in your editor.');
};
const lineOfFirstInvalidByte = (bytes) => {
    let line = 1;
    let start = 0;
    while (start < bytes.length) {
        const end = bytes.indexOf(10, start);
        const next = end < 0 ? bytes.length : end + 1;
        if (new TextDecoder().decode(bytes.subarray(start, next)).includes('\ufffd'))
            return line;
        line += 1;
        start = next;
    }
    return line;
};
const failed = (code, sentence, hint) => ({
    diagnostics: [{ code, severity: 'error', sentence, hint, place: 'file' }],
});


/***/ }),

/***/ 57959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   JL: () => (/* binding */ privateRegistry),
/* harmony export */   U$: () => (/* binding */ registryHost)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39163);

const privateRegistry = /^(\d{12})\.dkr\.ecr\.([a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2})\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|s?c2s\.(?:ic|sgov)\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)$/;
const registryOf = (host) => {
    const [, account, region] = privateRegistry.exec(host) ?? [];
    return account !== undefined && region !== undefined ? { host, account, region } : undefined;
};
const registryHost = ({ registry }, { account, region }) => registry?.host ?? `${account}.dkr.ecr.${region}.${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSuffix */ .rW)(region)}`;


/***/ }),

/***/ 39163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   rW: () => (/* binding */ urlSuffix)
/* harmony export */ });
const commercial = {
    name: 'aws',
    begins: '',
    suffix: 'amazonaws.com',
    regions: [
        'af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1',
        'ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1',
        'eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1',
        'me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2',
    ].flatMap((line) => line.split(' ')),
};
const partitions = [
    { name: 'aws-cn', begins: 'cn-', suffix: 'amazonaws.com.cn', regions: ['cn-north-1', 'cn-northwest-1'] },
    { name: 'aws-eusc', begins: 'eusc-', suffix: 'amazonaws.eu', regions: ['eusc-de-east-1'] },
    { name: 'aws-iso', begins: 'us-iso-', suffix: 'c2s.ic.gov', regions: ['us-iso-east-1', 'us-iso-west-1'] },
    { name: 'aws-iso-b', begins: 'us-isob-', suffix: 'sc2s.sgov.gov', regions: ['us-isob-east-1', 'us-isob-west-1'] },
    { name: 'aws-iso-e', begins: 'eu-isoe-', suffix: 'cloud.adc-e.uk', regions: ['eu-isoe-west-1'] },
    { name: 'aws-iso-f', begins: 'us-isof-', suffix: 'csp.hci.ic.gov', regions: ['us-isof-east-1', 'us-isof-south-1'] },
    { name: 'aws-us-gov', begins: 'us-gov-', suffix: 'amazonaws.com', regions: ['us-gov-east-1', 'us-gov-west-1'] },
    commercial,
];
const partitionOf = (region) => partitions.find(({ begins }) => region.startsWith(begins)) ?? commercial;
const urlSuffix = (region) => partitionOf(region).suffix;


/***/ }),

/***/ 27220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   bU: () => (/* binding */ isPreview),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   vI: () => (/* binding */ pullOfStage),
/* harmony export */   vM: () => (/* binding */ previewStage)
/* harmony export */ });
/* unused harmony export rolePath */
const stackName = (project, stage) => `${project}-${stage}`;
const isPreview = (stage) => /^pr-[1-9][0-9]*$/.test(stage);
const previewStage = (pullRequest) => `pr-${pullRequest}`;
const pullOfStage = (stage) => isPreview(stage) ? Number(stage.slice('pr-'.length)) : undefined;
const rolePath = (project, stage) => isPreview(stage) ? `/batch-job/${project}/preview/${stage}/` : `/batch-job/${project}/${stage}/`;
const stageOf = (project, stage) => ({
    project,
    stage,
    stack: stackName(project, stage),
    preview: isPreview(stage),
    rolePath: rolePath(project, stage),
});


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(80342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
