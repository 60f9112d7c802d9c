/** Stands for tslib in the browser, where one Docusaurus file uses one of its functions; all of it weighs 4 KB compressed. */
exports.__importDefault = (module) => (module && module.__esModule ? module : {default: module});
