import {type RefObject, useEffect, useRef, useState} from 'react';

/** Whether the drawing is wider than its frame. True until measured: without JavaScript it may be. */
export function useOverflow(): {frame: RefObject<HTMLDivElement | null>; overflows: boolean} {
  const frame = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setOverflows(element.scrollWidth > element.clientWidth),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return {frame, overflows};
}
