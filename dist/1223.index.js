export const id = 1223;
export const ids = [1223];
export const modules = {

/***/ 1223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/config/project.js
var config_project = __webpack_require__(4663);
// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __webpack_require__(2428);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/generated/languages.js + 3 modules
var languages = __webpack_require__(3806);
;// CONCATENATED MODULE: ./lib/starter/found.js


/** More would be somebody's collection, not the jobs of one project. */
const mostDockerfiles = 10;
/** Paths that stand in YAML and in a directive's place without being anything else. */
const plain = /^[\w@][\w@./ -]*$/;
/** `Dockerfile`, `Dockerfile.worker`, `worker.Dockerfile`; their `.dockerignore` is none. */
const isDockerfile = (path) => /^(?:Dockerfile(?:\.[\w-]+)?|[\w-]+\.Dockerfile)$/.test(external_node_path_.posix.basename(path)) && !path.endsWith('.dockerignore');
/** Where people put what runs first, without extension; the first that exists is taken. */
const stems = ['src/index', 'src/main', 'src/job', 'src/app', 'index', 'main', 'job', 'app'];
/** Dockerfiles win, then an entry file by convention or by `main` of package.json, in a language that the buildpack knows. */
const originOf = ({ files, text }) => {
    const usable = files.filter((path) => plain.test(path));
    const paths = usable.filter(isDockerfile).slice(0, mostDockerfiles);
    if (paths.length > 0)
        return { kind: 'dockerfiles', paths };
    const extensions = languages/* languages */.e.flatMap((language) => language.extensions);
    const conventions = stems.flatMap((stem) => extensions.map((extension) => `${stem}.${extension}`));
    const main = mainOf(text('package.json'));
    const candidates = main && extensions.some((one) => main.endsWith(`.${one}`)) ? [...conventions, main] : conventions;
    const path = candidates.find((candidate) => usable.includes(candidate));
    return path === undefined ? { kind: 'nothing' } : { kind: 'entry-file', path };
};
/** The path in `main` of a package.json. */
const mainOf = (manifest) => {
    try {
        const { main } = JSON.parse(manifest ?? '');
        return typeof main === 'string' ? external_node_path_.posix.normalize(main) : undefined;
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/starter/starter.js

/**
 * The text of a first config, which our own judge accepts: a job for each Dockerfile, a job of an entry file, or an
 * example of a published image. `project` is a name that may begin a stack's name; `schema` is the address of the
 * published schema, for editors: https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
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
/** What a Dockerfile is for: its own suffix or prefix, else its folder, else the project. */
const wordOf = (path, project) => {
    const name = external_node_path_.posix.basename(path).replace(/^Dockerfile\.?|\.Dockerfile$/g, '');
    return name || external_node_path_.posix.basename(external_node_path_.posix.dirname(path)).replace(/^\.$/, '') || project;
};
/** A resource's name from any word: camelCase, letters and digits, a letter first; names differ not only in case. */
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
/** 1,800 MiB: what fits beside the agent on an instance with 2 GiB. */
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
/** A text as YAML reads it back: as it is where nothing else could be meant, else in quotes. */
const yamlText = (text) => text === '.' || (/^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text))
    ? text
    : JSON.stringify(text);

;// CONCATENATED MODULE: ./lib/starter/kept.js



/** Each round takes out what the last one left broken, at most one level of the config higher. */
const mostRounds = 100;
/**
 * A config of Stacktape's with the parts that this version does not compile turned into comments, the reason above
 * each; every other byte stays. `serviceName` is added where it is missing. Undefined where nothing would be left, or
 * the text is none that could be read.
 */
const keepWhatCompiles = async (source, project, judge) => {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let text = named(yaml, source.replace(/^\ufeff/, ''), project);
    let leftOut = 0;
    for (let round = 0; text !== undefined && round < mostRounds; round++) {
        const errors = (await judge(text)).filter(diagnostic/* isError */.bJ);
        if (errors.length === 0)
            return { text, leftOut };
        const parts = partsOf(yaml, text, errors);
        if (!parts)
            return undefined;
        for (const part of parts)
            text = without(text, part);
        leftOut += parts.filter(({ reason }) => reason !== undefined).length;
    }
    return undefined;
};
const documentOf = (yaml, text) => yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
/** The text with a `serviceName`. */
const named = (yaml, text, project) => {
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
/** Lines to leave out for these complaints, last first; undefined if one has no line of its own. */
const partsOf = (yaml, text, errors) => {
    const { contents } = documentOf(yaml, text);
    const found = [];
    for (const { place, sentence } of errors) {
        if (place === 'file' || 'offset' in place)
            return undefined;
        // A type that is not compiled is its holder's end.
        const path = place.path.at(-1) === 'type' ? place.path.slice(0, -1) : place.path;
        const part = partAt(yaml, text, contents, path);
        if (!part)
            return undefined;
        // What only breaks since something in it was left out has its reason there.
        const told = text.slice(part.begin, part.end).includes(note);
        found.push({ ...part, reason: told ? undefined : (0,visible/* visible */.RK)(sentence) });
    }
    found.sort((a, b) => a.begin - b.begin || b.end - a.end);
    const outer = found.filter((part, index) => !found.slice(0, index).some(({ end }) => end >= part.end));
    return outer.reverse();
};
/** The smallest key or item at or above a path that has its lines for itself. */
const partAt = (yaml, text, contents, path) => {
    let node = contents;
    let part;
    for (const step of path) {
        if (!(yaml.isMap(node) || yaml.isSeq(node)) || node.flow)
            break;
        const pair = yaml.isMap(node)
            ? node.items.find(({ key }) => keyOf(yaml, key) === String(step))
            : undefined;
        const item = yaml.isSeq(node) ? node.items[Number(step)] : undefined;
        if (!pair && !item)
            break;
        const first = pair ? pair.key : item;
        // Before an item stands its dash, and before both may stand an anchor or a tag.
        const begin = lineOf(text, first.range?.[0] ?? -1, pair ? '' : '-');
        const last = pair ? (pair.value ?? pair.key) : item;
        const end = Math.max(endOf(yaml, last), pair ? endOf(yaml, pair.key) : 0);
        if (begin)
            part = {
                begin: begin.at,
                end: withComments(text, text.slice(0, end).trimEnd().length, begin.indent),
                indent: begin.indent,
            };
        node = pair ? pair.value : item;
    }
    return part;
};
const keyOf = (yaml, key) => yaml.isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))) : undefined;
/** The beginning of the line of an offset, if nothing but spaces, a mark, and an anchor or tag stands before it. */
const lineOf = (text, offset, mark = '') => {
    if (offset < 0)
        return undefined;
    const at = text.lastIndexOf('\n', offset - 1) + 1;
    const [, indent, before] = /^( *)(.*)$/s.exec(text.slice(at, offset));
    const rest = before.startsWith(mark) ? before.slice(mark.length) : undefined;
    return rest !== undefined && /^\s*(?:[&!]\S*\s+)*$/.test(rest) ? { at, indent } : undefined;
};
/** Where the last leaf of a node ends: what comments and empty lines follow belongs to what comes next. */
const endOf = (yaml, node) => {
    if (!yaml.isCollection(node) || node.flow || node.items.length === 0)
        return node.range?.[1] ?? 0;
    const last = node.items.at(-1);
    if (!yaml.isPair(last))
        return endOf(yaml, last);
    return Math.max(endOf(yaml, last.key), last.value ? endOf(yaml, last.value) : 0);
};
/** The end moved over the comments that follow and stand deeper: what was left out before is still part of its holder. */
const withComments = (text, end, indent) => {
    const following = text.indexOf('\n', end);
    if (following < 0)
        return end;
    const comments = new RegExp(`(?:${indent} +#.*(?:\\n|$))*`, 'y');
    comments.lastIndex = following + 1;
    const found = comments.exec(text)?.[0] ?? '';
    return found === '' ? end : following + 1 + found.trimEnd().length;
};
/** The text with a part as comments under its reason; what is a comment already stays as it is. */
const without = (text, { begin, end, indent, reason }) => {
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
    const told = reason === undefined ? '' : `${indent}${note}${reason}${feed}`;
    return `${text.slice(0, begin)}${told}${lines.join('\n')}${text.slice(stop)}`;
};

;// CONCATENATED MODULE: ./lib/starter/workflow.js

/** Where the role and the region of the first workflow are looked up: variables of the repository or environment. */
const workflowVariables = ['AWS_REGION', 'BATCH_JOB_ROLE_ARN'];
/** A text as GitHub reads it back: what would begin an expression is written by one. */
const plainText = (text) => text.replaceAll('${{', "${{ '${{' }}");
/**
 * A first workflow: a push to main deploys, by a role that the workflow's OIDC token assumes. Validation is a step of
 * its own, before anything can read a credential. Commits of actions: the tags that stand beside them.
 */
const starterWorkflow = ({ uses, folder }) => {
    const step = (name, inputs) => [
        `      - name: ${name}`,
        `        uses: ${uses}`,
        '        with:',
        ...Object.entries(folder === '.' ? inputs : { ...inputs, 'working-directory': yamlText(plainText(folder)) }).map(([key, value]) => `          ${key}: ${value}`),
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

// EXTERNAL MODULE: ./lib/commands/compile.js + 17 modules
var compile = __webpack_require__(9173);
;// CONCATENATED MODULE: ./lib/commands/init.js








const workflowPath = '.github/workflows/batch-jobs.yml';
/** Names under which a config stands already. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml'];
const stacktapeNames = ['stacktape.yml', 'stacktape.yaml'];
/** Writes a first config and a first workflow, never over a file that is there, and says what to type next. */
const init = async (world, request) => {
    const { folder, program } = request;
    // Neither credentials nor Docker are needed for the commands that are told.
    const command = (words) => `${program.prompt} ${words}${program.flags}`;
    const within = (name) => (folder === '.' ? name : `${folder}/${name}`);
    const there = configNames.find((name) => world.workspace.look(name) !== 'absent');
    const files = {
        [within(there ?? configNames[0])]: there === undefined ? await firstConfig(world, request) : '',
        [workflowPath]: starterWorkflow({ uses: program.uses, folder }),
    };
    const rows = await world.create(files);
    for (const row of rows)
        world.console.info(tell(row));
    if (!rows.some(({ kind }) => kind === 'written'))
        throw nothingWritten(rows, command('validate'));
    if (program.setUp && rows.some(({ path, kind }) => path === workflowPath && kind === 'written'))
        world.console.info(`The workflow uses a copy of this action in the repository: ${program.setUp}`);
    world.console.info(`Before the first push, set the variables ${workflowVariables.join(' and ')} of the repository.`);
    world.console.info(`Next: ${command('compile --stage dev')}`);
    return { diagnostics: [], located: undefined };
};
const tell = ({ path, kind, why }) => {
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
/** The config of the folder: what its stacktape.yml has that compiles, else of what is found in it. */
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
        const kept = await keepWhatCompiles(text, project, (draft) => judgeDraft(world, request, draft));
        if (kept) {
            console.info(`Found ${name}: ${kept.leftOut} of its parts are not compiled by this version, and became comments.`);
            return kept.text;
        }
        console.info(`Found ${name}, of which this version compiles nothing: its jobs are not taken over.`);
    }
    const origin = originOf({ files: await workspace.list(), text: workspace.text });
    if (origin.kind === 'dockerfiles')
        console.info(`Found ${origin.paths.join(', ')}.`);
    else if (origin.kind === 'entry-file')
        console.info(`Found the entry file ${origin.path}.`);
    else
        console.info('Found no Dockerfile and no entry file: the config is an example.');
    return starterConfig(origin, project, request.program.schema);
};
/** What `compile` would complain of. */
const judgeDraft = async (world, request, draft) => {
    const source = { ...world.source, read: async () => new TextEncoder().encode(draft) };
    try {
        return (await (0,compile.compile)({ ...world, source }, request)).diagnostics;
    }
    catch (problem) {
        if (problem instanceof complained/* Complained */.R)
            return problem.diagnostics;
        throw problem;
    }
};


/***/ })

};
