import {type RefObject, useEffect, useRef, useState} from 'react';

/** Whether the content is wider than its frame. True until it is measured: without JavaScript it may be. */
export function useOverflow(): {ref: RefObject<HTMLDivElement | null>; overflows: boolean} {
  const ref = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const frame = ref.current;
    if (!frame) return undefined;
    const observer = new ResizeObserver(() => setOverflows(frame.scrollWidth > frame.clientWidth));
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  return {ref, overflows};
}
