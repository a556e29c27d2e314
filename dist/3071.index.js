export const id = 3071;
export const ids = [3071];
export const modules = {

/***/ 83071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumeChained: () => (/* binding */ assumeChained)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16857);
/* harmony import */ var _renewed_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9623);




const actionsOf = ({ tags }) => Object.keys(tags).length === 0 ? ['sts:AssumeRole'] : ['sts:AssumeRole', 'sts:TagSession'];
const trustStatement = (role) => {
    const repository = role.tags.Repository;
    const tested = {
        ...(role.externalId === undefined ? {} : { 'sts:ExternalId': role.externalId }),
        ...(repository === undefined ? {} : { 'aws:RequestTag/Repository': repository }),
    };
    return JSON.stringify({
        Effect: 'Allow',
        Principal: { AWS: role.byArn },
        Action: actionsOf(role),
        ...(Object.keys(tested).length > 0 ? { Condition: { StringEquals: tested } } : {}),
    });
};
const hintOf = (role, name, message) => {
    const roleName = role.roleArn.replace(/^.*\//, '');
    if (/DurationSeconds exceeds/i.test(message))
        return `Give a shorter role-duration-seconds, or let sessions of the role be longer, an hour at most: \`aws iam update-role --role-name ${roleName} --max-session-duration 3600\`.`;
    if (/^RegionDisabled/.test(name))
        return 'An administrator of the account enables the region, and STS in it, in the account settings of IAM.';
    const tags = Object.entries(role.tags).map(([key, value]) => `${key}=${value}`);
    const tagged = tags.length === 0
        ? ''
        : `${/TagSession/.test(message) ? ' AWS refused the tags, so the trust policy lacks sts:TagSession, or role-session-tags: false sends none.' : ''} The session was asked for with the tags ${tags.join(', ')}.`;
    return `Both sides have to allow it. A statement of the trust policy of ${roleName} that does: ${trustStatement(role)}; \`aws iam update-assume-role-policy\` writes it. The policies of ${role.byArn} have to allow ${actionsOf(role).join(' and ')} on ${role.roleArn}, too.${tagged}`;
};
const assumeChained = async (clients, clock, role) => {
    const { AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const sts = await clients.sts();
    const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
    const command = new AssumeRoleCommand({
        RoleArn: role.roleArn,
        RoleSessionName: role.sessionName,
        DurationSeconds: role.durationSeconds,
        ...(tags.length > 0 ? { Tags: tags } : {}),
        ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
    });
    try {
        return await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'sts:AssumeRole', async (limit) => (0,_renewed_session_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionIn */ .Ok)(await sts.send(command, limit)));
    }
    catch (error) {
        const refused = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, 'sts:AssumeRole');
        if (!(0,_renewed_session_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfRole */ .sr)(refused))
            throw refused;
        const { name } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(refused.cause);
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'aws/role',
            message: `The role ${role.roleArn} could not be assumed by ${role.byArn}. ${name}: ${refused.message}`,
            hint: hintOf(role, name, refused.message),
            cause: error,
        });
    }
};


/***/ })

};
