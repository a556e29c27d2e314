export const id = 3611;
export const ids = [3611];
export const modules = {

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/config/project.js
var config_project = __webpack_require__(4663);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(8051);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/starter/starter.js

/**
 * Returns the text of a first config, which is valid: a job for each Dockerfile, a job for an entry file, or an example
 * with a public image. `project` must be a valid beginning of a stack name; `schema` is the URL of the JSON schema for
 * editors: https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
const starterConfig = (origin, project, schema) => [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `serviceName: ${yamlText(project)}`,
    '',
    'resources:',
    jobsOf(origin, project).join('\n'),
].join('\n');
const jobsOf = (origin, project) => {
    switch (origin.kind) {
        case 'dockerfiles': {
            const taken = new Set();
            return origin.paths.map((path) => jobText(resourceName(wordOf(path, project), taken), dockerfile(path)));
        }
        case 'entry-file':
            return [jobText(resourceName(project, new Set()), entryFile(origin.path))];
        case 'nothing':
            return [jobText('hello', example)];
    }
};
/** Returns a word for the purpose of a Dockerfile: its suffix or prefix, else its folder, else the project. */
const wordOf = (path, project) => {
    const name = external_node_path_.posix.basename(path).replace(/^Dockerfile\.?|\.Dockerfile$/g, '');
    return name || external_node_path_.posix.basename(external_node_path_.posix.dirname(path)).replace(/^\.$/, '') || project;
};
/**
 * Returns a resource name made of a word, camelCase and at most 40 characters before a number, and adds it to `taken`.
 * Two names never differ in case only.
 */
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
const dockerfile = (path) => [
    'type: custom-dockerfile',
    'properties:',
    `  buildContextPath: ${yamlText(external_node_path_.posix.dirname(path))} # the folder that COPY reads from`,
    `  dockerfilePath: ${yamlText(external_node_path_.posix.basename(path))} # relative to that folder`,
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
/** Returns the text of a job. Its 1,800 MiB fit next to the ECS agent on an instance with 2 GiB. */
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
      events:
        - type: schedule
          properties:
            scheduleRate: cron(0 4 * * ? *) # every day at 04:00 UTC
`;
/** Returns a text as a YAML scalar: in double quotes unless YAML reads it as the same text without. */
const yamlText = (text) => text === '.' || (/^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text))
    ? text
    : JSON.stringify(text);

;// CONCATENATED MODULE: ./lib/starter/comment-out.js



/** Rounds of checking and commenting out. A round may break the parent of a part, which the next one comments out. */
const maxRounds = 100;
/**
 * Returns a config of Stacktape in which each key and item that this version does not compile is a comment, with the
 * reason above it; every other byte stays. Adds a missing `serviceName`. Undefined if nothing would be left, or the
 * text is not valid YAML.
 */
const commentOutUnsupported = async (source, project, judge) => {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let text = withServiceName(yaml, source.replace(/^\ufeff/, ''), project);
    let leftOut = 0;
    for (let round = 0; text !== undefined && round < maxRounds; round++) {
        const errors = (await judge(text)).filter(diagnostic/* isError */.bJ);
        if (errors.length === 0)
            return { text, leftOut };
        const parts = partsOf(yaml, text, errors);
        if (!parts)
            return undefined;
        for (const part of parts)
            text = commentedOut(text, part);
        leftOut += parts.filter(({ reason }) => reason !== undefined).length;
    }
    return undefined;
};
const documentOf = (yaml, text) => yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
/** Returns the text with a `serviceName`; undefined if it is no map with a first key on a line of its own. */
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
    return `${text.slice(0, begin.at)}${begin.indent}serviceName: ${yamlText(project)}${feed}${text.slice(begin.at)}`;
};
const note = '# Left out: ';
/** Returns the parts to comment out for some errors, the last part first; undefined if one has no line of its own. */
const partsOf = (yaml, text, errors) => {
    const { contents } = documentOf(yaml, text);
    const found = [];
    for (const { place, sentence } of errors) {
        if (place === 'file' || 'offset' in place)
            return undefined;
        // An error about a `type` is one about the resource, event or packaging that has it.
        const path = place.path.at(-1) === 'type' ? place.path.slice(0, -1) : place.path;
        const lines = linesAt(yaml, text, contents, path);
        if (!lines)
            return undefined;
        // A part that became invalid because something in it was commented out contains the reason.
        const hasReason = text.slice(lines.begin, lines.end).includes(note);
        found.push({ ...lines, reason: hasReason ? undefined : (0,visible/* visible */.RK)(sentence) });
    }
    found.sort((a, b) => a.begin - b.begin || b.end - a.end);
    const outer = found.filter((part, index) => !found.slice(0, index).some(({ end }) => end >= part.end));
    return outer.reverse();
};
/** Returns the lines of the nearest key or item, at a path or above it, that shares its lines with no other. */
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
/** Returns the child of a node in block style at one step of a path. */
const childAt = (yaml, node, step) => {
    if (yaml.isMap(node) && !node.flow)
        return node.items.find(({ key }) => keyOf(yaml, key) === String(step));
    if (!yaml.isSeq(node) || node.flow)
        return undefined;
    const item = node.items[Number(step)];
    return item ? { value: item } : undefined;
};
/** Returns the lines of a key or item with the comments that belong to it; undefined if its first line is shared. */
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
/** Returns the text of a key; undefined if it is no scalar. */
const keyOf = (yaml, key) => {
    if (!yaml.isScalar(key))
        return undefined;
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
};
/**
 * Returns the begin and the indentation of the line of an offset; undefined if the line contains more before the offset
 * than spaces, a mark, anchors and tags.
 */
const lineOf = (text, offset, mark = '') => {
    if (offset < 0)
        return undefined;
    const at = text.lastIndexOf('\n', offset - 1) + 1;
    const [, indent, before] = /^( *)(.*)$/s.exec(text.slice(at, offset));
    const rest = before.startsWith(mark) ? before.slice(mark.length) : undefined;
    return rest !== undefined && /^\s*(?:[&!]\S*\s+)*$/.test(rest) ? { at, indent } : undefined;
};
/**
 * Returns the end of the last scalar of a node, without the comments and empty lines that `yaml` counts to the node.
 */
const endOf = (yaml, node) => {
    if (!yaml.isCollection(node) || node.flow || node.items.length === 0)
        return node.range?.[1] ?? 0;
    const last = node.items.at(-1);
    if (!yaml.isPair(last))
        return endOf(yaml, last);
    return Math.max(endOf(yaml, last.key), last.value ? endOf(yaml, last.value) : 0);
};
/**
 * Returns the end of a part with the deeper comments that follow it, among them parts that were commented out before.
 */
const withComments = (text, end, indent) => {
    const following = text.indexOf('\n', end);
    if (following < 0)
        return end;
    const comments = new RegExp(`(?:${indent} +#.*(?:\\n|$))*`, 'y');
    comments.lastIndex = following + 1;
    const found = comments.exec(text)?.[0] ?? '';
    return found === '' ? end : following + 1 + found.trimEnd().length;
};
/** Returns the text with the lines of a part as comments below its reason; comments and empty lines stay. */
const commentedOut = (text, { begin, end, indent, reason }) => {
    const stop = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    const lines = text
        .slice(begin, stop)
        .split('\n')
        .map((line) => {
        if (/^\s*(#|$)/.test(line))
            return line;
        const at = line.startsWith(indent) ? indent.length : 0;
        return `${line.slice(0, at)}# ${line.slice(at)}`;
    });
    const feed = text.includes('\r\n') ? '\r\n' : '\n';
    const reasonLine = reason === undefined ? '' : `${indent}${note}${reason}${feed}`;
    return `${text.slice(0, begin)}${reasonLine}${lines.join('\n')}${text.slice(stop)}`;
};

// EXTERNAL MODULE: ./lib/packaging/buildpack.js + 14 modules
var buildpack = __webpack_require__(7832);
;// CONCATENATED MODULE: ./lib/starter/origin.js


/** Dockerfiles that become jobs; a folder with more is unlikely to be one project. */
const maxDockerfiles = 10;
/** Matches paths that YAML reads as a text and that are no directive. */
const plain = /^[\w@][\w@./ -]*$/;
/** True for `Dockerfile`, `Dockerfile.worker` and `worker.Dockerfile`, and not for their `.dockerignore` files. */
const isDockerfile = (path) => /^(?:Dockerfile(?:\.[\w-]+)?|[\w-]+\.Dockerfile)$/.test(external_node_path_.posix.basename(path)) && !path.endsWith('.dockerignore');
/** Conventional paths of an entry file without extension, in the order in which they are tried. */
const stems = ['src/index', 'src/main', 'src/job', 'src/app', 'index', 'main', 'job', 'app'];
/**
 * Returns the origin of a first config: up to 10 Dockerfiles, else an entry file by convention or by `main` of
 * package.json, with an extension that a buildpack supports, else nothing.
 */
const findOrigin = ({ files, text }) => {
    const usable = files.filter((path) => plain.test(path));
    const paths = usable.filter(isDockerfile).slice(0, maxDockerfiles);
    if (paths.length > 0)
        return { kind: 'dockerfiles', paths };
    const conventions = stems.flatMap((stem) => buildpack/* compiledExtensions */.Ww.map((extension) => `${stem}.${extension}`));
    const main = mainOf(text('package.json'));
    const candidates = main && buildpack/* compiledExtensions */.Ww.some((one) => main.endsWith(`.${one}`)) ? [...conventions, main] : conventions;
    const path = candidates.find((candidate) => usable.includes(candidate));
    return path === undefined ? { kind: 'nothing' } : { kind: 'entry-file', path };
};
/** Returns the normalized path in `main` of a package.json; undefined if there is none. */
const mainOf = (manifest) => {
    try {
        const { main } = JSON.parse(manifest ?? '');
        return typeof main === 'string' ? external_node_path_.posix.normalize(main) : undefined;
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 28 modules
var compile = __webpack_require__(3185);
;// CONCATENATED MODULE: ./lib/operations/first-config.js






const stacktapeNames = ['stacktape.yml', 'stacktape.yaml'];
/**
 * Returns a first config for a folder: the parts of its stacktape.yml that compile, else one for its Dockerfiles or entry
 * file, else an example. Logs what was found.
 */
const firstConfig = async (world, request) => {
    const { workspace, console } = world;
    const names = [
        (0,config_project/* projectName */.j)(request.project, undefined, request.repository),
        (0,config_project/* projectName */.j)(undefined, undefined, request.fallback),
    ];
    const project = names.find(({ value }) => value !== undefined)?.value ?? 'batch-jobs';
    for (const name of stacktapeNames) {
        const text = workspace.text(name);
        if (text === undefined)
            continue;
        const kept = await commentOutUnsupported(text, project, (draft) => judgeDraft(world, request, draft));
        if (kept) {
            console.info(`Found ${name}: ${kept.leftOut} of its parts are not compiled by this version, and became comments.`);
            return kept.text;
        }
        console.info(`Found ${name}, of which this version compiles nothing: its jobs are not taken over.`);
    }
    const origin = findOrigin({ files: await workspace.list(), text: workspace.text });
    if (origin.kind === 'dockerfiles')
        console.info(`Found ${origin.paths.join(', ')}.`);
    else if (origin.kind === 'entry-file')
        console.info(`Found the entry file ${origin.path}.`);
    else
        console.info('Found no Dockerfile and no entry file: the config is an example.');
    return starterConfig(origin, project, request.schema);
};
/** Returns the diagnostics of `compile` for a draft. */
const judgeDraft = async (world, request, draft) => {
    const source = { ...world.source, read: async () => new TextEncoder().encode(draft) };
    try {
        return (await (0,compile/* compile */.wE)({ ...world, source }, request)).diagnostics;
    }
    catch (problem) {
        if (problem instanceof diagnostics_error/* DiagnosticsError */.H)
            return problem.diagnostics;
        throw problem;
    }
};

;// CONCATENATED MODULE: ./lib/starter/workflow.js

/** Variables of the GitHub repository or environment from which the first workflow takes the region and the role. */
const workflowVariables = ['AWS_REGION', 'BATCH_JOB_ROLE_ARN'];
/**
 * Returns a text in which GitHub Actions evaluates nothing: `${{` becomes an expression with that text as its value.
 */
const withoutExpressions = (text) => text.replaceAll('${{', "${{ '${{' }}");
/**
 * Returns the text of a first workflow: a push to `main` validates and deploys with a role that is assumed with the
 * OIDC token of the workflow. Only the last step gets credentials. Other actions are pinned to the commit of the tag in
 * the comment next to it.
 */
const starterWorkflow = ({ uses, folder }) => {
    const step = (name, inputs) => [
        `      - name: ${name}`,
        `        uses: ${uses}`,
        '        with:',
        ...Object.entries(folder === '.' ? inputs : { ...inputs, 'working-directory': yamlText(withoutExpressions(folder)) }).map(([key, value]) => `          ${key}: ${value}`),
    ].join('\n');
    return `name: Batch jobs

on:
  push:
    branches: [main]

permissions: {}

concurrency:
  group: batch-jobs-production
  cancel-in-progress: false

jobs:
  deploy:
    name: Deploy to production
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    environment: production
    permissions:
      contents: read # the checkout
      id-token: write # the OIDC token that role-to-assume is assumed with
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${step('Validate', { command: 'validate', stage: 'production' })}
${step('Build the images that are missing, and deploy', {
        command: 'deploy',
        stage: 'production',
        'aws-region': `\${{ vars.${workflowVariables[0]} }}`,
        'role-to-assume': `\${{ vars.${workflowVariables[1]} }}`,
    })}
`;
};

;// CONCATENATED MODULE: ./lib/commands/init.js



const workflowPath = '.github/workflows/batch-jobs.yml';
/** Names of a config that `init` keeps. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml'];
/** Writes a first config and a first workflow, never over an existing file, and logs what to type next. */
const init = async (world, request) => {
    const { program } = request;
    // The commands in the log need neither credentials nor Docker.
    const command = (words) => `${program.prompt} ${words}${program.flags}`;
    const rows = await world.create(await firstFiles(world, request));
    for (const row of rows)
        world.console.info(init_lineOf(row));
    if (!rows.some(({ kind }) => kind === 'written'))
        throw nothingWritten(rows, command('validate'));
    if (program.setUp && rows.some(({ path, kind }) => path === workflowPath && kind === 'written'))
        world.console.info(`The workflow uses a copy of this action in the repository: ${program.setUp}`);
    world.console.info(`Before the first push, set the variables ${workflowVariables.join(' and ')} of the repository.`);
    world.console.info(`Next: ${command('compile --stage dev')}`);
    return { diagnostics: [], located: undefined };
};
/** Returns the texts of config and workflow by path; an empty one for an existing config, which is kept. */
const firstFiles = async (world, request) => {
    const { folder, program } = request;
    const within = (name) => (folder === '.' ? name : `${folder}/${name}`);
    const existing = configNames.find((name) => world.workspace.look(name) !== 'absent');
    const config = existing === undefined ? await firstConfig(world, { ...request, schema: program.schema }) : '';
    return {
        [within(existing ?? configNames[0])]: config,
        [workflowPath]: starterWorkflow({ uses: program.uses, folder }),
    };
};
const init_lineOf = ({ path, kind, why }) => {
    if (kind === 'written')
        return `Written: ${path}`;
    return kind === 'there' ? `Left as it is: ${path}` : `Not written: ${path} (${why})`;
};
const nothingWritten = (rows, next) => new refused/* Refused */.L({
    code: 'door/cannot-write',
    message: `Nothing was written: ${rows.map(({ path, kind, why }) => `${path} ${kind === 'there' ? 'exists already' : `cannot be written (${why})`}`).join(', ')}.`,
    hint: rows.every(({ kind }) => kind === 'there')
        ? `Both files are there: go on with ${next}.`
        : 'Mend the permissions of the folder.',
});


/***/ })

};
