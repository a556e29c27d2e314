export const id = 191;
export const ids = [191,5150];
export const modules = {

/***/ 37880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ replaced),
/* harmony export */   t: () => (/* binding */ replacedBody)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const replaced = (expression, by) => {
    if (expression === undefined || expression === null || typeof expression !== 'object')
        return expression;
    const other = by(expression);
    if (other !== undefined)
        return other;
    if (Array.isArray(expression))
        return expression.map((item) => replaced(item, by));
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(expression))
        return expression;
    return Object.fromEntries(Object.entries(expression).map(([key, item]) => [key, replaced(item, by)]));
};
const replacedBody = (body, by, absent) => {
    const { DependsOn: dependsOn, ...rest } = body;
    const left = dependsOn?.filter((id) => !absent(id)) ?? [];
    return {
        ...replaced(rest, by),
        ...(left.length > 0 ? { DependsOn: left } : {}),
    };
};


/***/ }),

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
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const tree = (0,_source_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlTree */ .W)(yaml, template);
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

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ referencesTo),
/* harmony export */   EL: () => (/* binding */ borrowedNeighbour),
/* harmony export */   RH: () => (/* binding */ borrowedNames),
/* harmony export */   UR: () => (/* binding */ lendable),
/* harmony export */   Ys: () => (/* binding */ checkLending),
/* harmony export */   ur: () => (/* binding */ borrowedParam)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37880);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19653);
/* harmony import */ var _diagnostics_report_each_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51992);
/* harmony import */ var _stage_lender_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65334);
/* harmony import */ var _stage_unknown_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42693);







const borrowedNames = ({ stackConfig, resources }, { lender }) => new Set(lender === undefined ? [] : (stackConfig?.preview?.borrow ?? []).filter((name) => Object.hasOwn(resources, name)));
const checkLending = ({ stackConfig = {}, resources }) => {
    const named = [
        [['stackConfig', 'preview', 'borrow'], stackConfig.preview?.borrow ?? []],
        [['stackConfig', 'lend'], stackConfig.lend ?? []],
    ];
    return named.flatMap(([path, names]) => (0,_diagnostics_report_each_js__WEBPACK_IMPORTED_MODULE_3__/* .reportEach */ .Q)(names, (name, index) => Object.hasOwn(resources, name)
        ? []
        : [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)('config/unknown-resource', [...path, index], `There is no resource "${name}" in this config.`, (0,_stage_unknown_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .hintForUnknownResource */ .N)(name, Object.keys(resources))),
        ]));
};
const borrowedParam = (resource, param) => `StpBorrowed${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(resource, param)}`;
const lendable = ({ params, secretParams = [] }) => Object.entries(params).filter(([param]) => !secretParams.includes(param));
const referencesTo = (neighbour) => new Map(lendable(neighbour).flatMap(([param, value]) => typeof value === 'object' ? [[JSON.stringify(value), (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedParam(neighbour.name, param))]] : []));
const borrowedNeighbour = (neighbour) => {
    const known = referencesTo(neighbour);
    const ownStack = JSON.stringify((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)('AWS::StackId'));
    const by = (expression) => {
        const text = JSON.stringify(expression);
        return text === ownStack ? (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(_stage_lender_js__WEBPACK_IMPORTED_MODULE_6__/* .lenderStackParameter */ .KK) : known.get(text);
    };
    const { connection, secretParams = [] } = neighbour;
    return {
        ...neighbour,
        borrowed: true,
        params: Object.fromEntries(lendable(neighbour).map(([param]) => [param, (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(borrowedParam(neighbour.name, param))])),
        absent: {
            ...neighbour.absent,
            ...Object.fromEntries(secretParams.map((param) => [
                param,
                `A preview borrows ${neighbour.name}, and a secret is no output that it could read: leave ${neighbour.name} out of stackConfig.preview.borrow.`,
            ])),
        },
        ...(connection
            ? {
                connection: {
                    statements: connection.statements.map((statement) => ({
                        ...statement,
                        Resource: (0,_cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(statement.Resource, by),
                        ...(statement.Condition === undefined ? {} : { Condition: (0,_cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(statement.Condition, by) }),
                    })),
                    variables: Object.fromEntries(Object.entries(connection.variables).map(([name, value]) => [name, (0,_cloudformation_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(value, by)])),
                },
            }
            : {}),
    };
};


/***/ }),

/***/ 22925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  jS: () => (/* binding */ lenderNeighbours),
  YV: () => (/* binding */ neighboursOf),
  B9: () => (/* binding */ resourceMember)
});

// EXTERNAL MODULE: ./lib/generated/resources.js + 97 modules
var resources = __webpack_require__(399);
// EXTERNAL MODULE: ./lib/cloudformation/metadata.js
var metadata = __webpack_require__(23191);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
;// CONCATENATED MODULE: ./lib/stage/resource.js


const namedResource = (name, stage) => {
    const prefix = (0,names/* logicalId */.dS)(name);
    return { name, stage, id: (kind) => prefix + kind };
};
const resourceContext = (name, stage, neighbours, previewEvents = 'own', region) => {
    const path = ['resources', name];
    return { ...namedResource(name, stage), path, metadata: (0,metadata/* metadata */.yu)(path), neighbours, previewEvents, region };
};

// EXTERNAL MODULE: ./lib/stage/stage.js
var stage = __webpack_require__(27220);
// EXTERNAL MODULE: ./lib/graph/borrowed-resources.js
var borrowed_resources = __webpack_require__(470);
;// CONCATENATED MODULE: ./lib/graph/neighbours.js




const resourceMember = (type) => resources/* resources */.E.find((member) => member.type === type);
const neighboursOf = (config, stage) => {
    const borrowed = (0,borrowed_resources/* borrowedNames */.RH)(config, stage);
    const own = neighboursIn(config, stage);
    if (borrowed.size === 0)
        return own;
    const theirs = lenderNeighbours(config, stage);
    return new Map([...own].map(([name, neighbour]) => {
        const lent = borrowed.has(name) ? theirs.get(name) : undefined;
        return [name, lent ? (0,borrowed_resources/* borrowedNeighbour */.EL)(lent) : neighbour];
    }));
};
const lenderNeighbours = (config, { project, lender }) => lender === undefined ? new Map() : neighboursIn(config, (0,stage/* stageOf */.gV)(project, lender));
const neighboursIn = (config, stage) => new Map(Object.entries(config.resources).map(([name, { type, properties }]) => {
    const member = resourceMember(type);
    const self = namedResource(name, stage);
    const connection = member.connectTo?.(self, properties);
    const eventTarget = member.eventTarget?.(self, properties);
    const secrets = member.secrets?.(self, properties);
    return [
        name,
        {
            name,
            type,
            id: self.id(member.mainChild),
            properties: properties,
            params: member.params(self, properties),
            ...(connection ? { connection } : {}),
            ...(eventTarget ? { eventTarget } : {}),
            ...(member.absent ? { absent: member.absent } : {}),
            ...(member.secretParams ? { secretParams: member.secretParams } : {}),
            ...(secrets ? { secrets } : {}),
            ...(member.later ? { later: true } : {}),
        },
    ];
}));
const contextOf = (name, config, stage, neighbours, region) => resourceContext(name, stage, neighbours, config.stackConfig?.preview?.events, region);


/***/ }),

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20644);
/* harmony import */ var _collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72087);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23609);




const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' && !(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenNumber */ .LT)(serviceName) ? serviceName : undefined;
    return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, written, request));
};


/***/ }),

/***/ 68034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ followRun)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/report/run-text.js
var run_text = __webpack_require__(8855);
// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(25567);
// EXTERNAL MODULE: ./lib/runs/run-row.js
var run_row = __webpack_require__(14078);
// EXTERNAL MODULE: ./lib/operations/runs/print-log.js
var print_log = __webpack_require__(60721);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
;// CONCATENATED MODULE: ./lib/runs/waiting.js

const advice = [
    [
        'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
        'EC2 has no instance that fits, at the moment. It waits for one; a job on demand may find one sooner than on spot.',
    ],
    [
        'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
        'Other jobs take all vCPUs that the compute environment may have, or the job needs more: see stackConfig.compute.maxVcpus.',
    ],
    [
        'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
        'No instance of the compute environment is large enough: give the job less cpu or memory.',
    ],
    ['MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS', 'The role by which AWS Batch starts instances lacks a permission.'],
];
const reasonWords = (reason) => {
    const what = advice.find(([begin]) => reason.startsWith(begin))?.[1];
    return `AWS Batch says: ${(0,secret/* redacted */.pc)(reason)}${what === undefined ? '' : `. ${what}`}`;
};
const isSound = ({ state, status }) => state === 'ENABLED' && (status === 'VALID' || status === 'CREATING' || status === 'UPDATING');
const unsoundWords = (noun, capacity) => {
    if (isSound(capacity))
        return undefined;
    const { name, state, status, reason } = capacity;
    const what = state === 'DISABLED' ? `${state}: it starts no jobs until somebody enables it` : status;
    return `The ${noun} ${name} is ${what}.${reason && status !== 'VALID' ? ` AWS Batch says: ${(0,secret/* redacted */.pc)(reason)}` : ''}`;
};
const positionWords = (position) => {
    if (position === undefined)
        return '';
    if (position === 1)
        return ' It is the next one in its queue: an instance has to start, which takes some minutes.';
    return ` ${position - 1} ${position === 2 ? 'job is' : 'jobs are'} before it in its queue.`;
};
const waitingWords = ({ number, job, queue, excesses = [] }) => {
    const { status, reason } = job;
    if (status === 'RUNNING' || status === 'SUCCEEDED' || status === 'FAILED')
        return [];
    if (status === 'STARTING')
        return [`Attempt ${number} has an instance, which pulls the image (STARTING).`];
    const environments = queue?.environments ?? [];
    return [
        `Attempt ${number} waits (${status}).${status === 'RUNNABLE' ? positionWords(queue?.position) : ''}`,
        ...(reason ? [reasonWords(reason)] : []),
        ...[
            queue && unsoundWords('job queue', queue),
            ...environments.map((one) => unsoundWords('compute environment', one)),
        ].flatMap((words) => words ?? []),
        ...(queue && !(reason && advice.some(([begin]) => reason.startsWith(begin))) ? queueReason(queue) : []),
        ...excesses,
    ];
};
const queueReason = ({ reason = '' }) => advice.some(([begin]) => reason.startsWith(begin)) ? [reasonWords(reason)] : [];

// EXTERNAL MODULE: ./lib/stack/vcpu-quota.js
var vcpu_quota = __webpack_require__(40671);
;// CONCATENATED MODULE: ./lib/operations/runs/waiting-facts.js



const queueEvery = 10_000;
const tolerant = (world) => {
    const told = new Set();
    return async (what, read) => {
        try {
            return await read();
        }
        catch (problem) {
            if (!(problem instanceof refused/* Refused */.L) || world.stopped)
                throw problem;
            if (!told.has(what))
                world.console.info(`${what} could not be read: ${problem.message}`);
            told.add(what);
            return undefined;
        }
    };
};
const waitingFacts = (world, job, template) => {
    const read = tolerant(world);
    let queue;
    let readAt;
    let excesses;
    const readQueue = async (queueArn, jobArn) => {
        const now = world.elapsed();
        if (readAt !== undefined && now - readAt < queueEvery)
            return;
        readAt = now;
        queue = await read('The job queue', async () => (await world.runs()).queue(queueArn, jobArn));
    };
    const readExcesses = async () => {
        const needs = (0,vcpu_quota/* grownJobs */._e)(undefined, template ?? {}).filter((one) => one.job === job.name);
        const [need] = needs;
        if (need === undefined)
            return [];
        const quota = vcpu_quota/* vcpuQuotas */.cv[need.pool];
        const limit = await read('The quota of vCPUs', async () => (await world.quotas()).value(quota));
        return limit === undefined
            ? []
            : (0,vcpu_quota/* vcpuExcesses */.C3)(needs, quota, limit).map(({ sentence, hint }) => `${sentence} ${hint}`);
    };
    return async ({ number, job: batchJob }) => {
        if (batchJob === undefined)
            return [];
        if (batchJob.status === 'RUNNABLE') {
            if (batchJob.queue !== undefined)
                await readQueue(batchJob.queue, batchJob.arn);
            excesses ??= await readExcesses();
        }
        return waitingWords({ number, job: batchJob, queue, excesses: excesses ?? [] });
    };
};

;// CONCATENATED MODULE: ./lib/operations/runs/follow-run.js






const idleReads = 3;
const announcer = (world, { job, template }) => {
    const waits = waitingFacts(world, job, template);
    const said = new Map();
    const say = (number, text) => {
        if (said.get(number) === text)
            return;
        said.set(number, text);
        for (const line of text.split('\n'))
            world.console.info(line);
    };
    return async (state) => {
        const rows = (0,run_row/* runRow */.gY)(job, state, world.now()).attempts;
        for (const [index, attempt] of state.attempts.entries()) {
            const row = rows[index];
            if (row === undefined)
                continue;
            if ((0,run/* isOver */.PU)(attempt))
                say(attempt.number, (0,run_text/* attemptText */.zv)(row));
            else if (attempt.job?.status === 'RUNNING')
                say(attempt.number, `Attempt ${attempt.number} is running.`);
            else {
                const words = await waits(attempt);
                if (words.length > 0)
                    say(attempt.number, words.join('\n'));
            }
        }
    };
};
const logFollower = (request, printer) => {
    let current = 0;
    let idle = 0;
    let isHeaded = false;
    const next = () => {
        current += 1;
        idle = 0;
        isHeaded = false;
    };
    return async ({ attempts }) => {
        if (printer === undefined)
            return true;
        for (let attempt = attempts[current]; attempt !== undefined; attempt = attempts[current]) {
            const stream = attempt.job?.logStream;
            if (stream === undefined) {
                if (!(0,run/* isOver */.PU)(attempt))
                    return false;
                next();
                continue;
            }
            if (!isHeaded)
                request.heading?.(printer, attempt);
            isHeaded = true;
            const gained = await printer.drain(stream);
            idle = gained > 0 || !(0,run/* isOver */.PU)(attempt) ? 0 : idle + 1;
            if (idle < idleReads)
                return false;
            next();
        }
        return true;
    };
};
const printerOf = (world, { job, from }) => {
    if (job.logGroup !== undefined)
        return (0,print_log/* logPrinter */.H)(world, job.logGroup, from);
    world.console.info(`The log of ${job.name} is disabled: no lines are shown.`);
    return undefined;
};
const followRun = async (world, request) => {
    const printer = printerOf(world, request);
    const announce = announcer(world, request);
    let follow = logFollower(request, printer);
    const readLog = async (state) => {
        try {
            return await follow(state);
        }
        catch (problem) {
            if (!(problem instanceof refused/* Refused */.L) || world.stopped)
                throw problem;
            world.console.info(`The log cannot be read: ${problem.message} ${problem.hint}`);
            follow = async () => true;
            return true;
        }
    };
    const runs = await world.runs();
    for await (const state of runs.watch(request.arn)) {
        await announce(state);
        const isWhole = await readLog(state);
        if (isWhole && (0,run/* runStatus */.em)(state.execution) !== 'running')
            return { state, log: printer?.lines ?? [] };
    }
    throw new Error('a run is watched until it has ended');
};


/***/ }),

/***/ 60721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ logPrinter),
/* harmony export */   y: () => (/* binding */ mostKept)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71528);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);


const mostKept = 10_000;
const shownLines = (text, redact) => text.split(/\r?\n/).map((line) => (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(redact(line).replaceAll('\t', '    ')));
const logPrinter = (world, group, from) => {
    const streams = new Map();
    const lines = [];
    return {
        lines,
        heading: (text) => world.print(`${text}\n`, 'text'),
        drain: async (name) => {
            const logs = await world.jobLogs();
            const known = streams.get(name) ?? { token: undefined, redact: (0,_diagnostics_secret_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineRedactor */ .t)() };
            streams.set(name, known);
            let count = 0;
            for (;;) {
                const page = await logs.read({ group, name, from }, known.token);
                known.token = page.token;
                for (const { text } of page.lines)
                    for (const line of shownLines(text, known.redact)) {
                        world.print(`${line}\n`, 'text');
                        lines.push(line);
                        count += 1;
                    }
                if (lines.length > 2 * mostKept)
                    lines.splice(0, lines.length - mostKept);
                if (page.isEnd)
                    return count;
            }
        },
    };
};


/***/ }),

/***/ 48072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lc: () => (/* binding */ findRun),
  BH: () => (/* binding */ pickJob),
  RI: () => (/* binding */ readJobs)
});

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/suggest.js
var suggest = __webpack_require__(40258);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/review/jobs.js
var review_jobs = __webpack_require__(27594);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
;// CONCATENATED MODULE: ./lib/runs/deployed-jobs.js




const jobNameOf = (template, id) => {
    const { path } = Object(Object((0,template_changes/* resourceIn */.Ol)(template, id)?.Metadata)['batch-job']);
    const [, name] = /^resources\.([^.]+)$/.exec(typeof path === 'string' ? path : '') ?? [];
    return name !== undefined && id === `${(0,names/* logicalId */.dS)(name)}JobExecutionStateMachine` ? name : undefined;
};
const deployedJobs = (template, resources) => {
    const physical = new Map(resources
        .filter(({ status, physicalId }) => status !== 'DELETE_COMPLETE' && physicalId !== '')
        .map((one) => [one.logicalId, one.physicalId]));
    const jobs = Object.keys((0,template_changes/* resourcesIn */.$d)(template)).flatMap((id) => {
        const name = jobNameOf(template, id);
        const stateMachine = physical.get(id);
        if (name === undefined || stateMachine === undefined)
            return [];
        const { ContainerProperties } = Object((0,template_changes/* resourceIn */.Ol)(template, `${(0,names/* logicalId */.dS)(name)}JobDefinition`)?.Properties);
        const isLogged = ContainerProperties?.LogConfiguration?.LogDriver === 'awslogs';
        const spills = JSON.stringify((0,template_changes/* resourceIn */.Ol)(template, id)?.Properties ?? {}).includes('eventUri');
        return [
            {
                name,
                stateMachine,
                logGroup: isLogged ? physical.get(`${(0,names/* logicalId */.dS)(name)}LogGroup`) : undefined,
                eventBucket: spills ? physical.get(event_bucket/* eventBucketId */.UF) : undefined,
                need: (0,review_jobs/* needIn */.Yi)(template, name),
            },
        ];
    });
    return jobs.sort((a, b) => (a.name < b.name ? -1 : 1));
};
const executionArn = (stateMachine, name) => `${stateMachine.replace(':stateMachine:', ':execution:')}:${name}`;

// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(90185);
// EXTERNAL MODULE: ./lib/stack/state-table.js
var state_table = __webpack_require__(76488);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(97790);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/runs/read-jobs.js










const readJobs = async (world, request, changes) => {
    const stage = (0,stage_stage/* stageOf */.gV)(await (0,read_project/* readProject */.W)(world, request), request.stage);
    await (await world.identity()).whoami();
    const { stack, template: text } = await (0,read_deployed/* readDeployed */.BJ)(world, stage.stack);
    const step = (0,state_table/* nextStep */.s)(stack, 'outputs');
    if (stack === undefined || (step.kind === 'blocked' && step.code === 'stack/absent'))
        throw (0,state_table/* refusalOfBlocked */.o)(stage.stack, stack, step);
    (0,ownership/* assertStackTags */.We)(stack, stage);
    if (changes !== undefined)
        (0,ownership/* assertRepository */.ZV)(stack, stage, 'plan', changes);
    const template = await (0,yaml_template/* readTemplate */.x)(text);
    const resources = await (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack.id);
    return { stage, jobs: deployedJobs(template, resources), template };
};
const listOf = (jobs) => jobs.map(({ name }) => name).join(', ');
const pickJob = ({ jobs, stage }, name) => {
    const found = name === undefined && jobs.length === 1 ? jobs[0] : jobs.find((job) => job.name === name);
    if (found !== undefined)
        return found;
    const near = name === undefined
        ? undefined
        : (0,suggest/* nearest */.pA)(name, jobs.map((job) => job.name));
    const isAbsent = jobs.length === 0;
    throw new refused/* Refused */.L({
        code: 'run/unknown-job',
        message: name === undefined
            ? `The stage ${stage.stage} has ${isAbsent ? 'no job' : `${jobs.length} jobs, and none is named`}.`
            : `The deployed stage ${stage.stage} has no job ${(0,visible/* literal */.eu)(name)}.`,
        hint: isAbsent
            ? 'Deploy a config with a job first.'
            : `${near === undefined ? '' : `Did you mean \`${near}\`? `}Name one with job: ${listOf(jobs)}.`,
    });
};
const findRun = async (world, deployed, named, jobName) => {
    const jobs = jobName === undefined ? deployed.jobs : [pickJob(deployed, jobName)];
    const name = named.slice(named.lastIndexOf(':') + 1);
    const runs = await world.runs();
    for (const job of jobs) {
        const arn = executionArn(job.stateMachine, name);
        if (named.includes(':') && named !== arn)
            continue;
        const state = await runs.read(arn);
        if (state !== undefined)
            return { job, state };
    }
    throw new refused/* Refused */.L({
        code: 'run/unknown-execution',
        message: `${jobName === undefined ? `No job of the stage ${deployed.stage.stage}` : jobName} has a run ${(0,visible/* literal */.eu)(named)}.`,
        hint: 'The command runs lists the last ones. AWS forgets a run 90 days after its end.',
    });
};


/***/ }),

/***/ 94976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ readDeployed),
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   TE: () => (/* binding */ assertAsRead)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24017);


const readDeployed = async (world, name) => {
    const stacks = await world.stacks();
    const [stack, template] = await Promise.all([stacks.describe(name), stacks.template(name)]);
    return { ...(stack ? { stack } : {}), ...(stack && template !== undefined ? { template } : {}) };
};
const assertAsRead = async (world, read) => {
    const { id, name } = read.stack;
    const now = await readDeployed(world, id);
    const compared = ({ stack, template }) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([stack?.tags ?? null, template ?? null]);
    if (compared(now) !== compared(read))
        throw new _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_1__/* .Overtaken */ .c(name);
};
const resourcesOf = async (stacks, stack) => {
    const resources = [];
    for await (const resource of stacks.resources(stack))
        resources.push(resource);
    return resources;
};


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   H_: () => (/* binding */ endSentence),
/* harmony export */   W2: () => (/* binding */ runsText),
/* harmony export */   le: () => (/* binding */ runText),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   zv: () => (/* binding */ attemptText)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17633);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _runs_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91873);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11984);




const line = (text) => (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(text.replace(/\s+/g, ' ').trim()));
const timeText = (at) => at.toISOString().slice(0, 19).replace('T', ' ');
const longDuration = (milliseconds) => {
    const minutes = Math.round(milliseconds / 60_000);
    return minutes < 60 ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(milliseconds) : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
const costText = ({ dollars, spot }) => {
    if (dollars === undefined)
        return '-';
    return spot && dollars > 0 ? `≤ ${(0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarsText */ .lL)(dollars).replace('< ', '')}` : (0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarsText */ .lL)(dollars);
};
const resultText = ({ status, class: kind }) => kind === undefined || kind === status ? status : `${status}: ${line(kind)}`;
const runsText = (rows) => {
    const head = ['START (UTC)', 'JOB', 'RUN', 'TRIGGER', 'ATTEMPTS', 'RESULT', 'DURATION', 'COST'];
    const cells = rows.map((row) => [
        timeText(row.startedAt),
        row.job,
        line(row.execution),
        row.trigger,
        String(row.attempts.length),
        resultText(row),
        longDuration(row.milliseconds),
        costText(row),
    ]);
    return `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)([head, ...cells]).join('\n')}\n`;
};
const attemptText = ({ number, beganAt, endedAt, jobId, status, class: kind, reason }) => {
    const how = endedAt === undefined ? (status ?? 'being submitted') : endText(status, kind);
    const after = endedAt === undefined ? '' : ` after ${longDuration(endedAt.getTime() - beganAt.getTime())}`;
    const why = status === 'SUCCEEDED' || reason === '' ? '' : `: ${line(reason)}`;
    return `Attempt ${number} ${how}${after}${why}${jobId === undefined ? '' : ` (job ${jobId})`}`;
};
const endText = (status, kind) => {
    if (status === 'SUCCEEDED')
        return 'succeeded';
    return kind === undefined ? 'failed' : `failed (${line(kind)})`;
};
const runText = (row) => {
    const { job, execution, trigger, startedAt, stoppedAt, milliseconds, attempts, cause, page } = row;
    const facts = [
        ['result', resultText(row)],
        ['started', `${timeText(startedAt)} UTC by ${trigger}`],
        [stoppedAt === undefined ? 'runs for' : 'took', longDuration(milliseconds)],
        [
            'cost',
            `${costText(row)}${row.dollars === undefined ? '' : ', about: each attempt alone on an instance of us-east-1'}`,
        ],
        ...(cause === undefined ? [] : [['cause', line(cause)]]),
        ...(page === undefined ? [] : [['page', page]]),
    ];
    return `${[`${job} ${line(execution)}`, ...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)(facts).map((one) => `  ${one}`), ...attempts.map((one) => `  ${attemptText(one)}`)].join('\n')}\n`;
};
const endSentence = (row) => {
    const { job, attempts, milliseconds, dollars } = row;
    const cost = dollars === undefined ? '' : `, ${row.spot ? 'at most' : 'about'} ${(0,_runs_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .dollarsText */ .lL)(dollars)}`;
    return `${job} ${resultText(row)} in ${longDuration(milliseconds)}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(attempts.length, 'attempt')}${cost}.`;
};


/***/ }),

/***/ 27594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ eventWords),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   WS: () => (/* binding */ reviewedJobs),
/* harmony export */   Yi: () => (/* binding */ needIn),
/* harmony export */   ev: () => (/* binding */ jobsIn),
/* harmony export */   uL: () => (/* binding */ hasEvents),
/* harmony export */   zd: () => (/* binding */ reviewedFunctions)
/* harmony export */ });
/* unused harmony export sourceName */
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17726);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23933);
/* harmony import */ var _events_place_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12226);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(399);
/* harmony import */ var _graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22925);
/* harmony import */ var _job_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18084);
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70322);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88948);









const jobsIn = (config) => Object.entries(config.resources).filter((entry) => entry[1].type === 'batch-job');
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
    const queue = machine?.DefinitionSubstitutions?.JobQueue?.Ref;
    return { cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot: (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOfQueue */ .JW)(queue) === 'Spot' };
};
const monthsPerYear = 12;
const secondsPerHour = 3_600;
const mostPerMonth = ({ properties: { timeout, retryConfig } }, events, dollarsPerHour) => {
    if (timeout === undefined || events.length === 0)
        return undefined;
    const starts = events.map((event) => (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(event.type).startsPerYear?.(event.properties));
    const perYear = starts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
    if (perYear === undefined)
        return undefined;
    const hours = (perYear / monthsPerYear) * (retryConfig?.attempts ?? 1) * (timeout / secondsPerHour);
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
    return jobsIn(config).map(([name, job]) => {
        const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
        const [before, after] = [was, is].map((need) => need && priceOf(need, region));
        const owner = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .contextOf */ .Vm)(name, config, stage, neighbours);
        const placed = (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .placeEvents */ .Hv)(job.properties.events, owner, (0,_job_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .triggerTarget */ .eD)(owner));
        const awake = placed.filter(({ asleep }) => asleep === undefined).map(configOf);
        const month = after && mostPerMonth(job, awake, after.cost.dollarsPerHour);
        return {
            name,
            ...startsOf(placed, templates.ours),
            ...(before ? { before: before.cost } : {}),
            ...(after ? { after: after.cost } : {}),
            ...(month === undefined ? {} : { dollarsPerMonth: month }),
            ...(after?.hint ? { hint: after.hint } : {}),
        };
    });
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

const priceOfJob = (need) => need === undefined || need.gpu > 0 ? undefined : (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)(need);
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

/***/ 76502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ mostInline),
/* harmony export */   QR: () => (/* binding */ eventIn),
/* harmony export */   TS: () => (/* binding */ escapedSize),
/* harmony export */   Uz: () => (/* binding */ spilledEvent),
/* harmony export */   eU: () => (/* binding */ inlineInput),
/* harmony export */   nf: () => (/* binding */ repeatedInput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _job_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18084);
/* harmony import */ var _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65613);



const mostInline = 6_000;
const escapedSize = (text) => JSON.stringify(text).replace(/[^ -~]/g, '\\uXXXX').length;
const batchJobName = (job, execution) => `${(0,_job_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(job).slice(0, 80)}-${execution}`.slice(0, 128);
const inlineInput = (job, execution, event) => JSON.stringify({ triggerEvent: event, jobName: batchJobName(job, execution) });
const spilledEvent = (job, execution, event, bucket) => {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(event).digest('hex');
    const key = `${(0,_stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .eventFolder */ .ri)(job)}${execution}-${sha256.slice(0, 8)}.json`;
    const s3Uri = `s3://${bucket}/${key}`;
    const address = JSON.stringify({ stpEvent: { s3Uri, bytes: Buffer.byteLength(event), sha256 } });
    return {
        key,
        input: JSON.stringify({ triggerEvent: address, jobName: batchJobName(job, execution), eventUri: s3Uri }),
    };
};
const repeatedInput = (job, execution, input) => {
    const fields = objectIn(input);
    const isOurs = typeof fields?.triggerEvent === 'string';
    return isOurs ? JSON.stringify({ ...fields, jobName: batchJobName(job, execution) }) : input;
};
const objectIn = (text) => {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
};
const eventIn = (input) => {
    if (input === undefined)
        return undefined;
    const fields = objectIn(input);
    const { triggerEvent, eventUri } = fields ?? {};
    return typeof triggerEvent === 'string'
        ? { text: triggerEvent, isAddress: typeof eventUri === 'string' }
        : { text: input, isAddress: false };
};


/***/ }),

/***/ 14078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ executionPage),
/* harmony export */   ap: () => (/* binding */ runsDocument),
/* harmony export */   gY: () => (/* binding */ runRow)
/* harmony export */ });
/* harmony import */ var _stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36682);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91873);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25567);
/* harmony import */ var _trigger_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85150);




const executionPage = (arn) => (0,_stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_0__/* .consolePage */ .F)(arn, (region) => `/states/home?region=${region}#/v2/executions/details/${encodeURIComponent(arn)}`);
const runRow = (job, { execution, attempts }, now) => {
    const { arn, name, startedAt, stoppedAt, cause } = execution;
    const kind = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failureClassOf */ .Sf)(execution);
    const price = (0,_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOfJob */ .OD)(job.need);
    const dollars = (0,_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsOf */ .Bg)(attempts, price, now);
    const page = executionPage(arn);
    return {
        job: job.name,
        execution: name,
        arn,
        trigger: (0,_trigger_of_js__WEBPACK_IMPORTED_MODULE_3__/* .triggerOf */ .ix)(execution),
        status: (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runStatus */ .em)(execution),
        ...(kind === undefined ? {} : { class: kind }),
        ...(cause === undefined ? {} : { cause }),
        startedAt,
        ...(stoppedAt === undefined ? {} : { stoppedAt }),
        milliseconds: (stoppedAt ?? now).getTime() - startedAt.getTime(),
        attempts: attempts.map(({ number, beganAt, endedAt, jobId, job: batchJob, failure }, index) => {
            const last = index === attempts.length - 1 && kind !== undefined;
            const attemptClass = failure?.class ?? (last ? kind : undefined);
            return {
                number,
                beganAt,
                ...(endedAt === undefined ? {} : { endedAt }),
                ...(jobId === undefined ? {} : { jobId }),
                ...(batchJob === undefined ? {} : { status: batchJob.status }),
                ...(attemptClass === undefined ? {} : { class: attemptClass }),
                reason: (batchJob && (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(batchJob)) || (failure?.says ?? ''),
                ...(batchJob?.exitCode === undefined ? {} : { exitCode: batchJob.exitCode }),
            };
        }),
        ...(dollars === undefined ? {} : { dollars }),
        spot: job.need?.spot ?? false,
        ...(page === undefined ? {} : { page }),
    };
};
const runsDocument = (rows) => ({
    version: 1,
    runs: rows.map(({ milliseconds, ...row }) => ({ ...row, seconds: Math.round(milliseconds / 1_000) })),
});


/***/ }),

/***/ 25567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Sf: () => (/* binding */ failureClassOf),
/* harmony export */   em: () => (/* binding */ runStatus),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
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
const hasEnded = ({ status }) => status === 'SUCCEEDED' || status === 'FAILED';
const isOver = ({ endedAt, job }) => endedAt !== undefined || (job !== undefined && hasEnded(job));
const reasonOf = ({ reason, containerReason, exitCode }) => [reason, containerReason, exitCode === undefined ? undefined : `exit code ${exitCode}`].filter(Boolean).join('; ');


/***/ }),

/***/ 85150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ix: () => (/* binding */ triggerOf),
/* harmony export */   samples: () => (/* binding */ samples)
/* harmony export */ });
/* unused harmony exports startKinds, eventTypeOf */
/* harmony import */ var _generated_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19825);
/* harmony import */ var _run_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76502);


const startKinds = ['run', 'retry'];
const eventTypeOf = (text) => {
    try {
        const event = JSON.parse(text);
        if (event === null || typeof event !== 'object')
            return undefined;
        return _generated_events_js__WEBPACK_IMPORTED_MODULE_0__/* .events */ .A.find(({ trigger }) => trigger.recognizes(event))?.type;
    }
    catch {
        return undefined;
    }
};
const triggerOf = ({ name, input }) => {
    const kind = startKinds.find((one) => name.startsWith(`${one}-`));
    if (kind !== undefined)
        return kind;
    const event = (0,_run_input_js__WEBPACK_IMPORTED_MODULE_1__/* .eventIn */ .QR)(input);
    return (event && !event.isAddress && eventTypeOf(event.text)) || 'event';
};
const samples = () => new Map(_generated_events_js__WEBPACK_IMPORTED_MODULE_0__/* .events */ .A.map(({ type, sample, trigger }) => [type, trigger.native?.(sample) ?? sample]));


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

/***/ 24017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Overtaken)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class Overtaken extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    constructor(stack, cause) {
        super({
            code: 'stack/busy',
            message: `Another run changed the stack ${stack} after this one had looked at it. This run changed nothing.`,
            hint: 'Run again when the other one is over; run deployments of one stage one after the other (concurrency in the workflow).',
            cause,
        });
    }
}


/***/ }),

/***/ 90185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ assertOwned),
/* harmony export */   We: () => (/* binding */ assertStackTags),
/* harmony export */   X4: () => (/* binding */ tagsToSend),
/* harmony export */   ZV: () => (/* binding */ assertRepository),
/* harmony export */   zJ: () => (/* binding */ ownerNotes)
/* harmony export */ });
/* unused harmony export stackTags */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const stackTags = (stage, origin = {}) => ({
    'batch-job:project': stage.project,
    'batch-job:stage': stage.stage,
    ...(origin.repositoryId ? { 'batch-job:repository-id': origin.repositoryId } : {}),
    ...(origin.pullRequest ? { 'batch-job:pull-request': origin.pullRequest } : {}),
    ...(origin.ttlHours ? { 'batch-job:ttl-hours': origin.ttlHours } : {}),
});
const tagsToSend = (deployed, stage, origin) => deployed?.tags ?? stackTags(stage, origin);
const assertStackTags = (stack, stage) => {
    const owner = [stack.tags['batch-job:project'], stack.tags['batch-job:stage']];
    if (owner[0] === stage.project && owner[1] === stage.stage)
        return;
    const whose = owner[0] === undefined && owner[1] === undefined
        ? 'does not bear the tags batch-job:project and batch-job:stage'
        : `belongs to project "${owner[0] ?? ''}" and stage "${owner[1] ?? ''}"`;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/foreign',
        message: `The stack ${stack.name} exists and ${whose}. It is never touched.`,
        hint: `Choose another project-name or stage than "${stage.project}" and "${stage.stage}", or remove that stack yourself if nobody needs it.`,
    });
};
const ownerOf = ({ tags }) => tags['batch-job:repository-id'] || undefined;
const handOverHint = (stack, { project, stage }, repositoryId) => `To hand it over, in an hour in which no job runs (AWS makes compute environments and job queues anew), repeat all its tags with that one changed: \`aws cloudformation update-stack --stack-name ${stack} --use-previous-template --capabilities CAPABILITY_NAMED_IAM --tags Key=batch-job:project,Value=${project} Key=batch-job:stage,Value=${stage} Key=batch-job:repository-id,Value=${repositoryId}\`. If it is not meant to be yours, choose another project-name or stage.`;
const assertRepository = (stack, stage, command, { repositoryId, confirm }) => {
    const owner = ownerOf(stack);
    if (owner === undefined || command === 'outputs')
        return;
    if (repositoryId && repositoryId !== owner)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'stack/other-repository',
            message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id); this run is of ${repositoryId}. Nothing was changed.`,
            hint: handOverHint(stack.name, stage, repositoryId),
        });
    if (repositoryId || command !== 'deploy' || stage.preview || confirm === stage.stage)
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/confirm',
        message: `The stack ${stack.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id), whose workflow deploys it, and this run is of no repository. Nothing was changed.`,
        hint: `To deploy over it from here, set confirm to the stage's name: confirm: ${stage.stage} (--confirm ${stage.stage}).`,
    });
};
const assertOwned = (stack, stage, command, claim) => {
    assertStackTags(stack, stage);
    assertRepository(stack, stage, command, claim);
};
const ownerNotes = (stack, stage, { repositoryId, confirm }) => {
    const owner = ownerOf(stack);
    if (owner === undefined)
        return repositoryId
            ? [
                `The stack ${stack.name} does not say which repository it belongs to (no tag batch-job:repository-id), so none was compared.`,
            ]
            : [];
    if (repositoryId)
        return [];
    const asks = stage.preview || confirm === stage.stage ? '' : ` A deploy at a prompt asks for --confirm ${stage.stage}.`;
    return [`The stack ${stack.name} belongs to the repository with the id ${owner}.${asks}`];
};


/***/ }),

/***/ 93666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
const byName = (list) => {
    for (const key of itemKeys) {
        const names = list.map((item) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item) && typeof item[key] === 'string' ? item[key] : undefined);
        if (names.every((name) => name !== undefined) && new Set(names).size === names.length)
            return { key, map: Object.fromEntries(list.map((item, index) => [names[index], item])) };
    }
    return undefined;
};
const named = (before, after) => {
    const [was, is] = [byName(before), byName(after)];
    if (was && is && (was.key === is.key || before.length === 0 || after.length === 0))
        return [was.map, is.map];
    return undefined;
};
const plainItem = (item) => {
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item))
        return item;
    const [label, content, ...more] = Object.keys(item).sort();
    return more.length === 0 && (label === 'Name' || label === 'Key' || label === 'Type') && content === 'Value'
        ? item[content]
        : item;
};
const between = (path, before, after) => ({
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});
const isPlainMap = (value) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value);
const inLists = (before, after, path) => {
    const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
    if (paired)
        return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
    const without = (list, other) => {
        const known = new Set(other.map(_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
        return list.filter((item) => !known.has((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(item)));
    };
    const [gone, come] = [without(before, after), without(after, before)];
    if (gone.length + come.length === 0)
        return [between(path, before, after)];
    return [between(path, gone, come)];
};
const differences = (before, after, path = []) => {
    if ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after))
        return [];
    const lists = Array.isArray(before) && Array.isArray(after) ? named(before, after) : undefined;
    if (Array.isArray(before) && Array.isArray(after) && !lists)
        return inLists(before, after, path);
    const maps = isPlainMap(before) && isPlainMap(after);
    if (!lists && !maps)
        return [between(path, before, after)];
    const [was, is] = lists ?? [before, after];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    const found = keys.flatMap((key) => lists
        ? differences(plainItem(was[key]), plainItem(is[key]), [...path, key])
        : differences(was[key], is[key], [...path, key]));
    return found.length > 0 ? found : [between(path, before, after)];
};


/***/ }),

/***/ 76488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ refusalOfBlocked),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const create = { kind: 'create' };
const update = { kind: 'update' };
const remove = { kind: 'delete' };
const read = { kind: 'read' };
const nothing = { kind: 'nothing' };
const settle = { kind: 'settle' };
const deleteFirst = { kind: 'delete-first' };
const blocked = (reason, hint) => ({ kind: 'blocked', code: 'stack/blocked', reason, hint });
const noStack = {
    kind: 'blocked',
    code: 'stack/absent',
    reason: 'is not deployed',
    hint: 'Run deploy first, or check project-name, stage and aws-region.',
};
const halfMade = blocked('was never finished: its creation failed and nothing was undone', 'Run destroy for this stage, then deploy again.');
const halfUndone = blocked('could not be undone after its creation failed', 'Run destroy for this stage; it names what could not be deleted. Then deploy again.');
const halfDeleted = blocked('is half deleted', 'Run destroy again; it names what could not be deleted. Then deploy again.');
const halfUpdated = blocked('was half updated and nothing was undone', 'Run `aws cloudformation rollback-stack --stack-name <stack>`, wait until it is done, and deploy again.');
const rollbackStuck = blocked('could not be brought back to its last good state', 'Mend what the events name, run `aws cloudformation continue-update-rollback --stack-name <stack>`, and deploy again.');
const importStuck = blocked('could not undo an import of resources', 'Mend it in the CloudFormation console (continue the rollback), and deploy again.');
const table = {
    ABSENT: [create, create, nothing, noStack],
    DELETE_COMPLETE: [create, create, nothing, noStack],
    REVIEW_IN_PROGRESS: [deleteFirst, create, remove, noStack],
    CREATE_IN_PROGRESS: [settle, settle, settle, settle],
    CREATE_FAILED: [halfMade, halfMade, remove, halfMade],
    CREATE_COMPLETE: [update, update, remove, read],
    ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle],
    ROLLBACK_FAILED: [halfUndone, halfUndone, remove, noStack],
    ROLLBACK_COMPLETE: [deleteFirst, create, remove, noStack],
    DELETE_IN_PROGRESS: [settle, settle, settle, settle],
    DELETE_FAILED: [halfDeleted, halfDeleted, remove, halfDeleted],
    UPDATE_IN_PROGRESS: [settle, settle, settle, settle],
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read],
    UPDATE_COMPLETE: [update, update, remove, read],
    UPDATE_FAILED: [halfUpdated, halfUpdated, remove, read],
    UPDATE_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle],
    UPDATE_ROLLBACK_FAILED: [rollbackStuck, rollbackStuck, remove, read],
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read],
    UPDATE_ROLLBACK_COMPLETE: [update, update, remove, read],
    IMPORT_IN_PROGRESS: [settle, settle, settle, settle],
    IMPORT_COMPLETE: [update, update, remove, read],
    IMPORT_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle],
    IMPORT_ROLLBACK_FAILED: [importStuck, importStuck, remove, read],
    IMPORT_ROLLBACK_COMPLETE: [update, update, remove, read],
};
const columns = ['deploy', 'plan', 'destroy', 'outputs'];
const nextStep = (stack, command) => table[(stack?.status ?? 'ABSENT')]?.[columns.indexOf(command)] ??
    blocked(`is in a state unknown to this version, ${stack?.status}`, 'Look at the stack in the CloudFormation console.');
const refusalOfBlocked = (name, stack, step) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: step.code,
    message: `The stack ${name} ${step.reason}${stack ? ` (${stack.status})` : ''}.`,
    hint: step.hint.replaceAll('<stack>', name),
});


/***/ }),

/***/ 88948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   Ol: () => (/* binding */ resourceIn),
/* harmony export */   U9: () => (/* binding */ templateChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92411);
/* harmony import */ var _property_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93666);


const resourcesIn = (template) => {
    const { Resources } = (template ?? {});
    return Resources !== null && typeof Resources === 'object' ? Resources : {};
};
const resourceIn = (template, logicalId) => {
    const resources = resourcesIn(template);
    const resource = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined;
    return resource !== null && typeof resource === 'object' ? resource : undefined;
};
const replacementOf = (recreations) => {
    if (recreations.includes('Always'))
        return 'True';
    return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};
const removed = (id, { Type: type = '' }) => ({
    action: 'Remove',
    logicalId: id,
    type,
    details: [],
});
const modified = (id, was, is, table) => {
    const type = is.Type ?? '';
    const { Metadata: _, ...before } = was;
    const { Metadata: __, ...after } = is;
    const found = (0,_property_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(before, after).map(({ path }) => ({
        path: `/${path.join('/')}`,
        recreation: (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__/* .recreationOf */ .C)(table, type, path),
    }));
    if (found.length === 0)
        return undefined;
    const replacement = replacementOf(found.map(({ recreation }) => recreation));
    return {
        action: 'Modify',
        logicalId: id,
        type,
        replacement,
        details: found.map(({ path, recreation }) => ({ path, ...(recreation ? { recreation } : {}) })),
    };
};
const templateChanges = (before, after, table) => {
    const [old, fresh] = [resourcesIn(before), resourcesIn(after)];
    const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
    return ids.flatMap((id) => {
        const [was, is] = [old[id], fresh[id]];
        if (!was)
            return is ? [{ action: 'Add', logicalId: id, type: is.Type ?? '', details: [] }] : [];
        if (!is)
            return [removed(id, was)];
        const change = modified(id, was, is, table);
        return change ? [change] : [];
    });
};


/***/ }),

/***/ 40671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ vcpuExcesses),
/* harmony export */   Kr: () => (/* binding */ poolKinds),
/* harmony export */   _e: () => (/* binding */ grownJobs),
/* harmony export */   cv: () => (/* binding */ vcpuQuotas)
/* harmony export */ });
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70322);
/* harmony import */ var _shared_capacity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96459);
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40405);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88948);




const poolKinds = ['OnDemand', 'Spot'];
const vcpuQuotas = {
    OnDemand: {
        service: 'ec2',
        code: 'L-1216C47A',
        name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
    },
    Spot: {
        service: 'ec2',
        code: 'L-34B43A08',
        name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
    },
};
const standardTypes = new Set(['default_arm64', 'default_x86_64', 'optimal']);
const isStandard = (template, pool, queue) => {
    if (queue === (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .borrowedQueue */ .Sm)(pool))
        return true;
    const { ComputeResources } = Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, (0,_shared_capacity_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentId */ .Xo)(pool))?.Properties);
    const types = ComputeResources?.InstanceTypes;
    return Array.isArray(types) && types.length > 0 && types.every((type) => standardTypes.has(type));
};
const jobName = (template, id) => {
    const { path } = Object(Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Metadata)['batch-job']);
    return typeof path === 'string' ? path.replace(/^resources\./, '') : id;
};
const jobOf = (template, machine) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, machine);
    if (resource?.Type !== 'AWS::StepFunctions::StateMachine')
        return undefined;
    const { DefinitionSubstitutions } = Object(resource.Properties);
    const { JobQueue, JobDefinition } = DefinitionSubstitutions ?? {};
    const pool = (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfQueue */ .JW)(JobQueue?.Ref);
    const definition = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, String(JobDefinition?.['Fn::GetAtt']?.[0]));
    if (pool === undefined || definition === undefined || !isStandard(template, pool, JobQueue?.Ref))
        return undefined;
    const { ContainerProperties } = Object(definition.Properties);
    const required = (type) => Number(ContainerProperties?.ResourceRequirements?.find(({ Type }) => Type === type)?.Value ?? 0);
    const vcpus = (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestVcpus */ .SQ)({ cpu: required('VCPU'), memoryMiB: required('MEMORY') });
    return vcpus === undefined ? undefined : { job: jobName(template, machine), pool, vcpus };
};
const grownJobs = (deployed, ours) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(ours)).flatMap((machine) => {
    const job = jobOf(ours, machine);
    const was = deployed === undefined ? undefined : jobOf(deployed, machine);
    return job === undefined || (was?.pool === job.pool && was.vcpus >= job.vcpus) ? [] : [job];
});
const vcpuExcesses = (jobs, { service, code, name }, limit) => jobs
    .filter(({ vcpus }) => vcpus > limit)
    .map(({ job, vcpus }) => ({
    sentence: `${job} needs an instance of ${vcpus} vCPUs or more, and the account may have ${limit} at once in this region: its runs would wait and never start.`,
    hint: `Ask AWS for more: Service Quotas, ${service}, ${code} (${name}). Or give the job fewer vCPUs and less memory.`,
}));


/***/ }),

/***/ 65334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ lenderStackParameter),
/* harmony export */   Qk: () => (/* binding */ lenderOf)
/* harmony export */ });
/* unused harmony export defaultLender */
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27220);

const defaultLender = 'production';
const lenderOf = (stage, { reuse, baseStage = defaultLender, }) => {
    const lender = reuse ?? baseStage;
    return (0,_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreview */ .bU)(stage) && lender !== stage ? lender : undefined;
};
const lenderStackParameter = 'StpBorrowedStack';


/***/ })

};
