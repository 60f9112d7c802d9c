/** A group on its way by link, and back. */
import type {SharedGroup} from '../share';
import type {GroupSettings} from './types';

/** @param withNames whether the reader ticked that the names, which are free text, go along */
export function sharedOf({names, ...rest}: GroupSettings, withNames: boolean): SharedGroup {
  const people = names.length;
  return withNames ? {kind: 'group', people, names, ...rest} : {kind: 'group', people, ...rest};
}

/** The group that was shared; people without a name are called by their number. */
export function groupFrom({people, names, ...shared}: SharedGroup): GroupSettings {
  const {start, weeks, meetingMinutes, cases, level} = shared;
  const numbered = Array.from({length: people}, (_, place) => `Person ${place + 1}`);
  const agreed = {names: names ?? numbered, start, weeks, meetingMinutes, cases};
  return level ? {...agreed, level} : agreed;
}
