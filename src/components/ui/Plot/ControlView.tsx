import type {ReactNode} from 'react';

import {ChoiceControl} from './ChoiceControl';
import type {Control} from './controls';
import {RangeControl} from './RangeControl';

interface ControlViewProps {
  control: Control;
  value: number;
  set: (value: number) => void;
}

export function ControlView({control, ...shared}: ControlViewProps): ReactNode {
  return 'options' in control ? (
    <ChoiceControl choice={control} {...shared} />
  ) : (
    <RangeControl range={control} {...shared} />
  );
}
