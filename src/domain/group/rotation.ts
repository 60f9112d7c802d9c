/** Who interviews whom about what, meeting by meeting. */
import {addDays} from '../plan/day';
import {interviewLength} from './agenda';
import type {GroupSettings, Interview, Meeting} from './types';

/**
 * The meetings of a group. Everybody is candidate about equally often, interviews about equally often, and
 * interviews everybody else about equally often; cases come about equally often. No two counts differ by more
 * than one.
 */
export function rotationOf(settings: GroupSettings): Meeting[] {
  const perMeeting = interviewLength(settings.meetingMinutes).count;
  const interviews = interviewsOf(settings, settings.weeks * perMeeting);
  return Array.from({length: settings.weeks}, (_, week) => ({
    day: addDays(settings.start, 7 * week),
    interviews: interviews.slice(week * perMeeting, (week + 1) * perMeeting),
  }));
}

function interviewsOf({names, cases}: GroupSettings, count: number): Interview[] {
  const chooser = new CaseChooser(cases);
  return Array.from({length: count}, (_, at) => {
    const pair = pairAt(names.length, at);
    return {...pair, observers: others(names.length, pair), case: chooser.next(pair.candidate)};
  });
}

/**
 * A round has one interview of everybody, by the one who sits `distance` places on; the next round takes the
 * next distance. After all distances everybody has interviewed everybody else once.
 */
function pairAt(people: number, at: number): {candidate: number; interviewer: number} {
  const distance = 1 + (Math.floor(at / people) % (people - 1));
  const candidate = at % people;
  return {candidate, interviewer: (candidate + distance) % people};
}

type Pair = Pick<Interview, 'candidate' | 'interviewer'>;

function others(people: number, {candidate, interviewer}: Pair): number[] {
  const all = Array.from({length: people}, (_, place) => place);
  return all.filter((place) => place !== candidate && place !== interviewer);
}

/** Gives the case that came least often; among those, the one that this candidate had least often. */
class CaseChooser {
  private readonly given: {case: string; candidate: number}[] = [];

  constructor(private readonly cases: readonly string[]) {}

  next(candidate: number): string {
    const rank = (one: string) => {
      const times = this.given.filter((entry) => entry.case === one);
      return times.length * 1000 + times.filter((entry) => entry.candidate === candidate).length;
    };
    const chosen = this.cases.reduce((best, one) => (rank(one) < rank(best) ? one : best));
    this.given.push({case: chosen, candidate});
    return chosen;
  }
}
