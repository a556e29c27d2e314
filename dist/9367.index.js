export const id = 9367;
export const ids = [9367];
export const modules = {

/***/ 49367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(97790);
// EXTERNAL MODULE: ./lib/operations/report/report-deploy.js
var report_deploy = __webpack_require__(20047);
// EXTERNAL MODULE: ./lib/operations/report/report-failure.js
var report_failure = __webpack_require__(83416);
// EXTERNAL MODULE: ./lib/operations/report/try-after-change.js
var try_after_change = __webpack_require__(40356);
// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/stack/ownership.js + 1 modules
var ownership = __webpack_require__(26206);
// EXTERNAL MODULE: ./lib/stack/refused-updates/refused-updates.js + 10 modules
var refused_updates = __webpack_require__(87604);
// EXTERNAL MODULE: ./lib/stack/template-images.js
var template_images = __webpack_require__(63299);
// EXTERNAL MODULE: ./lib/operations/stack/assert-quotas.js + 1 modules
var assert_quotas = __webpack_require__(4362);
// EXTERNAL MODULE: ./lib/operations/stack/change-request.js
var change_request = __webpack_require__(3269);
// EXTERNAL MODULE: ./lib/operations/stack/exports-in-use.js + 2 modules
var exports_in_use = __webpack_require__(60103);
// EXTERNAL MODULE: ./lib/operations/stack/prepare-stack.js
var prepare_stack = __webpack_require__(97471);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
// EXTERNAL MODULE: ./lib/operations/stack/resolve-parameters.js + 1 modules
var resolve_parameters = __webpack_require__(44083);
// EXTERNAL MODULE: ./lib/operations/stack/silent-buckets.js
var silent_buckets = __webpack_require__(60562);
// EXTERNAL MODULE: ./lib/operations/verify-images.js + 2 modules
var verify_images = __webpack_require__(25588);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/stage/image-registry.js
var image_registry = __webpack_require__(57959);
;// CONCATENATED MODULE: ./lib/operations/rollback/assert-images.js


const assertImages = async (world, { account }, { stage, region, id }, images) => {
    const asked = (0,image_registry/* registryHost */.U$)(stage, { account, region });
    const hostOf = ({ host = (0,image_registry/* registryHost */.U$)({}, { account, region }) }) => host;
    const looked = images.filter((image) => hostOf(image) === asked);
    for (const host of new Set(images.map(hostOf)))
        if (host !== asked)
            world.console.info(`Images of the earlier template in ${host} are not looked for: the registry of this run is ${asked}.`);
    if (looked.length === 0)
        return;
    const port = await world.images();
    const there = new Set();
    for (const repository of new Set(looked.map((image) => image.repository))) {
        const digests = looked.filter((image) => image.repository === repository).map(({ digest }) => digest);
        for (const digest of (await port.published(repository, digests)).keys())
            there.add(`${repository}@${digest}`);
    }
    const gone = looked.filter(({ repository, digest }) => !there.has(`${repository}@${digest}`));
    if (gone.length === 0)
        return;
    const names = gone.map(({ job, repository, digest }) => `that of ${job}, ${repository}@${digest}`);
    throw new refused/* Refused */.L({
        code: 'rollback/image-gone',
        message: `The deployment ${id} needs images that are not in the registry any more: ${names.join('; ')}. Nothing was changed.`,
        hint: 'Name another deployment with to, or deploy the commit that was good, which builds them again.',
    });
};

// EXTERNAL MODULE: ./lib/stack/kept-deployments.js
var kept_deployments = __webpack_require__(84943);
// EXTERNAL MODULE: ./lib/stack/kept-document.js
var kept_document = __webpack_require__(7438);
// EXTERNAL MODULE: ./lib/stage/artifact-bucket.js
var artifact_bucket = __webpack_require__(70273);
// EXTERNAL MODULE: ./lib/operations/stack/kept-deployments.js
var stack_kept_deployments = __webpack_require__(34556);
;// CONCATENATED MODULE: ./lib/operations/rollback/choose-deployment.js





const rolledBackTo = ({ id, contents: { time, commit } }) => ({
    ...{ id, time },
    ...(commit === undefined ? {} : { commit }),
});
const now = 'To go back now, deploy the commit that was good: its config makes the same template.';
const missingBucket = (bucket, region) => bucket === undefined
    ? new refused/* Refused */.L({
        code: 'rollback/nothing-kept',
        message: 'With artifact-bucket: none no deployment is kept, so there is none to go back to.',
        hint: `Leave artifact-bucket out, or name a bucket: deployments are kept there from then on. ${now}`,
    })
    : new refused/* Refused */.L({
        code: 'rollback/nothing-kept',
        message: `There is no bucket ${bucket}, in which deployments are kept.`,
        hint: `The commands of bootstrap make it, or \`aws s3 mb s3://${bucket} --region ${region}\`: deployments are kept there from then on. ${now}`,
    });
const listOf = (kept, deployed) => {
    const good = (0,kept_deployments/* goodDeployments */.KC)(kept, deployed).toReversed();
    return good.length === 0
        ? 'None is kept that is known to be good.'
        : `Kept and good, newest first: ${good.map(({ id, digest }) => (digest === deployed ? `${id} (deployed)` : id)).join(', ')}.`;
};
const refusalOf = (target, { stack }, list, to) => {
    if (target.kind === 'none')
        return new refused/* Refused */.L({
            code: 'rollback/nothing-kept',
            message: `No good deployment of the stack ${stack} is kept that differs from the deployed one. ${list}`,
            hint: now,
        });
    if (target.kind === 'gap') {
        const what = {
            deployed: 'has a template that is not kept',
            before: 'had a template right before the deployed one that is not kept',
        }[target.missing];
        return new refused/* Refused */.L({
            code: 'rollback/not-kept',
            message: `The stack ${stack} ${what}, so that the newest deployment that is kept is not the one right before it. ${list}`,
            hint: `Give to the id of the one to go back to. ${now}`,
        });
    }
    const why = {
        'not-kept': 'is none of the stack that is kept',
        'not-good': 'is kept, and nothing shows that it reached its end',
    }[target.why];
    return new refused/* Refused */.L({
        code: 'rollback/not-kept',
        message: `The deployment ${to} ${why}. ${list}`,
        hint: 'Give to the id of one of these, or leave it out for the newest one that differs from the deployed one.',
    });
};
const changedMeanwhile = ({ stack }, list) => new refused/* Refused */.L({
    code: 'stack/busy',
    message: `Another run changed the stack ${stack} while rollback waited for its end, so it has something else now than when rollback was started. Nothing was changed. ${list}`,
    hint: 'If what that run brought is to go, start rollback again, or give to the id of the deployment to go back to.',
});
const alreadyBack = {
    CloudFormation: 'The last deployment failed, and CloudFormation undid it: the stack is as it was before, and nothing is changed.',
    rollback: 'An earlier rollback brought the stack back already: nothing is changed.',
};
const deploymentOfBack = async (kept, deployed, readContents) => {
    if (deployed === undefined)
        return undefined;
    try {
        const contents = await readContents(deployed);
        if (contents === undefined)
            return undefined;
        const earlier = kept.find(({ id }) => id === contents.rolledBackTo);
        const former = earlier && (await readContents(earlier));
        if (earlier && former)
            return { id: earlier.id, contents: former, isBack: true };
        return { id: deployed.id, contents, isBack: true };
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return undefined;
    }
};
const chooseDeployment = async (world, caller, stage, { stack, template, isChanged }, request) => {
    const { to, region } = request;
    const status = stack?.status ?? '';
    const bucket = (0,stack_kept_deployments/* placeOfKept */.Re)(caller, stage, request)?.bucket;
    const folder = (0,artifact_bucket/* deploymentFolder */.iR)(stage, region);
    const objects = await world.keptObjects();
    const keys = bucket === undefined ? undefined : await objects.list(bucket, folder);
    const kept = (0,kept_deployments/* readKeys */.x4)(folder, keys ?? [], stack?.id ?? '');
    const digest = (0,kept_deployments/* templateDigest */.pd)(template);
    const found = (0,kept_deployments/* rollbackTarget */.es)(kept, { status, digest }, to);
    const list = listOf(kept, (0,kept_deployments/* isAtRest */.UU)(status) ? digest : undefined);
    const readContents = async ({ key, digest: its }) => {
        const text = bucket === undefined ? undefined : await objects.read(bucket, key);
        return text === undefined ? undefined : (0,kept_document/* readKept */.DL)(its, text, stage);
    };
    if (found.kind === 'is-back') {
        world.console.info(`${alreadyBack[found.by]} To go further back, name a deployment with to. ${list}`);
        return deploymentOfBack(kept, found.deployed, readContents);
    }
    if (bucket === undefined || keys === undefined)
        throw missingBucket(bucket, region);
    if (found.kind !== 'deployment')
        throw refusalOf(found, stage, list, to);
    if (isChanged && to === undefined)
        throw changedMeanwhile(stage, list);
    world.console.info(list);
    const { key, id } = found.target;
    const contents = await readContents(found.target);
    if (contents !== undefined)
        return { id, contents, isBack: false };
    throw new refused/* Refused */.L({
        code: 'rollback/unreadable',
        message: `The deployment ${id} cannot be read: ${key} of the bucket ${bucket} is gone, was changed, or is of another version of this action.`,
        hint: `Name another one with to. ${list} ${now}`,
    });
};

// EXTERNAL MODULE: ./lib/stack/left-event-bucket.js
var left_event_bucket = __webpack_require__(18625);
// EXTERNAL MODULE: ./lib/stack/left-pools.js
var left_pools = __webpack_require__(89733);
// EXTERNAL MODULE: ./lib/template/synthesize.js
var synthesize = __webpack_require__(39108);
// EXTERNAL MODULE: ./lib/operations/stack/keep-permissions.js + 2 modules
var keep_permissions = __webpack_require__(90688);
;// CONCATENATED MODULE: ./lib/operations/rollback/keep-what-runs.js




const keepWhatRuns = async (world, deployed, ours, stack) => {
    const { permissions, notes } = await (0,keep_permissions/* keepPermissions */.O)(world, deployed, ours.template, stack);
    const bucket = (0,left_event_bucket/* leftEventBucket */.o)(deployed, ours.template);
    if (bucket.length === 0 && Object.keys(permissions).length === 0)
        return { ours, notes };
    const left = (0,left_pools/* leftParts */.y)(deployed, ours.template, [], bucket);
    return { ours: (0,synthesize/* withDeployedParts */.rM)(ours.template, { left, permissions }), notes };
};

// EXTERNAL MODULE: ./lib/source/document.js
var source_document = __webpack_require__(18544);
;// CONCATENATED MODULE: ./lib/operations/rollback/kept-config.js


const templateOfKept = ({ templateText }) => ({
    template: (0,kept_document/* keptTemplate */.Le)({ templateText }),
    templateText,
});
const keptConfig = ({ source }, stage, region, { params, borrowed, ...contents }, ours) => {
    const { terminationProtection: _, ...settings } = contents.settings;
    return {
        ...{ ...ours, stage, params, settings, images: [], codes: [], uploads: [] },
        ...(borrowed === undefined ? {} : { borrowed }),
        located: { ...(0,source_document/* locatedText */.k)('', source.file), value: {} },
        diagnostics: [],
        config: { resources: {} },
        graph: { resources: new Map() },
        origin: { config: contents.commit ?? '', stage: stage.stage, region },
        locate: () => undefined,
        async withDeployed() {
            return this;
        },
        withImages: () => ours,
    };
};

;// CONCATENATED MODULE: ./lib/operations/rollback/prepare-rollback.js
















const isChanging = (status = '') => /_IN_PROGRESS$/.test(status) && !/_CLEANUP_IN_PROGRESS$/.test(status);
const prepareRollback = async (world, caller, stage, request) => {
    const claim = (0,change_request/* claimOf */._)(request);
    const found = await (0,read_deployed/* readDeployed */.BJ)(world, stage.stack);
    const stack = await (0,prepare_stack/* prepareStack */.e)(world, stage, 'rollback', found, claim);
    if (stack.stack)
        for (const note of (0,ownership/* ownerNotes */.zJ)(stack.stack, stage, claim))
            world.console.info(note);
    const isChanged = isChanging(found.stack?.status);
    const chosen = await chooseDeployment(world, caller, stage, { ...stack, isChanged }, request);
    if (chosen === undefined || chosen.isBack)
        return { stack, chosen };
    const { id, contents } = chosen;
    const before = await (0,yaml_template/* readTemplate */.x)(stack.template);
    const next = await keepWhatRuns(world, before, templateOfKept(contents), stack.stack?.id);
    const kept = keptConfig(world, stage, request.region, contents, next.ours);
    const images = (0,template_images/* imagesIn */.o)(kept.template);
    await assertImages(world, caller, { stage, region: request.region, id }, images);
    const published = new Map(images.map(({ job, repository, digest }) => [job, { repository, digest }]));
    await (0,verify_images/* verifyImages */.O)(world, caller, { planned: images, published, stage }, request);
    const exported = await (0,exports_in_use/* refusedExports */.a)(world, before, kept.template, stack.stack);
    const refusal = (0,refused_updates/* refusalOfUpdates */.c)([...(0,refused_updates/* refusedUpdates */.N)(before, kept.template), ...exported.refused]);
    if (refusal)
        throw refusal;
    const { parameters, notes } = await (0,resolve_parameters/* resolveParameters */.v)(world, kept, stack.stack, claim);
    await (0,assert_quotas/* assertQuotas */.G)(world, stack, kept, parameters);
    const silent = await (0,silent_buckets/* silentBucketNotes */.R)(world, kept.template);
    for (const note of [...next.notes, ...exported.notes, ...notes, ...silent])
        world.console.info(note);
    const rolledBack = rolledBackTo(chosen);
    return { kept, prepared: { stack, published, ours: kept, parameters, notes: next.notes, times: [], rolledBack } };
};

// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/operations/report/report-counts.js
var report_counts = __webpack_require__(43248);
// EXTERNAL MODULE: ./lib/operations/report/report-outputs.js
var report_outputs = __webpack_require__(4140);
;// CONCATENATED MODULE: ./lib/operations/rollback/report-back.js








const reportBack = async (world, caller, stage, { stack: side, chosen }, request) => {
    const { stack, template = {} } = side;
    if (stack === undefined)
        return;
    const proposal = { kind: 'no-changes' };
    (0,report_counts/* reportProposal */.r)(world, proposal);
    if (chosen === undefined) {
        world.console.output('stack-name', stage.stack);
        world.console.output('stack-id', stack.id);
        world.console.output('stack-status', stack.status);
        return;
    }
    const ours = { template, templateText: (0,synthesize/* asciiJson */.iL)(template) };
    const kept = keptConfig(world, stage, request.region, chosen.contents, ours);
    const deployment = {
        ...{ before: side, proposal, losses: [], published: new Map(), times: [] },
        next: { ours, parameters: (0,parameters/* keptParameters */.r5)(template, stack), notes: [] },
        applied: { stackId: stack.id, status: stack.status, outputs: stack.outputs },
        rolledBack: rolledBackTo(chosen),
    };
    const about = { name: stage.stack, id: stack.id, status: stack.status };
    await (0,try_after_change/* tryAfterChange */.u)(world, 'The stack is back, but its outputs are not told', () => (0,report_outputs/* reportOutputs */.rY)(world, about, stack.outputs, kept.params));
    await (0,try_after_change/* tryAfterChange */.u)(world, 'The stack is back, but its report is missing', () => (0,report_deploy/* reportDeploy */.E)(world, caller, kept, deployment, request));
};

// EXTERNAL MODULE: ./lib/operations/stack/apply-deployment.js + 7 modules
var apply_deployment = __webpack_require__(97009);
// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
// EXTERNAL MODULE: ./lib/operations/stack/identify.js
var identify = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
;// CONCATENATED MODULE: ./lib/commands/rollback.js












const rollback = (world, request) => (0,report_failure/* reportingFailure */.v)(world, request, 'rollback', async () => {
    (0,assert_own_code/* assertOwnCode */.K)(world, 'rollback');
    const registry = request.imageRegistry === undefined ? {} : { registry: (0,image_registry/* registryOf */.Fv)(request.imageRegistry) };
    const stage = { ...(0,stage_stage/* stageOf */.gV)(await (0,read_project/* readProject */.W)(world, request), request.stage), ...registry };
    const caller = await (0,identify/* readCaller */.w)(world);
    const found = await prepareRollback(world, caller, stage, request);
    if ('chosen' in found) {
        await reportBack(world, caller, stage, found, request);
        return { diagnostics: [], located: undefined };
    }
    const { kept, prepared } = found;
    const settled = (0,change_request/* settleRequest */.P)(world, kept, request);
    const deployment = await (0,apply_deployment/* applyDeployment */.A)(world, caller, kept, prepared, settled);
    await (0,try_after_change/* tryAfterChange */.u)(world, 'The rollback is done, but its report is missing', () => (0,report_deploy/* reportDeploy */.E)(world, caller, kept, deployment, settled));
    return { diagnostics: [], located: undefined };
});


/***/ })

};
