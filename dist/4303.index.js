export const id = 4303;
export const ids = [4303,663];
export const modules = {

/***/ 40663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 62 modules
var compile = __webpack_require__(4782);
// EXTERNAL MODULE: ./lib/operations/publish-stage.js
var publish_stage = __webpack_require__(80766);
// EXTERNAL MODULE: ./lib/operations/report/report-deploy.js
var report_deploy = __webpack_require__(20047);
// EXTERNAL MODULE: ./lib/operations/report/report-failure.js
var report_failure = __webpack_require__(83416);
// EXTERNAL MODULE: ./lib/report/deploy-markdown.js
var deploy_markdown = __webpack_require__(41913);
// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(53355);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/operations/report/review-of-change.js
var review_of_change = __webpack_require__(73540);
// EXTERNAL MODULE: ./lib/operations/report/try-after-change.js
var try_after_change = __webpack_require__(40356);
// EXTERNAL MODULE: ./lib/operations/report/write-page.js
var write_page = __webpack_require__(38084);
// EXTERNAL MODULE: ./lib/operations/report/write-report.js + 1 modules
var write_report = __webpack_require__(49569);
;// CONCATENATED MODULE: ./lib/operations/report/report-started.js







const reportStarted = async (world, caller, compiled, deployment, request) => {
    const { stage } = compiled;
    const { proposal, applied, next, before } = deployment;
    const { region, comment } = request;
    world.console.output('stack-name', stage.stack);
    world.console.output('stack-id', applied.stackId);
    world.console.output('stack-status', applied.status);
    const counts = (0,count_changes/* countChanges */.x)(proposal.kind === 'changes' ? proposal.changes : []);
    const text = (0,deploy_markdown/* beginningMarkdown */.d)({ ...stage, region, counts, page: comment.page, notes: next.notes }, (0,post_comment/* markerOf */.we)(comment, stage, 'deploying'));
    world.console.summary(text);
    await (0,try_after_change/* tryAfterChange */.u)(world, 'The deployment has begun, but report.md is missing', () => (0,write_report/* writeReport */.u5)(world, text));
    await (0,try_after_change/* tryAfterChange */.u)(world, 'The deployment has begun, but report.html is missing', async () => {
        const review = (0,review_of_change/* reviewOfChange */.y)(world, caller, compiled, deployment, request);
        world.console.output('plan-hash', review.hash);
        const templates = { before: before.template, ours: next.ours.template };
        await (0,write_page/* writePage */.xv)(world, await (0,write_page/* makePage */.o9)(world, { review, compiled, ...templates, running: applied.status }, comment));
    });
    await (0,post_comment/* postReport */.f5)(world, comment, text);
};

// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(56422);
;// CONCATENATED MODULE: ./lib/operations/report/review-of-failure.js



const reviewingFailure = async (world, caller, compiled, request, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!(problem instanceof deploy_failed/* DeployFailed */.N) || problem.about.change === undefined)
            throw problem;
        const { change } = problem.about;
        const review = await (0,try_after_change/* tryAfterChange */.u)(world, 'The page of the failure has no review', () => (0,review_of_change/* reviewOfChange */.y)(world, caller, compiled, change, request));
        if (review === undefined)
            throw problem;
        const templates = { before: change.before.template, ours: change.next.ours.template };
        throw problem.with({ reviewed: { review, compiled, ...templates } });
    }
};

// EXTERNAL MODULE: ./lib/operations/report/write-sarif.js
var write_sarif = __webpack_require__(33158);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/marker-key.js
var marker_key = __webpack_require__(30412);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/report/section.js
var report_section = __webpack_require__(14981);
;// CONCATENATED MODULE: ./lib/operations/reviewed/plan-of-stack.js
const facts = ['account', 'region', 'project', 'stage', 'stack'];
const otherFacts = (document, wanted) => facts.flatMap((fact) => document[fact] === wanted[fact] ? [] : [`${fact} ${document[fact] ?? 'unknown'} in place of ${wanted[fact]}`]);

;// CONCATENATED MODULE: ./lib/operations/reviewed/plan-of-pull.js




const planArtifact = 'batch-job-plan';
const mostArtifacts = 30;
const none = (why) => ({ kind: 'none', why, isExpected: true });
const plan_of_pull_short = (commit) => commit.slice(0, 12);
const factsOf = (body, { marker: { section }, stack: { project, stage } }) => {
    if (section === undefined)
        return (0,report_marker/* readMarker */.t7)(body);
    const sections = (0,report_section/* sectionsOf */.Ks)(body);
    const found = [section, (0,report_marker/* slotKey */.q8)(`${project}-${stage}`)].flatMap((key) => sections.find((one) => one.key === key) ?? []);
    return found[0]?.facts;
};
const reasonAgainstComment = ({ url, writtenBy, body }, wanted) => {
    if (writtenBy === 'another')
        return `somebody else edited the comment ${url}`;
    if (writtenBy === 'unknown')
        return `GitHub does not tell the token who edited the comment ${url}`;
    const read = factsOf(body, wanted);
    if (read === undefined || (0,report_marker/* readMarker */.t7)(body)?.slotKey !== wanted.marker.slotKey)
        return `the comment ${url} is of another stage by now`;
    if (read.plan === undefined || read.run === undefined)
        return `the comment ${url} is no plan that AWS was asked for`;
    return undefined;
};
const reasonAgainstRun = (id, run, pull, { repository, workflow }) => {
    if (run === undefined)
        return `the repository has no run ${id}`;
    if (run.repository !== repository)
        return `run ${id} is of another repository`;
    if (run.headRepository !== repository)
        return `run ${id} planned code of a fork`;
    if (run.workflow !== workflow)
        return `run ${id} is of the workflow ${(0,visible/* visible */.RK)(run.workflow)}, and plans of ${workflow} count`;
    if (run.commit !== pull.head)
        return `run ${id} planned commit ${plan_of_pull_short(run.commit)}, and the last one of pull request ${pull.number} is ${plan_of_pull_short(pull.head)}`;
    return undefined;
};
const planOfRun = async (plans, run, { stack }) => {
    const { readPlanDocument } = await __webpack_require__.e(/* import() */ 1046).then(__webpack_require__.bind(__webpack_require__, 61046));
    const isOfStage = ({ name }) => name === `${planArtifact}-${stack.stage}` || name.startsWith(`${planArtifact}-${stack.stage}-`);
    const all = (await plans.artifacts(run)).filter(({ name }) => name === planArtifact || name.startsWith(`${planArtifact}-`));
    if (all.length === 0)
        return { why: `run ${run} has no artifact ${planArtifact} or ${planArtifact}-…` };
    const sorted = [...all.filter(isOfStage), ...all.filter((one) => !isOfStage(one))];
    for (const { id, expired } of sorted.slice(0, mostArtifacts)) {
        const text = expired ? undefined : await plans.planIn(id);
        const document = text === undefined ? undefined : readPlanDocument(text);
        if (document !== undefined && otherFacts(document, stack).length === 0)
            return document;
    }
    const expired = all.filter((one) => one.expired).length;
    return {
        why: expired > 0
            ? `the artifacts of run ${run} have expired (${expired} of ${all.length}), and with them its plan`
            : `no artifact of run ${run} has a plan.json of ${stack.stack} in account ${stack.account} and region ${stack.region} that can be read`,
    };
};
const findPlanOfPull = async (plans, wanted) => {
    const [pull, ...others] = await plans.mergedPulls(wanted.commit);
    if (pull === undefined)
        return { kind: 'none', why: `no pull request was merged as commit ${plan_of_pull_short(wanted.commit)}` };
    if (others.length > 0) {
        const numbers = [pull, ...others].map(({ number }) => number).join(', ');
        return none(`commit ${plan_of_pull_short(wanted.commit)} is the merge of several pull requests (${numbers})`);
    }
    const comment = await plans.newestComment(pull.number, wanted.marker);
    if (comment === undefined)
        return none(`pull request ${pull.number} has no comment of ${wanted.workflow} about this stage`);
    const against = reasonAgainstComment(comment, wanted);
    if (against !== undefined)
        return none(against);
    const { plan: hash = '', run: shown = 0, planRun: run = shown } = factsOf(comment.body, wanted) ?? {};
    const reason = reasonAgainstRun(run, await plans.run(run), pull, wanted);
    if (reason !== undefined)
        return none(reason);
    const document = await planOfRun(plans, run, wanted);
    if ('why' in document)
        return none(document.why);
    if (document.hash !== hash || document.run?.id !== run)
        return none(`the comment ${comment.url} shows another plan than the artifact of run ${run} has`);
    return { kind: 'found', hash, review: document, from: `pull request ${pull.number}, run ${run}` };
};

// EXTERNAL MODULE: ./lib/report/plan-file.js
var plan_file = __webpack_require__(85698);
;// CONCATENATED MODULE: ./lib/operations/reviewed/read-plan-file.js




const read_plan_file_refused = (message, hint) => new refused/* Refused */.L({ code: 'stack/plan-file', message, hint });
const complaintsAbout = (document, wanted, run) => [
    ...(document.hash.startsWith('v1:') ? [] : ['it was made without AWS']),
    ...(run === undefined || document.run?.id === run
        ? []
        : [`it was made by ${document.run === undefined ? 'no run' : `run ${document.run.id}`}, and this is run ${run}`]),
    ...otherFacts(document, wanted).map((fact) => `it has the ${fact}`),
];
const readPlanFile = async (world, path, wanted, run) => {
    const hint = 'Give the plan.json that plan wrote for this stage in a job before, with the role that plans.';
    const text = await world.given(path, plan_file/* mostPlanBytes */.KA);
    if (text === undefined)
        throw read_plan_file_refused(`The plan-file ${path} cannot be read: there is no such file, a link leads out of the checkout, or it has more than 16 MiB.`, hint);
    const { readPlanDocument } = await __webpack_require__.e(/* import() */ 1046).then(__webpack_require__.bind(__webpack_require__, 61046));
    const document = readPlanDocument(text);
    if (document === undefined)
        throw read_plan_file_refused(`The plan-file ${path} does not fit schemas/plan.schema.json.`, hint);
    const complaints = complaintsAbout(document, wanted, run);
    if (complaints.length > 0)
        throw read_plan_file_refused(`The plan-file ${path} is no plan of this deploy: ${(0,visible/* visible */.RK)(complaints.join('; '))}.`, hint);
    return { kind: 'found', hash: document.hash, review: document, from: path };
};

;// CONCATENATED MODULE: ./lib/operations/reviewed/find-reviewed-plan.js






const searchPull = async (world, stack, { commit, workflow }, comment) => {
    const { repository } = comment.run;
    if (commit === undefined || workflow === undefined || repository === undefined)
        return { kind: 'none', why: 'there is no plan-file, and no run of GitHub that would name a merged pull request' };
    const { slot, ...facts } = (0,post_comment/* markerOf */.we)(comment, stack, 'planned');
    const marker = { ...facts, slotKey: (0,report_marker/* slotKey */.q8)(slot), workflow: (0,marker_key/* markerKey */.s)(workflow) };
    try {
        return await findPlanOfPull(await world.reviewedPlans(), { stack, commit, workflow, repository, marker });
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        const why = `GitHub could not be asked: ${problem.message.replace(/\.$/, '')} (${problem.code})`;
        return { kind: 'none', why, isExpected: true };
    }
};
const findReviewedPlan = async (world, { account }, { project, stage, stack }, { region, comment, reviewed }) => {
    if (reviewed === undefined)
        return undefined;
    const { planFile, onMismatch, required } = reviewed;
    const isAsked = planFile !== undefined || required || comment.run.run !== undefined;
    if (!isAsked || onMismatch === 'ignore')
        return undefined;
    const wanted = { project, stage, stack, region, account };
    const found = planFile === undefined
        ? await searchPull(world, wanted, reviewed, comment)
        : await readPlanFile(world, planFile, wanted, comment.run.run);
    world.console.info(found.kind === 'found'
        ? `The plan that was reviewed: ${found.hash} (${found.from}).`
        : `No reviewed plan was found: ${found.why}.`);
    return { found, onMismatch, required };
};

;// CONCATENATED MODULE: ./lib/operations/runs/smoke-deployment.js
const checkSmoke = async (world, compiled, { smoke }) => {
    if (smoke === undefined)
        return;
    const { assertSmokeRuns } = await Promise.all(/* import() */[__webpack_require__.e(8785), __webpack_require__.e(803)]).then(__webpack_require__.bind(__webpack_require__, 80803));
    await assertSmokeRuns(world, compiled, smoke);
};
const reportAndSmoke = async (world, request, report) => {
    const { smoke } = request;
    if (smoke === undefined) {
        await report({});
        return {};
    }
    const { awaitedRuns, smokeRuns } = await Promise.all(/* import() */[__webpack_require__.e(8785), __webpack_require__.e(803)]).then(__webpack_require__.bind(__webpack_require__, 80803));
    await report({ smoke: awaitedRuns(smoke) });
    return smokeRuns(world, { ...request, smoke }, (results) => report({ smoke: results, again: true }));
};

// EXTERNAL MODULE: ./lib/operations/stack/apply-deployment.js + 7 modules
var apply_deployment = __webpack_require__(97009);
// EXTERNAL MODULE: ./lib/operations/stack/assert-no-target.js
var assert_no_target = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
// EXTERNAL MODULE: ./lib/operations/stack/change-request.js
var change_request = __webpack_require__(3269);
// EXTERNAL MODULE: ./lib/operations/stack/identify.js
var identify = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/operations/stack/prepare-deployment.js
var prepare_deployment = __webpack_require__(46156);
;// CONCATENATED MODULE: ./lib/commands/deploy.js
















const deploy = (world, request) => (0,report_failure/* reportingFailure */.v)(world, request, 'deploy', async () => {
    (0,assert_own_code/* assertOwnCode */.K)(world, 'deploy');
    (0,assert_no_target/* assertNoTarget */.d)(world, 'deploy');
    const offline = await (0,compile/* compile */.wE)(world, request);
    await checkSmoke(world, offline, request);
    const publisher = await (0,publish_stage/* publishFirst */.g)(world, offline, request);
    const caller = await (0,identify/* readCaller */.w)(world, publisher);
    const check = await findReviewedPlan(world, caller, offline.stage, request);
    const compiled = await (0,compile/* compileWithLookups */.lI)(world, request, offline);
    const settled = (0,change_request/* settleRequest */.P)(world, compiled, request);
    const reviewed = check && { check, compiled };
    const change = async () => {
        const prepared = await (0,prepare_deployment/* prepareDeployment */.J)(world, caller, compiled, settled);
        return (0,apply_deployment/* applyDeployment */.A)(world, caller, compiled, prepared, settled, reviewed);
    };
    const deployment = await (0,write_sarif/* writingSarif */.m)(world, compiled, () => reviewingFailure(world, caller, compiled, settled, change));
    if (deployment.applied.isRunning) {
        await reportStarted(world, caller, compiled, deployment, settled);
        return compiled;
    }
    const report = (about) => (0,try_after_change/* tryAfterChange */.u)(world, 'The deployment is done, but its report is missing', () => (0,report_deploy/* reportDeploy */.E)(world, caller, compiled, deployment, request, about));
    return { ...compiled, ...(await reportAndSmoke(world, request, report)) };
});


/***/ }),

/***/ 94303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview)
});

// EXTERNAL MODULE: ./lib/operations/preview/decide-preview.js
var decide_preview = __webpack_require__(36868);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/report/preview-markdown.js
var preview_markdown = __webpack_require__(23478);
// EXTERNAL MODULE: ./lib/stack/left-operation.js
var left_operation = __webpack_require__(37875);
// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(97790);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
// EXTERNAL MODULE: ./lib/operations/preview/deployment-record.js
var deployment_record = __webpack_require__(32190);
;// CONCATENATED MODULE: ./lib/operations/preview/environment-url.js
const addresses = ['cdnCanonicalUrl', 'cdnUrl', 'url'];
const isQueue = (url) => /^sqs\.|\.queue\./.test(url.hostname);
const isPage = (value) => {
    const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
    return url?.protocol === 'https:' && !isQueue(url);
};
const environmentUrl = (outputs) => {
    if (outputs === undefined)
        return undefined;
    const { resources = {} } = JSON.parse(outputs);
    const names = Object.keys(resources).sort();
    return addresses.flatMap((param) => names.map((name) => resources[name]?.[param])).find(isPage);
};

// EXTERNAL MODULE: ./lib/operations/preview/preview-request.js
var preview_request = __webpack_require__(99781);
// EXTERNAL MODULE: ./lib/operations/preview/pull-now.js
var pull_now = __webpack_require__(31031);
;// CONCATENATED MODULE: ./lib/operations/preview/deploy-preview.js










const disturbed = /^(?:stack|aws)\//;
const postPlanned = async (world, request, project) => {
    const preview = { project, stage: request.stage, page: request.comment.page };
    const { mode } = request.comment;
    const always = mode === 'never' ? request.comment : { ...request.comment, mode: 'always' };
    await (0,post_comment/* postBeginning */.mT)(world, always, (0,preview_markdown/* plannedMarkdown */.Os)(preview, (0,post_comment/* markerOf */.we)(request.comment, preview, 'planned')));
};
const deploy_preview_closed = async (world, record, problem) => {
    if (problem !== undefined)
        world.console.info(problem.message);
    world.console.info('closed while deploying: the run of the closed pull request destroys the preview.');
    await record?.end('inactive');
    return { diagnostics: [], located: undefined };
};
const unlabelled = (world, number, label) => {
    const why = `Pull request ${number} does not have the label ${(0,visible/* literal */.eu)(label)} any more, which previews need.`;
    world.console.info(why);
    world.console.summary((0,preview_markdown/* skippedMarkdown */.cQ)(why));
    return { diagnostics: [], located: undefined };
};
const deployPreview = async (world, event, given, deploy) => {
    const { number, commit } = event;
    const pullNow = (0,pull_now/* pullReader */.P)(world, number);
    const isClosed = async () => (await pullNow())?.state === 'closed';
    const now = await pullNow();
    if (now?.state === 'closed')
        return deploy_preview_closed(world, undefined);
    const { label } = given.previews;
    if (label !== undefined && now !== undefined && !now.labels.includes(label))
        return unlabelled(world, number, label);
    const request = { ...(0,preview_request/* requestOf */.f)(given, event), leave: isClosed };
    const { page } = request.comment;
    const project = await (0,read_project/* readProject */.W)(world, request).catch(() => undefined);
    if (project !== undefined)
        await postPlanned(world, request, project);
    const record = project === undefined ? undefined : await (0,deployment_record/* beginRecord */.d)(world, { environment: request.stage, project, commit, page });
    try {
        const done = await deploy(world, request);
        const state = done.refusal === undefined ? 'success' : 'failure';
        await record?.end(state, environmentUrl(await world.written('outputs.json')));
        return done;
    }
    catch (problem) {
        if (world.stopped)
            throw problem;
        if (problem instanceof left_operation/* LeftOperation */.$)
            return deploy_preview_closed(world, record);
        if (problem instanceof refused/* Refused */.L && disturbed.test(problem.code) && (await isClosed()))
            return deploy_preview_closed(world, record, problem);
        await record?.end('failure');
        throw problem;
    }
};

// EXTERNAL MODULE: ./lib/operations/preview/tear-down-preview.js
var tear_down_preview = __webpack_require__(49135);
// EXTERNAL MODULE: ./lib/operations/stack/assert-no-target.js
var assert_no_target = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/commands/deploy.js + 7 modules
var deploy = __webpack_require__(40663);
;// CONCATENATED MODULE: ./lib/commands/preview.js






const preview = async (world, request) => {
    const event = world.pullEvent();
    if (event.action !== 'closed')
        (0,assert_no_target/* assertNoTarget */.d)(world, 'preview');
    const { kind, why } = (0,decide_preview/* decidePreview */.x)(event, request.previews);
    world.console.info(why);
    if (kind === 'deploy')
        return deployPreview(world, event, request, deploy.deploy);
    if (kind === 'destroy')
        await (0,tear_down_preview/* tearDownPreview */.N)(world, event, request, why);
    else
        world.console.summary((0,preview_markdown/* skippedMarkdown */.cQ)(why));
    return { diagnostics: [], located: undefined };
};


/***/ }),

/***/ 36868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ decidePreview)
/* harmony export */ });
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89366);

const deployed = ['opened', 'reopened', 'synchronize', 'ready_for_review'];
const skip = (why) => ({ kind: 'skip', why });
const ofLabel = ({ action, labels, label }, needed) => {
    if (needed === undefined)
        return skip(`The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(label)} has nothing to do with previews: no preview-label is set.`);
    if (label !== needed)
        return skip(`The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(label)} has nothing to do with previews: preview-label is ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)}.`);
    if (action === 'labeled')
        return undefined;
    return labels.includes(needed)
        ? skip(`The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)} was removed, and the pull request has it again.`)
        : { kind: 'destroy', why: `The label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)} was removed, which previews need.` };
};
const reasonForNone = ({ draft, labels }, needed) => {
    if (draft)
        return 'The pull request is a draft: its preview is deployed when it is ready for review.';
    if (needed !== undefined && !labels.includes(needed))
        return `The pull request does not have the label ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(needed)}, which previews need.`;
    return undefined;
};
const decidePreview = (event, { label: needed }) => {
    const { action, code, state } = event;
    if (code === 'fork')
        return skip('The pull request comes from a fork: no preview is ever deployed for one, so there is nothing to do.');
    if (action === 'closed')
        return { kind: 'destroy', why: 'The pull request is closed.' };
    if (state === 'closed')
        return skip(`The pull request is closed, so the event ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(action)} changes nothing.`);
    if (action === 'converted_to_draft')
        return skip('The pull request is a draft now: its preview stays as it is until it is closed or ready for review.');
    if (action === 'labeled' || action === 'unlabeled') {
        const decided = ofLabel(event, needed);
        if (decided !== undefined)
            return decided;
    }
    else if (!deployed.includes(action))
        return skip(`The event ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(action)} changes nothing of a preview.`);
    const none = reasonForNone(event, needed);
    return none === undefined ? { kind: 'deploy', why: `The pull request is open (${action}).` } : skip(none);
};


/***/ }),

/***/ 99781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27220);

const requestOf = (request, { number }) => ({
    ...request,
    stage: (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .previewStage */ .vM)(number),
    origin: { ...request.origin, pullRequest: String(number) },
});


/***/ }),

/***/ 31031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pullReader)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const pullReader = (world, number) => {
    let isTold = false;
    return async () => {
        try {
            return await (await world.pulls()).read(number);
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || world.stopped)
                throw problem;
            if (!isTold)
                world.console.info(`GitHub does not say whether pull request ${number} is still open: ${problem.message}`);
            isTold = true;
            return undefined;
        }
    };
};


/***/ }),

/***/ 49135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ postTornDown),
/* harmony export */   N: () => (/* binding */ tearDownPreview)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _report_preview_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23478);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27220);
/* harmony import */ var _compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72087);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97790);
/* harmony import */ var _report_label_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11973);
/* harmony import */ var _report_post_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63879);
/* harmony import */ var _report_report_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83416);
/* harmony import */ var _stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98948);
/* harmony import */ var _stack_identify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7141);
/* harmony import */ var _stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34556);
/* harmony import */ var _deployment_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32190);
/* harmony import */ var _preview_request_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99781);
/* harmony import */ var _pull_now_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31031);














const overtaken = async (world, { action, number, label }) => {
    const now = await (0,_pull_now_js__WEBPACK_IMPORTED_MODULE_11__/* .pullReader */ .P)(world, number)();
    if (now?.state !== 'open')
        return undefined;
    if (action === 'closed')
        return `Pull request ${number} is open again: its preview stays.`;
    return label !== undefined && now.labels.includes(label)
        ? `Pull request ${number} has its label again: its preview stays.`
        : undefined;
};
const projectOf = async (world, request, { event }) => event === 'pull_request_target'
    ? (0,_compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined, request))
    : (0,_compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)(world, request);
const postTornDown = async (world, comment, { project, stage }, why, kept) => {
    const preview = { project, stage, page: comment.page };
    const facts = (0,_report_label_result_js__WEBPACK_IMPORTED_MODULE_4__/* .labelFacts */ .I)(comment, preview, 'torn-down');
    const marker = { ...(0,_report_post_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .markerOf */ .we)(comment, preview, 'torn-down'), ...facts, quiet: true };
    const mode = comment.mode === 'always' ? 'auto' : comment.mode;
    const report = (0,_report_preview_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tornDownMarkdown */ .p_)(preview, why, kept, marker);
    await (0,_report_label_result_js__WEBPACK_IMPORTED_MODULE_4__/* .reportResult */ .i)(world, { ...comment, mode }, report);
};
const tearDownPreview = async (world, event, given, why) => {
    const late = await overtaken(world, event);
    if (late !== undefined)
        return world.console.info(late);
    const project = await projectOf(world, given, event);
    const request = { ...(0,_preview_request_js__WEBPACK_IMPORTED_MODULE_12__/* .requestOf */ .f)(given, event), project };
    const stage = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_13__/* .stageOf */ .gV)(project, (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_13__/* .previewStage */ .vM)(event.number));
    await (0,_report_report_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .reportingFailure */ .v)(world, request, 'preview', async () => {
        const caller = await (0,_stack_identify_js__WEBPACK_IMPORTED_MODULE_8__/* .readCaller */ .w)(world);
        const { repositoryId, settings: { cloudformationRole } = {} } = request;
        const inputs = { confirm: stage.stage, allowDelete: ['*'], repositoryId, cloudformationRole };
        const deleted = await (0,_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_7__/* .destroyStack */ .P)(world, stage, inputs);
        await (0,_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_9__/* .removeKept */ .BC)(world, stage, (0,_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOfKept */ .Re)(caller, stage, request));
        await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_10__/* .removeRecords */ .D)(world, stage);
        if (deleted === undefined && event.event === 'pull_request_target' && given.project === undefined)
            world.console.info(`The project is taken for ${project}, after the repository: give project-name where the config has another serviceName.`);
        await postTornDown(world, request.comment, stage, why, deleted?.outcome.kept ?? []);
    });
};


/***/ }),

/***/ 80766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publishStage),
/* harmony export */   g: () => (/* binding */ publishFirst)
/* harmony export */ });
/* harmony import */ var _publish_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12227);
/* harmony import */ var _publish_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32616);
/* harmony import */ var _record_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49903);
/* harmony import */ var _stack_propose_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96529);
/* harmony import */ var _verify_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25588);





const publishStage = async (world, caller, compiled, request, onPushed) => {
    const existing = await (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublishedImages */ .Z)(world, compiled.images);
    const pushed = [];
    const published = await (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_1__/* .publishMissing */ ._)(world, compiled, existing, (image) => pushed.push(image));
    for (const image of pushed)
        onPushed?.(image);
    await (0,_record_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordStored */ .JL)(world, pushed, compiled.stage, { ...caller, region: request.region });
    if (compiled.codes.length > 0)
        await (0,_publish_code_js__WEBPACK_IMPORTED_MODULE_0__/* .publishMissingCode */ .X)(world, compiled, (0,_stack_propose_change_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketOf */ .AU)(caller, compiled.stage, request));
    return published;
};
const publishFirst = async (world, compiled, request) => {
    const publisher = request.imagesFile === undefined ? await world.publisher() : undefined;
    if (publisher === undefined)
        return undefined;
    const caller = await publisher.whoami();
    world.console.info(`Images are published in account ${caller.account}, as ${caller.arn}`);
    if (request.verification !== undefined)
        (0,_verify_images_js__WEBPACK_IMPORTED_MODULE_4__/* .assertAllPublished */ .a)(compiled.images, await (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublishedImages */ .Z)(world, compiled.images), request.verification);
    await publishStage(world, caller, compiled, request);
    return caller;
};


/***/ }),

/***/ 33158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ writingSarif),
/* harmony export */   writeSarif: () => (/* binding */ writeSarif)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2515);
/* harmony import */ var _generated_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(193);
/* harmony import */ var _report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9585);
/* harmony import */ var _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37875);
/* harmony import */ var _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56422);
/* harmony import */ var _try_after_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40356);







const refusalRows = (refusal) => {
    const { code, hint } = refusal;
    const row = { code, severity: 'error' };
    const nowhere = { file: undefined, line: 1, column: 1 };
    if (refusal instanceof _stack_deploy_failed_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployFailed */ .N && refusal.causes.length > 0)
        return refusal.causes.map(({ logicalId, type, reason, advice, place = nowhere }) => ({
            ...row,
            ...{ file: place.file, line: place.line, column: place.column ?? 1 },
            ...{ sentence: `${logicalId} (${type}): ${reason}`, hint: advice },
        }));
    if (refusal instanceof _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedParts */ .P && refusal.parts.length > 0)
        return refusal.parts.map(({ sentence, place: { file, line, column } = nowhere }) => ({
            ...row,
            ...{ file, line, column, sentence, hint },
        }));
    return [(0,_report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalRow */ .bz)(refusal, undefined)];
};
const writeSarif = async (world, { refusal, ...ended }) => {
    const rows = [
        ...(0,_report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_2__/* .resultRows */ .FA)(ended, ended.located?.file ?? world.source.file),
        ...(refusal === undefined ? [] : refusalRows(refusal)),
    ];
    const { sarifFile } = await __webpack_require__.e(/* import() */ 1592).then(__webpack_require__.bind(__webpack_require__, 61592));
    await (0,_try_after_change_js__WEBPACK_IMPORTED_MODULE_5__/* .tryAfterChange */ .u)(world, 'diagnostics.sarif is missing', async () => {
        await world.write({ 'diagnostics.sarif': sarifFile(rows, _generated_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r) });
        world.console.output('sarif-file', `${world.output}/diagnostics.sarif`);
    });
};
const writingSarif = async (world, { diagnostics, located, locate }, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || problem instanceof _stack_left_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .LeftOperation */ .$ || world.stopped)
            throw problem;
        const refusal = problem instanceof _diagnostics_refused_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedParts */ .P ? problem.located(locate) : problem;
        await writeSarif(world, { diagnostics, located, refusal });
        throw problem;
    }
};


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ assertNoTarget)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const assertNoTarget = (world, command) => {
    if (world.eventName !== 'pull_request_target')
        return;
    const allowed = command === 'preview' ? ' but closed' : '';
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/pull-request-target',
        message: `${command} does not run on pull_request_target${allowed}: code of a pull request would be built with what only the base branch may use. AWS was not called.`,
        hint: `Run ${command} on: pull_request. A preview may be destroyed on pull_request_target with types: [closed], in a job that checks nothing out.`,
    });
};


/***/ }),

/***/ 23478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ idleMarkdown),
/* harmony export */   Os: () => (/* binding */ plannedMarkdown),
/* harmony export */   YD: () => (/* binding */ idleRemovedMarkdown),
/* harmony export */   cQ: () => (/* binding */ skippedMarkdown),
/* harmony export */   p_: () => (/* binding */ tornDownMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);


const mostListed = 30;
const comment = ({ page }, marker, paragraphs) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker), ...paragraphs, page === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('Run', page)], '\n\n')}\n`;
const subject = ({ project, stage }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Preview ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stage, 80)} of the batch jobs of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(project, 80)}`;
const skippedMarkdown = (why) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ⏭️ Preview skipped\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why)}`}\n`;
const plannedMarkdown = (preview, marker) => comment(preview, marker, [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🕒 ${subject(preview)}: planned`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Images that are missing are built first. What changes, and how it ends, will stand here.`,
]);
const tornDownMarkdown = (preview, why, kept, marker) => {
    const more = kept.length - mostListed;
    return comment(preview, marker, [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🧹 ${subject(preview)}: torn down`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(why)} ${kept.length === 0
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Nothing of it is left.`
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Kept in the account, as the config asked: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(kept.length)}.`}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
            ...kept
                .slice(0, mostListed)
                .map(({ logicalId, type, physicalId }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logicalId)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type)}): ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(physicalId, 300)}`),
            ...(more > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more)} more in the log of the run`] : []),
        ], '\n'),
    ]);
};
const idleMarkdown = (preview, since, hours, marker) => comment(preview, marker, [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 💤 ${subject(preview)}: idle`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Nothing was deployed and no job has run since ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(since.toISOString())}, for more than ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hours)} hours (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('preview-idle-hours')}). The next sweep removes it.`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**Next:** push a commit or start a job to keep it. A later push deploys it anew.`,
]);
const idleRemovedMarkdown = (preview, marker) => comment(preview, marker, [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### 🧹 ${subject(preview)}: removed`,
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `It was idle. A later push, or a re-run of its workflow, deploys it anew.`,
]);


/***/ })

};
