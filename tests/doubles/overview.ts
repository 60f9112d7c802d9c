/** Stands for the generated overview of pages in unit tests: one page. */
export default {pages: {framework: {title: 'The framework', path: '/framework/'}}, cases: []};
