export const id = 3973;
export const ids = [3973];
export const modules = {

/***/ 23973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/starter/docker-ignore.js
const always = ['.git', '.github', '.batch-job', 'batch-jobs.yml'];
const patternsFor = (takesGit) => takesGit ? always.filter((pattern) => pattern !== '.git') : always;
const dockerIgnoreText = (more, takesGit = false) => [
    '# Files that the image does not need: what changes here builds no new image.',
    ...patternsFor(takesGit),
    ...more,
    '# Documentation, if the image does not need it (some packages do):',
    '# *.md',
    '',
].join('\n');
const missingPatterns = (text, takesGit = false) => {
    const lines = text.split('\n').map((line) => line.trim());
    if (lines.some((line) => /^(?:\*|\*\*|\.)$/.test(line)))
        return [];
    const written = new Set(lines.map((line) => line.replace(/^(?:\*\*\/|\/|\.\/)/, '').replace(/\/(?:\*\*?)?$/, '')));
    return patternsFor(takesGit).filter((pattern) => !written.has(pattern));
};

// EXTERNAL MODULE: ./lib/starter/starter.js
var starter = __webpack_require__(48108);
// EXTERNAL MODULE: ./lib/starter/workflow.js
var starter_workflow = __webpack_require__(46442);
// EXTERNAL MODULE: ./lib/config/project.js
var project = __webpack_require__(34663);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/packaging/dockerfile-git.js + 4 modules
var dockerfile_git = __webpack_require__(13912);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(19653);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/starter/comment-out.js



const maxRounds = 100;
const commentOutUnsupported = async (source, project, judge) => {
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const named = withServiceName(yaml, source.replace(/^\ufeff/, ''), project);
    if (named === undefined)
        return undefined;
    const lines = named.split('\n');
    const names = resourceNames(yaml, named);
    let parts = [];
    for (let round = 0; round < maxRounds; round++) {
        const { text, origins } = rendered(lines, parts);
        const errors = (await judge(text)).filter(diagnostic/* isError */.bJ);
        if (errors.length === 0)
            return { text, leftOut: parts.reduce((sum, { reasons }) => sum + reasons.length, 0) };
        const left = resourceNames(yaml, text);
        const gone = [...names].filter((name) => !left.has(name));
        const found = partsOf(yaml, text, origins, errors, gone);
        if (!found)
            return undefined;
        parts = found.reduce(withPart, parts);
    }
    return undefined;
};
const withPart = (parts, part) => {
    const apart = (one) => one.last < part.first || one.first > part.last;
    const inside = parts.filter((one) => !apart(one));
    if (inside.some(({ first, last }) => first <= part.first && last >= part.last))
        return parts;
    const reasons = inside.length > 0 ? [...new Set(inside.flatMap((one) => one.reasons))] : part.reasons;
    const whole = {
        ...part,
        first: Math.min(part.first, ...inside.map(({ first }) => first)),
        last: Math.max(part.last, ...inside.map(({ last }) => last)),
        reasons,
    };
    return [...parts.filter(apart), whole].sort((a, b) => a.first - b.first);
};
const rendered = (lines, parts) => {
    const out = [];
    const origins = [];
    const put = (line, origin) => {
        out.push(line);
        origins.push(origin);
    };
    for (const [index, line] of lines.entries()) {
        const part = parts.find(({ first, last }) => first <= index && index <= last);
        if (part?.first === index)
            for (const reason of part.reasons)
                put(`${part.indent}# Left out: ${reason}${line.endsWith('\r') ? '\r' : ''}`, index);
        put(part === undefined ? line : asComment(line, part.indent), index);
    }
    return { text: out.join('\n'), origins };
};
const asComment = (line, indent) => {
    if (line.trim() === '')
        return line;
    const at = line.startsWith(indent) ? indent.length : 0;
    return `${line.slice(0, at)}# ${line.slice(at)}`;
};
const resourceNames = (yaml, text) => {
    const { contents } = documentOf(yaml, text);
    const resources = yaml.isMap(contents) ? contents.get('resources', true) : undefined;
    if (!yaml.isMap(resources))
        return new Set();
    return new Set(resources.items.flatMap(({ key }) => keyOf(yaml, key) ?? []));
};
const documentOf = (yaml, text) => yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
const withServiceName = (yaml, text, project) => {
    const { contents } = documentOf(yaml, text);
    if (!yaml.isMap(contents))
        return undefined;
    if (contents.has('serviceName'))
        return text;
    const begin = lineOf(text, contents.items[0]?.key?.range?.[0] ?? -1);
    if (!begin)
        return undefined;
    const feed = text.includes('\r\n') ? '\r\n' : '\n';
    return `${text.slice(0, begin.at)}${begin.indent}serviceName: ${(0,starter/* yamlText */.pS)(project)}${feed}${text.slice(begin.at)}`;
};
const partsOf = (yaml, text, origins, errors, gone) => {
    const { contents } = documentOf(yaml, text);
    const lineAt = (offset) => origins[text.slice(0, offset).split('\n').length - 1];
    const found = [];
    for (const { place, code, sentence } of errors) {
        if (place === 'file' || 'offset' in place)
            return undefined;
        const path = place.path.at(-1) === 'type' ? place.path.slice(0, -1) : place.path;
        const lines = linesAt(yaml, text, contents, path);
        if (!lines)
            return undefined;
        const missing = code === 'config/unknown-resource' ? gone.find((name) => sentence.includes(`"${name}"`)) : undefined;
        const reason = missing === undefined ? sentence : `It needs "${missing}", which is left out.`;
        found.push({
            first: lineAt(lines.begin),
            last: lineAt(lines.end),
            indent: lines.indent,
            reasons: [(0,visible/* visible */.RK)(reason)],
        });
    }
    return found.sort((a, b) => a.first - b.first || b.last - a.last);
};
const linesAt = (yaml, text, contents, path) => {
    let node = contents;
    let lines;
    for (const step of path) {
        const child = childAt(yaml, node, step);
        if (!child)
            break;
        lines = linesOf(yaml, text, child) ?? lines;
        node = child.value;
    }
    return lines;
};
const childAt = (yaml, node, step) => {
    if (yaml.isMap(node) && !node.flow)
        return node.items.find(({ key }) => keyOf(yaml, key) === String(step));
    if (!yaml.isSeq(node) || node.flow)
        return undefined;
    const item = node.items[Number(step)];
    return item ? { value: item } : undefined;
};
const linesOf = (yaml, text, { key, value }) => {
    const first = (key ?? value);
    const begin = lineOf(text, first.range?.[0] ?? -1, key ? '' : '-');
    if (!begin)
        return undefined;
    const end = Math.max(key ? endOf(yaml, key) : 0, value ? endOf(yaml, value) : 0);
    return {
        begin: begin.at,
        end: withComments(text, text.slice(0, end).trimEnd().length, begin.indent),
        indent: begin.indent,
    };
};
const keyOf = (yaml, key) => {
    if (!yaml.isScalar(key))
        return undefined;
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
};
const lineOf = (text, offset, mark = '') => {
    if (offset < 0)
        return undefined;
    const at = text.lastIndexOf('\n', offset - 1) + 1;
    const [, indent, before] = /^( *)(.*)$/s.exec(text.slice(at, offset));
    const rest = before.startsWith(mark) ? before.slice(mark.length) : undefined;
    return rest !== undefined && /^\s*(?:[&!]\S*\s+)*$/.test(rest) ? { at, indent } : undefined;
};
const endOf = (yaml, node) => {
    if (!yaml.isCollection(node) || node.flow || node.items.length === 0)
        return node.range?.[1] ?? 0;
    const last = node.items.at(-1);
    if (!yaml.isPair(last))
        return endOf(yaml, last);
    return Math.max(endOf(yaml, last.key), last.value ? endOf(yaml, last.value) : 0);
};
const withComments = (text, end, indent) => {
    const following = text.indexOf('\n', end);
    if (following < 0)
        return end;
    const comments = new RegExp(`(?:${indent} +#.*(?:\\n|$))*`, 'y');
    comments.lastIndex = following + 1;
    const found = comments.exec(text)?.[0] ?? '';
    return found === '' ? end : following + 1 + found.trimEnd().length;
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/generated/languages.js + 125 modules
var languages = __webpack_require__(41279);
// EXTERNAL MODULE: ./lib/packaging/dockerfile-copies.js
var dockerfile_copies = __webpack_require__(5139);
// EXTERNAL MODULE: ./lib/packaging/dockerfile-instructions.js
var dockerfile_instructions = __webpack_require__(57935);
;// CONCATENATED MODULE: ./lib/starter/dockerfile-context.js



const plainPath = /^[\w@./-]+$/;
const copiedPaths = (dockerfile) => (0,dockerfile_instructions/* instructionsOf */.J)(dockerfile).flatMap((instruction) => (0,dockerfile_copies/* copiedFromContext */.k)(instruction)
    .filter((word) => plainPath.test(word) && !word.includes('://'))
    .map((word) => external_node_path_.posix.normalize(word.replace(/^\/+/, './')).replace(/\/$/, '')));
const withContext = (path, { files, text }) => {
    const own = external_node_path_.posix.dirname(path);
    const isThere = (at) => at === '.' || files.includes(at) || files.some((file) => file.startsWith(`${at}/`));
    const copied = copiedPaths(text(path) ?? '');
    const isOfTop = copied.every(isThere) && !copied.every((one) => isThere(external_node_path_.posix.join(own, one)));
    return { path, context: isOfTop ? '.' : own };
};

;// CONCATENATED MODULE: ./lib/starter/origin.js



const maxDockerfiles = 10;
const plain = /^[\w@][\w@./ -]*$/;
const isDockerfile = (path) => /^(?:Dockerfile(?:\.[\w-]+)?|[\w-]+\.Dockerfile)$/.test(external_node_path_.posix.basename(path)) && !path.endsWith('.dockerignore');
const stems = ['src/index', 'src/main', 'src/job', 'src/app', 'index', 'main', 'job', 'app', 'program', 'src/program'];
const layouts = ['src/main/java/main', 'src/main/java/app', 'cmd/main', 'cmd/job/main'];
const origin_all = languages/* languages */.e;
const findOrigin = ({ files, text }) => {
    const usable = files.filter((path) => plain.test(path));
    const paths = usable.filter(isDockerfile).slice(0, maxDockerfiles);
    if (paths.length > 0)
        return { kind: 'dockerfiles', found: paths.map((path) => withContext(path, { files, text })) };
    const folder = { files: usable, text };
    const byLanguage = () => origin_all.map((language) => language.entryFile?.(folder)).find((one) => one !== undefined);
    const path = entryOf(origin_all, usable) ?? mainOf(text('package.json'), usable) ?? byLanguage();
    if (path !== undefined)
        return { kind: 'entry-file', path };
    for (const language of origin_all) {
        const dockerfile = language.dockerfile?.(entryOf([language], usable), folder);
        if (dockerfile)
            return { kind: 'no-dockerfile', path: dockerfile.starts, language: language.name, dockerfile };
    }
    return { kind: 'nothing' };
};
const entryOf = (known, files) => {
    const extensions = known.flatMap((language) => language.extensions);
    const wanted = [...stems, ...layouts].flatMap((stem) => extensions.map((extension) => `${stem}.${extension}`));
    const found = new Map(files.map((path) => [path.toLowerCase(), path]));
    return wanted.map((path) => found.get(path)).find((path) => path !== undefined);
};
const mainOf = (manifest, files) => {
    const main = manifestText(manifest, 'main');
    const path = main === undefined ? undefined : external_node_path_.posix.normalize(main);
    const isCompiled = origin_all.some(({ extensions }) => extensions.some((one) => path?.endsWith(`.${one}`)));
    return path !== undefined && isCompiled && files.includes(path) ? path : undefined;
};
const manifestText = (manifest, key) => {
    try {
        const value = JSON.parse(manifest ?? '')[key];
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 62 modules
var compile = __webpack_require__(4782);
;// CONCATENATED MODULE: ./lib/operations/first-config.js







const stacktapeNames = ['stacktape.yml', 'stacktape.yaml'];
const firstConfig = async (world, request) => {
    const { workspace, console } = world;
    const project = nameOf(request, manifestText(workspace.text('package.json'), 'name'));
    for (const name of stacktapeNames) {
        const text = workspace.text(name);
        if (text === undefined)
            continue;
        const kept = await commentOutUnsupported(text, project, (draft) => judgeDraft(world, request, draft));
        if (kept) {
            console.info(`Found ${name}: ${kept.leftOut} of its parts are not compiled by this version, and became comments.`);
            return takenOver(world, request, kept.text);
        }
        console.info(`Found ${name}, of which this version compiles nothing: its jobs are not taken over.`);
    }
    const origin = findOrigin({ files: await workspace.list(), text: workspace.text });
    console.info(sentenceOf(origin));
    const text = (0,starter/* starterConfig */.GP)(origin, project);
    const jobs = { text, jobs: 1, startedJobs: 0, gpuDockerfiles: [], takesGit: false };
    switch (origin.kind) {
        case 'dockerfiles':
            return {
                ...jobs,
                jobs: origin.found.length,
                gpuDockerfiles: origin.found.map(({ path }) => path).filter((path) => usesGpu(workspace.text(path) ?? '')),
                takesGit: origin.found.some(({ path, context }) => context === '.' && (0,dockerfile_git/* linesTakingGit */.c)(workspace.text(path) ?? '').length > 0),
                buildsHere: origin.found.some(({ path, context }) => context === '.' && workspace.look(`${path}.dockerignore`) === 'absent'),
            };
        case 'no-dockerfile':
            return { ...jobs, buildsHere: true, dockerfile: origin.dockerfile };
        default:
            return { ...jobs, buildsHere: false };
    }
};
const usesGpu = (dockerfile) => /^FROM[ \t][^\n]{0,500}(?:nvidia|cuda|rocm|-gpu)/im.test(dockerfile);
const nameOf = (request, manifest) => {
    const names = [
        (0,project/* projectName */.j)(request.project, undefined, request),
        (0,project/* projectName */.j)(undefined, undefined, { repository: manifest }),
        (0,project/* projectName */.j)(undefined, undefined, { repository: request.fallback }),
    ];
    return names.find(({ value }) => value !== undefined)?.value ?? 'batch-jobs';
};
const sentenceOf = (origin) => {
    switch (origin.kind) {
        case 'dockerfiles':
            return `Found ${origin.found.map(({ path }) => path).join(', ')}.`;
        case 'entry-file':
            return `Found the entry file ${origin.path}.`;
        case 'no-dockerfile':
            return `Found ${origin.path} (${origin.language}), which no buildpack starts: a Dockerfile is written for it.`;
        case 'nothing':
            return 'Found no Dockerfile and no entry file (such as src/index.ts, main.js, or `main` of package.json): the config is an example. For another file write `type: stacktape-image-buildpack` with its entryfilePath.';
    }
};
const takenOver = async (world, request, text) => {
    const { images, config } = await (0,compile/* compile */.wE)(withDraft(world, text), request);
    const jobs = Object.values(config.resources).flatMap((one) => (one.type === 'batch-job' ? [one] : []));
    return {
        text,
        jobs: jobs.length,
        gpuDockerfiles: [],
        startedJobs: jobs.filter(({ properties }) => (properties.events ?? []).length > 0).length,
        takesGit: images.some(({ git }) => git !== undefined),
        buildsHere: images.some(({ folder, dockerfile }) => folder === '.' && 'path' in dockerfile),
    };
};
const withDraft = (world, draft) => ({
    ...world,
    source: { ...world.source, read: async () => new TextEncoder().encode(draft) },
});
const judgeDraft = async (world, request, draft) => {
    try {
        return (await (0,compile/* compile */.wE)(withDraft(world, draft), request)).diagnostics;
    }
    catch (problem) {
        if (problem instanceof diagnostics_error/* DiagnosticsError */.H)
            return problem.diagnostics;
        throw problem;
    }
};

;// CONCATENATED MODULE: ./lib/operations/first-files.js





const configNames = ['batch-jobs.yml', 'batch-jobs.yaml'];
const firstFiles = async (world, request) => {
    const { folder, program } = request;
    if (program.isOwnFolder)
        throw ownFolder();
    const within = (name) => (folder === '.' ? name : `${folder}/${name}`);
    const existing = configNames.find((name) => world.workspace.look(name) !== 'absent');
    const made = existing === undefined ? await firstConfig(world, request) : undefined;
    const config = within(existing ?? configNames[0]);
    const { dockerfile } = made ?? {};
    const branch = (await (await world.checkout()).defaultBranch()) ?? 'main';
    return {
        config,
        made,
        branch,
        kept: existing === undefined ? undefined : world.workspace.text(existing),
        files: {
            [config]: made ? [...(program.schema ? [(0,starter/* modeline */.OC)(program.schema)] : []), made.text].join('\n') : '',
            ...(dockerfile ? { [within('Dockerfile')]: dockerfile.text } : {}),
            ...(made?.buildsHere
                ? { [within('.dockerignore')]: dockerIgnoreText(dockerfile?.ignored ?? [], made.takesGit) }
                : {}),
            [(0,starter_workflow/* workflowPath */.R)(folder)]: (0,starter_workflow/* starterWorkflow */.l)({ ...program, folder, branch, takesGit: made?.takesGit ?? false }),
            ...program.files,
        },
    };
};
const ownFolder = () => new refused/* Refused */.L({
    code: 'door/cannot-write',
    message: 'This is the folder of batch-job-action itself.',
    hint: 'Change into your own repository, and start this program from there: node <path of this folder>/dist/index.js init.',
});
const nothingWritten = (rows, next) => new refused/* Refused */.L({
    code: 'door/cannot-write',
    message: `Nothing was written: ${rows.map(({ path, kind, why }) => `${path} ${kind === 'there' ? 'exists already' : `cannot be written (${why})`}`).join(', ')}.`,
    hint: rows.every(({ kind }) => kind === 'there')
        ? `Everything is there: go on with ${next}. To have a file written anew, delete it first.`
        : 'Mend the permissions of the folder.',
});

;// CONCATENATED MODULE: ./lib/starter/first-notes.js


const firstNotes = (request) => {
    const { config, made, kept, schema, ignored, workflow, folder, isNew } = request;
    const missing = ignored === undefined ? [] : missingPatterns(ignored, made?.takesGit);
    return [
        ...(made ? [startNote(config, made)] : []),
        ...(made?.gpuDockerfiles ?? []).map((path) => `${path} builds on an image for GPUs. This version compiles no \`gpu\`: its job runs without one.`),
        ...(kept !== undefined && schema !== undefined && !kept.includes('yaml-language-server:')
            ? [`For completion in an editor, begin ${config} with this line: ${(0,starter/* modeline */.OC)(schema)}`]
            : []),
        ...(missing.length > 0
            ? [`Add to .dockerignore, since each change of these would build the image again: ${missing.join(', ')}`]
            : []),
        ...(isNew(workflow) || folder === '.'
            ? []
            : [`${workflow} deploys this folder only if a step of it has \`working-directory: ${folder}\`.`]),
    ];
};
const startNote = (config, { jobs, startedJobs }) => {
    if (jobs === 0)
        return `No batch job is left in ${config}: the reason stands above each that became a comment. A deploy would start nothing.`;
    if (startedJobs === 0)
        return `Nothing runs by itself after the first deploy, until you write a schedule or another event into ${config}.`;
    return `The events in ${config} start ${startedJobs === 1 ? 'a job' : `${startedJobs} jobs`} from the first deploy on; a stack of Stacktape goes on with its own.`;
};

;// CONCATENATED MODULE: ./lib/starter/next-steps.js
const nextSteps = (request) => {
    const { prompt, copyPrompt, flags, setUp, hasNewWorkflow, missingWorkflow, config, branch, guide } = request;
    const start = hasNewWorkflow ? (copyPrompt ?? prompt) : prompt;
    const command = (words) => `${start} ${words}${flags}`;
    const copy = setUp === undefined || !hasNewWorkflow
        ? []
        : [['Copy the action into the repository, where the workflow finds it:', setUp]];
    const steps = [
        ...copy,
        [`Change ${config} as you need it, and see every mistake on its line:`, command('validate')],
        ['See what a deploy would make:', command('plan --stage production')],
        [
            'Let the workflow into your AWS account, once; this prints a template, and the commands to run:',
            command('bootstrap --stage production'),
        ],
        missingWorkflow === undefined
            ? [`Commit, and open a pull request: its plan becomes a comment there. A push to ${branch} deploys.`]
            : [
                `Remove what kept ${missingWorkflow} from being written, and start init again: without it no plan becomes a comment.`,
            ],
    ];
    return [
        'Next:',
        ...steps.flatMap(([sentence, line], index) => [
            `  ${index + 1}. ${sentence}`,
            ...(line === undefined ? [] : [`     ${line}`]),
        ]),
        ...(guide === undefined ? [] : [`Each step, and how to start a job: ${guide}`]),
    ];
};

;// CONCATENATED MODULE: ./lib/commands/init.js




const init = async (world, request) => {
    const { program, folder } = request;
    const workflow = (0,starter_workflow/* workflowPath */.R)(folder);
    const { files, config, made, kept, branch } = await firstFiles(world, request);
    const rows = await world.create(files);
    const isNew = (path) => rows.some((row) => row.path === path && row.kind === 'written');
    for (const row of rows)
        world.console.info(init_lineOf(row));
    if (!rows.some(({ kind }) => kind === 'written'))
        throw nothingWritten(rows, `${program.prompt} validate${program.flags}`);
    const ignored = made?.buildsHere ? world.workspace.text('.dockerignore') : undefined;
    const notes = { config, made, kept, folder, schema: program.schema, ignored, workflow, isNew };
    for (const line of firstNotes(notes))
        world.console.info(line);
    const isRefused = rows.some(({ path, kind }) => path === workflow && kind === 'refused');
    const missingWorkflow = isRefused ? workflow : undefined;
    for (const line of nextSteps({ ...program, config, branch, hasNewWorkflow: isNew(workflow), missingWorkflow }))
        world.console.info(line);
    return { diagnostics: [], located: undefined };
};
const init_lineOf = ({ path, kind, why }) => {
    if (kind === 'written')
        return `Written: ${path}`;
    return kind === 'there' ? `Left as it is: ${path}` : `Not written: ${path} (${why})`;
};


/***/ }),

/***/ 67803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ folderWord),
/* harmony export */   p: () => (/* binding */ workflowVariables)
/* harmony export */ });
const folderWord = (folder) => folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
const workflowVariables = (folder) => {
    const word = folderWord(folder).toUpperCase().replaceAll('-', '_');
    const named = (name) => (word === '' ? name : `${name}_${word}`);
    return {
        region: named('AWS_REGION'),
        deploy: named('BATCH_JOB_ROLE_ARN'),
        cloudformation: named('BATCH_JOB_CLOUDFORMATION_ROLE_ARN'),
        push: named('BATCH_JOB_PUSH_ROLE_ARN'),
        previewPush: named('BATCH_JOB_PREVIEW_PUSH_ROLE_ARN'),
        plan: named('BATCH_JOB_PLAN_ROLE_ARN'),
        drift: named('BATCH_JOB_DRIFT_ROLE_ARN'),
    };
};


/***/ }),

/***/ 48108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ starterConfig),
/* harmony export */   OC: () => (/* binding */ modeline),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const starterConfig = (origin, project) => [`serviceName: ${yamlText(project)}`, '', 'resources:', jobsOf(origin, project).join('\n')].join('\n');
const modeline = (schema) => `# yaml-language-server: $schema=${schema}`;
const jobsOf = (origin, project) => {
    switch (origin.kind) {
        case 'dockerfiles': {
            const taken = new Set();
            return origin.found.map((one) => jobText(resourceName(wordOf(one.path, project), taken), dockerfile(one)));
        }
        case 'entry-file':
            return [jobText(resourceName(project, new Set()), entryFile(origin.path))];
        case 'no-dockerfile':
            return [jobText(resourceName(project, new Set()), dockerfile({ path: 'Dockerfile', context: '.' }))];
        case 'nothing':
            return [jobText('hello', example)];
    }
};
const wordOf = (path, project) => {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).replace(/^Dockerfile\.?|\.Dockerfile$/g, '');
    return name || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)).replace(/^\.$/, '') || project;
};
const resourceName = (word, taken) => {
    const joined = word
        .split(/[^A-Za-z0-9]+/)
        .filter(Boolean)
        .map((part, index) => (index === 0 ? part.charAt(0).toLowerCase() : part.charAt(0).toUpperCase()) + part.slice(1))
        .join('');
    const name = (/^[A-Za-z]/.test(joined) ? joined : `job${joined}`).slice(0, 40);
    for (let count = 1;; count++) {
        const one = count === 1 ? name : `${name}${count}`;
        if (taken.has(one.toLowerCase()))
            continue;
        taken.add(one.toLowerCase());
        return one;
    }
};
const dockerfile = ({ path, context }) => [
    'type: custom-dockerfile',
    'properties:',
    `  buildContextPath: ${yamlText(context)} # the folder that COPY reads from`,
    `  dockerfilePath: ${yamlText(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(context, path))} # relative to that folder`,
];
const entryFile = (path) => [
    'type: stacktape-image-buildpack',
    'properties:',
    `  entryfilePath: ${yamlText(path)}`,
];
const example = [
    '# Runs an image that somebody else publishes. To build your own: custom-dockerfile, stacktape-image-buildpack.',
    'type: prebuilt-image',
    'properties:',
    '  image: public.ecr.aws/docker/library/busybox:stable',
    `  command: [sh, -c, 'echo "started by $STP_TRIGGER_EVENT_DATA"']`,
];
const jobText = (name, packaging) => `  ${name}:
    type: batch-job
    properties:
      container:
        packaging:
${packaging.map((line) => `          ${line}\n`).join('')}      resources:
        cpu: 1
        memory: 1800 # MiB
      timeout: 3600 # seconds
      retryConfig:
        attempts: 2
      # Nothing starts the job by itself. Without the "# " it would start every day at 04:00 UTC:
      # events:
      #   - type: schedule
      #     properties:
      #       scheduleRate: cron(0 4 * * ? *)
`;
const yamlText = (text) => text === '.' || (/^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text))
    ? text
    : JSON.stringify(text);


/***/ }),

/***/ 46442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath),
/* harmony export */   l: () => (/* binding */ starterWorkflow)
/* harmony export */ });
/* harmony import */ var _permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67803);
/* harmony import */ var _starter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48108);


const workflowPath = (folder) => `.github/workflows/${['batch-jobs', (0,_permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .folderWord */ .X)(folder)].filter(Boolean).join('-')}.yml`;
const withoutExpressions = (text) => text.replaceAll('${{', "${{ '${{' }}");
const planRole = (variable) => `\${{ github.event.pull_request.head.repo.full_name == github.repository && vars.${variable} || '' }}`;
const branchPattern = (branch) => branch.replaceAll(/[\\*?+[\]]|^!/g, '\\$&');
const keptPlan = (folder) => `      - name: Keep the plan, which the deploy compares its change with
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: batch-job-plan-production
          path: ${(0,_starter_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(withoutExpressions(`${folder === '.' ? '' : `${folder}/`}.batch-job/plan.json`))}
          include-hidden-files: true
`;
const explained = {
    '$/': '$/ is this repository at the commit that runs; a runner of your own must be 2.336.0 or newer.',
    './': './ is the checkout of the step before.',
};
const starterWorkflow = ({ uses, folder, branch, ownRunners = false, takesGit = false, }) => {
    const variables = (0,_permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowVariables */ .p)(folder);
    const group = ['batch-jobs', (0,_permissions_workflow_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .folderWord */ .X)(folder)].filter(Boolean).join('-');
    const runner = ownRunners
        ? '[self-hosted, linux, x64] # with Docker, and of version 2.327.1 or newer'
        : 'ubuntu-24.04';
    const history = takesGit ? '          fetch-depth: 0 # a Dockerfile takes .git\n' : '';
    const ours = (command) => [
        ...Object.entries(explained).flatMap(([start, line]) => (uses.startsWith(start) ? [`        # ${line}`] : [])),
        `        uses: ${uses}`,
        '        with:',
        `          command: ${command}`,
        '          stage: production',
        `          aws-region: \${{ vars.${variables.region} }}`,
        ...(folder === '.' ? [] : [`          working-directory: ${(0,_starter_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(withoutExpressions(folder))}`]),
    ].join('\n');
    return `name: ${folder === '.' ? 'Batch jobs' : (0,_starter_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(`Batch jobs of ${folder}`)}

on:
  pull_request:
  push:
    branches: [${(0,_starter_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(branchPattern(branch))}]

permissions: {}

jobs:
  plan:
    name: Plan
    if: github.event_name == 'pull_request'
    runs-on: ${runner}
    timeout-minutes: 30
    concurrency:
      group: ${group}-plan-\${{ github.ref }}
      cancel-in-progress: true
    permissions:
      actions: read # whose comment it is
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
      pull-requests: write # the comment
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # without a role, a plan compares with the base branch
          persist-credentials: false
      - name: Plan, and say it in the pull request
${ours('plan')}
          # Without this variable, and in a pull request of a fork, the plan compares with the base branch.
          role-to-assume: ${planRole(variables.plan)}
${ownRunners ? '' : keptPlan(folder)}
  deploy:
    name: Deploy to production
    if: github.event_name == 'push'
    runs-on: ${runner}
    timeout-minutes: 60
    environment: production
    concurrency:
      group: ${group}-production
      cancel-in-progress: false
    permissions:
      actions: read # the plan that was reviewed
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
      pull-requests: read # the comment that shows it
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
${history}          persist-credentials: false
      - name: Build the images that are missing, and deploy
${ours('deploy')}
          role-to-assume: \${{ vars.${variables.deploy} }}
          cloudformation-role-arn: \${{ vars.${variables.cloudformation} }}
`;
};


/***/ })

};
