export const id = 4307;
export const ids = [4307];
export const modules = {

/***/ 14307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imagesText: () => (/* binding */ imagesText),
  readImagesText: () => (/* binding */ readImagesText)
});

;// CONCATENATED MODULE: ./lib/generated/images-validator.js
const imagesValidator = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "images.schema.json", "title": "images.json of batch-job-action", "description": "Images and code of functions that a build has published. Version 1 only ever gains keys.", "type": "object", "properties": { "version": { "description": "The version of this format.", "const": 1 }, "project": { "description": "The project's name.", "type": "string", "minLength": 1, "maxLength": 128 }, "stage": { "description": "The stage that the build was made for.", "type": "string", "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$" }, "region": { "description": "The AWS region.", "type": "string", "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$" }, "account": { "description": "The AWS account.", "type": "string", "pattern": "^[0-9]{12}$" }, "images": { "description": "The images of jobs, sorted by job. Images that somebody else publishes are not among them.", "type": "array", "maxItems": 500, "items": { "type": "object", "properties": { "job": { "description": "The name of the job.", "type": "string", "minLength": 1, "maxLength": 128 }, "repository": { "description": "The name of the ECR repository.", "type": "string", "pattern": "^[a-z0-9]+(?:[._/-][a-z0-9]+)*$", "maxLength": 256 }, "tag": { "description": "The tag, made of the content of the image.", "type": "string", "pattern": "^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$" }, "digest": { "description": "The digest of its manifest.", "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "required": ["job", "repository", "tag", "digest"] } }, "code": { "description": "The code of functions, sorted by function.", "type": "array", "maxItems": 500, "items": { "type": "object", "properties": { "function": { "description": "The name of the function.", "type": "string", "minLength": 1, "maxLength": 128 }, "bucket": { "description": "The name of the artifact bucket.", "type": "string", "pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, "key": { "description": "The key of the zip file, made of its content.", "type": "string", "pattern": "^functions/[ -~]{1,900}$" } }, "required": ["function", "bucket", "key"] } } }, "required": ["version", "project", "stage", "region", "account", "images", "code"] };
const func2 = ((text) => [...text].length);
const pattern0 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$", "u");
const pattern1 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", "u");
const pattern2 = new RegExp("^[0-9]{12}$", "u");
const pattern3 = new RegExp("^[a-z0-9]+(?:[._/-][a-z0-9]+)*$", "u");
const pattern4 = new RegExp("^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$", "u");
const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern7 = new RegExp("^functions/[ -~]{1,900}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.project === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property '" + "project" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.stage === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property '" + "stage" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.region === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property '" + "region" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.account === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property '" + "account" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.images === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "images" }, message: "must have required property '" + "images" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.code === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.version !== undefined) {
        if (1 !== data.version) {
            const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.project !== undefined) {
        let data1 = data.project;
        if (typeof data1 === "string") {
            if (func2(data1) > 128) {
                const err8 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (func2(data1) < 1) {
                const err9 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.stage !== undefined) {
        let data2 = data.stage;
        if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
                const err11 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$" }, message: "must match pattern \"" + "^[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.region !== undefined) {
        let data3 = data.region;
        if (typeof data3 === "string") {
            if (!pattern1.test(data3)) {
                const err13 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$" }, message: "must match pattern \"" + "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.account !== undefined) {
        let data4 = data.account;
        if (typeof data4 === "string") {
            if (!pattern2.test(data4)) {
                const err15 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: "must match pattern \"" + "^[0-9]{12}$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.images !== undefined) {
        let data5 = data.images;
        if (Array.isArray(data5)) {
            if (data5.length > 500) {
                const err17 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data6 = data5[i0];
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    if (data6.job === undefined) {
                        const err18 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/required", keyword: "required", params: { missingProperty: "job" }, message: "must have required property '" + "job" + "'" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if (data6.repository === undefined) {
                        const err19 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property '" + "repository" + "'" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (data6.tag === undefined) {
                        const err20 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property '" + "tag" + "'" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    if (data6.digest === undefined) {
                        const err21 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property '" + "digest" + "'" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if (data6.job !== undefined) {
                        let data7 = data6.job;
                        if (typeof data7 === "string") {
                            if (func2(data7) > 128) {
                                const err22 = { instancePath: instancePath + "/images/" + i0 + "/job", schemaPath: "#/properties/images/items/properties/job/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                            if (func2(data7) < 1) {
                                const err23 = { instancePath: instancePath + "/images/" + i0 + "/job", schemaPath: "#/properties/images/items/properties/job/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err24 = { instancePath: instancePath + "/images/" + i0 + "/job", schemaPath: "#/properties/images/items/properties/job/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    if (data6.repository !== undefined) {
                        let data8 = data6.repository;
                        if (typeof data8 === "string") {
                            if (func2(data8) > 256) {
                                const err25 = { instancePath: instancePath + "/images/" + i0 + "/repository", schemaPath: "#/properties/images/items/properties/repository/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                            if (!pattern3.test(data8)) {
                                const err26 = { instancePath: instancePath + "/images/" + i0 + "/repository", schemaPath: "#/properties/images/items/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:[._/-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+(?:[._/-][a-z0-9]+)*$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err27 = { instancePath: instancePath + "/images/" + i0 + "/repository", schemaPath: "#/properties/images/items/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    if (data6.tag !== undefined) {
                        let data9 = data6.tag;
                        if (typeof data9 === "string") {
                            if (!pattern4.test(data9)) {
                                const err28 = { instancePath: instancePath + "/images/" + i0 + "/tag", schemaPath: "#/properties/images/items/properties/tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$" }, message: "must match pattern \"" + "^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err29 = { instancePath: instancePath + "/images/" + i0 + "/tag", schemaPath: "#/properties/images/items/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    if (data6.digest !== undefined) {
                        let data10 = data6.digest;
                        if (typeof data10 === "string") {
                            if (!pattern5.test(data10)) {
                                const err30 = { instancePath: instancePath + "/images/" + i0 + "/digest", schemaPath: "#/properties/images/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err31 = { instancePath: instancePath + "/images/" + i0 + "/digest", schemaPath: "#/properties/images/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err32 = { instancePath: instancePath + "/images/" + i0, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    if (data.code !== undefined) {
        let data11 = data.code;
        if (Array.isArray(data11)) {
            if (data11.length > 500) {
                const err34 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data12 = data11[i1];
                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    if (data12.function === undefined) {
                        const err35 = { instancePath: instancePath + "/code/" + i1, schemaPath: "#/properties/code/items/required", keyword: "required", params: { missingProperty: "function" }, message: "must have required property '" + "function" + "'" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                    if (data12.bucket === undefined) {
                        const err36 = { instancePath: instancePath + "/code/" + i1, schemaPath: "#/properties/code/items/required", keyword: "required", params: { missingProperty: "bucket" }, message: "must have required property '" + "bucket" + "'" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    if (data12.key === undefined) {
                        const err37 = { instancePath: instancePath + "/code/" + i1, schemaPath: "#/properties/code/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                    if (data12.function !== undefined) {
                        let data13 = data12.function;
                        if (typeof data13 === "string") {
                            if (func2(data13) > 128) {
                                const err38 = { instancePath: instancePath + "/code/" + i1 + "/function", schemaPath: "#/properties/code/items/properties/function/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                            if (func2(data13) < 1) {
                                const err39 = { instancePath: instancePath + "/code/" + i1 + "/function", schemaPath: "#/properties/code/items/properties/function/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err40 = { instancePath: instancePath + "/code/" + i1 + "/function", schemaPath: "#/properties/code/items/properties/function/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                    }
                    if (data12.bucket !== undefined) {
                        let data14 = data12.bucket;
                        if (typeof data14 === "string") {
                            if (!pattern6.test(data14)) {
                                const err41 = { instancePath: instancePath + "/code/" + i1 + "/bucket", schemaPath: "#/properties/code/items/properties/bucket/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err42 = { instancePath: instancePath + "/code/" + i1 + "/bucket", schemaPath: "#/properties/code/items/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                    if (data12.key !== undefined) {
                        let data15 = data12.key;
                        if (typeof data15 === "string") {
                            if (!pattern7.test(data15)) {
                                const err43 = { instancePath: instancePath + "/code/" + i1 + "/key", schemaPath: "#/properties/code/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^functions/[ -~]{1,900}$" }, message: "must match pattern \"" + "^functions/[ -~]{1,900}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err44 = { instancePath: instancePath + "/code/" + i1 + "/key", schemaPath: "#/properties/code/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err45 = { instancePath: instancePath + "/code/" + i1, schemaPath: "#/properties/code/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
            }
        }
        else {
            const err46 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err46];
            }
            else {
                vErrors.push(err46);
            }
            errors++;
        }
    }
}
else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err47];
    }
    else {
        vErrors.push(err47);
    }
    errors++;
} validate10.errors = vErrors; return errors === 0; }

;// CONCATENATED MODULE: ./lib/packaging/images-document.js

const mostComplaints = 5;
const imagesText = (document) => `${JSON.stringify(document, null, 2)}\n`;
const readImagesText = (text) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { wrong: 'it is no JSON' };
    }
    if (imagesValidator(value))
        return { document: value };
    const errors = (imagesValidator.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'the whole'} ${message ?? 'is wrong'}`.replaceAll(/[^ -~]/g, '?').slice(0, 200));
    const more = errors.length - mostComplaints;
    return {
        wrong: [...errors.slice(0, mostComplaints), ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
    };
};


/***/ })

};
