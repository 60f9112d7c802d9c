import {planAddress} from '../mock/address';
import {interviewLength} from './agenda';
import {USUAL_LEVEL, type GroupSettings, type Interview} from './types';

/** Where a mock interview is held; candidate and interviewer both open it, and choose their sides there. */
export function mockAddressOf(settings: GroupSettings, interview: Pick<Interview, 'case'>): string {
  const {level = USUAL_LEVEL, meetingMinutes} = settings;
  const lengthMinutes = interviewLength(meetingMinutes).mock;
  return `/practice/mock/${planAddress({page: interview.case, level, lengthMinutes})}`;
}
