#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
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

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ codeOfEvent),
/* harmony export */   G0: () => (/* binding */ talkingTo),
/* harmony export */   VI: () => (/* binding */ runOfEvent),
/* harmony export */   ls: () => (/* binding */ pullOfEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8084);


/** GitHub cuts payloads at 25 MB: https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap */
const largest = 25 * 1024 * 1024;
const payloadIn = (path = '') => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largest ? undefined : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
};
/** A value inside a payload that may hold anything. */
const at = (value, ...keys) => keys.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    ? inner[key]
    : undefined, value);
const isNumber = (value) => Number.isSafeInteger(value) && value > 0;
/**
 * The pull request that the event of a run is about: its own events, reviews of it, and comments on it. What a push, a
 * merge queue or a schedule may have to do with one is not guessed. Never throws, whatever the payload holds.
 */
const pullOfEvent = ({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME: name = '' }) => {
    const payload = payloadIn(GITHUB_EVENT_PATH);
    const pull = at(payload, 'pull_request', 'number');
    const issue = at(payload, 'issue', 'pull_request') ? at(payload, 'issue', 'number') : undefined;
    const number = isNumber(pull) ? pull : issue;
    if (!isNumber(number))
        return { kind: 'none', why: 'the event of the run names no pull request' };
    const commit = at(payload, 'pull_request', 'head', 'sha');
    return {
        kind: 'pull-request',
        number,
        own: name === 'pull_request' || name === 'pull_request_target',
        ...(typeof commit === 'string' ? { commit } : {}),
    };
};
/** The number of the run whose end the event of this run tells (`workflow_run`). Never throws. */
const runOfEvent = ({ GITHUB_EVENT_PATH, GITHUB_EVENT_NAME }) => {
    if (GITHUB_EVENT_NAME !== 'workflow_run')
        return undefined;
    const id = at(payloadIn(GITHUB_EVENT_PATH), 'workflow_run', 'id');
    return isNumber(id) ? id : undefined;
};
/**
 * Whose code the event of a run is about. Certain it is where the payload names the repository that the code comes
 * from, or says that this one is gone; a comment on a pull request does not, nor does an event that cannot be read.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
const codeOfEvent = ({ GITHUB_EVENT_PATH }) => {
    const payload = payloadIn(GITHUB_EVENT_PATH);
    const own = at(payload, 'repository', 'id');
    if (typeof payload !== 'object' || payload === null)
        return 'unknown';
    const sources = [
        ...(Object.hasOwn(payload, 'pull_request') ? [at(payload, 'pull_request', 'head', 'repo')] : []),
        ...(Object.hasOwn(payload, 'workflow_run') ? [at(payload, 'workflow_run', 'head_repository')] : []),
    ];
    const judged = sources.map((source) => {
        if (source === null)
            return 'fork';
        const id = at(source, 'id');
        return isNumber(own) && isNumber(id) ? (id === own ? 'own' : 'fork') : 'unknown';
    });
    if (judged.includes('fork'))
        return 'fork';
    const known = isNumber(own) && !judged.includes('unknown') && !at(payload, 'issue', 'pull_request');
    return known ? 'own' : 'unknown';
};
/** Where and as whom to speak; refuses where there is no pull request, no token or no repository. */
const talkingTo = (about, token, { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl }) => {
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

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ runnerStream)
/* harmony export */ });
/* unused harmony exports plainText, plainJson */
/**
 * Returns a text in which the runner finds no command. It reads both streams of every step line by line, takes `::name
 * …::` behind any leading space and `##[name …]` anywhere in a line, and ends lines at CR, LF or both:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (TryParseV2, TryParse). Its comparisons
 * look over characters like the one that is put between here, but it cuts the name out by position, so that what it
 * then reads as one begins with `:` or `[`, as no command's does.
 */
const plainText = (text) => text.replace(/(?<=(?:^|[\r\n])[\s\u0085]*:)(?=:)/g, '\u200b').replaceAll('##[', '##\u200b[');
/** Returns JSON of equal value in which the runner finds no command; at the beginning of a line of JSON no text stands. */
const plainJson = (json) => json.replaceAll('##[', '#\\u0023[');
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Opens the way to a stream. Texts that are written in several pieces are guarded across their seams. */
const runnerStream = (write) => {
    /** The line that is not ended yet, as it was written. */
    let line = '';
    const put = (whole) => {
        write(whole.slice(line.length));
        line = whole.slice(Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1);
    };
    const command = (name, properties, data) => {
        const facts = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
        put(`${line && `${line}\n`}::${[name, facts.join(',')].filter(Boolean).join(' ')}::${escapeData(data)}\n`);
    };
    return {
        text: (text) => put(plainText(line + text)),
        json: (json) => put(`${line && `${line}\n`}${plainJson(json)}`),
        command,
        mask: (secret) => {
            for (const part of secret.split(/\r?\n|\r/))
                if (part.trim() !== '')
                    command('add-mask', {}, part);
        },
    };
};


/***/ }),

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   LF: () => (/* binding */ gitSettingsText),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   an: () => (/* binding */ repositoryFolders),
/* harmony export */   lw: () => (/* binding */ gitFoldersOf),
/* harmony export */   o5: () => (/* binding */ checkoutOf),
/* harmony export */   y$: () => (/* binding */ checkoutWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3697);



const kindAt = (path) => {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
    }
    catch {
        return undefined;
    }
};
/** Returns a path with its links followed, or as it is where nothing stands there. */
const realPath = (path) => {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    }
};
/** A folder and each one above it, innermost first. */
const upwards = (folder) => {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? [folder] : [folder, ...upwards(above)];
};
/** Returns the folder that the runner checks out into, with links followed; undefined outside of GitHub Actions. */
const workspaceOf = ({ GITHUB_ACTIONS, GITHUB_WORKSPACE }) => GITHUB_ACTIONS === 'true' ? realPath(GITHUB_WORKSPACE || '.') : undefined;
/**
 * Returns the top of the git checkout that a folder belongs to, with links followed; undefined where there is none. A
 * commit can hold no entry `.git` (https://git-scm.com/docs/git-fsck, hasDotgit), but it can hold the files of a whole
 * repository: those count for nothing. In GitHub Actions the topmost `.git` below the workspace
 * counts, so that none that a download or a submodule brought along takes its place; elsewhere the nearest one.
 */
const checkoutOf = (folder, environment) => checkoutWithin(folder, workspaceOf(environment));
/** Returns what `checkoutOf` does, for a workspace whose links are followed already. */
const checkoutWithin = (folder, workspace) => {
    const real = realPath(folder);
    const tops = upwards(real).filter((one) => kindAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, '.git')) !== undefined);
    const bounded = workspace !== undefined && (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace, real);
    return bounded ? tops.filter((one) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace, one)).at(-1) : tops[0];
};
/**
 * Returns the folders that hold files of the repository, with links followed: the checkout, in GitHub Actions the whole
 * workspace, and without either the config's folder. No program, plug-in or setting is taken from them.
 */
const repositoryFolders = (folder, environment) => {
    const known = [checkoutOf(folder, environment), workspaceOf(environment)];
    const found = known.filter((one) => one !== undefined);
    const all = found.length > 0 ? found : [realPath(folder)];
    // The root of the file system holds everything: as a working folder of a container it says nothing.
    return [...new Set(all)].filter((one) => one !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(one).root);
};
const trimmedText = (file) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim() : undefined;
    }
    catch {
        return undefined;
    }
};
/**
 * Returns the folders of a checkout's repository. Follows the file `.git` of a worktree or submodule as git does:
 * https://git-scm.com/docs/gitrepository-layout
 */
const gitFoldersOf = (checkout) => {
    const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, '.git');
    const named = kindAt(entry) === 'file' ? /^gitdir: (.+)$/.exec(trimmedText(entry) ?? '')?.[1] : undefined;
    const own = named === undefined ? entry : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(checkout, named);
    if (kindAt(own) !== 'folder')
        return undefined;
    const common = trimmedText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'commondir'));
    return { own, common: common ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own, common) : own };
};
/** Returns the text of the repository's settings: `config`, and that of a worktree. Empty where there is none. */
const gitSettingsText = (checkout) => {
    const folders = gitFoldersOf(checkout);
    if (folders === undefined)
        return '';
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.common, 'config'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.own, 'config.worktree')]
        .map((file) => trimmedText(file) ?? '')
        .join('\n');
};
/** Returns `owner/name` by the remote of the checkout that a folder belongs to. */
const repositoryOf = (folder, environment) => {
    const top = checkoutOf(folder, environment);
    if (top === undefined)
        return undefined;
    return /url = .*?([^/:]+\/[^/]+?)(?:\.git)?\s*$/m.exec(gitSettingsText(top))?.[1];
};


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Z$: () => (/* binding */ isGitFolder),
/* harmony export */   _P: () => (/* binding */ leadsIntoGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Whether a path lies in a folder, both absolute and with links resolved. */
const isInside = (root, path) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
};
/**
 * Whether a name is that of git's own folder, in every spelling that some file system takes for it: without regard to
 * case, `git~1` and names with dots, blanks or a stream behind them on NTFS, names with characters that HFS+ ignores.
 * https://github.com/git/git/blob/v2.47.0/path.c (is_ntfs_dotgit), https://github.com/git/git/blob/v2.47.0/utf8.c (is_hfs_dot_generic)
 */
const isGitFolder = (name) => /^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, ''));
/** Whether the way from a folder down to a path leads through a `.git` folder, both absolute with links resolved. */
const leadsIntoGit = (root, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).some(isGitFolder);


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   RG: () => (/* binding */ openResolved),
/* harmony export */   X$: () => (/* binding */ openInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3697);


/**
 * Opens a path, links on it followed, if it ends at a plain file in `root` and not in a `.git` folder. Throws the error
 * of the system, as ENOENT.
 */
const openInside = (root, path) => {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return placeKind(root, real) ?? openResolved(root, real);
};
/**
 * Opens a path whose links were resolved before, and judges where the open file lies: a folder on the way that has
 * become a link since then leads nowhere. A link at the end is not followed (ELOOP).
 */
const openResolved = (root, real) => {
    // Without O_NONBLOCK opening a pipe would wait for whoever writes into it.
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
/**
 * Returns the bytes of a plain file in `root`, links followed; undefined where `openInside` opens none, and where there
 * are more than `most`.
 */
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
/** Returns where an open file lies: Linux says so by itself, elsewhere the path is resolved again and must be the same file. */
const placeOf = (handle, path) => {
    if (process.platform === 'linux')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${handle}`);
    const place = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const [open, found] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place)];
    return open.ino === found.ino && open.dev === found.dev ? place : '/';
};


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ afterwards)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8084);

/**
 * Does a step that follows a change of the stack, and returns what it gives. The change is done and no failure undoes
 * it: one is a warning that begins with `saying`, as "The deployment is done, but outputs.json is missing", and the run
 * goes on. Only a run that was asked to stop ends here.
 */
const afterwards = async (world, saying, work) => {
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

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stopped)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8084);

/** What a run that was stopped is told as. */
const stopped = new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'door/stopped',
    message: 'The run was stopped. What CloudFormation has begun goes on by itself.',
    hint: 'Run the same command again: it waits for what is under way, and goes on from there.',
});


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Complained)
/* harmony export */ });
/** What a command throws when a stage returned complaints that stop it; the door prints them on their lines. */
class Complained extends Error {
    name = 'Complained';
    diagnostics;
    located;
    constructor(diagnostics, located) {
        super(`${diagnostics.length} complaints`);
        this.diagnostics = diagnostics;
        this.located = located;
    }
}


/***/ }),

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   NG: () => (/* binding */ keyComplaint),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   bJ: () => (/* binding */ isError)
/* harmony export */ });
const isError = (diagnostic) => diagnostic.severity === 'error';
/** An error at a value of the config. */
const complaint = (code, path, sentence, hint) => ({
    code,
    severity: 'error',
    sentence,
    place: { path },
    ...(hint === undefined ? {} : { hint }),
});
/** The same at a key: for keys that should not be there, or are there twice. */
const keyComplaint = (code, path, sentence, hint) => ({
    ...complaint(code, path, sentence, hint),
    place: { path, at: 'key' },
});
/** A warning never stops a command. */
const warning = (code, path, sentence, hint) => ({
    ...complaint(code, path, sentence, hint),
    severity: 'warning',
});


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7633);

/**
 * The world refused: AWS, Docker, GitHub, the disk. Thrown by adapters and gates, shown without a stack trace. What the
 * world says may quote a request, so that secrets by form are taken out of its words.
 */
class Refused extends Error {
    name = 'Refused';
    code;
    /** The missing permission, setting or command: what to do next. */
    hint;
    constructor(refusal) {
        super((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(refusal.message), { cause: refusal.cause });
        this.code = refusal.code;
        this.hint = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealedBeside */ .Xp)(refusal.hint, [refusal.message]);
    }
}


/***/ }),

/***/ 1002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDiagnostics),
/* harmony export */   Y: () => (/* binding */ placeDiagnostics)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7633);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9366);


/** The texts of a path, which a hint may be made of: keys and names of the config. */
const namesIn = ({ place }) => typeof place === 'object' && 'path' in place ? place.path.filter((part) => typeof part === 'string') : [];
/** Returns the complaint without secrets that its words quote, nor names that were made of them. */
const discreet = (diagnostic) => {
    const { sentence, hint } = diagnostic;
    const beside = [sentence, ...namesIn(diagnostic)];
    return {
        ...diagnostic,
        sentence: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(sentence),
        ...(hint === undefined ? {} : { hint: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealedBeside */ .Xp)(hint, beside) }),
    };
};
/** The complaints with their positions, sorted by them, secrets hidden; what is said twice at one place stands once. */
const placeDiagnostics = (diagnostics, located) => {
    const seen = new Map();
    for (const diagnostic of diagnostics.map(discreet)) {
        const position = located?.locate(diagnostic.place) ?? { line: 1, column: 1 };
        const key = `${position.line}:${position.column} ${diagnostic.code} ${diagnostic.sentence}`;
        if (!seen.has(key))
            seen.set(key, { diagnostic, position });
    }
    return [...seen.values()].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
};
/** More would bury the first, and the first is where to begin. */
const most = 200;
/**
 * The complaints as blocks for a prompt: `<file>:<line>:<column> error config/unknown-key`, the sentence, the line
 * with a caret, the hint. Texts of the user's are made visible; nothing in them reaches the terminal as a command. A line
 * that holds a secret is not shown, whatever the complaint is about.
 */
const renderDiagnostics = (diagnostics, located, file) => {
    const placed = placeDiagnostics(diagnostics, located);
    const lines = located && placed.length ? located.text.split('\n') : [];
    const hidden = new Set(placed.flatMap(({ diagnostic, position }) => (diagnostic.hidden ? [position.line] : [])));
    const readable = ({ line, column }) => {
        const text = lines[line - 1] ?? '';
        // Of a long line little is shown, and so little is looked at.
        return hidden.has(line) || (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsSecret */ .hK)(text.slice(Math.max(0, column - 1_000), column + 1_000)) ? '' : text;
    };
    const blocks = placed.slice(0, most).map((one) => block(one, readable, file));
    if (placed.length > most)
        blocks.push(`… and ${placed.length - most} more.\n`);
    return blocks.join('\n');
};
const block = ({ diagnostic, position }, readable, file) => {
    const { line, column } = position;
    const head = `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)}:${line}:${column} ${diagnostic.severity} ${diagnostic.code}`;
    const shown = diagnostic.place === 'file' ? [] : snippet(readable(position), position);
    const hint = diagnostic.hint === undefined ? [] : [`  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(diagnostic.hint)}`];
    return `${[head, `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(diagnostic.sentence)}`, ...shown, ...hint].join('\n')}\n`;
};
/** Characters of a source line that are shown around the caret. */
const before = 60;
const after = 60;
/** The source line, cut around the caret, and the caret under it. */
const snippet = (text, { line, column, endColumn }) => {
    if (text.trim() === '')
        return [];
    const source = text.replace(/\r$/, '');
    const from = Math.max(0, column - 1 - before);
    const to = Math.min(source.length, column - 1 + after);
    const lead = (from > 0 ? '…' : '') + onOneLine(source.slice(from, column - 1));
    const marked = onOneLine(source.slice(column - 1, Math.min(to, (endColumn ?? column + 1) - 1)));
    const rest = onOneLine(source.slice(column - 1, to)) + (to < source.length ? '…' : '');
    const gutter = String(line);
    return [
        `  ${gutter} | ${lead}${rest}`,
        `  ${' '.repeat(gutter.length)} | ${' '.repeat((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(lead))}${'^'.repeat(Math.max(1, (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(marked)))}`,
    ];
};
/** A tab is one space here, so that the caret stands under its character. */
const onOneLine = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.replaceAll('\t', ' '));


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lineConcealer)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7633);

/** The last word of a line inside a private key: base64, or a short rest of it. Programs write their own words before it. */
const lineOfKey = /(?:^|\s)[A-Za-z0-9+/]+={0,2}\s*$|^\s*$|^\s*(?:Proc-Type|DEK-Info|Version|Comment):/;
/** Longer than keys are: 16,384 bits of RSA are 200 lines. */
const longestKey = 400;
/**
 * Returns a function for the lines of a log in their order, which hides secrets. A private key that a program prints
 * comes in many lines, of which only the first says what it is: the lines behind it are hidden until its end.
 */
const lineConcealer = () => {
    let left = 0;
    return (line) => {
        const isEnd = line.includes('-----END');
        if (left > 0 && (isEnd || lineOfKey.test(line))) {
            left = isEnd ? 0 : left - 1;
            return _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R;
        }
        left = 0;
        if (/-----BEGIN [A-Z0-9 ]{0,60}KEY/.test(line) && !isEnd)
            left = longestKey;
        return (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(line);
    };
};


/***/ }),

/***/ 3015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ speaksOfSecret),
/* harmony export */   QS: () => (/* binding */ isSecretItself),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Parts of a name that speak of a secret wherever they stand: `DB_PASSWORD`, `apikey`, `GITHUB_TOKENS`, `OAUTH_CLIENT`. */
const outspoken = /secret|token|passw|passphrase|passcode|pwd|credential|mnemonic|seed_?phrase|(?:private|api|access|signing|encryption|license|shared)_?key|auth(?!or)|cookie|webhook|conn(?:ection)?_?str(?:ing)?(?:_|$)|service_?account_?(?:json|key)|kube_?config|netrc/i;
/** Addresses that mostly hold a password: `DATABASE_URL`, `MONGODB_URI`, `CELERY_BROKER_URL`. */
const address = /(?:database|db|sql|maria|redis|mongo\w{0,20}|postgres\w{0,20}|pg|amqp|rabbit\w{0,9}|broker|smtp|mailer|ldap|jdbc|clickhouse|neo4j|sentry)_?ur[il]s?$/i;
/** Last words of a name that is a secret: `DB_PASS`, `GH_PAT`, `JWT`, `SENTRY_DSN`, `CARD_PIN`, `TLS_CERT`. */
const lastWords = new Set('pass pw pat key keys keyfile jwt jwk dsn sas psk otp totp mfa pin salt pepper hmac session cred creds cert pem pfx p12 jks keystore keytab bearer signing signature authorization dockercfg'.split(' '));
/** Words that close off what is said of a secret, not the secret: `STRIPE_KEY_1`, `TLS_CERT_BASE64`, `JWT_PROD`. */
const trailing = /^(?:\d+|base64|b64|json|prod|production|dev|test|staging|live|old|new|value|primary|secondary)$/;
/** Keys that are no secrets, by the word before `key`: of tables, caches, objects; and public ones. */
const plainKeys = new Set('partition sort hash range primary foreign public pub cache object s3 file routing dedup deduplication group row shard search lookup idempotency index unique composite kms cmk event message map json tag label feature translation i18n metadata host hot natural surrogate order first last next prefix'.split(' '));
/** The word before `pass`, `cert` or `session` that makes another thing of it: `LOW_PASS`, `CA_CERT`. */
const plainBefore = {
    pass: new Set(['one', 'two', 'first', 'second', 'single', 'multi', 'low', 'high', 'band', 'by', 'boarding', 'last']),
    cert: new Set(['ca', 'root']),
    session: new Set(['xdg', 'desktop', 'gnome', 'gdm']),
};
/** One word that ends with another: `PGPASS`, `DBPASS`, `STRIPEKEY`; not `BYPASS`, `ASKPASS` or `MONKEY`. */
const melted = /(?<!^by|^com|^tres|^over|^under|^ask|^encom|^sur|^im|^tri|^mis)pass\d?$|(?:master|root|admin|server|client|session|service|deploy|stripe|rsa|ssh|gpg|pgp|hmac|enc|auth)key\d?$/;
/** Variables of every shell: places, not passwords. */
const ofTheShell = /^(?:OLD)?PWD$|^XDG_|^SSH_ASKPASS|^GIT_ASKPASS$/;
/** The words of a name in lower case: of `dbPassWord`, `DB_PASS-2` and `S3Key`. */
const wordsOf = (name) => name
    .slice(0, 256)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
/** The words without those that only close a name off. */
const endOf = (words) => {
    const last = words.findLastIndex((word, index) => index === 0 || lastWords.has(word) || !trailing.test(word));
    return words.slice(0, last + 1);
};
const endsSecretly = (name) => {
    const words = endOf(wordsOf(name));
    const written = words.at(-1) ?? '';
    const last = lastWords.has(written) ? written : written.replace(/\d{1,9}$/, '');
    const before = words.at(-2) ?? '';
    if (!lastWords.has(last))
        return melted.test(written);
    return !(/^keys?$/.test(last) ? plainKeys.has(before) : plainBefore[last]?.has(before));
};
/** Whether the words of a name speak of a secret by themselves, in names of variables as in names of properties of AWS. */
const speaksOfSecret = (name) => outspoken.test(name) || address.test(name);
/** Whether a variable of this name is likely to hold a secret. */
const looksSecret = (name) => !ofTheShell.test(name) && (speaksOfSecret(name) || endsSecretly(name));
/** Names that end with what speaks of a secret: not `SECRET_NAME`, `TOKEN_URL` or `MAX_TOKENS`. */
const endsOutspoken = /(?:secrets?|token|pass(?:word|wd|phrase|code)|pwd|credentials?|mnemonic|seed_?phrase|(?:private|api|access|signing|encryption|license|shared)_?key|auth|cookie|conn(?:ection)?_?str(?:ing)?)\d*$/;
/** Whether the value of a variable of this name is the secret itself: of `DB_PASSWORD`, not of `SECRET_NAME`. */
const isSecretItself = (name) => looksSecret(name) && (endsSecretly(name) || endsOutspoken.test(endOf(wordsOf(name)).join('_')));
/** One word that names a secret by itself in a text; `key`, `pin` or `session` name many things there. */
const alone = /^(?:pass|pw|auth|authorization|bearer|signature|jwt|psk|creds?)$/;
/** Returns how a name in a text (`db_password`, `--api-key`, `X-Auth-Token`) speaks of the value behind it. */
const standingOf = (name) => {
    const words = endOf(wordsOf(name));
    const joined = words.join('_');
    const last = words.at(-1) ?? '';
    if (last.endsWith('auth') && last !== 'auth')
        return undefined;
    if (endsOutspoken.test(joined) || alone.test(last) || /account_?key$/.test(joined))
        return /pass|pwd|pw$/.test(last) ? 'password' : 'secret';
    return words.length > 1 && !/\.[^.]{0,64}$/.test(name) && endsSecretly(name) ? 'likely' : undefined;
};


/***/ }),

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isLongNumber),
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   JH: () => (/* binding */ entropyOf),
/* harmony export */   Jc: () => (/* binding */ looksChosen),
/* harmony export */   kp: () => (/* binding */ longestProse)
/* harmony export */ });
/** Bits of a character, by how often each occurs in the text. */
const entropyOf = (text) => {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const length = [...text].length;
    return [...counts.values()].reduce((sum, count) => sum - (count / length) * Math.log2(count / length), 0);
};
const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^\sA-Za-z0-9]/];
/** Whether a value that stands alone is nothing that anybody would choose as a word: no address, no place, and of mixed characters. */
const looksRandom = (text) => text.length >= 8 &&
    !/\s|^arn:|:\/\/|^[./~]/.test(text) &&
    classes.filter((one) => one.test(text)).length >= 2 &&
    entropyOf(text) >= 2.5;
/** Words with digits that people write about secrets: of algorithms, protocols, versions and times. */
const technical = /^(?:oauth\d|sha\d{1,3}|aes\d{2,3}|[rehp]s\d{3}|ed25519|x509|k8s|s3|ec2|md5|base64|utf8|aws4|http[12]|v\d{1,4}|\d\dt(?:\d\d)?|\d\dz)$/i;
/** Nobody writes words so long about a secret; of a longer one no part has to be read again. */
const longestProse = 128;
/** Marks that end a sentence or close a bracket, behind a value. */
const closing = /[.,:;!?)\]}>]{1,9}$/;
/**
 * Whether a word behind a name in running text is a value and no prose: eight characters or more that are not only words
 * and numbers with marks between them (`required`, `case-sensitive`, `8-characters`, `prod/db.password`, `2024-01-01`).
 */
const looksChosen = (value) => {
    const word = value.replace(closing, '');
    if (word.length < 8)
        return false;
    if (word.length > longestProse)
        return true;
    return !word.split(/[-_./:[\]]/).every((part) => /^[A-Za-z]{0,24}$|^\d+$/.test(part) || technical.test(part));
};
/** Whether a value is a number so long that only a password is. */
const isLongNumber = (value) => /^\d{8,}$/.test(value.replace(closing, ''));


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TU: () => (/* binding */ concealed),
  Xp: () => (/* binding */ concealedBeside),
  zr: () => (/* binding */ concealedDeep),
  R: () => (/* binding */ secret_hidden),
  hK: () => (/* binding */ holdsSecret),
  dF: () => (/* binding */ holdsSplitSecret),
  n0: () => (/* reexport */ secret_names/* looksSecret */.n0)
});

;// CONCATENATED MODULE: ./lib/generated/secret-forms.json
const secret_forms_namespaceObject = /*#__PURE__*/JSON.parse('{"aO":{"1password-secret-key":["a3-","(?<![A-Za-z0-9])A3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9])",3.8],"1password-service-account-token":["ops_eyj","(?<![A-Za-z0-9])ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}[\\\\w-]*",4],"adobe-client-secret":["p8e-","(?<![A-Za-z0-9])(?:p8e-[a-zA-Z0-9]{32})(?![A-Za-z0-9])",2],"age-secret-key":["age-secret-key-1","(?<![A-Za-z0-9])AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}[\\\\w-]*"],"airtable-personnal-access-token":["pat","(?<![A-Za-z0-9])(?:pat[a-zA-Z0-9]{14}\\\\.[a-f0-9]{64})(?![A-Za-z0-9])"],"alibaba-access-key-id":["ltai","(?<![A-Za-z0-9])(?:LTAI[a-zA-Z0-9]{20})(?![A-Za-z0-9])",2],"anthropic-admin-api-key":["sk-ant-admin01-","(?<![A-Za-z0-9])(?:sk-ant-admin01-[a-zA-Z0-9_\\\\-]{93}AA)(?![A-Za-z0-9])"],"anthropic-api-key":["sk-ant-api03-","(?<![A-Za-z0-9])(?:sk-ant-api03-[a-zA-Z0-9_\\\\-]{93}AA)(?![A-Za-z0-9])"],"artifactory-api-key":["akcp","(?<![A-Za-z0-9])AKCp[A-Za-z0-9]{69}(?![A-Za-z0-9])",4.5],"artifactory-reference-token":["cmvmd","(?<![A-Za-z0-9])cmVmd[A-Za-z0-9]{59}(?![A-Za-z0-9])",4.5],"atlassian-api-token":["atatt3","(?<![A-Za-z0-9])(?:ATATT3[A-Za-z0-9_\\\\-=]{186})(?![A-Za-z0-9])",3.5],"authress-service-client-access-key":["sc_ ext_ scauth_ authress_","(?<![A-Za-z0-9])(?:(?:sc|ext|scauth|authress)_[a-zA-Z0-9]{5,30}\\\\.[a-zA-Z0-9]{4,6}\\\\.(?:acc)[_-][a-zA-Z0-9-]{10,32}\\\\.[a-zA-Z0-9+/_=-]{30,120})(?![A-Za-z0-9])",2],"aws-amazon-bedrock-api-key-long-lived":["absk","(?<![A-Za-z0-9])(?:ABSK[A-Za-z0-9+/]{109,269}={0,2})(?![A-Za-z0-9])",3],"aws-amazon-bedrock-api-key-short-lived":["bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t","(?<![A-Za-z0-9])bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[\\\\w-]*",3],"azure-ad-client-secret":["q~","(?<![A-Za-z0-9_~.])(?:[a-zA-Z0-9_~.]{3}\\\\dQ~[a-zA-Z0-9_~.-]{31,34})(?![A-Za-z0-9_~-])",3],"clickhouse-cloud-api-secret-key":["4b1d","(?<![A-Za-z0-9])(?:4b1d[A-Za-z0-9]{38})(?![A-Za-z0-9])",3],"clojars-api-token":["clojars_","(?<![A-Za-z0-9])[cC][lL][oO][jJ][aA][rR][sS]_[a-zA-Z0-9]{60}[\\\\w-]*",2],"cloudflare-origin-ca-key":["v1.0-","(?<![A-Za-z0-9])(?:v1\\\\.0-[a-f0-9]{24}-[a-f0-9]{146})(?![A-Za-z0-9])",2],"databricks-api-token":["dapi","(?<![A-Za-z0-9])(?:dapi[a-f0-9]{32}(?:-\\\\d)?)(?![A-Za-z0-9])",3],"defined-networking-api-token":["dnkey-","(?<![A-Za-z0-9])(?:[dD][nN][kK][eE][yY]-[a-zA-Z0-9=_\\\\-]{26}-[a-zA-Z0-9=_\\\\-]{52})[\\\\w-]*"],"digitalocean-access-token":["doo_v1_","(?<![A-Za-z0-9])(?:doo_v1_[a-f0-9]{64})(?![A-Za-z0-9])",3],"digitalocean-pat":["dop_v1_","(?<![A-Za-z0-9])(?:dop_v1_[a-f0-9]{64})(?![A-Za-z0-9])",3],"digitalocean-refresh-token":["dor_v1_","(?<![A-Za-z0-9])(?:[dD][oO][rR]_[vV]1_[a-fA-F0-9]{64})(?![A-Za-z0-9])"],"doppler-api-token":["dp.pt.","(?<![A-Za-z0-9])dp\\\\.pt\\\\.[a-zA-Z0-9]{43}[\\\\w-]*",2],"dropbox-short-lived-api-token":["sl.","(?<![A-Za-z0-9])(?:[sS][lL]\\\\.[a-zA-Z0-9\\\\-=_]{135})[\\\\w-]*"],"duffel-api-token":["duffel_","(?<![A-Za-z0-9])duffel_(?:test|live)_[a-zA-Z0-9_\\\\-=]{43}[\\\\w-]*",2],"dynatrace-api-token":["dt0c01.","(?<![A-Za-z0-9])dt0c01\\\\.[a-zA-Z0-9]{24}\\\\.[a-zA-Z0-9]{64}[\\\\w-]*",4],"easypost-api-token":["ezak","(?<![A-Za-z0-9])EZAK[a-zA-Z0-9]{54}(?![A-Za-z0-9])",2],"easypost-test-api-token":["eztk","(?<![A-Za-z0-9])EZTK[a-zA-Z0-9]{54}(?![A-Za-z0-9])",2],"facebook-access-token":["facebook","(?<![A-Za-z0-9])(?:\\\\d{15,16}(?:\\\\||%)[0-9a-zA-Z\\\\-_]{27,40})(?![A-Za-z0-9])",3],"facebook-page-access-token":["eaa","(?<![A-Za-z0-9])(?:EAA[MC][a-zA-Z0-9]{100,})(?![A-Za-z0-9])",4],"flutterwave-encryption-key":["flwseck_test-","(?<![A-Za-z0-9])FLWSECK_TEST-[a-hA-H0-9]{12}[\\\\w-]*",2],"flutterwave-secret-key":["flwseck_test-","(?<![A-Za-z0-9])FLWSECK_TEST-[a-hA-H0-9]{32}-[xX][\\\\w-]*",2],"flyio-access-token":["fo1_ fm1 fm2_","(?<![A-Za-z0-9])(?:(?:fo1_[\\\\w-]{43}|fm1[ar]_[a-zA-Z0-9+\\\\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\\\\/]{100,}={0,3}))(?![A-Za-z0-9])",4],"frameio-api-token":["fio-u-","(?<![A-Za-z0-9])fio-u-[a-zA-Z0-9\\\\-_=]{64}[\\\\w-]*"],"gcp-api-key":["aiza","(?<![A-Za-z0-9])(?:AIza[\\\\w-]{35})(?![A-Za-z0-9])",4],"gitlab-cicd-job-token":["glcbt-","(?<![A-Za-z0-9])glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}[\\\\w-]*",3],"gitlab-deploy-token":["gldt-","(?<![A-Za-z0-9])gldt-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-feature-flag-client-token":["glffct-","(?<![A-Za-z0-9])glffct-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-feed-token":["glft-","(?<![A-Za-z0-9])glft-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-incoming-mail-token":["glimt-","(?<![A-Za-z0-9])glimt-[0-9a-zA-Z_\\\\-]{25}[\\\\w-]*",3],"gitlab-kubernetes-agent-token":["glagent-","(?<![A-Za-z0-9])glagent-[0-9a-zA-Z_\\\\-]{50}[\\\\w-]*",3],"gitlab-oauth-app-secret":["gloas-","(?<![A-Za-z0-9])gloas-[0-9a-zA-Z_\\\\-]{64}[\\\\w-]*",3],"gitlab-pat":["glpat-","(?<![A-Za-z0-9])glpat-[\\\\w-]{20}[\\\\w-]*",3],"gitlab-pat-routable":["glpat-","(?<![A-Za-z0-9])glpat-[0-9a-zA-Z_-]{27,300}\\\\.[0-9a-z]{2}[0-9a-z]{7}(?![A-Za-z0-9])",4],"gitlab-ptt":["glptt-","(?<![A-Za-z0-9])glptt-[0-9a-f]{40}[\\\\w-]*",3],"gitlab-rrt":["gr1348941","(?<![A-Za-z0-9])GR1348941[\\\\w-]{20}[\\\\w-]*",3],"gitlab-runner-authentication-token":["glrt-","(?<![A-Za-z0-9])glrt-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-runner-authentication-token-routable":["glrt-t","(?<![A-Za-z0-9])glrt-t\\\\d_[0-9a-zA-Z_\\\\-]{27,300}\\\\.[0-9a-z]{2}[0-9a-z]{7}(?![A-Za-z0-9])",4],"gitlab-scim-token":["glsoat-","(?<![A-Za-z0-9])glsoat-[0-9a-zA-Z_\\\\-]{20}[\\\\w-]*",3],"gitlab-session-cookie":["_gitlab_session","(?<![A-Za-z0-9])_gitlab_session=[0-9a-z]{32}[\\\\w-]*",3],"grafana-api-key":["eyjrijoi","(?<![A-Za-z0-9])(?:[eE][yY][jJ][rR][iI][jJ][oO][iI][a-zA-Z0-9]{70,400}={0,3})(?![A-Za-z0-9])",3],"grafana-cloud-api-token":["glc_","(?<![A-Za-z0-9])(?:[gG][lL][cC]_[a-zA-Z0-9+/]{32,400}={0,3})(?![A-Za-z0-9])",3],"grafana-service-account-token":["glsa_","(?<![A-Za-z0-9])(?:[gG][lL][sS][aA]_[a-zA-Z0-9]{32}_[a-fA-F0-9]{8})(?![A-Za-z0-9])",3],"harness-api-key":["pat. sat.","(?<![A-Za-z0-9])(?:pat|sat)\\\\.[a-zA-Z0-9_-]{22}\\\\.[a-zA-Z0-9]{24}\\\\.[a-zA-Z0-9]{20}[\\\\w-]*"],"hashicorp-tf-api-token":["atlasv1","(?<![A-Za-z0-9])[a-zA-Z0-9]{14}\\\\.(?:atlasv1)\\\\.[a-zA-Z0-9\\\\-_=]{60,70}[\\\\w-]*",3.5],"heroku-api-key-v2":["hrku-aa","(?<![A-Za-z0-9])(?:(?:HRKU-AA[0-9a-zA-Z_-]{58}))(?![A-Za-z0-9])",4],"huggingface-access-token":["hf_","(?<![A-Za-z0-9])(?:hf_(?:[a-zA-Z]{34}))(?![A-Za-z0-9])",2],"huggingface-organization-api-token":["api_org_","(?<![A-Za-z0-9])(?:api_org_(?:[a-zA-Z]{34}))(?![A-Za-z0-9])",2],"infracost-api-token":["ico-","(?<![A-Za-z0-9])(?:ico-[a-zA-Z0-9]{32})(?![A-Za-z0-9])",3],"intra42-client-secret":["intra s-s4t2ud- s-s4t2af-","(?<![A-Za-z0-9])(?:s-s4t2(?:ud|af)-[aAbBcCdDeEfF0123456789]{64})(?![A-Za-z0-9])",3],"linear-api-key":["lin_api_","(?<![A-Za-z0-9])lin_api_[a-zA-Z0-9]{40}[\\\\w-]*",2],"mapbox-api-token":["pk.","(?<![A-Za-z0-9])(?:[pP][kK]\\\\.[a-zA-Z0-9]{60}\\\\.[a-zA-Z0-9]{22})[\\\\w-]*"],"maxmind-license-key":["_mmk","(?<![A-Za-z0-9])(?:[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?![A-Za-z0-9])",4],"microsoft-teams-webhook":["https://","(?<![A-Za-z0-9])https://[a-z0-9]+\\\\.webhook\\\\.office\\\\.com/webhookb2/[a-z0-9]{8}-(?:[a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-(?:[a-z0-9]{4}-){3}[a-z0-9]{12}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9]{8}-(?:[a-z0-9]{4}-){3}[a-z0-9]{12}[\\\\w-]*"],"new-relic-browser-api-token":["nrjs-","(?<![A-Za-z0-9])(?:[nN][rR][jJ][sS]-[a-fA-F0-9]{19})[\\\\w-]*"],"new-relic-insert-key":["nrii-","(?<![A-Za-z0-9])(?:[nN][rR][iI][iI]-[a-zA-Z0-9-]{32})[\\\\w-]*"],"new-relic-user-api-key":["nrak-","(?<![A-Za-z0-9])(?:[nN][rR][aA][kK]-[a-zA-Z0-9]{27})[\\\\w-]*"],"notion-api-token":["ntn_","(?<![A-Za-z0-9])(?:ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})(?![A-Za-z0-9])",4],"npm-access-token":["npm_","(?<![A-Za-z0-9])(?:[nN][pP][mM]_[a-zA-Z0-9]{36})(?![A-Za-z0-9])",2],"octopus-deploy-api-key":["api-","(?<![A-Za-z0-9])(?:API-[A-Z0-9]{26})(?![A-Za-z0-9])",3],"openai-api-key":["t3blbkfj","(?<![A-Za-z0-9])(?:sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\\\\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})(?![A-Za-z0-9])",3],"perplexity-api-key":["pplx-","(?<![A-Za-z0-9])(?:pplx-[a-zA-Z0-9]{48})(?![A-Za-z0-9])",4],"planetscale-api-token":["pscale_tkn_","(?<![A-Za-z0-9])(?:pscale_tkn_[\\\\w=\\\\.-]{32,64})(?![A-Za-z0-9])",3],"planetscale-oauth-token":["pscale_oauth_","(?<![A-Za-z0-9])(?:pscale_oauth_[\\\\w=\\\\.-]{32,64})(?![A-Za-z0-9])",3],"planetscale-password":["pscale_pw_","(?<![A-Za-z0-9])(?:[pP][sS][cC][aA][lL][eE]_[pP][wW]_[\\\\w=\\\\.-]{32,64})(?![A-Za-z0-9])",3],"postman-api-token":["pmak-","(?<![A-Za-z0-9])(?:PMAK-[a-fA-F0-9]{24}\\\\-[a-fA-F0-9]{34})(?![A-Za-z0-9])",3],"prefect-api-token":["pnu_","(?<![A-Za-z0-9])(?:pnu_[a-zA-Z0-9]{36})(?![A-Za-z0-9])",2],"pulumi-api-token":["pul-","(?<![A-Za-z0-9])(?:pul-[a-f0-9]{40})(?![A-Za-z0-9])",2],"pypi-upload-token":["pypi-ageichlwas5vcmc","(?<![A-Za-z0-9])pypi-AgEIcHlwaS5vcmc[\\\\w-]{50,1000}[\\\\w-]*",3],"readme-api-token":["rdme_","(?<![A-Za-z0-9])(?:rdme_[a-z0-9]{70})(?![A-Za-z0-9])",2],"rubygems-api-token":["rubygems_","(?<![A-Za-z0-9])(?:rubygems_[a-f0-9]{48})(?![A-Za-z0-9])",2],"scalingo-api-token":["tk-us-","(?<![A-Za-z0-9])(?:tk-us-[\\\\w-]{48})(?![A-Za-z0-9])",2],"sendgrid-api-token":["sg.","(?<![A-Za-z0-9])(?:SG\\\\.[a-zA-Z0-9=_\\\\-\\\\.]{66})(?![A-Za-z0-9])",2],"sendinblue-api-token":["xkeysib-","(?<![A-Za-z0-9])(?:xkeysib-[a-f0-9]{64}\\\\-[a-zA-Z0-9]{16})(?![A-Za-z0-9])",2],"sentry-org-token":["sntrys_eyjpyxqio","(?<![A-Za-z0-9])sntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?![A-Za-z0-9+/])",4.5],"sentry-user-token":["sntryu_","(?<![A-Za-z0-9])(?:sntryu_[a-f0-9]{64})(?![A-Za-z0-9])",3.5],"settlemint-application-access-token":["sm_aat_","(?<![A-Za-z0-9])(?:sm_aat_[a-zA-Z0-9]{16})(?![A-Za-z0-9])",3],"settlemint-personal-access-token":["sm_pat_","(?<![A-Za-z0-9])(?:sm_pat_[a-zA-Z0-9]{16})(?![A-Za-z0-9])",3],"settlemint-service-access-token":["sm_sat_","(?<![A-Za-z0-9])(?:sm_sat_[a-zA-Z0-9]{16})(?![A-Za-z0-9])",3],"shippo-api-token":["shippo_","(?<![A-Za-z0-9])(?:shippo_(?:live|test)_[a-fA-F0-9]{40})(?![A-Za-z0-9])",2],"shopify-access-token":["shpat_","(?<![A-Za-z0-9])shpat_[a-fA-F0-9]{32}[\\\\w-]*",2],"shopify-custom-access-token":["shpca_","(?<![A-Za-z0-9])shpca_[a-fA-F0-9]{32}[\\\\w-]*",2],"shopify-private-app-access-token":["shppa_","(?<![A-Za-z0-9])shppa_[a-fA-F0-9]{32}[\\\\w-]*",2],"shopify-shared-secret":["shpss_","(?<![A-Za-z0-9])shpss_[a-fA-F0-9]{32}[\\\\w-]*",2],"slack-app-token":["xapp-","(?<![A-Za-z0-9])[xX][aA][pP][pP]-\\\\d-[a-zA-Z0-9]+-\\\\d+-[a-zA-Z0-9]+[\\\\w-]*",2],"slack-bot-token":["xoxb-","(?<![A-Za-z0-9])xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*[\\\\w-]*",3],"slack-config-access-token":["xoxe","(?<![A-Za-z0-9])[xX][oO][xX][eE].[xX][oO][xX][bBpP]-\\\\d-[a-zA-Z0-9]{163,166}[\\\\w-]*",2],"slack-config-refresh-token":["xoxe-","(?<![A-Za-z0-9])[xX][oO][xX][eE]-\\\\d-[a-zA-Z0-9]{146}[\\\\w-]*",2],"slack-legacy-bot-token":["xoxb-","(?<![A-Za-z0-9])xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}[\\\\w-]*",2],"slack-legacy-token":["xox","(?<![A-Za-z0-9])xox[os]-\\\\d+-\\\\d+-\\\\d+-[a-fA-F\\\\d]+[\\\\w-]*",2],"slack-legacy-workspace-token":["xox","(?<![A-Za-z0-9])xox[ar]-(?:\\\\d-)?[0-9a-zA-Z]{8,48}[\\\\w-]*",2],"slack-user-token":["xox","(?<![A-Za-z0-9])xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}[\\\\w-]*",2],"slack-webhook-url":["hooks.slack.com","(?<![A-Za-z0-9])(?:https?://)?hooks.slack.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}[\\\\w-]*"],"square-access-token":["sq0atp- eaaa","(?<![A-Za-z0-9])(?:(?:EAAA|sq0atp-)[\\\\w-]{22,60})(?![A-Za-z0-9])",2],"stripe-access-token":["sk_test sk_live sk_prod rk_test rk_live rk_prod","(?<![A-Za-z0-9])(?:(?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})(?![A-Za-z0-9])",2],"typeform-api-token":["tfp_","(?<![A-Za-z0-9])(?:[tT][fF][pP]_[a-zA-Z0-9\\\\-_\\\\.=]{59})[\\\\w-]*"],"vault-batch-token":["hvb.","(?<![A-Za-z0-9])(?:hvb\\\\.[\\\\w-]{138,300})(?![A-Za-z0-9])",4],"vault-service-token":["hvs.","(?<![A-Za-z0-9])(?:(?:hvs\\\\.[\\\\w-]{90,120}|s\\\\.(?:[a-zA-Z0-9]{24})))(?![A-Za-z0-9])",3.5],"yandex-access-token":["t1.","(?<![A-Za-z0-9])(?:[tT]1\\\\.[a-zA-Z0-9_-]+[=]{0,2}\\\\.[a-zA-Z0-9_-]{86}[=]{0,2})[\\\\w-]*"],"yandex-api-key":["aqvn","(?<![A-Za-z0-9])(?:[aA][qQ][vV][nN][a-zA-Z0-9_\\\\-]{35,38})[\\\\w-]*"]}}');
;// CONCATENATED MODULE: ./lib/diagnostics/secret-addresses.js
/** The name of a user and `:`; what follows is no port. */
const user = /(?<![^\s/:?#"'`<>])[^\s/:?#"'`<>]{0,256}:(?!\d{1,5}(?:[/?#]|$))/y;
/** A key alone in the place of a user (`https://0123456789abcdef0123456789abcdef@host`); names of users are shorter. */
const lonely = /(?<![\w.~%-])[\w.~%-]{20,512}(?=@)/y;
const quote = /["'`<>]/g;
/** Where the `@` behind a password stands: the last one before a quote, else the next one. */
const endOfUser = (word, begin) => {
    user.lastIndex = begin;
    if (!user.test(word)) {
        lonely.lastIndex = begin;
        return lonely.test(word) ? lonely.lastIndex : undefined;
    }
    const password = user.lastIndex;
    quote.lastIndex = password;
    const inside = word.slice(password, quote.exec(word)?.index).lastIndexOf('@');
    const at = inside >= 0 ? password + inside : word.indexOf('@', password);
    return at < 0 ? undefined : at;
};
const usersIn = (word, offset) => {
    const found = [];
    const lastAt = word.lastIndexOf('@');
    let begin = word.indexOf('://');
    while (begin >= 0 && begin < lastAt) {
        const to = endOfUser(word, begin + 3);
        if (to !== undefined)
            found.push({ from: offset + begin + 3, to: offset + to });
        begin = word.indexOf('://', to ?? begin + 3);
    }
    return found;
};
/** Where Go's drivers are given a user, a colon and a password: `user:password@tcp(host:3306)/name`. */
const usersOfGo = (word, offset) => {
    const at = Math.max(word.lastIndexOf('@tcp('), word.lastIndexOf('@unix('));
    const colon = word.indexOf(':');
    return colon > 0 && colon < at ? [{ from: offset + Math.max(0, colon - 64), to: offset + at }] : [];
};
/**
 * Returns where addresses in a text hold a password (`scheme://user:password@host`), with the name of the user. A
 * password may hold every character but a blank, as people write it: `/`, `@`, `:`, `#`, even a quote.
 */
const usersInAddresses = (text) => /:\/\/|@(?:tcp|unix)\(/.test(text)
    ? [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => word.includes('://') ? usersIn(word, index) : usersOfGo(word, index))
    : [];

// EXTERNAL MODULE: ./lib/diagnostics/secret-names.js
var secret_names = __nccwpck_require__(3015);
// EXTERNAL MODULE: ./lib/diagnostics/secret-values.js
var secret_values = __nccwpck_require__(6761);
;// CONCATENATED MODULE: ./lib/diagnostics/secret-assigned.js


/**
 * A name and its value are parted so: `=`, `: `, `": "`, `\n    ` behind YAML's `: |`. Groups: the sign, the blanks, the
 * begin of a block, the quote before the value.
 */
const separator = /["'`]?\]?[ \t]{0,16}(={1,3}>?|:=|:)([ \t]{0,16})((?:[|>][+-]?[ \t]{0,4})?\r?\n[ \t]{1,32})?(["'`]?)/g;
/** `--password value`, also as two items of a list. */
const flag = /(?<![\w-])--?([A-Za-z][\w-]{0,63})(?:[ \t]{1,8}|["'],\s{0,8}(?=["'])|["']?\r?\n[ \t]{0,32}-[ \t]{1,4})(["'`]?)(?=[^\s-])/g;
/** `<password>value</password>` */
const secret_assigned_element = /<([A-Za-z_][\w.:-]{0,63})(?:\s[^<>]{0,256})?>(?:<!\[CDATA\[)?([^<>]{8,4096})(?:>\s{0,8})?<\//g;
/** `name: PASSWORD`, then `value: …`, as lists of variables are written. */
const pair = /(?<![A-Za-z0-9])(?:name|key)["']?\s{0,8}[:=]\s{0,8}["']?([\w.-]{1,128})["']?[\s,;]{1,64}["']?value["']?\s{0,8}[:=][ \t]{0,8}(["'`]?)/gi;
/** Where a value says where the secret is, or stands for it: an address, an ARN, a place, a variable, `<…>`, `***`. */
const standsForIt = /^(?:arn:|\w{1,32}:\/\/|[$<>(){}%*/.\\…&;,|`"'])/;
/** A part that is filled in later. */
const filledIn = /\$[{(]|\{\{/;
/** One word up to a mark that parts values: in a query, a list, a sentence. */
const oneWord = /(?:[^\s"'&;,<>(){}$`|\\…]|\$(?![{(])|\\(?!["'\\nrtu/]))+/y;
/** A line of variables and a part of a connection string hold one value to their end. */
const restOfLine = /(?:[^\s"'`$\\…]|\$(?![{(])|\\(?!["'\\nrtu/]))+/y;
const toSemicolon = /[^;"'\r\n\\]{1,4096}/y;
const lineBegins = /(?:^|[\r\n])[ \t]{0,16}(?:export[ \t]{1,4}|set[ \t]{1,4}|-[ \t]{1,4})?$/;
const isOfName = (code) => (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46;
const longestName = 128;
/** Where the name that ends at a place begins. */
const beginOfName = (text, end) => {
    let from = end;
    while (from > 0 && end - from < longestName && isOfName(text.charCodeAt(from - 1)))
        from -= 1;
    return from;
};
/** Returns the match at a place, or an empty text where what begins there only stands for a value. */
const matchAt = (text, pattern, at) => {
    if (standsForIt.test(text.slice(at, at + 40)))
        return '';
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
};
/** Whether a value that is clearly one (quoted, or behind `=`) is a secret. */
const isSecretValue = (value, standing) => {
    if (value.length < 8 || standsForIt.test(value))
        return false;
    if (/\s/.test(value))
        return value.split(/\s+/).some((word) => !standsForIt.test(word) && (0,secret_values/* looksChosen */.Jc)(word));
    if (standing === 'likely')
        return (0,secret_values/* looksChosen */.Jc)(value);
    return standing === 'password' || !/^[a-z]+$/i.test(value);
};
/** Whether a word behind a name is a secret where prose may stand as well. */
const isSecretWord = (word, standing) => !standsForIt.test(word) &&
    !(word.length <= secret_values/* longestProse */.kp && /^\w{1,16}=./.test(word)) &&
    ((0,secret_values/* looksChosen */.Jc)(word) || (standing === 'password' && (0,secret_values/* isLongNumber */.AQ)(word)));
/** The longest value between quotes. */
const longestQuoted = 4096;
const quotedAt = (text, at, quote) => {
    const end = text.indexOf(quote, at);
    const value = end < 0 || end - at > longestQuoted
        ? (/^\S{0,4096}/.exec(text.slice(at, at + longestQuoted))?.[0] ?? '')
        : text.slice(at, end);
    const later = value.search(filledIn);
    return later > 0 ? value.slice(0, later) : value;
};
const stretchOf = (at, value) => ({ from: at, to: at + value.length });
/** Returns where a secret stands from a place on, between quotes or as one word of a text. */
const valueAt = (text, at, quote, standing) => {
    if (quote) {
        const value = quotedAt(text, at, quote);
        // Prose puts names and examples between backticks.
        const fits = quote === '`' && !/\s/.test(value) ? isSecretWord : isSecretValue;
        return fits(value, standing) ? stretchOf(at, value) : undefined;
    }
    if (text[at] === '[')
        return undefined;
    const word = matchAt(text, oneWord, at).replace(secret_values/* closing */.ET, '');
    return isSecretWord(word, standing) ? stretchOf(at, word) : undefined;
};
/** Returns the part of a connection string from a place on: up to `;`, where there is one, else one word. */
const partAt = (text, at, standing) => {
    const value = matchAt(text, toSemicolon, at);
    if (text[at + value.length] === ';' && value.length >= 8 && !standsForIt.test(value))
        return stretchOf(at, value);
    const word = matchAt(text, oneWord, at);
    return isSecretValue(word, standing) ? stretchOf(at, word) : undefined;
};
/** Returns where a secret stands right behind `=`; `name` is where its name begins. */
const tightValueAt = (text, name, at, standing) => {
    const before = text.slice(Math.max(0, name - 32), name);
    if (before.endsWith(';'))
        return partAt(text, at, standing);
    const begins = lineBegins.exec(before);
    const isLine = begins !== null && (begins[0] !== before || name <= 32 || /^[\r\n]/.test(before));
    const value = matchAt(text, isLine ? restOfLine : oneWord, at);
    return isSecretValue(value, standing) ? stretchOf(at, value) : undefined;
};
const behindSeparators = (text) => {
    const found = [];
    separator.lastIndex = 0;
    for (let match = separator.exec(text); match; match = separator.exec(text)) {
        const at = separator.lastIndex;
        const [, sign = '', blanks = '', block = '', quote = ''] = match;
        const name = beginOfName(text, match.index);
        const standing = name < match.index ? (0,secret_names/* standingOf */.YP)(text.slice(name, match.index)) : undefined;
        if (!standing)
            continue;
        // `shop:token-1` and `arn:…:secret:db-1` are names: without a blank or quote only a password is assigned by a colon.
        const isTight = !blanks && !block && !quote;
        if (isTight && sign === ':' && (standing !== 'password' || /[:/]/.test(text[name - 1] ?? '')))
            continue;
        const value = isTight && sign.startsWith('=') ? tightValueAt(text, name, at, standing) : valueAt(text, at, quote, standing);
        if (!value)
            continue;
        found.push(value);
        separator.lastIndex = value.to;
    }
    return found;
};
const behind = (text, pattern) => [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: name = '', 2: quote = '', index }) => {
    const standing = (0,secret_names/* standingOf */.YP)(name);
    return (standing && valueAt(text, index + whole.length, quote, standing)) ?? [];
});
const inElements = (text) => [...text.matchAll(secret_assigned_element)].flatMap(({ 0: whole, 1: name = '', 2: inside = '', index }) => {
    const standing = (0,secret_names/* standingOf */.YP)(name);
    const value = inside.replace(/\]\]>?$/, '');
    return standing && isSecretValue(value.trim(), standing)
        ? [stretchOf(index + whole.lastIndexOf(inside), value)]
        : [];
});
/** Returns where a text holds a secret behind the name of one: in JSON, YAML, INI, XML, addresses, flags of programs. */
const assignedIn = (text) => [
    ...behindSeparators(text),
    ...behind(text, flag),
    ...behind(text, pair),
    ...(text.includes('</') ? inElements(text) : []),
];

;// CONCATENATED MODULE: ./lib/diagnostics/secret-commands.js

/** Programs that take a password behind a short flag, and what the flag looks like; the secret is the group. */
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
/** How far before a flag its program may stand. */
const farthest = 500;
/** Returns where a command holds a password behind a flag that is known to take one: `curl -u user:password`. */
const passwordsOfCommands = (text) => programs.flatMap(([program, flag]) => program.test(text)
    ? [...text.matchAll(flag)].flatMap(({ 0: found, 1: secret = '', index }) => {
        const before = text.slice(Math.max(0, index - farthest), index);
        const command = before.slice(Math.max(...['\n', ';', '|', '&'].map((mark) => before.lastIndexOf(mark))) + 1);
        if (!program.test(command))
            return [];
        const from = index + found.length - secret.length;
        return [{ from, to: from + secret.replace(/[;|&)]{1,9}$/, '').length }];
    })
    : []);
/** A header of HTTP with a scheme before its credentials. https://www.rfc-editor.org/rfc/rfc9110#section-11.4 */
const withScheme = /authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|api-?key|key|negotiate|ntlm|hawk|sso-key)\s{1,3}([^\s"'`,;<>$({]{8,})/gi;
/** Cookies, to the end of their line or quote, unless the first is only an attribute of one. */
const cookies = /cookie["']?\s{0,3}:\s{0,3}["']?(?!(?:samesite|path|domain|expires|max-age|priority)=)([\w.!#%&*+^|~-]{1,128}=[^\r\n"'`<>]{4,})/gi;
const groupOf = (text, pattern, fits) => [...text.matchAll(pattern)].flatMap(({ 0: found, 1: value = '', index }) => fits(value) ? [{ from: index + found.length - value.length, to: index + found.length }] : []);
/** Returns where headers of HTTP hold credentials behind a scheme, or cookies. */
const credentialsOfHeaders = (text) => [
    ...groupOf(text, withScheme, secret_values/* looksChosen */.Jc),
    ...groupOf(text, cookies, () => true),
];

;// CONCATENATED MODULE: ./lib/diagnostics/secret-layers.js
/** JSON in JSON in JSON in JSON; nobody nests deeper by hand. */
const mostLayers = 4;
/**
 * Escapes of JSON and of programs (`\"`, `\u0022`, `\x22`), of addresses (`%22`, also escaped again: `%2522`) and of XML
 * (`&quot;`, `&#34;`), of ASCII alone: names of secrets and marks around their values are written with no others.
 */
const escapeSequence = /\\(?:u00([0-7][0-9a-f])|x([0-7][0-9a-f])|(["'`\\/nrt]))|%(?:25){0,4}(0[9ad]|[2-7][0-9a-f])|&(?:(quot|apos|amp|lt|gt)|#0{0,4}(9|1[03]|3[2-9]|[4-9]\d|1[01]\d|12[0-7])|#x0{0,4}(9|[ad]|[2-7][0-9a-f]));/gi;
const named = {
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
        return named[word] ?? word;
    return String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(u ?? x ?? percent ?? hex ?? '', 16));
};
/** Returns the text with one layer of escapes taken off, or undefined where there is none. */
const decoded = ({ text, begins }) => {
    const parts = [];
    const next = new Uint32Array(text.length + 1);
    let length = 0;
    let at = 0;
    const copyTo = (end) => {
        parts.push(text.slice(at, end));
        next.set(begins.subarray(at, end), length);
        length += end - at;
    };
    for (const found of text.matchAll(escapeSequence)) {
        copyTo(found.index);
        parts.push(decodedEscape(found));
        next[length] = begins[found.index];
        length += 1;
        at = found.index + found[0].length;
    }
    if (at === 0)
        return undefined;
    copyTo(text.length);
    next[length] = begins[text.length];
    return { text: parts.join(''), begins: next.subarray(0, length + 1) };
};
/** Returns a text as it is written, then as it reads with one layer of escapes taken off after the other. */
const layersOf = (text) => {
    const layers = [{ text, written: (stretch) => stretch }];
    if (!/[\\%&]/.test(text))
        return layers;
    let current = {
        text,
        begins: Uint32Array.from({ length: text.length + 1 }, (_, index) => index),
    };
    while (layers.length <= mostLayers) {
        current = decoded(current);
        if (current === undefined)
            break;
        const { text: read, begins } = current;
        layers.push({
            text: read,
            written: ({ from, to }) => ({ from: begins[from], to: begins[to] }),
        });
    }
    return layers;
};

;// CONCATENATED MODULE: ./lib/diagnostics/secret-forms.js






/** No key or token is shorter; most texts hold nothing so long, and are passed over here. */
const longEnough = /[\w+/=.~%-]{14}|-----BEGIN/;
/**
 * Keys whose beginning says whose they are. A token of a GitHub App may be a whole JWT behind `ghs_` and a number.
 * https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const keys = /(?<![A-Za-z0-9])(?:gh[opsur]_[\w-]{16,}(?:\.[\w-]+)*|github_pat_\w{20,}|(?:AKIA|ASIA)[A-Z0-9]{16})|(?:AKIA|ASIA)(?=[A-Z]{0,15}\d)[A-Z0-9]{16}|gh[opsur]_(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30,}|\bxox[a-z]-[\w-]{10,}|\bsk[-_][\w-]{16,}/g;
/** Session tokens of AWS are base64 of a text that begins alike. */
const sessionTokens = /(?<![A-Za-z0-9+/])(?:IQo|FwoG|FQo|AQoD|AQoE)[\w+/=%-]{40,}/g;
/** Credentials of HTTP. https://www.rfc-editor.org/rfc/rfc6750 */
const bearer = /\bbearer\s{1,3}(?=[\w+/=.~-]{0,64}\d)([\w+/=.~-]{16,})/gi;
/** https://www.rfc-editor.org/rfc/rfc7617: the name of a user, a colon and a password, as base64. */
const basic = /\bbasic\s{1,3}([\w+/-]{8,}={0,2})/gi;
const secretKeyByName = /secret_?(?:access_?)?key["']?\s{0,4}[:=>]\s{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi;
/** A secret key of AWS has forty characters and no other mark: it is one beside the id of a key. */
const secretKeyBeside = /(?<![\w/+=])(?=[^\s]{0,39}[a-z])(?=[^\s]{0,39}[A-Z])(?=[^\s]{0,39}\d)[A-Za-z0-9/+]{40}(?![\w/+=])/g;
const whole = (text, pattern) => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
/** The first group of each match, which is its end. */
const groups = (text, pattern, fits = () => true) => [...text.matchAll(pattern)].flatMap(({ 0: found, 1: value = '', index }) => {
    const to = index + found.length;
    return fits(value) ? [{ from: to - value.length, to }] : [];
});
/** Blocks of PEM and PGP with a key in them, to their end or the end of the text. */
const pemBlocks = (text) => {
    const found = [];
    let end = 0;
    for (const { index } of text.matchAll(/-----BEGIN [A-Z0-9 ]{0,60}KEY/g)) {
        if (index < end)
            continue;
        const mark = text.indexOf('-----END', index);
        const closed = mark < 0 ? -1 : text.indexOf('-----', mark + 5);
        end = closed < 0 ? text.length : closed + 5;
        found.push({ from: index, to: end });
    }
    return found;
};
/**
 * JWTs and encrypted ones (JWE), whose parts may have any length, the second of a JWE none: from `eyJ` (`{"` as base64)
 * to the last part. https://www.rfc-editor.org/rfc/rfc7519, https://www.rfc-editor.org/rfc/rfc7516#section-3.1
 */
const webTokens = (text) => text.includes('eyJ')
    ? [...text.matchAll(/[\w.-]+/g)].flatMap(({ 0: run, index }) => {
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
const readTable = () => {
    const rules = Object.values(secret_forms_namespaceObject.aO).map(([words, pattern, entropy = 0]) => ({ words: words.split(' '), pattern: new RegExp(pattern, 'g'), entropy }));
    const words = rules.flatMap((rule) => rule.words).map((word) => word.replace(/[^\w]/g, '\\$&'));
    return { anyWord: new RegExp([...new Set(words)].join('|'), 'i'), rules };
};
let table;
const listedForms = (text) => {
    table ??= readTable();
    if (!table.anyWord.test(text))
        return [];
    const lower = text.toLowerCase();
    return table.rules.flatMap(({ words, pattern, entropy }) => words.some((word) => lower.includes(word))
        ? whole(text, pattern).filter(({ from, to }) => (0,secret_values/* entropyOf */.JH)(text.slice(from, to)) >= entropy)
        : []);
};
/** A base64 text inside a base64 text is looked into, one inside that is not. */
const deepest = 2;
/** Returns where base64 holds a secret, decoded from each of its first four characters on. */
const encoded = (text, depth) => depth === deepest
    ? []
    : [...text.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/g)].flatMap(({ 0: run, index }) => [0, 1, 2, 3].some((start) => {
        const inside = Buffer.from(run.slice(start), 'base64').toString('latin1');
        return /[\x20-\x7e]{12}/.test(inside) && stretchesIn(inside, depth + 1).length > 0;
    })
        ? [{ from: index, to: index + run.length }]
        : []);
const isUserAndPassword = (value) => /^[\x20-\x7e]{0,256}?:[\x20-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1'));
const tokensIn = (text, own, depth) => [
    ...own,
    ...pemBlocks(text),
    ...webTokens(text),
    ...whole(text, sessionTokens),
    ...listedForms(text),
    ...encoded(text, depth),
];
const namedIn = (text) => [
    ...assignedIn(text),
    ...credentialsOfHeaders(text),
    ...passwordsOfCommands(text),
    ...groups(text, bearer),
    ...groups(text, basic, isUserAndPassword),
    ...groups(text, secretKeyByName),
];
/** Returns where a text holds secrets, as it is written and as it reads without its escapes. */
const stretchesIn = (text, depth, forms = 'all') => layersOf(text).flatMap((layer) => stretchesOf(layer.text, depth, forms).map(layer.written));
const stretchesOf = (text, depth, forms) => {
    const isLong = longEnough.test(text);
    const own = isLong ? whole(text, keys) : [];
    const tokens = isLong ? tokensIn(text, own, depth) : [];
    if (forms === 'tokens')
        return tokens;
    const beside = own.some(({ from }) => /^A[KS]IA/.test(text.slice(from, from + 4)));
    return [...tokens, ...usersInAddresses(text), ...namedIn(text), ...(beside ? whole(text, secretKeyBeside) : [])];
};
/** Returns where a text holds secrets that are such by their own form, in order, none overlapping another. */
const secretsIn = (text, forms = 'all') => {
    const merged = [];
    for (const { from, to } of stretchesIn(text, 0, forms).sort((a, b) => a.from - b.from || b.to - a.to)) {
        const last = merged.at(-1);
        if (last && from <= last.to)
            merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
        else
            merged.push({ from, to });
    }
    return merged;
};

;// CONCATENATED MODULE: ./lib/diagnostics/secret.js


/** Stands where a secret was. */
const secret_hidden = '(hidden)';
/** Whether a text holds something that is a secret by its own form. */
const holdsSecret = (text) => secretsIn(text).length > 0;
/**
 * Whether parts in a row (items of a list, lines of a text) are a secret only together. Addresses are left out: one part
 * may end with a scheme and the next hold an `@` by chance.
 */
const holdsSplitSecret = (parts) => parts.length > 1 && secretsIn(parts.join(''), 'tokens').length > 0 && !parts.some(holdsSecret);
/** Returns a text of others with `(hidden)` for each secret in it that is one by its own form. */
const concealed = (text) => {
    let shown = '';
    let at = 0;
    for (const { from, to } of secretsIn(text)) {
        shown += text.slice(at, from) + secret_hidden;
        at = to;
    }
    return shown + text.slice(at);
};
/** Returns a value of JSON with secrets hidden in each text of it, keys too: so that JSON stays JSON. */
const concealedDeep = (value) => {
    if (typeof value === 'string')
        return concealed(value);
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return value.map(concealedDeep);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [concealed(key), concealedDeep(item)]));
};
/** Letters and digits alone: what is left of a secret when a name is made of it. */
const squeezed = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
/**
 * Returns a text without secrets, nor what was made of a secret in the texts beside it: a name proposed for the quoted
 * `ghp_…` without its `_` is the secret still.
 */
const concealedBeside = (text, beside) => {
    const found = beside.flatMap((one) => secretsIn(one).map(({ from, to }) => squeezed(one.slice(from, to))));
    const derived = found.filter((secret) => secret.length >= 12);
    if (derived.length === 0)
        return concealed(text);
    return concealed(text).replace(/[\w-]{12,}/g, (word) => {
        const plain = squeezed(word);
        return plain.length >= 12 && derived.some((secret) => secret.includes(plain) || plain.includes(secret))
            ? secret_hidden
            : word;
    });
};


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Among more words than these nothing is looked for: no stack has as many resources, and every look costs time. */
const mostKnown = 1_000;
/** Words that are told; more would be read by nobody. */
const mostListed = 100;
/** The known word that is nearest to a mistyped one, if it is near enough to be meant; the first of equals. */
const nearest = (word, words) => {
    const known = [...words];
    if (known.length > mostKnown)
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
    return best ?? onlyAround(word, known, 'startsWith') ?? onlyAround(word, known, 'endsWith');
};
/**
 * The one known word that begins or ends with the word (`visibilityTimeout` of `visibilityTimeoutSeconds`, `topicArn` of
 * `snsTopicArn`), if no other does.
 */
const onlyAround = (word, known, side) => {
    if (word.length < 4)
        return undefined;
    const found = [...known].filter((candidate) => candidate.length > word.length && candidate.toLowerCase()[side](word.toLowerCase()));
    return found.length === 1 ? found[0] : undefined;
};
/** "Did you mean `x`?", or what is known here, or nothing where nothing is. */
const didYouMean = (word, known) => {
    const meant = nearest(word, known);
    if (meant !== undefined)
        return `Did you mean \`${meant}\`?`;
    const listed = known.slice(0, mostListed).map((name) => `\`${name}\``);
    const more = known.length > mostListed ? ` and ${known.length - mostListed} more` : '';
    return known.length ? `Known here: ${listed.join(', ')}${more}.` : undefined;
};
/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string
 * alignment). Gives up with `limit` once that many are needed, so that long words cost nothing.
 */
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

/***/ 9366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7633);

/**
 * Characters that a terminal or a reviewer's eye would not see as they are: control characters (escape sequences begin
 * with one), marks that turn the writing direction (https://trojansource.codes), line separators, fillers, tags,
 * selectors, noncharacters, half pairs, stand-ins.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffc\ufffd]/gu;
/** Unseen characters that may be part of an emoji. */
const joining = /[\u200d\ufe0f\u{e0020}-\u{e007f}]/u;
let made;
/**
 * Returns a pattern of emoji (group 1), whose joiners, selectors and tags are part of the picture, or else an unseen
 * character. Made when first needed, since Unicode's closed list of emoji takes milliseconds. TypeScript's target is
 * older than the flag v.
 */
const emojiOrUnseen = () => {
    made ??= new RegExp(String.raw `(\p{RGI_Emoji})|${unseen.source}`, 'gv');
    return made;
};
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (character) => {
    const code = character.codePointAt(0)?.toString(16) ?? '';
    return short[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
};
/** A text of the user's with everything unseen written as `\n` or `\u001b`: safe for one line of a terminal. */
const visible = (text) => joining.test(text)
    ? text.replace(emojiOrUnseen(), (found, emoji) => emoji ?? escaped(found))
    : text.replace(unseen, escaped);
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;
/** The columns that a text takes in a terminal: East Asian characters and emoji take two, combining marks none. */
const displayWidth = (text) => [...text.replace(/\p{Mark}/gu, '')].length + (text.match(wide)?.length ?? 0);
/** A value of the user's inside a sentence: `"text"`, `12`, a list, a map; secrets are hidden, long texts cut. */
const literal = (value) => {
    if (Array.isArray(value))
        return value.length ? `a list of ${value.length}` : 'an empty list';
    if (value === null || value === undefined)
        return 'empty';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    const safe = (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(value);
    return safe.length > 40 ? `"${visible([...safe.slice(0, 36)].join(''))}…"` : `"${visible(safe)}"`;
};


/***/ }),

/***/ 5646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ enter)
});

// EXTERNAL MODULE: ./lib/commands/stages/afterwards.js
var afterwards = __nccwpck_require__(6607);
// EXTERNAL MODULE: ./lib/commands/stopped.js
var stopped = __nccwpck_require__(5599);
;// CONCATENATED MODULE: ./lib/commands/table.js
const compiled = ['template.json', 'image-plan.json', 'effective-config.yml', 'state-machines/*.asl.json'];
/** Every command of this version, in the order of the help. */
const commands = {
    validate: {
        says: 'Tell every complaint about the config, on its line.',
        ...{ aws: 'never', stage: 'optional', changesStack: false, comments: false, files: [] },
        run: async (world, { request }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8192), __nccwpck_require__.e(8031), __nccwpck_require__.e(1554), __nccwpck_require__.e(5754)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5754))).validate(world, request),
    },
    compile: {
        says: 'Write the CloudFormation template and what belongs to it into the output folder.',
        ...{ aws: 'never', stage: 'required', changesStack: false, comments: false },
        files: [...compiled, 'diagnostics.json'],
        run: async (world, { request }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8192), __nccwpck_require__.e(8031), __nccwpck_require__.e(1554)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9173))).compileCommand(world, request),
    },
    plan: {
        says: 'Tell what a deploy would change, line by line; without credentials, compared with the base branch or nothing.',
        ...{ aws: 'if-credentials', stage: 'required', changesStack: false, comments: true },
        files: [...compiled, 'plan.json', 'report.md', 'diagnostics.json'],
        run: async (world, { request, changes, compared, talk }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8192), __nccwpck_require__.e(8031), __nccwpck_require__.e(1554), __nccwpck_require__.e(705), __nccwpck_require__.e(4103), __nccwpck_require__.e(8579), __nccwpck_require__.e(5262)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5262))).plan(world, { ...request, ...changes, ...compared, talk }),
    },
    deploy: {
        says: 'Build what is missing, deploy the stage, and tell its outputs.',
        ...{ aws: 'always', stage: 'required', changesStack: true, comments: true },
        files: ['outputs.json', 'report.md', 'diagnostics.json'],
        run: async (world, { request, changes, talk }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8192), __nccwpck_require__.e(8031), __nccwpck_require__.e(1554), __nccwpck_require__.e(705), __nccwpck_require__.e(4103), __nccwpck_require__.e(8579), __nccwpck_require__.e(7784)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7784))).deploy(world, { ...request, ...changes, talk }),
    },
    destroy: {
        says: 'Delete a stage; needs --confirm with its name.',
        ...{ aws: 'always', stage: 'required', changesStack: true, comments: false },
        files: ['diagnostics.json'],
        run: async (world, { request, farewell }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8192), __nccwpck_require__.e(8031), __nccwpck_require__.e(4103), __nccwpck_require__.e(9539)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6326))).destroy(world, { ...request, ...farewell }),
    },
    outputs: {
        says: "Fetch a stage's outputs again.",
        ...{ aws: 'always', stage: 'required', changesStack: false, comments: false },
        files: ['outputs.json', 'diagnostics.json'],
        run: async (world, { request }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8192), __nccwpck_require__.e(8031), __nccwpck_require__.e(1554), __nccwpck_require__.e(980)]).then(__nccwpck_require__.bind(__nccwpck_require__, 980))).outputs(world, request),
    },
    comment: {
        says: 'Say the report that plan or deploy wrote in the pull request; needs no AWS, only pull-requests: write.',
        ...{ aws: 'never', stage: 'none', changesStack: false, comments: true, files: [] },
        run: async (world, { talk }) => (await Promise.all(/* import() */[__nccwpck_require__.e(705), __nccwpck_require__.e(7522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2733))).comment(world, talk),
    },
    init: {
        says: 'Write a first config and workflow, from a Dockerfile, an entry file or a stacktape.yml; never over a file.',
        ...{ aws: 'never', stage: 'none', changesStack: false, comments: false, files: [] },
        run: async (world, { request, beginning }) => (await Promise.all(/* import() */[__nccwpck_require__.e(8192), __nccwpck_require__.e(8031), __nccwpck_require__.e(1554), __nccwpck_require__.e(1223)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1223))).init(world, { ...request, ...beginning() }),
    },
};
/** Returns what is known of a command. Throws for `help`, which no run is about. */
const commandEntry = (command) => {
    if (command === 'help')
        throw new Error('help is not run as a command');
    return commands[command];
};
/** Returns the commands of which something holds, in the order of the help. */
const commandsThat = (holds) => Object.keys(commands).filter((command) => holds(commands[command]));

// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __nccwpck_require__(2428);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(9653);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __nccwpck_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/render.js
var render = __nccwpck_require__(1002);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __nccwpck_require__(7633);
// EXTERNAL MODULE: ./lib/diagnostics/secret-lines.js
var secret_lines = __nccwpck_require__(1528);
;// CONCATENATED MODULE: ./lib/discreet-log.js


/** Holds values as they are: docs/comment.md says so, and that it is for programs. */
const asTheyAre = 'outputs';
const concealedOutput = (value) => {
    if (!/^[[{]/.test(value))
        return (0,secret/* concealed */.TU)(value);
    try {
        return JSON.stringify((0,secret/* concealedDeep */.zr)(JSON.parse(value)));
    }
    catch {
        return (0,secret/* concealed */.TU)(value);
    }
};
const discreetConsole = (console) => {
    const ofLine = (0,secret_lines/* lineConcealer */.F)();
    return {
        group: (title, work) => console.group((0,secret/* concealed */.TU)(title), work),
        info: (line) => console.info(ofLine(line)),
        annotate: (annotation) => console.annotate({ ...annotation, title: (0,secret/* concealed */.TU)(annotation.title), message: (0,secret/* concealed */.TU)(annotation.message) }),
        summary: (markdown) => console.summary((0,secret/* concealed */.TU)(markdown)),
        output: (name, value) => console.output(name, name === asTheyAre ? value : concealedOutput(value)),
    };
};
/**
 * Returns the log with secrets hidden in everything that a person reads: whatever is said anywhere goes through here. At
 * a prompt, what a command was asked to print is handed over as it is.
 */
const discreetLog = (log) => ({
    ...log,
    console: discreetConsole(log.console),
    lines: (text) => log.lines((0,secret/* concealed */.TU)(text)),
    print: (...[text, ...rest]) => log.print(...[log.inActions ? (0,secret/* concealed */.TU)(text) : text, ...rest]),
});

// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __nccwpck_require__(258);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __nccwpck_require__(9366);
;// CONCATENATED MODULE: ./lib/input-rules.js

/** Commands that are named already and come later. */
const laterCommands = [
    'build',
    'preview',
    'sweep',
    'drift',
    'logs',
    'run',
    'runs',
    'doctor',
    'bootstrap',
];
const online = commandsThat(({ aws }) => aws !== 'never');
const talking = commandsThat(({ comments }) => comments);
const staged = commandsThat(({ stage }) => stage !== 'none');
/** Every input of this version, the same words as flags and in the workflow. */
const inputRules = {
    config: {
        says: 'The config file. Default: the first of batch-jobs.yml, batch-jobs.yaml, stacktape.yml, stacktape.yaml.',
        kind: 'text',
        for: staged,
    },
    'working-directory': { says: 'The folder to work in.', kind: 'text' },
    'project-name': { says: "Default: the config's serviceName, else the repository's name.", kind: 'text' },
    stage: {
        says: 'The stage: dev, production, pr-12, …',
        kind: 'text',
        for: staged,
        pattern: /^(?!preview$)[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/,
        allowed: 'up to 32 letters, digits and hyphens, and not the word preview',
    },
    'aws-region': {
        says: 'The AWS region. Default: AWS_REGION.',
        kind: 'text',
        for: staged,
        pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
        allowed: 'a region such as eu-central-1',
    },
    variables: {
        says: "Values for $CliArgs: a YAML or JSON map in one text, such as '{memory: 2048}'.",
        kind: 'text',
        for: ['validate', 'compile', 'plan', 'deploy'],
        allowed: 'a map of names to values',
    },
    'allow-custom-directives': {
        says: 'Whether programs that the config names under directives may run. Only true in a job without credentials.',
        kind: 'text',
        for: ['validate', 'compile', 'plan', 'deploy'],
        pattern: /^(true|false)$/,
        allowed: 'true or false',
    },
    'role-to-assume': {
        says: 'ARN of the role to deploy with, assumed by the OIDC token of the workflow.',
        kind: 'text',
        for: online,
        pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
        allowed: 'the ARN of an IAM role',
    },
    'role-session-name': {
        says: 'Name of the session of the role.',
        kind: 'text',
        for: online,
        pattern: /^[\w+=,.@-]{2,64}$/,
        allowed: '2 to 64 letters, digits and +=,.@-_',
    },
    'role-duration-seconds': {
        says: 'How long the credentials of the role hold.',
        kind: 'text',
        for: online,
        pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
        allowed: '900 to 43200',
    },
    'expected-account-ids': {
        says: 'Accounts that may be deployed to; any other is refused.',
        kind: 'list',
        for: online,
        pattern: /^\d{12}$/,
        allowed: 'account ids of twelve digits',
    },
    'cloudformation-role-arn': {
        says: 'ARN of the role that CloudFormation works with.',
        kind: 'text',
        for: ['plan', 'deploy'],
        pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
        allowed: 'the ARN of an IAM role',
    },
    'artifact-bucket': {
        says: 'Bucket for templates over 51,200 bytes; none forbids it. Default: made when needed.',
        kind: 'text',
        for: ['plan', 'deploy'],
    },
    'allow-replace': {
        says: 'Logical ids of resources with data that may be replaced, or *.',
        kind: 'list',
        for: ['plan', 'deploy'],
    },
    'allow-delete': {
        says: 'Logical ids of resources with data that may be deleted, or *.',
        kind: 'list',
        for: ['plan', 'deploy', 'destroy'],
    },
    'wait-minutes': {
        says: 'How long a stack operation is followed before the run gives up on it; it goes on in AWS. Default: 180.',
        kind: 'text',
        for: ['deploy', 'destroy'],
        pattern: /^[1-9]\d{0,3}$/,
        allowed: 'whole minutes, 1 to 9999',
    },
    confirm: {
        says: 'The name of the stage, typed out: for destroy, and for deploy at a prompt over a stack that belongs to a repository.',
        kind: 'text',
        for: ['deploy', 'destroy'],
    },
    'base-ref': {
        says: 'Without credentials: the commit, tag or branch to compare with. Default: the base branch of a pull request.',
        kind: 'text',
        for: ['plan'],
        pattern: /^(?!-)[\w./@{}^~+-]{1,255}$/,
        allowed: 'a commit, tag or branch',
    },
    'github-token': {
        says: "The token that comments; its job needs pull-requests: write. Default: the workflow's own.",
        kind: 'text',
        for: talking,
        default: '${{ github.token }}',
    },
    comment: {
        says: 'When the pull request is told: auto, on its own events (pull_request), if something changes or fails, or a comment of ours stands that would be out of date; on-change, the same on every event that names one; always, also where nothing changes. Default: auto; at a prompt never.',
        kind: 'text',
        for: talking,
        pattern: /^(auto|always|on-change|never)$/,
        allowed: 'auto, always, on-change, never',
    },
    'comment-slot': {
        says: 'Which comment is kept up to date; runs of one slot share one. Default: project and stage.',
        kind: 'text',
        for: talking,
    },
    'output-dir': {
        says: 'Where files are written, in place of those of former runs, and where comment finds the report. Default: .batch-job.',
        kind: 'text',
        for: ['compile', 'plan', 'deploy', 'destroy', 'outputs', 'comment'],
    },
};
/** Inputs that are named already and come later, with what they will be for; until then they are refused. */
const laterInputs = {
    'push-role-to-assume': 'ARN of the role that pushes images, where another one deploys.',
    tags: 'Tags for the stack and everything in it, as a map.',
    'plan-file': 'The plan.json of a plan that was reviewed.',
    'on-plan-mismatch': 'What deploy does where the change is not the reviewed one.',
    'require-plan': 'Whether deploy needs a reviewed plan.',
    'images-file': 'The images.json of a build, so that deploy builds nothing.',
    platform: 'The platform that images are built for.',
    'build-cache': 'Where layers of builds are kept between runs.',
    rollback: 'Whether a failed deployment is undone.',
    'termination-protection': 'Whether the stack is protected against deletion.',
    express: 'Whether deploy waits until everything is stable.',
    'preview-ttl-hours': 'How long a preview may stand.',
    'preview-label': 'The label that a pull request needs for a preview.',
    'drift-issue': 'The issue that is kept up to date with what drifted.',
    'fail-on-drift': 'Whether drift fails the run.',
    'drift-ignore': 'What may drift.',
    job: 'The job to start, or whose log to show.',
    event: 'The event to start a job with, as JSON.',
    'event-file': 'The file of the event to start a job with.',
};
/** Every step output of this version: what `Console.output` is called with. */
const stepOutputs = {
    'has-changes': 'Whether there is anything to change: true or false.',
    changes: 'How many resources are added, modified, removed and replaced, as JSON.',
    replacements: 'How many resources are replaced.',
    deletions: 'How many resources are removed.',
    'plan-hash': 'Hash of what a plan found; begins with offline: when AWS was not asked.',
    'plan-file': 'Path of plan.json.',
    'report-file': 'Path of report.md: what plan or deploy has to tell, also of a failure, as Markdown.',
    'template-file': 'Path of template.json.',
    'change-set-arn': 'ARN of the change set, if there was one.',
    'stack-name': 'Name of the stack.',
    'stack-id': 'ARN of the stack.',
    'stack-status': 'Status of the stack at the end.',
    'outputs-file': 'Path of outputs.json.',
    'comment-id': 'Id of the comment in the pull request.',
    'comment-url': 'Page of the comment in the pull request.',
    outputs: 'Referenceable parameters by resource, outputs of the stack and console links, as JSON.',
    diagnostics: 'Every complaint about the config with its code and place, as JSON.',
    'failure-reason': 'Code and sentence of what stopped the command.',
};
/** Step outputs that are named already and come later; until then they are never set. */
const laterOutputs = {
    images: 'The digest of each image, as JSON.',
    'images-file': 'Path of images.json.',
    'drift-status': 'Whether the stack drifted.',
    'drifted-resources': 'What drifted, as JSON.',
    'run-status': 'How a job that was started ended.',
    'run-log': 'The log of a job that was started.',
};

;// CONCATENATED MODULE: ./lib/inputs.js





/** An unknown command or flag, or a bad value: exit code 2 at the prompt. */
class Misused extends refused/* Refused */.L {
}
/** Every mistake in the inputs, at once. */
class Misread extends Error {
    name = 'Misread';
    refusals;
    constructor(refusals) {
        super(`${refusals.length} mistakes in the inputs`);
        this.refusals = refusals;
    }
}
const later = (what, known) => new refused/* Refused */.L({
    code: 'door/not-yet',
    message: `${what} belongs to a later version.`,
    hint: `This version knows: ${known.join(', ')}.`,
});
/** The command with that name; refuses one of a later version and an unknown one. */
const commandNamed = (name) => {
    const known = Object.keys(commands);
    if (known.includes(name))
        return name;
    if (laterCommands.includes(name))
        throw later(`The command ${name}`, known);
    throw new Misused({
        code: 'door/unknown-command',
        message: `There is no command ${(0,visible/* literal */.eu)(name)}.`,
        hint: meant(name, known, laterCommands),
    });
};
/** The near word, if there is one, and all that there are. */
const meant = (word, known, others, prefix = '') => {
    const near = (0,suggest/* nearest */.pA)(word, known) ?? (0,suggest/* nearest */.pA)(word, others);
    const all = `Known: ${known.map((name) => prefix + name).join(', ')}.`;
    return near === undefined ? all : `Did you mean \`${prefix}${near}\`? ${all}`;
};
/** A value by its rule; refuses unknown names and bad values. Messages name what is allowed. */
const inputNamed = (name, value, prefix) => {
    const known = Object.keys(inputRules);
    if (Object.hasOwn(laterInputs, name))
        throw later(`${prefix}${name}`, known);
    if (!known.includes(name))
        throw new Misused({
            code: 'door/unknown-flag',
            message: `There is no ${prefix ? 'flag' : 'input'} ${(0,visible/* literal */.eu)(prefix + name)}.`,
            hint: meant(name, known, Object.keys(laterInputs), prefix),
        });
    const rule = inputRules[name];
    const allowed = `Allowed: ${rule.allowed ?? 'any text'}.`;
    const parts = rule.kind === 'list' ? listed(value) : value?.trim() ? [value] : [];
    if (value === undefined || parts.length === 0)
        throw new Misused({ code: 'door/bad-value', message: `${prefix}${name} needs a value.`, hint: allowed });
    const bad = parts.find((part) => rule.pattern && !rule.pattern.test(part));
    if (bad !== undefined)
        throw new Misused({
            code: 'door/bad-value',
            message: `${prefix}${name} cannot be ${(0,visible/* literal */.eu)(bad)}.`,
            hint: allowed,
        });
    return [name, value];
};
/** The items of a list input: separated by commas or line breaks. */
const listed = (value) => (value ?? '').split(/[\n,]/).flatMap((item) => (item.trim() ? [item.trim()] : []));
/** Collects what is refused, so that all of it is told at once. */
const collector = () => {
    const refusals = [];
    return {
        try(read) {
            try {
                return read();
            }
            catch (problem) {
                if (!(problem instanceof refused/* Refused */.L))
                    throw problem;
                refusals.push(problem);
                return undefined;
            }
        },
        end() {
            if (refusals.length > 0)
                throw new Misread(refusals);
        },
    };
};
const stray = (word) => new Misused({
    code: 'door/unknown-flag',
    message: `${(0,visible/* literal */.eu)(word)} is neither a flag nor the value of one.`,
    hint: 'Write --name value or --name=value; a value of several words needs quotes.',
});
/** What a flag without a value means, where it is one of yes or no. */
const bare = (flag) => inputRules[flag]?.allowed === 'true or false' ? 'true' : undefined;
/** Reads a command line: `<command> --name value --name=value`. Throws `Misread` with every mistake. */
const readArguments = (words) => {
    const [first, ...rest] = words;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help')
        return { command: 'help', values: {} };
    const refused = collector();
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
                throw stray(word);
            const [name, value] = inputNamed(flag, follows ? next : (given ?? bare(flag)), '--');
            values[name] = value;
        });
    }
    refused.end();
    return { command: command, values };
};
/**
 * Reads what GitHub's runner hands to a step: `INPUT_<NAME>`, empty when not given; the command is `plan` then. Throws
 * `Misread` with every mistake.
 */
const readEnvironment = (environment) => {
    const values = {};
    const refused = collector();
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
/** The map that the input `variables` holds; refuses what is no map. */
const readVariables = async (text) => {
    if (text === undefined)
        return {};
    const { parseSource } = await __nccwpck_require__.e(/* import() */ 8192).then(__nccwpck_require__.bind(__nccwpck_require__, 8192));
    const { value: document, diagnostics } = await parseSource(text, 'variables');
    const value = document?.value;
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value;
    throw new Misused({
        code: 'door/bad-value',
        message: `variables is no map: ${diagnostics[0]?.sentence ?? (0,visible/* literal */.eu)(value)}`,
        hint: 'Write a YAML or JSON map in one text, such as {memory: 2048, owner: ops}.',
    });
};
/** The text of `--help`; of one command with the flags that it reads. */
const helpText = (command) => {
    const rules = Object.entries(inputRules);
    const read = rules.filter(([, rule]) => command === undefined || (rule.for?.includes(command) ?? true));
    return [
        command ? `batch-job ${command} [--name value …]` : 'batch-job <command> [--name value …]',
        ...(command
            ? [commands[command].says]
            : ['', 'Commands', ...table(Object.entries(commands).map(([name, { says }]) => [name, says]))]),
        '',
        'Flags',
        ...table(read.map(([name, { says, allowed }]) => [`--${name}`, allowed ? `${says} Allowed: ${allowed}.` : says])),
        '',
    ].join('\n');
};
const table = (rows) => {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`);
};

// EXTERNAL MODULE: ./lib/adapters/github/runner-stream.js
var runner_stream = __nccwpck_require__(9291);
;// CONCATENATED MODULE: ./lib/adapters/node/prompt.js

/** The console of a prompt: lines on standard error, so that standard output holds only what was asked for. */
const promptConsole = (write) => {
    // Lines of a group stand further in, so that the eye sees where it ends.
    let margin = '';
    return {
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

;// CONCATENATED MODULE: ./lib/log.js


/** What `main` notes for `post`: its process, what it made, and, when it came to its end by itself, that all was told. */
const noted = { process: 'process', changeSet: 'changeset', told: 'told' };
/**
 * As the action, all goes to standard output, so that its order stays; at a prompt all but `print` to standard error.
 * A prompt may be a script in a step, where the runner reads along for commands.
 */
const openLog = async ({ out, err }, words, environment) => {
    const watched = environment.GITHUB_ACTIONS === 'true';
    // Without arguments we are the action itself: inputs and outputs are the runner's.
    const inActions = watched && words.length === 0;
    if (!inActions) {
        const streams = watched ? { out: (0,runner_stream/* runnerStream */.Nl)(out), err: (0,runner_stream/* runnerStream */.Nl)(err) } : undefined;
        const tell = streams?.err.text ?? err;
        const printed = streams?.out ?? { text: out, json: out };
        return {
            inActions,
            console: promptConsole(tell),
            lines: (text) => tell(`${text}\n`),
            print: (text, form) => printed[form](text),
            mask: (secret) => streams?.err.mask(secret),
            state: () => { },
        };
    }
    const { actionsConsole } = await __nccwpck_require__.e(/* import() */ 9679).then(__nccwpck_require__.bind(__nccwpck_require__, 9679));
    const console = actionsConsole(out, environment.GITHUB_OUTPUT, environment.GITHUB_STEP_SUMMARY, environment.GITHUB_STATE);
    const lines = (text) => {
        for (const line of text.replace(/\n$/, '').split('\n'))
            console.info(line);
    };
    return { inActions, console, lines, print: lines, mask: console.mask, state: console.state };
};

;// CONCATENATED MODULE: ./lib/masks.js
/** Variables whose whole value is a credential that this program uses. */
const secretVariables = [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'GITHUB_TOKEN',
    'INPUT_GITHUB-TOKEN',
];
/** Proxies, whose address may hold a name and a password. docker gets them too. */
const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
/** A mask hides every occurrence of its text: one of three characters would hide half of the log. */
const shortest = 4;
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** The password of an address as it is written, as it is meant, and as `Proxy-Authorization: Basic` sends it. */
const proxySecrets = (address) => {
    const [, user = '', written = ''] = /^([^:@]*):(.*)@/.exec(address.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')) ?? [];
    const meant = decoded(written);
    return written === '' ? [] : [written, meant, Buffer.from(`${decoded(user)}:${meant}`).toString('base64')];
};
/**
 * Returns the credentials that this process was started with, to be masked before the first line is written: tokens,
 * AWS keys, passwords of proxies. Those that are got later are masked where they arrive.
 */
const credentialsIn = (environment) => {
    const found = [
        ...secretVariables.map((name) => environment[name] ?? ''),
        ...proxyVariables.flatMap((name) => proxySecrets(environment[name] ?? '')),
    ];
    return [...new Set(found)].filter((secret) => secret.trim().length >= shortest);
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var node_checkout = __nccwpck_require__(4601);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var inside = __nccwpck_require__(3697);
;// CONCATENATED MODULE: ./lib/adapters/node/follow-links.js




/** Returns the top of the checkout that a folder lies in; undefined for a folder of the caller's own, as `/tmp`. */
const topOf = (folder, { workspace, base }) => {
    const checkout = (0,node_checkout/* checkoutWithin */.y$)(folder, workspace);
    if (workspace !== undefined && (0,inside/* isInside */.FK)(workspace, folder))
        return checkout ?? workspace;
    return checkout ?? (base !== undefined && (0,inside/* isInside */.FK)(base, folder) ? base : undefined);
};
/**
 * Follows an absolute path link by link. A link of a checkout may lead to another place of that checkout, or with
 * `links: 'none'` nowhere: a commit may have brought it. Links elsewhere are the caller's own and are followed.
 */
const followLinks = (path, bounds, links) => {
    const { root } = (0,external_node_path_.parse)(path);
    const parts = path.slice(root.length).split(external_node_path_.sep).filter(Boolean);
    let folder = root;
    for (const [index, part] of parts.entries()) {
        const next = (0,external_node_path_.join)(folder, part);
        const stat = statAt(next);
        if (stat === undefined)
            return { kind: 'inside', folder: (0,external_node_path_.join)(folder, ...parts.slice(index)) };
        if (!stat.isSymbolicLink()) {
            folder = next;
            continue;
        }
        const top = topOf(folder, bounds);
        const end = endOf(next);
        if (top !== undefined && (links === 'none' || (end !== undefined && !(0,inside/* isInside */.FK)(top, end))))
            return { kind: 'outside', link: next };
        if (end === undefined)
            return { kind: 'inside', folder: (0,external_node_path_.join)(next, ...parts.slice(index + 1)) };
        folder = end;
    }
    return { kind: 'inside', folder };
};
const statAt = (path) => {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return undefined;
    }
};
/** Returns where a link ends; undefined if it ends nowhere. */
const endOf = (link) => {
    try {
        return (0,external_node_fs_.realpathSync)(link);
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./lib/adapters/node/read-inside.js
var read_inside = __nccwpck_require__(3022);
;// CONCATENATED MODULE: ./lib/adapters/node/output-folder.js






/** Larger than any report: GitHub's comments hold 65,536 characters. */
const largestText = 1024 * 1024;
const outputFolderAt = (path, bounds) => {
    const placeToWrite = () => {
        const followed = followLinks(path, bounds, 'none');
        if (followed.kind === 'inside')
            return followed.folder;
        throw problem('ELINK', `${followed.link} is a link of the checkout, and nothing is written through one`);
    };
    return {
        clear: (names) => {
            const folder = placeToWrite();
            const failed = inFolder(folder, folder, (held) => names.flatMap((name) => clearName(held, folder, name)));
            assertWritable(folder);
            assertNoFolder((0,external_node_path_.join)(folder, '.gitignore'));
            if (failed.length > 0)
                throw failed[0];
        },
        write: (files) => {
            const folder = placeToWrite();
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            if (!kindAt((0,external_node_path_.join)(folder, '.gitignore'))?.isFile())
                putFile(folder, '.gitignore', '*\n');
            for (const [name, text] of Object.entries(files))
                putFile(folder, name, text);
        },
        read: (name) => {
            const followed = followLinks(path, bounds, 'inside');
            return followed.kind === 'inside' ? textIn(followed.folder, name) : undefined;
        },
    };
};
const problem = (code, message) => Object.assign(new Error(message), { code });
/** Returns what stands at a path, a link not followed. */
const kindAt = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
/** Throws where the folder, or the nearest one above it that exists, takes no file. */
const assertWritable = (folder) => {
    let there = folder;
    while (kindAt(there) === undefined && (0,external_node_path_.dirname)(there) !== there)
        there = (0,external_node_path_.dirname)(there);
    (0,external_node_fs_.accessSync)(there, external_node_fs_.constants.W_OK);
    if (!(0,external_node_fs_.statSync)(there).isDirectory())
        throw problem('ENOTDIR', `ENOTDIR: ${there}`);
};
const assertNoFolder = (path, place = path) => {
    if (kindAt(path)?.isDirectory())
        throw problem('EISDIR', `${place} is a folder, where a file belongs`);
};
/**
 * Works in a folder that is held open, so that a link that takes its place meanwhile leads nowhere: on Linux `held` is a
 * path of the open folder itself. Returns why something failed; nothing where there is no folder.
 */
const inFolder = (path, place, work) => {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW);
        if (!(0,inside/* isInside */.FK)(place, (0,read_inside/* placeOf */.$t)(handle, path)))
            throw problem('ELINK', `${place} lies elsewhere`);
        return work(process.platform === 'linux' ? `/proc/self/fd/${handle}` : path);
    }
    catch (cause) {
        return cause.code === 'ENOENT' ? [] : [cause];
    }
    finally {
        if (handle !== undefined)
            (0,external_node_fs_.closeSync)(handle);
    }
};
/** Removes what a name means in a folder that is held open; returns why something stays. */
const clearName = (held, folder, name) => {
    const [way, ending] = name.split('*');
    if (ending === undefined)
        return failureOf(() => clearFile((0,external_node_path_.join)(held, name), (0,external_node_path_.join)(folder, name)));
    const [within, place] = [(0,external_node_path_.join)(held, way, '.'), (0,external_node_path_.join)(folder, way, '.')];
    if (!kindAt(within)?.isDirectory())
        return failureOf(() => clearFile(within, place));
    return inFolder(within, place, (inner) => (0,external_node_fs_.readdirSync)(inner)
        .filter((one) => one.endsWith(ending))
        .flatMap((one) => failureOf(() => clearFile((0,external_node_path_.join)(inner, one), (0,external_node_path_.join)(place, one)))));
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
/** Removes a file, or a link itself. */
const clearFile = (path, place) => {
    assertNoFolder(path, place);
    if (kindAt(path) !== undefined)
        (0,external_node_fs_.unlinkSync)(path);
};
/**
 * Writes one file below a folder whose links were resolved before: to a new name that nothing stands at, then renamed,
 * which replaces a link and follows none. So nobody reads half of it, and it has the mode of a new file. The open file
 * is asked where it lies: a folder on the way that has become a link since then leads nowhere (ELINK).
 */
const putFile = (folder, name, text) => {
    const file = (0,external_node_path_.join)(folder, name);
    makeFolders(folder, (0,external_node_path_.dirname)(name));
    const fresh = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
    const handle = (0,external_node_fs_.openSync)(fresh, flags, 0o644);
    try {
        try {
            if (!(0,inside/* isInside */.FK)(folder, (0,read_inside/* placeOf */.$t)(handle, fresh)))
                throw problem('ELINK', `${fresh} lies elsewhere`);
            (0,external_node_fs_.writeFileSync)(handle, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
        (0,external_node_fs_.renameSync)(fresh, file);
    }
    catch (cause) {
        // A folder that became a link meanwhile may have no such file any more: the first reason is the one to tell.
        failureOf(() => (0,external_node_fs_.unlinkSync)(fresh));
        throw cause;
    }
};
/** Makes the folders of a name, one by one; a link or a file in the place of one is no folder. */
const makeFolders = (folder, way) => {
    let at = folder;
    for (const part of way === '.' ? [] : way.split('/')) {
        at = (0,external_node_path_.join)(at, part);
        const stat = kindAt(at);
        if (stat === undefined)
            (0,external_node_fs_.mkdirSync)(at);
        else if (!stat.isDirectory())
            throw problem(stat.isSymbolicLink() ? 'ELINK' : 'ENOTDIR', `${at} is no folder`);
    }
};
const textIn = (folder, name) => {
    try {
        const opened = (0,read_inside/* openInside */.X$)((0,external_node_fs_.realpathSync)(folder), (0,external_node_path_.join)(folder, name));
        if (opened.kind !== 'file')
            return undefined;
        try {
            return opened.stat.size > largestText ? undefined : (0,external_node_fs_.readFileSync)(opened.handle, 'utf8');
        }
        finally {
            (0,external_node_fs_.closeSync)(opened.handle);
        }
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/places.js







/** The names under which a config is looked for. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml', 'stacktape.yml', 'stacktape.yaml'];
const statOf = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
/** Whether a plain file stands at a path. */
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
/** The folder to work in. Refuses one that is none. */
const baseOf = ({ values }) => {
    const folder = values['working-directory'] ?? '.';
    if (isFolder((0,external_node_path_.resolve)(folder)))
        return folder;
    throw new Misused({
        code: 'door/bad-value',
        message: `working-directory names no folder: ${folder}`,
        hint: 'Name an existing folder; in a workflow it is relative to the checkout.',
    });
};
/**
 * The config's path, and how it is told: at a prompt from where people stand, in a step from the top of the checkout,
 * as annotations need it.
 */
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
    // A message of the system begins with its code, and the code is enough; ours names the file in the way.
    const why = message.startsWith(code) ? code : message;
    return new refused/* Refused */.L({
        code: 'door/cannot-write',
        message: `Files cannot be written into ${folder} (${why}).`,
        hint: 'Give another output-dir, remove what stands in the way, or mend the permissions of that folder.',
        cause,
    });
};
/**
 * The output folder. With `begins`, what is left there of other runs, or was brought by the commit, is removed before
 * anything else is done: whoever uploads a file afterwards, also of a run that failed, gets one of this run or none.
 * Throws `door/cannot-write` for a folder that could not be written to.
 */
const outputOf = (inputs, base, bounds, begins) => {
    const path = (0,external_node_path_.resolve)(inputs.values['output-dir'] ?? (0,external_node_path_.join)(base, '.batch-job'));
    const folder = outputFolderAt(path, bounds);
    const refusing = (work) => {
        try {
            return work();
        }
        catch (cause) {
            throw unwritable(path, cause);
        }
    };
    const names = commandEntry(inputs.command).files;
    if (begins && names.length > 0)
        refusing(() => folder.clear(names));
    return {
        path,
        write: async (files) => refusing(() => folder.write(files)),
        read: async (name) => folder.read(name),
    };
};
/**
 * Removes the files of a step whose inputs cannot be read, as far as its folder can be told: the run fails, and what
 * the commit brought must not be taken for its result. Never throws.
 */
const clearUnread = (environment) => {
    const given = (name) => environment[`INPUT_${name}`] || undefined;
    const command = given('COMMAND') ?? 'plan';
    const known = Object.entries(commands).filter(([name]) => name === command || !Object.hasOwn(commands, command));
    const base = given('WORKING-DIRECTORY') ?? '.';
    try {
        outputFolderAt((0,external_node_path_.resolve)(given('OUTPUT-DIR') ?? (0,external_node_path_.join)(base, '.batch-job')), boundsOf(environment, base)).clear(known.flatMap(([, { files }]) => [...files]));
    }
    catch {
        // A file that cannot be removed is none of ours, and the run is refused already.
    }
};
/** Where the commit's files may lie. */
const boundsOf = (environment, base) => ({
    workspace: (0,node_checkout/* workspaceOf */.B3)(environment),
    base: (0,node_checkout/* realPath */.Ye)(base),
});

;// CONCATENATED MODULE: ./lib/report/diagnostics-file.js

/** Complaints with their places as plain data. */
const diagnosticRows = (placed, file) => placed.map(({ diagnostic, position }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file,
    line: position.line,
    column: position.column,
    sentence: diagnostic.sentence,
    hint: diagnostic.hint,
}));
/** The text of `diagnostics.json`: every complaint with its place, for programs. */
const diagnosticsFile = ({ diagnostics, located }) => {
    const rows = diagnosticRows((0,render/* placeDiagnostics */.Y)(diagnostics, located), located?.file);
    return `${JSON.stringify({ version: 1, diagnostics: rows }, null, 2)}\n`;
};

// EXTERNAL MODULE: ./lib/report/words.js
var words = __nccwpck_require__(8191);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./lib/adapters/github/event.js
var github_event = __nccwpck_require__(7186);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __nccwpck_require__(9903);
;// CONCATENATED MODULE: ./lib/adapters/node/config-file.js







/**
 * Finds a config by its absolute path, as the caller wrote it. Links of a checkout count as the commit's words: they
 * may lead to another file of that checkout, and nowhere else. Links outside of any checkout are the caller's own, but
 * the file itself lies in the folder that was named.
 */
const configFileAt = (path, bounds) => {
    const followed = followLinks((0,external_node_path_.dirname)(path), bounds, 'inside');
    if (followed.kind === 'outside') {
        const refuse = () => {
            throw leaving(path);
        };
        return { folder: (0,external_node_path_.dirname)(path), assertFolder: refuse, read: async () => refuse() };
    }
    const file = (0,external_node_path_.join)(followed.folder, (0,external_node_path_.basename)(path));
    const top = topOf(followed.folder, bounds) ?? followed.folder;
    return {
        folder: folderOf(file, top) ?? followed.folder,
        assertFolder: () => { },
        read: async () => readConfig(path, top, file),
    };
};
/** Returns the folder of the file that a config's link leads to; undefined where it may not lead there. */
const folderOf = (file, top) => {
    try {
        const real = (0,external_node_fs_.realpathSync)(file);
        return (0,inside/* isInside */.FK)(top, real) ? (0,external_node_path_.dirname)(real) : undefined;
    }
    catch {
        return undefined;
    }
};
const readConfig = (path, top, file) => {
    try {
        const opened = (0,read_inside/* openInside */.X$)(top, file);
        if (opened.kind === 'outside')
            throw leaving(path);
        if (opened.kind === 'git')
            throw ofGit(path);
        if (opened.kind !== 'file')
            throw notPlain(path, opened.kind);
        try {
            if (opened.stat.size > decode/* largestSource */.u)
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
        throw unreadable(path, cause);
    }
};
const leaving = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `The config ${path} is reached through a link that leads out of the checkout; nothing there is read.`,
    hint: 'Put the file itself into the repository, or name it by its own path.',
});
const ofGit = (path) => new refused/* Refused */.L({
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
const unreadable = (path, cause) => {
    const code = cause?.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new refused/* Refused */.L({
            code: 'source/missing-file',
            message: `The config ${path} does not exist.`,
            hint: 'Name it with --config (input `config`), or run `init` to write one.',
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



/** Creates files below a folder, never over one that is there and never through a link that leaves the folder or leads into `.git`. */
const newFilesIn = (folder) => {
    const root = (0,external_node_fs_.realpathSync)(folder);
    return async (files) => Object.entries(files).map(([path, text]) => create(root, path, text));
};
const create = (root, path, text) => {
    const file = (0,external_node_path_.join)(root, path);
    try {
        const place = nearest((0,external_node_path_.dirname)(file));
        if (!(0,inside/* isInside */.FK)(root, place))
            return { path, kind: 'refused', why: 'a link leaves the folder' };
        if ((0,inside/* leadsIntoGit */._P)(root, place))
            return { path, kind: 'refused', why: 'a link leads into .git' };
        makeFolder((0,external_node_path_.dirname)(file));
        // `wx` fails where anything stands, a link without target too.
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
        // A file in a folder's place is nothing that stands where ours should.
        if (problem.code !== 'EEXIST')
            throw problem;
        throw Object.assign(new Error(folder), { code: 'ENOTDIR', cause: problem });
    }
};
/** The nearest folder that exists, links followed. */
const nearest = (folder) => {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch (problem) {
        if (problem.code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw problem;
        return nearest((0,external_node_path_.dirname)(folder));
    }
};

;// CONCATENATED MODULE: ./lib/adapters/node/workspace.js





/**
 * The folder of the config on this machine's disk. Nothing outside of it is ever read and nothing in a `.git` folder,
 * whatever path or link names it.
 */
const openWorkspace = (folder, signal) => {
    const root = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(folder));
    const look = (path) => lookAt(root, path);
    const inside = (path) => {
        const seen = look(path);
        if (seen === 'outside')
            throw outside(path);
        if (seen === 'git')
            throw workspace_ofGit(path);
        if (seen === 'absent')
            throw missing(path);
        return (0,external_node_path_.join)(root, path);
    };
    return {
        root,
        look,
        exists: (path) => ['file', 'folder'].includes(look(path)),
        text: (path) => look(path) === 'file' ? (0,read_inside/* readInside */.xO)(root, (0,external_node_path_.join)(root, path), workspace_largestText)?.toString('utf8') : undefined,
        async list() {
            const { listingOf } = await __nccwpck_require__.e(/* import() */ 917).then(__nccwpck_require__.bind(__nccwpck_require__, 917));
            return listingOf(root);
        },
        async read(path, most) {
            const opened = (0,read_inside/* openInside */.X$)(root, inside(path));
            if (opened.kind === 'outside')
                throw outside(path);
            if (opened.kind === 'git')
                throw workspace_ofGit(path);
            if (opened.kind !== 'file')
                throw missing(path);
            try {
                if (most !== undefined && opened.stat.size > most)
                    throw workspace_tooLarge(path, most);
                return (0,external_node_fs_.readFileSync)(opened.handle, 'utf8');
            }
            finally {
                (0,external_node_fs_.closeSync)(opened.handle);
            }
        },
        async digest({ folder, excluded, dockerfile }) {
            const base = (0,external_node_fs_.realpathSync)(inside(folder));
            const [{ digestFile, digestFiles }, { contextFiles }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 1648).then(__nccwpck_require__.bind(__nccwpck_require__, 1648)),
                __nccwpck_require__.e(/* import() */ 3480).then(__nccwpck_require__.bind(__nccwpck_require__, 3480)),
            ]);
            try {
                const files = await contextFiles(base, root, excluded, dockerfile, signal);
                const digest = await digestFiles(base, files);
                if (dockerfile === undefined)
                    return { digest, files };
                const place = (0,external_node_path_.relative)(root, (0,external_node_path_.join)(base, dockerfile));
                return { digest, files, dockerfile: await digestFile(root, (0,external_node_fs_.realpathSync)(inside(place))) };
            }
            catch (cause) {
                throw isOfSystem(cause) ? workspace_unreadable(root, cause) : cause;
            }
        },
    };
};
/** Larger than any manifest or config that is read whole. */
const workspace_largestText = 1024 * 1024;
/** Whether an error is the file system's: ENOENT, EACCES, … */
const isOfSystem = (cause) => /^E[A-Z]+$/.test(cause?.code ?? '');
const lookAt = (root, path) => {
    const lexical = (0,external_node_path_.resolve)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || path.includes('\0') || !(0,inside/* isInside */.FK)(root, lexical))
        return 'outside';
    if ((0,inside/* leadsIntoGit */._P)(root, lexical))
        return 'git';
    try {
        const real = (0,external_node_fs_.realpathSync)(lexical);
        if (!(0,inside/* isInside */.FK)(root, real))
            return 'outside';
        if ((0,inside/* leadsIntoGit */._P)(root, real))
            return 'git';
        const stat = (0,external_node_fs_.statSync)(real);
        return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'absent';
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(error.code))
            return 'absent';
        throw error;
    }
};
const outside = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `"${path}" leaves the folder of the config.`,
    hint: 'Only files beside or below the config can be used, and no link may point elsewhere.',
});
const workspace_ofGit = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `"${path}" leads into a .git folder, of which nothing is read: the token of a checkout may stand there.`,
    hint: 'Name a file of the repository itself; $GitInfo tells commit and branch.',
});
const workspace_tooLarge = (path, most) => new refused/* Refused */.L({
    code: 'directives/too-large',
    message: `"${path}" has more than ${most.toLocaleString('en')} bytes, the most that a config reads of a file.`,
    hint: 'Put it into the image of the job, or into a bucket.',
});
const workspace_unreadable = (root, cause) => new refused/* Refused */.L({
    code: 'packaging/context',
    message: `"${(0,external_node_path_.relative)(root, cause.path ?? root)}" in a build context cannot be read (${cause.code}).`,
    hint: 'Its name must be UTF-8, this user must be allowed to read it, and nothing else may write to the folder meanwhile.',
    cause,
});
const missing = (path) => new refused/* Refused */.L({
    code: 'source/missing-path',
    message: `"${path}" does not exist, or is not what it should be.`,
    hint: 'Paths are relative to the config, written with "/". What is not in the repository must be written by a step before this one.',
});

;// CONCATENATED MODULE: ./lib/adapters/node/aws-settings.js






/** The files in which the SDK looks for profiles: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
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
/**
 * Throws `door/bad-value` where a profile of AWS that lies among the files of the repository names a program for its
 * credentials: the SDK would start it, in a shell.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
const assertNoCredentialProgram = (root, environment) => {
    const folders = (0,node_checkout/* repositoryFolders */.an)(root, environment);
    const taken = profileFiles(environment)
        .map(node_checkout/* realPath */.Ye)
        .find((file) => folders.some((one) => (0,inside/* isInside */.FK)(one, file)) && /credential_process/i.test(textOf(file)));
    if (taken === undefined)
        return;
    throw new refused/* Refused */.L({
        code: 'door/bad-value',
        message: `The AWS settings ${taken} lie among the files of the repository and name a program (credential_process). It was not started.`,
        hint: 'Let AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE and HOME name files outside of the checkout, or give role-to-assume.',
    });
};

;// CONCATENATED MODULE: ./lib/aws-side.js




const roleOf = (values, environment, log, signal) => {
    const roleArn = values['role-to-assume'];
    if (roleArn === undefined)
        return {};
    return {
        role: {
            roleArn,
            token: async () => {
                const { identityToken } = await __nccwpck_require__.e(/* import() */ 6671).then(__nccwpck_require__.bind(__nccwpck_require__, 6671));
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
/** The doors to AWS and Docker, each opened when it is first asked for. `close` ends their connections. */
const awsSide = ({ values, environment, log, signal, region, root }) => {
    let doors;
    const open = async () => {
        // A role needs no profile.
        if (values['role-to-assume'] === undefined)
            assertNoCredentialProgram(root, environment);
        doors ??= __nccwpck_require__.e(/* import() */ 6225).then(__nccwpck_require__.bind(__nccwpck_require__, 6225)).then(({ awsDoors }) => awsDoors({
            region,
            expectedAccounts: listed(values['expected-account-ids']),
            ...(values['wait-minutes'] ? { waitMinutes: Number(values['wait-minutes']) } : {}),
            signal,
            onChangeSet: (id) => log.state(noted.changeSet, id),
            ...roleOf(values, environment, log, signal),
        }));
        return doors;
    };
    const images = async () => {
        const { clients, pace } = await open();
        const [{ dockerImages }, { buildFlagsOf }, { ecrRegistry }, { call }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 3594).then(__nccwpck_require__.bind(__nccwpck_require__, 3594)),
            __nccwpck_require__.e(/* import() */ 6885).then(__nccwpck_require__.bind(__nccwpck_require__, 6885)),
            __nccwpck_require__.e(/* import() */ 478).then(__nccwpck_require__.bind(__nccwpck_require__, 478)),
            __nccwpck_require__.e(/* import() */ 8668).then(__nccwpck_require__.bind(__nccwpck_require__, 8668)),
        ]);
        return dockerImages({
            registry: ecrRegistry(() => clients.ecr(), (action, send) => call(pace, action, send), log.mask),
            root,
            environment,
            buildFlags: buildFlagsOf(environment.BATCH_JOB_DOCKER_BUILD_FLAGS),
            temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
            pause: pace.sleep,
            signal,
        });
    };
    return {
        identity: async () => (await open()).identity(),
        stacks: async () => (await open()).stacks(),
        leftovers: async () => (await open()).leftovers(),
        quotas: async () => (await open()).quotas(),
        lookups: async () => (await open()).lookups(),
        images,
        // What could not be opened needs no closing; whoever opened it was told.
        close: () => void doors?.then(({ close }) => close()).catch(() => { }),
    };
};

;// CONCATENATED MODULE: ./lib/adapters/node/own-home.js


/** Where a repository holds a copy of an action that no `owner/name` is known of. */
const copied = '.github/actions/batch-job';
/**
 * `$/` is the workflow's own repository at the running commit: no step before it can have changed the file, as it could
 * behind `./`. https://docs.zizmor.sh/audits/#self-repository
 */
const ownRepository = `$/${copied}`;
/**
 * From the file that was started: the action that a step runs, else the clone of a GitHub repository with its commit,
 * else a copy in the user's repository, with the command that makes it.
 */
const ownHome = ({ entry, environment, here, folder, top }) => {
    const way = (path) => quoted((0,external_node_path_.relative)(here, path) || '.');
    const linked = !/\.[cm]?[jt]s$/.test((0,external_node_path_.basename)(entry));
    const prompt = linked ? (0,external_node_path_.basename)(entry) : `node ${way(entry)}`;
    const flags = way(folder) === '.' ? '' : ` --working-directory ${way(folder)}`;
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.existsSync)(entry) ? (0,external_node_fs_.realpathSync)(entry) : entry));
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = environment;
    const known = repository && ref ? `${repository}@${ref}` : cloneOf(root);
    if (known && /^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(known)) {
        const elsewhere = server !== undefined && server !== 'https://github.com';
        return { uses: known, prompt, flags, ...(elsewhere ? {} : { schema: schemaAt(known) }) };
    }
    const copy = way((0,external_node_path_.join)(top, copied));
    const setUp = `mkdir -p ${copy} && cp -r ${way((0,external_node_path_.join)(root, 'action.yml'))} ${way((0,external_node_path_.join)(root, 'dist'))} ${copy}`;
    return { uses: ownRepository, prompt, flags, setUp };
};
/** The published schema at a commit or tag; editors show a warning where the repository is not public. */
const schemaAt = (uses) => `https://raw.githubusercontent.com/${uses.replace('@', '/')}/schemas/batch-jobs.schema.json`;
/** `owner/name@commit` of a clone from github.com. */
const cloneOf = (root) => {
    const read = (name) => {
        const file = (0,external_node_path_.join)(root, '.git', name);
        return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
    };
    const name = /url = \S*?github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/m.exec((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git/config')) ? read('config') : '')?.[1];
    const [, ref] = /^ref: (refs\/\S+)/.exec(read('HEAD')) ?? [];
    const packed = () => read('packed-refs')
        .split('\n')
        .find((line) => line.endsWith(` ${ref}`)) ?? '';
    const commit = /^[0-9a-f]{40}/.exec(ref ? read(ref) || packed() : read('HEAD'))?.[0];
    return name && commit ? `${name}@${commit}` : undefined;
};
/** A word that a shell reads back as it is. */
const quoted = (word) => (/^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

// EXTERNAL MODULE: ./lib/report/marker-key.js
var marker_key = __nccwpck_require__(412);
;// CONCATENATED MODULE: ./lib/surroundings.js


/** Where the SDK finds credentials without asking anybody: https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html */
const credentialVariables = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
/** Whether AWS cannot be asked: no role is named, and the environment holds no credentials. */
const isOffline = ({ command, values }, environment) => commandEntry(command).aws === 'never' ||
    (values['role-to-assume'] === undefined && credentialVariables.every((name) => !environment[name]));
/** The branch that a pull request goes to, or what `base-ref` names. */
const comparedWith = ({ values }, environment) => {
    const named = values['base-ref'];
    if (named !== undefined)
        return { base: { ref: named, required: true } };
    const inherited = environment.GITHUB_BASE_REF;
    return inherited ? { base: { ref: inherited, required: false } } : {};
};
/** What of the run is written on a new stack. */
const originOf = ({ GITHUB_REPOSITORY_ID: repositoryId, GITHUB_REF: ref, }) => {
    const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1];
    return { ...(repositoryId ? { repositoryId } : {}), ...(pullRequest ? { pullRequest } : {}) };
};
const runPage = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }, run) => `${server || 'https://github.com'}/${repository}/actions/runs/${run}`;
const numberIn = (text) => text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
/**
 * The path of the run's workflow, as a marker holds it. `owner/name/.github/workflows/plan.yml@refs/heads/main`:
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
const workflowOf = ({ GITHUB_WORKFLOW_REF: ref = '' }) => {
    const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref)?.[1];
    return path === undefined ? undefined : (0,marker_key/* markerKey */.s)(path);
};
/** Which run of GitHub it is, of which workflow, at which commit, and its page; nothing at a prompt. */
const runOf = (environment, about) => {
    const run = numberIn(environment.GITHUB_RUN_ID);
    if (run === undefined)
        return { run: {} };
    const attempt = numberIn(environment.GITHUB_RUN_ATTEMPT);
    // What GITHUB_SHA names on a pull request is a merge that nobody made.
    const commit = (about.kind === 'pull-request' ? about.commit : undefined) ?? environment.GITHUB_SHA;
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
    return {
        run: facts,
        page: `${runPage(environment, run)}${attempt && attempt > 1 ? `/attempts/${attempt}` : ''}`,
    };
};
/** When to speak: at a prompt only if asked to. Whoever calls `comment` wants one on whatever event. */
const modeOf = ({ command, values }, inActions) => {
    const given = values.comment;
    const mode = given ?? (inActions || command === 'comment' ? 'auto' : 'never');
    return mode === 'auto' && command === 'comment' ? 'on-change' : mode;
};

;// CONCATENATED MODULE: ./lib/requests.js








/** The region that was given, else inherited; what never calls AWS goes without. Refuses when none is known. */
const regionOf = (inputs, environment) => {
    const given = inputs.values['aws-region'];
    if (given)
        return given;
    const inherited = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
    if (inherited)
        return inputNamed('aws-region', inherited, '')[1];
    if (commandEntry(inputs.command).aws !== 'always' && isOffline(inputs, environment))
        return 'us-east-1';
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: 'The AWS region is not known.',
        hint: 'Give aws-region, or set AWS_REGION.',
    });
};
/** The stage; `validate` and `init` go without. Refuses when it is missing. */
const stageOf = (inputs) => {
    const { stage } = inputs.values;
    if (stage)
        return stage;
    if (commandEntry(inputs.command).stage !== 'required')
        return 'dev';
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: `The stage is missing: ${inputs.command} works on one stage.`,
        hint: 'Give stage, such as --stage dev.',
    });
};
/** What was asked for, as each command wants to hear it. */
const requestsOf = (inputs, environment, { root, stage, region, entry, inActions, about }) => {
    const { values } = inputs;
    const ofRun = runOf(environment, about);
    return {
        request: {
            project: values['project-name'],
            repository: environment.GITHUB_REPOSITORY ?? (0,node_checkout/* repositoryOf */._M)(root, environment),
            stage,
            region,
            profile: environment.AWS_PROFILE,
        },
        changes: {
            ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
            ...(values['cloudformation-role-arn'] ? { cloudformationRole: values['cloudformation-role-arn'] } : {}),
            origin: originOf(environment),
            confirm: values.confirm,
            allow: { replace: listed(values['allow-replace']), delete: listed(values['allow-delete']) },
        },
        compared: comparedWith(inputs, environment),
        talk: {
            mode: modeOf(inputs, inActions),
            slot: values['comment-slot'],
            about,
            ...ofRun,
            reportRun: (0,github_event/* runOfEvent */.VI)(environment) ?? ofRun.run.run,
        },
        farewell: {
            confirm: values.confirm,
            allowDelete: listed(values['allow-delete']),
            repositoryId: originOf(environment).repositoryId,
        },
        beginning: () => {
            const real = (0,node_checkout/* realPath */.Ye)(root);
            const top = (0,node_checkout/* checkoutOf */.o5)(root, environment) ?? real;
            const folder = (0,external_node_path_.relative)(top, real).replaceAll('\\', '/') || '.';
            return {
                folder,
                fallback: (0,external_node_path_.basename)(root),
                program: ownHome({
                    entry: (0,external_node_path_.resolve)(entry),
                    environment,
                    here: process.cwd(),
                    folder: real,
                    top,
                }),
            };
        },
    };
};

;// CONCATENATED MODULE: ./lib/world.js














/** A file of a folder by its path from the top of the checkout; its name where there is none. */
const fromTop = (folder, name, environment) => (0,external_node_path_.relative)((0,node_checkout/* checkoutOf */.o5)(folder, environment) ?? folder, (0,external_node_path_.join)(folder, name)).replaceAll('\\', '/');
/** A path as it is shown to people, and named to later steps: from where they stand, or absolute where it lies elsewhere. */
const shown = (path) => ((0,inside/* isInside */.FK)((0,external_node_path_.resolve)(''), path) ? (0,external_node_path_.relative)('', path) || '.' : path);
/**
 * Everything outside, opened as late as possible: an offline command loads no SDK. Throws `Misread` with every input
 * that is missing or cannot be used. A signal ends every wait, connection and child.
 */
const buildWorld = (inputs, environment, log, signal, entry = '') => {
    const refused = collector();
    const base = refused.try(() => baseOf(inputs)) ?? '.';
    const stage = refused.try(() => stageOf(inputs)) ?? '';
    const region = refused.try(() => regionOf(inputs, environment)) ?? '';
    const bounds = boundsOf(environment, base);
    // `post` has nothing to begin: it tells how the run ended.
    const begins = !(log.inActions && environment[`STATE_${noted.process}`]);
    const output = refused.try(() => outputOf(inputs, base, bounds, begins));
    refused.end();
    const checkout = log.inActions ? (environment.GITHUB_WORKSPACE ?? '.') : undefined;
    const { file, path } = configPath(inputs, base, checkout && (0,external_node_path_.resolve)(checkout));
    const config = configFileAt(path, bounds);
    const root = config.folder;
    const about = (0,github_event/* pullOfEvent */.ls)(environment);
    let workspace;
    // One for the run: all that it says shares one budget of time.
    let conversation;
    const openConversation = async () => {
        const settings = (0,github_event/* talkingTo */.G0)(about, inputs.values['github-token'] ?? environment.GITHUB_TOKEN, environment);
        const { githubConversation } = await __nccwpck_require__.e(/* import() */ 2346).then(__nccwpck_require__.bind(__nccwpck_require__, 2346));
        return githubConversation({ ...settings, signal });
    };
    const { close, ...aws } = awsSide({ values: inputs.values, environment, log, signal, region, root });
    signal.addEventListener('abort', close, { once: true });
    const world = {
        ...aws,
        console: log.console,
        source: { file, name: (0,external_node_path_.basename)(path), path: fromTop(root, (0,external_node_path_.basename)(path), environment), read: config.read },
        get workspace() {
            config.assertFolder();
            workspace ??= openWorkspace(root, signal);
            return workspace;
        },
        now: () => new Date(),
        offline: isOffline(inputs, environment),
        get code() {
            return environment.GITHUB_ACTIONS === 'true' ? (0,github_event/* codeOfEvent */.DG)(environment) : 'own';
        },
        output: shown(output.path),
        base: async () => {
            const { gitBaseBranch } = await __nccwpck_require__.e(/* import() */ 8153).then(__nccwpck_require__.bind(__nccwpck_require__, 8153));
            return gitBaseBranch({ path, real: (0,external_node_path_.join)(root, (0,external_node_path_.basename)(path)) }, environment, signal);
        },
        checkout: async () => {
            const { gitCheckout } = await __nccwpck_require__.e(/* import() */ 3478).then(__nccwpck_require__.bind(__nccwpck_require__, 3478));
            return gitCheckout(root, environment, signal);
        },
        programs: async () => {
            const { repositoryPrograms } = await __nccwpck_require__.e(/* import() */ 1913).then(__nccwpck_require__.bind(__nccwpck_require__, 1913));
            return repositoryPrograms({
                allowed: inputs.values['allow-custom-directives'] === 'true',
                environment,
                root,
                workspace: world.workspace,
                temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
                signal,
            });
        },
        conversation: () => {
            conversation ??= openConversation();
            return conversation;
        },
        print: log.print,
        write: async (files) => {
            signal.throwIfAborted();
            await output.write(files);
        },
        written: output.read,
        elapsed: () => performance.now(),
        get stopped() {
            return signal.aborted;
        },
        create: async (files) => {
            signal.throwIfAborted();
            // Refused, like every use of the folder, where a link led to it that may not.
            const folder = world.workspace.root;
            return newFilesIn((0,node_checkout/* checkoutOf */.o5)(folder, environment) ?? folder)(files);
        },
    };
    const { inActions } = log;
    return { world, close, ...requestsOf(inputs, environment, { root, stage, region, entry, inActions, about }) };
};

;// CONCATENATED MODULE: ./lib/door.js















/** Runs the command that was asked for. */
const run = async ({ command, values }, door) => {
    const request = { ...door.request, variables: await readVariables(values.variables) };
    return commandEntry(command).run(door.world, { ...door, request });
};
/** A step's annotations and output hold no more complaints than these; the log's first lines are where to begin. */
const mostTold = 200;
const annotateComplaints = ({ console }, { diagnostics, located }, file) => {
    const placed = (0,render/* placeDiagnostics */.Y)(diagnostics, located)
        .sort((a, b) => Number((0,diagnostic/* isError */.bJ)(b.diagnostic)) - Number((0,diagnostic/* isError */.bJ)(a.diagnostic)))
        .slice(0, mostTold);
    for (const { diagnostic, position } of placed) {
        const { code, severity, sentence, hint } = diagnostic;
        const message = hint === undefined ? sentence : `${sentence}\n${hint}`;
        console.annotate({ severity, title: code, message, file, ...position });
    }
    console.output('diagnostics', JSON.stringify(diagnosticRows(placed, file)));
};
const tellComplaints = (log, ended, file) => {
    const { diagnostics, located } = ended;
    if (log.inActions)
        annotateComplaints(log, ended, file);
    if (diagnostics.length === 0)
        return;
    log.lines((0,render/* renderDiagnostics */.D)(diagnostics, located, file));
    const errors = diagnostics.filter(diagnostic/* isError */.bJ).length;
    log.lines(`${(0,words/* counted */.hS)(errors, 'error')}, ${(0,words/* counted */.hS)(diagnostics.length - errors, 'warning')}`);
};
/** Writes `diagnostics.json`. After a stack was changed, one that cannot be written is a warning. */
const writeDiagnostics = async (command, { world }, ended) => {
    if (!commandEntry(command).files.includes('diagnostics.json'))
        return;
    const files = { 'diagnostics.json': diagnosticsFile(ended) };
    if (commandEntry(command).changesStack)
        await (0,afterwards/* afterwards */.Q)(world, 'The stack is changed, but diagnostics.json is missing', () => world.write(files));
    else
        await world.write(files);
};
/** What is wrong with the config file as a whole stands at its beginning. */
const ofTheFile = new Set(['source/missing-file', 'source/not-a-file', 'source/too-large', 'source/outside']);
const tellRefusal = (log, { code, message, hint }, file) => {
    const place = file !== undefined && ofTheFile.has(code) ? { file, line: 1, column: 1 } : {};
    log.console.annotate({ severity: 'error', title: code, message: `${message}\n${hint}`, ...place });
    log.console.output('failure-reason', `${code}: ${message}`);
};
const tellProblem = (log, problem, door) => {
    const file = door?.world.source.file;
    if (problem instanceof complained/* Complained */.R && file !== undefined) {
        tellComplaints(log, problem, file);
        const first = problem.diagnostics.find(diagnostic/* isError */.bJ);
        log.console.output('failure-reason', `${first?.code}: ${first?.sentence}`);
        return 1;
    }
    const refusals = problem instanceof Misread ? problem.refusals : problem instanceof refused/* Refused */.L ? [problem] : undefined;
    if (refusals) {
        for (const refusal of refusals)
            tellRefusal(log, refusal, file);
        return !log.inActions && refusals.some((refusal) => refusal instanceof Misused) ? 2 : 1;
    }
    log.lines(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
    log.lines('This is a bug of batch-job-action. Please report it with the lines above.');
    return 70;
};
/**
 * The step's `post`: if the run was cut off, its comment says so, and what it made for itself goes. It has its own time,
 * a minute at most, and never fails a run.
 */
const post = async (around, log) => {
    const { environment, signal } = around;
    if (environment[`STATE_${noted.told}`])
        return 0;
    let door;
    try {
        const { removeLeftFolders } = await __nccwpck_require__.e(/* import() */ 2694).then(__nccwpck_require__.bind(__nccwpck_require__, 2694));
        await removeLeftFolders(environment.RUNNER_TEMP, environment[`STATE_${noted.process}`]);
        const inputs = readEnvironment(environment);
        const { command } = inputs;
        if (command !== 'plan' && command !== 'deploy')
            return 0;
        const limit = AbortSignal.any([signal, AbortSignal.timeout(60_000)]);
        door = (around.build ?? buildWorld)(inputs, environment, log, limit, around.entry);
        const { epilogue } = await Promise.all(/* import() */[__nccwpck_require__.e(8192), __nccwpck_require__.e(8031), __nccwpck_require__.e(705), __nccwpck_require__.e(7304)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7304));
        const changeSet = environment[`STATE_${noted.changeSet}`];
        await epilogue(door.world, { ...door.request, talk: door.talk }, { command, changeSet });
    }
    catch (problem) {
        const [title, message] = problem instanceof refused/* Refused */.L ? [problem.code, problem.message] : ['door/stopped', String(problem)];
        log.console.annotate({ severity: 'warning', title, message: `After the run: ${message}` });
    }
    finally {
        door?.close();
    }
    return 0;
};
/** The inputs of a step. Where they cannot be read, what lies in its output folder is removed all the same. */
const readStep = (environment) => {
    try {
        return readEnvironment(environment);
    }
    catch (problem) {
        clearUnread(environment);
        throw problem;
    }
};
/** Reads what was asked for, runs it, and tells how it ended. Never throws: the exit code is the answer. */
const enter = async (around) => {
    const { words, environment, signal } = around;
    const log = discreetLog(await openLog(around, words, environment));
    for (const secret of credentialsIn(environment))
        log.mask(secret);
    if (log.inActions && environment[`STATE_${noted.process}`])
        return post(around, log);
    let door;
    log.state(noted.process, String(around.process ?? 0));
    try {
        const inputs = log.inActions ? readStep(environment) : readArguments(words);
        if (inputs.command === 'help') {
            log.print(helpText(inputs.help), 'text');
            return 0;
        }
        door = (around.build ?? buildWorld)(inputs, environment, log, signal, around.entry);
        signal.throwIfAborted();
        const ended = await run(inputs, door);
        // A run that ended in spite of a signal is reported as stopped: a signal never ends in 0.
        signal.throwIfAborted();
        tellComplaints(log, ended, door.world.source.file);
        await writeDiagnostics(inputs.command, door, ended);
        return ended.diagnostics.some(diagnostic/* isError */.bJ) ? 1 : 0;
    }
    catch (problem) {
        return tellProblem(log, signal.aborted ? stopped/* stopped */.c : problem, door);
    }
    finally {
        door?.close();
        if (!signal.aborted)
            log.state(noted.told, 'true');
    }
};


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1503);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5646);
// biome-ignore-start assist/source/organizeImports: modules are run in this order, and signals are heard first of all.


// biome-ignore-end assist/source/organizeImports: see above.
/** Writes to a stream, which is made when it is first written to: making one takes milliseconds. */
const writer = (stream) => {
    let open;
    return (text) => {
        // Whoever reads may leave (`… | head`): what is said then is lost, and the work goes on.
        open ??= stream().on('error', () => { });
        open.write(text);
    };
};
process.exitCode = await (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .enter */ .V)({
    words: process.argv.slice(2),
    environment: process.env,
    entry: process.argv[1] ?? '',
    out: writer(() => process.stdout),
    err: writer(() => process.stderr),
    signal: _stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stopSignal */ .Z,
    process: process.pid,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ markerKey)
/* harmony export */ });
/** A text as it can stand in a marker: no blank, no `--` and no `>`; equal texts are equal. Needs no hash, so starts fast. */
const markerKey = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D');


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** `1 resource`, `2 resources`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** A time as people say it: `0.4 s`, `12 s`, `3 min 5 s`. */
const duration = (milliseconds) => {
    const seconds = Math.max(0, milliseconds) / 1_000;
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
/** Texts in columns, two spaces apart: all but the last padded to the widest. */
const columns = (rows) => {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell)).join('  '));
};


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   u: () => (/* binding */ largestSource)
/* harmony export */ });
/** The largest config that is read, in bytes: a thousand jobs fit, and it is judged within a second. */
const largestSource = 1024 * 1024;
/** The text of a config file's bytes, without its byte order mark. Everything but UTF-8 text is a complaint. */
const decodeSource = (bytes) => {
    if (bytes.length > largestSource)
        return refused('source/too-large', `The config file has ${bytes.length.toLocaleString('en')} bytes; 1 MiB is the most that is read.`, 'Split it into several configs, each with its own project name.');
    const utf16 = [bytes[0], bytes[1]].join() === '255,254' || [bytes[0], bytes[1]].join() === '254,255';
    if (utf16)
        return refused('source/not-utf8', 'The config file is UTF-16 text.', 'Save it as UTF-8 in your editor.');
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return refused('source/not-utf8', `The config file is not text: byte ${nul + 1} is NUL.`, 'Check that `config` names the YAML file, and that it is saved as UTF-8.');
    try {
        return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
    }
    catch {
        return notUtf8(bytes);
    }
};
const notUtf8 = (bytes) => {
    const line = lineOfFirstBadByte(bytes);
    return refused('source/not-utf8', `The config file is not UTF-8 text: line ${line} holds bytes that UTF-8 does not know.`, 'Save it as UTF-8 in your editor.');
};
/** The line, counted from 1, of the first byte that is not UTF-8. */
const lineOfFirstBadByte = (bytes) => {
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
const refused = (code, sentence, hint) => ({
    diagnostics: [{ code, severity: 'error', sentence, hint, place: 'file' }],
});


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal)
/* harmony export */ });
/** How long what is under way may take to end by itself after a signal, in milliseconds. */
const grace = 4_000;
const stop = new AbortController();
// Only the first signal is caught: a second one ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
        stop.abort();
        setTimeout(() => process.exit(1), grace).unref();
    });
/** Aborted when the process is asked to stop. The listening begins when this file is loaded, before all others. */
const stopSignal = stop.signal;


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
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
