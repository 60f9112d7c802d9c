export {attemptId} from './attemptId';
export {isAnswer, written} from './written';
export type {AttemptBody} from './types';
