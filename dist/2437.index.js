export const id = 2437;
export const ids = [2437,8760,917,8733];
export const modules = {

/***/ 62252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitBaseBranch: () => (/* binding */ gitBaseBranch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(99903);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/node/base-blobs.js

const gitBlobs = ({ gitNow, stream }) => {
    const sizes = new Map();
    const known = new Map();
    const sizeOf = (id) => {
        if (!sizes.has(id)) {
            const size = gitNow(['cat-file', '-s', id], 100)?.toString();
            sizes.set(id, size === undefined ? undefined : Number(size));
        }
        return sizes.get(id);
    };
    return {
        bytes(id, most) {
            const size = sizeOf(id);
            if (size === undefined)
                return 'missing';
            if (size > most)
                return 'too-large';
            const found = known.get(id) ?? gitNow(['cat-file', 'blob', id], size + 1);
            if (found === undefined)
                return 'missing';
            known.set(id, found);
            return found;
        },
        async digests(ids) {
            const digests = new Map();
            if (ids.length === 0)
                return digests;
            const parse = parseBatch((id, digest) => void digests.set(id, digest));
            await stream(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''), parse);
            return digests;
        },
    };
};
const longestHead = 200;
const parseBatch = (onBlob) => {
    let head = '';
    let current;
    const readHead = (piece) => {
        const end = piece.indexOf('\n');
        head += piece.subarray(0, end < 0 ? longestHead : end).toString('latin1');
        if (end < 0)
            return Buffer.alloc(0);
        const [, id, size] = /^([0-9a-f]+) \w+ (\d+)$/.exec(head) ?? [];
        head = '';
        if (id !== undefined)
            current = { id, hash: (0,external_node_crypto_.createHash)('sha256'), left: Number(size) };
        return piece.subarray(end + 1);
    };
    const readBody = (piece, body) => {
        const part = piece.subarray(0, body.left);
        body.hash.update(part);
        body.left -= part.length;
        if (piece.length === part.length)
            return Buffer.alloc(0);
        onBlob(body.id, body.hash.digest('hex'));
        current = undefined;
        return piece.subarray(part.length + 1);
    };
    return (piece) => {
        for (let rest = piece; rest.length > 0;)
            rest = current ? readBody(rest, current) : readHead(rest);
    };
};

// EXTERNAL MODULE: ./lib/adapters/node/inside.js
var inside = __webpack_require__(63697);
;// CONCATENATED MODULE: ./lib/adapters/node/base-tree.js


const kinds = {
    '040000': 'folder',
    '120000': 'link',
    '160000': 'submodule',
};
const mostOutput = 256 * 1024 * 1024;
const readTree = async ({ git }, name) => {
    const output = await git(['ls-tree', '-r', '-t', '-z', '--full-tree', name], { most: mostOutput });
    return output && treeOf(output.toString());
};
const emptyTree = { at: () => undefined, entries: () => [], paths: [] };
const treeOf = (output) => {
    const all = new Map();
    const folders = new Map([['', []]]);
    for (const row of output.split('\0')) {
        const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(row) ?? [];
        if (path === '')
            continue;
        const kind = kinds[mode] ?? 'file';
        all.set(path, { kind, executable: mode === '100755', id });
        if (kind === 'folder')
            folders.set(path, []);
        const above = path.includes('/') ? external_node_path_.posix.dirname(path) : '';
        folders.get(above)?.push({ name: external_node_path_.posix.basename(path), kind });
    }
    return { at: (path) => all.get(path), entries: (folder) => folders.get(folder) ?? [], paths: all.keys() };
};
const mostLinks = 40;
const followInTree = (tree, path, targetOf) => {
    const written = external_node_path_.posix.normalize(path);
    if (external_node_path_.posix.isAbsolute(path) || path.includes('\0') || leaves(written))
        return { kind: 'outside' };
    if (written.split('/').some(inside/* isGitFolder */.Z$))
        return { kind: 'git' };
    let place = { kind: 'folder', path: '' };
    let links = 0;
    for (const open = parts(written); open.length > 0 && place.kind !== 'submodule';) {
        if (place.kind === 'file')
            return { kind: 'absent' };
        const next = stepInTree(tree, place.path, open.shift(), targetOf);
        if (next.kind === 'link') {
            links += 1;
            if (links > mostLinks)
                return { kind: 'absent' };
            if (external_node_path_.posix.isAbsolute(next.target))
                return { kind: 'outside' };
            open.unshift(...parts(next.target));
        }
        else if (next.kind === 'submodule')
            place = { ...next, below: open.join('/') };
        else if (next.kind === 'file' || next.kind === 'folder')
            place = next;
        else
            return next;
    }
    return place;
};
const stepInTree = (tree, folder, name, targetOf) => {
    if ((0,inside/* isGitFolder */.Z$)(name))
        return { kind: 'git' };
    if (name === '..')
        return folder === '' ? { kind: 'outside' } : { kind: 'folder', path: folderAbove(folder) };
    const path = folder === '' ? name : `${folder}/${name}`;
    const entry = tree.at(path);
    if (entry === undefined)
        return { kind: 'absent' };
    if (entry.kind === 'submodule')
        return { kind: 'submodule', path, below: '' };
    if (entry.kind !== 'link')
        return { kind: entry.kind, path };
    const target = targetOf(entry.id);
    return target === undefined ? { kind: 'absent' } : { kind: 'link', target };
};
const parts = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
const folderAbove = (path) => (path.includes('/') ? external_node_path_.posix.dirname(path) : '');
const leaves = (path) => path === '..' || path.startsWith('../');

// EXTERNAL MODULE: ./lib/adapters/node/digest.js
var node_digest = __webpack_require__(4557);
;// CONCATENATED MODULE: ./lib/adapters/node/base-contents.js



const mostLink = 4096;
const baseContents = ({ tree, blobs, disk, tracked, onSubmodule }) => {
    const targetOf = (id) => {
        const bytes = blobs.bytes(id, mostLink);
        return typeof bytes === 'string' ? undefined : bytes.toString('utf8');
    };
    const submoduleAbove = (path) => {
        for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
            if (tree.at(path.slice(0, end))?.kind === 'submodule')
                return path.slice(0, end);
        return undefined;
    };
    const isSameCommit = async (submodule) => {
        onSubmodule(submodule);
        return (await tracked()).at(submodule)?.id === tree.at(submodule)?.id;
    };
    const entryOf = async (folder, entry) => entry.kind === 'submodule' && (await isSameCommit(external_node_path_.posix.join(folder, entry.name)))
        ? { ...entry, kind: 'folder' }
        : entry;
    const describeObject = ({ kind, executable, id }, digest) => {
        if (kind === 'link')
            return (0,node_digest/* describedLink */.u0)(targetOf(id) ?? id);
        if (kind === 'submodule')
            return `${(0,node_digest/* sha256 */.sc)(id)} submodule`;
        return `${digest ?? (0,node_digest/* sha256 */.sc)(id)} ${executable ? 'executable' : 'file'}`;
    };
    return {
        outputs: disk.outputs,
        async entries(folder) {
            if (submoduleAbove(folder) !== undefined)
                return disk.entries(folder).catch(() => []);
            return Promise.all(tree.entries(folder).map((entry) => entryOf(folder, entry)));
        },
        async staysInside(link) {
            if (submoduleAbove(link) !== undefined)
                return disk.staysInside(link);
            const target = targetOf(tree.at(link)?.id ?? '') ?? '';
            if (external_node_path_.posix.isAbsolute(target) || leaves(external_node_path_.posix.join(external_node_path_.posix.dirname(link), target)))
                return false;
            const { kind } = followInTree(tree, link, targetOf);
            return kind !== 'outside' && kind !== 'git';
        },
        async bytes(path, most) {
            const place = followInTree(tree, path, targetOf);
            if (place.kind === 'submodule')
                return disk.bytes(external_node_path_.posix.join(place.path, place.below), most);
            if (place.kind === 'outside')
                return 'away';
            if (place.kind !== 'file')
                return place.kind === 'absent' ? 'absent' : 'other';
            const found = blobs.bytes(tree.at(place.path)?.id ?? '', most);
            return found === 'missing' ? 'other' : found;
        },
        async describeAll(paths) {
            const { at } = await tracked();
            const onDisk = [];
            const objects = [];
            for (const path of paths) {
                const entry = tree.at(path);
                const now = at(path);
                if (entry === undefined)
                    onDisk.push(path);
                else if (now?.unmodified && !now.submodule && now.id === entry.id && now.executable === entry.executable)
                    onDisk.push(path);
                else
                    objects.push([path, entry]);
            }
            const described = new Map();
            for (const [path, found] of await (0,node_digest/* describeAll */.lb)(onDisk, (path) => disk.describe(path).catch(() => undefined))) {
                const entry = tree.at(path);
                if (found !== undefined)
                    described.set(path, found);
                else if (entry !== undefined)
                    objects.push([path, entry]);
            }
            const files = objects.flatMap(([, { kind, id }]) => (kind === 'file' ? [id] : []));
            const digests = await blobs.digests([...new Set(files)]);
            for (const [path, entry] of objects)
                described.set(path, describeObject(entry, digests.get(entry.id)));
            return described;
        },
    };
};

// EXTERNAL MODULE: ./lib/adapters/node/contexts.js
var contexts = __webpack_require__(28733);
// EXTERNAL MODULE: ./lib/adapters/node/listing.js
var listing = __webpack_require__(90917);
// EXTERNAL MODULE: ./lib/adapters/node/workspace.js
var workspace = __webpack_require__(84048);
// EXTERNAL MODULE: ./lib/adapters/node/workspace-refusals.js
var workspace_refusals = __webpack_require__(93004);
;// CONCATENATED MODULE: ./lib/adapters/node/base-workspace.js










const baseWorkspace = (options) => {
    const { tree, blobs, disk, signal } = options;
    const contents = baseContents({ ...options, disk: disk.contents });
    const bytesAt = (path, most) => {
        const found = blobs.bytes(tree.at(path)?.id ?? '', most);
        if (found === 'missing')
            throw noObject(`"${path}"`);
        return found;
    };
    const targetOf = (id) => {
        const found = blobs.bytes(id, mostLink);
        if (found === 'missing')
            throw noObject('A link');
        return typeof found === 'string' ? undefined : found.toString('utf8');
    };
    const follow = (path) => followInTree(tree, path, targetOf);
    const look = (path) => {
        const place = follow(path);
        return place.kind === 'submodule' ? disk.look(external_node_path_.posix.join(place.path, place.below)) : place.kind;
    };
    const placeOf = (path) => {
        const place = follow(path);
        if (place.kind === 'outside')
            throw (0,workspace_refusals/* outside */.qY)(path);
        if (place.kind === 'git')
            throw (0,workspace_refusals/* inGitFolder */.Kv)(path);
        if (place.kind === 'absent')
            throw (0,workspace_refusals/* missing */.LO)(path);
        return place.kind === 'submodule' ? external_node_path_.posix.join(place.path, place.below) : place.path;
    };
    const placed = ({ folder, excluded, included, ignoreFile, dockerfile, git }) => {
        const base = placeOf(folder);
        return {
            base,
            excluded,
            included,
            ...(ignoreFile && { ignoreFile }),
            ...(git && (base === '' || base === '.') && options.git ? { git: options.git } : {}),
            ...(dockerfile && { dockerfile, dockerfilePlace: placeOf(external_node_path_.posix.join(base, dockerfile)) }),
        };
    };
    return {
        root: disk.root,
        look,
        exists: (path) => ['file', 'folder'].includes(look(path)),
        text(path) {
            const place = follow(path);
            if (place.kind === 'submodule')
                return disk.text(external_node_path_.posix.join(place.path, place.below));
            if (place.kind === 'file') {
                const now = disk.text(place.path);
                if (now !== undefined && isBlob(now, tree.at(place.path)?.id ?? ''))
                    return now;
            }
            const bytes = place.kind === 'file' ? bytesAt(place.path, workspace/* maxText */.e) : 'too-large';
            return bytes === 'too-large' ? undefined : bytes.toString('utf8');
        },
        entries(path) {
            const place = follow(path);
            if (place.kind === 'submodule')
                return disk.entries(external_node_path_.posix.join(place.path, place.below));
            const found = tree.entries(path === '.' ? '' : path).filter(({ name }) => !(0,inside/* isGitFolder */.Z$)(name));
            return found.map(({ name, kind }) => ({ name, kind: kind === 'submodule' ? 'folder' : kind }));
        },
        list: async () => (0,listing/* listedAmong */.c)([...tree.paths].filter((path) => tree.at(path)?.kind === 'file')),
        async read(path, most) {
            return Buffer.from(await this.bytes(path, most)).toString('utf8');
        },
        async bytes(path, most = Number.MAX_SAFE_INTEGER - 1) {
            const place = follow(path);
            if (place.kind === 'submodule')
                return disk.bytes(external_node_path_.posix.join(place.path, place.below), most);
            const at = placeOf(path);
            if (place.kind !== 'file')
                throw (0,workspace_refusals/* missing */.LO)(path);
            const bytes = bytesAt(at, most);
            if (bytes === 'too-large')
                throw (0,workspace_refusals/* tooLarge */.g$)(path, most);
            return bytes;
        },
        digest: later(placed, (0,contexts.oncePerContext)((context) => (0,contexts.digestContext)(contents, context, signal))),
        check: later(placed, async (context) => void (await (0,contexts.listContext)(contents, context, signal))),
        async artifact(path) {
            const base = placeOf(path);
            if (look(path) === 'folder')
                return { kind: 'folder', ...(await (0,contexts.digestContext)(contents, { base, excluded: [] }, signal)) };
            const described = (await contents.describeAll([base])).get(base) ?? '';
            return { kind: 'zip', digest: described.slice(0, 64), contents: new Map([['', described]]) };
        },
    };
};
const later = (placed, work) => async (context) => work(placed(context));
const noObject = (what) => new refused/* Refused */.L({
    code: 'door/no-base',
    message: `${what} of the base is not in this checkout, which has only a part of the repository.`,
    hint: 'Fetch it first, in a workflow without `filter` of actions/checkout.',
});
const isBlob = (text, id) => {
    const bytes = Buffer.from(text);
    const hash = (0,external_node_crypto_.createHash)(id.length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`);
    return hash.update(bytes).digest('hex') === id;
};

// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(64601);
// EXTERNAL MODULE: ./lib/adapters/node/checkout-workspace.js
var checkout_workspace = __webpack_require__(57037);
// EXTERNAL MODULE: ./lib/adapters/node/default-branch.js
var default_branch = __webpack_require__(85321);
// EXTERNAL MODULE: ./lib/adapters/node/git.js + 2 modules
var git = __webpack_require__(64138);
// EXTERNAL MODULE: ./lib/adapters/node/git-folder.js + 2 modules
var git_folder = __webpack_require__(5885);
// EXTERNAL MODULE: ./lib/adapters/node/tracked-files.js
var tracked_files = __webpack_require__(26905);
;// CONCATENATED MODULE: ./lib/adapters/node/base-branch.js














const gitBaseBranch = (place, environment, workspace, signal) => ({
    at: (ref, work) => (0,git/* withRepository */.B)((0,external_node_path_.dirname)(place.real), environment, signal, async (repository) => {
        if (repository === undefined)
            return work({ kind: 'no-git', says: withoutGit(place, environment) });
        const found = await findCommit(repository, ref);
        if (found.kind !== 'commit')
            return work(found);
        const path = (0,inside/* isInside */.FK)(repository.top, place.path) ? place.path : place.real;
        const bytes = await readAt(repository.git, found.commit, pathIn(repository, path));
        if (bytes !== undefined)
            return work(await stateAt(repository, found.commit, bytes, workspace(), signal));
        return work(await withoutConfig(repository, found.commit, pathIn(repository, path)));
    }),
    likely: () => (0,git/* withRepository */.B)((0,external_node_path_.dirname)(place.real), environment, signal, async (repository) => {
        const name = repository && (await (0,default_branch/* defaultBranchOf */.d)(repository.git));
        if (repository === undefined || name === undefined)
            return undefined;
        return (await findCommit(repository, name)).kind === 'commit' ? name : undefined;
    }),
});
const withoutGit = ({ real }, environment) => (0,checkout/* checkoutOf */.o5)((0,external_node_path_.dirname)(real), environment) === undefined
    ? 'the config is in no git checkout'
    : 'there is no git that could read this checkout';
const pathIn = ({ top }, path) => (0,external_node_path_.relative)(top, path).split(external_node_path_.sep).join('/');
const findCommit = async ({ ask }, ref) => {
    for (const name of [ref, `refs/remotes/origin/${ref}`]) {
        const answer = await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
        const commit = answer.kind === 'done' ? answer.output.toString().trim() : '';
        if (/^[0-9a-f]{40,64}$/.test(commit))
            return { kind: 'commit', commit };
        if (answer.kind === 'failed' && answer.code !== 1)
            return { kind: 'no-git', says: `git says: ${answer.says}` };
    }
    return { kind: 'no-ref' };
};
const withoutConfig = async ({ git }, commit, path) => {
    const listed = await git(['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (listed === undefined)
        return { kind: 'no-objects', commit };
    const id = /^100\d+ blob ([0-9a-f]+)\t/.exec(listed.toString())?.[1];
    const isThere = id === undefined || (await git(['cat-file', '-e', id])) !== undefined;
    return isThere ? { kind: 'no-config', commit } : { kind: 'no-objects', commit };
};
const stateAt = async (repository, commit, bytes, disk, signal) => {
    const folder = pathIn(repository, disk.root);
    const blobs = gitBlobs(repository);
    const tree = (await readTree(repository, `${commit}:${folder}`)) ?? (await withoutTree(repository, commit, folder));
    const submodules = new Set();
    let tracked;
    const readTracked = () => {
        const digest = async (path) => (await disk.contents.describe(path)).slice(0, 64);
        tracked ??= (0,tracked_files/* readTrackedFiles */.g)({ repository, blobs, folder, digest });
        return tracked;
    };
    const onSubmodule = (path) => void submodules.add(path);
    const git = () => (0,git_folder/* repositoryAt */.u)(repository, commit).catch(withoutBase);
    const above = aboveAt(repository, commit, { blobs, onSubmodule, signal, git }, disk.outputs);
    const workspace = (0,checkout_workspace/* withContextsAbove */.id)(baseWorkspace({ tree, blobs, disk, tracked: readTracked, onSubmodule, signal, ...(folder === '' && { git }) }), folder, above);
    const whole = disk.checkout === undefined ? undefined : await above();
    return {
        kind: 'found',
        commit,
        bytes,
        workspace: whole === undefined ? workspace : { ...workspace, checkout: (0,checkout_workspace/* lookupFromBelow */.c$)(folder, () => whole) },
        async tracking() {
            const { trackedAs, notCompared } = await readTracked();
            return { trackedAs, notCompared, submodules: [...submodules] };
        },
    };
};
const withoutBase = (problem) => {
    if (!(problem instanceof refused/* Refused */.L))
        throw problem;
    throw new refused/* Refused */.L({ code: 'door/no-base', message: problem.message, hint: problem.hint, cause: problem });
};
const withoutTree = async ({ git }, commit, folder) => (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:${folder}`])) ? noTree() : emptyTree;
const noTree = () => {
    throw noObject('The list of files');
};
const aboveAt = (repository, commit, options, outputs) => {
    const open = async () => {
        const disk = (0,workspace/* openWorkspace */.O)(repository.top, options.signal, undefined, outputs);
        const digest = async (path) => (await disk.contents.describe(path)).slice(0, 64);
        let tracked;
        return baseWorkspace({
            ...options,
            disk,
            tree: (await readTree(repository, `${commit}:`)) ?? noTree(),
            tracked() {
                tracked ??= (0,tracked_files/* readTrackedFiles */.g)({ repository, blobs: options.blobs, folder: '', digest });
                return tracked;
            },
        });
    };
    let opened;
    return () => {
        opened ??= open();
        return opened;
    };
};
const readAt = async (git, commit, path) => {
    if (path.includes('\n'))
        return undefined;
    const output = await git(['cat-file', '--batch', '--follow-symlinks'], {
        input: `${commit}:${path}\n`,
        most: decode/* maxSourceBytes */.J + 200,
    });
    const [head = '', size] = /^[0-9a-f]{40,64} blob (\d+)\n/.exec(output?.subarray(0, 200).toString('latin1') ?? '') ?? [];
    return size === undefined ? undefined : output?.subarray(head.length, head.length + Number(size));
};


/***/ }),

/***/ 85284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ keepsRepository),
/* harmony export */   z: () => (/* binding */ listContextFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68084);
/* harmony import */ var _packaging_dockerignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38365);
/* harmony import */ var _packaging_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27113);
/* harmony import */ var _packaging_ignore_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75228);
/* harmony import */ var _packaging_path_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70550);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63697);
/* harmony import */ var _written_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23480);









const alwaysExcluded = [_written_files_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultOutput */ .vi, '/effective-config.yml'];
const maxIgnoreFile = 1024 * 1024;
const listContextFiles = async (contents, base, rules, signal) => {
    const { files = [], globs = [] } = rules.included ?? {};
    if (files.length === 0 || globs.length === 0)
        return walkContext(contents, base, rules, signal);
    const named = await walkContext(contents, base, { ...rules, included: { files, globs: [] } }, signal);
    const matched = await matchedFiles(contents, base, { ...rules, included: { files: [], globs } }, signal);
    return [...new Set([...named, ...matched])].sort(byCodeUnit);
};
const byCodeUnit = (a, b) => (a < b ? -1 : 1);
const oncePerKey = () => {
    const all = new WeakMap();
    return (contents, key, make) => {
        const known = all.get(contents) ?? new Map();
        all.set(contents, known);
        const text = JSON.stringify(key);
        const found = known.get(text) ?? make();
        known.set(text, found);
        return found;
    };
};
const matchedOnce = oncePerKey();
const matchedFiles = (contents, base, rules, signal) => {
    const { excluded, included, dockerfile, ignoreFile } = rules;
    return matchedOnce(contents, [base, excluded, included, dockerfile, ignoreFile], () => walkContext(contents, base, rules, signal));
};
const walkContext = async (contents, base, { excluded, included, dockerfile, ignoreFile }, signal) => {
    const docker = await readIgnoreFile(contents, base, (0,_packaging_ignore_file_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreFilesOf */ .lP)(dockerfile, ignoreFile));
    const exclusions = [...alwaysExcluded, ...excluded].map((glob) => ruleOf(glob, false));
    const rules = compiledRules(contents, [...docker, ...(included ? rulesFor(included) : []), ...exclusions]);
    const named = namedIn(included);
    const pauses = pausesAfter(rules.steps, signal);
    const written = (0,_written_files_js__WEBPACK_IMPORTED_MODULE_8__/* .searchWritten */ .qI)(contents, base);
    const files = [];
    const readName = async (folder, name) => {
        let read = folder;
        for (const character of name) {
            read = rules.after(read, character.codePointAt(0));
            if (pauses.isDue())
                await pauses.take();
        }
        return rules.end(read);
    };
    const walkFolder = async (path, found) => {
        const inside = rules.enter(found);
        const isExcluded = rules.excludes(found) && !(named.folders.has(path) && found.winner === everything);
        if (isExcluded && !rules.readmits(inside))
            return;
        const before = files.length;
        await walk(path, await entriesOf(contents, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, path), isExcluded), inside);
        const isEmpty = files.length === before && !written.isMadeFor(path);
        if (dockerfile !== undefined && !isExcluded && isEmpty)
            files.push(`${path}/`);
    };
    const walk = async (folder, entries, read) => {
        await written.enter(folder, entries);
        for (const { name, kind } of entries) {
            const path = folder ? `${folder}/${name}` : name;
            if ((0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .isGitFolder */ .Z$)(name) || named.leavesOut(path))
                continue;
            const found = await readName(read, name);
            if (kind === 'folder')
                await walkFolder(path, found);
            else if (kind !== 'other' &&
                !(rules.excludes(found) && !(named.files.has(path) && found.winner === everything)) &&
                !(kind === 'file' && (await written.has(path)))) {
                if (kind === 'link' && !(await contents.staysInside(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, path))))
                    throw leavingLink(path);
                files.push(path);
            }
        }
    };
    await walk('', await contents.entries(base), rules.top);
    return files.sort(byCodeUnit);
};
const keepsRepository = async (contents, base, { excluded, dockerfile, ignoreFile }) => {
    const docker = await readIgnoreFile(contents, base, (0,_packaging_ignore_file_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreFilesOf */ .lP)(dockerfile, ignoreFile));
    const rules = compiledRules(contents, [...docker, ...excluded.map((glob) => ruleOf(glob, false))]);
    return _packaging_ignore_file_js__WEBPACK_IMPORTED_MODULE_5__/* .neededOfGit */ .r4.every((file) => !rules.excludes((0,_packaging_path_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .readPath */ .G)(rules, `.git/${file}`)));
};
const compiledOnce = oncePerKey();
const compiledRules = (contents, rules) => {
    const patterns = rules.map(({ pattern, admits }) => [pattern, admits]);
    return compiledOnce(contents, patterns, () => (0,_packaging_path_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .pathRules */ .f)(rules));
};
const entriesOf = async (contents, folder, isExcluded) => {
    try {
        return await contents.entries(folder);
    }
    catch (cause) {
        if (isExcluded && ['EACCES', 'EPERM'].includes(cause.code ?? ''))
            return [];
        throw cause;
    }
};
const ruleOf = (glob, admits) => ({
    pattern: `${glob.includes('/') ? '' : '(?:.*/)?'}${(0,_packaging_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globPattern */ .hp)(glob)}`,
    admits,
});
const everything = 0;
const rulesFor = ({ globs }) => [
    { pattern: '.*', admits: false },
    ...globs.map((glob) => ruleOf(glob, true)),
];
const namedIn = (included) => {
    const files = new Set(included?.files);
    const folders = new Set();
    for (const file of files)
        for (let at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file); at !== '.' && !folders.has(at); at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at))
            folders.add(at);
    const isComplete = included?.globs.length === 0;
    return { files, folders, leavesOut: (path) => isComplete && !files.has(path) && !folders.has(path) };
};
const stepsBetweenYields = 200_000;
const pausesAfter = (steps, signal) => {
    let last = steps();
    return {
        isDue: () => steps() - last > stepsBetweenYields,
        take: async () => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
            signal?.throwIfAborted();
            last = steps();
        },
    };
};
const readIgnoreFile = async (contents, base, names) => {
    for (const name of names) {
        const found = await contents.bytes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, name), maxIgnoreFile);
        if (found === 'absent')
            continue;
        if (found === 'away')
            throw leavingLink(name);
        if (found === 'too-large')
            throw malformed(name, tooLarge());
        if (found === 'other')
            throw notPlain(name);
        return parseIgnoreFile(name, found.toString('utf8'));
    }
    return [];
};
const parseIgnoreFile = (name, text) => {
    try {
        return (0,_packaging_dockerignore_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDockerIgnore */ .i)(text);
    }
    catch (cause) {
        throw malformed(name, cause);
    }
};
const tooLarge = () => new SyntaxError(`it has more than ${maxIgnoreFile.toLocaleString('en')} bytes`);
const malformed = (name, cause) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
    code: 'packaging/context',
    message: `${name} cannot be read as Docker would: ${cause.message}.`,
    hint: 'Mend the pattern; see https://docs.docker.com/build/concepts/context/#syntax.',
    cause,
});
const notPlain = (name) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
    code: 'packaging/context',
    message: `${name} is no plain file of the repository.`,
    hint: 'Write the patterns into a file of that name, or remove it.',
});
const leavingLink = (path) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L({
    code: 'source/outside',
    message: `The link "${path}" in a build context points out of the folder of the config.`,
    hint: 'Copy what it points to into the folder, or leave the link out of the context with .dockerignore or excludeFiles.',
});


/***/ }),

/***/ 28733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestContext: () => (/* binding */ digestContext),
/* harmony export */   listContext: () => (/* binding */ listContext),
/* harmony export */   oncePerContext: () => (/* binding */ oncePerContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _context_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85284);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4557);



const digestContext = async (contents, { base, dockerfilePlace, git, ...rules }, signal) => {
    const files = await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listContextFiles */ .z)(contents, base, rules, signal);
    const at = (file) => (base === '' ? file : `${base}/${file}`);
    const read = files.filter((file) => !(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyFolder */ .WF)(file)).map(at);
    const found = await contents.describeAll(dockerfilePlace === undefined ? read : [...read, dockerfilePlace]);
    const all = new Map(files.map((file) => [file, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyFolder */ .WF)(file) ? _digest_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyFolder */ .id : described(found, at(file))]));
    const repository = git && (await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsRepository */ .J)(contents, base, rules)) ? await git() : undefined;
    const whole = {
        ...{ digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(all), files },
        contents: repository === undefined ? all : new Map([...all, ['.git', `${repository.digest} git`]]),
        ...(repository === undefined ? {} : { git: repository }),
    };
    return dockerfilePlace === undefined
        ? whole
        : { ...whole, dockerfile: described(found, dockerfilePlace).slice(0, 64) };
};
const described = (found, path) => {
    const one = found.get(path);
    if (one === undefined)
        throw new Error(`${path} was not read.`);
    return one;
};
const listContext = async (contents, { base, dockerfilePlace, git: _, ...rules }, signal) => {
    const files = await (0,_context_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listContextFiles */ .z)(contents, base, rules, signal);
    return [...files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, file)), ...(dockerfilePlace === undefined ? [] : [dockerfilePlace])];
};
const oncePerContext = (work) => {
    const known = new Map();
    return (context) => {
        const key = JSON.stringify([
            context.base,
            context.excluded,
            context.included,
            context.dockerfile,
            context.ignoreFile,
            context.git !== undefined,
        ]);
        const found = known.get(key) ?? work(context);
        known.set(key, found);
        return found;
    };
};


/***/ }),

/***/ 85321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
const usualNames = ['main', 'master'];
const defaultBranchOf = async (git) => {
    const read = async (...words) => (await git(words))?.toString().trim() ?? '';
    const [remote, current, listed] = await Promise.all([
        read('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'),
        read('symbolic-ref', '--quiet', 'HEAD'),
        read('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin'),
    ]);
    const ofRemote = /^refs\/remotes\/origin\/(.+)$/.exec(remote)?.[1];
    if (ofRemote !== undefined)
        return ofRemote;
    const branches = new Set(listed.split('\n').map((name) => name.replace(/^refs\/(?:heads|remotes\/origin)\//, '')));
    const usual = usualNames.find((name) => branches.has(name));
    if (usual !== undefined)
        return usual;
    const own = /^refs\/heads\/(.+)$/.exec(current)?.[1];
    const others = [...branches].filter((name) => name !== '' && name !== own);
    return others.length === 0 ? own : undefined;
};


/***/ }),

/***/ 90917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listedAmong),
/* harmony export */   listFiles: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const skippedFolders = new Set(['node_modules', 'vendor', 'venv', 'dist', 'build', 'target', 'coverage']);
const maxDepth = 3;
const maxFiles = 5_000;
const listFiles = async (root) => {
    const files = [];
    let level = [''];
    for (let depth = 0; depth <= maxDepth && files.length < maxFiles; depth++) {
        const below = [];
        for (const folder of level) {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch(() => []);
            for (const entry of entries) {
                if (entry.isFile())
                    files.push(folder + entry.name);
                else if (entry.isDirectory() && !isSkipped(entry.name))
                    below.push(`${folder}${entry.name}/`);
            }
        }
        level = below.slice(0, maxFiles);
    }
    return sorted(files);
};
const listedAmong = (files) => sorted(files.filter((file) => depth(file) <= maxDepth + 1 && !file.split('/').slice(0, -1).some(isSkipped)));
const isSkipped = (folder) => folder.startsWith('.') || skippedFolders.has(folder);
const depth = (path) => path.split('/').length;
const sorted = (files) => files.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, maxFiles);


/***/ }),

/***/ 28760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   z: () => (/* binding */ trustedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64601);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63697);




const extension = () => (process.platform === 'win32' ? '.exe' : '');
const isTrusted = (path, distrusted) => !distrusted.some((folder) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, path) || (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(path)));
const trustedPath = (path, distrusted) => (path ?? '')
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry) && isTrusted(entry, distrusted))
    .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
const findProgram = (name, path, distrusted) => trustedPath(path, distrusted)
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
    .filter(Boolean)
    .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${extension()}`))
    .find((file) => isExecutable(file) && isTrusted(file, distrusted));
const isExecutable = (file) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 26905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTrackedFiles),
/* harmony export */   z: () => (/* binding */ withoutFilter)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const mostOutput = 256 * 1024 * 1024;
const withoutFilter = new Set(['unspecified', 'unset', 'set']);
const readTrackedFiles = async (options) => {
    const { repository, folder } = options;
    const { git } = repository;
    const limits = folder === '' ? [] : ['--', `:(top,literal)${folder}`];
    const list = async (words) => {
        const answer = await repository.ask([...words, ...limits], mostOutput);
        if (answer.kind === 'failed')
            throw notListed(answer.says);
        return answer.output.toString();
    };
    const [listed, status] = await Promise.all([list(['ls-files', '--stage', '-z', '--full-name']), list(statusWords)]);
    const within = (path) => {
        if (folder === '')
            return path;
        return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    };
    const all = indexOf(listed, within);
    const rows = status.split('\0').filter(Boolean);
    const modified = rows.filter((row) => row[1] !== ' ').flatMap((row) => within(row.slice(3)) ?? []);
    const filtered = await filteredAmong(git, folder, modified);
    const notCompared = [];
    for (const path of modified) {
        const file = all.get(path);
        if (file === undefined)
            continue;
        const state = filtered.has(path) ? await stateByPointer(options, file, path) : 'modified';
        if (state === 'unknown')
            notCompared.push(path);
        if (state === 'modified')
            all.set(path, { ...file, unmodified: false });
    }
    return { at: (path) => all.get(path), trackedAs: (path) => trackedAs(all, path), notCompared };
};
const notListed = (says) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'door/no-base',
    message: `The files of the checkout cannot be compared with the base: git says: ${says || 'nothing'}.`,
    hint: 'Run `git status` there, and mend what it names.',
});
const statusWords = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--ignore-submodules=all'];
const indexOf = (output, within) => {
    const all = new Map();
    for (const row of output.split('\0')) {
        const [, mode, id = '', stage, full = ''] = /^(\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(row) ?? [];
        const path = full === '' ? undefined : within(full);
        if (path === undefined)
            continue;
        all.set(path, { id, executable: mode === '100755', submodule: mode === '160000', unmodified: stage === '0' });
    }
    return all;
};
const trackedAs = (all, path) => {
    if (all.has(path))
        return path;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        if (all.get(path.slice(0, end))?.submodule)
            return path.slice(0, end);
    return undefined;
};
const filteredAmong = async (git, folder, paths) => {
    if (paths.length === 0)
        return new Set();
    const input = paths.map((path) => `${folder === '' ? '' : `${folder}/`}${path}\0`).join('');
    const output = await git(['check-attr', '-z', '--stdin', 'filter'], { input, most: mostOutput });
    const fields = output?.toString().split('\0') ?? [];
    return new Set(paths.filter((_, index) => !withoutFilter.has(fields[3 * index + 2])));
};
const mostPointer = 1024;
const stateByPointer = async ({ blobs, digest }, { id }, path) => {
    const bytes = blobs.bytes(id, mostPointer);
    const text = typeof bytes === 'string' ? '' : bytes.toString('latin1');
    const [, wanted] = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/.exec(text) ?? [];
    if (wanted === undefined)
        return 'unknown';
    try {
        return (await digest(path)) === wanted ? 'unmodified' : 'modified';
    }
    catch {
        return 'modified';
    }
};


/***/ }),

/***/ 38365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rulesByLine),
/* harmony export */   i: () => (/* binding */ parseDockerIgnore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _linear_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82277);


const maxPattern = 4_096;
const parseDockerIgnore = (text) => rulesByLine(text).map(({ rule }) => rule);
const rulesByLine = (text) => text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((written, index) => parseLine(written).map((rule) => ({ rule, line: index + 1 })));
const parseLine = (line) => {
    if (line.startsWith('#'))
        return [];
    const written = line.trim();
    const admits = written.startsWith('!');
    const body = (admits ? written.slice(1) : written).trim();
    if (body === '') {
        if (admits)
            throw new SyntaxError('"!" alone is no pattern');
        return [];
    }
    if (body.length > maxPattern)
        throw new SyntaxError(`a line has more than ${maxPattern} characters`);
    const cleaned = node_path__WEBPACK_IMPORTED_MODULE_0__.posix
        .normalize(body)
        .replace(/(.)\/$/, '$1')
        .replace(/^\/(?=.)/, '');
    assertMatchSyntax(cleaned);
    const pattern = expressionOf(cleaned);
    (0,_linear_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(pattern);
    return [{ pattern, admits }];
};
const assertMatchSyntax = (pattern) => {
    let at = 0;
    const assertThat = (isValid) => {
        if (!isValid)
            throw new SyntaxError(`"${pattern.slice(0, 100)}" is malformed`);
    };
    const takeEscaped = () => {
        if (pattern[at] === '\\')
            at += 1;
        assertThat(at < pattern.length);
        at += 1;
    };
    const takeBound = () => {
        assertThat(pattern[at] !== '-' && pattern[at] !== ']');
        takeEscaped();
    };
    while (at < pattern.length) {
        if (pattern[at] !== '[')
            takeEscaped();
        else {
            at += pattern[at + 1] === '^' ? 2 : 1;
            do {
                takeBound();
                if (pattern[at] === '-') {
                    at += 1;
                    takeBound();
                }
            } while (pattern[at] !== ']');
            at += 1;
        }
    }
};
const expressionOf = (pattern) => {
    if (/^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern))
        return `.*${escaped(pattern.slice(2))}`;
    if (!/[*?[\]\\]/.test(pattern))
        return escaped(pattern);
    const characters = [...pattern];
    let source = '';
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        if (character === '*' && characters[at + 1] === '*') {
            at += characters[at + 2] === '/' ? 2 : 1;
            source += at + 1 >= characters.length ? '.*' : '(?:.*/)?';
        }
        else if (character === '*')
            source += '[^/]*';
        else if (character === '?')
            source += '[^/]';
        else if (character === '\\') {
            at += 1;
            source += `\\${characters[at]}`;
        }
        else
            source += /[.+()|{}$]/.test(character) ? `\\${character}` : character;
    }
    return source;
};
const escaped = (text) => text.replace(/[.+*?^$(){}|[\]\\]/g, '\\$&');


/***/ }),

/***/ 75228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ lineIgnoringGit),
/* harmony export */   lP: () => (/* binding */ ignoreFilesOf),
/* harmony export */   r4: () => (/* binding */ neededOfGit),
/* harmony export */   wG: () => (/* binding */ unreadIgnoreFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19653);
/* harmony import */ var _dockerignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38365);
/* harmony import */ var _path_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70550);




const neededOfGit = ['HEAD', 'packed-refs', 'objects/pack/pack-1.pack', 'refs/tags/1'];
const ignoreFilesOf = (dockerfile, ignoreFile) => {
    if (dockerfile !== undefined)
        return [`${dockerfile}.dockerignore`, '.dockerignore'];
    return ignoreFile === undefined ? [] : [ignoreFile];
};
const lineIgnoringGit = ({ folder, dockerfile, files }) => {
    const name = ignoreFilesOf(dockerfile, undefined).find((one) => files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, one)) !== undefined);
    if (name === undefined)
        return undefined;
    try {
        const written = (0,_dockerignore_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesByLine */ .T)(files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name)) ?? '');
        const rules = (0,_path_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .pathRules */ .f)(written.map(({ rule }) => rule));
        const deciding = neededOfGit.map((file) => (0,_path_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G)(rules, `.git/${file}`)).find((read) => rules.excludes(read));
        const line = deciding && written[deciding.winner]?.line;
        return line === undefined ? undefined : `${name}:${line}`;
    }
    catch (problem) {
        if (problem instanceof SyntaxError)
            return undefined;
        throw problem;
    }
};
const unreadIgnoreFile = ({ folder, dockerfile, files }) => {
    const beside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(dockerfile), '.dockerignore');
    const own = `${dockerfile}.dockerignore`;
    const isFile = (path) => files.look(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)) === 'file';
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(dockerfile) === '.' || !isFile(beside) || isFile(own))
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .noteAt */ .Mp)('packaging/ignore-file', ['properties', 'dockerfilePath'], `${beside} in the build context is not read: Docker reads ${own}, else the .dockerignore at the top of the context.`, `Rename it to ${own}, or move it to the top of the context, with patterns that begin there; or remove it.`),
    ];
};


/***/ }),

/***/ 70550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readPath),
/* harmony export */   f: () => (/* binding */ pathRules)
/* harmony export */ });
/* harmony import */ var _linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82277);

const slash = 0x2f;
const programs = new Map();
const programOf = (pattern) => {
    const found = programs.get(pattern) ?? (0,_linear_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(pattern);
    programs.set(pattern, found);
    return found;
};
const pathRules = (rules) => {
    const program = [];
    const starts = [];
    for (const [rule, { pattern }] of rules.entries()) {
        starts.push(program.length);
        for (const instruction of programOf(pattern))
            program.push(instruction);
        program.push({ rule });
    }
    const seen = new Uint32Array(program.length);
    let [round, steps] = [0, 0];
    const reach = (open, atBeginning) => {
        round += 1;
        const found = [];
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen[at] === round)
                continue;
            seen[at] = round;
            steps += 1;
            const instruction = program[at];
            if (instruction === 'begin') {
                if (atBeginning)
                    open.push(at + 1);
            }
            else if (typeof instruction === 'object' && 'go' in instruction)
                for (let index = 0; index < instruction.go.length; index++)
                    open.push(at + instruction.go[index]);
            else
                found.push(at);
        }
        return found;
    };
    const after = ({ live, winner }, codePoint) => {
        const places = [];
        steps += live.length;
        for (let index = 0; index < live.length; index++) {
            const at = live[index];
            if (reads(program[at], codePoint))
                places.push(at + 1);
        }
        return { live: reach(places, false), winner };
    };
    const ruleAt = (place) => program[place].rule ?? -1;
    const ownerOf = new Uint32Array(program.length);
    for (const [rule, start] of starts.entries())
        ownerOf.fill(rule, start, starts[rule + 1]);
    return {
        top: { live: reach([...starts], true), winner: -1 },
        after,
        end: ({ live, winner }) => ({ live, winner: live.reduce((best, place) => Math.max(best, ruleAt(place)), winner) }),
        enter: (read) => after(read, slash),
        excludes: ({ winner }) => rules[winner]?.admits === false,
        readmits: ({ live, winner }) => live.some((place) => {
            const owner = ownerOf[place] ?? 0;
            return owner > winner && rules[owner]?.admits;
        }),
        steps: () => steps,
    };
};
const reads = (instruction, codePoint) => {
    if (instruction === codePoint)
        return true;
    if (typeof instruction !== 'object' || !('ranges' in instruction))
        return false;
    const { ranges } = instruction;
    for (let at = 0; at < ranges.length; at += 2)
        if (codePoint >= ranges[at] && codePoint <= ranges[at + 1])
            return true;
    return false;
};
const readPath = (rules, path) => {
    let read = rules.top;
    for (const [index, name] of path.split('/').entries()) {
        if (index > 0)
            read = rules.enter(read);
        for (const character of name)
            read = rules.after(read, character.codePointAt(0));
        read = rules.end(read);
    }
    return read;
};


/***/ })

};
