/** Calls once when an element comes near the window. */
export function whenNear(element: Element, come: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      come();
    },
    {rootMargin: '300px 0px'},
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
