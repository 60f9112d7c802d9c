import Heading from '@theme-original/Heading';
import type {Props} from '@theme/Heading';
import {type ReactNode} from 'react';

import ReportLink from '@site/src/components/ui/ReportLink';
import styles from './styles.module.css';

/** A section's heading with its 'report an error' beside it. */
export default function SectionHeading(props: Props): ReactNode {
  if (props.as !== 'h2' || !props.id) return <Heading {...props} />;
  return (
    <div className={styles.row}>
      <Heading {...props} />
      <ReportLink
        section={props.id}
        about={typeof props.children === 'string' ? props.children : undefined}
      />
    </div>
  );
}
