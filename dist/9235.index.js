export const id = 9235;
export const ids = [9235];
export const modules = {

/***/ 96882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PM: () => (/* binding */ additionsOf),
  Kv: () => (/* binding */ compareDeployed),
  Qn: () => (/* binding */ namedImages)
});

// EXTERNAL MODULE: ./lib/cloudformation/replacements.js
var replacements = __webpack_require__(92411);
// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/stack/change-cap.js
var change_cap = __webpack_require__(82591);
;// CONCATENATED MODULE: ./lib/stack/drift-notes.js
const since = (checked, now) => {
    const hours = Math.floor(Math.max(0, now.getTime() - checked.getTime()) / 3_600_000);
    if (hours < 1)
        return 'less than an hour';
    const [many, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
    return `${many} ${unit}${many === 1 ? '' : 's'}`;
};
const driftNotes = ({ drift }, now) => {
    if (drift?.status !== 'DRIFTED')
        return [];
    const when = drift.checked === undefined ? '' : `, ${since(drift.checked, now)} ago,`;
    return [
        `The last drift detection${when} found that somebody had changed the deployed stack beside its template. A change set does not see that: this deploy may overwrite such a change, or fail at it. The command drift says what differs now.`,
    ];
};

// EXTERNAL MODULE: ./lib/stack/ownership.js + 1 modules
var ownership = __webpack_require__(26206);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var stack_parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stack/plan-hash.js
var plan_hash = __webpack_require__(29978);
// EXTERNAL MODULE: ./lib/stack/refused-updates/refused-updates.js + 10 modules
var refused_updates = __webpack_require__(87604);
// EXTERNAL MODULE: ./lib/stack/setting-notes.js
var setting_notes = __webpack_require__(90500);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 62 modules
var compile = __webpack_require__(4782);
// EXTERNAL MODULE: ./lib/operations/handed-on-images.js
var handed_on_images = __webpack_require__(86347);
// EXTERNAL MODULE: ./lib/operations/scan-notes.js
var scan_notes = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/operations/stack/assert-quotas.js + 1 modules
var assert_quotas = __webpack_require__(4362);
// EXTERNAL MODULE: ./lib/operations/stack/change-request.js
var change_request = __webpack_require__(3269);
// EXTERNAL MODULE: ./lib/operations/stack/compile-against.js + 1 modules
var compile_against = __webpack_require__(58667);
// EXTERNAL MODULE: ./lib/operations/stack/exports-in-use.js + 2 modules
var exports_in_use = __webpack_require__(60103);
// EXTERNAL MODULE: ./lib/operations/stack/find-losses.js + 1 modules
var find_losses = __webpack_require__(80710);
// EXTERNAL MODULE: ./lib/operations/stack/identify.js
var identify = __webpack_require__(7141);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/stack/image-notes.js




const imageNotes = async (world, { stack, template }) => {
    const environments = (0,pools/* environmentsOf */.M2)(await (0,yaml_template/* readTemplate */.x)(template));
    if (stack === undefined || environments.length === 0)
        return [];
    try {
        const [pools, resources] = await Promise.all([world.pools(), (0,read_deployed/* resourcesOf */.F3)(await world.stacks(), stack.id)]);
        const known = resources.filter(({ logicalId, physicalId }) => environments.includes(logicalId) && physicalId);
        const newer = await pools.withNewerImage(known.map(({ physicalId }) => physicalId));
        const old = known.filter(({ physicalId }) => newer.includes(physicalId)).map(({ logicalId }) => logicalId);
        return old.length > 0
            ? [`AWS has a newer machine image for ${old.sort().join(', ')}: a deploy with refresh-images: true takes it.`]
            : [];
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return [`Whether AWS has a newer machine image for the pools is not known (${problem.code}): ${problem.message}`];
    }
};

// EXTERNAL MODULE: ./lib/operations/stack/prepare-stack.js
var prepare_stack = __webpack_require__(97471);
// EXTERNAL MODULE: ./lib/operations/stack/propose-change.js + 1 modules
var propose_change = __webpack_require__(96529);
// EXTERNAL MODULE: ./lib/operations/stack/resolve-parameters.js + 1 modules
var resolve_parameters = __webpack_require__(44083);
// EXTERNAL MODULE: ./lib/operations/stack/silent-buckets.js
var silent_buckets = __webpack_require__(60562);
// EXTERNAL MODULE: ./lib/operations/stack/upload-directories.js + 2 modules
var upload_directories = __webpack_require__(43809);
// EXTERNAL MODULE: ./lib/operations/compare/renamed-stack.js
var renamed_stack = __webpack_require__(21749);
;// CONCATENATED MODULE: ./lib/operations/compare/compare-deployed.js



























const namedImages = (planned, published) => planned.map(({ job, repository, tag }) => {
    const found = published.get(job);
    return { repository, tag, ...(found ? { published: found } : {}) };
});
const missingNote = (planned, published) => {
    const jobs = planned.map(({ job }) => job).filter((job) => !published.has(job));
    return jobs.length ? [`Not published yet, and built by deploy: the image of ${jobs.join(', ')}.`] : [];
};
const readChanges = async (world, caller, { stage }, side, ours, request) => {
    if ((0,propose_change/* isAsDeployed */.BN)(side, ours, request))
        return { changes: [], differs: false, notes: [] };
    const bucket = await (0,propose_change/* missingBucket */.LF)(world, caller, stage, ours.templateText, request);
    if (bucket !== undefined)
        return {
            changes: (0,template_changes/* templateChanges */.U9)(side.template, ours.template, await (0,replacements/* loadReplacementTable */.v)()),
            differs: true,
            notes: [
                `The template has ${ours.templateText.length} bytes. Over ${propose_change/* bodyLimit */.kR} it goes to AWS through the bucket ${bucket}, which does not exist yet and which deploy creates. So AWS was not asked: the changes are those between the two templates, and the hash of the deploy may differ.`,
            ],
        };
    const proposal = await (0,propose_change/* proposeChange */.P9)(world, caller, stage, side, ours, request);
    if (proposal.kind === 'no-changes')
        return { changes: [], differs: false, notes: [] };
    const stacks = await world.stacks();
    const warnings = await stacks.changeSetWarnings(proposal);
    await stacks.deleteChangeSet(proposal);
    const notes = warnings.map((warning) => `AWS warns before the deploy: ${warning}`);
    return { changes: proposal.changes, differs: true, notes };
};
const validateTemplate = async (world, caller, { stage }, ours, request) => {
    const bucket = request.artifactBucket && request.artifactBucket !== 'none';
    if (ours.templateText.length > propose_change/* bodyLimit */.kR && !bucket)
        return [
            `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${propose_change/* bodyLimit */.kR} it must go through a bucket and artifact-bucket names none.`,
        ];
    const missing = await (0,propose_change/* missingBucket */.LF)(world, caller, stage, ours.templateText, request);
    if (missing !== undefined)
        return [
            `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${propose_change/* bodyLimit */.kR} it must go through the bucket ${missing}, which does not exist yet and which deploy creates.`,
        ];
    await (await world.stacks()).validateTemplate(await (0,propose_change/* uploadIfTooLarge */.MA)(world, caller, stage, ours.templateText, request));
    return [];
};
const additionsOf = (ours) => (0,template_changes/* templateChanges */.U9)(undefined, ours, { services: {} });
const compareDeployed = async (world, judged, given) => {
    const caller = await (0,identify/* readCaller */.w)(world);
    const lookedUp = await (0,compile/* compileWithLookups */.lI)(world, given, judged);
    const request = (0,change_request/* settleRequest */.P)(world, lookedUp, given);
    const { settings = {} } = request;
    const { stage, images } = lookedUp;
    const [found, published] = await Promise.all([
        (0,read_deployed/* readDeployed */.BJ)(world, stage.stack),
        (0,handed_on_images/* readUsableImages */.rg)(world, lookedUp, caller, request),
    ]);
    const { step, ...side } = await (0,prepare_stack/* prepareStack */.e)(world, stage, 'plan', found, (0,change_request/* claimOf */._)(request));
    const owner = side.stack ? (0,ownership/* ownerNotes */.zJ)(side.stack, stage, (0,change_request/* claimOf */._)(request)) : [];
    const isNew = step === 'create';
    const drifted = side.stack && !isNew ? driftNotes(side.stack, world.now()) : [];
    const next = await (0,compile_against/* compileAgainst */.r)(world, lookedUp, isNew ? {} : side, request);
    const { compiled } = next;
    const ours = compiled.withImages(published);
    const before = isNew ? undefined : side.template;
    const resolved = await (0,resolve_parameters/* resolveParameters */.v)(world, { ...compiled, ...ours }, isNew ? undefined : side.stack, (0,change_request/* claimOf */._)(request));
    const limits = await (0,assert_quotas/* quotaNotes */.C)(world, isNew ? {} : side, ours, resolved.parameters);
    const silent = await (0,silent_buckets/* silentBucketNotes */.R)(world, ours.template);
    const former = isNew ? await (0,renamed_stack/* formerStackNotes */.X)(world, request, stage) : [];
    const outdated = isNew || request.refreshImages ? [] : await imageNotes(world, side);
    const { changes, differs, notes } = isNew
        ? {
            changes: additionsOf(ours.template),
            differs: true,
            notes: await validateTemplate(world, caller, compiled, ours, request),
        }
        : await readChanges(world, caller, compiled, side, { ...ours, parameters: resolved.parameters }, request);
    const readBefore = await (0,yaml_template/* readTemplate */.x)(before);
    const exported = await (0,exports_in_use/* refusedExports */.a)(world, readBefore, ours.template, isNew ? undefined : side.stack);
    const sides = { deployed: before, ours: ours.template, preview: stage.preview };
    const scans = await (0,scan_notes/* scanNotes */.V)(world, published);
    const { losses, notes: unasked } = await (0,find_losses/* findLosses */.F)(world, { changes, ...sides, allow: request.allow }, side.stack);
    const tooMany = (0,change_cap/* exceededCap */.Q7)({ changes, differs }, request.maxChanges);
    const { account } = caller;
    const { stack } = stage;
    const named = namedImages(images, published);
    const parameters = (0,stack_parameters/* parameterValues */.oM)(resolved.parameters);
    return {
        compiled,
        against: isNew ? 'absent-stack' : 'deployed-stack',
        before,
        ours: ours.template,
        changes,
        losses,
        refused: [...(0,refused_updates/* refusedUpdates */.N)(readBefore, ours.template), ...exported.refused],
        differs,
        ...(tooMany ? { tooMany } : {}),
        settled: side.stack && !isNew ? (0,setting_notes/* deployedSettingNotes */.Q_)(side.stack, settings, differs) : (0,setting_notes/* newSettingNotes */.aE)(settings),
        parameters,
        hash: (0,plan_hash/* planHash */.S)({
            ...{ account, region: request.region, stack, before, ours: ours.template, changes, images: named },
            parameters,
        }),
        account,
        ...(side.stack && !isNew ? { deployed: { id: side.stack.id, outputs: side.stack.outputs } } : {}),
        notes: [
            ...[
                ...owner,
                ...drifted,
                ...next.notes,
                ...limits,
                ...resolved.notes,
                ...silent,
                ...exported.notes,
                ...(0,upload_directories/* uploadNotes */.r)(compiled),
                ...outdated,
                ...former,
                ...notes,
                ...unasked,
                ...(isNew ? (0,setting_notes/* previewSettingNotes */.GP)({}, compiled.config.deploymentConfig, stage) : []),
            ],
            ...missingNote(images, published),
            ...scans,
        ],
    };
};


/***/ }),

/***/ 21749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formerStackNotes),
/* harmony export */   s: () => (/* binding */ renamedStackNotes)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18051);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89366);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27220);
/* harmony import */ var _compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97790);





const renamedStackNotes = (base, ours, ref) => base.stack === ours.stack
    ? []
    : [
        `The project is ${ours.project} here and ${base.project} at ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(ref)}: ${ours.stack} is another stack, in which everything is new. ${base.stack} goes on running, with its schedules, until destroy deletes it (project-name: ${base.project}); its data does not move. With project-name: ${base.project} the stack stays the same.`,
    ];
const formerStackNotes = async (world, request, ours) => {
    const { base, project: given } = request;
    if (given !== undefined)
        return ours.preview
            ? []
            : [
                `${ours.stack} is not deployed yet. If project-name was not ${given} before, the former stack goes on running, with its schedules, until destroy deletes it; its data does not move.`,
            ];
    if (base === undefined)
        return [];
    try {
        const port = await world.base();
        return await port.at(base.ref, async (found) => {
            if (found.kind !== 'found')
                return [];
            const source = { ...world.source, read: async () => found.bytes };
            const project = await (0,_compile_read_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .W)({ ...world, source }, request);
            return renamedStackNotes({ project, stack: (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .stackName */ .Qx)(project, ours.stage) }, ours, base.ref);
        });
    }
    catch (problem) {
        if (problem instanceof _diagnostics_diagnostics_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticsError */ .H || problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L)
            return [];
        throw problem;
    }
};


/***/ }),

/***/ 87310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compiledFiles),
  I: () => (/* binding */ parametersName)
});

// EXTERNAL MODULE: ./lib/evaluation/effective-config.js
var effective_config = __webpack_require__(58518);
// EXTERNAL MODULE: ./lib/evaluation/effective-origin.js
var effective_origin = __webpack_require__(47178);
// EXTERNAL MODULE: ./lib/packaging/image-plan.js
var image_plan = __webpack_require__(61972);
// EXTERNAL MODULE: ./lib/schema/written-number.js
var written_number = __webpack_require__(20644);
;// CONCATENATED MODULE: ./lib/source/write.js

const plain = /^(?:[\p{L}$/_]|[-.](?=[A-Za-z]))[ -~\p{L}\p{N}]*$/u;
const needsQuotes = /: |:$| #| $/;
const otherType = /^(true|false|yes|no|on|off|y|n|null|\.inf|\.nan|[-.]?e[-+]?[\d_]+)$/i;
const oneLine = /^[ -~\p{L}\p{N}]*$/u;
const quoted = (text) => text.includes('"') && !text.includes("'") && oneLine.test(text)
    ? `'${text}'`
    : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const scalar = (value) => {
    if ((0,written_number/* isWrittenNumber */.LT)(value))
        return (0,written_number/* textOfNumber */.ez)(value);
    if (typeof value !== 'string')
        return JSON.stringify(value) ?? 'null';
    return plain.test(value) && !needsQuotes.test(value) && !otherType.test(value) ? value : quoted(value);
};
const isEmpty = (value) => (Array.isArray(value) ? value : Object.keys(value)).length === 0;
const block = (value, indent) => Array.isArray(value)
    ? value.map((item) => `- ${inline(item, `${indent}  `)}`).join(`\n${indent}`)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${scalar(key)}:${below(item, indent)}`)
        .join(`\n${indent}`);
const inline = (value, indent) => {
    if (value === null || typeof value !== 'object')
        return scalar(value);
    if (isEmpty(value))
        return Array.isArray(value) ? '[]' : '{}';
    return block(value, indent);
};
const below = (value, indent) => {
    const isBlock = value !== null && typeof value === 'object' && !isEmpty(value);
    return isBlock ? `\n${indent}  ${inline(value, `${indent}  `)}` : ` ${inline(value, indent)}`;
};
const writeYaml = (value) => `${inline(value, '')}\n`;

// EXTERNAL MODULE: ./lib/template/synthesize.js
var synthesize = __webpack_require__(39108);
;// CONCATENATED MODULE: ./lib/template/state-machines.js

const stateMachineFiles = ({ resources }) => Object.fromEntries([...resources.values()]
    .filter(({ body, from }) => body.Type === 'AWS::StepFunctions::StateMachine' && from[0] === 'resources')
    .map(({ body, from }) => [
    `state-machines/${from[1]}.asl.json`,
    `${(0,synthesize/* asciiJson */.iL)(body.Properties?.Definition, 2)}\n`,
]));

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/template/limits.js + 4 modules
var limits = __webpack_require__(4220);
;// CONCATENATED MODULE: ./lib/template/template-file.js



const resourceLines = ({ template, templateText }) => {
    const keys = Object.entries(Object(template)).flatMap(([name, section]) => (0,expression/* isMap */.jh)(section) ? [name, ...Object.keys(section)] : [name]);
    const lines = [];
    let start = 0;
    for (const key of keys) {
        const next = templateText.indexOf(`"${key}":`, start);
        lines.push(templateText.slice(start, next));
        start = next;
    }
    return [...lines, templateText.slice(start)].join('\n');
};
const templateFile = (built) => `${(0,limits/* isTooLarge */.I)(built) ? resourceLines(built) : (0,synthesize/* asciiJson */.iL)(built.template, 2)}\n`;

;// CONCATENATED MODULE: ./lib/operations/compile/compiled-files.js






const parametersName = 'parameters.json';
const effectiveText = ({ resolved, origin }) => `${(0,effective_origin/* originLine */.rH)(origin)}\n${writeYaml((0,effective_config/* effectiveConfig */.k)(resolved))}`;
const parameterFile = ({ graph }, values) => {
    const parameters = [...graph.parameters.values()].map(({ name, placeholder }) => ({
        ParameterKey: name,
        ParameterValue: values[name] ?? placeholder,
    }));
    return parameters.length > 0 ? { [parametersName]: `${JSON.stringify(parameters, null, 2)}\n` } : {};
};
const compiledFiles = (compiled, parameters = {}) => ({
    'template.json': templateFile(compiled),
    'image-plan.json': (0,image_plan/* imagePlanFile */.ZZ)(compiled.images),
    [effective_origin/* effectiveFile */.wX]: effectiveText(compiled),
    ...parameterFile(compiled, parameters),
    ...stateMachineFiles(compiled.graph),
    ...(0,image_plan/* generatedDockerfiles */.vH)(compiled.images),
});


/***/ }),

/***/ 86347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ readImagesFile),
/* harmony export */   rg: () => (/* binding */ readUsableImages)
/* harmony export */ });
/* unused harmony export readHandedOnImages */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32216);
/* harmony import */ var _publish_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32616);




const readImagesFile = async (world, path) => {
    const text = await world.given(path);
    const { readImagesText } = await __webpack_require__.e(/* import() */ 4307).then(__webpack_require__.bind(__webpack_require__, 14307));
    const read = text === undefined ? { wrong: 'there is no such file, or it has more than 1 MiB' } : readImagesText(text);
    if ('document' in read)
        return read.document;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'packaging/images-file',
        message: `images-file: ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)} cannot be used: ${read.wrong}.`,
        hint: 'Name the images.json that the command build of this version wrote; in another job, download it first.',
    });
};
const differences = (kind, wanted, given) => {
    const twice = given.filter((name, index) => given.indexOf(name) !== index);
    const quoted = (names) => [...new Set(names)].map((name) => `"${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name)}"`).join(', ');
    const rows = [
        [wanted.filter((name) => !given.includes(name)), `It has no ${kind} of`],
        [given.filter((name) => !wanted.includes(name)), `The config has no ${kind} of`],
        [twice, `It has more than one ${kind} of`],
    ];
    return rows.flatMap(([names, says]) => (names.length > 0 ? [`${says} ${quoted(names)}.`] : []));
};
const otherOwner = ({ project, region, account }, { stage }, { region: ownRegion }, caller) => [
    ['project', project, stage.project],
    ['region', region, ownRegion],
    ['account', account, caller.account],
].flatMap(([what, given, own]) => given === own ? [] : [`It is of the ${what} ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(given ?? '')}, not ${own}.`]);
const otherImage = (row, planned, repositories) => [
    ...(row.tag === planned.tag
        ? []
        : [`The image of "${planned.job}" is ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(row.tag)}, and this commit’s is ${planned.tag}.`]),
    ...(repositories.includes(row.repository)
        ? []
        : [`The image of "${planned.job}" is in ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(row.repository)}, from which this stage deploys nothing.`]),
];
const refuse = (path, reasons) => {
    if (reasons.length === 0)
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'packaging/other-images',
        message: `images-file: ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)} is not of this config at this commit. ${reasons.join(' ')}`,
        hint: 'Run build with the same commit, config, stage and inputs, and hand on the images.json that it writes.',
    });
};
const readHandedOnImages = async (world, compiled, caller, { imagesFile: path, region }) => {
    const document = await readImagesFile(world, path);
    const { images: planned, codes, stage } = compiled;
    const repositories = (0,_stage_image_repositories_js__WEBPACK_IMPORTED_MODULE_3__/* .usableRepositories */ .XD)(stage);
    const rowOf = (job) => document.images.find((row) => row.job === job);
    const codeOf = (name) => document.code.find((row) => row.function === name);
    const names = planned.map(({ job }) => job);
    refuse(path, [
        ...otherOwner(document, compiled, { region }, caller),
        ...differences('image', names, document.images.map(({ job }) => job)),
        ...differences('code', codes.map((code) => code.function), document.code.map((code) => code.function)),
        ...planned.flatMap((image) => {
            const row = rowOf(image.job);
            return row === undefined ? [] : otherImage(row, image, repositories);
        }),
        ...codes.flatMap(({ function: name, key }) => {
            const row = codeOf(name);
            return row === undefined || row.key === key
                ? []
                : [`The code of "${name}" is ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(row.key)}, and this commit’s is ${key}.`];
        }),
    ]);
    const places = planned.map(({ alsoIn: _, ...image }) => ({
        ...image,
        repository: rowOf(image.job).repository,
    }));
    const published = await (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublishedImages */ .Z)(world, places);
    refuse(path, places.flatMap(({ job, tag, repository }) => {
        const found = published.get(job)?.digest;
        if (found === rowOf(job)?.digest)
            return [];
        return [
            found === undefined
                ? `The registry has no ${repository}:${tag}.`
                : `The registry has ${repository}:${tag} as ${found}, and the file says otherwise.`,
        ];
    }));
    return published;
};
const readUsableImages = async (world, compiled, caller, { imagesFile, region }) => imagesFile === undefined
    ? (0,_publish_images_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublishedImages */ .Z)(world, compiled.images)
    : readHandedOnImages(world, compiled, caller, { imagesFile, region });


/***/ }),

/***/ 59357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configLines)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41002);
/* harmony import */ var _template_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2169);


const pageOf = ({ source }, { origin }, { files }) => {
    if (files === undefined || origin.config !== source.name)
        return {};
    return { file: { url: `${files}/${source.path.split('/').map(encodeURIComponent).join('/')}` } };
};
const warningsOf = ({ diagnostics, located }) => (0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .placeDiagnostics */ .Y)(diagnostics, located)
    .flatMap(({ diagnostic: { code, severity, sentence, hint }, position: { line } }) => severity === 'error' ? [] : [{ code, severity, sentence, ...(hint === undefined ? {} : { hint }), line }])
    .sort((one, other) => one.line - other.line);
const configLines = (world, compiled, comment) => {
    const { graph, locate, located } = compiled;
    return {
        origin: (logicalId) => {
            const [path, place] = [graph.resources.get((0,_template_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .idInGraph */ .F)(logicalId, graph))?.from, locate(logicalId)];
            return path && place ? { path, line: place.line } : undefined;
        },
        warnings: warningsOf(compiled),
        lineOf: (path) => located.locate({ path, at: 'key' }).line,
        ...pageOf(world, compiled, comment),
    };
};


/***/ }),

/***/ 70272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ priceOf),
  _: () => (/* binding */ reportPlan)
});

// EXTERNAL MODULE: ./lib/report/plan-file.js
var plan_file = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(40405);
// EXTERNAL MODULE: ./lib/report/review-permissions.js
var review_permissions = __webpack_require__(44201);
// EXTERNAL MODULE: ./lib/report/start-by-hand.js
var start_by_hand = __webpack_require__(91242);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
;// CONCATENATED MODULE: ./lib/report/review-text.js






const signs = { add: '+', modify: '~', replace: '!', 'may-replace': '?', remove: '-', import: '<' };
const comparisons = {
    'deployed-stack': 'the deployed stack',
    'absent-stack': 'nothing: the stack does not exist yet',
    'base-branch': 'the base branch',
    'empty-stack': 'an empty stack',
};
const otherSide = ({ against, base }) => {
    if (against !== 'base-branch' || base?.ref === undefined)
        return comparisons[against];
    return `${base.ref}${base.commit === undefined ? '' : ` at ${base.commit.slice(0, 10)}`}`;
};
const verdict = (review) => {
    const { groups, stack, losses, outputChanges = [] } = review;
    const words = [
        (0,verdict_words/* refusedVerdict */.io)(review),
        (0,verdict_words/* lossVerdict */.L_)(losses),
        (0,verdict_words/* capVerdict */.OA)(review),
        (0,verdict_words/* changeWords */.mF)(groups, 'future', outputChanges) + (0,verdict_words/* missingWords */.y4)(review),
    ].filter(Boolean);
    const template = (0,verdict_words/* changeCounts */.Zg)(groups.flatMap(({ changes }) => changes), 'future');
    return [
        ...words.map((one) => `${stack}: ${one}.`),
        ...(template ? [`CloudFormation: ${template}.`] : []),
        ...outputChanges.map((one) => `Output ${one.name} ${(0,verdict_words/* outputWords */.h)(one, 'future')}.`),
    ];
};
const predicates = {
    delete: 'is deleted',
    replace: 'is replaced by a new, empty one',
    'may-replace': 'may be replaced by a new, empty one',
    interrupt: 'gets new instances',
};
const fates = {
    deleted: '',
    kept: '; the old one stays in the account, outside the stack',
    snapshot: '; a snapshot stays in the account',
    unread: '; what becomes of it is not known, since no policy could be read',
};
const predicate = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }) => {
    if (unforeseen !== undefined)
        return `may be replaced or deleted: AWS says ${unforeseen}, unknown to this version`;
    if (kind === 'delete' && fate === 'kept')
        return 'leaves the stack, and stays in the account';
    return predicates[kind] + (kind === 'interrupt' ? '' : fates[fate]);
};
const lossLine = (loss) => {
    const { logicalId, type, kind, because, why, allowed, instead } = loss;
    const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
    const cause = because === undefined ? '' : `, because of ${because}`;
    const reason = why === undefined ? '' : `; it counts, since ${why}`;
    const flags = allowances.map((allowance) => `${allowance}: ${logicalId}`).join(' and ');
    const allowing = allowed ? ' (allowed)' : `; ${flags} would allow it`;
    return `  ${logicalId} (${type}) ${predicate(loss)}${cause}${reason}${instead === undefined ? allowing : `; ${instead}`}`;
};
const refusedLine = ({ logicalId, type, why, instead }) => `  ${logicalId} (${type}): ${why}. ${instead}.`;
const differenceOf = ({ before, after }) => {
    if (before === undefined)
        return `: new, ${after}`;
    return after === undefined ? `: no longer ${before}` : `: ${before} → ${after}`;
};
const propertyLine = (property) => {
    const { path, before, after, recreation } = property;
    const differ = differenceOf(property);
    const values = before === after ? '' : differ;
    const effect = { always: ' (replaces)', conditionally: ' (may replace)', never: '', unknown: '' }[recreation];
    return `        ${path.replace(/^Properties\./, '')}${values}${effect}`;
};
const words = { replace: ' is replaced', 'may-replace': ' may be replaced', import: ' is imported' };
const changeLines = (file, change) => {
    const { happening, logicalId, type, from, properties, unforeseen, insteadOf, replacedBy } = change;
    if (replacedBy !== undefined)
        return [];
    const effect = happening in words ? words[happening] : '';
    const moved = insteadOf === undefined ? effect : ` instead of ${insteadOf}`;
    const unknown = unforeseen === undefined ? '' : ` (AWS says ${unforeseen}, unknown to this version)`;
    return [
        `    ${insteadOf === undefined ? signs[happening] : signs.modify} ${logicalId} (${type})${moved}${unknown}${from ? `  ${file}:${from.line}` : ''}`,
        ...properties.map(propertyLine),
    ];
};
const startedWords = (starts) => starts.length === 0 ? '' : `, started ${starts.map(start_by_hand/* whenOrBy */.$d).join('; ')}`;
const groupLines = (file, { jobs, functions = [] }, group) => {
    const { resource, type, changes, says } = group;
    const { starts = [], asleep = [] } = [...jobs, ...functions].find(({ name }) => name === resource) ?? {};
    const title = resource === undefined ? 'Shared by the stack' : `${resource} (${type ?? 'gone'})`;
    const sentences = says.map(({ text, line }) => `    ${text}${line === undefined ? '' : `  ${file}:${line}`}`);
    return [
        '',
        `  ${title}${startedWords(starts)}`,
        ...asleep.map((one) => `    does not start ${(0,start_by_hand/* whenOrBy */.$d)(one.start)}: ${(0,start_by_hand/* sleepWords */.jx)(one)}`),
        ...sentences,
        ...(resource === undefined ? sharedLines(file, group) : changes.flatMap((change) => changeLines(file, change))),
    ];
};
const sharedLines = (file, { changes }) => changes.filter(({ happening }) => happening !== 'add').flatMap((change) => changeLines(file, change));
const costWords = (one) => one ? `${one.instance} ${one.spot ? 'at most ' : ''}${(0,prices/* dollars */.E9)(one.dollarsPerHour)}` : 'not known';
const priceLines = ({ jobs }) => {
    const priced = jobs.filter(({ before, after }) => before !== undefined || after !== undefined);
    if (priced.length === 0)
        return [];
    const rows = priced.map(({ name, before, after, containers, dollarsPerMonth: month, hint }) => {
        const same = before?.instance === after?.instance && before?.dollarsPerHour === after?.dollarsPerHour;
        const each = containers === undefined ? '' : ` for each of ${containers} containers`;
        const change = before === undefined || same ? costWords(after) : `${costWords(before)} → ${costWords(after)}`;
        const monthly = month === undefined ? '' : `, at most ${(0,prices/* dollarsOfMonth */.x8)(month)} a month`;
        return `    ${name}: ${change}${after ? each : ''}${monthly}${hint ? ` (${hint})` : ''}`;
    });
    return [
        '',
        `  An hour of each job while it runs, on demand in ${prices/* pricesAsOf */.mB.region} as of ${prices/* pricesAsOf */.mB.asOf}`,
        ...rows,
    ];
};
const broaderLines = (review, file) => {
    const lines = (0,review_permissions/* broaderIn */.B$)(review).map((one) => {
        const { name, of } = (0,review_permissions/* holderName */.iY)(one);
        const place = one.line === undefined ? '' : `  ${file}:${one.line}`;
        return `  ${name}${of === undefined || of === name ? '' : ` of ${of}`} ${one.says}${place}`;
    });
    return lines.length > 0 ? ['', 'Broader permissions:', ...lines] : [];
};
const unchangedLines = ({ jobs }, changed) => {
    const rest = jobs.filter(({ name }) => !changed.has(name)).map(({ name }) => name);
    return rest.length ? ['', `  Unchanged: ${rest.join(', ')}`] : [];
};
const reviewText = (review, file) => {
    const { stage, region, account, losses, refused = [], groups, notes, hash } = review;
    const lines = [
        ...verdict(review),
        `Stage ${stage}, ${region}${account ? `, account ${account}` : ''}; compared with ${otherSide(review)}.`,
        ...(refused.length ? ['', 'What AWS would refuse:', ...refused.map(refusedLine)] : []),
        ...(losses.length ? ['', `What would ${(0,verdict_words/* lossVerb */.d5)(losses, 'infinitive')}:`, ...losses.map(lossLine)] : []),
        ...broaderLines(review, file),
        ...groups.flatMap((group) => groupLines(file, review, group)),
        ...unchangedLines(review, new Set(groups.map(({ resource }) => resource))),
        ...priceLines(review),
        ...(notes.length ? ['', ...notes.map((note) => `Note: ${note}`)] : []),
        '',
        `Plan ${hash}`,
    ];
    return `${lines.map((line) => (0,visible/* visible */.RK)((0,secret/* redacted */.pc)(line))).join('\n')}\n`;
};

// EXTERNAL MODULE: ./lib/review/make-review.js + 52 modules
var make_review = __webpack_require__(87404);
// EXTERNAL MODULE: ./lib/stack/change-cap.js
var change_cap = __webpack_require__(82591);
// EXTERNAL MODULE: ./lib/operations/compile/compiled-files.js + 3 modules
var compiled_files = __webpack_require__(87310);
// EXTERNAL MODULE: ./lib/operations/report/config-lines.js
var config_lines = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/operations/report/label-result.js
var label_result = __webpack_require__(11973);
// EXTERNAL MODULE: ./lib/operations/report/report-counts.js
var report_counts = __webpack_require__(43248);
;// CONCATENATED MODULE: ./lib/operations/report/warn-large-plan.js

const warnIfTooLarge = async ({ console }, plan, { run }) => {
    const bytes = Buffer.byteLength(plan);
    if (run.run === undefined || bytes <= plan_file/* mostArtifactBytes */.TI)
        return;
    const { deflateRawSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const zipped = deflateRawSync(plan).length;
    if (bytes <= plan_file/* mostPlanBytes */.KA && zipped <= plan_file/* mostArtifactBytes */.TI)
        return;
    const size = (many) => `${(many / 1024 / 1024).toFixed(1)} MiB`;
    console.annotate({
        severity: 'warning',
        title: 'stack/no-reviewed-plan',
        message: `plan.json has ${size(bytes)}, and ${size(zipped)} compressed: a deploy takes no plan of more than ${size(plan_file/* mostPlanBytes */.KA)}, or ${size(plan_file/* mostArtifactBytes */.TI)} compressed, for one that was reviewed.\nDeploy the change in parts, or split the config.`,
    });
};

// EXTERNAL MODULE: ./lib/operations/report/write-page.js
var write_page = __webpack_require__(38084);
// EXTERNAL MODULE: ./lib/operations/report/write-report.js + 1 modules
var write_report = __webpack_require__(49569);
;// CONCATENATED MODULE: ./lib/operations/report/report-plan.js












const priceOf = (need, region) => {
    const size = { ...need, families: (0,prices/* familiesIn */.ST)(region, need) };
    const cost = (0,prices/* costOf */.ho)(size);
    const hint = (0,prices/* memoryHint */.Z1)(size);
    return cost && { cost, ...(hint ? { hint } : {}) };
};
const setOutputs = (world, { hash, stack, losses, refused = [], tooMany }, { changes, differs }, { failOnBlocked = true }) => {
    const { console } = world;
    (0,report_counts/* reportCounts */.d)(world, changes, differs);
    console.output('plan-hash', hash);
    console.output('template-file', `${world.output}/template.json`);
    console.output('plan-file', `${world.output}/plan.json`);
    console.output('report-file', `${world.output}/report.md`);
    console.output('report-page', `${world.output}/report.html`);
    console.output('stack-name', stack);
    if (refused.length && !failOnBlocked)
        console.annotate({
            severity: 'warning',
            title: 'stack/refused-update',
            message: `deploy refuses this, since AWS would refuse it: ${refused.map(({ logicalId }) => logicalId).join(', ')}.`,
        });
    const open = losses.filter(({ allowed }) => !allowed).map(({ logicalId }) => logicalId);
    if (open.length && !failOnBlocked)
        console.annotate({
            severity: 'warning',
            title: 'stack/loses-data',
            message: `deploy refuses this, since data could be lost: ${open.join(', ')}.`,
        });
    if (tooMany && !failOnBlocked)
        console.annotate({
            severity: 'warning',
            title: 'stack/too-many-changes',
            message: `deploy refuses this: ${(0,change_cap/* capClause */.o6)(tooMany)}.`,
        });
};
const notesOnDifference = ({ changes, differs }) => differs && changes.length === 0 ? ['No resource changes, but outputs or notes in the template do.'] : [];
const reviewOfPlan = (world, { compiled, ...comparison }, { region, comment }) => (0,make_review/* makeReview */.J)({
    ...compiled,
    ...comparison,
    ...(0,config_lines/* configLines */.Q)(world, compiled, comment),
    notes: [...comparison.notes, ...comparison.settled, ...notesOnDifference(comparison)],
    region,
    priceOf,
});
const reportPlan = async (world, comparison, request) => {
    const { comment } = request;
    const { compiled, differs, settled, refused, tooMany } = comparison;
    const review = reviewOfPlan(world, comparison, request);
    const report = (0,write_report/* makeReport */.dO)(review, comment, { quiet: !differs && settled.length === 0, plan: true });
    const { before, ours } = comparison;
    const page = await (0,write_page/* makePage */.o9)(world, { review, compiled, before, ours }, comment);
    const plan = (0,plan_file/* planFile */.eS)(review, comment.run);
    const files = { 'plan.json': plan, 'report.md': report.comment, 'report.html': page };
    await world.write({ ...(0,compiled_files/* compiledFiles */.H)(compiled, comparison.parameters), ...files });
    world.console.summary(report.summary);
    setOutputs(world, review, comparison, request);
    if (!world.offline)
        await warnIfTooLarge(world, plan, comment);
    world.print(reviewText(review, world.source.file), 'text');
    if (differs && refused.length === 0 && tooMany === undefined && review.losses.every(({ allowed }) => allowed))
        world.console.info(`Nothing was changed: deploy does this. The report is in ${world.output}/report.md, and as a page in report.html.`);
    await (0,label_result/* reportResult */.i)(world, comment, report.comment);
};


/***/ }),

/***/ 13877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scanNotes)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED', 'UNTRIAGED'];
const mostNamed = 20;
const rank = (severity) => (severities.indexOf(severity) + severities.length + 1) % (severities.length + 1);
const countsOf = (findings) => Object.entries(findings)
    .filter(([, count]) => count > 0)
    .sort(([one], [other]) => rank(one) - rank(other) || one.localeCompare(other, 'en'))
    .map(([severity, count]) => `${count} ${severity.toLowerCase()}`)
    .join(', ') || 'nothing';
const worstFirst = (one, other) => {
    for (const severity of severities) {
        const difference = (other.findings[severity] ?? 0) - (one.findings[severity] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
};
const readScans = async (world, published) => {
    const images = await world.images();
    const asked = new Map();
    const scanOf = ({ repository, digest }) => {
        const scan = asked.get(`${repository}@${digest}`) ?? images.scan(repository, digest);
        asked.set(`${repository}@${digest}`, scan);
        return scan;
    };
    const scans = await Promise.all([...published].map(async ([job, image]) => ({ job, findings: await scanOf(image) })));
    return scans.flatMap(({ job, findings }) => (findings === undefined ? [] : [{ job, findings }]));
};
const scanNotes = async (world, published) => {
    if (published.size === 0)
        return [];
    try {
        const scans = (await readScans(world, published)).sort(worstFirst);
        if (scans.length === 0)
            return [];
        const named = scans.slice(0, mostNamed).map(({ job, findings }) => `${countsOf(findings)} in the image of ${job}`);
        const more = scans.length > mostNamed ? [`and the scans of ${scans.length - mostNamed} more`] : [];
        return [`ECR's scans found: ${[...named, ...more].join('; ')}.`];
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        return [`What ECR's scans of the images found is not known (${problem.code}): ${problem.message}`];
    }
};


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assertQuotas),
  C: () => (/* binding */ quotaNotes)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/shared/zones.js
var shared_zones = __webpack_require__(12098);
// EXTERNAL MODULE: ./lib/shared/nat.js
var nat = __webpack_require__(39310);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/quota.js




const natType = 'AWS::EC2::NatGateway';
const askFor = ({ service, code, name }) => `ask AWS for more: Service Quotas, ${service}, ${code} (${name})`;
const vpcs = {
    service: 'vpc',
    code: 'L-F678F1CE',
    name: 'VPCs per Region',
    type: 'AWS::EC2::VPC',
    counts: 'vpcs',
    noun: 'VPCs',
    standard: 5,
};
const addresses = { service: 'ec2', code: 'L-0263D0A3', name: 'EC2-VPC Elastic IPs', standard: 5 };
const gateways = {
    service: 'vpc',
    code: 'L-1B52E74A',
    name: 'Gateway VPC endpoints per Region',
    standard: 20,
};
const networkQuotas = [
    vpcs,
    {
        ...{ service: 'vpc', code: 'L-A4707A72', name: 'Internet gateways per Region', standard: 5 },
        ...{ type: 'AWS::EC2::InternetGateway', counts: 'internetGateways', noun: 'internet gateways' },
    },
    {
        ...addresses,
        ...{ type: 'AWS::EC2::EIP', counts: 'addresses', noun: 'elastic IP addresses' },
        hint: `Release addresses that nobody uses, write a smaller stackConfig.vpc.nat.availabilityZones, or ${askFor(addresses)}.`,
    },
    {
        ...gateways,
        ...{ type: 'AWS::EC2::VPCEndpoint', endpoints: 'Gateway', counts: 'gatewayEndpoints', noun: 'gateway endpoints' },
        hint: `Destroy stages that nobody needs, or ${askFor(gateways)}.`,
    },
];
const natQuota = {
    service: 'vpc',
    code: 'L-FE5A380F',
    name: 'NAT gateways per Availability Zone',
    standard: 5,
};
const poolLimit = 50;
const countAdded = (deployed, ours, type, endpoints, zones = '') => {
    const hasThirdZone = !zones.split(',').includes(shared_zones/* noZone */.ee);
    const isMeant = (properties) => endpoints === undefined || Object(properties).VpcEndpointType === endpoints;
    const countIn = (template) => Object.values((0,template_changes/* resourcesIn */.$d)(template)).filter((one) => one?.Type === type && isMeant(one.Properties) && (hasThirdZone || one.Condition !== shared_zones/* thirdZone */.i0)).length;
    return Math.max(0, countIn(ours) - countIn(deployed));
};
const poolsAdded = (deployed, ours) => ({
    computeEnvironments: countAdded(deployed, ours, 'AWS::Batch::ComputeEnvironment'),
    jobQueues: countAdded(deployed, ours, 'AWS::Batch::JobQueue'),
});
const sentenceOf = (there, noun, added, limit) => `The region has ${there} ${noun}, this stage would add ${added}, and AWS allows ${limit}.`;
const poolExcesses = (there, added) => [
    ['computeEnvironments', 'compute environments'],
    ['jobQueues', 'job queues'],
].flatMap(([key, noun]) => added[key] > 0 && there[key] + added[key] > poolLimit
    ? {
        sentence: sentenceOf(there[key], `${noun} of AWS Batch`, added[key], poolLimit),
        hint: 'Destroy stages that nobody needs, or deploy to another region or account: this limit cannot be raised.',
    }
    : []);
const networkExcesses = ({ noun, hint }, there, added, limit) => there + added > limit
    ? [
        {
            sentence: sentenceOf(there, noun, added, limit),
            hint: hint ??
                `Destroy stages that nobody needs, delete VPCs that nobody uses, or ask AWS for more: Service Quotas, ${vpcs.service}, ${vpcs.code} (${vpcs.name}), which raises internet gateways as well. Or deploy to another region or account.`,
        },
    ]
    : [];
const natZonesAdded = (deployed, ours, zones) => {
    const [before, after] = [(0,template_changes/* resourcesIn */.$d)(deployed), (0,template_changes/* resourcesIn */.$d)(ours)];
    return zones
        .split(',')
        .filter((_, index) => {
        const id = (0,nat/* natGatewayId */.N5)(index);
        return after[id]?.Type === natType && before[id] === undefined;
    })
        .filter((zone) => zone !== shared_zones/* noZone */.ee && zone !== '');
};
const natExcesses = (there, added, limit) => added.flatMap((zone) => {
    const count = there[zone] ?? 0;
    return count + 1 > limit
        ? {
            sentence: `The availability zone ${zone} has ${count} NAT gateways, this stage would add 1, and AWS allows ${limit}.`,
            hint: `Delete NAT gateways that nobody uses, or ${askFor(natQuota)}.`,
        }
        : [];
});
const quotaRefusal = (excesses) => excesses.length === 0
    ? undefined
    : new refused/* Refused */.L({
        code: 'stack/quota',
        message: `${excesses.map(({ sentence }) => sentence).join(' ')} Nothing was changed.`,
        hint: [...new Set(excesses.map(({ hint }) => hint))].join(' '),
    });

// EXTERNAL MODULE: ./lib/stack/vcpu-quota.js
var vcpu_quota = __webpack_require__(40671);
// EXTERNAL MODULE: ./lib/stage/pool-kind.js
var pool_kind = __webpack_require__(79265);
;// CONCATENATED MODULE: ./lib/operations/stack/assert-quotas.js





const orWhyNot = async (world, saying, read) => {
    try {
        return await read();
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L) || world.stopped)
            throw problem;
        return { unread: [`${saying} is not known (${problem.code}): ${problem.message}`] };
    }
};
const startReading = (port, quota) => {
    const value = port.value(quota);
    value.catch(() => { });
    return value;
};
const readings = function* (world, quotas, deployed, ours, zones) {
    const pools = poolsAdded(deployed.template, ours.template);
    if (pools.computeEnvironments + pools.jobQueues > 0)
        yield orWhyNot(world, 'Whether the limits of AWS Batch allow these pools', async () => ({
            excesses: poolExcesses(await (await quotas()).pools(), pools),
        }));
    for (const quota of networkQuotas) {
        const added = countAdded(deployed.template, ours.template, quota.type, quota.endpoints, zones);
        if (added === 0)
            continue;
        const { noun, counts, standard } = quota;
        const saying = `Whether the quota of ${noun} allows ${added} more`;
        yield orWhyNot(world, saying, async () => {
            const port = await quotas();
            const value = startReading(port, quota);
            const there = await port[counts]();
            const known = `${saying}: the region has ${there}, AWS's default is ${standard}, and the account's own value`;
            return orWhyNot(world, known, async () => ({
                excesses: networkExcesses(quota, there, added, await value),
            }));
        });
    }
    const natZones = natZonesAdded(deployed.template, ours.template, zones);
    if (natZones.length > 0) {
        const saying = `Whether the quota of NAT gateways allows one more in ${natZones.join(', ')}`;
        yield orWhyNot(world, saying, async () => {
            const port = await quotas();
            const value = startReading(port, natQuota);
            const there = await port.natGateways();
            const counts = natZones.map((zone) => `${zone} has ${there[zone] ?? 0}`).join(', ');
            const known = `${saying}: ${counts}, AWS's default is ${natQuota.standard}, and the account's own value`;
            return orWhyNot(world, known, async () => ({
                excesses: natExcesses(there, natZones, await value),
            }));
        });
    }
    const grown = (0,vcpu_quota/* grownJobs */._e)(deployed.template, ours.template);
    for (const kind of pool_kind/* poolKinds */.Kr) {
        const jobs = grown.filter(({ pool }) => pool === kind);
        if (jobs.length === 0)
            continue;
        const names = jobs.map(({ job }) => job).join(', ');
        const saying = `Whether the quota of vCPUs allows an instance for ${names}`;
        yield orWhyNot(world, (0,pool_kind/* hasGpus */.ot)(kind) ? `${saying}, which in a new account is 0 for GPUs,` : saying, async () => {
            const port = await quotas();
            const limits = new Map(await Promise.all((0,vcpu_quota/* quotasOf */.hw)(jobs).map(async (quota) => [quota.code, await port.value(quota)])));
            return { excesses: (0,vcpu_quota/* vcpuExcesses */.C3)(jobs, ({ code }) => limits.get(code)) };
        });
    }
};
const findQuotas = async (world, deployed, ours, parameters) => {
    let port;
    const quotas = () => {
        port ??= world.quotas();
        return port;
    };
    const found = await Promise.all(readings(world, quotas, deployed, ours, parameters[shared_zones/* zonesParameter */.hd]?.value ?? ''));
    const all = (key) => found.flatMap((reading) => [...(reading[key] ?? [])]);
    return { excesses: all('excesses'), unread: all('unread') };
};
const assertQuotas = async (world, deployed, ours, parameters) => {
    const { excesses, unread } = await findQuotas(world, deployed, ours, parameters);
    for (const note of unread)
        world.console.info(note);
    const refusal = quotaRefusal(excesses);
    if (refusal)
        throw refusal;
};
const quotaNotes = async (world, deployed, ours, parameters) => {
    const { excesses, unread } = await findQuotas(world, deployed, ours, parameters);
    const refusal = quotaRefusal(excesses);
    return [
        ...(refusal ? [`A deploy would be refused (${refusal.code}): ${refusal.message} ${refusal.hint}`] : []),
        ...unread,
    ];
};


/***/ }),

/***/ 86971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ lenderNotes),
  h: () => (/* binding */ readLender)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/shared/lent-pools.js
var lent_pools = __webpack_require__(41162);
// EXTERNAL MODULE: ./lib/shared/lent-resources.js
var lent_resources = __webpack_require__(64336);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
;// CONCATENATED MODULE: ./lib/stack/lender.js




const lendHint = ({ stage }, own) => `Add \`lend: [previews]\` under \`stackConfig.compute\` of the config and deploy the stage ${stage}; every preview borrows from it then. Another stage is named by base-stage, or by stackConfig.compute.reuse.stage. A preview that names itself, base-stage: ${own.stage}, has instances of its own, in a network of its own.`;
const noLender = (message, hint) => new refused/* Refused */.L({ code: 'stack/no-lender', message, hint });
const own = (stage, borrowed) => `The preview ${stage.stage} borrows from the stage ${borrowed.stage}`;
const assertLender = (stack, stage, borrowed, { repositoryId }) => {
    if ((0,stage_stage/* isPreview */.bU)(borrowed.stage))
        throw noLender(`${own(stage, borrowed)}, which is a preview itself, and a preview lends nothing.`, 'Name another stage in base-stage or stackConfig.compute.reuse.stage.');
    if (stack === undefined || /^(?:REVIEW_IN_PROGRESS|ROLLBACK_|CREATE_FAILED|DELETE_)/.test(stack.status))
        throw noLender(`${own(stage, borrowed)}, and there is no stack ${borrowed.stack} in this region${stack ? ` (it is ${stack.status})` : ''}. Nothing was changed.`, lendHint(borrowed, stage));
    const { tags } = stack;
    const owner = tags['batch-job:repository-id'];
    const isOurs = tags['batch-job:project'] === stage.project &&
        tags['batch-job:stage'] === borrowed.stage &&
        (!owner || !repositoryId || owner === repositoryId);
    if (!isOurs)
        throw noLender(`${own(stage, borrowed)}, and the stack ${stack.name} is not of this project and repository, by its tags batch-job:project, batch-job:stage and batch-job:repository-id. Nothing was changed.`, 'Choose another project-name, or name another stage in base-stage or stackConfig.compute.reuse.stage.');
    return stack;
};
const listed = (names) => names.join(', ');
const assertLent = (stack, stage, borrowed) => {
    const lent = (stack.outputs[lent_resources/* lentResources */.vl] ?? '').split(',');
    const missing = borrowed.names.filter((name) => !lent.includes(name));
    if (missing.length === 0)
        return;
    throw noLender(`${own(stage, borrowed)}, which does not lend ${listed(missing)}. Nothing was changed.`, `Add \`lend: [${listed([...new Set([...lent.filter(Boolean), ...missing])])}]\` under \`stackConfig\` of the config and deploy the stage ${borrowed.stage}, or take ${listed(missing)} out of stackConfig.preview.borrow.`);
};
const assertFits = (stack, stage, borrowed) => {
    const most = Number(stack.outputs[lent_pools/* lentOutputs */.CN.MaxVcpus] ?? Number.POSITIVE_INFINITY);
    const large = borrowed.jobs.filter(({ cpu }) => cpu > most);
    if (large.length === 0)
        return;
    throw noLender(`${large.map(({ job, cpu }) => `${job} needs ${cpu} vCPUs`).join(' and ')}, and the pools that the stage ${borrowed.stage} lends have at most ${most}: its runs would wait and never start. Nothing was changed.`, `Deploy the stage ${borrowed.stage} with such a job first, whose pools then grow; or give the job fewer vCPUs, or the preview instances of its own by base-stage: ${stage.stage}.`);
};
const lackingKinds = [
    { part: /(?:Demand|Spot)Arm64/, lends: 'instances with x86 processors alone', has: 'arm64', line: 'arm64: true' },
    { part: /Gpu/, lends: 'no instances with GPUs', has: 'gpu', line: 'resources.gpu' },
    { part: /NvmeJ|NvmeC/, lends: 'no instances with an instance store', has: 'volumes', line: 'volumes' },
    {
        part: /NvmeArm64/,
        lends: 'no arm64 instances with an instance store',
        has: 'volumes with arm64',
        line: 'volumes and arm64: true',
    },
];
const isExtra = (output) => /Arm64|Gpu|Nvme|Fargate/.test(output) && Object.values(lent_pools/* lentOutputs */.CN).includes(output);
const borrowedValues = (found, stage, borrowed, claim) => {
    const stack = assertLender(found, stage, borrowed, claim);
    assertLent(stack, stage, borrowed);
    const values = [...borrowed.outputs].map(([name, output]) => [name, output === undefined ? stack.id : stack.outputs[output], output]);
    const missing = values.flatMap(([, value, output]) => (value ? [] : [output ?? '']));
    const pools = Object.values(lent_pools/* lentOutputs */.CN);
    const isLending = missing.length > 0 && stack.outputs[lent_pools/* lentOutputs */.CN.Vpc];
    if (isLending && missing.some((output) => output.includes('Fargate')) && missing.every(isExtra)) {
        const line = missing.some((output) => output.includes('Fargate') && output.includes('Arm64'))
            ? 'capacity: fargate and arm64: true'
            : 'capacity: fargate';
        throw noLender(`${own(stage, borrowed)}, which does not lend the capacity on Fargate that jobs of the preview ask for: the stack ${stack.name} has no output ${listed(missing)}. Nothing was changed.`, `Deploy the stage ${borrowed.stage} with a job that has ${line}, which then lends such capacity, too; or give the preview pools of its own by base-stage: ${stage.stage}.`);
    }
    const lacking = lackingKinds.filter(({ part }) => missing.some((output) => part.test(output)));
    if (isLending && missing.every(isExtra))
        throw noLender(`${own(stage, borrowed)}, which lends ${lacking.map(({ lends }) => lends).join(' and ')}, and jobs of the preview have ${lacking.map(({ has }) => has).join(' and ')}: the stack ${stack.name} has no output ${listed(missing)}. Nothing was changed.`, `Deploy the stage ${borrowed.stage} with a job that has ${lacking.map(({ line }) => line).join(', and one with ')}, which then lends such instances, too; or give the preview instances of its own by base-stage: ${stage.stage}.`);
    if (missing.some((output) => pools.includes(output)))
        throw noLender(`${own(stage, borrowed)}, whose stack ${stack.name} lends no instances: it has no output ${listed(missing)}. Nothing was changed.`, lendHint(borrowed, stage));
    if (missing.length > 0)
        throw noLender(`${own(stage, borrowed)}, whose stack ${stack.name} has no output ${listed(missing)}: what is borrowed has other properties there. Nothing was changed.`, `Deploy the stage ${borrowed.stage} from a config in which these resources have the properties that they have here, or take them out of stackConfig.preview.borrow.`);
    assertFits(stack, stage, borrowed);
    return Object.fromEntries(values.map(([name, value]) => [name, value]));
};
const borrowedNotes = (borrowed, outputs) => {
    const { stack, names, jobs } = borrowed;
    const volume = Number(outputs[lent_pools/* lentOutputs */.CN.VolumeGiB] ?? Number.POSITIVE_INFINITY);
    const short = jobs.filter(({ storageGiB = 0 }) => storageGiB > 0 && storageGiB + 30 > volume);
    return [
        ...(jobs.length > 0
            ? [`The jobs of this preview run in the pools that ${stack} lends, and cost nothing while none runs.`]
            : []),
        ...(names.length > 0 ? [`Borrowed from ${stack}, not made: ${listed(names)}. Events of these sleep.`] : []),
        ...short.map(({ job, storageGiB }) => `${job} asks for ${storageGiB} GiB of disk, and the lent instances have volumes of ${volume} GiB.`),
    ];
};

;// CONCATENATED MODULE: ./lib/operations/stack/read-lender.js

const readLender = async (world, { stage, borrowed }, claim) => {
    if (borrowed === undefined)
        return { parameters: {}, notes: [] };
    const stack = await (await world.stacks()).describe(borrowed.stack);
    const values = borrowedValues(stack, stage, borrowed, claim);
    const parameters = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, isDeployed: false }]));
    return { parameters, notes: borrowedNotes(borrowed, stack?.outputs ?? {}) };
};
const lenderNotes = (borrowed) => borrowed === undefined
    ? []
    : [
        `Lender unknown without credentials: deploy reads what this preview borrows from the outputs of the stack ${borrowed.stack}.`,
        ...borrowedNotes(borrowed, {}),
    ];


/***/ }),

/***/ 44083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ resolveParameters)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/shared/zones.js
var shared_zones = __webpack_require__(12098);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/zones.js


const x86Families = ['m6i', 'c6i', 'r6i', 'c7i'];
const families = new Map([
    ['default_x86_64', x86Families],
    ['optimal', x86Families],
    ['default_arm64', ['m6g', 'c6g', 'r6g', 'c7g']],
]);
const instanceTypesIn = (template) => new Map(Object.keys((0,template_changes/* resourcesIn */.$d)(template)).flatMap((id) => {
    const resource = (0,template_changes/* resourceIn */.Ol)(template, id);
    if (resource?.Type !== 'AWS::Batch::ComputeEnvironment')
        return [];
    const { ComputeResources } = Object(resource.Properties);
    const types = ComputeResources?.InstanceTypes;
    const texts = Array.isArray(types) ? types.filter((type) => typeof type === 'string') : [];
    return texts.length > 0 ? [[id, texts.sort()]] : [];
}));
const typePatterns = (types) => types.flatMap((type) => families.get(type) ?? [type]).map((type) => (type.includes('.') ? type : `${type}.*`));
const matches = (pattern, type) => pattern.endsWith('.*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
const chooseZones = (zones, pools, offers) => {
    const offered = (zone, pattern) => offers === undefined || offers.some((offer) => offer.zone === zone && matches(pattern, offer.instanceType));
    const ranked = [...new Set(zones)]
        .map((zone) => {
        const found = pools.map((patterns) => patterns.filter((pattern) => offered(zone, pattern)).length);
        return { zone, pools: found.filter(Boolean).length, families: found.reduce((sum, count) => sum + count, 0) };
    })
        .sort((a, b) => b.pools - a.pools || b.families - a.families || (a.zone < b.zone ? -1 : 1));
    const [first, second = first, ...others] = ranked;
    const rest = others.filter((one) => one.pools === pools.length).slice(0, shared_zones/* zoneCount */.Mg - 2);
    const chosen = [first, second, ...rest].map((one) => one?.zone ?? shared_zones/* noZone */.ee).sort();
    return [...chosen, ...Array(shared_zones/* zoneCount */.Mg - chosen.length).fill(shared_zones/* noZone */.ee)].join(',');
};

// EXTERNAL MODULE: ./lib/operations/stack/read-lender.js + 1 modules
var read_lender = __webpack_require__(86971);
;// CONCATENATED MODULE: ./lib/operations/stack/resolve-parameters.js





const lookUpZones = async (world, template) => {
    const zones = await world.zones();
    const types = [...instanceTypesIn(template).values()];
    const pools = (types.length > 0 ? types : [['default_x86_64']]).map(typePatterns);
    const patterns = [...new Set(pools.flat())].sort();
    const offersOrRefusal = async () => {
        try {
            return await zones.offers(patterns);
        }
        catch (problem) {
            if (problem instanceof refused/* Refused */.L)
                return problem;
            throw problem;
        }
    };
    const [names, offers] = await Promise.all([zones.available(), offersOrRefusal()]);
    if (!(offers instanceof refused/* Refused */.L))
        return { value: chooseZones(names, pools, offers), notes: [] };
    const note = `Which availability zones offer the instance types of this stage is not known (${offers.code}), so the first ones are taken: ${offers.message}`;
    return { value: chooseZones(names, pools, undefined), notes: [note] };
};
const resolveParameters = async (world, compiled, stack, claim) => {
    const { template } = compiled;
    const lent = await (0,read_lender/* readLender */.h)(world, compiled, claim);
    const kept = { ...(0,parameters/* keptParameters */.r5)(template, stack), ...lent.parameters };
    const isNew = (0,parameters/* declaredParameters */.vc)(template).includes(shared_zones/* zonesParameter */.hd) && kept[shared_zones/* zonesParameter */.hd] === undefined;
    if (!isNew)
        return { parameters: kept, notes: lent.notes };
    const { value, notes } = await lookUpZones(world, template);
    return { parameters: { ...kept, [shared_zones/* zonesParameter */.hd]: { value, isDeployed: false } }, notes: [...lent.notes, ...notes] };
};


/***/ }),

/***/ 60562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ silentBucketNotes)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _events_parts_s3_bridge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95192);
/* harmony import */ var _stack_owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15790);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88948);





const foreignBuckets = (template) => {
    const found = new Map();
    for (const resource of Object.values((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesIn */ .$d)(template))) {
        const { EventPattern: pattern, State: state } = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resource.Properties) ? resource.Properties : {};
        if (resource.Type !== 'AWS::Events::Rule' || state === 'DISABLED')
            continue;
        const bucket = (0,_events_parts_s3_bridge_js__WEBPACK_IMPORTED_MODULE_2__/* .bridgedIn */ .fo)(pattern)?.bucket;
        if (typeof bucket === 'string')
            found.set(bucket, (found.get(bucket) ?? new Set()).add((0,_stack_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerOf */ .bf)(resource) ?? 'a job'));
    }
    return found;
};
const silentBucketNotes = async (world, template) => {
    const buckets = [...foreignBuckets(template)];
    if (buckets.length === 0)
        return [];
    const triggers = await world.triggers();
    const notes = await Promise.all(buckets.map(async ([bucket, jobs]) => {
        const starts = [...jobs].sort().join(', ');
        try {
            if (await triggers.sendsToEventBridge(bucket))
                return [];
            return [
                `The bucket ${bucket} does not send its events to EventBridge, so none of its objects starts ${starts}. Whoever owns it turns that on: in the console under Properties, Amazon EventBridge, or by NotificationConfiguration.EventBridgeConfiguration in its template.`,
            ];
        }
        catch (problem) {
            if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) || world.stopped)
                throw problem;
            return [
                `Whether the bucket ${bucket}, which starts ${starts}, sends its events to EventBridge is not known (${problem.code}): ${problem.message}`,
            ];
        }
    }));
    return notes.flat();
};


/***/ }),

/***/ 43809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ uploadDirectories),
  r: () => (/* binding */ uploadNotes)
});

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/packaging/glob.js + 2 modules
var packaging_glob = __webpack_require__(27113);
// EXTERNAL MODULE: ./lib/packaging/path-rules.js
var path_rules = __webpack_require__(70550);
;// CONCATENATED MODULE: ./lib/resources/shapes/content-types.js
const mediaTypes = {
    avif: 'image/avif',
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    gif: 'image/gif',
    gz: 'application/gzip',
    htm: 'text/html; charset=utf-8',
    html: 'text/html; charset=utf-8',
    ico: 'image/vnd.microsoft.icon',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    map: 'application/json',
    md: 'text/markdown; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    otf: 'font/otf',
    parquet: 'application/vnd.apache.parquet',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml',
    ttf: 'font/ttf',
    txt: 'text/plain; charset=utf-8',
    wasm: 'application/wasm',
    webm: 'video/webm',
    webmanifest: 'application/manifest+json',
    webp: 'image/webp',
    woff: 'font/woff',
    woff2: 'font/woff2',
    xml: 'application/xml',
    yaml: 'application/yaml',
    yml: 'application/yaml',
    zip: 'application/zip',
};
const contentType = (path) => {
    const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    return (Object.hasOwn(mediaTypes, extension) && mediaTypes[extension]) || 'application/octet-stream';
};

;// CONCATENATED MODULE: ./lib/resources/shapes/upload-plan.js





const always = 'public, max-age=0, s-maxage=31536000, must-revalidate';
const forever = 'public, max-age=31536000, immutable';
const immutable = {
    'static-website': [],
    'single-page-app': ['**/*.{js,mjs,css,map,woff,woff2,png,jpg,jpeg,svg,webp,avif,wasm}'],
    'gatsby-static-website': ['static/**', '*.{js,css}'],
    'astro-static-website': ['_astro/**'],
    'nuxt-static-website': ['_nuxt/**'],
    'sveltekit-static-website': ['_app/immutable/**'],
};
const rulesOf = (globs) => (0,path_rules/* pathRules */.f)(globs.map((glob) => ({ pattern: (0,packaging_glob/* globPattern */.hp)(glob), admits: false })));
const fits = (rules, path) => rules.excludes((0,path_rules/* readPath */.G)(rules, path));
const plannedObjects = (upload, contents) => {
    const { headersPreset, fileOptions = [] } = upload;
    const usual = upload.cacheControl ?? (headersPreset === undefined ? undefined : always);
    const hashed = headersPreset === undefined ? undefined : rulesOf(immutable[headersPreset] ?? []);
    const options = fileOptions.map(({ includePattern, excludePattern, headers = [], tags = [] }) => ({
        included: rulesOf([includePattern]),
        excluded: rulesOf(excludePattern === undefined ? [] : [excludePattern]),
        headers: Object.fromEntries(headers.map(({ key, value }) => [key.toLowerCase(), value])),
        tags: Object.fromEntries(tags.map(({ key, value }) => [key, value])),
    }));
    return [...contents].map(([key, content]) => {
        const own = options.filter(({ included, excluded }) => fits(included, key) && !fits(excluded, key));
        const headers = Object.assign({ 'content-type': contentType(key) }, usual === undefined ? {} : { 'cache-control': hashed && fits(hashed, key) ? forever : usual }, ...own.map((option) => option.headers));
        const tags = Object.assign({}, ...own.map((option) => option.tags));
        const digest = (0,external_node_crypto_.createHash)('sha256').update((0,canonical/* canonicalJson */.dj)({ content, headers, tags })).digest('hex');
        return { key, headers, tags, digest };
    });
};

// EXTERNAL MODULE: ./lib/operations/stack/upload-context.js
var upload_context = __webpack_require__(88326);
;// CONCATENATED MODULE: ./lib/operations/stack/upload-directories.js



const bucketOf = ({ resource }, { params }, outputs) => {
    const name = params.find((one) => one.resource === resource && one.param === 'name');
    return name && outputs[name.output];
};
const uploadDirectories = async (world, compiled, outputs) => {
    for (const need of compiled.uploads) {
        const bucket = bucketOf(need, compiled, outputs);
        if (bucket === undefined)
            continue;
        const { directoryPath: folder } = need.upload;
        const { contents } = await world.workspace.digest((0,upload_context/* uploadContext */.N)(need.upload));
        const files = plannedObjects(need.upload, contents)
            .filter(({ key }) => world.workspace.look(`${folder}/${key}`) === 'file')
            .map((file) => ({ ...file, bytes: () => world.workspace.bytes(`${folder}/${file.key}`) }));
        const uploaded = await (await world.uploads()).upload(bucket, files);
        const same = files.length - uploaded;
        world.console.info(`Uploaded ${(0,plain_text/* counted */.hS)(uploaded, 'file')} of ${folder} to ${bucket}${same > 0 ? `; ${(0,plain_text/* counted */.hS)(same, 'other')} had not changed` : ''}.`);
    }
};
const uploadNotes = ({ uploads }) => uploads.map(({ resource, upload: { directoryPath } }) => `After the stack a deploy uploads the files of ${directoryPath} that changed to ${resource}. It deletes none.`);


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ mostPlanBytes),
/* harmony export */   TI: () => (/* binding */ mostArtifactBytes),
/* harmony export */   eS: () => (/* binding */ planFile)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76122);

const mostPlanBytes = 16 * 1024 * 1024;
const mostArtifactBytes = 4 * 1024 * 1024;
const planningRun = ({ run, attempt, commit }) => {
    if (run === undefined)
        return {};
    const isCommit = commit !== undefined && /^[\da-f]{40,64}$/.test(commit);
    return { run: { id: run, ...(attempt === undefined ? {} : { attempt }), ...(isCommit ? { commit } : {}) } };
};
const planFile = (review, run = {}) => {
    const document = { version: 1, ...planningRun(run), ...review };
    return `${JSON.stringify((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedDeep */ .Bb)(document), null, 2)}\n`;
};


/***/ }),

/***/ 69153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jobsIn)
/* harmony export */ });
const jobsIn = (config) => Object.entries(config.resources).filter((entry) => entry[1].type === 'batch-job');


/***/ }),

/***/ 27594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ eventWords),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   WS: () => (/* binding */ reviewedJobs),
/* harmony export */   Yi: () => (/* binding */ needIn),
/* harmony export */   uL: () => (/* binding */ hasEvents),
/* harmony export */   zd: () => (/* binding */ reviewedFunctions)
/* harmony export */ });
/* unused harmony export sourceName */
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17726);
/* harmony import */ var _cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23933);
/* harmony import */ var _events_place_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12226);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11586);
/* harmony import */ var _graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16166);
/* harmony import */ var _job_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18084);
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70322);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88948);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79265);
/* harmony import */ var _batch_jobs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69153);
/* harmony import */ var _starters_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83442);












const hasEvents = (type) => _generated_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .resources */ .E.some((one) => one.type === type && one.eventTarget !== undefined);
const shortName = (nameOrToken) => {
    const name = (0,_cloudformation_referenced_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .referencedResource */ .o)(nameOrToken) ?? nameOrToken;
    if ((0,_cloudformation_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(name))
        return 'another resource';
    if (!name.startsWith('arn:'))
        return name;
    return /:event-bus\/(aws\.partner\/.+)$/.exec(name)?.[1] ?? name.split(/[:/]/).at(-1) ?? name;
};
const sourceName = ({ type, properties }) => {
    const source = (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(type).source(properties);
    const text = source?.name ?? source?.arn;
    return text === undefined ? undefined : shortName(text);
};
const eventWords = (event) => {
    const source = sourceName(event);
    return ((0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventMember */ .F0)(event.type).words?.(event.properties, source ?? '') ??
        (source === undefined ? event.type : `${event.type} of ${source}`));
};
const needIn = (template, job) => {
    const resources = (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .resourcesIn */ .$d)(template);
    const definition = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobDefinition`]?.Properties;
    if (definition === undefined)
        return undefined;
    const requirements = definition.ContainerProperties?.ResourceRequirements ?? [];
    const number = (type) => Number(requirements.find(({ Type }) => Type === type)?.Value ?? 0);
    const machine = resources[`${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)(job)}JobExecutionStateMachine`]?.Properties;
    const queue = machine?.DefinitionSubstitutions?.JobQueue;
    const kind = (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOfQueue */ .JW)(typeof queue === 'string' ? queue : queue?.Ref);
    if (queue !== undefined && kind === undefined)
        return undefined;
    return {
        ...{ cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot: (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .isSpot */ .v7)(kind) },
        ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .isArm64 */ .Tm)(kind) ? { arm64: true } : {}),
        ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .hasNvme */ .J2)(kind) ? { nvme: true } : {}),
        ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_9__/* .isFargate */ .rd)(kind) ? { fargate: true } : {}),
    };
};
const monthsPerYear = 12;
const secondsPerHour = 3_600;
const placedEvents = (name, { properties }, placed) => {
    const owner = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .contextOf */ .Vm)(name, placed.config, placed.stage, placed.neighbours);
    return (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .placeEvents */ .Hv)(properties.events, owner, (0,_job_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .triggerTarget */ .eD)(owner));
};
const mostStartsPerYear = (name, job, placed) => {
    const awake = placedEvents(name, job, placed).filter(({ asleep }) => asleep === undefined);
    const starters = (0,_starters_js__WEBPACK_IMPORTED_MODULE_10__/* .startersOf */ .wl)(name, placed.config, placed.stage, placed.neighbours);
    const starts = [
        ...awake.map(({ member, properties }) => member.startsPerYear?.(properties)),
        ...starters.map((one) => mostStartsPerYear(one.job, placed.config.resources[one.job], placed)),
    ];
    if (starts.length === 0)
        return undefined;
    return starts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
};
const mostPerMonth = ({ properties: { timeout, retryConfig, array } }, perYear, dollarsPerHour) => {
    if (timeout === undefined || perYear === undefined)
        return undefined;
    const attempts = (retryConfig?.attempts ?? 1) * (array?.size ?? 1);
    const hours = (perYear / monthsPerYear) * attempts * (timeout / secondsPerHour);
    return hours * dollarsPerHour;
};
const keptSeconds = ({ member, properties, context }, ours) => {
    const source = member.source(properties);
    const id = context.resource(source?.name ?? source?.arn ?? '')?.id;
    const resource = id === undefined ? undefined : (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .resourcesIn */ .$d)(ours)[id];
    return resource && member.keepsFor?.((resource.Properties ?? {}));
};
const sampleOf = ({ member: { sample, sampleOf: own }, properties }) => own === undefined ? sample : own(properties, sample);
const sleepOf = (placed, because, ours) => {
    const seconds = because === 'paused' ? keptSeconds(placed, ours) : undefined;
    return {
        start: eventWords(configOf(placed)),
        because,
        ...(seconds === undefined ? {} : { keptSeconds: seconds }),
        type: placed.member.type,
        sample: JSON.stringify(sampleOf(placed)),
    };
};
const configOf = ({ member: { type }, properties }) => ({ type, properties });
const startsOf = (placed, ours) => {
    const asleep = placed.flatMap((one) => (one.asleep === undefined ? [] : [sleepOf(one, one.asleep, ours)]));
    return {
        starts: placed.filter((one) => one.asleep === undefined).map((one) => eventWords(configOf(one))),
        ...(asleep.length > 0 ? { asleep } : {}),
    };
};
const reviewedFunctions = (config, stage, ours) => {
    const neighbours = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .neighboursOf */ .YV)(config, stage);
    return [...neighbours.values()].flatMap(({ name, properties: { events }, eventTarget: target }) => {
        if (target === undefined || target.startsRuns)
            return [];
        const owner = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .contextOf */ .Vm)(name, config, stage, neighbours);
        const placed = (0,_events_place_events_js__WEBPACK_IMPORTED_MODULE_3__/* .placeEvents */ .Hv)((events ?? []), owner, target);
        return placed.length === 0 ? [] : [{ name, ...startsOf(placed, ours) }];
    });
};
const reviewedJobs = (config, stage, templates, region, priceOf = () => undefined) => {
    const neighbours = (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .neighboursOf */ .YV)(config, stage);
    return (0,_batch_jobs_js__WEBPACK_IMPORTED_MODULE_11__/* .jobsIn */ .e)(config).map(([name, job]) => {
        const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
        const [before, after] = [was, is].map((need) => need && priceOf(need, region));
        const placed = { config, stage, neighbours };
        const month = after && mostPerMonth(job, mostStartsPerYear(name, job, placed), after.cost.dollarsPerHour);
        const { starts, ...events } = startsOf(placedEvents(name, job, placed), templates.ours);
        return {
            name,
            starts: [...starts, ...(0,_starters_js__WEBPACK_IMPORTED_MODULE_10__/* .startersOf */ .wl)(name, config, stage, neighbours).map(_starters_js__WEBPACK_IMPORTED_MODULE_10__/* .starterWords */ .nV)],
            ...events,
            ...(before ? { before: before.cost } : {}),
            ...(after ? { after: after.cost } : {}),
            ...(job.properties.array === undefined ? {} : { containers: job.properties.array.size }),
            ...(month === undefined ? {} : { dollarsPerMonth: month }),
            ...(after?.hint ? { hint: after.hint } : {}),
        };
    });
};


/***/ }),

/***/ 94599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ notesOnLent),
/* harmony export */   P: () => (/* binding */ lentNotes)
/* harmony export */ });
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11586);
/* harmony import */ var _shared_lent_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64336);



const lentIn = (template) => {
    const { Outputs } = Object(template);
    const output = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(Outputs) ? Outputs[_shared_lent_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .lentResources */ .vl] : undefined;
    const value = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(output) ? output.Value : undefined;
    return typeof value === 'string' ? value.split(',') : [];
};
const sentenceOn = (name, { resources: own }, since) => {
    const { connectWords = 'connect to' } = _generated_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.find(({ type }) => type === own[name]?.type) ?? {};
    return `Previews may borrow ${name}${since}: the code of a pull request may ${connectWords} ${name} before anybody has reviewed it.`;
};
const notesOnLent = (template, config) => lentIn(template).map((name) => sentenceOn(name, config, ''));
const lentNotes = ({ before, ours, config, }) => {
    const known = new Set(lentIn(before));
    return lentIn(ours)
        .filter((name) => !known.has(name))
        .map((name) => sentenceOn(name, config, ' now'));
};


/***/ }),

/***/ 87404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ makeReview)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/graph/neighbours.js
var neighbours = __webpack_require__(16166);
// EXTERNAL MODULE: ./lib/stack/change-cap.js
var change_cap = __webpack_require__(82591);
// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(53355);
// EXTERNAL MODULE: ./lib/stack/infrastructure-updates.js
var infrastructure_updates = __webpack_require__(4066);
// EXTERNAL MODULE: ./lib/stack/named-databases.js
var named_databases = __webpack_require__(62990);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(36682);
// EXTERNAL MODULE: ./lib/stack/pools.js
var pools = __webpack_require__(99415);
// EXTERNAL MODULE: ./lib/stage/event-bucket.js
var event_bucket = __webpack_require__(65613);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var cloudformation_names = __webpack_require__(27260);
// EXTERNAL MODULE: ./lib/stack/owners.js
var owners = __webpack_require__(15790);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/review/access/condition.js


const anyOf = /^(?:ForAllValues:|ForAnyValue:)?(?:String(?:Equals(?:IgnoreCase)?|Like)|Arn(?:Equals|Like)|NumericEquals|DateEquals|IpAddress|BinaryEquals)(?:IfExists)?$/;
const noneOf = /^(?:ForAllValues:|ForAnyValue:)?(?:String(?:NotEquals(?:IgnoreCase)?|NotLike)|Arn(?:NotEquals|NotLike)|NumericNotEquals|DateNotEquals|NotIpAddress)(?:IfExists)?$/;
const valuesOf = (value) => (Array.isArray(value) ? value : [value]);
const entriesOf = (condition) => {
    if (!(0,expression/* isMap */.jh)(condition) || (0,expression/* hasFunction */.Dc)(condition))
        return undefined;
    const entries = new Map();
    for (const [operator, keys] of Object.entries(condition)) {
        if (!(0,expression/* isMap */.jh)(keys) || (0,expression/* hasFunction */.Dc)(keys))
            return undefined;
        for (const [key, values] of Object.entries(keys)) {
            const name = (0,canonical/* canonicalJson */.dj)([operator, key.toLowerCase()]);
            if (entries.has(name))
                return undefined;
            entries.set(name, { operator, values });
        }
    }
    return entries;
};
const areAmong = (some, others, keyOf) => {
    const known = new Set(others.map(keyOf[1]));
    return some.every((one) => known.has(keyOf[0](one)));
};
const conditionCovers = (general, special, [keyOfSpecial, keyOfGeneral]) => {
    if (general === undefined)
        return true;
    if (special === undefined)
        return false;
    if (keyOfGeneral(general) === keyOfSpecial(special))
        return true;
    const [wide, strict] = [entriesOf(general), entriesOf(special)];
    if (wide === undefined || strict === undefined)
        return false;
    return [...wide].every(([name, { operator, values }]) => {
        const other = strict.get(name)?.values;
        if (other === undefined)
            return false;
        const [mine, theirs] = [valuesOf(values), valuesOf(other)];
        if (anyOf.test(operator))
            return areAmong(theirs, mine, [keyOfSpecial, keyOfGeneral]);
        if (noneOf.test(operator))
            return areAmong(mine, theirs, [keyOfGeneral, keyOfSpecial]);
        return keyOfGeneral(values) === keyOfSpecial(other);
    });
};

;// CONCATENATED MODULE: ./lib/review/access/pattern.js


const [anyText, anyPart] = [0, 1];
const anyOne = 2;
const unknown = '\uFDD2';
const isUnknown = (token) => typeof token === 'string' && token.startsWith(unknown);
const withoutColon = new Set(['AWS::Partition', 'AWS::Region', 'AWS::AccountId', 'AWS::StackName'].map((id) => unknown + (0,canonical/* canonicalJson */.dj)({ Ref: id })));
const marks = { '*': anyText, '?': anyOne };
const tokensOfText = (text) => text
    .split(/(\$\{[^${}]*\})/)
    .flatMap((part, index) => index % 2 === 1 ? [unknown + part] : [...part].map((character) => marks[character] ?? character));
const namedInSub = (name) => {
    const [id = '', ...attribute] = name.split('.');
    return attribute.length === 0 ? { Ref: id } : { 'Fn::GetAtt': [id, attribute.join('.')] };
};
const tokensOfSub = (argument, keyOf) => {
    const [text, values = {}] = Array.isArray(argument) ? argument : [argument];
    if (typeof text !== 'string' || !(0,expression/* isMap */.jh)(values))
        return undefined;
    return text.split(/\$\{([^${}]*)\}/).flatMap((part, index) => {
        if (index % 2 === 0)
            return tokensOfText(part);
        if (part.startsWith('!'))
            return [`${unknown}\${${part.slice(1)}}`];
        return tokensOf(Object.hasOwn(values, part) ? values[part] : namedInSub(part), keyOf);
    });
};
const tokensOf = (value, keyOf) => {
    if (typeof value === 'string')
        return tokensOfText(value);
    if ((0,expression/* isMap */.jh)(value)) {
        const { 'Fn::Join': join, 'Fn::Sub': sub, 'Fn::GetAtt': attribute } = value;
        if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1]))
            return join[1].flatMap((part) => tokensOf(part, keyOf));
        const substituted = sub === undefined ? undefined : tokensOfSub(sub, keyOf);
        if (substituted !== undefined)
            return substituted;
        if (typeof attribute === 'string')
            return [unknown + keyOf(namedInSub(attribute))];
    }
    return [unknown + keyOf(value)];
};
const settled = (tokens) => {
    const lastColon = tokens.lastIndexOf(':');
    const settledTokens = [];
    let star;
    for (const [index, token] of tokens.entries()) {
        if (token === anyText)
            star = index < lastColon ? anyPart : anyText;
        else {
            if (star !== undefined && token !== anyOne) {
                settledTokens.push(star);
                star = undefined;
            }
            settledTokens.push(token);
        }
    }
    return star === undefined ? settledTokens : [...settledTokens, star];
};
const isDynamic = (tokens) => tokens.some((token, index) => token === '{' && tokens[index + 1] === '{');
const patternOf = (value, keyOf, isAction = false) => {
    const tokens = tokensOf(value, keyOf);
    if (isDynamic(tokens))
        return [unknown + keyOf(value)];
    return settled(tokens.map((token) => (isAction && typeof token === 'string' && !isUnknown(token) ? token.toLowerCase() : token)));
};
const everything = [anyText];
const absorbs = (star, token) => star === anyText || (token !== ':' && token !== anyText && (!isUnknown(token) || withoutColon.has(token)));
const isStar = (token) => token === anyText || token === anyPart;
const equals = (one, other) => one === other || (one === anyOne && typeof other === 'string' && !isUnknown(other));
const covers = (general, special) => {
    let reached = [true, ...general.map((_, index) => general.slice(0, index + 1).every(isStar))];
    for (const token of special) {
        const next = [false];
        for (const [index, own] of general.entries())
            next.push(isStar(own)
                ? next[index] || (reached[index + 1] && absorbs(own, token))
                : reached[index] && !isStar(token) && equals(own, token));
        reached = next;
    }
    return reached.at(-1);
};
const mayMeet = (one, other) => {
    const isAny = (token) => isStar(token) || isUnknown(token);
    const fits = (a, b) => a === b || a === anyOne || b === anyOne;
    let reached = [true, ...other.map((_, index) => other.slice(0, index + 1).every(isAny))];
    for (const token of one) {
        const next = [isAny(token) && reached[0]];
        for (const [index, own] of other.entries())
            next.push(isAny(token) || isAny(own)
                ? (isAny(token) && reached[index + 1]) ||
                    (isAny(own) && (next[index] || reached[index + 1])) ||
                    (isAny(token) && next[index])
                : reached[index] && fits(own, token));
        reached = next;
    }
    return reached.at(-1);
};

;// CONCATENATED MODULE: ./lib/review/covered-permissions.js



const isWithin = ({ written: part }, { written: whole }) => part !== undefined &&
    whole !== undefined &&
    covers(patternOf(whole.action, canonical/* canonicalJson */.dj, true), patternOf(part.action, canonical/* canonicalJson */.dj, true)) &&
    covers(patternOf(whole.resource, canonical/* canonicalJson */.dj), patternOf(part.resource, canonical/* canonicalJson */.dj)) &&
    conditionCovers(whole.condition, part.condition, [canonical/* canonicalJson */.dj, canonical/* canonicalJson */.dj]);
const coveredKeys = (mine, theirs) => new Set([...mine.values()]
    .filter((one) => !theirs.has(one.key) && [...theirs.values()].some((other) => isWithin(one, other)))
    .map(({ key }) => key));

// EXTERNAL MODULE: ./lib/review/redaction.js
var redaction = __webpack_require__(58245);
;// CONCATENATED MODULE: ./lib/review/permissions.js




const listOf = (value) => {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
};
const statementsIn = (document) => (0,expression/* isMap */.jh)(document) ? listOf(document.Statement) : [];
const statementsOf = (resource) => {
    const { Policies, PolicyDocument } = ((0,expression/* isMap */.jh)(resource?.Properties) ? resource.Properties : {});
    const inline = listOf(Policies).flatMap((policy) => ((0,expression/* isMap */.jh)(policy) ? statementsIn(policy.PolicyDocument) : []));
    return [...inline, ...statementsIn(PolicyDocument)];
};
const managedOf = (resource, names) => {
    const { ManagedPolicyArns } = ((0,expression/* isMap */.jh)(resource?.Properties) ? resource.Properties : {});
    return listOf(ManagedPolicyArns).map((arn) => ({
        key: (0,canonical/* canonicalJson */.dj)(['managed', arn]),
        effect: 'Allow',
        action: 'what a managed policy allows',
        resource: (0,redaction/* shownInFull */.uk)(['ManagedPolicyArns'], arn, names),
        condition: '',
        written: undefined,
    }));
};
const pairsIn = (statement) => {
    const { Effect, Action, NotAction, Resource, NotResource, Condition } = statement;
    const actions = NotAction === undefined ? listOf(Action) : [NotAction];
    const resources = NotResource === undefined ? listOf(Resource) : [NotResource];
    return actions.flatMap((action) => resources.map((resource) => ({
        action,
        resource,
        written: Effect === 'Allow' && NotAction === undefined && NotResource === undefined
            ? { action, resource, ...(Condition === undefined ? {} : { condition: Condition }) }
            : undefined,
        key: (0,canonical/* canonicalJson */.dj)([
            { effect: Effect ?? null, condition: Condition ?? null },
            NotAction === undefined ? 'action' : 'not action',
            action,
            NotResource === undefined ? 'resource' : 'not resource',
            resource,
        ]),
    })));
};
const permissionKeys = (statements) => [
    ...new Set(statements.filter(expression/* isMap */.jh).flatMap((statement) => pairsIn(statement).map(({ key }) => key))),
];
const permissionsIn = (statement, names) => {
    if (!(0,expression/* isMap */.jh)(statement))
        return [];
    const { Effect, NotAction, NotResource, Condition } = statement;
    const text = (value) => (0,redaction/* shownInFull */.uk)(['Policies'], value, names);
    const allBut = (values) => listOf(values).map(text).join(', ');
    return pairsIn(statement).map(({ key, action, resource, written }) => ({
        key,
        written,
        effect: String(Effect),
        action: NotAction === undefined ? text(action) : `every action but ${allBut(NotAction)}`,
        resource: NotResource === undefined ? text(resource) : `everything but ${allBut(NotResource)}`,
        condition: Condition === undefined ? '' : text(Condition),
    }));
};
const byKey = (statements, names) => new Map(statements.flatMap((one) => permissionsIn(one, names)).map((permission) => [permission.key, permission]));
const grouped = (items, textOf) => {
    const groups = new Map();
    for (const item of items)
        groups.set(textOf(item), [...(groups.get(textOf(item)) ?? []), item]);
    return [...groups.values()];
};
const listed = (items) => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const targetWords = (resource) => (resource === '*' ? 'everything' : resource);
const actionWords = (action) => (action === '*' ? 'every action' : action);
const clauses = (permissions) => {
    const byTarget = grouped(permissions, ({ resource, condition }) => (0,canonical/* canonicalJson */.dj)([resource, condition])).map((group) => ({
        actions: listed([...new Set(group.map(({ action }) => actionWords(action)))]),
        resource: targetWords(group[0]?.resource ?? ''),
        condition: group[0]?.condition ?? '',
    }));
    return grouped(byTarget, ({ actions, condition }) => (0,canonical/* canonicalJson */.dj)([actions, condition])).map((group) => {
        const [{ actions, condition } = { actions: '', condition: '' }] = group;
        return `${actions} on ${listed(group.map(({ resource }) => resource))}${condition ? `, if ${condition}` : ''}`;
    });
};
const removedIn = ({ resource }, names, removed) => names.find(({ words, resource: name }) => removed.has(name) && (resource === words || resource.startsWith(`\${${words}}`)))?.resource;
const groupsByKey = new WeakMap();
const indexGroups = (groups) => {
    const index = new Map();
    groups.forEach(({ keys: [first] }, place) => {
        if (first !== undefined)
            index.set(first, [...(index.get(first) ?? []), place]);
    });
    return index;
};
const wholeGroups = (groups, among) => {
    const index = groupsByKey.get(groups) ?? indexGroups(groups);
    groupsByKey.set(groups, index);
    return [...among.keys()]
        .flatMap((key) => index.get(key) ?? [])
        .sort((one, other) => one - other)
        .map((place) => groups[place])
        .filter(({ keys }) => keys.every((key) => among.has(key)));
};
const oneSided = (mine, theirs, groups) => {
    if (mine.size === 0)
        return { allowed: [], denied: [], inWords: new Set() };
    const only = [...mine.values()].filter(({ key }) => !theirs.has(key));
    const whole = wholeGroups(groups, mine).filter(({ keys }) => !keys.every((key) => theirs.has(key)));
    const said = new Set(whole.flatMap(({ keys }) => keys));
    const rest = only.filter(({ key, effect }) => effect !== 'Deny' && !said.has(key));
    const words = grouped(whole, (one) => one.words).map((group) => `${group[0]?.words} ${listed(group.map(({ name }) => name))}`);
    return {
        allowed: [...words, ...clauses(rest).map((clause) => `call ${clause}`)],
        denied: clauses(only.filter(({ effect }) => effect === 'Deny')).map((clause) => `denied ${clause}`),
        inWords: said,
    };
};
const permissionChange = (before, after, names, words) => {
    const [was, is] = [before, after].map((side) => {
        const found = byKey(statementsOf(side), names);
        for (const one of managedOf(side, names))
            found.set(one.key, one);
        return found;
    });
    const { groups = [], removed = new Set() } = words ?? {};
    const [keptKeys, coveredLosses] = words === undefined ? [new Set(), new Set()] : [coveredKeys(is, was), coveredKeys(was, is)];
    const left = [...was.values()].map((one) => ({ one, name: removedIn(one, names, removed) }));
    const useless = new Set(left.flatMap(({ one, name }) => (name !== undefined && !is.has(one.key) ? [name] : [])));
    const others = new Map(left.flatMap(({ one, name }) => (name === undefined ? [[one.key, one]] : [])));
    const come = oneSided(is, new Set([...was.keys(), ...keptKeys]), groups);
    const gone = oneSided(others, new Set([...is.keys(), ...coveredLosses]), groups);
    return {
        granted: come.allowed,
        dropped: [...[...useless].map((name) => `use ${name}, which is removed`), ...gone.allowed],
        kept: clauses([...is.values()].filter(({ key }) => keptKeys.has(key) && !come.inWords.has(key))).map((clause) => `call ${clause}`),
        denied: come.denied,
        undenied: gone.denied,
    };
};

;// CONCATENATED MODULE: ./lib/review/access/attachments.js

const naming = [
    ['Roles', 'role'],
    ['RoleName', 'role'],
    ['Users', 'user'],
    ['UserName', 'user'],
    ['Groups', 'group'],
    ['GroupName', 'group'],
];
const propertiesOf = (resource) => (0,expression/* isMap */.jh)(resource?.Properties) ? resource.Properties : {};
const isNothing = (value) => (0,expression/* isMap */.jh)(value) && value.Ref === 'AWS::NoValue';
const attachments_listOf = (value) => value === undefined ? [] : (Array.isArray(value) ? value : [value]).filter((one) => !isNothing(one));
const isPolicy = ({ Type = '' }) => /^AWS::IAM::(?:(?:Role|User|Group)?Policy|ManagedPolicy)$/.test(Type);
const isMembership = ({ Type }) => Type === 'AWS::IAM::UserToGroupAddition';
const targetsOf = (resource) => {
    const properties = propertiesOf(resource);
    return naming
        .filter(([property]) => property !== 'GroupName' || !isMembership(resource))
        .flatMap(([property, kind]) => attachments_listOf(properties[property]).map((name) => ({ kind, name })));
};
const targetKey = ({ kind, name }, keyOf) => `${kind}:${keyOf(name)}`;
const idNamedBy = (value) => {
    if (!(0,expression/* isMap */.jh)(value))
        return undefined;
    const { Ref, 'Fn::GetAtt': attribute, 'Fn::Sub': text } = value;
    if (typeof Ref === 'string')
        return Ref;
    if (typeof text === 'string')
        return /^\$\{([A-Za-z0-9]+)(?:\.(?:Arn|PolicyArn))?\}$/.exec(text)?.[1];
    const path = Array.isArray(attribute) ? attribute.join('.') : String(attribute ?? '');
    return /^([A-Za-z0-9]+)\.(?:Arn|PolicyArn)$/.exec(path)?.[1];
};

// EXTERNAL MODULE: ./lib/cloudformation/referenced-ids.js
var referenced_ids = __webpack_require__(80922);
;// CONCATENATED MODULE: ./lib/review/access/identities.js





const nobody = {
    ...{ documents: [], managed: [], groups: [], targets: [] },
    ...{ boundary: undefined, boundaryBody: undefined, trust: undefined, tags: undefined },
};
const isIdentity = ({ Type = '' }) => /^AWS::IAM::(?:Role|User|Group)$/.test(Type);
const documentIn = (policy) => {
    const { PolicyDocument = {} } = propertiesOf(policy);
    const { Condition } = policy;
    return Condition === undefined ? PolicyDocument : { 'Fn::If': [Condition, PolicyDocument, { Ref: 'AWS::NoValue' }] };
};
const documentOf = (policy) => (0,expression/* isMap */.jh)(policy) && policy.PolicyDocument !== undefined ? policy.PolicyDocument : policy;
const attachedTo = (targets, own) => ({
    ...{ ...nobody, ...own, targets },
    trust: {
        Statement: targets.map(({ kind, name }) => ({
            ...{ Effect: 'Allow', Action: 'sts:AssumeRole' },
            Principal: { [kind]: name },
        })),
    },
});
const identitiesIn = (template) => {
    const resources = Object.entries((0,template_changes/* resourcesIn */.$d)(template));
    const byId = new Map(resources);
    const policies = resources.filter(([, resource]) => isPolicy(resource));
    const memberships = resources.filter(([, resource]) => isMembership(resource));
    const idOf = (value, is) => {
        const id = idNamedBy(value);
        const found = id === undefined ? undefined : byId.get(id);
        return found && is(found) ? id : undefined;
    };
    const bodyOf = (arn) => {
        const policy = byId.get(idOf(arn, isPolicy) ?? '');
        return policy && documentIn(policy);
    };
    const ownPartsOf = (id) => {
        const properties = propertiesOf(byId.get(id));
        const { Policies, ManagedPolicyArns } = properties;
        const attached = policies.filter(([, one]) => targetsOf(one).some(({ name }) => idNamedBy(name) === id));
        const arns = attachments_listOf(ManagedPolicyArns);
        return {
            documents: [
                ...attachments_listOf(Policies).map(documentOf),
                ...((0,expression/* hasFunction */.Dc)(properties) ? [properties] : []),
                ...attached.map(([, policy]) => documentIn(policy)),
                ...arns.flatMap((arn) => bodyOf(arn) ?? []),
            ],
            managed: arns.filter((arn) => bodyOf(arn) === undefined),
        };
    };
    const groupsOf = (id) => [
        ...(byId.get(id)?.Type === 'AWS::IAM::User' ? attachments_listOf(propertiesOf(byId.get(id)).Groups) : []),
        ...memberships
            .filter(([, one]) => targetsOf(one).some(({ name }) => idNamedBy(name) === id))
            .flatMap(([, one]) => {
            const { Condition } = one;
            const names = attachments_listOf(propertiesOf(one).GroupName);
            return Condition === undefined
                ? names
                : names.map((name) => ({ 'Fn::If': [Condition, name, { Ref: 'AWS::NoValue' }] }));
        }),
    ];
    const identities = new Map();
    for (const [id, resource] of resources.filter(([, one]) => isIdentity(one))) {
        const { PermissionsBoundary, AssumeRolePolicyDocument, Tags } = propertiesOf(resource);
        const groups = groupsOf(id).map((name) => ({ name, id: idOf(name, isIdentity) }));
        const parts = [
            ownPartsOf(id),
            ...groups.flatMap((group) => (group.id === undefined ? [] : [ownPartsOf(group.id)])),
        ];
        identities.set(id, {
            ...nobody,
            documents: parts.flatMap(({ documents }) => documents),
            managed: parts.flatMap(({ managed }) => managed),
            groups: groups.filter((group) => group.id === undefined).map(({ name }) => name),
            boundary: isNothing(PermissionsBoundary) ? undefined : PermissionsBoundary,
            boundaryBody: bodyOf(PermissionsBoundary),
            trust: AssumeRolePolicyDocument,
            tags: Tags,
        });
    }
    for (const [id, resource] of [...policies, ...memberships]) {
        const targets = targetsOf(resource).filter(({ name }) => idOf(name, isIdentity) === undefined);
        if (resource.Type !== 'AWS::IAM::ManagedPolicy' && targets.length === 0)
            continue;
        if (isPolicy(resource))
            identities.set(id, attachedTo(targets, { documents: [documentIn(resource)] }));
        else {
            const { GroupName } = propertiesOf(resource);
            identities.set(id, attachedTo(targets, membershipParts(GroupName, idOf(GroupName, isIdentity), ownPartsOf)));
        }
    }
    return identities;
};
const membershipParts = (name, id, partsOf) => (id === undefined ? { groups: attachments_listOf(name) } : partsOf(id));
const [conditional, mapped] = [/"(?:Fn::If|Condition)":/, /"Fn::FindInMap":/];
const keysIn = (template) => {
    const { Parameters = {}, Conditions, Mappings, } = ((0,expression/* isMap */.jh)(template) ? template : {});
    const resources = (0,template_changes/* resourcesIn */.$d)(template);
    return (value) => {
        if (typeof value === 'string')
            return (0,canonical/* canonicalJson */.dj)(value);
        const text = (0,canonical/* canonicalJson */.dj)(value);
        const ids = [...new Set((0,referenced_ids/* idsIn */.S)(value))].filter((id) => !id.startsWith('AWS::')).sort();
        const definitions = ids.map((id) => (0,expression/* isMap */.jh)(Parameters) && Object.hasOwn(Parameters, id)
            ? Parameters[id]
            : (resources[id]?.Type ?? null));
        const surroundings = [
            ...(definitions.length > 0 ? [definitions] : []),
            ...(conditional.test(text) ? [Conditions ?? null, Parameters] : []),
            ...(mapped.test(text) ? [Mappings ?? null, Parameters] : []),
        ];
        return surroundings.length === 0 ? text : (0,canonical/* canonicalJson */.dj)([value, ...surroundings]);
    };
};
const existsAlike = (id, before, after) => {
    const [was, is] = [before, after].map((template) => (0,template_changes/* resourcesIn */.$d)(template)[id]);
    if (was?.Condition === undefined)
        return true;
    const keyed = { Condition: was.Condition };
    return was.Condition === is?.Condition && keysIn(before)(keyed) === keysIn(after)(keyed);
};

;// CONCATENATED MODULE: ./lib/review/access/statement.js




const anything = { not: false, patterns: [everything], values: ['*'] };
const scopeOf = (values, not, keyOf, isAction = false) => ({
    not,
    values,
    patterns: values.map((value) => patternOf(value, keyOf, isAction)),
});
const principalsIn = (element) => {
    if (element === '*')
        return ['AWS:*'];
    if (!(0,expression/* isMap */.jh)(element) || (0,expression/* hasFunction */.Dc)(element))
        return undefined;
    return Object.entries(element).flatMap(([kind, values]) => attachments_listOf(values).map((value) => ({ 'Fn::Join': ['', [`${kind}:`, value]] })));
};
const elementOf = (statement, name, keyOf) => {
    const [own, other] = [statement[name], statement[`Not${name}`]].map((one) => (isNothing(one) ? undefined : one));
    if (own !== undefined && other !== undefined)
        return undefined;
    const element = own ?? other;
    if (element === undefined)
        return anything;
    const values = name === 'Principal' ? principalsIn(element) : attachments_listOf(element);
    if (values === undefined || values.length === 0)
        return undefined;
    return scopeOf(values, own === undefined, keyOf, name === 'Action');
};
const statementOf = (statement, keyOf) => {
    if (!(0,expression/* isMap */.jh)(statement) || (0,expression/* hasFunction */.Dc)(statement))
        return undefined;
    const { Effect, Condition, NotPrincipal } = statement;
    if (NotPrincipal !== undefined)
        return undefined;
    const [principals, actions, resources] = ['Principal', 'Action', 'Resource'].map((name) => elementOf(statement, name, keyOf));
    if (principals === undefined || actions === undefined || resources === undefined)
        return undefined;
    return Effect === 'Allow' || Effect === 'Deny'
        ? { effect: Effect, principals, actions, resources, condition: Condition }
        : undefined;
};
const variablesSince = '2012-10-17';
const hasVariable = (statement) => (0,canonical/* canonicalJson */.dj)(statement).includes('${');
const defaultVersion = '2008-10-17';
const namesTags = (value) => (0,canonical/* canonicalJson */.dj)(value).toLowerCase().includes('aws:principaltag');
const statement_statementsOf = (documents, keyOf, tags) => {
    const read = [];
    const unread = [];
    for (const document of documents) {
        const { Statement = [], Version } = ((0,expression/* isMap */.jh)(document) ? document : {});
        const isKnown = (0,expression/* isMap */.jh)(document) && !(0,expression/* hasFunction */.Dc)(document);
        for (const one of isKnown ? attachments_listOf(Statement) : [document]) {
            const isTagged = tags !== undefined && namesTags(one);
            const isOther = isTagged || (Version !== variablesSince && hasVariable(one));
            const statement = isOther ? undefined : statementOf(one, keyOf);
            if (statement === undefined)
                unread.push((0,canonical/* canonicalJson */.dj)([Version ?? defaultVersion, keyOf(one), ...(isTagged ? [keyOf(tags)] : [])]));
            else
                read.push(statement);
        }
    }
    return { read, unread };
};
const partsOfScope = ({ not, patterns, values }) => not
    ? [{ not, patterns, values }]
    : patterns.map((pattern, index) => ({ not, patterns: [pattern], values: [values[index]] }));
const includes = (general, part) => {
    const [special] = part.patterns;
    if (general.not && part.not)
        return general.patterns.every((one) => part.patterns.some((other) => covers(other, one)));
    if (part.not)
        return general.patterns.some((one) => covers(one, everything));
    if (special === undefined)
        return false;
    return general.not
        ? !general.patterns.some((one) => mayMeet(one, special))
        : general.patterns.some((one) => covers(one, special));
};

;// CONCATENATED MODULE: ./lib/review/access/broader.js




const partsOf = (statement) => partsOfScope(statement.principals).flatMap((principals) => partsOfScope(statement.actions).flatMap((actions) => partsOfScope(statement.resources).map((resources) => ({
    principals,
    actions,
    resources,
    condition: statement.condition,
}))));
const isOfTrust = ({ principals }) => principals.values[0] !== '*';
const scopes = ['principals', 'actions', 'resources'];
const rememberIncludes = () => {
    const known = new Map();
    return (general, part) => {
        const key = part.not ? part.patterns : part.patterns[0];
        const results = known.get(general) ?? new Map();
        known.set(general, results);
        const found = results.get(key) ?? includes(general, part);
        results.set(key, found);
        return found;
    };
};
const byEffect = ({ read }, effect) => read.filter((one) => one.effect === effect);
const broaderStatements = (was, is, keys) => {
    const within = rememberIncludes();
    const [allowedBefore, allowed, deniedBefore, denied] = [
        byEffect(was, 'Allow'),
        byEffect(is, 'Allow'),
        byEffect(was, 'Deny'),
        byEffect(is, 'Deny'),
    ];
    const isWithin = (part, statement, names = scopes) => names.every((name) => within(statement[name], part[name]));
    const isDenied = (part) => denied.some((one) => one.condition === undefined && isWithin(part, one));
    const more = allowed.flatMap(partsOf).flatMap((part) => {
        const there = allowedBefore.filter((one) => isWithin(part, one));
        const order = [keys.after, keys.before];
        if (there.some((one) => conditionCovers(one.condition, part.condition, order)) || isDenied(part))
            return [];
        const found = { ...part, condition: part.condition };
        const [former] = there;
        if (former !== undefined)
            return [{ by: 'condition', ...found, was: former.condition === undefined ? [] : [former.condition] }];
        if (isOfTrust(part) && !allowedBefore.some((one) => within(one.principals, part.principals)))
            return [{ by: 'principal', ...found }];
        const elsewhere = allowedBefore.filter((one) => !one.resources.not && isWithin(part, one, ['principals', 'actions']));
        const resources = [...new Set(elsewhere.flatMap((one) => one.resources.values))];
        return [resources.length > 0 ? { by: 'resource', ...found, was: resources } : { by: 'action', ...found }];
    });
    const undenied = deniedBefore.flatMap(partsOf).flatMap((part) => {
        const order = [keys.before, keys.after];
        const isStill = denied.some((one) => isWithin(part, one) && conditionCovers(one.condition, part.condition, order));
        if (isStill)
            return [];
        return [{ by: 'no-denial', ...part, condition: part.condition }];
    });
    const [known, kept] = [new Set(was.unread), new Set(is.unread)];
    const isUnread = is.unread.some((key) => !known.has(key)) || was.unread.some((key) => !kept.has(key));
    return [...more, ...undenied, ...(isUnread ? [{ by: 'unread' }] : [])];
};
const others = (by, { was, is }, keys) => {
    const [before, after] = [new Set(was.map(keys.before)), new Set(is.map(keys.after))];
    return [
        ...is.filter((one) => !before.has(keys.after(one))).map((policy) => ({ by, policy })),
        ...was.filter((one) => !after.has(keys.before(one))).map((policy) => ({ by, policy, gone: true })),
    ];
};
const losesBoundary = ({ was, is }, keys, hasOtherTags) => was.boundary !== undefined &&
    (is.boundary === undefined ||
        keys.before(was.boundary) !== keys.after(is.boundary) ||
        keys.before(was.boundaryBody ?? '') !== keys.after(is.boundaryBody ?? '') ||
        (hasOtherTags && namesTags(is.boundaryBody ?? '')));
const broaderPolicies = (was, is, keys) => {
    const [tags, formerTags] = [is.tags ?? [], was.tags ?? []];
    const hasOtherTags = keys.before(formerTags) !== keys.after(tags);
    const isBound = losesBoundary({ was, is }, keys, hasOtherTags);
    return [
        ...broaderStatements(statement_statementsOf(was.documents, keys.before, hasOtherTags ? formerTags : undefined), statement_statementsOf(is.documents, keys.after, hasOtherTags ? tags : undefined), keys),
        ...others('managed-policy', { was: was.managed, is: is.managed }, keys),
        ...others('group', { was: was.groups, is: is.groups }, keys),
        ...(isBound ? [{ by: 'boundary' }] : []),
    ];
};
const broaderTargets = (was, is, keys) => {
    const kept = new Set(is.targets.map((target) => targetKey(target, keys.after)));
    const isLost = was.targets.some((target) => !kept.has(targetKey(target, keys.before)));
    return isLost ? broaderPolicies(was, nobody, keys) : [];
};
const broaderBy = (was, is, keys) => {
    const lost = broaderTargets(was, is, keys);
    return [
        ...broaderPolicies(was, is, keys).filter(({ by }) => lost.length === 0 || by !== 'no-denial'),
        ...lost,
        ...broaderStatements(statement_statementsOf(was.trust === undefined ? [] : [was.trust], keys.before), statement_statementsOf(is.trust === undefined ? [] : [is.trust], keys.after), keys),
    ];
};

;// CONCATENATED MODULE: ./lib/review/access/bearers.js





const roleProperty = /(?:Role(?:Arn|ARN|s)?|InstanceProfile)$/;
const addNamed = (found, value, path, isRole = false) => {
    if (value === undefined || value === null || isNothing(value))
        return;
    if (isRole && (typeof value === 'string' || (0,expression/* hasFunction */.Dc)(value)))
        found.set(path, value);
    else if (Array.isArray(value)) {
        value.forEach((item, index) => {
            addNamed(found, item, `${path}.${index}`, isRole);
        });
    }
    else if ((0,expression/* isMap */.jh)(value)) {
        Object.keys(value).forEach((key) => {
            if (key === 'Variables' || key === 'Tags')
                return;
            addNamed(found, value[key], `${path}.${key}`, isRole || roleProperty.test(key));
        });
    }
};
const rolesOf = (resource) => {
    const { Type = '' } = resource ?? {};
    const isOfIam = Type.startsWith('AWS::IAM::') && Type !== 'AWS::IAM::InstanceProfile';
    const found = new Map();
    if (!isOfIam && !Type.startsWith('MongoDB::'))
        addNamed(found, propertiesOf(resource), '');
    return found;
};
const roleNamed = (value, template) => {
    const id = idNamedBy(value);
    const resource = id === undefined ? undefined : (0,template_changes/* resourceIn */.Ol)(template, id);
    if (resource?.Type === 'AWS::IAM::Role')
        return id;
    if (resource?.Type !== 'AWS::IAM::InstanceProfile')
        return undefined;
    const role = idNamedBy(attachments_listOf(propertiesOf(resource).Roles)[0]);
    return role !== undefined && (0,template_changes/* resourceIn */.Ol)(template, role)?.Type === 'AWS::IAM::Role' ? role : undefined;
};
const isServiceLinked = (value) => JSON.stringify(value).includes(':role/aws-service-role/');
const broaderAt = (was, is, isNew, { templates, identities, keys }) => {
    const [former, role] = [roleNamed(was, templates.before), roleNamed(is, templates.after)];
    if (role === undefined) {
        const isSame = was !== undefined && keys.before(was) === keys.after(is);
        return isSame || isServiceLinked(is)
            ? []
            : [{ by: 'role', policy: is, ...(was === undefined ? {} : { was: [was] }) }];
    }
    if (isNew || former === role)
        return [];
    const [before, after] = [identities.before.get(former ?? '') ?? nobody, identities.after.get(role) ?? nobody];
    return broaderPolicies(before, after, keys);
};
const broaderRoles = (compared) => {
    const { before, after } = compared.templates;
    return new Map(Object.entries((0,template_changes/* resourcesIn */.$d)(after)).map(([id, resource]) => {
        const former = existsAlike(id, before, after) ? (0,template_changes/* resourceIn */.Ol)(before, id) : undefined;
        const was = rolesOf(former);
        const found = [...rolesOf(resource)].map(([path, is]) => broaderAt(was.get(path), is, former === undefined, compared));
        return [id, found.flat()];
    }));
};
const codePath = /^\.Role$|\.(?:JobRoleArn|TaskRoleArn)$/;
const codeRoleOf = (id, template) => {
    const value = [...rolesOf((0,template_changes/* resourceIn */.Ol)(template, id))].find(([path]) => codePath.test(path))?.[1];
    return value === undefined ? undefined : { id: roleNamed(value, template), value };
};

// EXTERNAL MODULE: ./lib/runtime/instance-store.js
var instance_store = __webpack_require__(71789);
// EXTERNAL MODULE: ./lib/stack/property-differences.js
var property_differences = __webpack_require__(93666);
;// CONCATENATED MODULE: ./lib/review/access/containers.js







const types = new Set(['AWS::Batch::JobDefinition', 'AWS::ECS::TaskDefinition']);
const chosen = /^(?:Args|Annotations|Command|DockerLabels|EntryPoint|Env|Environment|Labels|Options|Parameters|Secrets|Tags)$/;
const isOn = (value) => value !== false && value !== 'false';
const isRoot = (value) => (0,expression/* hasFunction */.Dc)(value) || (typeof value === 'object' ? false : /^(?:0+|root)(?::|$)/.test(String(value).trim()));
const isHost = (value) => (0,expression/* hasFunction */.Dc)(value) || value === 'host';
const named = (value) => typeof value === 'string' ? value : 'that CloudFormation resolves';
const rights = {
    Privileged: (value) => (isOn(value) ? 'run privileged, as root of its host' : undefined),
    User: (value) => (isRoot(value) ? 'run as root in its container' : undefined),
    RunAsUser: (value) => (isRoot(value) ? 'run as root in its container' : undefined),
    AllowPrivilegeEscalation: (value) => (isOn(value) ? 'get more rights than its first process' : undefined),
    HostNetwork: (value) => (isOn(value) ? 'use the network of its host' : undefined),
    NetworkMode: (value) => (isHost(value) ? 'use the network of its host' : undefined),
    PidMode: (value) => (isHost(value) ? 'see the processes of its host' : undefined),
    IpcMode: (value) => (isHost(value) ? 'use the shared memory of its host' : undefined),
};
const mountedRight = (key, value) => {
    if (key === 'HostPath') {
        const folder = (0,expression/* isMap */.jh)(value) ? value.Path : undefined;
        return folder === undefined
            ? `use the device ${named(value)} of its host`
            : `use the folder ${named(folder)} of its host`;
    }
    return key === 'SourcePath' && value !== instance_store/* instanceStorePath */.A ? `use the folder ${named(value)} of its host` : undefined;
};
const rightsIn = (value, path, keyOf) => {
    if (Array.isArray(value)) {
        const names = (0,property_differences/* namesOfItems */.k)(value);
        return value.flatMap((item, index) => rightsIn(item, [...path, names?.[index] ?? String(index)], keyOf));
    }
    if (!(0,expression/* isMap */.jh)(value))
        return [];
    return Object.entries(value)
        .filter(([key, item]) => !chosen.test(key) && item !== null && !isNothing(item))
        .flatMap(([key, item]) => {
        const inner = [...path, key];
        const right = (words, of, at = inner) => ({
            ...{ words, path: at },
            key: (0,canonical/* canonicalJson */.dj)([path.filter((part) => !/^\d+$/.test(part)), words, keyOf(of)]),
        });
        const words = Object.hasOwn(rights, key) ? rights[key]?.(item) : mountedRight(key, item);
        if (words !== undefined)
            return [right(words, item)];
        if (key !== 'Capabilities' || !(0,expression/* isMap */.jh)(item))
            return rightsIn(item, inner, keyOf);
        return attachments_listOf(item.Add).map((one) => right(`use the Linux capability ${named(one)}`, one, [...inner, 'Add']));
    });
};
const broaderContainers = (before, after) => Object.entries((0,template_changes/* resourcesIn */.$d)(after)).flatMap(([logicalId, resource]) => {
    if (!types.has(resource.Type ?? ''))
        return [];
    const former = existsAlike(logicalId, before, after) ? (0,template_changes/* resourceIn */.Ol)(before, logicalId) : undefined;
    const known = new Set(rightsIn(propertiesOf(former), [], keysIn(before)).map(({ key }) => key));
    const more = rightsIn(propertiesOf(resource), [], keysIn(after)).filter(({ key }) => !known.has(key));
    return more.length === 0 ? [] : [{ logicalId, rights: more.map(({ words, path }) => ({ words, path })) }];
});

// EXTERNAL MODULE: ./lib/shared/borrowed-parts.js
var borrowed_parts = __webpack_require__(70322);
;// CONCATENATED MODULE: ./lib/review/access/pool-moves.js




const isOwnQueue = (value, template) => {
    const id = (0,expression/* isMap */.jh)(value) ? value.Ref : undefined;
    return (typeof id === 'string' && (0,borrowed_parts/* kindOfQueue */.JW)(id) !== undefined && (0,template_changes/* resourceIn */.Ol)(template, id)?.Type === 'AWS::Batch::JobQueue');
};
const withoutPools = (found, identity, ours) => {
    const isMachine = identity.endsWith('StateMachineRole') && (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(ours, identity)) !== undefined;
    if (!isMachine)
        return found;
    return found.filter(({ by, actions, resources, condition }) => by !== 'resource' ||
        condition !== undefined ||
        actions?.not !== false ||
        resources?.not !== false ||
        !actions.values.every((action) => action === 'batch:SubmitJob') ||
        !resources.values.every((one) => isOwnQueue(one, ours)));
};

;// CONCATENATED MODULE: ./lib/review/access/words.js

const deedWords = ({ actions, on, condition }) => [
    on === undefined
        ? `be assumed by ${listed(actions)}`
        : `call ${listed(actions.map(actionWords))} on ${targetWords(on)}`,
    ...(condition === undefined ? [] : [`if ${condition}`]),
].join(', ');
const mostListed = 5;
const fewWords = (was = []) => listed([
    ...was.slice(0, mostListed).map(targetWords),
    ...(was.length > mostListed ? [`${was.length - mostListed} more`] : []),
]);
const isTarget = (subject) => /^(?:role|user|group):/.test(subject);
const words_clauses = {
    new: () => 'is new',
    action: (said) => `may now ${deedWords(said)}`,
    resource: (said) => `may now ${deedWords(said)}, before only on ${fewWords(said.was)}`,
    condition: (said) => `may now ${deedWords(said)}, before only if ${fewWords(said.was)}`,
    'no-denial': (said) => `is no longer forbidden to ${deedWords(said)}`,
    unread: () => 'has other statements, or other tags that they name, of which it is not known what they allow',
    'managed-policy': ({ on, was }) => was === undefined ? `has the policy ${on} now` : `no longer has the policy ${on}, which may deny something`,
    group: ({ on, was }) => was === undefined
        ? `is in the group ${on} now, of which it is not known what it allows`
        : `is no longer in the group ${on}, which may deny something`,
    role: ({ on, was }) => `has the role ${on} now, of which it is not known what it allows${was === undefined ? '' : `, before ${fewWords(was)}`}`,
    boundary: () => 'no longer has its permissions boundary, or has another one',
    container: ({ actions }) => `may now ${listed(actions)}`,
    principal: (said) => said.actions.every(isTarget) ? `is attached to ${listed(said.actions)} now` : `may now ${deedWords(said)}`,
};
const broaderWords = (said, words) => words === undefined ? words_clauses[said.because](said) : `may now ${words} ${said.on}`;

;// CONCATENATED MODULE: ./lib/review/access/permission-report.js












const sorted = (texts) => [...new Set(texts)].sort();
const roleOf = (resource) => `${(0,cloudformation_names/* logicalId */.dS)(resource)}Role`;
const accessOf = ({ documents, managed }, { names, groups }) => {
    const permissions = documents.flatMap(statementsIn).flatMap((one) => permissionsIn(one, names));
    const keys = new Set(permissions.map(({ key }) => key));
    const whole = wholeGroups(groups, keys);
    const said = new Set(whole.flatMap((group) => group.keys));
    const rest = permissions.filter(({ key }) => !said.has(key));
    const actionsOf = (group) => sorted(permissions.filter(({ key }) => group.keys.includes(key)).map(({ action }) => action));
    return [
        ...whole.map((group) => ({ words: group.words, actions: actionsOf(group), on: group.name })),
        ...grouped(rest, ({ effect, resource, condition }) => (0,canonical/* canonicalJson */.dj)([effect, resource, condition])).map((group) => {
            const { effect = '', resource: on = '', condition = '' } = group[0] ?? {};
            return {
                actions: sorted(group.map(({ action }) => action)),
                on,
                ...(condition === '' ? {} : { condition }),
                ...(effect === 'Deny' ? { denied: true } : {}),
            };
        }),
        ...managed.map((arn) => ({
            actions: ['what the policy allows'],
            on: (0,redaction/* shownInFull */.uk)(['ManagedPolicyArns'], arn, names),
        })),
    ];
};
const textsOf = ({ not, values }, names, every) => {
    const texts = values.map((value) => (0,redaction/* shownInFull */.uk)(['Policies'], value, names));
    return not ? [`${every} but ${texts.join(', ')}`] : texts;
};
const saidOf = ({ by, principals, actions, resources, condition, was, policy, gone }, names) => {
    const text = (value) => (0,redaction/* shownInFull */.uk)(['Policies'], value, names);
    const isTrust = principals !== undefined && principals.values[0] !== '*';
    const subject = isTrust ? principals : actions;
    return {
        because: by,
        actions: subject === undefined ? [] : textsOf(subject, names, 'every action'),
        ...(resources === undefined || isTrust ? {} : { on: textsOf(resources, names, 'everything').join() }),
        ...(policy === undefined ? {} : { on: text(policy), ...(gone ? { was: [text(policy)] } : {}) }),
        ...(condition === undefined ? {} : { condition: text(condition) }),
        ...(was === undefined ? {} : { was: was.map(text) }),
    };
};
const keyOf = ({ by, actions, resources, condition }) => {
    if (by === 'no-denial' || actions === undefined || resources === undefined || actions.not || resources.not)
        return undefined;
    const [Action, Resource] = [actions.values, resources.values];
    const Condition = condition === undefined ? {} : { Condition: condition };
    return permissionKeys([{ Effect: 'Allow', Action, Resource, ...Condition }])[0];
};
const saidAll = (found, after, { names, groups }) => {
    if (found.length === 0)
        return [];
    const keyed = found.map((one) => ({ one, key: keyOf(one) ?? '' }));
    const broaderKeys = new Set(keyed.map(({ key }) => key));
    const keys = new Set(permissionKeys(after.documents.flatMap(statementsIn)));
    const whole = wholeGroups(groups, keys).filter((group) => group.keys.some((key) => broaderKeys.has(key)));
    const covered = new Set(whole.flatMap((group) => group.keys));
    const inWords = whole.map(({ words, name, keys: own }) => {
        const parts = keyed.filter(({ key }) => own.includes(key)).map(({ one }) => one);
        const actions = sorted(parts.flatMap((one) => saidOf(one, names).actions));
        return { words, said: { because: parts[0]?.by ?? 'action', actions, on: name } };
    });
    const rest = keyed.filter(({ key }) => !covered.has(key)).map(({ one }) => saidOf(one, names));
    const merged = grouped(rest, ({ actions: _, ...other }) => (0,canonical/* canonicalJson */.dj)(other)).map((group) => {
        const actions = sorted(group.flatMap((one) => one.actions));
        return { said: { ...group[0], actions } };
    });
    return [...inWords, ...merged];
};
const partOf = ({ because, on }, words) => {
    if (words !== undefined)
        return 'connectTo';
    const isStatement = ['action', 'resource', 'condition', 'no-denial'].includes(because);
    return isStatement && on !== undefined ? 'iamRoleStatements' : undefined;
};
const foundIn = ({ before, ours }) => {
    const identities = { before: identitiesIn(before), after: identitiesIn(ours) };
    const keys = { before: keysIn(before), after: keysIn(ours) };
    const kept = [...identities.after].map(([identity, after]) => {
        const former = existsAlike(identity, before, ours) ? identities.before.get(identity) : undefined;
        return {
            identity,
            after,
            broader: former === undefined ? 'new' : withoutPools(broaderBy(former, after, keys), identity, ours),
        };
    });
    const gone = [...identities.before]
        .filter(([identity]) => !identities.after.has(identity) || !existsAlike(identity, ours, before))
        .map(([identity, was]) => ({ identity, after: nobody, broader: broaderTargets(was, nobody, keys) }));
    const moved = broaderRoles({ templates: { before, after: ours }, identities, keys });
    const bearers = [...moved].map(([identity, broader]) => ({ identity, after: nobody, broader }));
    return [...kept, ...gone, ...bearers];
};
const ofContainers = ({ before, ours, lineOf, overrideLine }) => broaderContainers(before, ours).map(({ logicalId: identity, rights }) => {
    const owner = (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(ours, identity));
    const paths = rights.map(({ path }) => path);
    const line = (owner === undefined ? undefined : overrideLine?.(owner, identity, paths)) ?? lineOf(identity);
    const said = { because: 'container', actions: sorted(rights.map(({ words }) => words)) };
    return {
        identity,
        ...(owner === undefined ? {} : { resource: owner }),
        ...said,
        says: broaderWords(said, undefined),
        ...(line === undefined ? {} : { line }),
    };
});
const broadenings = (request) => {
    const { resources } = request;
    const places = new Map(resources.map((resource, index) => [resource, index]));
    const place = (owner) => places.get(owner ?? '') ?? resources.length;
    return [...ofRoles(request), ...ofContainers(request)].sort((one, other) => place(one.resource) - place(other.resource) ||
        Number(one.identity > other.identity) - Number(one.identity < other.identity));
};
const ofRoles = (request) => {
    const { before, ours, lineOf, lineAt, overrideLine } = request;
    return foundIn(request)
        .map((found) => ({
        ...found,
        owner: (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(ours, found.identity) ?? (0,template_changes/* resourceIn */.Ol)(before, found.identity)),
    }))
        .flatMap(({ identity, after, broader, owner }) => {
        const all = broader === 'new'
            ? [{ said: { because: 'new', actions: [] }, words: undefined }]
            : saidAll(broader, after, request);
        const isOwn = owner !== undefined && roleOf(owner) === identity;
        return all.map(({ said, words }) => {
            const part = isOwn ? partOf(said, words) : undefined;
            const written = part === undefined ? undefined : lineAt(['resources', owner, 'properties', part]);
            const overridden = owner === undefined ? undefined : overrideLine?.(owner, identity);
            const line = overridden ?? written ?? lineOf(identity);
            return {
                identity,
                ...(owner === undefined ? {} : { resource: owner }),
                ...(isOwn ? { isOwn } : {}),
                ...said,
                says: broaderWords(said, words),
                ...(line === undefined ? {} : { line }),
            };
        });
    });
};
const codeRolesOf = (name, { ours }) => ['JobDefinition', 'Function', 'TaskDefinition']
    .map((kind) => `${(0,cloudformation_names/* logicalId */.dS)(name)}${kind}`)
    .filter((id) => (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(ours, id)) === name)
    .flatMap((id) => codeRoleOf(id, ours) ?? []);
const holdersIn = (request) => {
    const identities = identitiesIn(request.ours);
    return request.resources.flatMap((name) => codeRolesOf(name, request).map(({ id, value }) => {
        const identity = id === undefined ? undefined : identities.get(id);
        if (id !== undefined && identity !== undefined)
            return { name, role: id, may: accessOf(identity, request) };
        const role = (0,redaction/* shownInFull */.uk)(['JobRoleArn'], value, request.names);
        return { name, role, may: [{ actions: ['what the role allows'], on: role }] };
    }));
};
const permissionReport = (request) => ({
    holders: holdersIn(request),
    broader: broadenings(request),
});

// EXTERNAL MODULE: ./lib/stack/refused-updates/redis.js
var redis = __webpack_require__(24587);
// EXTERNAL MODULE: ./lib/stack/change-effect.js
var change_effect = __webpack_require__(78882);
;// CONCATENATED MODULE: ./lib/review/changed-resources.js




const changedOfType = (type, { changes, before, ours }) => changes
    .filter((change) => change.type === type)
    .map((change) => {
    const { logicalId } = change;
    return {
        logicalId,
        name: (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(ours, logicalId)) ?? logicalId,
        happening: (0,change_effect/* effectOf */.$)(change).happening,
        was: (0,pools/* propertiesOf */.P1)(before, logicalId),
        is: (0,pools/* propertiesOf */.P1)(ours, logicalId),
    };
});

;// CONCATENATED MODULE: ./lib/review/cache-notes.js


const engineOf = ({ Engine, EngineVersion }) => `${Engine === 'valkey' ? 'Valkey' : 'Redis'} ${EngineVersion}`;
const notesOf = ({ name, was, is }) => [
    ...(engineOf(was) !== engineOf(is) && (0,redis/* redisVersion */.W)(was, is).length === 0
        ? [
            `${name} goes from ${engineOf(was)} to ${engineOf(is)}: AWS replaces its nodes one after the other, so that programs have to connect again; one without a copy does not answer for minutes.`,
        ]
        : []),
    ...(was.CacheNodeType !== is.CacheNodeType
        ? [
            `${name} changes its machines from ${was.CacheNodeType} to ${is.CacheNodeType}: AWS copies what it holds to new ones, and programs have to connect again when that is done.`,
        ]
        : []),
];
const cacheNotes = (sides) => changedOfType('AWS::ElastiCache::ReplicationGroup', sides)
    .filter(({ happening }) => happening === 'modify')
    .flatMap(notesOf);

;// CONCATENATED MODULE: ./lib/review/moves.js


const kindOf = (template, { logicalId, type }) => {
    const resource = (0,template_changes/* resourcesIn */.$d)(template)[logicalId];
    const event = (0,owners/* eventOf */.A6)(resource);
    if (event === undefined || !logicalId.startsWith(event))
        return undefined;
    const stem = event.replace(/[\da-f]{8}$/, '');
    return [...(0,owners/* formerPath */.n2)(resource), stem, logicalId.slice(event.length), type].join(' ');
};
const listsBy = (items, keyOf) => {
    const lists = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key !== undefined)
            lists.set(key, [...(lists.get(key) ?? []), item]);
    }
    return lists;
};
const movesIn = (changes, before, ours) => {
    const byId = [...changes].sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1));
    const gone = listsBy(byId.filter(({ action }) => action === 'Remove'), (change) => kindOf(before, change));
    const come = listsBy(byId.filter(({ action }) => action === 'Add'), (change) => kindOf(ours, change));
    return [...gone].flatMap(([kind, removed]) => (come.get(kind) ?? [])
        .slice(0, removed.length)
        .map((added, index) => ({ removed: removed[index]?.logicalId ?? '', added: added.logicalId })));
};

;// CONCATENATED MODULE: ./lib/review/new-revision.js
const asNewRevision = (change) => change.type === 'AWS::ECS::TaskDefinition' && change.action === 'Modify'
    ? {
        ...change,
        replacement: 'False',
        details: change.details.map((detail) => ({ ...detail, recreation: 'Never' })),
    }
    : change;

;// CONCATENATED MODULE: ./lib/review/rule-owner.js




const ownGroup = (group) => {
    const of = (0,expression/* isMap */.jh)(group) ? group['Fn::GetAtt'] : undefined;
    return Array.isArray(of) && typeof of[0] === 'string' ? of[0] : undefined;
};
const ownerOfRule = (template, id, names) => {
    const all = (0,template_changes/* resourcesIn */.$d)(template);
    const { Type, Properties } = all[id] ?? {};
    if (Type !== 'AWS::EC2::SecurityGroupIngress' || !(0,expression/* isMap */.jh)(Properties))
        return undefined;
    const own = ownGroup(Properties.GroupId);
    const owner = own === undefined ? undefined : (0,owners/* ownerOf */.bf)(all[own]);
    if (own !== undefined)
        return owner !== undefined && names.includes(owner) ? owner : undefined;
    const former = Object.values(all).flatMap((resource) => (0,owners/* ownerOf */.bf)(resource) ?? []);
    return [...names, ...former].find((name) => id.startsWith(`${(0,cloudformation_names/* logicalId */.dS)(name)}SecurityGroupFrom`));
};

;// CONCATENATED MODULE: ./lib/review/changes.js









const ranks = ['unknown', 'never', 'conditionally', 'always'];
const words = new Map([
    ['Never', 'never'],
    ['Conditionally', 'conditionally'],
    ['Always', 'always'],
]);
const recreationBy = (word) => words.get(word ?? '') ?? 'unknown';
const changes_partsOf = (path) => path.split('/').filter(Boolean);
const property = (path) => path.slice(0, 2).join('/');
const recreationAt = (details, path) => {
    const said = details
        .filter((detail) => property(changes_partsOf(detail.path)) === property(path))
        .map(({ recreation }) => recreationBy(recreation));
    return ranks[Math.max(0, ...said.map((one) => ranks.indexOf(one)))];
};
const dotted = (path) => path.join('.');
const written = ({ path, before, after }, details, names) => {
    const readable = (0,redaction/* shownPath */.pS)(path);
    const hasBoth = readable.length < path.length;
    const [was, is] = [before ?? (hasBoth ? '' : undefined), after ?? (hasBoth ? '' : undefined)].map((value) => value === undefined ? undefined : (0,redaction/* shown */.SP)(path, value, names));
    return {
        path: dotted(readable),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
        recreation: recreationAt(details, path),
    };
};
const changes_isPolicy = ([top, property]) => top === 'Properties' && /^(?:Policies|PolicyDocument|ManagedPolicyArns)$/.test(property ?? '');
const permissionProperty = (was, is, path, details, names) => {
    const { granted, dropped, denied, undenied } = permissionChange(was, is, names);
    const [old, fresh] = [
        [...dropped, ...undenied],
        [...granted, ...denied],
    ].map((clauses) => (clauses.length ? listed(clauses.map((one) => one.replace(/^call /, ''))) : undefined));
    return {
        path: dotted(path.slice(0, 2)),
        ...(old === undefined ? {} : { before: old }),
        ...(fresh === undefined ? {} : { after: fresh }),
        recreation: recreationAt(details, path),
    };
};
const following = (details, known) => details
    .map((detail) => ({ ...detail, parts: changes_partsOf(detail.path) }))
    .filter(({ parts }) => parts[0] !== 'Metadata' && !known.has(property(parts)))
    .map(({ parts, before, after, recreation }) => ({
    path: dotted(parts),
    ...(before === undefined ? {} : { before: (0,redaction/* shownByAws */.uW)(parts, before) }),
    ...(after === undefined ? {} : { after: (0,redaction/* shownByAws */.uW)(parts, after) }),
    recreation: recreationBy(recreation),
}));
const followsDefinition = ({ path, before, after }) => path[0] === 'Properties' &&
    path[1] === 'DefinitionSubstitutions' &&
    path.length === 3 &&
    (before === undefined || after === undefined);
const changes_propertiesOf = (details, was, is, names) => {
    const { Metadata: _, ...before } = was ?? {};
    const { Metadata: __, ...after } = is ?? {};
    const all = was && is ? (0,property_differences/* differences */.t)(before, after) : [];
    const isDefined = all.some(({ path }) => property(path) === 'Properties/Definition');
    const found = isDefined ? all.filter((one) => !followsDefinition(one)) : all;
    const known = new Set(all.map(({ path }) => property(path)));
    const isIam = is?.Type?.startsWith('AWS::IAM::') ?? false;
    const told = found.map((one) => was && is && isIam && changes_isPolicy(one.path)
        ? permissionProperty(was, is, one.path, details, names)
        : written(one, details, names));
    const once = told.filter(({ path }, index) => told.findIndex((other) => other.path === path) === index);
    return [...once, ...following(details, known)];
};
const byId = (one, other) => (one.logicalId < other.logicalId ? -1 : 1);
const reviewedChanges = ({ changes, before, ours, origin, names }) => {
    const [old, fresh] = [(0,template_changes/* resourcesIn */.$d)(before), (0,template_changes/* resourcesIn */.$d)(ours)];
    const moves = movesIn(changes, before, ours);
    return changes
        .map(asNewRevision)
        .sort(byId)
        .map((change) => {
        const { logicalId, type, action, details } = change;
        const from = origin(logicalId);
        const insteadOf = moves.find(({ added }) => added === logicalId)?.removed;
        const replacedBy = moves.find(({ removed }) => removed === logicalId)?.added;
        const plain = action !== 'Add' && action !== 'Remove';
        const former = insteadOf ?? (plain ? logicalId : undefined);
        return {
            ...(0,change_effect/* effectOf */.$)(change),
            logicalId,
            type,
            properties: former === undefined ? [] : changes_propertiesOf(details, old[former], fresh[logicalId], names),
            ...(insteadOf === undefined ? {} : { insteadOf }),
            ...(replacedBy === undefined ? {} : { replacedBy }),
            ...(from ? { from } : {}),
        };
    });
};
const reviewedGroups = (request) => {
    const { before, order, formerType } = request;
    const old = (0,template_changes/* resourcesIn */.$d)(before);
    const inOrder = order.map(({ name }) => name);
    const groups = new Map();
    for (const change of reviewedChanges(request)) {
        const owner = (0,owners/* ownerIn */.f6)(change.from?.path ?? (0,owners/* formerPath */.n2)(old[change.logicalId])) ?? ownerOfRule(before, change.logicalId, inOrder);
        groups.set(owner, [...(groups.get(owner) ?? []), change]);
    }
    const typeOf = new Map(order.map(({ name, type }) => [name, type]));
    const gone = [...groups.keys()].filter((name) => name !== undefined && !typeOf.has(name)).sort();
    const names = [...inOrder, ...gone, undefined];
    return names.flatMap((name) => {
        const found = groups.get(name);
        if (!found)
            return [];
        const type = name === undefined ? undefined : (typeOf.get(name) ?? formerType(name));
        return [{ ...(name === undefined ? {} : { resource: name }), ...(type ? { type } : {}), changes: found }];
    });
};

// EXTERNAL MODULE: ./lib/stack/refused-updates/engine-version.js
var engine_version = __webpack_require__(93825);
;// CONCATENATED MODULE: ./lib/review/database-notes.js




const databaseTypes = new Set(['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']);
const textIn = (template, id, property) => {
    const { [property]: value } = Object((0,template_changes/* resourceIn */.Ol)(template, id)?.Properties);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};
const fromTo = ({ was, is }) => `${was === undefined ? '' : ` from ${was}`} to ${is}`;
const days = (value) => ((value ?? '1') === '1' ? '1 day' : `${value} days`);
const sentences = {
    EngineVersion: (name, difference) => {
        const { was, is } = difference;
        if (is === undefined)
            return `${name} no longer names its version: AWS changes nothing, and it stays at ${was} or the minor version that it has by now. It also keeps the parameter group of that version, by which it logs: RDS deletes none that is in use, so the group leaves the stack and remains, and costs nothing.`;
        if ((0,engine_version/* isEarlierVersion */.$)(is, was))
            return undefined;
        return `${name} is upgraded${fromTo(difference)}: it is down for minutes meanwhile, and AWS goes back to no earlier version.`;
    },
    DBInstanceClass: (name, difference) => `${name} changes its machine${fromTo(difference)}: it restarts, and is down for minutes meanwhile.`,
    Port: (name, difference) => `${name} moves${fromTo(difference)}: it restarts, and jobs that run lose their connection.`,
    BackupRetentionPeriod: (name, { was, is }) => {
        const [old, fresh] = [Number(was ?? 1), Number(is ?? 1)];
        if (fresh === 0)
            return `${name} keeps no backups any more: AWS deletes those that it has, and it is down for a moment meanwhile.`;
        if (old === 0)
            return `${name} begins to keep backups: it is down for a moment meanwhile.`;
        return old > fresh
            ? `${name} keeps backups for ${days(is)}, and no longer for ${days(was)}: AWS deletes the older ones.`
            : undefined;
    },
};
const database_notes_notesOf = (id, name, { before, ours }) => Object.entries(sentences).flatMap(([property, sentence]) => {
    const difference = { was: textIn(before, id, property), is: textIn(ours, id, property) };
    return difference.was === difference.is ? [] : (sentence(name, difference) ?? []);
});
const subjectOf = (template, id, name) => {
    const { SourceDBInstanceIdentifier: source, DBClusterIdentifier: cluster } = Object((0,template_changes/* resourceIn */.Ol)(template, id)?.Properties);
    if (source !== undefined)
        return `A read replica of ${name}`;
    return cluster !== undefined && (0,template_changes/* resourceIn */.Ol)(template, id)?.Type === 'AWS::RDS::DBInstance'
        ? `A machine of ${name}`
        : name;
};
const noteOfNew = (id, name, { changes, ours }) => {
    const subject = subjectOf(ours, id, name);
    const isWhole = changes.some((one) => databaseTypes.has(one.type) &&
        (0,change_effect/* effectOf */.$)(one).happening === 'add' &&
        (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(ours, one.logicalId)) === name &&
        subjectOf(ours, one.logicalId, name) === name);
    return subject === name || isWhole
        ? `${name} is a new database, which takes AWS 10 to 20 minutes.`
        : `${subject} is new, which takes AWS 10 to 20 minutes.`;
};
const databaseNotes = (sides) => {
    const found = sides.changes.flatMap((change) => {
        const { logicalId: id, type } = change;
        if (!databaseTypes.has(type))
            return [];
        const name = (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(sides.ours, id)) ?? id;
        const { happening } = (0,change_effect/* effectOf */.$)(change);
        if (happening === 'add')
            return [noteOfNew(id, name, sides)];
        return happening === 'modify' ? database_notes_notesOf(id, subjectOf(sides.ours, id, name), sides) : [];
    });
    return [...new Set(found)];
};

// EXTERNAL MODULE: ./lib/review/batch-jobs.js
var batch_jobs = __webpack_require__(69153);
// EXTERNAL MODULE: ./lib/job/chain/chain.js
var chain = __webpack_require__(51040);
// EXTERNAL MODULE: ./lib/review/jobs.js
var jobs = __webpack_require__(27594);
;// CONCATENATED MODULE: ./lib/review/ends.js





const starts = { onSuccess: /^OnSuccess\d+$/, onFailure: /^OnFailure\d+$/ };
const followerIn = (state) => {
    const input = (0,expression/* isMap */.jh)(state) && (0,expression/* isMap */.jh)(state.Arguments) ? state.Arguments.Input : undefined;
    return /'jobName':'([^']+)-'/.exec(String(input))?.[1];
};
const followersIn = (machine, ending) => {
    const { Definition: definition } = (machine?.Properties ?? {});
    const states = (0,expression/* isMap */.jh)(definition) && (0,expression/* isMap */.jh)(definition.States) ? Object.entries(definition.States) : [];
    return states.flatMap(([name, state]) => (starts[ending].test(name) ? (followerIn(state) ?? []) : []));
};
const topicsIn = (machine, names) => {
    const { DefinitionSubstitutions: values } = (machine?.Properties ?? {});
    const told = (0,expression/* isMap */.jh)(values) ? Object.entries(values).filter(([name]) => /^Tell\d+$/.test(name)) : [];
    return told.map(([, topic]) => names.resourceOf(topic) ?? (typeof topic === 'string' ? (0,jobs/* shortName */.EU)(topic) : 'another topic'));
};
const endsIn = (template, job, names) => {
    const machine = (0,template_changes/* resourcesIn */.$d)(template)[`${(0,cloudformation_names/* logicalId */.dS)(job)}JobExecutionStateMachine`];
    return [
        ...chain/* endings */.V1.flatMap((ending) => followersIn(machine, ending).map((to) => ({ to, label: ending === 'onSuccess' ? 'on success' : 'on failure' }))),
        ...topicsIn(machine, names).map((to) => ({ to, label: 'alarm' })),
    ];
};

// EXTERNAL MODULE: ./lib/shared/capacity.js + 5 modules
var capacity = __webpack_require__(55116);
// EXTERNAL MODULE: ./lib/shared/scoped-pools.js
var scoped_pools = __webpack_require__(67223);
// EXTERNAL MODULE: ./lib/stage/pool-kind.js
var pool_kind = __webpack_require__(79265);
;// CONCATENATED MODULE: ./lib/review/queues.js










const names = {
    OnDemand: 'on-demand queue',
    Spot: 'spot queue',
    OnDemandArm64: 'arm64 on-demand queue',
    SpotArm64: 'arm64 spot queue',
    OnDemandGpu: 'GPU on-demand queue',
    SpotGpu: 'GPU spot queue',
    OnDemandNvme: 'instance store on-demand queue',
    SpotNvme: 'instance store spot queue',
    OnDemandNvmeArm64: 'arm64 instance store on-demand queue',
    SpotNvmeArm64: 'arm64 instance store spot queue',
    Fargate: 'Fargate queue',
    FargateSpot: 'Fargate Spot queue',
    FargateArm64: 'arm64 Fargate queue',
    FargateSpotArm64: 'arm64 Fargate Spot queue',
};
const scopedBy = (template, profile) => {
    const end = `FromNet${profile}`;
    const all = (0,template_changes/* resourcesIn */.$d)(template);
    return Object.keys(all)
        .filter((id) => id.endsWith(end))
        .flatMap((id) => {
        const group = all[id.slice(0, -end.length)];
        return (group === undefined ? undefined : (0,owners/* ownerOf */.bf)(group)) ?? [];
    })
        .sort();
};
const queueExpressionIn = (template, job) => {
    const properties = (0,template_changes/* resourcesIn */.$d)(template)[`${(0,cloudformation_names/* logicalId */.dS)(job)}JobExecutionStateMachine`]?.Properties;
    const substitutions = (0,expression/* isMap */.jh)(properties) ? properties.DefinitionSubstitutions : undefined;
    return (0,expression/* isMap */.jh)(substitutions) ? substitutions.JobQueue : undefined;
};
const queueName = (template, id) => {
    const kind = (0,borrowed_parts/* kindOfQueue */.JW)(id);
    if (kind === undefined)
        return undefined;
    const profile = (0,scoped_pools/* profileOfPool */.$x)(id);
    if (profile === undefined)
        return names[kind];
    const scoped = scopedBy(template, profile);
    return `${names[kind]} for ${scoped.length > 0 ? scoped.join(', ') : `Net${profile}`}`;
};
const queueIn = (template, job) => {
    const queue = queueExpressionIn(template, job);
    if (queue === undefined)
        return undefined;
    const named = (0,expression/* isMap */.jh)(queue) && typeof queue.Ref === 'string' ? queueName(template, queue.Ref) : undefined;
    return named ?? (typeof queue === 'string' ? `queue ${queue.slice(queue.lastIndexOf('/') + 1)}` : 'queue of others');
};
const jobsOfProfile = (template, profile) => Object.values((0,template_changes/* resourcesIn */.$d)(template))
    .flatMap((resource) => (resource.Type === 'AWS::StepFunctions::StateMachine' ? ((0,owners/* ownerOf */.bf)(resource) ?? []) : []))
    .filter((job) => {
    const queue = queueExpressionIn(template, job);
    return (0,expression/* isMap */.jh)(queue) && typeof queue.Ref === 'string' && (0,scoped_pools/* profileOfPool */.$x)(queue.Ref) === profile;
})
    .sort();
const queuesIn = (template) => Object.keys((0,template_changes/* resourcesIn */.$d)(template)).filter((id) => pool_kind/* poolKinds */.Kr.some((kind) => (0,scoped_pools/* withoutProfile */.EX)(id) === (0,capacity/* queueId */.l2)(kind)));
const ownQueueNotes = ({ before, ours, config }) => (0,batch_jobs/* jobsIn */.e)(config).flatMap(([name, { properties }]) => {
    if (properties.jobQueueArn === undefined)
        return [];
    const [was, is] = [before, ours].map((template) => queueIn(template, name));
    if (is === undefined || was === is)
        return [];
    const capacity = properties.capacity === undefined ? 'instances' : 'Fargate';
    return [
        `${name} runs in the ${is} of jobQueueArn, which must be one of ${capacity}: what it costs, and whether it is on spot capacity, has room${properties.resources.gpu ? ', GPUs' : ''} and disk for the job and a way to its image, is not known here.`,
    ];
});
const isOfOthers = (queue) => queue !== undefined && !((0,expression/* isMap */.jh)(queue) && typeof queue.Ref === 'string' && (0,borrowed_parts/* kindOfQueue */.JW)(queue.Ref) !== undefined);
const leftQueueNotes = ({ before, ours, config }) => (0,batch_jobs/* jobsIn */.e)(config).flatMap(([name]) => {
    const [was, is] = [before, ours].map((template) => queueExpressionIn(template, name));
    if (!isOfOthers(was) || is === undefined || (0,canonical/* canonicalJson */.dj)(was ?? null) === (0,canonical/* canonicalJson */.dj)(is))
        return [];
    return [
        `${name} leaves the ${queueIn(before, name)}, and gives up the permission to submit to it: the next attempt of a run under way is refused there. Deploy while none runs.`,
    ];
});

// EXTERNAL MODULE: ./lib/events/place-events.js
var place_events = __webpack_require__(12226);
;// CONCATENATED MODULE: ./lib/review/triggers.js






const functionsOf = (owner) => ['TriggerFunctionFunction', 'Function', 'StpAlias'].map((kind) => (0,cloudformation_names/* logicalId */.dS)(owner) + kind);
const refersTo = (value, id) => {
    if (!(0,expression/* isMap */.jh)(value))
        return false;
    const { Ref, 'Fn::GetAtt': attribute } = value;
    return Ref === id || (Array.isArray(attribute) ? attribute[0] === id : String(attribute).split('.')[0] === id);
};
const referencesIn = (value) => {
    const found = new Set();
    const visit = (item) => {
        if (Array.isArray(item))
            item.forEach(visit);
        if (!(0,expression/* isMap */.jh)(item))
            return;
        const { Ref, 'Fn::GetAtt': attribute } = item;
        if (typeof Ref === 'string')
            found.add(Ref);
        if (attribute !== undefined)
            found.add(String(Array.isArray(attribute) ? attribute[0] : attribute).split('.')[0] ?? '');
        Object.values(item).forEach(visit);
    };
    visit(value);
    return found;
};
const typeOf = (event, job) => place_events/* allEvents */.Xz
    .filter(({ type }) => event.startsWith((0,cloudformation_names/* logicalId */.dS)(job, type)))
    .sort((one, other) => other.type.length - one.type.length)[0];
const isOff = ({ Properties }) => (0,expression/* isMap */.jh)(Properties) && (Properties.State === 'DISABLED' || Properties.Enabled === false);
const eventsOff = (template) => new Set(Object.values((0,template_changes/* resourcesIn */.$d)(template)).filter(isOff).map(owners/* eventOf */.A6));
const indexes = new WeakMap();
const triggerIndex = (template) => {
    const resources = (0,template_changes/* resourcesIn */.$d)(template);
    const found = indexes.get(resources) ?? makeIndex(template);
    indexes.set(resources, found);
    return found;
};
const makeIndex = (template) => {
    const children = new Map();
    const referring = new Map();
    const put = (map, key, entry) => {
        const list = map.get(key) ?? [];
        list.push(entry);
        map.set(key, list);
    };
    for (const entry of Object.entries((0,template_changes/* resourcesIn */.$d)(template))) {
        const owner = (0,owners/* eventOf */.A6)(entry[1]) === undefined ? undefined : (0,owners/* ownerOf */.bf)(entry[1]);
        if (owner !== undefined)
            put(children, owner, entry);
        for (const id of referencesIn(entry[1].Properties))
            put(referring, id, entry);
    }
    return { children, referring, off: eventsOff(template) };
};
const triggers_byId = ([one], [other]) => (one < other ? -1 : 1);
const referredTo = (template, value) => {
    if (!(0,expression/* isMap */.jh)(value))
        return undefined;
    const { Ref: id, 'Fn::GetAtt': attribute } = value;
    const named = id ?? (Array.isArray(attribute) ? attribute[0] : undefined);
    const resource = typeof named === 'string' ? (0,template_changes/* resourceIn */.Ol)(template, named) : undefined;
    return resource && (0,owners/* ownerOf */.bf)(resource);
};
const triggersOf = (template, [id, resource], job, functions, names) => {
    const { off } = triggerIndex(template);
    const owner = (0,owners/* ownerOf */.bf)(resource);
    const event = owner === job ? (0,owners/* eventOf */.A6)(resource) : undefined;
    const own = event === undefined ? undefined : typeOf(event, job);
    const properties = (0,expression/* isMap */.jh)(resource.Properties) ? resource.Properties : {};
    const nameOf = (value) => names.resourceOf(value) ??
        (typeof value === 'string' ? (0,jobs/* shortName */.EU)(value) : (referredTo(template, value) ?? 'another resource'));
    return place_events/* allEvents */.Xz.flatMap((member) => {
        const words = member.startsIn?.({
            type: resource.Type ?? '',
            properties,
            isChild: own === member,
            owner: owner ?? '',
            isTrigger: (value) => functions.some((id) => refersTo(value, id)),
            nameOf,
        });
        const source = own === member ? sourceIn(properties, names) : owner;
        return (words ?? []).map((one) => ({
            type: member.type,
            id: event ?? id,
            words: one,
            isOff: event !== undefined && off.has(event),
            ...(source === undefined ? {} : { source }),
        }));
    });
};
const sourceIn = (properties, names) => Object.values(properties).flatMap((value) => names.resourceOf(value) ?? [])[0];
const unworded = (template, job, known) => {
    const found = new Map();
    for (const [, resource] of triggerIndex(template).children.get(job) ?? []) {
        const event = (0,owners/* eventOf */.A6)(resource);
        const member = event === undefined ? undefined : typeOf(event, job);
        if (event === undefined || member === undefined || member.startsIn !== undefined)
            continue;
        if (!known.some(({ id }) => id === event))
            found.set(event, { type: member.type, id: event, words: member.type, isOff: false });
    }
    return [...found.values()];
};
const triggersIn = (template, job, names) => {
    const { children, referring } = triggerIndex(template);
    const functions = functionsOf(job);
    const all = new Set([children.get(job) ?? [], ...functions.map((id) => referring.get(id) ?? [])].flat());
    const found = [...all].sort(triggers_byId).flatMap((one) => triggersOf(template, one, job, functions, names));
    return [...found, ...unworded(template, job, found)];
};
const taken = (items, test) => {
    const at = items.findIndex(test);
    return at < 0 ? undefined : items.splice(at, 1)[0];
};
const pairs = (gone, come, test) => [...come].flatMap((after) => {
    const before = taken(gone, (one) => test(one, after));
    if (before === undefined)
        return [];
    come.splice(come.indexOf(after), 1);
    return [{ before, after }];
});
const triggerChanges = (before, after) => {
    const [gone, come] = [[...before], [...after]];
    pairs(gone, come, (one, other) => one.id === other.id && one.words === other.words && one.isOff === other.isOff);
    const sameWords = pairs(gone, come, (one, other) => one.type === other.type && one.words === other.words);
    const sameSource = pairs(gone, come, (one, other) => one.type === other.type && one.source === other.source);
    const sameType = pairs(gone, come, (one, other) => one.type === other.type);
    return [
        ...sameWords,
        ...sameSource,
        ...sameType,
        ...come.map((one) => ({ after: one })),
        ...gone.map((one) => ({ before: one })),
    ];
};
const isValue = /[\d*/]/;
const changeWords = (before, after) => {
    const [was, is] = [before.split(' '), after.split(' ')];
    let [head, tail] = [0, 0];
    while (head < Math.min(was.length, is.length) - 1 && was[head] === is[head])
        head += 1;
    while (tail < Math.min(was.length, is.length) - head - 1 && was[was.length - 1 - tail] === is[is.length - 1 - tail])
        tail += 1;
    const [old, fresh] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)];
    const [one = '', other = ''] = [old, fresh].map((words) => (words.length === 1 ? words[0] : ''));
    if (head === 0 || !isValue.test(one) || !isValue.test(other))
        return `${before} → ${after}`;
    return [...was.slice(0, head), ...old, '→', ...fresh, ...was.slice(was.length - tail)].join(' ').trim();
};
const triggerSentence = ({ before, after }, isNew) => {
    if (after === undefined)
        return `no longer starts: ${before?.words}`;
    if (before === undefined)
        return after.isOff
            ? `does not start, switched off: ${after.words}`
            : `starts${isNew ? '' : ' also'}: ${after.words}`;
    if (before.words !== after.words)
        return `starts: ${changeWords(before.words, after.words)}${after.isOff ? ', switched off' : ''}`;
    if (before.isOff !== after.isOff)
        return `is switched ${after.isOff ? 'off' : 'on again'}: ${after.words}`;
    return `starts: ${after.words}, with another input`;
};

;// CONCATENATED MODULE: ./lib/review/diagram.js








const variablesIn = (template, owner) => {
    const all = (0,template_changes/* resourcesIn */.$d)(template);
    const [job, lambda] = ['JobDefinition', 'Function'].map((kind) => all[(0,cloudformation_names/* logicalId */.dS)(owner) + kind]?.Properties);
    const container = (0,expression/* isMap */.jh)(job) ? job.ContainerProperties : undefined;
    if ((0,expression/* isMap */.jh)(container) && Array.isArray(container.Environment))
        return container.Environment.flatMap((one) => ((0,expression/* isMap */.jh)(one) ? [[String(one.Name), one.Value]] : []));
    const environment = (0,expression/* isMap */.jh)(lambda) ? lambda.Environment : undefined;
    return (0,expression/* isMap */.jh)(environment) && (0,expression/* isMap */.jh)(environment.Variables) ? Object.entries(environment.Variables) : [];
};
const connectedIn = (template, owner, names) => {
    const named = variablesIn(template, owner).flatMap(([name, value]) => name.startsWith('STP_') ? (names.resourceOf(value) ?? []) : []);
    return [...new Set(named)];
};
const wasThere = (template, owner) => ['JobExecutionStateMachine', 'Function'].some((kind) => Object.hasOwn((0,template_changes/* resourcesIn */.$d)(template), (0,cloudformation_names/* logicalId */.dS)(owner) + kind));
const linksIn = (template, job, connected, names) => {
    const queue = queueIn(template, job);
    return [
        ...(queue === undefined ? [] : [{ from: job, to: queue }]),
        ...connected.map((to) => ({ from: job, to, label: 'uses' })),
        ...endsIn(template, job, names).map((end) => ({ from: job, ...end })),
    ];
};
const same = (one, other) => one.from === other.from && one.to === other.to && one.label === other.label;
const comparedLinks = (before, after) => [
    ...after.map((link) => ({ ...link, change: before.some((one) => same(one, link)) ? 'none' : 'add' })),
    ...before
        .filter((link) => !after.some((one) => same(one, link)))
        .map((link) => ({ ...link, change: 'remove' })),
];
const ownersOf = ({ config, before, ours, groups, names }) => {
    const isDrawn = (name, type) => type === 'batch-job' ||
        ((0,jobs/* hasEvents */.uL)(type) && [before, ours].some((side) => triggersIn(side, name, names).length > 0));
    return [
        ...(0,batch_jobs/* jobsIn */.e)(config).map(([name]) => name),
        ...Object.entries(config.resources).flatMap(([name, { type }]) => type !== 'batch-job' && isDrawn(name, type) ? [name] : []),
        ...groups.flatMap(({ resource, type, effect }) => effect === 'remove' && resource !== undefined && isDrawn(resource, type) ? [resource] : []),
    ];
};
const changeOf = (before, after) => {
    if (before === undefined)
        return 'add';
    return after === undefined ? 'remove' : 'modify';
};
const sourcesOf = (job, { before, ours, names }) => {
    const [was, is] = [triggersIn(before, job, names), triggersIn(ours, job, names)];
    const changes = triggerChanges(was, is);
    const edge = (trigger, change, words) => ({
        from: trigger.source ?? words,
        to: job,
        label: trigger.isOff ? `${trigger.type} 💤` : trigger.type,
        change,
        isResource: trigger.source !== undefined,
    });
    const changed = changes.flatMap(({ before: old, after }) => {
        const trigger = after ?? old;
        if (trigger === undefined)
            return [];
        const moved = old && after && old.source !== after.source ? [edge(old, 'remove', old.words)] : [];
        const words = old && after ? changeWords(old.words, after.words) : trigger.words;
        return [edge(trigger, changeOf(old, after), words), ...moved];
    });
    const equal = is
        .filter((trigger) => !changes.some(({ after }) => after === trigger))
        .map((trigger) => edge(trigger, 'none', trigger.words));
    return [...equal, ...changed];
};
const changesByName = (groups) => new Map(groups.flatMap(({ resource, effect, itself }) => {
    if (resource === undefined || !itself)
        return [];
    return [[resource, effect === 'add' || effect === 'remove' ? effect : 'modify']];
}));
const queueChanges = ({ groups, before, ours }) => {
    const queues = { before: new Set(queuesIn(before)), ours: new Set(queuesIn(ours)) };
    return groups
        .filter(({ resource }) => resource === undefined)
        .flatMap(({ changes }) => changes)
        .flatMap(({ logicalId: id, happening }) => {
        const [side, among] = happening === 'remove' ? [before, queues.before] : [ours, queues.ours];
        const name = among.has(id) ? queueName(side, id) : undefined;
        if (name === undefined)
            return [];
        return [[name, happening === 'add' || happening === 'remove' ? happening : 'modify']];
    });
};
const diagramOf = (request) => {
    const { config, before, ours, groups, names } = request;
    const byName = new Map([...queueChanges(request), ...changesByName(groups)]);
    const edges = [];
    for (const job of ownersOf(request)) {
        const { connectTo: declared = [] } = (config.resources[job]?.properties ?? {});
        const [was = [], is = []] = [before, ours].map((template) => connectedIn(template, job, names));
        const services = declared.filter((name) => name.startsWith('aws:') && wasThere(before, job));
        const sources = sourcesOf(job, request);
        for (const { isResource, from, change } of sources)
            if (!isResource)
                byName.set(from, change);
        edges.push(...sources.map(({ isResource: _, ...edge }) => edge), ...comparedLinks(linksIn(before, job, [...was, ...services.map(jobs/* shortName */.EU)], names), linksIn(ours, job, [...new Set([...declared.map(jobs/* shortName */.EU), ...is])], names)));
    }
    const isFirst = before === undefined;
    const drawn = isFirst ? edges.map((edge) => ({ ...edge, change: 'none' })) : edges;
    const nodeNames = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
    return {
        nodes: nodeNames.map((name) => ({ name, change: isFirst ? 'none' : (byName.get(name) ?? 'none') })),
        edges: drawn,
    };
};

;// CONCATENATED MODULE: ./lib/review/forwarded-logs.js



const dollarsPerGb = 0.029;
const partAt = (value, path) => path.reduce((part, key) => ((0,expression/* isMap */.jh)(part) ? part[key] : undefined), value);
const hostOf = (url) => typeof url === 'string' && URL.canParse(url) ? new URL(url).host : 'a host that only AWS knows';
const hostsIn = (template) => new Map(Object.values((0,template_changes/* resourcesIn */.$d)(template)).flatMap((resource) => {
    const endpoint = ['HttpEndpointDestinationConfiguration', 'EndpointConfiguration', 'Url'];
    const url = partAt(resource?.Properties, endpoint);
    const [top, name] = (0,owners/* formerPath */.n2)(resource);
    return resource.Type === 'AWS::KinesisFirehose::DeliveryStream' && top === 'resources' && name !== undefined
        ? [[name, hostOf(url)]]
        : [];
}));
const forwardedLogNotes = ({ before, ours, }) => {
    const was = hostsIn(before);
    return [...hostsIn(ours)].flatMap(([name, host]) => was.get(name) === host
        ? []
        : [
            `Every line of the log of ${name} leaves the account, for ${host}${was.has(name) ? ` instead of ${was.get(name)}` : ''}: $${dollarsPerGb} a GB in us-east-1 for Firehose, where a small record counts as 5 KB, and the transfer out of AWS.`,
        ]);
};

// EXTERNAL MODULE: ./lib/review/known-names.js
var known_names = __webpack_require__(78230);
;// CONCATENATED MODULE: ./lib/review/left-out.js

const leftOutNotes = ({ resources }, { preview }) => preview
    ? Object.entries(resources).flatMap(([name, { type, properties }]) => {
        const member = (0,neighbours/* resourceMember */.B9)(type);
        const left = member.leftOutInPreviews?.(properties) ?? [];
        const wayOut = 'preview' in member.properties ? '; preview: on in its properties changes that' : '';
        return left.length === 0 ? [] : [`Previews make ${name} without ${left.join(' and ')}${wayOut}.`];
    })
    : [];

// EXTERNAL MODULE: ./lib/review/lent-notes.js
var lent_notes = __webpack_require__(94599);
;// CONCATENATED MODULE: ./lib/review/output-changes.js


const outputsIn = (template) => (0,expression/* isMap */.jh)(template) && (0,expression/* isMap */.jh)(template.Outputs) ? template.Outputs : {};
const isExported = (output) => (0,expression/* isMap */.jh)(output) && output.Export !== undefined;
const outputChanges = ({ before, ours, config, hasChanges }) => {
    if (before === undefined)
        return [];
    const [was, is] = [outputsIn(before), outputsIn(ours)];
    const named = new Set((config.stackConfig?.outputs ?? []).map(({ name }) => name));
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].sort().flatMap((name) => {
        const [old, next] = [was[name], is[name]];
        const exported = isExported(old) || isExported(next);
        if ((0,canonical/* canonicalJson */.dj)(old ?? null) === (0,canonical/* canonicalJson */.dj)(next ?? null))
            return [];
        if (hasChanges && !exported && !named.has(name))
            return [];
        const kept = old === undefined ? 'add' : 'modify';
        return [{ name, happening: next === undefined ? 'remove' : kept, ...(exported ? { exported } : {}) }];
    });
};

// EXTERNAL MODULE: ./lib/cloudformation/override-values.js
var override_values = __webpack_require__(72185);
;// CONCATENATED MODULE: ./lib/review/override-lines.js




const byNames = (value, [key, ...rest]) => {
    if (key === undefined)
        return [];
    if (!Array.isArray(value))
        return [key, ...byNames((0,expression/* isMap */.jh)(value) ? value[key] : undefined, rest)];
    const index = Number(key);
    return [(0,property_differences/* namesOfItems */.k)(value)?.[index] ?? key, ...byNames(value[index], rest)];
};
const override_lines_isWithin = (outer, inner) => outer.length <= inner.length && outer.every((part, index) => part === inner[index]);
const valuesSet = (config, resource, logicalId, ours) => {
    const overrides = config.resources[resource]?.overrides;
    const written = overrides !== undefined && Object.hasOwn(overrides, logicalId) ? overrides[logicalId] : undefined;
    const properties = (0,template_changes/* resourceIn */.Ol)(ours, logicalId)?.Properties;
    const place = ['resources', resource, 'overrides', logicalId];
    return (0,override_values/* overrideValues */.R)({ ...written }, place).map(({ at, names }) => ({ at, path: byNames(properties, names) }));
};
const changedPaths = (id, { before, ours }) => (0,property_differences/* differences */.t)((0,template_changes/* resourceIn */.Ol)(before, id)?.Properties, (0,template_changes/* resourceIn */.Ol)(ours, id)?.Properties).map(({ path }) => path);
const findOverride = (config, resource, sides) => {
    const valuesOf = (logicalId) => valuesSet(config, resource, logicalId, sides.ours);
    const at = (logicalId, path) => {
        if (path.length === 0)
            return undefined;
        const values = valuesOf(logicalId);
        const whole = values.find((one) => override_lines_isWithin(one.path, path));
        return (whole ?? values.find((one) => override_lines_isWithin(path, one.path)))?.at;
    };
    return {
        at,
        behind: (logicalId, paths) => {
            if (valuesOf(logicalId).length === 0)
                return undefined;
            const found = (paths ?? changedPaths(logicalId, sides)).map((path) => at(logicalId, path));
            return found.every((one) => one !== undefined) ? found[0] : undefined;
        },
    };
};

// EXTERNAL MODULE: ./lib/review/prerequisites.js
var prerequisites = __webpack_require__(77275);
// EXTERNAL MODULE: ./lib/shared/prices.js + 1 modules
var prices = __webpack_require__(40405);
;// CONCATENATED MODULE: ./lib/review/ready-instances.js




const dollarsPerGibSecond = { x86_64: 0.0000041667, arm64: 0.0000033334 };
const secondsPerMonth = prices/* hoursPerMonth */.XA * 3_600;
const ready_instances_propertiesOf = (resource) => (0,expression/* isMap */.jh)(resource?.Properties) ? resource.Properties : {};
const readyOf = (template, alias) => {
    const { FunctionName: name, ProvisionedConcurrencyConfig: config } = ready_instances_propertiesOf(alias);
    const instances = (0,expression/* isMap */.jh)(config) ? config.ProvisionedConcurrentExecutions : undefined;
    const id = (0,expression/* isMap */.jh)(name) ? name.Ref : undefined;
    if (alias?.Type !== 'AWS::Lambda::Alias' || typeof instances !== 'number' || typeof id !== 'string')
        return undefined;
    const { MemorySize: memory = 128, Architectures: processors } = ready_instances_propertiesOf((0,template_changes/* resourceIn */.Ol)(template, id));
    const isArm = Array.isArray(processors) && processors[0] === 'arm64';
    const perSecond = dollarsPerGibSecond[isArm ? 'arm64' : 'x86_64'] * (Number(memory) / 1_024);
    return { instances, dollars: instances * perSecond * secondsPerMonth };
};
const readyInstanceNotes = ({ before, ours, }) => Object.entries((0,template_changes/* resourcesIn */.$d)(ours)).flatMap(([id, alias]) => {
    const [was, is] = [readyOf(before, (0,template_changes/* resourceIn */.Ol)(before, id)), readyOf(ours, alias)];
    if (is === undefined || !(is.dollars > (was?.dollars ?? 0)))
        return [];
    const instances = is.instances === 1 ? '1 instance' : `${is.instances} instances`;
    return [
        `${(0,owners/* ownerOf */.bf)(alias) ?? id} keeps ${instances} ready: ${(0,prices/* dollarsOfMonth */.x8)(is.dollars)} a month in us-east-1, used or not, and about as much elsewhere.`,
    ];
});

;// CONCATENATED MODULE: ./lib/review/renamed-jobs.js




const shapeOf = (template, job, group) => {
    const definition = (0,template_changes/* resourcesIn */.$d)(template)[`${(0,cloudformation_names/* logicalId */.dS)(job)}JobDefinition`];
    const { ContainerProperties, Timeout } = ((0,expression/* isMap */.jh)(definition?.Properties) ? definition.Properties : {});
    if (!(0,expression/* isMap */.jh)(ContainerProperties))
        return undefined;
    const { ResourceRequirements, Command, Environment } = ContainerProperties;
    return (0,canonical/* canonicalJson */.dj)({
        ResourceRequirements: ResourceRequirements ?? null,
        Command: Command ?? null,
        Environment: Environment ?? null,
        Timeout: Timeout ?? null,
        parts: group.changes.map(({ type }) => type).sort(),
    });
};
const renamedJobNotes = (groups, before, ours) => {
    const jobs = (effect, template) => groups.flatMap((group) => {
        if (group.type !== 'batch-job' || group.effect !== effect || group.resource === undefined)
            return [];
        const shape = shapeOf(template, group.resource, group);
        return shape === undefined ? [] : [{ name: group.resource, shape }];
    });
    const [gone, come] = [jobs('remove', before), jobs('add', ours)];
    return come.flatMap(({ name, shape }) => {
        const alike = gone.filter((one) => one.shape === shape);
        const twins = come.filter((one) => one.shape === shape);
        if (alike.length !== 1 || twins.length !== 1)
            return [];
        return [
            `Was ${alike[0]?.name} renamed to ${name}? To CloudFormation one job goes and another one comes: the log of ${alike[0]?.name} is deleted, and nothing of it moves to ${name}.`,
        ];
    });
};

// EXTERNAL MODULE: ./lib/stack/renames.js
var renames = __webpack_require__(98639);
;// CONCATENATED MODULE: ./lib/review/renamed-resources.js


const deadRenameNotes = (before, ours) => (0,renames/* deadRenamesIn */.V4)(before, ours).map(({ name, from, meant }) => `${name} says renamedFrom: ${from}, and nothing is deployed under that name in AWS: ${name} is made anew.${meant === undefined ? '' : ` What was ${from} in the config is ${meant} in AWS: if it is meant, write renamedFrom: ${meant}.`}`);
const renamedResourceNotes = (before, ours) => [
    ...(0,renames/* renamesIn */.BZ)(before, ours).map(({ from, to }) => `${from} is renamed to ${to}: in AWS it stays what it is, under its former names. What is connected to it has the variables STP_${(0,cloudformation_names/* screamingSnakeCase */.Oy)(to)}_… in place of STP_${(0,cloudformation_names/* screamingSnakeCase */.Oy)(from)}_….`),
    ...deadRenameNotes(before, ours),
];

;// CONCATENATED MODULE: ./lib/review/search-notes.js



const moving = ['ClusterConfig', 'EBSOptions', 'VPCOptions'];
const isDowngrade = (was, is) => {
    const [old, fresh] = [was, is].map((engine) => String(engine).replace(/^OpenSearch_/, ''));
    return (0,engine_version/* isEarlierVersion */.$)(fresh, old);
};
const searchNotes = (sides) => changedOfType('AWS::OpenSearchService::Domain', sides).flatMap(({ name, happening, was, is }) => {
    if (happening === 'add')
        return [`${name} is a new domain of OpenSearch, which takes AWS 15 to 30 minutes.`];
    if (happening !== 'modify')
        return [];
    const differs = (key) => (0,canonical/* canonicalJson */.dj)(was[key] ?? null) !== (0,canonical/* canonicalJson */.dj)(is[key] ?? null);
    return [
        ...(differs('EngineVersion') && !isDowngrade(was.EngineVersion, is.EngineVersion)
            ? [
                `${name} is upgraded from ${was.EngineVersion} to ${is.EngineVersion}: nothing stops that once it began, and AWS goes back to no earlier version.`,
            ]
            : []),
        ...(moving.some(differs)
            ? [
                `${name} may move to new machines (blue/green): it answers meanwhile, more slowly, and the deploy lasts until its data is moved, which takes hours where there is much.`,
            ]
            : []),
    ];
});

// EXTERNAL MODULE: ./lib/cloudformation/dynamic-reference.js
var dynamic_reference = __webpack_require__(28969);
;// CONCATENATED MODULE: ./lib/review/secrets-read.js


const arnOfSecret = /:secret:([\w/+=@.!-]+?)(?:-(?:[A-Za-z0-9]{6}|\?{6}))?(?::|$)/;
const nameIn = (reference) => arnOfSecret.exec(reference)?.[1] ?? reference.split(/:(?:SecretString|\d+$)/)[0] ?? reference;
const literalText = (value) => {
    if (typeof value === 'string')
        return value;
    if (value === null || typeof value !== 'object')
        return '';
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (Array.isArray(join)) {
        const [separator, parts] = join;
        return Array.isArray(parts) ? parts.map(literalText).join(String(separator)) : '';
    }
    return literalText((Array.isArray(sub) ? sub[0] : sub) ?? '');
};
const secretsRead = (template) => {
    const found = new Set();
    const addReferences = (text) => {
        if (!text.includes('{{resolve:'))
            return;
        for (const [, , reference = ''] of text.matchAll(dynamic_reference/* secretReference */.QO)) {
            const name = nameIn(reference);
            if (name !== '')
                found.add(name);
        }
    };
    const addContainerSecret = (valueFrom) => {
        const [, name] = arnOfSecret.exec(literalText(valueFrom)) ?? [];
        if (name !== undefined)
            found.add(name);
    };
    const visit = (value) => {
        if (typeof value === 'string')
            addReferences(value);
        else if (Array.isArray(value))
            value.forEach(visit);
        else if ((0,expression/* isMap */.jh)(value)) {
            addReferences(literalText(value));
            if (value.ValueFrom !== undefined)
                addContainerSecret(value.ValueFrom);
            Object.values(value).forEach(visit);
        }
    };
    if (/\{\{|"ValueFrom"/.test(JSON.stringify(template ?? null)))
        visit(template ?? null);
    return [...found].sort();
};

;// CONCATENATED MODULE: ./lib/review/event-sentences.js



const eventIndex = ({ at }) => Number(at?.[1] ?? Number.MAX_SAFE_INTEGER);
const changedEvents = (owner, { names, before, ours }) => triggerChanges(triggersIn(before, owner, names), triggersIn(ours, owner, names));
const eventSentences = (owner, changes, isNew, { config }) => {
    const { properties } = (config.resources[owner] ?? {});
    const words = (properties?.events ?? []).map((event) => (0,place_events/* eventMember */.F0)(event.type) === undefined ? '' : (0,jobs/* eventWords */.CE)(event));
    return changes
        .map((change) => {
        const index = words.indexOf(change.after?.words ?? '?');
        return { text: triggerSentence(change, isNew), ...(index < 0 ? {} : { at: ['events', index] }) };
    })
        .sort((one, other) => eventIndex(one) - eventIndex(other));
};

// EXTERNAL MODULE: ./lib/generated/resources.js + 161 modules
var resources = __webpack_require__(11586);
// EXTERNAL MODULE: ./lib/stage/dead-letters.js
var dead_letters = __webpack_require__(56682);
;// CONCATENATED MODULE: ./lib/review/image-sentence.js
const mostFiles = 5;
const image_sentence_listed = (files, more) => {
    const shown = files.slice(0, mostFiles);
    const rest = files.length - shown.length + more;
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};
const changedWords = ({ changed, notInBase, more = 0 }) => [
    ...(changed.length ? [`${image_sentence_listed(changed, more)} changed`] : []),
    ...(notInBase.length ? [`not in the base: ${image_sentence_listed(notInBase, changed.length ? 0 : more)}`] : []),
].join(', ');
const codeSentence = (code) => code === undefined ? 'new code' : `new code: ${changedWords(code) || 'its packaging changed'}`;
const imageSentence = (job, image) => `image of ${job} is rebuilt: ${changedWords(image) || 'its Dockerfile, arguments or platform changed'}`;

;// CONCATENATED MODULE: ./lib/review/value-at.js

const valueAt = (value, path) => path.reduce((part, key) => {
    if (Array.isArray(part))
        return typeof key === 'number' ? part[key] : undefined;
    return (0,expression/* isMap */.jh)(part) && Object.hasOwn(part, key) ? part[key] : undefined;
}, value);

;// CONCATENATED MODULE: ./lib/review/job-sentences.js








const requirements = 'ContainerProperties\\.ResourceRequirements';
const wordings = [
    { path: new RegExp(`^${requirements}\\.MEMORY$`), name: 'memory', unit: 'MiB', at: ['resources', 'memory'] },
    { path: new RegExp(`^${requirements}\\.VCPU$`), name: 'cpu', unit: 'vCPU', at: ['resources', 'cpu'] },
    { path: new RegExp(`^${requirements}\\.GPU$`), name: 'gpu', unit: 'GPU', at: ['resources', 'gpu'] },
    {
        path: /^ContainerProperties\.LinuxParameters\.SharedMemorySize$/,
        name: 'sharedMemory',
        unit: 'MiB',
        at: ['sharedMemory'],
    },
    { path: /^Timeout(?:\.AttemptDurationSeconds)?$/, name: 'timeout', unit: 'seconds', at: ['timeout'] },
    { path: /^ContainerProperties\.Image$/, name: 'image', at: ['container', 'packaging'] },
    { path: /^ContainerProperties\.Command$/, name: 'command', at: ['container', 'packaging'] },
    { path: /^ContainerProperties\.Environment\.(.+)$/, name: 'environment', at: ['container', 'environment'] },
    { path: /^ContainerProperties\.Secrets(?:\.([^.]+).*)?$/, name: 'secret', at: ['container', 'environment'] },
    { path: /^ContainerProperties\.(?:ExecutionRoleArn|JobRoleArn)$/, name: '' },
    { path: /^ContainerProperties\.LogConfiguration(?:\.|$)/, name: '' },
    { path: /^ContainerProperties\.EphemeralStorage(?:\.|$)/, name: 'storage', unit: 'GiB', at: ['storage'] },
    { path: /^ContainerProperties\.(?:NetworkConfiguration|RuntimePlatform)(?:\.|$)/, name: '' },
    { path: /^PlatformCapabilities(?:\.|$)/, name: '' },
    { path: /^RetryStrategy(?:\.|$)/, name: '' },
    { path: /^JobDefinitionName$/, name: '' },
];
const unwrapped = (value) => {
    const number = (0,expression/* isMap */.jh)(value) ? (value.AttemptDurationSeconds ?? value.SizeInGiB) : undefined;
    return typeof number === 'number' ? number : value;
};
const valueWords = (before, after, unit = '') => {
    const measured = (value) => (unit ? `${value} ${unit}` : `${value}`);
    if (before === undefined)
        return `new, ${measured(after)}`;
    if (after === undefined)
        return `none any more (was ${measured(before)})`;
    return `${before} → ${measured(after)}`;
};
const secretSentence = (name, before, after) => {
    const variable = name === undefined ? 'secrets' : `secret ${name}`;
    if (before === undefined)
        return `${variable}: new`;
    return after === undefined ? `${variable}: none any more` : `${variable}: read from elsewhere`;
};
const secretsIn = (name, before, after) => {
    const list = before ?? after;
    const names = name === undefined && Array.isArray(list) && (before === undefined || after === undefined) ? list : [];
    const each = names.flatMap((one) => ((0,expression/* isMap */.jh)(one) && typeof one.Name === 'string' ? [one.Name] : []));
    return each.length > 0
        ? each.map((one) => secretSentence(one, before, after))
        : [secretSentence(name, before, after)];
};
const isOfConnection = (name) => name.startsWith('STP_');
const about = (logicalId, sentences) => sentences.map((sentence) => ({ ...sentence, of: logicalId }));
const definitionSentences = ({ before, after }, names, rebuilt) => {
    const found = (0,property_differences/* differences */.t)(before?.Properties, after?.Properties);
    return found.flatMap((difference) => differenceSentences(difference, names, rebuilt).map((sentence) => ({ ...sentence, paths: [difference.path] })));
};
const differenceSentences = ({ path, before: was, after: is }, names, rebuilt) => {
    const dotted = path.join('.');
    const wording = wordings.find((one) => one.path.test(dotted));
    const [old, fresh] = [was, is].map((value) => {
        const plain = unwrapped(value);
        return plain === undefined ? undefined : (0,redaction/* shown */.SP)(['Properties', ...path], plain, names);
    });
    if (wording === undefined)
        return [{ text: `${dotted}: ${valueWords(old, fresh)}` }];
    const { name, unit, at } = wording;
    if (name === '')
        return [];
    const place = at === undefined ? {} : { at };
    const [, inner] = wording.path.exec(dotted) ?? [];
    if (name === 'secret')
        return secretsIn(inner, was, is).map((text) => ({ text, ...place }));
    if (name === 'image')
        return [{ text: rebuilt ?? `new image: ${old ?? '(none)'} → ${fresh ?? '(none)'}`, ...place }];
    if (name !== 'environment')
        return [{ text: `${name}: ${valueWords(old, fresh, unit)}`, ...place }];
    if ((was === undefined || is === undefined) && isOfConnection(inner ?? ''))
        return [];
    const values = old !== undefined && old === fresh && isOfConnection(inner ?? '')
        ? ` changes: ${fresh}`
        : `: ${valueWords(old, fresh)}`;
    return [{ text: `environment ${inner}${values}`, ...place }];
};
const settingsOf = (definition) => {
    const variables = valueAt(definition, ['States', 'Run', 'Arguments', 'ContainerOverrides', 'Environment']);
    const attempts = Array.isArray(variables)
        ? variables.find((one) => (0,expression/* isMap */.jh)(one) && one.Name === 'STP_MAXIMUM_ATTEMPTS')
        : undefined;
    const wait = valueAt(definition, ['States', 'Backoff', 'Assign', 'wait']);
    const [, multiplier] = /\$wait \* ([\d.e+]+)/.exec(String(wait)) ?? [];
    const interval = valueAt(definition, ['States', 'Init', 'Assign', 'wait']);
    return {
        ...((0,expression/* isMap */.jh)(attempts) && attempts.Value !== undefined ? { attempts: attempts.Value } : {}),
        ...(interval === undefined ? {} : { interval }),
        ...(multiplier === undefined ? {} : { multiplier }),
    };
};
const retryNames = [
    ['attempts', 'attempts', ''],
    ['interval', 'retryIntervalSeconds', 'seconds'],
    ['multiplier', 'retryIntervalMultiplier', ''],
];
const capacityOf = [
    ['useSpotInstances', (kind) => (0,pool_kind/* isSpot */.v7)(kind) && !(0,pool_kind/* isFargate */.rd)(kind)],
    ['arm64', pool_kind/* isArm64 */.Tm],
    ['volumes', pool_kind/* hasNvme */.J2],
    ['capacity', (kind) => ((0,pool_kind/* isFargate */.rd)(kind) ? `fargate${(0,pool_kind/* isSpot */.v7)(kind) ? '-spot' : ''}` : 'instances')],
];
const queueWords = (queue) => {
    if (queue === undefined)
        return 'none';
    return typeof queue === 'string' ? queue.slice(queue.lastIndexOf('/') + 1) : 'another resource';
};
const movesToScoped = 'it moves to the instances of jobs with these connections and volumes';
const movesToShared = 'it moves to the instances of jobs without such connections and volumes';
const machineSentences = ({ before, after }) => {
    const [was, is] = [before, after].map((side) => valueAt(side?.Properties, ['Definition']));
    const [old, fresh] = [settingsOf(was), settingsOf(is)];
    const retries = retryNames.flatMap(([setting, name, unit]) => {
        const [one, other] = [old[setting], fresh[setting]];
        if (one === undefined || other === undefined || (0,canonical/* canonicalJson */.dj)(one) === (0,canonical/* canonicalJson */.dj)(other))
            return [];
        return [{ text: `${name}: ${valueWords(String(one), String(other), unit)}`, at: ['retryConfig', name] }];
    });
    const submitted = [before, after].map((side) => valueAt(side?.Properties, ['DefinitionSubstitutions', 'JobQueue']));
    const queues = submitted.map((queue) => valueAt(queue, ['Ref']));
    const [fromQueue, toQueue] = submitted.map((queue, index) => (0,borrowed_parts/* kindOfQueue */.JW)(queues[index]) === undefined ? queue : undefined);
    const isOther = (0,canonical/* canonicalJson */.dj)(fromQueue ?? null) !== (0,canonical/* canonicalJson */.dj)(toQueue ?? null);
    const ofOthers = submitted.every((queue) => queue !== undefined) && isOther
        ? [{ text: `jobQueueArn: ${queueWords(fromQueue)} → ${queueWords(toQueue)}`, at: ['jobQueueArn'] }]
        : [];
    const capacity = capacityOf.flatMap(([property, valueFor]) => {
        const [one, other] = queues.map((queue) => (queue === undefined ? undefined : valueFor((0,borrowed_parts/* kindOfQueue */.JW)(queue))));
        if (one === undefined || other === undefined || one === other)
            return [];
        return [{ text: `${property}: ${one} → ${other}`, at: [property] }];
    });
    const [former, next] = queues.map((queue) => (typeof queue === 'string' ? ((0,scoped_pools/* profileOfPool */.$x)(queue) ?? '') : undefined));
    const isToFargate = (0,pool_kind/* isFargate */.rd)((0,borrowed_parts/* kindOfQueue */.JW)(queues[1]));
    const moves = former !== undefined && next !== undefined && former !== next && ofOthers.length === 0 && !isToFargate;
    return [
        ...retries,
        ...ofOthers,
        ...(fromQueue === undefined && toQueue === undefined ? capacity : []),
        ...(moves ? [{ text: next === '' ? movesToShared : movesToScoped }] : []),
    ];
};
const hasLog = (side) => valueAt(side?.Properties, ['ContainerProperties', 'LogConfiguration', 'LogDriver']) === 'awslogs';
const leftLogWords = (days, exists) => {
    if (!exists)
        return 'logging: off, and its log is deleted';
    return typeof days === 'number'
        ? `logging: off, and its log is kept for ${days} ${days === 1 ? 'day' : 'days'}`
        : 'logging: off';
};
const logSentences = (definition, { before, after }) => {
    const [was, is] = [before, after].map((side) => valueAt(side?.Properties, ['RetentionInDays']));
    const [wasOn, isOn] = [hasLog(definition.before), hasLog(definition.after)];
    const at = ['logging'];
    if (!wasOn && isOn)
        return [{ text: 'logging: on', at }];
    if (wasOn && !isOn)
        return [{ text: leftLogWords(is, after !== undefined), at }];
    if (!isOn || was === is || was === undefined || is === undefined)
        return [];
    return [{ text: `logging.retentionDays: ${String(was)} → ${String(is)} days`, at }];
};

;// CONCATENATED MODULE: ./lib/review/resource-sentences.js





const isNotification = ({ path }) => /^(?:Properties\.NotificationConfiguration(?:\.|$)|DependsOn(?:\.|$))/.test(path);
const isFollowUp = ({ happening, logicalId: id, properties }) => happening === 'modify' &&
    (id === `${dead_letters/* deadLetterQueueId */.P}Policy` || (properties.length > 0 && properties.every(isNotification)));
const effects = { always: ', which replaces it', conditionally: ', which may replace it', never: '', unknown: '' };
const namedProperty = (path, names) => {
    const plain = path.replace(/^Properties\./, '');
    const top = Object.keys(names).find((one) => plain === one || plain.startsWith(`${one}.`));
    const own = top === undefined ? undefined : names[top];
    return own === undefined ? { name: plain } : { name: own + plain.slice(top?.length), at: [own] };
};
const propertySentence = ({ path, before, after, recreation }, names) => {
    const { name, ...place } = namedProperty(path, names);
    const values = before === after ? ' changes' : `: ${valueWords(before, after)}`;
    return { text: `${name}${values}${effects[recreation]}`, ...place, paths: [path.split('.').slice(1)] };
};
const isCode = ({ type }, { path }) => type === 'AWS::Lambda::Function' && /^Properties\.Code(?:\.S3Key)?$/.test(path);
const isVersion = ({ type }) => type === 'AWS::Lambda::Version';
const isOfVersion = ({ type }, { path, after = '' }) => (type === 'AWS::Lambda::Alias' && path.startsWith('Properties.FunctionVersion')) ||
    (type === 'AWS::Lambda::Function' && path === 'Properties.Description' && /^Version [0-9a-f]+$/.test(after));
const withoutVersions = (changes) => changes
    .filter((change) => !isVersion(change))
    .map((change) => ({ ...change, properties: change.properties.filter((one) => !isOfVersion(change, one)) }))
    .filter(({ happening, properties, unforeseen }) => happening !== 'modify' || properties.length > 0 || unforeseen);
const changeSentences = (change, prefix, names, code) => {
    const { happening, properties, unforeseen } = change;
    if (happening === 'add' || happening === 'import')
        return [{ text: `${prefix}is new` }];
    if (happening === 'remove')
        return [{ text: `${prefix}is removed` }];
    const own = properties
        .filter((property) => !isNotification(property))
        .map((one) => isCode(change, one) ? { text: codeSentence(code), at: ['packaging'] } : propertySentence(one, names));
    if (unforeseen !== undefined)
        own.push({ text: 'changes in a way that this version does not know' });
    if (own.length === 0 && happening !== 'modify')
        own.push({ text: happening === 'replace' ? 'is replaced' : 'may be replaced' });
    return about(change.logicalId, own).map((sentence) => ({ ...sentence, text: prefix + sentence.text }));
};
const isWhole = ({ happening }) => happening === 'add' || happening === 'remove';
const resourceSentences = ({ changes, resource = '', type }, { code, isOnlyMain = changes.length === 1, nameInAws = resource, isKept = false } = {}) => {
    if (!isKept && changes.every(({ happening }) => happening === 'add'))
        return [{ text: 'is new' }];
    if (!isKept && changes.every(({ happening }) => happening === 'remove'))
        return [{ text: 'is removed' }];
    const member = resources/* resources */.E.find((one) => one.type === type);
    const kinds = member === undefined ? [] : [member.mainChild, ...(member.alsoMain ?? [])];
    const main = kinds.length === 0 ? [resource] : kinds.map((kind) => (0,cloudformation_names/* logicalId */.dS)(nameInAws, kind));
    const publishes = changes.some((change) => isVersion(change) && change.happening === 'add');
    const said = (publishes ? withoutVersions(changes) : changes).flatMap((change) => {
        const isPart = isKept && isWhole(change);
        const isMain = !isPart && (isOnlyMain || main.includes(change.logicalId));
        return changeSentences(change, isMain ? '' : `${change.logicalId} `, isMain ? (member?.propertyNames ?? {}) : {}, code);
    });
    return publishes ? [...said, { text: 'publishes a new version' }] : said;
};
const typesOf = (changes) => {
    const counts = new Map();
    for (const { type } of changes)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    return [...counts].map(([type, many]) => `${many === 1 ? '' : `${many} `}${type.split('::').at(-1)}`).join(', ');
};
const sharedSentences = ({ changes }) => {
    const of = (happening) => changes.filter((change) => change.happening === happening);
    const [added, removed] = [of('add'), of('remove')];
    const rest = changes.filter((change) => change.happening !== 'add' && change.happening !== 'remove' && !isFollowUp(change));
    return [
        ...(removed.length ? [`removed: ${typesOf(removed)}`] : []),
        ...rest.flatMap((change) => changeSentences(change, `${change.logicalId} `, {}).map(({ text }) => text)),
        ...(added.length ? [`new: ${typesOf(added)}`] : []),
    ];
};

;// CONCATENATED MODULE: ./lib/review/existing-resources.js







const ruleType = 'AWS::EC2::SecurityGroupIngress';
const secretType = 'AWS::SecretsManager::Secret';
const isRule = ({ type }) => type === ruleType;
const letInBy = (template, id, source) => {
    if (id.endsWith('FromLent'))
        return 'the jobs of previews';
    const of = (0,expression/* isMap */.jh)(source) ? source['Fn::GetAtt'] : undefined;
    const group = Array.isArray(of) && typeof of[0] === 'string' ? of[0] : '';
    const profile = (0,scoped_pools/* profileOfPool */.$x)(group);
    const jobs = profile === undefined ? [] : jobsOfProfile(template, profile);
    if (jobs.length > 0)
        return listed(jobs);
    return (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(template, group)) ?? 'the jobs and functions connected to it';
};
const ruleIn = (template, id) => {
    const { Properties: rule } = (0,template_changes/* resourceIn */.Ol)(template, id) ?? {};
    if (!(0,expression/* isMap */.jh)(rule))
        return undefined;
    const group = typeof rule.GroupId === 'string' ? rule.GroupId : 'its security group';
    return { group, letIn: `${letInBy(template, id, rule.SourceSecurityGroupId)} at port ${rule.FromPort}` };
};
const ownRuleSentences = ({ logicalId: id }, { before, ours }) => {
    const [was, is] = [ruleIn(before, id)?.letIn, ruleIn(ours, id)?.letIn];
    if (was === is)
        return [];
    return [...(was === undefined ? [] : [`no longer lets in ${was}`]), ...(is === undefined ? [] : [`lets in ${is}`])];
};
const ruleSentences = ({ logicalId: id }, { before, ours }) => {
    const [was, is] = [ruleIn(before, id), ruleIn(ours, id)];
    if (was?.group === is?.group && was?.letIn === is?.letIn)
        return [];
    return [
        ...(was === undefined ? [] : [`removes the rule of ${was.group} that lets in ${was.letIn}`]),
        ...(is === undefined ? [] : [`adds a rule to ${is.group} that lets in ${is.letIn}`]),
    ];
};
const isThereAlready = (resource, { config }) => Object.hasOwn(Object(config.resources[resource]?.properties), 'existing');
const wasThereAlready = ({ resource = '', changes }, { config }) => !Object.hasOwn(config.resources, resource) &&
    changes.every(({ happening, type }) => happening === 'remove' && (type === ruleType || type === secretType));
const withoutRules = (group, context) => isThereAlready(group.resource ?? '', context) ? group.changes.filter((change) => !isRule(change)) : group.changes;
const existingSentences = (group, sides) => {
    const isLeft = wasThereAlready(group, sides);
    if (!isLeft && !isThereAlready(group.resource ?? '', sides))
        return undefined;
    const rules = group.changes
        .filter(isRule)
        .flatMap((change) => ruleSentences(change, sides))
        .map((text) => ({ text, ...(isLeft ? {} : { at: ['existing', 'securityGroupId'] }) }));
    const changes = group.changes.filter((change) => !isRule(change));
    if (isLeft)
        return [
            {
                text: `stays, and is no longer in the config${changes.length === 0 ? '' : ': the secret with its connection strings is removed'}`,
            },
            ...rules,
        ];
    if (changes.length === 0)
        return rules.length > 0 ? rules : resourceSentences(group);
    if (changes.some(({ happening }) => happening !== 'add'))
        return [...resourceSentences({ ...group, changes }, { isOnlyMain: false }), ...rules];
    const only = rules.length === 0 ? 'only ' : '';
    return [{ text: `is there already: ${only}a secret with its connection strings is new`, at: ['existing'] }, ...rules];
};

;// CONCATENATED MODULE: ./lib/review/kept-resources.js


const namesByTemplate = new WeakMap();
const namesIn = (template) => {
    const all = (0,template_changes/* resourcesIn */.$d)(template);
    const known = namesByTemplate.get(all);
    if (known !== undefined)
        return known;
    const found = new Set(Object.values(all).flatMap((resource) => (0,owners/* nameInAwsOf */.jC)(resource) ?? (0,owners/* ownerIn */.f6)((0,owners/* formerPath */.n2)(resource)) ?? []));
    namesByTemplate.set(all, found);
    return found;
};
const isKept = (resource, { before, ours, config, }) => {
    const name = config.resources[resource]?.renamedFrom ?? resource;
    return namesIn(before).has(name) && namesIn(ours).has(name);
};

;// CONCATENATED MODULE: ./lib/review/atlas-users.js





const atlas_users_rights = new Map([
    ['atlasAdmin', 'administer it'],
    ['readAnyDatabase', 'read all its databases'],
    ['readWriteAnyDatabase', 'read and write all its databases'],
]);
const nameOf = (template, user) => {
    if (typeof user === 'string')
        return `its user ${user}`;
    const [, role = ''] = /\{"Ref":"([A-Za-z0-9]+)"\}\]*\}$/.exec(JSON.stringify(user) ?? '') ?? [];
    return (0,owners/* ownerOf */.bf)((0,template_changes/* resourceIn */.Ol)(template, role));
};
const wordsOf = (template, id) => {
    if ((0,template_changes/* resourceIn */.Ol)(template, id)?.Type !== 'MongoDB::Atlas::DatabaseUser')
        return undefined;
    const { Username, Roles } = (0,pools/* propertiesOf */.P1)(template, id);
    const who = nameOf(template, Username);
    if (who === undefined || !Array.isArray(Roles))
        return undefined;
    const may = Roles.filter(expression/* isMap */.jh).map(({ RoleName, DatabaseName }) => atlas_users_rights.get(RoleName) ?? `use ${String(DatabaseName)} by the role ${String(RoleName)}`);
    return may.length === 0 ? undefined : `${who} ${may.join(' and ')}`;
};
const atlasUserSentences = ({ changes }, { before, ours }) => changes.flatMap(({ logicalId: id }) => {
    const [was, is] = [wordsOf(before, id), wordsOf(ours, id)];
    if (was === is)
        return [];
    const texts = [
        ...(was === undefined ? [] : [`no longer lets ${was}`]),
        ...(is === undefined ? [] : [`lets ${is}`]),
    ];
    return about(id, texts.map((text) => ({ text })));
});

// EXTERNAL MODULE: ./lib/events/parts/kinesis-source.js
var kinesis_source = __webpack_require__(23170);
// EXTERNAL MODULE: ./lib/resources/shapes/function-network.js
var function_network = __webpack_require__(27837);
;// CONCATENATED MODULE: ./lib/review/permission-sentences.js
const placeOf = (clause) => [/^(?:call|denied) /.test(clause) ? 'iamRoleStatements' : 'connectTo'];
const permissionSentences = ({ granted, dropped, kept, denied, undenied }, isNew) => [
    ...granted.map((clause) => ({ text: `may ${isNew ? '' : 'now '}${clause}`, at: placeOf(clause) })),
    ...dropped.map((clause) => ({ text: `may no longer ${clause}`, at: placeOf(clause) })),
    ...kept.map((clause) => ({ text: `may still ${clause}`, at: placeOf(clause) })),
    ...denied.map((clause) => ({ text: `is ${isNew ? '' : 'now '}${clause}`, at: placeOf(clause) })),
    ...undenied.map((clause) => ({ text: `is no longer ${clause}`, at: placeOf(clause) })),
];
const removedFrom = ({ names, config }) => new Set(names.texts.flatMap(({ resource }) => (Object.hasOwn(config.resources, resource) ? [] : [resource])));

;// CONCATENATED MODULE: ./lib/review/code-permissions.js











const codeKinds = ['Function', 'TaskDefinition'];
const roleIdOf = (resource) => `${(0,cloudformation_names/* logicalId */.dS)(resource)}Role`;
const networkStatements = new Set(function_network/* interfaceStatements */.gu.map((one) => (0,canonical/* canonicalJson */.dj)(one)));
const sourceActions = new Set([
    'sqs:ReceiveMessage,sqs:DeleteMessage,sqs:GetQueueAttributes,sqs:ChangeMessageVisibility',
    'dynamodb:DescribeStream,dynamodb:GetRecords,dynamodb:GetShardIterator,dynamodb:ListStreams',
    kinesis_source/* reading */.hF.join(),
    'kinesis:SubscribeToShard',
]);
const isOfMachinery = (statement, resource) => {
    if (!(0,expression/* isMap */.jh)(statement) || networkStatements.has((0,canonical/* canonicalJson */.dj)(statement)))
        return (0,expression/* isMap */.jh)(statement);
    const { Action, Resource = null } = statement;
    const [actions, on] = [Array.isArray(Action) ? Action.join() : '', (0,canonical/* canonicalJson */.dj)(Resource)];
    const isLog = on === (0,canonical/* canonicalJson */.dj)({ 'Fn::GetAtt': [`${(0,cloudformation_names/* logicalId */.dS)(resource)}LogGroup`, 'Arn'] });
    return (sourceActions.has(actions) ||
        (isLog && actions === 'logs:CreateLogStream,logs:PutLogEvents') ||
        (on === (0,canonical/* canonicalJson */.dj)(dead_letters/* deadLetterQueueArn */.v) && actions === 'sqs:SendMessage'));
};
const code_permissions_roleOf = (template, resource) => {
    const role = (0,template_changes/* resourceIn */.Ol)(template, roleIdOf(resource));
    const runsCode = codeKinds.some((kind) => (0,template_changes/* resourceIn */.Ol)(template, (0,cloudformation_names/* logicalId */.dS)(resource) + kind) !== undefined);
    if (!runsCode || role?.Type !== 'AWS::IAM::Role' || (0,owners/* ownerOf */.bf)(role) !== resource || !(0,expression/* isMap */.jh)(role.Properties))
        return undefined;
    const { Policies = [] } = role.Properties;
    const policies = (Array.isArray(Policies) ? Policies : []).filter(expression/* isMap */.jh).map((policy) => ({
        ...policy,
        PolicyDocument: {
            Statement: statementsIn(policy.PolicyDocument).filter((one) => !isOfMachinery(one, resource)),
        },
    }));
    return { ...role, Properties: { ...role.Properties, Policies: policies } };
};
const codePermissions = (resource, context) => {
    const [before, after] = [code_permissions_roleOf(context.before, resource), code_permissions_roleOf(context.ours, resource)];
    if (after === undefined)
        return [];
    const change = permissionChange(before, after, context.names.texts, {
        groups: context.connections,
        removed: removedFrom(context),
    });
    return about(roleIdOf(resource), permissionSentences(change, before === undefined));
};
const isPolicies = ({ path }) => /^Properties\.(?:Policies|ManagedPolicyArns)(?:\.|$)/.test(path);
const withoutCodePermissions = (group) => {
    const role = roleIdOf(group.resource ?? '');
    return {
        ...group,
        changes: group.changes.flatMap((change) => {
            if (change.logicalId !== role || change.happening !== 'modify')
                return [change];
            const properties = change.properties.filter((one) => !isPolicies(one));
            return properties.length > 0 ? [{ ...change, properties }] : [];
        }),
    };
};

;// CONCATENATED MODULE: ./lib/review/public-sentences.js






const public_sentences_listOf = (value) => {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
};
const ofType = (parts, type) => parts.filter(([one]) => one === type).map(([, properties]) => properties);
const isEverybody = (principal) => principal === '*' || ((0,expression/* isMap */.jh)(principal) && public_sentences_listOf(principal.AWS).includes('*'));
const publicActions = (parts) => ofType(parts, 'AWS::S3::BucketPolicy')
    .flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument))
    .filter(expression/* isMap */.jh)
    .filter(({ Effect, Principal, Condition }) => Effect === 'Allow' && Condition === undefined && isEverybody(Principal))
    .flatMap(({ Action }) => public_sentences_listOf(Action).map(String));
const bucketWords = (parts) => {
    const actions = publicActions(parts);
    const reads = actions.some((action) => /^s3:(?:\*|Get\*|GetObject)$/.test(action));
    const writes = actions.some((action) => /^s3:(?:\*|Put\*|PutObject)$/.test(action));
    if (writes)
        return `everybody on the internet may ${reads ? 'read and overwrite' : 'overwrite'} its objects, and store more`;
    return reads ? 'everybody on the internet may read its objects' : undefined;
};
const anywhere = new Set(['0.0.0.0/0', '::/0']);
const isReachable = (parts) => ofType(parts, 'AWS::RDS::DBInstance').some(({ PubliclyAccessible }) => PubliclyAccessible === true) &&
    ofType(parts, 'AWS::EC2::SecurityGroup')
        .flatMap(({ SecurityGroupIngress }) => public_sentences_listOf(SecurityGroupIngress))
        .some((rule) => (0,expression/* isMap */.jh)(rule) && (anywhere.has(rule.CidrIp) || anywhere.has(rule.CidrIpv6)));
const openings = [
    {
        at: ['url'],
        by: [['AWS::Lambda::Url', 'AuthType']],
        words: (parts) => ofType(parts, 'AWS::Lambda::Url').some(({ AuthType }) => AuthType === 'NONE')
            ? 'everybody on the internet may call it by its URL'
            : undefined,
    },
    { at: ['accessibility'], by: [['AWS::S3::BucketPolicy', 'PolicyDocument']], words: bucketWords },
    {
        at: ['accessibility'],
        by: [
            ['AWS::RDS::DBInstance', 'PubliclyAccessible'],
            ['AWS::EC2::SecurityGroup', 'SecurityGroupIngress'],
        ],
        words: (parts) => isReachable(parts) ? 'everybody on the internet can connect to it and try passwords' : undefined,
    },
    {
        at: ['accessibility'],
        by: [['AWS::OpenSearchService::Domain', 'VPCOptions']],
        words: (parts) => ofType(parts, 'AWS::OpenSearchService::Domain').some(({ VPCOptions }) => VPCOptions === undefined)
            ? 'everybody on the internet reaches its address, and who has no permission of this account is refused'
            : undefined,
    },
];
const overridden = ({ by }, resource, context) => {
    const overrides = findOverride(context.config, resource, context);
    const own = Object.entries((0,template_changes/* resourcesIn */.$d)(context.ours)).filter(([, one]) => (0,owners/* ownerOf */.bf)(one) === resource);
    for (const [type, property] of by)
        for (const [of, { Type }] of own)
            if (Type === type && overrides.at(of, [property]) !== undefined)
                return { of, paths: [[property]] };
    return {};
};
const public_sentences_partsOf = (template, name) => Object.entries((0,template_changes/* resourcesIn */.$d)(template))
    .filter(([, resource]) => (0,owners/* ownerOf */.bf)(resource) === name)
    .map(([id, { Type = '' }]) => [Type, (0,pools/* propertiesOf */.P1)(template, id)]);
const publicSentences = ({ resource = '' }, context) => {
    const { before, ours, config } = context;
    const former = public_sentences_partsOf(before, config.resources[resource]?.renamedFrom ?? resource);
    const parts = public_sentences_partsOf(ours, resource);
    if (parts.length === 0)
        return [];
    return openings.flatMap((opening) => {
        const [was, is] = [opening.words(former), opening.words(parts)];
        if (was === is)
            return [];
        const text = is ?? 'is closed to the internet';
        return [{ text, at: opening.at, ...overridden(opening, resource, context) }];
    });
};

;// CONCATENATED MODULE: ./lib/review/rotations.js


const isSchedule = ({ type }) => type === 'AWS::SecretsManager::RotationSchedule';
const isPart = ({ logicalId: id, happening }) => /RotationFunction(?:Role|LogGroup|Permission)?$/.test(id) && (happening === 'add' || happening === 'remove');
const withoutRotation = (group) => group.changes.some(isSchedule)
    ? { ...group, changes: group.changes.filter((change) => !isSchedule(change) && !isPart(change)) }
    : group;
const daysOf = (template, id) => Object((0,pools/* propertiesOf */.P1)(template, id).RotationRules).AutomaticallyAfterDays;
const rotationSentences = ({ changes }, { before, ours }) => changes.filter(isSchedule).flatMap(({ logicalId: id }) => {
    const [was, is] = [daysOf(before, id), daysOf(ours, id)];
    const days = is === 1 ? 'every day' : `every ${is} days`;
    const text = is === undefined
        ? 'no longer rotates its password'
        : `rotates its password ${days}${was === undefined || was === is ? '' : ` (was ${was})`}`;
    return about(id, [{ text, at: ['credentials'] }]);
});

;// CONCATENATED MODULE: ./lib/review/other-sentences.js











const keptSentences = (group, facts, context) => {
    const rules = facts.isKept ? group.changes.filter(isRule) : [];
    const changes = group.changes.filter((change) => !rules.includes(change));
    return [
        ...(changes.length > 0 ? resourceSentences({ ...group, changes }, facts) : []),
        ...rules.flatMap((change) => ownRuleSentences(change, context).map((text) => ({ text }))),
    ];
};
const madeSentences = (resource, group, context) => {
    const { before, ours } = context;
    const facts = { code: context.imageOf(resource), isKept: isKept(resource, context) };
    if (!(0,jobs/* hasEvents */.uL)(group.type)) {
        const nameInAws = context.config.resources[resource]?.renamedFrom;
        return keptSentences(group, { ...facts, nameInAws }, context);
    }
    const events = changedEvents(resource, context);
    const said = new Set(events.flatMap(({ before: was, after: is }) => [was?.id, is?.id]));
    const eventAt = ({ logicalId: id }) => [ours, before].map((template) => (0,owners/* eventOf */.A6)((0,template_changes/* resourceIn */.Ol)(template, id))).find((event) => event !== undefined);
    const isSaid = (change) => {
        const event = eventAt(change);
        return event !== undefined && (said.has(event) || change.type === 'AWS::Lambda::Permission');
    };
    const changes = group.changes.filter((change) => !isSaid(change));
    const isNew = changes.length > 0 && changes.every(({ happening }) => happening === 'add');
    const [only, ...others] = group.changes;
    const isOnlyMain = only !== undefined && others.length === 0 && eventAt(only) === undefined;
    const own = changes.length > 0 ? keptSentences({ ...group, changes }, { ...facts, isOnlyMain }, context) : [];
    const all = [...own, ...eventSentences(resource, events, isNew, context)];
    return all.length > 0 ? all : resourceSentences(group, facts);
};
const otherSentences = (resource, group, context) => {
    const existing = existingSentences(group, context);
    if (existing !== undefined)
        return existing;
    const permissions = codePermissions(resource, context);
    const rest = withoutRotation(permissions.length > 0 ? withoutCodePermissions(group) : group);
    const made = rest.changes.length > 0 ? madeSentences(resource, rest, context) : [];
    return [
        ...made,
        ...rotationSentences(group, context),
        ...publicSentences(group, context),
        ...atlasUserSentences(group, context),
        ...permissions,
    ];
};

;// CONCATENATED MODULE: ./lib/review/run-sentences.js





const inDefinition = ({ machine }, path) => valueAt(machine?.Properties, ['Definition', ...path]);
const numberIn = (made, state, choice, pattern) => {
    const [, found] = pattern.exec(String(inDefinition(made, ['States', state, 'Choices', choice, 'Condition']))) ?? [];
    return found === undefined ? undefined : Number(found);
};
const containersOf = (made) => {
    const size = inDefinition(made, ['States', 'Run', 'Arguments', 'ArrayProperties', 'Size']);
    return typeof size === 'number' ? size : undefined;
};
const arraySizeOf = (machine) => containersOf({ machine, definition: undefined });
const processorsOf = ({ definition }) => {
    const all = valueAt(definition?.Properties, ['ContainerProperties', 'ResourceRequirements']);
    const found = Array.isArray(all) ? all.find((one) => (0,expression/* isMap */.jh)(one) && one.Type === 'VCPU') : undefined;
    return `${(0,expression/* isMap */.jh)(found) ? found.Value : 1} vCPU`;
};
const arraySentences = (before, after) => {
    const [was, is] = [before, after].map(containersOf);
    const [mayFail, mayNowFail] = [before, after].map((made) => numberIn(made, 'JudgeChildren', 1, /<=(\d+)/) ?? 0);
    const words = (size, each) => (size === undefined ? 'none' : `${size} containers${each}`);
    const each = was === undefined ? ` of ${processorsOf(after)}` : '';
    return [
        ...(was === is ? [] : [{ text: `array: ${words(was, '')} → ${words(is, each)}`, at: ['array'] }]),
        ...(is === undefined || mayFail === mayNowFail
            ? []
            : [{ text: `array: ${mayFail} → ${mayNowFail} containers may fail in a run that succeeds`, at: ['array'] }]),
    ];
};
const overlapStates = { Skipped: 'skip', Enqueue: 'queue', StopOwner: 'replace' };
const placesOf = (made) => {
    const states = inDefinition(made, ['States']);
    const found = Object.entries(overlapStates).find(([name]) => (0,expression/* isMap */.jh)(states) && Object.hasOwn(states, name));
    if (found === undefined)
        return { overlap: 'allow' };
    return { overlap: found[1], count: numberIn(made, 'PickOwner', 1, /\$count\(\$owners\) < (\d+)/) };
};
const overlapSentences = (before, after) => {
    const [was, is] = [placesOf(before), placesOf(after)];
    const runs = `${is.count === 1 ? 'one run' : `${is.count} runs`} at the same time`;
    return [
        ...(was.overlap === is.overlap
            ? []
            : [
                {
                    text: `overlap: ${was.overlap} → ${is.overlap}${is.count === undefined ? '' : `, at most ${runs}`}`,
                    at: ['overlap'],
                },
            ]),
        ...(was.overlap !== is.overlap || was.count === is.count
            ? []
            : [{ text: `maxConcurrency: ${was.count} → ${is.count}`, at: ['maxConcurrency'] }]),
    ];
};
const endingWords = { onSuccess: 'after success', onFailure: 'after failure' };
const listSentences = ([was, is], [more, less], at) => {
    const [added, removed] = [is.filter((one) => !was.includes(one)), was.filter((one) => !is.includes(one))];
    return [
        ...(added.length > 0 ? [{ text: `${more}: ${listed(added)}`, at: [at] }] : []),
        ...(removed.length > 0 ? [{ text: `${less}: ${listed(removed)}`, at: [at] }] : []),
    ];
};
const endSentences = ({ before, after }, names) => [
    ...chain/* endings */.V1.flatMap((ending) => listSentences([followersIn(before, ending), followersIn(after, ending)], [`${endingWords[ending]} starts`, `${endingWords[ending]} no longer starts`], ending)),
    ...listSentences([topicsIn(before, names), topicsIn(after, names)], ['alarms: of a failed run tells', 'alarms: of a failed run no longer tells'], 'alarms'),
];
const queueTimeoutOf = (made) => {
    const limit = inDefinition(made, ['States', 'Run', 'TimeoutSeconds']);
    const timeout = inDefinition(made, ['States', 'Run', 'Arguments', 'Timeout', 'AttemptDurationSeconds']);
    return typeof limit === 'number' && typeof timeout === 'number' ? limit - timeout : undefined;
};
const retriesOutOfMemory = (made) => {
    const choice = inDefinition(made, ['States', 'Decide', 'Choices', 1, 'Condition']);
    const ends = valueAt(made.definition?.Properties, ['RetryStrategy', 'EvaluateOnExit']);
    const endsArray = Array.isArray(ends) && ends.some((one) => (0,expression/* isMap */.jh)(one) && one.OnReason === 'OutOfMemoryError*');
    return !endsArray && !String(choice).includes("'out-of-memory'");
};
const settings = [
    ['queueTimeout', queueTimeoutOf, ' seconds'],
    [
        'spotFallback',
        ({ machine }) => valueAt(machine?.Properties, ['DefinitionSubstitutions', 'OnDemandQueue']) !== undefined,
        '',
    ],
    [
        'infrastructureRetries',
        (made) => inDefinition(made, ['States', 'Decide']) === undefined
            ? undefined
            : (numberIn(made, 'Decide', 0, /\$infra - \$free<(\d+)/) ?? 0),
        '',
    ],
    ['retryOnOutOfMemory', retriesOutOfMemory, ''],
];
const runSentences = (machine, definition, names) => {
    if (machine.before === undefined || machine.after === undefined)
        return [];
    const before = { machine: machine.before, definition: definition.before };
    const after = { machine: machine.after, definition: definition.after };
    return [
        ...arraySentences(before, after),
        ...settings.flatMap(([name, read, unit]) => {
            const [was, is] = [read(before), read(after)];
            return was === undefined || is === undefined || was === is
                ? []
                : [{ text: `${name}: ${was} → ${is}${unit}`, at: [name] }];
        }),
        ...overlapSentences(before, after),
        ...endSentences(machine, names),
    ];
};

;// CONCATENATED MODULE: ./lib/review/sentences.js














const partWords = [
    ['JobDefinition', 'job definition'],
    ['JobExecutionStateMachine', 'state machine'],
    ['TriggerFunctionFunction', 'trigger function'],
    ['TriggerFunctionEventInvokeConfig', 'trigger function'],
    ['TriggerFunctionLogGroup', "trigger function's log"],
    ['LogGroup', 'log'],
    ['Role', 'roles'],
];
const partsSentence = (job, changes) => {
    const parts = changes.map(({ logicalId: id, type }) => {
        const kind = id.slice((0,cloudformation_names/* logicalId */.dS)(job).length);
        return partWords.find(([end]) => kind.endsWith(end))?.[1] ?? type.split('::').at(-1) ?? type;
    });
    const unique = [...new Set(parts)];
    const [only, ...others] = changes;
    const sentence = { text: `changes inside: ${unique.join(', ')}` };
    if (only === undefined)
        return [];
    return others.length === 0 ? about(only.logicalId, [sentence]) : [sentence];
};
const sizeSentence = (definition, containers, names) => {
    const { ContainerProperties: container } = Object(definition?.Properties);
    const { ResourceRequirements } = (0,expression/* isMap */.jh)(container) ? container : {};
    const ofSize = (requirements = []) => ({
        Properties: { ContainerProperties: { ResourceRequirements: requirements } },
    });
    const size = definitionSentences({ before: ofSize(), after: ofSize(ResourceRequirements) }, names.texts).flatMap(({ text }) => /^(?:cpu|memory|gpu): new, (.+)$/.exec(text)?.[1] ?? []);
    const each = containers === undefined ? '' : ` in each of ${containers} containers`;
    return { text: size.length ? `is new, with ${listed([...size].reverse())}${each}` : 'is new', at: [] };
};
const jobSentences = (job, { changes }, context) => {
    const { names } = context;
    const [was, is] = [(0,template_changes/* resourcesIn */.$d)(context.before), (0,template_changes/* resourcesIn */.$d)(context.ours)];
    const idOf = (kind) => (0,cloudformation_names/* logicalId */.dS)(job) + kind;
    const sides = (kind) => ({ before: was[idOf(kind)], after: is[idOf(kind)] });
    const definition = sides('JobDefinition');
    const isNew = definition.before === undefined;
    const started = eventSentences(job, changedEvents(job, context), isNew, context);
    if (definition.after === undefined)
        return [{ text: 'is removed' }, ...started];
    const role = sides('Role');
    const permissions = about(idOf('Role'), permissionSentences(permissionChange(role.before, role.after, names.texts, {
        groups: context.connections,
        removed: removedFrom(context),
    }), isNew));
    const image = context.imageOf(job);
    const machine = sides('JobExecutionStateMachine');
    if (isNew) {
        const size = sizeSentence(definition.after, arraySizeOf(machine.after), names);
        return [size, ...started, ...endSentences(machine, names), ...permissions];
    }
    const said = [
        ...about(idOf('JobDefinition'), definitionSentences(definition, names.texts, image && imageSentence(job, image))),
        ...about(idOf('JobExecutionStateMachine'), [
            ...machineSentences(machine),
            ...runSentences(machine, definition, names),
        ]),
        ...started,
        ...about(idOf('LogGroup'), logSentences(definition, sides('LogGroup'))),
        ...permissions,
    ];
    return said.length > 0 ? said : partsSentence(job, changes);
};
const effectOfJob = (job, { before, ours }) => {
    const id = `${(0,cloudformation_names/* logicalId */.dS)(job)}JobDefinition`;
    if ((0,template_changes/* resourcesIn */.$d)(before)[id] === undefined)
        return 'add';
    return (0,template_changes/* resourcesIn */.$d)(ours)[id] === undefined ? 'remove' : 'modify';
};
const effectOfResource = (group, context) => {
    const changes = withoutRules(group, context);
    if (changes.length === 0)
        return 'modify';
    const own = changes.filter((change) => !isFollowUp(change));
    const happens = new Set((own.length > 0 ? own : changes).map(({ happening }) => happening));
    const [only] = happens;
    if (happens.size === 1 && only !== undefined)
        return (only === 'add' || only === 'remove') && isKept(group.resource ?? '', context) ? 'modify' : only;
    if (happens.has('replace'))
        return 'replace';
    return happens.has('may-replace') ? 'may-replace' : 'modify';
};
const overrideOf = ({ of, paths }, overrides) => of === undefined ? undefined : overrides.behind(of, paths);
const withOverrideLine = (change, overrides, context) => {
    const { from, happening, logicalId: id } = change;
    if (from === undefined || happening === 'add' || happening === 'remove')
        return change;
    const at = overrides.behind(id);
    const line = at === undefined ? undefined : context.lineOf(at);
    return line === undefined ? change : { ...change, from: { ...from, line } };
};
const wordedGroup = (group, isJob, context) => {
    const { resource, changes } = group;
    const effect = isJob && resource !== undefined ? effectOfJob(resource, context) : effectOfResource(group, context);
    const itself = isJob || !changes.every(isFollowUp);
    if (resource === undefined)
        return { ...group, effect, itself, says: sharedSentences(group).map((text) => ({ text })) };
    const said = isJob ? jobSentences(resource, group, context) : otherSentences(resource, group, context);
    const isThere = ['resources', 'cloudformationResources'].find((part) => Object.hasOwn(context.config[part] ?? {}, resource));
    const overrides = findOverride(context.config, resource, context);
    const says = (itself ? said : []).map((sentence) => {
        const { text, at } = sentence;
        const own = [isThere ?? '', resource, ...(at?.length ? ['properties', ...at] : [])];
        const path = overrideOf(sentence, overrides) ?? own;
        const line = isThere === undefined ? undefined : context.lineOf(path);
        return line === undefined ? { text } : { text, line };
    });
    return {
        ...{ ...group, effect, itself, says },
        changes: changes.map((change) => withOverrideLine(change, overrides, context)),
    };
};

;// CONCATENATED MODULE: ./lib/review/shortened-retention.js


const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
    ['second', 1],
];
const periods = new Map([
    ['AWS::Logs::LogGroup', { property: 'RetentionInDays', unit: 86_400, absent: Number.POSITIVE_INFINITY }],
    ['AWS::SQS::Queue', { property: 'MessageRetentionPeriod', unit: 1, absent: 345_600 }],
    ['AWS::Kinesis::Stream', { property: 'RetentionPeriodHours', unit: 3_600, absent: 24 }],
]);
const inWords = (seconds) => {
    if (!Number.isFinite(seconds))
        return 'for ever';
    const [name, length] = units.find(([, one]) => seconds % one === 0) ?? ['second', 1];
    return `for ${seconds / length} ${name}${seconds === length ? '' : 's'}`;
};
const periodIn = (template, id, { property, unit, absent }) => {
    const { [property]: value = absent } = Object((0,template_changes/* resourceIn */.Ol)(template, id)?.Properties);
    return typeof value === 'number' ? value * unit : undefined;
};
const shortenedRetentionNotes = ({ changes, before, ours, }) => changes.flatMap((change) => {
    const { logicalId: id, type } = change;
    const period = periods.get(type);
    if (period === undefined || (0,change_effect/* effectOf */.$)(change).happening !== 'modify')
        return [];
    const [was, is] = [periodIn(before, id, period), periodIn(ours, id, period)];
    if (was === undefined || is === undefined || is >= was)
        return [];
    return `${id} keeps what is in it ${inWords(is)}, and no longer ${inWords(was)}: AWS deletes what is older.`;
});

// EXTERNAL MODULE: ./lib/resources/shapes/atlas-cost.js
var atlas_cost = __webpack_require__(75853);
// EXTERNAL MODULE: ./lib/resources/shapes/efs-resources.js
var efs_resources = __webpack_require__(31968);
// EXTERNAL MODULE: ./lib/resources/shapes/stream-cost.js
var stream_cost = __webpack_require__(66158);
// EXTERNAL MODULE: ./lib/shared/machine-prices.js
var machine_prices = __webpack_require__(94803);
;// CONCATENATED MODULE: ./lib/review/sizes.js







const sizes_valuesOf = (resource) => Object(resource?.Properties);
const sizes_numberIn = (values, key, other) => typeof values[key] === 'number' ? values[key] : other;
const machine = (type, count, dollars, more = '') => typeof type === 'string' ? [{ words: `${type}${more}`, count, dollars }] : [];
const sizes_containersOf = (definition, all) => {
    const { Cpu, Memory, RuntimePlatform } = definition;
    const find = (type) => sizes_valuesOf(all.find(({ Type }) => Type === type));
    const scaled = find('AWS::ApplicationAutoScaling::ScalableTarget');
    const fewest = sizes_numberIn(scaled, 'MinCapacity', sizes_numberIn(find('AWS::ECS::Service'), 'DesiredCount', 1));
    const limit = sizes_numberIn(scaled, 'MaxCapacity', fewest);
    const [cpu, memoryMiB] = [Number(Cpu) / 1_024, Number(Memory)];
    const arm64 = Object(RuntimePlatform).CpuArchitecture === 'ARM64';
    const dollars = (0,prices/* costOf */.ho)({ cpu, memoryMiB, arm64, fargate: true })?.dollarsPerHour;
    const upTo = limit > fewest ? `, up to ${limit}` : '';
    const words = `${cpu} vCPU${cpu > 1 ? 's' : ''} with ${memoryMiB} MiB on Fargate${upTo}`;
    const most = dollars !== undefined && limit > fewest && fewest > 0 ? (dollars * limit) / fewest : dollars;
    return [{ words, count: fewest, dollars, most }];
};
const machinesOfAtlas = (ReplicationSpecs) => [ReplicationSpecs].flat().flatMap((spec) => {
    const { NumShards = 1, AdvancedRegionConfigs } = Object(spec);
    return [AdvancedRegionConfigs].flat().flatMap((region) => ['ElectableSpecs', 'AnalyticsSpecs', 'ReadOnlySpecs'].flatMap((kind) => {
        const { InstanceSize: tier, NodeCount } = Object(Object(region)[kind]);
        const count = Number(NodeCount) * Number(NumShards);
        const all = count > 0 ? machine(tier, count, (0,atlas_cost/* dollarsOfTier */.n)(String(tier))) : [];
        return all.map((one) => ({ ...one, seller: 'MongoDB' }));
    }));
});
const sizes_partsOf = {
    'AWS::ECS::TaskDefinition': sizes_containersOf,
    'AWS::RDS::DBInstance': ({ DBInstanceClass: type, MultiAZ, DBClusterIdentifier: cluster }) => {
        if (type === 'db.serverless')
            return [];
        const one = cluster === undefined ? (0,machine_prices/* dollarsOfMachine */.GF)(String(type)) : undefined;
        return MultiAZ === true ? machine(type, 1, one && 2 * one, ' in two zones') : machine(type, 1, one);
    },
    'AWS::RDS::DBCluster': ({ ServerlessV2ScalingConfiguration: scaling }, all) => {
        if (scaling === undefined)
            return [];
        const { MinCapacity: least, MaxCapacity: most } = Object(scaling);
        const count = all.filter((one) => sizes_valuesOf(one).DBInstanceClass === 'db.serverless').length;
        const words = `Aurora of ${least} to ${most} capacity units`;
        return [{ words, count, dollars: Number(least) * machine_prices/* dollarsOfUnit */.jQ, most: Number(most) * machine_prices/* dollarsOfUnit */.jQ }];
    },
    'AWS::ElastiCache::ReplicationGroup': (values) => {
        const { CacheNodeType: type, Engine: engine = 'redis' } = values;
        const copies = sizes_numberIn(values, 'ReplicasPerNodeGroup', 0) + 1;
        const count = sizes_numberIn(values, 'NumCacheClusters', sizes_numberIn(values, 'NumNodeGroups', 1) * copies);
        return machine(type, count, (0,machine_prices/* dollarsOfNode */.B6)(String(type), String(engine)));
    },
    'AWS::EFS::FileSystem': ({ ThroughputMode: mode = 'bursting', ProvisionedThroughputInMibps: rate }) => mode === 'provisioned' && typeof rate === 'number'
        ? [{ words: 'MiB/s of throughput', count: rate, dollars: efs_resources/* dollarsOfMibps */._z / prices/* hoursPerMonth */.XA }]
        : [{ words: `throughput that is ${String(mode)}`, count: 1, dollars: 0 }],
    'AWS::Kinesis::Stream': (values) => {
        if (Object(values.StreamModeDetails).StreamMode === 'ON_DEMAND')
            return [{ words: 'stream on demand', count: 1, dollars: stream_cost/* dollarsOnDemand */.U }];
        const hours = sizes_numberIn(values, 'RetentionPeriodHours', 24);
        const words = `shard${hours > 24 ? ' that keeps records for more than a day' : ''}`;
        return [{ words, count: sizes_numberIn(values, 'ShardCount', 1), dollars: (0,stream_cost/* dollarsOfShard */.B)(hours) }];
    },
    'MongoDB::Atlas::Cluster': ({ ReplicationSpecs }) => machinesOfAtlas(ReplicationSpecs),
    'AWS::OpenSearchService::Domain': ({ ClusterConfig }) => {
        const config = Object(ClusterConfig);
        return ['Instance', 'DedicatedMaster', 'Warm'].flatMap((kind) => {
            const type = config[`${kind}Type`];
            return machine(type, sizes_numberIn(config, `${kind}Count`, 1), (0,machine_prices/* dollarsOfMachine */.GF)(String(type)));
        });
    },
};
const sizesIn = (template) => {
    const byOwner = new Map();
    for (const resource of Object.values((0,template_changes/* resourcesIn */.$d)(template))) {
        const name = (0,owners/* ownerOf */.bf)(resource);
        if (name === undefined)
            continue;
        const own = byOwner.get(name) ?? [];
        byOwner.set(name, own);
        own.push(resource);
    }
    return new Map([...byOwner].map(([name, own]) => [
        name,
        own.flatMap((resource) => sizes_partsOf[resource.Type ?? '']?.(sizes_valuesOf(resource), own) ?? []),
    ]));
};
const sizes_wordsOf = (parts) => [...new Set(parts.map(({ words }) => words))]
    .map((words) => {
    const count = parts.filter((one) => one.words === words).reduce((sum, one) => sum + one.count, 0);
    return `${count} × ${words}`;
})
    .join(' and ');
const costOfParts = (parts, dollarsOf) => {
    const perHour = parts.reduce((sum, part) => {
        const dollars = dollarsOf(part);
        return sum === undefined || dollars === undefined ? undefined : sum + part.count * dollars;
    }, 0);
    if (perHour === undefined)
        return undefined;
    return perHour === 0 ? '$0' : (0,prices/* dollarsOfMonth */.x8)(perHour * prices/* hoursPerMonth */.XA);
};
const leastOf = (parts) => costOfParts(parts, ({ dollars }) => dollars);
const mostOf = (parts) => costOfParts(parts, ({ dollars, most = dollars }) => most);
const moneyOf = (old, parts) => {
    const [least, oldLeast, most, oldMost] = [leastOf(parts), leastOf(old), mostOf(parts), mostOf(old)];
    if (least === undefined)
        return `Its price is not known here, the price list of ${parts[0]?.seller ?? 'AWS'} has it.`;
    const before = (cost) => (cost === undefined ? '' : `, before ${cost}`);
    const atMost = most === least && oldMost === oldLeast ? '' : `; at its most ${most}${before(oldMost)}`;
    return `That costs ${least} a month in us-east-1 at least${before(oldLeast)}${atMost}.`;
};
const sizeNotes = ({ before, ours, }) => {
    if (before === undefined)
        return [];
    const former = sizesIn(before);
    return [...sizesIn(ours)].flatMap(([name, parts]) => {
        const old = former.get(name) ?? [];
        const [was, is] = [sizes_wordsOf(old), sizes_wordsOf(parts)];
        if (was === '' || is === '' || was === is)
            return [];
        return [`${name} changes its size from ${was} to ${is}. ${moneyOf(old, parts)}`];
    });
};

// EXTERNAL MODULE: ./lib/shared/endpoints.js
var endpoints = __webpack_require__(72151);
// EXTERNAL MODULE: ./lib/shared/nat.js
var nat = __webpack_require__(39310);
;// CONCATENATED MODULE: ./lib/review/standing-costs.js




const endpointNotes = (groups, { stackConfig }) => {
    const { services = [], availabilityZones: zones = 0 } = stackConfig?.vpc?.interfaceEndpoints ?? {};
    const ids = new Set(services.map(endpoints/* interfaceEndpointId */.gz));
    const all = groups.flatMap(({ changes }) => changes);
    const added = all.filter(({ logicalId, happening }) => ids.has(logicalId) && happening === 'add').length;
    if (added === 0)
        return [];
    const cost = (0,prices/* dollarsOfMonth */.x8)(added * zones * endpoints/* endpointDollarsPerHour */.I5 * prices/* hoursPerMonth */.XA);
    return [
        `stackConfig.vpc.interfaceEndpoints: ${added} ${added === 1 ? 'endpoint' : 'endpoints'} in ${zones} availability ${zones === 1 ? 'zone' : 'zones'} ${added === 1 ? 'costs' : 'cost'} ${cost} a month in us-east-1, used or not, and $0.01 for each GB that goes through.`,
    ];
};
const natNotes = (groups) => {
    const all = groups.flatMap(({ changes }) => changes);
    const added = all.filter(({ type, happening }) => type === 'AWS::EC2::NatGateway' && happening === 'add').length;
    if (added === 0)
        return [];
    const cost = (0,prices/* dollarsOfMonth */.x8)(added * nat/* natDollarsPerHour */.UF * prices/* hoursPerMonth */.XA);
    return [
        `stackConfig.vpc.nat: ${added} NAT ${added === 1 ? 'gateway costs' : 'gateways cost'} ${cost} a month in us-east-1, used or not, and $0.045 for each GB that goes through.`,
    ];
};
const standingCostNotes = (groups, config, stage) => [
    ...groups.flatMap(({ resource, effect }) => {
        const own = resource === undefined ? undefined : config.resources[resource];
        if (own === undefined || effect !== 'add')
            return [];
        const member = resources/* resources */.E.find(({ type }) => type === own.type);
        if (member?.standingCost === undefined)
            return [];
        const perHour = member.standingCost(own.properties);
        if (perHour === 0)
            return [];
        if (perHour === undefined)
            return [
                `${resource} costs by the hour, used or not; its price is not known here, the price list of ${member.mainType?.split('::')[0] ?? 'AWS'} has it.`,
            ];
        const more = member.costsMore?.(own.properties, stage);
        return [
            `${resource} costs at least ${(0,prices/* dollarsOfMonth */.x8)(perHour * prices/* hoursPerMonth */.XA)} a month in us-east-1, used or not, and about as much elsewhere${more === undefined ? '' : `; ${more}`}.`,
        ];
    }),
    ...natNotes(groups),
    ...endpointNotes(groups, config),
];

;// CONCATENATED MODULE: ./lib/review/warm-instances.js






const minutesIn = (template, kind) => {
    const { ComputeResources: resources } = Object((0,template_changes/* resourceIn */.Ol)(template, (0,capacity/* environmentId */.Xo)(kind))?.Properties);
    const policy = (0,expression/* isMap */.jh)(resources) ? resources.ScalingPolicy : undefined;
    const minutes = (0,expression/* isMap */.jh)(policy) ? policy.MinScaleDownDelayMinutes : undefined;
    return typeof minutes === 'number' ? minutes : 0;
};
const warmInstanceNotes = ({ before, ours, config }) => pool_kind/* poolKinds */.Kr.flatMap((kind) => {
    const minutes = minutesIn(ours, kind);
    if (minutes <= minutesIn(before, kind))
        return [];
    const asking = (0,batch_jobs/* jobsIn */.e)(config).find(([, { properties }]) => properties.keepWarmMinutes === minutes && (0,pool_kind/* poolKindOf */.ob)(properties) === kind);
    if (asking === undefined)
        return [];
    const [name, { properties }] = asking;
    const { cpu, memory } = properties.resources;
    const cost = (0,prices/* costOf */.ho)({ cpu, memoryMiB: memory, spot: (0,pool_kind/* isSpot */.v7)(kind), arm64: (0,pool_kind/* isArm64 */.Tm)(kind), nvme: (0,pool_kind/* hasNvme */.J2)(kind) });
    const words = cost
        ? `: ${cost.spot ? 'at most ' : ''}${(0,prices/* dollarsOfMonth */.x8)((minutes / 60) * cost.dollarsPerHour)} each time on ${cost.instance} in ${prices/* pricesAsOf */.mB.region}`
        : '';
    return [
        `${name} keeps each idle instance of its pool for ${minutes} minutes after the last run on it, which is paid for${words}.`,
    ];
});

;// CONCATENATED MODULE: ./lib/review/make-review.js


































const resourcesInOrder = (config) => [
    ...Object.entries(config.resources).map(([name, { type }]) => ({ name, type })),
    ...Object.entries(config.cloudformationResources ?? {}).map(([name, { Type: type }]) => ({ name, type })),
];
const replacingProperty = (groups, logicalId) => {
    const change = groups.flatMap(({ changes }) => changes).find((one) => one.logicalId === logicalId);
    const propertyWith = (recreation) => change?.properties.find((property) => property.recreation === recreation);
    return (propertyWith('always') ?? propertyWith('conditionally'))?.path;
};
const reviewedLoss = (loss, groups) => {
    const { kind, change, fate, why, unforeseen, allowances, allowed, instead } = loss;
    const reason = kind === 'delete' || kind === 'interrupt' ? undefined : replacingProperty(groups, change.logicalId);
    return {
        logicalId: change.logicalId,
        type: change.type,
        kind,
        ...(reason === undefined ? {} : { because: reason }),
        ...(kind === 'interrupt' ? {} : { ...(fate === 'kept' ? { kept: true } : {}), fate }),
        why,
        ...(unforeseen === undefined ? {} : { unforeseen }),
        allowances,
        allowed,
        ...(instead === undefined ? {} : { instead }),
    };
};
const stoppedJobsNotes = ({ changes, before, ours }) => (0,infrastructure_updates/* infrastructureUpdates */.y)({ changes, deployed: before, ours }).map(({ environment, minutes }) => `${environment} is updated: a job that still runs ${minutes} minutes after that may be stopped.`);
const newSecretsNotes = ({ before, ours }) => {
    const known = new Set(secretsRead(before));
    const added = secretsRead(ours).filter((name) => !known.has(name));
    return added.length ? [`Secrets that were not read before: ${added.join(', ')}.`] : [];
};
const connectionsOf = (config, stage) => [...(0,neighbours/* neighboursOf */.YV)(config, stage).values()].flatMap(({ name, type, connection }) => {
    const words = (0,neighbours/* resourceMember */.B9)(type).connectWords;
    if (connection === undefined || words === undefined)
        return [];
    return [{ name, words, keys: permissionKeys(connection.statements) }];
});
const eventReadsOf = (config, stage) => Object.keys(config.resources).map((name) => ({
    words: 'read its large events in',
    name: event_bucket/* eventBucketId */.UF,
    keys: permissionKeys([(0,event_bucket/* onEvents */.dy)('s3:GetObject', stage, name)]),
}));
const permissionGroups = ({ config, stage }) => [
    ...connectionsOf(config, stage),
    ...eventReadsOf(config, stage),
];
const groupsOf = (request, names, connections) => {
    const { changes, before, ours, config, origin, rebuilt } = request;
    const bare = reviewedGroups({
        changes,
        before,
        ours,
        origin,
        order: resourcesInOrder(config),
        formerType: (resource) => (0,known_names/* typeIn */.i)(before, resource) ?? (0,known_names/* typeIn */.i)(ours, resource),
        names: names.texts,
    });
    const context = {
        before,
        ours,
        config,
        names,
        connections,
        lineOf: request.lineOf ?? (() => undefined),
        imageOf: (resource) => rebuilt?.get(resource),
    };
    return bare.map((group) => wordedGroup(group, group.type === 'batch-job', context));
};
const withImage = ({ rebuilt }) => (job) => {
    const image = rebuilt?.get(job.name);
    return image === undefined ? job : { ...job, image };
};
const makeReview = (request) => {
    const { stage, region, account, before, ours, config, params, deployed } = request;
    const names = (0,known_names/* knownNames */.U)({ before, ours }, params, config);
    const sides = { changes: request.changes, deployed: before, ours };
    const changes = (0,named_databases/* withoutRefusedReplacements */.O)(request.changes, before, ours).map((change) => (0,pools/* carriedOut */.vk)(change, sides));
    const connections = permissionGroups(request);
    const groups = groupsOf({ ...request, changes }, names, connections);
    const outputs = deployed?.outputs ?? {};
    const functions = (0,jobs/* reviewedFunctions */.zd)(config, stage, ours);
    const changedOutputs = outputChanges({ before, ours, config, hasChanges: changes.length > 0 });
    const links = deployed ? (0,outputs_document/* outputsDocument */.a)(deployed.id, outputs, params).links : {};
    return {
        project: stage.project,
        stage: stage.stage,
        stack: stage.stack,
        region,
        ...(account === undefined ? {} : { account }),
        against: request.against,
        ...(request.base === undefined ? {} : { base: request.base }),
        hash: request.hash,
        ...(request.file === undefined ? {} : { file: request.file }),
        counts: (0,count_changes/* countChanges */.x)(changes),
        ...(request.refused?.length ? { refused: request.refused } : {}),
        ...(request.tooMany ? { tooMany: request.tooMany } : {}),
        ...(changedOutputs.length > 0 ? { outputChanges: changedOutputs } : {}),
        losses: request.losses.map((loss) => reviewedLoss(loss, groups)),
        groups,
        jobs: (0,jobs/* reviewedJobs */.WS)(config, stage, { before, ours }, region, request.priceOf).map(withImage(request)),
        ...(functions.length > 0 ? { functions } : {}),
        ...diagramOf({ config, before, ours, groups, names }),
        outputs: params.map(({ resource, param, output }) => ({
            resource,
            param,
            value: (0,secret/* redacted */.pc)(outputs[output] ?? ''),
        })),
        permissions: permissionReport({
            ...{ before, ours, names: names.texts, groups: connections },
            resources: resourcesInOrder(config).map(({ name }) => name),
            lineOf: (id) => request.origin(id)?.line,
            lineAt: (path) => request.lineOf?.(path),
            overrideLine: (owner, id, paths) => {
                const at = findOverride(config, owner, { before, ours }).behind(id, paths);
                return at && request.lineOf?.(at);
            },
        }),
        links: Object.entries(links).map(([name, url]) => ({ text: name === 'stack' ? 'Stack' : name, url })),
        ...(request.warnings?.length ? { warnings: request.warnings } : {}),
        notes: [
            ...renamedJobNotes(groups, before, ours),
            ...renamedResourceNotes(before, ours),
            ...newSecretsNotes(request),
            ...forwardedLogNotes({ before, ours }),
            ...standingCostNotes(groups, config, stage),
            ...sizeNotes({ before, ours }),
            ...(0,prerequisites/* prerequisiteNotes */.G)({ before, ours }),
            ...readyInstanceNotes({ before, ours }),
            ...warmInstanceNotes({ before, ours, config }),
            ...ownQueueNotes({ before, ours, config }),
            ...leftQueueNotes({ before, ours, config }),
            ...(0,lent_notes/* lentNotes */.P)({ before, ours, config }),
            ...leftOutNotes(config, stage),
            ...databaseNotes({ changes, before, ours }),
            ...cacheNotes({ changes, before, ours }),
            ...searchNotes({ changes, before, ours }),
            ...(request.tooMany
                ? [`A deploy would refuse this: ${(0,change_cap/* capClause */.o6)(request.tooMany)}. ${(0,change_cap/* capHint */.gK)(request.tooMany)}`]
                : []),
            ...request.notes,
            ...stoppedJobsNotes(request),
            ...shortenedRetentionNotes(request),
        ],
    };
};


/***/ }),

/***/ 77275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prerequisiteNotes)
/* harmony export */ });
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);

const prerequisites = [
    {
        needs: ({ Type, Properties }) => Type === 'AWS::OpenSearchService::Domain' &&
            Object(Properties).VPCOptions !== undefined,
        note: () => 'Before its first domain in a VPC an account needs the service-linked role of OpenSearch, which no deployment makes: `aws iam create-service-linked-role --aws-service-name opensearchservice.amazonaws.com`. An account that has it needs nothing.',
    },
    {
        needs: ({ Type }) => Type?.startsWith('MongoDB::Atlas::') ?? false,
        note: (types) => `Before its first cluster of Atlas an account needs the public types ${types.join(', ')}, activated in the region with an execution role that may read secrets, and no deployment activates them. An account that has them needs nothing.`,
    },
];
const prerequisiteNotes = ({ before, ours, }) => prerequisites.flatMap(({ needs, note }) => {
    const [former, all] = [before, ours].map((template) => Object.values((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesIn */ .$d)(template)).filter(needs));
    if (former?.length !== 0 || !all?.length)
        return [];
    return [note([...new Set(all.flatMap(({ Type }) => Type ?? []))].sort())];
});


/***/ }),

/***/ 83442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ namedStarters),
/* harmony export */   nV: () => (/* binding */ starterWords),
/* harmony export */   wl: () => (/* binding */ startersOf)
/* harmony export */ });
/* harmony import */ var _graph_neighbours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16166);
/* harmony import */ var _job_chain_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51040);
/* harmony import */ var _batch_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69153);



const namedStarters = (job, config) => (0,_batch_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsIn */ .e)(config).flatMap(([name, { properties }]) => {
    const after = _job_chain_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .endings */ .V1.filter((ending) => properties[ending]?.includes(job));
    return after.length === 0 ? [] : [{ job: name, endings: after }];
});
const startersOf = (job, config, stage, neighbours) => {
    const jobs = new Map((0,_batch_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsIn */ .e)(config));
    return namedStarters(job, config).filter((starter) => {
        const chain = (0,_job_chain_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainOf */ .dR)(jobs.get(starter.job)?.properties ?? {}, (0,_graph_neighbours_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(starter.job, config, stage, neighbours));
        return starter.endings.some((ending) => chain?.[ending].some((follower) => follower.job === job));
    });
};
const starterWords = ({ job, endings: [ending, other] }) => {
    if (other !== undefined)
        return `${job} when it ends`;
    return `${job} when it ${ending === 'onFailure' ? 'fails for good' : 'succeeds'}`;
};


/***/ }),

/***/ 87231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requestCommand),
/* harmony export */   b: () => (/* binding */ gpuChoices)
/* harmony export */ });
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40405);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);


const quotas = {
    g: {
        onDemand: { service: 'ec2', code: 'L-DB2E81BA', name: 'Running On-Demand G and VT instances' },
        spot: { service: 'ec2', code: 'L-3819A6DF', name: 'All G and VT Spot Instance Requests' },
    },
    p: {
        onDemand: { service: 'ec2', code: 'L-417A185B', name: 'Running On-Demand P instances' },
        spot: { service: 'ec2', code: 'L-7212CCBC', name: 'All P Spot Instance Requests' },
    },
};
const gpuChoices = (pool, possible) => ['g', 'p'].flatMap((letter) => {
    const sizes = possible.filter(({ name }) => (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(name).startsWith(letter)).map(({ vcpus }) => vcpus);
    if (sizes.length === 0)
        return [];
    return [{ quota: quotas[letter][(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpot */ .v7)(pool) ? 'spot' : 'onDemand'], vcpus: Math.min(...sizes) }];
});
const requestCommand = ({ quota, vcpus }) => `aws service-quotas request-service-quota-increase --service-code ${quota.service} --quota-code ${quota.code} --desired-value ${vcpus}`;


/***/ }),

/***/ 29978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ offlinePlanHash),
/* harmony export */   S: () => (/* binding */ planHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28969);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8784);




const without = (map, key) => Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
const withoutMetadata = (template) => {
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(template))
        return template;
    const rest = without(template, 'Metadata');
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(rest.Resources))
        return rest;
    const resources = Object.entries(rest.Resources).map(([id, body]) => [
        id,
        (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(body) ? without(body, 'Metadata') : body,
    ]);
    return { ...rest, Resources: Object.fromEntries(resources) };
};
const secretIn = (reference, isRead) => {
    const at = reference.indexOf(':secret:');
    const [name = '', ...rest] = reference.slice(at < 0 ? 0 : at + ':secret:'.length).split(':');
    const bare = isRead && at >= 0 ? name.replace(/-[A-Za-z\d]{6}$/, '') : name;
    return ['secret', bare, ...rest].join(':').replace(/:{1,8}$/, '');
};
const bySecret = (from) => {
    const text = (0,_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .textAsResolved */ .W9)(from);
    return text?.includes(':secret:') ? secretIn(text, typeof from === 'string') : from;
};
const withSecretNames = (value) => Array.isArray(value)
    ? value.map((item) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(item) && item.ValueFrom !== undefined ? { ...item, ValueFrom: bySecret(item.ValueFrom) } : item)
    : value;
const normalized = (value, texts) => {
    if (typeof value === 'string')
        return texts(value);
    if (Array.isArray(value)) {
        const items = value.map((item) => normalized(item, texts));
        return items.every((item, index) => item === value[index]) ? value : items;
    }
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(value))
        return value;
    const changed = [];
    Object.keys(value).forEach((key) => {
        const item = value[key];
        const next = normalized(key === 'Secrets' ? withSecretNames(item) : item, texts);
        if (next !== item)
            changed.push([key, next]);
    });
    return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
};
const hashOf = (facts) => {
    const names = facts.images.flatMap(({ repository, tag, published }) => published === undefined ? [] : [[`/${published.repository}@${published.digest}`, `/${repository}:${tag}`]]);
    const byTag = (text) => {
        const written = text.includes('{{resolve:')
            ? text.replace(_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .secretReference */ .QO, (_, service, secret) => `{{${service}:${secretIn(secret, true)}}}`)
            : text;
        return written.includes('@') ? names.reduce((all, [from, to]) => all.replaceAll(from, to), written) : written;
    };
    const template = (of) => (of === undefined ? null : normalized(withoutMetadata(of), byTag));
    const changes = facts.changes
        .map(({ action, logicalId, type, replacement = null }) => ({ action, logicalId, type, replacement }))
        .map((row) => ({ row, text: (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(row) }))
        .sort((one, other) => (one.text < other.text ? -1 : 1))
        .map(({ row }) => row);
    const { account = null, region, stack, parameters = {} } = facts;
    const whole = {
        ...{ account, region, stack, before: template(facts.before), ours: template(facts.ours), changes },
        ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(whole)).digest('hex');
};
const planHash = (facts) => `v1:${hashOf(facts)}`;
const offlinePlanHash = (facts) => `offline:${hashOf(facts)}`;


/***/ }),

/***/ 93825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isEarlierVersion)
/* harmony export */ });
const partsOf = (version) => typeof version === 'string'
    ? version.split(/[.-]/).map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    : undefined;
const isEarlier = (one, other) => {
    const index = one.findIndex((part, at) => at < other.length && part !== other[at]);
    const [left, right] = [one[index], other[index]];
    return typeof left === 'number' && typeof right === 'number' && left < right;
};
const isEarlierVersion = (is, was) => {
    const [fresh, old] = [partsOf(is), partsOf(was)];
    return fresh !== undefined && old !== undefined && isEarlier(fresh, old);
};


/***/ }),

/***/ 24587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ redisVersion)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93825);


const isSame = (was, is) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was.ReplicationGroupId ?? null) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is.ReplicationGroupId ?? null);
const isWayBack = (was, is) => was.EngineVersion === '7.2' && is.EngineVersion === '7.1';
const fault = ({ EngineVersion: old }, why) => [
    {
        why,
        instead: `Write engineVersion: '${old}' or a later one. An earlier one needs a second cluster under another name in the config`,
    },
];
const redisVersion = (was, is) => {
    if (!isSame(was, is))
        return [];
    const [old, fresh] = [was.EngineVersion, is.EngineVersion];
    if (was.Engine === 'valkey' && is.Engine === 'redis')
        return isWayBack(was, is)
            ? []
            : fault(was, `ElastiCache goes back from Valkey 7.2 to Redis 7.1 alone, and this update goes from Valkey ${old} to Redis ${fresh}`);
    if ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was.Engine ?? null) !== (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is.Engine ?? null) || !(0,_engine_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isEarlierVersion */ .$)(fresh, old))
        return [];
    return fault(was, `ElastiCache goes back to no earlier version, and this update goes from ${old} to ${fresh}`);
};


/***/ }),

/***/ 87604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ refusalOfUpdates),
  N: () => (/* binding */ refusedUpdates)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused-parts.js
var refused_parts = __webpack_require__(2515);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/stack/refused-updates/engine-version.js
var engine_version = __webpack_require__(93825);
;// CONCATENATED MODULE: ./lib/stack/refused-updates/databases.js


const isSame = (was, is) => ['DBClusterIdentifier', 'DBInstanceIdentifier', 'Engine'].every((key) => (0,canonical/* canonicalJson */.dj)(was[key] ?? null) === (0,canonical/* canonicalJson */.dj)(is[key] ?? null));
const databaseVersion = (was, is) => {
    if (!isSame(was, is) || !(0,engine_version/* isEarlierVersion */.$)(is.EngineVersion, was.EngineVersion))
        return [];
    return [
        {
            why: `RDS goes back to no earlier version, and this update goes from ${was.EngineVersion} to ${is.EngineVersion}`,
            instead: `Write version: '${was.EngineVersion}' or a later one. An earlier one needs a second database under another name in the config, into which a dump of this one is read`,
        },
    ];
};
const sizeOf = ({ AllocatedStorage: size }) => typeof size === 'number' || (typeof size === 'string' && /^\d+$/.test(size)) ? Number(size) : undefined;
const databaseStorage = (was, is) => {
    const [old, fresh] = [sizeOf(was), sizeOf(is)];
    if (old === undefined || fresh === undefined || fresh >= old || !isSame(was, is))
        return [];
    return [
        {
            why: `RDS makes no disk smaller, and this one would go from ${old} to ${fresh} GiB`,
            instead: `Write storage.initialSize: ${old}. A smaller disk needs a second database under another name in the config, into which a dump of this one is read`,
        },
    ];
};

// EXTERNAL MODULE: ./lib/cloudformation/referenced-ids.js
var referenced_ids = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/stack/refused-updates/refused-update.js

const literalProperties = (resource) => {
    const { Properties } = resource;
    return (0,expression/* isMap */.jh)(Properties) && !(0,expression/* isFunction */.Tn)(Properties) ? Properties : {};
};
const itemsBy = (value, key) => {
    if (value === undefined)
        return new Map();
    if (!Array.isArray(value))
        return undefined;
    const items = value.map((item) => {
        if (!(0,expression/* isMap */.jh)(item) || (0,expression/* isFunction */.Tn)(item))
            return undefined;
        const name = item[key];
        return typeof name === 'string' ? [name, item] : undefined;
    });
    return items.every((item) => item !== undefined) ? new Map(items) : undefined;
};
const keysOnlyIn = (one, other) => [...one.keys()].filter((key) => !other.has(key));

;// CONCATENATED MODULE: ./lib/stack/refused-updates/mount-targets.js




const vpcsOf = (template) => new Map(Object.values((0,template_changes/* resourcesIn */.$d)(template)).flatMap((resource) => {
    if (resource?.Type !== 'AWS::EFS::MountTarget')
        return [];
    const { FileSystemId, SecurityGroups } = literalProperties(resource);
    const [fileSystem] = (0,referenced_ids/* idsIn */.S)(FileSystemId);
    const [group] = (0,referenced_ids/* idsIn */.S)(SecurityGroups);
    const placed = group === undefined ? undefined : (0,template_changes/* resourceIn */.Ol)(template, group);
    const { VpcId } = placed === undefined ? {} : literalProperties(placed);
    return fileSystem === undefined || VpcId === undefined ? [] : [[fileSystem, (0,canonical/* canonicalJson */.dj)(VpcId)]];
}));
const mountTargetVpcs = (deployed, ours) => {
    const before = vpcsOf(deployed);
    return [...vpcsOf(ours)].flatMap(([logicalId, vpc]) => {
        const was = before.get(logicalId);
        if (was === undefined || was === vpc)
            return [];
        return [
            {
                logicalId,
                type: 'AWS::EFS::FileSystem',
                why: 'EFS has the mount targets of a file system in one VPC, and CloudFormation makes those in the new one before it deletes those in the former one',
                instead: 'Leave the network as it is, or add a second file system under another name in the config, and copy the files',
            },
        ];
    });
};

;// CONCATENATED MODULE: ./lib/stack/refused-updates/moved-keys.js




const textOf = (value) => typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
const named = (words, name, place = []) => {
    const text = textOf(name);
    if (text === undefined)
        return [];
    return [{ value: [text.toLowerCase(), ...place.map((part) => part ?? null)], words: `${words} ${text}` }];
};
const routeOf = ({ ApiId, RouteKey }) => {
    const key = textOf(RouteKey);
    if (key === undefined)
        return [];
    return [{ value: [key.replace(/\{[^{}+]*(\+?)\}/g, '{$1}'), ApiId ?? null], words: `the route ${key}` }];
};
const aliasesOf = ({ DistributionConfig }) => {
    const { Aliases } = Object(DistributionConfig);
    return Array.isArray(Aliases) ? Aliases.flatMap((one) => named('the domain', one)) : [];
};
const keys = new Map([
    ['AWS::ApiGatewayV2::DomainName', ({ DomainName }) => named('the domain', DomainName)],
    ['AWS::ApiGatewayV2::Route', routeOf],
    ['AWS::CloudFront::Distribution', aliasesOf],
    ['AWS::Cognito::UserPoolDomain', ({ Domain }) => named('the domain', Domain)],
    [
        'AWS::ElasticLoadBalancingV2::ListenerRule',
        ({ ListenerArn, Priority }) => named('the priority', Priority, [ListenerArn]),
    ],
    ['AWS::Route53::RecordSet', ({ Name, HostedZoneId, Type }) => named('the record of', Name, [HostedZoneId, Type])],
]);
const keysOf = (resource) => resource === undefined ? [] : (keys.get(resource.Type ?? '')?.(literalProperties(resource)) ?? []);
const isSamePlace = (value, deployed, ours, seen = new Set()) => (0,referenced_ids/* idsIn */.S)(value)
    .filter((id) => !seen.has(id))
    .every((id) => {
    const [was, is] = [(0,template_changes/* resourceIn */.Ol)(deployed, id), (0,template_changes/* resourceIn */.Ol)(ours, id)];
    const [before, after] = [was?.Properties ?? null, is?.Properties ?? null];
    if ((0,canonical/* canonicalJson */.dj)([was?.Type ?? null, before]) !== (0,canonical/* canonicalJson */.dj)([is?.Type ?? null, after]))
        return false;
    return isSamePlace(after, deployed, ours, new Set([...seen, id]));
});
const movedKeys = (deployed, ours) => {
    const owners = new Map();
    for (const [id, resource] of Object.entries((0,template_changes/* resourcesIn */.$d)(deployed)))
        if ((0,template_changes/* resourceIn */.Ol)(ours, id) === undefined)
            for (const { value } of keysOf(resource))
                owners.set((0,canonical/* canonicalJson */.dj)([resource.Type ?? null, value]), id);
    if (owners.size === 0)
        return [];
    return Object.entries((0,template_changes/* resourcesIn */.$d)(ours)).flatMap(([logicalId, resource]) => {
        const type = resource.Type ?? '';
        const had = new Set(keysOf((0,template_changes/* resourceIn */.Ol)(deployed, logicalId)).map(({ value }) => (0,canonical/* canonicalJson */.dj)(value)));
        return keysOf(resource).flatMap(({ value, words }) => {
            const owner = owners.get((0,canonical/* canonicalJson */.dj)([type, value]));
            if (owner === undefined || had.has((0,canonical/* canonicalJson */.dj)(value)) || !isSamePlace(value, deployed, ours))
                return [];
            return [
                {
                    logicalId,
                    type,
                    why: `AWS gives ${words} to one resource at a time, and ${owner} has it until it goes, which is after the new one is made`,
                    instead: `Deploy with neither of the two first (without what ${owner} is made of), then with the new one; nothing answers in between`,
                },
            ];
        });
    });
};

// EXTERNAL MODULE: ./lib/stack/refused-updates/redis.js
var redis = __webpack_require__(24587);
;// CONCATENATED MODULE: ./lib/stack/refused-updates/search.js


const versionOf = (engine) => typeof engine === 'string' ? /^OpenSearch_(.*)$/.exec(engine)?.[1] : undefined;
const stepBetween = (was, is) => {
    if ((0,engine_version/* isEarlierVersion */.$)(was, '1.3') && !(0,engine_version/* isEarlierVersion */.$)(is, '2'))
        return '1.3';
    if ((0,engine_version/* isEarlierVersion */.$)(was, '2.19') && !(0,engine_version/* isEarlierVersion */.$)(is, '3'))
        return '2.19';
    return undefined;
};
const searchVersion = (was, is) => {
    const [old, fresh] = [versionOf(was.EngineVersion), versionOf(is.EngineVersion)];
    const isSame = (0,canonical/* canonicalJson */.dj)(was.DomainName ?? null) === (0,canonical/* canonicalJson */.dj)(is.DomainName ?? null);
    if (old === undefined || fresh === undefined || !isSame)
        return [];
    if ((0,engine_version/* isEarlierVersion */.$)(fresh, old))
        return [
            {
                why: `OpenSearch Service goes back to no earlier version, and this update goes from ${old} to ${fresh}`,
                instead: `Write version: '${old}' or a later one. An earlier one needs a second domain under another name in the config`,
            },
        ];
    const step = stepBetween(old, fresh);
    return step === undefined
        ? []
        : [
            {
                why: `OpenSearch Service upgrades from ${old} to ${fresh} by ${step} alone`,
                instead: `Write version: '${step}', deploy, and write version: '${fresh}' then`,
            },
        ];
};

;// CONCATENATED MODULE: ./lib/stack/refused-updates/shard-count.js
const shardsOf = ({ ShardCount, StreamModeDetails }) => {
    const { StreamMode = 'PROVISIONED' } = Object(StreamModeDetails);
    return StreamMode === 'PROVISIONED' && typeof ShardCount === 'number' ? ShardCount : undefined;
};
const stepsBetween = (from, to) => {
    const steps = [];
    for (let count = from; count !== to; steps.push(count))
        count = to > count ? Math.min(to, count * 2) : Math.max(to, Math.ceil(count / 2));
    return steps;
};
const shardCount = (was, is) => {
    const [old, fresh] = [shardsOf(was), shardsOf(is)];
    if (old === undefined || fresh === undefined || old < 1 || fresh < 1 || was.Name !== is.Name)
        return [];
    if (fresh <= 2 * old && 2 * fresh >= old)
        return [];
    const steps = stepsBetween(old, fresh);
    return [
        {
            why: `Kinesis changes the number of shards at most to twice or to half of it in an update, and this one goes from ${old} to ${fresh}`,
            instead: `Deploy shardCount: ${steps[0]} first, then ${steps.slice(1).join(', ')}; Kinesis takes ten such changes in 24 hours`,
        },
    ];
};

;// CONCATENATED MODULE: ./lib/stack/refused-updates/subscription-filters.js



const type = 'AWS::Logs::SubscriptionFilter';
const mostOfGroup = 2;
const filtersByGroup = (template) => {
    const groups = new Map();
    for (const [id, resource] of Object.entries((0,template_changes/* resourcesIn */.$d)(template))) {
        if (resource?.Type !== type)
            continue;
        const { LogGroupName } = literalProperties(resource);
        if (LogGroupName === undefined)
            continue;
        const group = (0,canonical/* canonicalJson */.dj)(LogGroupName);
        groups.set(group, [...(groups.get(group) ?? []), id]);
    }
    return groups;
};
const subscriptionFilters = (deployed, ours) => {
    const before = filtersByGroup(deployed);
    return [...filtersByGroup(ours)].flatMap(([group, ids]) => {
        const old = before.get(group) ?? [];
        const added = ids.filter((id) => !old.includes(id));
        const removed = old.filter((id) => !ids.includes(id));
        const [first] = added;
        if (first === undefined || removed.length === 0 || ids.length > mostOfGroup)
            return [];
        if (old.length + added.length <= mostOfGroup)
            return [];
        return [
            {
                logicalId: first,
                type,
                why: `CloudWatch takes ${mostOfGroup} subscription filters of a log group, and ${added.join(', ')} would come before ${removed.join(', ')} ${removed.length === 1 ? 'goes' : 'go'}`,
                instead: `Deploy without the event of ${added.join(' and ')} first, then with it`,
            },
        ];
    });
};

;// CONCATENATED MODULE: ./lib/stack/refused-updates/table-indexes.js


const keyOf = ({ KeySchema }, attributes) => {
    const types = [...(itemsBy(KeySchema, 'AttributeName') ?? new Map()).keys()].map((name) => attributes.get(name)?.AttributeType ?? null);
    return (0,canonical/* canonicalJson */.dj)([KeySchema ?? null, types]);
};
const isSameTable = (was, is) => ['KeySchema', 'TableName'].every((key) => (0,canonical/* canonicalJson */.dj)(was[key] ?? null) === (0,canonical/* canonicalJson */.dj)(is[key] ?? null));
const isSameIndex = (was, is, before, after) => keyOf(was, before) === keyOf(is, after) &&
    (0,canonical/* canonicalJson */.dj)(was.Projection ?? null) === (0,canonical/* canonicalJson */.dj)(is.Projection ?? null);
const sameNames = (changed) => changed.length === 0
    ? []
    : [
        {
            why: `DynamoDB changes neither the key of an index nor what it holds, and ${changed.join(', ')} would be another one under the same name`,
            instead: `Leave ${changed.join(', ')} as deployed and add an index of another name; remove the old one in a later deploy, when nothing reads it any more`,
        },
    ];
const severalAtOnce = (added, removed) => {
    if (added.length + removed.length < 2)
        return [];
    const parts = [
        ...(added.length ? [`adds ${added.join(', ')}`] : []),
        ...(removed.length ? [`removes ${removed.join(', ')}`] : []),
    ];
    return [
        {
            why: `DynamoDB makes or deletes one index of a table in an update, and this one ${parts.join(' and ')}`,
            instead: `Change one index in a deploy: first ${added.length ? `add ${added[0]}` : `remove ${removed[0]}`} alone`,
        },
    ];
};
const tableKeyTypes = (was, is) => {
    const [before, after] = [was, is].map((table) => itemsBy(table.AttributeDefinitions, 'AttributeName'));
    const changed = [...(itemsBy(was.KeySchema, 'AttributeName') ?? new Map()).keys()].filter((name) => {
        const [old, fresh] = [before, after].map((attributes) => attributes?.get(name)?.AttributeType);
        return typeof old === 'string' && typeof fresh === 'string' && old !== fresh;
    });
    if (changed.length === 0 || !isSameTable(was, is))
        return [];
    return [
        {
            why: `the attributes of a table's key keep their type, and ${changed.join(', ')} would have another one`,
            instead: 'Write the type that is deployed; another key needs another table, under another name in the config',
        },
    ];
};
const tableIndexes = (was, is) => {
    const [old, fresh] = [was, is].map((table) => itemsBy(table.GlobalSecondaryIndexes, 'IndexName'));
    const [before, after] = [was, is].map((table) => itemsBy(table.AttributeDefinitions, 'AttributeName'));
    if (!old || !fresh || !before || !after || !isSameTable(was, is))
        return [];
    const changed = [...old].flatMap(([name, index]) => {
        const next = fresh.get(name);
        return next === undefined || isSameIndex(index, next, before, after) ? [] : [name];
    });
    return [...sameNames(changed), ...severalAtOnce(keysOnlyIn(fresh, old), keysOnlyIn(old, fresh))];
};

;// CONCATENATED MODULE: ./lib/stack/refused-updates/user-pool-attributes.js



const fixed = ['AliasAttributes', 'UsernameAttributes', 'UsernameConfiguration'];
const asText = (value) => Array.isArray(value) ? JSON.stringify(value.map((one) => (0,canonical/* canonicalJson */.dj)(one)).sort()) : (0,canonical/* canonicalJson */.dj)(value ?? null);
const differs = (was, is) => {
    if (was === undefined || is === undefined)
        return false;
    if ((0,expression/* isMap */.jh)(was) && (0,expression/* isMap */.jh)(is))
        return Object.keys(was).some((key) => differs(was[key], is[key]));
    return asText(was) !== asText(is);
};
const isSameAttribute = (was, is) => !differs(was, is) && (was.Required ?? false) === (is.Required ?? false);
const attributesOf = (was, is) => {
    const [old, fresh] = [was, is].map(({ Schema }) => itemsBy(Schema, 'Name'));
    if (!old || !fresh)
        return [];
    const changed = [...old].flatMap(([name, attribute]) => {
        const next = fresh.get(name);
        return next === undefined || isSameAttribute(attribute, next) ? [] : [name];
    });
    const removed = keysOnlyIn(old, fresh);
    const demanded = keysOnlyIn(fresh, old).filter((name) => fresh.get(name)?.Required === true);
    const parts = [
        ...(changed.length ? [`changes ${changed.join(', ')}`] : []),
        ...(removed.length ? [`removes ${removed.join(', ')}`] : []),
        ...(demanded.length ? [`requires ${demanded.join(', ')} from now on`] : []),
    ];
    if (parts.length === 0)
        return [];
    return [
        {
            why: `Cognito adds attributes to the users of a pool, but changes and removes none and requires no more of them, and this update ${parts.join(' and ')}`,
            instead: [
                ...(changed.length + removed.length
                    ? [
                        `Leave ${[...changed, ...removed].join(', ')} in schema as deployed; an attribute that nobody fills costs nothing`,
                    ]
                    : []),
                ...(demanded.length
                    ? [`Remove required from ${demanded.join(', ')}, or refuse users without it in the hook preSignUp`]
                    : []),
            ].join('. '),
        },
    ];
};
const namesOf = (was, is) => {
    const changed = fixed.filter((property) => asText(was[property]) !== asText(is[property]));
    if (changed.length === 0)
        return [];
    return [
        {
            why: `Cognito never changes how people of a pool sign in, and ${changed.join(', ')} would be another one`,
            instead: 'Leave it as deployed (allowEmailAsUserName and allowPhoneNumberAsUserName decide it), or make a second pool under another name in the config and move people to it',
        },
    ];
};
const userPoolAttributes = (was, is) => [...attributesOf(was, is), ...namesOf(was, is)];

;// CONCATENATED MODULE: ./lib/stack/refused-updates/user-pool-domain.js
const userPoolDomain = (was, is) => {
    const [old, fresh] = [was.Domain, is.Domain];
    if (typeof old !== 'string' || typeof fresh !== 'string' || old === fresh)
        return [];
    return [
        {
            why: `Cognito gives a user pool one domain, CloudFormation makes the new one before it deletes the old one, and this update changes ${old} to ${fresh}`,
            instead: 'Deploy without the domain first, and with the new one then; nobody can sign in by its pages in between',
        },
    ];
};

;// CONCATENATED MODULE: ./lib/stack/refused-updates/refused-updates.js













const rules = new Map([
    ['AWS::Cognito::UserPool', [userPoolAttributes]],
    ['AWS::Cognito::UserPoolDomain', [userPoolDomain]],
    ['AWS::DynamoDB::GlobalTable', [tableKeyTypes, tableIndexes]],
    ['AWS::DynamoDB::Table', [tableIndexes]],
    ['AWS::ElastiCache::ReplicationGroup', [redis/* redisVersion */.W]],
    ['AWS::Kinesis::Stream', [shardCount]],
    ['AWS::OpenSearchService::Domain', [searchVersion]],
    ['AWS::RDS::DBCluster', [databaseVersion]],
    ['AWS::RDS::DBInstance', [databaseStorage, databaseVersion]],
]);
const refusedUpdates = (deployed, ours) => {
    const ofOne = Object.entries((0,template_changes/* resourcesIn */.$d)(ours)).flatMap(([logicalId, is]) => {
        const type = is?.Type ?? '';
        const was = (0,template_changes/* resourceIn */.Ol)(deployed, logicalId);
        if (was?.Type !== type)
            return [];
        const sides = [literalProperties(was), literalProperties(is)];
        return (rules.get(type) ?? []).flatMap((rule) => rule(...sides).map((reason) => ({ logicalId, type, ...reason })));
    });
    const ofSeveral = [movedKeys, subscriptionFilters, mountTargetVpcs].flatMap((rule) => rule(deployed, ours));
    return [...ofOne, ...ofSeveral].sort((one, other) => one.logicalId < other.logicalId ? -1 : Number(one.logicalId > other.logicalId));
};
const starts = { plan: 'A deploy would refuse this change', deploy: 'Nothing was changed' };
const refusalOfUpdates = (found, command = 'deploy') => found.length === 0
    ? undefined
    : new refused_parts/* RefusedParts */.P({
        code: 'stack/refused-update',
        message: `${starts[command]}, since AWS would refuse it and the deployment would roll back: ${found
            .map(({ logicalId, type, why }) => `${logicalId} (${type}): ${why}`)
            .join('. ')}.`,
        hint: `${found.map(({ logicalId, instead }) => `${logicalId}: ${instead}.`).join(' ')}${command === 'plan' ? ' With fail-on-blocked: false a plan only tells it.' : ''}`,
    }, found.map(({ logicalId, type, why }) => ({ logicalId, sentence: `${logicalId} (${type}): ${why}.` })));


/***/ }),

/***/ 90500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ previewSettingNotes),
/* harmony export */   Q_: () => (/* binding */ deployedSettingNotes),
/* harmony export */   aE: () => (/* binding */ newSettingNotes),
/* harmony export */   iG: () => (/* binding */ settingNotes),
/* harmony export */   sd: () => (/* binding */ endOfProtection)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);

const listed = (names) => names.join(', ');
const endOfProtection = 'A deploy ends the protection of the stack: AWS does not refuse to delete it any more.';
const sentences = {
    terminationProtection: (on) => {
        if (on === undefined)
            return 'terminationProtection is not written any more: a deploy leaves the protection of the stack as it is.';
        return on ? 'A deploy protects the stack: AWS refuses to delete it from then on.' : endOfProtection;
    },
    rollbackAlarms: (alarms) => {
        if (alarms === undefined)
            return 'triggerRollbackOnAlarms is not written any more: the stack keeps its alarms.';
        return alarms.length === 0
            ? 'No alarm rolls a deploy back any more: the stack loses those it has.'
            : `A deploy is rolled back when one of these alarms goes off: ${listed(alarms)}.`;
    },
    monitoringMinutes: (minutes) => minutes === undefined
        ? 'monitoringTimeAfterDeploymentInMinutes is not written any more: a deploy leaves to AWS for how long alarms are watched.'
        : `After a deploy its alarms are watched for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, for which it waits.`,
    notificationArns: (topics) => {
        if (topics === undefined)
            return 'publishEventsToArn is not written any more: the stack keeps its topics.';
        return topics.length === 0
            ? 'Events of the stack go to no topic any more.'
            : `Events of the stack go to ${listed(topics)}.`;
    },
    rollback: (on = true) => on
        ? 'A deploy that fails is rolled back.'
        : 'A deploy that fails is not rolled back: the stack stays as it is then, and the next deploy goes on from there.',
    express: (on = false) => on
        ? 'A deploy ends when all is configured, before pools and databases are ready.'
        : 'A deploy ends when all is ready.',
};
const withChangeSet = new Set([
    'rollbackAlarms',
    'monitoringMinutes',
    'notificationArns',
    'express',
]);
const usual = { rollback: true, express: false };
const settingNotes = (was, is, differs) => Object.keys(sentences).flatMap((key) => {
    const [before, after] = [was, is].map((settings) => settings[key] ?? usual[key]);
    if ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before ?? null) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after ?? null))
        return [];
    const sentence = sentences[key](is[key]);
    return [
        !differs && withChangeSet.has(key) && is[key] !== undefined
            ? `${sentence} Nothing else changes: it is set by the next deploy that changes the template.`
            : sentence,
    ];
});
const isUsual = (value) => value === false || value === 0 || (Array.isArray(value) && !value.length);
const newSettingNotes = ({ rollback, ...is }) => {
    const written = Object.fromEntries(Object.entries(is).filter(([, value]) => !isUsual(value)));
    return settingNotes({}, { ...written, rollback }, true);
};
const deployedSettingNotes = ({ terminationProtection: before }, is, differs) => {
    const { terminationProtection = before, rollback, express } = is;
    return settingNotes({ ...is, terminationProtection: before, ...(differs ? { rollback: true, express: false } : { rollback, express }) }, { ...is, terminationProtection }, differs);
};
const notInPreviews = [
    'terminationProtection',
    'triggerRollbackOnAlarms',
    'monitoringTimeAfterDeploymentInMinutes',
    'publishEventsToArn',
];
const previewSettingNotes = (was = {}, is = {}, { preview }) => {
    const changed = notInPreviews.filter((key) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was[key] ?? null) !== (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is[key] ?? null));
    return preview && changed.length > 0
        ? [`Of deploymentConfig ${listed(changed)} ${changed.length === 1 ? 'has' : 'have'} no effect in previews.`]
        : [];
};


/***/ }),

/***/ 40671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ vcpuShortages),
/* harmony export */   C3: () => (/* binding */ vcpuExcesses),
/* harmony export */   _e: () => (/* binding */ grownJobs),
/* harmony export */   hw: () => (/* binding */ quotasOf)
/* harmony export */ });
/* harmony import */ var _shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70322);
/* harmony import */ var _shared_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40405);
/* harmony import */ var _stage_gpu_families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19217);
/* harmony import */ var _stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30115);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79265);
/* harmony import */ var _gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87231);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88948);







const quotas = {
    onDemand: {
        service: 'ec2',
        code: 'L-1216C47A',
        name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
    },
    spot: {
        service: 'ec2',
        code: 'L-34B43A08',
        name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
    },
    fargate: { service: 'fargate', code: 'L-3032A538', name: 'Fargate On-Demand vCPU resource count' },
    fargateSpot: { service: 'fargate', code: 'L-36FBB829', name: 'Fargate Spot vCPU resource count' },
};
const leastOf = ({ choices }) => Math.min(...choices.map(({ vcpus }) => vcpus));
const standardTypes = new Set(['default_arm64', 'default_x86_64', 'optimal']);
const environmentOf = (queue) => String(queue).replace(/JobQueue$/, 'ComputeEnvironment');
const typesOf = (template, queue) => {
    const { ComputeResources } = Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, environmentOf(queue))?.Properties);
    return Array.isArray(ComputeResources?.InstanceTypes) ? ComputeResources.InstanceTypes : undefined;
};
const choicesOf = (template, pool, queue, size) => {
    const isBorrowed = queue === (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .borrowedQueue */ .Sm)(pool);
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isFargate */ .rd)(pool))
        return [{ quota: quotas[(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpot */ .v7)(pool) ? 'fargateSpot' : 'fargate'], vcpus: size.cpu }];
    const types = typesOf(template, queue) ?? [];
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasGpus */ .ot)(pool)) {
        const families = isBorrowed ? _stage_gpu_families_js__WEBPACK_IMPORTED_MODULE_2__/* .allGpuFamilies */ .gY : types.map(String);
        return (0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .gpuChoices */ .b)(pool, (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .possibleInstances */ .eJ)({ ...size, families }));
    }
    const arm64 = (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isArm64 */ .Tm)(pool);
    const known = (0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNvme */ .J2)(pool) ? new Set((0,_stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__/* .allNvmeFamilies */ ._)(arm64)) : standardTypes;
    if (!isBorrowed && !(types.length > 0 && types.every((type) => known.has(type))))
        return [];
    const disks = { nvme: true, families: isBorrowed ? (0,_stage_nvme_families_js__WEBPACK_IMPORTED_MODULE_3__/* .allNvmeFamilies */ ._)(arm64) : types.map(String) };
    const vcpus = (0,_shared_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestVcpus */ .SQ)({ ...size, gpu: 0, arm64, ...((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNvme */ .J2)(pool) ? disks : {}) });
    return vcpus === undefined ? [] : [{ quota: quotas[(0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpot */ .v7)(pool) ? 'spot' : 'onDemand'], vcpus }];
};
const jobName = (template, id) => {
    const { path } = Object(Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, id)?.Metadata)['batch-job']);
    return typeof path === 'string' ? path.replace(/^resources\./, '') : id;
};
const jobOf = (template, machine) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, machine);
    if (resource?.Type !== 'AWS::StepFunctions::StateMachine')
        return undefined;
    const { DefinitionSubstitutions } = Object(resource.Properties);
    const { JobQueue, JobDefinition } = DefinitionSubstitutions ?? {};
    const pool = (0,_shared_borrowed_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfQueue */ .JW)(JobQueue?.Ref);
    const definition = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(template, String(JobDefinition?.['Fn::GetAtt']?.[0]));
    if (pool === undefined || definition === undefined)
        return undefined;
    const { ContainerProperties } = Object(definition.Properties);
    const required = (type) => Number(ContainerProperties?.ResourceRequirements?.find(({ Type }) => Type === type)?.Value ?? 0);
    const size = { cpu: required('VCPU'), memoryMiB: required('MEMORY'), gpu: required('GPU') };
    const choices = choicesOf(template, pool, JobQueue?.Ref, size);
    return choices.length === 0 ? undefined : { job: jobName(template, machine), pool, choices };
};
const grownJobs = (deployed, ours) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesIn */ .$d)(ours)).flatMap((machine) => {
    const job = jobOf(ours, machine);
    const was = deployed === undefined ? undefined : jobOf(deployed, machine);
    return job === undefined || (was?.pool === job.pool && leastOf(was) >= leastOf(job)) ? [] : [job];
});
const quotasOf = (jobs) => [
    ...new Map(jobs.flatMap(({ choices }) => choices).map(({ quota }) => [quota.code, quota])).values(),
];
const standardExcess = (job, { quota, vcpus }, limit) => ({
    sentence: `${job} needs ${quota.service === 'fargate' ? `${vcpus} vCPUs on Fargate` : `an instance of ${vcpus} vCPUs or more`}, and the account may have ${limit} at once in this region: its runs would wait and never start.`,
    hint: `Ask AWS for more: Service Quotas, ${quota.service}, ${quota.code} (${quota.name}). Or give the job fewer vCPUs and less memory.`,
});
const gpuExcess = (job, choices, limitOf) => {
    const limits = choices.map(({ quota, vcpus }) => `${vcpus} vCPUs of "${quota.name}", of which it has ${limitOf(quota)}`);
    const [first] = choices;
    return {
        sentence: `${job} needs an instance with GPUs, for which the account needs ${limits.join(', or ')} in this region: its runs would wait and never start.`,
        hint: `Ask AWS for more, which a new account has to: ${first === undefined ? '' : (0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .requestCommand */ .X)(first)}, or https://console.aws.amazon.com/servicequotas/home/services/ec2/quotas/${first?.quota.code}.`,
    };
};
const vcpuExcesses = (jobs, limitOf) => jobs.flatMap(({ job, pool, choices }) => {
    if (choices.some(({ quota, vcpus }) => vcpus <= limitOf(quota)))
        return [];
    const [only] = choices;
    if ((0,_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .hasGpus */ .ot)(pool) || only === undefined)
        return [gpuExcess(job, choices, limitOf)];
    return [standardExcess(job, only, limitOf(only.quota))];
});
const vcpuShortages = (jobs, limitOf, usedOf) => jobs.flatMap(({ job, choices }) => {
    const large = choices.filter(({ quota, vcpus }) => vcpus <= limitOf(quota));
    const [first] = large;
    if (first === undefined || large.some(({ quota, vcpus }) => vcpus + (usedOf(quota) ?? 0) <= limitOf(quota)))
        return [];
    const uses = large.map(({ quota }) => `${usedOf(quota)} of the ${limitOf(quota)} vCPUs of "${quota.name}"`);
    const what = first.quota.service === 'fargate'
        ? `${first.vcpus} more: it waits until others end`
        : `an instance with ${first.vcpus} or more: it waits for room on an instance that runs, or until others end`;
    return [
        {
            sentence: `The account uses ${uses.join(', and ')} in this region, and ${job} needs ${what}.`,
            hint: `Ask AWS for more: ${(0,_gpu_quota_js__WEBPACK_IMPORTED_MODULE_5__/* .requestCommand */ .X)({ quota: first.quota, vcpus: Math.ceil(limitOf(first.quota) + first.vcpus) })}.`,
        },
    ];
});


/***/ })

};
