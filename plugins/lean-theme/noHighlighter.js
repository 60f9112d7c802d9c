/** Stands for prism-react-renderer in the browser: the classic theme imports it into every page, we never highlight. */
export const Prism = {};
