export {AttemptBox} from './AttemptBox';
export {AttemptQuestion} from './AttemptQuestion';
export {AttemptSwitch} from './AttemptSwitch';
