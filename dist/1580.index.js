export const id = 1580;
export const ids = [1580,7740];
export const modules = {

/***/ 61580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runs: () => (/* binding */ runs)
});

// EXTERNAL MODULE: ./lib/operations/runs/finish-run.js + 1 modules
var finish_run = __webpack_require__(77258);
// EXTERNAL MODULE: ./lib/runs/run-row.js
var run_row = __webpack_require__(14078);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/report/start-by-hand.js
var start_by_hand = __webpack_require__(91242);
;// CONCATENATED MODULE: ./lib/report/failure-issue.js




const mostRuns = 10;
const mostLines = 30;
const failureTitle = ({ project, stage }, job) => `The job ${job} of ${project} fails in ${stage}`;
const rowOf = ({ name, arn, class: kind, cause, stoppedAt }) => {
    const page = (0,run_row/* executionPage */.Qe)(arn);
    return [
        (0,markdown/* text */.Qq)(stoppedAt.toISOString().slice(0, 16).replace('T', ' ')),
        page === undefined ? (0,markdown/* code */.aY)(name) : (0,markdown/* link */.nf)(name, page),
        (0,markdown/* code */.aY)(kind),
        (0,markdown/* text */.Qq)(cause, 300),
    ];
};
const failureBody = ({ project, stage, region }, { job, failed, logTail }) => {
    const tail = logTail.slice(-mostLines);
    const [newest] = failed;
    const flags = `--project-name ${project} --stage ${stage} --aws-region ${region}`;
    const commands = [`logs --execution ${newest?.name ?? ''}`, `runs --retry ${newest?.name ?? ''}`]
        .map((words) => `${start_by_hand/* programWord */.JJ} ${words} ${flags}`)
        .join('\n');
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `${(0,markdown/* text */.Qq)((0,plain_text/* counted */.hS)(failed.length, 'run'))} of ${(0,markdown/* code */.aY)(job)} in ${(0,markdown/* code */.aY)(stage)} failed since the last success, the last one as ${(0,markdown/* code */.aY)(newest?.class ?? 'unknown')}.`,
        (0,markdown/* table */.tp)(['Ended (UTC)', 'Run', 'Class', 'Cause'], failed.slice(0, mostRuns).map(rowOf)),
        failed.length > mostRuns ? (0,markdown.md) `And ${(0,markdown/* text */.Qq)(String(failed.length - mostRuns))} more.` : (0,markdown.md) ``,
        tail.length === 0 ? (0,markdown.md) `` : (0,markdown.md) `The end of the last one's log:\n\n${(0,markdown/* fence */.EU)('', tail.join('\n'))}`,
        (0,markdown.md) `Its whole log, and another try with the same event:\n\n${(0,markdown/* fence */.EU)('bash', commands)}`,
    ], '\n\n');
};
const failureIssue = (stage, job, finding) => {
    const common = {
        key: `runs/${stage.project}/${stage.stage}/${job}`,
        label: 'batch-job-runs',
        title: failureTitle(stage, job),
    };
    if (finding === undefined)
        return { ...common, body: (0,markdown.md) ``, wanted: 'as-is' };
    if (finding.kind === 'failing')
        return { ...common, body: failureBody(stage, finding), wanted: 'open' };
    return { ...common, body: (0,markdown.md) `The newest run of ${(0,markdown/* code */.aY)(job)} in ${(0,markdown/* code */.aY)(stage.stage)} succeeded.`, wanted: 'closed' };
};

// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(25567);
;// CONCATENATED MODULE: ./lib/runs/failure-watch.js

const failedRun = ({ execution }) => ({
    name: execution.name,
    arn: execution.arn,
    class: (0,run/* failureClassOf */.Sf)(execution) ?? 'unknown',
    cause: execution.cause ?? '',
    stoppedAt: execution.stoppedAt ?? execution.startedAt,
});
const failureFinding = ({ job, runs, logTail }, since) => {
    const ended = runs.filter(({ execution }) => {
        const status = (0,run/* runStatus */.em)(execution);
        const at = execution.stoppedAt;
        return (status !== 'running' && status !== 'stopped' && execution.error !== 'stopped' && at !== undefined && at >= since);
    });
    const [newest] = ended;
    if (newest === undefined)
        return undefined;
    const success = ended.findIndex(({ execution }) => (0,run/* runStatus */.em)(execution) === 'succeeded');
    if (success === 0)
        return { job, kind: 'recovered', failed: [], logTail: [] };
    const failed = (success < 0 ? ended : ended.slice(0, success)).map(failedRun);
    return { job, kind: 'failing', failed, logTail };
};

// EXTERNAL MODULE: ./lib/runs/since.js
var runs_since = __webpack_require__(77740);
// EXTERNAL MODULE: ./lib/operations/issues/keep-issue.js
var keep_issue = __webpack_require__(98440);
// EXTERNAL MODULE: ./lib/operations/runs/print-log.js
var print_log = __webpack_require__(60721);
// EXTERNAL MODULE: ./lib/operations/runs/read-jobs.js + 1 modules
var read_jobs = __webpack_require__(48072);
;// CONCATENATED MODULE: ./lib/operations/runs/keep-failure-issues.js






const keep_failure_issues_mostRuns = 20;
const lookBack = 7 * 86_400_000;
const fromOf = (since, now) => since === undefined ? new Date(now.getTime() - lookBack) : (0,runs_since/* dateOf */.Q)(since, now);
const statesOf = async (world, { stateMachine }) => {
    const runs = await world.runs();
    const states = [];
    for (const { arn } of await runs.latest(stateMachine, keep_failure_issues_mostRuns)) {
        const state = await runs.read(arn);
        if (state !== undefined)
            states.push(state);
    }
    return states;
};
const tailOf = async (world, { logGroup }, failed) => {
    const stream = failed?.attempts.at(-1)?.job?.logStream;
    if (logGroup === undefined || stream === undefined)
        return [];
    const printer = (0,print_log/* logPrinter */.H)({ ...world, print: () => { } }, logGroup);
    await printer.drain(stream);
    return printer.lines;
};
const keepFailureIssues = async (world, deployed, { job: named, since, region }) => {
    const from = fromOf(since, world.now());
    const { project, stage } = deployed.stage;
    const about = { project, stage, region };
    for (const job of named === undefined ? deployed.jobs : [(0,read_jobs/* pickJob */.BH)(deployed, named)]) {
        const states = await statesOf(world, job);
        const found = failureFinding({ job: job.name, runs: states, logTail: [] }, from);
        const newest = states.find(({ execution }) => execution.arn === found?.failed[0]?.arn);
        const finding = found && { ...found, logTail: await tailOf(world, job, newest) };
        const { kind, issue } = await (0,keep_issue/* keepIssue */.p)(world, failureIssue(about, job.name, finding));
        if (issue !== undefined)
            world.console.info(`${job.name}: issue ${kind}, ${issue.url}`);
    }
};

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
// EXTERNAL MODULE: ./lib/report/run-text.js
var run_text = __webpack_require__(8855);
;// CONCATENATED MODULE: ./lib/operations/runs/list-runs.js




const mostListed = 10;
const newestRuns = async (world, jobs) => {
    const runs = await world.runs();
    const listed = await Promise.all(jobs.map(async (job) => (await runs.latest(job.stateMachine, mostListed)).map((execution) => ({ job, execution }))));
    const newest = listed
        .flat()
        .sort((a, b) => b.execution.startedAt.getTime() - a.execution.startedAt.getTime())
        .slice(0, mostListed);
    const rows = [];
    for (const { job, execution } of newest) {
        const state = await runs.read(execution.arn);
        if (state !== undefined)
            rows.push((0,run_row/* runRow */.gY)(job, state, world.now()));
    }
    return rows;
};
const print = (world, rows, text, { format }) => {
    if (format === 'json')
        world.print(`${JSON.stringify((0,secret/* redactedDeep */.Bb)(JSON.parse(JSON.stringify((0,run_row/* runsDocument */.ap)(rows)))), null, 2)}\n`, 'json');
    else
        world.print(text, 'text');
};
const listRuns = async (world, deployed, inputs) => {
    const jobs = inputs.job === undefined ? deployed.jobs : [(0,read_jobs/* pickJob */.BH)(deployed, inputs.job)];
    const rows = await newestRuns(world, jobs);
    if (rows.length === 0)
        world.console.info(jobs.length === 0
            ? `The stage ${deployed.stage.stage} has no job.`
            : `No run yet of ${jobs.map(({ name }) => name).join(', ')}.`);
    if (rows.length > 0 || inputs.format === 'json')
        print(world, rows, (0,run_text/* runsText */.W2)(rows), inputs);
};
const showRun = async (world, deployed, inputs) => {
    const { job, state } = await (0,read_jobs/* findRun */.Lc)(world, deployed, inputs.execution, inputs.job);
    const row = (0,run_row/* runRow */.gY)(job, state, world.now());
    print(world, [row], (0,run_text/* runText */.le)(row), inputs);
};

// EXTERNAL MODULE: ./lib/operations/runs/start-run.js
var start_run = __webpack_require__(86497);
;// CONCATENATED MODULE: ./lib/operations/runs/stop-run.js



const graceSeconds = 115;
const stopRun = async (world, { job, state }) => {
    const { info } = world.console;
    const { arn, name } = state.execution;
    if ((0,run/* runStatus */.em)(state.execution) !== 'running') {
        info(`${name} of ${job.name} has ended before (${(0,run_text/* resultText */.D6)((0,run_row/* runRow */.gY)(job, state, world.now()))}): nothing to stop.`);
        return;
    }
    const runs = await world.runs();
    const who = await (await world.identity()).whoami();
    await runs.stop(arn, `Stopped by runs --stop, as ${who.arn}`);
    info(`Stopped ${name} of ${job.name}: no further attempt begins.`);
    const { attempts } = (await runs.read(arn)) ?? state;
    for (const { job: batchJob, jobId } of attempts) {
        if (jobId === undefined || (batchJob !== undefined && (0,run/* hasEnded */.hY)(batchJob)))
            continue;
        await runs.terminate(jobId, 'The run was stopped by runs --stop');
        info(batchJob?.status === 'RUNNING'
            ? `Its job ${jobId} is terminated: SIGTERM now, SIGKILL after ${graceSeconds} seconds.`
            : `Its job ${jobId} is terminated before it begins.`);
    }
};

// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
;// CONCATENATED MODULE: ./lib/commands/runs.js







const runs = async (world, request) => {
    const { stop, retry, execution, job } = request;
    const named = stop ?? retry;
    if (named !== undefined)
        (0,assert_own_code/* assertOwnCode */.K)(world, 'run');
    const deployed = await (0,read_jobs/* readJobs */.RI)(world, request, named === undefined ? undefined : request);
    if (named !== undefined) {
        const found = await (0,read_jobs/* findRun */.Lc)(world, deployed, named, job);
        if (retry !== undefined)
            return (0,finish_run/* finishRun */.J)(world, deployed, found.job, await (0,start_run/* retryRun */.GJ)(world, found), request);
        await stopRun(world, found);
    }
    else if (request.failureIssue)
        await keepFailureIssues(world, deployed, request);
    else if (execution !== undefined)
        await showRun(world, deployed, { ...request, execution });
    else
        await listRuns(world, deployed, request);
    return { diagnostics: [], located: undefined };
};


/***/ }),

/***/ 98440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepIssue)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _report_cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64130);
/* harmony import */ var _report_issue_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79144);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63021);
/* harmony import */ var _report_review_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11240);





const frame = 500;
const bodyOf = ({ key, body }, digest, now) => {
    const time = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const cut = (0,_report_cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMarkdown */ .G)(body, _report_review_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .commentLimit */ .j - frame);
    return [(0,_report_issue_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .issueMarkerLine */ .w)({ key, digest }), cut, '', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `<sub>Last looked: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(time)}</sub>`, ''].join('\n');
};
const open = async (issues, wanted, body) => {
    const made = await issues.create({ title: wanted.title, body, label: wanted.label });
    const oldest = await issues.findOwn(wanted.key, wanted.label);
    if (oldest === undefined || oldest.number >= made.number)
        return { kind: 'opened', issue: made };
    await issues.update(made, { isOpen: false });
    return { kind: 'looked', issue: oldest };
};
const update = async (issues, { title, wanted }, before, body, digest) => {
    if ((0,_report_issue_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssueMarker */ .q)(before.body)?.digest === digest) {
        await issues.update(before, { body });
        return { kind: 'looked', issue: before };
    }
    const reopens = wanted === 'open' && !before.isOpen;
    await issues.update(before, { title, body, ...(reopens ? { isOpen: true } : {}) });
    return { kind: reopens ? 'reopened' : 'updated', issue: before };
};
const keepIssue = async (world, wanted) => {
    const issues = await world.issues();
    const digest = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(wanted.body, 16);
    const body = bodyOf(wanted, digest, world.now());
    const found = await issues.findOwn(wanted.key, wanted.label);
    if (wanted.wanted === 'open')
        return found === undefined ? open(issues, wanted, body) : update(issues, wanted, found, body, digest);
    if (!found?.isOpen)
        return { kind: 'none' };
    if (wanted.wanted === 'as-is')
        return update(issues, wanted, found, body, digest);
    await issues.update(found, { title: wanted.title, body, isOpen: false });
    return { kind: 'closed', issue: found };
};


/***/ }),

/***/ 77258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ finishRun)
});

// UNUSED EXPORTS: flagsOf

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/run-text.js
var run_text = __webpack_require__(8855);
;// CONCATENATED MODULE: ./lib/report/run-markdown.js


const signs = {
    running: (0,markdown.md) `⏳`,
    succeeded: (0,markdown.md) `✅`,
    failed: (0,markdown.md) `❌`,
    stopped: (0,markdown.md) `⏹️`,
    'timed-out': (0,markdown.md) `❌`,
};
const mostLines = 30;
const runMarkdown = (row, log) => {
    const { job, execution, trigger, status, cause, attempts, page } = row;
    const facts = (0,markdown/* table */.tp)(['Run', 'Trigger', 'Attempts:', 'Cost:'], [
        [
            page === undefined ? (0,markdown/* code */.aY)(execution) : (0,markdown/* link */.nf)(execution, page),
            (0,markdown/* text */.Qq)(trigger),
            (0,markdown/* text */.Qq)(String(attempts.length)),
            (0,markdown/* text */.Qq)((0,run_text/* costText */.rs)(row)),
        ],
    ]);
    const tail = log.slice(-mostLines);
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `### ${signs[status]} ${(0,markdown/* code */.aY)(job)}: ${(0,markdown/* text */.Qq)((0,run_text/* resultText */.D6)(row))}`,
        facts,
        cause === undefined ? (0,markdown.md) `` : (0,markdown/* text */.Qq)(cause, 1_000),
        (0,markdown/* join */.fj)(attempts.map((one) => (0,markdown.md) `- ${(0,markdown/* text */.Qq)((0,run_text/* attemptText */.zv)(one), 1_000)}`), '\n'),
        tail.length === 0
            ? (0,markdown.md) ``
            : (0,markdown/* details */.zH)(`The last ${tail.length === 1 ? 'line' : `${tail.length} lines`} of its log`, (0,markdown/* fence */.EU)('', tail.join('\n'))),
    ], '\n\n');
};

// EXTERNAL MODULE: ./lib/runs/run-row.js
var run_row = __webpack_require__(14078);
// EXTERNAL MODULE: ./lib/operations/report/try-after-change.js
var try_after_change = __webpack_require__(40356);
// EXTERNAL MODULE: ./lib/operations/runs/follow-run.js + 2 modules
var follow_run = __webpack_require__(68034);
// EXTERNAL MODULE: ./lib/operations/runs/print-log.js
var print_log = __webpack_require__(60721);
;// CONCATENATED MODULE: ./lib/operations/runs/finish-run.js







const logFile = 'run.log';
const writeLog = (world, log) => (0,try_after_change/* tryAfterChange */.u)(world, 'The run has ended, but run.log is missing', async () => {
    await world.write({
        [logFile]: log
            .slice(-print_log/* mostKept */.y)
            .map((line) => `${line}\n`)
            .join(''),
    });
    world.console.output('run-log', `${world.output}/${logFile}`);
});
const hints = {
    'out-of-memory': 'Give the job more memory.',
    timeout: 'Give the job a longer timeout, or less to do.',
    spot: 'EC2 took the instance back: more attempts, or capacity on demand.',
    'never-placed': 'docs/runs.md says why a job finds no instance.',
    'image-pull': 'Look whether the image still exists, and deploy again if not.',
    payload: 'Start the job with a smaller event, or with its event again if that has expired in S3.',
};
const refusalOf = (row, { commandLine }, words) => {
    const { status, job, execution, cause, class: kind = 'unknown', attempts } = row;
    if (status === 'succeeded')
        return undefined;
    const reason = cause ?? attempts.at(-1)?.reason ?? '';
    return new refused/* Refused */.L({
        code: 'run/failed',
        message: `The run ${execution} of ${job} ${status === 'stopped' ? 'was stopped' : `failed: ${kind}`}.${reason === '' ? '' : ` ${reason}`}`,
        hint: `${hints[kind] === undefined ? '' : `${hints[kind]} `}Its log: ${commandLine(`logs --execution ${execution} ${words}`)}. Again with its event: ${commandLine(`runs --retry ${execution} ${words}`)}`,
        reason: `${kind}${reason === '' ? '' : `: ${reason}`}`,
    });
};
const flagsOf = ({ stage }, job) => `--stage ${stage.stage} --job ${job.name}`;
const reportRun = async (world, deployed, job, { state, log }, inputs) => {
    const row = (0,run_row/* runRow */.gY)(job, state, world.now());
    world.console.output('run-status', row.status);
    if (inputs.retry === undefined)
        await writeLog(world, log);
    world.console.summary(runMarkdown(row, log));
    world.console.info((0,run_text/* endSentence */.H_)(row));
    const refusal = refusalOf(row, inputs, flagsOf(deployed, job));
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
        followed = await (0,follow_run/* followRun */.R)(world, { job, arn, template: deployed.template });
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

/***/ 64130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);

const note = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>Cut to fit into a comment; the summary and the files of the run have all of it.</sub>`;
const after = ({ fence, folds }, line) => {
    const [, ticks] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined)
        return { fence: ticks?.startsWith(fence) && line.trim() === ticks ? undefined : fence, folds };
    if (ticks)
        return { fence: ticks, folds };
    const opened = line.match(/<details\b/g)?.length ?? 0;
    const closed = line.match(/<\/details>/g)?.length ?? 0;
    return { fence, folds: Math.max(0, folds + opened - closed) };
};
const closing = ({ fence, folds }) => `${fence === undefined ? '' : `\n${fence}`}${'\n\n</details>'.repeat(folds)}\n\n${note}\n`;
const cutMarkdown = (body, limit) => {
    if (body.length < limit)
        return body;
    let open = { fence: undefined, folds: 0 };
    let [kept, length] = [0, 0];
    let end = closing(open);
    for (const line of body.split('\n')) {
        const next = after(open, line);
        const rest = closing(next);
        if (kept > 0 && length + line.length + rest.length >= limit)
            break;
        [open, end] = [next, rest];
        length += line.length + 1;
        kept += 1;
    }
    return `${body.split('\n').slice(0, kept).join('\n')}${end}`;
};


/***/ }),

/***/ 79144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readIssueMarker),
/* harmony export */   w: () => (/* binding */ issueMarkerLine)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53086);

const issueMarkerLine = ({ key, digest }) => `<!-- batch-job-issue:${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .slotKey */ .q8)(key)} digest=${digest} -->`;
const readIssueMarker = (body) => {
    const [, issueKey, digest] = /^<!-- batch-job-issue:(\S+) digest=([\da-f]{8,64}) -->\r?(?:\n|$)/.exec(body) ?? [];
    return issueKey === undefined || digest === undefined ? undefined : { issueKey, digest };
};


/***/ }),

/***/ 77740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf),
/* harmony export */   parseSince: () => (/* binding */ parseSince)
/* harmony export */ });
const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/;
const parseSince = (text) => {
    const [, count, unit = ''] = /^([1-9]\d{0,4})([smhd])$/.exec(text) ?? [];
    if (count !== undefined)
        return { kind: 'ago', milliseconds: Number(count) * (units[unit] ?? 0) };
    const [, day, time = '00:00', zone = 'Z'] = isoDate.exec(text) ?? [];
    if (day === undefined)
        return undefined;
    const at = Date.parse(`${day}T${time}${zone}`);
    const midnight = Date.parse(`${day}T00:00Z`);
    const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
    return Number.isNaN(at) || !isDay ? undefined : { kind: 'at', at: new Date(at) };
};
const dateOf = (since, now) => since.kind === 'at' ? since.at : new Date(now.getTime() - since.milliseconds);


/***/ })

};
