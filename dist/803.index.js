export const id = 803;
export const ids = [803];
export const modules = {

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

/***/ 80803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assertSmokeRuns: () => (/* binding */ assertSmokeRuns),
/* harmony export */   awaitedRuns: () => (/* binding */ awaitedRuns),
/* harmony export */   smokeRuns: () => (/* binding */ smokeRuns)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(40258);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(11984);
/* harmony import */ var _report_run_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27093);
/* harmony import */ var _report_run_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8855);
/* harmony import */ var _report_smoke_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20301);
/* harmony import */ var _runs_deployed_jobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32783);
/* harmony import */ var _runs_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25567);
/* harmony import */ var _runs_run_row_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14078);
/* harmony import */ var _stack_leave_asker_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68156);
/* harmony import */ var _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37875);
/* harmony import */ var _finish_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81098);
/* harmony import */ var _follow_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44912);
/* harmony import */ var _read_jobs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12306);
/* harmony import */ var _start_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86497);
/* harmony import */ var _stop_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(34369);

















const assertSmokeRuns = async (world, { template }, { jobs, event }) => {
    const known = (0,_runs_deployed_jobs_js__WEBPACK_IMPORTED_MODULE_5__/* .jobNamesIn */ .Jz)(template);
    const unknown = jobs.filter((job) => !known.includes(job));
    if (unknown.length > 0) {
        const near = unknown.flatMap((job) => (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_14__/* .nearest */ .pA)(job, known) ?? []);
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'run/unknown-job',
            message: `smoke-run names ${unknown.map((job) => (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(job)).join(', ')}, and the config has no such job. Nothing was deployed.`,
            hint: `${near.length === 0 ? '' : `Did you mean ${near.map((job) => `\`${job}\``).join(', ')}? `}${known.length === 0 ? 'The config has no job: leave smoke-run out.' : `Its jobs: ${known.join(', ')}.`}`,
        });
    }
    await (0,_start_run_js__WEBPACK_IMPORTED_MODULE_12__/* .eventText */ .cj)(world, event);
};
const outOfTime = (name, job, minutes) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'run/timed-out',
    message: `The run ${name} of ${job} did not end within smoke-run-minutes (${minutes}), and was stopped.`,
    hint: 'Give more smoke-run-minutes, or the smoke run less to do.',
});
const smokeRun = async (world, deployed, name, text, until, { smoke, leave }) => {
    const job = (0,_read_jobs_js__WEBPACK_IMPORTED_MODULE_11__/* .pickJob */ .BH)(deployed, name);
    const started = await (0,_start_run_js__WEBPACK_IMPORTED_MODULE_12__/* .startRun */ .AD)(world, job, text);
    const asks = (0,_stack_leave_asker_js__WEBPACK_IMPORTED_MODULE_15__/* .leaveAsker */ .Y)(world.elapsed, leave);
    let isLeft = false;
    const words = (0,_finish_run_js__WEBPACK_IMPORTED_MODULE_9__/* .flagsOf */ .Zo)(deployed, job);
    const followed = await (0,_follow_run_js__WEBPACK_IMPORTED_MODULE_10__/* .followRun */ .R)(world, {
        job,
        arn: started.arn,
        template: deployed.template,
        leave: async () => {
            isLeft = await asks();
            return isLeft || world.elapsed() > until;
        },
    }).catch((problem) => {
        world.console.info(`The run ${started.name} of ${name} goes on in AWS.`);
        world.console.info(`Stop it: ${smoke.commandLine(`runs --stop ${started.name} ${words}`)}`);
        throw problem;
    });
    const hasSucceeded = (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_6__/* .runStatus */ .em)(followed.state.execution) === 'succeeded';
    if (isLeft || (!hasSucceeded && (await leave?.()))) {
        world.console.info(`The run ${started.name} of ${name} is no longer followed.`);
        throw new _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_8__/* .LeftOperation */ .$(deployed.stage.stack);
    }
    const isLate = (0,_runs_run_js__WEBPACK_IMPORTED_MODULE_6__/* .runStatus */ .em)(followed.state.execution) === 'running';
    if (isLate)
        await (0,_stop_run_js__WEBPACK_IMPORTED_MODULE_13__/* .stopRun */ .K)(world, { job, state: followed.state }, 'preview, after smoke-run-minutes');
    const state = isLate ? ((await (await world.runs()).read(started.arn)) ?? followed.state) : followed.state;
    const row = (0,_runs_run_row_js__WEBPACK_IMPORTED_MODULE_7__/* .runRow */ .gY)(job, state, world.now());
    world.console.info((0,_report_run_text_js__WEBPACK_IMPORTED_MODULE_3__/* .endSentence */ .H_)(row));
    world.console.summary((0,_report_run_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .runMarkdown */ .l)(row, followed.log));
    const late = isLate ? { stoppedAfter: smoke.minutes } : {};
    return {
        result: { job: name, kind: 'run', row, log: followed.log, ...late },
        refusal: isLate ? outOfTime(started.name, name, smoke.minutes) : (0,_finish_run_js__WEBPACK_IMPORTED_MODULE_9__/* .refusalOfRun */ .dj)(row, smoke, words),
    };
};
const refusedRun = (job, refusal) => ({
    result: { job, kind: 'refused', code: refusal.code, why: `${refusal.message} ${refusal.hint}` },
    refusal,
});
const orRefused = async (world, job, { stage, leave }, work) => {
    if (await leave?.())
        throw new _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_8__/* .LeftOperation */ .$(stage);
    try {
        return await work();
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || problem instanceof _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_8__/* .LeftOperation */ .$ || world.stopped)
            throw problem;
        if (await leave?.())
            throw new _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_8__/* .LeftOperation */ .$(stage);
        world.console.info(`${job}: ${problem.message} ${problem.hint}`);
        return refusedRun(job, problem);
    }
};
const refusalOfAll = (stack, all) => {
    const failed = all.flatMap(({ refusal }) => refusal ?? []);
    const [first] = failed;
    if (first === undefined)
        return undefined;
    return new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: first.code,
        message: `${stack} is deployed, and ${failed.length} of ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_16__/* .counted */ .hS)(all.length, 'smoke run')} failed. ${failed.map(({ message }) => message).join(' ')}`,
        hint: first.hint,
        reason: failed.map(({ reason }) => reason).join('; '),
    });
};
const statusOf = (all) => {
    const failed = all.map(({ result }) => result).find(_report_smoke_section_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailedSmoke */ .H);
    if (failed === undefined)
        return 'succeeded';
    return failed.kind === 'run' ? failed.row.status : 'failed';
};
const awaitedRuns = ({ jobs }) => jobs.map((job) => ({ job, kind: 'awaited' }));
const smokeRuns = async (world, request, show) => {
    const { smoke, origin } = request;
    const until = world.elapsed() + smoke.minutes * 60_000;
    const done = [];
    let stage;
    for (const job of smoke.jobs) {
        const smoked = await orRefused(world, job, request, async () => {
            if (world.elapsed() > until)
                throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                    code: 'run/timed-out',
                    message: `${job} was not started: the smoke runs before it took all of smoke-run-minutes (${smoke.minutes}).`,
                    hint: 'Give more smoke-run-minutes.',
                });
            stage ??= await (0,_read_jobs_js__WEBPACK_IMPORTED_MODULE_11__/* .readJobs */ .RI)(world, request, origin);
            const [deployed, text] = [stage, await (0,_start_run_js__WEBPACK_IMPORTED_MODULE_12__/* .eventText */ .cj)(world, smoke.event)];
            return world.console.group(`Smoke run of ${job}`, () => smokeRun(world, deployed, job, text, until, request));
        });
        done.push(smoked);
        await show([...done.map(({ result }) => result), ...awaitedRuns(smoke).slice(done.length)]);
    }
    world.console.output('run-status', statusOf(done));
    const refusal = refusalOfAll(stage?.stage.stack ?? request.stage, done);
    return refusal === undefined ? {} : { refusal };
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

/***/ 68156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ leaveAsker)
/* harmony export */ });
const leaveEvery = 30_000;
const leaveAsker = (now, leave) => {
    let askedAt = now();
    return async () => {
        if (leave === undefined || now() - askedAt < leaveEvery)
            return false;
        askedAt = now();
        return leave();
    };
};


/***/ })

};
