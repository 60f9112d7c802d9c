import type {BoardShelf} from '@site/src/platform/whiteboard/shelf';

/** The whiteboards of this browser; their code is loaded when they are asked for. */
export async function siteBoards(): Promise<BoardShelf> {
  return (await import('@site/src/platform/whiteboard/shelf')).siteShelf;
}
