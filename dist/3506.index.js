export const id = 3506;
export const ids = [3506];
export const modules = {

/***/ 73506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicy: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _cloudformation_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63107);
/* harmony import */ var _config_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19432);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19653);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40258);
/* harmony import */ var _generated_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92518);
/* harmony import */ var _generated_function_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18690);
/* harmony import */ var _generated_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11586);
/* harmony import */ var _graph_resource_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39566);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17922);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99903);
/* harmony import */ var _source_document_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18544);
/* harmony import */ var _source_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28192);












const policyShape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)('The rules of an organisation for what a repository deploys.', {
    regions: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)('The regions in which stacks may be.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('A whole region, such as `eu-central-1`.', { pattern: '^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$' }), {
        minItems: 1,
    }),
    stages: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)('The stages that may be deployed; `*` at the end stands for anything: `pr-*`.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('A stage; `*` stands only at the end: `pr-*`.', { pattern: '^[a-zA-Z0-9][a-zA-Z0-9-]{0,31}[*]?$' }), { minItems: 1 }),
    maxCpu: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .integer */ .nd)('The most virtual CPUs of a job, of a task of a service, and of a function.', { minimum: 1 }),
    maxMemory: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .integer */ .nd)('The most memory of a job, of a task of a service, and of a function, in MiB.', { minimum: 4 }),
    maxGpu: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .integer */ .nd)('The most graphics processors of a job; 0 forbids them.', { minimum: 0 }),
    forbiddenTypes: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)('Types of resources and events of a config (`http-api-gateway`), and types of CloudFormation (`AWS::IAM::User`, `AWS::RDS::*`), also of what becomes of the config.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('A type.', { pattern: '^(?:[a-z][a-z-]*|[A-Za-z0-9]+::[A-Za-z0-9]+::(?:[A-Za-z0-9]+|[*])|Custom::[*])$' })),
    requireDeadLetterQueues: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)('Whether each queue needs a dead-letter queue, and each mapping of a stream a destination for records that fail.'),
    publicTriggers: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)('What may be started from the internet: only what has an authorizer (`authorized`), or nothing (`none`).', ['authorized', 'none']),
    requiredTags: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)('Names of tags that `stackConfig.tags` must have.', (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('The name of a tag.', { minLength: 1 })),
});
const knownTypes = [...new Set([..._generated_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .resources */ .E, ..._generated_events_js__WEBPACK_IMPORTED_MODULE_2__/* .events */ .A, ..._generated_function_events_js__WEBPACK_IMPORTED_MODULE_3__/* .functionEvents */ .c].map(({ type }) => type))].sort();
const misspelledTypes = ({ forbiddenTypes = [] }, { services }) => forbiddenTypes.flatMap((type, index) => {
    const meant = (0,_graph_resource_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnownType */ .sN)(type, services) ? undefined : (0,_graph_resource_types_js__WEBPACK_IMPORTED_MODULE_5__/* .meantType */ .WK)(type, services);
    return meant === undefined
        ? []
        : [
            (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .errorAt */ .Os)('policy/unknown-type', ['forbiddenTypes', index], `CloudFormation has no type \`${type}\`, so the rule would forbid nothing.`, `Did you mean \`${meant}\`?`),
        ];
});
const unknownTypes = ({ forbiddenTypes = [] }) => forbiddenTypes.flatMap((type, index) => type.includes('::') || knownTypes.includes(type)
    ? []
    : [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .errorAt */ .Os)('policy/unknown-type', ['forbiddenTypes', index], `No resource and no event has the type \`${type}\`, so the rule would forbid nothing.`, (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .au)(type, knownTypes)),
    ]);
const ofPolicy = (outcome) => ({
    ...outcome,
    diagnostics: outcome.diagnostics.map((one) => ({
        ...one,
        sentence: one.sentence
            .replace(/^The config file holds nothing but spaces and comments\.$/, 'The policy holds nothing but spaces and comments, and would allow everything.')
            .replace(/^The config (?=is |lacks |holds )/, 'The policy ')
            .replace(/ at the top of the config\.$/, ' of the policy.'),
        ...(['config/not-a-map', 'source/empty'].includes(one.code)
            ? { hint: 'Begin with a rule, such as `stages:`.' }
            : {}),
    })),
});
const readPolicy = async (bytes, file) => {
    const text = (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeSource */ .E)(bytes);
    if (text.value === undefined)
        return { ...text, located: (0,_source_document_js__WEBPACK_IMPORTED_MODULE_11__/* .locatedText */ .k)('', file) };
    const parsed = ofPolicy(await (0,_source_parse_js__WEBPACK_IMPORTED_MODULE_7__.parseSource)(text.value, file));
    const located = parsed.value ?? (0,_source_document_js__WEBPACK_IMPORTED_MODULE_11__/* .locatedText */ .k)(text.value, file);
    if (parsed.value === undefined)
        return { ...parsed, located };
    const judged = ofPolicy((0,_config_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeOver */ .w6)(policyShape).judge(parsed.value.value));
    if (judged.value === undefined)
        return { ...judged, located };
    const table = judged.value.forbiddenTypes?.some((type) => type.includes('::'))
        ? await (0,_cloudformation_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAttributeTable */ .Fy)()
        : { services: {} };
    const diagnostics = [...judged.diagnostics, ...unknownTypes(judged.value), ...misspelledTypes(judged.value, table)];
    return diagnostics.some(_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .isError */ .bJ) ? { diagnostics, located } : { value: judged.value, diagnostics, located };
};


/***/ })

};
