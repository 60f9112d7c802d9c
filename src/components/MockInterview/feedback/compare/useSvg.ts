import {useEffect, useState} from 'react';

interface Svg {
  readonly markup: string;
  readonly widthPx: number;
  /** The text alternative that the drawing carries. */
  readonly description: string;
}

/** A drawing of this site, without its own style sheet: it takes the page's colours. */
export function useSvg(address: string): Svg | 'loading' | 'failed' {
  const [svg, setSvg] = useState<Svg | 'loading' | 'failed'>('loading');
  useEffect(() => {
    const stop = new AbortController();
    const show = (of: Svg | 'failed') => !stop.signal.aborted && setSvg(of);
    svgAt(address, stop.signal).then(show, () => show('failed'));
    return () => stop.abort();
  }, [address]);
  return svg;
}

async function svgAt(address: string, signal: AbortSignal): Promise<Svg> {
  const response = await fetch(address, {signal});
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const markup = (await response.text()).replace(/<style>[\s\S]*?<\/style>/, '');
  const root = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  return {
    markup,
    widthPx: Number(root.getAttribute('width')) || 0,
    description: root.querySelector('desc')?.textContent ?? '',
  };
}
