export const id = 1474;
export const ids = [1474];
export const modules = {

/***/ 80922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idsIn),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
const idsIn = (value) => {
    const found = [];
    collect(value, found);
    return found;
};
const collect = (value, found) => {
    if (value === null || typeof value !== 'object')
        return;
    if (Array.isArray(value))
        for (let index = 0; index < value.length; index++)
            collect(value[index], found);
    else
        for (const key in value)
            collectEntry(key, value[key], found);
};
const collectEntry = (key, item, found) => {
    if (key === 'Ref' && typeof item === 'string')
        found.push(item);
    else if (key === 'Fn::GetAtt')
        found.push(beforeDot(String(Array.isArray(item) ? item[0] : item)));
    else if (key === 'Fn::Sub')
        collectFromSub(item, found);
    else
        collect(item, found);
};
const collectFromSub = (argument, found) => {
    const [text, variables] = Array.isArray(argument) ? argument : [argument];
    for (const [, name = ''] of String(text).matchAll(/\$\{([^!$}]+)\}/g))
        if (!Object.hasOwn(variables ?? {}, name))
            found.push(beforeDot(name));
    collect(variables, found);
};
const beforeDot = (name) => name.split('.')[0];
const dependenciesOf = (resource) => {
    const { DependsOn = [], Metadata: _, ...rest } = resource;
    return [...(Array.isArray(DependsOn) ? DependsOn : [DependsOn]).map(String), ...idsIn(rest)];
};


/***/ }),

/***/ 26954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withRetentionPolicies),
/* harmony export */   Q: () => (/* binding */ deletePolicies)
/* harmony export */ });
const deletePolicies = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
const snapshot = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' };
const policies = { kept, snapshot, deleted: deletePolicies };
const withRetentionPolicies = ({ body, holdsData }, { preview }) => {
    if (holdsData === 'no')
        return body;
    return { ...body, ...(preview ? deletePolicies : policies[holdsData]) };
};


/***/ }),

/***/ 70264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy)
/* harmony export */ });
/* harmony import */ var _operations_compile_read_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97790);
/* harmony import */ var _operations_preview_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32190);
/* harmony import */ var _operations_stack_assert_own_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60014);
/* harmony import */ var _operations_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98948);
/* harmony import */ var _operations_stack_identify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7141);
/* harmony import */ var _operations_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34556);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27220);







const destroy = async (world, request) => {
    (0,_operations_stack_assert_own_code_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOwnCode */ .K)(world, 'destroy');
    const stage = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .stageOf */ .gV)(await (0,_operations_compile_read_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(world, request), request.stage);
    (0,_operations_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_3__/* .assertConfirmed */ ._)(stage, request.confirm);
    const caller = await (0,_operations_stack_identify_js__WEBPACK_IMPORTED_MODULE_4__/* .readCaller */ .w)(world);
    await (0,_operations_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_3__/* .destroyStack */ .P)(world, stage, request);
    await (0,_operations_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .removeKept */ .BC)(world, stage, (0,_operations_stack_kept_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfKept */ .Re)(caller, stage, request));
    if (stage.preview)
        await (0,_operations_preview_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .removeRecords */ .D)(world, stage);
    return { diagnostics: [], located: undefined };
};


/***/ }),

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20644);
/* harmony import */ var _collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72087);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40647);




const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' && !(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenNumber */ .LT)(serviceName) ? serviceName : undefined;
    return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, written, request));
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

/***/ 41382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runsTable)
/* harmony export */ });
/* harmony import */ var _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56715);

const runsTable = () => ({
    kind: 'resource',
    id: _stage_runs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .runsTableId */ .wl,
    from: [],
    tags: 'in-place',
    holdsData: 'deleted',
    body: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
            BillingMode: 'PAY_PER_REQUEST',
            AttributeDefinitions: [
                { AttributeName: 'job', AttributeType: 'S' },
                { AttributeName: 'entry', AttributeType: 'S' },
            ],
            KeySchema: [
                { AttributeName: 'job', KeyType: 'HASH' },
                { AttributeName: 'entry', KeyType: 'RANGE' },
            ],
            TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        },
    },
});


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

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   f6: () => (/* binding */ ownerIn),
/* harmony export */   jC: () => (/* binding */ nameInAwsOf),
/* harmony export */   n2: () => (/* binding */ formerPath)
/* harmony export */ });
const metadataOf = (resource) => Object(Object(resource?.Metadata)['batch-job']);
const formerPath = (resource) => {
    const { path } = metadataOf(resource);
    return typeof path === 'string' ? path.split('.') : [];
};
const eventOf = (resource) => {
    const { event } = metadataOf(resource);
    return typeof event === 'string' ? event : undefined;
};
const ownerIn = (path) => path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;
const ownerOf = (resource) => {
    const path = formerPath(resource);
    return path[0] === 'resources' && path[1] !== undefined ? path[1] : undefined;
};
const nameInAwsOf = (resource) => {
    const { renamedFrom } = metadataOf(resource);
    return typeof renamedFrom === 'string' ? renamedFrom : ownerOf(resource);
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

/***/ 12248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Xy: () => (/* binding */ settingsOfConfig),
/* harmony export */   xJ: () => (/* binding */ settingsToSend)
/* harmony export */ });
/* harmony import */ var _stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39163);

const written = (settings) => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
const settingsOfConfig = ({ terminationProtection, cloudformationRoleArn: cloudformationRole, triggerRollbackOnAlarms: rollbackAlarms, monitoringTimeAfterDeploymentInMinutes: monitoringMinutes, disableAutoRollback, publishEventsToArn: notificationArns, } = {}, { preview }) => {
    const rollback = disableAutoRollback === undefined ? undefined : !disableAutoRollback;
    const ofStages = preview ? {} : { terminationProtection, rollbackAlarms, monitoringMinutes, notificationArns };
    return written({ cloudformationRole, rollback, ...ofStages });
};
const names = {
    cloudformationRole: ['cloudformation-role-arn', 'cloudformationRoleArn'],
    terminationProtection: ['termination-protection', 'terminationProtection'],
    rollback: ['rollback', 'disableAutoRollback'],
};
const settle = (ofConfig, ofInputs) => ({
    settings: { ...ofConfig, ...written(ofInputs) },
    notes: Object.entries(names).flatMap(([name, [input, key]]) => {
        const [there, given] = [ofConfig, ofInputs].map((one) => one[name]);
        return there === undefined || given === undefined || there === given
            ? []
            : [`The input ${input} is ${given}, and deploymentConfig.${key} says otherwise: the input holds.`];
    }),
});
const alarmArn = (alarm, region, account) => alarm.startsWith('arn:') ? alarm : `arn:${(0,_stage_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).name}:cloudwatch:${region}:${account}:alarm:${alarm}`;
const settingsToSend = ({ cloudformationRole, rollback, express, rollbackAlarms, monitoringMinutes, notificationArns }, { account, region }) => ({
    ...(cloudformationRole ? { roleArn: cloudformationRole } : {}),
    ...(rollback === false ? { rollback } : {}),
    ...(express ? { express } : {}),
    ...(rollbackAlarms === undefined && monitoringMinutes === undefined
        ? {}
        : {
            rollbackAlarms: {
                ...(rollbackAlarms && { arns: rollbackAlarms.map((alarm) => alarmArn(alarm, region, account)) }),
                ...(monitoringMinutes === undefined ? {} : { minutes: monitoringMinutes }),
            },
        }),
    ...(notificationArns === undefined ? {} : { notificationArns }),
});


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


/***/ }),

/***/ 70273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ projectInArtifactBucket),
/* harmony export */   JV: () => (/* binding */ templateFolder),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   Vc: () => (/* binding */ artifactBucket),
/* harmony export */   iR: () => (/* binding */ deploymentFolder),
/* harmony export */   of: () => (/* binding */ artifactBucketOfStack)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);



const projectInArtifactBucket = (project) => {
    const name = project.toLowerCase();
    return name.length > 25 ? `${name.slice(0, 18)}-${(0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name, 6)}` : name;
};
const beginning = (project) => `${projectInArtifactBucket(project)}-artifacts-`;
const artifactBucket = (project, account, region) => `${beginning(project)}${account}-${region}`;
const artifactBucketOfStack = (project) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(beginning(project), _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS, '-', _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny);
const templateFolder = (stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? `templates/preview/${stage}` : `templates/${stage}`;
const codeFolder = ({ preview }) => preview ? 'functions/preview' : 'functions';
const deploymentFolder = ({ project, stage }, region) => `deployments/${(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreview */ .bU)(stage) ? 'preview/' : ''}${stage}/${region}.${project}`;


/***/ })

};
