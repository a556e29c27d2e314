export const id = 2610;
export const ids = [2610];
export const modules = {

/***/ 32610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runs: () => (/* binding */ runs)
});

// EXTERNAL MODULE: ./lib/operations/runs/finish-run.js + 1 modules
var finish_run = __webpack_require__(77258);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(17633);
// EXTERNAL MODULE: ./lib/report/run-text.js
var run_text = __webpack_require__(8855);
// EXTERNAL MODULE: ./lib/runs/run-row.js
var run_row = __webpack_require__(14078);
// EXTERNAL MODULE: ./lib/operations/runs/read-jobs.js + 1 modules
var read_jobs = __webpack_require__(48072);
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
// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(25567);
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
    else if (execution !== undefined)
        await showRun(world, deployed, { ...request, execution });
    else
        await listRuns(world, deployed, request);
    return { diagnostics: [], located: undefined };
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

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17633);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);


const md = (words, ...pieces) => words.reduce((all, word, index) => `${all}${pieces[index - 1] ?? ''}${word}`);
const join = (pieces, separator) => pieces.filter(Boolean).join(separator);
const count = (value) => value.toLocaleString('en-US');
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
const visibleText = (given, most) => {
    const value = (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(given);
    if (value.length <= most && /^[ -~]*$/.test(value))
        return value;
    const all = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value.slice(0, most * 2 + 2)).replace(ignorable, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
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
const text = (value, most = 500) => prose(value, most, false);
const quoted = /(?<=^|\s)`([^`\n]+)`(?=$|\s|[.,;:?!](?:\s|$))/;
const sentence = (value, most = 500) => value
    .split(quoted)
    .map((part, index) => (index % 2 ? code(part) : spaced(part, most)))
    .join('');
const spaced = (part, most) => part.trim() === '' ? part && ' ' : `${/^\s/.test(part) ? ' ' : ''}${text(part, most)}${/\s$/.test(part) ? ' ' : ''}`;
const bold = (piece) => `**${piece}**`;
const link = (label, url) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    const plain = prose(label, 80, true);
    if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
        return plain;
    if ((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .containsSecret */ .At)(address.href))
        return plain;
    const href = address.href.replace(/[^\w:/?#=.,%&~+-]/g, percent);
    return `[${plain || text(address.hostname)}](${href})`;
};
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const table = (head, rows) => [head, head.map((name) => (name.endsWith(':') ? '--:' : '---')), ...rows]
    .map((cells, line) => `| ${cells.map((cell) => (line === 0 ? cell.replace(/:$/, '') : cell)).join(' | ')} |`)
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


/***/ })

};
