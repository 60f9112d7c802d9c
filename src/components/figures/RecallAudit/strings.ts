import {CITY} from '@site/src/domain/figures/auditedCity';
import type {MissRate} from '@site/src/domain/figures/missEstimates';
import type {RecallAudit} from '@site/src/domain/figures/recallAudit';
import {formatQuantity} from '@site/src/domain/quantity';

const whole = (value: number) => Math.round(value).toLocaleString('en');

/** A small share: '0.5%', '0.05%'. */
export function shareText(share: number): string {
  return formatQuantity(share, 'ratio', 2);
}

export function rateText({miss, low, high}: MissRate): string {
  if (miss === 0) return `none seen, at most ${shareText(high)}`;
  return `${shareText(miss)} (${shareText(low)} to ${shareText(high)})`;
}

/** Every word that the figure says. */
export const strings = {
  title: 'What an audit says about the faces that were missed',
  lines: {
    truth: 'truth',
    one: 'audit by one annotator',
    two: 'audit by two, capture–recapture',
  },
  axes: {
    threshold: 'blur from this score',
    audit: 'panoramas in the audit',
    missed: 'share of faces missed',
  },
  controls: {
    threshold: 'Blur from this score',
    audit: 'Panoramas in the audit',
    alike: 'How alike people and detector miss (0: independent)',
  },
  caption: 'At your setting',
  value: 'Value',
  rows: {
    truth: 'Faces missed, truth',
    one: 'Says one annotator (95% interval)',
    two: 'Say two annotators (95% interval)',
    seen: 'Missed faces seen by the first, by either, by both',
    blurs: 'Wrong blurs per panorama',
    area: 'Share of the searched area that they cover',
  },
  whole,
  assumes:
    `A seeded city of ${whole(CITY.scenes)} panoramas with ${CITY.facesPerScene} faces on average; ${shareText(CITY.emptyShare)} have none. ` +
    `Annotators find ${shareText(CITY.annotatorRecall)} of faces, blind to each other and to the detector. What makes a face hard is shared by all three ` +
    `as far as the third control says, and ${shareText(CITY.cluster)} of that belongs to the panorama. The truth is known because the faces are made here. ` +
    `Scores rank boxes; they are not calibrated. Open circles are the ends of the 95% intervals at your setting.`,
};

/** The figure at the reader's setting, in words. */
export function summary({here}: RecallAudit): string {
  const {threshold, truth, audit, faces, one, two} = here;
  return (
    `Blurring from a score of ${shareText(threshold)} misses ${shareText(truth)} of faces and adds ${here.wrongBlurs.toFixed(1)} wrong blurs per panorama. ` +
    `An audit of ${whole(audit)} panoramas, ${whole(faces)} faces: one annotator says ${rateText(one)}; two say ${rateText(two)}.`
  );
}

/** The second plot in words. */
export function byAuditInWords({here, byAudit}: RecallAudit): string {
  const last = byAudit.at(-1) ?? here;
  return (
    `The same over the size of the audit. In ${whole(last.audit)} panoramas one annotator says ${rateText(last.one)}, ` +
    `two say ${rateText(last.two)}; the truth is ${shareText(here.truth)}.`
  );
}
