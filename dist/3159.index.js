export const id = 3159;
export const ids = [3159];
export const modules = {

/***/ 13159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileCommand: () => (/* binding */ compileCommand)
/* harmony export */ });
/* harmony import */ var _operations_compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72087);
/* harmony import */ var _operations_compile_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4782);
/* harmony import */ var _operations_compile_compiled_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87310);
/* harmony import */ var _packaging_image_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61972);




const compileCommand = async (world, request) => {
    const compiled = await (0,_operations_compile_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAnySize */ .F_)(world, request);
    await world.write((0,_operations_compile_compiled_files_js__WEBPACK_IMPORTED_MODULE_2__/* .compiledFiles */ .H)(compiled));
    const { size } = compiled.graph.resources;
    const { stack } = compiled.stage;
    const bytes = compiled.templateText.length;
    world.console.info(`${stack}: ${size} resources, ${bytes} bytes, in ${world.output}/template.json.`);
    const dockerfiles = Object.keys((0,_packaging_image_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .generatedDockerfiles */ .vH)(compiled.images)).map((name) => `${world.output}/${name}`);
    if (dockerfiles.length > 0)
        world.console.info(`Generated: ${dockerfiles.join(', ')}.`);
    for (const { name, body } of compiled.graph.parameters.values())
        world.console.info(`The template takes the parameter ${name}, which deploy looks up: ${body.Description} For CloudFormation without this action write it into ${world.output}/${_operations_compile_compiled_files_js__WEBPACK_IMPORTED_MODULE_2__/* .parametersName */ .I}.`);
    return { ...compiled, diagnostics: (0,_operations_compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .withStrictness */ .rS)(compiled.diagnostics, request) };
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


/***/ })

};
