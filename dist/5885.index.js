export const id = 5885;
export const ids = [5885];
export const modules = {

/***/ 5885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ repositoryAt),
  repositoryReader: () => (/* binding */ repositoryReader),
  writeRepository: () => (/* binding */ writeRepository)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(64601);
;// CONCATENATED MODULE: ./lib/adapters/node/broken-refs.js



const idForm = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const shellWord = (word) => /^[\w./@%+,:=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
const removal = (ref) => `rm "$(git rev-parse --git-common-dir)"/${shellWord(ref)}`;
const textOf = (file) => {
    try {
        return (0,external_node_fs_.statSync)(file).isFile() ? (0,external_node_fs_.readFileSync)(file, 'utf8').trim() : undefined;
    }
    catch {
        return undefined;
    }
};
const refFaultIn = (says) => {
    const [, line] = /un(?:expected|terminated) line in \S*packed-refs: (.{1,200})/.exec(says) ?? [];
    if (line !== undefined)
        return { says: `the line "${line}" of .git/packed-refs names no ref`, hint: 'Delete the line from the file.' };
    const [, ref, id = ''] = /bad ref (refs\/\S{1,1000}) \(([0-9a-f]+)\)/.exec(says) ?? [];
    if (ref === undefined)
        return undefined;
    const hasId = /[^0]/.test(id);
    return {
        says: hasId ? `${ref} names the object ${id}, which is missing` : `${ref} is broken: its file names no object`,
        hint: `Remove it with \`${hasId ? `git update-ref -d ${shellWord(ref)}` : removal(ref)}\`, and fetch it anew with \`git fetch --tags --force\`.`,
    };
};
const headFaultOf = (top) => {
    const folders = (0,checkout/* gitFoldersOf */.lw)(top);
    if (folders === undefined)
        return undefined;
    const head = textOf((0,external_node_path_.join)(folders.own, 'HEAD'));
    const branch = /^ref:\s*(refs\/\S+)$/.exec(head ?? '')?.[1];
    if (head === undefined || (branch === undefined && !idForm.test(head))) {
        const file = folders.own === (0,external_node_path_.join)(top, '.git') ? '.git/HEAD' : (0,external_node_path_.join)(folders.own, 'HEAD');
        return {
            says: `${file} ${head ? 'names neither a branch nor a commit' : 'is missing or empty'}`,
            hint: `Write the branch into it, as \`echo "ref: refs/heads/main" > ${shellWord(file)}\`, or delete the checkout and clone it anew.`,
        };
    }
    if (branch === undefined)
        return withoutCommit('HEAD', head, 'git switch --discard-changes main');
    if (branch === 'refs/heads/.invalid')
        return undefined;
    const text = textOf((0,external_node_path_.join)(folders.common, branch));
    if (text !== undefined && idForm.test(text))
        return withoutCommit(branch, text, `git update-ref ${shellWord(branch)} ${shellWord(upstreamOf(branch))}`);
    if (text !== undefined)
        return {
            says: `${branch}, the branch of HEAD, is broken: its file names no commit`,
            hint: `Remove it with \`${removal(branch)}\`, and set it anew with \`git reset ${shellWord(upstreamOf(branch))}\`.`,
        };
    return {
        says: `HEAD names ${branch}, which has no commit`,
        hint: 'Commit at least once, or change to a branch that has one, with `git switch <branch>`.',
    };
};
const upstreamOf = (branch) => branch.replace(/^refs\/heads\//, 'origin/');
const withoutCommit = (ref, id, command) => ({
    says: `${ref} names the commit ${id}, which is missing`,
    hint: `Set it to a commit that is there, as with \`${command}\`, or delete the checkout and clone it anew.`,
});

// EXTERNAL MODULE: ./lib/adapters/node/git.js + 2 modules
var git = __webpack_require__(64138);
;// CONCATENATED MODULE: ./lib/adapters/node/git-index.js

const gitIndex = (listed) => {
    const entries = rowsOf(listed).map(entryOf);
    const head = Buffer.from([...Buffer.from('DIRC'), ...new Array(8).fill(0)]);
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(entries.length, 8);
    const content = Buffer.concat([head, ...entries.map(({ bytes }) => bytes)]);
    const hash = entries.some(({ isLong }) => isLong) ? 'sha256' : 'sha1';
    return Buffer.concat([content, (0,external_node_crypto_.createHash)(hash).update(content).digest()]);
};
const rowsOf = (listed) => {
    const rows = [];
    for (let at = 0; at < listed.length;) {
        const end = listed.indexOf(0, at);
        rows.push(listed.subarray(at, end));
        at = end + 1;
    }
    return rows;
};
const entryOf = (row) => {
    const tab = row.indexOf('\t');
    const [mode = '', , id = ''] = row.subarray(0, tab).toString('latin1').split(' ');
    const name = row.subarray(tab + 1);
    const fixed = 40 + id.length / 2 + 2;
    const bytes = Buffer.alloc(Math.ceil((fixed + name.length + 1) / 8) * 8);
    bytes.writeUInt32BE(Number.parseInt(mode, 8), 24);
    bytes.write(id, 40, 'hex');
    bytes.writeUInt16BE(Math.min(name.length, 0xfff), fixed - 2);
    name.copy(bytes, fixed);
    return { bytes, isLong: id.length === 64 };
};

;// CONCATENATED MODULE: ./lib/adapters/node/git-folder.js









const mostListed = 256 * 1024 * 1024;
const ask = async (repository, ...words) => {
    const answer = await repository.ask(words, mostListed);
    if (answer.kind === 'done')
        return answer.output;
    throw unreadable(answer.says, refFaultIn(answer.says));
};
const commitOf = async (repository, name) => {
    const answer = await repository.ask(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]);
    if (answer.kind === 'done')
        return answer.output.toString().trim();
    throw unreadable(answer.says, refFaultIn(answer.says) ?? (name === 'HEAD' ? headFaultOf(repository.top) : undefined));
};
const historyOf = async (repository, name) => {
    const text = async (...words) => (await ask(repository, ...words)).toString();
    const commit = await commitOf(repository, name);
    const shallow = shallowOf(repository.top);
    if (shallow.length > 0) {
        const known = new Set((await text('rev-list', commit)).split('\n'));
        if (shallow.some((id) => known.has(id)))
            throw endsEarly();
    }
    const left = (await text('ls-files', '-t', '-z')).split('\0').filter((row) => row.startsWith('S '));
    if (left.some((row) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(repository.top, row.slice(2)), { throwIfNoEntry: false }) === undefined))
        throw isSparse();
    const names = await text('for-each-ref', '--sort=refname', `--merged=${commit}`, '--format=%(refname)', 'refs/tags');
    const tags = await packedTags(repository, names.split('\n').filter(Boolean));
    if (isFromPromisor(repository.top) && (await lacksObjects(repository, idsOf({ commit, tags }))))
        throw lacksFiles();
    return { commit, tags };
};
const idsOf = ({ commit, tags }) => [commit, ...tags.filter((tag) => !tag.startsWith('^'))].map((line) => line.split(' ')[0] ?? '');
const isFromPromisor = (top) => {
    const packs = (0,external_node_path_.join)((0,checkout/* gitFoldersOf */.lw)(top)?.common ?? top, 'objects/pack');
    return ((0,external_node_fs_.statSync)(packs, { throwIfNoEntry: false })?.isDirectory() === true &&
        (0,external_node_fs_.readdirSync)(packs).some((name) => name.endsWith('.promisor')));
};
const lacksObjects = async (repository, ids) => {
    let written = 0;
    const words = ['rev-list', '--objects', '--quiet', '--missing=print', '--stdin'];
    const end = await repository.stream(words, `${ids.join('\n')}\n`, (piece) => {
        written += piece.length;
    });
    if (end.kind === 'failed')
        throw unreadable(end.says);
    return written > 0;
};
const packedTags = async (repository, names) => {
    const wanted = new Set(names);
    const answer = await repository.ask(['show-ref', '--tags', '--dereference'], mostListed);
    if (answer.kind === 'failed' && answer.says !== '')
        throw unreadable(answer.says, refFaultIn(answer.says));
    const rows = answer.kind === 'done' ? answer.output.toString().split('\n') : [];
    return rows.flatMap((row) => {
        const [, id = '', name = '', followed] = /^(\S+) ([^^]+)(\^\{\})?$/.exec(row) ?? [];
        if (!wanted.has(name))
            return [];
        return [followed === undefined ? `${id} ${name}` : `^${id}`];
    });
};
const shallowOf = (top) => {
    const file = (0,external_node_path_.join)((0,checkout/* gitFoldersOf */.lw)(top)?.common ?? top, 'shallow');
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile()
        ? (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n').filter(Boolean)
        : [];
};
const digestOf = ({ commit, tags }) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([commit, tags]))
    .digest('hex');
const repositoryAt = async (repository, name) => {
    const history = await historyOf(repository, name);
    return { commit: history.commit, digest: digestOf(history) };
};
const inRepository = (top, environment, signal, work) => {
    if ((0,external_node_fs_.statSync)((0,external_node_path_.join)(top, '.git'), { throwIfNoEntry: false }) === undefined)
        return Promise.resolve(undefined);
    return (0,git/* withRepository */.B)(top, environment, signal, async (repository) => {
        try {
            if (repository === undefined)
                throw unreadable('there is no git, no repository, or no room for temporary files');
            return await work(repository);
        }
        catch (problem) {
            signal?.throwIfAborted();
            throw problem;
        }
    });
};
const repositoryReader = (top, environment, signal) => () => inRepository(top, environment, signal, (repository) => repositoryAt(repository, 'HEAD'));
const writeRepository = (to, top, environment, signal) => inRepository(top, environment, signal, async (repository) => {
    const history = await historyOf(repository, 'HEAD');
    const { commit, tags } = history;
    for (const folder of ['objects/pack', 'objects/info', 'refs/heads', 'refs/tags'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(to, folder), { recursive: true });
    const write = (name, text) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(to, name), text);
    const format = commit.length === 64 ? [1, '[extensions]\n\tobjectformat = sha256\n'] : [0, ''];
    write('config', `[core]\n\trepositoryformatversion = ${format[0]}\n\tfilemode = true\n\tbare = false\n${format[1]}`);
    write('HEAD', `${commit}\n`);
    write('packed-refs', ['# pack-refs with: peeled fully-peeled sorted ', ...tags, ''].join('\n'));
    const digest = digestOf(history);
    const pack = (0,external_node_path_.join)(to, `objects/pack/pack-${digest.slice(0, 40)}`);
    await writePack(repository, pack, idsOf(history));
    write('index', gitIndex(await ask(repository, 'ls-tree', '-r', '-z', '--full-tree', commit)));
    return { commit, digest };
});
const writePack = async (repository, pack, ids) => {
    const file = (0,external_node_fs_.openSync)(`${pack}.pack`, 'wx');
    try {
        const words = ['pack-objects', '--revs', '--stdout', '--quiet', '--delta-base-offset'];
        const end = await repository.stream(words, `${ids.join('\n')}\n`, (piece) => writeAll(file, piece));
        if (end.kind === 'failed')
            throw notPacked(end);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    const indexed = await repository.ask(['index-pack', '-o', `${pack}.idx`, `${pack}.pack`], undefined, git/* longDuration */.l);
    if (indexed.kind === 'failed')
        throw notPacked(indexed);
    await Promise.all(['rev', 'keep'].map((extension) => (0,promises_.rm)(`${pack}.${extension}`, { force: true })));
};
const notPacked = ({ says }) => /no space left|quota exceeded/i.test(says)
    ? Object.assign(new Error(says), { code: 'ENOSPC' })
    : unreadable(/missing|unable to read|promisor|bad object/i.test(says)
        ? `objects of the history are missing (${says})`
        : says);
const writeAll = (file, bytes) => {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(file, bytes, at);
};
const unreadable = (says, fault) => new refused/* Refused */.L({
    code: 'packaging/context',
    message: `The Dockerfile takes the .git folder, and git cannot read the repository: ${(fault?.says ?? says) || 'it ended without a word'}.`,
    hint: fault?.hint ??
        'Commit at least once, have git on the machine, and clone without `filter`; or leave the folder out with .dockerignore.',
});
const useArguments = "Where a value is enough, give it as one of buildArgs, such as $GitInfo('commit').";
const endsEarly = () => new refused/* Refused */.L({
    code: 'packaging/partial-checkout',
    message: 'The Dockerfile takes the .git folder, and this checkout has only the newest commits: what git finds in the build, and so the image of a commit, would depend on how much was fetched.',
    hint: `Fetch all of the history, with \`fetch-depth: 0\` of actions/checkout or \`git fetch --unshallow --tags\`. ${useArguments}`,
});
const isSparse = () => new refused/* Refused */.L({
    code: 'packaging/partial-checkout',
    message: 'The Dockerfile takes the .git folder, and this checkout is sparse: git would find the files that were left out deleted in the build.',
    hint: `Check out every file, without \`sparse-checkout\` of actions/checkout or by \`git sparse-checkout disable\`. ${useArguments}`,
});
const lacksFiles = () => new refused/* Refused */.L({
    code: 'packaging/partial-checkout',
    message: 'The Dockerfile takes the .git folder, and this clone lacks objects of the history: it was made with a filter, and nothing is fetched here.',
    hint: `Fetch all of them, without \`filter\` of actions/checkout or with \`git fetch --refetch --no-filter\`. ${useArguments}`,
});


/***/ }),

/***/ 64138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ longDuration),
  B: () => (/* binding */ withRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/node/checkout.js
var checkout = __webpack_require__(64601);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/adapters/node/git-process.js

const gitOf = (started) => async (words, options = {}) => {
    const answer = await run(started, words, options);
    return answer.kind === 'done' ? answer.output : undefined;
};
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';
const tooSlow = (milliseconds) => `git was stopped after ${milliseconds / 1000} seconds`;
const run = ({ program, words: first, options, signal }, words, { input = '', most = 1024 * 1024 }) => new Promise((resolve) => {
    const settings = { ...options, maxBuffer: most, encoding: 'buffer', ...(signal ? { signal } : {}) };
    const began = performance.now();
    const child = (0,external_node_child_process_.execFile)(program, [...first, ...words], settings, (error, output, problem) => {
        if (error === null)
            return resolve({ kind: 'done', output });
        const code = typeof error.code === 'number' ? { code: error.code } : {};
        const isLate = error.killed === true && !signal?.aborted && performance.now() - began >= options.timeout;
        resolve({ kind: 'failed', ...code, says: isLate ? tooSlow(options.timeout) : lastLine(problem.toString()) });
    });
    child.stdin?.on('error', () => { }).end(input);
});
const runNow = ({ program, words: first, options }, words, most) => {
    try {
        return (0,external_node_child_process_.execFileSync)(program, [...first, ...words], { ...options, maxBuffer: most, stdio: 'pipe', input: '' });
    }
    catch {
        return undefined;
    }
};
const mostProblem = 4_096;
const runStreaming = ({ program, words: first, options, signal }, words, input, onOutput) => new Promise((resolve, reject) => {
    const { timeout, ...settings } = { ...options, ...(signal ? { signal } : {}) };
    const child = (0,external_node_child_process_.spawn)(program, [...first, ...words], { ...settings, stdio: 'pipe' });
    let problem = '';
    let notTaken;
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        child.kill();
    }, timeout);
    const fail = (says, code) => resolve({ kind: 'failed', ...(code === undefined ? {} : { code }), says });
    child.stdout.on('data', (piece) => {
        if (notTaken)
            return;
        try {
            onOutput(piece);
        }
        catch (cause) {
            notTaken = { cause };
            child.kill();
        }
    });
    child.stderr.on('data', (piece) => {
        problem = (problem + piece.toString()).slice(-mostProblem);
    });
    child.on('error', (error) => {
        problem ||= error.message;
    });
    child.on('close', (code) => {
        clearTimeout(timer);
        if (notTaken)
            return reject(notTaken.cause);
        if (code === 0)
            return resolve({ kind: 'done' });
        fail(isLate ? tooSlow(timeout) : lastLine(problem), code ?? undefined);
    });
    child.stdin.on('error', () => { }).end(input);
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/node/git-view.js


const keptSettings = [
    [/^extensions\.objectformat$/, /^sha(1|256)$/],
    [/^extensions\.refstorage$/, /^(files|reftable)$/],
    [/^core\.repositoryformatversion$/, /^[01]$/],
    [/^core\.(filemode|ignorecase|symlinks|precomposeunicode|trustctime)$/, /^(true|false|yes|no|on|off|0|1)$/i],
    [/^core\.autocrlf$/, /^(true|false|input)$/i],
    [/^core\.eol$/, /^(lf|crlf|native)$/i],
    [/^core\.checkstat$/, /^(default|minimal)$/i],
    [/^branch\..*\.(remote|merge)$/s, /^[^\0]*$/],
    [/^remote\..*\.fetch$/s, /^[^\0]*$/],
];
const quote = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
const sectionOf = (key, value) => {
    const [section, name] = [key.slice(0, key.indexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
    const middle = key.slice(section.length + 1, -name.length - 1);
    return `[${section}${middle ? ` ${quote(middle)}` : ''}]\n\t${name} = ${quote(value)}\n`;
};
const isFile = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const copiedFiles = /^(?:[A-Z]+_)?HEAD$|^sharedindex\.[0-9a-f]+$/;
const createView = (repository, settings, temporary) => {
    const rows = settings.filter(([key, value]) => keptSettings.some(([name, form]) => name.test(key) && form.test(value)));
    if (repository.own !== repository.common && rows.some(([, value]) => value === 'reftable'))
        return undefined;
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'batch-job-git-'));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config'), rows.map(([key, value]) => sectionOf(key, value)).join(''));
        fill(folder, repository);
    }
    catch {
        if (folder)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        return undefined;
    }
    const variables = {
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(repository.common, 'objects'),
        GIT_INDEX_FILE: (0,external_node_path_.join)(repository.own, 'index'),
    };
    return { folder, variables };
};
const fill = (folder, { own, common }) => {
    const ownFiles = (0,external_node_fs_.readdirSync)(own).filter((name) => copiedFiles.test(name));
    for (const file of [...ownFiles.map((name) => (0,external_node_path_.join)(own, name)), (0,external_node_path_.join)(common, 'packed-refs'), (0,external_node_path_.join)(common, 'shallow')])
        if (isFile(file))
            (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)));
    for (const linked of [(0,external_node_path_.join)(common, 'refs'), (0,external_node_path_.join)(common, 'reftable'), (0,external_node_path_.join)(own, 'logs')])
        if (isFolder(linked))
            (0,external_node_fs_.symlinkSync)(linked, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(linked)), 'junction');
};

// EXTERNAL MODULE: ./lib/adapters/node/machine-programs.js
var machine_programs = __webpack_require__(28760);
;// CONCATENATED MODULE: ./lib/adapters/node/git.js






const maxDuration = 120_000;
const longDuration = 600_000;
const lasting = (started, timeout = maxDuration) => ({
    ...started,
    options: { ...started.options, timeout },
});
const startVariables = ['SystemRoot', 'TMPDIR', 'TEMP', 'TMP'];
const userVariables = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME'];
const pick = (environment, names) => Object.fromEntries(names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
const withoutSettings = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
};
const withoutTraces = { GIT_TRACE2: '0', GIT_TRACE2_EVENT: '0', GIT_TRACE2_PERF: '0' };
const settingKeys = '^(extensions\\.(objectformat|refstorage)|core\\.(repositoryformatversion|filemode|ignorecase|symlinks|precomposeunicode|autocrlf|eol|checkstat|trustctime)|branch\\..*\\.(remote|merge)|remote\\..*\\.fetch|remote\\.origin\\.url|user\\.name)$';
const parseSettings = (output) => (output?.toString() ?? '')
    .split('\0')
    .filter(Boolean)
    .map((row) => {
    const at = row.indexOf('\n');
    return at < 0 ? [row, 'true'] : [row.slice(0, at), row.slice(at + 1)];
});
const withRepository = async (folder, environment, signal, work) => {
    const distrusted = (0,checkout/* repositoryFolders */.an)(folder, environment);
    const program = (0,machine_programs/* findProgram */.K)('git', environment.PATH, distrusted);
    const top = (0,checkout/* checkoutOf */.o5)(folder, environment);
    const folders = top === undefined ? undefined : (0,checkout/* gitFoldersOf */.lw)(top);
    if (program === undefined || top === undefined || folders === undefined)
        return work(undefined);
    const base = {
        ...pick(environment, startVariables),
        ...withoutTraces,
        PATH: (0,machine_programs/* trustedPath */.z)(environment.PATH, distrusted),
    };
    const start = (gitFolder, env) => ({
        program,
        words: [`--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-pager'],
        options: { cwd: top, env: { ...base, ...env }, timeout: maxDuration, windowsHide: true },
        signal,
    });
    const readSettings = gitOf(start(folders.own, pick(environment, userVariables)));
    const settings = parseSettings(await readSettings(['config', '-z', '--get-regexp', settingKeys]));
    const view = createView(folders, settings, environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
    if (view === undefined)
        return work(undefined);
    try {
        const setting = (key) => settings.findLast(([one]) => one === key)?.[1];
        const started = start(view.folder, { ...withoutSettings, ...view.variables });
        return await work({
            top,
            setting,
            git: gitOf(started),
            ask: (words, most, milliseconds) => run(lasting(started, milliseconds), words, most === undefined ? {} : { most }),
            gitNow: (words, most) => runNow(started, words, most),
            stream: (words, input, onOutput) => runStreaming(lasting(started, longDuration), words, input, onOutput),
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(view.folder, { recursive: true, force: true });
    }
};


/***/ })

};
