export const id = 5285;
export const ids = [5285];
export const modules = {

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
        const [, repository, digest] = /\/(batch-job\/[a-z0-9._/-]{1,256})@(sha256:[0-9a-f]{64})"/.exec(JSON.stringify(image) ?? '') ?? [];
        return repository === undefined || digest === undefined ? [] : [{ job, repository, digest }];
    });
});


/***/ })

};
