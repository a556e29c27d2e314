export const id = 9475;
export const ids = [9475];
export const modules = {

/***/ 12227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ assertPublishedCode),
/* harmony export */   X: () => (/* binding */ publishMissingCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85633);
/* harmony import */ var _stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32216);
/* harmony import */ var _build_logs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56932);
/* harmony import */ var _failed_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31003);
/* harmony import */ var _unwritten_maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69118);






const subjectOf = ({ function: name }) => ({
    title: `Code of function "${name}"`,
    path: ['resources', name, 'properties', 'packaging'],
});
const placeOf = (stage, bucket) => ({
    ...{ bucket, preview: stage.preview },
    images: (0,_stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_3__/* .imageRepository */ .an)({ ...stage, preview: false }),
});
const isFaultOfCode = (problem) => problem instanceof _packaging_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildFailed */ .U ||
    (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L &&
        ['packaging/function-code', 'packaging/changed', 'packaging/source-maps'].includes(problem.code));
const assertPublishedCode = async (world, { codes }, bucket) => {
    const port = await world.functionCode();
    const keys = codes.map(({ key }) => key);
    const missing = await port.missing(bucket, keys);
    if (missing.length === 0)
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'packaging/other-images',
        message: `The bucket ${bucket} has no ${missing.join(', ')}, which images-file says is published.`,
        hint: 'Run build again with the same commit and inputs; artifact-bucket must name the same bucket in both.',
    });
};
const publishMissingCode = async (world, { codes, located, stage }, bucket) => {
    if (codes.length === 0)
        return;
    const { console } = world;
    const port = await world.functionCode();
    const keys = new Set(await port.missing(bucket, codes.map(({ key }) => key)));
    const missing = codes.filter(({ key }) => keys.has(key));
    if (missing.length < codes.length)
        console.info(`Of the code of ${codes.length} functions ${codes.length - missing.length} is in the bucket ${bucket} already.`);
    (0,_unwritten_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .sayUnwrittenMaps */ .X)(console, codes.flatMap(({ key, from, function: name }) => from.kind === 'built' && from.sourceMaps && !keys.has(key) ? [name] : []));
    if (missing.length === 0)
        return;
    const failed = [];
    const noted = (code, { line, end }) => ({
        line,
        end: (problem) => {
            const build = code.from.kind === 'built' ? { build: code.from } : {};
            if (isFaultOfCode(problem))
                failed.push({ ...subjectOf(code), ...build, failure: problem });
            end(problem);
        },
    });
    const titles = {
        name: ({ function: name }) => name,
        beginning: ({ function: name }) => `Making the code of ${name}.`,
        title: ({ function: name, key }) => `Code of ${name}: ${key} is not uploaded yet`,
        all: `The code of ${missing.length} functions is not uploaded yet.`,
    };
    try {
        await (0,_build_logs_js__WEBPACK_IMPORTED_MODULE_5__/* .withBuildLogs */ .O)(console, missing, titles, (openLog) => port.publish(placeOf(stage, bucket), missing, (code) => noted(code, openLog(code))));
    }
    catch (problem) {
        if (failed.length === 0 || !isFaultOfCode(problem))
            throw problem;
        throw (0,_failed_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailedBuilds */ .V)(world, located, failed);
    }
};


/***/ }),

/***/ 49903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ recordStored),
/* harmony export */   bI: () => (/* binding */ recordDestroyed),
/* harmony export */   se: () => (/* binding */ recordDeployed)
/* harmony export */ });
/* harmony import */ var _cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27148);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _stack_template_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63299);
/* harmony import */ var _stage_image_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57959);
/* harmony import */ var _report_try_after_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40356);





const refused = new WeakSet();
const record = async (world, work) => {
    await (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_4__/* .tryAfterChange */ .u)(world, 'Images are not recorded on GitHub', async () => {
        let records;
        try {
            records = await world.artifactRecords();
            if (records !== undefined && !refused.has(records))
                await work(records);
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) || world.stopped)
                throw problem;
            if (records !== undefined)
                refused.add(records);
            world.console.info(`Images are not recorded on GitHub: ${problem.message} ${problem.hint}`);
        }
    });
};
const recordStored = async (world, pushed, stage, place) => {
    if (pushed.length === 0)
        return;
    const registry = (0,_stage_image_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryHost */ .U$)(stage, place);
    const images = new Map(pushed.map(({ repository, digest }) => {
        const name = `${registry}/${repository}`;
        return [`${name}@${digest}`, { name, digest, registry, repository }];
    }));
    await record(world, (records) => records.stored([...images.values()]));
};
const recordedStage = ({ stage, stack }, stackId) => {
    const [, region, account] = /^arn:[a-z-]+:cloudformation:([a-z0-9-]+):(\d{12}):/.exec(stackId) ?? [];
    return region === undefined || account === undefined ? undefined : { stage, stack, account, region };
};
const artifactsIn = (stage, template, recorded, status) => (0,_stack_template_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesIn */ .o)(template).map(({ job, repository, digest }) => ({
    ...{ job, digest, status },
    name: `${(0,_stage_image_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryHost */ .U$)(stage, recorded)}/${repository}`,
}));
const recordDeployed = async (world, stage, stackId, { before, now }) => {
    const recorded = recordedStage(stage, stackId);
    if (recorded === undefined)
        return;
    await record(world, async (records) => {
        const runs = artifactsIn(stage, now, recorded, 'deployed');
        const gone = artifactsIn(stage, await (0,_cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .x)(before), recorded, 'decommissioned').filter(({ job }) => !runs.some((other) => other.job === job));
        if (runs.length + gone.length > 0)
            await records.deployed(recorded, [...runs, ...gone]);
    });
};
const recordDestroyed = async (world, stage, stackId, template) => {
    const recorded = recordedStage(stage, stackId);
    if (recorded === undefined)
        return;
    const gone = artifactsIn(stage, template, recorded, 'decommissioned');
    if (gone.length > 0)
        await record(world, (records) => records.deployed(recorded, gone));
};


/***/ }),

/***/ 20047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportDeploy)
/* harmony export */ });
/* harmony import */ var _report_deploy_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41913);
/* harmony import */ var _report_smoke_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20301);
/* harmony import */ var _scan_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13877);
/* harmony import */ var _label_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11973);
/* harmony import */ var _post_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63879);
/* harmony import */ var _review_of_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73540);
/* harmony import */ var _try_after_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40356);
/* harmony import */ var _write_page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38084);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49569);









const reportDeploy = async (world, caller, compiled, deployment, request, { smoke, again = false } = {}) => {
    const { comment } = request;
    const { proposal, before, applied, times, rolledBack } = deployment;
    const made = await (0,_try_after_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tryAfterChange */ .u)(world, 'The deployment is done, but its report is missing', async () => {
        const scans = proposal.kind === 'changes' ? await (0,_scan_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .scanNotes */ .V)(world, deployment.published) : [];
        const done = { id: applied.stackId, outputs: applied.outputs };
        const review = (0,_review_of_change_js__WEBPACK_IMPORTED_MODULE_5__/* .reviewOfChange */ .y)(world, caller, compiled, deployment, request, { deployed: done, notes: scans });
        const isNew = before.stack === undefined;
        const deployed = {
            ...{ status: applied.status, isNew, times },
            ...(smoke === undefined ? {} : { smoke }),
            ...(rolledBack === undefined ? {} : { rolledBack }),
        };
        const quiet = proposal.kind === 'no-changes' && smoke === undefined;
        return { ...(0,_write_report_js__WEBPACK_IMPORTED_MODULE_8__/* .makeReport */ .dO)(review, comment, { quiet, deployed }), review, deployed };
    });
    if (made === undefined) {
        const done = {
            ...compiled.stage,
            status: applied.status,
            page: comment.page,
            ...(smoke === undefined ? {} : { smoke }),
            ...(rolledBack === undefined ? {} : { rolledBack }),
        };
        const success = rolledBack === undefined ? 'deployed' : 'rolled-back';
        const end = smoke?.some(_report_smoke_section_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedSmoke */ .H) ? 'failed' : success;
        const marker = { ...(0,_post_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .markerOf */ .we)(comment, done, 'deployed'), ...(0,_label_result_js__WEBPACK_IMPORTED_MODULE_3__/* .labelFacts */ .I)(comment, done, end) };
        return (0,_label_result_js__WEBPACK_IMPORTED_MODULE_3__/* .reportResult */ .i)(world, comment, (0,_report_deploy_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .doneMarkdown */ .u)(done, marker));
    }
    world.console.output('plan-hash', made.review.hash);
    if (!again)
        world.console.summary(made.summary);
    await (0,_try_after_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tryAfterChange */ .u)(world, 'The deployment is done, but report.md is missing', () => (0,_write_report_js__WEBPACK_IMPORTED_MODULE_8__/* .writeReport */ .u5)(world, made.comment));
    await (0,_try_after_change_js__WEBPACK_IMPORTED_MODULE_6__/* .tryAfterChange */ .u)(world, 'The deployment is done, but report.html is missing', async () => {
        const { template: ours } = deployment.next.ours;
        const { review, deployed } = made;
        await (0,_write_page_js__WEBPACK_IMPORTED_MODULE_7__/* .writePage */ .xv)(world, await (0,_write_page_js__WEBPACK_IMPORTED_MODULE_7__/* .makePage */ .o9)(world, { review, deployed, compiled, before: before.template, ours }, comment));
    });
    await (0,_label_result_js__WEBPACK_IMPORTED_MODULE_3__/* .reportResult */ .i)(world, comment, made.comment);
};


/***/ }),

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ printOutputs),
/* harmony export */   rY: () => (/* binding */ reportOutputs)
/* harmony export */ });
/* unused harmony export outputsText */
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11984);
/* harmony import */ var _stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36682);
/* harmony import */ var _template_synthesize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39108);
/* harmony import */ var _stack_prepare_stack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97471);
/* harmony import */ var _stack_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94976);
/* harmony import */ var _try_after_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40356);







const outputsText = (document) => `${(0,_template_synthesize_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiJson */ .iL)(document, 2)}\n`;
const writeOutputs = async (world, document) => {
    await world.write({ 'outputs.json': outputsText(document) });
    world.console.output('outputs-file', `${world.output}/outputs.json`);
};
const setOutputs = ({ console }, stack, document) => {
    console.output('stack-name', stack.name);
    console.output('stack-id', stack.id);
    console.output('stack-status', stack.status);
    console.output('outputs', JSON.stringify(document));
};
const reportOutputs = async (world, stack, outputs, params) => {
    const document = (0,_stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsDocument */ .a)(stack.id, outputs, params);
    setOutputs(world, stack, document);
    await (0,_try_after_change_js__WEBPACK_IMPORTED_MODULE_5__/* .tryAfterChange */ .u)(world, 'The deployment is done, but outputs.json is missing', () => writeOutputs(world, document));
    const { console } = world;
    const rows = [
        ...Object.entries(document.resources).flatMap(([resource, values]) => Object.entries(values).map(([param, value]) => [resource, param, value])),
        ...Object.entries(document.stack).map(([name, value]) => ['stack', name, value]),
    ].map((cells) => cells.map(_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc));
    await console.group(`Outputs of ${stack.name}`, async () => {
        for (const line of (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(rows))
            console.info(line);
    });
    const links = (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(Object.entries(document.links));
    if (links.length === 0)
        return document;
    await console.group('Pages of the console', async () => {
        for (const line of links)
            console.info(line);
    });
    return document;
};
const warnOfFailure = ({ console }, before, after) => {
    if (!before?.endsWith('_IN_PROGRESS') || !/ROLLBACK|FAILED/.test(after))
        return;
    const message = `The operation that was waited for failed (${after}), and these outputs are those of before it. Deploy again: the deployment then says what failed.`;
    console.annotate({ severity: 'warning', title: 'stack/deploy-failed', message });
};
const printOutputs = async (world, { stage, params }) => {
    const found = await (0,_stack_read_deployed_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeployed */ .BJ)(world, stage.stack);
    const ready = await (0,_stack_prepare_stack_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareStack */ .e)(world, stage, 'outputs', found);
    const deployed = ready.stack;
    warnOfFailure(world, found.stack?.status, deployed.status);
    const stack = { name: stage.stack, id: deployed.id, status: deployed.status };
    const document = (0,_stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsDocument */ .a)(stack.id, deployed.outputs, params);
    await writeOutputs(world, document);
    setOutputs(world, stack, document);
    world.print(outputsText(document), 'json');
};


/***/ }),

/***/ 73540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hashOfChange),
/* harmony export */   y: () => (/* binding */ reviewOfChange)
/* harmony export */ });
/* harmony import */ var _review_make_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87404);
/* harmony import */ var _stack_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69690);
/* harmony import */ var _stack_plan_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29978);
/* harmony import */ var _compare_compare_deployed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96882);
/* harmony import */ var _config_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59357);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70272);






const changesOf = ({ proposal }) => proposal.kind === 'changes' ? proposal.changes : [];
const hashOfChange = ({ account }, { stage, images }, { before: { stack: deployed, template: before }, next, published, proposal }, { region }) => (0,_stack_plan_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .planHash */ .S)({
    ...{ account, region, stack: stage.stack, before, ours: next.ours.template },
    parameters: (0,_stack_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterValues */ .oM)(next.parameters),
    changes: deployed === undefined ? (0,_compare_compare_deployed_js__WEBPACK_IMPORTED_MODULE_3__/* .additionsOf */ .PM)(next.ours.template) : changesOf({ proposal }),
    images: (0,_compare_compare_deployed_js__WEBPACK_IMPORTED_MODULE_3__/* .namedImages */ .Qn)(images, published),
});
const reviewOfChange = (world, caller, compiled, change, request, about = {}) => {
    const { before, next, losses } = change;
    const { region, comment } = request;
    return (0,_review_make_review_js__WEBPACK_IMPORTED_MODULE_0__/* .makeReview */ .J)({
        ...compiled,
        region,
        account: caller.account,
        against: before.stack ? 'deployed-stack' : 'absent-stack',
        hash: hashOfChange(caller, compiled, change, request),
        changes: changesOf(change),
        before: before.template,
        ours: next.ours.template,
        ...(0,_config_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .configLines */ .Q)(world, compiled, comment),
        losses,
        ...(about.deployed === undefined ? {} : { deployed: about.deployed }),
        notes: [...next.notes, ...(about.notes ?? [])],
        priceOf: _report_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .priceOf */ .x,
    });
};


/***/ }),

/***/ 31445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stopwatch)
/* harmony export */ });
const stopwatch = (world, before = []) => {
    const times = [...before];
    const timeStep = async (what, step) => {
        const begin = world.elapsed();
        const result = await step();
        times.push({ what, milliseconds: world.elapsed() - begin });
        return result;
    };
    return { times, timeStep };
};


/***/ }),

/***/ 89166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ applyChange)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
;// CONCATENATED MODULE: ./lib/stack/ended-session.js
const isEnded = /security token included in the request is expired|\bExpiredToken(?:Exception)?\b|\bsession token (?:has )?expired\b/i;
const endedSessionHint = (causes) => causes.some(({ reason }) => isEnded.test(reason))
    ? 'CloudFormation worked with the session of this run, and that ended. Give it a role of its own with cloudformation-role-arn (bootstrap makes one), or the session more time with role-duration-seconds.'
    : '';

// EXTERNAL MODULE: ./lib/stack/left-operation.js
var left_operation = __webpack_require__(37875);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(36682);
// EXTERNAL MODULE: ./lib/stack/state-table.js + 1 modules
var state_table = __webpack_require__(69880);
// EXTERNAL MODULE: ./lib/stack/stateless-types.js
var stateless_types = __webpack_require__(492);
;// CONCATENATED MODULE: ./lib/stack/taken-names.js

const isTaken = /already\s?(?:exists|owned)/i;
const takenNameHint = (causes) => {
    const taken = causes.filter(({ type, reason }) => !stateless_types/* statelessTypes */.C.has(type) && isTaken.test(reason));
    if (taken.length === 0)
        return '';
    const ids = taken.map(({ logicalId }) => logicalId).join(', ');
    return `The name of ${ids} is taken, most likely by the one that stayed in the account with its data when it left this stack. Give the resource another name in the config, or copy the data elsewhere and delete the old one.`;
};

// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(56422);
// EXTERNAL MODULE: ./lib/operations/stack/discard-change-set.js
var discard_change_set = __webpack_require__(12909);
// EXTERNAL MODULE: ./lib/operations/stack/explain-slow.js
var explain_slow = __webpack_require__(62590);
// EXTERNAL MODULE: ./lib/operations/stack/find-reasons.js + 1 modules
var find_reasons = __webpack_require__(93601);
// EXTERNAL MODULE: ./lib/operations/stack/operation-progress.js
var operation_progress = __webpack_require__(1406);
;// CONCATENATED MODULE: ./lib/operations/stack/apply-change.js











const applyChange = async (world, compiled, proposal, stack, leave) => {
    const { console } = world;
    if (proposal.kind === 'no-changes') {
        console.info('Nothing to change.');
        return { stackId: stack?.id ?? '', status: stack?.status ?? '', outputs: stack?.outputs ?? {} };
    }
    const stacks = await world.stacks();
    if (await leave?.()) {
        await (0,discard_change_set/* discardChangeSet */.X)(world, proposal);
        throw new left_operation/* LeftOperation */.$(compiled.stage.stack);
    }
    const outcome = await console.group(`Stack ${compiled.stage.stack}`, () => stacks.executeChangeSet(proposal, (0,explain_slow/* explainSlow */.n)(world, compiled.template, (0,operation_progress/* operationProgress */.xw)(console, proposal.changes.map(({ logicalId }) => logicalId))), leave));
    if (outcome.kind === 'done')
        return { stackId: proposal.stackId, status: outcome.status, outputs: outcome.outputs };
    throw await reportedFailure(world, compiled, proposal.stackId, outcome);
};
const reportedFailure = async (world, compiled, stackId, outcome) => {
    const { console } = world;
    const { stage } = compiled;
    const causes = await (0,find_reasons/* findReasons */.Rp)(world, compiled, outcome.events);
    for (const { logicalId, type, reason, advice, place } of causes)
        console.annotate({
            severity: 'error',
            title: 'stack/deploy-failed',
            message: `${logicalId} (${type}): ${reason}${advice === undefined ? '' : `\n${advice}`}`,
            ...place,
        });
    const why = causes.map(({ logicalId, reason }) => `${logicalId}: ${reason}`).join(' · ') ||
        (0,secret/* redacted */.pc)(outcome.statusReason ?? outcome.status);
    console.output('stack-status', outcome.status);
    const links = Object.entries((0,outputs_document/* outputsDocument */.a)(stackId, {}, []).links);
    return new deploy_failed/* DeployFailed */.N({
        message: [
            `The deployment failed (${outcome.status}).`,
            ...(outcome.kind === 'rolled-back' ? [whatIsLeft(outcome.status)] : []),
            ...(causes.length ? [] : [why]),
        ].join(' '),
        hint: [takenNameHint(causes), endedSessionHint(causes), hintAfter(outcome.status, stage.stack)]
            .filter(Boolean)
            .join(' '),
        reason: why,
    }, { causes, outcome: whatWasDone(outcome), links: links.map(([, url]) => ({ text: 'Stack', url })) });
};
const whatIsLeft = (status) => status === 'DELETE_COMPLETE' || status === 'ROLLBACK_COMPLETE'
    ? 'Nothing of the new stack is left.'
    : 'The stack is as it was before.';
const whatWasDone = ({ kind, status }) => {
    if (kind === 'rolled-back')
        return status === 'DELETE_COMPLETE'
            ? `It deleted the new stack again. ${whatIsLeft(status)}`
            : `It rolled back. ${whatIsLeft(status)}`;
    if (/ROLLBACK_FAILED$/.test(status))
        return 'It began to roll back, and could not: resources are partly as before, and partly as wanted.';
    if (/^(?:CREATE|UPDATE)_FAILED$/.test(status))
        return 'It rolled nothing back, as asked: what succeeded stays, and what failed is as it was or half made.';
    return `It left the stack in the status ${status}.`;
};
const hintAfter = (status, stack) => {
    const next = (0,state_table/* nextStep */.s)({ status }, 'deploy');
    return next.kind === 'blocked' ? next.hint.replaceAll('<stack>', stack) : 'Mend what failed first and deploy again.';
};


/***/ }),

/***/ 97009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ applyDeployment)
});

// EXTERNAL MODULE: ./lib/stack/overtaken.js
var overtaken = __webpack_require__(24017);
// EXTERNAL MODULE: ./lib/operations/record-artifacts.js
var record_artifacts = __webpack_require__(49903);
// EXTERNAL MODULE: ./lib/report/deploy-markdown.js
var deploy_markdown = __webpack_require__(41913);
// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(53355);
// EXTERNAL MODULE: ./lib/operations/report/post-comment.js
var post_comment = __webpack_require__(63879);
;// CONCATENATED MODULE: ./lib/operations/report/report-beginning.js



const reportBeginning = async (world, stage, { region, comment }, changes) => {
    const beginning = { ...stage, region, counts: (0,count_changes/* countChanges */.x)(changes), page: comment.page };
    await (0,post_comment/* postBeginning */.mT)(world, comment, (0,deploy_markdown/* beginningMarkdown */.d)(beginning, (0,post_comment/* markerOf */.we)(comment, { ...stage, region }, 'deploying')));
};

// EXTERNAL MODULE: ./lib/operations/report/report-counts.js
var report_counts = __webpack_require__(43248);
// EXTERNAL MODULE: ./lib/operations/report/report-outputs.js
var report_outputs = __webpack_require__(4140);
// EXTERNAL MODULE: ./lib/operations/report/review-of-change.js
var review_of_change = __webpack_require__(73540);
// EXTERNAL MODULE: ./lib/operations/report/step-time.js
var step_time = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/operations/report/try-after-change.js
var try_after_change = __webpack_require__(40356);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/review/plan-differences.js


const longestSentence = 200;
const propertyText = ({ path, before, after, recreation }) => {
    const values = /(?:^|\.)Image$/.test(path) ? '' : `: ${before ?? 'nothing'} → ${after ?? 'nothing'}`;
    return `${path}${values}${recreation === 'never' || recreation === 'unknown' ? '' : ` (${recreation} replaces)`}`;
};
const changeTexts = ({ happening, logicalId, type, unforeseen, properties }) => [
    `${happening} ${logicalId} (${type})${unforeseen === undefined ? '' : `, ${unforeseen}`}`,
    ...properties.map((property) => `${happening} ${logicalId}: ${propertyText(property)}`),
];
const sentencesOf = ({ groups, losses, refused = [], permissions, against }) => new Set([
    `compared with the ${against.replace('-', ' ')}`,
    ...groups.flatMap(({ resource = 'shared parts', effect, says, changes }) => [
        ...(changes.length > 0 ? [`${resource}: ${effect}`] : []),
        ...says.map(({ text }) => `${resource}: ${text}`),
        ...changes.flatMap(changeTexts),
    ]),
    ...losses.map(({ logicalId, kind, fate = '' }) => `loss of ${logicalId}: ${kind} ${fate}`.trimEnd()),
    ...refused.map(({ logicalId, why }) => `refused: ${logicalId}, ${why}`),
    ...(permissions?.broader ?? []).map(({ identity, says }) => `${identity} ${says}`),
]);
const shown = (sentence) => {
    const characters = [...(0,visible/* visible */.RK)((0,secret/* redacted */.pc)(sentence))];
    return characters.length > longestSentence
        ? `${characters.slice(0, longestSentence - 1).join('')}…`
        : characters.join('');
};
const planDifferences = (reviewed, fresh) => {
    const [one, other] = [sentencesOf(reviewed), sentencesOf(fresh)];
    const only = (mine, others) => [...mine]
        .filter((sentence) => !others.has(sentence))
        .sort()
        .map(shown);
    return { onlyReviewed: only(one, other), onlyFresh: only(other, one) };
};

// EXTERNAL MODULE: ./lib/operations/stack/discard-change-set.js
var discard_change_set = __webpack_require__(12909);
;// CONCATENATED MODULE: ./lib/operations/reviewed/assert-reviewed.js



const mostSentences = 10;
const paragraph = (says, sentences) => {
    if (sentences.length === 0)
        return '';
    const rest = sentences.length - mostSentences;
    const more = rest > 0 ? `; and ${rest} more` : '';
    return ` ${says}: ${sentences.slice(0, mostSentences).join('; ')}${more}.`;
};
const differencesText = ({ onlyReviewed, onlyFresh }) => onlyReviewed.length + onlyFresh.length === 0
    ? ' The lists of changes are equal: the deployed template, parameters, or parts of the template that no list shows are others.'
    : `${paragraph('Only reviewed', onlyReviewed)}${paragraph('Only now', onlyFresh)}`;
const mismatchText = ({ from, hash, review }, fresh) => `The change is not the one that was reviewed (${from}): ${hash} was reviewed, and ${fresh.hash} is what deploy would do.${differencesText(planDifferences(review, fresh.review()))}`;
const noReviewedPlan = (why) => new refused/* Refused */.L({
    code: 'stack/no-reviewed-plan',
    message: `No reviewed plan was found, which require-plan demands: ${why}. Nothing was deployed.`,
    hint: 'Merge a pull request whose newest plan is of its last commit, or hand on the plan.json of a plan of this run: with plan-file, or, in the reusable workflow, with plan-artifact.',
});
const assertReviewed = async (world, proposal, { found, onMismatch, required }, fresh) => {
    if (found.kind === 'none') {
        if (!required) {
            const message = `The change is not compared with a reviewed plan: ${found.why}.`;
            if (found.isExpected)
                world.console.annotate({ severity: 'warning', title: 'stack/no-reviewed-plan', message });
            return [];
        }
        await (0,discard_change_set/* discardChangeSet */.X)(world, proposal);
        throw noReviewedPlan(found.why);
    }
    if (found.hash === fresh.hash) {
        world.console.info('The change is the one that was reviewed.');
        return [];
    }
    const message = mismatchText(found, fresh);
    if (onMismatch === 'report') {
        world.console.annotate({ severity: 'warning', title: 'stack/plan-mismatch', message });
        return [message];
    }
    await (0,discard_change_set/* discardChangeSet */.X)(world, proposal);
    throw new refused/* Refused */.L({
        code: 'stack/plan-mismatch',
        message: `${message} Nothing was deployed.`,
        hint: 'Open a pull request from here: its plan shows what deploy does now. A plan of the pull request that is run again plans the commit of its first run. A plan of this run can be handed on with plan-file, or, in the reusable workflow, with plan-artifact. With on-plan-mismatch: report the change is deployed, and the report says what differs.',
    });
};

// EXTERNAL MODULE: ./lib/operations/stack/apply-change.js + 2 modules
var apply_change = __webpack_require__(89166);
// EXTERNAL MODULE: ./lib/operations/stack/assert-no-loss.js
var assert_no_loss = __webpack_require__(96615);
// EXTERNAL MODULE: ./lib/operations/stack/change-request.js
var change_request = __webpack_require__(3269);
// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(56422);
// EXTERNAL MODULE: ./lib/operations/stack/guard-stack.js + 1 modules
var guard_stack = __webpack_require__(60856);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/stack/kept-deployments.js
var kept_deployments = __webpack_require__(84943);
// EXTERNAL MODULE: ./lib/stack/kept-document.js
var kept_document = __webpack_require__(7438);
// EXTERNAL MODULE: ./lib/stack/template-images.js
var template_images = __webpack_require__(63299);
// EXTERNAL MODULE: ./lib/stage/artifact-bucket.js
var artifact_bucket = __webpack_require__(70273);
// EXTERNAL MODULE: ./lib/operations/stack/kept-deployments.js
var stack_kept_deployments = __webpack_require__(34556);
;// CONCATENATED MODULE: ./lib/operations/stack/keep-deployment.js







const isDue = (time) => time.getUTCSeconds() % 10 === 0;
const contentsOf = ({ compiled, next, planHash, rolledBackTo }, time, { run, page }) => {
    const { stage, params, settings, borrowed, located } = compiled;
    return {
        ...{ time: time.toISOString(), project: stage.project, stage: stage.stage, commit: run.commit, page },
        ...(rolledBackTo === undefined ? { configHash: (0,external_node_crypto_.hash)('sha256', located.text) } : { rolledBackTo }),
        ...{ planHash: planHash(), parameters: Object.keys(next.parameters), images: (0,template_images/* imagesIn */.o)(next.ours.template) },
        ...{ params, settings, borrowed, templateText: next.ours.templateText },
    };
};
const keep = async (world, caller, deployment, request) => {
    const { stackId, compiled, before, next, rolledBackTo } = deployment;
    const { stage } = compiled;
    const place = (0,stack_kept_deployments/* placeOfKept */.Re)(caller, stage, request);
    if (place === undefined)
        return;
    const { bucket, region } = place;
    const time = world.now();
    const folder = (0,artifact_bucket/* deploymentFolder */.iR)(stage, region);
    const isKept = await (0,try_after_change/* tryAfterChange */.u)(world, 'The deployment is not kept, so that no rollback can go back to it', async () => {
        const { key, id } = (0,kept_deployments/* keptDeployment */.el)(folder, {
            ...{ stackId, time, template: next.ours.template, before, isRollback: rolledBackTo !== undefined },
        });
        const objects = await world.keptObjects();
        const isThere = await objects.put(bucket, key, (0,kept_document/* keptText */.GD)(contentsOf(deployment, time, request.comment)));
        world.console.info(isThere
            ? `Kept for rollback as ${id}.`
            : `The deployment is not kept for rollback: there is no bucket ${bucket}.`);
        return isThere;
    });
    if (!isKept || !isDue(time))
        return;
    await (0,try_after_change/* tryAfterChange */.u)(world, 'Deployments stay that are older than the newest ten', async () => {
        const objects = await world.keptObjects();
        const old = (0,kept_deployments/* keysToRemove */.ei)(folder, (await objects.list(bucket, folder)) ?? [], stackId);
        if (old.length > 0)
            await objects.remove(bucket, old);
    });
};
const keepMeanwhile = async (world, caller, deployment, request, change) => {
    const changing = change();
    const keeping = keep(world, caller, deployment, request).catch((problem) => {
        if (!world.stopped)
            throw problem;
    });
    try {
        return await changing;
    }
    finally {
        if (!world.stopped)
            await keeping;
    }
};

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/stack/revisions.js
var stack_revisions = __webpack_require__(59850);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/stack/old-revisions.js




const touchesRevisions = (proposal) => proposal.kind === 'changes' &&
    proposal.changes.some(({ type, action }) => type === 'AWS::Batch::JobDefinition' && action !== 'Add');
const needed = ['AWS::Batch::JobDefinition', 'AWS::StepFunctions::StateMachine'];
const revisionsBefore = async (world, proposal, stack) => {
    if (!stack || !touchesRevisions(proposal))
        return undefined;
    const { changes } = proposal;
    const named = new Set(changes.map(({ logicalId }) => logicalId));
    const inPlace = changes.filter(({ action, replacement }) => action === 'Modify' && replacement === 'False');
    const staying = new Set(inPlace.map(({ logicalId }) => logicalId));
    const changed = changes
        .filter(({ action, type }) => action !== 'Add' && needed.includes(type))
        .map(({ logicalId, physicalId = '', type }) => ({ logicalId, physicalId, type, status: '' }));
    if (changed.every(({ physicalId }) => physicalId !== ''))
        return { changed, staying, named };
    const all = await (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack.id);
    return { changed: all.filter(({ logicalId }) => named.has(logicalId)), staying, named };
};
const once = (read) => {
    let result;
    return () => {
        result ??= read();
        return result;
    };
};
const deregisterOldRevisions = async (world, revisions, stackId) => {
    if (revisions === undefined)
        return;
    const { changed, staying, named } = revisions;
    const definitions = changed.flatMap((resource) => (0,stack_revisions/* jobDefinitionsIn */.hq)([resource]).map((definition) => ({ ...definition, stays: staying.has(resource.logicalId) })));
    await (0,try_after_change/* tryAfterChange */.u)(world, 'The deployment is done, but old revisions of job definitions stay', async () => {
        const listed = once(async () => (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stackId));
        const leftovers = await world.leftovers();
        const inUse = async (name, from) => {
            const used = await Promise.all(from.map((arn) => leftovers.revisionsInUse(arn)));
            if (used.every((arns) => arns !== undefined))
                return used.flat();
            world.console.info(`Too many executions run to ask which revisions of ${name} they use: all stay until a later deploy that changes the job.`);
            return undefined;
        };
        const keep = async (name, arns) => {
            const resources = await listed();
            const current = (0,stack_revisions/* jobDefinitionsIn */.hq)(resources).find((definition) => definition.name === name);
            const newest = current === undefined ? [] : arns.slice(0, stack_revisions/* revisionsKept */.pG);
            if (arns.length <= newest.length)
                return arns;
            const machines = (0,stack_revisions/* stateMachinesIn */.JT)([...changed, ...resources.filter(({ logicalId }) => !named.has(logicalId))]);
            const after = (0,stack_revisions/* stateMachinesIn */.JT)(resources);
            const used = await inUse(name, current === undefined ? machines.filter((arn) => !after.includes(arn)) : machines);
            return used === undefined ? arns : [...newest, ...(current ? (0,stack_revisions/* currentRevision */.h7)(current, arns) : []), ...used];
        };
        for (const { name, revision, stays } of definitions) {
            if (stays && Number(revision) < stack_revisions/* revisionsKept */.pG)
                continue;
            const gone = await leftovers.deregister(name, async (arns) => stays && arns.length <= stack_revisions/* revisionsKept */.pG ? arns : keep(name, arns));
            if (gone > 0)
                world.console.info(`Deregistered ${(0,plain_text/* counted */.hS)(gone, 'old revision')} of ${name}.`);
        }
    });
};

// EXTERNAL MODULE: ./lib/operations/stack/prepare-deployment.js
var prepare_deployment = __webpack_require__(46156);
// EXTERNAL MODULE: ./lib/operations/stack/prepare-stack.js
var prepare_stack = __webpack_require__(97471);
// EXTERNAL MODULE: ./lib/operations/stack/propose-change.js + 1 modules
var propose_change = __webpack_require__(96529);
// EXTERNAL MODULE: ./lib/stack/setting-notes.js
var setting_notes = __webpack_require__(90500);
;// CONCATENATED MODULE: ./lib/operations/stack/protection.js



const setProtection = async (world, { id, terminationProtection: before }, settings) => {
    const wanted = settings?.terminationProtection;
    if (wanted === undefined || wanted === before)
        return;
    await (await world.stacks()).protect(id, wanted);
    world.console.info(wanted ? 'The stack is protected against deletion now.' : 'The stack is not protected against deletion any more.');
};
const endProtection = async (world, proposal, stack, settings, check) => {
    if (!stack?.terminationProtection || settings?.terminationProtection !== false)
        return;
    const found = check?.required ? check.found : undefined;
    try {
        if (found?.kind === 'none')
            throw noReviewedPlan(found.why);
        if (found?.kind === 'found' && !found.review.notes.includes(setting_notes/* endOfProtection */.sd))
            throw noReviewedPlan(`the one of ${found.from} does not say that the protection of the stack ends`);
        await setProtection(world, stack, settings);
    }
    catch (problem) {
        if (proposal.kind === 'changes')
            await (await world.stacks()).deleteChangeSet(proposal);
        throw problem;
    }
};
const protectNew = async (world, id, settings) => {
    await (0,try_after_change/* tryAfterChange */.u)(world, 'The deployment is done, but the stack is not protected against deletion', () => setProtection(world, { id, terminationProtection: false }, settings));
};

// EXTERNAL MODULE: ./lib/operations/stack/silence-triggers.js
var silence_triggers = __webpack_require__(84346);
;// CONCATENATED MODULE: ./lib/operations/stack/start-change.js
const reasonToFollow = ({ proposal, losses, isNew, uploads, settings }) => {
    if (proposal.changes.some(({ action }) => action === 'Remove'))
        return 'it removes resources, of which parts have to be cleaned up after it';
    if (losses.some(({ kind }) => kind !== 'interrupt'))
        return 'it replaces what may hold data';
    if (uploads.length > 0)
        return 'files are uploaded after it';
    return isNew && settings?.terminationProtection ? 'the new stack is protected after it' : undefined;
};
const startChange = async (world, proposal) => {
    await (await world.stacks()).startChangeSet(proposal);
    world.console.info('CloudFormation has begun, and is not followed (wait: false).');
    return { stackId: proposal.stackId, status: `${proposal.changeSetType}_IN_PROGRESS`, outputs: {}, isRunning: true };
};

// EXTERNAL MODULE: ./lib/operations/stack/upload-directories.js + 2 modules
var upload_directories = __webpack_require__(43809);
;// CONCATENATED MODULE: ./lib/operations/stack/apply-deployment.js
























const compareWithPlan = async (world, caller, change, { published, reviewed }, request) => {
    const { proposal } = change;
    if (reviewed === undefined || proposal.kind === 'no-changes')
        return [];
    const { check, compiled } = reviewed;
    const proposed = { ...change, published };
    return assertReviewed(world, proposal, check, {
        hash: (0,review_of_change/* hashOfChange */._)(caller, compiled, proposed, request),
        review: () => (0,review_of_change/* reviewOfChange */.y)(world, caller, compiled, proposed, request),
    });
};
const rounds = 3;
const assertNotOvertaken = async (world, proposal, { stack, ...more }) => {
    if (stack === undefined)
        return;
    try {
        await (0,read_deployed/* assertAsRead */.TE)(world, { ...more, stack });
    }
    catch (problem) {
        if (problem instanceof overtaken/* Overtaken */.c)
            await (await world.stacks()).deleteChangeSet(proposal);
        throw problem;
    }
};
const execute = async (world, compiled, proposal, { losses, ours }, { step, ...deployed }, request) => {
    const apply = () => (0,apply_change/* applyChange */.h)(world, compiled, proposal, deployed.stack, request.leave);
    if (request.follows === false && proposal.kind === 'changes') {
        const { uploads } = compiled;
        const { settings } = request;
        const reason = reasonToFollow({ proposal, losses, isNew: step === 'create', uploads, settings });
        if (reason === undefined)
            return startChange(world, proposal);
        world.console.info(`The deployment is followed to its end in spite of wait: false, since ${reason}.`);
    }
    if (proposal.kind === 'changes')
        return (0,guard_stack/* underStackPolicy */.v)(world, proposal, deployed, ours.template, apply);
    await (0,guard_stack/* closeStackPolicy */.x)(world, deployed, ours.template);
    return apply();
};
const changeOnce = async (world, caller, compiled, { step, ...deployed }, next, request, round) => {
    const { stage } = compiled;
    const { ours, parameters } = next;
    const { timeStep, reviewed } = round;
    const proposal = await timeStep('change set', () => (0,propose_change/* proposeChange */.P9)(world, caller, stage, deployed, { ...ours, parameters }, request));
    let losses = [];
    if (proposal.kind === 'changes')
        await assertNotOvertaken(world, proposal, deployed);
    (0,report_counts/* reportProposal */.r)(world, proposal);
    if (proposal.kind === 'changes')
        losses = await (0,assert_no_loss/* assertNoLoss */.J)(world, proposal, { stage, deployed, ours }, request);
    const before = step === 'create' ? {} : deployed;
    const notes = await compareWithPlan(world, caller, { before, proposal, next, losses }, round, request);
    const noted = { ...next, notes: [...next.notes, ...notes] };
    const revisions = await revisionsBefore(world, proposal, deployed.stack);
    if (step !== 'create')
        await endProtection(world, proposal, deployed.stack, request.settings, reviewed?.check);
    if (proposal.kind === 'changes')
        await reportBeginning(world, stage, request, proposal.changes);
    const work = () => execute(world, compiled, proposal, { losses, ours }, { step, ...deployed }, request);
    const begins = () => {
        if (proposal.kind === 'no-changes')
            return work();
        const planHash = () => (0,review_of_change/* hashOfChange */._)(caller, compiled, { before, proposal, next, losses, published: round.published }, request);
        const kept = { stackId: proposal.stackId, compiled, before, next, planHash, rolledBackTo: round.rolledBack?.id };
        return keepMeanwhile(world, caller, kept, request, work);
    };
    const applied = await timeStep('CloudFormation', begins).catch((problem) => {
        if (!(problem instanceof deploy_failed/* DeployFailed */.N))
            throw problem;
        throw problem.with({ change: { before, proposal, next: noted, losses, published: round.published }, notes });
    });
    return { before, proposal, next: noted, losses, applied, revisions };
};
const applyDeployment = async (world, caller, compiled, prepared, request, reviewed) => {
    const { stage } = compiled;
    const { published, rolledBack } = prepared;
    const { times, timeStep } = (0,step_time/* stopwatch */.s)(world, prepared.times);
    const how = { published, timeStep, reviewed, rolledBack };
    const most = rolledBack === undefined ? rounds : 1;
    const change = async (stack, next, round) => {
        try {
            return await changeOnce(world, caller, compiled, stack, next, request, how);
        }
        catch (problem) {
            if (!(problem instanceof overtaken/* Overtaken */.c) || round >= most)
                throw problem;
            world.console.info(`Another run changed the stack ${stage.stack} meanwhile: it is compared again.`);
            const found = await (0,read_deployed/* readDeployed */.BJ)(world, stage.stack);
            const again = await (0,prepare_stack/* prepareStack */.e)(world, stage, 'deploy', found, (0,change_request/* claimOf */._)(request), request.leave);
            const { compiled: own, ...anew } = await (0,prepare_deployment/* compileNext */.p)(world, compiled, again, request);
            return change(again, { ...anew, ours: own.withImages(published) }, round + 1);
        }
    };
    const { stack: deployed, step } = prepared.stack;
    const existing = step === 'create' ? undefined : deployed;
    if (existing && request.settings?.terminationProtection)
        await setProtection(world, existing, request.settings);
    const { revisions, ...done } = await change(prepared.stack, prepared, 1);
    const { applied, proposal } = done;
    const back = rolledBack === undefined ? {} : { rolledBack };
    if (applied.isRunning)
        return { ...done, published, times, ...back };
    if (!existing)
        await protectNew(world, applied.stackId, request.settings);
    const stack = { name: stage.stack, id: applied.stackId, status: applied.status };
    await (0,try_after_change/* tryAfterChange */.u)(world, 'The deployment is done, but its outputs are not told', () => (0,report_outputs/* reportOutputs */.rY)(world, stack, applied.outputs, compiled.params));
    const images = { before: done.before.template, now: done.next.ours.template };
    await (0,record_artifacts/* recordDeployed */.se)(world, stage, applied.stackId, images);
    await (0,silence_triggers/* clearRemovedNotifications */.CJ)(world, proposal, done.losses);
    await deregisterOldRevisions(world, revisions, applied.stackId);
    if (compiled.uploads.length > 0)
        await timeStep('files', () => (0,upload_directories/* uploadDirectories */.B)(world, compiled, applied.outputs));
    const unchanged = rolledBack === undefined ? 'is as the config says' : `is as in ${rolledBack.id}`;
    const says = proposal.kind === 'changes' ? 'is deployed' : unchanged;
    world.console.info(`${stage.stack} ${says}: ${applied.status}.`);
    return { ...done, published, times, ...back };
};


/***/ }),

/***/ 96615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assertNoLoss)
/* harmony export */ });
/* harmony import */ var _stack_change_cap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82591);
/* harmony import */ var _stack_loss_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24940);
/* harmony import */ var _discard_change_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12909);
/* harmony import */ var _find_losses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80710);




const assertNoLoss = async (world, proposal, { stage, deployed, ours }, { allow, maxChanges }) => {
    const { losses, notes } = await (0,_find_losses_js__WEBPACK_IMPORTED_MODULE_3__/* .findLosses */ .F)(world, { changes: proposal.changes, deployed: deployed.template, ours: ours.template, preview: stage.preview, allow }, deployed.stack);
    for (const note of notes)
        world.console.info(note);
    for (const loss of losses.filter(({ allowed }) => allowed))
        world.console.info(`Allowed: ${(0,_stack_loss_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .lossSentence */ .Fz)(loss)}.`);
    const cap = (0,_stack_change_cap_js__WEBPACK_IMPORTED_MODULE_0__/* .exceededCap */ .Q7)({ changes: proposal.changes, differs: true }, maxChanges);
    const refusals = [(0,_stack_loss_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOfLosses */ .XN)(losses), cap && (0,_stack_change_cap_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOfCap */ .G5)(cap, 'deploy')].filter((one) => one !== undefined);
    const [first, ...others] = refusals;
    if (first === undefined)
        return losses;
    await (0,_discard_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .discardChangeSet */ .X)(world, proposal);
    for (const { code, message, hint } of others)
        world.console.annotate({ severity: 'error', title: code, message: `${message} ${hint}` });
    throw first;
};


/***/ }),

/***/ 12909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ discardChangeSet)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const discardChangeSet = async (world, proposal) => {
    const stacks = await world.stacks();
    await stacks.deleteChangeSet(proposal);
    if (proposal.changeSetType !== 'CREATE')
        return;
    try {
        await stacks.delete(proposal.stackId, { onEvent: () => { } }, 'REVIEW_IN_PROGRESS');
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`The empty stack ${proposal.stackId} stays: ${problem.message}`);
    }
};


/***/ }),

/***/ 60856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ closeStackPolicy),
  v: () => (/* binding */ underStackPolicy)
});

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/stack/policies.js
var policies = __webpack_require__(66564);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/stack-policy.js



const policyLimit = 16_384;
const protectedIds = (template) => Object.keys((0,template_changes/* resourcesIn */.$d)(template))
    .filter((id) => ['kept', 'snapshot'].includes((0,policies/* deletionFate */.l)(template, id)))
    .sort();
const goingIds = (changes) => new Set(changes
    .filter(({ action, replacement }) => action !== 'Add' && !(action === 'Modify' && replacement === 'False'))
    .map(({ logicalId }) => logicalId));
const everybody = { Principal: '*' };
const allowsUpdates = { Effect: 'Allow', Action: 'Update:*', ...everybody, Resource: '*' };
const denied = ['Update:Delete', 'Update:Replace'];
const stackPolicyFor = (ids) => {
    const policyOf = (some) => JSON.stringify({
        Statement: [
            allowsUpdates,
            ...(some.length > 0
                ? [{ Effect: 'Deny', Action: denied, ...everybody, Resource: some.map((id) => `LogicalResourceId/${id}`) }]
                : []),
        ],
    });
    let room = policyLimit - policyOf(['']).length;
    const fitting = ids.filter((id) => {
        room -= `"LogicalResourceId/${id}",`.length;
        return room >= 0;
    });
    return policyOf(fitting);
};
const parsed = (policy) => {
    try {
        return JSON.parse(policy);
    }
    catch {
        return undefined;
    }
};
const isOwnStackPolicy = (policy) => {
    if (policy === undefined)
        return true;
    const { Statement: statements } = Object(parsed(policy));
    if (!Array.isArray(statements))
        return false;
    const resources = statements.length === 2 ? statements[1]?.Resource : [];
    const ids = (Array.isArray(resources) ? resources : []).map((one) => String(one).replace(/^LogicalResourceId\//, ''));
    return isSamePolicy(policy, stackPolicyFor(ids));
};
const isSamePolicy = (one, other) => one !== undefined && (0,canonical/* canonicalJson */.dj)(parsed(one)) === (0,canonical/* canonicalJson */.dj)(parsed(other));

// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(56422);
;// CONCATENATED MODULE: ./lib/operations/stack/guard-stack.js




const policySetter = async (world, stack) => {
    const stacks = await world.stacks();
    let current;
    try {
        current = await stacks.stackPolicy(stack);
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        world.console.info(`The stack gets no stack policy, since the one that it has may not be read (${problem.code}).`);
        return undefined;
    }
    if (!isOwnStackPolicy(current)) {
        world.console.info('The stack has a stack policy of its own, which stays as it is.');
        return undefined;
    }
    return async (template, except = new Set()) => {
        const ids = protectedIds(template).filter((id) => !except.has(id));
        if (current === undefined && ids.length === 0)
            return;
        const wanted = stackPolicyFor(ids);
        if (isSamePolicy(current, wanted))
            return;
        await stacks.setStackPolicy(stack, wanted);
        current = wanted;
    };
};
const isAtRest = async (world, stack) => {
    try {
        const status = (await (await world.stacks()).describe(stack))?.status;
        return status !== undefined && !status.endsWith('_IN_PROGRESS');
    }
    catch (problem) {
        if (problem instanceof refused/* Refused */.L)
            return false;
        throw problem;
    }
};
const closeStackPolicy = async (world, { stack }, ours) => {
    if (stack === undefined || protectedIds(ours).length === 0)
        return;
    const set = await policySetter(world, stack.id);
    await setAfter(world, async () => set?.(ours));
};
const setAfter = async ({ console }, set) => {
    try {
        await set();
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        console.annotate({
            severity: 'warning',
            title: problem.code,
            message: `The stack policy is not set, so that it does not keep others from deleting what holds data: ${problem.message} ${problem.hint}`,
        });
    }
};
const underStackPolicy = async (world, proposal, { stack, template }, ours, change) => {
    const before = await (0,yaml_template/* readTemplate */.x)(template);
    if (protectedIds(before).length === 0 && protectedIds(ours).length === 0)
        return change();
    if (proposal.changeSetType === 'CREATE' || stack === undefined) {
        const done = await change();
        const ids = protectedIds(ours);
        if (ids.length > 0)
            await setAfter(world, async () => (await world.stacks()).setStackPolicy(done.stackId, stackPolicyFor(ids)));
        return done;
    }
    const set = await policySetter(world, stack.id);
    try {
        await set?.(before, goingIds(proposal.changes));
    }
    catch (problem) {
        await (await world.stacks()).deleteChangeSet(proposal);
        throw problem;
    }
    const settle = (template) => setAfter(world, async () => set?.(template));
    try {
        const done = await change();
        await settle(ours);
        return done;
    }
    catch (problem) {
        if (problem instanceof deploy_failed/* DeployFailed */.N || (problem instanceof refused/* Refused */.L && (await isAtRest(world, stack.id))))
            await settle(before);
        throw problem;
    }
};


/***/ }),

/***/ 34556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ removeKept),
/* harmony export */   Dm: () => (/* binding */ keptImages),
/* harmony export */   Re: () => (/* binding */ placeOfKept)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _stack_kept_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7438);
/* harmony import */ var _stage_artifact_bucket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70273);
/* harmony import */ var _propose_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96529);




const placeOfKept = (caller, stage, request) => request.artifactBucket === 'none' ? undefined : { bucket: (0,_propose_change_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketOf */ .AU)(caller, stage, request), region: request.region };
const removeKept = async (world, stage, place) => {
    if (!stage.preview || place === undefined)
        return;
    const { bucket, region } = place;
    try {
        const objects = await world.keptObjects();
        const keys = (await objects.list(bucket, (0,_stage_artifact_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentFolder */ .iR)(stage, region))) ?? [];
        if (keys.length > 0)
            await objects.remove(bucket, keys);
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || world.stopped)
            throw problem;
        world.console.info(`Deployments of ${stage.stage} that were kept stay (${problem.code}): ${problem.message}`);
    }
};
const keptImages = async (world, place, { preview }) => {
    const digests = new Set();
    if (place === undefined)
        return digests;
    const { bucket } = place;
    const objects = await world.keptObjects();
    for (const key of (await objects.list(bucket, preview ? 'deployments/preview' : 'deployments')) ?? [])
        for (const digest of (0,_stack_kept_document_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsInKept */ .nv)((await objects.read(bucket, key)) ?? ''))
            digests.add(digest);
    return digests;
};


/***/ }),

/***/ 46156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ prepareDeployment),
/* harmony export */   p: () => (/* binding */ compileNext)
/* harmony export */ });
/* harmony import */ var _cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27148);
/* harmony import */ var _stack_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26206);
/* harmony import */ var _stack_refused_updates_refused_updates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87604);
/* harmony import */ var _handed_on_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86347);
/* harmony import */ var _publish_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12227);
/* harmony import */ var _publish_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32616);
/* harmony import */ var _record_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49903);
/* harmony import */ var _report_step_time_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(31445);
/* harmony import */ var _verify_images_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25588);
/* harmony import */ var _assert_quotas_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4362);
/* harmony import */ var _change_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3269);
/* harmony import */ var _compile_against_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58667);
/* harmony import */ var _exports_in_use_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(60103);
/* harmony import */ var _prepare_stack_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(97471);
/* harmony import */ var _propose_change_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(96529);
/* harmony import */ var _read_deployed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(94976);
/* harmony import */ var _resolve_parameters_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(44083);
/* harmony import */ var _silent_buckets_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(60562);


















const compileNext = async (world, compiled, { step, ...deployed }, request) => {
    const next = await (0,_compile_against_js__WEBPACK_IMPORTED_MODULE_10__/* .compileAgainst */ .r)(world, compiled, step === 'create' ? {} : deployed, request);
    const before = step === 'create' ? undefined : await (0,_cloudformation_yaml_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .x)(deployed.template);
    const exported = await (0,_exports_in_use_js__WEBPACK_IMPORTED_MODULE_11__/* .refusedExports */ .a)(world, before, next.compiled.template, deployed.stack);
    const refusal = (0,_stack_refused_updates_refused_updates_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOfUpdates */ .c)([...(0,_stack_refused_updates_refused_updates_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedUpdates */ .N)(before, next.compiled.template), ...exported.refused]);
    if (refusal)
        throw refusal;
    const { parameters, notes } = await (0,_resolve_parameters_js__WEBPACK_IMPORTED_MODULE_15__/* .resolveParameters */ .v)(world, next.compiled, deployed.stack, (0,_change_request_js__WEBPACK_IMPORTED_MODULE_9__/* .claimOf */ ._)(request));
    await (0,_assert_quotas_js__WEBPACK_IMPORTED_MODULE_8__/* .assertQuotas */ .G)(world, deployed, next.compiled, parameters);
    const silent = await (0,_silent_buckets_js__WEBPACK_IMPORTED_MODULE_16__/* .silentBucketNotes */ .R)(world, next.compiled.template);
    for (const note of [...next.notes, ...exported.notes, ...notes, ...silent])
        world.console.info(note);
    return { ...next, parameters };
};
const prepareDeployment = async (world, caller, compiled, request) => {
    const { stage } = compiled;
    const claim = (0,_change_request_js__WEBPACK_IMPORTED_MODULE_9__/* .claimOf */ ._)(request);
    const [found, existing] = await Promise.all([
        (0,_read_deployed_js__WEBPACK_IMPORTED_MODULE_14__/* .readDeployed */ .BJ)(world, stage.stack),
        (0,_handed_on_images_js__WEBPACK_IMPORTED_MODULE_3__/* .readUsableImages */ .rg)(world, compiled, caller, request),
    ]);
    await (0,_verify_images_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyImages */ .O)(world, caller, { planned: compiled.images, published: existing, stage: compiled.stage }, request);
    const stack = await (0,_prepare_stack_js__WEBPACK_IMPORTED_MODULE_12__/* .prepareStack */ .e)(world, stage, 'deploy', found, claim, request.leave);
    if (stack.stack)
        for (const note of (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerNotes */ .zJ)(stack.stack, stage, claim))
            world.console.info(note);
    const { compiled: own, notes, parameters } = await compileNext(world, compiled, stack, request);
    const { times, timeStep } = (0,_report_step_time_js__WEBPACK_IMPORTED_MODULE_17__/* .stopwatch */ .s)(world);
    const isBuilt = request.imagesFile !== undefined;
    const pushed = [];
    const publish = () => (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_5__/* .publishMissing */ ._)(world, compiled, existing, (image) => pushed.push(image));
    const published = isBuilt ? existing : await timeStep('images', publish);
    await (0,_record_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .recordStored */ .JL)(world, pushed, compiled.stage, { ...caller, region: request.region });
    if (compiled.codes.length > 0)
        await timeStep('code', () => (isBuilt ? _publish_code_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPublishedCode */ .I : _publish_code_js__WEBPACK_IMPORTED_MODULE_4__/* .publishMissingCode */ .X)(world, compiled, (0,_propose_change_js__WEBPACK_IMPORTED_MODULE_13__/* .bucketOf */ .AU)(caller, stage, request)));
    return { stack, published, ours: own.withImages(published), notes, parameters, times };
};


/***/ }),

/***/ 84346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ clearRemovedNotifications),
/* harmony export */   QF: () => (/* binding */ clearDeadNotifications),
/* harmony export */   Vk: () => (/* binding */ silenceTriggers)
/* harmony export */ });
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11984);
/* harmony import */ var _report_try_after_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40356);


const idsOf = (resources, type) => resources.flatMap((resource) => (resource.type === type && resource.physicalId ? [resource.physicalId] : []));
const silenceTriggers = async (world, { outcome: { going } }) => {
    const triggers = await world.triggers();
    const silence = (id, work) => (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_0__/* .tryAfterChange */ .u)(world, `${id} may start runs while its stack is deleted`, work);
    for (const rule of idsOf(going, 'AWS::Events::Rule'))
        await silence(rule, () => triggers.disableRule(rule));
    for (const schedule of idsOf(going, 'AWS::Scheduler::Schedule'))
        await silence(schedule, () => triggers.disableSchedule(schedule));
    for (const mapping of idsOf(going, 'AWS::Lambda::EventSourceMapping'))
        await silence(mapping, () => triggers.disableMapping(mapping));
    for (const bucket of idsOf(going, 'AWS::S3::Bucket'))
        await silence(bucket, () => triggers.clearNotifications(bucket));
};
const clearDeadNotifications = async (world, kept, going) => {
    const functions = idsOf(going, 'AWS::Lambda::Function');
    const buckets = idsOf(kept, 'AWS::S3::Bucket');
    if (functions.length === 0 || buckets.length === 0)
        return;
    const triggers = await world.triggers();
    for (const bucket of buckets)
        await (0,_report_try_after_change_js__WEBPACK_IMPORTED_MODULE_0__/* .tryAfterChange */ .u)(world, `The bucket ${bucket} stays, and may still notify functions that are gone`, async () => {
            const removed = await triggers.clearNotifications(bucket, functions);
            if (removed > 0)
                world.console.info(`Removed ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(removed, 'notification')} of ${bucket} to functions of the stack.`);
        });
};
const clearRemovedNotifications = async (world, proposal, losses) => {
    if (proposal.kind === 'no-changes')
        return;
    const kept = losses.filter(({ kind, fate }) => kind === 'delete' && fate === 'kept').map(({ change }) => change);
    const going = proposal.changes.filter(({ action }) => action === 'Remove');
    await clearDeadNotifications(world, kept, going);
};


/***/ }),

/***/ 25588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ assertAllPublished),
  O: () => (/* binding */ verifyImages)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/packaging/attestations/clearest-fault.js + 1 modules
var clearest_fault = __webpack_require__(20848);
;// CONCATENATED MODULE: ./lib/packaging/attestations/read-statement.js
const inToto = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
const at = (value, ...path) => path.reduce((part, key) => (typeof part === 'object' && part !== null ? part[key] : undefined), value);
const textAt = (value, ...path) => {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
};
const listAt = (value, ...path) => {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
};
const readStatement = (mediaType, text) => {
    if (mediaType !== inToto)
        return 'it is no in-toto statement';
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'its statement is no JSON';
    }
    if (textAt(value, '_type') !== statementType)
        return 'it is no in-toto statement of version 1';
    if (textAt(value, 'predicateType') !== provenanceType)
        return 'it is about something else than the provenance';
    const build = at(value, 'predicate', 'buildDefinition');
    const workflow = at(build, 'externalParameters', 'workflow');
    const [repository, path, ref] = ['repository', 'path', 'ref'].map((key) => textAt(workflow, key));
    return {
        subjects: listAt(value, 'subject').flatMap((one) => {
            const digest = textAt(one, 'digest', 'sha256');
            return digest === undefined ? [] : [{ name: textAt(one, 'name') ?? '', digest: `sha256:${digest}` }];
        }),
        commits: listAt(build, 'resolvedDependencies').flatMap((one) => textAt(one, 'digest', 'gitCommit') ?? []),
        repository,
        ...(repository !== undefined && path !== undefined && ref !== undefined
            ? { workflow: `${repository}/${path}@${ref}` }
            : {}),
    };
};

;// CONCATENATED MODULE: ./lib/packaging/attestations/judge-attestation.js


const shown = (value) => (value === undefined ? 'nothing' : (0,visible/* visible */.RK)(value).slice(0, 300));
const names = ({ subjects }, digest, name) => subjects.some((one) => one.digest === digest && (name === undefined || one.name === name));
const imageFault = (statement, { name, digest }) => {
    if (names(statement, digest, name))
        return undefined;
    const [first] = statement.subjects;
    const says = names(statement, digest)
        ? `it names the digest for ${shown(statement.subjects.find((one) => one.digest === digest)?.name)}, not for ${name}`
        : `it is about ${shown(first?.name)} with ${shown(first?.digest)}`;
    return { code: 'attestation/other-image', says };
};
const isAllowed = (workflow, allowed) => workflow !== undefined &&
    allowed.some((one) => (one.includes('@') ? workflow === one : workflow.startsWith(`${one}@`)));
const signerFault = (identity, expected) => {
    const { issuer, repository, repositoryId, workflow, runWorkflow } = identity;
    if (issuer !== expected.issuer)
        return {
            code: 'attestation/other-issuer',
            says: `its signer was vouched for by ${shown(issuer)}, not by ${expected.issuer}`,
        };
    const isOurs = expected.repositoryId === undefined
        ? repository?.toLowerCase() === expected.repository.toLowerCase()
        : repositoryId === expected.repositoryId;
    if (!isOurs)
        return {
            code: 'attestation/other-repository',
            says: `it was signed by a run of ${shown(repository)} (${shown(repositoryId)}), not of ${expected.repository}${expected.repositoryId === undefined ? '' : ` (${expected.repositoryId})`}`,
        };
    if (isAllowed(workflow, expected.workflows) || isAllowed(runWorkflow, expected.workflows))
        return undefined;
    const by = workflow === runWorkflow ? '' : `, called by ${shown(runWorkflow)}`;
    return {
        code: 'attestation/other-workflow',
        says: `it was signed by ${shown(workflow)}${by}, not by ${expected.workflows.join(' or ')}`,
    };
};
const claimFault = (statement, identity) => {
    const { commits, repository, workflow } = statement;
    const differs = (claimed, certified) => claimed !== undefined && claimed !== certified;
    const wrong = [
        ...(commits.length > 0 && !(identity.commit !== undefined && commits.includes(identity.commit))
            ? [`the commit ${shown(commits[0])}, and its certificate ${shown(identity.commit)}`]
            : []),
        ...(differs(repository, identity.repository)
            ? [`the repository ${shown(repository)}, and its certificate ${shown(identity.repository)}`]
            : []),
        ...(differs(workflow, identity.runWorkflow)
            ? [`the workflow ${shown(workflow)}, and its certificate ${shown(identity.runWorkflow)}`]
            : []),
    ];
    return wrong.length === 0 ? undefined : { code: 'attestation/other-commit', says: `it claims ${wrong.join('; ')}` };
};
const judgeAttestation = ({ identity, mediaType, text }, image, expected) => {
    const statement = readStatement(mediaType, text);
    if (typeof statement === 'string')
        return { code: 'attestation/unreadable', says: statement };
    return imageFault(statement, image) ?? signerFault(identity, expected) ?? claimFault(statement, identity);
};

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/stage/image-registry.js
var image_registry = __webpack_require__(57959);
;// CONCATENATED MODULE: ./lib/operations/verify-images.js






const missingHint = 'Publish it by the command build and attest what build publishes, as the workflow build.yml does. Nobody can attest an image later: delete its tag from the ECR repository, and build.yml builds it anew.';
const quoted = (jobs) => jobs.map((job) => `"${job}"`).join(', ');
const assertAllPublished = (planned, published, verification) => {
    const jobs = planned.filter(({ job }) => !published.has(job)).map(({ job }) => job);
    if (verification === undefined || jobs.length === 0)
        return;
    throw new refused/* Refused */.L({
        code: 'attestation/missing',
        message: `The image of ${quoted(jobs)} is not published yet, and with verify-images: ours this run builds none: it would have no attestation.`,
        hint: missingHint,
    });
};
const imagesOf = (published, registry) => {
    const images = new Map();
    for (const [job, { repository, digest }] of published) {
        const name = `${registry}/${repository}`;
        const key = `${name}@${digest}`;
        images.set(key, { name, digest, jobs: [...(images.get(key)?.jobs ?? []), job] });
    }
    return [...images.values()];
};
const readGiven = async (world, { input, path, code }) => {
    const text = await world.given(path);
    if (text !== undefined)
        return text;
    throw new refused/* Refused */.L({
        code,
        message: `${input}: ${(0,visible/* visible */.RK)(path)} cannot be used: there is no such file, or it has more than 1 MiB.`,
        hint: 'A path is relative to the folder in which the step runs; in another job, download or check out the file first.',
    });
};
const readBundleFiles = async (world, paths) => {
    const { readBundles } = await __webpack_require__.e(/* import() */ 7867).then(__webpack_require__.bind(__webpack_require__, 37867));
    const code = 'attestation/bundles';
    const files = await Promise.all(paths.map(async (path) => {
        const text = await readGiven(world, { input: 'attestation-bundles', path, code });
        try {
            return readBundles(text);
        }
        catch (cause) {
            throw new refused/* Refused */.L({
                code,
                message: `attestation-bundles: ${(0,visible/* visible */.RK)(path)} cannot be used: it is no JSON, and no JSON on each line.`,
                hint: 'Give the file that actions/attest names in bundle-path, or those of `gh attestation download`.',
                cause,
            });
        }
    }));
    return files.flat();
};
const judge = (image, bundles, verifier, signer) => {
    const faults = [];
    for (const bundle of bundles) {
        const verified = verifier.verify(bundle);
        const fault = 'signed' in verified ? judgeAttestation(verified.signed, image, signer) : verified.fault;
        if (fault === undefined && 'signed' in verified)
            return { image, identity: verified.signed.identity };
        if (fault !== undefined)
            faults.push(fault);
    }
    const fault = (0,clearest_fault/* clearestFault */.k)(faults);
    return fault === undefined ? { image } : { image, fault, tried: faults.length };
};
const sentenceOf = (judged) => {
    const { jobs, name, digest } = judged.image;
    const begins = `The image of ${quoted(jobs)}, ${name}@${digest},`;
    if (!('tried' in judged))
        return `${begins} has no attestation.`;
    const { fault, tried } = judged;
    return tried === 1
        ? `${begins} has an attestation that does not count: ${fault.says}.`
        : `${begins} has ${(0,plain_text/* counted */.hS)(tried, 'attestation')}, and none counts; of one, ${fault.says}.`;
};
const hints = {
    'attestation/missing': missingHint,
    'attestation/other-workflow': 'If you trust that workflow to build what you deploy, name it in signer-workflow; add @ and the ref to trust it on one branch only.',
    'attestation/other-issuer': "Name your enterprise's own issuer in oidc-issuer, if that is it.",
    'attestation/untrusted': 'Is trusted-root up to date (`gh attestation trusted-root`), and of the instance that signs for the repository? If so, trust this image no more than its signature.',
};
const assertVerified = (judged) => {
    const [first, ...others] = judged.filter((one) => !('identity' in one));
    if (first === undefined)
        return;
    const code = 'tried' in first ? first.fault.code : 'attestation/missing';
    throw new refused/* Refused */.L({
        code,
        message: `${[first, ...others].map(sentenceOf).join(' ')} Nothing was changed.`,
        hint: hints[code] ??
            'Find out who published this image before anything runs it: delete its tag from the ECR repository, and build and attest it anew.',
    });
};
const verifyImages = async (world, caller, { planned, published, stage, }, { verification, region }) => {
    if (verification === undefined || planned.length === 0)
        return;
    const { trustedRoot: path, bundles: paths, signer } = verification;
    const text = await readGiven(world, { input: 'trusted-root', path, code: 'attestation/trusted-root' });
    const verifier = await world.bundleVerifier(path, text);
    assertAllPublished(planned, published, verification);
    const given = paths.length === 0 ? undefined : await readBundleFiles(world, paths);
    const judged = [];
    for (const image of imagesOf(published, (0,image_registry/* registryHost */.U$)(stage, { account: caller.account, region })))
        judged.push(judge(image, given ?? (await (await world.attestations()).of(image.digest)), verifier, signer));
    assertVerified(judged);
    for (const one of judged)
        if ('identity' in one)
            world.console.info(`Verified the image of ${one.image.jobs.join(', ')}: built by ${(0,visible/* visible */.RK)(one.identity.workflow ?? '')} from ${(0,visible/* visible */.RK)(one.identity.commit ?? 'an unknown commit')}.`);
};


/***/ }),

/***/ 20848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ clearestFault)
});

;// CONCATENATED MODULE: ./lib/packaging/attestations/signed-statement.js
const faultCodes = [
    'attestation/unreadable',
    'attestation/untrusted',
    'attestation/expired',
    'attestation/tampered',
    'attestation/other-image',
    'attestation/other-issuer',
    'attestation/other-repository',
    'attestation/other-workflow',
    'attestation/other-commit',
];

;// CONCATENATED MODULE: ./lib/packaging/attestations/clearest-fault.js

const rankOf = ({ code }) => faultCodes.indexOf(code);
const clearestFault = (faults) => faults.reduce((best, fault) => (best === undefined || rankOf(fault) > rankOf(best) ? fault : best), undefined);


/***/ }),

/***/ 41913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ beginningMarkdown),
/* harmony export */   u: () => (/* binding */ doneMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97031);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _review_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76273);
/* harmony import */ var _review_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64772);
/* harmony import */ var _smoke_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20301);





const beginningMarkdown = (beginning, marker) => {
    const { stack, region, counts, page, notes = [] } = beginning;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker),
        (0,_review_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .beginningVerdict */ .bJ)(beginning, counts),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Stack ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stack, 128)} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(region, 40)}. How it ends will stand here.`,
        (0,_review_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .notesSection */ .dY)({ notes }),
        page === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('Run', page),
    ], '\n\n')}\n`;
};
const doneMarkdown = (done, marker) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
    (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(marker),
    (0,_review_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .doneVerdict */ .UO)(done, done),
    (0,_smoke_section_js__WEBPACK_IMPORTED_MODULE_4__/* .smokeSection */ .b)(done.smoke),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(done.status, 60)} · Its report could not be made: a bug of batch-job-action, whose lines are in the log of the run.`,
    done.page === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('Run', done.page),
], '\n\n')}\n`;


/***/ }),

/***/ 84943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ goodDeployments),
/* harmony export */   UU: () => (/* binding */ isAtRest),
/* harmony export */   ei: () => (/* binding */ keysToRemove),
/* harmony export */   el: () => (/* binding */ keptDeployment),
/* harmony export */   es: () => (/* binding */ rollbackTarget),
/* harmony export */   pd: () => (/* binding */ templateDigest),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* unused harmony export mostKept */
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);

const mostKept = 10;
const digestDigits = 12;
const templateDigest = (template) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(template), digestDigits);
const isAtRest = (status) => /^(?!DELETE_|ROLLBACK_).*_COMPLETE$/.test(status);
const digestBefore = ({ stack, template }) => {
    if (stack === undefined)
        return 'new';
    return isAtRest(stack.status) ? templateDigest(template) : 'none';
};
const idOf = (time, digest) => `${time.toISOString().replace(/[-:]|\.\d+/g, '')}-${digest}`;
const stackDigits = 8;
const digestOfStack = (stackId) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(stackId, stackDigits);
const keptDeployment = (folder, { stackId, time, template, before, isRollback }) => {
    const [digest, after] = [templateDigest(template), digestBefore(before)];
    const id = idOf(time, digest);
    const key = `${folder}/${id}.${isRollback ? 'rollback' : 'deploy'}-${after}.${digestOfStack(stackId)}.json`;
    return { id, key, digest, after, isRollback };
};
const deploymentsOf = (folder, keys) => [...keys].sort().flatMap((key) => {
    if (!key.startsWith(`${folder}/`))
        return [];
    const [, id = '', digest = '', kind, after = '', stack = ''] = /^(\d{8}T\d{6}Z-([0-9a-f]{12}))\.(deploy|rollback)-([0-9a-f]{12}|new|none)\.([0-9a-f]{8})\.json$/.exec(key.slice(folder.length + 1)) ?? [];
    return kind === undefined ? [] : [{ id, key, digest, after, isRollback: kind === 'rollback', stack }];
});
const readKeys = (folder, keys, stackId) => deploymentsOf(folder, keys).flatMap(({ stack, ...kept }) => (stack === digestOfStack(stackId) ? kept : []));
const goodDeployments = (kept, deployed) => kept.filter(({ digest }, index) => digest === deployed || kept.slice(index + 1).some(({ after }) => after === digest));
const keysToRemove = (folder, keys, stackId) => {
    const kept = readKeys(folder, keys, stackId);
    const good = new Set([...goodDeployments(kept, undefined), ...kept.slice(-1)]);
    const staying = new Set(kept
        .filter((one) => good.has(one))
        .slice(-mostKept)
        .map(({ key }) => key));
    return deploymentsOf(folder, keys).flatMap(({ key }) => (staying.has(key) ? [] : key));
};
const missingIn = (kept, deployed) => {
    const isKept = (digest) => kept.some((one) => one.digest === digest);
    if (!isKept(deployed))
        return 'deployed';
    const brought = kept.findLast(({ digest, after }) => digest === deployed && after !== deployed);
    const before = brought?.after ?? 'none';
    return before === 'new' || before === 'none' || isKept(before) ? undefined : 'before';
};
const rollbackTarget = (kept, { status, digest }, to) => {
    const good = goodDeployments(kept, isAtRest(status) ? digest : undefined);
    if (to !== undefined) {
        const target = kept.find(({ id }) => id === to);
        if (target === undefined)
            return { kind: 'unknown', why: 'not-kept' };
        return good.includes(target) ? { kind: 'deployment', target } : { kind: 'unknown', why: 'not-good' };
    }
    const isOfRollback = kept.at(-1)?.isRollback === true && kept.at(-1)?.digest !== digest;
    const deployed = good.findLast((one) => one.digest === digest);
    const back = { kind: 'is-back', ...(deployed === undefined ? {} : { deployed }) };
    if (status === 'UPDATE_ROLLBACK_COMPLETE' && !isOfRollback)
        return { ...back, by: 'CloudFormation' };
    if (deployed?.isRollback && deployed === good.at(-1) && isAtRest(status))
        return { ...back, by: 'rollback' };
    const target = good.findLast((one) => one.digest !== digest);
    if (target === undefined)
        return { kind: 'none' };
    const missing = missingIn(kept, digest);
    return missing === undefined ? { kind: 'deployment', target } : { kind: 'gap', missing };
};


/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   Le: () => (/* binding */ keptTemplate),
/* harmony export */   nv: () => (/* binding */ digestsInKept)
/* harmony export */ });
/* harmony import */ var _kept_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84943);

const version = 1;
const keptText = ({ borrowed, ...contents }) => JSON.stringify({
    version,
    ...contents,
    ...(borrowed === undefined
        ? {}
        : { borrowed: { ...borrowed, outputs: [...borrowed.outputs].map(([name, output]) => [name, output ?? null]) } }),
});
const keptTemplate = ({ templateText }) => JSON.parse(templateText);
const readKept = (digest, text, { project, stage }) => {
    try {
        const { version: its, borrowed, ...contents } = JSON.parse(text);
        if (its !== version || contents.project !== project || contents.stage !== stage)
            return undefined;
        if ((0,_kept_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .templateDigest */ .pd)(keptTemplate(contents)) !== digest)
            return undefined;
        if (borrowed === undefined)
            return contents;
        const outputs = new Map(borrowed.outputs.map(([name, output]) => [name, output ?? undefined]));
        return { ...contents, borrowed: { ...borrowed, outputs } };
    }
    catch {
        return undefined;
    }
};
const digestsInKept = (text) => text.match(/sha256:[0-9a-f]{64}/g) ?? [];


/***/ }),

/***/ 59850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ stateMachinesIn),
/* harmony export */   h7: () => (/* binding */ currentRevision),
/* harmony export */   hq: () => (/* binding */ jobDefinitionsIn),
/* harmony export */   pG: () => (/* binding */ revisionsKept)
/* harmony export */ });
const revisionsKept = 10;
const jobDefinitionsIn = (resources) => resources.flatMap(({ type, physicalId, status }) => {
    if (type !== 'AWS::Batch::JobDefinition' || status === 'DELETE_COMPLETE')
        return [];
    const [, name, revision] = /^(?:arn:[^/]*:job-definition\/)?([^/:]+)(?::(\d+))?$/.exec(physicalId) ?? [];
    return name === undefined ? [] : [{ name, revision }];
});
const currentRevision = ({ revision }, newestFirst) => revision === undefined ? newestFirst.slice(0, 1) : newestFirst.filter((arn) => arn.endsWith(`:${revision}`));
const stateMachinesIn = (resources) => resources
    .filter(({ type, status }) => type === 'AWS::StepFunctions::StateMachine' && status !== 'DELETE_COMPLETE')
    .map(({ physicalId }) => physicalId)
    .filter(Boolean);


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ imagesIn)
/* harmony export */ });
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15790);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);


const namedBy = ({ Type, Properties }) => {
    const { ContainerProperties, ContainerDefinitions } = Object(Properties);
    const imageOf = (container) => Object(container).Image;
    if (Type === 'AWS::Batch::JobDefinition')
        return [imageOf(ContainerProperties)];
    if (Type !== 'AWS::ECS::TaskDefinition' || !Array.isArray(ContainerDefinitions))
        return [];
    return ContainerDefinitions.map(imageOf);
};
const imagesIn = (template) => Object.values((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesIn */ .$d)(template)).flatMap((resource) => {
    const job = resource ? (0,_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(resource) : undefined;
    if (!resource || job === undefined)
        return [];
    return namedBy(resource).flatMap((image) => {
        const [, host, repository, digest] = /"(\d[\w.-]{0,127})?\/(batch-job\/[a-z0-9._/-]{1,256})@(sha256:[0-9a-f]{64})"/.exec(JSON.stringify(image) ?? '') ?? [];
        if (repository === undefined || digest === undefined)
            return [];
        return [{ job, ...(host === undefined ? {} : { host }), repository, digest }];
    });
});


/***/ })

};
