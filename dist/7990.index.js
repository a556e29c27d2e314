export const id = 7990;
export const ids = [7990];
export const modules = {

/***/ 27148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _source_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28192);
/* harmony import */ var _source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54909);


class Unreadable extends Error {
}
const plainOf = (yaml, node) => {
    if (node === null)
        return null;
    if (yaml.isAlias(node))
        throw new Unreadable();
    const plain = () => {
        if (yaml.isSeq(node))
            return node.items.map((item) => plainOf(yaml, item));
        if (!yaml.isMap(node))
            return node.value;
        const entries = node.items.map(({ key, value }) => {
            if (!yaml.isScalar(key))
                throw new Unreadable();
            return [String(key.value), plainOf(yaml, value)];
        });
        if (new Set(entries.map(([key]) => key)).size < entries.length)
            throw new Unreadable();
        return Object.fromEntries(entries);
    };
    const { tag } = node;
    return tag?.startsWith('!') ? (0,_source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .longForm */ .JW)(tag, plain()) : plain();
};
const readTemplate = async (template) => {
    if (typeof template !== 'string')
        return template;
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const tree = (0,_source_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlTree */ .Wz)(yaml, template);
    if (tree === undefined)
        return template;
    try {
        return plainOf(yaml, tree);
    }
    catch (problem) {
        if (problem instanceof Unreadable)
            return template;
        throw problem;
    }
};


/***/ }),

/***/ 82698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 62 modules
var compile = __webpack_require__(4782);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/report/run-markdown.js
var run_markdown = __webpack_require__(27093);
// EXTERNAL MODULE: ./lib/report/run-text.js
var run_text = __webpack_require__(8855);
// EXTERNAL MODULE: ./lib/operations/runs/finish-run.js
var finish_run = __webpack_require__(81098);
;// CONCATENATED MODULE: ./lib/operations/local/finish-local-run.js




const rowOf = (job, { id, attempts }) => {
    const [first, last] = [attempts[0], attempts.at(-1)];
    if (first === undefined || last === undefined)
        throw new Error('a run has an attempt');
    const stoppedAt = last.endedAt ?? last.beganAt;
    return {
        ...{ job: job.name, execution: id, arn: '', trigger: 'run', startedAt: first.beganAt, stoppedAt },
        milliseconds: stoppedAt.getTime() - first.beganAt.getTime(),
        ...{ attempts, spot: false },
        ...(last.class === undefined
            ? { status: 'succeeded' }
            : {
                status: 'failed',
                class: last.class,
                cause: `Attempt ${last.number} of ${job.retries.attempts} failed: ${last.reason}`,
            }),
    };
};
const finishLocalRun = async (world, job, run, warnings) => {
    const row = rowOf(job, run);
    world.console.output('run-status', row.status);
    await (0,finish_run/* writeLog */.ur)(world, run.log);
    world.console.summary((0,run_markdown/* runMarkdown */.l)(row, run.log));
    world.console.info((0,run_text/* endSentence */.H_)(row));
    const { class: kind, cause = '' } = row;
    const refusal = kind === undefined
        ? undefined
        : new refused/* Refused */.L({
            code: 'run/failed',
            message: `The run of ${job.name} in the local Docker failed: ${kind}. ${cause}`,
            hint: `${(0,finish_run/* hintOfClass */.Ts)(kind)}Its lines are above, and in ${world.output}/run.log.`,
            reason: `${kind}: ${cause}`,
        });
    return { ...warnings, ...(refusal === undefined ? {} : { refusal }) };
};

// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/job/environment.js + 1 modules
var environment = __webpack_require__(1105);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/runs/dotenv-file.js

const assignment = /^\s*(?:export\s+)?([^\s=#'"`][^\s=]*)\s*=\s*(["'`]?)/;
const variableName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const assignmentsIn = (lines) => {
    const names = new Map();
    const bad = [];
    for (let at = 0; at < lines.length; at++) {
        const text = lines[at];
        const line = at + 1;
        if (/^\s*(?:#|$)/.test(text))
            continue;
        const [whole, name, quote] = assignment.exec(text) ?? [];
        if (whole === undefined || name === undefined) {
            bad.push({ line, says: 'is no NAME=value' });
            continue;
        }
        if (!variableName.test(name))
            bad.push({ line, says: 'has a name with other characters than letters, digits and _' });
        names.set(name, line);
        if (!quote || text.includes(quote, whole.length))
            continue;
        const end = lines.findIndex((other, index) => index > at && other.includes(quote));
        if (end === -1) {
            bad.push({ line, says: `begins a value with ${quote}, which nothing ends` });
            break;
        }
        at = end;
    }
    return { names, bad };
};
const parseDotenvFile = (text, reserved) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const { names, bad } = assignmentsIn(lines);
    const refused = [...names].flatMap(([name, line]) => {
        const says = reserved(name);
        return says === undefined ? [] : [{ line, says }];
    });
    const all = [...bad, ...refused].sort((one, other) => one.line - other.line);
    if (all.length > 0)
        return { variables: new Map(), bad: all };
    const read = (0,external_node_util_.parseEnv)(lines.join('\n'));
    return { variables: new Map([...names.keys()].map((name) => [name, read[name] ?? ''])), bad: [] };
};

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/stack/ownership.js + 1 modules
var ownership = __webpack_require__(26206);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/local/deployed-variables.js




const none = new Map();
const definitionOf = async (world, stage, job) => {
    await (await world.identity()).whoami();
    const { stack } = await (0,read_deployed/* readDeployed */.BJ)(world, stage.stack);
    if (stack === undefined)
        return undefined;
    (0,ownership/* assertStackTags */.We)(stack, stage);
    const resources = await (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack.id);
    return resources.find((one) => one.logicalId === `${(0,names/* logicalId */.dS)(job.name)}JobDefinition`)?.physicalId || undefined;
};
const deployedVariables = async (world, stage, job) => {
    const { info } = world.console;
    try {
        const definition = await definitionOf(world, stage, job);
        const found = definition === undefined ? undefined : await (await world.runs()).variables(definition);
        info(found === undefined
            ? `${job.name} is not deployed in the stage ${stage.stage}: no variables are read from there.`
            : `Variables that only AWS knows are those of ${job.name} in the stage ${stage.stage}.`);
        return found ?? none;
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        info(`The variables of the stage ${stage.stage} cannot be read: ${problem.message} ${problem.hint}`);
        return none;
    }
};

;// CONCATENATED MODULE: ./lib/operations/local/local-variables.js





const reservedName = (name) => name.startsWith('AWS_BATCH') || environment/* perAttempt */.nh.includes(name)
    ? `sets ${name}, and every attempt gets its own`
    : undefined;
const readDotenvFile = async (world, path) => {
    if (path === undefined)
        return new Map();
    const text = await world.given(path);
    if (text === undefined)
        throw new refused/* Refused */.L({
            code: 'door/bad-value',
            message: `There is no dotenv-file ${(0,visible/* literal */.eu)(path)}, or it has more than 1 MiB.`,
            hint: 'Its path is relative to the current folder.',
        });
    const { variables, bad } = parseDotenvFile(text, reservedName);
    if (bad.length === 0)
        return variables;
    throw new refused/* Refused */.L({
        code: 'door/bad-value',
        message: `dotenv-file ${(0,visible/* literal */.eu)(path)}: ${bad.map(({ line, says }) => `line ${line} ${says}`).join('; ')}.`,
        hint: 'Write NAME=value on each line; a value over several lines, or with a #, stands in quotes.',
    });
};
const credentials = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'];
const shortestHidden = 6;
const tellMissing = (world, names, secrets) => {
    const { info } = world.console;
    if (names.length > 0)
        info(`Only AWS knows these variables, so that the container does not have them: ${names.join(', ')}. Give them in dotenv-file, or name a deployed stage to read them from.`);
    if (secrets.length > 0)
        info(`These variables are secrets, which are not read from AWS for a container here: ${secrets.join(', ')}. Give them in dotenv-file.`);
};
const localVariables = async (world, stage, job, { dotenvFile, namesStage }) => {
    const given = await readDotenvFile(world, dotenvFile);
    const isOpen = (name) => job.variables.get(name) === undefined && !given.has(name);
    const open = [...job.variables.keys()].filter(isOpen);
    const deployed = open.length > 0 && namesStage && !world.offline
        ? await deployedVariables(world, stage, job)
        : new Map();
    const known = [...job.variables].flatMap(([name, value]) => {
        const found = value ?? deployed.get(name);
        return found === undefined ? [] : [[name, found]];
    });
    tellMissing(world, open.filter((name) => !deployed.has(name)), [...job.secrets].filter((name) => !given.has(name)));
    return {
        environment: Object.fromEntries([...known, ...given]),
        hidden: [...given].flatMap(([name, value]) => (job.secrets.has(name) || credentials.includes(name)) && value.length >= shortestHidden ? [value] : []),
    };
};

;// CONCATENATED MODULE: ./lib/operations/local/local-warnings.js
const isAbout = (place, name) => typeof place === 'object' && 'path' in place && (place.path.length === 0 || place.path[1] === name);
const localWarnings = ({ diagnostics, located }, { name }) => {
    const found = diagnostics.filter(({ code, severity, place }) => severity === 'warning' && code.startsWith('packaging/') && isAbout(place, name));
    return { diagnostics: found, located: found.length > 0 ? located : undefined };
};

// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
// EXTERNAL MODULE: ./lib/job/payload-overflow.js
var payload_overflow = __webpack_require__(10344);
// EXTERNAL MODULE: ./lib/packaging/restored-event.js
var restored_event = __webpack_require__(81120);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/render.js
var render = __webpack_require__(34158);
// EXTERNAL MODULE: ./lib/job/job-shape.js
var job_shape = __webpack_require__(38648);
;// CONCATENATED MODULE: ./lib/runs/known-text.js

const knownText = (value, known) => {
    if (typeof value === 'string')
        return value.includes('{{resolve:') ? undefined : value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (!(0,expression/* isMap */.jh)(value) || Object.keys(value).length !== 1)
        return undefined;
    const { Ref: name, 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (typeof name === 'string')
        return known[name];
    if (Array.isArray(join))
        return joined(join, known);
    return sub === undefined ? undefined : substituted(sub, known);
};
const joined = ([by, parts], known) => {
    if (typeof by !== 'string' || !Array.isArray(parts))
        return undefined;
    const texts = parts.map((part) => knownText(part, known));
    const text = texts.join(by);
    return texts.includes(undefined) || text.includes('{{resolve:') ? undefined : text;
};
const substituted = (sub, known) => {
    const [text, values] = Array.isArray(sub) ? sub : [sub, {}];
    if (typeof text !== 'string' || !(0,expression/* isMap */.jh)(values))
        return undefined;
    let isKnown = !text.includes('{{resolve:');
    const result = text.replace(/\$\{(!?)([^{}]+)\}/g, (_, literal, name) => {
        if (literal)
            return `\${${name}}`;
        const given = name in values ? knownText(values[name], known) : known[name];
        isKnown &&= given !== undefined;
        return given ?? '';
    });
    return isKnown ? result : undefined;
};

;// CONCATENATED MODULE: ./lib/runs/local-job.js





const handled = [
    ...['Image', 'Command', 'Environment', 'Secrets', 'ResourceRequirements', 'LinuxParameters', 'User'],
    ...['ReadonlyRootFilesystem', 'JobRoleArn', 'ExecutionRoleArn', 'LogConfiguration'],
    ...['NetworkConfiguration', 'RuntimePlatform', 'EphemeralStorage'],
    ...['Volumes', 'MountPoints'],
];
const objectOf = (value) => ((0,expression/* isMap */.jh)(value) ? value : {});
const listOf = (value) => Array.isArray(value) ? value.map(objectOf) : [];
const openVariables = (properties) => new Set(properties.container.environment.flatMap(({ name, value }) => (0,render/* symbolsIn */.n)(value).some(({ symbol }) => symbol.kind === 'open') ? [name] : []));
const localJob = (name, properties, { resources, region, stage }) => {
    const known = { 'AWS::Region': region, 'AWS::StackName': stage.stack };
    const textOf = (value) => knownText(value, known);
    const definition = objectOf(resources.get(`${(0,names/* logicalId */.dS)(name)}JobDefinition`)?.body.Properties);
    const container = objectOf(definition.ContainerProperties);
    const linux = objectOf(container.LinuxParameters);
    const missing = [
        ...Object.keys(container).filter((key) => !handled.includes(key)),
        ...Object.keys(linux)
            .filter((key) => key !== 'InitProcessEnabled' && key !== 'SharedMemorySize')
            .map((key) => `LinuxParameters.${key}`),
        ...('ArrayProperties' in definition ? ['ArrayProperties'] : []),
    ];
    const unknown = [];
    const text = (key, value) => {
        const found = value === undefined ? undefined : textOf(value);
        if (value !== undefined && found === undefined)
            unknown.push(key);
        return found;
    };
    const required = (type, given) => {
        const entry = listOf(container.ResourceRequirements).find(({ Type }) => Type === type);
        return Number(text(type, entry?.Value)) || given;
    };
    const open = openVariables(properties);
    const words = Array.isArray(container.Command) ? container.Command.map((word) => text('Command', word)) : undefined;
    const timeout = Number(text('Timeout', objectOf(definition.Timeout).AttemptDurationSeconds));
    const shared = Number(text('SharedMemorySize', linux.SharedMemorySize));
    return {
        name,
        command: words?.map((word) => word ?? ''),
        cpus: required('VCPU', properties.resources.cpu),
        memoryMiB: required('MEMORY', properties.resources.memory),
        sharedMemoryMiB: shared > 0 ? shared : undefined,
        diskPaths: (properties.volumes ?? []).map((volume) => volume.properties.mountPath),
        gpus: required('GPU', 0),
        user: text('User', container.User),
        isReadOnly: textOf(container.ReadonlyRootFilesystem) === 'true',
        hasInit: textOf(linux.InitProcessEnabled) === 'true',
        timeoutSeconds: timeout > 0 ? timeout : undefined,
        retries: properties.retryConfig ?? job_shape/* retryDefaults */.tD,
        arraySize: properties.array?.size,
        variables: new Map(listOf(container.Environment).map(({ Name, Value }) => [
            String(Name),
            open.has(String(Name)) ? undefined : textOf(Value),
        ])),
        secrets: new Set(listOf(container.Secrets).map(({ Name }) => String(Name))),
        missing: [...new Set(missing)],
        unknown: [...new Set(unknown)],
    };
};

// EXTERNAL MODULE: ./lib/runs/run-input.js
var run_input = __webpack_require__(76502);
;// CONCATENATED MODULE: ./lib/operations/local/pick-local-job.js







const jobsOf = ({ config }) => new Map(Object.entries(config.resources).flatMap(([name, resource]) => resource.type === 'batch-job' ? [[name, resource.properties]] : []));
const nameOf = (named, names) => {
    const found = named === undefined && names.length === 1 ? names[0] : names.find((name) => name === named);
    if (found !== undefined)
        return found;
    const near = named === undefined ? undefined : (0,suggest/* nearest */.pA)(named, names);
    throw new refused/* Refused */.L({
        code: 'run/unknown-job',
        message: named === undefined
            ? `The config has ${names.length === 0 ? 'no job' : `${names.length} jobs, and none is named`}.`
            : `The config has no job ${(0,visible/* literal */.eu)(named)}.`,
        hint: names.length === 0
            ? 'Write a resource of type batch-job first.'
            : `${near === undefined ? '' : `Did you mean \`${near}\`? `}Name one with job: ${names.join(', ')}.`,
    });
};
const assertEventFits = (name, properties, event) => {
    const size = (0,run_input/* escapedSize */.TS)(event);
    const bytes = Buffer.byteLength(event);
    if (size <= run_input/* mostInline */.FL)
        return;
    const isPutBack = (0,payload_overflow/* maySpill */.gH)(properties) && (0,payload_overflow/* isRestored */.Le)(properties);
    if (isPutBack && bytes <= restored_event/* mostRestoredBytes */.j)
        return;
    throw new refused/* Refused */.L({
        code: 'run/event-too-large',
        message: isPutBack
            ? `The event has ${bytes.toLocaleString('en')} bytes. In AWS ${name} reads it from S3, and here there is none: ${restored_event/* mostRestoredBytes */.j.toLocaleString('en')} bytes fit into its variable.`
            : `The event takes ${size.toLocaleString('en')} characters. In AWS more than ${run_input/* mostInline */.FL.toLocaleString('en')} go through S3, from where ${name} reads them itself, and here there is none.`,
        hint: 'Start it with a smaller event, or in a deployed stage: run without local.',
    });
};
const assertIndex = ({ name, arraySize }, index) => {
    if (index === undefined || (arraySize !== undefined && index < arraySize))
        return;
    throw new refused/* Refused */.L({
        code: 'door/bad-value',
        message: `${name} has no child with the index ${index}: ${arraySize === undefined ? 'it has no array' : `its array has ${arraySize}`}.`,
        hint: arraySize === undefined ? 'Run it without index.' : `Give an index from 0 to ${arraySize - 1}.`,
    });
};
const pickLocalJob = (compiled, named, event, index) => {
    const jobs = jobsOf(compiled);
    const name = nameOf(named, [...jobs.keys()].sort());
    const properties = jobs.get(name);
    assertEventFits(name, properties, event);
    const job = localJob(name, properties, compiled.graph);
    assertIndex(job, index);
    if (!job.unknown.includes('Command'))
        return job;
    throw new refused/* Refused */.L({
        code: 'run/not-local',
        message: `The command of ${name} has a part that only AWS knows, so that it cannot run here.`,
        hint: 'Give the program that value by a variable, or run it in a deployed stage: run without local.',
    });
};

// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/packaging/build-errors.js + 1 modules
var build_errors = __webpack_require__(85633);
// EXTERNAL MODULE: ./lib/operations/build-logs.js + 1 modules
var build_logs = __webpack_require__(56932);
// EXTERNAL MODULE: ./lib/operations/failed-builds.js
var failed_builds = __webpack_require__(31003);
;// CONCATENATED MODULE: ./lib/operations/local/prepare-local-image.js







const platformOf = ({ graph }, { name }) => graph.images.find(({ job }) => job === name)?.platform ?? 'linux/amd64';
const withLog = (world, title, work) => (0,build_logs/* withBuildLogs */.O)(world.console, [title], { name: String, beginning: String, title: String, all: '' }, (openLog) => work(() => openLog(title)));
const publishedName = ({ stackImages, graph }, job) => {
    const known = { 'AWS::Region': graph.region, 'AWS::StackName': graph.stage.stack };
    const name = knownText(stackImages.value?.byTag.get(job.name), known);
    if (name !== undefined)
        return name;
    throw new refused/* Refused */.L({
        code: 'run/not-local',
        message: `The name of the image of ${job.name} has a part that only AWS knows, so that it cannot be pulled here.`,
        hint: 'Write the whole name of the image, or run the job in a deployed stage: run without local.',
    });
};
const prepareLocalImage = async (world, compiled, job) => {
    const containers = await world.localContainers();
    const platform = platformOf(compiled, job);
    const planned = compiled.images.find((image) => image.job === job.name);
    const image = await (planned === undefined
        ? pull(world, publishedName(compiled, job), job, platform)
        : withLog(world, `Image of ${job.name}: ${planned.tag}`, (openLog) => containers.build(planned, openLog)).catch((failure) => {
            if (!(failure instanceof build_errors/* BuildFailed */.U))
                throw failure;
            const failed = [{ ...(0,failed_builds/* imageSubject */.m)(planned), build: planned, failure }];
            const { diagnostics } = (0,failed_builds/* reportFailedBuilds */.V)(world, compiled.located, failed);
            throw new diagnostics_error/* DiagnosticsError */.H([...diagnostics, ...localWarnings(compiled, job).diagnostics], compiled.located);
        }));
    if (image.from === 'found')
        world.console.info(`The image of ${job.name} is here already.`);
    if (planned?.sourceMaps !== undefined)
        world.console.info(mapsSentence(planned.sourceMaps.folder, job, image));
    return { name: image.name, platform };
};
const mapsSentence = (folder, { name }, { from }) => from === 'built'
    ? `Its source maps are in ${folder}/${name}, as outputSourceMapsTo says.`
    : 'No source maps are written: only a build writes them.';
const pull = async (world, name, job, platform) => {
    const containers = await world.localContainers();
    const image = await withLog(world, `Image of ${job.name}: ${name}`, (openLog) => containers.pull(name, platform, openLog()));
    if (image.from === 'stale')
        world.console.info(`${name} could not be pulled: the image of an earlier pull is used, which may be older.`);
    return image;
};

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/job/state-machine.js + 6 modules
var state_machine = __webpack_require__(58991);
;// CONCATENATED MODULE: ./lib/runs/attempt-waits.js

const between = (lowest, value, highest) => Math.min(Math.max(value, lowest), highest);
function* attemptWaits({ attempts, retryIntervalSeconds, retryIntervalMultiplier }) {
    const factor = between(0, retryIntervalMultiplier, state_machine/* largestMultiplier */.wd);
    let wait = between(0, retryIntervalSeconds, state_machine/* longestWait */._s);
    for (let attempt = 1; attempt < attempts; attempt++) {
        yield Math.floor(wait + 0.5);
        wait = Math.min(state_machine/* longestWait */._s, wait * factor);
    }
}

;// CONCATENATED MODULE: ./lib/runs/local-failure.js
const localFailure = ({ exitCode, outOfMemory, timedOut, error }) => {
    const code = `exit code ${exitCode}`;
    if (timedOut)
        return { class: 'timeout', says: `Job attempt duration exceeded timeout; ${code}` };
    if (error !== '')
        return { class: 'unknown', says: error };
    if (exitCode === 0)
        return undefined;
    if (outOfMemory)
        return { class: 'out-of-memory', says: `OutOfMemoryError: Container killed due to memory usage; ${code}` };
    return { class: 'exit-code', says: code };
};

// EXTERNAL MODULE: ./lib/operations/runs/print-log.js
var print_log = __webpack_require__(60721);
// EXTERNAL MODULE: ./lib/operations/runs/stop-run.js
var stop_run = __webpack_require__(34369);
;// CONCATENATED MODULE: ./lib/operations/local/run-attempts.js






const attemptVariables = (event, attempt, { retries, arraySize }, id, index) => ({
    STP_TRIGGER_EVENT_DATA: event,
    STP_MAXIMUM_ATTEMPTS: String(retries.attempts),
    ...(arraySize === undefined
        ? {
            STP_CURRENT_ATTEMPT: String(attempt),
            STP_INFRASTRUCTURE_ATTEMPT: '0',
            AWS_BATCH_JOB_ID: id,
            AWS_BATCH_JOB_ATTEMPT: '1',
        }
        : {
            AWS_BATCH_JOB_ARRAY_INDEX: String(index),
            AWS_BATCH_JOB_ARRAY_SIZE: String(arraySize),
            AWS_BATCH_JOB_ID: `${id}:${index}`,
            AWS_BATCH_JOB_ATTEMPT: String(attempt),
        }),
    AWS_BATCH_CE_NAME: 'local',
    AWS_BATCH_JQ_NAME: 'local',
});
const fitMachine = async (world, job) => {
    const { info } = world.console;
    const machine = await (await world.localContainers()).machine();
    const left = [...job.missing, ...job.unknown];
    if (left.length > 0)
        info(`The container here is without what overrides set in AWS: ${left.join(', ')}.`);
    if (machine === undefined)
        return job.cpus;
    const { cpus, memoryMiB } = machine;
    if (cpus < job.cpus)
        info(`The job has ${(0,plain_text/* counted */.hS)(job.cpus, 'vCPU')}, and Docker ${cpus}: it gets these.`);
    if (memoryMiB < job.memoryMiB)
        info(`The job may use ${job.memoryMiB} MiB of memory, and Docker has ${memoryMiB}: it may be killed sooner than in AWS.`);
    return Math.min(cpus, job.cpus);
};
const gpusOf = async (world, { gpus }) => {
    if (gpus === 0)
        return undefined;
    if (await (await world.localContainers()).hasGpus())
        return gpus;
    world.console.info(`The job has ${(0,plain_text/* counted */.hS)(gpus, 'GPU')} in AWS, and Docker here has none to give (no runtime nvidia): it runs without.`);
    return undefined;
};
const run_attempts_rowOf = (number, end, beganAt, milliseconds) => {
    const failure = localFailure(end);
    return {
        number,
        beganAt,
        endedAt: new Date(beganAt.getTime() + milliseconds),
        status: failure === undefined ? 'SUCCEEDED' : 'FAILED',
        ...(failure === undefined ? {} : { class: failure.class }),
        reason: failure?.says ?? '',
        exitCode: end.exitCode,
    };
};
const runAttempts = async (world, job, image, { environment, hidden }, event, index = 0) => {
    const { info } = world.console;
    const containers = await world.localContainers();
    const cpus = await fitMachine(world, job);
    const gpus = await gpusOf(world, job);
    const id = containers.freshId();
    const log = [];
    const print = (line) => {
        for (const shown of (0,print_log/* shownLines */.TV)(line, (one) => one)) {
            world.print(`${shown}\n`, 'text');
            log.push(shown);
        }
        if (log.length > 2 * print_log/* mostKept */.y7)
            log.splice(0, log.length - print_log/* mostKept */.y7);
    };
    const runAttempt = async (number) => {
        const container = {
            image: image.name,
            platform: image.platform,
            command: job.command,
            environment: { ...environment, ...attemptVariables(event, number, job, containers.freshId(), index) },
            hidden,
            cpus,
            memoryMiB: job.memoryMiB,
            sharedMemoryMiB: job.sharedMemoryMiB,
            diskPaths: job.diskPaths,
            gpus,
            user: job.user,
            isReadOnly: job.isReadOnly,
            hasInit: job.hasInit,
            timeoutSeconds: job.timeoutSeconds,
            graceSeconds: stop_run/* graceSeconds */.u,
        };
        const [beganAt, before] = [world.now(), world.elapsed()];
        const row = run_attempts_rowOf(number, await containers.run(container, print), beganAt, world.elapsed() - before);
        info((0,run_text/* attemptText */.zv)(row));
        return row;
    };
    info(job.arraySize === undefined
        ? `Running ${job.name} in the local Docker.`
        : `Running the child ${index} of ${job.arraySize} of the array ${job.name} in the local Docker; index names another one.`);
    const attempts = [await runAttempt(1)];
    for (const seconds of attemptWaits(job.retries)) {
        const last = attempts.at(-1);
        if (last?.status === 'SUCCEEDED' || (job.arraySize !== undefined && last?.class === 'timeout'))
            break;
        if (seconds > 0)
            info(`The next attempt begins in ${(0,plain_text/* counted */.hS)(seconds, 'second')}.`);
        await containers.pause(seconds);
        attempts.push(await runAttempt(attempts.length + 1));
    }
    return { id, attempts, log };
};

// EXTERNAL MODULE: ./lib/operations/runs/read-jobs.js
var read_jobs = __webpack_require__(12306);
// EXTERNAL MODULE: ./lib/operations/runs/start-run.js
var start_run = __webpack_require__(86497);
// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
;// CONCATENATED MODULE: ./lib/commands/run.js











const run = async (world, request) => {
    (0,assert_own_code/* assertOwnCode */.K)(world, 'run');
    const event = await (0,start_run/* eventText */.cj)(world, request.event);
    return request.local ? runHere(world, request, request.local, event) : runInAws(world, request, event);
};
const runInAws = async (world, request, event) => {
    const deployed = await (0,read_jobs/* readJobs */.RI)(world, request, request);
    const job = (0,read_jobs/* pickJob */.BH)(deployed, request.job);
    const started = await (0,start_run/* startRun */.AD)(world, job, event);
    return (0,finish_run/* finishRun */.JH)(world, deployed, job, started, request);
};
const runHere = async (world, request, local, event) => {
    const compiled = await (0,compile/* compile */.wE)(world, request);
    const job = pickLocalJob(compiled, request.job, event, request.index);
    const variables = await localVariables(world, compiled.stage, job, local);
    const image = await prepareLocalImage(world, compiled, job);
    return finishLocalRun(world, job, await runAttempts(world, job, image, variables, event, request.index), localWarnings(compiled, job));
};


/***/ }),

/***/ 51631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);


const oneLine = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(text.replace(/\s+/g, ' ').trim()));


/***/ }),

/***/ 56932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ withBuildLogs)
});

;// CONCATENATED MODULE: ./lib/operations/kept-lines.js
const mostKeptLines = 10_000;
const mostKeptCharacters = 32 * 1024 * 1024;
const keepLines = (all) => {
    const most = Math.floor(mostKeptCharacters / Math.max(1, all));
    const kept = [];
    let [left, characters] = [0, 0];
    return {
        add(line) {
            kept.push(line);
            characters += line.length;
            while (kept.length > 1 && (kept.length > mostKeptLines || characters > most))
                for (const old of kept.splice(0, Math.floor(kept.length / 2))) {
                    left += 1;
                    characters -= old.length;
                }
        },
        lines: () => [...(left > 0 ? [`(${left} ${left === 1 ? 'line' : 'lines'} left out)`] : []), ...kept],
    };
};

;// CONCATENATED MODULE: ./lib/operations/build-logs.js

const isInformative = (line) => line.trim() !== '' && !/^#\d+ sha256:[0-9a-f]{64} |^[0-9a-f]{12}: (?:Preparing|Waiting)\s*$/.test(line);
const liveLog = ({ info }) => ({
    line: (line) => {
        if (isInformative(line))
            info(line);
    },
    end: () => { },
});
const endOf = (problem) => {
    if (problem === undefined)
        return 'done';
    return problem?.name === 'AbortError' ? 'stopped' : 'failed';
};
const mostNames = 8;
const listed = (names) => names.length > mostNames
    ? `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
    : names.join(', ');
const progress = (begun, all, nameOf) => {
    const named = (wanted) => begun.flatMap(({ item, end }) => (end === wanted ? [nameOf(item)] : []));
    const [failed, stopped, underWay] = [named('failed'), named('stopped'), named(undefined)];
    const ended = begun.length - underWay.length - stopped.length;
    return [
        `${ended} of ${all} ${ended === 1 ? 'is' : 'are'} done`,
        failed.length > 0 ? `, ${failed.length} of them failed: ${listed(failed)}` : '',
        stopped.length > 0 ? `; stopped: ${listed(stopped)}` : '',
        underWay.length > 0 ? `. Under way: ${listed(underWay)}` : '',
        '.',
    ].join('');
};
const groupedLogs = (console, items, titles) => {
    const begun = new Map();
    let written = Promise.resolve();
    const write = (one) => {
        one.isWritten = true;
        written = written.then(() => console.group(titles.title(one.item), async () => {
            for (const line of one.kept.lines())
                console.info(line);
        }));
    };
    const say = (line) => {
        written = written.then(() => console.info(line));
    };
    const writeEnded = (...ends) => {
        for (const item of items) {
            const one = begun.get(item);
            if (one?.end !== undefined && ends.includes(one.end) && !one.isWritten)
                write(one);
        }
    };
    const writeInTurn = () => {
        for (const item of items) {
            const one = begun.get(item);
            if (one?.end === undefined)
                return;
            if (one.end === 'done' && !one.isWritten)
                write(one);
        }
    };
    const open = (item) => {
        const one = { item, kept: keepLines(items.length), end: undefined, isWritten: false };
        begun.set(item, one);
        say(titles.beginning(item));
        return {
            line: (line) => {
                if (isInformative(line))
                    one.kept.add(line);
            },
            end: (problem) => {
                one.end = endOf(problem);
                if (one.end === 'stopped')
                    writeEnded('done', 'stopped');
                else
                    writeInTurn();
                say(progress([...begun.values()], items.length, titles.name));
            },
        };
    };
    const finish = () => {
        writeEnded('done', 'stopped');
        writeEnded('failed');
        return written;
    };
    return { open, finish };
};
const withBuildLogs = async (console, items, titles, work) => {
    const [only, ...others] = items;
    if (only !== undefined && others.length === 0)
        return console.group(titles.title(only), () => work(() => liveLog(console)));
    console.info(titles.all);
    const { open, finish } = groupedLogs(console, items, titles);
    try {
        return await work(open);
    }
    finally {
        await finish();
    }
};


/***/ }),

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20644);
/* harmony import */ var _collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72087);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40647);




const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' && !(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenNumber */ .LT)(serviceName) ? serviceName : undefined;
    return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, written, request));
};


/***/ }),

/***/ 31003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reportFailedBuilds),
/* harmony export */   m: () => (/* binding */ imageSubject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19653);
/* harmony import */ var _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18051);
/* harmony import */ var _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85633);




const imageSubject = ({ job }) => ({
    title: `Image of job "${job}"`,
    path: ['resources', job, 'properties', 'container', 'packaging'],
});
const joinPath = (...parts) => parts
    .join('/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
const fileOf = ({ folder, files, dockerfile }, { file, line }) => {
    if (file !== undefined)
        return files.includes(file) ? joinPath(folder, file) : undefined;
    return line !== undefined && 'path' in dockerfile ? joinPath(folder, dockerfile.path) : undefined;
};
const annotateErrors = ({ console, source }, { title, build, failure }) => {
    if (build === undefined || !(failure instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildFailed */ .U))
        return;
    const folder = source.file.replace(/[^/]*$/, '');
    for (const error of failure.errors) {
        const file = fileOf(build, error);
        if (file === undefined)
            continue;
        const { sentence, line, column } = error;
        console.annotate({
            severity: 'error',
            title: failure.code,
            message: `${title}: ${sentence}`,
            file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`${folder}${file}`),
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        });
    }
};
const diagnosticOf = ({ path, failure }) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAtKey */ .DE)(failure.code, path, failure.message, failure.hint);
const reportFailedBuilds = (world, located, failed) => {
    for (const one of failed)
        annotateErrors(world, one);
    return new _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .H(failed.map(diagnosticOf), located);
};


/***/ }),

/***/ 81098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ finishRun),
/* harmony export */   Ts: () => (/* binding */ hintOfClass),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   dj: () => (/* binding */ refusalOfRun),
/* harmony export */   ur: () => (/* binding */ writeLog)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_run_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27093);
/* harmony import */ var _report_run_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8855);
/* harmony import */ var _runs_run_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14078);
/* harmony import */ var _runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69654);
/* harmony import */ var _runs_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(581);
/* harmony import */ var _report_try_after_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40356);
/* harmony import */ var _follow_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44912);
/* harmony import */ var _print_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60721);









const logFile = 'run.log';
const writeLog = (world, log) => (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tryAfterChange */ .u)(world, 'The run has ended, but run.log is missing', async () => {
    await world.write({
        [logFile]: log
            .slice(-_print_log_js__WEBPACK_IMPORTED_MODULE_8__/* .mostKept */ .y7)
            .map((line) => `${line}\n`)
            .join(''),
    });
    world.console.output('run-log', `${world.output}/${logFile}`);
});
const hints = {
    'out-of-memory': 'Give the job more memory.',
    timeout: 'Give the job a longer timeout, or less to do.',
    spot: 'EC2 took the instance back: more attempts, or capacity on demand.',
    'never-placed': `${_runs_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .waitingPage */ .FN}, says what to look at.`,
    'image-pull': 'Look whether the image still exists, and deploy again if not.',
    payload: 'Start the job with a smaller event, or with its event again if that has expired in S3.',
};
const hintOfClass = (kind) => (hints[kind] === undefined ? '' : `${hints[kind]} `);
const hintOfFailure = (kind, reason, row) => {
    const stuck = kind === 'never-placed' ? (0,_runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .stuckReasonIn */ .AR)(reason) : undefined;
    return stuck === undefined ? hintOfClass(kind) : `${(0,_runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceOf */ .wr)(stuck, (0,_runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .poolSourceOf */ .dl)(row))} `;
};
const refusalOfRun = (row, { commandLine }, words) => {
    const { status, job, execution, cause, class: kind = 'unknown', attempts } = row;
    if (status === 'succeeded')
        return undefined;
    const reason = cause ?? attempts.at(-1)?.reason ?? '';
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'run/failed',
        message: `The run ${execution} of ${job} ${status === 'stopped' ? 'was stopped' : `failed: ${kind}`}.${reason === '' ? '' : ` ${reason}`}`,
        hint: `${hintOfFailure(kind, reason, row)}Its log: ${commandLine(`logs --execution ${execution} ${words}`)}. Again with its event: ${commandLine(`runs --retry ${execution} ${words}`)}`,
        reason: `${kind}${reason === '' ? '' : `: ${reason}`}`,
    });
};
const flagsOf = ({ stage }, job) => `--stage ${stage.stage} --job ${job.name}`;
const reportRun = async (world, deployed, job, { state, log }, inputs) => {
    const row = (0,_runs_run_row_js__WEBPACK_IMPORTED_MODULE_3__/* .runRow */ .gY)(job, state, world.now());
    world.console.output('run-status', row.status);
    if (inputs.retry === undefined)
        await writeLog(world, log);
    world.console.summary((0,_report_run_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .runMarkdown */ .l)(row, log));
    world.console.info((0,_report_run_text_js__WEBPACK_IMPORTED_MODULE_2__/* .endSentence */ .H_)(row));
    const refusal = refusalOfRun(row, inputs, flagsOf(deployed, job));
    return { diagnostics: [], located: undefined, ...(refusal === undefined ? {} : { refusal }) };
};
const finishRun = async (world, deployed, job, { name, arn }, inputs) => {
    const words = `${name} ${flagsOf(deployed, job)}`;
    const look = `Follow it: ${inputs.commandLine(`logs --follow --execution ${words}`)}`;
    const stop = `Stop it: ${inputs.commandLine(`runs --stop ${words}`)}`;
    if (!inputs.wait) {
        world.console.output('run-status', 'running');
        for (const line of [look, stop])
            world.console.info(line);
        return { diagnostics: [], located: undefined };
    }
    let followed;
    try {
        followed = await (0,_follow_run_js__WEBPACK_IMPORTED_MODULE_7__/* .followRun */ .R)(world, { job, arn, template: deployed.template });
    }
    catch (problem) {
        world.console.output('run-status', 'running');
        for (const line of [`The run ${name} goes on in AWS.`, look, stop])
            world.console.info(line);
        throw problem;
    }
    return reportRun(world, deployed, job, followed, inputs);
};


/***/ }),

/***/ 86497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ startRun),
/* harmony export */   GJ: () => (/* binding */ retryRun),
/* harmony export */   cj: () => (/* binding */ eventText)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76502);



const mostOfFile = 1_048_576;
const eventText = async (world, event) => {
    if (event.kind === 'text')
        return event.text;
    const text = (await world.workspace.read(event.path, mostOfFile)).trim();
    try {
        JSON.parse(text);
        return text;
    }
    catch (cause) {
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'door/bad-value',
            message: `event-file ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(event.path)} holds no JSON: ${cause instanceof Error ? cause.message : ''}`,
            hint: 'The file holds the event as its source would send it, as JSON; `run --sample <type>` starts a job with an event of AWS.',
            cause,
        });
    }
};
const startNamed = async (world, job, kind, inputOf) => {
    const runs = await world.runs();
    const name = runs.freshName(kind);
    const arn = await runs.start(job.stateMachine, name, await inputOf(name));
    world.console.info(`Started ${job.name}: ${name}`);
    return { name, arn };
};
const startRun = async (world, job, text) => {
    const size = (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedSize */ .TS)(text);
    const { eventBucket } = job;
    if (size > _runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .mostInline */ .FL && eventBucket === undefined)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'run/event-too-large',
            message: `The event takes ${size.toLocaleString('en')} characters, and a run of ${job.name} can hold ${_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .mostInline */ .FL.toLocaleString('en')}: as it is deployed, it reads no event from S3. Nothing was started.`,
            hint: 'Start it with a smaller event. A job reads larger ones from S3 if it has events and payloadOverflow is not fail.',
        });
    return startNamed(world, job, 'run', async (name) => {
        if (size <= _runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .mostInline */ .FL || eventBucket === undefined)
            return (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineInput */ .eU)(job.name, name, text);
        const { key, input } = (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .spilledEvent */ .Uz)(job.name, name, text, eventBucket);
        await (await world.runs()).putEvent(eventBucket, key, text);
        return input;
    });
};
const retryRun = async (world, { job, state }) => {
    const { execution } = state;
    if (execution.stoppedAt === undefined)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'run/still-running',
            message: `The run ${execution.name} of ${job.name} has not ended. Nothing was started.`,
            hint: 'Wait for its end, or stop it first with stop.',
        });
    const { input } = execution;
    if (input === undefined || (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .eventIn */ .QR)(input) === undefined)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'run/event-unknown',
            message: `AWS does not show the event of the run ${execution.name} of ${job.name}. Nothing was started.`,
            hint: 'Start the job with its event: run with event or event-file.',
        });
    return startNamed(world, job, 'retry', (name) => (0,_runs_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatedInput */ .nf)(job.name, name, input));
};


/***/ }),

/***/ 34369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stopRun),
/* harmony export */   u: () => (/* binding */ graceSeconds)
/* harmony export */ });
/* harmony import */ var _report_run_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _runs_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25567);
/* harmony import */ var _runs_run_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14078);



const graceSeconds = 115;
const stopRun = async (world, { job, state }, by = 'runs --stop') => {
    const { info } = world.console;
    const { arn, name } = state.execution;
    if ((0,_runs_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runStatus */ .em)(state.execution) !== 'running') {
        info(`${name} of ${job.name} has ended before (${(0,_report_run_text_js__WEBPACK_IMPORTED_MODULE_0__/* .resultText */ .D6)((0,_runs_run_row_js__WEBPACK_IMPORTED_MODULE_2__/* .runRow */ .gY)(job, state, world.now()))}): nothing to stop.`);
        return;
    }
    const runs = await world.runs();
    const who = await (await world.identity()).whoami();
    await runs.stop(arn, `Stopped by ${by}, as ${who.arn}`);
    info(`Stopped ${name} of ${job.name}: no further attempt begins.`);
    const { attempts } = (await runs.read(arn)) ?? state;
    for (const { job: batchJob, jobId } of attempts) {
        if (jobId === undefined || (batchJob !== undefined && (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(batchJob)))
            continue;
        await runs.terminate(jobId, `The run was stopped by ${by}`);
        info(batchJob?.status === 'RUNNING'
            ? `Its job ${jobId} is terminated: SIGTERM now, SIGKILL after ${graceSeconds} seconds.`
            : `Its job ${jobId} is terminated before it begins.`);
    }
};


/***/ }),

/***/ 60014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const assertOwnCode = (world, command) => {
    if (world.code !== 'fork')
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/fork',
        message: `The event of this run is about code of a fork: ${command} does not run for it. AWS was not called.`,
        hint: `Run ${command} on an event of this repository (push, or a pull request of a branch of its own), and plan without credentials for forks.`,
    });
};


/***/ }),

/***/ 85633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ BuildFailed),
  z: () => (/* binding */ buildErrorsIn)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
;// CONCATENATED MODULE: ./lib/packaging/package-errors.js
const pnpm = /^\s{0,2}\[?ERR_PNPM_[A-Z_]{1,60}\]?\s{1,3}(\S.*)$/;
const classicYarn = /^error (?!Command failed\b|Found incompatible module\b|TS\d)([A-Z"].*)$/;
const yarn = /^➤ YN00(?:01|09|16|18|22|27|28|35|41|56|80|82): [│·└] (\S.*)$/;
const packageError = (line) => {
    const [, ofPnpm] = pnpm.exec(line) ?? [];
    if (ofPnpm !== undefined)
        return `pnpm: ${ofPnpm}`;
    const [, ofYarn] = yarn.exec(line) ?? classicYarn.exec(line) ?? [];
    return ofYarn === undefined ? undefined : `Yarn: ${ofYarn}`;
};

;// CONCATENATED MODULE: ./lib/packaging/build-errors.js


class BuildFailed extends refused/* Refused */.L {
    job;
    errors;
    constructor(refusal) {
        super({ code: 'packaging/build-failed', message: refusal.message, hint: refusal.hint });
        this.job = refusal.job;
        this.errors = refusal.errors;
    }
}
const mostErrors = 10;
const ofStep = (line) => line.replace(/^#\d{1,6} (?:\d{1,9}\.\d{1,9} )?/, '');
const placed = (sentence, file = '', line = '', column = '') => ({
    sentence: sentence.trim(),
    ...(file ? { file: file.replace(/^(?:\.|\/build)\//, '') } : {}),
    ...(line ? { line: Number(line) } : {}),
    ...(column ? { column: Number(column) } : {}),
});
const esbuild = (lines, at) => {
    const [, sentence] = /^\W{1,4}\[ERROR\] (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    for (const line of lines.slice(at + 1, at + 4)) {
        const [, file, row, column] = /^\s{2,8}([^\s:][^:]{0,500}):(\d{1,9}):(\d{1,9}):$/.exec(line) ?? [];
        if (file !== undefined)
            return placed(sentence, file, row, String(Number(column) + 1));
    }
    return placed(sentence);
};
const typescript = (lines, at) => {
    const [, file, row, column, sentence] = /^(\S[^(:]{0,500}?)[(:](\d{1,9})[,:](\d{1,9})\)?(?: -|:) error (TS\d{1,6}: .+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence, file, row, column);
};
const compilers = (lines, at) => {
    const [, file, row, column, sentence] = /^([^\s:][^:]{0,500}\.[A-Za-z+]{1,8}):(\d{1,9}):(?:(\d{1,9}):)? (?:(?:fatal )?error: )?(\S.*)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined || /^(?:warning|note|info)\b/i.test(sentence))
        return undefined;
    return placed(sentence, file, row, column);
};
const npmNoise = /^(?:$|code |errno |syscall |path |command |dest |network(?: |$)|A complete log|For a full report|Clean install|Usage:|Options:|aliases:|Run "npm help|\[?-|\s)/;
const npm = (lines, at) => {
    const [, words] = /^npm (?:error|ERR!) ?(.*)$/.exec(lines[at] ?? '') ?? [];
    return words === undefined || npmNoise.test(words) ? undefined : placed(`npm: ${words}`);
};
const python = (lines, at) => {
    const line = lines[at] ?? '';
    const [, pip] = /^ERROR: (?!failed to |process "|executor failed )(\S.+)$/.exec(line) ?? [];
    if (pip !== undefined)
        return placed(`pip: ${pip}`);
    const [, file, row] = /^\s{0,8}File "([^"]{1,500})", line (\d{1,9})/.exec(line) ?? [];
    if (file === undefined)
        return undefined;
    const sentence = lines.slice(at + 1, at + 5).find((one) => /^\w{1,40}(?:Error|Exception)\b/.test(one));
    return sentence === undefined ? undefined : placed(sentence, file, row);
};
const maven = (lines, at) => {
    const [, unresolved] = /^\[ERROR\] [^:]{0,200}: (Could not (?:resolve|find|transfer) .+?)(?: -> \[Help \d\])?$/.exec(lines[at] ?? '') ??
        [];
    if (unresolved !== undefined)
        return placed(`Maven: ${unresolved}`);
    const [, file, row, column, sentence] = /^\[ERROR\] (\/[^:]{1,500}):\[(\d{1,9}),(\d{1,9})\] (.+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence, file, row, column);
};
const dotnet = (lines, at) => {
    const [, file, row, column, sentence] = /^\s{0,8}(\/[^(:]{1,500}?)(?:\((\d{1,9}),(\d{1,9})\))? ?: error ((?:CS|NU|MSB|NETSDK)\d{1,6}: .+)$/.exec(lines[at] ?? '') ?? [];
    return sentence === undefined ? undefined : placed(sentence.replace(/ \[\/[^\]]*\]$/, ''), file, row, column);
};
const packageManagers = (lines, at) => {
    const line = lines[at] ?? '';
    const [, sentence] = /^error: (?!subprocess-exited-with-error)(\S.+)$/.exec(line) ?? [];
    const [, cause] = /^ {2}cause: (\S.+)$/.exec(lines[at + 1] ?? '') ?? [];
    if (sentence !== undefined)
        return placed(cause === undefined ? sentence : `${sentence}: ${cause}`);
    return /^pyproject\.toml changed significantly since poetry\.lock was last generated/.test(line)
        ? placed(line)
        : undefined;
};
const build_errors_packages = (lines, at) => {
    const sentence = packageError(lines[at] ?? '');
    return sentence === undefined ? undefined : placed(sentence);
};
const docker = (lines, at) => {
    const [, sentence] = /^(?:ERROR: )?failed to (?:build: failed to )?solve(?: with frontend [\w.-]{1,100}: failed to create LLB definition)?: (.+)$/.exec(lines[at] ?? '') ?? [];
    if (sentence === undefined)
        return undefined;
    const [, parsed] = /^dockerfile parse error (?:on )?line (\d{1,9}):/.exec(sentence) ?? [];
    const rows = lines.flatMap((line) => /^[\w.-]{1,100}:(\d{1,9})$/.exec(line)?.[1] ?? []);
    return placed(sentence, undefined, parsed ?? rows.at(-1));
};
const programs = [
    esbuild,
    typescript,
    npm,
    python,
    packageManagers,
    maven,
    dotnet,
    build_errors_packages,
    compilers,
];
const readAll = (lines, readers) => {
    const found = lines.flatMap((_, at) => {
        const error = readers.map((read) => read(lines, at)).find((one) => one !== undefined);
        return error === undefined ? [] : [error];
    });
    return [...new Map(found.map((error) => [JSON.stringify(error), error])).values()].slice(0, mostErrors);
};
const buildErrorsIn = (output) => {
    const lines = output.map(ofStep);
    const found = readAll(lines, programs);
    const [firstOfNpm] = found.filter(({ sentence }) => sentence.startsWith('npm: '));
    const kept = found.filter((error) => !/^npm: (?!Missing: |Invalid: )/.test(error.sentence) || error === firstOfNpm);
    return kept.length > 0 ? kept : readAll(lines, [docker]);
};


/***/ }),

/***/ 97031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cr: () => (/* binding */ bold),
  aY: () => (/* binding */ code),
  U9: () => (/* binding */ count),
  zH: () => (/* binding */ details),
  EU: () => (/* binding */ fence),
  fj: () => (/* binding */ join),
  nf: () => (/* binding */ markdown_link),
  nR: () => (/* binding */ linkedCode),
  md: () => (/* binding */ md),
  em: () => (/* binding */ sentence),
  tp: () => (/* binding */ table),
  Qq: () => (/* binding */ markdown_text),
  Q6: () => (/* binding */ visibleText)
});

// EXTERNAL MODULE: ./lib/diagnostics/remember.js
var remember = __webpack_require__(67105);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/report/breakable.js
const piece = /(<(?!br>)[^<>]*>|\]\([^()\s]*\)|[*[\]])|( |&nbsp;|<br>)|(&#?\w+;|.)/suy;
const piecesOf = (markdown) => {
    const pieces = [];
    piece.lastIndex = 0;
    for (let found = piece.exec(markdown); found !== null; found = piece.exec(markdown)) {
        const [text, markup, space] = found;
        if (markup !== undefined)
            pieces.push({ kind: 'markup', text });
        else
            pieces.push({ kind: space === undefined ? 'character' : 'space', text });
    }
    return pieces;
};
const wordsOf = (pieces) => {
    const words = [[]];
    for (const one of pieces)
        if (one.kind === 'space')
            words.push([one], []);
        else
            words.at(-1)?.push(one);
    return words;
};
const letterOrDigit = /^[\p{L}\p{N}]$/u;
const isBoundary = (before, after) => letterOrDigit.test(after) && (!letterOrDigit.test(before) || (/^\p{Ll}$/u.test(before) && /^\p{Lu}$/u.test(after)));
const [longestPart, shortestPart] = [20, 8];
const withBreaks = (characters) => {
    let part = 0;
    return characters.map((character, index) => {
        const next = characters[index + 1];
        part += 1;
        const breaks = part >= longestPart || (part >= shortestPart && next !== undefined && isBoundary(character, next));
        if (next === undefined || !breaks)
            return character;
        part = 0;
        return `${character}<wbr>`;
    });
};
const hash = /[\da-f]{7}/i;
const brokenText = (markdown, longest) => {
    let inCode = false;
    return wordsOf(piecesOf(markdown))
        .map((word) => {
        const tags = word.filter(({ text }) => /^<\/?code>$/.test(text));
        const isCode = inCode || tags.length > 0;
        inCode = tags.length > 0 ? tags.at(-1)?.text === '<code>' : inCode;
        const characters = word.filter(({ kind }) => kind === 'character').map(({ text }) => text);
        if (characters.length <= longest)
            return word.map(({ text }) => text).join('');
        const broken = withBreaks(characters);
        const all = word.map(({ kind, text }) => (kind === 'character' ? broken.shift() : text)).join('');
        return hash.test(characters.join('')) && !isCode ? `<code>${all}</code>` : all;
    })
        .join('');
};
const spanAt = (cell, at) => {
    const runFrom = (from) => {
        let end = from;
        while (cell[end] === '`')
            end += 1;
        return end - from;
    };
    const ticks = runFrom(at);
    if (ticks === 0)
        return undefined;
    let close = cell.indexOf('`', at + ticks);
    while (close >= 0 && runFrom(close) !== ticks)
        close = cell.indexOf('`', close + runFrom(close));
    if (close < 0)
        return undefined;
    const inside = cell.slice(at + ticks, close);
    const isPadded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
    return { text: isPadded ? inside.slice(1, -1) : inside, length: close + ticks - at };
};
const breakable = (cell, longest, codeOf) => {
    if (cell.split(' ').every((word) => word.length <= longest))
        return cell;
    const isLong = (text) => text.split(' ').some((word) => [...word].length > longest);
    let [all, from] = ['', 0];
    for (let at = 0; at < cell.length;) {
        const span = spanAt(cell, at);
        if (span === undefined) {
            at += 1;
            continue;
        }
        const end = at + span.length;
        const broken = isLong(span.text) ? brokenText(codeOf(span.text), longest) : '';
        all += brokenText(cell.slice(from, at), longest) + (broken.includes('<wbr>') ? broken : cell.slice(at, end));
        [at, from] = [end, end];
    }
    return all + brokenText(cell.slice(from), longest);
};

;// CONCATENATED MODULE: ./lib/report/markdown.js




const md = (words, ...pieces) => words.reduce((all, word, index) => `${all}${pieces[index - 1] ?? ''}${word}`);
const join = (pieces, separator) => pieces.filter(Boolean).join(separator);
const count = (value) => (Number.isInteger(value) && value >= 0 && value < 1_000 ? `${value}` : value.toLocaleString('en-US'));
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
const visibleText = (given, most) => {
    const value = (0,secret/* redacted */.pc)(given);
    if (value.length <= most && /^[ -~]*$/.test(value))
        return value;
    const all = (0,visible/* visible */.RK)(value.slice(0, most * 2 + 2)).replace(ignorable, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
    const points = [...all];
    return points.length > most || value.length > most * 2 + 2 ? `${points.slice(0, most - 1).join('')}…` : all;
};
const entity = (character) => `&#${character.codePointAt(0)};`;
const apart = (character) => `<span>${entity(character)}</span>`;
const htmlCode = (line) => `<code>${line.replace(/[!-+.:-@[-`{-~]/g, (mark) => (/[@$]/.test(mark) ? apart : entity)(mark))}</code>`;
const span = (line) => {
    const ticks = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1);
    const padding = /^[` ]|[` ]$/.test(line) && line.trim() !== '' ? ' ' : '';
    return `${ticks}${padding}${line}${padding}${ticks}`;
};
const codeOfLine = (line) => (/[|<]/.test(line) ? htmlCode(line) : span(line));
const code = (value, most = 200) => (value === '' ? '*empty*' : codeOfLine(visibleText(value, most)));
const live = /[@#]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|gh-\d|\b[\da-f]{7,40}\b/i;
const inner = /[\\`*_{}[\]<>|~&$"^]/g;
const first = /[\\`*_{}[\]<>|~&$"^]|^[-+=:]+|[.)](?<=^\d+.)/g;
const prose = (value, most, html) => visibleText(value.replace(/\s+/g, ' ').trim(), most)
    .split(' ')
    .map((word, index) => {
    if (live.test(word))
        return html ? htmlCode(word) : codeOfLine(word);
    return word.replace(index === 0 ? first : inner, (run) => [...run].map((mark) => (mark === '$' ? apart : entity)(mark)).join(''));
})
    .join(' ');
const markdown_text = (value, most = 500) => prose(value, most, false);
const quoted = /(?<=^|\s)`([^`\n]+)`(?=$|\s|[.,;:?!](?:\s|$))/;
const sentence = (value, most = 500) => value
    .split(quoted)
    .map((part, index) => (index % 2 ? code(part) : spaced(part, most)))
    .join('');
const spaced = (part, most) => part.trim() === '' ? part && ' ' : `${/^\s/.test(part) ? ' ' : ''}${markdown_text(part, most)}${/\s$/.test(part) ? ' ' : ''}`;
const bold = (piece) => `**${piece}**`;
const markdown_link = (label, url) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    const plain = prose(label, 80, true);
    if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
        return plain;
    if ((0,secret/* containsSecret */.At)(address.href))
        return plain;
    const href = address.href.replace(/[^\w:/?#=.,%&~+-]/g, percent);
    return `[${plain || markdown_text(address.hostname)}](${href})`;
};
const linkedCode = (name, url, most = 200) => url === undefined ? code(name, most) : md `${code(name, most)} ${markdown_link('open', url)}`;
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const breaking = (longest) => (0,remember/* remembered */.H)((cell) => breakable(cell, longest, htmlCode));
const [breakLong, breakMedium, breakShort] = [breaking(28), breaking(14), breaking(10)];
const breakingIn = (columns) => {
    if (columns > 5)
        return breakShort;
    return columns === 5 ? breakMedium : breakLong;
};
const table = (head, rows) => [
    head.map((name) => name.replace(/:$/, '')),
    head.map((name) => (name.endsWith(':') ? '--:' : '---')),
    ...rows.map((cells) => cells.map(breakingIn(head.length))),
]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const details = (summary, body, open = false) => `<details${open ? ' open' : ''}><summary>${prose(summary, 300, true)}</summary>\n\n${body}\n\n</details>`;
const fence = (language, value) => {
    const lines = value
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => visibleText(line, 1_000).replaceAll('<!--', '<! --'));
    const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language.replace(/[^a-z]/g, '')}\n${lines.join('\n')}\n${ticks}`;
};


/***/ }),

/***/ 27093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _run_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);


const signs = {
    running: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⏳`,
    succeeded: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `✅`,
    failed: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`,
    stopped: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⏹️`,
    'timed-out': (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌`,
};
const mostLines = 30;
const runMarkdown = (row, log) => {
    const { job, execution, trigger, status, cause, attempts, page } = row;
    const facts = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Run', 'Trigger', 'Attempts:', 'Cost:'], [
        [
            page === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(execution) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(execution, page),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(trigger),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptsText */ .MV)(row)),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .costText */ .rs)(row)),
        ],
    ]);
    const tail = log.slice(-mostLines);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ${signs[status]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(job)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(row))}`,
        facts,
        cause === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(cause, 1_000),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(attempts.map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_run_text_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptText */ .zv)(one), 1_000)}`), '\n'),
        tail.length === 0
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`The last ${tail.length === 1 ? 'line' : `${tail.length} lines`} of its log`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)('', tail.join('\n'))),
    ], '\n\n');
};


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   H_: () => (/* binding */ endSentence),
/* harmony export */   MV: () => (/* binding */ attemptsText),
/* harmony export */   W2: () => (/* binding */ runsText),
/* harmony export */   lV: () => (/* binding */ longDuration),
/* harmony export */   le: () => (/* binding */ runText),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   zv: () => (/* binding */ attemptText)
/* harmony export */ });
/* harmony import */ var _diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51631);
/* harmony import */ var _runs_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91873);
/* harmony import */ var _runs_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25567);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);




const timeText = (at) => at.toISOString().slice(0, 19).replace('T', ' ');
const longDuration = (milliseconds) => {
    const minutes = Math.round(milliseconds / 60_000);
    return minutes < 60 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(milliseconds) : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
const costText = ({ dollars, spot }) => {
    if (dollars === undefined)
        return '-';
    return spot && dollars > 0 ? `≤ ${(0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsText */ .lL)(dollars).replace('< ', '')}` : (0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsText */ .lL)(dollars);
};
const gaveWayWords = { skipped: 'skipped beside', replaced: 'replaced by', continued: 'continued by' };
const resultText = ({ status, class: kind, gaveWay }) => {
    if (gaveWay !== undefined)
        return `${gaveWayWords[gaveWay.because]} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(gaveWay.run)}`;
    return kind === undefined || kind === status ? status : `${status}: ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(kind)}`;
};
const ownAttempts = (attempts) => attempts.filter(({ infrastructureRetry }) => infrastructureRetry === undefined).length;
const attemptsText = ({ attempts }) => {
    const own = ownAttempts(attempts);
    return own === attempts.length ? String(own) : `${own} + ${attempts.length - own}`;
};
const waitingLines = ({ job, execution, waits = [] }) => waits.length === 0 ? [] : ['', `${job} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(execution)}`, ...waits.map((one) => `  ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(one)}`)];
const runsText = (rows) => {
    const head = ['START (UTC)', 'JOB', 'RUN', 'TRIGGER', 'ATTEMPTS', 'RESULT', 'DURATION', 'COST'];
    const cells = rows.map((row) => [
        timeText(row.startedAt),
        row.job,
        (0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(row.execution),
        row.trigger,
        attemptsText(row),
        resultText(row),
        longDuration(row.milliseconds),
        costText(row),
    ]);
    return `${[...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)([head, ...cells]), ...rows.flatMap(waitingLines)].join('\n')}\n`;
};
const attemptText = ({ number, infrastructureRetry, beganAt, endedAt, jobId, status, class: kind, reason, array, }) => {
    const how = endedAt === undefined ? (status ?? 'being submitted') : endText(status, kind);
    const after = endedAt === undefined ? '' : ` after ${longDuration(endedAt.getTime() - beganAt.getTime())}`;
    const words = [
        ...(array === undefined ? [] : [(0,_runs_run_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenText */ .jJ)(array)]),
        ...(status === 'SUCCEEDED' || reason === '' ? [] : [(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(reason)]),
    ];
    const why = words.length === 0 ? '' : `: ${words.join('; ')}`;
    const name = (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptName */ .LZ)({ number, ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }) });
    return `${name} ${how}${after}${why}${jobId === undefined ? '' : ` (job ${jobId})`}`;
};
const endText = (status, kind) => {
    if (status === 'SUCCEEDED')
        return 'succeeded';
    return kind === undefined ? 'failed' : `failed (${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(kind)})`;
};
const runText = (row) => {
    const { job, execution, trigger, startedAt, stoppedAt, milliseconds, attempts, waits = [], cause, page } = row;
    const facts = [
        ['result', resultText(row)],
        ['started', `${timeText(startedAt)} UTC by ${trigger}`],
        [stoppedAt === undefined ? 'runs for' : 'took', longDuration(milliseconds)],
        [
            'cost',
            `${costText(row)}${row.dollars === undefined ? '' : ', about: each attempt alone on an instance of us-east-1'}`,
        ],
        ...(cause === undefined ? [] : [['cause', (0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(cause)]]),
        ...(page === undefined ? [] : [['page', page]]),
    ];
    const lines = [...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)(facts), ...attempts.map(attemptText), ...waits.map(_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)];
    return `${[`${job} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(execution)}`, ...lines.map((one) => `  ${one}`)].join('\n')}\n`;
};
const endSentence = (row) => {
    const { job, attempts, milliseconds, dollars } = row;
    const own = ownAttempts(attempts);
    const more = attempts.length - own;
    const retries = more === 0 ? '' : ` and ${more} infrastructure ${more === 1 ? 'retry' : 'retries'}`;
    const cost = dollars === undefined ? '' : `, ${row.spot ? 'at most' : 'about'} ${(0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsText */ .lL)(dollars)}`;
    return `${job} ${resultText(row)} in ${longDuration(milliseconds)}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(own, 'attempt')}${retries}${cost}.`;
};


/***/ }),

/***/ 69153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jobsIn)
/* harmony export */ });
const jobsIn = (config) => Object.entries(config.resources).filter((entry) => entry[1].type === 'batch-job');


/***/ }),

/***/ 27594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ eventWords),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   WS: () => (/* binding */ reviewedJobs),
/* harmony export */   Yi: () => (/* binding */ needIn),
/* harmony export */   uL: () => (/* binding */ hasEvents),
/* harmony export */   zd: () => (/* binding */ reviewedFunctions)
/* harmony export */ });
/* unused harmony export sourceName */
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17726);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23933);
/* harmony import */ var _events_place_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12226);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11586);
/* harmony import */ var _graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16166);
/* harmony import */ var _job_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18084);
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70322);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88948);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79265);
/* harmony import */ var _batch_jobs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69153);
/* harmony import */ var _starters_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83442);












const hasEvents = (type) => _generated_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .resources */ .E.some((one) => one.type === type && one.eventTarget !== undefined);
const shortName = (nameOrToken) => {
    const name = (0,_cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .referencedResource */ .o)(nameOrToken) ?? nameOrToken;
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(name))
        return 'another resource';
    if (!name.startsWith('arn:'))
        return name;
    return /:event-bus\/(aws\.partner\/.+)$/.exec(name)?.[1] ?? name.split(/[:/]/).at(-1) ?? name;
};
const sourceName = ({ type, properties }) => {
    const source = (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(type).source(properties);
    const text = source?.name ?? source?.arn;
    return text === undefined ? undefined : shortName(text);
};
const eventWords = (event) => {
    const source = sourceName(event);
    return ((0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(event.type).words?.(event.properties, source ?? '') ??
        (source === undefined ? event.type : `${event.type} of ${source}`));
};
const needIn = (template, job) => {
    const resources = (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .resourcesIn */ .$d)(template);
    const definition = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobDefinition`]?.Properties;
    if (definition === undefined)
        return undefined;
    const requirements = definition.ContainerProperties?.ResourceRequirements ?? [];
    const number = (type) => Number(requirements.find(({ Type }) => Type === type)?.Value ?? 0);
    const machine = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobExecutionStateMachine`]?.Properties;
    const queue = machine?.DefinitionSubstitutions?.JobQueue;
    const kind = (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOfQueue */ .JW)(typeof queue === 'string' ? queue : queue?.Ref);
    if (queue !== undefined && kind === undefined)
        return undefined;
    return {
        ...{ cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot: (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .isSpot */ .v7)(kind) },
        ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .isArm64 */ .Tm)(kind) ? { arm64: true } : {}),
        ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .hasNvme */ .J2)(kind) ? { nvme: true } : {}),
        ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .isFargate */ .rd)(kind) ? { fargate: true } : {}),
    };
};
const monthsPerYear = 12;
const secondsPerHour = 3_600;
const placedEvents = (name, { properties }, placed) => {
    const owner = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .contextOf */ .Vm)(name, placed.config, placed.stage, placed.neighbours);
    return (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .placeEvents */ .Hv)(properties.events, owner, (0,_job_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .triggerTarget */ .eD)(owner));
};
const mostStartsPerYear = (name, job, placed) => {
    const awake = placedEvents(name, job, placed).filter(({ asleep }) => asleep === undefined);
    const starters = (0,_starters_js__WEBPACK_IMPORTED_MODULE_10__/* .startersOf */ .wl)(name, placed.config, placed.stage, placed.neighbours);
    const starts = [
        ...awake.map(({ member, properties }) => member.startsPerYear?.(properties)),
        ...starters.map((one) => mostStartsPerYear(one.job, placed.config.resources[one.job], placed)),
    ];
    if (starts.length === 0)
        return undefined;
    return starts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
};
const mostPerMonth = ({ properties: { timeout, retryConfig, array } }, perYear, dollarsPerHour) => {
    if (timeout === undefined || perYear === undefined)
        return undefined;
    const attempts = (retryConfig?.attempts ?? 1) * (array?.size ?? 1);
    const hours = (perYear / monthsPerYear) * attempts * (timeout / secondsPerHour);
    return hours * dollarsPerHour;
};
const keptSeconds = ({ member, properties, context }, ours) => {
    const source = member.source(properties);
    const id = context.resource(source?.name ?? source?.arn ?? '')?.id;
    const resource = id === undefined ? undefined : (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .resourcesIn */ .$d)(ours)[id];
    return resource && member.keepsFor?.((resource.Properties ?? {}));
};
const sampleOf = ({ member: { sample, sampleOf: own }, properties }) => own === undefined ? sample : own(properties, sample);
const sleepOf = (placed, because, ours) => {
    const seconds = because === 'paused' ? keptSeconds(placed, ours) : undefined;
    return {
        start: eventWords(configOf(placed)),
        because,
        ...(seconds === undefined ? {} : { keptSeconds: seconds }),
        type: placed.member.type,
        sample: JSON.stringify(sampleOf(placed)),
    };
};
const configOf = ({ member: { type }, properties }) => ({ type, properties });
const startsOf = (placed, ours) => {
    const asleep = placed.flatMap((one) => (one.asleep === undefined ? [] : [sleepOf(one, one.asleep, ours)]));
    return {
        starts: placed.filter((one) => one.asleep === undefined).map((one) => eventWords(configOf(one))),
        ...(asleep.length > 0 ? { asleep } : {}),
    };
};
const reviewedFunctions = (config, stage, ours) => {
    const neighbours = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .neighboursOf */ .YV)(config, stage);
    return [...neighbours.values()].flatMap(({ name, properties: { events }, eventTarget: target }) => {
        if (target === undefined || target.startsRuns)
            return [];
        const owner = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .contextOf */ .Vm)(name, config, stage, neighbours);
        const placed = (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .placeEvents */ .Hv)((events ?? []), owner, target);
        return placed.length === 0 ? [] : [{ name, ...startsOf(placed, ours) }];
    });
};
const reviewedJobs = (config, stage, templates, region, priceOf = () => undefined) => {
    const neighbours = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .neighboursOf */ .YV)(config, stage);
    return (0,_batch_jobs_js__WEBPACK_IMPORTED_MODULE_11__/* .jobsIn */ .e)(config).map(([name, job]) => {
        const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
        const [before, after] = [was, is].map((need) => need && priceOf(need, region));
        const placed = { config, stage, neighbours };
        const month = after && mostPerMonth(job, mostStartsPerYear(name, job, placed), after.cost.dollarsPerHour);
        const { starts, ...events } = startsOf(placedEvents(name, job, placed), templates.ours);
        return {
            name,
            starts: [...starts, ...(0,_starters_js__WEBPACK_IMPORTED_MODULE_10__/* .startersOf */ .wl)(name, config, stage, neighbours).map(_starters_js__WEBPACK_IMPORTED_MODULE_10__/* .starterWords */ .nV)],
            ...events,
            ...(before ? { before: before.cost } : {}),
            ...(after ? { after: after.cost } : {}),
            ...(job.properties.array === undefined ? {} : { containers: job.properties.array.size }),
            ...(month === undefined ? {} : { dollarsPerMonth: month }),
            ...(after?.hint ? { hint: after.hint } : {}),
        };
    });
};


/***/ }),

/***/ 83442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ namedStarters),
/* harmony export */   nV: () => (/* binding */ starterWords),
/* harmony export */   wl: () => (/* binding */ startersOf)
/* harmony export */ });
/* harmony import */ var _graph_neighbours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16166);
/* harmony import */ var _job_chain_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51040);
/* harmony import */ var _batch_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69153);



const namedStarters = (job, config) => (0,_batch_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsIn */ .e)(config).flatMap(([name, { properties }]) => {
    const after = _job_chain_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .endings */ .V1.filter((ending) => properties[ending]?.includes(job));
    return after.length === 0 ? [] : [{ job: name, endings: after }];
});
const startersOf = (job, config, stage, neighbours) => {
    const jobs = new Map((0,_batch_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsIn */ .e)(config));
    return namedStarters(job, config).filter((starter) => {
        const chain = (0,_job_chain_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainOf */ .dR)(jobs.get(starter.job)?.properties ?? {}, (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(starter.job, config, stage, neighbours));
        return starter.endings.some((ending) => chain?.[ending].some((follower) => follower.job === job));
    });
};
const starterWords = ({ job, endings: [ending, other] }) => {
    if (other !== undefined)
        return `${job} when it ends`;
    return `${job} when it ${ending === 'onFailure' ? 'fails for good' : 'succeeds'}`;
};


/***/ }),

/***/ 91873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ dollarsOf),
/* harmony export */   OD: () => (/* binding */ priceOfJob),
/* harmony export */   lL: () => (/* binding */ dollarsText)
/* harmony export */ });
/* unused harmony export timeRun */
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40405);

const priceOfJob = (need, region) => need && (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)({ ...need, families: region === undefined ? undefined : (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .familiesIn */ .ST)(region, need) });
const timeRun = (attempts, now) => attempts.reduce((sum, { job }) => {
    if (job?.startedAt === undefined)
        return sum;
    return sum + Math.max(0, (job.stoppedAt ?? now).getTime() - job.startedAt.getTime());
}, 0);
const leastSeconds = 60;
const dollarsOf = (attempts, price, now) => {
    if (price === undefined)
        return undefined;
    const seconds = attempts.reduce((sum, attempt) => {
        const one = timeRun([attempt], now) / 1_000;
        return sum + (one > 0 ? Math.max(leastSeconds, one) : 0);
    }, 0);
    return (seconds / 3_600) * price.dollarsPerHour;
};
const dollarsText = (dollars) => {
    if (dollars === 0)
        return '$0';
    if (dollars < 0.001)
        return '< $0.001';
    return `$${dollars.toFixed(dollars < 0.1 ? 3 : 2)}`;
};


/***/ }),

/***/ 25567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Dj: () => (/* binding */ childIds),
/* harmony export */   LZ: () => (/* binding */ attemptName),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Sf: () => (/* binding */ failureClassOf),
/* harmony export */   em: () => (/* binding */ runStatus),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   jJ: () => (/* binding */ childrenText),
/* harmony export */   tw: () => (/* binding */ givenWay)
/* harmony export */ });
const attemptName = ({ number, infrastructureRetry }) => `Attempt ${number}${infrastructureRetry === undefined ? '' : `, infrastructure retry ${infrastructureRetry},`}`;
const statuses = {
    RUNNING: 'running',
    PENDING_REDRIVE: 'running',
    SUCCEEDED: 'succeeded',
    FAILED: 'failed',
    TIMED_OUT: 'timed-out',
    ABORTED: 'stopped',
};
const runStatus = ({ status }) => statuses[status] ?? 'running';
const failureClassOf = (execution) => {
    const status = runStatus(execution);
    if (status === 'running' || status === 'succeeded')
        return undefined;
    if (status === 'stopped')
        return 'stopped';
    return execution.error ?? (status === 'timed-out' ? 'timed-out' : 'unknown');
};
const keysOfOutput = { skipped: 'skipped', replacedBy: 'replaced', continuedBy: 'continued' };
const givenWay = ({ status, output }) => {
    if (status !== 'SUCCEEDED' || output === undefined)
        return undefined;
    const parsed = Object(JSON.parse(output));
    for (const [key, because] of Object.entries(keysOfOutput)) {
        const arn = parsed[key];
        if (typeof arn === 'string')
            return { because, run: arn.slice(arn.lastIndexOf(':') + 1) };
    }
    return undefined;
};
const hasEnded = ({ status }) => status === 'SUCCEEDED' || status === 'FAILED';
const isOver = ({ endedAt, job }) => endedAt !== undefined || (job !== undefined && hasEnded(job));
const childIds = (jobId, indices) => indices.map((index) => `${jobId}:${index}`);
const inStatus = (status, words) => ({ status, words });
const childWords = [
    inStatus('SUCCEEDED', 'succeeded'),
    inStatus('FAILED', 'failed'),
    inStatus('RUNNING', 'running'),
    inStatus('STARTING', 'starting'),
];
const childrenText = ({ size, counts }) => {
    const shown = childWords.map(({ status, words }) => ({ count: counts[status] ?? 0, words }));
    const waiting = Math.max(0, size - shown.reduce((sum, { count }) => sum + count, 0));
    const parts = [...shown, { count: waiting, words: 'waiting' }].filter(({ count }) => count > 0);
    return `${size} children: ${parts.map(({ count, words }) => `${count} ${words}`).join(', ')}`;
};
const reasonOf = ({ reason, containerReason, exitCode }) => [reason, containerReason, exitCode === undefined ? undefined : `exit code ${exitCode}`].filter(Boolean).join('; ');


/***/ }),

/***/ 87231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requestCommand),
/* harmony export */   b: () => (/* binding */ gpuChoices)
/* harmony export */ });
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40405);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);


const quotas = {
    g: {
        onDemand: { service: 'ec2', code: 'L-DB2E81BA', name: 'Running On-Demand G and VT instances' },
        spot: { service: 'ec2', code: 'L-3819A6DF', name: 'All G and VT Spot Instance Requests' },
    },
    p: {
        onDemand: { service: 'ec2', code: 'L-417A185B', name: 'Running On-Demand P instances' },
        spot: { service: 'ec2', code: 'L-7212CCBC', name: 'All P Spot Instance Requests' },
    },
};
const gpuChoices = (pool, possible) => ['g', 'p'].flatMap((letter) => {
    const sizes = possible.filter(({ name }) => (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(name).startsWith(letter)).map(({ vcpus }) => vcpus);
    if (sizes.length === 0)
        return [];
    return [{ quota: quotas[letter][(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpot */ .v7)(pool) ? 'spot' : 'onDemand'], vcpus: Math.min(...sizes) }];
});
const requestCommand = ({ quota, vcpus }) => `aws service-quotas request-service-quota-increase --service-code ${quota.service} --quota-code ${quota.code} --desired-value ${vcpus}`;


/***/ }),

/***/ 36682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ consolePage),
/* harmony export */   a: () => (/* binding */ outputsDocument)
/* harmony export */ });
const consoles = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const consolePage = (arn, path) => {
    const [, partition = '', , region = ''] = arn.split(':');
    const host = consoles[partition];
    return host && region ? `https://${region}.${host}${path(region)}` : undefined;
};
const stackPage = (id) => consolePage(id, (region) => `/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`);
const machinePage = (arn) => consolePage(arn, (region) => `/states/home?region=${region}#/statemachines/view/${encodeURIComponent(arn)}`);
const compare = (a, b) => {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
};
const outputsDocument = (stackId, outputs, params) => {
    const known = new Set(params.map(({ output }) => output));
    const resources = {};
    const links = { stack: stackPage(stackId) };
    const byName = (a, b) => compare(a.resource, b.resource) || compare(a.param, b.param);
    for (const { resource, param, output } of [...params].sort(byName)) {
        const value = outputs[output];
        if (value === undefined)
            continue;
        resources[resource] = { ...resources[resource], [param]: value };
        if (/^arn:[^:]+:states:[^:]+:[^:]+:stateMachine:/.test(value))
            links[resource] ??= machinePage(value);
    }
    const own = Object.entries(outputs).filter(([name]) => !known.has(name));
    return {
        version: 1,
        resources,
        stack: Object.fromEntries(own.sort(([a], [b]) => compare(a, b))),
        links: Object.fromEntries(Object.entries(links).filter((entry) => !!entry[1])),
    };
};


/***/ }),

/***/ 40671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ vcpuShortages),
/* harmony export */   C3: () => (/* binding */ vcpuExcesses),
/* harmony export */   _e: () => (/* binding */ grownJobs),
/* harmony export */   hw: () => (/* binding */ quotasOf)
/* harmony export */ });
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70322);
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40405);
/* harmony import */ var _stage_gpu_families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19217);
/* harmony import */ var _stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30115);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79265);
/* harmony import */ var _gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87231);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88948);







const quotas = {
    onDemand: {
        service: 'ec2',
        code: 'L-1216C47A',
        name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
    },
    spot: {
        service: 'ec2',
        code: 'L-34B43A08',
        name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
    },
    fargate: { service: 'fargate', code: 'L-3032A538', name: 'Fargate On-Demand vCPU resource count' },
    fargateSpot: { service: 'fargate', code: 'L-36FBB829', name: 'Fargate Spot vCPU resource count' },
};
const leastOf = ({ choices }) => Math.min(...choices.map(({ vcpus }) => vcpus));
const standardTypes = new Set(['default_arm64', 'default_x86_64', 'optimal']);
const environmentOf = (queue) => String(queue).replace(/JobQueue$/, 'ComputeEnvironment');
const typesOf = (template, queue) => {
    const { ComputeResources } = Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, environmentOf(queue))?.Properties);
    return Array.isArray(ComputeResources?.InstanceTypes) ? ComputeResources.InstanceTypes : undefined;
};
const choicesOf = (template, pool, queue, size) => {
    const isBorrowed = queue === (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .borrowedQueue */ .Sm)(pool);
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isFargate */ .rd)(pool))
        return [{ quota: quotas[(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpot */ .v7)(pool) ? 'fargateSpot' : 'fargate'], vcpus: size.cpu }];
    const types = typesOf(template, queue) ?? [];
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasGpus */ .ot)(pool)) {
        const families = isBorrowed ? _stage_gpu_families_js__WEBPACK_IMPORTED_MODULE_2__/* .allGpuFamilies */ .gY : types.map(String);
        return (0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .gpuChoices */ .b)(pool, (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleInstances */ .eJ)({ ...size, families }));
    }
    const arm64 = (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isArm64 */ .Tm)(pool);
    const known = (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNvme */ .J2)(pool) ? new Set((0,_stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__/* .allNvmeFamilies */ ._)(arm64)) : standardTypes;
    if (!isBorrowed && !(types.length > 0 && types.every((type) => known.has(type))))
        return [];
    const disks = { nvme: true, families: isBorrowed ? (0,_stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__/* .allNvmeFamilies */ ._)(arm64) : types.map(String) };
    const vcpus = (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestVcpus */ .SQ)({ ...size, gpu: 0, arm64, ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNvme */ .J2)(pool) ? disks : {}) });
    return vcpus === undefined ? [] : [{ quota: quotas[(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpot */ .v7)(pool) ? 'spot' : 'onDemand'], vcpus }];
};
const jobName = (template, id) => {
    const { path } = Object(Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, id)?.Metadata)['batch-job']);
    return typeof path === 'string' ? path.replace(/^resources\./, '') : id;
};
const jobOf = (template, machine) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, machine);
    if (resource?.Type !== 'AWS::StepFunctions::StateMachine')
        return undefined;
    const { DefinitionSubstitutions } = Object(resource.Properties);
    const { JobQueue, JobDefinition } = DefinitionSubstitutions ?? {};
    const pool = (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfQueue */ .JW)(JobQueue?.Ref);
    const definition = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, String(JobDefinition?.['Fn::GetAtt']?.[0]));
    if (pool === undefined || definition === undefined)
        return undefined;
    const { ContainerProperties } = Object(definition.Properties);
    const required = (type) => Number(ContainerProperties?.ResourceRequirements?.find(({ Type }) => Type === type)?.Value ?? 0);
    const size = { cpu: required('VCPU'), memoryMiB: required('MEMORY'), gpu: required('GPU') };
    const choices = choicesOf(template, pool, JobQueue?.Ref, size);
    return choices.length === 0 ? undefined : { job: jobName(template, machine), pool, choices };
};
const grownJobs = (deployed, ours) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesIn */ .$d)(ours)).flatMap((machine) => {
    const job = jobOf(ours, machine);
    const was = deployed === undefined ? undefined : jobOf(deployed, machine);
    return job === undefined || (was?.pool === job.pool && leastOf(was) >= leastOf(job)) ? [] : [job];
});
const quotasOf = (jobs) => [
    ...new Map(jobs.flatMap(({ choices }) => choices).map(({ quota }) => [quota.code, quota])).values(),
];
const standardExcess = (job, { quota, vcpus }, limit) => ({
    sentence: `${job} needs ${quota.service === 'fargate' ? `${vcpus} vCPUs on Fargate` : `an instance of ${vcpus} vCPUs or more`}, and the account may have ${limit} at once in this region: its runs would wait and never start.`,
    hint: `Ask AWS for more: Service Quotas, ${quota.service}, ${quota.code} (${quota.name}). Or give the job fewer vCPUs and less memory.`,
});
const gpuExcess = (job, choices, limitOf) => {
    const limits = choices.map(({ quota, vcpus }) => `${vcpus} vCPUs of "${quota.name}", of which it has ${limitOf(quota)}`);
    const [first] = choices;
    return {
        sentence: `${job} needs an instance with GPUs, for which the account needs ${limits.join(', or ')} in this region: its runs would wait and never start.`,
        hint: `Ask AWS for more, which a new account has to: ${first === undefined ? '' : (0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .requestCommand */ .X)(first)}, or https://console.aws.amazon.com/servicequotas/home/services/ec2/quotas/${first?.quota.code}.`,
    };
};
const vcpuExcesses = (jobs, limitOf) => jobs.flatMap(({ job, pool, choices }) => {
    if (choices.some(({ quota, vcpus }) => vcpus <= limitOf(quota)))
        return [];
    const [only] = choices;
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasGpus */ .ot)(pool) || only === undefined)
        return [gpuExcess(job, choices, limitOf)];
    return [standardExcess(job, only, limitOf(only.quota))];
});
const vcpuShortages = (jobs, limitOf, usedOf) => jobs.flatMap(({ job, choices }) => {
    const large = choices.filter(({ quota, vcpus }) => vcpus <= limitOf(quota));
    const [first] = large;
    if (first === undefined || large.some(({ quota, vcpus }) => vcpus + (usedOf(quota) ?? 0) <= limitOf(quota)))
        return [];
    const uses = large.map(({ quota }) => `${usedOf(quota)} of the ${limitOf(quota)} vCPUs of "${quota.name}"`);
    const what = first.quota.service === 'fargate'
        ? `${first.vcpus} more: it waits until others end`
        : `an instance with ${first.vcpus} or more: it waits for room on an instance that runs, or until others end`;
    return [
        {
            sentence: `The account uses ${uses.join(', and ')} in this region, and ${job} needs ${what}.`,
            hint: `Ask AWS for more: ${(0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .requestCommand */ .X)({ quota: first.quota, vcpus: Math.ceil(limitOf(first.quota) + first.vcpus) })}.`,
        },
    ];
});


/***/ })

};
