export {AttemptBox} from './AttemptBox';
export {AttemptQuestion} from './AttemptQuestion';
