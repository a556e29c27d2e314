export const id = 1046;
export const ids = [1046];
export const modules = {

/***/ 61046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlanDocument: () => (/* binding */ readPlanDocument),
  readPlanText: () => (/* binding */ readPlanText)
});

;// CONCATENATED MODULE: ./lib/generated/plan-validator.js
const planValidator = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "plan.schema.json", "title": "plan.json of batch-job-action", "description": "What a deploy would change. Version 1 only ever gains keys.", "type": "object", "properties": { "version": { "description": "The version of this format.", "const": 1 }, "run": { "description": "The run of GitHub that planned; missing at a prompt.", "type": "object", "properties": { "id": { "description": "The id of the run.", "type": "integer", "minimum": 1 }, "attempt": { "description": "The attempt of the run.", "type": "integer", "minimum": 1 }, "commit": { "description": "The commit that was planned: in a pull request its head.", "type": "string", "pattern": "^[0-9a-f]{40,64}$" } }, "required": ["id"] }, "project": { "description": "The project's name.", "type": "string" }, "stage": { "description": "The stage.", "type": "string" }, "stack": { "description": "The name of the CloudFormation stack.", "type": "string" }, "region": { "description": "The AWS region.", "type": "string" }, "account": { "description": "The AWS account; missing in a plan without credentials.", "type": "string", "pattern": "^[0-9]{12}$" }, "against": { "description": "What ours was compared with.", "type": "string", "enum": ["deployed-stack", "absent-stack", "base-branch", "empty-stack"] }, "base": { "description": "The commit that a plan without credentials compares with.", "type": "object", "properties": { "ref": { "description": "The commit, tag or branch as it was named.", "type": "string" }, "commit": { "description": "The id of the commit.", "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "missing": { "description": "Why there is nothing to compare with, as a clause.", "type": "string" } } }, "hash": { "description": "Hash of what was reviewed; offline: for a plan without credentials.", "type": "string", "pattern": "^(v1|offline):[0-9a-f]{64}$" }, "file": { "description": "The config file of the change.", "type": "object", "properties": { "url": { "description": "Its page at the commit.", "type": "string", "pattern": "^https?://" } }, "required": ["url"] }, "counts": { "description": "How many resources change; modify counts the replaced ones too.", "type": "object", "properties": { "add": { "description": "New ones.", "type": "integer", "minimum": 0 }, "modify": { "description": "Changed ones.", "type": "integer", "minimum": 0 }, "replace": { "description": "Those of the changed ones that are replaced for certain.", "type": "integer", "minimum": 0 }, "remove": { "description": "Those that go.", "type": "integer", "minimum": 0 } }, "required": ["add", "modify", "replace", "remove"] }, "refused": { "description": "Changes that AWS would refuse while it updates the stack, so that a deploy does not begin; absent if there are none.", "type": "array", "items": { "description": "One such change.", "type": "object", "properties": { "logicalId": { "description": "The logical id of the resource.", "type": "string" }, "type": { "description": "Its CloudFormation type.", "type": "string" }, "why": { "description": "The rule of AWS and how the change breaks it, as a clause.", "type": "string" }, "instead": { "description": "The way to make the change all the same.", "type": "string" } }, "required": ["logicalId", "type", "why", "instead"], "additionalProperties": false } }, "tooMany": { "description": "The numbers of a change of more resources than the input max-changes allows, which a deploy refuses; absent if it does not exceed it.", "type": "object", "properties": { "max": { "description": "The number of resources that may change.", "type": "integer", "minimum": 0 }, "changes": { "description": "The number of resources that would be added, changed, replaced or deleted.", "type": "integer", "minimum": 0 } }, "required": ["max", "changes"], "additionalProperties": false }, "outputChanges": { "description": "The outputs of the stack that are added, modified or removed; absent without any. Where resources change as well, only those that the config names or that other stacks may import.", "type": "array", "items": { "type": "object", "properties": { "name": { "description": "The name of the output.", "type": "string" }, "happening": { "enum": ["add", "modify", "remove"] }, "exported": { "description": "True if other stacks may import it, before the change or after it.", "type": "boolean" } }, "required": ["name", "happening"], "additionalProperties": false } }, "losses": { "description": "What holds data or work, or is not known to hold nothing, and would be deleted or replaced, or would get new instances while jobs run.", "type": "array", "items": { "description": "One such resource.", "type": "object", "properties": { "logicalId": { "description": "Its logical id.", "type": "string" }, "type": { "description": "Its CloudFormation type.", "type": "string" }, "kind": { "description": "What becomes of it.", "type": "string", "enum": ["delete", "replace", "may-replace", "interrupt"] }, "because": { "description": "The property that forces it.", "type": "string" }, "kept": { "description": "Whether it stays in the account with its data, outside the stack.", "type": "boolean" }, "fate": { "description": "What becomes of it, or of the old one where it is made anew; unread where no policy says so.", "type": "string", "enum": ["deleted", "kept", "snapshot", "unread"] }, "why": { "description": "Why it counts, as the rest of a sentence.", "type": "string" }, "unforeseen": { "description": "AWS's own word for what happens, where this version does not know it.", "type": "string" }, "allowances": { "description": "The inputs that must name it.", "type": "array", "items": { "description": "Name of an input.", "type": "string", "enum": ["allow-delete", "allow-replace", "allow-interrupt"] } }, "allowed": { "description": "Whether all of its allowances name it.", "type": "boolean" }, "instead": { "description": "What to do in the place of a change that AWS would refuse, which no input allows.", "type": "string" } }, "required": ["logicalId", "type", "kind", "allowed"] } }, "groups": { "description": "The changes by resource of the config, in its order; what the stack shares is last.", "type": "array", "items": { "description": "The changes of one resource; without a name, of what the stack shares.", "type": "object", "properties": { "resource": { "description": "Its name in the config.", "type": "string" }, "type": { "description": "Its type in the config; missing for one that is gone, if its type is not known.", "type": "string" }, "effect": { "description": "What happens to it as a whole.", "type": "string", "enum": ["add", "modify", "replace", "may-replace", "remove", "import"] }, "itself": { "description": "False where it only tells a changed job of its events.", "type": "boolean" }, "says": { "description": "Its changes in the words of the config.", "type": "array", "items": { "description": "One change.", "type": "object", "properties": { "text": { "description": "The sentence, such as memory: 7680 → 8192 MiB.", "type": "string" }, "line": { "description": "Line in the config file, from 1.", "type": "integer", "minimum": 1 } }, "required": ["text"] } }, "changes": { "description": "Its changes in the words of CloudFormation.", "type": "array", "items": { "description": "What happens to one CloudFormation resource.", "type": "object", "properties": { "happening": { "description": "What happens to it.", "type": "string", "enum": ["add", "modify", "replace", "may-replace", "remove", "import"] }, "unforeseen": { "description": "AWS's own word for what happens, where this version does not know it.", "type": "string" }, "logicalId": { "description": "Its logical id in the template.", "type": "string" }, "type": { "description": "Its CloudFormation type.", "type": "string" }, "properties": { "description": "What changes in it.", "type": "array", "items": { "description": "One property that changes; secrets and payloads are redacted.", "type": "object", "properties": { "path": { "description": "Dotted path inside the resource, such as Properties.ContainerProperties.Image.", "type": "string" }, "before": { "description": "The value before; missing for a new one.", "type": "string" }, "after": { "description": "The value after; missing for one that is gone.", "type": "string" }, "recreation": { "description": "What a change of this property does to the resource.", "type": "string", "enum": ["never", "conditionally", "always", "unknown"] } }, "required": ["path", "recreation"] } }, "insteadOf": { "description": "The logical id of the removed resource in whose place it comes.", "type": "string" }, "replacedBy": { "description": "The logical id of the added resource that comes in its place.", "type": "string" }, "from": { "description": "The line of the config that it comes from.", "type": "object", "properties": { "path": { "description": "Keys from the top of the config.", "type": "array", "items": { "type": ["string", "number"] } }, "line": { "description": "Line in the config file, from 1.", "type": "integer", "minimum": 1 } }, "required": ["path", "line"] } }, "required": ["happening", "logicalId", "type", "properties"] } } }, "required": ["effect", "itself", "says", "changes"] } }, "jobs": { "description": "The jobs of the config.", "type": "array", "items": { "description": "One job.", "type": "object", "properties": { "name": { "description": "Its name.", "type": "string" }, "starts": { "description": "What starts it, in words.", "type": "array", "items": { "type": "string" } }, "asleep": { "description": "Those of its events that do not start it.", "type": "array", "items": { "type": "object", "properties": { "start": { "description": "The event in words.", "type": "string" }, "because": { "description": "Why: the config pauses it, or previews leave its source to other stages.", "enum": ["paused", "preview"] }, "keptSeconds": { "description": "Seconds for which a source of the stack keeps what arrives while the event is paused.", "type": "integer" }, "type": { "description": "The type of the event, with whose sample the command run starts the job.", "type": "string" }, "sample": { "description": "An event of AWS of its kind, as JSON, by which the job can be started by hand.", "type": "string" } }, "required": ["start", "because", "sample"] } }, "before": { "description": "What it costs now.", "type": "object", "properties": { "instance": { "description": "The EC2 instance type that the estimate assumes.", "type": "string" }, "dollarsPerHour": { "description": "US dollars for an hour of running.", "type": "number", "minimum": 0 }, "spot": { "description": "Whether it is the price of a spot instance.", "type": "boolean" } }, "required": ["instance", "dollarsPerHour", "spot"] }, "after": { "description": "What it will cost.", "type": "object", "properties": { "instance": { "description": "The EC2 instance type that the estimate assumes.", "type": "string" }, "dollarsPerHour": { "description": "US dollars for an hour of running.", "type": "number", "minimum": 0 }, "spot": { "description": "Whether it is the price of a spot instance.", "type": "boolean" } }, "required": ["instance", "dollarsPerHour", "spot"] }, "containers": { "description": "The number of containers of a run, of which each has these prices; missing for a job whose run is one.", "type": "integer", "minimum": 1 }, "dollarsPerMonth": { "description": "US dollars of a month at most, where schedules and a timeout bound it.", "type": "number", "minimum": 0 }, "hint": { "description": "How it could cost less.", "type": "string" }, "image": { "description": "Why its image is rebuilt, in a comparison with a base; without files, its Dockerfile, arguments or platform in the config changed.", "type": "object", "properties": { "changed": { "description": "Files that changed, were added or removed, relative to the config's folder.", "type": "array", "items": { "type": "string" }, "maxItems": 100 }, "notInBase": { "description": "Files that git does not track and the base does not have.", "type": "array", "items": { "type": "string" }, "maxItems": 100 }, "more": { "description": "How many files neither list names.", "type": "integer", "minimum": 1 } }, "required": ["changed", "notInBase"] } }, "required": ["name", "starts"] } }, "functions": { "description": "The functions of the config that have events; absent without any.", "type": "array", "items": { "description": "One function.", "type": "object", "properties": { "name": { "description": "Its name.", "type": "string" }, "starts": { "description": "What starts it, in words.", "type": "array", "items": { "type": "string" } }, "asleep": { "description": "Those of its events that do not start it.", "type": "array", "items": { "type": "object", "properties": { "start": { "description": "The event in words.", "type": "string" }, "because": { "description": "Why: the config pauses it, or previews leave its source to other stages.", "enum": ["paused", "preview"] }, "keptSeconds": { "description": "Seconds for which a source of the stack keeps what arrives while the event is paused.", "type": "integer" }, "sample": { "description": "An event of AWS of its kind, as JSON, by which the job can be started by hand.", "type": "string" } }, "required": ["start", "because", "sample"] } } }, "required": ["name", "starts"] } }, "nodes": { "description": "The nodes of the drawing.", "type": "array", "items": { "description": "A job, what starts it, its queue, or a connected resource.", "type": "object", "properties": { "name": { "type": "string" }, "change": { "description": "What changes about it; none where everything is new.", "type": "string", "enum": ["none", "add", "modify", "remove"] } }, "required": ["name", "change"] } }, "edges": { "description": "A drawing: what starts each job, where it waits, what it uses.", "type": "array", "items": { "description": "An arrow.", "type": "object", "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "label": { "type": "string" }, "change": { "description": "What changes about it; none where everything is new.", "type": "string", "enum": ["none", "add", "modify", "remove"] } }, "required": ["from", "to", "change"] } }, "outputs": { "description": "Referenceable parameters.", "type": "array", "items": { "description": "One parameter.", "type": "object", "properties": { "resource": { "description": "The resource's name in the config.", "type": "string" }, "param": { "description": "The parameter's name.", "type": "string" }, "value": { "description": "Its value; empty until it is deployed.", "type": "string" } }, "required": ["resource", "param", "value"] } }, "links": { "description": "Pages of the console.", "type": "array", "items": { "description": "A page.", "type": "object", "properties": { "text": { "type": "string" }, "url": { "description": "Its address.", "type": "string", "pattern": "^https://" } }, "required": ["text", "url"] } }, "permissions": { "description": "What jobs and functions may do, and what the change broadens.", "type": "object", "properties": { "holders": { "description": "Jobs and functions, in the order of the config.", "type": "array", "items": { "description": "A job or function.", "type": "object", "properties": { "name": { "description": "Its name in the config.", "type": "string" }, "role": { "description": "The logical id of the role of its code; its ARN if the template does not have it.", "type": "string" }, "may": { "description": "What its code may do, by resource.", "type": "array", "items": { "description": "Actions on one resource.", "type": "object", "properties": { "words": { "description": "Plain words that the name follows, for a resource in connectTo.", "type": "string" }, "actions": { "description": "Actions of IAM, sorted.", "type": "array", "items": { "type": "string" } }, "on": { "description": "The name of the resource where there are words, else the resource of the statement.", "type": "string" }, "condition": { "description": "The condition of the statement as text.", "type": "string" }, "denied": { "description": "Present for what a statement denies.", "const": true } }, "required": ["actions", "on"] } } }, "required": ["name", "role", "may"] } }, "broader": { "description": "What allows more than before, or may; empty only if whatever is allowed after the change was allowed before it, as far as templates show.", "type": "array", "items": { "description": "One way in which a role, user, group or policy of the stack allows more.", "type": "object", "properties": { "identity": { "description": "Its logical id.", "type": "string" }, "resource": { "description": "The name in the config of the resource that it comes from.", "type": "string" }, "isOwn": { "description": "Present if it is the role of the code of that job or function.", "const": true }, "because": { "description": "new: it was not there before; else by what it allows more: an action, a resource, a condition that is gone or other, a denial that is gone, statements that cannot be read, a managed policy, a group, a role that the template does not have, a permissions boundary that is gone or other, a principal that may assume the role, a right of a container on its host or as root.", "type": "string", "enum": ["new", "action", "resource", "condition", "no-denial", "unread", "managed-policy", "group", "role", "boundary", "principal", "container"] }, "actions": { "description": "Actions of IAM, principals, or what a container may do.", "type": "array", "items": { "type": "string" } }, "on": { "description": "The resource of the statement, or the name of the one in connectTo.", "type": "string" }, "condition": { "description": "The condition of the statement as text.", "type": "string" }, "was": { "description": "Resources on which the actions were allowed before, or the condition under which they were.", "type": "array", "items": { "type": "string" } }, "says": { "description": "All of that as a clause that follows the name.", "type": "string" }, "line": { "description": "Line in the config file, from 1.", "type": "integer", "minimum": 1 } }, "required": ["identity", "because", "actions", "says"] } } }, "required": ["holders", "broader"] }, "warnings": { "description": "Warnings and notes about the config, in the order of its lines.", "type": "array", "items": { "type": "object", "properties": { "code": { "type": "string" }, "severity": { "enum": ["warning", "note"] }, "sentence": { "type": "string" }, "hint": { "description": "What to do next.", "type": "string" }, "line": { "type": "integer", "minimum": 1 } }, "required": ["code", "severity", "sentence", "line"] } }, "notes": { "description": "What every reader should know.", "type": "array", "items": { "type": "string" } } }, "required": ["version", "project", "stage", "stack", "region", "against", "hash", "counts", "losses", "groups", "jobs", "nodes", "edges", "outputs", "links", "notes"] };
const pattern0 = new RegExp("^[0-9a-f]{40,64}$", "u");
const pattern1 = new RegExp("^[0-9]{12}$", "u");
const pattern3 = new RegExp("^(v1|offline):[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^https?://", "u");
const pattern5 = new RegExp("^https://", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { ; let vErrors = null; let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.project === undefined) && (missing0 = "project"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.stack === undefined) && (missing0 = "stack"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.against === undefined) && (missing0 = "against"))) || ((data.hash === undefined) && (missing0 = "hash"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.losses === undefined) && (missing0 = "losses"))) || ((data.groups === undefined) && (missing0 = "groups"))) || ((data.jobs === undefined) && (missing0 = "jobs"))) || ((data.nodes === undefined) && (missing0 = "nodes"))) || ((data.edges === undefined) && (missing0 = "edges"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.links === undefined) && (missing0 = "links"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
            validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            if (data.version !== undefined) {
                const _errs1 = errors;
                if (1 !== data.version) {
                    validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.run !== undefined) {
                    let data1 = data.run;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                            let missing1;
                            if ((data1.id === undefined) && (missing1 = "id")) {
                                validate10.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                            }
                            else {
                                if (data1.id !== undefined) {
                                    let data2 = data1.id;
                                    const _errs4 = errors;
                                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                        validate10.errors = [{ instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs4) {
                                        if ((typeof data2 == "number") && (isFinite(data2))) {
                                            if (data2 < 1 || isNaN(data2)) {
                                                validate10.errors = [{ instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid1 = _errs4 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data1.attempt !== undefined) {
                                        let data3 = data1.attempt;
                                        const _errs6 = errors;
                                        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                            validate10.errors = [{ instancePath: instancePath + "/run/attempt", schemaPath: "#/properties/run/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs6) {
                                            if ((typeof data3 == "number") && (isFinite(data3))) {
                                                if (data3 < 1 || isNaN(data3)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/run/attempt", schemaPath: "#/properties/run/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data1.commit !== undefined) {
                                            let data4 = data1.commit;
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (typeof data4 === "string") {
                                                    if (!pattern0.test(data4)) {
                                                        validate10.errors = [{ instancePath: instancePath + "/run/commit", schemaPath: "#/properties/run/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate10.errors = [{ instancePath: instancePath + "/run/commit", schemaPath: "#/properties/run/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate10.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.project !== undefined) {
                        const _errs10 = errors;
                        if (typeof data.project !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs10 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.stage !== undefined) {
                            const _errs12 = errors;
                            if (typeof data.stage !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs12 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.stack !== undefined) {
                                const _errs14 = errors;
                                if (typeof data.stack !== "string") {
                                    validate10.errors = [{ instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.region !== undefined) {
                                    const _errs16 = errors;
                                    if (typeof data.region !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs16 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.account !== undefined) {
                                        let data9 = data.account;
                                        const _errs18 = errors;
                                        if (errors === _errs18) {
                                            if (typeof data9 === "string") {
                                                if (!pattern1.test(data9)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: "must match pattern \"" + "^[0-9]{12}$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate10.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs18 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.against !== undefined) {
                                            let data10 = data.against;
                                            const _errs20 = errors;
                                            if (typeof data10 !== "string") {
                                                validate10.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/properties/against/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            if (!((((data10 === "deployed-stack") || (data10 === "absent-stack")) || (data10 === "base-branch")) || (data10 === "empty-stack"))) {
                                                validate10.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/properties/against/enum", keyword: "enum", params: { allowedValues: schema11.properties.against.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs20 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.base !== undefined) {
                                                let data11 = data.base;
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                        if (data11.ref !== undefined) {
                                                            const _errs24 = errors;
                                                            if (typeof data11.ref !== "string") {
                                                                validate10.errors = [{ instancePath: instancePath + "/base/ref", schemaPath: "#/properties/base/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid2 = _errs24 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data11.commit !== undefined) {
                                                                let data13 = data11.commit;
                                                                const _errs26 = errors;
                                                                if (errors === _errs26) {
                                                                    if (typeof data13 === "string") {
                                                                        if (!pattern0.test(data13)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/base/commit", schemaPath: "#/properties/base/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/base/commit", schemaPath: "#/properties/base/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs26 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data11.missing !== undefined) {
                                                                    const _errs28 = errors;
                                                                    if (typeof data11.missing !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/base/missing", schemaPath: "#/properties/base/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs28 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.hash !== undefined) {
                                                    let data15 = data.hash;
                                                    const _errs30 = errors;
                                                    if (errors === _errs30) {
                                                        if (typeof data15 === "string") {
                                                            if (!pattern3.test(data15)) {
                                                                validate10.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^(v1|offline):[0-9a-f]{64}$" }, message: "must match pattern \"" + "^(v1|offline):[0-9a-f]{64}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate10.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs30 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.file !== undefined) {
                                                        let data16 = data.file;
                                                        const _errs32 = errors;
                                                        if (errors === _errs32) {
                                                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                let missing2;
                                                                if ((data16.url === undefined) && (missing2 = "url")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data16.url !== undefined) {
                                                                        let data17 = data16.url;
                                                                        const _errs34 = errors;
                                                                        if (errors === _errs34) {
                                                                            if (typeof data17 === "string") {
                                                                                if (!pattern4.test(data17)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/file/url", schemaPath: "#/properties/file/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/file/url", schemaPath: "#/properties/file/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs32 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.counts !== undefined) {
                                                            let data18 = data.counts;
                                                            const _errs36 = errors;
                                                            if (errors === _errs36) {
                                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                    let missing3;
                                                                    if (((((data18.add === undefined) && (missing3 = "add")) || ((data18.modify === undefined) && (missing3 = "modify"))) || ((data18.replace === undefined) && (missing3 = "replace"))) || ((data18.remove === undefined) && (missing3 = "remove"))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data18.add !== undefined) {
                                                                            let data19 = data18.add;
                                                                            const _errs38 = errors;
                                                                            if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/counts/add", schemaPath: "#/properties/counts/properties/add/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs38) {
                                                                                if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                    if (data19 < 0 || isNaN(data19)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/counts/add", schemaPath: "#/properties/counts/properties/add/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid4 = _errs38 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data18.modify !== undefined) {
                                                                                let data20 = data18.modify;
                                                                                const _errs40 = errors;
                                                                                if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/counts/modify", schemaPath: "#/properties/counts/properties/modify/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs40) {
                                                                                    if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                        if (data20 < 0 || isNaN(data20)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/counts/modify", schemaPath: "#/properties/counts/properties/modify/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid4 = _errs40 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data18.replace !== undefined) {
                                                                                    let data21 = data18.replace;
                                                                                    const _errs42 = errors;
                                                                                    if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/counts/replace", schemaPath: "#/properties/counts/properties/replace/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs42) {
                                                                                        if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                                            if (data21 < 0 || isNaN(data21)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/counts/replace", schemaPath: "#/properties/counts/properties/replace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid4 = _errs42 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                                if (valid4) {
                                                                                    if (data18.remove !== undefined) {
                                                                                        let data22 = data18.remove;
                                                                                        const _errs44 = errors;
                                                                                        if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/counts/remove", schemaPath: "#/properties/counts/properties/remove/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs44) {
                                                                                            if ((typeof data22 == "number") && (isFinite(data22))) {
                                                                                                if (data22 < 0 || isNaN(data22)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/counts/remove", schemaPath: "#/properties/counts/properties/remove/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid4 = _errs44 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs36 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.refused !== undefined) {
                                                                let data23 = data.refused;
                                                                const _errs46 = errors;
                                                                if (errors === _errs46) {
                                                                    if (Array.isArray(data23)) {
                                                                        var valid5 = true;
                                                                        const len0 = data23.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            let data24 = data23[i0];
                                                                            const _errs48 = errors;
                                                                            if (errors === _errs48) {
                                                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                    let missing4;
                                                                                    if (((((data24.logicalId === undefined) && (missing4 = "logicalId")) || ((data24.type === undefined) && (missing4 = "type"))) || ((data24.why === undefined) && (missing4 = "why"))) || ((data24.instead === undefined) && (missing4 = "instead"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs50 = errors;
                                                                                        for (const key0 in data24) {
                                                                                            if (!((((key0 === "logicalId") || (key0 === "type")) || (key0 === "why")) || (key0 === "instead"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs50 === errors) {
                                                                                            if (data24.logicalId !== undefined) {
                                                                                                const _errs51 = errors;
                                                                                                if (typeof data24.logicalId !== "string") {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/logicalId", schemaPath: "#/properties/refused/items/properties/logicalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid6 = _errs51 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid6 = true;
                                                                                            }
                                                                                            if (valid6) {
                                                                                                if (data24.type !== undefined) {
                                                                                                    const _errs53 = errors;
                                                                                                    if (typeof data24.type !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/type", schemaPath: "#/properties/refused/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid6 = _errs53 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid6 = true;
                                                                                                }
                                                                                                if (valid6) {
                                                                                                    if (data24.why !== undefined) {
                                                                                                        const _errs55 = errors;
                                                                                                        if (typeof data24.why !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/why", schemaPath: "#/properties/refused/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid6 = _errs55 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid6 = true;
                                                                                                    }
                                                                                                    if (valid6) {
                                                                                                        if (data24.instead !== undefined) {
                                                                                                            const _errs57 = errors;
                                                                                                            if (typeof data24.instead !== "string") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/refused/" + i0 + "/instead", schemaPath: "#/properties/refused/items/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid6 = _errs57 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid6 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid5 = _errs48 === errors;
                                                                            if (!valid5) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs46 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.tooMany !== undefined) {
                                                                    let data29 = data.tooMany;
                                                                    const _errs59 = errors;
                                                                    if (errors === _errs59) {
                                                                        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                                            let missing5;
                                                                            if (((data29.max === undefined) && (missing5 = "max")) || ((data29.changes === undefined) && (missing5 = "changes"))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tooMany", schemaPath: "#/properties/tooMany/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs61 = errors;
                                                                                for (const key1 in data29) {
                                                                                    if (!((key1 === "max") || (key1 === "changes"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tooMany", schemaPath: "#/properties/tooMany/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs61 === errors) {
                                                                                    if (data29.max !== undefined) {
                                                                                        let data30 = data29.max;
                                                                                        const _errs62 = errors;
                                                                                        if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tooMany/max", schemaPath: "#/properties/tooMany/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs62) {
                                                                                            if ((typeof data30 == "number") && (isFinite(data30))) {
                                                                                                if (data30 < 0 || isNaN(data30)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tooMany/max", schemaPath: "#/properties/tooMany/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid7 = _errs62 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid7 = true;
                                                                                    }
                                                                                    if (valid7) {
                                                                                        if (data29.changes !== undefined) {
                                                                                            let data31 = data29.changes;
                                                                                            const _errs64 = errors;
                                                                                            if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tooMany/changes", schemaPath: "#/properties/tooMany/properties/changes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs64) {
                                                                                                if ((typeof data31 == "number") && (isFinite(data31))) {
                                                                                                    if (data31 < 0 || isNaN(data31)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tooMany/changes", schemaPath: "#/properties/tooMany/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid7 = _errs64 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid7 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tooMany", schemaPath: "#/properties/tooMany/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs59 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.outputChanges !== undefined) {
                                                                        let data32 = data.outputChanges;
                                                                        const _errs66 = errors;
                                                                        if (errors === _errs66) {
                                                                            if (Array.isArray(data32)) {
                                                                                var valid8 = true;
                                                                                const len1 = data32.length;
                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                    let data33 = data32[i1];
                                                                                    const _errs68 = errors;
                                                                                    if (errors === _errs68) {
                                                                                        if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                                                            let missing6;
                                                                                            if (((data33.name === undefined) && (missing6 = "name")) || ((data33.happening === undefined) && (missing6 = "happening"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/outputChanges/" + i1, schemaPath: "#/properties/outputChanges/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs70 = errors;
                                                                                                for (const key2 in data33) {
                                                                                                    if (!(((key2 === "name") || (key2 === "happening")) || (key2 === "exported"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/outputChanges/" + i1, schemaPath: "#/properties/outputChanges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs70 === errors) {
                                                                                                    if (data33.name !== undefined) {
                                                                                                        const _errs71 = errors;
                                                                                                        if (typeof data33.name !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/outputChanges/" + i1 + "/name", schemaPath: "#/properties/outputChanges/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid9 = _errs71 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid9 = true;
                                                                                                    }
                                                                                                    if (valid9) {
                                                                                                        if (data33.happening !== undefined) {
                                                                                                            let data35 = data33.happening;
                                                                                                            const _errs73 = errors;
                                                                                                            if (!(((data35 === "add") || (data35 === "modify")) || (data35 === "remove"))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/outputChanges/" + i1 + "/happening", schemaPath: "#/properties/outputChanges/items/properties/happening/enum", keyword: "enum", params: { allowedValues: schema11.properties.outputChanges.items.properties.happening.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid9 = _errs73 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid9 = true;
                                                                                                        }
                                                                                                        if (valid9) {
                                                                                                            if (data33.exported !== undefined) {
                                                                                                                const _errs74 = errors;
                                                                                                                if (typeof data33.exported !== "boolean") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/outputChanges/" + i1 + "/exported", schemaPath: "#/properties/outputChanges/items/properties/exported/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid9 = _errs74 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid9 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/outputChanges/" + i1, schemaPath: "#/properties/outputChanges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid8 = _errs68 === errors;
                                                                                    if (!valid8) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/outputChanges", schemaPath: "#/properties/outputChanges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs66 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.losses !== undefined) {
                                                                            let data37 = data.losses;
                                                                            const _errs76 = errors;
                                                                            if (errors === _errs76) {
                                                                                if (Array.isArray(data37)) {
                                                                                    var valid10 = true;
                                                                                    const len2 = data37.length;
                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                        let data38 = data37[i2];
                                                                                        const _errs78 = errors;
                                                                                        if (errors === _errs78) {
                                                                                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                                                                let missing7;
                                                                                                if (((((data38.logicalId === undefined) && (missing7 = "logicalId")) || ((data38.type === undefined) && (missing7 = "type"))) || ((data38.kind === undefined) && (missing7 = "kind"))) || ((data38.allowed === undefined) && (missing7 = "allowed"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i2, schemaPath: "#/properties/losses/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (data38.logicalId !== undefined) {
                                                                                                        const _errs80 = errors;
                                                                                                        if (typeof data38.logicalId !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/logicalId", schemaPath: "#/properties/losses/items/properties/logicalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid11 = _errs80 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid11 = true;
                                                                                                    }
                                                                                                    if (valid11) {
                                                                                                        if (data38.type !== undefined) {
                                                                                                            const _errs82 = errors;
                                                                                                            if (typeof data38.type !== "string") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/type", schemaPath: "#/properties/losses/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid11 = _errs82 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid11 = true;
                                                                                                        }
                                                                                                        if (valid11) {
                                                                                                            if (data38.kind !== undefined) {
                                                                                                                let data41 = data38.kind;
                                                                                                                const _errs84 = errors;
                                                                                                                if (typeof data41 !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/kind", schemaPath: "#/properties/losses/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                if (!((((data41 === "delete") || (data41 === "replace")) || (data41 === "may-replace")) || (data41 === "interrupt"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/kind", schemaPath: "#/properties/losses/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.losses.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid11 = _errs84 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid11 = true;
                                                                                                            }
                                                                                                            if (valid11) {
                                                                                                                if (data38.because !== undefined) {
                                                                                                                    const _errs86 = errors;
                                                                                                                    if (typeof data38.because !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/because", schemaPath: "#/properties/losses/items/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid11 = _errs86 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid11 = true;
                                                                                                                }
                                                                                                                if (valid11) {
                                                                                                                    if (data38.kept !== undefined) {
                                                                                                                        const _errs88 = errors;
                                                                                                                        if (typeof data38.kept !== "boolean") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/kept", schemaPath: "#/properties/losses/items/properties/kept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid11 = _errs88 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid11 = true;
                                                                                                                    }
                                                                                                                    if (valid11) {
                                                                                                                        if (data38.fate !== undefined) {
                                                                                                                            let data44 = data38.fate;
                                                                                                                            const _errs90 = errors;
                                                                                                                            if (typeof data44 !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/fate", schemaPath: "#/properties/losses/items/properties/fate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            if (!((((data44 === "deleted") || (data44 === "kept")) || (data44 === "snapshot")) || (data44 === "unread"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/fate", schemaPath: "#/properties/losses/items/properties/fate/enum", keyword: "enum", params: { allowedValues: schema11.properties.losses.items.properties.fate.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid11 = _errs90 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid11 = true;
                                                                                                                        }
                                                                                                                        if (valid11) {
                                                                                                                            if (data38.why !== undefined) {
                                                                                                                                const _errs92 = errors;
                                                                                                                                if (typeof data38.why !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/why", schemaPath: "#/properties/losses/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid11 = _errs92 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid11 = true;
                                                                                                                            }
                                                                                                                            if (valid11) {
                                                                                                                                if (data38.unforeseen !== undefined) {
                                                                                                                                    const _errs94 = errors;
                                                                                                                                    if (typeof data38.unforeseen !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/unforeseen", schemaPath: "#/properties/losses/items/properties/unforeseen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid11 = _errs94 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid11 = true;
                                                                                                                                }
                                                                                                                                if (valid11) {
                                                                                                                                    if (data38.allowances !== undefined) {
                                                                                                                                        let data47 = data38.allowances;
                                                                                                                                        const _errs96 = errors;
                                                                                                                                        if (errors === _errs96) {
                                                                                                                                            if (Array.isArray(data47)) {
                                                                                                                                                var valid12 = true;
                                                                                                                                                const len3 = data47.length;
                                                                                                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                                                                                                    let data48 = data47[i3];
                                                                                                                                                    const _errs98 = errors;
                                                                                                                                                    if (typeof data48 !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/allowances/" + i3, schemaPath: "#/properties/losses/items/properties/allowances/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    if (!(((data48 === "allow-delete") || (data48 === "allow-replace")) || (data48 === "allow-interrupt"))) {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/allowances/" + i3, schemaPath: "#/properties/losses/items/properties/allowances/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.losses.items.properties.allowances.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid12 = _errs98 === errors;
                                                                                                                                                    if (!valid12) {
                                                                                                                                                        break;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/allowances", schemaPath: "#/properties/losses/items/properties/allowances/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid11 = _errs96 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid11 = true;
                                                                                                                                    }
                                                                                                                                    if (valid11) {
                                                                                                                                        if (data38.allowed !== undefined) {
                                                                                                                                            const _errs100 = errors;
                                                                                                                                            if (typeof data38.allowed !== "boolean") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/allowed", schemaPath: "#/properties/losses/items/properties/allowed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid11 = _errs100 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid11 = true;
                                                                                                                                        }
                                                                                                                                        if (valid11) {
                                                                                                                                            if (data38.instead !== undefined) {
                                                                                                                                                const _errs102 = errors;
                                                                                                                                                if (typeof data38.instead !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses/" + i2 + "/instead", schemaPath: "#/properties/losses/items/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid11 = _errs102 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid11 = true;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/losses/" + i2, schemaPath: "#/properties/losses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid10 = _errs78 === errors;
                                                                                        if (!valid10) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/losses", schemaPath: "#/properties/losses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs76 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.groups !== undefined) {
                                                                                let data51 = data.groups;
                                                                                const _errs104 = errors;
                                                                                if (errors === _errs104) {
                                                                                    if (Array.isArray(data51)) {
                                                                                        var valid13 = true;
                                                                                        const len4 = data51.length;
                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                            let data52 = data51[i4];
                                                                                            const _errs106 = errors;
                                                                                            if (errors === _errs106) {
                                                                                                if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                                                                                    let missing8;
                                                                                                    if (((((data52.effect === undefined) && (missing8 = "effect")) || ((data52.itself === undefined) && (missing8 = "itself"))) || ((data52.says === undefined) && (missing8 = "says"))) || ((data52.changes === undefined) && (missing8 = "changes"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (data52.resource !== undefined) {
                                                                                                            const _errs108 = errors;
                                                                                                            if (typeof data52.resource !== "string") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/resource", schemaPath: "#/properties/groups/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid14 = _errs108 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid14 = true;
                                                                                                        }
                                                                                                        if (valid14) {
                                                                                                            if (data52.type !== undefined) {
                                                                                                                const _errs110 = errors;
                                                                                                                if (typeof data52.type !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/type", schemaPath: "#/properties/groups/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid14 = _errs110 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid14 = true;
                                                                                                            }
                                                                                                            if (valid14) {
                                                                                                                if (data52.effect !== undefined) {
                                                                                                                    let data55 = data52.effect;
                                                                                                                    const _errs112 = errors;
                                                                                                                    if (typeof data55 !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/effect", schemaPath: "#/properties/groups/items/properties/effect/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    if (!((((((data55 === "add") || (data55 === "modify")) || (data55 === "replace")) || (data55 === "may-replace")) || (data55 === "remove")) || (data55 === "import"))) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/effect", schemaPath: "#/properties/groups/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.items.properties.effect.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid14 = _errs112 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid14 = true;
                                                                                                                }
                                                                                                                if (valid14) {
                                                                                                                    if (data52.itself !== undefined) {
                                                                                                                        const _errs114 = errors;
                                                                                                                        if (typeof data52.itself !== "boolean") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/itself", schemaPath: "#/properties/groups/items/properties/itself/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid14 = _errs114 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid14 = true;
                                                                                                                    }
                                                                                                                    if (valid14) {
                                                                                                                        if (data52.says !== undefined) {
                                                                                                                            let data57 = data52.says;
                                                                                                                            const _errs116 = errors;
                                                                                                                            if (errors === _errs116) {
                                                                                                                                if (Array.isArray(data57)) {
                                                                                                                                    var valid15 = true;
                                                                                                                                    const len5 = data57.length;
                                                                                                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                                        let data58 = data57[i5];
                                                                                                                                        const _errs118 = errors;
                                                                                                                                        if (errors === _errs118) {
                                                                                                                                            if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                                                                                                                                let missing9;
                                                                                                                                                if ((data58.text === undefined) && (missing9 = "text")) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/says/" + i5, schemaPath: "#/properties/groups/items/properties/says/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    if (data58.text !== undefined) {
                                                                                                                                                        const _errs120 = errors;
                                                                                                                                                        if (typeof data58.text !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/says/" + i5 + "/text", schemaPath: "#/properties/groups/items/properties/says/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid16 = _errs120 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid16 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid16) {
                                                                                                                                                        if (data58.line !== undefined) {
                                                                                                                                                            let data60 = data58.line;
                                                                                                                                                            const _errs122 = errors;
                                                                                                                                                            if (!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/says/" + i5 + "/line", schemaPath: "#/properties/groups/items/properties/says/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            if (errors === _errs122) {
                                                                                                                                                                if ((typeof data60 == "number") && (isFinite(data60))) {
                                                                                                                                                                    if (data60 < 1 || isNaN(data60)) {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/says/" + i5 + "/line", schemaPath: "#/properties/groups/items/properties/says/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var valid16 = _errs122 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid16 = true;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/says/" + i5, schemaPath: "#/properties/groups/items/properties/says/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid15 = _errs118 === errors;
                                                                                                                                        if (!valid15) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/says", schemaPath: "#/properties/groups/items/properties/says/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid14 = _errs116 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid14 = true;
                                                                                                                        }
                                                                                                                        if (valid14) {
                                                                                                                            if (data52.changes !== undefined) {
                                                                                                                                let data61 = data52.changes;
                                                                                                                                const _errs124 = errors;
                                                                                                                                if (errors === _errs124) {
                                                                                                                                    if (Array.isArray(data61)) {
                                                                                                                                        var valid17 = true;
                                                                                                                                        const len6 = data61.length;
                                                                                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                            let data62 = data61[i6];
                                                                                                                                            const _errs126 = errors;
                                                                                                                                            if (errors === _errs126) {
                                                                                                                                                if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                                                                                                                    let missing10;
                                                                                                                                                    if (((((data62.happening === undefined) && (missing10 = "happening")) || ((data62.logicalId === undefined) && (missing10 = "logicalId"))) || ((data62.type === undefined) && (missing10 = "type"))) || ((data62.properties === undefined) && (missing10 = "properties"))) {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6, schemaPath: "#/properties/groups/items/properties/changes/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        if (data62.happening !== undefined) {
                                                                                                                                                            let data63 = data62.happening;
                                                                                                                                                            const _errs128 = errors;
                                                                                                                                                            if (typeof data63 !== "string") {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/happening", schemaPath: "#/properties/groups/items/properties/changes/items/properties/happening/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            if (!((((((data63 === "add") || (data63 === "modify")) || (data63 === "replace")) || (data63 === "may-replace")) || (data63 === "remove")) || (data63 === "import"))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/happening", schemaPath: "#/properties/groups/items/properties/changes/items/properties/happening/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.items.properties.changes.items.properties.happening.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid18 = _errs128 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid18 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid18) {
                                                                                                                                                            if (data62.unforeseen !== undefined) {
                                                                                                                                                                const _errs130 = errors;
                                                                                                                                                                if (typeof data62.unforeseen !== "string") {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/unforeseen", schemaPath: "#/properties/groups/items/properties/changes/items/properties/unforeseen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid18 = _errs130 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid18 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid18) {
                                                                                                                                                                if (data62.logicalId !== undefined) {
                                                                                                                                                                    const _errs132 = errors;
                                                                                                                                                                    if (typeof data62.logicalId !== "string") {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/logicalId", schemaPath: "#/properties/groups/items/properties/changes/items/properties/logicalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid18 = _errs132 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid18 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid18) {
                                                                                                                                                                    if (data62.type !== undefined) {
                                                                                                                                                                        const _errs134 = errors;
                                                                                                                                                                        if (typeof data62.type !== "string") {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/type", schemaPath: "#/properties/groups/items/properties/changes/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        var valid18 = _errs134 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid18 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid18) {
                                                                                                                                                                        if (data62.properties !== undefined) {
                                                                                                                                                                            let data67 = data62.properties;
                                                                                                                                                                            const _errs136 = errors;
                                                                                                                                                                            if (errors === _errs136) {
                                                                                                                                                                                if (Array.isArray(data67)) {
                                                                                                                                                                                    var valid19 = true;
                                                                                                                                                                                    const len7 = data67.length;
                                                                                                                                                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                                                                                                                                                        let data68 = data67[i7];
                                                                                                                                                                                        const _errs138 = errors;
                                                                                                                                                                                        if (errors === _errs138) {
                                                                                                                                                                                            if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                                                                                                                                                                                let missing11;
                                                                                                                                                                                                if (((data68.path === undefined) && (missing11 = "path")) || ((data68.recreation === undefined) && (missing11 = "recreation"))) {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/properties/" + i7, schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    if (data68.path !== undefined) {
                                                                                                                                                                                                        const _errs140 = errors;
                                                                                                                                                                                                        if (typeof data68.path !== "string") {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/properties/" + i7 + "/path", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid20 = _errs140 === errors;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        var valid20 = true;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    if (valid20) {
                                                                                                                                                                                                        if (data68.before !== undefined) {
                                                                                                                                                                                                            const _errs142 = errors;
                                                                                                                                                                                                            if (typeof data68.before !== "string") {
                                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/properties/" + i7 + "/before", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                return false;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            var valid20 = _errs142 === errors;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            var valid20 = true;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        if (valid20) {
                                                                                                                                                                                                            if (data68.after !== undefined) {
                                                                                                                                                                                                                const _errs144 = errors;
                                                                                                                                                                                                                if (typeof data68.after !== "string") {
                                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/properties/" + i7 + "/after", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                var valid20 = _errs144 === errors;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                var valid20 = true;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            if (valid20) {
                                                                                                                                                                                                                if (data68.recreation !== undefined) {
                                                                                                                                                                                                                    let data72 = data68.recreation;
                                                                                                                                                                                                                    const _errs146 = errors;
                                                                                                                                                                                                                    if (typeof data72 !== "string") {
                                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/properties/" + i7 + "/recreation", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/recreation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    if (!((((data72 === "never") || (data72 === "conditionally")) || (data72 === "always")) || (data72 === "unknown"))) {
                                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/properties/" + i7 + "/recreation", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/properties/recreation/enum", keyword: "enum", params: { allowedValues: schema11.properties.groups.items.properties.changes.items.properties.properties.items.properties.recreation.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    var valid20 = _errs146 === errors;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                else {
                                                                                                                                                                                                                    var valid20 = true;
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/properties/" + i7, schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid19 = _errs138 === errors;
                                                                                                                                                                                        if (!valid19) {
                                                                                                                                                                                            break;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/properties", schemaPath: "#/properties/groups/items/properties/changes/items/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid18 = _errs136 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid18 = true;
                                                                                                                                                                        }
                                                                                                                                                                        if (valid18) {
                                                                                                                                                                            if (data62.insteadOf !== undefined) {
                                                                                                                                                                                const _errs148 = errors;
                                                                                                                                                                                if (typeof data62.insteadOf !== "string") {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/insteadOf", schemaPath: "#/properties/groups/items/properties/changes/items/properties/insteadOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                var valid18 = _errs148 === errors;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid18 = true;
                                                                                                                                                                            }
                                                                                                                                                                            if (valid18) {
                                                                                                                                                                                if (data62.replacedBy !== undefined) {
                                                                                                                                                                                    const _errs150 = errors;
                                                                                                                                                                                    if (typeof data62.replacedBy !== "string") {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/replacedBy", schemaPath: "#/properties/groups/items/properties/changes/items/properties/replacedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid18 = _errs150 === errors;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    var valid18 = true;
                                                                                                                                                                                }
                                                                                                                                                                                if (valid18) {
                                                                                                                                                                                    if (data62.from !== undefined) {
                                                                                                                                                                                        let data75 = data62.from;
                                                                                                                                                                                        const _errs152 = errors;
                                                                                                                                                                                        if (errors === _errs152) {
                                                                                                                                                                                            if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                                                                                                                                                                                let missing12;
                                                                                                                                                                                                if (((data75.path === undefined) && (missing12 = "path")) || ((data75.line === undefined) && (missing12 = "line"))) {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/from", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    if (data75.path !== undefined) {
                                                                                                                                                                                                        let data76 = data75.path;
                                                                                                                                                                                                        const _errs154 = errors;
                                                                                                                                                                                                        if (errors === _errs154) {
                                                                                                                                                                                                            if (Array.isArray(data76)) {
                                                                                                                                                                                                                var valid22 = true;
                                                                                                                                                                                                                const len8 = data76.length;
                                                                                                                                                                                                                for (let i8 = 0; i8 < len8; i8++) {
                                                                                                                                                                                                                    let data77 = data76[i8];
                                                                                                                                                                                                                    const _errs156 = errors;
                                                                                                                                                                                                                    if ((typeof data77 !== "string") && (!((typeof data77 == "number") && (isFinite(data77))))) {
                                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/from/path/" + i8, schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/path/items/type", keyword: "type", params: { type: schema11.properties.groups.items.properties.changes.items.properties.from.properties.path.items.type }, message: "must be string,number" }];
                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    var valid22 = _errs156 === errors;
                                                                                                                                                                                                                    if (!valid22) {
                                                                                                                                                                                                                        break;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/from/path", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                                return false;
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid21 = _errs154 === errors;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        var valid21 = true;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    if (valid21) {
                                                                                                                                                                                                        if (data75.line !== undefined) {
                                                                                                                                                                                                            let data78 = data75.line;
                                                                                                                                                                                                            const _errs158 = errors;
                                                                                                                                                                                                            if (!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) {
                                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/from/line", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                                                                return false;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            if (errors === _errs158) {
                                                                                                                                                                                                                if ((typeof data78 == "number") && (isFinite(data78))) {
                                                                                                                                                                                                                    if (data78 < 1 || isNaN(data78)) {
                                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/from/line", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                            var valid21 = _errs158 === errors;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            var valid21 = true;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6 + "/from", schemaPath: "#/properties/groups/items/properties/changes/items/properties/from/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid18 = _errs152 === errors;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        var valid18 = true;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes/" + i6, schemaPath: "#/properties/groups/items/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid17 = _errs126 === errors;
                                                                                                                                            if (!valid17) {
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups/" + i4 + "/changes", schemaPath: "#/properties/groups/items/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid14 = _errs124 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid14 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/groups/" + i4, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid13 = _errs106 === errors;
                                                                                            if (!valid13) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs104 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.jobs !== undefined) {
                                                                                    let data79 = data.jobs;
                                                                                    const _errs160 = errors;
                                                                                    if (errors === _errs160) {
                                                                                        if (Array.isArray(data79)) {
                                                                                            var valid23 = true;
                                                                                            const len9 = data79.length;
                                                                                            for (let i9 = 0; i9 < len9; i9++) {
                                                                                                let data80 = data79[i9];
                                                                                                const _errs162 = errors;
                                                                                                if (errors === _errs162) {
                                                                                                    if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                                                                                        let missing13;
                                                                                                        if (((data80.name === undefined) && (missing13 = "name")) || ((data80.starts === undefined) && (missing13 = "starts"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9, schemaPath: "#/properties/jobs/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data80.name !== undefined) {
                                                                                                                const _errs164 = errors;
                                                                                                                if (typeof data80.name !== "string") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/name", schemaPath: "#/properties/jobs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid24 = _errs164 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid24 = true;
                                                                                                            }
                                                                                                            if (valid24) {
                                                                                                                if (data80.starts !== undefined) {
                                                                                                                    let data82 = data80.starts;
                                                                                                                    const _errs166 = errors;
                                                                                                                    if (errors === _errs166) {
                                                                                                                        if (Array.isArray(data82)) {
                                                                                                                            var valid25 = true;
                                                                                                                            const len10 = data82.length;
                                                                                                                            for (let i10 = 0; i10 < len10; i10++) {
                                                                                                                                const _errs168 = errors;
                                                                                                                                if (typeof data82[i10] !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/starts/" + i10, schemaPath: "#/properties/jobs/items/properties/starts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid25 = _errs168 === errors;
                                                                                                                                if (!valid25) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/starts", schemaPath: "#/properties/jobs/items/properties/starts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid24 = _errs166 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid24 = true;
                                                                                                                }
                                                                                                                if (valid24) {
                                                                                                                    if (data80.asleep !== undefined) {
                                                                                                                        let data84 = data80.asleep;
                                                                                                                        const _errs170 = errors;
                                                                                                                        if (errors === _errs170) {
                                                                                                                            if (Array.isArray(data84)) {
                                                                                                                                var valid26 = true;
                                                                                                                                const len11 = data84.length;
                                                                                                                                for (let i11 = 0; i11 < len11; i11++) {
                                                                                                                                    let data85 = data84[i11];
                                                                                                                                    const _errs172 = errors;
                                                                                                                                    if (errors === _errs172) {
                                                                                                                                        if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                                                                                                                            let missing14;
                                                                                                                                            if ((((data85.start === undefined) && (missing14 = "start")) || ((data85.because === undefined) && (missing14 = "because"))) || ((data85.sample === undefined) && (missing14 = "sample"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/asleep/" + i11, schemaPath: "#/properties/jobs/items/properties/asleep/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                if (data85.start !== undefined) {
                                                                                                                                                    const _errs174 = errors;
                                                                                                                                                    if (typeof data85.start !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/asleep/" + i11 + "/start", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid27 = _errs174 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid27 = true;
                                                                                                                                                }
                                                                                                                                                if (valid27) {
                                                                                                                                                    if (data85.because !== undefined) {
                                                                                                                                                        let data87 = data85.because;
                                                                                                                                                        const _errs176 = errors;
                                                                                                                                                        if (!((data87 === "paused") || (data87 === "preview"))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/asleep/" + i11 + "/because", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.jobs.items.properties.asleep.items.properties.because.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid27 = _errs176 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid27 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid27) {
                                                                                                                                                        if (data85.keptSeconds !== undefined) {
                                                                                                                                                            let data88 = data85.keptSeconds;
                                                                                                                                                            const _errs177 = errors;
                                                                                                                                                            if (!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/asleep/" + i11 + "/keptSeconds", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/keptSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid27 = _errs177 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid27 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid27) {
                                                                                                                                                            if (data85.type !== undefined) {
                                                                                                                                                                const _errs179 = errors;
                                                                                                                                                                if (typeof data85.type !== "string") {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/asleep/" + i11 + "/type", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid27 = _errs179 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid27 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid27) {
                                                                                                                                                                if (data85.sample !== undefined) {
                                                                                                                                                                    const _errs181 = errors;
                                                                                                                                                                    if (typeof data85.sample !== "string") {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/asleep/" + i11 + "/sample", schemaPath: "#/properties/jobs/items/properties/asleep/items/properties/sample/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid27 = _errs181 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid27 = true;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/asleep/" + i11, schemaPath: "#/properties/jobs/items/properties/asleep/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid26 = _errs172 === errors;
                                                                                                                                    if (!valid26) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/asleep", schemaPath: "#/properties/jobs/items/properties/asleep/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid24 = _errs170 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid24 = true;
                                                                                                                    }
                                                                                                                    if (valid24) {
                                                                                                                        if (data80.before !== undefined) {
                                                                                                                            let data91 = data80.before;
                                                                                                                            const _errs183 = errors;
                                                                                                                            if (errors === _errs183) {
                                                                                                                                if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                                                                                                                                    let missing15;
                                                                                                                                    if ((((data91.instance === undefined) && (missing15 = "instance")) || ((data91.dollarsPerHour === undefined) && (missing15 = "dollarsPerHour"))) || ((data91.spot === undefined) && (missing15 = "spot"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/before", schemaPath: "#/properties/jobs/items/properties/before/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        if (data91.instance !== undefined) {
                                                                                                                                            const _errs185 = errors;
                                                                                                                                            if (typeof data91.instance !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/before/instance", schemaPath: "#/properties/jobs/items/properties/before/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid28 = _errs185 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid28 = true;
                                                                                                                                        }
                                                                                                                                        if (valid28) {
                                                                                                                                            if (data91.dollarsPerHour !== undefined) {
                                                                                                                                                let data93 = data91.dollarsPerHour;
                                                                                                                                                const _errs187 = errors;
                                                                                                                                                if (errors === _errs187) {
                                                                                                                                                    if ((typeof data93 == "number") && (isFinite(data93))) {
                                                                                                                                                        if (data93 < 0 || isNaN(data93)) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/before/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/before/properties/dollarsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/before/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/before/properties/dollarsPerHour/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid28 = _errs187 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid28 = true;
                                                                                                                                            }
                                                                                                                                            if (valid28) {
                                                                                                                                                if (data91.spot !== undefined) {
                                                                                                                                                    const _errs189 = errors;
                                                                                                                                                    if (typeof data91.spot !== "boolean") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/before/spot", schemaPath: "#/properties/jobs/items/properties/before/properties/spot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid28 = _errs189 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid28 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/before", schemaPath: "#/properties/jobs/items/properties/before/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid24 = _errs183 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid24 = true;
                                                                                                                        }
                                                                                                                        if (valid24) {
                                                                                                                            if (data80.after !== undefined) {
                                                                                                                                let data95 = data80.after;
                                                                                                                                const _errs191 = errors;
                                                                                                                                if (errors === _errs191) {
                                                                                                                                    if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                                                                                                                                        let missing16;
                                                                                                                                        if ((((data95.instance === undefined) && (missing16 = "instance")) || ((data95.dollarsPerHour === undefined) && (missing16 = "dollarsPerHour"))) || ((data95.spot === undefined) && (missing16 = "spot"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/after", schemaPath: "#/properties/jobs/items/properties/after/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            if (data95.instance !== undefined) {
                                                                                                                                                const _errs193 = errors;
                                                                                                                                                if (typeof data95.instance !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/after/instance", schemaPath: "#/properties/jobs/items/properties/after/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid29 = _errs193 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid29 = true;
                                                                                                                                            }
                                                                                                                                            if (valid29) {
                                                                                                                                                if (data95.dollarsPerHour !== undefined) {
                                                                                                                                                    let data97 = data95.dollarsPerHour;
                                                                                                                                                    const _errs195 = errors;
                                                                                                                                                    if (errors === _errs195) {
                                                                                                                                                        if ((typeof data97 == "number") && (isFinite(data97))) {
                                                                                                                                                            if (data97 < 0 || isNaN(data97)) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/after/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/after/properties/dollarsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/after/dollarsPerHour", schemaPath: "#/properties/jobs/items/properties/after/properties/dollarsPerHour/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid29 = _errs195 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid29 = true;
                                                                                                                                                }
                                                                                                                                                if (valid29) {
                                                                                                                                                    if (data95.spot !== undefined) {
                                                                                                                                                        const _errs197 = errors;
                                                                                                                                                        if (typeof data95.spot !== "boolean") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/after/spot", schemaPath: "#/properties/jobs/items/properties/after/properties/spot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid29 = _errs197 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid29 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/after", schemaPath: "#/properties/jobs/items/properties/after/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid24 = _errs191 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid24 = true;
                                                                                                                            }
                                                                                                                            if (valid24) {
                                                                                                                                if (data80.containers !== undefined) {
                                                                                                                                    let data99 = data80.containers;
                                                                                                                                    const _errs199 = errors;
                                                                                                                                    if (!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/containers", schemaPath: "#/properties/jobs/items/properties/containers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    if (errors === _errs199) {
                                                                                                                                        if ((typeof data99 == "number") && (isFinite(data99))) {
                                                                                                                                            if (data99 < 1 || isNaN(data99)) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/containers", schemaPath: "#/properties/jobs/items/properties/containers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid24 = _errs199 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid24 = true;
                                                                                                                                }
                                                                                                                                if (valid24) {
                                                                                                                                    if (data80.dollarsPerMonth !== undefined) {
                                                                                                                                        let data100 = data80.dollarsPerMonth;
                                                                                                                                        const _errs201 = errors;
                                                                                                                                        if (errors === _errs201) {
                                                                                                                                            if ((typeof data100 == "number") && (isFinite(data100))) {
                                                                                                                                                if (data100 < 0 || isNaN(data100)) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/dollarsPerMonth", schemaPath: "#/properties/jobs/items/properties/dollarsPerMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/dollarsPerMonth", schemaPath: "#/properties/jobs/items/properties/dollarsPerMonth/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid24 = _errs201 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid24 = true;
                                                                                                                                    }
                                                                                                                                    if (valid24) {
                                                                                                                                        if (data80.hint !== undefined) {
                                                                                                                                            const _errs203 = errors;
                                                                                                                                            if (typeof data80.hint !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/hint", schemaPath: "#/properties/jobs/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid24 = _errs203 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid24 = true;
                                                                                                                                        }
                                                                                                                                        if (valid24) {
                                                                                                                                            if (data80.image !== undefined) {
                                                                                                                                                let data102 = data80.image;
                                                                                                                                                const _errs205 = errors;
                                                                                                                                                if (errors === _errs205) {
                                                                                                                                                    if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                                                                                                                        let missing17;
                                                                                                                                                        if (((data102.changed === undefined) && (missing17 = "changed")) || ((data102.notInBase === undefined) && (missing17 = "notInBase"))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image", schemaPath: "#/properties/jobs/items/properties/image/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            if (data102.changed !== undefined) {
                                                                                                                                                                let data103 = data102.changed;
                                                                                                                                                                const _errs207 = errors;
                                                                                                                                                                if (errors === _errs207) {
                                                                                                                                                                    if (Array.isArray(data103)) {
                                                                                                                                                                        if (data103.length > 100) {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image/changed", schemaPath: "#/properties/jobs/items/properties/image/properties/changed/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid31 = true;
                                                                                                                                                                            const len12 = data103.length;
                                                                                                                                                                            for (let i12 = 0; i12 < len12; i12++) {
                                                                                                                                                                                const _errs209 = errors;
                                                                                                                                                                                if (typeof data103[i12] !== "string") {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image/changed/" + i12, schemaPath: "#/properties/jobs/items/properties/image/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                var valid31 = _errs209 === errors;
                                                                                                                                                                                if (!valid31) {
                                                                                                                                                                                    break;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image/changed", schemaPath: "#/properties/jobs/items/properties/image/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                var valid30 = _errs207 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid30 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid30) {
                                                                                                                                                                if (data102.notInBase !== undefined) {
                                                                                                                                                                    let data105 = data102.notInBase;
                                                                                                                                                                    const _errs211 = errors;
                                                                                                                                                                    if (errors === _errs211) {
                                                                                                                                                                        if (Array.isArray(data105)) {
                                                                                                                                                                            if (data105.length > 100) {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image/notInBase", schemaPath: "#/properties/jobs/items/properties/image/properties/notInBase/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid32 = true;
                                                                                                                                                                                const len13 = data105.length;
                                                                                                                                                                                for (let i13 = 0; i13 < len13; i13++) {
                                                                                                                                                                                    const _errs213 = errors;
                                                                                                                                                                                    if (typeof data105[i13] !== "string") {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image/notInBase/" + i13, schemaPath: "#/properties/jobs/items/properties/image/properties/notInBase/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid32 = _errs213 === errors;
                                                                                                                                                                                    if (!valid32) {
                                                                                                                                                                                        break;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image/notInBase", schemaPath: "#/properties/jobs/items/properties/image/properties/notInBase/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    var valid30 = _errs211 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid30 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid30) {
                                                                                                                                                                    if (data102.more !== undefined) {
                                                                                                                                                                        let data107 = data102.more;
                                                                                                                                                                        const _errs215 = errors;
                                                                                                                                                                        if (!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))) {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image/more", schemaPath: "#/properties/jobs/items/properties/image/properties/more/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        if (errors === _errs215) {
                                                                                                                                                                            if ((typeof data107 == "number") && (isFinite(data107))) {
                                                                                                                                                                                if (data107 < 1 || isNaN(data107)) {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image/more", schemaPath: "#/properties/jobs/items/properties/image/properties/more/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        var valid30 = _errs215 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid30 = true;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9 + "/image", schemaPath: "#/properties/jobs/items/properties/image/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid24 = _errs205 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid24 = true;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/jobs/" + i9, schemaPath: "#/properties/jobs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid23 = _errs162 === errors;
                                                                                                if (!valid23) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs160 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.functions !== undefined) {
                                                                                        let data108 = data.functions;
                                                                                        const _errs217 = errors;
                                                                                        if (errors === _errs217) {
                                                                                            if (Array.isArray(data108)) {
                                                                                                var valid33 = true;
                                                                                                const len14 = data108.length;
                                                                                                for (let i14 = 0; i14 < len14; i14++) {
                                                                                                    let data109 = data108[i14];
                                                                                                    const _errs219 = errors;
                                                                                                    if (errors === _errs219) {
                                                                                                        if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                                                                                                            let missing18;
                                                                                                            if (((data109.name === undefined) && (missing18 = "name")) || ((data109.starts === undefined) && (missing18 = "starts"))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions/" + i14, schemaPath: "#/properties/functions/items/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                if (data109.name !== undefined) {
                                                                                                                    const _errs221 = errors;
                                                                                                                    if (typeof data109.name !== "string") {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/name", schemaPath: "#/properties/functions/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid34 = _errs221 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid34 = true;
                                                                                                                }
                                                                                                                if (valid34) {
                                                                                                                    if (data109.starts !== undefined) {
                                                                                                                        let data111 = data109.starts;
                                                                                                                        const _errs223 = errors;
                                                                                                                        if (errors === _errs223) {
                                                                                                                            if (Array.isArray(data111)) {
                                                                                                                                var valid35 = true;
                                                                                                                                const len15 = data111.length;
                                                                                                                                for (let i15 = 0; i15 < len15; i15++) {
                                                                                                                                    const _errs225 = errors;
                                                                                                                                    if (typeof data111[i15] !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/starts/" + i15, schemaPath: "#/properties/functions/items/properties/starts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid35 = _errs225 === errors;
                                                                                                                                    if (!valid35) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/starts", schemaPath: "#/properties/functions/items/properties/starts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid34 = _errs223 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid34 = true;
                                                                                                                    }
                                                                                                                    if (valid34) {
                                                                                                                        if (data109.asleep !== undefined) {
                                                                                                                            let data113 = data109.asleep;
                                                                                                                            const _errs227 = errors;
                                                                                                                            if (errors === _errs227) {
                                                                                                                                if (Array.isArray(data113)) {
                                                                                                                                    var valid36 = true;
                                                                                                                                    const len16 = data113.length;
                                                                                                                                    for (let i16 = 0; i16 < len16; i16++) {
                                                                                                                                        let data114 = data113[i16];
                                                                                                                                        const _errs229 = errors;
                                                                                                                                        if (errors === _errs229) {
                                                                                                                                            if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                                                                                                                                                let missing19;
                                                                                                                                                if ((((data114.start === undefined) && (missing19 = "start")) || ((data114.because === undefined) && (missing19 = "because"))) || ((data114.sample === undefined) && (missing19 = "sample"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/asleep/" + i16, schemaPath: "#/properties/functions/items/properties/asleep/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    if (data114.start !== undefined) {
                                                                                                                                                        const _errs231 = errors;
                                                                                                                                                        if (typeof data114.start !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/asleep/" + i16 + "/start", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid37 = _errs231 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid37 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid37) {
                                                                                                                                                        if (data114.because !== undefined) {
                                                                                                                                                            let data116 = data114.because;
                                                                                                                                                            const _errs233 = errors;
                                                                                                                                                            if (!((data116 === "paused") || (data116 === "preview"))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/asleep/" + i16 + "/because", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.functions.items.properties.asleep.items.properties.because.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid37 = _errs233 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid37 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid37) {
                                                                                                                                                            if (data114.keptSeconds !== undefined) {
                                                                                                                                                                let data117 = data114.keptSeconds;
                                                                                                                                                                const _errs234 = errors;
                                                                                                                                                                if (!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/asleep/" + i16 + "/keptSeconds", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/keptSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid37 = _errs234 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid37 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid37) {
                                                                                                                                                                if (data114.sample !== undefined) {
                                                                                                                                                                    const _errs236 = errors;
                                                                                                                                                                    if (typeof data114.sample !== "string") {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/asleep/" + i16 + "/sample", schemaPath: "#/properties/functions/items/properties/asleep/items/properties/sample/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid37 = _errs236 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid37 = true;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/asleep/" + i16, schemaPath: "#/properties/functions/items/properties/asleep/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid36 = _errs229 === errors;
                                                                                                                                        if (!valid36) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/functions/" + i14 + "/asleep", schemaPath: "#/properties/functions/items/properties/asleep/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid34 = _errs227 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid34 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/functions/" + i14, schemaPath: "#/properties/functions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid33 = _errs219 === errors;
                                                                                                    if (!valid33) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs217 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.nodes !== undefined) {
                                                                                            let data119 = data.nodes;
                                                                                            const _errs238 = errors;
                                                                                            if (errors === _errs238) {
                                                                                                if (Array.isArray(data119)) {
                                                                                                    var valid38 = true;
                                                                                                    const len17 = data119.length;
                                                                                                    for (let i17 = 0; i17 < len17; i17++) {
                                                                                                        let data120 = data119[i17];
                                                                                                        const _errs240 = errors;
                                                                                                        if (errors === _errs240) {
                                                                                                            if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
                                                                                                                let missing20;
                                                                                                                if (((data120.name === undefined) && (missing20 = "name")) || ((data120.change === undefined) && (missing20 = "change"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/nodes/" + i17, schemaPath: "#/properties/nodes/items/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data120.name !== undefined) {
                                                                                                                        const _errs242 = errors;
                                                                                                                        if (typeof data120.name !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/nodes/" + i17 + "/name", schemaPath: "#/properties/nodes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid39 = _errs242 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid39 = true;
                                                                                                                    }
                                                                                                                    if (valid39) {
                                                                                                                        if (data120.change !== undefined) {
                                                                                                                            let data122 = data120.change;
                                                                                                                            const _errs244 = errors;
                                                                                                                            if (typeof data122 !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/nodes/" + i17 + "/change", schemaPath: "#/properties/nodes/items/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            if (!((((data122 === "none") || (data122 === "add")) || (data122 === "modify")) || (data122 === "remove"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/nodes/" + i17 + "/change", schemaPath: "#/properties/nodes/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema11.properties.nodes.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid39 = _errs244 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid39 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/nodes/" + i17, schemaPath: "#/properties/nodes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid38 = _errs240 === errors;
                                                                                                        if (!valid38) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs238 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.edges !== undefined) {
                                                                                                let data123 = data.edges;
                                                                                                const _errs246 = errors;
                                                                                                if (errors === _errs246) {
                                                                                                    if (Array.isArray(data123)) {
                                                                                                        var valid40 = true;
                                                                                                        const len18 = data123.length;
                                                                                                        for (let i18 = 0; i18 < len18; i18++) {
                                                                                                            let data124 = data123[i18];
                                                                                                            const _errs248 = errors;
                                                                                                            if (errors === _errs248) {
                                                                                                                if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                                                                                                                    let missing21;
                                                                                                                    if ((((data124.from === undefined) && (missing21 = "from")) || ((data124.to === undefined) && (missing21 = "to"))) || ((data124.change === undefined) && (missing21 = "change"))) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/edges/" + i18, schemaPath: "#/properties/edges/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (data124.from !== undefined) {
                                                                                                                            const _errs250 = errors;
                                                                                                                            if (typeof data124.from !== "string") {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/edges/" + i18 + "/from", schemaPath: "#/properties/edges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid41 = _errs250 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid41 = true;
                                                                                                                        }
                                                                                                                        if (valid41) {
                                                                                                                            if (data124.to !== undefined) {
                                                                                                                                const _errs252 = errors;
                                                                                                                                if (typeof data124.to !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/edges/" + i18 + "/to", schemaPath: "#/properties/edges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid41 = _errs252 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid41 = true;
                                                                                                                            }
                                                                                                                            if (valid41) {
                                                                                                                                if (data124.label !== undefined) {
                                                                                                                                    const _errs254 = errors;
                                                                                                                                    if (typeof data124.label !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/edges/" + i18 + "/label", schemaPath: "#/properties/edges/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid41 = _errs254 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid41 = true;
                                                                                                                                }
                                                                                                                                if (valid41) {
                                                                                                                                    if (data124.change !== undefined) {
                                                                                                                                        let data128 = data124.change;
                                                                                                                                        const _errs256 = errors;
                                                                                                                                        if (typeof data128 !== "string") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/edges/" + i18 + "/change", schemaPath: "#/properties/edges/items/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        if (!((((data128 === "none") || (data128 === "add")) || (data128 === "modify")) || (data128 === "remove"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/edges/" + i18 + "/change", schemaPath: "#/properties/edges/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema11.properties.edges.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid41 = _errs256 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid41 = true;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/edges/" + i18, schemaPath: "#/properties/edges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid40 = _errs248 === errors;
                                                                                                            if (!valid40) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/edges", schemaPath: "#/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid0 = _errs246 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.outputs !== undefined) {
                                                                                                    let data129 = data.outputs;
                                                                                                    const _errs258 = errors;
                                                                                                    if (errors === _errs258) {
                                                                                                        if (Array.isArray(data129)) {
                                                                                                            var valid42 = true;
                                                                                                            const len19 = data129.length;
                                                                                                            for (let i19 = 0; i19 < len19; i19++) {
                                                                                                                let data130 = data129[i19];
                                                                                                                const _errs260 = errors;
                                                                                                                if (errors === _errs260) {
                                                                                                                    if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                                                                                        let missing22;
                                                                                                                        if ((((data130.resource === undefined) && (missing22 = "resource")) || ((data130.param === undefined) && (missing22 = "param"))) || ((data130.value === undefined) && (missing22 = "value"))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/outputs/" + i19, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            if (data130.resource !== undefined) {
                                                                                                                                const _errs262 = errors;
                                                                                                                                if (typeof data130.resource !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/outputs/" + i19 + "/resource", schemaPath: "#/properties/outputs/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid43 = _errs262 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid43 = true;
                                                                                                                            }
                                                                                                                            if (valid43) {
                                                                                                                                if (data130.param !== undefined) {
                                                                                                                                    const _errs264 = errors;
                                                                                                                                    if (typeof data130.param !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/outputs/" + i19 + "/param", schemaPath: "#/properties/outputs/items/properties/param/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid43 = _errs264 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid43 = true;
                                                                                                                                }
                                                                                                                                if (valid43) {
                                                                                                                                    if (data130.value !== undefined) {
                                                                                                                                        const _errs266 = errors;
                                                                                                                                        if (typeof data130.value !== "string") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/outputs/" + i19 + "/value", schemaPath: "#/properties/outputs/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid43 = _errs266 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid43 = true;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/outputs/" + i19, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid42 = _errs260 === errors;
                                                                                                                if (!valid42) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs258 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.links !== undefined) {
                                                                                                        let data134 = data.links;
                                                                                                        const _errs268 = errors;
                                                                                                        if (errors === _errs268) {
                                                                                                            if (Array.isArray(data134)) {
                                                                                                                var valid44 = true;
                                                                                                                const len20 = data134.length;
                                                                                                                for (let i20 = 0; i20 < len20; i20++) {
                                                                                                                    let data135 = data134[i20];
                                                                                                                    const _errs270 = errors;
                                                                                                                    if (errors === _errs270) {
                                                                                                                        if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                                                                                                                            let missing23;
                                                                                                                            if (((data135.text === undefined) && (missing23 = "text")) || ((data135.url === undefined) && (missing23 = "url"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/links/" + i20, schemaPath: "#/properties/links/items/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                if (data135.text !== undefined) {
                                                                                                                                    const _errs272 = errors;
                                                                                                                                    if (typeof data135.text !== "string") {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/links/" + i20 + "/text", schemaPath: "#/properties/links/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid45 = _errs272 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid45 = true;
                                                                                                                                }
                                                                                                                                if (valid45) {
                                                                                                                                    if (data135.url !== undefined) {
                                                                                                                                        let data137 = data135.url;
                                                                                                                                        const _errs274 = errors;
                                                                                                                                        if (errors === _errs274) {
                                                                                                                                            if (typeof data137 === "string") {
                                                                                                                                                if (!pattern5.test(data137)) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/links/" + i20 + "/url", schemaPath: "#/properties/links/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: "must match pattern \"" + "^https://" + "\"" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/links/" + i20 + "/url", schemaPath: "#/properties/links/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid45 = _errs274 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid45 = true;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/links/" + i20, schemaPath: "#/properties/links/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid44 = _errs270 === errors;
                                                                                                                    if (!valid44) {
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid0 = _errs268 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                    if (valid0) {
                                                                                                        if (data.permissions !== undefined) {
                                                                                                            let data138 = data.permissions;
                                                                                                            const _errs276 = errors;
                                                                                                            if (errors === _errs276) {
                                                                                                                if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                                                                                                                    let missing24;
                                                                                                                    if (((data138.holders === undefined) && (missing24 = "holders")) || ((data138.broader === undefined) && (missing24 = "broader"))) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (data138.holders !== undefined) {
                                                                                                                            let data139 = data138.holders;
                                                                                                                            const _errs278 = errors;
                                                                                                                            if (errors === _errs278) {
                                                                                                                                if (Array.isArray(data139)) {
                                                                                                                                    var valid47 = true;
                                                                                                                                    const len21 = data139.length;
                                                                                                                                    for (let i21 = 0; i21 < len21; i21++) {
                                                                                                                                        let data140 = data139[i21];
                                                                                                                                        const _errs280 = errors;
                                                                                                                                        if (errors === _errs280) {
                                                                                                                                            if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                                                                                                                                let missing25;
                                                                                                                                                if ((((data140.name === undefined) && (missing25 = "name")) || ((data140.role === undefined) && (missing25 = "role"))) || ((data140.may === undefined) && (missing25 = "may"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21, schemaPath: "#/properties/permissions/properties/holders/items/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    if (data140.name !== undefined) {
                                                                                                                                                        const _errs282 = errors;
                                                                                                                                                        if (typeof data140.name !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/name", schemaPath: "#/properties/permissions/properties/holders/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid48 = _errs282 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid48 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid48) {
                                                                                                                                                        if (data140.role !== undefined) {
                                                                                                                                                            const _errs284 = errors;
                                                                                                                                                            if (typeof data140.role !== "string") {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/role", schemaPath: "#/properties/permissions/properties/holders/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid48 = _errs284 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid48 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid48) {
                                                                                                                                                            if (data140.may !== undefined) {
                                                                                                                                                                let data143 = data140.may;
                                                                                                                                                                const _errs286 = errors;
                                                                                                                                                                if (errors === _errs286) {
                                                                                                                                                                    if (Array.isArray(data143)) {
                                                                                                                                                                        var valid49 = true;
                                                                                                                                                                        const len22 = data143.length;
                                                                                                                                                                        for (let i22 = 0; i22 < len22; i22++) {
                                                                                                                                                                            let data144 = data143[i22];
                                                                                                                                                                            const _errs288 = errors;
                                                                                                                                                                            if (errors === _errs288) {
                                                                                                                                                                                if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                                                                                                                                                                                    let missing26;
                                                                                                                                                                                    if (((data144.actions === undefined) && (missing26 = "actions")) || ((data144.on === undefined) && (missing26 = "on"))) {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/may/" + i22, schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        if (data144.words !== undefined) {
                                                                                                                                                                                            const _errs290 = errors;
                                                                                                                                                                                            if (typeof data144.words !== "string") {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/may/" + i22 + "/words", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid50 = _errs290 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid50 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (valid50) {
                                                                                                                                                                                            if (data144.actions !== undefined) {
                                                                                                                                                                                                let data146 = data144.actions;
                                                                                                                                                                                                const _errs292 = errors;
                                                                                                                                                                                                if (errors === _errs292) {
                                                                                                                                                                                                    if (Array.isArray(data146)) {
                                                                                                                                                                                                        var valid51 = true;
                                                                                                                                                                                                        const len23 = data146.length;
                                                                                                                                                                                                        for (let i23 = 0; i23 < len23; i23++) {
                                                                                                                                                                                                            const _errs294 = errors;
                                                                                                                                                                                                            if (typeof data146[i23] !== "string") {
                                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/may/" + i22 + "/actions/" + i23, schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                return false;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            var valid51 = _errs294 === errors;
                                                                                                                                                                                                            if (!valid51) {
                                                                                                                                                                                                                break;
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/may/" + i22 + "/actions", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                        return false;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid50 = _errs292 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid50 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                            if (valid50) {
                                                                                                                                                                                                if (data144.on !== undefined) {
                                                                                                                                                                                                    const _errs296 = errors;
                                                                                                                                                                                                    if (typeof data144.on !== "string") {
                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/may/" + i22 + "/on", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                        return false;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid50 = _errs296 === errors;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    var valid50 = true;
                                                                                                                                                                                                }
                                                                                                                                                                                                if (valid50) {
                                                                                                                                                                                                    if (data144.condition !== undefined) {
                                                                                                                                                                                                        const _errs298 = errors;
                                                                                                                                                                                                        if (typeof data144.condition !== "string") {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/may/" + i22 + "/condition", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/condition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid50 = _errs298 === errors;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        var valid50 = true;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    if (valid50) {
                                                                                                                                                                                                        if (data144.denied !== undefined) {
                                                                                                                                                                                                            const _errs300 = errors;
                                                                                                                                                                                                            if (true !== data144.denied) {
                                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/may/" + i22 + "/denied", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/properties/denied/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                                                                                                return false;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            var valid50 = _errs300 === errors;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            var valid50 = true;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/may/" + i22, schemaPath: "#/properties/permissions/properties/holders/items/properties/may/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid49 = _errs288 === errors;
                                                                                                                                                                            if (!valid49) {
                                                                                                                                                                                break;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21 + "/may", schemaPath: "#/properties/permissions/properties/holders/items/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                var valid48 = _errs286 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid48 = true;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/holders/" + i21, schemaPath: "#/properties/permissions/properties/holders/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid47 = _errs280 === errors;
                                                                                                                                        if (!valid47) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/holders", schemaPath: "#/properties/permissions/properties/holders/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid46 = _errs278 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid46 = true;
                                                                                                                        }
                                                                                                                        if (valid46) {
                                                                                                                            if (data138.broader !== undefined) {
                                                                                                                                let data151 = data138.broader;
                                                                                                                                const _errs301 = errors;
                                                                                                                                if (errors === _errs301) {
                                                                                                                                    if (Array.isArray(data151)) {
                                                                                                                                        var valid52 = true;
                                                                                                                                        const len24 = data151.length;
                                                                                                                                        for (let i24 = 0; i24 < len24; i24++) {
                                                                                                                                            let data152 = data151[i24];
                                                                                                                                            const _errs303 = errors;
                                                                                                                                            if (errors === _errs303) {
                                                                                                                                                if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
                                                                                                                                                    let missing27;
                                                                                                                                                    if (((((data152.identity === undefined) && (missing27 = "identity")) || ((data152.because === undefined) && (missing27 = "because"))) || ((data152.actions === undefined) && (missing27 = "actions"))) || ((data152.says === undefined) && (missing27 = "says"))) {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24, schemaPath: "#/properties/permissions/properties/broader/items/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        if (data152.identity !== undefined) {
                                                                                                                                                            const _errs305 = errors;
                                                                                                                                                            if (typeof data152.identity !== "string") {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/identity", schemaPath: "#/properties/permissions/properties/broader/items/properties/identity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid53 = _errs305 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid53 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid53) {
                                                                                                                                                            if (data152.resource !== undefined) {
                                                                                                                                                                const _errs307 = errors;
                                                                                                                                                                if (typeof data152.resource !== "string") {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/resource", schemaPath: "#/properties/permissions/properties/broader/items/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid53 = _errs307 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid53 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid53) {
                                                                                                                                                                if (data152.isOwn !== undefined) {
                                                                                                                                                                    const _errs309 = errors;
                                                                                                                                                                    if (true !== data152.isOwn) {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/isOwn", schemaPath: "#/properties/permissions/properties/broader/items/properties/isOwn/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid53 = _errs309 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid53 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid53) {
                                                                                                                                                                    if (data152.because !== undefined) {
                                                                                                                                                                        let data156 = data152.because;
                                                                                                                                                                        const _errs310 = errors;
                                                                                                                                                                        if (typeof data156 !== "string") {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/because", schemaPath: "#/properties/permissions/properties/broader/items/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        if (!((((((((((((data156 === "new") || (data156 === "action")) || (data156 === "resource")) || (data156 === "condition")) || (data156 === "no-denial")) || (data156 === "unread")) || (data156 === "managed-policy")) || (data156 === "group")) || (data156 === "role")) || (data156 === "boundary")) || (data156 === "principal")) || (data156 === "container"))) {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/because", schemaPath: "#/properties/permissions/properties/broader/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.permissions.properties.broader.items.properties.because.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                            return false;
                                                                                                                                                                        }
                                                                                                                                                                        var valid53 = _errs310 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid53 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid53) {
                                                                                                                                                                        if (data152.actions !== undefined) {
                                                                                                                                                                            let data157 = data152.actions;
                                                                                                                                                                            const _errs312 = errors;
                                                                                                                                                                            if (errors === _errs312) {
                                                                                                                                                                                if (Array.isArray(data157)) {
                                                                                                                                                                                    var valid54 = true;
                                                                                                                                                                                    const len25 = data157.length;
                                                                                                                                                                                    for (let i25 = 0; i25 < len25; i25++) {
                                                                                                                                                                                        const _errs314 = errors;
                                                                                                                                                                                        if (typeof data157[i25] !== "string") {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/actions/" + i25, schemaPath: "#/properties/permissions/properties/broader/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid54 = _errs314 === errors;
                                                                                                                                                                                        if (!valid54) {
                                                                                                                                                                                            break;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/actions", schemaPath: "#/properties/permissions/properties/broader/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid53 = _errs312 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid53 = true;
                                                                                                                                                                        }
                                                                                                                                                                        if (valid53) {
                                                                                                                                                                            if (data152.on !== undefined) {
                                                                                                                                                                                const _errs316 = errors;
                                                                                                                                                                                if (typeof data152.on !== "string") {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/on", schemaPath: "#/properties/permissions/properties/broader/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                                var valid53 = _errs316 === errors;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid53 = true;
                                                                                                                                                                            }
                                                                                                                                                                            if (valid53) {
                                                                                                                                                                                if (data152.condition !== undefined) {
                                                                                                                                                                                    const _errs318 = errors;
                                                                                                                                                                                    if (typeof data152.condition !== "string") {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/condition", schemaPath: "#/properties/permissions/properties/broader/items/properties/condition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid53 = _errs318 === errors;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    var valid53 = true;
                                                                                                                                                                                }
                                                                                                                                                                                if (valid53) {
                                                                                                                                                                                    if (data152.was !== undefined) {
                                                                                                                                                                                        let data161 = data152.was;
                                                                                                                                                                                        const _errs320 = errors;
                                                                                                                                                                                        if (errors === _errs320) {
                                                                                                                                                                                            if (Array.isArray(data161)) {
                                                                                                                                                                                                var valid55 = true;
                                                                                                                                                                                                const len26 = data161.length;
                                                                                                                                                                                                for (let i26 = 0; i26 < len26; i26++) {
                                                                                                                                                                                                    const _errs322 = errors;
                                                                                                                                                                                                    if (typeof data161[i26] !== "string") {
                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/was/" + i26, schemaPath: "#/properties/permissions/properties/broader/items/properties/was/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                        return false;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid55 = _errs322 === errors;
                                                                                                                                                                                                    if (!valid55) {
                                                                                                                                                                                                        break;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/was", schemaPath: "#/properties/permissions/properties/broader/items/properties/was/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid53 = _errs320 === errors;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        var valid53 = true;
                                                                                                                                                                                    }
                                                                                                                                                                                    if (valid53) {
                                                                                                                                                                                        if (data152.says !== undefined) {
                                                                                                                                                                                            const _errs324 = errors;
                                                                                                                                                                                            if (typeof data152.says !== "string") {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/says", schemaPath: "#/properties/permissions/properties/broader/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid53 = _errs324 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid53 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (valid53) {
                                                                                                                                                                                            if (data152.line !== undefined) {
                                                                                                                                                                                                let data164 = data152.line;
                                                                                                                                                                                                const _errs326 = errors;
                                                                                                                                                                                                if (!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))) {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/line", schemaPath: "#/properties/permissions/properties/broader/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                if (errors === _errs326) {
                                                                                                                                                                                                    if ((typeof data164 == "number") && (isFinite(data164))) {
                                                                                                                                                                                                        if (data164 < 1 || isNaN(data164)) {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24 + "/line", schemaPath: "#/properties/permissions/properties/broader/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid53 = _errs326 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid53 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/broader/" + i24, schemaPath: "#/properties/permissions/properties/broader/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid52 = _errs303 === errors;
                                                                                                                                            if (!valid52) {
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/broader", schemaPath: "#/properties/permissions/properties/broader/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid46 = _errs301 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid46 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid0 = _errs276 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid0 = true;
                                                                                                        }
                                                                                                        if (valid0) {
                                                                                                            if (data.warnings !== undefined) {
                                                                                                                let data165 = data.warnings;
                                                                                                                const _errs328 = errors;
                                                                                                                if (errors === _errs328) {
                                                                                                                    if (Array.isArray(data165)) {
                                                                                                                        var valid56 = true;
                                                                                                                        const len27 = data165.length;
                                                                                                                        for (let i27 = 0; i27 < len27; i27++) {
                                                                                                                            let data166 = data165[i27];
                                                                                                                            const _errs330 = errors;
                                                                                                                            if (errors === _errs330) {
                                                                                                                                if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
                                                                                                                                    let missing28;
                                                                                                                                    if (((((data166.code === undefined) && (missing28 = "code")) || ((data166.severity === undefined) && (missing28 = "severity"))) || ((data166.sentence === undefined) && (missing28 = "sentence"))) || ((data166.line === undefined) && (missing28 = "line"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/warnings/" + i27, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: missing28 }, message: "must have required property '" + missing28 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        if (data166.code !== undefined) {
                                                                                                                                            const _errs332 = errors;
                                                                                                                                            if (typeof data166.code !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/warnings/" + i27 + "/code", schemaPath: "#/properties/warnings/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid57 = _errs332 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid57 = true;
                                                                                                                                        }
                                                                                                                                        if (valid57) {
                                                                                                                                            if (data166.severity !== undefined) {
                                                                                                                                                let data168 = data166.severity;
                                                                                                                                                const _errs334 = errors;
                                                                                                                                                if (!((data168 === "warning") || (data168 === "note"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/warnings/" + i27 + "/severity", schemaPath: "#/properties/warnings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.warnings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid57 = _errs334 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid57 = true;
                                                                                                                                            }
                                                                                                                                            if (valid57) {
                                                                                                                                                if (data166.sentence !== undefined) {
                                                                                                                                                    const _errs335 = errors;
                                                                                                                                                    if (typeof data166.sentence !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/warnings/" + i27 + "/sentence", schemaPath: "#/properties/warnings/items/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid57 = _errs335 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid57 = true;
                                                                                                                                                }
                                                                                                                                                if (valid57) {
                                                                                                                                                    if (data166.hint !== undefined) {
                                                                                                                                                        const _errs337 = errors;
                                                                                                                                                        if (typeof data166.hint !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/warnings/" + i27 + "/hint", schemaPath: "#/properties/warnings/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid57 = _errs337 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid57 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid57) {
                                                                                                                                                        if (data166.line !== undefined) {
                                                                                                                                                            let data171 = data166.line;
                                                                                                                                                            const _errs339 = errors;
                                                                                                                                                            if (!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/warnings/" + i27 + "/line", schemaPath: "#/properties/warnings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            if (errors === _errs339) {
                                                                                                                                                                if ((typeof data171 == "number") && (isFinite(data171))) {
                                                                                                                                                                    if (data171 < 1 || isNaN(data171)) {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/warnings/" + i27 + "/line", schemaPath: "#/properties/warnings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var valid57 = _errs339 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid57 = true;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/warnings/" + i27, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid56 = _errs330 === errors;
                                                                                                                            if (!valid56) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid0 = _errs328 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid0 = true;
                                                                                                            }
                                                                                                            if (valid0) {
                                                                                                                if (data.notes !== undefined) {
                                                                                                                    let data172 = data.notes;
                                                                                                                    const _errs341 = errors;
                                                                                                                    if (errors === _errs341) {
                                                                                                                        if (Array.isArray(data172)) {
                                                                                                                            var valid58 = true;
                                                                                                                            const len28 = data172.length;
                                                                                                                            for (let i28 = 0; i28 < len28; i28++) {
                                                                                                                                const _errs343 = errors;
                                                                                                                                if (typeof data172[i28] !== "string") {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/notes/" + i28, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid58 = _errs343 === errors;
                                                                                                                                if (!valid58) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid0 = _errs341 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid0 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate10.errors = vErrors; return errors === 0; }

;// CONCATENATED MODULE: ./lib/report/plan-document.js

const readPlanDocument = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!planValidator(value))
        return undefined;
    const { file: _, ...document } = value;
    return { ...document, links: [] };
};
const readPlanText = (text) => readPlanDocument(text);


/***/ })

};
