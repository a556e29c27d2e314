export const id = 4199;
export const ids = [4199];
export const modules = {

/***/ 54199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./lib/operations/report/label-result.js
var label_result = __webpack_require__(11973);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/operations/report/write-report.js + 1 modules
var write_report = __webpack_require__(49569);
;// CONCATENATED MODULE: ./lib/operations/report/read-foreign-plan.js


const readForeignPlan = async (world, request) => {
    const text = await world.written('plan.json');
    const { readPlanText } = await __webpack_require__.e(/* import() */ 1046).then(__webpack_require__.bind(__webpack_require__, 61046));
    const review = text === undefined ? undefined : readPlanText(text);
    if (review !== undefined)
        return (0,write_report/* makeReport */.dO)(review, request, { quiet: false }).comment;
    const name = `${world.output}/plan.json`;
    throw new refused/* Refused */.L({
        code: 'github/not-a-report',
        message: text === undefined ? `There is no ${name}.` : `${name} does not fit schemas/plan.schema.json.`,
        hint: 'The comment about code of a fork is made from the plan.json of its plan; the summary of that run says why there is none.',
    });
};

// EXTERNAL MODULE: ./lib/report/cut-markdown.js
var cut_markdown = __webpack_require__(64130);
// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/review-markdown.js + 2 modules
var review_markdown = __webpack_require__(17195);
;// CONCATENATED MODULE: ./lib/operations/report/read-report.js




const assertOfThisRun = (report, name, { reportRun }) => {
    const { run } = (0,marker/* readMarker */.t7)(report) ?? {};
    if (run === reportRun)
        return;
    const wanted = reportRun === undefined ? 'outside of any run (GITHUB_RUN_ID)' : `by run ${reportRun}`;
    throw new refused/* Refused */.L({
        code: 'github/not-a-report',
        message: `${name} was not written ${wanted}: its marker names ${run === undefined ? 'no run' : `run ${run}`}.`,
        hint: 'Say the report in the run that made it: let plan or deploy write it outside of the checkout, and hand it on as an artifact of that run.',
    });
};
const readReport = async (world, request) => {
    const name = `${world.output}/report.md`;
    const text = await world.written('report.md');
    const report = text && (0,marker/* withNewMarker */.dR)(text, request.run, request.slot);
    if (!report)
        throw new refused/* Refused */.L({
            code: 'github/not-a-report',
            message: text === undefined ? `There is no ${name}.` : `${name} does not begin with the marker of a report.`,
            hint: 'plan and deploy write it; in another job, download it first and name its folder by output-dir.',
        });
    assertOfThisRun(text, name, request);
    const cut = (0,cut_markdown/* cutMarkdown */.G)(report, review_markdown/* commentLimit */.j9);
    if (cut !== report)
        world.console.annotate({
            severity: 'warning',
            title: 'github/too-long',
            message: `${name} has ${report.length} characters, and a comment holds ${review_markdown/* commentLimit */.j9}: it ends earlier, and says so.`,
        });
    return cut;
};

;// CONCATENATED MODULE: ./lib/commands/comment.js



const comment = async (world, request) => {
    const read = world.code === 'fork' ? readForeignPlan : readReport;
    await (0,label_result/* reportResult */.i)(world, request, await read(world, request));
    return { diagnostics: [], located: undefined };
};


/***/ }),

/***/ 11973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ labelFacts),
/* harmony export */   i: () => (/* binding */ reportResult)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _report_result_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72226);
/* harmony import */ var _report_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14981);
/* harmony import */ var _post_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63879);





const mostRounds = 3;
const isLabelled = (end) => end !== 'stopped' && end !== 'torn-down';
const labelFacts = ({ labels }, about, end) => labels ? { label: (0,_report_result_label_js__WEBPACK_IMPORTED_MODULE_2__/* .labelSubject */ .$)(about), ...(isLabelled(end) ? { result: end } : {}) } : {};
const reasonForNone = (code, { pullRequest }) => {
    if (pullRequest.kind === 'none')
        return pullRequest.why;
    if (!pullRequest.own)
        return 'only events of a pull request itself label it';
    return code === 'fork' ? 'the pull request is of a fork, whose runs get a token that only reads' : undefined;
};
const newerFacts = async (world, marker) => {
    const found = await (await world.conversation()).findOwn(marker);
    const standing = marker.section === undefined
        ? (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(found?.body ?? '')
        : (0,_report_section_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsOf */ .Ks)(found?.body ?? '').find(({ key }) => key === marker.section)?.facts;
    return standing !== undefined && (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(standing, marker) ? standing : undefined;
};
const setLabel = async (world, pull, subject, result) => {
    const labels = await world.pullLabels();
    const label = result && (0,_report_result_label_js__WEBPACK_IMPORTED_MODULE_2__/* .resultLabel */ ._J)(subject, result);
    const ours = (await labels.list(pull)).filter((name) => (0,_report_result_label_js__WEBPACK_IMPORTED_MODULE_2__/* .isResultLabel */ .aP)(subject, name));
    const isOurs = (name) => name.toLowerCase() === label?.name.toLowerCase();
    for (const name of ours)
        if (!isOurs(name))
            await labels.remove(pull, name);
    if (label !== undefined && !ours.some(isOurs))
        await labels.add(pull, label);
};
const label = async (world, { number, commit }, marker) => {
    const { console, conversation } = world;
    if (commit !== undefined && (await (await conversation()).head()) !== commit)
        return console.info(`No label: pull request ${number} has newer commits, whose runs label it.`);
    if ((await newerFacts(world, marker)) !== undefined)
        return console.info('No label: a newer run has commented already, and labels the pull request.');
    let { result } = marker;
    for (let round = 0; round < mostRounds; round++) {
        await setLabel(world, number, marker.label, result);
        const newer = await newerFacts(world, marker);
        if (newer === undefined || newer.result === result)
            break;
        result = newer.result;
    }
    console.info(result === undefined ? 'Label: none.' : `Label: ${(0,_report_result_label_js__WEBPACK_IMPORTED_MODULE_2__/* .resultLabel */ ._J)(marker.label, result).name}`);
};
const reportResult = async (world, request, report) => {
    const refusal = await (0,_post_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .postReport */ .f5)(world, request, report);
    const { labels, mode, pullRequest } = request;
    if (!labels || mode === 'never' || refusal?.code === 'github/denied')
        return;
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    const why = reasonForNone(world.code, request);
    if (why !== undefined || pullRequest.kind === 'none')
        return world.console.info(`No label: ${why}.`);
    if (marker?.label === undefined)
        return world.console.info('No label: the report was written without result-labels.');
    try {
        await label(world, pullRequest, { ...marker, label: marker.label });
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        if (world.stopped)
            return;
        const message = `The pull request was not labelled. ${problem.message}\n${problem.hint}`;
        world.console.annotate({ severity: 'warning', title: problem.code, message });
    }
};


/***/ }),

/***/ 63879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ postReport),
/* harmony export */   mT: () => (/* binding */ postBeginning),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony export commentModes */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _report_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14981);



const commentModes = (/* unused pure expression or super */ null && (['auto', 'always', 'on-change', 'never']));
const markerOf = ({ slot, run, region }, about, state) => ({
    slot: slot ?? `${about.project}-${about.stage}`,
    ...run,
    ...(slot === undefined ? {} : { section: (0,_report_section_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionKey */ .FR)({ region, ...about }), state }),
});
const reasonForNone = ({ mode, pullRequest }) => {
    if (pullRequest.kind === 'none')
        return pullRequest.why;
    if (mode === 'auto' && !pullRequest.own)
        return 'comment: auto speaks on events of a pull request itself only';
    return undefined;
};
const reasonAgainstClaim = async (world, { pullRequest }) => {
    if (pullRequest.kind === 'none' || !pullRequest.claimed)
        return undefined;
    const { number, commit } = pullRequest;
    const head = await (await world.conversation()).head();
    return head === commit ? undefined : `pull request ${number} is at ${head}, and the run was about ${commit}`;
};
const post = async (world, { mode }, report) => {
    const { console } = world;
    const conversation = await world.conversation();
    const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    if (marker?.quiet && mode !== 'always' && (await conversation.findOwn(marker)) === undefined)
        return console.info('No comment: nothing changes, and none stands that would have to say so.');
    const { kind, id, url, removed } = await conversation.post(report);
    console.output('comment-id', String(id));
    console.output('comment-url', url);
    if (removed > 0)
        console.info(`Removed ${removed} older of our comments of the same slot.`);
    console.info(kind === 'newer' ? `A newer run has commented already, and that stays: ${url}` : `Comment: ${url}`);
};
const beginning = { most: 15_000 };
const postBeginning = async (world, request, report) => {
    if (request.mode === 'never' || reasonForNone(request) !== undefined)
        return;
    try {
        const conversation = await world.conversation();
        const marker = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
        const isDue = async () => marker !== undefined && (await conversation.findOwn(marker, beginning)) !== undefined;
        if (request.mode === 'always' || (await isDue()))
            await conversation.post(report, beginning);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`No comment that the deployment has begun: ${problem.message}`);
    }
};
const postReport = async (world, request, report) => {
    if (request.mode === 'never')
        return undefined;
    const why = reasonForNone(request);
    try {
        const none = why ?? (await reasonAgainstClaim(world, request));
        if (none !== undefined)
            world.console.info(`No comment: ${none}.`);
        else
            await post(world, request, report);
        return undefined;
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        if (world.stopped)
            return problem;
        const message = `The comment was not written; the report is in the summary of the run. ${problem.message}\n${problem.hint}`;
        world.console.annotate({ severity: 'warning', title: problem.code, message });
        return problem;
    }
};


/***/ }),

/***/ 49569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* binding */ makeReport),
  Yq: () => (/* binding */ withRun),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/report/result-label.js
var result_label = __webpack_require__(72226);
// EXTERNAL MODULE: ./lib/report/review-markdown.js + 2 modules
var review_markdown = __webpack_require__(17195);
;// CONCATENATED MODULE: ./lib/report/review-summary.js

const summaryLimit = 1024 * 1024;
const reviewSummary = (review, marker, deployed) => {
    const whole = (0,review_markdown/* reviewMarkdown */.Wq)(review, marker, summaryLimit, deployed);
    return Buffer.byteLength(whole) < summaryLimit
        ? whole
        : (0,review_markdown/* reviewMarkdown */.Wq)(review, marker, Math.floor(summaryLimit / 3), deployed);
};

// EXTERNAL MODULE: ./lib/operations/report/label-result.js
var label_result = __webpack_require__(11973);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/operations/report/write-report.js





const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
const planFacts = ({ hash }) => hash.startsWith('offline:') ? { offline: true } : { plan: hash };
const makeReport = (review, request, about) => {
    const linked = withRun(review, request);
    const made = about.deployed === undefined ? 'planned' : 'deployed';
    const state = about.quiet ? 'unchanged' : made;
    const marker = {
        ...(0,post_comment/* markerOf */.we)(request, review, state),
        ...(about.quiet ? { quiet: true } : {}),
        ...(about.plan ? planFacts(review) : {}),
        ...(0,label_result/* labelFacts */.I)(request, review, (0,result_label/* resultOfReview */.$T)(review, about)),
    };
    return {
        comment: (0,review_markdown/* reviewMarkdown */.Wq)(linked, marker, marker.section === undefined ? undefined : review_markdown/* sectionLimit */.Lm, about.deployed),
        summary: reviewSummary(linked, marker, about.deployed),
    };
};
const writeReport = async (world, comment) => {
    await world.write({ 'report.md': comment });
    world.console.output('report-file', `${world.output}/report.md`);
};


/***/ }),

/***/ 72226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ labelSubject),
/* harmony export */   $T: () => (/* binding */ resultOfReview),
/* harmony export */   _J: () => (/* binding */ resultLabel),
/* harmony export */   aP: () => (/* binding */ isResultLabel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27220);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _smoke_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20301);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28215);





const looks = {
    'no-changes': ['no changes', 'c2e0c6', 'A deploy would change nothing'],
    changes: ['changes', '1d76db', 'A deploy would change something, and lose no data'],
    'data-loss': ['data loss', 'd93f0b', 'A deploy would lose data'],
    refused: ['refused', 'b60205', 'A deploy would refuse this change'],
    failed: ['failed', 'b60205', 'The last run failed'],
    deployed: ['deployed', '0e8a16', 'Deployed from this pull request'],
    'rolled-back': ['taken back', 'fbca04', 'Rolled back to an earlier deployment'],
};
const mostSubject = 38;
const labelSubject = ({ project, stage }) => {
    const whole = `${project}/${(0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .isPreview */ .bU)(stage) ? 'preview' : stage}`;
    const plain = whole.replace(/[^\w./-]/g, '-');
    if (plain === whole && whole.length <= mostSubject)
        return whole;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 6);
    return `${plain.slice(0, mostSubject - hash.length - 1)}-${hash}`;
};
const resultLabel = (subject, result) => {
    const [words, colour, says] = looks[result];
    return { name: `${subject}: ${words}`, colour, description: `batch-job-action: ${says}` };
};
const isResultLabel = (subject, name) => _marker_js__WEBPACK_IMPORTED_MODULE_1__/* .stageResults */ .LB.some((result) => resultLabel(subject, result).name.toLowerCase() === name.toLowerCase());
const plannedResult = ({ losses, refused = [], tooMany }, isQuiet) => {
    if (losses.some((loss) => (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .lossKind */ .Gw)(loss) === 'lost'))
        return 'data-loss';
    if (refused.length > 0 || tooMany !== undefined || losses.some(({ allowed }) => !allowed))
        return 'refused';
    return isQuiet ? 'no-changes' : 'changes';
};
const resultOfReview = (review, { quiet, deployed }) => {
    if (deployed === undefined)
        return plannedResult(review, quiet);
    if (deployed.rolledBack !== undefined)
        return 'rolled-back';
    if (deployed.smoke?.some(_smoke_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailedSmoke */ .H))
        return 'failed';
    return quiet ? 'no-changes' : 'deployed';
};


/***/ }),

/***/ 14981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sectionName),
/* harmony export */   B$: () => (/* binding */ writtenSection),
/* harmony export */   Cm: () => (/* binding */ withoutPlan),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   FR: () => (/* binding */ sectionKey),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Lw: () => (/* binding */ sectionOfReport),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   X0: () => (/* binding */ mergeSections),
/* harmony export */   ek: () => (/* binding */ holdsSection),
/* harmony export */   wd: () => (/* binding */ isLaterSection)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);


const sectionKey = ({ project, stage, region = '' }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .slotKey */ .q8)([project, stage, region].join('/'));
const sectionName = (key) => {
    const [project, stage, region, ...more] = decoded(key).split('/');
    if (!project || !stage || region === undefined || more.length > 0 || region.includes('#'))
        return undefined;
    return { project, stage, ...(region === '' ? {} : { region }) };
};
const decoded = (key) => {
    try {
        return decodeURIComponent(key);
    }
    catch {
        return key;
    }
};
const [from, to] = ['<!-- batch-job-from -->', '<!-- batch-job-to -->'];
const writtenSection = ({ key, facts, digest, isShort, content }, wrap = ['', '']) => {
    const words = [
        `batch-job-section:${key}`,
        ...(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenFacts */ .Vr)({ ...facts, section: key }),
        `digest=${digest}`,
        ...(isShort ? ['short=1'] : []),
    ];
    const [before, after] = wrap.map((one) => (one === '' ? [] : [one]));
    return [`<!-- ${words.join(' ')} -->`, ...before, from, '', content, '', to, ...after].join('\n');
};
const digestOf = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 16);
const sectionFacts = ({ run, attempt, commit, state, plan, offline, planRun, result }) => ({
    ...(run === undefined ? {} : { run }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(commit === undefined ? {} : { commit }),
    ...(state === undefined ? {} : { state }),
    ...(plan === undefined ? {} : { plan }),
    ...(offline ? { offline } : {}),
    ...(planRun === undefined ? {} : { planRun }),
    ...(result === undefined ? {} : { result }),
});
const sectionOfReport = (report) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(report);
    if (marker?.section === undefined)
        return undefined;
    const content = report.slice(report.indexOf('\n') + 1).trim();
    return { key: marker.section, facts: sectionFacts(marker), digest: digestOf(content), content };
};
const sectionLine = /^<!-- batch-job-section:(\S+)((?: \w+=[\w%.-]+)*) -->$/;
const sectionsOf = (body) => {
    const head = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)(body);
    if (head === undefined)
        return [];
    const found = new Map();
    let open;
    for (const line of body.replaceAll('\r\n', '\n').split('\n')) {
        const [, key, words = ''] = sectionLine.exec(line) ?? [];
        if (open?.lines !== undefined) {
            if (line !== to)
                open.lines.push(line);
            else {
                const facts = sectionFacts((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readFacts */ .MH)(open.words));
                const [, digest = ''] = / digest=([\da-f]+)/.exec(open.words) ?? [];
                const short = / short=1(?: |$)/.test(open.words) ? { isShort: true } : {};
                const section = { key: open.key, facts, digest, ...short, content: open.lines.join('\n').trim() };
                if (!(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(facts, head))
                    found.set(open.key, newerSection(found.get(open.key), section));
                open = undefined;
            }
        }
        else if (key !== undefined)
            open = { key, words };
        else if (line === from && open !== undefined)
            open = { ...open, lines: [] };
    }
    return inOrder([...found.values()]);
};
const inOrder = (sections) => [...sections].sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
const rankOf = {
    ...{ planned: 0, unchanged: 0, deploying: 1 },
    ...{ deployed: 2, failed: 2, stopped: 2, 'torn-down': 2 },
};
const isLaterSection = (one, other) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(one.facts, other.facts) ||
    (!(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(other.facts, one.facts) && rankOf[one.facts.state ?? 'planned'] > rankOf[other.facts.state ?? 'planned']);
const newerSection = (known, given) => known !== undefined && isLaterSection(known, given) ? known : given;
const mergeSections = (...lists) => {
    const latest = new Map();
    for (const section of lists.flat())
        latest.set(section.key, newerSection(latest.get(section.key), section));
    return inOrder([...latest.values()]);
};
const withoutPlan = ({ facts: { plan, planRun, ...facts }, ...section }) => ({
    ...section,
    facts,
});
const holdsSection = (sections, wanted) => {
    const found = sections.find(({ key }) => key === wanted.key);
    if (found === undefined)
        return false;
    return isLaterSection(found, wanted) || (!isLaterSection(wanted, found) && found.digest === wanted.digest);
};
const headOf = (marker, sections) => {
    const [newest] = sections
        .map(({ facts }) => facts)
        .sort((one, other) => Number((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(other, one)) - Number((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(one, other)));
    const { section, state, quiet, label, result, ...kept } = marker;
    const { run, attempt, commit } = newest ?? marker;
    return {
        ...kept,
        ...(run === undefined ? {} : { run }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(commit === undefined ? {} : { commit }),
    };
};


/***/ })

};
