export const id = 7929;
export const ids = [7929];
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

/***/ 60103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ assertExportsUnused),
  a: () => (/* binding */ refusedExports)
});

// EXTERNAL MODULE: ./lib/cloudformation/replacements.js
var replacements = __webpack_require__(92411);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var cloudformation_expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/cloudformation/referenced-ids.js
var referenced_ids = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/stage/partitions.js
var partitions = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/stack/known-text.js


const knownValues = ({ name, id, parameters, }) => {
    const [, partition = '', , region = '', account = ''] = id.split(':');
    return {
        ...parameters,
        'AWS::StackName': name,
        ...(account === ''
            ? {}
            : {
                'AWS::AccountId': account,
                'AWS::Partition': partition,
                'AWS::Region': region,
                'AWS::StackId': id,
                'AWS::URLSuffix': (0,partitions/* partitionOf */.iQ)(region).suffix,
            }),
    };
};
const knownText = (expression, values) => {
    if (typeof expression === 'string' || typeof expression === 'number')
        return String(expression);
    if (!(0,cloudformation_expression/* isMap */.jh)(expression) || Object.keys(expression).length !== 1)
        return undefined;
    const { Ref: name, 'Fn::Sub': sub, 'Fn::Join': join } = expression;
    if (typeof name === 'string')
        return ownValue(values, name);
    if (Array.isArray(join))
        return joined(join, values);
    if (typeof sub === 'string')
        return substituted(sub, values);
    return Array.isArray(sub) && typeof sub[0] === 'string'
        ? substituted(sub[0], withVariables(sub[1], values))
        : undefined;
};
const ownValue = (values, name) => Object.hasOwn(values, name) ? values[name] : undefined;
const joined = ([by, parts], values) => {
    if (typeof by !== 'string' || !Array.isArray(parts))
        return undefined;
    const texts = parts.map((part) => knownText(part, values));
    return texts.includes(undefined) ? undefined : texts.join(by);
};
const withVariables = (variables, values) => {
    if (!(0,cloudformation_expression/* isMap */.jh)(variables))
        return values;
    const own = Object.entries(variables).map(([name, value]) => [name, knownText(value, values)]);
    const hidden = new Set(own.flatMap(([name, text]) => (text === undefined ? [name] : [])));
    const all = [...Object.entries(values), ...own].filter(([name]) => !hidden.has(name));
    return Object.fromEntries(all);
};
const substituted = (text, values) => {
    const parts = text.split(/\$\{([^${}]*)\}/);
    const texts = parts.map((part, index) => {
        if (index % 2 === 0)
            return part;
        return part.startsWith('!') ? `\${${part.slice(1)}}` : ownValue(values, part);
    });
    return texts.includes(undefined) ? undefined : texts.join('');
};

// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/changed-exports.js





const exportsIn = (template, values) => {
    const outputs = (0,cloudformation_expression/* isMap */.jh)(template) && (0,cloudformation_expression/* isMap */.jh)(template.Outputs) ? template.Outputs : {};
    return Object.entries(outputs).flatMap(([output, body]) => {
        const name = (0,cloudformation_expression/* isMap */.jh)(body) && (0,cloudformation_expression/* isMap */.jh)(body.Export) ? knownText(body.Export.Name, values) : undefined;
        if (name === undefined)
            return [];
        const value = Object(body).Value ?? null;
        return [{ output, name, value: knownText(value, values) ?? (0,canonical/* canonicalJson */.dj)(value), ids: (0,referenced_ids/* idsIn */.S)(value) }];
    });
};
const changedExports = (deployed, next, values, table) => {
    const kept = new Map(exportsIn(next, values).map(({ name, value }) => [name, value]));
    const exported = exportsIn(deployed, values);
    const replaced = exported.length > 0 && next && table ? replacedIn(deployed, next, table) : new Set();
    return exported
        .flatMap(({ output, name, value, ids }) => {
        if (kept.get(name) !== value)
            return [{ output, name }];
        const gone = ids.find((id) => replaced.has(id));
        return gone === undefined ? [] : [{ output, name, replaced: gone }];
    })
        .sort((one, other) => (one.output < other.output ? -1 : 1));
};
const replacedIn = (deployed, next, table) => new Set((0,template_changes/* templateChanges */.U9)(deployed, next, table).flatMap(({ logicalId, replacement }) => replacement === 'True' ? [logicalId] : []));

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
    const values = stack === undefined ? {} : knownValues(stack);
    if (stack === undefined || changedExports(deployed, undefined, values).length === 0)
        return { refused: [], notes: [] };
    const table = await (0,replacements/* loadReplacementTable */.v)();
    const { used, notes } = await readUsed(world, changedExports(deployed, ours, values, table));
    return {
        notes,
        refused: used.map((one) => ({
            logicalId: one.output,
            type: 'output',
            why: `${one.replaced === undefined ? '' : `its value changes with ${one.replaced}, which is replaced; `}${inWords(one.importers)} ${verb(one)} it as ${one.name}, and CloudFormation neither changes nor removes an export in use`,
            instead: `Keep ${one.replaced ?? 'this output'} as it is, or deploy ${inWords(one.importers)} without its $CfStackOutput first; $StackOutput reads the value and locks nothing`,
        })),
    };
};
const assertExportsUnused = async (world, deployed, stack) => {
    const { used, notes } = await readUsed(world, changedExports(deployed, undefined, knownValues(stack)));
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
