/** What the viewer says. */
export const strings = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  actual: 'Actual size',
  level: (percent: number) => `${percent}%`,
  levelLabel: (percent: number) => `Zoom ${percent} percent`,
  copy: 'Copy link',
  copyPlace: 'Copy place in text',
  copied: 'Link copied',
  notCopied: 'The browser did not copy: take the address from its bar',
  close: 'Close',
  stage: 'Drawing: drag or use the arrow keys to move it, plus and minus to zoom',
  keys: '+ − zoom · arrows move · f fits · 0 actual size · Esc closes',
  loading: 'Loading…',
  failed: 'The drawing could not be loaded.',
};
