/** Stands for the generated catalogue of what there is to read and practise: a small handbook. */
export {smallHandbook as default} from '../../src/domain/progress/progress.fixture';
