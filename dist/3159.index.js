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
/* harmony import */ var _operations_compile_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35008);
/* harmony import */ var _operations_compile_compiled_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19583);



/** Writes the template and its companions into the output folder, also where the template exceeds CloudFormation's limits. */
const compileCommand = async (world, request) => {
    const compiled = await (0,_operations_compile_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAnySize */ .F_)(world, request);
    await world.write((0,_operations_compile_compiled_files_js__WEBPACK_IMPORTED_MODULE_2__/* .compiledFiles */ .H)(compiled));
    const { size } = compiled.graph.resources;
    const { stack } = compiled.stage;
    const bytes = compiled.templateText.length;
    world.console.info(`${stack}: ${size} resources, ${bytes} bytes, in ${world.output}/template.json.`);
    for (const { name, body } of compiled.graph.parameters.values())
        world.console.info(`The template takes the parameter ${name}, which deploy looks up: ${body.Description} For CloudFormation without this action write it into ${world.output}/${_operations_compile_compiled_files_js__WEBPACK_IMPORTED_MODULE_2__/* .parametersName */ .I}.`);
    return { ...compiled, diagnostics: (0,_operations_compile_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .withStrictness */ .rS)(compiled.diagnostics, request) };
};


/***/ }),

/***/ 19583:
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

/**
 * Matches texts that need no quotes: words, paths, flags and calls in one line that no YAML parser reads differently.
 */
const plain = /^(?:[\p{L}$/_]|[-.](?=[A-Za-z]))[ -~\p{L}\p{N}]*$/u;
/** Matches texts that YAML would read as a key or cut: a colon, a comment, spaces at the end. */
const needsQuotes = /: |:$| #| $/;
/** Matches texts that YAML 1.1 or 1.2 reads as a boolean, null or number; in YAML 1.1 `E0` is the number 0. */
const otherType = /^(true|false|yes|no|on|off|y|n|null|\.inf|\.nan|[-.]?e[-+]?[\d_]+)$/i;
const oneLine = /^[ -~\p{L}\p{N}]*$/u;
/**
 * Returns a text in double quotes as in JSON, with the characters escaped that YAML refuses; in single quotes if it
 * contains double ones.
 */
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
/** Returns the lines of a list or map; the first has no indentation, since it may follow a dash. */
const block = (value, indent) => Array.isArray(value)
    ? value.map((item) => `- ${inline(item, `${indent}  `)}`).join(`\n${indent}`)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${scalar(key)}:${below(item, indent)}`)
        .join(`\n${indent}`);
/** Returns a value whose first line continues the current one. */
const inline = (value, indent) => {
    if (value === null || typeof value !== 'object')
        return scalar(value);
    if (isEmpty(value))
        return Array.isArray(value) ? '[]' : '{}';
    return block(value, indent);
};
/** Returns the value of a key: a scalar on the line of the key, a block below it. */
const below = (value, indent) => {
    const isBlock = value !== null && typeof value === 'object' && !isEmpty(value);
    return isBlock ? `\n${indent}  ${inline(value, `${indent}  `)}` : ` ${inline(value, indent)}`;
};
/**
 * Returns JSON data as YAML in block style, which parsers of YAML 1.1 and 1.2 read as the same data. Ten times faster
 * than `yaml.stringify`, since every compile writes the config; without comments, aliases and folded lines.
 */
const writeYaml = (value) => `${inline(value, '')}\n`;

// EXTERNAL MODULE: ./lib/template/synthesize.js
var synthesize = __webpack_require__(39108);
;// CONCATENATED MODULE: ./lib/template/state-machines.js

/**
 * Returns the definition of each job's state machine as a file, by path: `state-machines/<job>.asl.json`. ARNs are
 * `${…}` placeholders, which CloudFormation substitutes.
 */
const stateMachineFiles = ({ resources }) => Object.fromEntries([...resources.values()]
    .filter(({ body, from }) => body.Type === 'AWS::StepFunctions::StateMachine' && from[0] === 'resources')
    .map(({ body, from }) => [
    `state-machines/${from[1]}.asl.json`,
    `${(0,synthesize/* asciiJson */.i)(body.Properties?.Definition, 2)}\n`,
]));

;// CONCATENATED MODULE: ./lib/operations/compile/compiled-files.js






/** The file with the template's parameters, for CloudFormation without this action. */
const parametersName = 'parameters.json';
/** Returns a config that a later job compiles to the same template without the programs and inputs of this run. */
const effectiveText = ({ resolved, origin }) => `${(0,effective_origin/* originLine */.rH)(origin)}\n${writeYaml((0,effective_config/* effectiveConfig */.k)(resolved))}`;
/**
 * Returns the parameters of a template as the AWS CLI reads them (`--parameters file://parameters.json`): with the given
 * values, else with placeholders that must be replaced first. No file for a template without parameters.
 */
const parameterFile = ({ graph }, values) => {
    const parameters = [...graph.parameters.values()].map(({ name, placeholder }) => ({
        ParameterKey: name,
        ParameterValue: values[name] ?? placeholder,
    }));
    return parameters.length > 0 ? { [parametersName]: `${JSON.stringify(parameters, null, 2)}\n` } : {};
};
/**
 * Returns the files that `compile` and `plan` write into the output folder, by name. `parameters` are the values of the
 * template's parameters where AWS was asked for them.
 */
const compiledFiles = (compiled, parameters = {}) => ({
    'template.json': `${(0,synthesize/* asciiJson */.i)(compiled.template, 2)}\n`,
    'image-plan.json': (0,image_plan/* imagePlanFile */.ZZ)(compiled.images),
    [effective_origin/* effectiveFile */.wX]: effectiveText(compiled),
    ...parameterFile(compiled, parameters),
    ...stateMachineFiles(compiled.graph),
});


/***/ })

};
