import {type ComponentType, type ReactNode, useEffect, useState} from 'react';

interface LaterProps<Props> {
  /** The same function in every render: a part's code is loaded once. */
  load(): Promise<{default: ComponentType<Props>}>;
  /** Called when the code cannot be had. */
  failed(): void;
  /** Stands there meanwhile. */
  waiting?: ReactNode;
  /** Of the part. */
  props: Props & object;
}

/** A part that most readers never ask for: its code is loaded when it is first shown. */
export function Later<Props>({load, failed, waiting, props}: LaterProps<Props>): ReactNode {
  const [Part, setPart] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (!Part) load().then(({default: loaded}) => setPart(() => loaded), failed);
  }, [load, failed, Part]);
  return Part ? <Part {...props} /> : waiting;
}
