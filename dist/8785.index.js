export const id = 8785;
export const ids = [8785];
export const modules = {

/***/ 44912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ followRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _report_run_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8855);
/* harmony import */ var _runs_deployed_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32783);
/* harmony import */ var _runs_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25567);
/* harmony import */ var _runs_run_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14078);
/* harmony import */ var _runs_waiting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(581);
/* harmony import */ var _print_children_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45416);
/* harmony import */ var _print_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60721);
/* harmony import */ var _waiting_facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80236);










const idleReads = 3;
const announcer = (world, { job, template }) => {
    const waits = (0,_waiting_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .waitingReader */ .l)(world, template)(job);
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
            world.console.info((0,_runs_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWords */ .fp)(state.waitsFor));
        }
        else if (waitsForPlace && state.attempts.length > 0) {
            waitsForPlace = false;
            world.console.info('The run has its place now.');
        }
        const rows = (0,_runs_run_row_js__WEBPACK_IMPORTED_MODULE_5__/* .runRow */ .gY)(job, state, world.now()).attempts;
        for (const [index, attempt] of state.attempts.entries()) {
            const row = rows[index];
            if (row === undefined)
                continue;
            const name = (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptName */ .LZ)(attempt);
            if ((0,_runs_run_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(attempt))
                say(name, (0,_report_run_text_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptText */ .zv)(row));
            else if (attempt.job?.array)
                say(name, `${name}: ${(0,_runs_run_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenText */ .jJ)(attempt.job.array)}.`);
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
const logFollower = (world, request, printer) => {
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
            if ((0,_print_children_js__WEBPACK_IMPORTED_MODULE_7__/* .isArrayJob */ .f)(attempt.job) && (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(attempt)) {
                await (0,_print_children_js__WEBPACK_IMPORTED_MODULE_7__/* .printChildren */ .h)(world, printer, attempt.job, undefined, (index) => `==> index ${index} <==`);
                next();
                continue;
            }
            const stream = attempt.job?.logStream;
            if (stream === undefined) {
                if (!(0,_runs_run_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(attempt))
                    return false;
                next();
                continue;
            }
            if (!isHeaded)
                request.heading?.(printer, attempt);
            isHeaded = true;
            const gained = await printer.drain(stream);
            idle = gained > 0 || !(0,_runs_run_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(attempt) ? 0 : idle + 1;
            if (idle < idleReads)
                return false;
            next();
        }
        return true;
    };
};
const printerOf = (world, { job, from }) => {
    if (job.logGroup !== undefined)
        return (0,_print_log_js__WEBPACK_IMPORTED_MODULE_8__/* .logPrinter */ .HW)(world, job.logGroup, from);
    world.console.info(`The log of ${job.name} is disabled: no lines are shown.`);
    return undefined;
};
const followExecution = async (world, request) => {
    const printer = printerOf(world, request);
    const announce = announcer(world, request);
    let follow = logFollower(world, request, printer);
    const readLog = async (state) => {
        try {
            return await follow(state);
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || world.stopped)
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
        const isEnded = (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runStatus */ .em)(state.execution) !== 'running';
        if ((isWhole && isEnded) || (await request.leave?.()))
            return { state, log: printer?.lines ?? [] };
    }
    throw new Error('a run is watched until it has ended');
};
const followRun = async (world, request) => {
    for (let { arn } = request;;) {
        const followed = await followExecution(world, { ...request, arn });
        const gaveWay = (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_4__/* .givenWay */ .tw)(followed.state.execution);
        if (gaveWay?.because !== 'continued')
            return followed;
        world.console.info(`The run goes on as ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(gaveWay.run)}, and still waits for its place.`);
        arn = (0,_runs_deployed_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .executionArn */ ._W)(request.job.stateMachine, gaveWay.run);
    }
};


/***/ }),

/***/ 45416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isArrayJob),
/* harmony export */   h: () => (/* binding */ printChildren)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _runs_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25567);


const mostRead = 1_000;
const mostShown = 20;
const isArrayJob = (job) => job?.array !== undefined;
const indicesOf = ({ array: { size } }, index) => {
    if (index === undefined)
        return Array.from({ length: Math.min(size, mostRead) }, (_, at) => at);
    if (index < size)
        return [index];
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/bad-value',
        message: `The array has ${size} children, and none with the index ${index}.`,
        hint: `Give an index from 0 to ${size - 1}.`,
    });
};
const printChildren = async (world, printer, job, index, headingOf) => {
    const { info } = world.console;
    const children = await (await world.runs()).jobs((0,_runs_run_js__WEBPACK_IMPORTED_MODULE_1__/* .childIds */ .Dj)(job.id, indicesOf(job, index)));
    const failed = children.filter(({ status }) => status === 'FAILED');
    const chosen = (failed.length > 0 ? failed : children).slice(0, mostShown);
    for (const child of chosen) {
        printer.heading(headingOf(child.id.slice(child.id.lastIndexOf(':') + 1)));
        if (child.logStream !== undefined)
            await printer.drain(child.logStream);
        else
            info('It has no log: its container did not begin yet, or never.');
    }
    if (children.length === 0)
        info('AWS Batch does not know the children of the array any more: it forgets them after a week.');
    else if (index === undefined && chosen.length < job.array.size)
        info(`${chosen.length} of ${job.array.size} children ${failed.length > 0 ? 'are shown, of those that failed' : 'are shown'}. Show another one: logs with index.`);
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
/* harmony import */ var _stack_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26206);
/* harmony import */ var _stack_state_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69880);
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

/***/ 80236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ waitingReader)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _runs_pool_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54406);
/* harmony import */ var _runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69654);
/* harmony import */ var _runs_waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(581);
/* harmony import */ var _stack_vcpu_quota_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40671);





const queueEvery = 10_000;
const usageEvery = 300_000;
const longWait = 900_000;
const startWait = 180_000;
const poolEvery = 300_000;
const recentStart = 3_600_000;
const tolerant = (world) => {
    const told = new Set();
    return async (what, read) => {
        try {
            return await read();
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || world.stopped)
                throw problem;
            if (!told.has(what))
                world.console.info(`${what} could not be read: ${problem.message}`);
            told.add(what);
            return undefined;
        }
    };
};
const kept = (world, every, read) => {
    let last;
    return () => {
        const now = world.elapsed();
        if (last === undefined || now - last.at >= every)
            last = { at: now, value: read() };
        return last.value;
    };
};
const excessesReader = (world, read, needs) => {
    const ask = async (value) => new Map(await Promise.all((0,_stack_vcpu_quota_js__WEBPACK_IMPORTED_MODULE_4__/* .quotasOf */ .hw)(needs).map(async (quota) => [quota.code, await value(quota)])));
    const limits = kept(world, Number.POSITIVE_INFINITY, () => read('The quota of vCPUs', async () => {
        const port = await world.quotas();
        return ask((quota) => port.value(quota));
    }));
    const uses = kept(world, usageEvery, () => read('The vCPUs in use', async () => {
        const port = await world.quotas();
        return ask((quota) => port.used(quota));
    }));
    return async () => {
        if (needs.length === 0)
            return [];
        const values = await limits();
        if (values === undefined)
            return [];
        const limitOf = ({ code }) => values.get(code);
        const excesses = (0,_stack_vcpu_quota_js__WEBPACK_IMPORTED_MODULE_4__/* .vcpuExcesses */ .C3)(needs, limitOf);
        const used = excesses.length > 0 ? undefined : await uses();
        const shortages = (0,_stack_vcpu_quota_js__WEBPACK_IMPORTED_MODULE_4__/* .vcpuShortages */ .B_)(needs, limitOf, ({ code }) => used?.get(code));
        return [...excesses, ...shortages].map(({ sentence, hint }) => `${sentence} ${hint}`);
    };
};
const poolFaultsReader = (world, read, source) => {
    const readers = new Map();
    const faultsOf = async (name) => {
        const [starts, instances] = [
            await read('Why instances do not start', async () => (await world.health()).failedStarts(name)),
            await read('The instances of the pool', async () => (await world.health()).instances(name)),
        ];
        const now = world.now();
        const late = (starts ?? []).filter(({ at }) => now.getTime() - at.getTime() < recentStart);
        const found = [...(0,_runs_pool_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOfStarts */ .on)(name, late, source), ...(0,_runs_pool_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOfInstances */ .Xe)(name, instances ?? [], now, source)];
        return found.map(_runs_pool_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultWords */ ._Q);
    };
    return async (environments) => {
        const found = environments.map(({ name }) => {
            const reader = readers.get(name) ?? kept(world, poolEvery, () => faultsOf(name));
            readers.set(name, reader);
            return reader();
        });
        return (await Promise.all(found)).flat();
    };
};
const waitingReader = (world, template) => {
    const read = tolerant(world);
    return (job) => {
        const needs = (0,_stack_vcpu_quota_js__WEBPACK_IMPORTED_MODULE_4__/* .grownJobs */ ._e)(undefined, template ?? {}).filter((one) => one.job === job.name);
        const excessesOf = excessesReader(world, read, needs);
        const source = (0,_runs_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .poolSourceOf */ .dl)({ ...job.need, foreignQueue: job.foreignQueue });
        const poolFaultsOf = poolFaultsReader(world, read, source);
        const queues = new Map();
        const queueOf = async (queueArn, jobArn) => {
            const asked = queues.get(jobArn) ??
                kept(world, queueEvery, () => read('The job queue', async () => (await world.runs()).queue(queueArn, jobArn)));
            queues.set(jobArn, asked);
            return asked();
        };
        return async (attempt) => {
            const { number, infrastructureRetry, job: batchJob, beganAt } = attempt;
            if (batchJob === undefined)
                return [];
            const waited = world.now().getTime() - beganAt.getTime();
            const isLong = waited > longWait;
            const { status, queue } = batchJob;
            const isRunnable = status === 'RUNNABLE';
            const asksQueue = queue !== undefined && (isRunnable || (isLong && status === 'SUBMITTED'));
            const state = asksQueue ? await queueOf(queue, batchJob.arn) : undefined;
            const isNext = state !== undefined && (state.position ?? 1) === 1;
            const asksPool = isRunnable && isNext && waited > startWait && source !== 'fargate';
            return (0,_runs_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingWords */ .RK)({
                ...{ number, infrastructureRetry, job: batchJob, source, isBorrowed: job.borrows ?? false },
                queue: state,
                excesses: isRunnable ? await excessesOf() : [],
                poolFaults: asksPool ? await poolFaultsOf(state.environments) : [],
                isLong,
            });
        };
    };
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
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70322);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88948);
/* harmony import */ var _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65613);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79265);






const jobNameOf = (template, id) => {
    const { path } = Object(Object((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Metadata)['batch-job']);
    const [, name] = /^resources\.([^.]+)$/.exec(typeof path === 'string' ? path : '') ?? [];
    return name !== undefined && id === `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name)}JobExecutionStateMachine` ? name : undefined;
};
const jobNamesIn = (template) => Object.keys((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template))
    .flatMap((id) => jobNameOf(template, id) ?? [])
    .sort();
const ownerOfQueue = (template, id) => {
    const { DefinitionSubstitutions } = Object((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Properties);
    const queue = DefinitionSubstitutions?.JobQueue;
    if (queue === undefined)
        return {};
    const name = typeof queue === 'string' ? undefined : queue.Ref;
    if (_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .poolKinds */ .Kr.some((kind) => (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .borrowedQueue */ .Sm)(kind) === name))
        return { borrows: true };
    return (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfQueue */ .JW)(name) === undefined ? { foreignQueue: true } : {};
};
const deployedJobs = (template, resources) => {
    const physical = new Map(resources
        .filter(({ status, physicalId }) => status !== 'DELETE_COMPLETE' && physicalId !== '')
        .map((one) => [one.logicalId, one.physicalId]));
    const jobs = Object.keys((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template)).flatMap((id) => {
        const name = jobNameOf(template, id);
        const stateMachine = physical.get(id);
        if (name === undefined || stateMachine === undefined)
            return [];
        const { ContainerProperties } = Object((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name)}JobDefinition`)?.Properties);
        const isLogged = ContainerProperties?.LogConfiguration?.LogDriver === 'awslogs';
        const spills = JSON.stringify((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, id)?.Properties ?? {}).includes('eventUri');
        return [
            {
                name,
                stateMachine,
                logGroup: isLogged ? physical.get(`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(name)}LogGroup`) : undefined,
                eventBucket: spills ? physical.get(_stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .eventBucketId */ .UF) : undefined,
                need: (0,_review_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .needIn */ .Yi)(template, name),
                ...ownerOfQueue(template, id),
            },
        ];
    });
    return jobs.sort((a, b) => (a.name < b.name ? -1 : 1));
};
const executionArn = (stateMachine, name) => `${stateMachine.replace(':stateMachine:', ':execution:')}:${name}`;


/***/ }),

/***/ 54406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ faultsOfInstances),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   on: () => (/* binding */ faultsOfStarts)
/* harmony export */ });
/* harmony import */ var _diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51631);
/* harmony import */ var _start_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35384);
/* harmony import */ var _stuck_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69654);



const joinTime = 600_000;
const mostNamed = 3;
const endedByFault = /^(?:Server\.(?:InsufficientInstanceCapacity|InternalError|SpotInstance\w+)|Client\.(?:InstanceInitiatedShutdown|InternalError|InvalidSnapshot|VolumeLimitExceeded))/;
const sentence = (text) => `${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replace(/\.$/, '')}.`;
const mendOf = (reason, source) => {
    const known = (0,_start_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .startFailureIn */ .u)(reason);
    return known === undefined ? 'Remove the cause; AWS Batch then tries again by itself.' : (0,_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOf */ .wr)(known, source);
};
const namesOf = (instances) => {
    const named = instances.slice(0, mostNamed).map(({ id }) => id);
    const more = instances.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
const noun = ({ length }) => (length === 1 ? 'The instance' : 'The instances');
const faultsOfStarts = (environment, failed, source) => {
    const reasons = [...new Set(failed.map(({ reason }) => (0,_start_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .startFailureIn */ .u)(reason)?.says ?? reason))];
    return reasons.map((meant) => {
        const alike = failed.filter(({ reason }) => ((0,_start_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .startFailureIn */ .u)(reason)?.says ?? reason) === meant);
        const reason = alike[0]?.reason ?? '';
        return {
            what: `Instances of ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(environment)} do not start.`,
            why: `Auto Scaling says: ${sentence(reason)}`,
            mend: mendOf(reason, source),
        };
    });
};
const faultsOfInstances = (environment, instances, now, source) => {
    const running = instances.filter(({ state }) => state === 'running');
    const isOld = ({ startedAt }) => now.getTime() - startedAt.getTime() > joinTime;
    const silent = running.filter((one) => one.agent === 'none' && isOld(one));
    const lost = running.filter((one) => one.agent === 'lost' && isOld(one));
    const refused = running.filter(({ agent }) => agent === 'failed');
    const ended = instances.filter(({ state, reason = '' }) => state !== 'running' && endedByFault.test(reason));
    const inPool = `of ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(environment)}`;
    const verb = ({ length }, one, many) => (length === 1 ? one : many);
    return [
        ...(silent.length === 0
            ? []
            : [
                {
                    what: `${noun(silent)} ${namesOf(silent)} ${inPool} ${verb(silent, 'runs', 'run')} and ${verb(silent, 'has', 'have')} not joined ${verb(silent, 'its', 'their')} cluster within ten minutes, so no job starts there.`,
                    why: 'Usual causes: no way from the subnet to Amazon ECS, a role that `overrides` changed, or a machine image without the agent.',
                    mend: `\`aws ec2 get-console-output --instance-id ${silent[0]?.id} --latest --output text\` shows how the agent started; \`doctor\` looks at the ways out of its subnet.`,
                },
            ]),
        ...(refused.length === 0
            ? []
            : [
                {
                    what: `Amazon ECS did not register ${verb(refused, 'the instance', 'the instances')} ${namesOf(refused)} ${inPool}.`,
                    why: refused[0]?.agentReason === undefined
                        ? 'It gives no reason.'
                        : `ECS says: ${sentence(refused[0].agentReason)}`,
                    mend: `Look at what \`overrides\` change of its image and role; \`aws ec2 terminate-instances --instance-ids ${refused[0]?.id}\` lets another one take its place.`,
                },
            ]),
        ...(lost.length === 0
            ? []
            : [
                {
                    what: `The agent of ${verb(lost, 'the instance', 'the instances')} ${namesOf(lost)} ${inPool} is not connected to Amazon ECS.`,
                    why: 'No job starts there until it is. For some seconds that is usual.',
                    mend: `If it stays so, \`aws ec2 terminate-instances --instance-ids ${lost[0]?.id}\` lets another one take its place; jobs that run there end.`,
                },
            ]),
        ...(ended.length === 0
            ? []
            : [
                {
                    what: `${noun(ended)} ${namesOf(ended)} ${inPool} ended before AWS Batch let ${verb(ended, 'it', 'them')}.`,
                    why: `EC2 says: ${sentence(ended[0]?.reason ?? '')}`,
                    mend: mendOf(ended[0]?.reason ?? '', source),
                },
            ]),
    ];
};
const faultWords = ({ what, why, mend }) => `${what} ${why} ${mend}`;


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
const attemptRow = ({ number, infrastructureRetry, beganAt, endedAt, jobId, job, failure }, hasSucceeded, kind) => {
    const isTolerated = hasSucceeded && job?.array !== undefined;
    const attemptClass = isTolerated ? undefined : (failure?.class ?? kind);
    return {
        number,
        ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }),
        beganAt,
        ...(endedAt === undefined ? {} : { endedAt }),
        ...(jobId === undefined ? {} : { jobId }),
        ...(job === undefined ? {} : { status: isTolerated ? 'SUCCEEDED' : job.status }),
        ...(attemptClass === undefined ? {} : { class: attemptClass }),
        reason: (job && (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(job)) || (failure?.says ?? ''),
        ...(job?.exitCode === undefined ? {} : { exitCode: job.exitCode }),
        ...(job?.array === undefined ? {} : { array: job.array }),
    };
};
const runRow = (job, { execution, attempts }, now) => {
    const { arn, name, startedAt, stoppedAt, cause } = execution;
    const kind = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failureClassOf */ .Sf)(execution);
    const price = (0,_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOfJob */ .OD)(job.need, arn.split(':')[3]);
    const isArray = attempts.some(({ job: batchJob }) => batchJob?.array !== undefined);
    const dollars = isArray ? undefined : (0,_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .dollarsOf */ .Bg)(attempts, price, now);
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
        attempts: attempts.map((attempt, index) => attemptRow(attempt, execution.status === 'SUCCEEDED', index === attempts.length - 1 ? kind : undefined)),
        ...(dollars === undefined ? {} : { dollars }),
        spot: job.need?.spot ?? false,
        ...(job.need?.fargate ? { fargate: true } : {}),
        ...(job.foreignQueue ? { foreignQueue: true } : {}),
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
/* harmony import */ var _generated_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92518);
/* harmony import */ var _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19695);
/* harmony import */ var _run_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76502);



const startKinds = ['run', 'retry'];
const eventTypeOf = (text) => {
    try {
        const event = JSON.parse(text);
        if (event === null || typeof event !== 'object')
            return undefined;
        if ('type' in event && event.type === _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_1__/* .jobEndedType */ .AX)
            return _job_chain_job_ended_js__WEBPACK_IMPORTED_MODULE_1__/* .jobEndedType */ .AX;
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
    const event = (0,_run_input_js__WEBPACK_IMPORTED_MODULE_2__/* .eventIn */ .QR)(input);
    return (event && !event.isAddress && eventTypeOf(event.text)) || 'event';
};
const samples = () => new Map(_generated_events_js__WEBPACK_IMPORTED_MODULE_0__/* .events */ .A.map(({ type, sample, trigger }) => [type, trigger.native?.(sample) ?? sample]));


/***/ }),

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ waitingPage),
/* harmony export */   RK: () => (/* binding */ waitingWords),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51631);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25567);
/* harmony import */ var _stuck_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69654);




const waitingPage = 'docs/runs.md, Why a job does not start';
const quoted = (reason) => `AWS Batch says: ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(reason).replace(/\.$/, '')}`;
const reasonWords = (reason, source) => {
    const known = (0,_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .stuckReasonOf */ .wO)(reason);
    return known === undefined ? quoted(reason) : `${quoted(reason)}. ${(0,_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOf */ .wr)(known, source)}`;
};
const disabled = {
    'job queue': 'it takes no new jobs, and goes on with those in it. To enable it: `aws batch update-job-queue --job-queue',
    'compute environment': 'it starts no jobs until somebody enables it: `aws batch update-compute-environment --compute-environment',
};
const statuses = {
    CREATING: 'it starts jobs once it is VALID',
    UPDATING: 'something changes it, and jobs may wait until it is VALID',
    DELETING: 'it starts no jobs any more',
    DELETED: 'it starts no jobs any more',
};
const healthWords = (noun, capacity, source) => {
    const { state, status, reason = '' } = capacity;
    const name = (0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(capacity.name);
    const subject = `The ${noun} ${name} is`;
    if (status === 'INVALID') {
        const known = (0,_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidReasonIn */ .J5)(reason);
        const advice = known === undefined ? (0,_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOfInvalid */ .PQ)(source) : (0,_stuck_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOf */ .wr)(known, source);
        return `${subject} INVALID. ${reason === '' ? '' : `${quoted(reason)}. `}${advice}`;
    }
    if (state === 'DISABLED')
        return `${subject} DISABLED: ${disabled[noun]} ${name} --state ENABLED\`.`;
    if (status === 'VALID')
        return undefined;
    const passing = statuses[status];
    return passing === undefined
        ? `${subject} ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(status)}.${reason === '' ? '' : ` ${quoted(reason)}.`}`
        : `${subject} ${status}: ${passing}.`;
};
const fullWords = ({ name, vcpus }, source) => vcpus?.desired === undefined || vcpus.desired < vcpus.most
    ? undefined
    : `AWS Batch wants all ${vcpus.most} vCPUs that the compute environment ${(0,_diagnostics_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(name)} may have: beyond them jobs wait until others end. ${source === 'foreign' ? 'Whoever owns the queue that jobQueueArn names can raise its maxvCpus.' : 'stackConfig.compute.maxVcpus raises that.'}`;
const positionWords = ({ position, headReason }) => {
    if (position === undefined)
        return '';
    if (position === 1)
        return ' It is the next one in its queue: an instance has to start, which takes some minutes.';
    const before = ` ${position - 1} ${position === 2 ? 'job is' : 'jobs are'} before it in its queue.`;
    return headReason === undefined ? before : `${before} Of the first one ${quoted(headReason)}.`;
};
const obstacles = ({ job, queue, excesses = [], poolFaults = [], source = 'on-demand', }) => [
    ...(job.reason ? [reasonWords(job.reason, source)] : []),
    ...[
        queue && healthWords('job queue', queue, source),
        ...(queue?.environments ?? []).flatMap((one) => [
            healthWords('compute environment', one, source),
            fullWords(one, source),
        ]),
    ].flatMap((words) => words ?? []),
    ...excesses,
    ...poolFaults,
];
const goesOn = new Set(['PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED']);
const waitingWords = (facts) => {
    const { number, infrastructureRetry, job, queue, isBorrowed = false, isLong = false } = facts;
    const name = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptName */ .LZ)({ number, ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }) });
    const { status } = job;
    if (goesOn.has(status))
        return [];
    if (status === 'STARTING')
        return [`${name} has an instance, which pulls the image (STARTING).`];
    const why = obstacles(facts);
    const isNextOne = queue?.position === undefined || queue.position === 1;
    return [
        `${name} waits (${status}).${status === 'RUNNABLE' ? positionWords(queue ?? {}) : ''}`,
        ...why,
        ...(isBorrowed && why.length > 0
            ? ['Its pool belongs to the stage that lends it: there is where to mend it.']
            : []),
        ...(why.length === 0 && status === 'RUNNABLE' && isLong && isNextOne
            ? [`It waits for more than 15 minutes, and AWS Batch gives no reason: ${waitingPage}, has the usual ones.`]
            : []),
    ];
};
const placeWords = ({ run, does }) => does === 'holds'
    ? `The run waits for a place, which ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(run)} holds.`
    : `The run waits for its turn: ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(run)} is before it.`;


/***/ })

};
