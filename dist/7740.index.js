export const id = 7740;
export const ids = [7740];
export const modules = {

/***/ 77740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf),
/* harmony export */   parseSince: () => (/* binding */ parseSince)
/* harmony export */ });
const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/;
const parseSince = (text) => {
    const [, count, unit = ''] = /^([1-9]\d{0,4})([smhd])$/.exec(text) ?? [];
    if (count !== undefined)
        return { kind: 'ago', milliseconds: Number(count) * (units[unit] ?? 0) };
    const [, day, time = '00:00', zone = 'Z'] = isoDate.exec(text) ?? [];
    if (day === undefined)
        return undefined;
    const at = Date.parse(`${day}T${time}${zone}`);
    const midnight = Date.parse(`${day}T00:00Z`);
    const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
    return Number.isNaN(at) || !isDay ? undefined : { kind: 'at', at: new Date(at) };
};
const dateOf = (since, now) => since.kind === 'at' ? since.at : new Date(now.getTime() - since.milliseconds);


/***/ })

};
