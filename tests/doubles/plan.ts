/** Stands for the generated catalogue of pages to plan with in unit tests: a small handbook. */
export {smallCatalogue as default} from '../../src/domain/plan/plan.fixture';
