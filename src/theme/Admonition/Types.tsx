import {type ReactNode} from 'react';
import type {Props} from '@theme/Admonition';
import AdmonitionLayout from '@theme/Admonition/Layout';
import type AdmonitionTypes from '@theme/Admonition/Types';

import {InterviewerIcon, NoteIcon, PitfallIcon} from './icons';
import styles from './styles.module.css';

/** What a note of each kind is called when the author gives it no title. */
const TITLES = {interviewer: 'What the interviewer probes', pitfall: 'Pitfall', note: 'Note'};

const ICONS = {interviewer: <InterviewerIcon />, pitfall: <PitfallIcon />, note: <NoteIcon />};

function ofType(type: keyof typeof TITLES) {
  return function HandbookAdmonition({title, ...props}: Props): ReactNode {
    return (
      <AdmonitionLayout
        {...props}
        type={type}
        title={title ?? TITLES[type]}
        icon={ICONS[type]}
        className={`${styles.note} ${styles[type]}`}
      />
    );
  };
}

/** The only three that the handbook uses; the stock ones and their icons stay out of the pages. */
const types: typeof AdmonitionTypes = {
  interviewer: ofType('interviewer'),
  pitfall: ofType('pitfall'),
  note: ofType('note'),
};

export default types;
