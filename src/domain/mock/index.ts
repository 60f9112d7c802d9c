export * from './types';
export {elapsedOf, isFragment, lookAt} from './clock';
export {
  phaseTimes,
  plannedPhases,
  phaseAfter,
  strayNotes,
  type PhaseTime,
  type PlannedPhase,
} from './phases';
export {cueOf, type Cue} from './cues';
export {nextProbe, probesOf, type Probe} from './probes';
export * from './session';
export {minutesText, timeText} from './timeText';
