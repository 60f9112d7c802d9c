/** Zoom and pan of the sheet on the stage, by @panzoom/panzoom (wheel, pinch, drag) and by our own controls. */
import Panzoom, {type PanzoomObject} from '@panzoom/panzoom';
import {type RefObject, useCallback, useEffect, useRef, useState} from 'react';

import {wantsLessMotion} from '@site/src/platform/motion';

import {boxAround} from '../inView';
import {fitScale, held, scaleLimits, seenOnSheet, viewOf, type Size} from './geometry';

/** A drawing, in its own pixels, and the scale from which on its smallest text can be read. */
export interface Drawn extends Size {
  readableScale: number;
}

const sizeOf = ({clientWidth, clientHeight}: Element): Size => ({
  width: clientWidth,
  height: clientHeight,
});

/** The stage, the sheet on it, and what moves the sheet. */
class Stage {
  private readonly panzoom: PanzoomObject;
  /** The whole drawing is shown, and stays whole when the stage changes. */
  private fits = true;
  /** The reader has chosen the scale. */
  private isOwn = false;

  constructor(
    private readonly stage: HTMLElement,
    private readonly sheet: HTMLElement,
    private readonly drawing: Drawn,
  ) {
    this.centre();
    this.panzoom = Panzoom(sheet, {canvas: true, pinchAndPan: true, cursor: 'grab'});
  }

  get scale(): number {
    return this.panzoom.getScale();
  }

  /** The middle of the sheet on the middle of the stage, which panzoom then takes for 0, 0. */
  private centre(): void {
    const {width, height} = sizeOf(this.stage);
    const margins = [(height - this.drawing.height) / 2, (width - this.drawing.width) / 2];
    this.sheet.style.margin = `${margins[0]}px 0 0 ${margins[1]}px`;
  }

  resized(): void {
    this.centre();
    const {min, max} = scaleLimits(sizeOf(this.stage), this.drawing);
    this.panzoom.setOptions({minScale: min, maxScale: max});
    if (this.fits) this.fit(false);
  }

  fit(animate = !wantsLessMotion()): void {
    this.to(fitScale(sizeOf(this.stage), this.drawing), animate);
    [this.fits, this.isOwn] = [true, false];
  }

  actual(): void {
    this.to(1, !wantsLessMotion());
  }

  private to(scale: number, animate: boolean): void {
    this.taken();
    this.panzoom.zoom(scale, {animate});
    this.panzoom.pan(0, 0, {animate});
  }

  zoom(isIn: boolean): void {
    this.taken();
    const animate = !wantsLessMotion();
    if (isIn) this.panzoom.zoomIn({animate});
    else this.panzoom.zoomOut({animate});
  }

  wheel(event: WheelEvent): void {
    this.taken();
    this.panzoom.zoomWithWheel(event);
  }

  /** By pixels of the screen. */
  move(x: number, y: number): void {
    this.fits = false;
    const animate = !wantsLessMotion();
    this.panzoom.pan(x / this.scale, y / this.scale, {relative: true, animate});
  }

  /** Brings parts of the drawing into view, large enough to be read. */
  reveal(parts: readonly Element[]): void {
    const seen = seenOnSheet(boxAround(parts), this.sheet, this.drawing);
    const stage = sizeOf(this.stage);
    const view = {scale: this.scale, pan: this.panzoom.getPan()};
    const smallest = this.isOwn ? this.scale : fitScale(stage, this.drawing);
    const scales = {smallest, readable: this.drawing.readableScale};
    const {scale, pan} = viewOf(seen, view, stage, scales);
    const animate = !wantsLessMotion();
    this.fits = false;
    if (scale !== view.scale) this.panzoom.zoom(scale, {animate});
    this.panzoom.pan(pan.x, pan.y, {animate});
  }

  /** After every change: brings the sheet back if it was moved off the stage. */
  hold(): void {
    const pan = this.panzoom.getPan();
    const {x, y} = held(pan, this.scale, sizeOf(this.stage), this.drawing);
    if (x !== pan.x || y !== pan.y) this.panzoom.pan(x, y, {animate: false, silent: true});
  }

  /** By the reader, with fingers or buttons. */
  taken(): void {
    [this.fits, this.isOwn] = [false, true];
  }

  destroy(): void {
    this.panzoom.destroy();
  }
}

export interface PanZoom {
  /** Screen pixels per pixel of the drawing. */
  scale: number;
  fit(): void;
  actual(): void;
  zoomIn(): void;
  zoomOut(): void;
  move(x: number, y: number): void;
  reveal(parts: readonly Element[]): void;
}

type Box = RefObject<HTMLDivElement | null>;

export function usePanZoom(
  stage: Box,
  sheet: Box,
  {width, height, narrowest}: Size & {narrowest: number},
): PanZoom {
  const current = useRef<Stage>(undefined);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const [outer, inner] = [stage.current, sheet.current];
    if (!outer || !inner) return undefined;
    const made = new Stage(outer, inner, {width, height, readableScale: narrowest / width});
    current.current = made;
    const onWheel = (event: WheelEvent) => made.wheel(event);
    const onChange = () => {
      made.hold();
      setScale(made.scale);
    };
    const onStart = () => made.taken();
    outer.addEventListener('wheel', onWheel, {passive: false});
    inner.addEventListener('panzoomchange', onChange);
    inner.addEventListener('panzoomstart', onStart);
    made.resized();
    const observer = new ResizeObserver(() => made.resized());
    observer.observe(outer);
    return () => {
      outer.removeEventListener('wheel', onWheel);
      inner.removeEventListener('panzoomchange', onChange);
      inner.removeEventListener('panzoomstart', onStart);
      observer.disconnect();
      made.destroy();
    };
  }, [stage, sheet, width, height, narrowest]);
  const reveal = useCallback((parts: readonly Element[]) => current.current?.reveal(parts), []);
  return {
    scale,
    fit: () => current.current?.fit(),
    actual: () => current.current?.actual(),
    zoomIn: () => current.current?.zoom(true),
    zoomOut: () => current.current?.zoom(false),
    move: (x, y) => current.current?.move(x, y),
    reveal,
  };
}
