export const id = 6258;
export const ids = [6258,5150];
export const modules = {

/***/ 92401:
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
// EXTERNAL MODULE: ./lib/runs/waiting.js
var waiting = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/operations/runs/print-log.js
var print_log = __webpack_require__(60721);
// EXTERNAL MODULE: ./lib/stack/vcpu-quota.js + 1 modules
var vcpu_quota = __webpack_require__(17202);
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
        if (needs.length === 0)
            return [];
        const limits = await read('The quota of vCPUs', async () => {
            const port = await world.quotas();
            return Promise.all((0,vcpu_quota/* quotasOf */.hw)(needs).map(async (quota) => [quota.code, await port.value(quota)]));
        });
        if (limits === undefined)
            return [];
        const values = new Map(limits);
        return (0,vcpu_quota/* vcpuExcesses */.C3)(needs, ({ code }) => values.get(code)).map(({ sentence, hint }) => `${sentence} ${hint}`);
    };
    return async ({ number, infrastructureRetry, job: batchJob }) => {
        if (batchJob === undefined)
            return [];
        if (batchJob.status === 'RUNNABLE') {
            if (batchJob.queue !== undefined)
                await readQueue(batchJob.queue, batchJob.arn);
            excesses ??= await readExcesses();
        }
        return (0,waiting/* waitingWords */.R)({ number, infrastructureRetry, job: batchJob, queue, excesses: excesses ?? [] });
    };
};

;// CONCATENATED MODULE: ./lib/operations/runs/follow-run.js







const idleReads = 3;
const announcer = (world, { job, template }) => {
    const waits = waitingFacts(world, job, template);
    const said = new Map();
    let waitsForPlace = false;
    const say = (about, text) => {
        if (said.get(about) === text)
            return;
        said.set(about, text);
        for (const line of text.split('\n'))
            world.console.info(line);
    };
    return async (state) => {
        if (state.waitsFor !== undefined && !waitsForPlace) {
            waitsForPlace = true;
            world.console.info((0,waiting/* placeWords */.f)(state.waitsFor));
        }
        else if (waitsForPlace && state.attempts.length > 0) {
            waitsForPlace = false;
            world.console.info('The run has its place now.');
        }
        const rows = (0,run_row/* runRow */.gY)(job, state, world.now()).attempts;
        for (const [index, attempt] of state.attempts.entries()) {
            const row = rows[index];
            if (row === undefined)
                continue;
            const name = (0,run/* attemptName */.LZ)(attempt);
            if ((0,run/* isOver */.PU)(attempt))
                say(name, (0,run_text/* attemptText */.zv)(row));
            else if (attempt.job?.status === 'RUNNING')
                say(name, `${name} is running.`);
            else {
                const words = await waits(attempt);
                if (words.length > 0)
                    say(name, words.join('\n'));
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
        return (0,print_log/* logPrinter */.HW)(world, job.logGroup, from);
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
    for await (const state of runs.watch(request.arn, request.leave ? 'caller' : 'wait-minutes')) {
        await announce(state);
        const isWhole = await readLog(state);
        const isEnded = (0,run/* runStatus */.em)(state.execution) !== 'running';
        if ((isWhole && isEnded) || (await request.leave?.()))
            return { state, log: printer?.lines ?? [] };
    }
    throw new Error('a run is watched until it has ended');
};


/***/ }),

/***/ 60721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ logPrinter),
/* harmony export */   TV: () => (/* binding */ shownLines),
/* harmony export */   y7: () => (/* binding */ mostKept)
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

/***/ 12306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ pickJob),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   RI: () => (/* binding */ readJobs)
/* harmony export */ });
/* harmony import */ var _cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27148);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40258);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89366);
/* harmony import */ var _runs_deployed_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32783);
/* harmony import */ var _stack_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90185);
/* harmony import */ var _stack_state_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76488);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27220);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97790);
/* harmony import */ var _stack_read_deployed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94976);










const readJobs = async (world, request, changes) => {
    const stage = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .stageOf */ .gV)(await (0,_compile_read_project_js__WEBPACK_IMPORTED_MODULE_6__/* .readProject */ .W)(world, request), request.stage);
    await (await world.identity()).whoami();
    const { stack, template: text } = await (0,_stack_read_deployed_js__WEBPACK_IMPORTED_MODULE_7__/* .readDeployed */ .BJ)(world, stage.stack);
    const step = (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_5__/* .nextStep */ .s)(stack, 'outputs');
    if (stack === undefined || (step.kind === 'blocked' && step.code === 'stack/absent'))
        throw (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOfBlocked */ .o)(stage.stack, stack, step);
    (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .assertStackTags */ .We)(stack, stage);
    if (changes !== undefined)
        (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .assertRepository */ .ZV)(stack, stage, 'plan', changes);
    const template = await (0,_cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .x)(text);
    const resources = await (0,_stack_read_deployed_js__WEBPACK_IMPORTED_MODULE_7__/* .resourcesOf */ .F3)(await world.stacks(), stack.id);
    return { stage, jobs: (0,_runs_deployed_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedJobs */ .zo)(template, resources), template };
};
const listOf = (jobs) => jobs.map(({ name }) => name).join(', ');
const pickJob = ({ jobs, stage }, name) => {
    const found = name === undefined && jobs.length === 1 ? jobs[0] : jobs.find((job) => job.name === name);
    if (found !== undefined)
        return found;
    const near = name === undefined
        ? undefined
        : (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .pA)(name, jobs.map((job) => job.name));
    const isAbsent = jobs.length === 0;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
        code: 'run/unknown-job',
        message: name === undefined
            ? `The stage ${stage.stage} has ${isAbsent ? 'no job' : `${jobs.length} jobs, and none is named`}.`
            : `The deployed stage ${stage.stage} has no job ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(name)}.`,
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
        const arn = (0,_runs_deployed_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .executionArn */ ._W)(job.stateMachine, name);
        if (named.includes(':') && named !== arn)
            continue;
        const state = await runs.read(arn);
        if (state !== undefined)
            return { job, state };
    }
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
        code: 'run/unknown-execution',
        message: `${jobName === undefined ? `No job of the stage ${deployed.stage.stage}` : jobName} has a run ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(named)}.`,
        hint: 'The command runs lists the last ones. AWS forgets a run 90 days after its end.',
    });
};


/***/ }),

/***/ 32783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ jobNamesIn),
/* harmony export */   _W: () => (/* binding */ executionArn),
/* harmony export */   zo: () => (/* binding */ deployedJobs)
/* harmony export */ });
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);
/* harmony import */ var _review_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27594);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88948);
/* harmony import */ var _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65613);




const jobNameOf = (template, id) => {
    const { path } = Object(Object((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, id)?.Metadata)['batch-job']);
    const [, name] = /^resources\.([^.]+)$/.exec(typeof path === 'string' ? path : '') ?? [];
    return name !== undefined && id === `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name)}JobExecutionStateMachine` ? name : undefined;
};
const jobNamesIn = (template) => Object.keys((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template))
    .flatMap((id) => jobNameOf(template, id) ?? [])
    .sort();
const deployedJobs = (template, resources) => {
    const physical = new Map(resources
        .filter(({ status, physicalId }) => status !== 'DELETE_COMPLETE' && physicalId !== '')
        .map((one) => [one.logicalId, one.physicalId]));
    const jobs = Object.keys((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template)).flatMap((id) => {
        const name = jobNameOf(template, id);
        const stateMachine = physical.get(id);
        if (name === undefined || stateMachine === undefined)
            return [];
        const { ContainerProperties } = Object((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name)}JobDefinition`)?.Properties);
        const isLogged = ContainerProperties?.LogConfiguration?.LogDriver === 'awslogs';
        const spills = JSON.stringify((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, id)?.Properties ?? {}).includes('eventUri');
        return [
            {
                name,
                stateMachine,
                logGroup: isLogged ? physical.get(`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name)}LogGroup`) : undefined,
                eventBucket: spills ? physical.get(_stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .eventBucketId */ .UF) : undefined,
                need: (0,_review_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .needIn */ .Yi)(template, name),
            },
        ];
    });
    return jobs.sort((a, b) => (a.name < b.name ? -1 : 1));
};
const executionArn = (stateMachine, name) => `${stateMachine.replace(':stateMachine:', ':execution:')}:${name}`;


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
    const price = (0,_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOfJob */ .OD)(job.need, arn.split(':')[3]);
    const dollars = (0,_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsOf */ .Bg)(attempts, price, now);
    const page = executionPage(arn);
    const gaveWay = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .givenWay */ .tw)(execution);
    return {
        job: job.name,
        execution: name,
        arn,
        trigger: (0,_trigger_of_js__WEBPACK_IMPORTED_MODULE_3__/* .triggerOf */ .ix)(execution),
        status: (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runStatus */ .em)(execution),
        ...(kind === undefined ? {} : { class: kind }),
        ...(gaveWay === undefined ? {} : { gaveWay }),
        ...(cause === undefined ? {} : { cause }),
        startedAt,
        ...(stoppedAt === undefined ? {} : { stoppedAt }),
        milliseconds: (stoppedAt ?? now).getTime() - startedAt.getTime(),
        attempts: attempts.map(({ number, infrastructureRetry, beganAt, endedAt, jobId, job: batchJob, failure }, index) => {
            const last = index === attempts.length - 1 && kind !== undefined;
            const attemptClass = failure?.class ?? (last ? kind : undefined);
            return {
                number,
                ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }),
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

/***/ 85150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ix: () => (/* binding */ triggerOf),
/* harmony export */   samples: () => (/* binding */ samples)
/* harmony export */ });
/* unused harmony exports startKinds, eventTypeOf */
/* harmony import */ var _generated_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71956);
/* harmony import */ var _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19695);
/* harmony import */ var _run_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76502);



const startKinds = ['run', 'retry'];
const eventTypeOf = (text) => {
    try {
        const event = JSON.parse(text);
        if (event === null || typeof event !== 'object')
            return undefined;
        if ('type' in event && event.type === _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_2__/* .jobEndedType */ .AX)
            return _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_2__/* .jobEndedType */ .AX;
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

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ waitingWords),
/* harmony export */   f: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17633);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25567);



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
    return `AWS Batch says: ${(0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(reason)}${what === undefined ? '' : `. ${what}`}`;
};
const isSound = ({ state, status }) => state === 'ENABLED' && (status === 'VALID' || status === 'CREATING' || status === 'UPDATING');
const unsoundWords = (noun, capacity) => {
    if (isSound(capacity))
        return undefined;
    const { name, state, status, reason } = capacity;
    const what = state === 'DISABLED' ? `${state}: it starts no jobs until somebody enables it` : status;
    return `The ${noun} ${name} is ${what}.${reason && status !== 'VALID' ? ` AWS Batch says: ${(0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(reason)}` : ''}`;
};
const positionWords = (position) => {
    if (position === undefined)
        return '';
    if (position === 1)
        return ' It is the next one in its queue: an instance has to start, which takes some minutes.';
    return ` ${position - 1} ${position === 2 ? 'job is' : 'jobs are'} before it in its queue.`;
};
const waitingWords = ({ number, infrastructureRetry, job, queue, excesses = [], }) => {
    const name = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptName */ .LZ)({ number, ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }) });
    const { status, reason } = job;
    if (status === 'RUNNING' || status === 'SUCCEEDED' || status === 'FAILED')
        return [];
    if (status === 'STARTING')
        return [`${name} has an instance, which pulls the image (STARTING).`];
    const environments = queue?.environments ?? [];
    return [
        `${name} waits (${status}).${status === 'RUNNABLE' ? positionWords(queue?.position) : ''}`,
        ...(reason ? [reasonWords(reason)] : []),
        ...[
            queue && unsoundWords('job queue', queue),
            ...environments.map((one) => unsoundWords('compute environment', one)),
        ].flatMap((words) => words ?? []),
        ...(queue && !(reason && advice.some(([begin]) => reason.startsWith(begin))) ? queueReason(queue) : []),
        ...excesses,
    ];
};
const placeWords = ({ run, does }) => does === 'holds'
    ? `The run waits for a place, which ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(run)} holds.`
    : `The run waits for its turn: ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(run)} is before it.`;
const queueReason = ({ reason = '' }) => advice.some(([begin]) => reason.startsWith(begin)) ? [reasonWords(reason)] : [];


/***/ })

};
