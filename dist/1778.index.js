export const id = 1778;
export const ids = [1778];
export const modules = {

/***/ 80922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idsIn),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);

const idsIn = (value) => {
    const found = [];
    collect(value, found);
    return found;
};
const collect = (value, found) => {
    if (Array.isArray(value))
        for (const item of value)
            collect(item, found);
    else if ((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        for (const key of Object.keys(value))
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
/* harmony import */ var _operations_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62103);
/* harmony import */ var _operations_stack_identify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7141);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27220);






const destroy = async (world, request) => {
    (0,_operations_stack_assert_own_code_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOwnCode */ .K)(world, 'destroy');
    const stage = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .stageOf */ .gV)(await (0,_operations_compile_read_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readProject */ .W)(world, request), request.stage);
    (0,_operations_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_3__/* .assertConfirmed */ ._)(stage, request.confirm);
    await (0,_operations_stack_identify_js__WEBPACK_IMPORTED_MODULE_4__/* .readCaller */ .w)(world);
    await (0,_operations_stack_destroy_stack_js__WEBPACK_IMPORTED_MODULE_3__/* .destroyStack */ .P)(world, stage, request);
    if (stage.preview)
        await (0,_operations_preview_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .removeRecords */ .D)(world, stage);
    return { diagnostics: [], located: undefined };
};


/***/ }),

/***/ 10149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ assertExportsUnused),
  a: () => (/* binding */ refusedExports)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/stack/changed-exports.js


const nameOf = (value, stack) => {
    const text = (0,expression/* isMap */.jh)(value) ? value['Fn::Sub'] : value;
    if (typeof text !== 'string')
        return undefined;
    const name = text.replaceAll('${AWS::StackName}', stack);
    return name.includes('${') ? undefined : name;
};
const exportsIn = (template, stack) => {
    const outputs = (0,expression/* isMap */.jh)(template) && (0,expression/* isMap */.jh)(template.Outputs) ? template.Outputs : {};
    return Object.entries(outputs).flatMap(([output, body]) => {
        const exported = (0,expression/* isMap */.jh)(body) && (0,expression/* isMap */.jh)(body.Export) ? nameOf(body.Export.Name, stack) : undefined;
        return exported === undefined ? [] : [{ output, name: exported, value: (0,canonical/* canonicalJson */.dj)(Object(body).Value ?? null) }];
    });
};
const changedExports = (deployed, next, stack) => {
    const kept = new Map(exportsIn(next, stack).map(({ name, value }) => [name, value]));
    return exportsIn(deployed, stack)
        .filter(({ name, value }) => kept.get(name) !== value)
        .map(({ output, name }) => ({ output, name }))
        .sort((one, other) => (one.output < other.output ? -1 : 1));
};

;// CONCATENATED MODULE: ./lib/operations/stack/exports-in-use.js


const readUsed = async (world, exports) => {
    if (exports.length === 0)
        return { used: [], notes: [] };
    const stacks = await world.stacks();
    const found = await Promise.all(exports.map(async (one) => {
        try {
            const importers = await stacks.importers(one.name);
            return { used: importers.length === 0 ? [] : [{ ...one, importers }], notes: [] };
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            const note = `Whether another stack imports ${one.name} is not known: ${error.message}`;
            return { used: [], notes: [note] };
        }
    }));
    return { used: found.flatMap(({ used }) => used), notes: found.flatMap(({ notes }) => notes) };
};
const inWords = (names) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
const verb = ({ importers }) => (importers.length === 1 ? 'imports' : 'import');
const refusedExports = async (world, deployed, ours, stack) => {
    const { used, notes } = await readUsed(world, changedExports(deployed, ours, stack));
    return {
        notes,
        refused: used.map((one) => ({
            logicalId: one.output,
            type: 'output',
            why: `${inWords(one.importers)} ${verb(one)} it as ${one.name}, and CloudFormation neither changes nor removes an export in use`,
            instead: `Keep this output as it is, or deploy ${inWords(one.importers)} without its $CfStackOutput first; $StackOutput reads the value and locks nothing`,
        })),
    };
};
const assertExportsUnused = async (world, deployed, stack) => {
    const { used, notes } = await readUsed(world, changedExports(deployed, undefined, stack));
    for (const note of notes)
        world.console.info(note);
    if (used.length === 0)
        return;
    const sentences = used.map((one) => `${inWords(one.importers)} ${verb(one)} ${one.name}`);
    const importers = [...new Set(used.flatMap((one) => one.importers))].sort();
    throw new refused/* Refused */.L({
        code: 'stack/exports-in-use',
        message: `CloudFormation deletes no stack whose exports are in use: ${sentences.join(', ')}. Nothing was deleted.`,
        hint: `Deploy ${inWords(importers)} without $CfStackOutput of this stack first, or destroy ${importers.length === 1 ? 'it' : 'them'}.`,
    });
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

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   f6: () => (/* binding */ ownerIn),
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


/***/ })

};
